/** Mutants for tests, each unlike the others. */
import type { Fate, JudgedMutant, Mutant, MutatedRoom } from './mutant.ts';

export function fakeMutant(room: MutatedRoom, line: number, mutated = 'false'): Mutant {
  return {
    room,
    file: `src/${room}/one.ts`,
    from: { line, column: 7 },
    to: { line, column: 12 },
    kind: 'ConditionalExpression',
    original: 'a < b',
    mutated,
  };
}

export function fakeMutants(room: MutatedRoom, count: number): readonly Mutant[] {
  return Array.from({ length: count }, (_, at) => fakeMutant(room, at + 1));
}

export function fakeJudged(room: MutatedRoom, fates: readonly Fate[]): readonly JudgedMutant[] {
  return fates.map((fate, at) => ({ mutant: fakeMutant(room, at + 1), fate }));
}
