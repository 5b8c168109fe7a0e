import type { BlindPage } from '../../blind-page.ts';
import { antFrame, ariaFrame, gridFrame, hashedFrame, phoneFrame, plainFrame, utilityFrame } from './shells-new.ts';
import { marketFrame, tableFrame, walletFrame } from './shells-old.ts';

const helpArticle = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Help Center - How do I delete a card?',
    top: `Hello, Joanna Wells <a href="#" data-truth="never">Sign out</a>`,
    nav: `<a href="/ihome/index.htm" data-truth="account">My Account</a><a href="#" class="on">Help Center</a><a href="#">Contact us</a>`,
    css: `.pic{border:1px dashed #9ac;background:#f8fbfe;padding:12px 18px;margin:8px 0;width:560px}.yes span{border:1px solid #ccc;padding:4px 12px}`,
    body: `<div class="box"><p><a href="#">Help Center</a> &gt; Cards</p><h2>How do I delete a card from my Alipay account?</h2><ol><li>Open My Alipay and press the icon "Manage your cards".</li><li>Move the pointer over the card.<div class="pic">VISA **** 1234 <span class="fr" data-truth="never">Remove</span></div></li><li>Confirm in the window.<div class="pic">Are you sure you want to remove this card? <span class="fr" data-truth="never">Cancel &nbsp; Remove</span></div></li></ol><p class="yes">Was this helpful? <span data-truth="never">Yes</span> <span data-truth="never">No</span></p></div><div class="box"><b>Related</b><p><a href="#">Why was my card refused?</a><br><a href="#">How many cards can I add?</a></p></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Terms</a>`,
  });

const helpTr = (): string =>
  plainFrame({
    lang: 'tr',
    title: 'Yardım Merkezi',
    head: `<li><a href="/hesap" data-truth="account">Hesabım</a></li><li>Merhaba, Emre</li><li><a href="#" data-truth="never">Çıkış yap</a></li>`,
    body: `<h2>Yardım Merkezi</h2><p><input type="search" placeholder="Sorunuzu yazın" style="font:inherit;width:60%"></p><section><h3>Sık sorulan sorular</h3><details><summary>Kayıtlı kartımı nasıl kaldırırım?</summary><p>Kartlarınızı yönetin bölümünü açın ve Kaldır düğmesine basın.</p></details><details><summary>Para iadem ne zaman kartıma geçer?</summary><p>3-20 iş günü içinde.</p></details><details><summary>Ödeme şifremi unuttum</summary><p>Güvenlik sorularını yanıtlayın.</p></details></section><h3>Bize ulaşın</h3><p>Her gün 09.00-22.00</p>`,
    foot: `Gizlilik · Koşullar`,
  });

const helpFr = (): string =>
  gridFrame({
    lang: 'fr',
    title: "Centre d'aide",
    head: `<a href="/compte" data-truth="account">Mon compte</a><span>Camille</span><button data-truth="never">Déconnexion</button>`,
    rail: `<a class="on" href="#">Toutes les rubriques</a><a href="#">Sécurité</a><a href="#">Remboursements</a>`,
    body: `<h1>Comment pouvons-nous vous aider ?</h1><div class="tiles"><a class="tile" href="#">💳<b>Ajouter ou supprimer une carte</b><small>6 articles</small></a><a class="tile" href="#">🔒<b>Mot de passe oublié</b><small>4 articles</small></a><a class="tile" href="#">↩️<b>Suivre un remboursement</b><small>9 articles</small></a><a class="tile" href="#">🚫<b>Fermer mon compte</b><small>2 articles</small></a></div>`,
    foot: `Confidentialité · Mentions légales`,
  });

const helpChat = (): string =>
  hashedFrame({
    lang: 'en',
    title: 'Alipay help chat',
    head: `<div>Help topics</div><div>Hi, Siobhan</div>`,
    css: `._ch{border:1px solid #e5e5e5;border-radius:16px;height:430px;display:flex;flex-direction:column}._ms{flex:1;padding:20px;background:#fafafa}._bu{background:#fff;border-radius:12px;padding:12px 16px;display:inline-block;margin-bottom:12px;box-shadow:0 1px 3px rgba(0,0,0,.1)}._op div{border:1px solid #1677ff;color:#1677ff;border-radius:18px;padding:5px 16px;display:inline-block;margin:0 8px 8px 0;cursor:pointer}._in{display:flex;padding:12px;gap:10px}._in input{flex:1;padding:9px;font:inherit}`,
    body: `<div class="_2hTt">Customer service</div><div class="_ch" role="log" aria-label="Chat"><div class="_ms"><div class="_bu">Hello! I am the Alipay assistant. What is it about?</div><div class="_op"><div>Track a refund</div><div data-truth="option">Card Management</div><div>Payment failed</div><div data-truth="never">Close my account</div></div></div><div class="_in"><input placeholder="Type your question"><div class="_0cTa" data-truth="never">Send</div></div></div>`,
    foot: `Chats may be kept for quality reasons.`,
  });

