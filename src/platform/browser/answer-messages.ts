/** Answering messages. Every answer is an outcome; nothing here ever rejects. */
import browser, { type Runtime } from 'webextension-polyfill';
import { failed, type Outcome, succeeded } from '../../messages/outcome.ts';
import { type Argument, allowedTiers, type Message, type MessageName, type Reply } from '../../messages/protocol.ts';
import { type Sender, tierOf } from '../../messages/trust.ts';
import { describeSelf } from './extension.ts';

export type Handlers<Names extends MessageName> = {
  /** @param tab Where the message came from; null for a page that is in none. */
  readonly [Name in Names]: (argument: Argument<Name>, tab: number | null) => Promise<Reply<Name>> | Reply<Name>;
};

function describeSender(sender: Runtime.MessageSender): Sender {
  return { extensionId: sender.id ?? null, url: sender.url ?? null, frame: sender.frameId ?? null, hasTab: sender.tab !== undefined };
}

/** Reads a message from unknown; null for anything that is not one. */
export type ParseMessage = (raw: unknown) => Message | null;

function answer(
  parse: ParseMessage,
  handlers: Partial<Handlers<MessageName>>,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Outcome<unknown>> | null {
  const message = parse(raw);
  if (message === null) return Promise.resolve(failed('unknown-message'));
  const handle = handlers[message.name] as ((argument: unknown, tab: number | null) => unknown) | undefined;
  // Another part of the extension answers this one.
  if (handle === undefined) return null;
  if (!allowedTiers[message.name].includes(tierOf(describeSender(sender), describeSelf()))) return Promise.resolve(failed('not-allowed'));
  return new Promise((resolve) => resolve(handle(message.argument, sender.tab?.id ?? null))).then(succeeded, () => failed('failed'));
}

/** One listener a context. It is not async: an async listener would claim messages that are not its own. */
export function answerMessages<Names extends MessageName>(parse: ParseMessage, handlers: Handlers<Names>): void {
  const listen = (raw: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void): true | undefined => {
    const outcome = answer(parse, handlers as Partial<Handlers<MessageName>>, raw, sender);
    if (outcome === null) return undefined;
    void outcome.then(sendResponse);
    return true;
  };
  // The published type knows no listener that sometimes leaves a message to others; browsers do.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListenerCallback);
}
