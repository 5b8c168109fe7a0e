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
