/** The words of the sites, language by language: complete, usable, and never reading as the removal of something else. */
import { describe, expect, it } from 'vitest';
import { isNeverPoint } from '../../src/engine/activation.ts';
import { createLexicon, type Meanings, strengthOf } from '../../src/engine/lexicon.ts';
import { normaliseText, toTokens } from '../../src/engine/normalise-text.ts';
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { grammar } from '../../src/guide/compositions.ts';
import { type LabelId, labelIds } from '../../src/guide/label-ids.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { type CounterExamples, counterExampleFiles, fewestExamples, readCounterExamples } from './counter-examples.ts';
import { optionalLabels } from './optional-labels.ts';

/** One wording can never mean both. */
const opposites: readonly (readonly [LabelId, LabelId])[] = [
  ['remove', 'cancel'],
  ['confirm', 'cancel'],
  ['remove', 'never-point'],
  ['confirm', 'never-point'],
  ['remove', 'pay'],
  ['confirm', 'pay'],
  ['remove', 'set-default'],
  ['remove', 'add-card'],
  ['wallet', 'cards'],
];
/** No wording of the first may say the second this strongly. */
const notSaid: readonly (readonly [LabelId, LabelId, number])[] = [
  ['pay', 'remove', 1],
  ['cancel', 'confirm', 2],
  ['confirm', 'cancel', 2],
  ['other-thing', 'remove', 2],
];

function strongest(meanings: Meanings, labels: readonly LabelId[]): number {
  return Math.max(...labels.map((label) => strengthOf(meanings, label)));
}

const refusals: readonly LabelId[] = ['refused', 'refused-default', 'refused-order'];
const lists: readonly LabelId[] = ['cards', 'manage-cards'];
/** What the text of each kind of counter-example has to say, or must not. */
const holds: Readonly<Record<keyof CounterExamples, (meanings: Meanings) => boolean>> = {
  removals: (meanings) => strengthOf(meanings, 'remove') >= 2 && !isNeverPoint(meanings),
  notRemovals: (meanings) => strengthOf(meanings, 'remove') < 2 || meanings.has('other-thing') || isNeverPoint(meanings),
  cardLists: (meanings) => strongest(meanings, lists) >= 2,
  notCardLists: (meanings) => strongest(meanings, lists) < 2 || meanings.has('other-thing'),
  empty: (meanings) => meanings.has('no-cards'),
  refusals: (meanings) => strongest(meanings, refusals) >= 1,
  notRefusals: (meanings) => strongest(meanings, refusals) === 0,
  pay: isNeverPoint,
};

describe('the counter-examples', () => {
  it('are there for every language of the sites and for no other', () => {
    expect(counterExampleFiles()).toEqual(languageCodes.map((code) => `${code}.json`).sort());
  });

  it.each(languageCodes)('are of every kind in %s, enough of each, and none is said twice', (code) => {
    const examples = readCounterExamples(code);
    expect(Object.keys(examples).sort()).toEqual(Object.keys(fewestExamples).sort());
    for (const [kind, fewest] of Object.entries(fewestExamples)) {
      const texts = examples[kind as keyof CounterExamples];
      expect(texts.length, kind).toBeGreaterThanOrEqual(fewest);
      expect(new Set(texts).size, kind).toBe(texts.length);
    }
  });
});

describe.each(languageCodes)('in %s', (code) => {
  const signals = signalRegistry[code];
  const own = createLexicon([signals], grammar);
  const withEnglish = createLexicon(code === 'en' ? [signals] : [signals, signalRegistry.en], grammar);
  const phrases = (label: LabelId) => phrasesOf(signals[label]);
  const spoken = (phrase: string) => phrase.replace(/\*/gu, '');
  const cleaned = (label: LabelId) => phrases(label).map((phrase) => normaliseText(spoken(phrase)));
  const everyPhrase = labelIds.flatMap((label) => phrases(label).map((phrase) => ({ label, phrase })));

  it('every label of the guide is there, and no other', () => {
    expect(Object.keys(signals).sort()).toEqual([...labelIds].sort());
  });

  it('every label has a phrase', () => {
    expect(labelIds.filter((label) => !optionalLabels.has(label) && phrases(label).length === 0)).toEqual([]);
  });

  it('no phrase is empty once it is cleaned', () => {
    expect(everyPhrase.filter(({ phrase }) => toTokens(normaliseText(spoken(phrase))).length === 0)).toEqual([]);
  });

  it('no stem is so short that it begins other words', () => {
    expect(everyPhrase.filter(({ phrase }) => /(?:^|\s)\S{1,2}\*/u.test(phrase))).toEqual([]);
  });

  it('every phrase reads as itself', () => {
    const reads = (label: LabelId, text: string) =>
      label === 'question-ending' ? own.asks(text) : strengthOf(own.meaningsOf(text), label) === 3;
    expect(everyPhrase.filter(({ label, phrase }) => !reads(label, spoken(phrase)))).toEqual([]);
  });

  it('no phrase means two opposite things', () => {
    const both = opposites.flatMap(([one, other]) => {
      const others = new Set(cleaned(other));
      return cleaned(one).filter((phrase) => others.has(phrase));
    });
    expect(both).toEqual([]);
  });

  it('what pays does not read as removing, nor what cancels as confirming, nor another thing as a removal', () => {
    const said = notSaid.flatMap(([label, other, least]) =>
      phrases(label).filter((phrase) => strengthOf(own.meaningsOf(spoken(phrase)), other) >= least),
    );
    expect(said).toEqual([]);
  });

  it('nothing that removes or confirms is never to be pointed at', () => {
    const answers = [...phrases('remove'), ...phrases('confirm')];
    expect(answers.filter((phrase) => isNeverPoint(own.meaningsOf(spoken(phrase))))).toEqual([]);
  });

  it.each(Object.entries(holds) as [keyof CounterExamples, (meanings: Meanings) => boolean][])(
    'counter-examples are read for what they are: %s',
    (kind, isSo) => {
      expect(readCounterExamples(code)[kind].filter((text) => !isSo(withEnglish.meaningsOf(text)))).toEqual([]);
    },
  );
});
