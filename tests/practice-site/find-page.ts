/**
 * Which page of the practice site an address shows. Some paths are addresses of the real sites that were seen in public
 * code (`/account/index.html`, `/p/wallet-ui/index.html`, `/_____tmd_____/punish`, `queryUserBindCard.htm`); most are
 * invented in their manner, for nobody here has seen the real ones.
 */
import { alipayCardDetailPage, alipayCardsPage } from './alipay/alipay-cards-pages.ts';
import { alipayGatePage, alipayMerchantPage, alipayPromotionPage } from './alipay/alipay-gate-pages.ts';
import { alipayHomePage } from './alipay/alipay-home-page.ts';
import { alipayClosePage, alipayHelpPage, alipayHistoryPage, alipayProfilePage } from './alipay/alipay-other-pages.ts';
import { alipaySignUpPage } from './alipay/alipay-sign-up-page.ts';
import type { Markup } from './markup/html.ts';
import type { PageRequest } from './page-request.ts';
import { accountPage } from './pages/account-page.ts';
import { botCheckFramePage, botCheckPage, identityCheckPage, identityFramePage } from './pages/check-pages.ts';
import { checkoutPage } from './pages/checkout-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { cardDetailPage, cardListPage, walletPage } from './pages/wallet-pages.ts';
import { russianAccountPage, russianCardsPage, russianPaymentsPage } from './russian/russian-pages.ts';
import { cartPage } from './shop/cart-page.ts';
import { categoryPage, searchPage } from './shop/category-page.ts';
import { homePage } from './shop/home-page.ts';
import { productPage } from './shop/product-page.ts';
import { privacyPage, removalRequestPage } from './twins/data-request-pages.ts';
import { giftCardsPage } from './twins/gift-cards-page.ts';
import { helpArticlePage, helpPage } from './twins/help-pages.ts';
import { ordersPage } from './twins/orders-page.ts';
import { messagesPage, reportPage, sellerPage } from './twins/seller-pages.ts';
import { addressPage, reviewsPage, securityPage } from './twins/settings-pages.ts';
import { wishListPage } from './twins/wish-list-page.ts';

type Page = (request: PageRequest) => Markup | null;

const shopPages: Readonly<Record<string, Page>> = {
  '/': homePage,
  '/account/index.html': accountPage,
  '/p/account/index.html': accountPage,
  '/p/wallet-ui/index.html': walletPage,
  '/p/wallet-ui/card-list.html': cardListPage,
  '/p/wallet-ui/card-detail.html': cardDetailPage,
  '/p/identity-verify/index.html': identityCheckPage,
  '/p/order/index.html': ordersPage,
  '/p/shoppingcart/index.html': cartPage,
  '/p/trade/confirm.html': checkoutPage,
  '/p/wish-manage/index.html': wishListPage,
  '/p/gift-card/index.html': giftCardsPage,
  '/p/address-manage/index.html': addressPage,
  '/p/review/index.html': reviewsPage,
  '/p/account-security/index.html': securityPage,
  '/p/card-removal-request/index.html': removalRequestPage,
  '/p/seller-center/index.html': sellerPage,
  '/p/message/index.html': messagesPage,
  '/p/report/index.html': reportPage,
};

const loginPages: Readonly<Record<string, Page>> = {
  '/': signInPage,
  '/buyer.htm': signInPage,
  '/alipay_wallet.htm': alipayGatePage,
};

const alipayPages: Readonly<Record<string, Page>> = {
  '/': alipayHomePage,
  '/index.htm': alipayHomePage,
  '/ilogin/loginToAliexpress.htm': alipayGatePage,
  '/ihome/user/openWallet.htm': alipaySignUpPage,
  '/ihome/user/queryUserBindCard.htm': alipayCardsPage,
  '/ihome/user/bindCardDetail.htm': alipayCardDetailPage,
  '/ihome/welcome.htm': alipayPromotionPage,
  '/ihome/history.htm': alipayHistoryPage,
  '/ihome/help/home.htm': alipayHelpPage,
  '/user/profile.htm': alipayProfilePage,
  '/account/close/apply.htm': alipayClosePage,
};

const helpPages: Readonly<Record<string, Page>> = {
  '/': helpPage,
  '/home': helpPage,
  '/knowledgeDetail': helpArticlePage,
};

const privacyPages: Readonly<Record<string, Page>> = { '/': privacyPage, '/home': privacyPage };

/** aliexpress.ru is another application; what it has no page for comes from the shop. */
const russianPages: Readonly<Record<string, Page>> = {
  '/account': russianAccountPage,
  '/account/payments': russianPaymentsPage,
  '/account/cards': russianCardsPage,
};

const pagesOfEveryHost: Readonly<Record<string, Page>> = {
  '/_____tmd_____/punish': botCheckPage,
  '/_____tmd_____/punish-frame': botCheckFramePage,
  '/p/identity-verify/frame.html': identityFramePage,
};

/** `null` when there is no such page; the site then says so in its own words. */
export function findPage(request: PageRequest): Markup | null {
  const { hostname, pathname } = request.url;
  const page = pagesOfEveryHost[pathname] ?? pagesOf(hostname)[pathname];
  if (page !== undefined) return page(request);
  if (pathname.startsWith('/category/')) return categoryPage(request);
  if (pathname.startsWith('/w/')) return searchPage(request);
  const item = /^\/item\/(\d+)\.html$/.exec(pathname)?.[1];
  return item === undefined ? null : productPage(request, item);
}

function pagesOf(host: string): Readonly<Record<string, Page>> {
  if (host.startsWith('login.')) return loginPages;
  if (host === 'global.alipay.com') return { '/': alipayMerchantPage };
  if (host === 'aliexpress.ru' || host.endsWith('.aliexpress.ru')) return { ...shopPages, ...russianPages };
  if (host === 'alipay.com' || host.endsWith('.alipay.com')) return alipayPages;

  if (host.startsWith('customerservice.')) return helpPages;
  if (host.startsWith('privacy.')) return privacyPages;
  return shopPages;
}
