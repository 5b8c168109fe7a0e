/**
 * The rows of the cards become rows of a table, or pairs of a definition list.
 */
import { retag } from './retag.ts';
import type { Transformation } from './transformation.ts';
import { isWithin } from './walk.ts';

export const tableLayout: Transformation = {
  name: 'table-layout',
  apply({ parts, random, truth }) {
    const list = parts.list();
    const rows = parts.rows().filter((row) => row.parentElement === list);
    if (list === null || rows.length === 0 || rows.length !== parts.rows().length) return null;
    if (list.matches('table, tbody, dl') || rows.some((row) => row.matches('tr') || row.querySelector('dl, template') !== null))
      return null;
    const menu = parts.menu();
    if (menu !== null && isWithin(list, menu)) return null;
    Object.assign(list.style, { display: 'block' });
    if (random.happens(0.65)) makeTable(list, rows);
    else makePairs(list, rows);
    return truth;
  },
};

function makeTable(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const document = list.ownerDocument;
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  Object.assign(table.style, { width: '100%', borderCollapse: 'collapse', background: '#fff' });
  table.append(body);
  rows[0]?.before(table);
  for (const row of rows) {
    const pieces = piecesOf(row);
    const line = retag(row, 'tr');
    Object.assign(line.style, { display: 'table-row', borderBottom: '1px solid #ddd' });
    body.append(line);
    const cells = pieces.map((piece) => {
      const cell = document.createElement('td');
      Object.assign(cell.style, { padding: '14px 12px', verticalAlign: 'middle', textAlign: 'start' });
      unplace(piece);
      cell.append(piece);
      return cell;
    });
    line.replaceChildren(...cells);
  }
}

function makePairs(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const document = list.ownerDocument;
  const pairs = document.createElement('dl');
  Object.assign(pairs.style, { margin: '0', background: '#fff' });
  rows[0]?.before(pairs);
  for (const row of rows) {
    const [face, ...others] = piecesOf(row);
    const line = retag(row, 'div');
    Object.assign(line.style, {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '16px',
      alignItems: 'center',
      padding: '14px 12px',
      minHeight: '0',
    });
    const made = [face, ...others].map((piece, at) => {
      const half = document.createElement(at === 0 ? 'dt' : 'dd');
      Object.assign(half.style, { margin: '0', flex: at === 0 ? '1 1 200px' : '0 1 auto' });
      if (piece) {
        unplace(piece);
        half.append(piece);
      }
      return half;
    });
    line.replaceChildren(...made);
    pairs.append(line);
  }
}

/** A row's parts: down through what only holds them together, never into a control. */
function piecesOf(row: Element): HTMLElement[] {
  const children = [...row.children] as HTMLElement[];
  const [only] = children;
  if (children.length === 1 && only && !only.hasAttribute('data-practice') && only.children.length > 0) return piecesOf(only);
  const [face, ...others] = children;
  if (!face || children.length > 3 || face.hasAttribute('data-practice') || face.children.length < 3) return children;
  return [...([...face.children] as HTMLElement[]), ...others];
}

function unplace(piece: HTMLElement): void {
  // A hidden twin would come to light.
  const isTwin = piece.tabIndex === -1 && !piece.hasAttribute('data-practice');
  if (!isTwin && getComputedStyle(piece).position === 'absolute') Object.assign(piece.style, { position: 'static' });
}
