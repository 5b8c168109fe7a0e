/** From words to meanings: how strongly, in which languages, and what changes nothing. */
import { describe, expect, it } from 'vitest';
import { isNeverPoint } from '../../src/engine/activation.ts';
import { createLexicon, strengthOf } from '../../src/engine/lexicon.ts';
import { grammar } from '../../src/guide/compositions.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { signals as english } from '../../src/languages/en/signals.ts';
import { signals as french } from '../../src/languages/fr/signals.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
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

describe('stems', () => {
  const stems = createLexicon([signalsOf({ remove: ['entfern*', 'take* off'], article: ['the'], card: ['card'] })], grammar);
  const removal = (text: string) => strengthOf(stems.meaningsOf(text), 'remove');

  it('stand for every word that begins with them', () => {
    for (const text of ['entfern', 'Entfernen', 'Entfernung', 'Takes off', 'Taking? No: takes the off']) {
      expect(removal(text), text).toBeGreaterThan(0);
    }
    expect(removal('Entfernung')).toBe(3);
  });

  it('do not stand inside a word, nor for the words that follow', () => {
    for (const text of ['Unentfernt', 'entfer', 'take offer', 'off takes']) expect(removal(text), text).toBe(0);
  });
});

describe('words written together with the word that follows', () => {
  const arabic = createLexicon([signalRegistry.ar, english], grammar);
  const hebrew = createLexicon([signalRegistry.he, english], grammar);

  it.each(['البطاقة', 'بالبطاقة', 'وللبطاقات', 'والبطاقات', 'بطاقـــة', 'بِطَاقَة'])('leave an Arabic card to be read in %s', (text) => {
    expect(strengthOf(arabic.meaningsOf(text), 'card')).toBe(3);
  });

  it.each(['הכרטיס', 'לכרטיס', 'והכרטיסים', 'כרטיסים'])('leave a Hebrew card to be read in %s', (text) => {
    expect(strengthOf(hebrew.meaningsOf(text), 'card')).toBe(3);
  });

  it('are read before a number as they are before a word', () => {
    expect(arabic.meaningsOf('بطاقة تنتهي ب1234').has('ending-in')).toBe(true);
    expect(arabic.meaningsOf('بطاقة تنتهي ب١٢٣٤').has('ending-in')).toBe(true);
    expect(hebrew.meaningsOf('כרטיס שמסתיים ב1234').has('ending-in')).toBe(true);
  });

  it('leave at least three letters, so that no short word is taken apart', () => {
    const short = createLexicon([signalsOf({ remove: ['bc', 'bcd'], clitic: ['xa'] })], grammar);
    expect(strengthOf(short.meaningsOf('xabcd'), 'remove')).toBe(3);
    expect(strengthOf(short.meaningsOf('xabc'), 'remove')).toBe(0);
    expect(strengthOf(short.meaningsOf('yxabcd'), 'remove')).toBe(0);
  });
});

describe('companions', () => {
  it('take nothing away from the word they stand beside, and say it not themselves', () => {
    const site = createLexicon([signalsOf({ remove: ['remove'], card: ['plate'], 'other-thing': ['street'] })], {
      compositions: [],
      companions: { remove: ['card'] },
    });
    expect(strengthOf(site.meaningsOf('Remove plate'), 'remove')).toBe(2);
    expect(strengthOf(site.meaningsOf('Remove street'), 'remove')).toBe(1);
    expect(strengthOf(site.meaningsOf('Plate'), 'remove')).toBe(0);
  });
});

describe('several sentences', () => {
  const site = createLexicon([english], grammar);

  it('say what each of them says, but no more than contained', () => {
    const text = 'You have no cards. Add one to pay faster the next time!';
    expect(strengthOf(site.meaningsOf(text), 'no-cards')).toBe(1);
    expect(strengthOf(site.meaningsOf('You have no cards'), 'no-cards')).toBe(3);
    expect(strengthOf(site.meaningsOf('Remove? Yes, this card and no other one'), 'remove')).toBe(1);
  });

  it('are each composed by itself', () => {
    const site = createLexicon([signalsOf({ 'none-word': ['nothing'], card: ['plate'] })], grammar);
    expect(strengthOf(site.meaningsOf('Nothing plate. Come back another day'), 'no-cards')).toBe(1);
    expect(strengthOf(site.meaningsOf('Nothing plate come back another day'), 'no-cards')).toBe(0);
  });

  it('do not make one meaning of words that stand in two', () => {
    const both = createLexicon([signalsOf({ 'none-word': ['nothing'], card: ['plate'], filler: ['here'] })], grammar);
    expect(both.meaningsOf('Nothing plate').has('no-cards')).toBe(true);
    expect(both.meaningsOf('Nothing at all was found by us. Plate here').has('no-cards')).toBe(false);
  });

  it('end with the signs of every script', () => {
    for (const end of ['.', '!', '?', '。', '？', '؟', '…']) {
      const text = `Please look around for a while${end} No cards here`;
      expect(strengthOf(site.meaningsOf(text), 'no-cards'), end).toBe(1);
    }
  });
});

