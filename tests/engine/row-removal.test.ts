/** How the removal of one card can be reached from its row. */
import { describe, expect, it } from 'vitest';
import type { RemovalReach } from '../../src/engine/sighting.ts';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
import { cardsUrl, listOf, visa } from './card-pages.ts';

interface Reached {
  readonly page: SeenPage;
  readonly removal: RemovalReach;
}

function reachOn(html: string, row = 0): Reached {
  const page = lookAt(html, { url: cardsUrl });
  const removal = page.sighting.cards?.rows[row]?.removal;
  if (removal === undefined) throw new Error(`The page is “${page.sighting.page}” and has no row ${row}.`);
  return { page, removal };
}

function reach(control: string): Reached {
  return reachOn(listOf(visa('1234', control), visa('5678', '<button>Remove</button>')));
}

function nodeOf({ removal }: Reached): number | null {
  return 'control' in removal ? removal.control.node : null;
}

describe('a removal that shows', () => {
  it.each([
    ['a button', '<button id="x">Remove</button>'],
    ['a link', '<a id="x" href="#">Delete card</a>'],
    ['words under a hand', '<span id="x" data-layout="pointer">Remove</span>'],
    ['a picture with a label', '<button id="x" aria-label="Remove card"><svg></svg></button>'],
    ['a picture with a tooltip', '<i id="x" role="button" title="Delete"></i>'],
    ['a drawing with a title', '<button id="x"><svg><title>Remove</title></svg></button>'],
    ['a picture with a text of its own', '<a id="x" href="#"><img alt="Delete" src="bin.png"></a>'],
    ['a button of a form', '<input id="x" type="button" value="Remove">'],
    ['a role and a tab stop', '<div id="x" role="button" tabindex="0">Unlink</div>'],
  ])('is %s', (_what, control) => {
    const reached = reach(control);
    expect(reached.removal.kind).toBe('showing');
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it('is named by a label elsewhere, where it has no words of its own', () => {
    expect(
      reach('<span id="name" data-layout="hidden">Remove</span><button id="x" aria-labelledby="name"></button>').removal.kind,
    ).not.toBe('unknown');
  });

  it.each([
    ['another thing', '<button>Remove background</button>'],
    ['an address', '<button>Remove address</button>'],
    ['an account', '<button>Delete account</button>'],
    ['everything', '<button>Remove all</button>'],
    ['an order', '<button>Cancel order</button>'],
    ['paying', '<a href="#">Pay now</a>'],
  ])('is never a control about %s', (_what, control) => {
    const { removal } = reach(`<span>Valid</span>${control}<button>Details</button>`);
    expect(removal.kind).not.toBe('showing');
    if ('control' in removal) expect(removal.control.words).not.toMatch(/remove|delete|cancel|pay/iu);
  });

  it('is no plain words that say more than the removal', () => {
    expect(reach('<p>Remove card now</p>').removal.kind).toBe('unknown');
    expect(reach('<p id="x">Remove</p>').removal.kind).toBe('showing');
  });

  it('may say more than is known, as long as it names the card and no other thing', () => {
    expect(reach('<button id="x">Remove my blorf card snarg</button>').removal.kind).toBe('showing');
    for (const words of ['Remove blorf snarg', 'Remove blorf from this gift card', 'Do not remove card', 'Removed cards of blorf'])
      expect(reach(`<button>${words}</button>`).removal.kind, words).not.toBe('showing');
  });

  it('is the one of its own row', () => {
    const html = listOf(visa('1234', '<button id="one">Remove</button>'), visa('5678', '<button id="two">Remove</button>'));
    const first = reachOn(html);
    expect(nodeOf(first)).toBe(first.page.at('#one'));
    const second = reachOn(html, 1);
    expect(nodeOf(second)).toBe(second.page.at('#two'));
  });

  it('is not taken where it is out of reach', () => {
    expect(reach('<button aria-hidden="true">Remove</button>').removal.kind).not.toBe('showing');
    expect(reach('<div inert><button>Remove</button></div>').removal.kind).not.toBe('showing');
  });
});

describe('a removal that is greyed out', () => {
  it.each([
    ['by its attribute', '<button disabled>Remove</button>'],
    ['for readers', '<a href="#" aria-disabled="true">Remove</a>'],
    ['by its class', '<a href="#" class="btn is-disabled">Remove</a>'],
    ['by what is around it', '<div aria-disabled="true"><a href="#">Remove</a></div>'],
  ])('is known %s', (_how, control) => {
    expect(reach(control).removal.kind).toBe('disabled');
  });

  it('is not greyed out by a class that only sounds like it', () => {
    expect(reach('<a href="#" class="nondisabledx">Remove</a>').removal.kind).toBe('showing');
  });
});

describe('a removal that has to be made to appear', () => {
  const hidden = '<button data-layout="hidden">Remove</button>';

  it('appears when the row is hovered', () => {
    expect(reach(hidden).removal.kind).toBe('hover');
  });

  it('is hovered where the digits and the control stand, where the row holds something else to press', () => {
    const own = `<div id="own"><p>Visa •••• 1234</p><div>${hidden}</div></div>`;
    const over = (more: string) => reachOn(`<main><h1>Saved cards</h1><div id="row">${own}${more}</div></main>`);
    const link = over('<p><span data-layout="pointer">Help with this wug</span></p>');
    expect(link.removal).toEqual({ kind: 'hover', over: link.page.at('#own') });
    const plain = over('<p>Blorf a wug</p>');
    expect(plain.removal).toEqual({ kind: 'hover', over: plain.page.at('#row') });
  });

  it.each([
    ['three dots', '<button id="x">⋮</button>'],
    ['a word', '<button id="x">More options</button>'],
    ['a label', '<button id="x" aria-label="More" aria-haspopup="menu"><svg></svg></button>'],
  ])('stands in a menu behind %s', (_what, control) => {
    const reached = reach(control + hidden);
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'menu' });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it('stands behind the one control of the row that has no name', () => {
    const reached = reach('<button id="x"><svg></svg></button>');
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'menu', control: { votes: 3 } });
    expect(reach('<button aria-haspopup="menu"><svg></svg></button>').removal).toMatchObject({ control: { votes: 6 } });
  });

  it('is not guessed between two controls without a name', () => {
    expect(reach('<button><svg></svg></button><button><i></i></button>').removal).not.toMatchObject({ of: 'menu' });
  });

  it("appears after the row's own Manage, or the list's", () => {
    expect(reach(`<a id="x" href="#">Manage</a>${hidden}`).removal).toMatchObject({ kind: 'opener', of: 'manage' });
    const list = `<main><h1>Saved cards</h1><button id="x">Manage</button><ul><li>${visa('1234', hidden)}</li><li>${visa('5678', hidden)}</li></ul></main>`;
    const reached = reachOn(list);
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'manage' });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it("is not behind a heading that only has the words of the list's Manage", () => {
    const list = `<main><h2>Manage your cards</h2><ul><li>${visa('1234', hidden)}</li><li>${visa('5678', hidden)}</li></ul></main>`;
    expect(reachOn(list).removal.kind).toBe('hover');
  });

  it('stands on the page that an only card leads to, whatever else of the page says "More"', () => {
    const page = (card: string) =>
      `<main><h1>Saved cards</h1><div>${card}</div><div><b>How to remove a card</b><button id="y">More</button></div></main>`;
    const linked = reachOn(page('<a id="x" href="/card/1"><span>Visa •••• 1234</span></a>'));
    expect(linked.removal).toMatchObject({ kind: 'opener', of: 'card' });
    expect(nodeOf(linked)).toBe(linked.page.at('#x'));
  });

  it('stands behind the "More" beside an only card, and behind none that adds a card or belongs to something else', () => {
    const beside = (control: string, ...rows: readonly string[]) =>
      reachOn(
        `<main><h1>Saved cards</h1><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>${control}<a href="/add">Add a new card</a></main>`,
      );
    const only = visa('1234', '');
    expect(beside('<button id="x">More</button>', only).removal).toMatchObject({ kind: 'opener', of: 'menu' });
    expect(beside('<span>More</span>', only).removal).not.toMatchObject({ of: 'menu' });
    expect(beside('<button disabled>More</button>', only).removal).not.toMatchObject({ of: 'menu' });
    expect(beside('<button>More</button>', only, visa('5678', '')).removal).not.toMatchObject({ of: 'menu' });
  });

  it('stands on the page of the card itself, which the row opens', () => {
    const card = (id: string, digits: string) => `<a id="${id}" href="/card/${id}"><span>Visa</span> <span>•••• ${digits}</span></a>`;
    const reached = reachOn(`<main><h1>Saved cards</h1>${card('x', '1234')}${card('y', '5678')}</main>`);
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'card', control: { votes: 7 } });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
    expect(reachOn(listOf(`<div data-layout="pointer">${visa('1234', '')}</div>`, visa('5678'))).removal).toMatchObject({
      of: 'card',
      control: { votes: 3 },
    });
  });

  it('is unknown where nothing in the row can be pressed', () => {
    expect(reachOn(listOf(visa('1234', ''), visa('5678'))).removal).toEqual({ kind: 'unknown' });
  });
});

