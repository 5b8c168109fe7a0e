/** Cleans text so that spelling, case, width, marks and punctuation do not decide a match. Knows no language. */

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these characters is meant by itself
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
/** All but the voicing marks of kana, which make another word. */
const marks = /(?:(?![\u3099\u309a])\p{M})+/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const wordless = /^[^\p{L}\p{N}]+$/u;
/** Scripts written without spaces, and Hangul, whose particles cling to the word: each character is a token. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]+/gu;

/** Lower case, one width, no marks, one space for any run of punctuation. Signs without a letter stay as they are. */
export function normaliseText(text: string): string {
  const plain = text.replace(invisible, '').normalize('NFKD').replace(marks, '').normalize('NFKC').toLowerCase().trim();
  if (plain === '' || wordless.test(plain)) return plain.replace(/\s+/gu, '');
  return plain.replace(separators, ' ').trim();
}

/** The words of a normalised text; single characters in scripts without spaces. */
export function toTokens(normalised: string): readonly string[] {
  return normalised.match(token) ?? [];
}
