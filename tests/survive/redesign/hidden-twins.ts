/**
 * Copies of the target that nobody sees, without its mark: hidden in some of eight ways, before and after it.
 */
import type { Random } from './seeded-random.ts';
import type { Transformation } from './transformation.ts';
import { bareCopy, targetsOf } from './walk.ts';

type Hide = (twin: HTMLElement) => void;

const ways: readonly Hide[] = [
  (twin) => twin.style.setProperty('display', 'none', 'important'),
  (twin) => Object.assign(twin.style, { position: 'absolute', visibility: 'hidden' }),
  (twin) => Object.assign(twin.style, { position: 'absolute', opacity: '0', pointerEvents: 'none' }),
  (twin) => Object.assign(twin.style, { position: 'absolute', top: '-9999px', left: '0' }),
  (twin) =>
    Object.assign(twin.style, {
      position: 'absolute',
      width: '0',
      height: '0',
      minHeight: '0',
      overflow: 'hidden',
      padding: '0',
      border: '0',
    }),
  (twin) => Object.assign(twin.style, { position: 'absolute', clipPath: 'inset(50%)' }),
  (twin) => Object.assign(twin, { inert: true, ariaHidden: 'true' }).style.setProperty('display', 'none'),
  (twin) => Object.assign(twin, { inert: true, ariaHidden: 'true' }).style.setProperty('position', 'absolute'),
];
/** What a part of a table can be hidden by without tearing it. */
const tableWays: readonly Hide[] = [
  (twin) => twin.style.setProperty('display', 'none', 'important'),
  (twin) => Object.assign(twin, { hidden: true }).style.setProperty('display', 'none', 'important'),
];

export const hiddenTwins: Transformation = {
  name: 'hidden-twins',
  apply(page) {
    const targets = targetsOf(page);
    if (targets.length === 0) return null;
    for (const target of targets)
      for (const hide of page.random.shuffled(waysFor(target)).slice(0, page.random.between(2, 6))) addTwin(target, hide, page.random);
    const [first] = targets;
    if (first && !first.matches('tr, td, li')) addBehind(first);
    return page.truth;
  },
};

function waysFor(target: HTMLElement): readonly Hide[] {
  return target.matches('tr, td, tbody') ? tableWays : ways;
}

function addTwin(target: HTMLElement, hide: Hide, random: Random): void {
  const twin = bareCopy(target);
  if (!target.matches('tr')) twin.tabIndex = -1;
  hide(twin);
  // Out of the flow, a share of the width would be one of the window's.
  if (twin.style.position === 'absolute') twin.style.maxWidth = `${String(Math.round(target.getBoundingClientRect().width))}px`;
  if (twin.inert && twin.style.position === 'absolute') twin.style.transform = 'scale(0)';
  if (random.happens(0.6)) target.before(twin);
  else target.after(twin);
}

/** At the target's own place, but behind the paper of the page. */
function addBehind(target: HTMLElement): void {
  const document = target.ownerDocument;
  const view = document.defaultView;
  const box = target.getBoundingClientRect();
  const twin = bareCopy(target);
  const place = {
    position: 'absolute',
    zIndex: '-1',
    margin: '0',
    top: `${String(box.top + (view?.scrollY ?? 0))}px`,
    left: `${String(box.left)}px`,
  };
  Object.assign(twin.style, place, { width: `${String(box.width)}px`, height: `${String(box.height)}px` });
  document.body.append(twin);
  const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isInView = box.top >= 0 && box.bottom <= (view?.innerHeight ?? 0);
  const papers = target.parentElement === null ? [] : paperBehind(target);
  if (!isInView || papers.length === 0 || (hit !== null && twin.contains(hit))) twin.remove();
}

/** What paints a ground between the page's own ground and the target. */
function paperBehind(target: HTMLElement): HTMLElement[] {
  const papers: HTMLElement[] = [];
  for (let at = target.parentElement; at !== null && at.localName !== 'body'; at = at.parentElement) {
    const colour = at.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    if (/^rgb\(/.test(colour)) papers.push(at);
  }
  return papers;
}
