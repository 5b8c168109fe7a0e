import { doc } from './shell.ts';

/** en: semantic HTML; the only card is greyed with its reason, a second layout is hidden. */
export const enGreyedDefault = (): string =>
  doc(
    'lang="en"',
    'Payment cards - AliExpress',
    `body{margin:0;font:15px/1.5 Arial,sans-serif;color:#191919;background:#f5f5f5}
header{background:#fff;display:flex;gap:28px;align-items:center;padding:14px 40px;border-bottom:1px solid #e5e5e5}
header b{color:#e62e04;font-size:22px}header a{color:#333;text-decoration:none}header a:last-child{margin-left:auto}
main{max-width:820px;margin:28px auto;background:#fff;border-radius:12px;padding:26px 34px}
h1{font-size:24px;margin:0 0 18px}ul{list-style:none;margin:0;padding:0}
li{display:flex;align-items:center;gap:16px;border:1px solid #ddd;border-radius:10px;padding:16px 20px;margin-bottom:14px}
.mark{width:46px;height:30px;border-radius:4px;background:#1a1f71;color:#fff;font:italic 700 13px/30px Arial;text-align:center}
.pp{background:#ffc439;color:#003087}.grow{flex:1}small{display:block;color:#757575}.pill{background:#ffe9e3;color:#c81e00;border-radius:9px;padding:1px 8px;font-size:12px}
button{font:inherit;border:1px solid #191919;background:#fff;border-radius:18px;padding:5px 18px}button[disabled]{color:#b8b8b8;border-color:#dcdcdc}
.why{margin:-6px 0 18px;color:#757575;font-size:13px}.add{display:inline-block;color:#0b5fd8;margin-bottom:24px}
.promo{background:linear-gradient(90deg,#ff4747,#ff9a3d);color:#fff;border-radius:10px;padding:16px 20px;display:flex;justify-content:space-between}
.promo a{color:#fff;font-weight:700}.small-screen{display:none}footer{text-align:center;color:#888;font-size:12px;padding:20px}`,
    `<body>
<header><b>AliExpress</b><a href="/p/order/index.html">Orders</a><a href="/p/shoppingcart/index.html">Cart (3)</a><a href="/account/index.html">Hi, Dana</a></header>
<main>
<h1>Payment cards</h1>
<ul aria-label="Saved cards">
<li><span class="mark" role="img" aria-label="Visa">VISA</span><span class="grow">Visa ending in 6104 <span class="pill">Default</span><small>Dana Whitlock &middot; expires 08/29</small></span>
<button type="button" disabled aria-describedby="why" data-truth="never">Remove</button></li>
</ul>
<p class="why" id="why">Your default card can't be removed. Add another card and make it your default first.</p>
<div class="small-screen"><p>Visa &bull;&bull;&bull;&bull; 6104</p><button type="button" data-truth="never">Remove</button></div>
<a class="add" href="/p/wallet-ui/add.html" data-truth="add-card">+ Add a card</a>
<h2>Other ways to pay</h2>
<ul><li><span class="mark pp" role="img" aria-label="PayPal">PayPal</span><span class="grow">d•••••k@mail.example<small>Linked on 3 May 2025</small></span><button type="button" data-truth="never">Unlink</button></li></ul>
<aside class="promo"><span>US $20 off your first order with the Choice credit card &bull;&bull;&bull;&bull; yours in 5 minutes</span><a href="/promo/choice-card" data-truth="never">Apply now</a></aside>
</main>
<footer>&copy; 2010-2026 AliExpress.com. All rights reserved.</footer>
</body>`,
  );

