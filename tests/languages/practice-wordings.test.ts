/**
 * The wordings of the practice site were written without a look at the lexicon: how many of them it has word for word,
 * and how many it understands all the same. A share that it lacks is what makes the journeys prove something.
 */
import { describe, expect, it } from 'vitest';
import { isNeverPoint } from '../../src/engine/activation.ts';
import { createLexicon, type Lexicon } from '../../src/engine/lexicon.ts';
import { normaliseText } from '../../src/engine/normalise-text.ts';
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { grammar } from '../../src/guide/compositions.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { practiceLanguages } from '../browser/page-looks.ts';
import { type Wordings, wordingsOf } from '../practice-site/wordings.ts';
import { neverPointed, type Wanted, wordingMeanings } from './wording-meanings.ts';

type Language = (typeof practiceLanguages)[number];

interface Wording {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
  readonly wanted: Wanted;
}

function textAt(wordings: Wordings, key: string): string {
  const [group = '', name = ''] = key.split('.');
  const text = (wordings as unknown as Readonly<Record<string, Readonly<Record<string, string>>>>)[group]?.[name];
  if (text === undefined) throw new Error(`The wordings have no “${key}”.`);
  return text;
}

function wordingsIn(language: Language): readonly Wording[] {
  const wordings = wordingsOf(language);
  return Object.entries(wordingMeanings).map(([key, wanted]) => ({ language, key, text: textAt(wordings, key), wanted }));
}

/** A page in another language is read with the words of English as well. */
function signalsOf(language: Language) {
  return language === 'en' ? [signalRegistry.en] : [signalRegistry[language], signalRegistry.en];
}

/** Cleaned, it is exactly a phrase of one of those labels. */
function isInLexicon({ language, text, wanted: [, ...labels] }: Wording): boolean {
  const phrases = signalsOf(language).flatMap((signals) => labels.flatMap((label) => phrasesOf(signals[label])));
  return phrases.some((phrase) => normaliseText(phrase.replaceAll('*', '')) === normaliseText(text));
}

function isUnderstood(lexicon: Lexicon, { key, text, wanted: [least, ...labels] }: Wording): boolean {
  const meanings = lexicon.meaningsOf(text);
  const isFound = labels.some((label) => (meanings.get(label)?.strength ?? 0) >= least);
  return isFound && (neverPointed.has(key) || !isNeverPoint(meanings));
}

/** Of each language how many there are and how many of them are meant, for a test that fails. */
function tally(all: readonly Wording[], meant: readonly Wording[]): string {
  return practiceLanguages
    .map(
      (code) =>
        `${code} ${meant.filter(({ language }) => language === code).length}/${all.filter(({ language }) => language === code).length}`,
    )
    .join(', ');
}

/** Two keys with the same text that mean the same are one wording. */
function distinct(all: readonly Wording[]): readonly Wording[] {
  return [...new Map(all.map((one) => [`${one.language} ${normaliseText(one.text)} ${one.wanted.join()}`, one])).values()];
}

describe('the wordings of the practice site', () => {
  const all = distinct(practiceLanguages.flatMap(wordingsIn));

  it('are to more than a fifth none that the lexicon has word for word', () => {
    const lacking = all.filter((wording) => !isInLexicon(wording));
    const share = lacking.length / all.length;
    process.stdout.write(
      `Of ${all.length} wordings of the practice site the lexicon lacks ${lacking.length}: ${(share * 100).toFixed(1)} %.\n`,
    );
    expect(share, tally(all, lacking)).toBeGreaterThan(0.2);
  });

  it('are understood, nineteen of twenty', () => {
    const lexicons = new Map(practiceLanguages.map((language) => [language, createLexicon(signalsOf(language), grammar)]));
    const missed = all.filter((wording) => {
      const lexicon = lexicons.get(wording.language);
      return lexicon === undefined || !isUnderstood(lexicon, wording);
    });
    const list = missed.map(({ language, key, text }) => `${language} ${key}: ${text}`).join('\n');
    expect(1 - missed.length / all.length, `${tally(all, missed)}\n${list}`).toBeGreaterThanOrEqual(0.95);
  });
});
