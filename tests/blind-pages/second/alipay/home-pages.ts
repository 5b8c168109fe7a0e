import type { BlindPage } from '../../blind-page.ts';
import { ariaFrame, gridFrame, hashedFrame, phoneFrame, plainFrame } from './shells-new.ts';
import { tableFrame, walletFrame } from './shells-old.ts';

const card = `<svg aria-hidden="true" viewBox="0 0 24 24" width="26" height="26"><rect x="2" y="5" width="20" height="14" rx="2" fill="none" stroke="currentColor" stroke-width="2"/><path d="M2 10h20" stroke="currentColor" stroke-width="3"/></svg>`;
const lock = `<svg aria-hidden="true" viewBox="0 0 24 24" width="26" height="26"><rect x="5" y="10" width="14" height="11" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 10V7a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;
const mail = `<svg aria-hidden="true" viewBox="0 0 24 24" width="26" height="26"><path d="M2 5h20v14H2zm0 0 10 8L22 5" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

const iconsTitle = (): string =>
  walletFrame({
    lang: 'en',
    title: 'My Alipay',
    top: `Hello, Joanna Wells <a href="/logout.htm" data-truth="never">Sign out</a><a href="/ihome/help/home.htm">Help Center</a><a href="https://www.aliexpress.com/">AliExpress</a>`,
    nav: `<a href="/ihome/index.htm" class="on">My Account</a><a href="/ihome/account/fund.htm">Funds</a><a href="/ihome/history.htm">History</a>`,
    css: `.icons{float:right}.icons a{display:inline-block;border:1px solid #d5dde4;border-radius:50%;width:46px;height:46px;padding:9px;margin-left:10px;color:#28a0e5}table.h{width:100%;border-collapse:collapse}.h td{border-top:1px solid #eee;padding:8px}`,
    body: `<div class="box"><div class="icons"><a href="/ihome/user/queryUserBindCard.htm" title="Manage your cards" data-truth="cards">${card}</a><a href="/ihome/user/password.htm" title="Change Alipay password">${lock}</a><a href="/ihome/user/mail.htm" title="Change e-mail address">${mail}</a></div><h2>Welcome back, Joanna</h2><p>w***s@mail.example &nbsp; Account type: Personal</p></div>
<div class="box"><b>Recent payments</b><table class="h"><tr><td>2015-03-02</td><td>AliExpress order 6501…8831</td><td>VISA ****3106</td><td>-US $14.20</td></tr><tr><td>2015-02-17</td><td>AliExpress order 6498…1174</td><td>VISA ****3106</td><td>-US $6.99</td></tr></table></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Terms</a><a href="#">Contact us</a> Alipay.com Co., Ltd.`,
  });

const iconsAria = (): string =>
  hashedFrame({
    lang: 'fr',
    title: 'Mon Alipay',
    head: `<div>Aide</div><div>Bonjour, Camille</div><div data-truth="never">Se déconnecter</div>`,
    css: `._ic{display:flex;gap:12px;margin-inline-start:auto}._ic div{width:48px;height:48px;border-radius:12px;background:#e6f0ff;color:#1677ff;display:grid;place-items:center;cursor:pointer}`,
    body: `<template id="late"><div style="display:flex;align-items:center"><div class="_2hTt">Mon compte</div><div class="_ic"><div tabindex="0" aria-label="Gérer vos cartes" data-truth="cards">${card}</div><div tabindex="0" aria-label="Mot de passe et sécurité">${lock}</div><div tabindex="0" aria-label="Adresse e-mail">${mail}</div></div></div>
<div class="_5pRw"><div>Solde disponible</div><div style="margin-inline-start:auto"><b>0,00 €</b></div></div><div class="_5pRw"><div>Dernier paiement<div class="_4gRy">AliExpress, 23,45 €, le 4 mai 2018</div></div><div class="_7lNk" style="margin-inline-start:auto">Voir l'historique</div></div><div class="_5pRw"><div>Parrainez un ami, recevez 4 €</div><div class="_0cTa" style="margin-inline-start:auto" data-truth="never">Inviter</div></div></template><script>setTimeout(()=>{const t=document.getElementById("late");t.replaceWith(t.content)},400)</script>`,
    foot: `Mentions légales · Confidentialité · Nous contacter`,
  });

