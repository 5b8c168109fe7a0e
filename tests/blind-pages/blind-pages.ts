/**
 * Blind test pages: invented pages by somebody who has not read the engine, with the truth marked in the HTML.
 *
 * - `data-truth="NAME"` stands on the element that a press activates, or on the row where the row is ringed.
 * - `data-truth="never"` stands on what no ring may ever touch.
 * - `targets` names what may be ringed. For `choose-card` it is every row, in document order. For all other steps several
 *   names are alternatives: one ring on any one of them is right. A note that begins with "ring optional" means that the
 *   vocabulary allows no ring too. Controls may stand in an open shadow root.
 * - Unless a page says otherwise, it is meant for a window of 1280 x 800.
 */

import { cardPages } from './pages-cards.ts';
import { otherPages } from './pages-other.ts';
import { sitePages } from './pages-site.ts';
import { twinPages } from './pages-twins.ts';

export interface BlindPage {
  readonly file: string;
  readonly url: string;
  readonly language: 'en' | 'fr';
  readonly viewport?: { width: number; height: number };
  readonly page: string;
  readonly step: string;
  readonly targets: readonly string[];
  readonly note: string;
}

const w = 'https://www.aliexpress.com';
const fr = 'https://fr.aliexpress.com';
const us = 'https://www.aliexpress.us';
const wui = '/p/wallet-ui/index.html';
const small = { width: 390, height: 844 };

type Row = readonly [file: string, url: string, page: string, step: string, targets: string, note: string, phone?: 'phone'];

