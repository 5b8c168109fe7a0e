/**
 * Keeps what was worked out for a text: the texts of a page come back look after look. A shop's endless feed would fill the
 * memory of a page that stays open for hours, so texts that were not asked for in a look or two are forgotten in time. Pure.
 */

/** Fewer than this are never worth forgetting. */
const least = 4000;

/** What was worked out for the text before, else worked out now. */
export type TextMemory<Value> = (text: string) => Value;

const turns: (() => void)[] = [];

/** To be called once a look. */
export function turnTextMemories(): void {
  for (const turn of turns) turn();
}

/**
 * To be created once for a module or a language, never for a look. In two generations: what is asked for again moves to the
 * young one, and the old one goes as a whole.
 */
export function createTextMemory<Value extends NonNullable<unknown> | null>(workOut: (text: string) => Value): TextMemory<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  /** Texts of one look. */
  let usual = 0;
  turns.push(() => {
    if (usual === 0) usual = young.size;
    if (young.size <= Math.max(least, usual * 2)) return;
    old = young;
    young = new Map();
    usual = 0;
  });
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    const value = before === undefined ? workOut(text) : before;
    young.set(text, value);
    return value;
  };
}
