/** Tells where a control stands: among which neighbours, in which part and half of the page, leading to which address. Pure. */
import type { TargetRule } from '../guide/schema.ts';
import type { PageIndex } from './page-index.ts';
import type { Box, NodeId } from './page-view.ts';
import { patternOf } from './pattern.ts';

const neighbourLevels = 6;
/** How far entries of one menu may stand out of line, in CSS pixels. */
const outOfLine = 48;
/** Nodes of a list with its page around it. */
const largestList = 220;
/** Nodes of a menu at most. */
const largestMenu = 160;
/** Height in CSS pixels that headers take. */
const topOfPage = 150;

/** In one column or in one row, as the entries of a menu and the tiles of a page are. */
function isInLine(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return false;
  const alongside = Math.abs(a.x - b.x) <= outOfLine || Math.abs(a.x + a.width - b.x - b.width) <= outOfLine;
  return alongside || Math.abs(a.y - b.y) <= outOfLine || Math.abs(a.x + a.width / 2 - b.x - b.width / 2) <= outOfLine;
}

/**
 * Other entries of an account menu around a node: in its list, or a few levels up where lines are wrapped.
 * @returns How many levels up they were met; null when there are none.
 */
export function levelOfNeighbours(index: PageIndex, node: NodeId): number | null {
  for (const [level, at] of index.ancestors(node).slice(0, neighbourLevels).entries()) {
    const words = new Set<string>();
    for (const hit of index.hits('account-neighbour')) {
      if (hit.strength < 2 || !index.contains(at, hit.node) || index.contains(node, hit.node)) continue;
      if (index.look(hit.node).showing && isInLine(index.look(hit.node).box, index.look(node).box)) words.add(hit.text);
    }
    if (words.size >= 2) return level;
    if (index.node(at).end - at > largestList) return null;
  }
  return null;
}

/** Nearer neighbours say more: an entry of the same list, not something beside the menu. */
export function votesOfNeighbours(level: number | null): number {
  if (level === null) return 0;
  return level <= 2 ? 1 : level >= 4 ? -1 : 0;
}

/** Whether a control stands where the rule wants it: among entries of an account, or on a page that is one by its address. */
export function isAmongAccountEntries(index: PageIndex, rule: TargetRule, region: string, level: number | null): boolean {
  if (level !== null) return true;
  if (rule.neighboursUnlessAt === null || region !== 'main') return false;
  return patternOf(rule.neighboursUnlessAt).test(`${index.view.host}${index.view.path}`);
}

/** Where a link leads, without its query: that names where somebody comes back to. Null for what stays on the page ("#"). */
export function addressAhead(index: PageIndex, node: NodeId): string | null {
  const target = index.node(node).link?.split(/[?#]/u)[0]?.toLowerCase() ?? null;
  return target === `https://${index.view.host}${index.view.path.split('#')[0]}` ? null : target;
}

export function addressSpeaks(index: PageIndex, node: NodeId, rule: TargetRule): boolean {
  const target = rule.address === null ? null : addressAhead(index, node);
  return rule.address !== null && target !== null && patternOf(rule.address.pattern).test(target);
}

/** Levels around a node in which the control may stand that opened what the node stands in. */
const menuLevels = 5;

/** In a panel that hangs below a control of the header which says that it is open. */
function hangsFromOpenControl(index: PageIndex, node: NodeId): boolean {
  for (const at of index.ancestors(node).slice(0, menuLevels)) {
    const { parent } = index.node(at);
    if (parent < 0 || index.node(at).end - at > largestMenu) return false;
    for (let id = parent + 1; id < at; id = index.node(id).end) {
      const opener = expandedIn(index, id);
      if (opener !== null && (index.look(opener).box?.y ?? topOfPage) + index.view.viewport.scrollY < topOfPage) return true;
    }
  }
  return false;
}

function expandedIn(index: PageIndex, part: NodeId): NodeId | null {
  for (let id = part; id < index.node(part).end && id - part < largestMenu; id += 1) if (index.node(id).expanded === true) return id;
  return null;
}

/** A site's frame need not say that it is one: what stands at the very top of the page counts as its header. */
export function regionFor(index: PageIndex, node: NodeId): string {
  const region = index.regionOf(node);
  if ((region === 'main' || region === 'header') && hangsFromOpenControl(index, node)) return 'flyout';
  const box = index.look(node).box;
  return region === 'main' && box !== null && box.y + index.view.viewport.scrollY < topOfPage ? 'header' : region;
}

/** The half of the window where a line of the page's language ends. */
export function standsAtLineEnd(index: PageIndex, node: NodeId): boolean {
  const { box } = index.look(node);
  const { width } = index.view.viewport;
  if (box === null) return false;
  const share = (box.x + box.width / 2) / width;
  return index.view.direction === 'rtl' ? share < 0.5 : share > 0.5;
}
