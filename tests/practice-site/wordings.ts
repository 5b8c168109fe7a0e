/**
 * The wordings of the practice site: one JSON file a language in `wordings/`, each held to the shape of the English one
 * when it is first asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { PracticeLanguage } from './practice-options.ts';
import english from './wordings/en.json' with { type: 'json' };

export type Wordings = typeof english;

type Texts = Readonly<Record<string, unknown>>;

const loaded = new Map<PracticeLanguage, Wordings>();

/** @throws When the language has no file, or its file has a missing or unknown key, an empty text or a lost placeholder. */
export function wordingsOf(language: PracticeLanguage): Wordings {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const wordings = loadWordings(language);
  loaded.set(language, wordings);
  return wordings;
}

/** As a half-translated page has it: every third text is English. Language, direction and currency stay. */
export function mixWithEnglish(wordings: Wordings): Wordings {
  let count = 0;
  const mix = (texts: Texts, originals: Texts): Texts =>
    Object.fromEntries(
      Object.entries(originals).map(([key, original]) => {
        const text = texts[key];
        if (isTexts(original) && isTexts(text)) return [key, mix(text, original)];
        count += 1;
        return [key, count % 3 === 0 ? original : text];
      }),
    );
  const { tag, direction, currency } = wordings;
  return { ...(mix(wordings, english) as Wordings), tag, direction, currency };
}

/** Wordings with other texts at some places; the places are paths with dots. */
export function withSynonyms(wordings: Wordings, synonyms: Readonly<Record<string, string>>): Wordings {
  const replace = (texts: Texts, before: string): Texts =>
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [
        key,
        isTexts(text) ? replace(text, `${before}${key}.`) : (synonyms[before + key] ?? text),
      ]),
    );
  return replace(wordings, '') as Wordings;
}

function loadWordings(language: PracticeLanguage): Wordings {
  const file = new URL(`./wordings/${language}.json`, import.meta.url);
  if (!existsSync(file))
    throw new Error(`There are no wordings for “${language}”: tests/practice-site/wordings/${language}.json is missing.`);
  const wordings: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const [problem] = isTexts(wordings) ? findProblems(wordings, english, '') : ['it holds no object'];
  if (problem !== undefined) throw new Error(`tests/practice-site/wordings/${language}.json: ${problem}.`);
  return wordings as Wordings;
}

function findProblems(texts: Texts, originals: Texts, before: string): string[] {
  const unknown = Object.keys(texts).filter((key) => !Object.hasOwn(originals, key));
  return [
    ...unknown.map((key) => `the key “${before}${key}” is unknown`),
    ...Object.entries(originals).flatMap(([key, original]) => {
      const name = before + key;
      const text = texts[key];
      if (text === undefined) return [`the key “${name}” is missing`];
      if (isTexts(original)) return isTexts(text) ? findProblems(text, original, `${name}.`) : [`“${name}” is no group of texts`];
      return typeof text === 'string' ? findTextProblems(name, text, String(original)) : [`“${name}” is no text`];
    }),
  ];
}

function findTextProblems(name: string, text: string, original: string): string[] {
  if (text.trim() === '') return [`“${name}” is empty`];
  if (name === 'direction' && text !== 'ltr' && text !== 'rtl') return ['“direction” is neither ltr nor rtl'];
  if (placeholders(text) !== placeholders(original)) return [`“${name}” needs the placeholders of “${original}”`];
  return [];
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([found]) => found)
    .sort()
    .join();
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
