/**
 * A place whose content arrives after the page: grey bars first, the part when the page's script has fetched it.
 */
import { html, type Markup } from '../markup/html.ts';

export function renderLate(part: string, bars = 4): Markup {
  return html`<div class="late" aria-busy="true" data-late="/fn/part/${part}">${Array.from(
    { length: bars },
    () => html`<div class="skeleton"><i></i><i></i><i></i></div>`,
  )}</div>`;
}
