/** How far the row of a card reaches around its number, and where it ends. */
import { describe, expect, it } from 'vitest';
import { findCardNumbers } from '../../src/engine/find-card-numbers.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import { indexFrom } from '../fakes/html-page.ts';
import { cardsUrl } from './card-pages.ts';

/** Whether the row of the page's first card is the element with the id `x`. */
function isRow(html: string, language = 'en'): boolean {
  const { index, at } = indexFrom(html, { url: cardsUrl, language });
  return runToEnd(findCardNumbers(index))[0]?.row === at('#x');
}

describe('a row beside the row of another card', () => {
  const card = (id: string) => `<div id="${id}"><p>Visa •••• 4417</p><button>Löschen</button></div>`;
  const around = (id: string, own: string, beside: string) =>
    `<main><h1>Meine Karten</h1><div id="${id}">${card(own)}${beside}</div></main>`;

  it('never grows over a part that holds the removal of the other, whatever that one shows', () => {
    expect(isRow(around('list', 'x', '<div><p>Hausbank Blorf</p><button>Löschen</button></div>'), 'de')).toBe(true);
    expect(isRow(around('list', 'x', '<div><img alt="" src="b.png"><a href="#">Löschen</a></div>'), 'de')).toBe(true);
  });

  it('grows over a part that only says more of the card', () => {
    expect(isRow(around('x', 'own', '<div><p>Hausbank Blorf</p></div>'), 'de')).toBe(true);
    expect(isRow(around('x', 'own', '<div><p>Hausbank Blorf</p><button>Kopieren</button></div>'), 'de')).toBe(true);
  });
});

describe('a row beside something else with a masked number', () => {
  const card = '<div id="x"><p>Visa •••• 4417</p><button>Karte endgültig entfernen</button></div>';
  const account = (number: string, control: string) => `<div><p>Blorfbank</p><p>${number}</p>${control}</div>`;
  const page = (beside: string) => `<main><h1>Meine Karten</h1><div id="list">${card}${beside}</div></main>`;

  it('ends before it', () => {
    expect(isRow(page(account('DE89 •••• •••• 3000', '')), 'de')).toBe(true);
    expect(isRow(page(account('DE89 **** **** 3000', '<button>Löschen</button>')), 'de')).toBe(true);
  });

  it('goes on over digits that one sign alone stands before', () => {
    expect(isRow(page('<div><p>Tarif</p><p>* 3000</p></div>'), 'de')).toBe(false);
    expect(isRow(page('<div><p>Tarif</p><p>** 3000</p></div>'), 'de')).toBe(true);
  });

  it('goes on where the same number is told once more', () => {
    expect(isRow(page('<div><p>Nummer</p><p>•••• 4417</p></div>'), 'de')).toBe(false);
  });
});

describe('a number written right into an element', () => {
  it.each([
    ['a link', '<a id="x" href="/1">Visa •••• 4417</a>'],
    ['an item of a list', '<ul><li id="x">Visa •••• 4417</li></ul>'],
  ])('makes %s the row, without what stands beside it', (_what, shown) => {
    expect(isRow(`<main><h1>Moje karty</h1><div>${shown}<p>Anna Blorf</p></div></main>`, 'pl')).toBe(true);
  });

  it.each([
    ['words', '<span>Visa •••• 4417</span>'],
    ['a button that names the card', '<button>Visa •••• 4417</button>'],
  ])('leaves the row to grow around %s', (_what, shown) => {
    expect(isRow(`<main><h1>Moje karty</h1><div id="x">${shown}<p>Anna Blorf</p></div></main>`, 'pl')).toBe(true);
  });
});

describe('a section', () => {
  const section = (title: string) =>
    `<main><h1>Mes cartes</h1><section id="x">${title}<p>Visa •••• 4417</p><p>08/29</p><button>Retirer</button></section></main>`;

  it('may be the row where it has no title of its own', () => {
    expect(isRow(section(''), 'fr')).toBe(true);
    expect(isRow(section('<h3>Banque Blorf</h3>'), 'fr')).toBe(true);
  });

  it.each(['h1', 'h2'])('is more than a row with a title of its own (%s)', (tag) => {
    expect(isRow(section(`<${tag}>Banque Blorf</${tag}>`), 'fr')).toBe(false);
  });
});

