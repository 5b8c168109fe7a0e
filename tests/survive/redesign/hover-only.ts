/**
 * The remove control of a row shows only while the pointer is over that row, by a style rule or by a script. What is due
 * then is to make it show: the ring belongs on the row.
 */
import { revealOnHover } from './reveal-on-hover.ts';
import { addStyle } from './style-sheets.ts';
import type { Transformation, Truth } from './transformation.ts';
import { findAll, findMarked, isShown, isWithin, markOf, type Root } from './walk.ts';

const hidings = ['visibility: hidden', 'opacity: 0', 'display: none'];

export const hoverOnly: Transformation = {
  name: 'hover-only',
  apply({ document, random, truth, parts }) {
    const [mark = ''] = truth.marks;
    const key = mark.slice('remove:'.length);
    if (truth.step !== 'press-remove' || !mark.startsWith('remove:') || parts.rows().length !== 1) return null;
    const [control, ...others] = findMarked(document, mark).filter(isShown);
    const [row] = findMarked(document, `row:${key}`).filter(isShown);
    if (control === undefined || row === undefined || others.length > 0 || !isInRow(control, row)) return null;
    const hiding = random.pick(hidings);
    if (random.happens(0.6)) hideByRule(row, control, { name: random.name(), hiding, focus: random.happens(0.3) });
    else hideByScript(document, control, key, hiding);
    const { orStep: _, ...rest } = truth;
    const after: Truth = { ...rest, step: 'show-remove', marks: [`row:${key}`] };
    return findAll(document, '*').some((element) => markOf(element) === mark && isShown(element)) ? null : after;
  },
};

/** A row of a list, not a card's own page or drawer, and the control within it. */
function isInRow(control: HTMLElement, row: HTMLElement): boolean {
  const box = row.getBoundingClientRect();
  const isPage = row.querySelector('dl') !== null || box.height > 200 || row.closest('[data-alone], dialog, [role="dialog"]') !== null;
  return !isPage && isWithin(control, row) && row.getRootNode() === control.getRootNode();
}

interface Rule {
  readonly name: string;
  readonly hiding: string;
  readonly focus: boolean;
}

function hideByRule(row: HTMLElement, control: HTMLElement, { name, hiding, focus }: Rule): void {
  row.classList.add(`${name}-r`);
  control.classList.add(`${name}-c`);
  const when = focus ? `.${name}-r:not(:hover, :focus-within)` : `.${name}-r:not(:hover)`;
  addStyle(row.getRootNode() as Root, `${when} .${name}-c.${name}-c { ${hiding} !important; }`);
  if (hiding.startsWith('display')) row.style.minHeight = `${String(Math.round(row.getBoundingClientRect().height))}px`;
}

function hideByScript(document: Document, control: HTMLElement, key: string, hiding: string): void {
  const [property = '', value = ''] = hiding.split(': ');
  control.style.setProperty(property, value);
  revealOnHover(document, key);
}
