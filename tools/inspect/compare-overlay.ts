/** Holds what the extension itself shows against the inspector's own reading of the page. Pure. */
import type { Box, MarkedBox, OverlayReading } from '../browsers/test-browser.ts';
import { toMoment } from '../tour/follow-guide.ts';
import type { PageReading, SeenElement } from './inspection.ts';

/** A ring stands a little outside its control, in CSS pixels; pages move by a pixel while they are read. */
const inside = -2;
const outside = 16;

/** The visible part of a box: rings are not drawn beyond the window. */
function clip({ x, y, width, height }: Box, viewport: PageReading['viewport']): Box {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  return { x: left, y: top, width: Math.min(viewport.width, x + width) - left, height: Math.min(viewport.height, y + height) - top };
}

function encloses(ring: Box, box: Box): boolean {
  const gaps = [box.x - ring.x, box.y - ring.y, ring.x + ring.width - box.x - box.width, ring.y + ring.height - box.y - box.height];
  return gaps.every((gap) => gap >= inside && gap <= outside);
}

const drawnBy = (overlay: OverlayReading | null): readonly MarkedBox[] => [...(overlay?.rings ?? []), ...(overlay?.regions ?? [])];

/** Controls, or the part of the page, that the reading chose and the overlay has not ringed. */
export function findUndrawn({ rings, region, viewport }: PageReading, overlay: OverlayReading | null): readonly SeenElement[] {
  const chosen: readonly SeenElement[] = region === null ? rings : [...rings, region];
  return chosen.filter(({ box }) => !drawnBy(overlay).some((drawn) => encloses(drawn.box, clip(box, viewport))));
}

function compareRings(reading: PageReading, overlay: OverlayReading): readonly string[] {
  const { rings, region, viewport } = reading;
  const missing = findUndrawn(reading, overlay).filter(({ seeing }) => seeing === 'shown');
  const chosen = region === null ? rings : [...rings, region];
  const strange = drawnBy(overlay).filter((drawn) => !chosen.some(({ box }) => encloses(drawn.box, clip(box, viewport))));
  return [
    ...missing.map(({ element }) => `The extension draws no ring around ${element}, which this reading chose.`),
    ...strange.map(
      ({ box }) => `The extension draws a ring at ${Math.round(box.x)}, ${Math.round(box.y)} that this reading did not choose.`,
    ),
  ];
}

/** @returns One sentence for each difference. */
export function compareOverlay(reading: PageReading, overlay: OverlayReading | null): readonly string[] {
  const { page, step, rung } = toMoment(overlay);
  if (page === null || overlay === null) {
    return reading.mode === null ? [] : [`The extension shows nothing, where this reading would show a ${reading.mode}.`];
  }
  if (reading.mode === null) return [`The extension shows ${page}, ${step}, where this reading would show nothing.`];
  const [theirs, ours] = [`${page}, ${step}, ${rung}`, `${reading.page.page}, ${reading.step}, ${reading.rung}`];
  if (theirs === ours) return compareRings(reading, overlay);
  const { afterwards } = reading;
  if (page === reading.page.page && step === afterwards?.step && rung === afterwards.rung) {
    return [`The extension shows ${theirs}: what it saw here went into its journey, and with that this reading says the same.`];
  }
  return [`The extension shows ${theirs}, where this reading says ${ours}.`];
}