const iconsHover = (): string =>
  plainFrame({
    lang: 'en',
    title: 'Alipay account',
    head: `<li>Hi, M. Okafor</li><li><a href="/help">Help</a></li><li><a href="/logout" data-truth="never">Log out</a></li>`,
    css: `.bar{display:flex;justify-content:flex-end;gap:26px;padding:8px 0 40px}.bar a{position:relative;color:#005ea8}.bar a span{position:absolute;top:34px;left:50%;transform:translateX(-50%);background:#222;color:#fff;font-size:13px;padding:2px 10px;white-space:nowrap;visibility:hidden}.bar a:hover span{visibility:visible}`,
    body: `<div class="bar"><a href="/user/cards.htm" data-truth="cards">${card}<span>Manage your cards</span></a><a href="/user/secure.htm">${lock}<span>Password and questions</span></a><a href="/user/contact.htm">${mail}<span>E-mail and mobile</span></a></div>
<h2>Your account at a glance</h2><dl><dt>Balance</dt><dd>US $0.00</dd><dt>Refunds on the way</dt><dd>None</dd><dt>Last sign-in</dt><dd>Yesterday, 19:42</dd></dl><article><h3>News</h3><p>From 1 March, refunds to cards take three days instead of seven.</p></article>`,
    foot: `<a href="#">Agreements</a> · <a href="#">Privacy</a> · Alipay 2017`,
  });

const tabsEdit = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Alipay - My Account',
    top: `Welcome: <b>Ivan Petrov</b> | <a href="#" data-truth="never">Exit</a> | <a href="#">Help</a>`,
    nav: `<a href="/history.htm">History</a><a href="/account.htm" style="text-decoration:underline">My Account</a>`,
    body: `<h2>My Account</h2><table class="list"><tr><th width="220">Item</th><th>Value</th><th width="140">&nbsp;</th></tr><tr><td>Account name</td><td>i.petrov@box.example</td><td><a href="#">Change</a></td></tr><tr><td>Password</td><td>**********</td><td><a href="#">Change</a></td></tr><tr><td>Security questions</td><td>3 of 3 set</td><td><a href="#">Change</a></td></tr><tr><td>Bank cards</td><td>2 cards</td><td><a href="/cards.htm" data-truth="cards">Edit Cards</a></td></tr><tr><td>Mobile number</td><td>Not set</td><td><a href="#" data-truth="never">Bind</a></td></tr></table>
<p align="right"><a href="#" data-truth="never"><font color="#999">Close account</font></a></p>`,
    foot: `Copyright 2004-2012 Alipay.com. All rights reserved.`,
  });

const tabsEditRu = (): string =>
  ariaFrame({
    lang: 'ru',
    title: 'Мой Алипэй',
    skip: 'К содержанию',
    main: 'Мой аккаунт',
    head: `<nav aria-label="Верхнее меню"><span>Здравствуйте, Ольга</span><a href="#" data-truth="never">Выход</a><a href="#">Справка</a></nav>`,
    css: `.f{display:grid;grid-template-columns:220px 1fr auto;gap:12px 20px;background:#fff;border:1px solid #dfe3e8;padding:20px;border-radius:8px}`,
    body: `<div role="tablist" aria-label="Разделы"><button role="tab" aria-selected="false" id="t1">История</button><button role="tab" aria-selected="true" id="t2" aria-controls="p2">Мой аккаунт</button></div><div role="tabpanel" id="p2" aria-labelledby="t2"><div class="f"><span>Электронная почта</span><b>o***a@pochta.example</b><a href="#">Изменить</a><span>Пароль</span><b>••••••••</b><a href="#">Изменить</a><span>Привязано карт</span><b>3</b><a href="#cards" data-truth="cards">Редактировать карты</a><span>Адрес доставки</span><b>г. Казань, …</b><a href="#" data-truth="never">Удалить адрес</a></div></div>`,
    foot: `© Alipay · <a href="#">Конфиденциальность</a>`,
  });

