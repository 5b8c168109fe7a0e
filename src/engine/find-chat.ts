/** Finds the support chat where it is open. Pure. */
import { activationOf } from './activation.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';

const chatTraits = /(^|[\s_-])(chat|im|messenger|conversation|bubble|xiaomi)([\s_-]|$)/;
/** Levels around a field, and nodes, in which a chat says that it is one. */
const chatLevels = 6;
const largestChat = 200;

/**
 * The part of the page in which somebody can type a question: a layer over it, or what says of itself that it is a chat. Null
 * while no chat is open.
 */
export function findChat(index: PageIndex): NodeId | null {
  const says = index.hits('chat').filter((hit) => index.look(hit.node).showing && !activationOf(index, hit.node).pressable);
  const isChat = (at: NodeId) => {
    const { role, traits } = index.node(at);
    return role === 'log' || chatTraits.test(traits) || says.some((hit) => index.contains(at, hit.node));
  };
  for (const [id, node] of index.view.nodes.entries()) {
    if ((node.field !== 'textarea' && node.field !== 'text') || !index.look(id).showing || index.regionOf(id) === 'header') continue;
    // On a help page nothing else lies over the page with a place to type.
    const region = index.regionOf(id);
    if (region === 'dialog') return [id, ...index.ancestors(id)].filter((at) => index.regionOf(at) === region).at(-1) ?? id;
    const chat = index.ancestors(id, chatLevels).find((at) => index.node(at).end - at <= largestChat && isChat(at));
    if (chat !== undefined) return chat;
  }
  return null;
}
