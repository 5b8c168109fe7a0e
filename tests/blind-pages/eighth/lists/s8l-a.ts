import type { BlindPage } from '../../blind-page.ts';
import { aria, blue, chip, comet, dark, hashed, mobile, paper, semantic, tables } from './s8l-shells.ts';

const p01 = (): string =>
  semantic({
    lang: 'en',
    title: 'Payment methods | AliExpress',
    acc: 'Hi, Morgan',
    nav: ['Deals', 'Categories', 'Messages', 'Cart (3)'],
    side: ['Overview', 'Orders', 'Payment methods', 'Coupons', 'Shipping addresses', 'Settings'],
    foot: ['Terms of use', 'Privacy policy', 'Buyer protection'],
    css: '.ck{position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:14px 40px;display:flex;gap:16px;align-items:center}.ck p{flex:1;margin:0}.un{border:0;background:none;color:#06c;text-decoration:underline}',
    body: `<h1>What you pay with</h1><p>Five methods are kept for faster checkout.</p><ul>
<li data-truth="row1">${chip('VISA', '#1a1f71')}<div>Visa credit <small>ending in 4417, expires 08/28</small></div><button class="un">Unlink</button></li>
<li>${chip('PayPal', '#003087')}<div>PayPal <small>m…n@post.example</small></div><button class="un" data-truth="never">Unlink</button></li>
<li data-truth="row2">${chip('NGate', '#2f6b3a')}<div>Northgate Savings debit card <small>ending in 0093, expires 01/27</small></div><button class="un">Unlink</button></li>
<li>${chip('Bank', '#666666')}<div>Bank account <small>IBAN GB•• •••• 6620, direct debit</small></div><button class="un" data-truth="never">Unlink</button></li>
<li data-truth="row3">${chip('MC', '#eb001b')}<div>Mastercard debit <small>ending in 7702, expires 11/29</small></div><button class="un">Unlink</button></li></ul>`,
    after:
      '<div class="ck"><p>We use cookies to remember your basket.</p><button data-truth="never">Accept all</button><button data-truth="never">Remove optional cookies</button></div>',
  });

const p02 = (): string =>
  hashed({
    lang: 'fr',
    title: 'Mes cartes',
    acc: 'Bonjour Élodie',
    nav: ['Offres du jour', 'Panier', 'Messages'],
    side: ['Mon compte', 'Portefeuille', 'Mes cartes'],
    foot: ['Mentions légales', 'Confidentialité', 'Aide'],
    css: '.cd--off--1kk{color:#bbb;cursor:not-allowed;pointer-events:none}.cd--why--8ss{background:#fff7e0;padding:10px 14px;border-radius:8px;font-size:13px}.cd--new--5ff{border:1px dashed #888;border-radius:12px;padding:16px;text-align:center;cursor:pointer}',
    body: `<div style="font-size:20px;font-weight:700">Mes cartes enregistrées</div><div class="cd--row--b1Nw2">${chip('CB', '#0b5394')}<div class="cd--txt--mM44k">Carte Bancaire •••• 5518<div class="cd--dim--7yyRt">Par défaut · valable jusqu’au 03/29</div></div><div class="cd--act--Q0plx cd--off--1kk" aria-disabled="true">Dissocier</div></div>
<div class="cd--why--8ss">Votre carte par défaut ne peut pas être dissociée. Ajoutez-en une autre et choisissez-la par défaut, puis revenez ici.</div><br><div class="cd--new--5ff" tabindex="0" data-truth="add">+ Ajouter une carte</div>`,
  });

