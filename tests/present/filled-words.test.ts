/** No view in any language shows an empty place, and every lead is short enough to be read at a glance. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import type { StepId } from '../../src/guide/steps.ts';
import { steps } from '../../src/guide/steps.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { languageCodes, languageNames } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { fillWords } from '../../src/present/fill-words.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { presentPopup } from '../../src/present/present-popup.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';

const unclear = sighting('wallet-cards', {
  cards: cardList([cardRow('4242', { removal: { kind: 'opener', control: { ...candidate(5), votes: 5 }, of: 'menu' } })]),
});
const nameless = sighting('wallet-cards', {
  cards: cardList([cardRow(null, { brand: null }), cardRow('4242', { index: 2, brand: null, isDefault: true })]),
});

const scenes: readonly (readonly [string, Sighting, JourneyState])[] = [
  ['an offer', walletCards('4242'), newJourney],
  ['the way to the account', sighting('elsewhere', { entries: entriesFor('account-entry') }), runningJourney],
  ['nothing found', sighting('account'), runningJourney],
  ['a probable control', unclear, runningJourney],
  ['a choice with nameless cards', nameless, runningJourney],
  ['a choice', walletCards('4242', '1881'), runningJourney],
  [
    'a second look',
    walletCards('4242'),
    journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', signs: ['confirm-pressed', 'second-look-due'] }),
  ],
  [
    'a refusal',
    walletCards('4242'),
    journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: 'default-card' }),
  ],
  ['the app half', walletCards('4242'), goneJourney],
  ['the end', walletCards(), { ...goneJourney, appDone: true }],
];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe.each(languageCodes)('in %s', (language) => {
  it.each(scenes)('fills every place of the panel: %s', (_scene, seen, journey) => {
    const view = presentPanel(panelInput(seen, journey, { language, mode: journey.running ? 'card' : 'pill' }));
    const texts = textsIn(view);
    expect(texts.filter((text) => /\{\w+\}/u.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(20);
    expect(view.lead).not.toBe('');
  });

  it.each(scenes)('fills every place of the popup: %s', (_scene, seen, journey) => {
    for (const report of [
      null,
      {
        page: seen.page,
        step: 'wait',
        rung: 'exact',
        mode: 'card',
        stoodDown: false,
        switchedOff: false,
        pointing: false,
        saying: null,
      } as const,
    ]) {
      const view = presentPopup({
        journey,
        report,
        words: wordRegistry[language],
        language,
        direction: 'ltr',
        access: 'given',
        largerText: false,
        chosenLanguage: null,
        languageNames,
        now: noon,
      });
      expect(textsIn(view).filter((text) => /\{\w+\}/u.test(text))).toEqual([]);
      expect(view.title).not.toBe('');
    }
  });

  it.each(Object.keys(steps) as StepId[])('leads to %s in twelve words or fewer', (step) => {
    const { lead } = presentPanel(
      panelInput(sighting('elsewhere'), runningJourney, { language, choice: { step, request: { kind: 'nothing' }, row: null } }),
    );
    const { steps: said, variants } = wordRegistry[language];
    // Nothing was read on AliExpress here.
    expect(lead).toBe(step === 'open-alipay' ? variants.toAlipay : said[step].lead);
    expect(countWords(lead)).toBeGreaterThan(0);
    expect(countWords(lead)).toBeLessThanOrEqual(12);
  });
});

describe('fill words', () => {
  it('puts each value in its place, as often as it stands there', () => {
    expect(fillWords('{brand} {digits}, {brand}', { brand: 'Visa', digits: '4242' })).toBe('Visa 4242, Visa');
  });

  it('leaves a place without a value to be seen', () => {
    expect(fillWords('Card {index}', {})).toBe('Card {index}');
  });

  it('does not fill a place inside a value', () => {
    expect(fillWords('{words}', { words: '{digits}', digits: '4242' })).toBe('{digits}');
  });
});
