/** The list of saved cards: its rows, what is known of each, and the page that says that there are none. */
import { describe, expect, it } from 'vitest';
import { readCards } from '../../src/engine/read-cards.ts';
import type { CardList } from '../../src/engine/sighting.ts';
import { indexFrom, lookAt, type SeenPage } from '../fakes/html-page.ts';
import { cardsUrl, listOf, remove, visa } from './card-pages.ts';

function look(html: string, url = cardsUrl): SeenPage {
  return lookAt(html, { url });
}

function cardsOn(html: string): CardList | null {
  return look(html).sighting.cards;
}

describe('rows', () => {
  it('are numbered from 1, with the digits and the brand of each', () => {
    const cards = cardsOn(listOf(visa('1234'), `<img alt="Mastercard" src="m.png"><span>•••• 5678</span>${remove}`));
    expect(cards?.rows.map(({ index, digits, brand }) => [index, digits, brand])).toEqual([
      [1, '1234', 'Visa'],
      [2, '5678', 'Mastercard'],
    ]);
    expect(cards).toMatchObject({ view: 'list', saysEmpty: false });
  });

  it('have no brand where none is named', () => {
    expect(cardsOn(listOf(`<span>Bank card</span><span>•••• 1234</span>${remove}`))?.rows[0]?.brand).toBeNull();
  });

  it('know which card is the default', () => {
    const cards = cardsOn(listOf(visa('1234', `<em>Default</em>${remove}`), visa('5678', `<a href="#">Set as default</a>${remove}`)));
    expect(cards?.rows.map(({ isDefault }) => isDefault)).toEqual([true, false]);
    expect(cards?.rows.map(({ setDefault }) => setDefault?.words ?? null)).toEqual([null, 'Set as default']);
  });

  it('are not marked as default by a word that nobody sees', () => {
    expect(cardsOn(listOf(visa('1234', `<em data-layout="hidden">Default</em>${remove}`)))?.rows[0]?.isDefault).toBe(false);
  });

  it('are not doubled by the hidden twin of the list for narrow windows', () => {
    const list = listOf(visa('1234'), visa('5678'));
    expect(cardsOn(`${list}<div data-layout="hidden">${list}</div>`)?.rows).toHaveLength(2);
  });

  it('are those behind a dialog that names the card again', () => {
    const asking = `<div role="dialog" data-layout="fixed"><p>Remove Visa •••• 1234?</p><button>Cancel</button><button>Remove</button></div>`;
    expect(cardsOn(listOf(visa('1234'), visa('5678')) + asking)?.rows.map(({ digits }) => digits)).toEqual(['1234', '5678']);
  });
});

describe('a list without cards', () => {
  it.each(['You have no saved cards', 'No cards yet.', 'You haven’t added any cards'])('is empty where the page says %j', (sentence) => {
    expect(cardsOn(`<main><h1>Saved cards</h1><p>${sentence}</p><a href="/add">Add a new card</a></main>`)).toMatchObject({
      rows: [],
      region: null,
      view: 'list',
      saysEmpty: true,
    });
  });

  it.each([
    ['it speaks of an order', '<p>No cards for this order</p>'],
    ['it speaks of gift cards', '<p>You have no gift cards</p>'],
    [
      'nobody can see the sentence',
      `<p data-layout="hidden">You have no saved cards</p><p>${'Cards are kept for your next purchase. '.repeat(4)}</p>`,
    ],
    ['it says nothing', '<p>Here you find what you have stored with us so far</p>'],
  ])('is not empty where %s', (_why, sentence) => {
    expect(cardsOn(`<main><h1>Saved cards</h1>${sentence}<a href="/add">Add a new card</a></main>`)?.saysEmpty ?? false).toBe(false);
  });

  it('is not empty while it shows a card, whatever it says besides', () => {
    expect(cardsOn(`${listOf(visa('1234'))}<p>No cards yet? Add one.</p>`)).toMatchObject({ saysEmpty: false, rows: [{ digits: '1234' }] });
  });
});

describe("one card's own page", () => {
  const details = `<p>Visa •••• 1234</p><p>Expires 12/27</p>`;

  it('is known by a removal outside the row and no entry for a new card', () => {
    const cards = cardsOn(`<main><h1>My cards</h1><ul><li>${details}</li></ul><div><button>Remove card</button></div></main>`);
    expect(cards).toMatchObject({ view: 'single', rows: [{ digits: '1234', removal: { kind: 'showing' } }] });
  });

  it('is not taken for one where a new card can be added: that is a list of one', () => {
    expect(cardsOn(listOf(visa('1234')))?.view).toBe('list');
    expect(
      cardsOn(`<main><h1>My cards</h1><ul><li>${details}</li></ul><button>Remove card</button><a href="/add">Add a new card</a></main>`)
        ?.view,
    ).toBe('list');
  });

  it('is a drawer over the list, which then says nothing of the list', () => {
    const drawer = `<div role="dialog" data-layout="fixed"><h2>Card details</h2><p>Visa •••• 5678</p><p>Expires 12/27</p><button>Remove card</button></div>`;
    expect(cardsOn(listOf(visa('1234', ''), visa('5678', '')) + drawer)).toMatchObject({ view: 'single', rows: [{ digits: '5678' }] });
  });
});

