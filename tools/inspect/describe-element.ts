/** Puts elements of the page into words and numbers for the report. Runs in the page; judges nothing. */
import type { Candidate } from '../../src/engine/sighting.ts';
import { hostTag } from '../../src/overlay/overlay-host.ts';
import { boxOf } from '../../src/platform/page/box-of.ts';
import { seeTarget } from '../../src/platform/page/see-target.ts';
import type { SeenCandidate, SeenElement } from './inspection.ts';

const longestWords = 60;
const mostClasses = 3;

/** Reports are pasted into issues, where digits of a card must never stand. */
function blotDigits(text: string): string {
  return text.replace(/\p{N}{2,}/gu, '•••');
}

function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = [...element.classList].slice(0, mostClasses).map((name) => `.${name}`);
  const root = element.getRootNode();
  const around = root instanceof ShadowRoot ? `${nameOf(root.host)} ▸ ` : '';
  return `${around}${blotDigits(`${element.localName}${id}${classes.join('')}`)}`;
}

function shorten(words: string): string {
  const line = blotDigits(words.replace(/\s+/gu, ' ').trim());
  return line.length > longestWords ? `${line.slice(0, longestWords)}…` : line;
}

/** @param words Those the engine went by; without any, the element's own text. */
export function describeElement(element: Element, words = ''): SeenElement {
  const { x, y, width, height } = boxOf(element);
  return {
    element: nameOf(element),
    words: shorten(words === '' ? (element.textContent ?? '') : words),
    box: { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) },
    seeing: seeTarget(element, hostTag),
  };
}

export function describeCandidate({ node, votes, reasons, words }: Candidate, elements: readonly Element[]): SeenCandidate {
  return { ...describeElement(elements[node] as Element, words), votes, reasons };
}
