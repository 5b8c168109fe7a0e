/** Work that must not overlap: each piece begins when the one before has ended, well or not. */

export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** A queue of its own; the returned function rejects when its own work does, and for nobody else. */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
}
