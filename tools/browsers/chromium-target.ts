/**
 * A DevTools session with a target that Playwright does not list, or gives no session for: the true toolbar popup, the
 * background. The messages travel inside those of the browser's own session.
 */
import type { CDPSession } from 'playwright-core';
import { withinLimit } from './within-limit.ts';

interface TargetAnswer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Sends one command to the target and gives its result. */
export type SendToTarget = <Result>(method: string, parameters?: object) => Promise<Result>;

interface AttachedTarget {
  readonly send: SendToTarget;
  /** Lets go of the target, which lives on. */
  readonly detach: () => Promise<void>;
}

/**
 * Attaches to a target; commands fail with the protocol's own message, or after the limit.
 * @param what Names the target in errors.
 */
export async function attachToTarget(browser: CDPSession, targetId: string, what: string): Promise<AttachedTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: TargetAnswer) => void>();
  let lastId = 0;
  const take = (event: { readonly sessionId: string; readonly message: string }) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as TargetAnswer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  browser.on('Target.receivedMessageFromTarget', take);
  const send = async <Result>(method: string, parameters: object = {}): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<TargetAnswer>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: parameters }),
    });
    const answer = await withinLimit(answered, `${method} in ${what}`);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as Result;
  };
  const detach = async () => {
    browser.off('Target.receivedMessageFromTarget', take);
    await browser.send('Target.detachFromTarget', { sessionId });
  };
  return { send, detach };
}
