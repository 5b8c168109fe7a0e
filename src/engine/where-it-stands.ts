/** Tells where a control stands: among which neighbours, in which part and half of the page, leading to which address. Pure. */
import type { TargetRule } from '../guide/schema.ts';
import { activationOf } from './activation.ts';
import { standsInColumnsAtEnd } from './foot-of-page.ts';
import { levelsAround } from './levels-around.ts';
import type { PageIndex } from './page-index.ts';
import type { Box, NodeId } from './page-view.ts';
import { patternOf } from './pattern.ts';
import { createTextMemory } from './text-memory.ts';

const neighbourLevels = 6;
/** How far entries of one menu may stand out of line, in CSS pixels. */
const outOfLine = 48;
/** Nodes of a list with its page around it. */
const largestList = 220;
/** No menu has so many entries; on a page that repeats the words of one without end, looking at all of them for each would never end. */
const mostNeighbours = 500;
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
  let level = -1;
  let text: string | null | undefined;
  for (const at of levelsAround(index, node, neighbourLevels)) {
    if (text === undefined || index.textOf(at) !== text) level += 1;
    text = index.textOf(at);
    const words = new Set<string>();
    const neighbours = index.hitsInside(at, 'account-neighbour');
    if (neighbours.length > mostNeighbours) return null;
    for (const hit of neighbours) {
      if (hit.strength < 2 || index.contains(node, hit.node)) continue;
      // The name of an icon may be text that is hidden; the icon is not.
      const shown = index.look(hit.node).showing ? hit.node : activationOf(index, hit.node).node;
      if (index.look(shown).showing && isInLine(index.look(shown).box, index.look(node).box)) words.add(hit.text);
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

const withoutQuery = createTextMemory((link) => link.split(/[?#]/u)[0]?.toLowerCase() ?? '');

/** Where a link leads, without its query: that names where somebody comes back to. Null for what stays on the page ("#"). */
export function addressAhead(index: PageIndex, node: NodeId): string | null {
  const { link } = index.node(node);
  if (link === null) return null;
  const target = withoutQuery(link);
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
  if (index.expanded.length === 0) return false;
  for (const at of index.ancestors(node, menuLevels)) {
    const { parent } = index.node(at);
    if (parent < 0 || index.node(at).end - at > largestMenu) return false;
    if (openersBefore(index, at, parent).some((opener) => standsAtTop(index, opener))) return true;
  }
  return false;
}

function standsAtTop(index: PageIndex, node: NodeId): boolean {
  return (index.look(node).box?.y ?? topOfPage) + index.view.viewport.scrollY < topOfPage;
}

/** Of each earlier child of a part the first control that says that it is open, near the child's beginning. */
function openersBefore(index: PageIndex, child: NodeId, parent: NodeId): readonly NodeId[] {
  const found: NodeId[] = [];
  let looked = parent;
  for (const opener of index.expanded) {
    if (opener >= child) break;
    // Of one child only the first counts.
    if (opener <= looked) continue;
    let sibling = opener;
    while (index.node(sibling).parent > parent) sibling = index.node(sibling).parent;
    looked = index.node(sibling).end - 1;
    if (opener - sibling < largestMenu) found.push(opener);
  }
  return found;
}

/** A site's frame need not say that it is one: the very top of the page counts as its header, columns of links at its end as its foot. */
export function regionFor(index: PageIndex, node: NodeId): string {
  const region = index.regionOf(node);
  if ((region === 'main' || region === 'header') && hangsFromOpenControl(index, node)) return 'flyout';
  if (region !== 'main') return region;
  const { box } = index.look(node);
  if (box !== null && box.y + index.view.viewport.scrollY < topOfPage) return 'header';
  return standsInColumnsAtEnd(index, node) ? 'footer' : region;
}

/** The half of the window where a line of the page's language ends. */
export function standsAtLineEnd(index: PageIndex, node: NodeId): boolean {
  const { box } = index.look(node);
  const { width } = index.view.viewport;
  if (box === null) return false;
  const share = (box.x + box.width / 2) / width;
  return index.view.direction === 'rtl' ? share < 0.5 : share > 0.5;
}