const closeAccount = (): string =>
  antFrame({
    lang: 'en',
    title: 'Close account',
    head: `<a href="#">Home</a><span>w***s@mail.example</span><a href="#" data-truth="never">Sign out</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">Apply to close your Alipay account</div><div class="ant-card-body"><p>When the account is closed:</p><ul><li>all linked bank cards (VISA **** 3106, Maestro **** 3371) are removed,</li><li>your balance, coupons and payment history are lost,</li><li>the e-mail address cannot be used again.</li></ul><label><input type="checkbox"> I have read the above and want to remove my account for ever</label><br><br><button class="ant-btn ant-btn-primary ant-btn-dangerous" data-truth="never">Close account</button> <button class="ant-btn" data-truth="never">Think again</button></div></div>`,
    foot: `Alipay`,
  });

const closeDialogDe = (): string =>
  antFrame({
    lang: 'de',
    title: 'Kontoeinstellungen',
    head: `<a href="#">Übersicht</a><span>Jürgen M.</span><a href="#" data-truth="never">Abmelden</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">Kontoeinstellungen</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">Alipay-Konto j***r@brief.example</div><button class="ant-btn ant-btn-dangerous" data-truth="never">Konto löschen</button></div></div></div><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div class="ant-modal" role="alertdialog" aria-modal="true"><div class="ant-modal-header">Alipay-Konto endgültig löschen?</div><div class="ant-modal-body">Ihr Konto, alle hinterlegten Karten und Ihr Guthaben werden unwiderruflich gelöscht.</div><div class="ant-modal-footer"><button class="ant-btn" data-truth="never">Abbrechen</button> <button class="ant-btn ant-btn-primary ant-btn-dangerous" data-truth="never">Endgültig löschen</button></div></div></div>`,
    foot: `Impressum · Datenschutz`,
  });

const removalForm = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Credit Cards - Remove Card',
    top: `Welcome: <b>D. Ortega</b> | <a href="#" data-truth="never">Exit</a>`,
    nav: `<a href="#">History</a><a href="#">My Account</a><a href="#">Credit Cards</a>`,
    body: `<h2>Remove Card: submit a removal request</h2><p>To request the removal of your credit card, fill in the form. We answer within 2 working days.</p><form onsubmit="return false"><table cellpadding="6"><tr><td>E-mail</td><td><input size="30"></td></tr><tr><td>Account password</td><td><input type="password" size="30"></td></tr><tr><td>Date of birth</td><td><input size="4" placeholder="DD"> <input size="4" placeholder="MM"> <input size="6" placeholder="YYYY"></td></tr></table><button data-truth="never">Submit Removal Request</button></form>`,
    foot: `Copyright 2004-2014 Alipay.com`,
  });

const giftCards = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Gift cards',
    top: `Hello, Nadia B. <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<a href="/ihome/index.htm" data-truth="account">My Account</a><a href="#">Pay</a><a href="#" class="on">Gift cards</a>`,
    css: `.g li{list-style:none;border:1px solid #dde3e8;padding:16px;margin-bottom:10px;background:#fffaf0}.g{padding:0}.g span{visibility:hidden;float:right}.g li:hover span{visibility:visible}`,
    body: `<div class="box"><h2>Your gift cards</h2><ul class="g"><li>AliExpress gift card US $25 &nbsp; code **** **** 8841 <span data-truth="never">Remove</span></li><li>Birthday gift card US $10 &nbsp; code **** **** 2093 <span data-truth="never">Remove</span></li></ul><p>Balance of all gift cards: US $35.00</p><a class="btn" href="#" data-truth="never">Redeem a gift card</a></div>`,
    foot: `<a href="#">Gift card terms</a>`,
  });