const rows: readonly Row[] = [
  // elsewhere
  ['home-signed-out-en', `${w}/`, 'elsewhere', 'sign-in', 'sign-in-entry', 'home, signed out, flyout closed in the page'],
  ['home-signed-in-fr', `${fr}/`, 'elsewhere', 'open-account', 'account-entry', 'home, div as button, hidden flyout holds a wallet entry'],
  [
    'home-flyout-open-fr',
    `${fr}/?gatewayAdapt=glo2fra`,
    'elsewhere',
    'open-wallet',
    'flyout-wallet',
    'flyout at the end of the body, open',
  ],
  [
    'home-flyout-open-us-en',
    `${us}/?gatewayAdapt=glo2usa`,
    'elsewhere',
    'open-wallet',
    'flyout-wallet',
    'role=menu open, entry called Payments',
  ],
  [
    'legacy-home-flyout-open-en',
    'https://home.aliexpress.com/index.htm',
    'elsewhere',
    'open-wallet',
    'flyout-wallet',
    'table layout, quick-entry list open',
  ],
  [
    'search-flyout-signed-out-fr',
    `${fr}/w/wholesale-casque.html`,
    'elsewhere',
    'sign-in',
    'flyout-sign-in sign-in-entry',
    'flyout open, signed out: either sign-in entry',
  ],
  [
    'product-signed-out-fr',
    `${fr}/item/1005006120012.html`,
    'elsewhere',
    'sign-in',
    'sign-in-entry',
    'brand pictures and Buy button as distraction',
  ],
  ['product-signed-in-en', `${us}/item/1005005330991.html`, 'elsewhere', 'open-account', 'account-entry', 'avatar button'],
  [
    'search-icon-account-en',
    `${w}/w/wholesale-usb-c-cable.html`,
    'elsewhere',
    'open-account',
    'account-entry',
    'account entry is an icon with aria-label',
  ],
  [
    'store-signed-out-burger-en',
    'https://m.aliexpress.com/store/110234',
    'elsewhere',
    'sign-in',
    'sign-in-entry',
    'icon-only sign-in',
    'phone',
  ],
  ['wishlist-fr', `${fr}/p/wish-manage/index.html`, 'elsewhere', 'open-account', 'account-entry', 'summary as account entry'],
  [
    'coupons-mobile-fr',
    'https://m.fr.aliexpress.com/p/coupon-center/index.html',
    'elsewhere',
    'open-account',
    'account-entry',
    'account entry in the bottom tab bar',
    'phone',
  ],
  [
    'messages-component-en',
    'https://msg.aliexpress.com/buyerMsgList.htm',
    'elsewhere',
    'open-account',
    'account-entry',
    'header in an open shadow root',
  ],
  ['coins-fr', `${w}/p/coin-pc-index/index.html`, 'elsewhere', 'open-account', 'account-entry', 'coins page in French on the global host'],
  ['cart-signed-in-en', `${w}/p/shoppingcart/index.html`, 'elsewhere', 'open-account', 'account-entry', 'cart with Remove buttons'],
  // not-ready
  ['skeleton-cards-en', w + wui, 'not-ready', 'wait', '', 'heading stands, rows are grey blocks'],
  ['error-500-fr', fr + wui, 'not-ready', 'wait', '', 'site error on the wallet address'],
  ['blank-en', w + wui, 'not-ready', 'wait', '', 'empty root'],
  ['spinner-mobile-fr', `https://m.aliexpress.com${wui}`, 'not-ready', 'wait', '', 'spinner under a title', 'phone'],
  ['maintenance-en', `${us}/p/wallet-ui/index.html`, 'not-ready', 'wait', '', 'maintenance'],
  // sign-in
  [
    'sign-in-page-en',
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2F',
    'sign-in',
    'sign-in',
    '',
    'classic form',
  ],
  [
    'sign-in-step-fr',
    'https://login.aliexpress.com/buyer.htm?return=https%3A%2F%2Ffr.aliexpress.com',
    'sign-in',
    'sign-in',
    '',
    'e-mail first; the header has a sign-in entry too',
  ],
  ['sign-in-dialog-fr', `${fr}/w/wholesale-montre.html`, 'sign-in', 'sign-in', '', 'dialog over a search page'],
  ['sign-in-native-dialog-en', `${us}${wui}`, 'sign-in', 'sign-in', '', 'session expired over a card list'],
  ['register-fr', 'https://login.aliexpress.com/h5.htm', 'sign-in', 'sign-in', '', 'registration', 'phone'],
  // bot-check
  ['bot-page-en', `${w}/_____tmd_____/punish?x5secdata=abc`, 'bot-check', 'finish-check', '', 'slider page'],
  ['bot-dialog-fr', fr + wui, 'bot-check', 'finish-check', '', 'slider layer without role over cards'],
  ['bot-iframe-en', `${w}/w/wholesale-lamp.html`, 'bot-check', 'finish-check', '', 'captcha in a frame'],
  ['bot-puzzle-fr', `${fr}/p/security/verify.html`, 'bot-check', 'finish-check', '', 'puzzle on an unknown path'],
  // identity-check
  ['identity-code-en', 'https://passport.aliexpress.com/iv/mini/identity_verify.htm', 'identity-check', 'finish-check', '', 'six boxes'],
  ['identity-password-dialog-fr', fr + wui, 'identity-check', 'finish-check', '', 'password asked to remove a card'],
  ['identity-sms-mobile-fr', 'https://m.aliexpress.com/p/verify/sms.html', 'identity-check', 'finish-check', '', 'SMS code', 'phone'],
  ['identity-selfie-en', `${w}/p/identity/face.html`, 'identity-check', 'finish-check', '', 'selfie'],
  ['alipay-password-en', 'https://intl.alipay.com/ihome/security/verify.htm', 'identity-check', 'finish-check', '', 'payment password'],
  // account
  ['account-sidebar-en', `${w}/account/index.html`, 'account', 'open-wallet', 'account-wallet', 'side menu of divs, entry called Payment'],
  ['account-tiles-fr', `${fr}/p/account/index.html`, 'account', 'open-wallet', 'account-wallet', 'tiles with a second line'],
  [
    'account-mobile-fr',
    'https://m.aliexpress.com/account/index.html',
    'account',
    'open-wallet',
    'account-wallet',
    'rows with chevrons, entry called Paiements',
    'phone',
  ],
  [
    'account-component-en',
    `${us}/p/account-legacy/index.html?type=membership`,
    'account',
    'open-wallet',
    'account-wallet',
    'grid in an open shadow root',
  ],
  [
    'account-legacy-alipay-en',
    'https://home.aliexpress.com/index.htm?tracelog=home',
    'account',
    'open-alipay',
    'account-alipay',
    'only My Alipay',
  ],
  ['account-alipay-only-fr', `${fr}/account/index.html`, 'account', 'open-alipay', 'account-alipay', 'only "Mon compte Alipay"'],
  // wallet
  ['wallet-hub-en', w + wui, 'wallet', 'open-cards', 'cards-entry', 'plain span "Manage" in the cards box, beside three like it'],
  ['wallet-hub-fr', `${fr}/p/wallet/home.html`, 'wallet', 'open-cards', 'cards-entry', 'gift card twin'],
  ['wallet-mobile-fr', `https://m.aliexpress.com${wui}`, 'wallet', 'open-cards', 'cards-entry', 'rows, gift card twin', 'phone'],
  ['wallet-buttons-en', `${us}/p/payments/index.html`, 'wallet', 'open-cards', 'cards-entry', '"View all cards"'],
  ['wallet-alipay-only-en', `${us}${wui}`, 'wallet', 'open-alipay', 'alipay-entry', 'only Alipay offered'],
  // wallet-cards: choose
  ['cards-two-buttons-en', w + wui, 'wallet-cards', 'choose-card', 'card-1 card-2', 'two rows, default mark'],
  ['cards-three-icons-fr', fr + wui, 'wallet-cards', 'choose-card', 'card-1 card-2 card-3', 'bins with aria-label'],
  [
    'cards-five-table-en',
    `${w}/p/wallet-ui/cards.html`,
    'wallet-cards',
    'choose-card',
    'card-1 card-2 card-3 card-4 card-5',
    'table, Delete links',
  ],
  ['cards-two-hover-fr', fr + wui, 'wallet-cards', 'choose-card', 'card-1 card-2', 'controls on hover'],
  ['cards-two-dots-en', `${us}${wui}`, 'wallet-cards', 'choose-card', 'card-1 card-2', 'closed three-dot menus'],
  [
    'cards-three-manage-fr',
    'https://m.fr.aliexpress.com/p/wallet-ui/index.html',
    'wallet-cards',
    'choose-card',
    'card-1 card-2 card-3',
    'page-level Gérer, card faces',
    'phone',
  ],
  [
    'cards-two-manage-mode-en',
    `https://m.aliexpress.com${wui}#/cards`,
    'wallet-cards',
    'choose-card',
    'card-1 card-2',
    'manage mode with minus icons',
    'phone',
  ],
  [
    'cards-two-shadow-fr',
    `${fr}/p/payment/cards.html`,
    'wallet-cards',
    'choose-card',
    'card-1 card-2',
    'custom elements, open shadow roots',
  ],
  [
    'cards-two-mixed-wallets-en',
    'https://de.aliexpress.com/p/wallet-ui/index.html',
    'wallet-cards',
    'choose-card',
    'card-1 card-2',
    'PayPal and a bank account with Remove beside',
  ],
  [
    'cards-three-default-greyed-en',
    w + wui,
    'wallet-cards',
    'choose-card',
    'card-2 card-3',
    'the greyed default row is not removable; two others are',
  ],
  [
    'cards-two-chevrons-fr',
    `https://m.aliexpress.com${wui}`,
    'wallet-cards',
    'choose-card',
    'card-1 card-2',
    'rows open the card',
    'phone',
  ],
  ['cards-five-faces-fr', fr + wui, 'wallet-cards', 'choose-card', 'card-1 card-2 card-3 card-4 card-5', 'card faces, limit reached'],
  ['cards-two-late-en', `${us}${wui}`, 'wallet-cards', 'choose-card', 'card-1 card-2', 'rows arrive after 450 ms'],
  // wallet-cards: press
  ['card-one-button-fr', `${fr}/p/wallet-ui/card-list.html`, 'wallet-cards', 'press-remove', 'remove', '"Retirer" in a table'],
  ['card-one-div-en', w + wui, 'wallet-cards', 'press-remove', 'remove', 'div with a listener on a card face'],
  ['card-one-icon-title-fr', `${fr}/p/payment-methods/index.html`, 'wallet-cards', 'press-remove', 'remove', 'svg title, pencil beside'],
  ['card-one-menu-open-en', `${us}${wui}`, 'wallet-cards', 'press-remove', 'remove', 'menu open at the end of the body'],
  ['card-one-menu-open-fr', fr + wui, 'wallet-cards', 'press-remove', 'remove', 'menu of divs open in the row'],
  ['card-own-page-en', `${w}/p/wallet-ui/card-detail.html?id=8f3`, 'wallet-cards', 'press-remove', 'remove', 'page of one card'],
  [
    'card-own-page-mobile-fr',
    'https://m.aliexpress.com/p/wallet-ui/card-detail.html',
    'wallet-cards',
    'press-remove',
    'remove',
    'fixed bar at the bottom',
    'phone',
  ],
  [
    'card-one-mixed-wallets-fr',
    `${fr}/p/payment/index.html`,
    'wallet-cards',
    'press-remove',
    'remove',
    'PayPal, IBAN and coupons with removal beside',
  ],
  ['card-one-manage-mode-fr', fr + wui, 'wallet-cards', 'press-remove', 'remove', 'manage mode on'],
  ['card-one-toast-en', `${w}/p/wallet-ui/index.html?spm=a2g0o.home`, 'wallet-cards', 'press-remove', 'remove', 'toast with an OK'],
  ['card-one-unbind-en', `https://m.aliexpress.com${wui}`, 'wallet-cards', 'press-remove', 'remove', '"Unbind"', 'phone'],
  [
    'card-drawer-en',
    `https://nl.aliexpress.com${wui}`,
    'wallet-cards',
    'press-remove',
    'remove',
    'details drawer of the only card, not a confirmation',
  ],
  // wallet-cards: show
  ['card-one-dots-fr', fr + wui, 'wallet-cards', 'show-remove', 'opener', 'kebab, gift card row beside'],
  ['card-one-dots-no-label-en', w + wui, 'wallet-cards', 'show-remove', 'opener', 'div with three circles, no name'],
  ['card-one-manage-en', `${w}/p/wallet-ui/payment-cards.html`, 'wallet-cards', 'show-remove', 'opener', 'page-level Manage'],
  ['card-one-hover-en', `${us}${wui}`, 'wallet-cards', 'show-remove', 'card-1', 'visible on hover (visibility)'],
  ['card-one-hover-js-fr', fr + wui, 'wallet-cards', 'show-remove', 'card-1', 'control made by script on hover'],
  ['card-one-row-link-fr', `https://m.fr.aliexpress.com${wui}`, 'wallet-cards', 'show-remove', 'card-1', 'row opens the card', 'phone'],
  ['card-one-details-en', 'https://home.aliexpress.com/card/list.htm', 'wallet-cards', 'show-remove', 'opener', 'closed details element'],
  ['card-one-row-manage-fr', fr + wui, 'wallet-cards', 'show-remove', 'opener', 'Gérer in the row'],
  // wallet-cards: confirm
  ['confirm-role-dialog-en', w + wui, 'wallet-cards', 'confirm-remove', 'confirm', 'modal over two rows'],
  ['confirm-native-dialog-fr', fr + wui, 'wallet-cards', 'confirm-remove', 'confirm', 'dialog element'],
  ['confirm-body-end-fr', `${fr}/p/payment-methods/index.html`, 'wallet-cards', 'confirm-remove', 'confirm', 'no roles at all'],
  ['confirm-inline-en', `${us}${wui}`, 'wallet-cards', 'confirm-remove', 'confirm', 'inline in the row'],
  ['confirm-keep-primary-en', w + wui, 'wallet-cards', 'confirm-remove', 'confirm', 'the loud button keeps the card'],
  [
    'confirm-bottom-sheet-fr',
    'https://m.aliexpress.com/p/wallet-ui/card-detail.html?c=2',
    'wallet-cards',
    'confirm-remove',
    'confirm',
    'bottom sheet',
    'phone',
  ],
  ['confirm-yes-no-en', 'https://home.aliexpress.com/card/list.htm?page=1', 'wallet-cards', 'confirm-remove', 'confirm', 'Yes / No inputs'],
  ['confirm-shadow-fr', `${fr}/p/payment/cards.html`, 'wallet-cards', 'confirm-remove', 'confirm', 'dialog in an open shadow root'],
  // wallet-cards: default, refused, empty
  ['greyed-only-en', `${us}${wui}`, 'wallet-cards', 'change-default', 'add-card', 'only card, default, disabled button'],
  ['greyed-only-fr', fr + wui, 'wallet-cards', 'change-default', 'add-card', 'aria-disabled span with a reason'],
  [
    'greyed-own-page-fr',
    `${fr}/p/wallet-ui/card-detail.html?id=1`,
    'wallet-cards',
    'change-default',
    'set-default',
    'own page of the default card',
  ],
  ['refused-default-dialog-en', w + wui, 'wallet-cards', 'change-default', 'add-card', 'refusal dialog with its own "Add a card"'],
  ['refused-unpaid-fr', fr + wui, 'wallet-cards', 'settle-order', '', 'refusal: unpaid order'],
  ['empty-en', w + wui, 'wallet-cards', 'open-alipay', '', 'empty, no Alipay entry on the page'],
  [
    'empty-with-alipay-fr',
    'https://home.aliexpress.com/card/list.htm?l=fr',
    'wallet-cards',
    'open-alipay',
    'alipay-entry',
    'empty, My Alipay in the side menu',
  ],
  ['empty-paypal-stays-en', `https://pl.aliexpress.com${wui}`, 'wallet-cards', 'open-alipay', '', 'no cards, PayPal linked'],
  // Alipay
  [
    'alipay-gate-en',
    'https://intl.alipay.com/ihome/help/cards.htm',
    'alipay-gate',
    'open-alipay',
    'alipay-entry',
    'heading "Manage your cards" over the button',
  ],
  ['alipay-landing-fr', 'https://intl.alipay.com/index.htm', 'alipay-gate', 'open-alipay', 'alipay-entry', 'promotional landing'],
  [
    'alipay-sign-up-en',
    'https://intl.alipay.com/ihome/register/email.htm',
    'alipay-sign-up',
    'activate-alipay',
    'signup-continue',
    'ring optional',
  ],
  [
    'alipay-success-en',
    'https://intl.alipay.com/ihome/register/success.htm',
    'alipay-sign-up',
    'open-alipay',
    'alipay-entry',
    'set up successfully',
  ],
  [
    'alipay-home-icons-en',
    'https://intl.alipay.com/ihome/index.htm',
    'alipay-home',
    'open-alipay-cards',
    'cards-entry',
    'icon known by its title only',
  ],
  [
    'alipay-home-settings-en',
    'https://intl.alipay.com/ihome/account/fund.htm',
    'alipay-home',
    'open-alipay-cards',
    'settings-tab',
    'closed Settings tab',
  ],
  [
    'alipay-cards-two-en',
    'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    'alipay-cards',
    'choose-card',
    'card-1 card-2',
    'Delete card beside the owner',
  ],
  [
    'alipay-card-hover-en',
    'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?p=1',
    'alipay-cards',
    'show-remove',
    'card-1',
    'hover right of the card',
  ],
  ['alipay-confirm-fr', 'https://intl.alipay.com/ihome/user/cards.htm', 'alipay-cards', 'confirm-remove', 'confirm', 'layer without role'],
  // add-card
  ['add-card-page-en', `${w}/p/wallet-ui/add-card.html`, 'add-card', 'leave', '', 'form with a ticked default box'],
  ['add-card-dialog-fr', fr + wui, 'add-card', 'leave', '', 'dialog over the list'],
  [
    'add-card-mobile-fr',
    'https://intl-qk-global-inner.alipay.com/bindcard/selfaddcard.htm',
    'add-card',
    'leave',
    '',
    'Alipay form',
    'phone',
  ],
  // checkout
  [
    'checkout-native-ticked-en',
    `${w}/p/trade/confirm.html?aeOrderFrom=main_shopcart`,
    'checkout',
    'save-card-off',
    'save-box save-label',
    'native box, two other ticked boxes',
  ],
  [
    'checkout-label-ticked-fr',
    `${fr}/p/trade/confirm.html`,
    'checkout',
    'save-card-off',
    'save-box save-label',
    'styled label, input invisible',
  ],
  [
    'checkout-switch-en',
    'https://m.aliexpress.com/p/trade/confirm.html',
    'checkout',
    'save-card-off',
    'save-box',
    'role=switch, a second one beside',
    'phone',
  ],
  ['checkout-cleared-fr', `${fr}/p/trade/confirm.html?objectId=1`, 'checkout', 'leave', '', 'save box clear, insurance ticked'],
  ['checkout-saved-card-en', `${us}/p/trade/confirm.html`, 'checkout', 'leave', '', 'saved card, no save box'],
  ['checkout-div-box-fr', `${w}/p/trade/confirm.html?lang=fr`, 'checkout', 'save-card-off', 'save-box save-label', 'div role=checkbox'],
  [
    'checkout-second-payment-en',
    'https://m.aliexpress.com/p/second-payment/index.html',
    'checkout',
    'save-card-off',
    'save-box save-label',
    'label apart from its box',
    'phone',
  ],
  ['checkout-do-not-save-fr', `${fr}/p/second-payment/index.html`, 'checkout', 'leave', '', 'ticked "Ne pas enregistrer ma carte"'],
  // orders
  ['orders-unpaid-en', `${w}/p/order/index.html`, 'orders', 'settle-order', 'to-pay', 'ring optional'],
  [
    'orders-paid-fr',
    `${fr}/p/order/index.html`,
    'orders',
    'open-account',
    'account-entry',
    'nothing unpaid, Supprimer on finished orders, masked digits',
  ],
  ['orders-unpaid-mobile-fr', 'https://m.aliexpress.com/p/order/index.html', 'orders', 'settle-order', 'to-pay', 'ring optional', 'phone'],
  // help
  ['help-home-fr', 'https://customerservice.aliexpress.com/home', 'help', 'open-account', 'account-entry', 'topics, chat not open'],
  [
    'help-chat-open-en',
    'https://customerservice.aliexpress.com/home?from=chat',
    'help',
    'ask-support',
    'chat-option',
    'ring optional; chat widget open',
  ],
  ['help-chat-open-fr', `${fr}/p/chat/index.html`, 'help', 'ask-support', 'chat-option', 'ring optional; chat as a page'],
  // requests
  ['removal-request-en', `${w}/p/card/remove.html`, 'removal-request', 'request-removal', '', 'e-mail, password or birth date'],
  ['removal-request-fr', `${fr}/p/card/suppression.html`, 'removal-request', 'request-removal', '', 'the same in French'],
  ['account-deletion-en', 'https://privacy.aliexpress.com/home#/request/delete', 'account-deletion', 'leave', '', 'type agree'],
  [
    'account-deletion-dialog-fr',
    `${fr}/p/account/settings.html`,
    'account-deletion',
    'leave',
    '',
    'dialog over settings, names saved cards',
  ],
  ['data-deletion-en', 'https://privacy.aliexpress.com/home#/request', 'account-deletion', 'leave', '', 'data-deletion request'],
  // look-alikes
  [
    'twin-cart-dialog-en',
    `${w}/p/shoppingcart/index.html?d=1`,
    'elsewhere',
    'open-account',
    'account-entry',
    'cart dialog "Remove", masked card in the cart; header stays above the veil',
  ],
  ['twin-gift-cards-en', `${us}/p/gift-card/index.html`, 'elsewhere', 'open-account', 'account-entry', 'masked gift card codes'],
  [
    'twin-memory-cards-fr',
    `${fr}/w/wholesale-carte-memoire.html`,
    'elsewhere',
    'open-account',
    'account-entry',
    'cartes mémoire with Retirer',
  ],
  ['twin-address-book-fr', `${fr}/p/address-manage/index.html`, 'elsewhere', 'open-account', 'account-entry', 'addresses'],
  ['twin-devices-en', `${w}/p/account-center/devices.html`, 'elsewhere', 'open-account', 'account-entry', 'devices'],
  ['twin-phone-unlink-en', `${w}/p/account-center/security.html`, 'elsewhere', 'open-account', 'account-entry', 'masked phone'],
  [
    'twin-phone-unlink-fr',
    'https://m.fr.aliexpress.com/p/account-center/security.html',
    'elsewhere',
    'open-account',
    'account-entry',
    'masked phone',
    'phone',
  ],
  ['twin-subscriptions-fr', `${fr}/p/plus/subscriptions.html`, 'elsewhere', 'open-account', 'account-entry', 'masked card in each row'],
  [
    'twin-wishlist-manage-en',
    'https://m.aliexpress.com/p/wish-manage/index.html',
    'elsewhere',
    'open-account',
    'account-entry',
    'manage mode',
    'phone',
  ],
  [
    'twin-reviews-fr',
    'https://feedback.aliexpress.com/management/feedbackBuyerList.htm',
    'elsewhere',
    'open-account',
    'account-entry',
    'reviews',
  ],
  ['twin-wallets-category-en', `${w}/category/200000298/wallets.html`, 'elsewhere', 'open-account', 'account-entry', 'leather wallets'],
  [
    'twin-birthday-cards-fr',
    `${fr}/p/studio/cards.html`,
    'elsewhere',
    'open-account',
    'account-entry',
    '"Mes cartes enregistrées" that are greeting cards',
  ],
  ['twin-sim-cards-en', 'https://m.aliexpress.com/p/esim/my.html', 'elsewhere', 'open-account', 'account-entry', 'SIM cards', 'phone'],
  ['twin-search-history-fr', 'https://m.fr.aliexpress.com/search.htm', 'elsewhere', 'open-account', 'account-entry', 'history', 'phone'],
  ['twin-trading-cards-en', `${w}/p/game/card-battle.html`, 'elsewhere', 'open-account', 'account-entry', '"My cards" of a game'],
  ['twin-hidden-display-none-en', w + wui, 'wallet-cards', 'press-remove', 'remove', 'twin row with display:none'],
  ['twin-hidden-opacity-fr', fr + wui, 'wallet-cards', 'press-remove', 'remove', 'twin row with opacity 0'],
  ['twin-hidden-off-screen-en', `${us}${wui}`, 'wallet-cards', 'press-remove', 'remove', 'twin row far left'],
  [
    'twin-hidden-zero-height-fr',
    `${fr}/p/wallet-ui/ma-carte.html`,
    'wallet-cards',
    'press-remove',
    'remove',
    'twin row folded to no height',
  ],
  [
    'twin-hidden-clip-en',
    `${w}/p/wallet-ui/my-cards.html`,
    'wallet-cards',
    'press-remove',
    'remove',
    'twins clipped and visibility:hidden',
  ],
  [
    'twin-promo-remove-background-en',
    w + wui,
    'wallet-cards',
    'show-remove',
    'opener',
    'promo "Remove background" over a card with a closed menu',
  ],
  [
    'twin-help-article-en',
    'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9&knowledgeId=441',
    'help',
    'open-account',
    'account-entry',
    'article with a drawn card row',
  ],
  [
    'twin-help-article-fr',
    'https://help.aliexpress.com/carte-bancaire.html',
    'help',
    'open-account',
    'account-entry',
    'article with a picture of the button',
  ],
  [
    'twin-ad-continue-over-dialog-en',
    `${us}${wui}`,
    'wallet-cards',
    'confirm-remove',
    'confirm',
    'advertisement with "Continue" above the dialog',
  ],
  ['twin-notification-prompt-fr', fr + wui, 'wallet-cards', 'press-remove', 'remove', 'notification prompt and cookie bar with Confirmer'],
  ['twin-refund-account-fr', `${fr}/p/refund/account.html`, 'elsewhere', 'open-account', 'account-entry', 'masked IBAN for refunds'],
  [
    'twin-loyalty-cards-en',
    `${w}/p/membership/cards.html`,
    'elsewhere',
    'open-account',
    'account-entry',
    'membership cards with masked numbers',
  ],
  ['twin-following-stores-en', `${us}/p/follow/index.html`, 'elsewhere', 'open-account', 'account-entry', 'shops named after card brands'],
];

export const blindPages: readonly BlindPage[] = rows.map(([name, url, page, step, targets, note, phone]) => ({
  file: `${name}.html`,
  url,
  language: name.endsWith('-fr') ? 'fr' : 'en',
  ...(phone === undefined ? {} : { viewport: small }),
  page,
  step,
  targets: targets === '' ? [] : targets.split(' '),
  note,
}));

const makers: Readonly<Record<string, () => string>> = { ...sitePages, ...cardPages, ...otherPages, ...twinPages };

export function blindPageHtml(page: BlindPage): string {
  const make = makers[page.file];
  if (make === undefined) throw new Error(`no blind page ${page.file}`);
  return make();
}

/** Files that have a maker but no metadata; the self-check wants none. */
export function unlisted(): readonly string[] {
  const listed = new Set(blindPages.map((p) => p.file));
  return Object.keys(makers).filter((f) => !listed.has(f));
}
