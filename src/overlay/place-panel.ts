/**
 * Decides where the panel stands: what must stay uncovered goes in, a corner comes out. Pure arithmetic in px of the
 * viewport; must not know the document.
 *
 * A card that does not fit at full height may be shorter and scroll inside; then it becomes a pill; then it goes.
 */

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** Corners in reading direction: `end` is the right side for left-to-right words. */
export const corners = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;
export type Corner = (typeof corners)[number];

export interface Place {
  readonly form: 'card' | 'pill';
  readonly corner: Corner;
  /** Greatest height the panel may take there. */
  readonly room: number;
}

export interface PlaceRequest {
  readonly wanted: 'card' | 'pill';
  readonly viewport: Size;
  /** Natural size of the card, and of the pill. */
  readonly card: Size;
  readonly pill: Size;
  /** Never covered: the ringed controls, the buttons of the site's dialog. */
  readonly obstacles: readonly Box[];
  /** Not covered where it can be helped: the row around the control, the dialog. */
  readonly avoid: readonly Box[];
  readonly direction: 'ltr' | 'rtl';
  /** Where it stands now; kept while it is still right, so that the panel does not jump about. */
  readonly previous: Place | null;
}

/** Space between the panel and the edge of the viewport. */
export const edgeGap = 12;
/** Space between the panel and what it must not cover; the ring lies in it. */
const obstacleGap = 12;
/** A card shorter than this shows too little to be of use. */
const leastRoom = 190;

/** The place for the panel, or null when it would cover something wherever it stood. */
export function placePanel(request: PlaceRequest): Place | null {
  const spared = [...request.obstacles, ...request.avoid];
  if (request.wanted === 'card') {
    const card =
      findFit(request, 'card', spared) ??
      findSqueezed(request, spared) ??
      findFit(request, 'card', request.obstacles) ??
      findSqueezed(request, request.obstacles);
    if (card !== null) return card;
  }
  return findFit(request, 'pill', spared) ?? findFit(request, 'pill', request.obstacles);
}

/** The first corner where the whole form fits; the present corner comes first. */
function findFit(request: PlaceRequest, form: Place['form'], boxes: readonly Box[]): Place | null {
  const size = request[form];
  for (const corner of inOrder(request.previous)) {
    const room = measureRoom(request, corner, size.width, boxes);
    if (size.height <= room) return { form, corner, room };
  }
  return null;
}

/** The corner with the most room for a shorter card; the present corner stays unless another is much roomier. */
function findSqueezed(request: PlaceRequest, boxes: readonly Box[]): Place | null {
  let best: Place | null = null;
  for (const corner of inOrder(request.previous)) {
    const room = measureRoom(request, corner, request.card.width, boxes);
    if (room >= leastRoom && (best === null || room > best.room * 1.35)) best = { form: 'card', corner, room };
  }
  return best;
}

function inOrder(previous: Place | null): readonly Corner[] {
  if (previous === null) return corners;
  return [previous.corner, ...corners.filter((corner) => corner !== previous.corner)];
}

/** Height that is free in a corner, for something of that width. Negative when the corner itself is taken. */
function measureRoom(request: PlaceRequest, corner: Corner, width: number, boxes: readonly Box[]): number {
  const { viewport, direction } = request;
  const onRight = corner.endsWith('-end') === (direction === 'ltr');
  const left = onRight ? viewport.width - edgeGap - width : edgeGap;
  let room = viewport.height - 2 * edgeGap;
  for (const box of boxes) {
    if (box.left - obstacleGap >= left + width || box.left + box.width + obstacleGap <= left) continue;
    if (box.top >= viewport.height || box.top + box.height <= 0) continue;
    const free = corner.startsWith('bottom')
      ? viewport.height - edgeGap - (box.top + box.height + obstacleGap)
      : box.top - obstacleGap - edgeGap;
    room = Math.min(room, free);
  }
  return room;
}
