/** Why the site does not remove a card, whether it has said so just now, and what it offers instead. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
import { cardsUrl, listOf, visa } from './card-pages.ts';

const list = (button: string) => listOf(visa('1234', `<button>${button}</button>`), visa('5678', `<button>${button}</button>`));

function look(inside: string, language: string, button = 'Remove'): SeenPage {
  return lookAt(list(button) + inside, { url: cardsUrl, language });
}

function refusalOn(inside: string, language: string): Sighting['refusal'] {
  return look(inside, language).sighting.refusal;
}

describe('the reason for a refusal', () => {
  const box = (first: string, second: string) => `<div data-layout="fixed"><p>${first}</p><p>${second}</p><button>OK</button></div>`;

  it.each([
    ['en', 'Sorry, this card could not be removed.', 'Please pay your open order first.'],
    ['de', 'Diese Karte kann nicht entfernt werden.', 'Es gibt noch eine unbezahlte Bestellung.'],
    ['fr', 'Cette carte ne peut pas être retirée.', 'Il reste un achat impayé.'],
  ])('may stand in the sentence after it: an unpaid order (%s)', (language, first, second) => {
    expect(refusalOn(box(first, second), language)).toBe('unpaid-order');
  });

  it.each([
    ['en', 'Sorry, this card could not be removed.', 'Set another card as default first.'],
    ['de', 'Diese Karte kann nicht entfernt werden.', 'Legen Sie eine andere Karte als Standard fest.'],
  ])('may stand in the sentence after it: the default card (%s)', (language, first, second) => {
    expect(refusalOn(box(first, second), language)).toBe('default-card');
  });

  it.each([
    ['another sentence says nothing of one', 'Bitte später noch einmal versuchen.'],
    ['the order is not said to be unpaid', 'Sehen Sie sich Ihre letzte Bestellung an.'],
  ])('is unknown where %s', (_why, second) => {
    expect(refusalOn(box('Diese Karte kann nicht entfernt werden.', second), 'de')).toBe('unknown');
  });

  it('is not told by a sentence far away', () => {
    const far = `<section><div><div><div><div><p>Diese Karte kann nicht entfernt werden.</p>a</div>b</div>c</div>d</div><p>Es gibt noch eine unbezahlte Bestellung.</p></section>`;
    expect(refusalOn(far, 'de')).toBe('unknown');
  });
});

describe('a refusal in the flow of the page', () => {
  const onTop = (sentence: string) => look(`<p>${sentence}</p>`, 'en').sighting;

  it('was said just now where it names the digits of a card', () => {
    expect(onTop('Visa •••• 1234 cannot be removed right now.')).toMatchObject({
      refusal: 'unknown',
      refusalOnTop: true,
      refusedDigits: '1234',
    });
  });

  it('is a standing remark where it names none', () => {
    expect(onTop('The default card cannot be removed.')).toMatchObject({
      refusal: 'default-card',
      refusalOnTop: false,
      refusedDigits: null,
    });
  });

  it.each(['role="alert"', 'role="status"', 'class="form-error"'])('was said just now in a box for that: %s', (box) => {
    const html = (attributes: string) => `<div ${attributes}><p>The default card cannot be removed.</p></div>`;
    expect(look(html(box), 'en').sighting.refusalOnTop).toBe(true);
    expect(look(html('class="blorf"'), 'en').sighting.refusalOnTop).toBe(false);
  });
});

describe("what the refusal's own dialog offers", () => {
  const said = '<p>Diese Karte kann nicht entfernt werden, weil sie Ihre Standardkarte ist.</p>';
  const offer = '<button id="x">Andere Karte als Standard setzen</button>';
  const plain = '<button id="x">Als Standard setzen</button>';
  const offered = (inside: string) => {
    const page = look(inside, 'de', 'Löschen');
    return page.sighting.defaultOffer?.node ?? null;
  };
  const at = (inside: string) => look(inside, 'de', 'Löschen').at('#x');

  it('is the control that makes another card the default', () => {
    const html = `<div role="dialog" data-layout="fixed">${said}<button>OK</button>${plain}</div>`;
    expect(offered(html)).toBe(at(html));
    const layer = `<div data-layout="fixed">${said}<button>OK</button>${plain}</div>`;
    expect(offered(layer)).toBe(at(layer));
    const wordy = `<div role="dialog" data-layout="fixed">${said}<button>OK</button>${offer}</div>`;
    expect(offered(wordy)).toBe(at(wordy));
  });

  it.each([
    ['the dialog holds no such control', `<div role="dialog" data-layout="fixed">${said}<button>OK</button></div>`],
    ['it stands outside the dialog', `<div role="dialog" data-layout="fixed">${said}<button>OK</button></div>${plain}`],
    ['it is greyed out', `<div role="dialog" data-layout="fixed">${said}${plain.replace('<button', '<button disabled')}</div>`],
    ['it is plain text', `<div role="dialog" data-layout="fixed">${said}<p>Als Standard setzen</p><button>OK</button></div>`],
    ['the remark stands in the page', `<div>${said}${plain}</div>`],
    [
      'the reason is another one',
      `<div role="dialog" data-layout="fixed"><p>Diese Karte kann nicht entfernt werden: unbezahlte Bestellung.</p>${plain}</div>`,
    ],
  ])('is nothing where %s', (_why, html) => {
    expect(offered(html)).toBeNull();
  });
});

describe('words of removing in a row that cannot be pressed', () => {
  const rows = '<main><h1>Meine Karten</h1><ul><li>Visa •••• 1234 <i>Löschen</i></li><li>Visa •••• 5678 <button>Löschen</button></li></ul>';
  const kinds = (remark: string) =>
    lookAt(`${rows}${remark}</main>`, { url: cardsUrl, language: 'de' }).sighting.cards?.rows.map(({ removal }) => removal.kind);

  it('are a control that is greyed out where the page says why', () => {
    expect(kinds('<p>Die Standardkarte: bitte zuerst eine andere Karte als Standard wählen.</p>')).toEqual(['disabled', 'showing']);
  });

  it('are what they are where the page says nothing', () => {
    expect(kinds('<p>Hier stehen alle, die Sie uns gegeben haben.</p>')).toEqual(['showing', 'showing']);
  });
});
