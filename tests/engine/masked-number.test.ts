/** Masked card numbers in every form that pages print, and numbers that are none. */
import { describe, expect, it } from 'vitest';
import { findMaskedNumber } from '../../src/engine/masked-number.ts';

function digitsIn(text: string, saysEnding = false): string | null {
  return findMaskedNumber(text, saysEnding)?.digits ?? null;
}

describe('a masked number', () => {
  it.each([
    '•••• 1234',
    '••••1234',
    '•••• •••• •••• 1234',
    '**** 1234',
    '****1234',
    '**** **** **** 1234',
    '************1234',
    'XXXX-1234',
    'xxxx-xxxx-xxxx-1234',
    'xxxx-xxxxxx-x1234',
    'XXXX XXXXXX X1234',
    'Amex •••• •••••• •1234',
    'XXXX XXXX XXXX 1234',
    '....1234',
    '... 1234',
    '…1234',
    '···· 1234',
    '●●●● 1234',
    '∗∗∗∗ 1234',
    '＊＊＊＊ 1234',
    '#### 1234',
    '1234 ••••',
    '1234 **** **** ****',
    'Visa •••• 1234',
    'Visa ****1234 Expires 12/27',
    'Debit card (****1234)',
    '•• 1234',
    '*1234',
    '•1234',
    '\u200e•••• 1234\u200e',
    '\u202a****1234\u202c',
  ])('is read from %j', (text) => {
    expect(findMaskedNumber(text, false)).toMatchObject({ digits: '1234', masked: true });
  });

  it('is read in Arabic and in Persian digits', () => {
    expect(digitsIn('•••• ١٢٣٤')).toBe('1234');
    expect(digitsIn('•••• ۱۲۳۴')).toBe('1234');
    expect(digitsIn('١٢٣٤ ••••')).toBe('1234');
    expect(digitsIn('•••• １２３４')).toBe('1234');
  });

  it('is the last group, where the first digits are shown too', () => {
    expect(digitsIn('4532 **** **** 1234')).toBe('1234');
    expect(digitsIn('4532 12** **** 1234')).toBe('1234');
  });
});

describe('the full length of a card number', () => {
  it.each(['•••• •••• •••• 1234', '************1234', 'XXXX XXXX XXXX 1234'])('is told by %j', (text) => {
    expect(findMaskedNumber(text, false)?.long).toBe(true);
  });

  it.each(['•••• 1234', '****1234', 'Visa 1234'])('is not told by %j', (text) => {
    expect(findMaskedNumber(text, false)?.long).toBe(false);
  });
});

describe('a number behind words', () => {
  it.each(['ending in 1234', 'Card ending in 1234', 'se terminant par 1234', 'Visa ending in 1234 expires 12/27'])(
    'is read from %j when the words say so',
    (text) => {
      expect(findMaskedNumber(text, true)).toMatchObject({ digits: '1234', masked: true });
    },
  );

  it.each(['Card ending in 1234', 'se terminant par 1234', 'Order 1234', 'Room 1234'])(
    'is not read from %j when no words are known to say so',
    (text) => {
      expect(findMaskedNumber(text, false)).toBeNull();
    },
  );

  it('is read behind a brand, and marked as bare', () => {
    expect(findMaskedNumber('Visa 1234', false)).toMatchObject({ digits: '1234', masked: false });
    expect(findMaskedNumber('Mastercard (1234)', false)).toMatchObject({ digits: '1234', masked: false });
  });

  it('is not read from a long text that names a brand', () => {
    expect(digitsIn('Pay with Visa and win one of 1234 prizes in our great summer game')).toBeNull();
  });
});

describe('what is no card number', () => {
  it.each([
    ['a telephone', '+33 •••• 1234'],
    ['a telephone', '+33 6 ** ** 1234'],
    ['a telephone', '138****1234'],
    ['a telephone', '(138) **** 1234 +1'],
    ['a mail address', 'a****1234@mail.example'],
    ['a mail address', 'j•••1234@mail.example'],
    ['a year', '2026'],
    ['a year beside a copyright', '© 2010–2026 AliExpress'],
    ['a price', 'US $1234.00'],
    ['a price', '1,234.00'],
    ['a long number', '•••• 12345'],
    ['a long number', 'Order 8123456789012345'],
    ['a short one', '•••• 123'],
    ['a rating of one star and a number', '* 1234'],
    ['a product code', 'AX1234'],
    ['an x that multiplies', '2 x 1234'],
    ['the x of a word', 'box-x1234'],
    ['the x of a name', 'Blorf-x1234'],
    ['an account of a bank', 'DE•• •••• 1234'],
    ['an account of a bank', 'Konto: FR76 •••• •••• 1234'],
    ['an account of a bank', 'PL** **** **** 1234'],
    ['a date', 'Visa 12/2027'],
    ['nothing at all', ''],
  ])('is %s, as in %j', (_what, text) => {
    expect(findMaskedNumber(text, false)).toBeNull();
  });
});

describe('two letters before a mask', () => {
  it('make an account of a bank only where they are the letters of a country, right before it', () => {
    for (const text of ['JCB •••• 1234', 'XX•• •••• 1234', 'de •••• 1234', 'MC •••• 1234']) expect(digitsIn(text), text).toBe('1234');
    for (const text of ['ES•• •••• 1234', '(IT•• •••• 1234)']) expect(digitsIn(text), text).toBeNull();
  });
});
