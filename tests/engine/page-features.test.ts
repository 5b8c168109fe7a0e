/** What the structure of a page tells: frames of the sites' own, forms, controls that pay. */
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../src/engine/page-features.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import type { FeatureId } from '../../src/guide/features.ts';
import { entriesFor } from '../fakes/fake-sighting.ts';
import { indexFrom } from '../fakes/html-page.ts';

const nothingRead: Parameters<typeof readFeatures>[1] = {
  cards: null,
  dialog: null,
  entries: entriesFor(),
};

function has(feature: FeatureId, html: string, language = 'en'): boolean {
  const { index } = indexFrom(html, { language });
  return runToEnd(readFeatures(index, nothingRead)).has(feature);
}

function frame(src: string, more = 'data-box="300 200 420 500"'): string {
  return `<main><iframe src="${src}" ${more}></iframe></main>`;
}

describe('a frame that shows the sign-in form', () => {
  it.each([
    'https://login.aliexpress.com/mini_login.htm',
    'https://passport.aliexpress.ru/mini_login.htm?lang=ru',
    'https://passport.alibaba.com/mini_login.htm',
    'https://www.aliexpress.com/login/frame.html',
  ])('is told by the address of the site: %s', (src) => {
    expect(has('sign-in-frame', frame(src))).toBe(true);
    expect(has('identity-frame', frame(src))).toBe(false);
  });

  it.each([
    ['of somebody else', frame('https://login.example.com/mini_login.htm')],
    ['of somebody else who borrows the name', frame('https://aliexpress.com.example.com/login')],
    ['about something else', frame('https://ads.aliexpress.com/banner.html')],
    ['as narrow as a button', frame('https://login.aliexpress.com/mini_login.htm', 'data-box="0 0 90 400"')],
    ['as low as a bar', frame('https://login.aliexpress.com/mini_login.htm', 'data-box="0 0 600 60"')],
    ['as small as a tracker', frame('https://login.aliexpress.com/sync.htm', 'data-box="0 0 1 1"')],
    ['in hiding', frame('https://login.aliexpress.com/mini_login.htm', 'data-layout="hidden"')],
  ])('is none %s', (_what, html) => {
    expect(has('sign-in-frame', html)).toBe(false);
  });

  it('is a frame, and no link to the form', () => {
    expect(has('sign-in-frame', '<main><a href="https://login.aliexpress.com/" data-box="300 200 420 500">Sign in</a></main>')).toBe(false);
  });
});

describe('a frame that checks who somebody is', () => {
  it.each(['https://passport.aliexpress.com/iv/check.htm', 'https://identity.alibaba.com/otp', 'https://www.alipay.com/verify.htm'])(
    'is told by its address: %s',
    (src) => {
      expect(has('identity-frame', frame(src))).toBe(true);
    },
  );

  it('is none of somebody else, and none about something else', () => {
    expect(has('identity-frame', frame('https://verify.example.com/iv/otp'))).toBe(false);
    expect(has('identity-frame', frame('https://www.aliexpress.com/reviews'))).toBe(false);
  });
});

describe('a frame with a captcha', () => {
  it('is told by its address or by its title', () => {
    expect(has('captcha-widget', frame('https://cf.aliexpress.com/_____tmd_____/punish?x=1'))).toBe(true);
    expect(has('captcha-widget', frame('https://example.com/a', 'title="Please slide to verify" data-box="300 200 320 60"'))).toBe(true);
  });

  it('is none with another title, nor as small as a dot, nor in hiding', () => {
    expect(has('captcha-widget', frame('https://example.com/a', 'title="Chat with us" data-box="300 200 320 60"'))).toBe(false);
    expect(has('captcha-widget', frame('https://example.com/a', 'title="Please slide to verify" data-box="0 0 1 1"'))).toBe(false);
    expect(has('captcha-widget', frame('https://example.com/a', 'title="Please slide to verify" data-layout="hidden"'))).toBe(false);
  });

  it('is not told by the title of a picture', () => {
    expect(has('captcha-widget', '<main><img src="a.png" title="Please slide to verify" data-box="300 200 320 60"></main>')).toBe(false);
  });
});

describe('a control that pays', () => {
  it.each(['<button>Pay now</button>', '<div role="button">Place order</div>', '<input type="submit" value="Pay now">'])(
    'is a button: %s',
    (control) => {
      expect(has('pay-control', `<main>${control}</main>`)).toBe(true);
    },
  );

  it.each([
    ['a link of a product', '<a href="/pay">Pay now</a>'],
    ['the name of a place', '<button>Payment methods</button>'],
    ['words', '<p>Pay now</p>'],
    ['a hidden one', '<button data-layout="hidden">Pay now</button>'],
  ])('is not %s', (_what, control) => {
    expect(has('pay-control', `<main>${control}</main>`)).toBe(false);
  });

  it('is not one that sells a card', () => {
    expect(has('pay-control', '<main><button>Commander</button></main>', 'fr')).toBe(true);
    expect(has('pay-control', '<main><button>Commander une carte</button></main>', 'fr')).toBe(false);
  });

  it('asks how to pay only where ways to pay stand beside it', () => {
    expect(has('asks-how-to-pay', '<main><h2>Payment methods</h2><button>Pay now</button></main>')).toBe(true);
    expect(has('asks-how-to-pay', '<main><h2>Your cart</h2><button>Pay now</button></main>')).toBe(false);
    expect(has('asks-how-to-pay', '<main><h2>Payment methods</h2><p>Pay now</p></main>')).toBe(false);
  });
});

describe('a page that shows next to nothing', () => {
  const prose = `<p>${'Words of a page that has much to say. '.repeat(5)}</p>`;

  it('is bare with a few words and nothing to press', () => {
    expect(has('bare', '<header><a href="/">Home</a></header><main><h1>Wallet</h1></main>')).toBe(true);
    expect(has('bare', '<main><h1>Wallet</h1><button>Manage</button></main>')).toBe(false);
    expect(has('bare', `<main><h1>Wallet</h1>${prose}</main>`)).toBe(false);
  });

  it('is loading when it says so in a few words, and not when a sentence speaks of loading', () => {
    expect(has('loading', `<main>${prose}<p>Loading</p></main>`)).toBe(true);
    expect(has('loading', `<main>${prose}<p>Loading the list of your things</p></main>`)).toBe(true);
    expect(has('loading', `<main>${prose}<p>The loading of heavy goods onto ships takes a day or two at most</p></main>`)).toBe(false);
    expect(has('loading', `<main>${prose}<p data-box="40 2000 300 24">Loading</p></main>`)).toBe(false);
  });
});
