/** The languages of a page by its words alone, with made-up languages. */
import { describe, expect, it } from 'vitest';
import { createVocabulary, guessLanguages, sampleTexts, wordsOf } from '../../src/engine/guess-languages.ts';
import { textPage } from '../fakes/fake-page-view.ts';
import { signalsOf } from '../fakes/fake-signals.ts';

const english = createVocabulary(signalsOf({ remove: ['remove'], wallet: ['wallet'], orders: ['orders', 'help'] }));
const vocabularies = new Map([
  [
    'north',
    createVocabulary(
      signalsOf({ remove: ['fjern'], wallet: ['wallet'], cards: ['mine kort', 'brik*'], orders: ['ordrer'], help: ['hjelp'] }),
    ),
  ],
  ['south', createVocabulary(signalsOf({ remove: ['togli'], cards: ['mie carte'], orders: ['ordrer'], help: ['ajuto'] }))],
  ['near south', createVocabulary(signalsOf({ remove: ['togli'], cards: ['mie cartas'], orders: ['ordrer'], help: ['ajuda'] }))],
]);

function spoken(...lines: readonly string[]): readonly string[] {
  return guessLanguages(wordsOf(sampleTexts(textPage('', lines))), vocabularies, english);
}

describe('a language', () => {
  it('is spoken from two of its words on', () => {
    expect(spoken('Fjern')).toEqual([]);
    expect(spoken('Fjern', 'Hjelp')).toEqual(['north']);
  });

  it('is not spoken by one word said twice', () => {
    expect(spoken('Fjern', 'FJERN', 'fjern!')).toEqual([]);
  });

  it('is known by single words of its phrases and by every word that begins like a stem', () => {
    expect(spoken('Kort', 'Mine')).toEqual(['north']);
    expect(spoken('Brikken', 'Brikkene')).toEqual(['north']);
    expect(spoken('Brik', 'Mine')).toEqual(['north']);
  });

  it('is not spoken with words that English has too', () => {
    expect(spoken('Wallet', 'Help', 'Fjern')).toEqual([]);
  });

  it('is not told by long texts, which are written by customers', () => {
    const review = 'Fjern hjelp kort mine ordrer '.repeat(3);
    expect(spoken(review, review)).toEqual([]);
  });
});

describe('several languages', () => {
  it('are both kept when one does nearly as well as the other, the surest first', () => {
    expect(spoken('togli', 'mie', 'ordrer', 'ajuda')).toEqual(['near south', 'south']);
  });

  it('are not both kept when one does far better', () => {
    expect(spoken('fjern', 'hjelp', 'mine', 'kort', 'togli', 'ajuto')).toEqual(['north']);
  });

  it('are two at most', () => {
    expect(spoken('fjern', 'hjelp', 'togli', 'mie', 'ordrer')).toHaveLength(2);
  });
});
