/** The labels that only some languages have words for. */
import type { LabelId } from '../../src/guide/label-ids.ts';

export const optionalLabels: ReadonlySet<LabelId> = new Set<LabelId>(['clitic', 'from-account', 'question-ending']);