/** en: the session has run out, said in a native dialog with the sign-in form over the list on Alipay. */
export const enSessionOver = (): string =>
  doc(
    'lang="en"',
    'Bank cards | Alipay',
    `body{margin:0;font:14px/1.6 "Segoe UI",sans-serif;background:#eef3fb;color:#1d2a3a}
.top{background:#1677ff;color:#fff;padding:16px 60px;display:flex;gap:34px}.top strong{font-size:20px}.top span{opacity:.85}
.list{width:760px;margin:34px auto;background:#fff;border-radius:6px;box-shadow:0 1px 5px #0002}
.list h2{padding:18px 26px;margin:0;border-bottom:1px solid #e6ebf2;font-size:18px}
.line{display:grid;grid-template-columns:60px 1fr 120px;padding:18px 26px;border-bottom:1px solid #f0f3f8;align-items:center}
.line a{color:#1677ff}
dialog{border:0;border-radius:10px;padding:28px 34px;width:400px;box-shadow:0 10px 50px #0006}dialog::backdrop{background:#0a1a33a0}
dialog h3{margin:0 0 6px;font-size:20px}label{display:block;margin-top:14px;font-size:13px;color:#51617a}
input{width:100%;padding:10px;border:1px solid #bccada;border-radius:5px;font:inherit}
dialog button{margin-top:20px;width:100%;padding:11px;border:0;border-radius:5px;background:#1677ff;color:#fff;font:inherit}`,
    `<body>
<div class="top"><strong>Alipay</strong><span>Account</span><span>Transactions</span><span>Settings</span></div>
<div class="list"><h2>Bank cards (2)</h2>
<div class="line"><i>VISA</i><span>Barclays &nbsp; **** **** **** 7756</span><a href="#r1" data-truth="never">Remove</a></div>
<div class="line"><i>MC</i><span>Monzo &nbsp; **** **** **** 0318</span><a href="#r2" data-truth="never">Remove</a></div></div>
<dialog id="d" aria-labelledby="t"><h3 id="t">Your session has expired</h3>
<p>You were inactive for 15 minutes. To keep your cards safe, please sign in again.</p>
<form method="dialog"><label>Email or mobile number<input type="email" autocomplete="username"></label>
<label>Password<input type="password" autocomplete="current-password"></label>
<button type="button" data-truth="never">Continue</button></form></dialog>
<script>document.getElementById('d').showModal();</script>
</body>`,
  );

/** fr: hashed class names, no roles at all; the confirming control stands on the left. */
export const frDivDialog = (): string =>
  doc(
    'lang="fr"',
    'Portefeuille',
    `body{margin:0;font:14px/1.5 Helvetica,Arial,sans-serif;background:#fafafa;color:#222}
.hd--bar--2kQx{height:60px;background:#fff;display:flex;align-items:center;padding:0 32px;gap:24px;box-shadow:0 1px 0 #eee}.hd--logo--9sTz{color:#fd384f;font-weight:800;font-size:21px}
.wl--body--a71F{display:flex;gap:24px;padding:26px 60px}.wl--side--Yu0p{width:190px;line-height:36px}.wl--main--Qe3d{flex:1;background:#fff;padding:24px;border-radius:14px}
.wl--card--mM2s{width:290px;height:166px;border-radius:14px;background:#24364f;color:#fff;padding:20px;display:inline-block;margin:0 14px 14px 0;vertical-align:top}
.wl--act--0Pf8{margin-top:54px;display:flex;justify-content:space-between;font-size:13px;text-decoration:underline}.wl--card--mM2s.wl--two--Lr4{background:#7b2d26}
.dl--mask--77xc{position:fixed;inset:0;background:rgba(0,0,0,.55);display:flex;align-items:center;justify-content:center}
.dl--box--Wq1v{width:430px;background:#fff;border-radius:16px;padding:30px}.dl--ttl--kk0{font-size:19px;font-weight:700}.dl--btns--Ha5{display:flex;gap:12px;margin-top:24px}
.dl--b1--uT6,.dl--b2--eR9{flex:1;text-align:center;padding:11px 0;border-radius:22px;cursor:pointer}.dl--b1--uT6{border:1px solid #999}.dl--b2--eR9{background:#fd384f;color:#fff}
.dl--off--z3{visibility:hidden}`,
    `<body>
<div class="hd--bar--2kQx"><div class="hd--logo--9sTz">AliExpress</div><div>Catégories</div><div>Panier</div><div style="margin-left:auto">Bonjour, Élodie</div></div>
<div class="wl--body--a71F"><div class="wl--side--Yu0p"><div>Commandes</div><div>Coupons</div><div><b>Cartes bancaires</b></div><div>Adresses</div></div>
<div class="wl--main--Qe3d"><h3>Cartes bancaires</h3>
<div class="wl--card--mM2s"><div>CB / Visa</div><div style="margin-top:20px;letter-spacing:2px">·· 4417</div><div class="wl--act--0Pf8"><span>Par défaut</span><span data-truth="never">Retirer</span></div></div>
<div class="wl--card--mM2s wl--two--Lr4"><div>Mastercard</div><div style="margin-top:20px;letter-spacing:2px">·· 9025</div><div class="wl--act--0Pf8"><span>Définir par défaut</span><span data-truth="never">Retirer</span></div></div>
<p>Besoin d'aide&nbsp;? Écrivez au service client.</p></div></div>
<div class="dl--mask--77xc"><div class="dl--box--Wq1v"><div class="dl--ttl--kk0">Retirer cette carte&nbsp;?</div>
<p>La Mastercard se terminant par 9025 ne sera plus proposée lors de vos achats. Vos commandes déjà payées ne changent pas.</p>
<div class="dl--btns--Ha5"><div class="dl--b1--uT6" data-truth="confirm">Oui, la retirer</div><div class="dl--b2--eR9" data-truth="never">Non, la garder</div></div></div></div>
<div class="dl--mask--77xc dl--off--z3"><div class="dl--box--Wq1v"><div class="dl--ttl--kk0">Supprimer cette adresse&nbsp;?</div><div class="dl--btns--Ha5"><div class="dl--b1--uT6" data-truth="never">Oui, la supprimer</div><div class="dl--b2--eR9" data-truth="never">Annuler</div></div></div></div>
</body>`,
  );

