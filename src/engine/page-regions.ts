/** Tells header, navigation, footer, dialog and main part of a page apart, by tag, role and readable class names. Pure. */
import type { Look, NodeId, PageView, ViewNode } from './page-view.ts';
import { createTextMemory } from './text-memory.ts';

export type Region = 'header' | 'navigation' | 'footer' | 'dialog' | 'flyout' | 'main';

/** Whole class names or ids, not parts of them: "modal-footer" is the foot of a dialog. */
const headerTraits =
  /(^|\s)(site|page|global|main|app|shop|ae|top)?[-_]?(header|topbar|top-bar|top-nav|navbar|nav-bar)(--\S*|-(wrap|wrapper|container|inner))?(\s|$)/;
const footerTraits = /(^|\s)(site|page|global|main|app|shop|ae)?[-_]?footer(--\S*|-(wrap|wrapper|container|inner))?(\s|$)/;
/** Not the control that opens one. */
const flyoutTraits =
  /(^|[\s_-])(popover|flyout|dropdown|drop-down|popup-?menu|submenu|menu-?layer)(?![a-z-]*(trigger|toggle|button|btn|link))/;
const dialogTraits = /(^|[\s_-])(modal|dialog|drawer|popup|pop-up|overlay-wrapper|lightbox|bottom-?sheet|action-?sheet)([\s_-]|$)/;
const sections = new Set(['main', 'article', 'li', 'dialog']);
/** In CSS pixels; a sheet that slides up from the bottom is taller. */
const tallestBar = 100;
/** A column of icons at the side. */
const widestRail = 120;
/** A page's frame stands near the root; deeper down "header" is the head of a card or a table. */
const frameDepth = 7;

/** @param scoped Inside a part of the page with a head and a foot of its own. */
function ownRegion(node: ViewNode, depth: number, scoped: boolean): Region | null {
  if (node.openDialog || node.role === 'dialog' || node.role === 'alertdialog') return 'dialog';
  if (node.role === 'menu' || node.role === 'listbox') return 'flyout';
  if (node.tag === 'main' || node.role === 'main') return 'main';
  if (node.role === 'banner' || (node.tag === 'header' && depth <= frameDepth && !scoped)) return 'header';
  if (node.role === 'contentinfo' || (node.tag === 'footer' && depth <= frameDepth && !scoped)) return 'footer';
  if (node.tag === 'nav' || node.role === 'navigation' || node.tag === 'aside' || node.role === 'complementary') return 'navigation';
  if (node.traits === '') return null;
  const told = toldBy(node.traits);
  if (told.flyout) return 'flyout';
  if (depth > frameDepth) return null;
  if (told.header) return 'header';
  return told.footer ? 'footer' : null;
}

interface Told {
  readonly flyout: boolean;
  readonly header: boolean;
  readonly footer: boolean;
}

/** What class names and ids tell. */
const toldBy = createTextMemory<Told>((traits) => ({
  flyout: flyoutTraits.test(traits),
  header: headerTraits.test(traits),
  footer: footerTraits.test(traits),
}));

/** All that its parent holds: a wrapper adds no depth. */
function isLoneWrapped({ nodes }: PageView, { parent, end }: ViewNode, id: NodeId): boolean {
  return id === parent + 1 && end === nodes[parent]?.end;
}

/** A flyout of the header stays a flyout; a dialog inside anything is a dialog; else the nearest one around counts. */
export function findRegions(view: PageView): readonly Region[] {
  const regions: Region[] = new Array<Region>(view.nodes.length).fill('main');
  const depths: number[] = new Array<number>(view.nodes.length).fill(0);
  const scoped: boolean[] = new Array<boolean>(view.nodes.length).fill(false);
  view.nodes.forEach((node, id: NodeId) => {
    const depth = node.parent < 0 ? 0 : (depths[node.parent] ?? 0) + (isLoneWrapped(view, node, id) ? 0 : 1);
    depths[id] = depth;
    scoped[id] = sections.has(node.tag) || (node.parent >= 0 && scoped[node.parent] === true);
    const around: Region = node.parent < 0 ? 'main' : (regions[node.parent] ?? 'main');
    regions[id] = (node.tag === '' || around === 'footer' ? null : ownRegion(node, depth, scoped[id] === true)) ?? around;
  });
  return regions;
}

/**
 * Reads the region of a node that is to be pointed at or read: what lies over the page is a dialog or a flyout, whatever its
 * tags say. Asks for layout.
 */
export function createRegionReader(view: PageView, regions: readonly Region[], look: (node: NodeId) => Look): (node: NodeId) => Region {
  const known = new Map<NodeId, Region>();
  const pages = new Map<NodeId, boolean>();
  const isPage = (layer: NodeId) => {
    const told = pages.get(layer) ?? holdsThePage(view, layer);
    pages.set(layer, told);
    return told;
  };
  return (node) => {
    const region = known.get(node) ?? regionWithLayers(view, regions, node, look, isPage);
    known.set(node, region);
    return region;
  };
}

/** @param isPage Whether a layer holds the page itself. */
function regionWithLayers(
  view: PageView,
  regions: readonly Region[],
  node: NodeId,
  look: (node: NodeId) => Look,
  isPage: (layer: NodeId) => boolean,
): Region {
  const written = regions[node] ?? 'main';
  if (written === 'dialog') return written;
  const { layer } = look(node);
  if (layer === null || isPage(layer.node)) return written;
  // What hangs from the header belongs to it, however it is positioned.
  const around = regions[layer.node] ?? 'main';
  if (around === 'header' || around === 'footer') return written;
  if (!layer.fixed) return 'flyout';
  const box = look(layer.node).box;
  const isRail = box !== null && box.width <= widestRail && box.height >= view.viewport.height * 0.5;
  if (isRail && !dialogTraits.test(view.nodes[layer.node]?.traits ?? '')) return 'navigation';
  const isStrip = box !== null && box.width > view.viewport.width * 0.8 && box.height < view.viewport.height * 0.3;
  if (isStrip && box.y <= 4) return 'header';
  // A bar along the bottom of a phone leads to other parts of the site.
  if (isStrip && box.height <= tallestBar && !dialogTraits.test(view.nodes[layer.node]?.traits ?? '')) return 'navigation';
  return around === 'flyout' ? 'flyout' : 'dialog';
}

/** An app that scrolls inside a fixed box is the page itself, not a layer over it. */
function holdsThePage(view: PageView, layer: NodeId): boolean {
  const end = view.nodes[layer]?.end ?? layer;
  if (end - layer > view.nodes.length * 0.6) return true;
  for (let id = layer; id < end; id += 1) if (view.nodes[id]?.tag === 'main' || view.nodes[id]?.role === 'main') return true;
  return false;
}
