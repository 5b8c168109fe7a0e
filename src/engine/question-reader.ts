/** Tells whether a text asks something. Pure; the endings that ask come in as data. */
import type { SignalSet } from '../languages/schema.ts';
import { phrasesOf } from './phrase-index.ts';

const questionMark = /[?？؟]/u;
/** What ends a sentence, or parts it from the next in scripts that write no full stop. */
const afterEnding = '(?=$|[\\s.。．,、，"“”\'’」』)）])';

/**
 * @returns A reader that is true for a text with a question mark, or with an ending that asks in a language that often
 * writes none.
 */
export function createQuestionReader(sets: readonly SignalSet[]): (text: string) => boolean {
  const endings = sets.flatMap((set) => phrasesOf(set['question-ending']));
  if (endings.length === 0) return (text) => questionMark.test(text);
  const asking = new RegExp(`(?:${endings.join('|')})${afterEnding}`, 'u');
  return (text) => questionMark.test(text) || asking.test(text);
}
