/** Each feature of a page beside the look-alike that has it not, and the class names that tell it. */
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/engine/find-entries.ts';
import { readFeatures } from '../../src/engine/page-features.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import type { FeatureId } from '../../src/guide/features.ts';
import { targets } from '../../src/guide/targets.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';

const alipay = 'https://intl.alipay.com/home';
const prose = `<p>${'Words of a page that has much to say. '.repeat(14)}</p>`;

function has(feature: FeatureId, html: string, options: PageOptions = {}): boolean {
  const { index } = indexFrom(html, options);
  return runToEnd(readFeatures(index, { cards: null, dialog: null, entries: findEntries(index, targets) })).has(feature);
}

describe('part of a page that is still to come', () => {
  const placeholder = (traits: string, words = '') => `<main>${prose}<div ${traits} data-box="40 300 400 80">${words}</div></main>`;

  it.each([
    'class="skeleton"',
    'class="skeleton line"',
    'class="card skeleton"',
    'class="card-skeleton"',
    'class="skeleton-line"',
    'class="box_shimmer"',
    'class="icon-loading"',
    'class="loader"',
    'class="spinner big"',
    'aria-busy="true"',
    'role="progressbar"',
  ])('is told by %s', (traits) => {
    expect(has('loading', placeholder(traits))).toBe(true);
  });

  it.each(['class="skeletons"', 'class="askeleton"', 'class="loadings"', 'class="reloader2"', 'class="card"', 'aria-busy="false"'])(
    'is not told by %s',
    (traits) => {
      expect(has('loading', placeholder(traits))).toBe(false);
    },
  );

  it('says little itself, shows, stands in the main part, and above the fold', () => {
    expect(has('loading', placeholder('class="skeleton"', 'x'.repeat(80)))).toBe(true);
    expect(has('loading', placeholder('class="skeleton"', 'x'.repeat(81)))).toBe(false);
    expect(has('loading', `<main>${prose}<div class="skeleton" data-layout="hidden"></div></main>`)).toBe(false);
    expect(has('loading', `<main>${prose}</main><footer><div class="skeleton" data-box="40 300 400 80"></div></footer>`)).toBe(false);
    expect(has('loading', `<main>${prose}<div class="skeleton" data-box="40 719 400 80"></div></main>`)).toBe(true);
    expect(has('loading', `<main>${prose}<div class="skeleton" data-box="40 720 400 80"></div></main>`)).toBe(false);
  });

  it('is the whole page where it holds next to no text', () => {
    expect(has('loading', `<main><p>${'x'.repeat(29)}</p></main>`)).toBe(true);
    expect(has('loading', `<main><p>${'x'.repeat(30)}</p></main>`)).toBe(false);
    expect(has('loading', `<header>${prose}</header><main><p>Words</p></main>`)).toBe(true);
    expect(has('loading', `<main><div data-layout="hidden">${prose}</div></main>`)).toBe(true);
  });
});

describe('how much a page says', () => {
  it('is little up to four hundred signs', () => {
    expect(has('little-text', `<main><p>${'x'.repeat(200)}</p><p> ${'x'.repeat(200)} </p></main>`)).toBe(true);
    expect(has('little-text', `<main><p>${'x'.repeat(200)}</p><p>${'x'.repeat(201)}</p></main>`)).toBe(false);
  });

  it('is next to nothing up to a hundred, with nothing to press', () => {
    expect(has('bare', `<main><p>${'x'.repeat(100)}</p></main>`)).toBe(true);
    expect(has('bare', `<main><p>${'x'.repeat(101)}</p></main>`)).toBe(false);
    expect(has('bare', '<main><p>Words</p><button data-layout="hidden">Press</button></main>')).toBe(true);
    expect(has('bare', '<footer><button>Press</button></footer><main><p>Words</p></main>')).toBe(true);
  });
});

describe('a captcha', () => {
  const box = 'data-box="300 300 320 40"';

  it.each(['nc_1_wrapper', 'nc-container', 'baxia-dialog', 'x nocaptcha', 'my-geetest', 'punish_box', 'captcha'])(
    'is told by the class %s',
    (name) => {
      expect(has('captcha-widget', `<main>${prose}<div class="${name}" ${box}></div></main>`)).toBe(true);
    },
  );

  it.each(['sync_1_', 'unpunished', 'notbaxia', 'recaptchas', 'slider'])('is not told by the class %s', (name) => {
    expect(has('captcha-widget', `<main>${prose}<div class="${name}" ${box}></div></main>`)).toBe(false);
  });

  it('is as large as something to drag', () => {
    const sized = (width: number, height: number) =>
      has('captcha-widget', `<main><div class="baxia" data-box="300 300 ${width} ${height}"></div></main>`);
    expect([sized(60, 20), sized(59, 20), sized(60, 19)]).toEqual([true, false, false]);
  });

  it('that is a picture with letters stands in a form with one field for them, and in no longer one', () => {
    const form = (fields: number) => `<main><div class="captcha" ${box}></div>${'<input type="text">'.repeat(fields)}</main>`;
    expect([has('captcha-widget', form(1)), has('captcha-widget', form(2))]).toEqual([true, false]);
  });
});

