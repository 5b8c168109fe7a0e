/** The pages of Alipay on the way to the cards, stage by stage: HTML that is that page, and a twin that is another. */
import type { PageId } from '../../src/guide/pages.ts';
import type { PagePair } from './page-pairs.ts';

const landing = 'https://www.alipay.com/en/index.htm';
const account = 'https://intl.alipay.com/ihome/index.htm';
const signUp = 'https://intl.alipay.com/user/step1.htm';
const prose = `<p>${'Words of a page that has much to say. '.repeat(4)}</p>`;
const field = (label: string, type = 'text') => `<label>${label} <input type="${type}"></label>`;
const entries = (...words: readonly string[]) =>
  `<ul>${words.map((word) => `<li><a href="/x/${word.length}.htm">${word}</a></li>`).join('')}</ul>`;
const icon = (title: string, href: string) => `<a href="${href}" title="${title}"><svg></svg></a>`;

export const alipayPairs: Partial<Record<PageId, readonly PagePair[]>> = {
  'alipay-gate': [
    {
      what: 'the page between the sites by its address',
      notWhat: 'the form to sign in on the same host',
      url: 'https://login.aliexpress.com/alipay_wallet.htm',
      html: `<main><h1>One more step</h1>${prose}<a href="https://intl.alipay.com/">Continue</a></main>`,
      twin: {
        url: 'https://login.aliexpress.com/buyer.htm',
        html: `<main><h1>Sign in</h1>${field('Email')}${field('Password', 'password')}<button>Sign in</button></main>`,
        page: 'sign-in',
      },
    },
    {
      what: 'the landing page with the way to the account in its header',
      notWhat: 'the landing page without one',
      url: landing,
      html: `<header><a href="/my.htm">My Alipay</a></header><main><h1>Alipay</h1>${prose}</main>`,
      twin: { html: `<header><a href="/about.htm">About us</a></header><main><h1>Careers and news</h1>${prose}</main>`, page: 'elsewhere' },
    },
    {
      what: 'the landing page in French',
      notWhat: 'the account that it leads to',
      url: landing,
      html: '<main><h1>Alipay</h1><p>Payez avec vos cartes bancaires</p><p>Suivez vos commandes</p><a href="/mon.htm">Aller sur mon compte Alipay</a></main>',
      twin: {
        url: account,
        html: `<main><h1>Mon Alipay</h1>${prose}<a href="/cartes.htm">Gérer vos cartes</a>${entries('Solde', 'Transactions', 'Sécurité')}</main>`,
        page: 'alipay-home',
      },
    },
    {
      what: 'a page that leads to the account',
      notWhat: 'a help page that names the way',
      url: account,
      html: `<main><h1>Alipay</h1>${prose}<a href="/my.htm">Go to My Alipay</a></main>`,
      twin: {
        url: 'https://intl.alipay.com/ihome/help/home.htm',
        html: `<main><h1>Help Center</h1>${prose}<a href="/my.htm">Go to My Alipay</a></main>`,
        page: 'help',
      },
    },
  ],
  'alipay-sign-up': [
    {
      what: 'the stage that asks for a mail address',
      notWhat: 'the form to sign in',
      url: signUp,
      html: `<main><h1>Open Alipay Wallet</h1>${field('E-mail')}<p>Type the letters shown in the picture</p>${field('Letters')}<button>Next</button></main>`,
      twin: {
        html: `<main><h1>Log in</h1>${field('E-mail')}${field('Password', 'password')}<button>Log in</button></main>`,
        page: 'sign-in',
      },
    },
    {
      what: 'the stage that has sent a link',
      notWhat: 'a page that only tells news',
      url: signUp,
      html: '<main><h2>Check your e-mail</h2><p>We sent you a link to open your wallet. It is valid for one day.</p><a href="#">Resend link</a></main>',
      twin: { html: `<main><h2>News by e-mail</h2>${prose}<a href="#">Subscribe</a></main>`, page: 'elsewhere' },
    },
    {
      what: 'the stage that asks for questions only its owner can answer',
      notWhat: 'the account that offers to change them',
      url: signUp,
      html: `<main><h1>Activate your wallet</h1><p>Choose your security questions</p>${field('Answer')}<button>Submit</button></main>`,
      twin: {
        url: account,
        html: `<main><h1>My Account</h1>${entries('Balance', 'Transactions', 'Security', 'Profile')}<a href="/cards.htm">Edit cards</a></main>`,
        page: 'alipay-home',
      },
    },
    {
      what: 'the stage that sets a password',
      notWhat: 'the check with the payment password of somebody who has one',
      url: signUp,
      html: `<main><h1>Open Alipay Wallet</h1><p>Set your password</p>${field('New password', 'password')}${field('Repeat password', 'password')}<button>Next</button></main>`,
      twin: {
        url: account,
        html: `<main><h1>Verify your identity</h1><p>Enter your payment password</p>${field('Payment password', 'password')}<button>OK</button></main>`,
        page: 'identity-check',
      },
    },
    {
      what: 'the end of it with the way to the account',
      notWhat: 'the account itself',
      url: 'https://intl.alipay.com/user/done.htm',
      html: '<main><h2>Congratulations</h2><p>Your Alipay account has been set up successfully!</p><a href="/my.htm">Go to My Alipay</a></main>',
      twin: {
        url: account,
        html: `<main><h1>My Account</h1>${entries('Balance', 'Transactions', 'Security', 'Settings')}${prose}</main>`,
        page: 'alipay-home',
      },
    },
  ],
  'alipay-home': [
    {
      what: 'an account with its entry as a picture with a title',
      notWhat: 'the same pictures with other titles',
      url: account,
      html: `<main><h2>My Account</h2>${prose}${icon('Manage your cards', '/a.htm')}${icon('Change password', '/b.htm')}</main>`,
      twin: {
        html: `<main><h2>Alipay for partners</h2>${prose}${icon('Open a picture', '/a.htm')}${icon('Read more', '/b.htm')}</main>`,
        page: 'elsewhere',
      },
    },
    {
      what: 'an account whose entry stands behind a tab',
      notWhat: 'a page about the company with tabs of its own',
      url: account,
      html: `<main><h1>My Account</h1><div role="tablist"><a role="tab" href="#1">Balance</a><a role="tab" href="#2">Transactions</a><a role="tab" href="#3">Settings</a></div>${prose}</main>`,
      twin: {
        url: 'https://global.alipay.com/platform/site/ihome',
        html: `<main><h1>About us</h1><div role="tablist"><a role="tab" href="#1">News</a><a role="tab" href="#2">Careers</a></div>${prose}</main>`,
        page: 'elsewhere',
      },
    },
    {
      what: 'an account that leads to the cards',
      notWhat: 'the list that it leads to',
      url: account,
      html: `<main><h1>My Account</h1>${prose}<a href="/cards.htm">Edit cards</a></main>`,
      twin: {
        url: 'https://intl.alipay.com/card/queryuserbindcard.htm',
        html: '<main><h1>My cards</h1><ul><li><span>Visa •••• 1234</span><button>Delete</button></li></ul></main>',
        page: 'alipay-cards',
      },
    },
    {
      what: 'an account that can be read',
      notWhat: 'the same account while it loads',
      url: account,
      html: `<main><h1>My Account</h1>${prose}<a href="/cards.htm">Manage your cards</a></main>`,
      twin: { html: '<main><div class="skeleton"></div><div class="skeleton"></div></main>', page: 'not-ready' },
    },
    {
      what: 'an account with the entry to the cards',
      notWhat: 'the help about it',
      url: account,
      html: `<main><h1>My Account</h1>${prose}<a href="/cards.htm">Manage your cards</a></main>`,
      twin: {
        url: 'https://intl.alipay.com/ihome/help/home.htm',
        html: `<main><h1>Help Center</h1>${prose}<a href="/cards.htm">Manage your cards</a></main>`,
        page: 'help',
      },
    },
  ],
  'alipay-cards': [
    {
      what: 'the old list as a table',
      notWhat: 'the payments that were made with its cards',
      url: 'https://intl.alipay.com/card/queryuserbindcard.htm',
      html: '<main><h2>My cards</h2><table><tr><td>Visa</td><td>**** 1234</td><td><a href="#">Delete</a></td></tr></table></main>',
      twin: {
        url: account,
        html: `<main><h1>My Account</h1>${entries('Balance', 'Security', 'Settings', 'Transactions')}<table><tr><td>Visa **** 1234</td><td>US $14.20</td><td>Paid</td></tr></table></main>`,
        page: 'alipay-home',
      },
    },
  ],
};
