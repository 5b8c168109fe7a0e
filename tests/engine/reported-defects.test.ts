/** One test for each defect that a second reading of the engine found. */
import { describe, expect, it } from 'vitest';
import { findMaskedNumber } from '../../src/engine/masked-number.ts';
import { normaliseText } from '../../src/engine/normalise-text.ts';
import { createDomPageView } from '../../src/platform/page/dom-page-view.ts';
import { gather, lookAt, openDocument } from '../fakes/html-page.ts';

const url = 'https://www.aliexpress.com/p/wallet-ui/cards/index.html';
const canary = 'canary4242';

function namesOn(html: string): string {
  const document = openDocument(html);
  for (const field of document.querySelectorAll<HTMLInputElement>('input, textarea')) field.value = canary;
  for (const editable of document.querySelectorAll('[contenteditable], [role="textbox"]')) editable.innerHTML = canary;
  const gathered = gather(document);
  const view = createDomPageView(document, gathered);
  return view.nodes.map((_, node) => view.name(node)).join('|');
}

describe('an accessible name', () => {
  it.each([
    '<button aria-labelledby="f"></button><input id="f">',
    '<button aria-labelledby="f"></button><textarea id="f"></textarea>',
    '<button aria-labelledby="f"></button><div id="f" contenteditable></div>',
    '<button aria-labelledby="f"></button><p id="f"><input></p>',
    '<button aria-labelledby="f"></button><select id="f"><option>canary4242</option></select>',
    '<label for="b">x <input></label><button id="b"></button>',
    '<button><div role="textbox"></div></button>',
  ])('never holds what is typed: %s', (html) => {
    expect(namesOn(html)).not.toContain(canary);
  });

  it('never holds what is typed into a field in a slot', () => {
    const document = openDocument('<div id="h"><input></div>');
    const field = document.querySelector('input');
    if (field !== null) field.value = canary;
    const root = document.querySelector('#h')?.attachShadow({ mode: 'open' });
    if (root !== undefined) root.innerHTML = '<button><slot></slot></button>';
    const gathered = gather(document);
    const view = createDomPageView(document, gathered);
    expect(view.nodes.map((_, node) => view.name(node)).join('|')).not.toContain(canary);
  });
});

describe('hidden text', () => {
  const row = '<ul><li><p>Visa •••• 1234</p><button>Remove</button></li></ul>';

  it('does not make a list empty', () => {
    const html = '<main><h1>Saved cards</h1><p data-layout="hidden">You have no saved cards</p><a href="/add">Add a new card</a></main>';
    expect(lookAt(html, { url }).sighting.cards?.saysEmpty ?? false).toBe(false);
  });

  it('is no refusal', () => {
    const page = (hidden: string) =>
      lookAt(`<main><h1>Saved cards</h1>${row}<p data-layout="hidden">${hidden}</p></main>`, { url }).sighting;
    expect(page('This card cannot be removed because of an unpaid order').refusal).toBeNull();
  });
});

describe('others', () => {
  it('reads a number behind words that ends with a comma or a full stop', () => {
    expect(findMaskedNumber('Visa ending in 1234, expires 12/27', true)?.digits).toBe('1234');
    expect(findMaskedNumber('Card ending in 1234.', true)?.digits).toBe('1234');
  });

  it('keeps a Japanese cart apart from a card', () => {
    expect(normaliseText('カート')).not.toBe(normaliseText('カード'));
  });

  it('opens a card by its link as a card, not as a menu', () => {
    const html =
      '<main><h1>Saved cards</h1><ul><li><a href="/1">Visa •••• 1234</a></li><li><a href="/2">Visa •••• 5678</a></li></ul></main>';
    expect(lookAt(html, { url }).sighting.cards?.rows[0]?.removal).toMatchObject({ kind: 'opener', of: 'card' });
  });

  it('takes the lone control of a row that says an unknown word of the card for its removal, with doubt', () => {
    const row = (control: string) =>
      `<main><h1>Saved cards</h1><ul><li><p>Visa •••• 1234</p><p>08/29</p><p>Anna</p>${control}</li></ul></main>`;
    const removalOf = (html: string) => lookAt(html, { url }).sighting.cards?.rows[0]?.removal;
    expect(removalOf(row('<button>Drop card</button>'))).toMatchObject({ kind: 'showing', control: { votes: 3 } });
    expect(removalOf(row('<button>Card details</button>'))?.kind).not.toBe('showing');
    expect(removalOf(row('<button>Bank card</button>'))?.kind).not.toBe('showing');
    expect(removalOf(row('<button>Drop card</button><button>Clear card</button>'))?.kind).not.toBe('showing');
  });

  it('keeps the dialog while its confirming control is still greyed out', () => {
    const html = `<main><h1>Saved cards</h1><ul><li><p>Visa •••• 1234</p><button>Remove</button></li></ul></main><div role="dialog" data-layout="fixed"><p>Remove this card?</p><button>Keep card</button><button disabled>Remove</button></div>`;
    expect(lookAt(html, { url }).sighting.dialog).not.toBeNull();
  });

  it('takes a passing word about open orders for no refusal', () => {
    const html = `<main><h1>Saved cards</h1><ul><li><p>Visa •••• 1234</p><button>Remove</button></li></ul></main><div data-layout="fixed" data-box="900 600 300 80"><p>You have open orders waiting for you!</p></div>`;
    expect(lookAt(html, { url }).sighting.refusal).toBeNull();
  });

  it('reads a ticked box inside a frame of the same origin', () => {
    const document = openDocument('<iframe></iframe>');
    const inside = document.querySelector('iframe')?.contentDocument;
    if (inside) inside.body.innerHTML = '<label><input type="checkbox" checked>Save this card</label>';
    expect(gather(document).nodes.find(({ field }) => field === 'checkbox')?.ticked).toBe(true);
  });
});
