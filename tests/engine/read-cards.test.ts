/** The list of saved cards: its rows, what is known of each, and the page that says that there are none. */
import { describe, expect, it } from 'vitest';
import type { CardList } from '../../src/engine/sighting.ts';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
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
