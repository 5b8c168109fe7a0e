/** The shapes of a language folder. Types only. */

import type { LabelId } from '../guide/label-ids.ts';
import type { Grade } from '../guide/schema.ts';

/**
 * The wordings of one meaning, by grade of evidence. Write them as the site would print them; case, marks, width and
 * punctuation do not matter. Sources stand in `../shared/research/labels.json`.
 */
export type Phrases = { readonly [G in Grade]?: readonly string[] };

/** The words of the site in one language: signals, never shown to the person as ours. */
export type SignalSet = Readonly<Record<LabelId, Phrases>>;

export type { StepWords, Words } from './words-schema.ts';