/** fr: a table of 2013 on Alipay, filtered: two of four rows are showing. */
export const frFilteredTable = (): string =>
  doc(
    'lang="fr"',
    'Alipay - Cartes associées',
    `body{margin:0;font:12px Tahoma,Verdana,sans-serif;color:#333;background:#fff}
#page{width:960px;margin:0 auto}#nav td{padding:9px 16px;border-bottom:3px solid #ff7300}#nav a{color:#06c}
table.cards{width:100%;border-collapse:collapse;margin-top:12px}table.cards th{background:#f3f3f3;text-align:left;padding:8px;border:1px solid #ddd}table.cards td{padding:12px 8px;border:1px solid #ddd}
tr.filtered-out{display:none}.box{background:#fffbe5;border:1px solid #f3d56b;padding:8px 12px;margin-top:10px}select{font:12px Tahoma}`,
    `<body><div id="page">
<table id="nav" width="100%"><tr><td><b style="font-size:18px;color:#ff7300">Alipay</b></td><td><a href="/index.htm">Mon compte</a></td><td><a href="/ihome/history.htm">Historique</a></td><td align="right">Marc Lefèvre | <a href="/logout.htm">Quitter</a></td></tr></table>
<h2>Cartes associées à votre compte</h2>
<form>Type de carte : <select name="t"><option>Toutes</option><option selected>Cartes de débit</option><option>Cartes de crédit</option></select> <input type="button" value="Filtrer"></form>
<div class="box">Filtre actif : cartes de débit. 2 cartes affichées sur 4. <a href="?all=1">Effacer le filtre</a></div>
<table class="cards"><tr><th>Banque</th><th>Numéro</th><th>Titulaire</th><th>Type</th><th>Opération</th></tr>
<tr class="filtered-out" data-truth="never"><td>BNP Paribas</td><td>xxxx-2281</td><td>M. LEFEVRE</td><td>Crédit</td><td><a href="#u1">Dissocier la carte</a></td></tr>
<tr data-truth="row-1"><td>Crédit Agricole</td><td>xxxx-6640</td><td>M. LEFEVRE</td><td>Débit</td><td><a href="#u2">Dissocier la carte</a></td></tr>
<tr class="filtered-out" data-truth="never"><td>La Banque Postale</td><td>xxxx-5178</td><td>M. LEFEVRE</td><td>Crédit</td><td><a href="#u3">Dissocier la carte</a></td></tr>
<tr data-truth="row-2"><td>Boursorama</td><td>xxxx-0934</td><td>M. LEFEVRE</td><td>Débit</td><td><a href="#u4">Dissocier la carte</a></td></tr></table>
<h2>Compte bancaire pour les remboursements</h2>
<table class="cards"><tr><td>IBAN FR76 •••• •••• 0417</td><td width="120"><a href="#iban" data-truth="never">Supprimer</a></td></tr></table>
<p style="color:#999;margin-top:40px">Centre d'aide | Conditions | © Alipay.com</p></div></body>`,
  );

