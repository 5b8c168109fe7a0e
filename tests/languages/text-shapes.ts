/** What texts in two languages have to have in common: shape, plural forms, places to be filled in. */

const pluralRules: ReadonlySet<string> = new Set<Intl.LDMLPluralRule>(['zero', 'one', 'two', 'few', 'many', 'other']);

/** Forms of a text by number; which there are differs by language. */
function isPlural(value: object): boolean {
  return Object.hasOwn(value, 'other') && Object.keys(value).every((key) => pluralRules.has(key));
}

/** Path of every text, with lists and plurals as one entry whatever they hold. */
export function shapeOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path}[]`];
  if (typeof value !== 'object' || value === null) return [path];
  if (isPlural(value)) return [`${path}()`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

export function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
    : [];
}

/** Every text that has forms by number, with its path. */
export function pluralsIn(value: unknown, path = ''): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  if (isPlural(value)) return [[path, value as Readonly<Record<string, string>>]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsIn(inner, `${path}.${key}`));
}

/** Whole numbers that meet every category of every language here. */
const numbers = [...Array.from({ length: 200 }, (_, at) => at), 1_000_000];

/** Words as somebody would count them; signs that stand alone are none. */
export function wordsOf(text: string): number {
  return text.split(/\s+/u).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();
}

/** Plural texts whose forms are not those that the language tells apart. */
export function wrongForms(code: string, words: unknown): readonly string[] {
  const rules = new Intl.PluralRules(code);
  const wanted = [...new Set([...numbers.map((number) => rules.select(number)), 'other'])].sort();
  return pluralsIn(words).flatMap(([path, forms]) => (Object.keys(forms).sort().join() === wanted.join() ? [] : [path]));
}

/** Forms that stand for more than one number and do not say which. */
export function silentForms(code: string, words: unknown): readonly string[] {
  const rules = new Intl.PluralRules(code);
  return pluralsIn(words).flatMap(([path, forms]) =>
    Object.entries(forms)
      .filter(([form, text]) => {
        const meant = numbers.filter((number) => rules.select(number) === form);
        return !text.includes('{count}') && meant.length !== 1;
      })
      .map(([form]) => `${path}.${form}`),
  );
}

/** Texts in which other places are to be filled in than in English. */
export function otherPlaces(words: unknown, english: unknown): readonly string[] {
  const known = new Map(textsIn(english));
  const isForm = (path: string) => pluralsIn(words).some(([plural]) => path.startsWith(plural));
  return textsIn(words)
    .filter(([path, text]) => known.has(path) && !isForm(path) && placesIn(text).join() !== placesIn(known.get(path) ?? '').join())
    .map(([path]) => path);
}

/** Texts that are empty, hold an address or markup, or have blanks around them. */
export function unfitTexts(words: unknown): readonly string[] {
  return textsIn(words)
    .filter(([, text]) => text.trim() === '' || text !== text.trim() || /https?:|www\.|\.com\b|[<>]|&\w+;/iu.test(text))
    .map(([path]) => path);
}
