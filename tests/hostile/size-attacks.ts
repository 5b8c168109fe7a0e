/** Pages that are too much: too many nodes, too much text, too deep, too many names. */
import type { HostileAttack } from './hostile-attack.ts';

const mustNot = 'freeze the page';
/** Everything happens once the guide is there, and the ring has to be there in the end. */
const grow = (name: string, during: string, more: Partial<HostileAttack> = {}): HostileAttack => ({
  name,
  mustNot,
  during,
  lasts: 300,
  remains: 'ring',
  ...more,
});
const slow = { isSlow: true } as const;
const box = `const box = make('div', { style: 'height:200px;overflow:auto;contain:strict' }); document.body.append(box);`;

export const sizeAttacks: readonly HostileAttack[] = [
  grow('a hundred thousand nodes', `${box} box.innerHTML = '<p>Item <a href="/">Details</a></p>'.repeat(25000);`, slow),
  grow(
    'a hundred thousand nodes that all speak of removing cards',
    `${box} box.innerHTML = '<p>Remove this card <a href="/">Payment</a></p>'.repeat(25000);`,
    slow,
  ),
  grow(
    'ten thousand nodes that all speak of removing cards',
    `${box} box.innerHTML = '<p>Remove this card <a href="/">Payment</a></p>'.repeat(2500);`,
  ),
  grow('ten megabytes of text in one node', `${box} box.textContent = 'lorem ipsum '.repeat(850000);`, slow),
  grow(
    'ten megabytes of text in a thousand nodes',
    `${box} for (let at = 0; at < 1000; at += 1) box.append(make('p', {}, 'lorem ipsum '.repeat(850)));`,
    slow,
  ),
  grow('a megabyte of text in one node', `${box} box.textContent = 'lorem ipsum '.repeat(85000);`),
  grow(
    'labels that are hard on patterns',
    `${box} for (const piece of ['•', '*', ' ', 'Remove ', '4242 ', '4242-', 'x', '\\u0301', '\\u200b', '**** ', 'a.b.', '(', '/', '08/29 ']) { box.append(make('button', {}, piece.repeat(50000)), make('button', { 'aria-label': piece.repeat(50000) }, '·'), make('p', {}, piece.repeat(20000) + '!')); }`,
  ),
  grow(
    'boxes two thousand deep',
    `let at = document.body; for (let depth = 0; depth < 2000; depth += 1) { const next = make('div', {}); at.append(next); at = next; } at.append(make('button', {}, 'Remove'));`,
    { mayRing: ['remove'], isSlow: true },
  ),
  grow(
    'boxes four hundred deep round the whole list',
    `let at = document.querySelector('main'); for (let depth = 0; depth < 400; depth += 1) { const outer = make('div', {}); at.replaceWith(outer); outer.append(at); at = outer; }`,
  ),
  grow(
    'shadow roots three hundred deep',
    `let at = document.body; for (let depth = 0; depth < 300; depth += 1) { const next = make('div', {}); at.append(next); at = next.attachShadow({ mode: 'open' }); } at.append(make('p', {}, 'Remove card 4242'));`,
  ),
  grow(
    'twenty thousand shadow roots',
    `${box} for (let at = 0; at < 20000; at += 1) { const one = make('span', {}); one.attachShadow({ mode: 'open' }).append(make('i', {}, 'card')); box.append(one); }`,
    slow,
  ),
  grow(
    'two thousand shadow roots',
    `${box} for (let at = 0; at < 2000; at += 1) { const one = make('span', {}); one.attachShadow({ mode: 'open' }).append(make('i', {}, 'card')); box.append(one); }`,
  ),
  grow(
    'a thousand open dialogs',
    `for (let at = 0; at < 1000; at += 1) { const one = make('dialog', { style: 'inset:auto 0 0 auto;width:1px;height:1px;padding:0;overflow:hidden' }, 'x'); document.body.append(one); one.show(); }`,
  ),
  grow(
    'a hundred modal dialogs',
    `for (let at = 0; at < 100; at += 1) { const one = make('dialog', { style: 'inset:auto auto 0 0;width:9px;height:9px;padding:0;overflow:hidden' }, 'x'); document.body.append(one); one.showModal(); }`,
    { mayRing: [], remains: 'popup' },
  ),
  grow(
    'a thousand modal dialogs',
    `for (let at = 0; at < 1000; at += 1) { const one = make('dialog', { style: 'inset:auto auto 0 0;width:9px;height:9px;padding:0;overflow:hidden' }, 'x'); document.body.append(one); one.showModal(); }`,
    { mayRing: [], remains: 'popup', isSlow: true },
  ),
  grow(
    'attributes of a megabyte',
    `for (const name of ['class', 'id', 'aria-label', 'title', 'data-x', 'style', 'href', 'aria-labelledby', 'aria-describedby', 'role', 'lang']) { const one = make('a', {}, 'x'); one.setAttribute(name, 'remove card '.repeat(85000)); document.body.append(one); }`,
    slow,
  ),
  grow(
    'attributes of a hundred kilobytes',
    `for (const name of ['class', 'id', 'aria-label', 'title', 'data-x', 'style', 'href', 'aria-labelledby', 'aria-describedby', 'role', 'lang']) { const one = make('a', {}, 'x'); one.setAttribute(name, 'remove card '.repeat(8500)); document.body.append(one); }`,
  ),
  grow(
    'ten thousand attributes on an element',
    `const one = marked('row'); for (let at = 0; at < 10000; at += 1) one.setAttribute('data-a' + at, 'remove');`,
  ),
  grow(
    'labels that point at each other in circles',
    `for (let at = 0; at < 60; at += 1) document.body.append(make('div', { id: 'l' + at, role: 'button', 'aria-labelledby': Array.from({ length: 60 }, (_, to) => 'l' + to).join(' '), 'aria-owns': 'l' + ((at + 1) % 60), 'aria-controls': 'l' + at, 'aria-describedby': 'l' + ((at + 7) % 60) }, 'Card ' + at)); document.body.append(make('label', { id: 'self', for: 'self', 'aria-labelledby': 'self', 'aria-owns': 'self' }, 'Card'));`,
  ),
  grow(
    'everything of its own without a box',
    `document.head.append(make('style', {}, 'body, main, header, nav, footer, .card-item, p, span { display: contents !important; }'));`,
    { mayRing: ['remove', 'row'], remains: 'panel' },
  ),
  grow(
    'a card without a box of its own',
    `document.head.append(make('style', {}, 'main { display: grid; } .card-item, .card-item .number { display: contents !important; }'));`,
  ),
  grow(
    'a drawing of twenty thousand texts',
    `${box} box.innerHTML = '<svg width="10" height="10">' + '<text>card</text>'.repeat(20000) + '</svg>';`,
    slow,
  ),
  grow(
    'a drawing of two thousand texts',
    `${box} box.innerHTML = '<svg width="10" height="10">' + '<text>card</text>'.repeat(2000) + '</svg>';`,
  ),
  grow(
    'a menu of twenty thousand choices',
    `document.body.append(make('select', { 'aria-label': 'Remove card' }, ...Array.from({ length: 20000 }, (_, at) => make('option', {}, 'Visa •••• ' + at))));`,
    slow,
  ),
  grow('two hundred frames', `${box} for (let at = 0; at < 200; at += 1) box.append(make('iframe', { srcdoc: '<p>Advertisement</p>' }));`, {
    lasts: 3000,
    isSlow: true,
  }),
  grow(
    'frames in frames, thirty deep',
    `let home = document; for (let depth = 0; depth < 30; depth += 1) { const frame = home.createElement('iframe'); home.body.append(frame); home = frame.contentDocument; home.body.append('Advertisement'); }`,
  ),
];