/** ru: a tile that opens when it is pressed; beside it an advertised card that looks the same. */
export const ruPressToOpen = (): string =>
  doc(
    'lang="ru"',
    'Мои карты — AliExpress',
    `body{margin:0;font:16px/1.45 Roboto,Arial,sans-serif;background:#f2f3f7;color:#151920}
.SnowHead__bar{background:#fff;padding:18px 48px;display:flex;gap:30px}.SnowHead__logo{font-weight:900;color:#ff3324}
.SnowPay__wrap{display:grid;grid-template-columns:1fr 1fr;gap:20px;max-width:940px;margin:26px auto}.SnowPay__wrap h1{grid-column:1/3;margin:0}.SnowPay__wrap p{grid-column:1/3;margin:0;color:#6b7280}
.SnowPay__tile{display:flex;align-items:center;justify-content:space-between;background:#fff;border-radius:20px;padding:26px;color:inherit;text-decoration:none;min-height:120px}
.SnowPay__tile_ad{background:linear-gradient(120deg,#2b2f77,#7d3cff);color:#fff}.SnowPay__chev{font-size:26px;color:#9aa1ad}.SnowPay__sub{display:block;font-size:13px;color:#8a919e}
.SnowPay__ref{grid-column:1/3;background:#fff;border-radius:20px;padding:20px 26px;display:flex;justify-content:space-between}.SnowPay__ref button{border:0;background:none;color:#e5252c;font:inherit}`,
    `<body><div id="__aer_root__">
<div class="SnowHead__bar"><span class="SnowHead__logo">AliExpress</span><span>Каталог</span><span>Заказы</span><span>Избранное</span><a href="https://aliexpress.ru/account" style="margin-left:auto;color:inherit">Профиль: Ольга</a></div>
<div class="SnowPay__wrap"><h1>Сохранённые карты</h1><p>Нажмите на карту, чтобы посмотреть данные, изменить или удалить её.</p>
<a class="SnowPay__tile" href="/account/cards/9f31" data-truth="open-card"><span>МИР •• 5521<span class="SnowPay__sub">Т-Банк, до 11/28</span></span><span class="SnowPay__chev" aria-hidden="true">›</span></a>
<a class="SnowPay__tile SnowPay__tile_ad" href="/promo/card" data-truth="never"><span>Кредитная карта •• 0000<span class="SnowPay__sub" style="color:#dcd3ff">Кешбэк до 10% на AliExpress — оформить</span></span><span class="SnowPay__chev" aria-hidden="true">›</span></a>
<div class="SnowPay__ref"><span>Возвраты по СБП на +7 ••• •••-41-08</span><button type="button" data-truth="never">Отвязать номер</button></div></div>
</div></body>`,
  );

