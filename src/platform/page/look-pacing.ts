/** How looks at a page follow each other: at once while a person waits, with a pause on a page that never rests. */

/** Looks at a new page, and after a press, that the person waits for: they follow each other at once. */
const eagerLooks = 3;

export interface Pacing {
  /** A person waits: the next looks follow at once. */
  hurry(): void;
  /** After a look, in milliseconds. */
  rest(pause: number): void;
  /** @returns How long to wait for the next look, `least` at least, in milliseconds. */
  wait(least: number): number;
}

export function createPacing(): Pacing {
  let notBefore = 0;
  let eager = eagerLooks;
  return {
    hurry() {
      eager = eagerLooks;
    },
    rest(pause) {
      notBefore = performance.now() + (eager > 0 ? 0 : pause);
      eager = Math.max(0, eager - 1);
    },
    wait: (least) => Math.max(least, notBefore - performance.now()),
  };
}
