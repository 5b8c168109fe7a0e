/**
 * Draws the panel in the form that has room: it measures the card, asks for a place, and falls back to the pill. Must not
 * know what is ringed, only which boxes are to stay free.
 */
import type { PanelView } from '../present/panel-view.ts';
import type { Panel } from './panel.ts';
import type { PanelState } from './panel-state.ts';
import { type Box, edgeGap, type Place, placePanel, type Size } from './place-panel.ts';

export interface SeatRequest {
  readonly view: PanelView;
  readonly target: PanelState['target'];
  readonly ladderOpen: boolean;
  readonly viewport: Size;
  readonly obstacles: readonly Box[];
  readonly avoid: readonly Box[];
}

/** Narrower than this, the card is a sheet across the whole width and leaves the page the larger part of the height. */
const sheetBelow = 480;
const sheetShare = 0.58;
const leastSheet = 240;
/** A taller card scrolls inside, so that the page stays in sight on large screens too. */
const mostCard = 720;

/** The returned function draws and seats the panel, and tells whether there was room; it keeps the corner while that is right. */
export function createSeating(panel: Panel): (request: SeatRequest) => boolean {
  let place: Place | null = null;
  let measuredFor = '';
  let card: Size = { width: 0, height: 0 };

  function measure(request: SeatRequest, form: PanelState['form']): Size {
    const { view, target, ladderOpen } = request;
    panel.render(view, { form, target, ladderOpen });
    return panel.measureNatural();
  }

  return (request) => {
    const { view, target, ladderOpen, viewport } = request;
    const key = JSON.stringify([view, target, ladderOpen, viewport]);
    if (view.mode === 'card' && key !== measuredFor) card = capHeight(measure(request, 'card'), viewport);
    measuredFor = key;
    const ask = (wanted: PanelState['form'], pill: Size): Place | null =>
      placePanel({ ...request, wanted, card, pill, direction: view.direction, previous: place });

    let next = view.mode === 'card' ? ask('card', estimatePill(viewport)) : ask('pill', measure(request, 'pill'));
    if (view.mode === 'card' && next?.form === 'pill') next = ask('pill', measure(request, 'pill'));
    panel.render(view, { form: next?.form ?? 'pill', target, ladderOpen });
    panel.stand(next && { ...next, room: Math.min(next.room, mostHeight(viewport)) });
    place = next ?? place;
    return next !== null;
  };
}

function capHeight({ width, height }: Size, viewport: Size): Size {
  return { width, height: Math.min(height, mostHeight(viewport)) };
}

function mostHeight({ width, height }: Size): number {
  const all = height - 2 * edgeGap;
  return width < sheetBelow ? Math.min(all, Math.max(leastSheet, height * sheetShare)) : Math.min(all, mostCard);
}

/** Good enough to ask whether a pill would have room; it is measured once it is drawn. */
function estimatePill({ width }: Size): Size {
  return { width: Math.min(340, width - 2 * edgeGap), height: 60 };
}