/** ru: the site has refused the removal in a notice: an order is unpaid. */
export const ruRefusedNotice = (): string =>
  doc(
    'lang="ru"',
    'Мой кошелек',
    `body{margin:0;font:14px/1.5 "PT Sans",Arial,sans-serif;color:#222}
.ae-top{background:#222;color:#fff;padding:12px 40px;display:flex;gap:26px}.ae-tabs{display:flex;gap:0;padding:0 40px;border-bottom:1px solid #ddd}.ae-tabs a{padding:14px 20px;color:#333;text-decoration:none}.ae-tabs a.on{border-bottom:3px solid #e43225}
[role=alert]{margin:20px 40px;background:#fdecea;border-left:5px solid #d93025;padding:14px 20px}
section{padding:0 40px;display:grid;grid-template-columns:repeat(3,1fr);gap:18px}section h1{grid-column:1/-1;font-size:22px}
.cell{border:1px solid #d6d6d6;padding:18px;background:#fcfcfc}.cell dl{margin:0 0 14px}.cell dt{color:#888;font-size:12px}.cell dd{margin:0 0 8px}
.cell input{border:1px solid #aaa;background:#fff;padding:6px 14px;font:inherit}.ad{border-style:dashed;color:#8a6100;background:#fff7df}`,
    `<body><div class="ae-top"><b>AliExpress</b><span>Здравствуйте, Игорь</span><span>Корзина</span></div>
<nav class="ae-tabs" aria-label="Разделы"><a href="/p/order/index.html">Все заказы</a><a href="/p/order/index.html?tab=unpaid" data-truth="to-pay">Ждут оплаты (1)</a><a href="#refunds">Возвраты</a><a class="on" href="#cards" aria-current="page">Банковские карты</a></nav>
<div role="alert"><b>Не удалось удалить карту ···· 7310.</b> Этой картой вы начали оплачивать заказ, который ещё не завершён. Оплатите или отмените его, а затем попробуйте снова.</div>
<section id="cards"><h1>Банковские карты</h1>
<div class="cell"><dl><dt>Карта</dt><dd>Mastercard ···· 7310</dd><dt>Владелец</dt><dd>IGOR SOKOLOV</dd></dl><input type="button" value="Удалить карту" data-truth="never"></div>
<div class="cell"><dl><dt>Карта</dt><dd>Visa ···· 4496</dd><dt>Владелец</dt><dd>IGOR SOKOLOV</dd></dl><input type="button" value="Удалить карту" data-truth="never"></div>
<div class="cell ad"><b>Купон 300 ₽</b><p>За привязку карты до конца месяца. Действует на заказ от 3000 ₽.</p><input type="button" value="Получить" data-truth="never"></div></section></body>`,
  );

/** es: Manage mode is on; the frame is Spanish, the list itself was left in English. */
export const esHalfTranslatedManage = (): string =>
  doc(
    'lang="es"',
    'Métodos de pago | AliExpress',
    `body{margin:0;font:15px/1.5 "Open Sans",Arial,sans-serif;color:#222;background:#fff}
.comet-nav{padding:16px 48px;background:#fff5f3;display:flex;gap:24px;align-items:center}.comet-nav em{font:800 20px Arial;color:#e62e04}
.pay-ui{max-width:700px;margin:22px auto}.pay-ui--head{display:flex;justify-content:space-between;align-items:center}.pay-ui--head button{border:0;background:#e62e04;color:#fff;border-radius:20px;padding:8px 22px;font:inherit}
.pay-ui--row{display:flex;align-items:center;gap:16px;height:84px;border-bottom:1px solid #eee}.pay-ui--minus{width:26px;height:26px;border:0;border-radius:50%;background:#e62e04;color:#fff;font:700 18px/24px Arial;padding:0}
.pay-ui--logo{width:52px;height:34px;border:1px solid #ccc;border-radius:5px;font:700 11px/32px Arial;text-align:center}.pay-ui--text{flex:1}.pay-ui--text i{display:block;font-style:normal;color:#777;font-size:13px}
.cookies{position:fixed;left:20px;right:20px;bottom:16px;background:#fff;border:1px solid #ccc;box-shadow:0 4px 20px #0003;border-radius:10px;padding:14px 22px;display:flex;gap:16px;align-items:center}.cookies span{flex:1}.cookies button{padding:8px 18px}`,
    `<body><div class="comet-nav"><em>AliExpress</em><span>Mis pedidos</span><span>Lista de deseos</span><span>Mensajes</span><span style="margin-left:auto">Hola, Javier</span></div>
<div class="pay-ui"><p>Inicio › Mi cuenta › Métodos de pago</p><div class="pay-ui--head"><h1>Tarjetas guardadas</h1><button type="button">Done</button></div>
<p>Tap the minus sign to take a card off your account.</p>
<div class="pay-ui--row" data-truth="row-1"><button class="pay-ui--minus" type="button" aria-label="Remove card ending in 2093">−</button><span class="pay-ui--logo">VISA</span><span class="pay-ui--text">BBVA — ending in 2093<i>Default card</i></span></div>
<div class="pay-ui--row" data-truth="row-2"><button class="pay-ui--minus" type="button" aria-label="Remove card ending in 8817">−</button><span class="pay-ui--logo">MC</span><span class="pay-ui--text">Santander — ending in 8817<i>Expires 02/27</i></span></div>
<div class="pay-ui--row" data-truth="row-3"><button class="pay-ui--minus" type="button" aria-label="Remove card ending in 5540">−</button><span class="pay-ui--logo">AMEX</span><span class="pay-ui--text">American Express — ending in 5540<i>Expired 12/24</i></span></div>
<p style="color:#888">Protegemos tus datos con cifrado. Consulta nuestra política de privacidad.</p></div>
<div class="cookies" role="dialog" aria-label="Cookies"><span>Usamos cookies para mejorar tu experiencia de compra.</span><button type="button">Rechazar</button><button type="button">Aceptar</button></div></body>`,
  );

