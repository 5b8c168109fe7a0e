/** The parts of a page: by tag, role and readable class names, and what lies over it. */
import { describe, expect, it } from 'vitest';
import { indexFrom } from '../fakes/html-page.ts';

/** Region of the element with the id `x`. */
function regionIn(html: string): string {
  const { index, at } = indexFrom(html);
  return index.regionOf(at('#x'));
}

const filler = `<main>${'<p>Words of the page itself</p>'.repeat(20)}</main>`;

describe('the parts that tags, roles and class names tell', () => {
  it.each([
    ['header', '<header><a id="x">a</a></header>'],
    ['header', '<div role="banner"><a id="x">a</a></div>'],
    ['header', '<div class="site-header"><a id="x">a</a></div>'],
    ['header', '<div id="top-nav"><a id="x">a</a></div>'],
    ['header', '<div class="page-header--sticky"><a id="x">a</a></div>'],
    ['footer', '<footer><a id="x">a</a></footer>'],
    ['footer', '<div class="site-footer"><a id="x">a</a></div>'],
    ['footer', '<div role="contentinfo"><a id="x">a</a></div>'],
    ['navigation', '<nav><a id="x">a</a></nav>'],
    ['navigation', '<aside><a id="x">a</a></aside>'],
    ['navigation', '<div role="navigation"><a id="x">a</a></div>'],
    ['navigation', '<div role="complementary"><a id="x">a</a></div>'],
    ['main', '<nav><div role="main"><a id="x">a</a></div></nav>'],
    ['dialog', '<div role="alertdialog"><a id="x">a</a></div>'],
    ['flyout', '<ul role="listbox"><li id="x">a</li></ul>'],
    ['dialog', '<div role="dialog"><a id="x">a</a></div>'],
    ['dialog', '<dialog open><a id="x">a</a></dialog>'],
    ['flyout', '<ul role="menu"><li id="x">a</li></ul>'],
    ['flyout', '<div class="account-dropdown"><a id="x">a</a></div>'],
    ['main', '<main><a id="x">a</a></main>'],
    ['main', '<div><a id="x">a</a></div>'],
  ])('are %s for %s', (region, html) => {
    expect(regionIn(html)).toBe(region);
  });

  it.each([
    ['the foot of a dialog', '<div class="modal-footer"><button id="x">OK</button></div>'],
    ['the head of a card', '<div class="card-header"><a id="x">a</a></div>'],
    ['the head of a table', '<div class="table-header"><a id="x">a</a></div>'],
    ['a headline', '<div class="headers-list"><a id="x">a</a></div>'],
    ['a class with a hash', '<div class="header3fa9x"><a id="x">a</a></div>'],
  ])('are not told by %s', (_what, html) => {
    expect(regionIn(html)).toBe('main');
  });

  it.each(['header', 'site-header', 'shopheader', 'top_nav topbar', 'topbar', 'top-bar', 'navbar-wrap', 'ae-header-inner', 'x header y'])(
    'are the header by the class %j',
    (name) => {
      expect(regionIn(`<div class="${name}"><a id="x">a</a></div>`)).toBe('header');
    },
  );

  it.each(['footer', 'footer x', 'x footer', 'pagefooter', 'app-footer', 'footer-container', 'site_footer', 'footer--dark'])(
    'are the footer by the class %j',
    (name) => {
      expect(regionIn(`<div class="${name}"><a id="x">a</a></div>`)).toBe('footer');
    },
  );

  it.each(['popover', 'user-flyout', 'dropdown_list', 'drop-down', 'popup-menu', 'popupmenu', 'submenu', 'menu-layer', 'menulayer'])(
    'are a flyout by the class %j',
    (name) => {
      expect(regionIn(`<div class="${name}"><a id="x">a</a></div>`)).toBe('flyout');
    },
  );

  it.each([
    'my-header',
    'header-item',
    'footer-link',
    'card-footer',
    'footers',
    'dropdown-trigger',
    'dropdown-user-button',
    'flyout-toggle',
    'submenu-link',
    'popover-btn',
    'mypopover',
  ])('are not told by the class %j', (name) => {
    expect(regionIn(`<div class="${name}"><a id="x">a</a></div>`)).toBe('main');
  });

  it.each(['main', 'article', 'ul><li', 'dialog'])('are not told by the head and the foot of a part of the page: <%s>', (tag) => {
    for (const edge of ['header', 'footer'])
      expect(regionIn(`<${tag}><${edge}><a id="x">a</a></${edge}></${tag.split('>')[0]}>`)).not.toBe(edge);
  });

  it('are told as deep as the frame of a page reaches, and no deeper', () => {
    const inside = (levels: number, tag: string) =>
      regionIn(`${'<div><p>b</p>'.repeat(levels)}<${tag}><a id="x">a</a></div>${'</div>'.repeat(levels)}`);
    for (const tag of ['header', 'div class="site-header"']) expect([inside(7, tag), inside(8, tag)]).toEqual(['header', 'main']);
    for (const tag of ['footer', 'div class="site-footer"']) expect([inside(7, tag), inside(8, tag)]).toEqual(['footer', 'main']);
  });

  it('are not told by a header deep inside the page', () => {
    const deep = `${'<div><p>b</p>'.repeat(8)}<header><a id="x">a</a></header>${'</div>'.repeat(8)}`;
    expect(regionIn(deep)).toBe('main');
  });

  it('are told by a header inside any number of mere wrappers', () => {
    const wrapped = `${'<div>'.repeat(12)}<header><a id="x">a</a></header>${'</div>'.repeat(12)}`;
    expect(regionIn(wrapped)).toBe('header');
  });

  it('nest: a dialog in a header is a dialog, a footer keeps what it holds', () => {
    expect(regionIn('<header><div role="dialog"><a id="x">a</a></div></header>')).toBe('dialog');
    expect(regionIn('<header><div class="menu-popover"><a id="x">a</a></div></header>')).toBe('flyout');
    expect(regionIn('<footer><nav><a id="x">a</a></nav></footer>')).toBe('footer');
  });
});

