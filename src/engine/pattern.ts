/** Compiles each pattern of the guide once: patterns are asked of every node of a page. Pure. */

const compiled = new Map<string, RegExp>();

/** @param source A regular expression of the guide's data; compiled in Unicode mode. */
export function patternOf(source: string): RegExp {
  const known = compiled.get(source) ?? new RegExp(source, 'u');
  compiled.set(source, known);
  return known;
}
