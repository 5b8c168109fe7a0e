/** The steps in the app, ticked off by the person. Must not know the routes; it writes their ids as they are given. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';

export interface TickListContent {
  readonly route: string;
  readonly title: string;
  readonly steps: readonly { readonly step: string; readonly text: string; readonly done: boolean }[];
}

export interface TickListsContent {
  readonly title: string;
  readonly note: string;
  readonly routes: readonly TickListContent[];
}

/** One list for each route, under a common title and note. A tick is a button: the panel has no form fields at all. */
export function createTickLists({ title, note, routes }: TickListsContent): HTMLElement {
  return createElement(
    'section',
    { class: 'routes', 'data-key': 'routes' },
    createElement('h3', { class: 'section-title' }, createIcon('phone'), createElement('span', {}, title)),
    note === '' ? null : createElement('p', { class: 'note' }, note),
    routes.map(createTickList),
  );
}

/** One route, step by step. */
export function createTickList(list: TickListContent): HTMLElement {
  return createElement(
    'div',
    { class: 'route', role: 'group', 'aria-label': list.title, 'data-key': `route-${list.route}` },
    createElement('p', { class: 'route-title' }, list.title),
    createElement(
      'ol',
      { class: 'ticks', role: 'list' },
      list.steps.map(({ step, text, done }) =>
        createElement(
          'li',
          { 'data-key': step },
          createElement(
            'button',
            {
              type: 'button',
              class: 'tick',
              role: 'checkbox',
              'aria-checked': String(done),
              'data-app-route': list.route,
              'data-app-step': step,
            },
            createElement('span', { class: 'tick-box' }, createIcon('check')),
            createElement('span', { class: 'tick-text' }, text),
          ),
        ),
      ),
    ),
  );
}
