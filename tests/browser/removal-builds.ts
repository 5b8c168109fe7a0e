/** One whole removal for each language, shared out to the two browsers; what the site is like differs each time. Data only. */
import { annasVisa, type PracticeCard, type PracticeOptions } from '../practice-site/practice-options.ts';
import type { BrowserName } from './guided-visit.ts';

type Site = Pick<PracticeOptions, 'language' | 'design' | 'removal' | 'dialog'>;

export interface RemovalBuild extends Site {
  readonly place: 'wallet' | 'alipay';
  /** Where the person is when the guide begins to lead. */
  readonly from: string;
  readonly more?: Partial<PracticeOptions>;
}

const account = 'https://www.aliexpress.com/account/index.html';
const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
const home = 'https://www.aliexpress.com/';

const mastercard: PracticeCard = { ...annasVisa, brand: 'mastercard', digits: '5100', default: false };
/** The account knows only My Alipay, and the cards are there. */
const atAlipay: Partial<PracticeOptions> = {
  walletEntry: false,
  walletInFlyout: false,
  alipayEntry: true,
  cards: [],
  alipayCards: [annasVisa, mastercard],
};

function inWallet(site: Site, from: string): RemovalBuild {
  return { ...site, place: 'wallet', from };
}

function inAlipay(site: Site, alipay: PracticeOptions['alipay'], more: Partial<PracticeOptions> = {}): RemovalBuild {
  return { ...site, place: 'alipay', from: account, more: { ...atAlipay, alipay, ...more } };
}

/** In each browser: every way to the control, every dialog, both designs, both websites, and nine languages of its own. */
export const removalBuilds: Readonly<Record<BrowserName, readonly RemovalBuild[]>> = {
  chromium: [
    inWallet({ language: 'en', design: 'hub', removal: 'visible', dialog: 'native' }, home),
    inWallet({ language: 'ru', design: 'drawer', removal: 'menu', dialog: 'role' }, account),
    inAlipay({ language: 'pt', design: 'hub', removal: 'hover', dialog: 'body-end' }, 'icons'),
    inWallet({ language: 'it', design: 'hub', removal: 'manage', dialog: 'plain' }, account),
    inWallet({ language: 'pl', design: 'drawer', removal: 'open-card', dialog: 'native' }, wallet),
    inAlipay({ language: 'ja', design: 'drawer', removal: 'visible', dialog: 'body-end' }, 'table'),
    inWallet({ language: 'th', design: 'hub', removal: 'hover', dialog: 'role' }, wallet),
    inAlipay({ language: 'id', design: 'hub', removal: 'menu', dialog: 'native' }, 'tiles'),
    inWallet({ language: 'he', design: 'drawer', removal: 'manage', dialog: 'body-end' }, account),
  ],
  firefox: [
    inWallet({ language: 'fr', design: 'drawer', removal: 'visible', dialog: 'plain' }, home),
    inWallet({ language: 'es', design: 'hub', removal: 'menu', dialog: 'body-end' }, account),
    inAlipay({ language: 'de', design: 'hub', removal: 'visible', dialog: 'role' }, 'tabs'),
    inWallet({ language: 'nl', design: 'hub', removal: 'open-card', dialog: 'role' }, wallet),
    inWallet({ language: 'tr', design: 'drawer', removal: 'hover', dialog: 'native' }, account),
    inAlipay({ language: 'ko', design: 'drawer', removal: 'manage', dialog: 'plain' }, 'icons', { tooltip: 'label' }),
    inWallet({ language: 'vi', design: 'drawer', removal: 'manage', dialog: 'body-end' }, wallet),
    inAlipay({ language: 'ar', design: 'hub', removal: 'visible', dialog: 'native' }, 'settings'),
    inWallet({ language: 'uk', design: 'hub', removal: 'hover', dialog: 'plain' }, account),
  ],
};
