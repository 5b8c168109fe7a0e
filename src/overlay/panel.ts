/**
 * The panel: draws the view in place, and says how large it is. Must not know where it stands, nor what a press does.
 */
import type { PanelView } from '../present/panel-view.ts';
import { createElement } from '../ui/create-element.ts';
import { patchElement } from '../ui/patch-element.ts';
import { createCard } from './panel-card.ts';
import { createPill } from './panel-pill.ts';
import type { PanelState } from './panel-state.ts';
import type { Place, Size } from './place-panel.ts';

export interface Panel {
  /** Takes a place in the layer; the panel stands inside it. */
  readonly seat: HTMLElement;
  /** Draws the view unless it is drawn already. Marks and content change together. */
  render(view: PanelView, state: PanelState): void;
  /** Size it would have if nothing held it back, in px. */
  measureNatural(): Size;
  /** Puts it in its corner; null takes it off the screen, since it would cover what it is about. */
  stand(place: Place | null): void;
}

/** Below this room, head and foot scroll along with the rest. */
const tightRoom = 300;

export function createPanel(): Panel {
  const panel = createElement('section', { class: 'panel' });
  const seat = createElement('div', { class: 'seat' }, panel);
  let drawn = '';
  return {
    seat,
    render(view, state) {
      const wanted = JSON.stringify([view, state]);
      if (wanted === drawn) return;
      const sameStep = panel.dataset['step'] === view.step;
      drawn = wanted;
      patchElement(panel, createPanelElement(view, state));
      if (!sameStep) panel.querySelector('.panel-body')?.scrollTo(0, 0);
    },
    measureNatural() {
      seat.hidden = false;
      seat.removeAttribute('data-tight');
      const borders = panel.offsetHeight - panel.clientHeight;
      return { width: panel.offsetWidth, height: sumHeights(panel) + borders };
    },
    stand(place) {
      seat.hidden = place === null;
      if (place === null) return;
      seat.dataset['corner'] = place.corner;
      seat.toggleAttribute('data-tight', place.form === 'card' && place.room < tightRoom);
      seat.style.setProperty('--uncard-room', `${Math.floor(place.room)}px`);
    },
  };
}

function createPanelElement(view: PanelView, state: PanelState): HTMLElement {
  return createElement(
    'section',
    {
      class: 'panel',
      role: 'region',
      tabindex: -1,
      'aria-label': view.name,
      'data-part': 'panel',
      'data-mode': state.form,
      'data-page': view.page,
      'data-step': view.step,
      'data-rung': view.rung,
      'data-verdict': view.verdict,
      'data-target': state.target,
    },
    state.form === 'card' ? createCard(view, state) : createPill(view),
  );
}

/** The body scrolls, so its own height says nothing; what flows in it does. */
function sumHeights(panel: HTMLElement): number {
  const body = panel.querySelector<HTMLElement>('.panel-flow');
  if (body === null) return panel.clientHeight;
  const around = [...panel.querySelectorAll<HTMLElement>('.panel-head, .panel-foot')];
  return around.reduce((sum, part) => sum + part.offsetHeight, body.offsetHeight);
}
