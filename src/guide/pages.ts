/**
 * What speaks for each page where a person can be, in the order of page-ids.
 * A page fits when its signals add up to 10 or more. Data only; must not know how pages are read.
 */
import type { PageId } from './page-ids.ts';
import type { PageRule } from './schema.ts';

export type { PageId };

export const pages = {
  'bot-check': {
    site: 'any',
    signals: [
      { kind: 'address', pattern: '/_____tmd_____/|/punish$', weight: 10, evidence: 'captcha-bots-2023' },
      { kind: 'feature', feature: 'captcha-widget', weight: 16, evidence: 'captcha-bots-2023' },
      { kind: 'words', label: 'bot-check', in: 'heading', weight: 6, evidence: 'ours' },
      { kind: 'words', label: 'bot-check', in: 'dialog', least: 1, weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'bot-check', in: 'main', weight: 10, evidence: 'price-scraper-2026' },
      { kind: 'words', label: 'bot-check', in: 'line', weight: 6, evidence: 'ours' },
      // A range of prices is set with a slider too.
      { kind: 'feature', feature: 'price-grid', weight: -6, evidence: 'ours' },
      // Help pages write about the check.
      { kind: 'address', pattern: '^(customerservice|help)\\.|/help/|knowledge', weight: -10, evidence: 'ours' },
    ],
    examples: ['https://www.aliexpress.com/_____tmd_____/punish?x5secdata=practice'],
  },
  'identity-check': {
    site: 'any',
    signals: [
      { kind: 'words', label: 'identity-check', in: 'heading', weight: 6, evidence: 'ours' },
      { kind: 'words', label: 'identity-check', in: 'dialog', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'identity-check', in: 'dialog', least: 1, weight: 3, evidence: 'ours' },
      { kind: 'words', label: 'identity-check', in: 'main', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'identity-check', in: 'title', weight: 6, evidence: 'ours' },
      { kind: 'address', pattern: '/iv/|identity|/verify', weight: 6, evidence: 'ours' },
      { kind: 'feature', feature: 'identity-frame', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'code-field', in: 'main', weight: 2, evidence: 'ours' },
      { kind: 'feature', feature: 'code-fields', weight: 5, evidence: 'getgather-patterns-2026' },
      { kind: 'feature', feature: 'code-boxes-on-top', weight: 5, evidence: 'ours' },
      // "Payment password" is an entry of settings too.
      { kind: 'feature', feature: 'only-leads-to-cards', weight: -4, evidence: 'ours' },
      { kind: 'feature', feature: 'password-field', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'sign-in', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'words', label: 'sign-in', in: 'dialog', weight: -8, evidence: 'ours' },
      { kind: 'address', pattern: '^(login|passport|thirdparty|accounts?)\\.', weight: -8, evidence: 'parcel-intelligence', widened: true },
      { kind: 'words', label: 'sign-up-stage', in: 'main', weight: -5, evidence: 'guide-001' },
      { kind: 'words', label: 'alipay-sign-up', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'control', weight: -6, evidence: 'guide-004' },
    ],
    examples: [],
  },
  'sign-in': {
    site: 'any',
    signals: [
      { kind: 'address', pattern: '^(login|passport|thirdparty|accounts?)\\.', weight: 7, evidence: 'parcel-intelligence', widened: true },
      {
        kind: 'address',
        pattern: '/(login|ug-login|signin|member/login|user/login|ilogin)(\\.|/|$|\\?)',
        weight: 7,
        evidence: 'parcel-intelligence',
      },
      { kind: 'feature', feature: 'password-field', weight: 6, evidence: 'getgather-patterns-2026' },
      { kind: 'feature', feature: 'sign-in-frame', weight: 10, evidence: 'keepass-issue-244' },
      { kind: 'feature', feature: 'sign-in-form', weight: 4, evidence: 'getgather-patterns-2026' },
      { kind: 'feature', feature: 'other-sign-ins', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'title', weight: -6, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'control', weight: -6, evidence: 'guide-004' },
      { kind: 'words', label: 'delete-account', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'feature', feature: 'code-fields', weight: 3, evidence: 'getgather-patterns-2026' },
      { kind: 'words', label: 'sign-in', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'register', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'sign-in', in: 'dialog', weight: 5, evidence: 'shop-scrapers' },
      { kind: 'words', label: 'sign-in', in: 'main', weight: 4, evidence: 'getgather-patterns-2026' },
      { kind: 'words', label: 'password', in: 'main', weight: 1, evidence: 'getgather-patterns-2026' },
      { kind: 'feature', feature: 'alipay-entry', weight: -5, evidence: 'guide-001' },
      // Opening the Alipay wallet asks for a password too.
      { kind: 'words', label: 'sign-up-stage', in: 'main', weight: -6, evidence: 'guide-001' },
      { kind: 'words', label: 'alipay-sign-up', in: 'heading', weight: -8, evidence: 'ours' },
    ],
    examples: [
      'https://login.aliexpress.com/',
      'https://login.aliexpress.com/buyer.htm?return=x',
      'https://www.aliexpress.com/p/ug-login/index.html',
    ],
  },
  'account-deletion': {
    site: 'any',
    signals: [
      { kind: 'address', pattern: '^privacy\\..*/request', weight: 10, evidence: 'just-delete-me-2026' },
      { kind: 'address', pattern: '/account/close/', weight: 10, evidence: 'just-delete-me-2026' },
      { kind: 'words', label: 'delete-account', in: 'heading', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'delete-account', in: 'dialog', weight: 10, evidence: 'ours' },
    ],
    examples: ['https://privacy.aliexpress.com/home#/request/delete', 'https://memberprod.alipay.com/account/close/apply.htm'],
  },
  'removal-request': {
    site: 'any',
    signals: [
      { kind: 'words', label: 'removal-request', in: 'heading', weight: 6, evidence: 'ours' },
      { kind: 'words', label: 'removal-request', in: 'control', weight: 6, evidence: 'guide-004' },
      { kind: 'words', label: 'removal-request', in: 'main', weight: 2, evidence: 'guide-004' },
      { kind: 'words', label: 'removal-request', in: 'title', weight: 3, evidence: 'ours' },
      { kind: 'feature', feature: 'password-field', weight: 3, evidence: 'guide-004' },
      { kind: 'feature', feature: 'removal-form', weight: 10, evidence: 'guide-004' },
      // An article of the help may end in a form: "Was this of use?"
      { kind: 'address', pattern: '^(customerservice|help)\\.|/help/|knowledge', weight: -8, evidence: 'alipay-help-page' },
    ],
    examples: [],
  },
  checkout: {
    site: 'any',
    signals: [
      // Shops advertise beside the cards too.
      { kind: 'address', pattern: '/p/wallet|bindcard', weight: -8, evidence: 'real-money-list', widened: true },
      {
        kind: 'address',
        pattern: '/p/trade/confirm|/p/second-payment/|confirm_order|/order/secondpayment|^icashier\\.',
        weight: 10,
        evidence: 'shop-scrapers',
      },
      { kind: 'address', pattern: '^[a-z.]*aliexpress\\.ru/checkout', weight: 10, evidence: 'card-master' },
      { kind: 'feature', feature: 'pay-control', weight: 4, evidence: 'israel-skills-2026' },
      // A cart has a control to pay too; how to pay is asked at checkout only.
      { kind: 'feature', feature: 'asks-how-to-pay', weight: 6, evidence: 'page-model-2026' },
      { kind: 'address', pattern: '/checkout|/confirm|/cashier', weight: 6, evidence: 'ours' },
      { kind: 'address', pattern: '/(p/)?(shopping)?-?cart([/.]|$)|/shopcart/', weight: -8, evidence: 'shop-scrapers', widened: true },
      // A list of orders has a "Pay now" for each unpaid one.
      { kind: 'address', pattern: '/p/order/|/orderlist', weight: -10, evidence: 'shop-scrapers' },
      { kind: 'words', label: 'orders', in: 'heading', weight: -6, evidence: 'ours' },
      { kind: 'feature', feature: 'price-grid', weight: -2, evidence: 'ours' },
    ],
    examples: [
      'https://www.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=1',
      'https://www.aliexpress.us/p/trade/confirm.html',
      'https://www.aliexpress.com/p/second-payment/index.html',
      'https://shoppingcart.aliexpress.com/order/confirm_order.htm',
      'https://icashier.alipay.com/',
      'https://aliexpress.ru/checkout',
    ],
  },
  'add-card': {
    site: 'any',
    signals: [
      { kind: 'feature', feature: 'card-form', weight: 10, evidence: 'account-generator-2025' },
      { kind: 'address', pattern: '/bindcard/selfaddcard', weight: 10, evidence: 'card-master' },
    ],
    examples: ['https://intl-qk-global-inner.alipay.com/bindcard/selfaddcard.htm'],
  },
  'wallet-cards': {
    site: 'aliexpress',
    // Headings and address alone never make a list: without rows, the sentence that there are none, or the dialog, they stay below 10.
    signals: [
      { kind: 'words', label: 'orders', in: 'heading', weight: -6, evidence: 'ours' },
      { kind: 'words', label: 'cards', in: 'title', weight: 1, evidence: 'ours' },
      { kind: 'feature', feature: 'loading', weight: -9, evidence: 'ours' },
      { kind: 'feature', feature: 'load-failed', weight: -9, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows', weight: 6, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows-with-controls', weight: 3, evidence: 'ours' },
      { kind: 'feature', feature: 'removal-dialog', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'cards', in: 'heading', weight: 3, evidence: 'ours' },
      { kind: 'words', label: 'wallet', in: 'heading', weight: 1, evidence: 'ours' },
      { kind: 'words', label: 'payments', in: 'heading', weight: 1, evidence: 'ours' },
      { kind: 'feature', feature: 'says-empty', weight: 7, evidence: 'ours' },
      {
        kind: 'address',
        pattern: '/p/wallet|/wallet[/.-]|/cards?([/.]|$)|payment-?methods?|/cardlist',
        weight: 4,
        evidence: 'real-money-list',
        widened: true,
      },
      {
        kind: 'address',
        pattern:
          '/p/order|/orders?[/.]|/trade/|shopcart|shoppingcart|/item/|/wholesale|/category/|/w/|/store/|wish|feedback|card-record|^(customerservice|help)\\.|/help/|knowledge',
        weight: -12,
        evidence: 'shop-scrapers',
        widened: true,
      },
    ],
    examples: [],
  },
  'alipay-cards': {
    site: 'alipay',
    signals: [
      { kind: 'feature', feature: 'loading', weight: -9, evidence: 'ours' },
      { kind: 'feature', feature: 'load-failed', weight: -9, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows', weight: 6, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows-with-controls', weight: 4, evidence: 'ours' },
      { kind: 'feature', feature: 'removal-dialog', weight: 10, evidence: 'guide-003' },
      { kind: 'words', label: 'cards', in: 'heading', weight: 3, evidence: 'ours' },
      { kind: 'words', label: 'manage-cards', in: 'heading', weight: 1, evidence: 'ours' },
      { kind: 'address', pattern: '/help/|^(global|icshall)\\.', weight: -12, evidence: 'alipay-help-page' },
      { kind: 'words', label: 'help', in: 'heading', weight: -8, evidence: 'ours' },
      { kind: 'words', label: 'help', in: 'title', weight: -5, evidence: 'ours' },
      { kind: 'feature', feature: 'says-empty', weight: 10, evidence: 'guide-001' },
      { kind: 'address', pattern: '/queryuserbindcard|bindcard|/cards?([/.]|$)', weight: 5, evidence: 'bind-card-guide', widened: true },
      { kind: 'words', label: 'cards', in: 'title', weight: 1, evidence: 'ours' },
    ],
    examples: [],
  },
  'alipay-sign-up': {
    site: 'alipay',
    signals: [
      { kind: 'words', label: 'alipay-sign-up', in: 'heading', weight: 6, evidence: 'ours' },
      { kind: 'words', label: 'alipay-sign-up', in: 'title', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'sign-up-stage', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'sign-up-stage', in: 'main', weight: 6, evidence: 'guide-001' },
      { kind: 'words', label: 'set-up-done', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'set-up-done', in: 'main', weight: 7, evidence: 'guide-001' },
      { kind: 'feature', feature: 'alipay-entry', weight: 3, evidence: 'guide-001' },
      {
        kind: 'address',
        pattern: '/(i?reg(ister)?|sign-?up|activat[a-z]*|open[a-z]*|create|setup)([/._-]|$)',
        weight: 5,
        evidence: 'ours',
      },
      { kind: 'feature', feature: 'password-field', weight: 2, evidence: 'guide-001' },
      { kind: 'feature', feature: 'code-fields', weight: 2, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows', weight: -10, evidence: 'ours' },
      { kind: 'feature', feature: 'alipay-menu', weight: -6, evidence: 'ours' },
      { kind: 'address', pattern: '/help/', weight: -10, evidence: 'alipay-help-page' },
    ],
    examples: [],
  },
  'alipay-gate': {
    site: 'any',
    signals: [
      { kind: 'address', pattern: '/alipay_wallet\\.htm|/logintoaliexpress', weight: 10, evidence: 'header-capture-2015' },
      { kind: 'feature', feature: 'alipay-entry', weight: 6, evidence: 'guide-001' },
      { kind: 'words', label: 'manage-cards', in: 'heading', weight: 5, evidence: 'guide-002' },
      { kind: 'words', label: 'alipay', in: 'heading', weight: 4, evidence: 'ours' },
      { kind: 'address', pattern: '(^|\\.)alipay\\.com/', weight: 4, evidence: 'guide-003' },
      { kind: 'address', pattern: '/account', weight: -7, evidence: 'account-scrapers-2021', widened: true },
      { kind: 'address', pattern: '/p/wallet|/wallet[/.-]', weight: -1, evidence: 'real-money-list', widened: true },
      { kind: 'address', pattern: '/help/', weight: -4, evidence: 'ours' },
      { kind: 'feature', feature: 'card-rows', weight: -10, evidence: 'ours' },
      { kind: 'feature', feature: 'says-empty', weight: -10, evidence: 'ours' },
      { kind: 'feature', feature: 'cards-entry', weight: -6, evidence: 'ours' },
      { kind: 'feature', feature: 'alipay-menu', weight: -4, evidence: 'ours' },
      { kind: 'feature', feature: 'loading', weight: -9, evidence: 'ours' },
      { kind: 'feature', feature: 'load-failed', weight: -9, evidence: 'ours' },
    ],
    examples: ['https://login.aliexpress.com/alipay_wallet.htm?tracelog=topbar'],
  },
  wallet: {
    site: 'aliexpress',
    signals: [
      { kind: 'feature', feature: 'bare', weight: -12, evidence: 'ours' },
      { kind: 'feature', feature: 'loading', weight: -20, evidence: 'ours' },
      { kind: 'feature', feature: 'load-failed', weight: -20, evidence: 'ours' },
      { kind: 'address', pattern: '/p/wallet|/wallet[/.-]', weight: 14, evidence: 'real-money-list', widened: true },
      { kind: 'words', label: 'wallet', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'payments', in: 'heading', weight: 5, evidence: 'ours' },
      { kind: 'feature', feature: 'cards-entry', weight: 5, evidence: 'guide-000' },
      { kind: 'address', pattern: 'aliexpress\\.ru/account/pay', weight: 8, evidence: 'ours' },
      // Wallets are goods on the hosts of sales.
      { kind: 'address', pattern: '^(sale|best|campaign|activities)\\.', weight: -14, evidence: 'shop-scrapers' },
      {
        kind: 'address',
        pattern:
          '/p/order|/orders?[/.]|/trade/|shopcart|shoppingcart|/item/|/wholesale|/category/|/w/|/store/|wish|feedback|card-record|^(customerservice|help)\\.|/help/|knowledge',
        weight: -12,
        evidence: 'shop-scrapers',
        widened: true,
      },
    ],
    examples: ['https://www.aliexpress.com/p/wallet-ui/index.html', 'https://fr.aliexpress.com/p/wallet-ui/index.html'],
  },
  'alipay-home': {
    site: 'alipay',
    signals: [
      { kind: 'feature', feature: 'cards-entry', weight: 10, evidence: 'guide-003' },
      { kind: 'feature', feature: 'alipay-menu', weight: 6, evidence: 'guide-001' },
      { kind: 'feature', feature: 'alipay-settings', weight: 5, evidence: 'guide-001' },
      { kind: 'feature', feature: 'alipay-tabs', weight: 8, evidence: 'guide-001' },
      { kind: 'words', label: 'account', in: 'heading', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'alipay', in: 'heading', weight: 2, evidence: 'ours' },
      { kind: 'words', label: 'help', in: 'heading', weight: -8, evidence: 'ours' },
      {
        kind: 'address',
        pattern: '/ihome/(index|account|user)|/user/profile|/index\\.htm',
        weight: 3,
        evidence: 'alipay-help-page',
        widened: true,
      },
      { kind: 'feature', feature: 'loading', weight: -20, evidence: 'ours' },
      { kind: 'feature', feature: 'load-failed', weight: -20, evidence: 'ours' },
      { kind: 'address', pattern: '/help/|^(global|icshall)\\.', weight: -12, evidence: 'alipay-help-page' },
      // The list itself, in words or rows that nobody here can read.
      { kind: 'address', pattern: '/queryuserbindcard', weight: -12, evidence: 'bind-card-guide' },
    ],
    examples: [],
  },
  orders: {
    site: 'aliexpress',
    signals: [
      { kind: 'address', pattern: '/p/order/|/orderlist\\.htm|/p/tracking/', weight: 10, evidence: 'shop-scrapers' },
      { kind: 'words', label: 'orders', in: 'heading', weight: 10, evidence: 'ours' },
      // The account's own page has a heading over the latest orders.
      {
        kind: 'address',
        pattern: '/account/index|/p/account(-legacy|-index)?/|^[^/]+/account(\\.html)?/?(#.*)?$|^home\\.',
        weight: -10,
        evidence: 'account-scrapers-2021',
        widened: true,
      },
    ],
    examples: ['https://www.aliexpress.com/p/order/index.html', 'https://trade.aliexpress.com/orderList.htm'],
  },
  account: {
    site: 'aliexpress',
    signals: [
      {
        kind: 'address',
        pattern:
          '/account/index|/p/account(-legacy|-index)?/|^[^/]+/account(\\.html)?/?(#.*)?$|/account\\.html#|^home\\.aliexpress\\.com/(index|$)',
        weight: 10,
        evidence: 'account-scrapers-2021',
        widened: true,
      },
      { kind: 'words', label: 'account', in: 'heading', weight: 4, evidence: 'ours' },
      { kind: 'words', label: 'account', in: 'title', weight: 5, evidence: 'ours' },
      { kind: 'words', label: 'greeting', in: 'heading', weight: 2, evidence: 'ours' },
      { kind: 'feature', feature: 'account-menu', weight: 5, evidence: 'ours' },
      {
        kind: 'address',
        pattern: 'shopcart|shoppingcart|/item/|/wholesale|/category/|/w/|/store/|wish|feedback',
        weight: -12,
        evidence: 'shop-scrapers',
        widened: true,
      },
      { kind: 'address', pattern: '/p/wallet|/wallet[/.-]', weight: -8, evidence: 'real-money-list', widened: true },
    ],
    examples: [
      'https://www.aliexpress.com/account/index.html',
      'https://www.aliexpress.com/p/account/index.html',
      'https://m.aliexpress.com/account.html#/shipto',
      'https://aliexpress.ru/account',
      'https://home.aliexpress.com/index.htm',
    ],
  },
  help: {
    site: 'any',
    signals: [
      { kind: 'address', pattern: '^(customerservice|help|icshall)\\.|/help/|/p/chat', weight: 10, evidence: 'help-test', widened: true },
      { kind: 'words', label: 'help', in: 'heading', weight: 6, evidence: 'ours' },
      { kind: 'words', label: 'help', in: 'title', weight: 10, evidence: 'help-title-capture' },
    ],
    examples: ['https://customerservice.aliexpress.com/home', 'https://intl.alipay.com/ihome/help/home.htm'],
  },
  'not-ready': {
    site: 'any',
    signals: [
      { kind: 'feature', feature: 'loading', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'load-failed', in: 'heading', weight: 10, evidence: 'ours' },
      { kind: 'words', label: 'load-failed', in: 'main', weight: 6, evidence: 'ours' },
      { kind: 'feature', feature: 'little-text', weight: 4, evidence: 'ours' },
      { kind: 'feature', feature: 'bare', weight: 5, evidence: 'ours' },
      {
        kind: 'address',
        pattern: '/p/wallet|/wallet[/.-]|/cards?([/.-]|$)|payment-?methods?|bindcard|/account',
        weight: 5,
        evidence: 'real-money-list',
        widened: true,
      },
      // Nothing but a list of cards stands there: one that cannot be read is not elsewhere.
      {
        kind: 'address',
        pattern: 'alipay\\.com/.*(queryuserbindcard|bindcarddetail)',
        weight: 5,
        evidence: 'bind-card-guide',
        widened: true,
      },
      { kind: 'feature', feature: 'price-grid', weight: -6, evidence: 'ours' },
    ],
    examples: [],
  },
  elsewhere: {
    site: 'any',
    signals: [{ kind: 'address', pattern: '', weight: 10, evidence: 'ours' }],
    examples: [
      'https://www.aliexpress.com/',
      'https://www.aliexpress.com/item/1005001.html',
      'https://www.aliexpress.com/p/shoppingcart/index.html',
    ],
  },
} as const satisfies Record<PageId, PageRule>;
