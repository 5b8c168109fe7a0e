/** Which languages' words are looked for on a page. */
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../../src/content/site-languages.ts';
import { strengthOf } from '../../src/engine/lexicon.ts';
import { textPage } from '../fakes/fake-page-view.ts';

const french = ['Mes commandes', 'Cartes bancaires', 'Supprimer'];

function understands(language: string, lines: readonly string[], word: string): boolean {
  return strengthOf(lexiconFor(textPage(language, lines)).lexicon.meaningsOf(word), 'remove') === 3;
}

describe('the language of a page', () => {
  it.each([
    ['fr', [], 'fr'],
    ['fr-FR', [], 'fr'],
    ['en-US', ['Wallet'], 'en'],
    ['', ['Wallet', 'My orders'], 'en'],
    ['', french, 'fr'],
    ['xx', french, 'fr'],
  ])('is read from %j and %j as %s', (declared, lines, language) => {
    expect(lexiconFor(textPage(declared, lines)).language).toBe(language);
  });

  it('understands the language the page declares, with no words of it yet', () => {
    expect(understands('fr', [], 'Supprimer')).toBe(true);
  });

  it('understands a page that speaks another language than it declares', () => {
    expect(understands('en', french, 'Supprimer')).toBe(true);
    expect(understands('en', ['Wallet', 'Remove'], 'Supprimer')).toBe(false);
  });

  it('does not take one stray phrase for a language', () => {
    expect(understands('en', ['Supprimer'], 'Supprimer')).toBe(false);
  });

  it('understands English on every page', () => {
    for (const declared of ['fr', '', 'xx', 'en']) expect(understands(declared, french, 'Remove')).toBe(true);
  });

  it('does not count long texts, such as reviews, for the language of a page', () => {
    const review = 'Supprimer '.repeat(10);
    expect(understands('en', [review, review, review], 'Supprimer')).toBe(false);
  });
});