const devicesDe = (): string =>
  antFrame({
    lang: 'de',
    title: 'Vertrauenswürdige Geräte',
    head: `<a href="/konto" data-truth="account">Mein Konto</a><a href="#">Hilfe</a><span>Jürgen M.</span><a href="#" data-truth="never">Abmelden</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">Vertrauenswürdige Geräte</div><div class="ant-card-body"><p>Auf diesen Geräten fragen wir nicht nach einem Code.</p><div class="ant-list-item"><div class="ant-list-item-meta">Firefox auf Windows <span class="ant-tag">Dieses Gerät</span><div style="color:#888">Kennung •••• 40A7</div></div><button class="ant-btn" data-truth="never">Entfernen</button></div><div class="ant-list-item"><div class="ant-list-item-meta">Galaxy A52<div style="color:#888">Kennung •••• 91C3</div></div><button class="ant-btn" data-truth="never">Entfernen</button></div></div></div>`,
    foot: `Impressum · Datenschutz`,
  });

const devDocs = (): string =>
  ariaFrame({
    lang: 'en',
    title: 'removeCard | Alipay developer documentation',
    skip: 'Skip to content',
    main: 'Reference',
    head: `<nav aria-label="Main"><a href="#">Products</a><a href="#">Docs</a><a href="#">Pricing</a><a href="#" data-truth="never">Contact sales</a><a class="button" href="/login" data-truth="signin">Sign in</a></nav>`,
    css: `pre{background:#1e293b;color:#e2e8f0;padding:16px;border-radius:8px;overflow:auto}`,
    body: `<h1>removeCard</h1><p>Removes a stored card token from a buyer. Use it when a buyer presses "Remove" in your own shop.</p><pre>POST /v1/cards/removeCard
{
  "cardToken": "ALIPAY4****1234",
  "reason": "BUYER_REQUEST"
}</pre><h2>Parameters</h2><table><tr><th>Name</th><th>Type</th></tr><tr><td>cardToken</td><td>String, required</td></tr><tr><td>reason</td><td>String</td></tr></table><p>See also: <a href="#">listCards</a>, <a href="#">addCard</a></p>`,
    foot: `© Alipay merchant services`,
  });

const receiptNl = (): string =>
  utilityFrame({
    lang: 'nl',
    title: 'Betaalbewijs',
    head: `<a class="ms-auto" href="/account" data-truth="account">Mijn account</a><a href="#">Help</a><span>Dag, Sanne</span><a href="#" data-truth="never">Uitloggen</a>`,
    body: `<h1 class="text-xl">Betaalbewijs</h1><div class="rounded-2xl bg-white p-6 shadow"><div class="flex justify-between mb-4"><span>AliExpress</span><b>€ 31,80</b></div><div class="flex justify-between mb-4"><span>Datum</span><span>4 april 2024</span></div><div class="flex justify-between mb-4"><span>Betaald met</span><span>Maestro •••• 8125</span></div><div class="flex justify-between mb-4"><span>Status</span><span>Geslaagd</span></div><button class="btn-ghost">Als pdf opslaan</button> <button class="btn-ghost" data-truth="never">Bewijs verwijderen</button></div><div style="position:fixed;bottom:0;inset-inline:0;background:#222;color:#fff;padding:12px 24px;display:flex;gap:16px;align-items:center;z-index:20;font-size:14px"><span style="flex:1">Wij gebruiken cookies. Lees ons cookiebeleid.</span><button data-truth="never">Weigeren</button><button data-truth="never">Akkoord</button></div>`,
    foot: `Privacybeleid · Cookies`,
  });

const contactsAr = (): string =>
  antFrame({
    lang: 'ar',
    dir: 'rtl',
    title: 'جهات الاتصال',
    head: `<a href="/account" data-truth="account">حسابي</a><a href="#">المساعدة</a><span>ليلى</span><a href="#" data-truth="never">تسجيل الخروج</a>`,
    body: `<div class="ant-card"><div class="ant-card-head">جهات اتصال التحويل</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">خالد · هاتف ينتهي بـ 3381</div><button class="ant-btn" data-truth="never">حذف</button></div><div class="ant-list-item"><div class="ant-list-item-meta">منى · هاتف ينتهي بـ 7702</div><button class="ant-btn" data-truth="never">حذف</button></div><br><button class="ant-btn" data-truth="never">إضافة جهة اتصال</button></div></div>`,
    foot: `سياسة الخصوصية`,
  });

