/**
 * A DevTools session with a target that Playwright does not list: the true toolbar popup. The messages travel inside
 * those of the browser's own session.
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

/** Attaches to a target; commands fail with the protocol's own message, or after the limit. */
export async function attachToTarget(browser: CDPSession, targetId: string): Promise<SendToTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: TargetAnswer) => void>();
  let lastId = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as TargetAnswer;
    if (answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  return async <Result>(method: string, parameters: object = {}): Promise<Result> => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<TargetAnswer>((resolve) => waiting.set(id, resolve));
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params: parameters }),
    });
    const answer = await withinLimit(answered, `${method} in the toolbar popup`);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as Result;
  };
}
