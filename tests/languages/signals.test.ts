/** The words of the sites, language by language: complete, usable, and never reading as the removal of something else. */
import { describe, expect, it } from 'vitest';
import { createLexicon, strengthOf } from '../../src/engine/lexicon.ts';
import { normaliseText, toTokens } from '../../src/engine/normalise-text.ts';
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { grammar } from '../../src/guide/compositions.ts';
import { type LabelId, labelIds } from '../../src/guide/label-ids.ts';
import { type SiteLanguage, siteLanguageCodes } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';

const grades = ['captured', 'notes', 'code', 'prose', 'guess'];

function phrases(code: SiteLanguage, label: LabelId): readonly string[] {
  return phrasesOf(signalRegistry[code][label]);
}

/** Signs without letters, such as three dots, stay as they are and count as phrases too. */
function cleaned(phrase: string): string {
  return normaliseText(phrase);
}

describe.each(siteLanguageCodes)('in %s', (code) => {
  const lexicon = createLexicon([signalRegistry[code]], grammar);

  it('has every label, and no label that the guide does not know', () => {
    expect(Object.keys(signalRegistry[code]).sort()).toEqual([...labelIds].sort());
  });

  it.each(labelIds)('has at least one phrase for %s, each of a known grade', (label) => {
    // Only some languages write "the" and "to" together with the next word.
    if (label !== 'clitic') expect(phrases(code, label).length).toBeGreaterThan(0);
    for (const grade of Object.keys(signalRegistry[code][label])) expect(grades).toContain(grade);
  });

  it.each(labelIds)('has no phrase for %s that is empty once it is cleaned', (label) => {
    expect(phrases(code, label).filter((phrase) => toTokens(cleaned(phrase)).length === 0)).toEqual([]);
  });

  it.each(labelIds)('reads every phrase for %s as just that', (label) => {
    expect(phrases(code, label).filter((phrase) => strengthOf(lexicon.meaningsOf(phrase), label) !== 3)).toEqual([]);
  });

  it('has no phrase for removing that is never to be pointed at', () => {
    const never = new Set(phrases(code, 'never-point').map(cleaned));
    expect(phrases(code, 'remove').filter((phrase) => never.has(cleaned(phrase)))).toEqual([]);
  });

  it('has no phrase for confirming that is never to be pointed at', () => {
    const never = new Set(phrases(code, 'never-point').map(cleaned));
    expect(phrases(code, 'confirm').filter((phrase) => never.has(cleaned(phrase)))).toEqual([]);
  });

  it('has no phrase that means both to confirm and to cancel, or to remove and to cancel', () => {
    const cancel = new Set(phrases(code, 'cancel').map(cleaned));
    expect([...phrases(code, 'confirm'), ...phrases(code, 'remove')].filter((phrase) => cancel.has(cleaned(phrase)))).toEqual([]);
  });

  it('never reads what pays as a removal', () => {
    expect(phrases(code, 'pay').filter((phrase) => strengthOf(lexicon.meaningsOf(phrase), 'remove') > 0)).toEqual([]);
  });
});

describe('what is no removal of a card', () => {
  const counterExamples = {
    en: [
      'Remove item from cart',
      'Memory card',
      'Remove from wish list',
      'Delete address',
      'Remove SIM card',
      'Delete review',
      'Remove filter',
      'Delete history',
      'Remove gift card',
      'Clear search',
      'Delete message',
      'Remove product',
      'Graphics card',
      'Remove photo',
      'Delete coupon',
      'Unlink PayPal',
      'Delete device',
      'Stain remover',
    ],
    fr: [
      'Supprimer l’article',
      'Supprimer du panier',
      'Carte mémoire',
      'Supprimer l’adresse',
      'Retirer des favoris',
      'Supprimer la carte cadeau',
      'Supprimer l’avis',
      'Retirer le filtre',
      'Supprimer la photo',
      'Effacer l’historique',
      'Supprimer la carte SIM',
      'Supprimer le message',
      'Dissocier PayPal',
      'Carte graphique',
    ],
  } as const;

  it.each(siteLanguageCodes)('does not read as one in %s', (code) => {
    const lexicon = createLexicon([signalRegistry[code], signalRegistry.en], grammar);
    expect(counterExamples[code].filter((text) => strengthOf(lexicon.meaningsOf(text), 'remove') >= 2)).toEqual([]);
  });

  it.each([
    ['en', ['Remove', 'Remove card', 'Delete this card', 'Remove Visa ending in 4242', 'REMOVE']],
    ['fr', ['Supprimer', 'Retirer la carte', 'Supprimer cette carte bancaire', 'SUPPRIMER']],
  ] as const)('leaves a real one to be read as such in %s', (code, texts) => {
    const lexicon = createLexicon([signalRegistry[code], signalRegistry.en], grammar);
    expect(texts.filter((text) => strengthOf(lexicon.meaningsOf(text), 'remove') < 2)).toEqual([]);
  });
});
