import type { BlindPage } from '../../blind-page.ts';
import { aria, basket, comet, goods, kit, person, phone, row, semantic, snow, soup, tables } from './shells.ts';

/** Home, product and store: nothing to do with cards, signed in or out. */
export const homePages: readonly BlindPage[] = [
  {
    file: 'c-home-greeting-en.html',
    url: 'https://www.aliexpress.com/?gatewayAdapt=glo2usa4itemAdapt',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'home, signed in, greeting over "Account", welcome box repeats the name, coins and bell beside it',
    html: () =>
      comet({
        lang: 'en',
        title: 'AliExpress - Online Shopping for Popular Electronics, Fashion, Home & Garden',
        account: `<div class="bell--item--0a1Xq" title="Messages">🔔 3</div><div class="my-account--menuItem--1GDZChA my-account--newMenuItem--bSu9Hkj" data-truth="account"><span>${person(26)}</span><div class="my-account--text--3kJ1a"><div class="my-account--name--2bN0s" style="font-size:12px">Hi, Marta</div><b>Account</b></div></div>`,
        css: '.welc--box--1zz{background:linear-gradient(90deg,#ffdf7a,#ff9a8a);border-radius:14px;padding:22px;margin-bottom:18px;display:flex;gap:30px;align-items:center}.welc--cta--8d{background:#111;color:#fff;border-radius:18px;padding:8px 20px}',
        main: `<div class="welc--box--1zz"><div><h2 style="margin:0">Welcome back, Marta</h2><p style="margin:4px 0">Your new-season coupons: $5 off $30</p></div><a class="welc--cta--8d" href="#">Collect all</a><span>💳 Pay with card and get 3% back until Sunday</span></div><h3>More to love</h3>${row(goods('en'))}`,
        after: `<div style="position:fixed;bottom:0;left:0;right:0;background:#fff;box-shadow:0 -2px 8px #0002;padding:14px 30px;display:flex;gap:16px;align-items:center" id="voyager-gdpr"><span style="flex:1">We use cookies to improve your experience. You may manage your choices.</span><button>Manage</button><button style="background:#111;color:#fff">Accept all</button></div>`,
      }),
  },
  {
    file: 'c-home-signed-out-fr.html',
    url: 'https://fr.aliexpress.com/',
    language: 'fr',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['login'],
    note: 'home, signed out; newsletter with an e-mail field; "S\'inscrire" is another link beside it',
    html: () =>
      semantic({
        lang: 'fr',
        title: 'AliExpress France : achats en ligne',
        account: `<p style="margin:0;font-size:14px">Bienvenue ! <a href="https://login.aliexpress.com/" data-truth="login" style="color:#c00;font-weight:700">S’identifier</a> ou <a href="https://login.aliexpress.com/register.htm">créer un compte</a></p>`,
        main: `<section style="background:#111;color:#fff;padding:28px;border-radius:10px"><h1 style="margin:0">Soldes d’été : jusqu’à –70 %</h1><p>Livraison offerte dès 10 €, retours gratuits sous 15 jours.</p></section><h2>Nos meilleures ventes</h2>${row(goods('fr'))}<aside style="border:1px solid #ddd;padding:16px;margin-top:22px"><h3>Recevez nos offres</h3><label>Votre e-mail <input type="email" placeholder="nom@exemple.fr"></label> <button>Je m’abonne</button><p><small>Moyens de paiement acceptés : Visa, Mastercard, PayPal, Alipay, virement.</small></p></aside>`,
      }),
  },
  {
    file: 'c-product-icon-de.html',
    url: 'https://de.aliexpress.com/item/1005006711934520.html',
    language: 'de',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['konto'],
    note: 'product page, account entry is an icon only; ticked insurance box beside "Jetzt kaufen"; the product is a card case',
    html: () =>
      kit({
        lang: 'de',
        title: 'Kartenetui mit RFID-Schutz – AliExpress',
        account: `<button type="button" class="mt-btn mt-btn-text" aria-label="Merkliste">♡</button><button type="button" class="mt-btn mt-btn-text" aria-label="Konto von Jonas Weber" aria-haspopup="menu" data-truth="konto" style="padding:5px 9px">${person(24)}</button>`,
        css: '.pd{display:grid;grid-template-columns:420px 1fr;gap:30px}.pic{background:#e8edf2;border-radius:8px;height:380px;display:grid;place-items:center;font-size:90px}',
        main: `<div class="mt-card pd"><div class="pic">👝</div><div><h2>Slim-Kartenetui für 8 Karten, RFID-Schutz, echtes Leder</h2><p><b style="font-size:26px;color:#e62e04">4,99 €</b> <s>12,40 €</s> <span class="mt-tag">–60 %</span></p><p>★★★★☆ 4,7 · 1.284 Bewertungen · über 5.000 verkauft</p><p>Lieferung an Jonas Weber, 50667 Köln · Willkommen zurück, Jonas</p><p>Farbe: <button class="mt-btn">Schwarz</button> <button class="mt-btn">Cognac</button></p><p><label><input type="checkbox" checked> Transportversicherung für 0,49 € hinzufügen</label></p><p><button class="mt-btn mt-btn-primary" data-truth="never" style="padding:11px 30px">Jetzt kaufen</button> <button class="mt-btn" style="padding:11px 30px">In den Warenkorb</button></p><p style="color:#777">Bezahlen mit Karte, PayPal, Klarna oder SEPA-Lastschrift</p></div></div><div class="mt-card"><h3>Dazu passt</h3>${row(goods('de'))}</div>`,
      }),
  },
  {
    file: 'c-store-signed-out-tr.html',
    url: 'https://tr.aliexpress.com/store/1102834417',
    language: 'tr',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['giris'],
    note: 'a shop, signed out; the entry is a plain span "Üye girişi"; "Mağazayı takip et", seller chat and a gift card near it',
    html: () =>
      soup({
        lang: 'tr',
        title: 'TeknoVadi Resmi Mağazası - AliExpress',
        account: `<div class="a3"><span onclick="0" data-truth="giris" style="cursor:pointer;font-weight:bold">Üye girişi</span><span style="color:#bbb">/</span><span onclick="0" style="cursor:pointer">Kaydol</span></div>`,
        main: `<div style="background:#263859;color:#fff;padding:22px;border-radius:10px;display:flex;gap:20px;align-items:center"><div style="font-size:40px">🏬</div><div style="flex:1"><div style="font-size:22px">TeknoVadi Resmi Mağazası</div><div>%97,2 olumlu değerlendirme · 42 bin takipçi</div></div><div style="border:1px solid #fff;border-radius:18px;padding:7px 18px;cursor:pointer" onclick="0">Mağazayı takip et</div><div style="border:1px solid #fff;border-radius:18px;padding:7px 18px;cursor:pointer" onclick="0">Satıcıya yaz</div></div><div style="margin:18px 0;display:flex;gap:12px"><div style="background:#fff;padding:12px 18px;border-radius:8px">🎟 500 TL üzeri 60 TL kupon</div><div style="background:#fff;padding:12px 18px;border-radius:8px">🎁 Hediye kartı</div><div style="background:#fff;padding:12px 18px;border-radius:8px">💳 Kartla ödemede 3 taksit</div></div>${row(goods('tr', 'div'))}`,
      }),
  },
  {
    file: 'c-home-2013-en.html',
    url: 'https://www.aliexpress.com/wholesale?SearchText=card+reader&g=y',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['my-ae'],
    note: 'twin: a 2013 list of goods called "card …"; small top bar with "My AliExpress", "Sign Out", "Wish List (4)"',
    html: () =>
      tables({
        lang: 'en',
        title: 'card reader - Buy card reader with free shipping on AliExpress',
        account: `<span id="nav-user-account">Hello, <b>Piotr N.</b> &nbsp; <a href="http://home.aliexpress.com/index.htm" data-truth="my-ae">My AliExpress</a> &nbsp; <a href="#">Sign Out</a> &nbsp;|&nbsp; <a href="#">Wish List (4)</a> &nbsp;|&nbsp; <a href="#">Customer Service</a></span>`,
        main: `<table class="grid" width="100%"><tr><th width="120">Picture</th><th>Product</th><th width="110">Price / piece</th><th width="120">Orders</th></tr><tr><td>📇</td><td><a href="#">USB 3.0 Memory <b>Card</b> Reader, all in one (SD, TF, CF)</a><br><font color="#999">Seller: Shenzhen Yida Co. &nbsp; Feedback 98.1%</font></td><td>US $2.31</td><td>Orders (1204)</td></tr><tr><td>💳</td><td><a href="#">Smart <b>Card</b> Reader for bank cards and ID, PC/SC</a><br><a href="#" data-truth="never">Remove from compare</a></td><td>US $7.90</td><td>Orders (311)</td></tr><tr><td>🗂</td><td><a href="#">Business <b>Card</b> Holder, steel, 20 cards, manage your cards with ease</a></td><td>US $1.85</td><td>Orders (78)</td></tr><tr><td>🧧</td><td><a href="#">Greeting <b>Cards</b>, set of 12, with envelopes</a></td><td>US $4.12</td><td>Orders (45)</td></tr></table><p>Page 1 of 88 &nbsp; <input size="3" value="1"> <input type="button" value="Go"></p>`,
      }),
  },
  {
    file: 'c-home-hello-th.html',
    url: 'https://th.aliexpress.com/?spm=a2g0o.home.logo.0',
    language: 'th',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['acc'],
    note: 'home, signed in, role=button with the name; games, coins and app banner',
    html: () =>
      aria({
        lang: 'th',
        title: 'AliExpress ประเทศไทย',
        account: `<div role="button" tabindex="0" aria-haspopup="true" aria-expanded="false" aria-label="บัญชีผู้ใช้ของ สมชาย" data-truth="acc" style="display:flex;gap:8px;align-items:center">${person(22)}<span>สวัสดี คุณสมชาย ▾</span></div>`,
        main: `<section aria-label="โปรโมชัน" style="background:#ffe8cc;border-radius:12px;padding:24px"><h1>ลดแรงกลางเดือน สูงสุด 80%</h1><p>เก็บคูปองแล้วใช้ได้ทันที ชำระด้วยบัตร พร้อมเพย์ หรือเก็บเงินปลายทาง</p><span role="button" tabindex="0" style="background:#20211f;color:#fff;padding:8px 20px;border-radius:4px">เก็บคูปอง</span></section><h2>สินค้าแนะนำ</h2>${row(goods('th', 'article'))}`,
      }),
  },
  {
    file: 'c-ru-home-ru.html',
    url: 'https://aliexpress.ru/',
    language: 'ru',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['profil'],
    note: 'aliexpress.ru home, signed in: «Профиль» under an avatar with initials',
    html: () =>
      snow({
        lang: 'ru',
        title: 'AliExpress — интернет-магазин с доставкой',
        account: `<a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/orders"><span>📦</span>Заказы</a><a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/account" data-truth="profil"><span style="background:#7b61ff;color:#fff;border-radius:50%;width:24px;height:24px;display:grid;place-items:center;font-size:11px">ОК</span>Ольга</a>`,
        main: `<div style="display:grid;grid-template-columns:2fr 1fr;gap:16px"><div style="background:#ffe3e1;border-radius:20px;padding:30px"><h1>Распродажа недели</h1><p>Скидки до 65% и бесплатная доставка от 600 ₽</p><button class="snow-ali-kit_Button__button__q7a1b snow-ali-kit_Button__primary__c3k9d">Смотреть</button></div><div style="background:#e6f0ff;border-radius:20px;padding:30px"><h3>Оплата картой «Мир»</h3><p>Кешбэк 5% при оплате сохранённой картой</p></div></div><h2>Для вас</h2>${row(goods('ru'))}`,
      }),
  },
  {
    file: 'c-ru-product-signed-out-ru.html',
    url: 'https://aliexpress.ru/item/1005007120033918.html?sku_id=12000039481',
    language: 'ru',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['voiti'],
    note: 'aliexpress.ru product, signed out: «Войти» in the header; the reviews say "sign in to write a review" in plain text',
    html: () =>
      snow({
        lang: 'ru',
        title: 'Кабель USB-C 100 Вт — купить на AliExpress',
        account: `<span class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" data-truth="voiti">${person(24)}Войти</span>`,
        main: `<div style="display:grid;grid-template-columns:380px 1fr 280px;gap:28px"><div style="background:#f4f5f7;border-radius:20px;height:340px;display:grid;place-items:center;font-size:80px">🔌</div><div><h1 style="font-size:22px">Кабель USB-C — USB-C, 100 Вт, 2 метра, нейлоновая оплётка</h1><p>4,9 ★ · 3 210 отзывов · 18 000+ куплено</p><p>Отзывы могут оставлять только покупатели.</p><p>Длина: 1 м · <b>2 м</b> · 3 м</p></div><div style="border:1px solid #e3e5e9;border-radius:20px;padding:20px"><p style="font-size:26px;margin:0"><b>289 ₽</b></p><p>с картой 275 ₽</p><button class="snow-ali-kit_Button__button__q7a1b snow-ali-kit_Button__primary__c3k9d" data-truth="never" style="width:100%">Купить сейчас</button><button class="snow-ali-kit_Button__button__q7a1b" style="width:100%;margin-top:8px">В корзину</button></div></div><h2>Похожие товары</h2>${row(goods('ru'))}`,
      }),
  },
  {
    file: 'c-mobile-home-id.html',
    url: 'https://m.id.aliexpress.com/',
    language: 'id',
    viewport: { width: 390, height: 780 },
    page: 'elsewhere',
    step: 'open-account',
    targets: ['akun'],
    note: 'phone width, signed in ("Halo, Dewi"), account entry in the bottom bar; app banner',
    html: () =>
      phone({
        lang: 'id',
        title: 'AliExpress',
        head: `<b style="color:#fd384f">AliExpress</b><div class="m-find">earphone nirkabel</div>${basket}`,
        bar: `<a class="m-tab on" href="/"><span>🏠</span>Beranda</a><a class="m-tab" href="/category"><span>▦</span>Kategori</a><a class="m-tab" href="/cart"><span>🛒</span>Keranjang</a><a class="m-tab" href="/wishlist"><span>♡</span>Favorit</a><a class="m-tab" href="/account/index.html" data-truth="akun">${person(20)}Akun</a>`,
        main: `<div style="background:#fff3d6;padding:10px 12px;border-radius:8px;display:flex;align-items:center;gap:10px;font-size:13px"><span style="flex:1">Belanja lebih hemat di aplikasi</span><button>Unduh</button><span>✕</span></div><p>Halo, Dewi 👋 Anda punya 3 kupon yang belum dipakai.</p><div style="display:flex;flex-wrap:wrap;gap:10px">${goods('id')}</div>`,
      }),
  },
  {
    file: 'c-mobile-signed-out-vi.html',
    url: 'https://m.vi.aliexpress.com/category/phones.html',
    language: 'vi',
    viewport: { width: 412, height: 820 },
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['dang-nhap'],
    note: 'phone width, signed out: a strip at the top asks to sign in; bottom bar has no account entry',
    html: () =>
      phone({
        lang: 'vi',
        title: 'Điện thoại & phụ kiện | AliExpress',
        head: `<span>‹</span><b style="flex:1">Điện thoại & phụ kiện</b><span>🔍</span>`,
        bar: `<a class="m-tab" href="/"><span>⌂</span>Trang chủ</a><a class="m-tab on" href="/category"><span>☰</span>Danh mục</a><a class="m-tab" href="/news"><span>✉</span>Tin mới</a><a class="m-tab" href="/cart"><span>🛒</span>Giỏ hàng</a>`,
        main: `<div style="background:#e8f1ff;padding:12px;border-radius:10px;display:flex;gap:10px;align-items:center"><span style="flex:1;font-size:14px">Bạn chưa đăng nhập. Thành viên mới được giảm 50.000₫.</span><a href="https://login.aliexpress.com/h5.htm" data-truth="dang-nhap" style="background:#1d5fd1;color:#fff;border-radius:16px;padding:7px 14px;white-space:nowrap">Đăng nhập</a></div><p style="display:flex;gap:8px;font-size:13px"><span>Bán chạy</span><span>Giá ↑</span><span>Bộ lọc</span></p><div style="display:flex;flex-wrap:wrap;gap:10px">${goods('vi', 'div')}</div>`,
      }),
  },
];