const messagesVi = (): string =>
  phoneFrame({
    lang: 'vi',
    title: 'Thông báo',
    head: `<span>‹</span><span class="t">Thông báo</span><span>⋯</span>`,
    body: `<div class="am-note">Xin chào, Minh Anh</div><div class="am-list"><div class="am-item">💳 Thanh toán thành công bằng Visa •••• 3348<span class="x">10:24</span></div><div class="am-item">🎁 Bạn nhận được phiếu giảm giá 20.000 ₫<span class="x">Hôm qua</span></div><div class="am-item">🔔 Cập nhật điều khoản dịch vụ<span class="x">02/06</span></div></div><button class="am-button w" data-truth="never">Xóa tất cả thông báo</button>`,
    foot: `<a href="#"><i>🏠</i>Trang chủ</a><a href="#"><i>🔔</i>Thông báo</a><a href="/account" data-truth="account"><i>👤</i>Tài khoản</a>`,
  });

const pressFr = (): string =>
  plainFrame({
    lang: 'fr',
    title: 'Alipay et Visa annoncent un partenariat',
    head: `<li><a href="#">Entreprise</a></li><li><a href="#">Presse</a></li><li><a href="/login" data-truth="signin">Se connecter</a></li>`,
    body: `<article><h2>Communiqué : gérer ses cartes devient plus simple</h2><p>Paris, le 3 juin. Alipay et Visa annoncent un partenariat grâce auquel les clients pourront enregistrer et supprimer leurs cartes en un geste.</p><blockquote>« La carte reste le premier moyen de paiement en Europe », a déclaré la directrice du développement.</blockquote><p>Contact presse : presse@alipay.example</p></article><p><a href="#">Tous les communiqués</a></p>`,
    foot: `© Alipay · Mentions légales`,
  });

const cashierTicked = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Alipay Cashier',
    top: `Paying for AliExpress <a href="#">Help</a>`,
    nav: `<span class="t">Payment</span>`,
    css: `.box td{padding:6px}.box td input{padding:7px;border:1px solid #bbb}`,
    body: `<div class="box"><h2>Amount: US $21.37</h2><form onsubmit="return false"><table><tr><td>Card number</td><td><input name="cardNo" size="24"></td></tr><tr><td>Expiry</td><td><input name="expiryMonth" size="3"> / <input name="expiryYear" size="5"></td></tr><tr><td>CVV</td><td><input name="cvv2" size="4"></td></tr><tr><td>Name</td><td><input name="firstName"> <input name="lastName"></td></tr></table><p><input type="checkbox" checked name="allowAutoCardBind" id="bind" data-truth="save-box"> <label for="bind" data-truth="save-label">Save card to Alipay</label></p><p><label><input type="checkbox" checked data-truth="never"> E-mail me the receipt</label></p><button class="btn" data-truth="never">Save &amp; Pay</button></form></div>`,
    foot: `<a href="#">Terms</a>`,
  });

const cashierCardsRu = (): string =>
  utilityFrame({
    lang: 'ru',
    title: 'Оплата заказа',
    head: `<span class="ms-auto text-sm">Заказ 8012…6645</span>`,
    body: `<h1 class="text-xl">К оплате: 1 248,00 ₽</h1><div class="rounded-2xl bg-white p-6 mb-4 shadow"><p class="font-bold">Выберите карту</p><label class="flex gap-4 mb-4"><input type="radio" name="c" checked>МИР •••• 5568 <a class="ms-auto underline text-sm" href="#" data-truth="never">Изменить</a></label><label class="flex gap-4 mb-4"><input type="radio" name="c">Visa •••• 9014 <a class="ms-auto underline text-sm" href="#" data-truth="never">Изменить</a></label><label class="flex gap-4"><input type="radio" name="c">Другая карта</label></div><button class="btn" data-truth="never">Оплатить 1 248,00 ₽</button> <button class="btn-ghost" data-truth="never">Отмена</button>`,
    foot: `Платёж защищён Alipay`,
  });

const accountEs = (): string =>
  marketFrame({
    lang: 'es',
    title: 'Mi AliExpress',
    search: 'Estoy buscando...',
    top: `<span>Hola, Lucía</span><a href="#">Ayuda</a><a href="#" data-truth="never">Cerrar sesión</a>`,
    nav: `<a href="#">Moda</a><a href="#">Informática</a><a href="#">Hogar y jardín</a>`,
    css: `.my{display:grid;grid-template-columns:210px 1fr;gap:24px}.my ul{list-style:none;margin:0;padding:0;border:1px solid #eee}.my li a{display:block;padding:10px 16px}`,
    body: `<div class="my"><ul><li><a href="#">Mis pedidos</a></li><li><a href="#">Centro de mensajes</a></li><li><a href="#">Lista de deseos</a></li><li><a href="#">Direcciones de envío</a></li><li><a href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="my">Mi Alipay</a></li><li><a href="#">Configuración de la cuenta</a></li></ul><div><h2>Mi AliExpress</h2><p>Lucía Romero · España</p><p>Pedidos en camino: 2 · Disputas: 0</p><p>Cupones: 3 por valor de 4,00 €</p></div></div>`,
    foot: `<a href="#">Centro de ayuda</a><a href="#">Política de privacidad</a>`,
  });

