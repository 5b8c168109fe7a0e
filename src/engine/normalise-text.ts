/** Cleans text so that spelling, case, width, marks and punctuation do not decide a match. Knows no language, only scripts. */

// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these characters is meant by itself
const invisible = /[\u00ad\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]/gu;
/** Marks that may be left out. Not the voicing of kana, and not the vowels and tones of Thai: they make other words. */
const marks = /(\p{L}?)((?:(?![\u3099\u309a\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\p{M})+)/gu;
/** Hook, horn and dot below, which nearly only Vietnamese writes. */
const vietnamese = /[\u0309\u031b\u0323]/gu;
/** With a second mark on it, a circumflex or breve is part of a Vietnamese letter. */
const shapes = /[\u0302\u0306]/u;
const ascii = /^[\x20-\x7e]*$/u;

function withoutMarks(text: string): string {
  return text.replace(marks, (_, letter: string, found: string) => {
    const kept = found.match(vietnamese)?.join('') ?? '';
    const shape = found.length > 1 ? (shapes.exec(found)?.[0] ?? '') : '';
    return letter + shape + kept;
  });
}

/** The tone of a Vietnamese syllable stands on either vowel ("huỷ", "hủy"): it is moved to the end of the word. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these characters is meant by itself
const tone = /([^\s\u0309\u0323]*)([\u0309\u0323])([^\s\u0309\u0323]*)/gu;
/** One vowel of Thai that decomposes into two signs and is not brought together again. */
const splitAm = /\u0e4d\u0e32/gu;
/** Arabic and Hebrew write "in" together with the number. */
const letterBeforeDigit = /([\p{Script=Arabic}\p{Script=Hebrew}])(\p{N})/gu;
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

function fold(text: string): string {
  const bare = withoutMarks(withoutMarks(text.replace(invisible, '').normalize('NFKD')).toLowerCase().normalize('NFKD'));
  return bare
    .replace(tone, '$1$3$2')
    .normalize('NFKC')
    .replace(splitAm, '\u0e33')
    .replace(letterBeforeDigit, '$1 $2')
    .replace(variantLetters, (letter) => variants[letter] ?? letter)
    .trim();
}

/** Lower case, one width, no marks, one space for any run of punctuation. Signs without a letter stay as they are. */
export function normaliseText(text: string): string {
  const plain = ascii.test(text) ? text.toLowerCase().trim() : fold(text);
  if (plain === '' || wordless.test(plain)) return plain.replace(/\s+/gu, '');
  return plain.replace(separators, ' ').trim();
}

/** The words of a normalised text; single characters in scripts without spaces. */
export function toTokens(normalised: string): readonly string[] {
  if (normalised === '') return [];
  return ascii.test(normalised) ? normalised.split(' ') : (normalised.match(token) ?? []);
}

const plainWords = /[a-z0-9]+/g;

/** The words of a text as it is written: what `toTokens` makes of it once it is normalised, in one go where that is simple. */
export function toWords(text: string): readonly string[] {
  if (!ascii.test(text)) return toTokens(normaliseText(text));
  return text.toLowerCase().match(plainWords) ?? toTokens(normaliseText(text));
}

/** Whether a token is one character of a script without spaces, worth a third of a word. */
export function isCharacterToken(word: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}ー]$/u.test(word);
}

const thai = /\p{Script=Thai}/u;
let thaiWords: Intl.Segmenter | null = null;

/**
 * Where words begin in a text of a script without spaces, as indexes of its words: "delete" must not be found inside
 * "details". Null where every one of them may begin a word.
 */
export function findWordStarts(text: string): ReadonlySet<number> | null {
  if (!thai.test(text)) return null;
  const normalised = normaliseText(text);
  thaiWords ??= new Intl.Segmenter('th', { granularity: 'word' });
  const starts = new Set<number>();
  const boundaries = new Set([...thaiWords.segment(normalised)].map(({ index }) => index));
  let at = 0;
  for (const found of normalised.matchAll(token)) {
    if (boundaries.has(found.index) || !thai.test(found[0])) starts.add(at);
    at += 1;
  }
  return starts;
}
