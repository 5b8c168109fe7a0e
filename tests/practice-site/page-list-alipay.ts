/**
 * The Alipay half of `page-list.ts`.
 */
import type { ListedPage } from './listed-page.ts';
import { annasVisa, type PracticeOptions } from './practice-options.ts';

const site = 'https://intl.alipay.com';
const list = `${site}/ihome/user/queryUserBindCard.htm`;
const oneCard: Partial<PracticeOptions> = { alipayCards: [annasVisa] };

export const listedAlipayPages: readonly ListedPage[] = [
  {
    url: 'https://login.aliexpress.com/alipay_wallet.htm',
    page: 'alipay-gate',
    note: '“Go to My Alipay”, on AliExpress',
  },
  { url: `${site}/ilogin/loginToAliexpress.htm`, page: 'alipay-gate', note: 'the same, on Alipay' },
  {
    url: `${site}/ihome/user/openWallet.htm`,
    page: 'alipay-sign-up',
    options: { alipayOpened: false },
    note: 'opening the wallet: e-mail and code',
  },
  { url: `${site}/ihome/user/openWallet.htm?step=done`, page: 'alipay-sign-up', note: '“set up successfully”' },
  {
    url: `${site}/index.htm`,
    page: 'alipay-home',
    options: oneCard,
    note: 'three round icons, one leads to the cards',
  },
  { url: list, page: 'alipay-cards', options: { ...oneCard, removal: 'hover' }, note: 'cards; Remove comes on hover' },
  { url: list, page: 'alipay-cards', note: 'an empty list' },
  { url: list, page: 'not-ready', options: { ...oneCard, fault: 'list-error' }, note: 'an error instead of the list' },
];