describe('an open menu', () => {
  const menu = '<div role="menu" data-layout="floating"><a id="x" href="#">Remove</a><a href="#">Set as default</a></div>';

  it('belongs to the row whose control says that it is open', () => {
    const html =
      listOf(visa('1234', '<button aria-expanded="false">⋮</button>'), visa('5678', '<button aria-expanded="true">⋮</button>')) + menu;
    expect(reachOn(html).removal).toMatchObject({ kind: 'opener', of: 'menu' });
    const second = reachOn(html, 1);
    expect(second.removal.kind).toBe('showing');
    expect(nodeOf(second)).toBe(second.page.at('#x'));
    expect(second.page.sighting.cards?.rows.map(({ setDefault }) => setDefault !== null)).toEqual([false, true]);
  });

  it('belongs to the row whose control is open, however near it lies to another', () => {
    const near = menu.replace('role="menu"', 'role="menu" data-box="600 230 120 48"');
    const rows = listOf(
      `<div data-box="40 240 600 60">${visa('1234', '<button aria-expanded="false">⋮</button>')}</div>`,
      `<div data-box="40 500 600 60">${visa('5678', '<button aria-expanded="true">⋮</button>')}</div>`,
    );
    expect([reachOn(rows + near).removal.kind, reachOn(rows + near, 1).removal.kind]).toEqual(['opener', 'showing']);
  });

  it('belongs to the row beside which it lies, where nothing says that it is open', () => {
    const at = (y: number) => menu.replace('role="menu"', `role="menu" data-box="600 ${y} 120 48"`);
    const rows = listOf(
      `<div data-box="40 240 600 60">${visa('1234', '<button>⋮</button>')}</div>`,
      `<div data-box="40 500 600 60">${visa('5678', '<button>⋮</button>')}</div>`,
    );
    const kinds = (html: string) => [reachOn(html).removal.kind, reachOn(html, 1).removal.kind];
    expect(kinds(rows + at(230))).toEqual(['showing', 'opener']);
    expect(kinds(rows + at(520))).toEqual(['opener', 'showing']);
  });
});

