/** The two halves of the job side by side: the website and the app. Must not know how far the person is. */
import { createElement } from './create-element.ts';
import { createIcon } from './create-icon.ts';
import type { IconId } from './icon-shapes.ts';

export interface HalfContent {
  readonly label: string;
  readonly state: 'to-do' | 'in-progress' | 'done' | 'problem';
  readonly status: string;
}

const stateIcons = {
  'to-do': 'circle',
  'in-progress': 'half',
  done: 'done',
  problem: 'warning',
} as const satisfies Record<HalfContent['state'], IconId>;

/** Words say the state; the picture and the colour only repeat it. */
export function createProgressHalves(website: HalfContent, app: HalfContent): HTMLElement {
  return createElement(
    'ul',
    { class: 'halves', role: 'list', 'data-key': 'halves' },
    createHalf(website, 'globe'),
    createHalf(app, 'phone'),
  );
}

function createHalf(half: HalfContent, place: IconId): HTMLElement {
  return createElement(
    'li',
    { class: 'half', 'data-state': half.state },
    createElement('span', { class: 'half-label' }, createIcon(place), createElement('span', {}, half.label)),
    createElement('span', { class: 'half-status' }, createIcon(stateIcons[half.state]), createElement('span', {}, half.status)),
  );
}
