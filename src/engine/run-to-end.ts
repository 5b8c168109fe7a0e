/** Runs work that comes in pieces in one go, for whoever has nobody to give way to. Pure. */
export function runToEnd<Result>(work: Generator<void, Result, void>): Result {
  for (;;) {
    const outcome = work.next();
    if (outcome.done === true) return outcome.value;
  }
}
