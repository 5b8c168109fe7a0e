/** The shapes of a language folder. Types only. */

import type { LabelId } from '../guide/label-ids.ts';
import type { Grade } from '../guide/schema.ts';

/**
 * The wordings of one meaning, by grade of evidence, divided by `|`. Write them as the site would print them; case, marks,
 * width and punctuation do not matter. `*` at the end of a word stands for any ending ("удал*"). What guide/compositions
 * makes of single words need not be listed. Sources stand in `../shared/research/labels.json`; `guess` is ours.
 */
export type Phrases = { readonly [G in Grade]?: string };
/** The words of the site in one language: signals, never shown to the person as ours. */
export type SignalSet = Readonly<Record<LabelId, Phrases>>;

export type { Words } from './words-schema.ts';