describe('a wrapper without words of its own', () => {
  const face = (id: string, box: string) =>
    `<div id="${id}" data-box="${box}"><p data-box="20 320 200 20">Visa •••• 4417</p><p data-box="20 360 200 20">08/29</p></div>`;
  const page = (inside: string) => `<main data-box="0 0 1280 2000"><h1 data-box="0 200 300 30">Moje karty</h1>${inside}</main>`;

  it('is the row with its padding', () => {
    expect(isRow(page(`<div id="x" data-box="0 300 900 100">${face('y', '20 316 860 68')}</div>`), 'pl')).toBe(true);
  });

  it('is the row with air on every side, and the list where it is flush but for the room of further cards', () => {
    const wrapped = (outer: string, inner: string) => isRow(page(`<div id="x" data-box="${outer}">${face('y', inner)}</div>`), 'pl');
    expect(wrapped('0 300 900 140', '20 320 300 100')).toBe(true);
    expect(wrapped('0 300 900 140', '0 320 300 100')).toBe(true);
    expect(wrapped('0 300 900 100', '0 300 300 100')).toBe(false);
    expect(wrapped('0 300 300 100', '0 300 300 100')).toBe(true);
    expect(wrapped('0 300 900 600', '20 320 860 100')).toBe(false);
  });

  it('is the list where one narrow card leaves room for more', () => {
    expect(isRow(page(`<div id="y" data-box="0 300 900 100">${face('x', '0 300 300 100')}</div>`), 'pl')).toBe(true);
  });

  it('is the row with the picture beside the words, however tall that is', () => {
    const picture = '<div data-box="0 300 160 120"></div>';
    expect(isRow(page(`<div id="x" data-box="0 300 900 120">${picture}${face('y', '170 330 730 40')}</div>`), 'pl')).toBe(true);
  });
});

describe('a picture above the words', () => {
  const page = (picture: string) =>
    `<main data-box="0 0 1280 2000"><h1 data-box="0 200 300 30">Moje karty</h1><div id="x" data-box="0 300 400 200">${picture}<div id="y" data-box="0 430 400 60"><p data-box="20 440 200 20">Visa •••• 4417</p><p data-box="20 464 200 20">08/29</p></div></div></main>`;

  it('belongs to the row', () => {
    expect(isRow(page('<div data-box="0 300 160 120"></div>'), 'pl')).toBe(true);
    expect(isRow(page('').replace('id="x"', 'id="z"').replace('id="y"', 'id="x"'), 'pl')).toBe(true);
  });
});

describe('a date of expiry that is named after the card', () => {
  it('belongs to the row', () => {
    const row = '<div id="x"><p>Visa •••• 4417</p><p>카드 유효기간 08/29</p></div>';
    expect(isRow(`<main><h1>내 카드</h1>${row}</main>`, 'ko')).toBe(true);
  });
});

describe('a sentence to press that speaks of a card', () => {
  const below = (sentence: string, row: string, all: string) =>
    `<main><h1>Meine Karten</h1><div id="${all}"><div id="${row}"><p>Visa •••• 4417</p></div><p>${sentence}</p></div></main>`;
  const blorf = 'Blorfen Sie hier, um eine Karte zu snargen';

  it('belongs to the list, whatever it says', () => {
    expect(isRow(below(`<a href="#">${blorf}</a>`, 'x', 'y'), 'de')).toBe(true);
  });

  it('is shorter in a script that says more in a sign', () => {
    const korean = (sentence: string) =>
      `<main><h1>내 카드</h1><div><div id="x"><p>Visa •••• 4417</p></div><p><a href="#">${sentence}</a></p></div></main>`;
    expect(isRow(korean('카드를 새로 블로르프하려면 클릭'), 'ko')).toBe(true);
    expect(isRow(korean('카드 블로르프'), 'ko')).toBe(false);
  });

  it('belongs to the row where it cannot be pressed, or is as short as a name', () => {
    expect(isRow(below(blorf, 'y', 'x'), 'de')).toBe(true);
    expect(isRow(below('<a href="#">Karte blorfen</a>', 'y', 'x'), 'de')).toBe(true);
    expect(isRow(below(`<button disabled title="${blorf}">Snarg</button>`, 'y', 'x'), 'de')).toBe(true);
  });
});