const p03 = (): string =>
  comet({
    lang: 'de',
    title: 'Gespeicherte Karten',
    acc: 'Hallo, Jonas',
    nav: ['Suchen', 'Warenkorb', 'Wunschzettel'],
    side: ['Übersicht', 'Bestellungen', 'Karten und Konten', 'Gutscheine', 'Adressen'],
    foot: ['Impressum', 'Datenschutz', 'AGB'],
    css: '.toast{position:fixed;top:90px;left:50%;transform:translateX(-50%);background:#2b2b2b;color:#fff;border-radius:10px;padding:14px 22px;max-width:520px;box-shadow:0 6px 20px #0005}',
    body: `<div class="cm-card"><h2>Gespeicherte Karten</h2><div class="cm-list-item">${chip('VISA', '#1a1f71')}<div class="cm-list-item-meta">Visa **** 2290<div class="cm-muted">gültig bis 05/27</div></div><button class="cm-btn-link">Löschen</button></div>
<div class="cm-list-item">${chip('giro', '#a0122d')}<div class="cm-list-item-meta">Girocard **** 7156<div class="cm-muted">gültig bis 12/28</div></div><button class="cm-btn-link">Löschen</button></div></div>`,
    after:
      '<div class="toast" role="alert">Löschen nicht möglich: Mit dieser Karte gibt es noch eine unbezahlte Bestellung. Bitte schließe sie zuerst ab oder storniere sie.</div>',
  });

const p04 = (): string =>
  blue({
    lang: 'es',
    title: 'Alipay - Tarjetas vinculadas',
    acc: 'Lucía R.',
    nav: ['Ayuda', 'Español'],
    side: ['Inicio', 'Tarjetas', 'Movimientos', 'Ajustes'],
    foot: ['Condiciones', 'Seguridad', 'Contacto'],
    css: 'dialog{border:0;border-radius:8px;padding:26px;width:400px;box-shadow:0 10px 40px #0006}dialog::backdrop{background:#0007}dialog div{display:flex;gap:12px;justify-content:flex-end}',
    body: `<h2>Tarjetas vinculadas</h2><div class="bc">${chip('VISA', '#1a1f71')}<span>Visa ···· 3371</span><button data-truth="never">Desvincular</button></div><div class="bc">${chip('MC', '#eb001b')}<span>Mastercard ···· 8804</span><button data-truth="never">Desvincular</button></div>`,
    after:
      '<dialog id="d"><h3>¿Desvincular la tarjeta ···· 8804?</h3><p>Ya no podrás pagar con ella en un solo paso. Tus pedidos pagados no cambian.</p><div><button data-truth="never">Ahora no</button><button class="pri" data-truth="ok">Sí, desvincular</button></div></dialog><script>document.getElementById("d").showModal()</script>',
  });

const p05 = (): string =>
  dark({
    lang: 'it',
    title: 'Portafoglio',
    acc: 'Il mio profilo',
    nav: ['Carrello', 'Preferiti'],
    side: ['Ordini', 'Portafoglio', 'Buoni sconto', 'Assistenza'],
    foot: ['Note legali', 'Informativa privacy'],
    css: '.veil{position:fixed;inset:0;background:#000a;display:flex;align-items:center;justify-content:center}.box{background:#fff;color:#111;padding:28px;border-radius:14px;width:380px;display:flex;flex-direction:column;gap:12px}.box input{padding:10px;border:1px solid #bbb;border-radius:8px;font:inherit}',
    body: `<h1>Le tue carte</h1><div class="slab">${chip('VISA', '#1a1f71')}<p>Visa •••• 6612 <s>scade 09/26</s></p><button class="gh" data-truth="never">Elimina</button></div><div class="slab">${chip('MC', '#eb001b')}<p>Mastercard •••• 1409 <s>scade 02/30</s></p><button class="gh" data-truth="never">Elimina</button></div>`,
    after:
      '<div class="veil"><form class="box" role="dialog" aria-modal="true" aria-labelledby="h"><h2 id="h">Sessione scaduta</h2><div>Per la tua sicurezza sei stato disconnesso. Accedi di nuovo per vedere le carte.</div><input type="email" name="login" placeholder="E-mail o numero di telefono"><input type="password" name="pw" placeholder="Password"><button class="hot" data-truth="never">Accedi</button><a href="#r" data-truth="never">Password dimenticata?</a></form></div>',
  });

