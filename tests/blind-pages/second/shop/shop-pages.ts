import type { BlindPage } from '../../blind-page.ts';
import { accountPages } from './pages-account.ts';
import { aroundPages } from './pages-around.ts';
import { checkoutPages } from './pages-checkout.ts';
import { checkPages } from './pages-checks.ts';
import { flyoutPages } from './pages-flyout.ts';
import { homePages } from './pages-home.ts';
import { orderPages } from './pages-orders.ts';
import { walletPages } from './pages-wallet.ts';

/** Everything of AliExpress other than the card lists. */
export const shopPages: readonly BlindPage[] = [
  ...homePages,
  ...aroundPages,
  ...flyoutPages,
  ...accountPages,
  ...walletPages,
  ...checkPages,
  ...checkoutPages,
  ...orderPages,
];
