/**
 * The regions of the page elsewhere: the account's menu at the top, the bottom or the other side, the header sticking or
 * fixed, the content narrow beside other things, the cards in a grid.
 */
import type { Random } from './seeded-random.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { isShown } from './walk.ts';

export const moveRegions: Transformation = {
  name: 'move-regions',
  apply(page) {
    const { random, truth } = page;
    const moves = random.shuffled([moveMenu, fixHeader, narrowMain, gridRows]);
    const count = random.between(1, 3);
    const done = moves.filter((move, at) => at < count && move(page, random));
    if (done.length === 0 && !moves.some((move) => move(page, random))) return null;
    return truth;
  },
};

function moveMenu({ parts }: PageToRedesign, random: Random): boolean {
  const menu = parts.aside();
  const around = menu?.parentElement;
  if (!menu || !around || !isShown(menu)) return false;
  const place = random.pick(['top', 'bottom', 'right', 'under-header']);
  Object.assign(around.style, { display: 'grid', gridTemplateColumns: place === 'right' ? 'minmax(0, 1fr) 230px' : 'minmax(0, 1fr)' });
  if (place === 'right' || place === 'bottom') around.append(menu);
  else if (place === 'top') around.prepend(menu);
  else around.before(menu);
  if (place === 'right') return true;
  const list = menu.querySelector<HTMLElement>('ul') ?? (menu.lastElementChild as HTMLElement | null);
  if (list) Object.assign(list.style, { display: 'flex', flexWrap: 'wrap', gap: '4px 10px' });
  Object.assign(menu.style, { marginBottom: '14px' });
  return true;
}

function fixHeader({ parts }: PageToRedesign, random: Random): boolean {
  const header = parts.header();
  if (header === null || !header.isConnected || header.closest('main') !== null) return false;
  if (random.happens(0.5)) {
    Object.assign(header.style, { position: 'sticky', top: '0', zIndex: '50' });
    return true;
  }
  const height = header.getBoundingClientRect().height;
  const ground = getComputedStyle(header).backgroundColor;
  Object.assign(header.style, { position: 'fixed', insetInline: '0', top: '0', zIndex: '50', margin: '0' });
  if (!/^rgb\(/.test(ground)) header.style.background = '#fff';
  header.ownerDocument.body.style.paddingTop = `${String(Math.round(height))}px`;
  return true;
}

/** Beside it stands what was in the footer. */
function narrowMain({ parts }: PageToRedesign, random: Random): boolean {
  const main = parts.main();
  const footer = parts.footer();
  if (main === null || footer === null || parts.aside() !== null || main.getRootNode() !== footer.getRootNode()) return false;
  const blocks = [...footer.querySelectorAll<HTMLElement>('dl')].slice(0, 3);
  if (blocks.length === 0 || main.closest('dialog') !== null || /grid|flex/.test(getComputedStyle(main.parentElement ?? main).display))
    return false;
  const document = main.ownerDocument;
  const around = document.createElement('div');
  const aside = document.createElement(random.pick(['aside', 'div']));
  const isFirst = random.happens(0.5);
  Object.assign(around.style, {
    display: 'grid',
    gap: '18px',
    alignItems: 'start',
    gridTemplateColumns: isFirst ? '260px minmax(0, 1fr)' : 'minmax(0, 1fr) 260px',
  });
  Object.assign(aside.style, { background: '#fff', borderRadius: '10px', padding: '16px', display: 'grid', gap: '14px' });
  for (const block of blocks) for (const part of [block, ...block.querySelectorAll('dd')]) (part as HTMLElement).style.margin = '0';
  main.replaceWith(around);
  aside.append(...blocks);
  around.append(...(isFirst ? [aside, main] : [main, aside]));
  Object.assign(main.style, { minWidth: '0', width: '100%' });
  return true;
}

function gridRows({ parts }: PageToRedesign, random: Random): boolean {
  const list = parts.list();
  const rows = parts.rows().filter((row) => row.parentElement === list);
  if (
    list === null ||
    rows.length === 0 ||
    list.matches('table, tbody, dl') ||
    rows.some((row) => row.matches('tr') || row.querySelector('dl, template'))
  )
    return false;
  Object.assign(list.style, {
    display: 'grid',
    gap: '14px',
    marginBottom: '14px',
    gridTemplateColumns: `repeat(${String(random.between(2, 3))}, minmax(0, 1fr))`,
  });
  for (const row of rows) {
    Object.assign(row.style, {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      gap: '14px',
      border: '1px solid #ddd',
      borderRadius: '14px',
    });
    Object.assign(row.style, { padding: '18px', margin: '0', minHeight: '150px' });
    const [inner] = row.children as unknown as HTMLElement[];
    if (row.children.length === 1 && inner)
      Object.assign(inner.style, { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', width: '100%' });
    else if (inner) inner.style.flex = '0 0 auto';
  }
  return true;
}
