/**
 * Gives an element another tag, with its children, attributes and marks. A link still leads where it led.
 */
import { become } from './walk.ts';

const ownToTag: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'],
  button: ['type', 'disabled', 'name', 'value'],
  input: ['type', 'disabled', 'name', 'value'],
};

/** Its look is the caller's business: `keepLook`. */
export function retag(element: Element, tag: string): HTMLElement {
  const made = element.ownerDocument.createElement(tag);
  const own = ownToTag[element.localName] ?? [];
  for (const { name, value } of element.attributes) if (!own.includes(name)) made.setAttribute(name, value);
  const address = element.localName === 'a' ? element.getAttribute('href') : null;
  if (address !== null && !address.startsWith('javascript:') && tag !== 'a' && !element.hasAttribute('data-goto')) {
    made.setAttribute('data-goto', address);
  }
  if (element.localName === 'input') made.textContent = element.getAttribute('value');
  if (element.matches(':disabled')) made.setAttribute('aria-disabled', 'true');
  made.append(...element.childNodes);
  element.replaceWith(made);
  become(element, made);
  return made;
}
