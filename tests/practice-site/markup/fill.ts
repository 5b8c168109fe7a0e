/**
 * Puts values into the `{names}` of a wording.
 */

/** @throws When the wording has a name that no value is given for. */
export function fill(wording: string, values: Readonly<Record<string, string | number>>): string {
  return wording.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in “${wording}”`);
    return String(value);
  });
}
