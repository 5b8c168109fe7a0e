/** What goes into a code, a mail or a calendar: the steps in short, cut into parts that a camera can still read. Pure. */
import type { CompanionWords } from '../languages/companion-schema.ts';

export const carryKinds = ['calendar', 'mail', 'text'] as const;
export type CarryKind = (typeof carryKinds)[number];

/** A code with more is hard to read from a screen, in bytes. */
export const longestPayload = 600;

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** The whole text to carry, line by line. */
export function carryLines({ carry }: CompanionWords): readonly string[] {
  return [carry.title, ...carry.ways, carry.end];
}

/** Pieces of a line where it may be broken, also in languages that write without spaces. */
function piecesOf(line: string, language: string): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(line)].map(({ segment }) => segment);
}

/** Fills parts as full as they go; `joint` stands between two pieces of the same part. */
function pack(pieces: readonly string[], joint: string, fits: (text: string) => boolean): readonly string[] {
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    const longer = last === undefined ? piece : `${last}${joint}${piece}`;
    if (last !== undefined && fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(piece);
  }
  return parts;
}

/**
 * Texts that fit one payload each, in order; lines stay whole where they can.
 * @param wrap Makes the payload of a text; it is what counts, since encodings swell.
 */
export function splitText(lines: readonly string[], language: string, wrap: (text: string) => string): readonly string[] {
  const fits = (text: string) => bytesOf(wrap(text)) <= longestPayload;
  const short = lines.flatMap((line) => (fits(line) ? [line] : pack(piecesOf(line, language), '', fits).map((part) => part.trim())));
  return pack(short, '\n', fits);
}

/** A new mail without an address: the person enters their own. */
export function mailPayload(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
