/** Reads what an element says of itself: labels, purpose, state. Never what is typed or filled into a field. */

import type { ToAddress } from './link-addresses.ts';

/** Class names and id that are kept, in signs. */
const longestTraits = 300;
const longestLabel = 160;
const captionedFields = new Set(['submit', 'button', 'reset']);

/** The caption that the page itself wrote on a button field: an attribute, not something a person can type. */
function buttonCaption(element: Element): string | null {
  const isButton = captionedFields.has((element.getAttribute('type') ?? '').toLowerCase());
  return isButton ? element.getAttribute('value') : null;
}

function drawingTitle(element: Element): string | null {
  return element.querySelector(':scope > title')?.textContent ?? null;
}

const otherBlank = /[^\S ]/u;

/** Most labels are clean already: single spaces, none of them at an end. */
function isClean(label: string): boolean {
  return !label.includes('  ') && !otherBlank.test(label) && label.trim().length === label.length;
}

function addLabel(labels: string[], label: string | null): void {
  if (label === null || label === '') return;
  const text = isClean(label) ? label : label.replace(/\s+/gu, ' ').trim();
  if (text !== '' && text.length <= longestLabel) labels.push(text);
}

export function labelsOf(element: Element, tag: string): readonly string[] {
  const labels: string[] = [];
  addLabel(labels, element.getAttribute('aria-label'));
  addLabel(labels, element.getAttribute('title'));
  addLabel(labels, element.getAttribute('alt'));
  if (tag === 'input') addLabel(labels, buttonCaption(element));
  if (tag === 'svg') addLabel(labels, drawingTitle(element));
  return labels;
}

export function fieldOf(element: Element): string | null {
  if (element.localName === 'input') return (element.getAttribute('type') ?? 'text').toLowerCase();
  if (element.localName === 'select' || element.localName === 'textarea') return element.localName;
  const editable = element.getAttribute('contenteditable');
  return element.getAttribute('role') === 'textbox' || (editable !== null && editable !== 'false') ? 'textarea' : null;
}

export function fieldPurposeOf(element: Element): string {
  return ['placeholder', 'autocomplete', 'name', 'id']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim()
    .slice(0, 120);
}

/** By name and not by class: elements of a frame belong to another realm. */
export function tickedOf(element: Element, role: string): boolean | null {
  if (element.localName === 'input') return fieldOf(element) === 'checkbox' ? (element as HTMLInputElement).checked : null;
  if (role !== 'checkbox' && role !== 'switch') return null;
  return element.getAttribute('aria-checked') === 'true';
}

export function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

export function expandedOf(element: Element): boolean | null {
  const expanded = element.getAttribute('aria-expanded');
  return expanded === null ? null : expanded === 'true';
}

export function isPressable(element: Element): boolean {
  if (element.hasAttribute('onclick')) return true;
  const tabIndex = element.getAttribute('tabindex');
  return tabIndex !== null && Number(tabIndex) >= 0;
}

/** Where a link or a frame leads, without following it. */
export function linkOf(element: Element, tag: string, toAddress: ToAddress): string | null {
  const written = tag === 'a' ? element.getAttribute('href') : tag === 'iframe' ? element.getAttribute('src') : null;
  return written === null ? null : toAddress(written);
}

export function roleOf(element: Element): string {
  const written = element.getAttribute('role') ?? '';
  return written.trim().split(/\s+/u)[0]?.toLowerCase() ?? '';
}

/** The entry of a menu that stands for the page that is open. */
function isCurrent(element: Element): boolean {
  const current = element.getAttribute('aria-current') ?? element.getAttribute('aria-selected');
  return current !== null && current !== '' && current !== 'false';
}

/** @param mayBeCurrent Whether it says anything of being the open page. */
export function traitsOf(element: Element, mayBeCurrent: boolean): string {
  const id = element.getAttribute('id') ?? '';
  const className = element.getAttribute('class') ?? '';
  if (id === '' && !mayBeCurrent) return className.trim().slice(0, longestTraits).toLowerCase();
  const current = mayBeCurrent && isCurrent(element) ? ' aria-current' : '';
  return `${className} ${id}${current}`.trim().slice(0, longestTraits).toLowerCase();
}
