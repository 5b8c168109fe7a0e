/** A change that a tool plants in the code, and the rooms that get some. Pure. */

/** Rooms of `src` whose decisions the unit tests alone have to hold. */
export const mutatedRooms = ['engine', 'journey', 'present', 'messages', 'preferences'] as const;

export type MutatedRoom = (typeof mutatedRooms)[number];

export interface Mutant {
  readonly room: MutatedRoom;
  /** From the project's root, with slashes. */
  readonly file: string;
  /** Lines and columns from 1, the end exclusive. */
  readonly from: Place;
  readonly to: Place;
  /** Stryker's name for the kind of change. */
  readonly kind: string;
  readonly original: string;
  readonly mutated: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type MutantPlace = Pick<Mutant, 'file' | 'from' | 'to' | 'kind' | 'mutated'>;

/** The same for the same change in the same text, whoever lists it. */
export function mutantKey({ file, from, to, kind, mutated }: MutantPlace): string {
  return `${file}:${from.line}:${from.column}-${to.line}:${to.column} ${kind} ${mutated}`;
}

/**
 * What became of a mutant. Caught: a test failed. Timed out: the tests ran on without end. Survived: its tests passed all the
 * same. Unreached: no test runs the place. Not run: it broke the runner itself, which says nothing about the tests.
 */
export const fates = ['caught', 'timed out', 'survived', 'unreached', 'not run'] as const;

export type Fate = (typeof fates)[number];

export interface JudgedMutant {
  readonly mutant: Mutant;
  readonly fate: Fate;
}
