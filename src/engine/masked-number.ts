/** Reads the last digits of a masked card number as pages print them. Pure; sees only what the page shows. */
import { findCardBrand } from './card-brand.ts';

export interface MaskedNumber {
  /** The last four digits shown. */
  readonly digits: string;
  /** False for a bare number behind a brand name, which a year or a price may also be. */
  readonly masked: boolean;
  /** Masked in the full length of a card number. */
  readonly long: boolean;
}

const bullets = '[•●∙·⋅◦○⚫⬤∗⁎✱＊*×]';
const mask = `(?:${bullets}\\s?){2,}|[xX#]{3,}(?:[\\s\\-]?[xX#]+)*|\\.{3,}|…`;
/** Groups of mask, then the last four digits, not inside a longer number. */
const maskThenDigits = new RegExp(`(?:(?:${mask})[\\s\\-–.]*)+(\\d{4})(?![\\d])`, 'u');
/** Ten signs and more, or three groups of four, before the digits. */
const fullLength = new RegExp(`(?:(?:${bullets}|[xX#]){4}[\\s\\-–.]*){3}\\d{4}|(?:${bullets}\\s?){10,}\\d{4}`, 'u');
/** Right-to-left pages may store the digits first. */
const digitsThenMask = new RegExp(`(?<![\\d/])(\\d{4})[\\s\\-–.]*(?:(?:${bullets}\\s?){2,}[\\s\\-–.]*)+(?!\\s*\\d)`, 'u');
/** Somebody's telephone: a plus sign, or three digits right before the mask. */
const telephone = new RegExp(`\\+\\s?\\d|(?<!\\d)\\d{3}[\\s\\-]*(?:${bullets}){3,}`, 'u');
/** An account number of a bank begins with the two letters of its country. */
const bankAccount = new RegExp(`(?<!\\p{L})(?!XX)[A-Z]{2}(?:\\d{2}|${bullets}{2})\\s?(?:\\d|${bullets})`, 'u');
const mailAddress = /@/u;
const bareNumber = /(?<![\d/.,])(\d{4})(?![\d/]|[.,]\d)/u;
/** One sign before four digits and nothing else, as a column of last digits has them. */
const shortMask = new RegExp(`^${bullets}(\\d{4})$`, 'u');
const arabicIndic = /[\u0660-\u0669\u06f0-\u06f9]/gu;

function withLatinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(arabicIndic, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * The first masked card number in a short text, or null. Telephones and mail addresses are not card numbers.
 * @param saysEnding Whether the text's words say that a number ends in what follows ("ending in 1234").
 */
export function findMaskedNumber(text: string, saysEnding: boolean): MaskedNumber | null {
  // NFKC turns … into three dots and keeps bullets, so both forms of a mask survive it.
  const plain = withLatinDigits(text);
  if (mailAddress.test(plain) || telephone.test(plain) || bankAccount.test(plain)) return null;
  const masked = maskThenDigits.exec(plain) ?? digitsThenMask.exec(plain) ?? shortMask.exec(plain.trim());
  if (masked?.[1] !== undefined) return { digits: masked[1], masked: true, long: fullLength.test(plain) };
  const bare = bareNumber.exec(plain);
  if (bare?.[1] === undefined) return null;
  if (saysEnding && plain.length <= 80) return { digits: bare[1], masked: true, long: false };
  return findCardBrand(plain) !== null && plain.length <= 40 ? { digits: bare[1], masked: false, long: false } : null;
}