describe('what lies over the page', () => {
  it.each([
    ['dialog', '<div data-layout="fixed"><button id="x">OK</button></div>'],
    ['flyout', '<div data-layout="floating"><a id="x">a</a></div>'],
    ['header', '<div data-layout="fixed" data-box="0 0 1280 80"><a id="x">a</a></div>'],
    ['navigation', '<div data-layout="fixed" data-box="0 660 1280 60"><a id="x">a</a></div>'],
    ['dialog', '<div class="cookie-modal" data-layout="fixed" data-box="0 660 1280 60"><button id="x">OK</button></div>'],
    ['dialog', '<div data-layout="fixed" data-box="0 560 1280 160"><button id="x">OK</button></div>'],
  ])('is a %s by its looks: %s', (region, html) => {
    expect(regionIn(filler + html)).toBe(region);
  });

  it('stays with the header that it hangs from', () => {
    expect(regionIn(`<header><div data-layout="floating"><a id="x">a</a></div></header>${filler}`)).toBe('header');
  });

  it('is the page itself where it holds the page', () => {
    expect(regionIn(`<div data-layout="fixed" data-box="0 0 1280 720">${filler}<a id="x">a</a></div>`)).toBe('main');
    expect(regionIn(`<div data-layout="fixed" data-box="0 0 1280 720">${'<p>Words</p>'.repeat(20)}<a id="x">a</a></div>`)).toBe('main');
  });
});

describe('the size of what lies over the page', () => {
  const layer = (box: string, traits = '') =>
    regionIn(`${filler}<div ${traits} data-layout="fixed" data-box="${box}"><a id="x">a</a></div>`);

  it('tells a bar at the top from a box', () => {
    expect([layer('0 4 1280 80'), layer('0 5 1280 80')]).toEqual(['header', 'navigation']);
    expect([layer('0 0 1025 80'), layer('0 0 1024 80')]).toEqual(['header', 'dialog']);
    expect([layer('0 0 1280 215'), layer('0 0 1280 216')]).toEqual(['header', 'dialog']);
  });

  it('tells a bar at the bottom from a sheet', () => {
    expect([layer('0 620 1280 100'), layer('0 619 1280 101')]).toEqual(['navigation', 'dialog']);
  });

  it('tells a column at the side from a drawer', () => {
    expect([layer('0 0 120 360'), layer('0 0 121 360'), layer('0 0 120 359')]).toEqual(['navigation', 'dialog', 'dialog']);
  });

  it.each([
    'modal',
    'x-dialog',
    'drawer_left',
    'popup',
    'pop-up',
    'overlay-wrapper',
    'lightbox',
    'bottom-sheet',
    'bottomsheet',
    'action-sheet',
  ])('does not matter for what is called %j', (name) => {
    expect([layer('0 660 1280 60', `class="${name}"`), layer('0 0 60 640', `class="${name}"`)]).toEqual(['dialog', 'dialog']);
  });

  it.each(['modals', 'dialogue', 'mydrawer', 'sheet'])('matters for what is called %j', (name) => {
    expect([layer('0 660 1280 60', `class="${name}"`), layer('0 0 60 640', `class="${name}"`)]).toEqual(['navigation', 'navigation']);
  });

  it('does not matter where the layer holds the main part, or most of all there is', () => {
    const holds = (inside: string) =>
      regionIn(`<div>${'<p>Words of a page</p>'.repeat(40)}</div><div data-layout="fixed" data-box="100 100 600 400">${inside}</div>`);
    expect(holds('<p>Words</p><a id="x">a</a>')).toBe('dialog');
    expect(holds('<main><p>Words</p></main><a id="x">a</a>')).toBe('main');
    expect(holds('<div role="main"><p>Words</p></div><a id="x">a</a>')).toBe('main');
    expect(holds(`${'<p>Words</p>'.repeat(80)}<a id="x">a</a>`)).toBe('main');
  });
});

describe('a column that stays at the side of the window', () => {
  const rail = (box: string, traits = '') =>
    `${filler}<div ${traits} data-layout="fixed" data-box="${box}"><a id="x" href="#">Alışveriş</a></div>`;

  it('leads to other parts of the site where it is narrow and tall', () => {
    expect(regionIn(rail('1220 40 60 640'))).toBe('navigation');
    expect(regionIn(rail('0 0 120 360'))).toBe('navigation');
  });

  it.each([
    ['wide', '900 40 380 640', ''],
    ['short', '1220 400 60 200', ''],
    ['a drawer by its class', '1220 40 60 640', 'class="blorf-drawer"'],
    ['a dialog by its role', '1220 40 60 640', 'role="dialog"'],
  ])('is a dialog where it is %s', (_what, box, traits) => {
    expect(regionIn(rail(box, traits))).toBe('dialog');
  });
});
