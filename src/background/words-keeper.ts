/** Keeps our words, in the chosen language, where content scripts can read them: no page carries all languages. */
import { wordRegistry } from '../languages/word-registry.ts';
import { readLocal, writeLocal } from '../platform/browser/storage.ts';
import { spokenLanguage } from './spoken-language.ts';

function isSame(stored: unknown, record: { readonly language: string; readonly words: string }): boolean {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'language' in stored &&
    'words' in stored &&
    stored.language === record.language &&
    stored.words === record.words
  );
}

/** Writes the words of the chosen language unless they are there already. */
export async function keepWords(): Promise<void> {
  const [{ words }, language] = await Promise.all([readLocal('words'), spokenLanguage()]);
  const record = { language, words: JSON.stringify(wordRegistry[language]) };
  // Comparing spares every open page a redraw at each start of the background; as text, since storage may sort keys.
  if (!isSame(words, record)) await writeLocal('words', record);
}
