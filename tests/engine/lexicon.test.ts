/** From words to meanings: how strongly, in which languages, and what changes nothing. */
import { describe, expect, it } from 'vitest';
import { isNeverPoint } from '../../src/engine/activation.ts';
import { createLexicon, strengthOf } from '../../src/engine/lexicon.ts';
import { grammar } from '../../src/guide/compositions.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { signals as english } from '../../src/languages/en/signals.ts';
import { signals as french } from '../../src/languages/fr/signals.ts';
import { signalsOf } from '../fakes/fake-signals.ts';

const small = createLexicon(
  [
    signalsOf({
      remove: ['Remove', 'Take off'],
      account: ['My Site'],
      cards: ['Saved cards'],
      more: ['⋮'],
      article: ['my', 'the', 'this'],
      filler: ['card', 'please', 'ending with'],
    }),
  ],
  grammar,
);

function strength(text: string, label: LabelId = 'remove'): number {
  return strengthOf(small.meaningsOf(text), label);
}

describe('strength', () => {
  it.each(['Remove', 'REMOVE', ' remove! ', 'take off', 'Re\u200bmove'])('is 3 when %j is the phrase itself', (text) => {
    expect(strength(text)).toBe(3);
  });

  it.each(['Remove card', 'Please remove', 'Remove card 1234', 'Remove Visa', 'Remove card ending with 1234'])(
    'is 2 when %j adds only what changes nothing',
    (text) => {
      expect(strength(text)).toBe(2);
    },
  );

  it.each(['Remove background', 'You can remove it later', 'Remove card and address'])('is 1 when %j says something else too', (text) => {
    expect(strength(text)).toBe(1);
  });

  it.each(['Removed', 'Take', 'off take', 'take it off', '', '!!!'])('is 0 when the phrase is not in %j', (text) => {
    expect(strength(text)).toBe(0);
  });

  it('takes signs for words where they are a phrase, and other signs not', () => {
    expect(strength('⋮', 'more')).toBe(3);
    expect(strength('⋯', 'more')).toBe(0);
  });
});

describe('articles', () => {
  it('are left out of what is compared', () => {
    expect(strength('Remove this')).toBe(3);
    expect(strength('Take the off')).toBe(3);
    expect(strength('Your saved cards', 'cards')).toBe(1);
    expect(strength('My saved cards', 'cards')).toBe(3);
  });

  it('count where only one word would be left of the phrase', () => {
    expect(strength('My Site', 'account')).toBe(3);
    expect(strength('Site', 'account')).toBe(0);
  });
});

describe('several languages', () => {
  const both = createLexicon([french, english], grammar);

  it('are all understood', () => {
    expect(strengthOf(both.meaningsOf('Supprimer'), 'remove')).toBe(3);
    expect(strengthOf(both.meaningsOf('Remove'), 'remove')).toBe(3);
  });

  it('are not understood without their words', () => {
    expect(strengthOf(createLexicon([english], grammar).meaningsOf('Supprimer'), 'remove')).toBe(0);
  });
});

describe('words that are never pointed at', () => {
  const site = createLexicon([english], grammar);

  it.each([
    'Pay now',
    'PLACE ORDER',
    'Delete my account',
    'Close account',
    'Cancel order',
    'Request refund',
    'Buy now',
    'Save & Pay',
    'Remove all',
    'Close wallet',
    'Confirm payment',
  ])('are those of %j', (text) => {
    expect(isNeverPoint(site.meaningsOf(text))).toBe(true);
  });

  it.each(['Remove', 'Delete card', 'Payments', 'Payment methods', 'Wallet', 'Manage', 'My Orders', 'Cancel', 'Confirm', 'My account', ''])(
    'are not those of %j',
    (text) => {
      expect(isNeverPoint(site.meaningsOf(text))).toBe(false);
    },
  );
});
