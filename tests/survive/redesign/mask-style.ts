/**
 * The masked number of a card written another way: other signs, in pieces, or only its last digits beside the brand.
 */
import type { Random } from './seeded-random.ts';
import type { Transformation } from './transformation.ts';
import { bodyOf, rootsOf, textsIn } from './walk.ts';

const masked = /(?:[•*·xX]{2,4}[\s-]?){0,3}[•*·xX]{2,16}[\s-]?(?=(\d{4})(?!\d))/g;
const masks: readonly string[] = [
  '•••• ',
  '**** ',
  'xxxx-',
  '···· ',
  '**** **** **** ',
  '•••• •••• •••• ',
  '************',
  '•• ',
  '… ',
  '**',
];

export const maskStyle: Transformation = {
  name: 'mask-style',
  apply({ document, random, truth, parts }) {
    const mask = random.pick(masks);
    const way = random.pick(['text', 'text', 'digits', 'split', 'drawn']);
    let changed = false;
    for (const row of parts.rows()) {
      const number = findNumber(row);
      if (number === null) continue;
      rewrite(number, { mask, way, random });
      changed = true;
    }
    const texts = rootsOf(document).flatMap((root) => [...bodyOf(root).children].flatMap(textsIn));
    for (const text of texts.filter((one) => one.parentElement?.closest('[data-practice^="row:"]') === null)) {
      const after = text.data.replaceAll(masked, mask);
      changed ||= after !== text.data;
      if (after !== text.data) text.data = after;
    }
    return changed ? truth : null;
  },
};

/** The smallest element of a row that holds mask and digits. */
function findNumber(row: HTMLElement): HTMLElement | null {
  const holders = [...row.querySelectorAll<HTMLElement>('*')].filter(
    (element) => new RegExp(masked.source).test((element.textContent ?? '').trim()) && element.closest('svg') === null,
  );
  return holders.at(-1) ?? null;
}

interface Way {
  readonly mask: string;
  readonly way: string;
  readonly random: Random;
}

function rewrite(number: HTMLElement, { mask, way, random }: Way): void {
  const whole = number.textContent ?? '';
  const found = new RegExp(masked.source).exec(whole);
  const digits = found?.[1] ?? '';
  const before = whole.slice(0, found?.index ?? 0);
  const after = whole.slice((found?.index ?? 0) + (found?.[0].length ?? 0) + digits.length);
  // Whatever else stands in the element (a tag of the default card) stays.
  if (number.children.length > 0 && (before.trim() !== '' || after.trim() !== '')) return;
  const document = number.ownerDocument;
  const span = (text: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: text });
  const pieces: readonly (string | Element)[] =
    way === 'digits'
      ? [span(mask), ...[...digits].map(span)]
      : way === 'split'
        ? [span(mask.trim()), ' ', span(digits)]
        : way === 'drawn'
          ? [drawDots(document, random), ' ', span(digits)]
          : [`${mask}${digits}`];
  number.replaceChildren(before, ...pieces, after);
}

/** The dots as a picture: only the digits are text. */
function drawDots(document: Document, random: Random): Element {
  const name = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(name, 'svg');
  picture.setAttribute('viewBox', '0 0 40 10');
  picture.setAttribute('width', '40');
  picture.setAttribute('height', '10');
  if (random.happens(0.5)) picture.setAttribute('aria-hidden', 'true');
  for (const at of [5, 15, 25, 35]) {
    const dot = document.createElementNS(name, 'circle');
    for (const [key, value] of Object.entries({ cx: at, cy: 5, r: 3 })) dot.setAttribute(key, String(value));
    picture.append(dot);
  }
  return picture;
}
