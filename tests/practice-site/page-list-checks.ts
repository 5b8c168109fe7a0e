/**
 * Signing in and the site's own checks, for `page-list.ts`: as pages, as dialogs and in frames.
 */
import type { ListedPage } from './listed-page.ts';

const shop = 'https://www.aliexpress.com';
const signIn: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'sign-in', step: 'sign-in', marks: [] };
const bot: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'bot-check', step: 'finish-check', marks: [] };
const identity: Pick<ListedPage, 'page' | 'step' | 'marks'> = { page: 'identity-check', step: 'finish-check', marks: [] };
const signedOut: Pick<ListedPage, 'options'> = { options: { signedIn: false } };
const verify = `${shop}/p/identity-verify/index.html?card=4242&place=wallet&return=%2Fp%2Fwallet-ui%2Fcard-list.html`;

export const listedCheckPages: readonly ListedPage[] = [
  { url: 'https://login.aliexpress.com/', ...signIn, ...signedOut, note: 'sign-in form' },
  { url: `${shop}/p/wallet-ui/index.html`, ...signIn, ...signedOut, note: 'the wallet, signed out: leads to the form' },
  { url: `${shop}/account/index.html`, ...signIn, ...signedOut, note: 'the account, signed out: leads to the form' },
  { url: `${shop}/?sign-in=dialog`, ...signIn, ...signedOut, note: 'the form as a dialog over home', twinOf: 'elsewhere' },
  { url: `${shop}/_____tmd_____/punish?x5secdata=a&x5step=1&return=%2F`, ...bot, note: 'slider page' },
  { url: `${shop}/?baxia=dialog`, ...bot, note: 'slider dialog over home', twinOf: 'elsewhere' },
  { url: `${shop}/?baxia=frame`, ...bot, note: 'slider in a frame over home' },
  { url: `${shop}/?baxia=cross-frame`, ...bot, note: 'slider in a frame of another host over home' },
  { url: 'https://intl.alipay.com/_____tmd_____/punish?x5secdata=a', ...bot, note: 'slider page on Alipay' },
  { url: verify, ...identity, note: 'six boxes for a code', twinOf: 'sign-in' },
  { url: `${verify}&built=frame`, ...identity, note: 'the same in a frame' },
  { url: `${verify}&built=cross-frame`, ...identity, note: 'the same in a frame of another host' },
];
