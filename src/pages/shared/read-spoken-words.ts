/** Our words for a page of ours: no page carries all languages. */
import { words as english } from '../../languages/en/words.ts';
import { parseSpokenWords, type SpokenWords } from '../../languages/spoken-words.ts';
import { readLocal } from '../../platform/browser/storage.ts';

/** As the background keeps them; in English when it has not kept them yet. */
export async function readSpokenWords(): Promise<SpokenWords> {
  const { words } = await readLocal('words');
  return parseSpokenWords(words) ?? { language: 'en', words: english };
}
