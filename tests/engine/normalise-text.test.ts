/** Text made comparable: what must not matter falls away, what tells two texts apart stays. */
import { describe, expect, it } from 'vitest';
import { normaliseText, toTokens, toWords } from '../../src/engine/normalise-text.ts';

describe('what does not matter', () => {
  it.each([
    ['case', 'REMOVE Card', 'remove card'],
    ['full width', 'Ｒｅｍｏｖｅ', 'remove'],
    ['half width', 'ﾘﾓｰﾄ', 'リモート'],
    ['accents', 'Élément à supprimer', 'element a supprimer'],
    ['accents written as marks of their own', 'E\u0301le\u0301ment', 'element'],
    ['Arabic vowel marks', 'بِطَاقَات', 'بطاقات'],
    ['the stretching of Arabic words', 'بطـــاقات', 'بطاقات'],
    ['the dotless i of Turkish', 'KARTI SİL', 'karti sil'],
    ['where the tone of a Vietnamese syllable is put', 'huỷ', normaliseText('hủy')],
    ['zero-width spaces', 'Re\u200bmo\u200dve', 'remove'],
    ['soft hyphens', 'Re\u00admove', 'remove'],
    ['marks of direction', '\u202aRemove\u202c', 'remove'],
    ['emoji variation', 'Remove \ufe0f', 'remove'],
    ['punctuation', '«Remove» — card!', 'remove card'],
    ['a run of spaces and line ends', '  Remove \n\t card ', 'remove card'],
    ['an apostrophe of either kind', 'don’t', 'don t'],
    ['a ligature', 'ﬁle', 'file'],
    ['Korean written in its letters', '삭제'.normalize('NFD'), '삭제'],
    ['emoji around words', '🗑️ Remove', 'remove'],
  ])('is %s', (_what, written, normalised) => {
    expect(normaliseText(written)).toBe(normalised);
  });
});

describe('what does matter', () => {
  it.each([
    ['Remove', 'Removed'],
    ['card', 'cart'],
    ['1234', '1235'],
    ['ß', 'b'],
    ['⋯', '•••'],
  ])('keeps %j apart from %j', (one, other) => {
    expect(normaliseText(one)).not.toBe(normaliseText(other));
  });

  it('keeps signs that stand without a letter, for they can be a control', () => {
    expect(normaliseText(' ⋮ ')).toBe('⋮');
    expect(normaliseText('• • •')).toBe('•••');
    expect(normaliseText('×')).toBe('×');
  });

  it('leaves nothing of nothing', () => {
    for (const empty of ['', '   ', '\u200b\ufeff']) expect(normaliseText(empty)).toBe('');
  });
});

describe('words', () => {
  it.each([
    ['remove this card', ['remove', 'this', 'card']],
    ['supprimer', ['supprimer']],
    ['карту удалить', ['карту', 'удалить']],
    ['删除卡', ['删', '除', '卡']],
    ['カード', ['カ', 'ー', 'ド']],
    ['삭제', ['삭', '제']],
    ['ลบ', ['ล', 'บ']],
    ['删除visa卡', ['删', '除', 'visa', '卡']],
    ['', []],
  ])('splits %j where its script does', (normalised, tokens) => {
    expect(toTokens(normalised)).toEqual(tokens);
  });

  it('keeps the vowels of Thai, without which "back" would hold "delete"', () => {
    expect(normaliseText('กลับ')).not.toContain(normaliseText('ลบ'));
  });

  it('keeps the Vietnamese word for card apart from the English "the"', () => {
    expect(normaliseText('thẻ')).not.toBe('the');
  });
});

describe('the words of a text as it is written', () => {
  it.each([
    '',
    '   ',
    'Remove card',
    '  Remove\u00a0 card!  ',
    "Don't pay US $12.99 (2x)",
    '...',
    ' * * * ',
    '•••• 4242',
    'A_b-c/d',
    'Élément à supprimer',
    'カードを削除',
    'ลบบัตร 12',
    'بطاقة٢',
    'KARTI SİL',
    '\n tab\there',
  ])('are those of the normalised text: “%s”', (text) => {
    expect(toWords(text)).toEqual(toTokens(normaliseText(text)));
  });
});