describe('prices', () => {
  const prices = (count: number, more = '') => `<main>${`<p ${more}>US $12.50</p>`.repeat(count)}</main>`;

  it('are those of a list of goods from six on', () => {
    expect([has('price-grid', prices(6)), has('price-grid', prices(5))]).toEqual([true, false]);
  });

  it('show, and stand in short texts', () => {
    expect(has('price-grid', prices(6, 'data-layout="hidden"'))).toBe(false);
    expect(has('price-grid', `<main>${'<p>This one here can be had by you today for US $12.50</p>'.repeat(6)}</main>`)).toBe(false);
  });
});

describe('the menu of an account', () => {
  const entries = (names: readonly string[], tag = 'main') =>
    `<${tag}><ul>${names.map((name) => `<li><a href="/p">${name}</a></li>`).join('')}</ul></${tag}>`;

  it('has three entries that differ, in the main part or beside it', () => {
    const names = ['My Orders', 'My Coupons', 'Message Center'];
    expect(has('account-menu', entries(names))).toBe(true);
    expect(has('account-menu', entries(names, 'nav'))).toBe(true);
    expect(has('account-menu', entries(names, 'footer'))).toBe(false);
    expect(has('account-menu', entries(['My Orders', 'My Coupons', 'MY ORDERS']))).toBe(false);
    expect(has('account-menu', `<div data-layout="hidden">${entries(names)}</div>`)).toBe(false);
  });
});

describe('the tabs of an Alipay account', () => {
  const tabs = (...names: readonly string[]) =>
    `<main><div role="tablist">${names.map((name) => `<a role="tab" href="#${name}">${name}</a>`).join('')}</div>${prose}</main>`;

  it('are one of the account beside another that is known', () => {
    expect(has('alipay-tabs', tabs('Account', 'Transactions'), { url: alipay })).toBe(true);
    expect(has('alipay-tabs', tabs('Account', 'Blorf'), { url: alipay })).toBe(false);
    expect(has('alipay-tabs', tabs('Blorf', 'Transactions'), { url: alipay })).toBe(false);
  });
});

describe('a password field', () => {
  it('is one that shows, and not one for the code on the back of a card', () => {
    expect(has('password-field', '<main><input type="password" aria-label="Password"></main>')).toBe(true);
    expect(has('password-field', '<main><input type="text" aria-label="Password"></main>')).toBe(false);
    expect(has('password-field', '<main><input type="password" aria-label="CVV"></main>')).toBe(false);
    expect(has('password-field', '<main><input type="password" aria-label="Password" data-layout="hidden"></main>')).toBe(false);
  });
});

describe('a page that only leads to the cards', () => {
  const entry = '<a href="#">Manage your cards</a>';

  it('has nothing to fill in, no keys, and no frame', () => {
    const page = (more: string) => has('only-leads-to-cards', `<main><p>Balance 0</p>${entry}${more}</main>`);
    expect(page('')).toBe(true);
    expect(page('<input type="text">')).toBe(false);
    expect(page(Array.from({ length: 10 }, (_, at) => `<button>${at}</button>`).join(''))).toBe(false);
    expect(page('<iframe src="https://pay.aliexpress.com/x" data-box="0 0 400 300"></iframe>')).toBe(false);
    expect(page('<iframe src="https://ads.example.com/x" data-box="0 0 400 300"></iframe>')).toBe(true);
    expect(has('only-leads-to-cards', '<main><p>Balance 0</p></main>')).toBe(false);
  });

  it('leads there', () => {
    expect(has('cards-entry', `<main><p>Balance 0</p>${entry}</main>`)).toBe(true);
    expect(has('cards-entry', '<main><p>Balance 0</p><a href="#">Help</a></main>')).toBe(false);
    expect(has('alipay-entry', '<main><p>Payment</p><a href="#">My Alipay</a></main>')).toBe(true);
    expect(has('alipay-entry', `<main><p>Balance 0</p>${entry}</main>`)).toBe(false);
  });
});

describe('a load that failed', () => {
  it('is said in the main part', () => {
    expect(has('load-failed', '<main><p>Something went wrong. Please try again</p></main>')).toBe(true);
    expect(has('load-failed', '<main><p>Nothing went wrong</p></main>')).toBe(false);
    expect(has('load-failed', '<footer><p>Something went wrong. Please try again</p></footer>')).toBe(false);
  });
});
