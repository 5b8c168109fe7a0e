/** Runs in a page: the little that the makers of pages share. */

/** Adds an element with a text; the text may be left out. */
export function add(parent: Element, tag: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== '') element.append(text);
  parent.append(element);
  return element;
}

/** Elements and runs of text. */
export function countNodes(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let all = 0;
  while (walker.nextNode()) all += 1;
  return all;
}

/** Header, menu and the two saved cards of a wallet; returns the main part. */
export function addFrame(): Element {
  document.body.replaceChildren();
  const header = add(document.body, 'header', '');
  for (const text of ['AliExpress', 'Search', 'Cart', 'Account']) add(header, 'a', text, { href: '/' });
  const menu = add(document.body, 'nav', '');
  for (const text of ['My Orders', 'Wallet', 'Payments', 'My Coupons', 'Message Center', 'Settings'])
    add(menu, 'a', text, { href: '/p/x' });
  const main = add(document.body, 'main', '');
  add(main, 'h1', 'Saved cards');
  for (const digits of ['4242', '5100']) {
    const row = add(main, 'div', '', { class: 'card-item--row--a1' });
    add(row, 'span', `Visa •••• ${digits}`);
    add(row, 'span', 'Expires 08/29');
    add(row, 'button', 'Remove');
  }
  return main;
}
