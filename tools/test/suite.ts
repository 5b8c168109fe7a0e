/** What the runner knows of a suite: its name, what it needs, and how many tests passed and failed. */

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Suite {
  readonly name: string;
  /** Suites that have to pass before this one means anything; they run first. */
  readonly needs: readonly string[];
  /** Never throws for a test that failed; throws when the suite could not be run at all. */
  readonly run: () => Promise<Outcome>;
}

/** A suite that is one test: a static gate, the build. */
export function oneTest(hasPassed: boolean): Outcome {
  return hasPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
