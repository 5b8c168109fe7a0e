import type { BlindPage } from '../../blind-page.ts';
import * as d from './part-four.ts';
import * as a from './part-one.ts';
import * as c from './part-three.ts';
import * as b from './part-two.ts';

const p = (
  file: string,
  url: string,
  language: string,
  page: string,
  step: string,
  targets: readonly string[],
  note: string,
  html: () => string,
  viewport?: { readonly width: number; readonly height: number },
): BlindPage => ({ file: `s7w-${file}.html`, url, language, page, step, targets, note, html, ...(viewport && { viewport }) });

const ali = 'https://www.aliexpress.com';
const phone = { width: 390, height: 844 };

/** Everything on the way that is not a list of cards. FAULT in the note names what is wrong with the page. */
// biome-ignore format: one line a page
export const seventhWays: readonly BlindPage[] = [
  p('en-home-flyout', `${ali}/?gatewayAdapt=glo2usa`, 'en', 'elsewhere', 'open-wallet', ['wallet-entry'], 'home, account flyout open, entry "Payment". FAULT: promo twin "Wallet Week" inside the flyout', a.enHomeFlyout),
  p('en-identity-code', `${ali}/p/wallet-ui/index.html?verify=1`, 'en', 'identity-check', 'finish-check', [], 'one-time code dialog over the wallet hub, signed in', a.enIdentityDialog),
  p('en-alipay-2013', 'https://intl.alipay.com/ihome/account/fund.htm', 'en', 'alipay-home', 'open-alipay-cards', ['edit-cards'], 'tables of 2013, tabs History / My Account, Edit Cards among other Edit links', a.enAlipayTables),
  p('fr-account', 'https://fr.aliexpress.com/account/index.html', 'fr', 'account', 'open-wallet', ['wallet-entry'], 'semantic side menu, "Mes paiements"; gift card and favourite decoys', a.frAccountSemantic),
  p('fr-add-card', 'https://fr.aliexpress.com/p/wallet-ui/index.html#/add', 'fr', 'add-card', 'leave', [], 'modal drawer with a card form over the list of cards', a.frAddCardDrawer),
  p('fr-gift-cards', 'https://fr.aliexpress.com/p/giftcard/index.html', 'fr', 'elsewhere', 'open-account', ['account-entry'], 'TWIN. FAULT: look-alike rows, gift cards with masked digits and "Retirer la carte"', a.frGiftCards),
  p('ru-search-out', 'https://aliexpress.ru/wholesale?SearchText=koshelek', 'ru', 'elsewhere', 'sign-in', ['sign-in-entry'], 'search on aliexpress.ru, signed out; "Мой кошелёк" is a product', a.ruSearchSignedOut),
  p('ru-gate', `${ali}/p/wallet-ui/alipay-bridge.html`, 'ru', 'alipay-gate', 'open-alipay', ['alipay-entry'], 'gate. FAULT: header, lang and title English, page Russian', a.ruGateEnglishHeader),
  p('ru-orders-unpaid', 'https://ru.aliexpress.com/p/order/index.html', 'ru', 'orders', 'settle-order', ['to-pay-tab'], 'ring optional. One unpaid order; Pay, Cancel and Remove beside it', a.ruOrdersUnpaid),
  p('es-wallet', 'https://es.aliexpress.com/p/wallet-ui/index.html', 'es', 'wallet', 'open-cards', ['cards-entry'], 'bento grid, dark; gift card, bank account, PayPal beside it', a.esWalletHub),
  p('es-help-article', 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9205&knowledgeId=1060', 'es', 'help', 'open-account', ['account-entry'], 'TWIN: article about removing a card with an illustration of a row; chat closed', b.esHelpArticle),
  p('es-coupons', 'https://es.aliexpress.com/p/coupon/index.html', 'es', 'elsewhere', 'open-account', ['account-entry'], 'coupons. FAULT: closed account menu holds the hidden wallet entry; "Añadir tarjeta" is a promotion', b.esCouponsClosedMenu),
  p('pt-checkout-ticked', 'https://pt.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=771', 'pt', 'checkout', 'save-card-off', ['save-box', 'save-label'], 'card form inside, native box ticked; coins box ticked as well', b.ptCheckoutTicked),
  p('pt-wallet-sale', 'https://pt.aliexpress.com/category/carteiras.html', 'pt', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: sale of wallets. FAULT: promo twins "Carteira", "Gerir cartões", "Pagamentos"', b.ptWalletSale),
  p('pt-bot-dialog', 'https://pt.aliexpress.com/p/account/index.html', 'pt', 'bot-check', 'finish-check', [], 'slider dialog over the account home', b.ptBotDialog),
  p('de-session-over', 'https://de.aliexpress.com/p/wallet-ui/index.html', 'de', 'sign-in', 'sign-in', [], 'FAULT: expired session, sign-in form as a dialog over the wallet that still greets by name', b.deExpiredSession),
  p('de-account-icons', 'https://de.aliexpress.com/account/index.html', 'de', 'account', 'open-wallet', ['wallet-entry'], 'FAULT: the menu is a rail of icons with aria-label only', b.deAccountIcons),
  p('de-close-account', 'https://privacy.aliexpress.com/home#/request/delete', 'de', 'account-deletion', 'leave', [], 'TWIN: speaks of removing saved cards; deletes the account', b.deCloseAccount),
  p('it-wish-list', 'https://it.aliexpress.com/p/wish-manage/index.html', 'it', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: rows with "Rimuovi". FAULT: newsletter dialog that is not modal', b.itWishList),
  p('it-alipay-questions', 'https://intl.alipay.com/user/activate/setPassword.htm', 'it', 'alipay-sign-up', 'activate-alipay', ['stage-continue'], 'ring optional. Password and three questions. FAULT: half translated', b.itAlipayQuestions),
  p('it-alipay-password', 'https://intl.alipay.com/ihome/security/payPasswordCheck.htm', 'it', 'identity-check', 'finish-check', [], 'Alipay payment password asked before the cards', b.itAlipayPassword),
  p('nl-wallet-alipay', 'https://nl.aliexpress.com/p/wallet-ui/index.html', 'nl', 'wallet', 'open-alipay', ['alipay-entry'], 'accordion hub, no cards entry, only Alipay holds them. FAULT: closed panels with PayPal and gift card controls', b.nlWalletAlipayOnly),
  p('nl-addresses', 'https://ilogisticsaddress.aliexpress.com/addressList.htm', 'nl', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: table of addresses with Verwijderen and "Als standaard instellen"', b.nlAddresses),
  p('nl-skeleton', 'https://nl.aliexpress.com/p/wallet-ui/index.html?from=menu', 'nl', 'not-ready', 'wait', [], 'skeleton that never ends', b.nlSkeleton),
  p('pl-orders-done', 'https://pl.aliexpress.com/p/order/index.html', 'pl', 'orders', 'open-account', ['account-entry'], 'TWIN: finished orders, "Usuń" and the masked cards they were paid with', c.plOrdersDone),
  p('pl-alipay-icons', 'https://intl.alipay.com/ihome/index.htm', 'pl', 'alipay-home', 'open-alipay-cards', ['cards-icon'], 'FAULT: three icons top right, names only in tooltips on hover', c.plAlipayIcons),
  p('pl-bind-card', 'https://intl-qk-global-inner.alipay.com/bindcard/selfaddcard.htm', 'pl', 'add-card', 'leave', [], 'TWIN: page of Alipay with a new-card form; a ticked box that is the contract', c.plBindCard),
  p('tr-checkout', 'https://tr.aliexpress.com/p/trade/confirm.html', 'tr', 'checkout', 'leave', [], 'TWIN: saved cards as radio rows, save box not ticked, "Kaldır" takes the coupon away', c.trCheckoutUnticked),
  p('tr-product-out', 'https://tr.aliexpress.com/item/1005004400120077.html', 'tr', 'elsewhere', 'sign-in', ['sign-in-entry'], 'card holder for sale, signed out. FAULT: promo twins of every wallet word', c.trProductSignedOut),
  p('tr-chat', 'https://customerservice.aliexpress.com/home?chat=1', 'tr', 'help', 'ask-support', ['chat-option'], 'ring optional. Chat open, options after "Kart yönetimi"', c.trChatOpen),
  p('ja-account-late', 'https://ja.aliexpress.com/account/index.html', 'ja', 'account', 'open-wallet', ['wallet-entry'], 'FAULT: tiles arrive after 380 ms', c.jaAccountLate),
  p('ja-messages', 'https://ja.aliexpress.com/p/message/index.html', 'ja', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: message about a saved card. FAULT: English header over a Japanese page', c.jaMessagesEnglishHeader),
  p('ja-alipay-landing', 'https://www.alipay.com/jp/consumer.htm', 'ja', 'alipay-gate', 'open-alipay', ['alipay-entry'], 'advertising page of Alipay, not the account', c.jaAlipayLanding),
  p('ko-security', 'https://ko.aliexpress.com/p/account-security/index.html', 'ko', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: security centre, rows with change and remove', c.koSecurity),
  p('ko-checkout-box', 'https://ko.aliexpress.com/p/trade/confirm.html?objectId=11', 'ko', 'checkout', 'save-card-off', ['save-label', 'save-box'], 'FAULT: three ticked drawn boxes, only one saves the card; its input is invisible', c.koCheckoutCustomBox),
  p('ko-alipay-settings', 'https://intl.alipay.com/index.htm?lang=ko', 'ko', 'alipay-home', 'open-alipay-cards', ['settings-tab'], 'FAULT: the settings menu is closed, the cards entry hidden in it', c.koAlipaySettings),
  p('th-wallet', 'https://th.aliexpress.com/p/wallet-ui/index.html', 'th', 'wallet', 'open-cards', ['cards-entry'], 'FAULT: half translated, "Saved cards / Manage" and "Gift cards / Add" in English', c.thWalletHalf),
  p('th-cart', 'https://th.aliexpress.com/p/shoppingcart/index.html', 'th', 'elsewhere', 'open-account', ['account-entry'], 'TWIN: cart with wallets, plain divs that delete', c.thCart),
  p('th-alipay-email', 'https://intl.alipay.com/user/activate/email.htm', 'th', 'alipay-sign-up', 'activate-alipay', ['stage-continue'], 'ring optional. First stage, e-mail and picture code', c.thAlipayEmail),
  p('vi-removal-form', `${ali}/p/card-removal/request.html`, 'vi', 'removal-request', 'request-removal', [], 'asks for e-mail, password and birth date', d.viRemovalRequest),
  p('vi-reviews', 'https://m.vi.aliexpress.com/p/feedback/index.html', 'vi', 'elsewhere', 'open-account', ['account-entry'], 'phone. TWIN: reviews with delete. FAULT: header entries are icons only', d.viReviewsMobile, phone),
  p('vi-account', 'https://m.aliexpress.com/account/index.html', 'vi', 'account', 'open-wallet', ['wallet-entry'], 'phone, list of cells', d.viAccountMobile, phone),
  p('id-account-alipay', 'https://home.aliexpress.com/index.htm', 'id', 'account', 'open-alipay', ['alipay-entry'], 'layout of 2015, no wallet entry, only My Alipay', d.idAccountAlipayOnly),
  p('id-error', 'https://id.aliexpress.com/p/wallet-ui/index.html', 'id', 'not-ready', 'wait', [], 'TWIN: site error where the wallet should be', d.idSiteError),
  p('id-home', 'https://id.aliexpress.com/', 'id', 'elsewhere', 'open-account', ['account-entry'], 'home. FAULT: promo twins "Dompet Saya", "Kelola kartu", "Akun baru?"', d.idHomePromo),
  p('ar-product-flyout', 'https://ar.aliexpress.com/item/1005006177003310.html', 'ar', 'elsewhere', 'open-wallet', ['wallet-entry'], 'product, account menu open, right to left', d.arProductFlyout),
  p('ar-alipay-done', 'https://intl.alipay.com/user/activate/success.htm', 'ar', 'alipay-sign-up', 'open-alipay', ['alipay-entry'], 'set up successfully', d.arAlipaySuccess),
  p('ar-register', 'https://login.aliexpress.com/register.htm', 'ar', 'sign-in', 'sign-in', [], 'registration page, two columns', d.arRegister),
  p('he-account', 'https://he.aliexpress.com/account/index.html', 'he', 'account', 'open-wallet', ['wallet-entry'], 'FAULT: rating dialog that is not modal and a cookie bar with "ניהול"', d.heAccountRating),
  p('he-search-out', 'https://he.aliexpress.com/w/wholesale-wallet.html', 'he', 'elsewhere', 'sign-in', ['sign-in-entry'], 'search, signed out. FAULT: sign-in is an icon with aria-label only', d.heSearchIcons),
  p('he-data-deletion', 'https://privacy.aliexpress.com/home#/request/new', 'he', 'account-deletion', 'leave', [], 'data-deletion request with two choices', d.heDataDeletion),
  p('uk-punish', `${ali}/p/wallet-ui/index.html/_____tmd_____/punish?x5secdata=xg`, 'uk', 'bot-check', 'finish-check', [], 'unusual traffic page that names the wallet', d.ukPunish),
  p('uk-wallet-shadow', `${ali}/p/wallet-ui/index.html?lang=uk_UA`, 'uk', 'wallet', 'open-cards', ['cards-entry'], 'web components, nested open shadow roots; gift-card tile as a look-alike', d.ukWalletShadow),
  p('uk-coupons-over', 'https://coupon.aliexpress.com/platform.htm', 'uk', 'elsewhere', 'sign-in', ['sign-in-entry', 'sign-in-banner'], 'coupons. FAULT: expired session in a bar over the page, signed out', d.ukCouponsExpired),
];
