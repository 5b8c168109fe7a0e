/**
 * The words of the sites as texts, in functions that nobody calls before a page speaks that language: a browser passes over
 * them where it would build the objects of 18 languages on every page. The words are cleaned here, once, as the engine would
 * clean them each time, and come without their evidence.
 */
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { phrasesOf, toPhraseWords } from '../../src/engine/phrase-index.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { type LanguageCode, languageCodes } from '../../src/languages/language-codes.ts';
import type { Phrases } from '../../src/languages/schema.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';

/** Read as they are written. */
const written: ReadonlySet<string> = new Set<LabelId>(['question-ending']);

function clean(phrase: string): string {
  return toPhraseWords(phrase)
    .map(({ text, stem }) => (stem ? `${text}*` : text))
    .join(' ');
}

function writePhrases(label: string, phrases: Phrases): string {
  const all = phrasesOf(phrases);
  return [...new Set(written.has(label) ? all : all.map(clean))].join('|');
}

function writeLanguage(code: LanguageCode): string {
  const labels = Object.entries(signalRegistry[code]).map(([label, phrases]) => [label, writePhrases(label, phrases)]);
  return `  ${code}: () => ${JSON.stringify(JSON.stringify(Object.fromEntries(labels)))},`;
}

/** @returns The module that takes the place of src/content/site-words.ts. */
function writeSiteWords(): string {
  return `import { createVocabulary } from '../engine/guess-languages.ts';
const texts = {
${languageCodes.map(writeLanguage).join('\n')}
};
export function readSignals(code) {
  const labels = Object.entries(JSON.parse(texts[code]()));
  return Object.fromEntries(labels.map(([label, phrases]) => [label, { ours: phrases }]));
}
const isStem = (word) => word.length > 1 && word.endsWith('*');
export function readPhrase(phrase) {
  return phrase.split(' ').map((word) => (isStem(word) ? { text: word.slice(0, -1), stem: true } : { text: word, stem: false }));
}
export function readVocabulary(code) {
  return createVocabulary(readSignals(code), readPhrase);
}
`;
}

/** Texts in the place of the module that reads the words of the sites. */
export const siteWordsAsTexts: Plugin = {
  name: 'site-words-as-texts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]content[\\/]site-words\.ts$/ }, ({ path }) => ({
      contents: writeSiteWords(),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};
