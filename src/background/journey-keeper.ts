/** The only writer of the journey: takes one event at a time, in the order they arrive, and writes once for each. */

import { effectsOf } from '../journey/effects.ts';
import type { JourneyEvent } from '../journey/events.ts';
import { parseJourney } from '../journey/parse-journey.ts';
import { type ImportError, readProgress } from '../journey/progress-file.ts';
import type { Half } from '../journey/reminders.ts';
import { type JourneyState, newJourney } from '../journey/state.ts';
import { transition } from '../journey/transition.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import { takeTurns } from '../messages/take-turns.ts';
import { setWake } from '../platform/browser/alarms.ts';
import { showBadge } from '../platform/browser/badge.ts';
import { eraseAll, readLocal, readSession, removeLocal, writeLocal, writeSession } from '../platform/browser/storage.ts';
import {
  beginRowMemory,
  compareRows,
  completeReading,
  parseRowMemory,
  type RowMemory,
  rememberList,
  rememberRemoval,
} from './row-memory.ts';

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readMemory(): Promise<RowMemory> {
  const known = parseRowMemory(await readSession('rows'));
  if (known !== null) return known;
  const begun = beginRowMemory(newKey());
  await writeSession('rows', begun);
  return begun;
}

/** A record that cannot be read is kept under another name, so that nothing is lost, and the person is told. */
async function readState(): Promise<JourneyState> {
  const { journey } = await readLocal('journey');
  const parsed = parseJourney(journey);
  if (parsed.kind === 'read') return parsed.state;
  if (parsed.kind === 'none') return newJourney;
  await writeLocal('journey-set-aside', journey);
  const fresh: JourneyState = { ...newJourney, earlierRecordUnreadable: true };
  await writeLocal('journey', fresh);
  return fresh;
}

/** Adds to an event what only the memory of this browser session knows. */
async function complete(event: ReportedEvent, { attempt }: JourneyState): Promise<JourneyEvent> {
  if (event.type === 'remove-pressed') {
    const memory = await readMemory();
    const reading = completeReading(memory, event.reading);
    await writeSession('rows', rememberRemoval(memory, reading, event.rowKey));
    return { ...event, reading };
  }
  if (event.type === 'guide-stopped') await writeSession('rows', beginRowMemory((await readMemory()).key));
  if (event.type !== 'list-read') return event;
  const memory = await readMemory();
  await writeSession('rows', rememberList(memory, event.reading, attempt !== null));
  return { ...event, comparison: compareRows(memory, event.reading) };
}

/** Brings the browser in line with the record: sign on the icon, alarm. Alarms and signs may be lost at any time. */
async function carryOut(state: JourneyState, now: number): Promise<void> {
  const { badge, wakeAt } = effectsOf(state, now);
  await Promise.all([showBadge(badge), setWake(wakeAt)]);
}

export interface JourneyKeeper {
  take(event: ReportedEvent): Promise<void>;
  /** Looks at the clock, and brings everything in line; after a start, an alarm, or a change of the record from elsewhere. */
  restore(): Promise<void>;
  sessionKey(): Promise<string>;
  /** Takes a progress file in place of the record; what cannot be read changes nothing. Null when it was taken. */
  importProgress(text: string): Promise<ImportError | null>;
  erase(): Promise<void>;
}

export interface KeeperPorts {
  /** Milliseconds since 1970. */
  now(): number;
  /** Tells the person that this half is still to be done; once for each reminder. */
  remind(half: Half): Promise<void>;
}

export function createJourneyKeeper({ now, remind }: KeeperPorts): JourneyKeeper {
  const inTurn = takeTurns();
  const apply = async (before: JourneyState, event: JourneyEvent): Promise<JourneyState> => {
    const after = transition(before, event, now());
    if (after !== before) await writeLocal('journey', after);
    return after;
  };
  const lookAtClock = async (): Promise<void> => {
    const state = await apply(await readState(), { type: 'clock-read' });
    const effects = effectsOf(state, now());
    if (effects.erase) await removeLocal('journey');
    // Noted before it is shown: a reminder that comes twice is worse than one that only stands in the popup.
    const shown = effects.remind === null ? state : await apply(state, { type: 'reminder-shown' });
    await carryOut(effects.erase ? newJourney : shown, now());
    if (effects.remind !== null) await remind(effects.remind);
  };
  return {
    take: (event) =>
      inTurn(async () => {
        const before = await readState();
        await carryOut(await apply(before, await complete(event, before)), now());
      }),
    restore: () => inTurn(lookAtClock),
    sessionKey: () => inTurn(async () => (await readMemory()).key),
    importProgress: (text) =>
      inTurn(async () => {
        const read = readProgress(text);
        if (read.kind !== 'read') return read.kind;
        await writeLocal('journey', read.state);
        await writeSession('rows', beginRowMemory((await readMemory()).key));
        await lookAtClock();
        return null;
      }),
    erase: () =>
      inTurn(async () => {
        await eraseAll();
        await carryOut(newJourney, now());
      }),
  };
}