const p06 = (): string =>
  aria({
    lang: 'ja',
    title: 'お支払い方法',
    acc: '佐藤さんのアカウント',
    nav: ['ホーム', 'カート', 'お気に入り'],
    side: ['カード', 'クーポン', '利用履歴'],
    foot: ['利用規約', 'プライバシー', 'ヘルプ'],
    css: '.m-only{position:absolute;left:-9999px;top:0;width:360px}.ic{border:0;background:none;padding:8px;line-height:0}',
    body: `<h1>登録済みのカード</h1><div role="list"><div role="listitem">${chip('JCB', '#0e4c96')}<div role="group" aria-label="JCB">JCB 下4桁 9031<br><small>有効期限 2028/04</small></div><button class="ic" aria-label="お気に入りの支払い方法にする">☆</button><button class="ic" aria-label="この支払い方法を消去" data-truth="remove"><svg width="22" height="22" viewBox="0 0 24 24"><path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13" fill="none" stroke="#ba2525" stroke-width="2"/></svg></button></div></div>
<p>＋ <a href="/p/wallet/new">別のカードを登録する</a></p><div class="m-only"><div role="list"><div role="listitem" data-truth="never">JCB 下4桁 9031 <button aria-label="この支払い方法を消去" data-truth="never">消去</button></div></div></div>`,
  });

const p07 = (): string =>
  tables({
    lang: 'ru',
    title: 'Привязанные карты',
    acc: 'Здравствуйте, Ирина',
    nav: ['Главная', 'Справка'],
    side: ['История операций', 'Мой профиль', 'Привязанные карты', 'Безопасность'],
    foot: ['Соглашение', 'О сервисе', 'Поддержка'],
    body: `<h2>Привязанные карты</h2><table class="grid"><tr><th>Карта</th><th>Номер</th><th>Владелец</th><th>Действует до</th><th></th></tr>
<tr data-truth="row1"><td>${chip('МИР', '#0f754e')}</td><td>220070******3318</td><td>IRINA S.</td><td>07/27</td><td><a href="#u1">Отвязать</a></td></tr>
<tr data-truth="row2"><td>${chip('МИР', '#0f754e')}</td><td>220070******4490</td><td>IRINA S.</td><td>10/29</td><td><a href="#u2">Отвязать</a></td></tr></table>
<p>Обе карты выпущены «Волга-Кредит Банком». <a href="/bindcard/add.htm">Привязать ещё одну карту</a> (не более пяти).</p><p><input type="text" placeholder="Промокод"> <input type="button" value="Применить" data-truth="never"></p>`,
  });

const p08 = (): string =>
  semantic({
    lang: 'ar',
    dir: 'rtl',
    title: 'بطاقاتي | AliExpress',
    acc: 'مرحبًا، سارة',
    nav: ['العروض', 'الفئات', 'عربة التسوق'],
    side: ['طلباتي', 'المحفظة', 'القسائم', 'عناوين الشحن', 'الإعدادات'],
    foot: ['شروط الاستخدام', 'سياسة الخصوصية', 'مركز المساعدة'],
    css: '.keb{border:0;background:none;font-size:22px;padding:2px 12px}.mn{display:none;position:absolute;background:#fff;box-shadow:0 4px 16px #0003;padding:8px}.mn[open]{display:block}',
    body: `<h1>البطاقات المحفوظة</h1><ul><li>${chip('mada', '#1d7a6b')}<div>بطاقة مدى المنتهية بـ 2087 <small>صالحة حتى 06/28</small></div><button class="keb" aria-label="خيارات إضافية للبطاقة" aria-haspopup="menu" data-truth="menu">⋮</button>
<div class="mn" role="menu"><a role="menuitem" data-truth="never">تعديل الاسم</a><br><a role="menuitem" data-truth="never">إلغاء ربط البطاقة</a></div></li></ul><p>لديك قسيمة بقيمة 5 دولارات <button data-truth="never">استخدمها الآن</button></p>`,
  });

