/**
 * Where the entries of the header's flyout and of the drop-down lead. The wallet is the only one the guide is after.
 */
import type { IconName } from '../markup/icon.ts';
import { addressOn, type PageRequest, shopAddress } from '../page-request.ts';

export interface AccountLink {
  readonly text: string;
  readonly address: string;
  readonly icon: IconName;
  /** The ground truth for tests; absent on the noise. */
  readonly mark?: string;
}

export function accountLinks(request: PageRequest): readonly AccountLink[] {
  const { header, menu, common } = request.words;
  const { design, walletInFlyout } = request.state.options;
  const at = (path: string) => shopAddress(request, path);
  const wallet: AccountLink = {
    text: design === 'hub' ? header.wallet : header.payments,
    address: at('/p/wallet-ui/index.html'),
    icon: 'wallet',
    mark: 'wallet-entry',
  };
  return [
    { text: menu.orders, address: at('/p/order/index.html'), icon: 'orders' },
    { text: menu.coins, address: at('/p/coin-pc-index/index.html'), icon: 'coin' },
    { text: menu.messages, address: at('/p/message/index.html'), icon: 'chat' },
    ...(walletInFlyout ? [wallet] : []),
    { text: menu.wishList, address: at('/p/wish-manage/index.html'), icon: 'heart' },
    { text: menu.coupons, address: at('/p/coupon/index.html'), icon: 'coupon' },
    { text: common.settings, address: at('/p/account-security/index.html'), icon: 'settings' },
    { text: common.help, address: addressOn(request, 'customerservice.aliexpress.com', '/home'), icon: 'shield' },
  ];
}
