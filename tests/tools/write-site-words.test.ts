/** The words of the sites as the build writes them say the same as those of the source. */
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import * as source from '../../src/content/site-words.ts';
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { type LanguageCode, languageCodes } from '../../src/languages/language-codes.ts';
import { optionsFor } from '../../tools/build/build-extension.ts';

let built: typeof source;

beforeAll(async () => {
  const options = optionsFor('content');
  const { outputFiles } = await build({
    ...options,
    entryPoints: ['src/content/site-words.ts'],
    format: 'esm',
    write: false,
    outdir: 'out',
  });
  built = (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`)) as typeof source;
});

/** Each phrase once, as the engine reads it. */
function readAs({ readSignals, readPhrase }: typeof source, code: LanguageCode, label: LabelId): readonly string[] {
  return [...new Set(phrasesOf(readSignals(code)[label]).map((phrase) => JSON.stringify(readPhrase(phrase))))];
}

describe.each(languageCodes)('in %s', (code) => {
  it('have the same phrases for every meaning, in the same order', () => {
    const labels = Object.keys(source.readSignals(code)) as LabelId[];
    expect(Object.keys(built.readSignals(code))).toEqual(labels);
    const known = labels.filter((label) => label !== 'question-ending');
    for (const label of known) expect(readAs(built, code, label), label).toEqual(readAs(source, code, label));
  });

  it('leave what ends a question as it is written', () => {
    expect(phrasesOf(built.readSignals(code)['question-ending'])).toEqual(phrasesOf(source.readSignals(code)['question-ending']));
  });

  it('tell the language by the same words', () => {
    const sorted = ({ words, stems }: ReturnType<typeof source.readVocabulary>) => [[...words].sort(), [...stems].sort()];
    expect(sorted(built.readVocabulary(code))).toEqual(sorted(source.readVocabulary(code)));
  });
});
