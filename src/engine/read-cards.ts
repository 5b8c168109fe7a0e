/** Reads the list of saved cards: its rows, what each can do, and whether the page itself says that there is none. Pure. */
import { findCardBrand } from './card-brand.ts';
import type { Hit } from './collect-hits.ts';
import { controlsMeaning } from './controls-meaning.ts';
import type { CardNumber } from './find-card-numbers.ts';
import { expiryDate } from './find-numbers.ts';
import { levelsAround } from './levels-around.ts';
import { strengthOf } from './lexicon.ts';
import type { PageIndex } from './page-index.ts';
import type { NodeId } from './page-view.ts';
import { reachRemoval } from './row-removal.ts';
import type { CardList, CardRow } from './sighting.ts';

/** Levels around the rows in which heading and controls of their list stand. */
const levelsOfList = 4;

/** The smallest part of the page that holds all of these nodes. */
function commonAncestor(index: PageIndex, nodes: readonly NodeId[]): NodeId | null {
  const [first] = nodes;
  if (first === undefined) return null;
  return index.ancestors(first).find((at) => nodes.every((node) => index.contains(at, node))) ?? null;
}

/** Climbs from the rows to the part that also holds the list's heading and its own controls, short of the whole page. */
function listRegion(index: PageIndex, rows: readonly NodeId[]): NodeId | null {
  const inner = commonAncestor(index, rows);
  if (inner === null) return null;
  let region = inner;
  for (const at of levelsAround(index, inner, levelsOfList)) {
    const { tag, role } = index.node(at);
    if (tag === 'body' || tag === 'html' || index.regionOf(at) !== index.regionOf(inner) || holdsPageFrame(index, at)) break;
    region = at;
    if (tag === 'main' || tag === 'section' || tag === 'dialog' || role === 'main' || role === 'dialog') break;
  }
  return region;
}

/** Around header or footer it is the page, and no list. */
function holdsPageFrame(index: PageIndex, part: NodeId): boolean {
  for (let id = part; id < index.node(part).end; id += 1) {
    const region = index.node(id).tag === '' ? 'main' : index.regionOf(id);
    if (region === 'header' || region === 'footer') return true;
  }
  return false;
}

/**
 * Menus that lie open over the page: a press on one row's control opened them. They may look like a dialog that asks
 * nothing.
 */
function openMenus(index: PageIndex, question: NodeId | null): readonly NodeId[] {
  const menus = new Set<NodeId>();
  for (const hit of index.hits('remove')) {
    const region = index.regionOf(hit.node);
    if (!index.look(hit.node).showing || (region !== 'flyout' && region !== 'dialog')) continue;
    const menu = [hit.node, ...index.ancestors(hit.node)].filter((at) => index.regionOf(at) === region).at(-1);
    if (menu !== undefined && (question === null || !index.contains(menu, question))) menus.add(menu);
  }
  return [...menus];
}

function distance(index: PageIndex, row: NodeId, menu: NodeId): number {
  const rowBox = index.look(row).box;
  const menuBox = index.look(menu).box;
  return rowBox === null || menuBox === null ? Number.POSITIVE_INFINITY : Math.abs(menuBox.y - (rowBox.y + rowBox.height / 2));
}

/** The row whose control says that it is open, else the row the menu lies at. */
function ownerOf(index: PageIndex, menu: NodeId, numbers: readonly CardNumber[]): NodeId | null {
  const inside = numbers.find(({ row }) => index.contains(row, menu));
  if (inside) return inside.row;
  const open = numbers.filter(({ row }) => {
    for (let id = row; id < index.node(row).end; id += 1) if (index.node(id).expanded === true) return true;
    return false;
  });
  if (open.length === 1) return open[0]?.row ?? null;
  if (index.regionOf(menu) === 'dialog') return ownerByDigits(index, menu, numbers);
  const byDistance = [...numbers].sort((a, b) => distance(index, a.row, menu) - distance(index, b.row, menu));
  return byDistance[0]?.row ?? null;
}

/** A sheet lies anywhere, and may be about anything: it belongs to the card that it names. */
function ownerByDigits(index: PageIndex, menu: NodeId, numbers: readonly CardNumber[]): NodeId | null {
  const named = numbers.filter(({ digits }) => {
    for (let id = menu; id < index.node(menu).end; id += 1)
      if (index.node(id).tag === '' && index.node(id).text.includes(digits)) return true;
    return false;
  });
  const [only] = named;
  return only !== undefined && named.length === 1 ? only.row : null;
}

function readRow(
  index: PageIndex,
  number: CardNumber,
  at: number,
  menus: readonly NodeId[],
  region: NodeId | null,
  single: boolean,
): CardRow {
  const { row, digits } = number;
  const texts: string[] = [index.textOf(row) ?? ''];
  for (let id = row; id < index.node(row).end; id += 1) texts.push(...index.node(id).labels);
  const marks = index.hitsInside(row, 'default-mark').filter((hit) => hit.strength >= 2);
  const isDefault = marks.some((hit) => strengthOf(hit.meanings, 'set-default') === 0 && index.look(hit.node).showing);
  const setDefault = [row, ...menus].flatMap((within) => controlsMeaning(index, within, 'set-default')).find((found) => found.showing);
  return {
    index: at + 1,
    node: row,
    digits,
    brand: texts.map(findCardBrand).find((brand) => brand !== null) ?? null,
    isDefault,
    removal: reachRemoval(index, row, menus, region, single),
    setDefault: setDefault ?? null,
  };
}

