/** Reads a message that carries nothing, which is all that pages of the sites are ever sent. Pure. */
import { allowedTiers, type Message } from './protocol.ts';

/** @returns Null for anything else, messages with an argument too. */
export function parseBareMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('argument' in value)) return null;
  const { name, argument } = value;
  const isKnown = typeof name === 'string' && Object.hasOwn(allowedTiers, name);
  return isKnown && argument === null ? ({ name, argument } as Message) : null;
}
