import type { BlindPage } from '../../blind-page.ts';
import { areas, aria, comet, goods, kit, person, phone, row, semantic, snow, soup, tables } from './shells.ts';

/** The account home and its menus. */
export const accountPages: readonly BlindPage[] = [
  {
    file: 'c-account-side-en.html',
    url: 'https://www.aliexpress.com/p/account/index.html',
    language: 'en',
    page: 'account',
    step: 'open-wallet',
    targets: ['payment'],
    note: 'account overview, side menu with "Payment" between "Orders" and "Refund and return"; order counters in the middle',
    html: () =>
      comet({
        lang: 'en',
        title: 'My Account - Overview',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<b>Account</b></div>`,
        css: '.acc--grid--x1{display:grid;grid-template-columns:230px 1fr;gap:18px}.acc--side--x2{background:#fff;border-radius:12px;padding:12px 0}.acc--side--x2 div{padding:9px 24px;cursor:pointer}.acc--side--x2 .on--x3{font-weight:700;border-inline-start:3px solid #fd384f}.acc--card--x4{background:#fff;border-radius:12px;padding:18px 22px;margin-bottom:14px}.acc--n--x5{display:flex;justify-content:space-between}',
        main: `<div class="acc--grid--x1"><div class="acc--side--x2"><h3 style="margin:6px 24px">Account</h3><div class="on--x3">Overview</div><div>Orders</div><div data-truth="payment">Payment</div><div>Refund and return</div><div>Feedback</div><div>Settings</div><div>Shipping address</div><div>Message center</div><div>Invite friends</div><div>Help center</div><div>Suggestion</div><div>DS Center</div></div><div><div class="acc--card--x4" style="display:flex;gap:16px;align-items:center"><span style="background:#ffd166;border-radius:50%;width:56px;height:56px;display:grid;place-items:center;font-size:24px">M</span><b class="account-info-name">Marta Keller</b></div><div class="acc--card--x4 acc--n--x5"><span>♡ Wish list</span><span>🏬 Following</span><span>🕘 Viewed</span><span>🎟 Coupons</span><span>🛍 Shopping credit</span></div><div class="acc--card--x4"><h3>My orders</h3><div class="acc--n--x5"><span>Unpaid</span><span>To be shipped</span><span>Shipped</span><span>To be reviewed</span></div></div><div class="acc--card--x4">Appeal ›</div></div></div>`,
      }),
  },
  {
    file: 'c-account-tiles-fr.html',
    url: 'https://www.aliexpress.com/account/index.html?lang=fr_FR',
    language: 'fr',
    page: 'account',
    step: 'open-wallet',
    targets: ['portefeuille'],
    note: 'account home as tiles of equal weight; "Portefeuille" beside "Cartes cadeaux" and "Points et crédits"',
    html: () =>
      kit({
        lang: 'fr',
        title: 'Mon compte AliExpress',
        account: `<span class="mt-btn mt-btn-text">${person(20)} Léa</span>`,
        css: '.tl{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.tl>a{background:#fff;border:1px solid #e5e5e5;border-radius:8px;padding:18px;display:grid;grid-template-columns:44px 1fr;align-items:center}.tl i{font-size:26px;font-style:normal}.tl small{color:#777;display:block}',
        main: `<h1 style="font-size:24px">Bonjour Léa</h1><div class="tl"><a href="#"><i>📦</i><span><b>Vos commandes</b><small>Suivre, retourner, racheter</small></span></a><a href="#"><i>🏠</i><span><b>Adresses</b><small>Livraison et facturation</small></span></a><a href="#"><i>🎁</i><span><b>Cartes cadeaux</b><small>Solde et codes</small></span></a><a href="#" data-truth="portefeuille"><i>👛</i><span><b>Portefeuille</b><small>Vos moyens de paiement</small></span></a><a href="#"><i>⭐</i><span><b>Points et crédits</b><small>1 240 pièces</small></span></a><a href="#"><i>🔒</i><span><b>Connexion et sécurité</b><small>Mot de passe, e-mail</small></span></a><a href="#"><i>💬</i><span><b>Service client</b><small>Questions fréquentes</small></span></a><a href="#"><i>🛎</i><span><b>Préférences</b><small>Langue, devise, alertes</small></span></a></div>`,
      }),
  },
  {
    file: 'c-account-accordion-es.html',
    url: 'https://es.aliexpress.com/account/index.html',
    language: 'es',
    page: 'account',
    step: 'open-wallet',
    targets: ['metodos'],
    note: 'account home as an accordion of details; the second block is open and holds "Métodos de pago"',
    html: () =>
      semantic({
        lang: 'es',
        title: 'Mi cuenta',
        account: `<a href="/account/index.html" aria-current="page">Mi AliExpress</a>`,
        css: 'main details{border:1px solid #ddd;border-radius:8px;margin-bottom:10px;padding:10px 18px;max-width:720px}main summary{font-weight:700;cursor:pointer}main details a{display:block;padding:7px 0;border-top:1px solid #eee}',
        main: `<h1>Mi cuenta</h1><p>Diego Romero · miembro desde 2018</p><details><summary>Compras</summary><a href="#">Pedidos</a><a href="#">Devoluciones</a></details><details open><summary>Dinero y pagos</summary><a href="#">Saldo de la tienda</a><a href="#" data-truth="metodos">Métodos de pago</a><a href="#">Cupones y códigos</a><a href="#">Facturas</a></details><details><summary>Perfil</summary><a href="#">Datos personales</a><a href="#">Direcciones</a><a href="#">Cambiar contraseña</a></details><details><summary>Privacidad</summary><a href="#" data-truth="never">Eliminar mi cuenta</a></details>`,
      }),
  },
  {
    file: 'c-account-mobile-th.html',
    url: 'https://m.aliexpress.com/account/index.html?lang=th_TH',
    language: 'th',
    viewport: { width: 390, height: 820 },
    page: 'account',
    step: 'open-wallet',
    targets: ['krapao'],
    note: 'phone width, account home; rows with chevrons, "กระเป๋าเงินของฉัน"; the bottom bar shows the account tab as the current one',
    html: () =>
      phone({
        lang: 'th',
        title: 'บัญชีของฉัน',
        head: `<div style="width:42px;height:42px;border-radius:50%;background:#bde0fe;display:grid;place-items:center">ณ</div><div style="flex:1"><b>ณัฐวุฒิ</b><div style="font-size:12px;color:#777">สมาชิกระดับเงิน</div></div><span>⚙️</span>`,
        bar: `<a class="m-tab"><span>🏠</span>หน้าแรก</a><a class="m-tab"><span>🛒</span>ตะกร้า</a><a class="m-tab on">${person(20)}บัญชี</a>`,
        css: '.r{display:flex;background:#fff;padding:14px;border-bottom:1px solid #eee;width:100%;gap:10px;border-width:0 0 1px;text-align:start}.r::after{content:"›";margin-inline-start:auto;color:#aaa}.k{display:flex;background:#fff;border-radius:10px;padding:12px;justify-content:space-around;font-size:12px;margin-bottom:12px;text-align:center}',
        main: `<div class="k"><span>💳<br>รอชำระ</span><span>📦<br>รอจัดส่ง</span><span>🚚<br>กำลังส่ง</span><span>⭐<br>รีวิว</span></div><button class="r">🎟 คูปองของฉัน</button><button class="r">♡ สินค้าที่ถูกใจ</button><button class="r" data-truth="krapao">👛 กระเป๋าเงินของฉัน</button><button class="r">📍 ที่อยู่จัดส่ง</button><button class="r">🎧 ติดต่อฝ่ายบริการลูกค้า</button><button class="r">🚪 ออกจากระบบ</button>`,
      }),
  },
  {
    file: 'c-account-side-he.html',
    url: 'https://he.aliexpress.com/account/index.html',
    language: 'he',
    page: 'account',
    step: 'open-wallet',
    targets: ['tashlumim'],
    note: 'right to left; navigation landmark with "אמצעי תשלום"; a panel advertises a credit card',
    html: () =>
      aria({
        lang: 'he',
        title: 'האזור האישי',
        account: `<span role="link" tabindex="0" aria-current="page">${person(20)}</span>`,
        css: '.ga{display:grid;grid-template-columns:220px 1fr;gap:24px}.ga [role=navigation]{display:flex;flex-direction:column;background:#fff;border:1px solid #e5e5e5;border-radius:10px}.ga [role=link]{padding:11px 18px;cursor:pointer;border-bottom:1px solid #f0f0f0}.bx{background:#fff;border:1px solid #e5e5e5;border-radius:10px;padding:18px;margin-bottom:14px}',
        main: `<div class="ga"><div role="navigation" aria-label="תפריט האזור האישי"><span role="link" tabindex="0">ההזמנות שלי</span><span role="link" tabindex="0">החזרות וזיכויים</span><span role="link" tabindex="0">כתובות למשלוח</span><span role="link" tabindex="0" data-truth="tashlumim">אמצעי תשלום</span><span role="link" tabindex="0">קופונים</span><span role="link" tabindex="0">הודעות</span><span role="link" tabindex="0">פרטיות והגדרות</span></div><div><section class="bx"><h1>שלום, יעל כהן</h1><p>חברה מאז 2020 · 640 מטבעות</p></section><section class="bx"><h2>הזמנות אחרונות</h2><p>החבילה שלך בדרך, צפויה להגיע ב־14 ביוני.</p></section><section class="bx"><h2>הצטרפי לכרטיס האשראי של המועדון</h2><p>החזר של 4% בכל קנייה.</p><span role="button" tabindex="0">לפרטים</span></section></div></div>`,
      }),
  },
  {
    file: 'c-account-alipay-ru.html',
    url: 'https://home.aliexpress.com/index.htm',
    language: 'ru',
    page: 'account',
    step: 'open-alipay',
    targets: ['alipay'],
    note: '2015 account home in tables, tabs; no wallet, only «Мой Alipay»',
    html: () =>
      tables({
        lang: 'ru',
        title: 'Мой AliExpress',
        account: `Здравствуйте, <b>Игорь</b> | <a href="#">Выйти</a>`,
        css: '.tb td{background:#eee;border:1px solid #ccc;padding:6px 16px}.tb .on{background:#fff;font-weight:bold;border-bottom-color:#fff}',
        main: `<table class="tb"><tr><td class="on">Мой AliExpress</td><td><a href="#">Мои заказы</a></td><td><a href="#">Центр сообщений (3)</a></td><td><a href="#">Мои желания</a></td><td><a href="#">Мои купоны</a></td></tr></table><table width="100%" style="margin-top:14px"><tr valign="top"><td width="210"><table class="grid" width="195"><tr><th>Управление</th></tr><tr><td><a href="#">Личные данные</a></td></tr><tr><td><a href="#">Адрес доставки</a></td></tr><tr><td><a href="http://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay">Мой Alipay</a></td></tr><tr><td><a href="#">Мои отзывы</a></td></tr><tr><td><a href="#">Споры и возвраты</a></td></tr><tr><td><a href="#" data-truth="never">Деактивировать аккаунт</a></td></tr></table></td><td><table class="grid" width="100%"><tr><th colspan="3">Напоминания</th></tr><tr><td>Ожидают отправки: 1</td><td>Ожидают отзыва: 4</td><td>Открытые споры: 0</td></tr></table><p>Баллы участника: <b>A2</b></p><p><img alt="Баннер" width="520" height="90" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Crect width='520' height='90' fill='%23ffd8b0'/%3E%3C/svg%3E"></p></td></tr></table>`,
      }),
  },
  {
    file: 'c-account-rows-vi.html',
    url: 'https://www.aliexpress.com/p/account-legacy/index.html?lang=vi_VN&type=membership',
    language: 'vi',
    page: 'account',
    step: 'open-wallet',
    targets: ['vi-tien'],
    note: 'account home, rows of plain divs without roles, "Ví của tôi"; orders, returns and "Xoá lịch sử xem" near it',
    html: () =>
      soup({
        lang: 'vi',
        title: 'Tài khoản của tôi',
        account: `<div class="a3" onclick="0">${person(22)}<span>Minh Anh</span></div>`,
        css: '.rw{background:#fff;padding:15px 20px;margin-bottom:2px;display:flex;cursor:pointer;gap:12px}.rw:hover{background:#fafafa}.rw .ch{margin-inline-start:auto;color:#aaa}.hh{font-size:12px;color:#888;padding:14px 20px 6px}',
        main: `<div style="font-size:24px">Chào Minh Anh</div><div class="hh">MUA SẮM</div><div class="rw" onclick="0"><span>📦</span>Đơn hàng<span class="ch">›</span></div><div class="rw" onclick="0"><span>↩</span>Trả hàng và hoàn tiền<span class="ch">›</span></div><div class="rw" onclick="0"><span>🕘</span>Đã xem gần đây<span onclick="0" data-truth="never" style="color:#c00">Xoá lịch sử xem</span><span class="ch">›</span></div><div class="hh">TIỀN CỦA BẠN</div><div class="rw" onclick="0"><span>🎟</span>Phiếu giảm giá<span class="ch">›</span></div><div class="rw" onclick="0" data-truth="vi-tien"><span>👛</span>Ví của tôi<span class="ch">›</span></div><div class="hh">CÁ NHÂN</div><div class="rw" onclick="0"><span>📍</span>Sổ địa chỉ<span class="ch">›</span></div><div class="rw" onclick="0"><span>⚙</span>Cài đặt<span class="ch">›</span></div>`,
      }),
  },
  {
    file: 'c-ru-account-ru.html',
    url: 'https://aliexpress.ru/account',
    language: 'ru',
    page: 'account',
    step: 'open-wallet',
    targets: ['platezhi'],
    note: 'aliexpress.ru account; «Мои платежи» in the list; partner cards and «Промокоды» beside it',
    html: () =>
      snow({
        lang: 'ru',
        title: 'Личный кабинет',
        account: `<a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/account">${person(24)}Профиль</a>`,
        css: '.SnowAccount_grid__k1{display:grid;grid-template-columns:260px 1fr;gap:24px}.SnowAccount_item__k2{display:block;padding:12px 16px;border-radius:12px;width:100%;border:0;background:none;text-align:start;font:inherit;cursor:pointer}.SnowAccount_item__k2:hover{background:#f4f5f7}',
        main: `<div class="SnowAccount_grid__k1"><nav><button class="SnowAccount_item__k2">Мои заказы</button><button class="SnowAccount_item__k2">Возвраты</button><button class="SnowAccount_item__k2" data-truth="platezhi">Мои платежи</button><button class="SnowAccount_item__k2">Промокоды и купоны</button><button class="SnowAccount_item__k2">Адреса и пункты выдачи</button><button class="SnowAccount_item__k2">Отзывы</button><button class="SnowAccount_item__k2">Настройки</button><button class="SnowAccount_item__k2" data-truth="never">Выйти</button></nav><div><h1>Ольга Крылова</h1><div style="background:#f4f5f7;border-radius:20px;padding:22px"><b>Золотой уровень</b><p>До платинового осталось 4 покупки</p></div><div style="background:#e9f7ef;border-radius:20px;padding:22px;margin-top:14px"><b>Дебетовая карта партнёра</b><p>Кешбэк баллами за каждую покупку</p><button class="snow-ali-kit_Button__button__q7a1b">Оформить карту</button></div></div></div>`,
      }),
  },
  {
    file: 'c-account-grid-ar.html',
    url: 'https://ar.aliexpress.com/p/account/index.html?tab=overview',
    language: 'ar',
    page: 'account',
    step: 'open-wallet',
    targets: ['mahfaza'],
    note: 'right to left, navigation at the side; cards of the account home, "محفظتي" with "بطاقات وهدايا" next to it',
    html: () =>
      areas({
        lang: 'ar',
        title: 'حسابي',
        account: `<span>${person(20)}</span>`,
        css: '.cg{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.cg a{background:#fff;border-radius:10px;padding:22px;text-align:center;border:1px solid #eadfce}',
        main: `<h1>أهلًا نورة</h1><div class="cg"><a href="#">📦<br>الطلبات</a><a href="#">🎁<br>بطاقات الهدايا</a><a href="#" data-truth="mahfaza">👛<br>محفظتي</a><a href="#">📍<br>العناوين</a><a href="#">🎟<br>القسائم</a><a href="#">💬<br>الرسائل</a><a href="#">🔐<br>الأمان</a><a href="#" data-truth="never">🚪<br>تسجيل الخروج</a></div><h2>قد يعجبك أيضًا</h2>${row(goods('ar'))}`,
      }),
  },
];