describe('spelling that does not matter', () => {
  it.each([
    ['ru', 'Ещё', 'more'],
    ['ru', 'ЕЩЕ', 'more'],
    ['ru', 'СЧЕТ', 'other-thing'],
    ['tr', 'KARTI SİL', 'remove'],
    ['tr', 'Kartı sil', 'remove'],
    ['tr', 'Karti sil', 'remove'],
    ['vi', 'Xóa thẻ', 'remove'],
    ['vi', 'Xoá thẻ', 'remove'],
    ['vi', 'Xo\u0301a the\u0309', 'remove'],
    ['ja', 'ｶｰﾄﾞを削除', 'remove'],
    ['ja', 'カードを削除', 'remove'],
    ['ko', '카드삭제', 'remove'],
    ['ko', '카드 삭제', 'remove'],
    ['de', 'LÖSCHEN', 'remove'],
    ['de', 'Lo\u0308schen', 'remove'],
    ['ar', 'حـــذف', 'remove'],
    ['pl', 'USUŃ', 'remove'],
  ] as const)('leaves in %s the meaning of %j: %s', (code, text, label) => {
    const site = createLexicon([signalRegistry[code], english], grammar);
    expect(strengthOf(site.meaningsOf(text), label)).toBeGreaterThanOrEqual(2);
  });
});

describe('words without spaces between them', () => {
  const thai = createLexicon([signalRegistry.th, english], grammar);

  it('are found in Thai only where a word begins: the end of one and the beginning of the next say something else', () => {
    expect(strengthOf(thai.meaningsOf('ลบบัตร'), 'remove')).toBeGreaterThanOrEqual(2);
    for (const text of ['ข้อมูลบัตร', 'กลับ', 'ผลบอล', 'สลับ']) expect(thai.meaningsOf(text).has('remove'), text).toBe(false);
  });

  it('keep a Japanese cart apart from a card', () => {
    const japanese = createLexicon([signalRegistry.ja, english], grammar);
    expect(strengthOf(japanese.meaningsOf('カートを削除'), 'remove')).toBe(1);
    expect(japanese.meaningsOf('カート').has('card')).toBe(false);
    expect(japanese.meaningsOf('カード').has('card')).toBe(true);
  });
});

describe('a tone or hook that makes another word', () => {
  it('keeps the Vietnamese card apart from the English article', () => {
    const vietnamese = createLexicon([signalRegistry.vi, english], grammar);
    expect(vietnamese.meaningsOf('thẻ').has('card')).toBe(true);
    expect(vietnamese.meaningsOf('the').has('card')).toBe(false);
  });

  it('may stand on either vowel', () => {
    const vietnamese = createLexicon([signalsOf({ cancel: ['hủy'] })], grammar);
    expect(vietnamese.meaningsOf('HUỶ').has('cancel')).toBe(true);
    expect(vietnamese.meaningsOf('huy').has('cancel')).toBe(false);
  });
});

describe('words that only look like something else', () => {
  const site = createLexicon([english], grammar);
  const says = (text: string, label: LabelId) => site.meaningsOf(text).has(label);

  it('does not pay with the tab of unpaid orders', () => {
    expect(strengthOf(site.meaningsOf('To pay'), 'to-pay')).toBe(3);
    expect(isNeverPoint(site.meaningsOf('To pay'))).toBe(false);
    expect(isNeverPoint(site.meaningsOf('Pay'))).toBe(true);
  });

  it('does not delete the account with a card of it', () => {
    expect(isNeverPoint(site.meaningsOf('Remove card from account'))).toBe(false);
    expect(isNeverPoint(site.meaningsOf('Remove your account'))).toBe(true);
  });

  it('is not refused by a warning that nothing can be undone', () => {
    for (const text of ['Removing the card cannot be undone', 'Once removed it cannot be restored', 'This cannot be undone'])
      expect(says(text, 'refused'), text).toBe(false);
    expect(says('We are unable at present to remove it', 'refused')).toBe(false);
    expect(says('This card cannot be removed', 'refused')).toBe(true);
    expect(says('Sorry, it is impossible to unlink cards', 'refused')).toBe(true);
  });

  it('is no empty list when it names the field for a number', () => {
    expect(says('Card No', 'no-cards')).toBe(false);
    expect(says('Card No.', 'no-cards')).toBe(false);
    expect(says('No card', 'no-cards')).toBe(true);
    expect(says('Remove no saved card', 'no-cards')).toBe(false);
  });

  it('is no way to save a card when it pays', () => {
    expect(says('Store my bank card for later', 'save-card')).toBe(true);
    expect(says('Pay and store my bank card for later', 'save-card')).toBe(false);
  });
});