/** es, a twin: gift cards, with masked codes and a control to take them off. */
export const esGiftCards = (): string =>
  doc(
    'lang="es"',
    'Mis tarjetas regalo - AliExpress',
    `body{margin:0;font:15px/1.5 Lato,Arial,sans-serif;background:#f7f4ef;color:#2b2320}
header{display:grid;grid-template-columns:180px 1fr 220px;align-items:center;padding:14px 44px;background:#fff}header input{padding:9px 14px;border:2px solid #d8402c;border-radius:20px;width:80%}
header nav{display:flex;gap:18px;justify-content:flex-end}header nav a{color:#2b2320}
.gifts{max-width:900px;margin:24px auto}.gifts ol{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:18px}.gifts li{background:#fff;border-radius:14px;overflow:hidden;border:1px solid #e8ddcf}
.pic{height:90px;background:repeating-linear-gradient(45deg,#d8402c,#d8402c 14px,#b92f1d 14px,#b92f1d 28px)}.txt{padding:14px 18px;display:flex;justify-content:space-between}.txt button{border:0;background:none;color:#b92f1d;text-decoration:underline;font:inherit}`,
    `<body><header><strong style="color:#d8402c;font-size:22px">AliExpress</strong><input aria-label="Buscar" placeholder="Buscar en AliExpress"><nav><a href="/p/shoppingcart/index.html">Carrito</a><a href="/account/index.html" data-truth="account">Mi cuenta · Lucía</a></nav></header>
<div class="gifts"><h1>Mis tarjetas regalo</h1><p>Saldo disponible: 35,00 €</p><ol>
<li><div class="pic"></div><div class="txt"><span>Tarjeta regalo •••• 8412<br>25,00 € · caduca el 31/12</span><button type="button" data-truth="never">Quitar</button></div></li>
<li><div class="pic"></div><div class="txt"><span>Tarjeta regalo •••• 2260<br>10,00 € · caduca el 15/09</span><button type="button" data-truth="never">Quitar</button></div></li></ol>
<p><button type="button" data-truth="never">Canjear otra tarjeta regalo</button></p>
<h2>Regala también</h2><p>Cumpleaños desde 10 € · Navidad desde 20 € · Empresas: consulta condiciones</p></div></body>`,
  );