describe('rows that are built alike', () => {
  it('are told from rows that are not', () => {
    expect(cardsOn(listOf(visa('1234'), visa('5678')))?.uniform).toBe(true);
    const mixed = `<main><h1>Saved cards</h1><ul><li>${visa('1234')}</li></ul><div><article>${visa('5678')}</article></div></main>`;
    expect(cardsOn(mixed)?.uniform).toBe(false);
  });
});

describe('pages that are no card list', () => {
  it('have no cards, even with the same rows', () => {
    const rows = listOf(visa('1234'));
    expect(look(rows, 'https://www.aliexpress.com/p/trade/confirm.html').sighting.cards).toBeNull();
    expect(look(rows).sighting.cards).not.toBeNull();
  });
});

describe('a sheet over the list that asks nothing', () => {
  const list = listOf(visa('1234', '<button>⋮</button>'), visa('5678', '<button>⋮</button>'));
  const sheet = (title: string) => `<div role="dialog" data-layout="fixed">${title}<button id="x">Löschen</button></div>`;
  const kinds = (title: string) =>
    lookAt(list + sheet(title), { url: cardsUrl, language: 'de' }).sighting.cards?.rows.map((row) => row.removal.kind);

  it('belongs to the row of the card whose digits it names', () => {
    expect(kinds('<p>Karte 5678</p>')).toEqual(['opener', 'showing']);
    expect(kinds('<p>Karte 1234</p>')).toEqual(['showing', 'opener']);
  });

  it('belongs to nobody where it names no card, two, or one that is not there', () => {
    for (const title of ['<p>Karte</p>', '<p>Karte 1234</p><p>Karte 5678</p>', '<p>Karte 9012</p>', ''])
      expect(kinds(title), title).toEqual(['opener', 'opener']);
  });
});

describe('a list that says that it is empty while something could not be loaded', () => {
  const isEmpty = (inside: string, beside = '') => {
    const { index } = indexFrom(`<main><h1>Moje karty</h1><p>Nie masz zapisanych kart</p>${inside}</main>${beside}`, {
      url: cardsUrl,
      language: 'pl',
    });
    return readCards(index, [], null)?.saysEmpty ?? false;
  };

  it('is not believed', () => {
    expect(isEmpty('')).toBe(true);
    expect(isEmpty('<div><p>Nie udało się załadować</p></div>')).toBe(false);
    expect(isEmpty('', '<div role="dialog"><p>Nie udało się załadować</p></div>')).toBe(false);
  });

  it('is believed where that stands outside the main part, is hidden, or is not said', () => {
    expect(isEmpty('', '<footer><p>Nie udało się załadować</p></footer>')).toBe(true);
    expect(isEmpty('', '<aside><p>Nie udało się załadować</p></aside>')).toBe(true);
    expect(isEmpty('<p data-layout="hidden">Nie udało się załadować</p>')).toBe(true);
    expect(isEmpty('<p>Tutaj pokażemy wszystko, co dodasz</p>')).toBe(true);
  });
});

describe('a line beside the rows whose number cannot be read', () => {
  const unread = (line: string) => cardsOn(listOf(visa('1234'), line))?.rowsUnread;

  it('is told by its brand and its expiry date', () => {
    expect(unread('<b>Mastercard</b><i>φφφφ</i><span>08/29</span>')).toBe(true);
    expect(unread('<img alt="JCB" src="j.png"><i></i><span>08/29</span>')).toBe(true);
  });

  it.each([
    ['it has no expiry date', '<b>Mastercard</b><i>φφφφ</i>'],
    ['it has no brand', '<b>Blorf</b><span>08/29</span>'],
    ['it was read', '<b>Mastercard</b><i>•••• 5678</i><span>08/29</span>'],
  ])('is none where %s', (_why, line) => {
    expect(unread(line)).toBe(false);
  });

  it('is none where nobody sees it, or where it is no line of the list', () => {
    const list = (line: string) => cardsOn(`<main><h1>Saved cards</h1><ul><li>${visa('1234')}</li>${line}</ul></main>`)?.rowsUnread;
    expect(list('<li>Mastercard 08/29</li>')).toBe(true);
    expect(list('<li data-layout="hidden">Mastercard 08/29</li>')).toBe(false);
    expect(list('<p>Mastercard 08/29</p>')).toBe(false);
  });
});

describe('a list behind something', () => {
  const barred = (attribute: string, other = '') =>
    cardsOn(`<main><h1>Saved cards</h1><ul ${attribute}><li>${visa('1234')}</li></ul><ul ${other}><li>${visa('5678')}</li></ul></main>`)
      ?.barred;

  it.each(['inert', 'aria-hidden="true"', 'data-layout="barred"'])('cannot be pressed where every row is out of reach: %s', (attribute) => {
    expect(barred(attribute, attribute)).toBe(true);
    expect(barred(attribute)).toBe(false);
    expect(barred('')).toBe(false);
  });
});