const settingsNav = (menu: string): string =>
  `<a href="/ihome/index.htm" class="on">Home</a><a href="/ihome/history.htm">Transactions</a><span class="t set" aria-haspopup="true"${menu === '' ? ' data-truth="settings"' : ''}>Settings ▾${menu}</span>`;
const settingsCss = `.set{position:relative;cursor:pointer}.set ul{position:absolute;inset-inline-start:0;top:72px;margin:0;padding:6px 0;list-style:none;background:#fff;border:1px solid #d5dde4;width:230px;line-height:20px;z-index:5;box-shadow:0 4px 10px rgba(0,0,0,.15)}.set li a{float:none!important;display:block;line-height:20px!important;padding:9px 18px!important;font-size:13px!important}`;
const settings = (menu: string) => (): string =>
  walletFrame({
    lang: 'en',
    title: 'Alipay',
    top: `aino.k@mail.example <a href="#" data-truth="never">Log out</a><a href="#">Contact us</a>`,
    nav: settingsNav(menu),
    css: settingsCss,
    body: `<div class="box" style="min-height:190px"><h2>Good afternoon, Aino</h2><p>You have no pending payments.</p><p><span class="btn" data-truth="never">Top up</span></p></div><div class="box"><b>Last transactions</b><p>AliExpress - Shenzhen Lightworks Store &nbsp; US $11.40 &nbsp; Paid</p><p>AliExpress - Yarn &amp; Needle Store &nbsp; US $3.05 &nbsp; Refunded to card</p></div>`,
    foot: `<a href="#">User agreement</a><a href="#">Privacy</a>`,
  });

const openMenu = `<ul><li><a href="#">Personal information</a></li><li><a href="#">Change password</a></li><li><a href="/ihome/user/cards.htm" data-truth="cards">Manage Your Cards</a></li><li><a href="#">Notifications</a></li><li><a href="#" data-truth="never">Close account</a></li></ul>`;

const settingsClosedVi = (): string =>
  ariaFrame({
    lang: 'vi',
    title: 'Alipay của tôi',
    skip: 'Bỏ qua đến nội dung',
    main: 'Trang chủ tài khoản',
    head: `<nav aria-label="Chính"><a href="#">Số dư</a><a href="#">Lịch sử</a><button class="button" aria-haspopup="menu" aria-expanded="false" aria-controls="m" data-truth="settings">Cài đặt</button><span>Chào, Minh Anh</span><a href="#" data-truth="never">Đăng xuất</a></nav><div role="menu" id="m" hidden><button role="menuitem">Thông tin cá nhân</button><button role="menuitem">Quản lý thẻ của bạn</button><button role="menuitem">Đổi mật khẩu</button></div>`,
    body: `<h1>Tổng quan</h1><p>Số dư khả dụng: <b>0 ₫</b></p><section aria-label="Giao dịch gần đây"><h2>Giao dịch gần đây</h2><ul><li>AliExpress · 215.000 ₫ · 12/06</li><li>AliExpress · 89.000 ₫ · 03/06</li></ul></section><section aria-label="Ưu đãi"><h2>Ưu đãi dành cho bạn</h2><p>Giảm 10% cho đơn hàng tiếp theo. <button class="button" data-truth="never">Dùng ngay</button></p></section>`,
    foot: `Điều khoản · Quyền riêng tư`,
  });