const p09 = (): string =>
  mobile({
    lang: 'pt',
    title: 'Meus cartões',
    acc: 'Minha conta',
    nav: ['Início', 'Categorias', 'Carrinho'],
    side: ['Voltar', ''],
    foot: ['Termos', 'Privacidade', 'Acessibilidade'],
    css: '@keyframes sh{to{background-position:-200% 0}}.sk{height:76px;border-radius:14px;margin-bottom:12px;background:linear-gradient(90deg,#e3e5ea 25%,#f4f5f8 50%,#e3e5ea 75%) 0 0/200% 100%;animation:sh 1.2s infinite}.sk.s{height:18px;width:50%}',
    body: '<div class="sk s"></div><div aria-busy="true" aria-label="Carregando seus cartões…"><div class="sk"></div><div class="sk"></div><div class="sk"></div></div>',
  });

const p10 = (): string =>
  paper({
    lang: 'ko',
    title: '주문 내역',
    acc: '민지님의 계정',
    accAttr: 'data-truth="account"',
    nav: ['홈', '장바구니'],
    side: ['전체', '배송 중', '완료된 주문', '취소됨'],
    foot: ['이용약관', '개인정보 처리방침', '고객센터'],
    css: '.o{border:1px solid #ccc;padding:12px 16px;margin-bottom:12px;display:flex;gap:14px;align-items:center}.o p{flex:1;margin:0}',
    body: `<h2>완료된 주문</h2><div class="o"><p>주문 8190 3347 1123<br>마이크로 SD 메모리 카드 64GB · ₩9,800<br>결제: Visa **** 4471</p><button data-truth="never">삭제</button></div><div class="o"><p>주문 8190 2214 0077<br>가죽 카드 지갑 · ₩12,400<br>결제: 신한카드 **** 9920</p><button data-truth="never">삭제</button></div><div class="o"><p>주문 8188 9921 5540 (취소됨)<br>카드 리더기 USB-C · ₩7,300</p><button data-truth="never">삭제</button></div>`,
  });

export const partA: readonly BlindPage[] = [
  {
    file: 's8l-01-en.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html?tab=methods',
    language: 'en',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2', 'row3'],
    note: 'PayPal and a bank account between three cards, cookie bar',
    html: p01,
  },
  {
    file: 's8l-02-fr.html',
    url: 'https://fr.aliexpress.com/p/wallet-ui/index.html?view=cartes',
    language: 'fr',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'only card is the default, control grey, reason beside it',
    html: p02,
  },
  {
    file: 's8l-03-de.html',
    url: 'https://de.aliexpress.com/p/wallet-ui/cards.html',
    language: 'de',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: [],
    note: 'toast: refused because of an unpaid order',
    html: p03,
  },
  {
    file: 's8l-04-es.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=es',
    language: 'es',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'native modal dialog',
    html: p04,
  },
  {
    file: 's8l-05-it.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/index.html?s=carte',
    language: 'it',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'session expired, sign-in form over the list',
    html: p05,
  },
  {
    file: 's8l-06-ja.html',
    url: 'https://ja.aliexpress.com/p/wallet-ui/index.html#cards',
    language: 'ja',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'icon only, copy of the list far off-screen',
    html: p06,
  },
  {
    file: 's8l-07-ru.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?locale=ru_RU',
    language: 'ru',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'two cards of one brand and bank, table',
    html: p07,
  },
  {
    file: 's8l-08-ar.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/index.html?spm=a2g0o.cards',
    language: 'ar',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['menu'],
    note: 'kebab menu closed, right to left',
    html: p08,
  },
  {
    file: 's8l-09-pt.html',
    url: 'https://m.pt.aliexpress.com/p/wallet-ui/index.html',
    language: 'pt',
    viewport: { width: 400, height: 800 },
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'skeleton of the list',
    html: p09,
  },
  {
    file: 's8l-10-ko.html',
    url: 'https://ko.aliexpress.com/p/order/index.html?status=completed',
    language: 'ko',
    page: 'orders',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: finished orders with delete buttons and card digits',
    html: p10,
  },
];
