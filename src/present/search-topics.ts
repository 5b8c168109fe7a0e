/** Which answers fit the words somebody typed into our own page. Pure. */
import { type TopicId, topics } from '../guide/knowledge.ts';
import type { CompanionWords } from '../languages/companion-schema.ts';

/** Case, accents and width make no difference to a search. */
function plainText(text: string, language: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase(language);
}

/** Every word has to be there somewhere, as a part of a word too; no word at all fits everything, for every text holds the empty one. */
export function searchTopics(typed: string, { knowledge }: CompanionWords, language: string): readonly TopicId[] {
  const wanted = plainText(typed, language).split(/\s+/u);
  return (Object.keys(topics) as TopicId[]).filter((topic) => {
    const { question, answer } = knowledge.topics[topic];
    const text = plainText([question, ...answer].join(' '), language);
    return wanted.every((word) => text.includes(word));
  });
}
