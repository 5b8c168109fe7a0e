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
