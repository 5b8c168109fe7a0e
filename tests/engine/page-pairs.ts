/** For every page that words or structure can tell: HTML that is that page, and a twin that is another. */
import type { PageId } from '../../src/guide/pages.ts';

interface Twin {
  readonly html: string;
  readonly page: PageId;
  readonly url?: string;
  readonly title?: string;
}

export interface PagePair {
  readonly what: string;
  readonly notWhat: string;
  readonly url: string;
  readonly html: string;
  readonly title?: string;
  readonly twin: Twin;
}

const shop = 'https://www.aliexpress.com/';
const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
const methods = 'https://www.aliexpress.com/p/payment-methods.html';
const bound = 'https://intl-qk-global-inner.alipay.com/bindcard/list.htm';
const alipay = 'https://intl.alipay.com/home';
const prose = `<p>${'Words of a page that has much to say. '.repeat(4)}</p>`;
const row = (digits: string, control = '<button>Remove</button>') => `<li><span>Visa</span> <span>•••• ${digits}</span>${control}</li>`;
const field = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;
const slider = '<div id="nc_1_wrapper" data-box="300 300 320 40"></div>';
const menu = ['My Orders', 'My Coupons', 'Message Center', 'Wish List'].map((words) => `<li><a href="#">${words}</a></li>`).join('');
const prices = Array.from({ length: 8 }, (_, at) => `<p>US $${at + 2}.50</p>`).join('');