/** pt: an empty list; the menu at the side has My Alipay. */
export const ptEmpty = (): string =>
  doc(
    'lang="pt-BR"',
    'Meus cartões - AliExpress',
    `body{margin:0;font:14px/1.6 Inter,Arial,sans-serif;color:#1b1b1f;background:#f4f4f8}
.layout{display:grid;grid-template:64px 1fr/230px 1fr;min-height:100vh}.layout>header{grid-column:1/3;background:#fff;display:flex;align-items:center;padding:0 30px;gap:20px;border-bottom:1px solid #e4e4ec}
.layout>aside{background:#fff;padding:18px 0}.layout>aside a{display:block;padding:9px 30px;color:#44444f;text-decoration:none}.layout>aside a[aria-current]{background:#ffece8;color:#d8290b;font-weight:600}
article{padding:30px}.void{background:#fff;border-radius:16px;padding:50px;text-align:center}.void svg{width:120px}.void button{border:0;border-radius:8px;background:#1b1b1f;color:#fff;padding:11px 26px;font:inherit}
.offers{display:flex;gap:16px;margin-top:22px}.offers div{flex:1;background:#fff;border-radius:12px;padding:16px}.offers b{display:block}`,
    `<body><div class="layout"><header><b style="color:#e62e04">AliExpress</b><span>Ofertas</span><span>Atendimento</span><span style="margin-left:auto">Olá, Renata</span></header>
<aside><a href="/p/order/index.html">Meus pedidos</a><a href="/p/coupon/index.html">Cupons</a><a href="#cards" aria-current="page">Meus cartões</a><a href="https://intl.alipay.com/index.htm" data-truth="my-alipay">Meu Alipay</a><a href="/p/address-manage/index.html">Endereços de entrega</a><a href="/p/account-center/security.html">Segurança</a></aside>
<article><h1>Meus cartões</h1><div class="void"><svg viewBox="0 0 120 80" aria-hidden="true"><rect x="6" y="8" width="108" height="64" rx="8" fill="#e9e9f0"/><rect x="6" y="22" width="108" height="12" fill="#d0d0dc"/></svg>
<p><b>Você não tem nenhum cartão salvo</b><br>Os cartões que você guardar ao pagar aparecem aqui.</p><button type="button" data-truth="never">Adicionar cartão de crédito</button></div>
<div class="offers"><div><b>Cartão parcelado em 12x</b>Peça o seu sem anuidade, final •••• 1234<br><a href="/promo" data-truth="never">Pedir agora</a></div><div><b>R$ 25 de desconto</b>Pagando com Pix<br><a href="/promo/pix">Ver regras</a></div></div></article></div></body>`,
  );

/** pt: one card's own page on Alipay; three other controls begin with "remove". */
export const ptCardPage = (): string =>
  doc(
    'lang="pt-BR"',
    'Detalhes do cartão',
    `body{margin:0;font:15px/1.5 "Noto Sans",Arial,sans-serif;background:#fff;color:#20242b}
.bar{display:flex;align-items:center;gap:14px;padding:16px 24px;border-bottom:1px solid #e3e6eb}.bar a{color:#1677ff;text-decoration:none;font-size:20px}
.sheet{max-width:600px;margin:0 auto;padding:24px}.face{border-radius:18px;padding:24px;color:#fff;background:radial-gradient(circle at 90% 0,#7fb2ff,#1350b8);height:150px}
dl{display:grid;grid-template-columns:180px 1fr 150px;margin:22px 0;row-gap:14px}dt{color:#7a8290}dd{margin:0}dd a{color:#1677ff;font-size:14px}
.end{border-top:1px solid #e3e6eb;padding-top:18px;text-align:center}.end a{color:#d4380d;text-decoration:none}`,
    `<body><div class="bar"><a href="/ihome/cards.htm" aria-label="Voltar aos cartões">←</a><b>Detalhes do cartão</b><span style="margin-left:auto;color:#7a8290">Alipay · Bruno Teixeira</span></div>
<div class="sheet"><div class="face">Nubank<br><br>MASTERCARD<br>Final 3375</div>
<dl><dt>Apelido</dt><dd>Compras da China</dd><dd><a href="#nick" data-truth="never">Remover apelido</a></dd>
<dt>Limite por compra</dt><dd>R$ 800,00</dd><dd><a href="#limit" data-truth="never">Remover limite</a></dd>
<dt>Endereço de cobrança</dt><dd>Rua das Flores, 118, Curitiba</dd><dd><a href="#addr" data-truth="never">Remover endereço</a></dd>
<dt>Vencimento</dt><dd>04/30</dd><dd></dd></dl>
<div class="end"><a href="#unbind" data-truth="remove">Excluir este cartão do Alipay</a></div>
<p style="color:#7a8290;font-size:13px;text-align:center">Perdeu o cartão? Avise primeiro o seu banco.</p></div></body>`,
  );
