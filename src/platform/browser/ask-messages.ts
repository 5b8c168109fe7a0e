/** Sending messages. Every answer is an outcome; nothing here ever rejects. */
import browser from 'webextension-polyfill';
import { failed, type Outcome, parseOutcome } from '../../messages/outcome.ts';
import type { Argument, MessageName, Reply } from '../../messages/protocol.ts';
import { isExtensionAlive } from './extension.ts';

async function send(deliver: () => Promise<unknown>): Promise<Outcome<unknown>> {
  if (!isExtensionAlive()) return failed('extension-updated');
  try {
    return parseOutcome(await deliver());
  } catch {
    return failed(isExtensionAlive() ? 'nobody-there' : 'extension-updated');
  }
}

/** Asks the background. */
export function ask<Name extends MessageName>(name: Name, argument: Argument<Name>): Promise<Outcome<Reply<Name>>> {
  return send(() => browser.runtime.sendMessage({ name, argument })) as Promise<Outcome<Reply<Name>>>;
}

/** Asks the page in a tab. */
export function askTab<Name extends MessageName>(tab: number, name: Name, argument: Argument<Name>): Promise<Outcome<Reply<Name>>> {
  return send(() => browser.tabs.sendMessage(tab, { name, argument }, { frameId: 0 })) as Promise<Outcome<Reply<Name>>>;
}
