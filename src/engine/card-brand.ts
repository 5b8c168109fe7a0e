/** Names of card brands, the same in every language. Pure. */
import { normaliseText, toTokens, toWords } from './normalise-text.ts';
import { createTextMemory } from './text-memory.ts';

const brands: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['Visa', 'visa', 'visa electron', '비자', 'ビザ', 'виза', 'فيزا', 'ויזה', 'วีซ่า'],
  ['Mastercard', 'mastercard', 'master card', 'mc', 'мастеркард', 'マスターカード', '마스터카드', 'ماستركارد', 'מאסטרקארד', 'มาสเตอร์การ์ด'],
  ['Maestro', 'maestro'],
  ['American Express', 'american express', 'amex'],
  ['Discover', 'discover'],
  ['Diners Club', 'diners club', 'diners'],
  ['JCB', 'jcb'],
  ['UnionPay', 'unionpay', 'union pay', '银联', '銀聯'],
  ['Mir', 'mir', 'мир'],
  ['Troy', 'troy'],
  ['Elo', 'elo'],
  ['Hipercard', 'hipercard'],
  ['RuPay', 'rupay'],
  ['Carte Bancaire', 'cb', 'carte bleue'],
  ['Bancontact', 'bancontact'],
  ['Dankort', 'dankort'],
  ['Mada', 'mada'],
  ['Verve', 'verve'],
  ['Postepay', 'postepay'],
];

interface Spelling {
  readonly name: string;
  readonly forms: readonly (readonly string[])[];
}

interface KnownBrands {
  readonly spellings: readonly Spelling[];
  readonly tokens: ReadonlySet<string>;
}

let known: KnownBrands | null = null;

/** Made when the first text is read: most pages are never looked at. */
function knownBrands(): KnownBrands {
  if (known !== null) return known;
  const spellings = brands.map(([name, ...forms]) => ({ name, forms: forms.map((form) => toTokens(normaliseText(form))) }));
  known = { spellings, tokens: new Set(spellings.flatMap(({ forms }) => forms.flat())) };
  return known;
}

/** Whether a single normalised word can belong to a brand name. */
export function isCardBrandToken(word: string): boolean {
  return knownBrands().tokens.has(word);
}

function brandIn(text: string): string | null {
  const tokens = toWords(text);
  if (!tokens.some(isCardBrandToken)) return null;
  for (const { name, forms } of knownBrands().spellings) {
    for (const form of forms) {
      const found = tokens.some((_, at) => form.every((word, offset) => tokens[at + offset] === word));
      if (found) return name;
    }
  }
  return null;
}

/** The brand that a text names, or null. */
export const findCardBrand = createTextMemory(brandIn);
