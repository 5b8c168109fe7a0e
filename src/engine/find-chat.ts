/** Tells whether the support chat is open. Pure. */
import { activationOf } from './activation.ts';
import type { PageIndex } from './page-index.ts';

const chatTraits = /(^|[\s_-])(chat|im|messenger|conversation|bubble|xiaomi)([\s_-]|$)/;
/** Levels around a field, and nodes, in which a chat says that it is one. */
const chatLevels = 6;
const largestChat = 200;

/** A place to type a question, inside a part of the page that says that it is a chat. */
export function isChatOpen(index: PageIndex): boolean {
  const says = index.hits('chat').filter((hit) => index.look(hit.node).showing && !activationOf(index, hit.node).pressable);
  return index.view.nodes.some((node, id) => {
    if ((node.field !== 'textarea' && node.field !== 'text') || !index.look(id).showing || index.regionOf(id) === 'header') return false;
    // On a help page nothing else lies over the page with a place to type.
    if (index.regionOf(id) === 'dialog') return true;
    return index
      .ancestors(id)
      .slice(0, chatLevels)
      .some((at) => {
        const { end, role, traits } = index.node(at);
        if (end - at > largestChat) return false;
        return role === 'log' || chatTraits.test(traits) || says.some((hit) => index.contains(at, hit.node));
      });
  });
}
