/** The long texts for a page of ours: the background hands out one language at a time. */
import type { CompanionWords } from '../../languages/companion-schema.ts';
import { companion as english } from '../../languages/en/companion.ts';
import type { LanguageCode } from '../../languages/language-codes.ts';
import { ask } from '../../platform/browser/ask-messages.ts';

/** @param language Null for the one in use. In English when the background does not answer. */
export async function readCompanionWords(language: LanguageCode | null): Promise<CompanionWords> {
  const outcome = await ask('companion:words', language);
  if (!outcome.ok) return english;
  try {
    // Only our own background answers, from the folders of this very version.
    return JSON.parse(outcome.value) as CompanionWords;
  } catch {
    return english;
  }
}
