/** Tells whether a person can see a control right now, and scrolls it into view when asked to. */
import { boxOf } from './box-of.ts';
import { isMisleadingForm } from './is-misleading-form.ts';

export type Seeing = 'shown' | 'off-screen' | 'covered' | 'clipped';

/** Where in a box to look, as shares of its width and height. */
const probes: readonly (readonly [number, number])[] = [
  [0.5, 0.5],
  [0.2, 0.25],
  [0.8, 0.25],
  [0.2, 0.75],
  [0.8, 0.75],
];

/** What takes no press itself leaves it to what is around it; where nothing takes it, the press meets the page as a whole. */
function isAround(hit: Element, inner: Element): boolean {
  return !isMisleadingForm(hit) && hit.localName !== 'html' && hit.localName !== 'body' && hit.contains(inner);
}

function belongs(target: Element, hit: Element | null, host: string): boolean {
  if (hit === null) return false;
  return hit.localName === host || target.contains(hit) || isAround(hit, target) || holdsInShadow(hit, target);
}

/** A hit on a shadow host counts for what is inside it. */
function holdsInShadow(hit: Element, target: Element): boolean {
  let root = target.getRootNode();
  while ('host' in root) {
    const { host } = root as ShadowRoot;
    if (hit === host || isAround(hit, host)) return true;
    root = host.getRootNode();
  }
  return false;
}

function visibleShare(target: Element, window: Window): number {
  const box = boxOf(target);
  let { x: left, y: top } = box;
  let right = box.x + box.width;
  let bottom = box.y + box.height;
  for (let at = target.parentElement; at !== null; at = at.parentElement) {
    if (isMisleadingForm(at)) return 0;
    const style = getComputedStyle(at);
    if (at.localName === 'body' || at.localName === 'html' || (style.overflowX === 'visible' && style.overflowY === 'visible')) continue;
    const around = boxOf(at);
    left = Math.max(left, around.x);
    top = Math.max(top, around.y);
    right = Math.min(right, around.x + around.width);
    bottom = Math.min(bottom, around.y + around.height);
    if (style.position === 'fixed') break;
  }
  const area = box.width * box.height;
  if (area === 0) return 0;
  const inWindow =
    Math.max(0, Math.min(right, window.innerWidth) - Math.max(left, 0)) *
    Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0));
  return inWindow / area;
}

function overlapsWindow(target: Element, window: Window): number {
  const { x, y, width, height } = boxOf(target);
  const across = Math.max(0, Math.min(x + width, window.innerWidth) - Math.max(x, 0));
  const down = Math.max(0, Math.min(y + height, window.innerHeight) - Math.max(y, 0));
  return width * height === 0 ? 0 : (across * down) / (width * height);
}

/** @param host Tag name of our own host, which covers nothing. */
export function seeTarget(target: Element, host: string): Seeing {
  const page = target.ownerDocument;
  const window = page.defaultView;
  if (window === null) return 'off-screen';
  if (overlapsWindow(target, window.top ?? window) < 0.5) return 'off-screen';
  if (visibleShare(target, window.top ?? window) < 0.5) return 'clipped';
  const { x, y, width, height } = target.getBoundingClientRect();
  const hits = probes.filter(([across, down]) => {
    const stack = page.elementsFromPoint(x + width * across, y + height * down).filter((hit) => hit.localName !== host);
    return belongs(target, stack[0] ?? null, host);
  });
  return hits.length * 2 > probes.length ? 'shown' : 'covered';
}

/** With the least effect, and only because the person asked. */
export function scrollToTarget(target: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
}
