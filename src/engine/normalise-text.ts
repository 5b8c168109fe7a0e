/** Cleans text so that spelling, case, width, marks and punctuation do not decide a match. Knows no language, only scripts. */

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these characters is meant by itself
const invisible = /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
/**
 * Marks that may be left out. Not the voicing of kana, not the vowels and tones of Thai, and not hook, horn and dot below,
 * which nearly only Vietnamese writes: without them other words would be read.
 */
const marks = /(?:(?![\u3099\u309a\u0309\u031b\u0323\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\p{M})+/gu;
/** The tone of a Vietnamese syllable stands on either vowel ("huỷ", "hủy"): it is moved to the end of the word. */
const tone = /([^\s\u0309\u0323]*)([\u0309\u0323])([^\s\u0309\u0323]*)/gu;
const separators = /[^\p{L}\p{N}\p{M}]+/gu;
const wordless = /^[^\p{L}\p{N}]+$/u;
/** Letters that are written in more than one way and that no decomposition brings together. */
const variants: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ґ: 'г',
  ʼ: "'",
};
const variantLetters = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');
/** Scripts written without spaces, and Hangul, whose particles cling to the word: each character is a token. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]+/gu;

/** Lower case, one width, no marks, one space for any run of punctuation. Signs without a letter stay as they are. */
export function normaliseText(text: string): string {
  const bare = text.replace(invisible, '').normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFKD').replace(marks, '');
  const plain = bare
    .replace(tone, '$1$3$2')
    .normalize('NFKC')
    .replace(variantLetters, (letter) => variants[letter] ?? letter)
    .trim();
  if (plain === '' || wordless.test(plain)) return plain.replace(/\s+/gu, '');
  return plain.replace(separators, ' ').trim();
}

/** The words of a normalised text; single characters in scripts without spaces. */
export function toTokens(normalised: string): readonly string[] {
  return normalised.match(token) ?? [];
}

/** Whether a token is one character of a script without spaces, worth a third of a word. */
export function isCharacterToken(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]$/u.test(word);
}
