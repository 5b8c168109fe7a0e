/** The engine's reasons for its votes, as a report names them. Pure. */
import { type ReasonId, reasonIds } from './report-vocabulary.ts';

/** Reasons that the engine words otherwise than by the id itself. */
const worded: readonly (readonly [RegExp, ReasonId])[] = [
  [/(^|: )words 1$/u, 'words-1'],
  [/(^|: )words 2$/u, 'words-2'],
  [/(^|: )words 3$/u, 'words-3'],
  [/^class (prefix|name)$|class name hints/u, 'class-name'],
  [/^a name$/u, 'person'],
  [/ beside its words$/u, 'beside-words'],
  [/^can be pressed$/u, 'pressable'],
  [/^plain text$/u, 'plain-text'],
  [/^the only control of the row, in unknown words$/u, 'only-control-unknown-words'],
  [/^the only control of the row$/u, 'only-control'],
  [/^the card itself can be pressed$/u, 'card-itself'],
  [/^the only button beside Cancel$/u, 'only-beside-cancel'],
  [/^confirms, by its words$/u, 'confirms'],
  [/^cannot be pressed$/u, 'greyed'],
  [/^unpaid orders$/u, 'unpaid'],
];

export function toReasonId(reason: string): ReasonId {
  return reasonIds.find((id) => id === reason) ?? worded.find(([pattern]) => pattern.test(reason))?.[1] ?? 'other';
}
