/** What stands outside the rows of cards and leads to their removal, and what stands there and belongs to other things. */
import { describe, expect, it } from 'vitest';
import type { RemovalReach } from '../../src/engine/sighting.ts';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
import { cardsUrl, visa } from './card-pages.ts';

const hidden = '<button data-layout="hidden">Löschen</button>';
const rows = `<ul><li>${visa('1234', hidden)}</li><li>${visa('5678', hidden)}</li></ul>`;

function look(html: string): SeenPage {
  return lookAt(html, { url: cardsUrl, language: 'de' });
}

function removalOn(html: string): RemovalReach | undefined {
  return look(html).sighting.cards?.rows[0]?.removal;
}

/** Whether the rows are managed by the element with the id `x`. */
function isManagedHere(html: string): boolean {
  const page = look(html);
  const removal = page.sighting.cards?.rows[0]?.removal;
  return removal?.kind === 'opener' && removal.of === 'manage' && removal.control.node === page.at('#x');
}

describe("the list's own Manage", () => {
  const part = (id: string, inside = '', title = '<p>Blorf</p>') => `<div>${title}<button id="${id}">Verwalten</button>${inside}</div>`;

  it('is the one nearest to the rows', () => {
    expect(isManagedHere(`<main><h1>Meine Karten</h1>${part('y')}${part('x', rows)}</main>`)).toBe(true);
    expect(isManagedHere(`<main><h1>Meine Karten</h1>${part('x', rows)}${part('y')}</main>`)).toBe(true);
  });

  it('is found through any number of mere wrappers', () => {
    const wrapped = (inside: string, levels: number): string => (levels === 0 ? inside : `<div>${wrapped(inside, levels - 1)}</div>`);
    const head = '<div><h2>Konten und Karten</h2><a id="x" href="javascript:void(0)">Karten verwalten</a></div>';
    for (const levels of [0, 3, 8])
      expect(isManagedHere(`<main><section>${head}${wrapped(rows, levels)}</section></main>`), `${levels}`).toBe(true);
  });

  it('is of two as near the one beside words for cards', () => {
    const cards = '<p>Karten</p>';
    expect(isManagedHere(`<main><h1>Meine Karten</h1><div>${part('y')}${part('x', '', cards)}${rows}</div></main>`)).toBe(true);
    expect(isManagedHere(`<main><h1>Meine Karten</h1><div>${part('x', '', cards)}${part('y')}${rows}</div></main>`)).toBe(true);
  });

  it('is none of two as near where both or neither stand beside words for cards', () => {
    const two = (title: string) => `<main><h1>Meine Karten</h1><div>${part('a', '', title)}${part('b', '', title)}${rows}</div></main>`;
    expect(removalOn(two('<p>Karten</p>'))).not.toMatchObject({ of: 'manage' });
    expect(removalOn(two('<p>Blorf</p>'))).not.toMatchObject({ of: 'manage' });
  });

  it('is the only control of a line above the rows, whatever that line says', () => {
    const line = (inside: string) => `<div><span>Gemerkt und behalten: zwei</span>${inside}</div>`;
    const control = '<button id="x">Verwalten</button>';
    expect(isManagedHere(`<main><h1>Meine Karten</h1><section>${line(control)}${rows}</section></main>`)).toBe(true);
    expect(isManagedHere(`<main><h1>Meine Karten</h1><section>${rows}${line(control)}</section></main>`)).toBe(false);
    expect(isManagedHere(`<main><h1>Meine Karten</h1><section>${line(`${control}<a href="#">Hilfe</a>`)}${rows}</section></main>`)).toBe(
      false,
    );
  });

  it.each(['Adresse: Hauptstraße 1', 'Telefon +49 170', 'anna@mail.example', 'Blorf ••12'])(
    'is not the only control of a line that is about another thing: %s',
    (words) => {
      const html = `<main><h1>Meine Karten</h1><section><div><span>${words}</span><button id="x">Bearbeiten</button></div>${rows}</section></main>`;
      expect(isManagedHere(html)).toBe(false);
      expect(removalOn(html)?.kind).toBe('hover');
    },
  );

  it('does not lead back to the list: all cards are only shown there', () => {
    const page = (words: string) => `<main><h1>Mes cartes</h1><section><a id="x" href="/all">${words}</a>${rows}</section></main>`;
    expect(isManagedHere(page('Karten anzeigen'))).toBe(false);
    expect(isManagedHere(page('Karten verwalten'))).toBe(true);
  });
});

