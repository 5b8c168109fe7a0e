/** The shapes of a language folder. Types only. */

import type { EvidenceId } from '../guide/evidence.ts';
import type { LabelId } from '../guide/label-ids.ts';

/**
 * The wordings of one meaning, by the id of their evidence, the best first, divided by `|`. Write them as the site would
 * print them; case, marks, width and punctuation do not matter. `*` at the end of a word stands for any ending ("удал*").
 * What guide/compositions makes of single words need not be listed. The evidence is of the wording, wherever the site
 * prints it: "Remove" was seen in the cart. What nobody saw is `ours`.
 */
export type Phrases = { readonly [E in EvidenceId]?: string };
/** The words of the site in one language: signals, never shown to the person as ours. */
export type SignalSet = Readonly<Record<LabelId, Phrases>>;

export type { PluralWords, Words } from './words-schema.ts';
