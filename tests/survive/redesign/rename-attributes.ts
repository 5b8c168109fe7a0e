/**
 * Other ids (with what refers to them), other `data-` names, no `name`s; controls that are buttons in meaning become links
 * without an address, or with one that leads nowhere.
 */
import { keepLook, withDescendants } from './keep-look.ts';
import { retag } from './retag.ts';
import type { Random } from './seeded-random.ts';
import { renameInStyles } from './style-sheets.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { findAll } from './walk.ts';

const buttons = ['remove:', 'row-menu:', 'set-default:', 'manage', 'confirm', 'cancel', 'add-card', 'close-', 'try-again'];
/** The site's script asks for these. */
const live =
  /^data-(practice|goto|late|place|toggle|menu|flyout|asks|track|managing|alone|done|put|frame|shadow|tip|box|route|state|toast|tells|sign-in|card|next)$/;
const keptIds = /^(account-flyout|arriving|app)$/;
const references = ['for', 'list', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

export const renameAttributes: Transformation = {
  name: 'rename-attributes',
  apply(page) {
    const renamed = renameIds(page) + renameData(page);
    const controls = findAll(page.document, buttons.map((mark) => `[data-practice^="${mark}"]`).join(', '));
    const chosen = controls.filter((control) => control.matches('button, div, span, a') && !control.matches('form *, :disabled'));
    const linked = chosen.length > 0 && page.random.happens(0.6) ? chosen : [];
    keepLook([...new Set(linked.flatMap(withDescendants))], () => {
      for (const control of linked) makeLink(control, page.random);
    });
    return renamed + linked.length === 0 ? null : page.truth;
  },
};

function renameIds({ document, random }: PageToRedesign): number {
  const prefix = random.pick(['', ':r', 'el-', 'ember', 'react-aria-']);
  const elements = findAll(document, '[id]').filter((element) => !keptIds.test(element.id));
  const names = new Map(elements.map((element) => [element.id, `${prefix}${random.name(5)}`]));
  renameInStyles(document, (selector) =>
    selector.replaceAll(/#([\w-]+)/g, (found, id: string) => (names.has(id) ? `#${CSS.escape(names.get(id) ?? id)}` : found)),
  );
  for (const element of elements) element.id = names.get(element.id) ?? element.id;
  for (const reference of references) {
    for (const element of findAll(document, `[${reference}]`)) {
      const ids = (element.getAttribute(reference) ?? '').split(/\s+/);
      element.setAttribute(reference, ids.map((id) => names.get(id) ?? id).join(' '));
    }
  }
  return elements.length;
}

function renameData({ document, random }: PageToRedesign): number {
  const names = new Map<string, string>();
  let count = 0;
  for (const element of findAll(document, '*')) {
    for (const name of element.getAttributeNames().filter((one) => one.startsWith('data-') && !live.test(one))) {
      if (!names.has(name)) names.set(name, `data-${random.name(4)}`);
      element.setAttribute(names.get(name) ?? name, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
      count += 1;
    }
    if (element.matches('input[name]:not([type="radio"]), form[name]')) element.setAttribute('name', random.name(5));
  }
  return count;
}

function makeLink(control: HTMLElement, random: Random): void {
  const isLink = control.localName === 'a';
  if (isLink && control.hasAttribute('href')) return;
  const made = isLink || control.querySelector('a') !== null ? control : retag(control, 'a');
  if (random.happens(0.5)) made.setAttribute('href', 'javascript:void(0)');
}