const tilesNl = (): string =>
  gridFrame({
    lang: 'nl',
    title: 'Alipay - overzicht',
    head: `<a href="#">Berichten (2)</a><span>Dag, Sanne</span><button data-truth="never">Uitloggen</button>`,
    rail: `<a class="on" href="#">Overzicht</a><a href="#">Betalingen</a><a href="#">Terugbetalingen</a><a href="#">Hulp</a>`,
    body: `<h1>Mijn Alipay</h1><div class="tiles"><a class="tile" href="#">📄<b>Transacties</b><small>Laatste: 12 september</small></a><a class="tile" href="#">🎟️<b>Cadeaubonnen</b><small>1 bon, € 10,00</small></a><a class="tile" href="/cards" data-truth="cards">${card}<b>Betaalkaarten</b><small>Bekijken en beheren</small></a><a class="tile" href="#">🏦<b>Bankrekening</b><small>Voor terugbetalingen</small></a><a class="tile" href="#">${lock}<b>Beveiliging</b><small>Wachtwoord, apparaten</small></a><a class="tile" href="#">🎁<b>Vrienden uitnodigen</b><small>Verdien € 5</small></a></div><div style="position:fixed;bottom:0;inset-inline:0;background:#222;color:#fff;padding:12px 24px;display:flex;gap:16px;align-items:center;z-index:20;font-size:14px"><span style="flex:1">Deze site gebruikt cookies.</span><button data-truth="never">Cookies beheren</button><button data-truth="never">Alles accepteren</button></div>`,
    foot: `Privacybeleid · Cookies · Alipay Europe`,
  });

const phoneId = (): string =>
  phoneFrame({
    lang: 'id',
    title: 'Alipay Saya',
    head: `<span>‹</span><span class="t">Alipay Saya</span><span>⚙</span>`,
    body: `<div class="am-list"><div class="am-item"><b>Rizky Pratama</b><span class="x">r***y@surat.example</span></div></div><div class="am-list"><a class="am-item" href="#">💰 Saldo<span class="x">Rp0</span></a><button class="am-item" data-truth="cards">💳 Kelola kartu Anda<span class="x">2 ›</span></button><a class="am-item" href="#">🧾 Riwayat transaksi<span class="x">›</span></a><a class="am-item" href="#">🎫 Kupon<span class="x">5 ›</span></a></div><div class="am-list"><a class="am-item" href="#">🔒 Kata sandi pembayaran<span class="x">›</span></a><a class="am-item" href="#">❓ Bantuan<span class="x">›</span></a></div><button class="am-button w" data-truth="never">Keluar</button>`,
    foot: `<a href="#"><i>🏠</i>Beranda</a><a href="#"><i>🔍</i>Jelajah</a><a href="#"><i>👤</i>Saya</a>`,
  });

const componentsHe =
  (): string => `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>Alipay שלי</title><style>body{margin:0;font:16px/1.5 Arial,sans-serif;background:#f4f6fb}ali-bar,ali-panel{display:block}</style></head><body><ali-bar></ali-bar><ali-panel></ali-panel>
<script>
customElements.define('ali-bar',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>div{display:flex;gap:24px;background:#fff;padding:16px 40px;border-bottom:1px solid #dde}b{color:#1565c0;font-size:22px;margin-inline-end:auto}</style><div><b>Alipay</b><span>שלום, נועה</span><a href="#">עזרה</a><a href="#" data-truth="never">התנתקות</a></div>'}});
customElements.define('ali-entry',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>button{font:inherit;width:100%;text-align:start;background:#fff;border:1px solid #dde;border-radius:12px;padding:18px;cursor:pointer}small{display:block;color:#678}</style><button><strong></strong><small></small></button>';r.querySelector('strong').textContent=this.getAttribute('label');r.querySelector('small').textContent=this.getAttribute('hint');if(this.hasAttribute('cards'))r.querySelector('button').setAttribute('data-truth','cards')}});
customElements.define('ali-panel',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>main{max-width:760px;margin:30px auto;display:grid;gap:14px;min-height:420px;align-content:start}</style><main><h1>החשבון שלי</h1><ali-entry label="היסטוריית תשלומים" hint="כל התשלומים שביצעת"></ali-entry><ali-entry label="פרטים אישיים" hint="שם, דואר אלקטרוני וטלפון"></ali-entry><ali-entry cards label="ניהול הכרטיסים שלך" hint="צפייה, הוספה והסרה"></ali-entry><ali-entry label="החזרים כספיים" hint="אין החזרים פתוחים"></ali-entry></main>'}});
</script></body></html>`;

