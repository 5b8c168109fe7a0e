/**
 * A tagged template for markup: everything put into it is escaped unless it is markup itself.
 */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type MarkupPart = Markup | string | number | null | readonly MarkupPart[];

/** `null` leaves nothing, so that `condition ? html`…` : null` reads well. */
export function html(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  const text = strings.reduce((before, string, at) => `${before}${renderPart(parts[at - 1] ?? null)}${string}`);
  return new Markup(text);
}

function renderPart(part: MarkupPart): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return part.map(renderPart).join('');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