export const twinPages: readonly BlindPage[] = [
  {
    file: 'b-twin-help-article.html',
    url: 'https://intl.alipay.com/ihome/help/detail.htm?id=207',
    language: 'en',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin of the card list: article with drawn rows and windows',
    html: helpArticle,
  },
  {
    file: 'b-twin-help-tr.html',
    url: 'https://intl.alipay.com/ihome/help/home.htm',
    language: 'tr',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'help home with questions',
    html: helpTr,
  },
  {
    file: 'b-twin-help-fr.html',
    url: 'https://wallet.alipay.com/aide',
    language: 'fr',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin of the home tiles: topics',
    html: helpFr,
  },
  {
    file: 'b-twin-help-chat.html',
    url: 'https://icshall.alipay.com/hall/index.htm?sourceId=wallet',
    language: 'en',
    page: 'help',
    step: 'ask-support',
    targets: ['option'],
    note: 'ring optional: chat open with its options',
    html: helpChat,
  },
  {
    file: 'b-twin-close-account.html',
    url: 'https://memberprod.alipay.com/account/close/apply.htm',
    language: 'en',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'names two cards',
    html: closeAccount,
  },
  {
    file: 'b-twin-close-dialog-de.html',
    url: 'https://wallet.alipay.com/konto/schliessen',
    language: 'de',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'twin of confirming a removal',
    html: closeDialogDe,
  },
  {
    file: 'b-twin-removal-form.html',
    url: 'https://intl.alipay.com/creditcards/remove.htm',
    language: 'en',
    page: 'removal-request',
    step: 'request-removal',
    targets: [],
    note: 'asks for password and birth date',
    html: removalForm,
  },
  {
    file: 'b-twin-gift-cards.html',
    url: 'https://intl.alipay.com/ihome/giftcards.htm',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin of hover-only lists: gift cards',
    html: giftCards,
  },
  {
    file: 'b-twin-devices-de.html',
    url: 'https://wallet.alipay.com/sicherheit/geraete',
    language: 'de',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin of a list: devices with Remove',
    html: devicesDe,
  },
  {
    file: 'b-twin-dev-docs.html',
    url: 'https://global.alipay.com/docs/ac/cards/remove-card',
    language: 'en',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['signin'],
    note: 'merchant documentation, signed out',
    html: devDocs,
  },
  {
    file: 'b-twin-receipt-nl.html',
    url: 'https://wallet.alipay.com/betaalbewijs/7731',
    language: 'nl',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin of one card’s page: a receipt',
    html: receiptNl,
  },
  {
    file: 'b-twin-contacts-ar.html',
    url: 'https://wallet.alipay.com/ar/contacts',
    language: 'ar',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'contacts with digits and delete',
    html: contactsAr,
  },
  {
    file: 'b-twin-messages-vi.html',
    url: 'https://m.intl.alipay.com/message.htm',
    language: 'vi',
    viewport: { width: 390, height: 844 },
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'messages that name a card; account entry in the bar below',
    html: messagesVi,
  },
  {
    file: 'b-twin-press-fr.html',
    url: 'https://global.alipay.com/presse/visa',
    language: 'fr',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['signin'],
    note: 'press release about cards, signed out',
    html: pressFr,
  },
  {
    file: 'b-twin-cashier-ticked.html',
    url: 'https://icashier.alipay.com/cashier/payment.htm',
    language: 'en',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-box', 'save-label'],
    note: 'twin of the add-card form: cashier of 2016',
    html: cashierTicked,
  },
  {
    file: 'b-twin-cashier-cards-ru.html',
    url: 'https://icashier.alipay.com/cashier/select.htm',
    language: 'ru',
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'twin of a list: choosing a card to pay with',
    html: cashierCardsRu,
  },
  {
    file: 'b-twin-account-es.html',
    url: 'https://home.aliexpress.com/index.htm',
    language: 'es',
    page: 'account',
    step: 'open-alipay',
    targets: ['my'],
    note: 'AliExpress account whose only way is My Alipay',
    html: accountEs,
  },
];