export const pagePairs: Partial<Record<PageId, readonly PagePair[]>> = {
  'bot-check': [
    {
      what: 'a slider to drag',
      notWhat: 'a page with the same words and none',
      url: shop,
      html: `<main>${prose}${slider}</main>`,
      twin: { html: `<main>${prose}<div class="slider-of-offers" data-box="300 300 320 40"></div></main>`, page: 'elsewhere' },
    },
    {
      what: 'words that ask for it',
      notWhat: 'a help page that writes about them',
      url: shop,
      html: '<main><p>Sorry, we have detected unusual traffic from your network</p><p>Please slide to verify</p></main>',
      twin: {
        url: 'https://customerservice.aliexpress.com/knowledge/1',
        html: `<main><h1>Help Center</h1>${prose}<p>What to do when we say unusual traffic</p></main>`,
        page: 'help',
      },
    },
    {
      what: 'a slider that shows',
      notWhat: 'a page that keeps one in hiding',
      url: shop,
      html: `<main>${prose}</main><div data-layout="fixed">${slider}</div>`,
      twin: { html: `<main>${prose}</main><div data-layout="hidden">${slider}</div>`, page: 'elsewhere' },
    },
  ],
  'identity-check': [
    {
      what: 'a code asked from somebody who is signed in',
      notWhat: 'an article about such codes',
      url: wallet,
      html: `<main><h1>Verify your identity</h1><p>We sent a code to a***@mail.example</p>${field('Verification code')}<button>Next</button></main>`,
      twin: { url: shop, html: `<main><h1>How to be safe</h1>${prose}<p>We never ask for a code</p></main>`, page: 'elsewhere' },
    },
    {
      what: 'six little boxes under their heading',
      notWhat: 'the same boxes on the sign-in form',
      url: wallet,
      html: `<main><h2>Enter the verification code</h2>${'<input type="tel" data-box="300 300 40 40">'.repeat(6)}<p>Resend code in one minute</p></main>`,
      twin: {
        url: 'https://login.aliexpress.com/',
        html: `<main><h2>Sign in</h2>${'<input type="tel" data-box="300 300 40 40">'.repeat(6)}<p>Resend code in one minute</p></main>`,
        page: 'sign-in',
      },
    },
  ],
  'sign-in': [
    {
      what: 'a form with a password under its heading',
      notWhat: 'a page with the same heading over its shopping',
      url: shop,
      html: `<main><h1>Sign in</h1>${field('Email')}${field('Password', 'password')}<button>Sign in</button>${prose}</main>`,
      twin: { html: `<header><a href="#">Sign in</a></header><main><h1>Things to buy</h1>${prose}</main>`, page: 'elsewhere' },
    },
    {
      what: 'a dialog with a password over another page',
      notWhat: 'the same dialog in hiding',
      url: shop,
      html: `<main><h1>Things to buy</h1>${prose}</main><div role="dialog" data-layout="fixed"><h2>Log in</h2>${field('Password', 'password')}</div>`,
      twin: {
        html: `<main><h1>Things to buy</h1>${prose}</main><div role="dialog" data-layout="hidden"><h2>Log in</h2>${field('Password', 'password')}</div>`,
        page: 'elsewhere',
      },
    },
  ],
  'account-deletion': [
    {
      what: 'the page under that heading',
      notWhat: 'settings that only lead there',
      url: shop,
      html: `<main><h1>Delete my account</h1>${prose}</main>`,
      twin: { html: `<main><h1>Settings</h1>${prose}<a href="#">Delete my account</a></main>`, page: 'elsewhere' },
    },
  ],
  'removal-request': [
    {
      what: 'a form that asks for data to remove a card',
      notWhat: 'an article that names it',
      url: shop,
      html: `<main><h1>Card removal request</h1>${prose}${field('Email')}<button>Submit Removal Request</button></main>`,
      twin: { html: `<main><h1>Questions</h1>${prose}<p>Nobody needs a removal request any more</p></main>`, page: 'elsewhere' },
    },
  ],
  checkout: [
    {
      what: 'a page that places an order',
      notWhat: 'a list of orders with something left to pay',
      url: 'https://www.aliexpress.com/x/confirm',
      html: `<main><h1>Summary</h1>${prose}<button>Place order</button></main>`,
      twin: {
        url: 'https://www.aliexpress.com/p/order/index.html',
        html: `<main><h1>My Orders</h1>${prose}<button>Pay now</button></main>`,
        page: 'orders',
      },
    },
    {
      what: 'a page with the button to pay',
      notWhat: 'a page with an entry to the payments',
      url: 'https://www.aliexpress.com/x/confirm',
      html: `<main><h1>Summary</h1>${prose}<button>Pay now</button></main>`,
      twin: { html: `<main><h1>Summary</h1>${prose}<button>Payment methods</button></main>`, page: 'elsewhere' },
    },
  ],
  'add-card': [
    {
      what: 'a form for number and security code',
      notWhat: 'a search for a card number',
      url: wallet,
      html: `<main><h1>New card</h1>${field('Card number')}${field('Expiry date')}${field('CVV')}<button>Save</button></main>`,
      twin: { html: `<main><h1>Wallet</h1>${field('Card number')}<button>Search</button>${prose}</main>`, page: 'wallet' },
    },
    {
      what: 'a form that opens over the list',
      notWhat: 'the list with the form in hiding',
      url: wallet,
      html: `<main><h1>Saved cards</h1><ul>${row('1234')}</ul></main><div role="dialog" data-layout="fixed">${field('Card number')}${field('CVV')}</div>`,
      twin: {
        html: `<main><h1>Saved cards</h1><ul>${row('1234')}</ul></main><div role="dialog" data-layout="hidden">${field('Card number')}${field('CVV')}</div>`,
        page: 'wallet-cards',
      },
    },
  ],
  'wallet-cards': [
    {
      what: 'a list of cards with their controls',
      notWhat: 'orders that were paid with such cards',
      url: methods,
      html: `<main><h1>Saved cards</h1><ul>${row('1234')}${row('5678')}</ul></main>`,
      twin: {
        url: 'https://www.aliexpress.com/p/order/index.html',
        html: `<main><h1>My Orders</h1><ul>${row('1234', '<button>Remove</button>')}${row('5678')}</ul></main>`,
        page: 'orders',
      },
    },
    {
      what: 'the sentence that there is no card',
      notWhat: 'the heading with nothing under it yet',
      url: methods,
      html: `<main><h1>Saved cards</h1><p>You have no saved cards</p><a href="#">Add a new card</a></main>`,
      twin: { html: '<main><h1>Saved cards</h1><div class="skeleton"></div><div class="skeleton"></div></main>', page: 'not-ready' },
    },
    {
      what: 'a list that was read',
      notWhat: 'a list that failed to load',
      url: methods,
      html: `<main><h1>Saved cards</h1><ul>${row('1234')}</ul></main>`,
      twin: {
        html: '<main><h1>Saved cards</h1><p>Something went wrong</p><p>Please try again later, or write to us</p></main>',
        page: 'not-ready',
      },
    },
  ],
  'alipay-cards': [
    {
      what: 'a list of cards',
      notWhat: 'an account that leads to it',
      url: bound,
      html: `<main><h1>My cards</h1><ul>${row('1234')}</ul></main>`,
      twin: { url: alipay, html: `<main><h1>Welcome</h1>${prose}<a href="#">Manage your cards</a></main>`, page: 'alipay-home' },
    },
    {
      what: 'the sentence that there is no card',
      notWhat: 'a list that is still loading',
      url: bound,
      html: '<main><h1>My cards</h1><p>you have no card in Alipay</p></main>',
      twin: { html: '<main><h1>My cards</h1><p>Loading</p></main>', page: 'not-ready' },
    },
  ],
  'alipay-sign-up': [
    {
      what: 'a stage that asks for a password and questions',
      notWhat: 'the form to sign in',
      url: 'https://intl.alipay.com/user/step2.htm',
      html: `<main><h1>Open Alipay Wallet</h1><p>Set your password and choose three security questions</p>${field('Password', 'password')}<button>Next</button></main>`,
      twin: { html: `<main><h1>Sign in</h1>${field('Password', 'password')}<button>Sign in</button></main>`, page: 'sign-in' },
    },
    {
      what: 'the end of it',
      notWhat: 'the account that was opened',
      url: 'https://intl.alipay.com/user/done.htm',
      html: '<main><h1>Open Alipay Wallet</h1><p>Your Alipay Account has been set up successfully!</p><a href="#">Go to My Alipay</a></main>',
      twin: {
        html: `<main><h1>My Alipay</h1><ul>${['Balance', 'Transactions', 'Security', 'Settings'].map((words) => `<li><a href="#">${words}</a></li>`).join('')}</ul>${prose}</main>`,
        page: 'alipay-home',
      },
    },
  ],
  'alipay-gate': [
    {
      what: 'a landing page of Alipay that leads to the account',
      notWhat: 'one that leads nowhere',
      url: alipay,
      html: `<main><h1>Alipay, pay with trust</h1>${prose}<a href="#">Go to My Alipay</a></main>`,
      twin: { html: `<main><h1>Alipay, pay with trust</h1>${prose}<a href="#">About Alipay</a></main>`, page: 'elsewhere' },
    },
    {
      what: 'a page with the way to Alipay under a heading about cards',
      notWhat: 'the account with the same entry beside its others',
      url: 'https://login.aliexpress.com/x.htm',
      html: `<main><h1>Manage your cards</h1><p>Alipay keeps the cards of older accounts</p><a href="#">Go to My Alipay</a></main>`,
      twin: {
        url: 'https://www.aliexpress.com/account/index.html',
        html: `<main><h1>Account</h1><ul>${menu}<li><a href="#">My Alipay</a></li></ul></main>`,
        page: 'account',
      },
    },
  ],
  wallet: [
    {
      what: 'the hub that leads to the cards',
      notWhat: 'a shop that sells wallets',
      url: shop,
      html: `<main><h1>My Wallet</h1>${prose}<a href="#">Manage cards</a></main>`,
      twin: {
        url: 'https://www.aliexpress.com/category/wallet.html',
        html: `<main><h1>Wallet</h1>${prose}<a href="#">Leather wallet</a>${prices}</main>`,
        page: 'elsewhere',
      },
    },
    {
      what: 'the hub at its address',
      notWhat: 'the same address while it is loading',
      url: wallet,
      html: `<main><h1>Wallet</h1>${prose}</main>`,
      twin: { html: '<main><div class="skeleton"></div></main>', page: 'not-ready' },
    },
  ],
  'alipay-home': [
    {
      what: 'an account with an entry to the cards',
      notWhat: 'an account without one',
      url: alipay,
      html: `<main><h1>Welcome</h1>${prose}<a href="#">Manage your cards</a></main>`,
      twin: { html: `<main><h1>Welcome</h1>${prose}<a href="#">Transactions</a></main>`, page: 'elsewhere' },
    },
  ],
  orders: [
    {
      what: 'a list under its heading',
      notWhat: 'the account with the latest of them',
      url: 'https://trade.aliexpress.com/x.html',
      html: `<main><h1>My Orders</h1>${prose}</main>`,
      twin: {
        url: 'https://www.aliexpress.com/p/account/index.html',
        html: `<main><h1>Account</h1><h2>My Orders</h2>${prose}<ul>${menu}</ul></main>`,
        page: 'account',
      },
    },
  ],
  account: [
    {
      what: 'the home of the account, wherever it lies',
      notWhat: 'a shop with the account menu beside it',
      url: 'https://www.aliexpress.com/x/me.html',
      title: 'My AliExpress',
      html: `<main><h1>Account</h1><ul>${menu}</ul>${prose}</main>`,
      twin: {
        url: 'https://www.aliexpress.com/item/1.html',
        html: `<main><h1>Account book</h1><ul>${menu}</ul>${prose}</main>`,
        page: 'elsewhere',
      },
    },
  ],
  help: [
    {
      what: 'the help centre by heading and title',
      notWhat: 'a page with a link to it',
      url: shop,
      title: 'Help Center',
      html: `<main><h1>Help Center</h1>${prose}</main>`,
      twin: { title: 'Things to buy', html: `<main><h1>Things to buy</h1>${prose}<a href="#">Help Center</a></main>`, page: 'elsewhere' },
    },
  ],
  'not-ready': [
    {
      what: 'a page of placeholders',
      notWhat: 'a page that loads more of itself below the fold',
      url: shop,
      html: '<main><div class="skeleton"></div><div class="skeleton"></div></main>',
      twin: { html: `<main>${prose}<div class="skeleton" data-box="40 2000 600 80"></div></main>`, page: 'elsewhere' },
    },
    {
      what: 'a blank page',
      notWhat: 'a page with a few words to read',
      url: shop,
      html: '<main></main>',
      twin: { html: `<main>${prose}</main>`, page: 'elsewhere' },
    },
    {
      what: 'an error of the site',
      notWhat: 'a product that is named so',
      url: shop,
      html: `<main><h1>Something went wrong</h1>${prose}</main>`,
      twin: { html: `<main><h1>T-shirts</h1><a href="#">T-shirt “Page not found”</a>${prose}${prices}</main>`, page: 'elsewhere' },
    },
  ],
};
