import type { BlindPage } from '../../blind-page.ts';
import * as east from './part-east.ts';
import * as middle from './part-middle.ts';
import * as south from './part-south.ts';
import * as west from './part-west.ts';

const com = 'https://www.aliexpress.com';
const intl = 'https://intl.alipay.com';
const phone = { width: 390, height: 800 };
const [cards, alipay] = ['wallet-cards', 'alipay-cards'];

// One line per page: a set is read as a table.
// biome-ignore format: one line per page
export const sixthLists: readonly BlindPage[] = [
  { file: 's6l-en-greyed-default.html', url: `${com}/p/wallet-ui/index.html?from=account`, language: 'en', page: cards, step: 'change-default', targets: ['add-card'], note: 'only card greyed as default; hidden small-screen twin', html: west.enGreyedDefault },
  { file: 's6l-en-session-over.html', url: `${intl}/ihome/user/queryUserBindCard.htm?t=1`, language: 'en', page: 'sign-in', step: 'sign-in', targets: [], note: 'expired session, form in a native dialog over the list', html: west.enSessionOver },
  { file: 's6l-fr-div-dialog.html', url: 'https://fr.aliexpress.com/p/wallet-ui/index.html', language: 'fr', page: cards, step: 'confirm-remove', targets: ['confirm'], note: 'home-made dialog of divs, confirm on the left and pale', html: west.frDivDialog },
  { file: 's6l-fr-filtered-table.html', url: `${intl}/ihome/user/queryUserBindCard.htm?type=debit`, language: 'fr', page: alipay, step: 'choose-card', targets: ['row-1', 'row-2'], note: 'table, filter on: two of four rows are hidden', html: west.frFilteredTable },
  { file: 's6l-ru-press-to-open.html', url: 'https://aliexpress.ru/account/cards', language: 'ru', page: cards, step: 'show-remove', targets: ['open-card'], note: 'one card opened by pressing it; advertised card beside it', html: west.ruPressToOpen },
  { file: 's6l-ru-refused-notice.html', url: 'https://ru.aliexpress.com/p/wallet-ui/cards.html', language: 'ru', page: cards, step: 'settle-order', targets: ['to-pay'], note: 'ring optional: notice names an unpaid order, To pay tab on the page', html: west.ruRefusedNotice },
  { file: 's6l-es-half-manage.html', url: 'https://es.aliexpress.com/p/wallet-ui/index.html?manage=1', language: 'es', page: cards, step: 'choose-card', targets: ['row-1', 'row-2', 'row-3'], note: 'Manage mode on, list left in English, cookie bar', html: west.esHalfTranslatedManage },
  { file: 's6l-es-gift-cards.html', url: 'https://es.aliexpress.com/p/gift-card/index.html', language: 'es', page: 'elsewhere', step: 'open-account', targets: ['account'], note: 'twin: gift cards with masked codes', html: west.esGiftCards },
  { file: 's6l-pt-empty.html', url: 'https://pt.aliexpress.com/p/wallet-ui/index.html', language: 'pt', page: cards, step: 'open-alipay', targets: ['my-alipay'], note: 'empty list, advertised card, My Alipay in the side menu', html: west.ptEmpty },
  { file: 's6l-pt-card-page.html', url: `${intl}/ihome/cards/detail.htm?id=77`, language: 'pt', page: alipay, step: 'press-remove', targets: ['remove'], note: 'one card\'s own page, three other controls say remove', html: west.ptCardPage },
  { file: 's6l-de-hover.html', url: `${intl}/ihome/cards/manage.htm`, language: 'de', page: alipay, step: 'show-remove', targets: ['row'], note: 'control shows on hover', html: middle.deHover },
  { file: 's6l-de-failed.html', url: 'https://de.aliexpress.com/p/wallet-ui/index.html', language: 'de', page: 'not-ready', step: 'wait', targets: [], note: 'list failed to load', html: middle.deFailed },
  { file: 's6l-it-native-dialog.html', url: 'https://it.aliexpress.com/p/wallet-ui/index.html', language: 'it', page: cards, step: 'confirm-remove', targets: ['confirm'], note: 'native modal dialog; a second one is closed', html: middle.itNativeDialog },
  { file: 's6l-it-greyed-menu.html', url: `${com}/p/wallet-ui/index.html?lang=it`, language: 'it', page: cards, step: 'change-default', targets: ['set-default'], note: 'open menu, its entry greyed with the reason', html: middle.itGreyedMenu },
  { file: 's6l-nl-skeleton.html', url: 'https://nl.aliexpress.com/p/wallet-ui/index.html', language: 'nl', page: 'not-ready', step: 'wait', targets: [], note: 'skeleton; a row only in a template', html: middle.nlSkeleton },
  { file: 's6l-nl-accordion.html', url: `${intl}/ihome/settings/cards.htm`, language: 'nl', page: alipay, step: 'choose-card', targets: ['row-1', 'row-2'], note: 'folded parts, controls inside; questions folded the same way', html: middle.nlAccordion },
  { file: 's6l-pl-refused-dialog.html', url: 'https://pl.aliexpress.com/p/wallet-ui/index.html', language: 'pl', page: cards, step: 'change-default', targets: ['set-default'], note: 'refused in a dialog that offers the other card as default', html: middle.plRefusedDialog },
  { file: 's6l-pl-orders.html', url: 'https://pl.aliexpress.com/p/order/index.html?tab=done', language: 'pl', page: 'orders', step: 'open-account', targets: ['account'], note: 'twin: finished orders with card digits and Usuń', html: middle.plOrders },
  { file: 's6l-tr-shadow.html', url: 'https://tr.aliexpress.com/p/wallet-ui/index.html', language: 'tr', page: cards, step: 'press-remove', targets: ['remove'], note: 'nested open shadow roots', html: middle.trShadow },
  { file: 's6l-tr-password.html', url: `${intl}/ihome/user/cards.htm?op=unbind`, language: 'tr', page: 'identity-check', step: 'finish-check', targets: [], note: 'payment password asked over the list', html: middle.trPassword },
  { file: 's6l-ja-manage-mobile.html', url: 'https://m.ja.aliexpress.com/p/wallet-ui/index.html', language: 'ja', viewport: phone, page: cards, step: 'show-remove', targets: ['edit'], note: 'one card, 編集 at the top', html: east.jaManageMobile },
  { file: 's6l-ja-five-tiles.html', url: `${intl}/ihome/user/bindcards.htm`, language: 'ja', page: alipay, step: 'choose-card', targets: ['row-1', 'row-2', 'row-3', 'row-4', 'row-5'], note: 'five cards, the limit; add tile disabled', html: east.jaFiveTiles },
  { file: 's6l-ko-english-dialog.html', url: 'https://ko.aliexpress.com/p/wallet-ui/index.html', language: 'ko', page: cards, step: 'confirm-remove', targets: ['confirm'], note: 'Korean page, dialog in English, confirm below and pale', html: east.koEnglishDialog },
  { file: 's6l-ko-help.html', url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=901&knowledgeId=4417', language: 'ko', page: 'help', step: 'open-account', targets: ['account'], note: 'twin: article with a drawing of the list', html: east.koHelp },
  { file: 's6l-th-greyed-orders.html', url: `${intl}/ihome/mycards.htm`, language: 'th', page: alipay, step: 'settle-order', targets: [], note: 'both cards greyed: unpaid orders', html: east.thGreyedOrders },
  { file: 's6l-th-icons.html', url: 'https://th.aliexpress.com/p/wallet-ui/index.html', language: 'th', page: cards, step: 'press-remove', targets: ['remove'], note: 'icon buttons only; a copy outside the window', html: east.thIcons },
  { file: 's6l-vi-kebab.html', url: 'https://vi.aliexpress.com/p/wallet-ui/payment.html', language: 'vi', page: cards, step: 'show-remove', targets: ['menu'], note: 'one card with a kebab; two wallets with the same', html: east.viKebab },
  { file: 's6l-vi-session-page.html', url: 'https://vi.aliexpress.com/p/wallet-ui/index.html', language: 'vi', page: 'sign-in', step: 'sign-in', targets: [], note: 'expired session: the address of the list shows the form', html: east.viSessionPage },
  { file: 's6l-id-checkout.html', url: `${com}/p/trade/confirm.html?itemId=71`, language: 'id', page: 'checkout', step: 'leave', targets: [], note: 'twin: saved cards with Hapus at checkout, box clear', html: south.idCheckout },
  { file: 's6l-id-editing.html', url: `${intl}/ihome/kartu.htm?edit=1`, language: 'id', page: alipay, step: 'press-remove', targets: ['remove'], note: 'Manage mode on, one card', html: south.idEditing },
  { file: 's6l-ar-lookalikes.html', url: 'https://ar.aliexpress.com/p/wallet-ui/index.html', language: 'ar', page: cards, step: 'choose-card', targets: ['row-1', 'row-2'], note: 'points card and gift card look the same', html: south.arLookalikes },
  { file: 's6l-ar-sheet.html', url: `${intl}/m/cards/detail.htm?c=4936`, language: 'ar', viewport: phone, page: alipay, step: 'confirm-remove', targets: ['confirm'], note: 'bottom sheet with a pause control', html: south.arSheet },
  { file: 's6l-he-refused-notice.html', url: 'https://he.aliexpress.com/p/wallet-ui/index.html', language: 'he', page: cards, step: 'change-default', targets: ['set-default'], note: 'div soup; notice: the default card was not removed', html: south.heRefusedNotice },
  { file: 's6l-he-expired.html', url: 'https://he.aliexpress.com/p/wallet-ui/methods.html', language: 'he', page: cards, step: 'press-remove', targets: ['remove'], note: 'tabs; expired card, update beside remove', html: south.heExpired },
  { file: 's6l-uk-late-empty.html', url: `${com}/p/wallet-ui/index.html?lang=uk`, language: 'uk', page: cards, step: 'open-alipay', targets: ['my-alipay'], note: 'late and empty', html: south.ukLateEmpty },
  { file: 's6l-uk-refused-native.html', url: `${intl}/ihome/cards.htm?r=1592`, language: 'uk', page: alipay, step: 'settle-order', targets: [], note: 'native dialog, not modal: unpaid order', html: south.ukRefusedNative },
];
