/** Puts values into the marked places of a text. Pure. */

/** `{name}` becomes the value of that name; a place without a value stays visible, so that a test can see it. */
export function fillWords(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
