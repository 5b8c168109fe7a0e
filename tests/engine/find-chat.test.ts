/** Whether the support chat is open: a place to type a question, and not any field. */
import { describe, expect, it } from 'vitest';
import { findChat } from '../../src/engine/find-chat.ts';
import { indexFrom, lookAt } from '../fakes/html-page.ts';

const words = `<main>${'<p>Réponses aux questions de tous les jours</p>'.repeat(12)}</main>`;

function isOpen(inside: string): boolean {
  return findChat(indexFrom(words + inside, { language: 'fr' }).index) !== null;
}

describe('an open chat', () => {
  it.each([
    ['a text field in a layer over the page', '<div data-layout="fixed"><p>Bonjour</p><input type="text"></div>'],
    ['a larger field in a dialog', '<div role="dialog"><p>Bonjour</p><textarea></textarea></div>'],
    ['a field below a log', '<section><div role="log"><p>Bonjour</p><textarea></textarea></div></section>'],
    ['a field in a part that says so in its class', '<section class="blorf chat"><p>Bonjour</p><textarea></textarea></section>'],
  ])('is %s', (_what, inside) => {
    expect(isOpen(inside)).toBe(true);
  });

  it.each([
    ['a field in the page', '<section><p>Bonjour</p><input type="text"></section>'],
    ['the search of the header', '<header><input type="text"></header>'],
    ['a layer without a field', '<div data-layout="fixed"><p>Bonjour</p><button>OK</button></div>'],
    ['a layer with a box to tick', '<div data-layout="fixed"><p>Bonjour</p><input type="checkbox"></div>'],
    ['a hidden layer', '<div data-layout="fixed hidden"><input type="text"></div>'],
    ['a column of links at the side', '<div data-layout="fixed" data-box="1220 40 60 640"><input type="text"></div>'],
  ])('is not %s', (_what, inside) => {
    expect(isOpen(inside)).toBe(false);
  });
});

describe('what the chat offers', () => {
  const article = '<a href="/article">Adding/Removing Card</a>';
  const option = '<button id="x">Adding/Removing Card</button>';
  const chat = (inside: string) => `<section class="chat"><p>Hello</p>${inside}<textarea></textarea></section>`;
  const on = (html: string) => lookAt(`<main><h1>Help Center</h1>${html}</main>`, { url: 'https://customerservice.aliexpress.com/home' });

  it('stands in it, and no article of the same name beside it', () => {
    const page = on(article + chat(option));
    expect(page.sighting.cardSupport.map(({ node }) => node)).toEqual([page.at('#x')]);
    expect(on(article + chat('')).sighting.cardSupport).toEqual([]);
  });

  it('may stand anywhere while no chat is open', () => {
    expect(on(option).sighting.cardSupport).toHaveLength(1);
  });
});
