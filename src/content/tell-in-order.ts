/**
 * Tells the background what happened. Browsers stop a background at any moment: what was not answered is told again, and what
 * happens meanwhile waits behind it. To tell twice does no harm: every event says what is, and not what is to be added.
 */
import type { Outcome } from '../messages/outcome.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import { takeTurns } from '../messages/take-turns.ts';

/** Before each further try, in milliseconds: a stopped background is back within the first, a busy disk within the second. */
const pauses = [100, 1000] as const;

export interface TellPorts {
  readonly report: (event: ReportedEvent) => Promise<Outcome<null>>;
  /** A newer version of the extension has taken over: nobody will ever answer. */
  readonly onUpdated: () => void;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export function createTeller({ report, onUpdated, pause }: TellPorts): (event: ReportedEvent) => void {
  const inTurn = takeTurns();
  /** Events that wait to be told again, or for those that do. */
  let waiting = 0;

  /** @returns Whether nothing is left to do about it. */
  async function isSettled(event: ReportedEvent): Promise<boolean> {
    const outcome = await report(event);
    if (outcome.ok) return true;
    if (outcome.code === 'extension-updated') onUpdated();
    // Asking again changes nothing about who may say what.
    return outcome.code !== 'nobody-there' && outcome.code !== 'failed';
  }

  async function tellAgain(event: ReportedEvent, waits: readonly number[]): Promise<void> {
    for (const wait of waits) {
      if (wait > 0) await pause(wait);
      if (await isSettled(event)) return;
    }
  }

  function tellLater(event: ReportedEvent, waits: readonly number[]): void {
    waiting += 1;
    void inTurn(() => tellAgain(event, waits)).finally(() => {
      waiting -= 1;
    });
  }

  return (event) => {
    // At once where nothing stands in the way: the page may be gone a moment later.
    if (waiting > 0) tellLater(event, [0, ...pauses]);
    else void isSettled(event).then((settled) => settled || tellLater(event, pauses));
  };
}