describe("what stands beside a lone card's row", () => {
  const page = (beside: string) => `<main><h1>Meine Karten</h1><ul><li>${visa('1234', '')}</li></ul>${beside}</main>`;
  const beside = (words: string, control: string) => page(`<div><p>${words}</p><button id="x">${control}</button></div>`);

  it.each([
    ['an address', 'Lieferadresse: Hauptstraße 1'],
    ['a telephone', '+49 170 •••'],
    ['an address of mail', 'anna@mail.example'],
    ['a masked number of another thing', 'Ausweis ••• 12'],
    ['words that tell of another thing', 'Benachrichtigungen am Abend'],
  ])('is not to be edited or removed with %s', (_what, words) => {
    expect(removalOn(beside(words, 'Bearbeiten'))).toEqual({ kind: 'unknown' });
    expect(removalOn(beside(words, 'Löschen'))).toEqual({ kind: 'unknown' });
  });

  it.each(['+49 170 123', 'a••@blorf', 'Nr ••• 12'])('is not to be removed with what another control names: %s', (words) => {
    const named = (inside: string) => page(`<div><a href="/blorf">${inside}</a><button>Löschen</button></div>`);
    expect(removalOn(named(words))).toEqual({ kind: 'unknown' });
    expect(removalOn(named('Blorf'))?.kind).toBe('showing');
  });

  it('is the control of the card where nothing is beside it, or words about the card', () => {
    expect(isManagedHere(page('<button id="x">Bearbeiten</button>'))).toBe(true);
    expect(removalOn(page('<button id="x">Löschen</button>'))?.kind).toBe('showing');
    expect(removalOn(beside('Karte endgültig löschen', 'Löschen'))?.kind).toBe('showing');
  });
});

describe("a control in unknown words beside the list's title", () => {
  const page = (head: string, beside = '') => `<main><div>${head}</div>${rows}${beside}</main>`;

  it('may be its Manage, so that no hovering is asked for', () => {
    expect(removalOn(page('<h1>Meine Karten</h1><button>Blorfen</button>'))).toEqual({ kind: 'unknown' });
    expect(removalOn(page('<h1>Meine Karten</h1><button>Karten blorfen</button>'))).toEqual({ kind: 'unknown' });
  });

  it('may be its Manage where it is known to manage and also sounds like another thing, beside the title', () => {
    expect(removalOn(page('<h1>Meine Karten</h1><button>Wunschliste verwalten</button>'))).toEqual({ kind: 'unknown' });
    expect(removalOn(`<main><h1>Meine Karten</h1><div><p>Wetter</p><button>Wunschliste verwalten</button></div>${rows}</main>`)?.kind).toBe(
      'hover',
    );
  });

  it('is not looked for in a column beside the list', () => {
    const beside = (x: number) =>
      `<main><h1 data-box="300 120 400 40">Meine Karten</h1><div><div data-box="${x} 200 200 100"><a data-box="${x} 220 180 20" href="/1">Karten verwalten</a></div><div data-box="300 200 800 300">${rows}</div></div></main>`;
    expect(removalOn(beside(40))?.kind).toBe('hover');
    expect(removalOn(beside(600))).toMatchObject({ kind: 'opener', of: 'manage' });
    const over = '<div data-box="900 120 200 40"><a data-box="900 130 180 20" href="/1">Karten verwalten</a></div>';
    const narrow = `<main><h1 data-box="300 120 400 40">Meine Karten</h1><div>${over}<div data-box="300 200 400 300">${rows}</div></div></main>`;
    expect(removalOn(narrow)).toMatchObject({ kind: 'opener', of: 'manage' });
  });

  it('may be its Manage by the cards that it names, whatever stands around it', () => {
    const far = `<p>${'Blorf wug '.repeat(30)}</p>`;
    const named = (label: string) => `<main><h1>Blorf</h1><div>${far}<button>${label}</button>${far}</div>${rows}</main>`;
    expect(removalOn(named('Kartenliste blorfen'))).toEqual({ kind: 'unknown' });
    expect(removalOn(named('Wetterliste blorfen'))?.kind).toBe('hover');
  });

  it.each([
    ['stands elsewhere', page('<h1>Meine Karten</h1>', '<div><p>Wetter</p><button>Blorfen</button></div>')],
    ['is known to do another thing', page('<h1>Meine Karten</h1><button>Hilfe</button>')],
    ['adds a card', page('<h1>Meine Karten</h1><button>Karte hinzufügen</button>')],
    ['is hidden', page('<h1>Meine Karten</h1><button data-layout="hidden">Blorfen</button>')],
  ])('leaves the hovering where it %s', (_why, html) => {
    expect(removalOn(html)?.kind).toBe('hover');
  });
});

describe('words for managing the cards that nothing shows to be a control', () => {
  const over = (words: string) =>
    removalOn(`<main><h1>Meine Karten</h1><p>${words}</p><ul><li>${visa('1234', hidden)}</li></ul></main>`)?.kind;

  it('may be one: then no row is hovered', () => {
    expect(over('<span>Karten verwalten</span>')).toBe('unknown');
    expect(over('<span>Blorf</span>')).toBe('hover');
    expect(over('<h2>Karten verwalten</h2>')).toBe('hover');
  });
});