/** Small enough to be an icon. */
const icon = 'data-box="580 230 24 24"';

describe('a row whose control says nothing that is known', () => {
  it.each([
    ['a button', '<button id="x">Blorf</button>'],
    ['a link', '<a id="x" href="/blorf">Blorf</a>'],
    ['a button with a label', '<button id="x" aria-label="Blorf"><svg></svg></button>'],
  ])('is to be pressed there, with little certainty, where it is alone and has a name: %s', (_what, control) => {
    const reached = reach(control);
    expect(reached.removal).toMatchObject({ kind: 'showing', control: { votes: 3 } });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it.each([
    ['is a picture', '<button id="x"><svg></svg></button>', 3],
    ['says that it opens something', '<button id="x" aria-haspopup="menu">Blorf</button>', 6],
    ['says that it is closed', '<button id="x" aria-expanded="false">Blorf</button>', 6],
    ['hints at more by its class', '<button id="x" class="card-more">Blorf</button>', 6],
    ['hints at dots by the class of its picture', '<button id="x"><i class="icon-dots"></i></button>', 6],
    ['hints at dots by that class alone', '<button id="x" class="b"><i class="dots"></i></button>', 6],
  ])('has a menu behind it where it %s', (_what, control, votes) => {
    const reached = reach(control);
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'menu', control: { votes } });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it('is managed by a pencil', () => {
    expect(reach('<button id="x"><i class="icon-pencil"></i></button>').removal).toMatchObject({ kind: 'opener', of: 'manage' });
  });

  it('is removed by a bin, also beside another control that nobody knows', () => {
    const bin = '<button id="x"><i class="icon-trash"></i></button>';
    for (const control of [bin, `${bin}<button><i class="icon-star"></i></button>`]) {
      const reached = reach(control);
      expect(reached.removal).toMatchObject({ kind: 'showing', control: { votes: 5 } });
      expect(nodeOf(reached)).toBe(reached.page.at('#x'));
    }
  });

  it('tells nothing with two of them, nor with two bins', () => {
    expect(reach('<button>Blorf</button><button>Snarg</button>').removal).toEqual({ kind: 'unknown' });
    const bin = '<button><i class="icon-trash"></i></button>';
    expect(reach(bin + bin).removal.kind).not.toBe('showing');
  });

  it('counts only controls without any known word: the one beside "Set as default" is alone', () => {
    const reached = reach('<button>Set as default</button><button id="x">Blorf</button>');
    expect(reached.removal.kind).toBe('showing');
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it.each([
    ['the records', '<a href="/card-record/list">Blorf</a>'],
    ['the transactions', '<a href="/transactions?card=1">Blorf</a>'],
    ['the bills', '<a href="/bills">Blorf</a>'],
    ['the orders', '<a href="/p/order/index.html">Blorf</a>'],
  ])('tells nothing where its link leads to %s', (_what, control) => {
    expect(reach(control).removal).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['has digits in its name', '<button>12/27</button>'],
    ['has a long name', `<button>${'Blorf snarg '.repeat(6)}</button>`],
  ])('is not pressed at once where it %s', (_what, control) => {
    expect(reach(control).removal.kind).not.toBe('showing');
  });

  it.each([
    ['out of reach', '<button aria-hidden="true">Blorf</button>'],
    ['hidden', '<button data-layout="hidden">Blorf</button>'],
    ['a field', '<input type="text" placeholder="Blorf">'],
    ['a control that means something else', '<button>Help</button>'],
  ])('is not taken for its control: %s', (_what, control) => {
    expect(reach(control).removal.kind).not.toBe('showing');
    expect(reach(control).removal).not.toMatchObject({ of: 'menu' });
  });
});

describe('what is no row of a card, though it holds a number', () => {
  it('is a part with a title of its own, or as tall as a page: its lone control tells nothing', () => {
    const inside = `${visa('1234', '<button>Blorf</button>')}`;
    const part = (row: string) => `<main><h1>Saved cards</h1>${row}<a href="/add">Add a new card</a></main>`;
    expect(reachOn(part(`<article>${inside}</article>`)).removal.kind).toBe('showing');
    expect(reachOn(part(`<article><h2>Blorf</h2>${inside}</article>`)).removal.kind).not.toBe('showing');
    expect(reachOn(part(`<article data-box="40 200 900 900">${inside}</article>`)).removal.kind).not.toBe('showing');
  });

  it('is a bar over the page inside the same element: its control is not that of the row', () => {
    expect(reach('<div data-layout="fixed" data-box="0 600 1280 60"><button>Blorf</button></div>').removal.kind).not.toBe('showing');
  });
});

describe('a control that is only drawn', () => {
  it('is told by the hand of the pointer over something small', () => {
    const reached = reach(`<span id="x" data-layout="pointer" ${icon}></span>`);
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'menu', control: { votes: 3 } });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
    const bin = reach(`<span id="x" class="icon-delete" data-layout="pointer" ${icon}></span>`);
    expect(bin.removal).toMatchObject({ kind: 'showing', control: { votes: 5 } });
  });

  it('is none without the hand, nor where it is large', () => {
    expect(reach(`<span class="icon-delete" ${icon}></span>`).removal).toEqual({ kind: 'unknown' });
    expect(reach('<span data-layout="pointer" data-box="40 230 90 24"></span>').removal).not.toMatchObject({ of: 'menu' });
  });

  it('is none inside something larger that is pressed as a whole', () => {
    const card = `<div data-layout="pointer">${visa('1234', `<i ${icon}></i>`)}</div>`;
    expect(reachOn(listOf(card, visa('5678'))).removal).toMatchObject({ kind: 'opener', of: 'card' });
  });
});

describe("a Remove outside a lone card's row", () => {
  const page = (beside: string) => `<main><h1>Saved cards</h1><ul><li>${visa('1234', '')}</li></ul>${beside}</main>`;

  it("is the card's where it stands by itself or names the card", () => {
    for (const beside of ['<button id="x">Remove</button>', '<div><p>Gift card balance</p><button id="x">Remove card</button></div>']) {
      const reached = reachOn(page(beside));
      expect(reached.removal.kind, beside).toBe('showing');
      expect(nodeOf(reached)).toBe(reached.page.at('#x'));
    }
  });

  it.each([
    ['a coupon', '<div><p>Coupon SAVE10</p><button>Remove</button></div>'],
    ['a gift card', '<section><p>Gift card 25</p><p>Added today</p><button>Remove</button></section>'],
    ['an address', '<div><p>Address: Main Street 1</p><button>Delete</button></div>'],
  ])('is not the one of %s', (_what, beside) => {
    expect(reachOn(page(beside)).removal).toEqual({ kind: 'unknown' });
  });

  it('is not taken with two cards, for it may be about either', () => {
    const two = `<main><h1>Saved cards</h1><ul><li>${visa('1234', '')}</li><li>${visa('5678', '')}</li></ul><button>Remove</button></main>`;
    expect(reachOn(two).removal).toEqual({ kind: 'unknown' });
  });
});

describe('a removal outside the rows that waits for something to be ticked', () => {
  const page = (row: string, button: string) =>
    lookAt(`<main><h1>Mes cartes</h1><ul><li>${row}${visa('1234', '')}</li></ul><div>${button}</div></main>`, {
      url: cardsUrl,
      language: 'fr',
    }).sighting.cards?.rows[0]?.removal.kind;
  const box = '<input type="checkbox" aria-label="Blorf">';

  it('is not refused while it is greyed out beside a box to tick', () => {
    expect(page(box, '<button disabled>Supprimer</button>')).toBe('unknown');
    expect(page('<span role="checkbox" aria-checked="false"></span>', '<button disabled>Supprimer</button>')).toBe('unknown');
  });

  it('is greyed out without such a box, and shows once it can be pressed', () => {
    expect(page('', '<button disabled>Supprimer</button>')).toBe('disabled');
    expect(page(box, '<button>Supprimer</button>')).toBe('showing');
  });
});

describe('plain text that cannot be pressed', () => {
  it.each(['Mehr', 'Verwalten', 'Aktionen'])('opens nothing in the row: %s', (words) => {
    const removal = (control: string) =>
      lookAt(listOf(visa('1234', control), visa('5678', '<button>Löschen</button>')), { url: cardsUrl, language: 'de' }).sighting.cards
        ?.rows[0]?.removal.kind;
    expect(removal(`<span>${words}</span>`)).toBe('unknown');
    expect(removal(`<span data-layout="pointer">${words}</span>`)).toBe('opener');
  });

  it('opens nothing beside the rows', () => {
    const list = (control: string) =>
      reachOn(`<main><h1>Saved cards</h1>${control}<ul><li>${visa('1234', '')}</li><li>${visa('5678', '')}</li></ul></main>`).removal.kind;
    expect(list('<span>Manage</span>')).toBe('unknown');
    expect(list('<span data-layout="pointer">Manage</span>')).toBe('opener');
  });
});

describe("a row of Alipay's list without any control", () => {
  const kind = (row: string) =>
    lookAt(`<main><h1>我的银行卡</h1><ul>${row}<li>${visa('5678', '')}</li></ul></main>`, {
      url: 'https://custweb.alipay.com/bindcard/list.htm',
      language: 'zh',
    }).sighting.cards?.rows[0]?.removal.kind;

  it('may show one when it is hovered', () => {
    expect(kind(`<li>${visa('1234', '')}</li>`)).toBe('hover');
  });

  it('is not to be hovered while it or a part of it still loads', () => {
    expect(kind(`<li aria-busy="true">${visa('1234', '')}</li>`)).toBe('unknown');
    expect(kind(`<li>${visa('1234', '<i aria-busy="true"></i>')}</li>`)).toBe('unknown');
  });

  it('is not to be hovered where it holds a control that is greyed out, whatever that says', () => {
    const greyed = (state: string) => kind(`<li>${visa('1234', `<button ${state} title="默认银行卡">Blorf</button>`)}</li>`);
    expect(greyed('disabled')).toBe('unknown');
  });

  it('is not to be hovered where it holds a control in words that are hardly known', () => {
    const beside = (name: string) => kind(`<li>${visa('1234', `<button>${name}</button><button>${name}</button>`)}</li>`);
    expect(beside('Card blorf')).toBe('unknown');
    expect(beside('Set as default')).toBe('hover');
  });

  it('is not to be hovered where words speak of the card that are no control', () => {
    expect(kind(`<li>${visa('1234', '<i>Blorf card</i>')}</li>`)).toBe('unknown');
    expect(kind(`<li>${visa('1234', '<i>Blorf</i>')}</li>`)).toBe('hover');
  });

  it('is opened by what carries its number and shows the hand of the pointer', () => {
    const number = '<span id="x" data-layout="pointer">•••• 1234</span>';
    expect(kind(`<li><b>Visa</b>${number}<p>Blorf Snarg, 08/29, Hausbank, Konto</p></li>`)).toBe('opener');
    expect(kind(`<li><b>Visa</b>${number.replace(' data-layout="pointer"', '')}<p>Blorf Snarg, 08/29, Hausbank, Konto</p></li>`)).toBe(
      'hover',
    );
  });
});

describe('the one control of a row that says in code that it opens something', () => {
  const row = (name: string, state = 'aria-haspopup="menu"') =>
    reach(`<button id="x" ${state} aria-label="${name}"></button><button>Set as default</button>`);

  it('opens the menu, in words that are hardly known', () => {
    const reached = row('Card blorf');
    expect(reached.removal).toMatchObject({ kind: 'opener', of: 'menu' });
    expect(nodeOf(reached)).toBe(reached.page.at('#x'));
  });

  it.each([
    ['its words say something else', 'Help center', 'aria-haspopup="menu"'],
    ['it opens nothing', 'Card blorf', ''],
    ['it is greyed out', 'Card blorf', 'aria-haspopup="menu" disabled'],
    ['it is open already', 'Card blorf', 'aria-haspopup="menu" aria-expanded="true"'],
  ])('does not where %s', (_why, name, state) => {
    expect(row(name, state).removal.kind).not.toBe('opener');
  });
});

describe('a control that has opened its menu', () => {
  const menu = (state: string) => reach(`<button aria-haspopup="menu" ${state} aria-label="More">⋯</button>`).removal.kind;

  it('is not pressed again: what it opened is there, in unknown words', () => {
    expect(menu('aria-expanded="true"')).toBe('unknown');
    expect(menu('aria-expanded="false"')).toBe('opener');
    expect(menu('')).toBe('opener');
  });
});
