/**
 * A script in place of a class: pressing "Manage" shows the remove controls, pressing it again hides them.
 */
import { findAll } from './walk.ts';

export function revealOnPress(document: Document): void {
  const manage = findAll(document, '[data-practice="manage"]')[0];
  manage?.ownerDocument.addEventListener('click', (event) => {
    if (!event.composedPath().some((node) => (node as HTMLElement).dataset?.['practice'] === 'manage')) return;
    for (const control of findAll(document, '[data-practice^="remove:"], [data-practice^="set-default:"]')) {
      control.style.display = control.style.display === 'none' ? 'inline-block' : 'none';
    }
  });
}