/** A page that says that there is no card, in a sentence of its own. */
function saysEmpty(index: PageIndex): boolean {
  const said = index
    .showingHits('no-cards', 'main', 1)
    .filter((hit) => hit.text.length <= 120 && strengthOf(hit.meanings, 'other-thing') === 0);
  // "Your cards could not be loaded" is made of a "not" and the cards too.
  if (index.showingHits('load-failed', 'main', 2).length > 0) return false;
  const failed = (hit: Hit) => hit.meanings.get('no-cards')?.composed === true && hit.meanings.has('load-failed');
  return said.some((hit) => !failed(hit));
}

/**
 * A question names the card it is about; that is no row. A drawer over the list that shows one card decides over it.
 */
function withoutRepeats(
  index: PageIndex,
  all: readonly CardNumber[],
  question: NodeId | null,
): { numbers: readonly CardNumber[]; drawer: boolean } {
  const asked = question === null ? all : all.filter(({ node }) => !index.contains(question, node));
  const numbers = asked.length === 0 ? all : asked;
  const inside = numbers.filter(({ node }) => index.regionOf(node) === 'dialog');
  const isDrawer = inside.length > 0 && inside.length < numbers.length;
  return { numbers: isDrawer ? inside : numbers, drawer: isDrawer };
}

/**
 * @param all Every card number that the page shows.
 * @param question The dialog that asks for the removal, if one is open.
 * @returns Null when the page shows neither rows nor the sentence that there are none.
 */
export function readCards(index: PageIndex, all: readonly CardNumber[], question: NodeId | null): CardList | null {
  const { numbers, drawer } = withoutRepeats(index, all, question);
  const empty = numbers.length === 0 && saysEmpty(index);
  if (numbers.length === 0)
    return empty ? { rows: [], region: null, view: 'list', uniform: true, saysEmpty: true, rowsUnread: false, barred: false } : null;
  const region = listRegion(
    index,
    numbers.map(({ row }) => row),
  );
  const menus = openMenus(index, question);
  const owned = new Map(menus.map((menu) => [menu, ownerOf(index, menu, numbers)]));
  const single = numbers.length === 1;
  const uniform = new Set(numbers.map(({ row }) => index.node(row).tag)).size === 1;
  const rows = numbers.map((number, at) =>
    readRow(
      index,
      number,
      at,
      menus.filter((menu) => owned.get(menu) === number.row),
      region,
      single,
    ),
  );
  return {
    rows,
    region,
    view: (drawer && single) || isSinglePage(index, rows) ? 'single' : 'list',
    uniform,
    saysEmpty: false,
    rowsUnread: hasUnreadRow(index, numbers),
    barred: numbers.every(({ row }) => index.node(row).unreachable || index.look(row).barred),
  };
}

/** A line of the same list with a brand or an expiry date, whose number is written in a way that nobody here knows. */
function hasUnreadRow(index: PageIndex, numbers: readonly CardNumber[]): boolean {
  const rows = new Set(numbers.map(({ row }) => row));
  /** What holds a row or stands in one. */
  const read = new Set([...rows, ...numbers.flatMap(({ row }) => index.ancestors(row))]);
  const isRead = (part: NodeId) => read.has(part) || index.ancestors(part).some((at) => rows.has(at));
  const asked = new Set<string>();
  return numbers.some(({ row }) => {
    const { parent, tag } = index.node(row);
    const kind = `${parent} ${tag}`;
    if (parent < 0 || asked.has(kind)) return false;
    asked.add(kind);
    for (let id = parent + 1; id < index.node(parent).end; id = index.node(id).end)
      if (index.node(id).tag === tag && showsCard(index, id) && !isRead(id) && index.look(id).showing) return true;
    return false;
  });
}

/** Brand and expiry date. */
function showsCard(index: PageIndex, row: NodeId): boolean {
  const texts = [index.textOf(row) ?? ''];
  for (let inside = row; inside < index.node(row).end; inside += 1) texts.push(...index.node(inside).labels);
  return texts.some((text) => expiryDate.test(text)) && texts.some((text) => findCardBrand(text) !== null);
}

/** One card's own page: a lone card whose removal stands outside its row, and no entry for a new card. */
function isSinglePage(index: PageIndex, rows: readonly CardRow[]): boolean {
  const [only] = rows;
  if (only === undefined || rows.length > 1) return false;
  if (index.showingHits('add-card', 'main', 2).length > 0) return false;
  const { removal } = only;
  return (
    removal.kind === 'showing' && !index.contains(only.node, removal.control.node) && index.regionOf(removal.control.node) !== 'flyout'
  );
}
