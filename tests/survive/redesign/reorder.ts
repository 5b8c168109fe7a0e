/**
 * Another order among siblings that have none of their own: menu entries, sections, blocks of the header, parts of a row,
 * rows, columns of a table.
 */
import { keepLook } from './keep-look.ts';
import type { Random } from './seeded-random.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { findAll } from './walk.ts';

export const reorder: Transformation = {
  name: 'reorder',
  apply(page) {
    const { random, truth } = page;
    const groups = findGroups(page).filter((group) => group.length > 1);
    const chosen = groups.filter(() => random.happens(0.8));
    const tables = findAll(page.document, 'table').filter(() => random.happens(0.7));
    if (chosen.length + tables.length === 0) return null;
    keepLook(chosen.flat(), () => {
      for (const group of chosen) shuffleGroup(group, random);
    });
    for (const table of tables) shuffleColumns(table as HTMLTableElement, random);
    return truth;
  },
};

function findGroups({ document, parts }: PageToRedesign): HTMLElement[][] {
  const lists = findAll(document, 'ul, nav, div').filter((list) => list.closest('form, label, footer') === null);
  const menus = lists.map(entriesOf).filter((entries) => entries.length >= 3);
  const main = parts.main();
  const sections = main === null ? [] : childrenOf(main).filter((child) => child.matches('section, .pay-panel, .sheet'));
  const header = parts.header()?.firstElementChild;
  const blocks = header ? childrenOf(header).slice(1) : [];
  const rows = parts.rows().filter((row) => row.parentElement === parts.list());
  const parted = rows.map((row) => (row.children.length === 1 && row.firstElementChild ? row.firstElementChild : row));
  const inRows = parted.filter((row) => !row.matches('a, [data-practice^="open-card"], tr')).map((row) => childrenOf(row));
  return [...menus, sections, blocks, rows.filter((row) => !row.matches('tr')), ...inRows];
}

function childrenOf(element: Element): HTMLElement[] {
  return [...element.children] as HTMLElement[];
}

/** The children, if all of them are entries: links, tiles, or items that hold one link. */
function entriesOf(list: HTMLElement): HTMLElement[] {
  const children = childrenOf(list);
  const isEntry = (child: HTMLElement): boolean =>
    child.matches('a, [data-goto]') ||
    (child.matches('li, div') && child.children.length === 1 && child.firstElementChild?.matches('a') === true);
  return children.every(isEntry) ? children : [];
}

function shuffleGroup(group: readonly HTMLElement[], random: Random): void {
  const places = group.map((element) => {
    const place = element.ownerDocument.createComment('');
    element.before(place);
    return place;
  });
  const shuffled = random.shuffled(group);
  for (const [at, place] of places.entries()) {
    const element = shuffled[at];
    if (element !== undefined) place.replaceWith(element);
  }
}

function shuffleColumns(table: HTMLTableElement, random: Random): void {
  const count = table.tHead?.rows[0]?.cells.length ?? 0;
  if (count < 2 || [...table.rows].some((row) => row.cells.length !== count)) return;
  const order = random.shuffled([...Array(count).keys()]);
  for (const row of table.rows) {
    const cells = [...row.cells];
    row.append(...order.map((at) => cells[at]).filter((cell) => cell !== undefined));
  }
}