const railAr = (): string =>
  gridFrame({
    lang: 'ar',
    dir: 'rtl',
    title: 'حسابي في Alipay',
    head: `<span>مرحبًا، ليلى</span><a href="#">المساعدة</a><button data-truth="never">تسجيل الخروج</button>`,
    rail: `<a class="on" href="#">نظرة عامة</a><a href="#">سجل المعاملات</a><a href="/cards" data-truth="cards">إدارة بطاقاتك</a><a href="#">كلمة المرور والأمان</a><a href="#">الإشعارات</a>`,
    body: `<h1>نظرة عامة</h1><div class="tiles"><div class="tile">💰<b>الرصيد</b><small>0.00 دولار أمريكي</small></div><div class="tile">🧾<b>آخر دفعة</b><small>AliExpress · 17.60 دولار</small></div><div class="tile">🎁<b>قسائم</b><small>قسيمتان صالحتان حتى نهاية الشهر</small></div></div>`,
    foot: `سياسة الخصوصية · شروط الاستخدام`,
  });

export const homePages: readonly BlindPage[] = [
  {
    file: 'b-home-icons-title.html',
    url: 'https://intl.alipay.com/ihome/index.htm',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'three icons known by title only; masked digits in the payments below',
    html: iconsTitle,
  },
  {
    file: 'b-home-icons-aria-fr.html',
    url: 'https://intl.alipay.com/ihome/accueil.htm',
    language: 'fr',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'three icon boxes known by aria-label only',
    html: iconsAria,
  },
  {
    file: 'b-home-icons-hover.html',
    url: 'https://intl.alipay.com/user/overview.htm',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'three icons whose words appear on hover',
    html: iconsHover,
  },
  {
    file: 'b-home-tabs-edit-cards.html',
    url: 'https://intl.alipay.com/account.htm',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'tabs History / My Account, link Edit Cards',
    html: tabsEdit,
  },
  {
    file: 'b-home-tabs-edit-cards-ru.html',
    url: 'https://intl.alipay.com/ihome/account/my.htm',
    language: 'ru',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'the same two tabs with roles, translated',
    html: tabsEditRu,
  },
  {
    file: 'b-home-settings-closed.html',
    url: 'https://intl.alipay.com/ihome/home.htm',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['settings'],
    note: 'only the Settings tab leads on',
    html: settings(''),
  },
  {
    file: 'b-home-settings-open.html',
    url: 'https://intl.alipay.com/ihome/home.htm?menu=1',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'Settings drop-down open',
    html: settings(openMenu),
  },
  {
    file: 'b-home-settings-closed-vi.html',
    url: 'https://intl.alipay.com/ihome/trang-chu.htm',
    language: 'vi',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['settings'],
    note: 'Settings button, the entry in its hidden menu',
    html: settingsClosedVi,
  },
  {
    file: 'b-home-tiles-nl.html',
    url: 'https://wallet.alipay.com/overzicht',
    language: 'nl',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'new tiles, gift cards and bank account beside the cards',
    html: tilesNl,
  },
  {
    file: 'b-home-phone-id.html',
    url: 'https://m.intl.alipay.com/home.htm',
    language: 'id',
    viewport: { width: 390, height: 844 },
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'mobile list',
    html: phoneId,
  },
  {
    file: 'b-home-components-he.html',
    url: 'https://wallet.alipay.com/home',
    language: 'he',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'web components, right to left',
    html: componentsHe,
  },
  {
    file: 'b-home-rail-ar.html',
    url: 'https://wallet.alipay.com/overview',
    language: 'ar',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'entry in the rail, right to left',
    html: railAr,
  },
];
