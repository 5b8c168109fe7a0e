import { doc } from './shell.ts';

export const enHomeFlyout = (): string =>
  doc(
    'en',
    'AliExpress - Online Shopping for Popular Electronics, Fashion, Home &amp; Garden',
    `body{font:14px/20px Inter,Arial,sans-serif;color:#191919;background:#f5f5f5}.pc-header--wrap--Qx1{background:#fff;height:76px;display:flex;align-items:center;gap:28px;padding:0 56px;border-bottom:1px solid #eee}
.logo--l--9s{font:800 26px Arial;color:#d3031c}.search--box--k2{flex:1;height:44px;border:2px solid #191919;border-radius:22px;padding:10px 18px;color:#999}.my-account--menuItem--1GDZChA{display:flex;gap:8px;align-items:center;cursor:pointer}.my-account--text--2b{font-size:12px;line-height:15px}
.es--cart{font-weight:700}.hero--grid{display:grid;grid-template-columns:220px 1fr 260px;gap:16px;padding:20px 56px}.hero--grid>div{background:#fff;border-radius:12px;padding:16px;min-height:260px}.hero--b{background:linear-gradient(120deg,#ff4747,#ffb347)!important;color:#fff;font-size:34px;line-height:44px;font-weight:800}
.rail{display:grid;grid-template-columns:repeat(6,1fr);gap:12px;padding:0 56px}.rail div{background:#fff;border-radius:10px;padding:10px;height:190px}.rail i{display:block;height:120px;background:#eee;border-radius:8px;margin-bottom:8px}
.comet-v2-popover-body{position:absolute;top:70px;right:120px;width:310px;background:#fff;border-radius:14px;box-shadow:0 8px 32px #0003;padding:18px;z-index:1200}.my-account--menuInfo{list-style:none;margin:10px 0 0;padding:0}.my-account--menuInfo a{display:flex;gap:12px;align-items:center;padding:8px 6px;color:inherit;text-decoration:none}.my-account--menuInfo svg{width:20px;height:20px;stroke:#191919;fill:none}
.my-account--ad{display:block;margin-top:12px;border-radius:10px;background:#fff1e0;padding:10px 12px;color:#8a3b00;text-decoration:none}`,
    `<div class="pc-header--wrap--Qx1"><div class="logo--l--9s">AliExpress</div><div class="search--box--k2">slim card wallet rfid</div>
<div class="my-account--menuItem--1GDZChA" role="button" tabindex="0" aria-label="Account" aria-expanded="true"><svg width="26" height="26" viewBox="0 0 26 26" fill="none" stroke="#191919"><circle cx="13" cy="9" r="5"/><path d="M3 25c1-9 19-9 20 0"/></svg><div class="my-account--text--2b"><span class="my-account--name">Hi, Jordan</span><br><b>Account</b></div></div>
<div class="es--cart">Cart 3</div></div>
<div class="hero--grid"><div>All categories<br><br>Phones<br>Computers<br>Men's wallets<br>Jewelry<br>Toys</div><div class="hero--b">Summer Sale<br>up to 80% off</div><div>Welcome deal<br><b>US $0.99</b><br>3 new coupons</div></div>
<div class="rail"><div><i></i>US $4.21<br>Pop-up card holder</div><div><i></i>US $12.80<br>Desk lamp</div><div><i></i>US $2.05<br>Phone strap</div><div><i></i>US $8.44<br>Leather wallet</div><div><i></i>US $1.10<br>Cable</div><div><i></i>US $19.90<br>Earbuds</div></div>
<div class="comet-v2-popover-body my-account--popupCls--3s"><div class="comet-v2-popover-content"><div class="my-account--accountWrap--a1"><div><b>Welcome back, Jordan</b> · <a href="#out" data-truth="never">Sign out</a></div><div class="my-account--menuBox--c4"><ul class="my-account--menuInfo--22 my-account--menuInfo">
<li><a href="/p/order/index.html"><svg viewBox="0 0 20 20"><rect x="4" y="2" width="12" height="16"/></svg><span class="my-account--menuText--q">My Orders</span></a></li>
<li><a href="/p/coin-index/index.html"><svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="7"/></svg><span class="my-account--menuText--q">My Coins</span></a></li>
<li><a href="/p/message/index.html"><svg viewBox="0 0 20 20"><path d="M2 4h16v10H8l-4 4z"/></svg><span class="my-account--menuText--q">Message Center</span></a></li>
<li><a href="/p/wallet-ui/index.html" data-truth="wallet-entry"><svg viewBox="0 0 20 20"><path d="M2 5h16v11H2zM13 10h5"/></svg><span class="my-account--menuText--q">Payment</span></a></li>
<li><a href="/p/wish-manage/index.html"><svg viewBox="0 0 20 20"><path d="M10 17L3 9c-2-6 6-7 7-2 1-5 9-4 7 2z"/></svg><span class="my-account--menuText--q">Wish List</span></a></li>
<li><a href="/p/coupon/index.html"><svg viewBox="0 0 20 20"><path d="M2 6h16v8H2zM8 6v8"/></svg><span class="my-account--menuText--q">My Coupons</span></a></li></ul></div>
<a class="my-account--ad" href="/gcp/wallet-week.html" data-truth="never"><b>Wallet Week</b><br>New wallets and card cases from US $1.99</a></div></div></div>`,
  );

export const enIdentityDialog = (): string =>
  doc(
    'en',
    'Payment centre',
    `body{font:15px/1.5 "Segoe UI",sans-serif;background:#eef1f4;color:#20262c}.topline{background:#fff;padding:16px 40px;display:flex;justify-content:space-between;border-bottom:3px solid #e43225}main{max-width:920px;margin:30px auto;display:flex;flex-wrap:wrap;gap:18px}main section{flex:1 1 280px;background:#fff;border-radius:6px;padding:22px;min-height:150px}
.MuiBackdrop{position:fixed;inset:0;background:#0009;display:flex;align-items:center;justify-content:center}.MuiPaper{background:#fff;width:430px;border-radius:8px;padding:30px}.MuiPaper h2{margin:0 0 6px;font-size:21px}.otp{display:flex;gap:8px;margin:20px 0}.otp input{width:52px;height:56px;text-align:center;font-size:24px;border:1px solid #aab;border-radius:5px}.MuiPaper button{width:100%;height:46px;border:0;border-radius:5px;background:#e43225;color:#fff;font-size:16px}.MuiPaper p a{color:#0b66c3}`,
    `<header class="topline"><strong>AliExpress</strong><span>Hello, Priya N.</span></header>
<main aria-hidden="true"><section><h3>Balance</h3><p>US $0.00</p></section><section><h3>Bank cards</h3><p>2 cards saved</p><button type="button" data-truth="never">Manage</button></section><section><h3>Coupons</h3><p>5 ready to use</p></section><section><h3>PayPal</h3><p>Not linked</p></section></main>
<div class="MuiBackdrop"><div class="MuiPaper" role="dialog" aria-modal="true" aria-labelledby="vt"><h2 id="vt">Verify it's you</h2><p>For the safety of your funds, enter the 6-digit code we sent by text message to +44 •••• ••• 207.</p><div class="otp"><input inputmode="numeric" maxlength="1" aria-label="Digit 1"><input inputmode="numeric" maxlength="1" aria-label="Digit 2"><input inputmode="numeric" maxlength="1" aria-label="Digit 3"><input inputmode="numeric" maxlength="1" aria-label="Digit 4"><input inputmode="numeric" maxlength="1" aria-label="Digit 5"><input inputmode="numeric" maxlength="1" aria-label="Digit 6"></div><button type="button" data-truth="never">Verify</button><p>No code? <a href="#resend" data-truth="never">Resend in 48 s</a> · <a href="#other" data-truth="never">Try another method</a></p></div></div>`,
  );

export const enAlipayTables = (): string =>
  doc(
    'en',
    'Alipay - My Account',
    `body{font:12px Arial,Helvetica,sans-serif;background:#fff;color:#333}table{border-collapse:collapse}#top td{padding:10px 8px}#tabs td{border:1px solid #c9d3dd;border-bottom:0;padding:8px 22px;background:#eef4fa}#tabs td.on{background:#fff;font-weight:bold}.box td,.box th{border:1px solid #d6dde4;padding:9px 12px;text-align:left}.box th{background:#f4f7fa;width:170px}a{color:#0066cc}input.b{background:#f5f5f5;border:1px solid #bbb;padding:3px 12px}`,
    `<center><table width="960" id="top"><tr><td width="200"><font size="6" color="#00a0e8"><b>Alipay</b></font></td><td align="right">Welcome, m***@example.org | <a href="/ilogin/loginOut.htm" data-truth="never">Log out</a> | <a href="http://www.aliexpress.com">Back to AliExpress</a> | <a href="/ihome/help/home.htm">Help</a></td></tr></table>
<table width="960" id="tabs"><tr><td><a href="/ihome/history.htm">History</a></td><td class="on">My Account</td><td style="border:0;background:none;width:680px"></td></tr></table>
<table width="960" class="box"><tr><th>Account name</th><td>Marten Olsson &nbsp; <font color="#2a8a2a">Not certified</font></td><td><a href="/user/exampleKYC.htm">Get certified</a></td></tr>
<tr><th>E-mail</th><td>m***@example.org</td><td><a href="/user/mail.htm" data-truth="never">Change</a></td></tr>
<tr><th>Available balance</th><td><b>USD 0.00</b></td><td><input class="b" type="button" value="Withdraw" data-truth="never"></td></tr>
<tr><th>Payment password</th><td>Set</td><td><a href="/user/pw.htm" data-truth="never">Reset</a></td></tr>
<tr><th>Credit / debit cards</th><td>You have cards on file</td><td><a href="/ihome/user/queryUserBindCard.htm" data-truth="edit-cards">Edit Cards</a></td></tr>
<tr><th>Security questions</th><td>3 of 3 answered</td><td><a href="/user/sq.htm" data-truth="never">Edit</a></td></tr></table>
<p>Recent activity: <i>no payments in the last 30 days</i></p><p><font color="#888">Copyright 2013 Alipay. <a href="/account/close.htm" data-truth="never">Close my account</a></font></p></center>`,
  );

export const frAccountSemantic = (): string =>
  doc(
    'fr',
    'Mon espace | AliExpress',
    `body{font:16px/1.45 Georgia,serif;color:#222;background:#fffdf9}header{display:flex;align-items:center;gap:24px;padding:14px 30px;border-bottom:1px solid #ddd}header h1{font-size:24px;color:#c8102e;margin:0}header nav a{margin-right:16px;color:#222}.cols{display:grid;grid-template-columns:270px 1fr;gap:34px;max-width:1120px;margin:24px auto}aside ul{list-style:none;padding:0;margin:0}aside li a{display:block;padding:9px 14px;color:#222;text-decoration:none;border-left:3px solid transparent}aside li a[aria-current]{border-color:#c8102e;font-weight:bold}article{border:1px solid #e6dfd3;padding:14px 20px;margin-bottom:16px}footer{border-top:1px solid #ddd;padding:16px 30px;font-size:13px}`,
    `<header><h1>AliExpress</h1><nav aria-label="Principale"><a href="/">Accueil</a><a href="/p/shoppingcart/index.html">Panier (2)</a></nav><form role="search" style="flex:1"><input type="search" placeholder="Rechercher un article" aria-label="Rechercher" style="width:100%;padding:8px"></form><a href="/account/index.html">Bonjour Camille</a></header>
<div class="cols"><aside aria-label="Menu du compte"><ul><li><a href="/account/index.html" aria-current="page">Vue d’ensemble</a></li><li><a href="/p/order/index.html">Mes achats</a></li><li><a href="/p/refund/index.html">Retours et remboursements</a></li><li><a href="/p/coupon/index.html">Bons de réduction</a></li><li><a href="/p/giftcard/index.html">Cartes cadeaux</a></li><li><a href="/p/wallet-ui/index.html" data-truth="wallet-entry">Mes paiements</a></li><li><a href="/p/address-manage/index.html">Carnet d’adresses</a></li><li><a href="/p/feedback/index.html">Mes avis</a></li><li><a href="/p/settings/index.html">Réglages</a></li><li><a href="/logout" data-truth="never">Se déconnecter</a></li></ul></aside>
<main><h2>Bienvenue, Camille</h2><article><h3>Commandes</h3><p>0 à régler · 1 expédiée · 3 à évaluer</p></article><article><h3>Carte cadeau AliExpress</h3><p>Offrez une carte de 10 à 200 € : <a href="/p/giftcard/buy.html" data-truth="never">choisir une carte</a></p></article><article><h3>Favoris</h3><p>Étui porte-cartes, 6,49 € <button type="button" data-truth="never">Retirer</button></p></article></main></div>
<footer><a href="/help">Aide</a> · <a href="/privacy">Confidentialité</a> · © AliExpress</footer>`,
  );

export const frAddCardDrawer = (): string =>
  doc(
    'fr',
    'Ajouter une carte',
    `body{font:14px/1.5 Roboto,Arial,sans-serif;background:#f2f2f2}.barre{background:#fff;padding:16px 32px;color:#e02020;font-weight:700;font-size:20px}.fond{padding:32px;opacity:.6}.fond .rang{background:#fff;padding:18px;border-radius:10px;margin-bottom:10px;width:560px}.tiroir{position:fixed;top:0;right:0;bottom:0;width:460px;background:#fff;box-shadow:-8px 0 30px #0004;padding:28px}.tiroir label{display:block;margin:14px 0 4px}.tiroir input{width:100%;height:42px;border:1px solid #bbb;border-radius:8px;padding:0 12px}.duo{display:flex;gap:12px}.tiroir button.p{margin-top:22px;width:100%;height:48px;border:0;border-radius:24px;background:#e02020;color:#fff;font-size:16px}.voile{position:fixed;inset:0;background:#0006}`,
    `<div class="barre">AliExpress</div><div class="fond"><div class="rang">Visa •••• 5501 <button type="button" data-truth="never">Retirer</button></div><div class="rang">CB •••• 0932 <button type="button" data-truth="never">Retirer</button></div><div class="rang">+ Nouvelle carte</div></div><div class="voile"></div>
<section class="tiroir" role="dialog" aria-modal="true" aria-label="Enregistrer une nouvelle carte"><a href="#fermer" style="float:right;font-size:22px;text-decoration:none;color:#555" aria-label="Fermer">×</a><h2>Enregistrer une nouvelle carte</h2><p style="color:#18794e">🔒 Vos informations de paiement sont chiffrées</p>
<form><label for="num">Numéro de carte</label><input id="num" autocomplete="cc-number" inputmode="numeric" placeholder="0000 0000 0000 0000"><label for="tit">Nom du titulaire</label><input id="tit" autocomplete="cc-name"><div class="duo"><div><label for="exp">Date d’expiration</label><input id="exp" autocomplete="cc-exp" placeholder="MM/AA"></div><div><label for="cvc">Code de sécurité</label><input id="cvc" autocomplete="cc-csc" placeholder="3 chiffres"></div></div><button class="p" type="button" data-truth="never">Enregistrer la carte</button></form></section>`,
  );

export const frGiftCards = (): string =>
  doc(
    'fr',
    'Mes cartes cadeaux',
    `body{font:15px "Trebuchet MS",sans-serif;background:linear-gradient(#fff4ec,#fff 400px);color:#3a2a22}.h{display:grid;grid-template-columns:180px 1fr auto auto;gap:22px;align-items:center;padding:18px 40px}.h b{font-size:25px;color:#f04}.h input{padding:11px;border:1px solid #eab;border-radius:30px}.h a{color:inherit;text-decoration:none}.jeu{display:flex;gap:22px;padding:20px 40px;flex-wrap:wrap}.cc{width:280px;height:170px;border-radius:18px;padding:20px;color:#fff;position:relative;background:#c23a6b}.cc:nth-child(2){background:#3a5fc2}.cc u{position:absolute;bottom:18px;right:20px}.cc .m{letter-spacing:3px;margin-top:22px;font-size:18px}.act{padding:4px 40px}.act button{border:1px solid #f04;background:#fff;color:#f04;padding:10px 22px;border-radius:30px;margin-right:10px}`,
    `<div class="h"><b>AliExpress</b><input value="carte cadeau anniversaire"><a href="/p/shoppingcart/index.html">🛒 Panier</a><a href="/account/index.html" data-truth="account-entry">👤 Compte de Solène</a></div>
<h1 style="padding:0 40px">Vos cartes cadeaux</h1><p style="padding:0 40px">Elles se dépensent comme de l’argent lors de la validation du panier.</p>
<div class="jeu"><div class="cc">Carte cadeau 25 €<div class="m">•••• 7723</div><small>Solde : 11,40 €</small><u data-truth="never" role="button" tabindex="0">Retirer la carte</u></div><div class="cc">Carte cadeau 50 €<div class="m">•••• 0419</div><small>Solde : 50,00 €</small><u data-truth="never" role="button" tabindex="0">Retirer la carte</u></div></div>
<div class="act"><button type="button" data-truth="never">Ajouter une carte cadeau</button><button type="button" data-truth="never">Gérer mes cartes cadeaux</button></div><p style="padding:14px 40px">Vous aimerez aussi : Portefeuille fin en cuir 8,99 € · Mug 4,20 € · Bougie 6,10 €</p><p style="padding:0 40px;font-size:12px">Conditions des cartes cadeaux · Aide · Cookies</p>`,
  );

export const ruSearchSignedOut = (): string =>
  doc(
    'ru',
    'кошелёк для карт — купить на AliExpress',
    `body{font:15px/20px "Open Sans",Arial;background:#f6f6f9;color:#1d1d22}.SnowHeader_wrap__x81{background:#fff;display:flex;align-items:center;padding:14px 48px;gap:20px}.SnowLogo__q{color:#ff3333;font-weight:800;font-size:22px}.SnowSearch__f{flex:1;background:#f0f0f3;border-radius:14px;padding:13px 18px}.RedHeaderProfileItem__link__1ruq2{display:flex;flex-direction:column;align-items:center;font-size:12px;color:#1d1d22;text-decoration:none}.RedFilters__a{width:230px;background:#fff;border-radius:16px;padding:18px}.RedLayout__p{display:flex;gap:20px;padding:20px 48px}.RedGrid__z{flex:1;display:grid;grid-template-columns:repeat(4,1fr);gap:16px}.RedCard__j{background:#fff;border-radius:16px;padding:12px}.RedCard__j s{display:block;height:130px;border-radius:12px;background:#e7e2f2}.RedBtn__o{background:#ff3333;color:#fff;border-radius:12px;text-align:center;padding:9px;margin-top:8px}`,
    `<div id="__aer_root__"><div class="SnowHeader_wrap__x81"><span class="SnowLogo__q">AliExpress</span><div class="SnowSearch__f">кошелёк для карт</div><a class="RedHeaderProfileItem__link__1ruq2" href="https://login.aliexpress.ru/" data-truth="sign-in-entry"><svg width="24" height="24" fill="none" stroke="#1d1d22"><circle cx="12" cy="8" r="4"/><path d="M4 22c1-9 15-9 16 0"/></svg><span>Войти</span></a><a class="RedHeaderProfileItem__link__1ruq2" href="/order-list">📦<span>Заказы</span></a><a class="RedHeaderProfileItem__link__1ruq2" href="/cart">🛒<span>Корзина</span></a></div>
<div class="RedLayout__p"><div class="RedFilters__a"><b>Категории</b><p>Кошельки</p><p>Картхолдеры</p><p>Визитницы</p><b>Цена, ₽</b><p>от 90 до 2 500</p><b>Оплата</b><p>☐ Картой МИР</p><p>☐ Частями</p></div>
<div class="RedGrid__z"><div class="RedCard__j"><s></s><b>412 ₽</b><div>Мой кошелёк, кожа, 8 карт</div><div class="RedBtn__o" data-truth="never">В корзину</div></div><div class="RedCard__j"><s></s><b>189 ₽</b><div>Картхолдер с защитой RFID</div><div class="RedBtn__o" data-truth="never">В корзину</div></div><div class="RedCard__j"><s></s><b>1 090 ₽</b><div>Портмоне мужское</div><div class="RedBtn__o" data-truth="never">В корзину</div></div><div class="RedCard__j"><s></s><b>77 ₽</b><div>Чехол для банковских карт</div><div class="RedBtn__o" data-truth="never">В корзину</div></div></div></div></div>`,
  );

export const ruGateEnglishHeader = (): string =>
  doc(
    'en',
    'Manage your cards',
    `body{font-family:Verdana,sans-serif;font-size:13px;background:#fff}.gnb{background:#232f3e;color:#fff;display:flex;gap:24px;padding:12px 60px}.gnb span:last-child{margin-left:auto}.crumb{padding:14px 60px;color:#777}.panel{margin:10px auto;width:760px;border:1px solid #cfe3f5;border-radius:4px}.panel>div{padding:20px 28px}.panel .head{background:#e9f4fd;font-size:19px}.go{display:inline-block;background:#1677ff;color:#fff;padding:12px 34px;border-radius:3px;text-decoration:none;margin-top:14px}.foot{margin-top:80px;background:#f3f3f3;padding:20px 60px;color:#666}`,
    `<div class="gnb"><span>AliExpress</span><span>Categories</span><span>Sell on AliExpress</span><span>Help</span><span>English / USD</span><span>Hi, Oleg</span></div><div class="crumb">Home › Account › Manage your cards</div>
<div class="panel"><div class="head">Управление картами</div><div><p>Платёжные данные покупателей AliExpress хранит сервис Alipay. Чтобы увидеть сохранённые карты, изменить их или удалить, перейдите в свой кошелёк Alipay.</p><p>Ваш кошелёк: <b>o•••v@example.com</b>, активирован</p><a class="go" href="https://intl.alipay.com/ilogin/loginToAliexpress.htm?goto=cards" data-truth="alipay-entry">Перейти в Мой Alipay</a> &nbsp; <a href="/">Вернуться к покупкам</a></div><div style="border-top:1px solid #e3eef8;color:#666"><p>Никогда не сообщайте никому код из СМС и платёжный пароль. Сотрудники поддержки не спрашивают номер карты.</p></div></div>
<div class="foot">Buyer Protection · Terms of Use · Privacy Policy · <span data-truth="never" role="button" tabindex="0">Get the app</span></div>`,
  );

export const ruOrdersUnpaid = (): string =>
  doc(
    'ru',
    'Мои заказы',
    `body{font:15px/1.4 "PT Sans",Arial;color:#222;background:#fafafa}.top{background:#e62e04;color:#fff;padding:14px 40px;display:flex;gap:30px}.top a{color:#fff}.wrap{max-width:1080px;margin:18px auto}.comet-tabs-nav{display:flex;border-bottom:1px solid #ddd;gap:4px}.comet-tabs-nav-item{padding:12px 18px;cursor:pointer}.comet-tabs-nav-item.on{border-bottom:3px solid #e62e04;font-weight:700}.order-item{background:#fff;margin-top:14px;border:1px solid #eee}.order-item-header{display:flex;justify-content:space-between;background:#f5f5f5;padding:10px 16px}.order-item-content{display:flex;gap:16px;padding:16px;align-items:center}.order-item-content em{width:80px;height:80px;background:#dde}.order-item-btns{margin-left:auto;display:grid;gap:8px}.order-item-btns button{padding:8px 20px}`,
    `<div class="top"><b>AliExpress</b><span>Здравствуйте, Анна</span><a href="/account/index.html" data-truth="never" style="margin-left:auto">Мой профиль</a><a href="/cart">Корзина</a></div><div class="wrap"><h1>Заказы</h1>
<div class="comet-tabs-nav" role="tablist"><div class="comet-tabs-nav-item on" role="tab" aria-selected="true" tabindex="0">Все</div><div class="comet-tabs-nav-item" role="tab" tabindex="0" data-truth="to-pay-tab">Ожидают оплаты (1)</div><div class="comet-tabs-nav-item" role="tab" tabindex="0">В обработке</div><div class="comet-tabs-nav-item" role="tab" tabindex="0">Отправлены (2)</div><div class="comet-tabs-nav-item" role="tab" tabindex="0">Завершены</div></div>
<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">Ожидает оплаты</span><span>Заказ 8190 0000 1177</span></div><div class="order-item-content"><em></em><div>Наушники беспроводные<br>1 шт. · 1 340 ₽<br><small>Осталось 19 ч 02 мин</small></div><div class="order-item-btns"><button type="button" data-truth="never">Оплатить</button><button type="button" data-truth="never">Отменить заказ</button></div></div></div>
<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">Завершён</span><span>Заказ 8187 0000 0452</span></div><div class="order-item-content"><em></em><div>Кошелёк мужской<br>1 шт. · 610 ₽</div><div class="order-item-btns"><button type="button" data-truth="never">Удалить</button><button type="button" data-truth="never">Заказать снова</button></div></div></div></div>`,
  );

export const esWalletHub = (): string =>
  doc(
    'es',
    'Mi billetera',
    `body{font:16px/1.5 Nunito,"Segoe UI",sans-serif;background:#101522;color:#eef}.cab{display:flex;padding:20px 60px;gap:30px;align-items:center}.cab a{color:#bcd}.cab .d{margin-left:auto}.bento{display:grid;grid-template-areas:"saldo saldo cupon" "tarj bonos cupon" "tarj banco pp";grid-template-columns:1fr 1fr 1fr;gap:16px;padding:10px 60px}.bento>*{background:#1b2238;border-radius:20px;padding:22px;color:#eef;text-decoration:none}.bento h3{margin:0 0 8px}.bento small{color:#9fb0d8}`,
    `<div class="cab"><b style="font-size:22px;color:#ff5a4d">AliExpress</b><a href="/">Inicio</a><a href="/p/order/index.html">Pedidos</a><span class="d">Hola, Lucía</span><a href="/p/shoppingcart/index.html">Cesta</a></div><h1 style="padding:0 60px">Mi billetera</h1>
<div class="bento"><section style="grid-area:saldo"><h3>Saldo disponible</h3><p style="font-size:30px;margin:0">0,00 €</p><small>Se usa antes que cualquier otro medio</small></section><section style="grid-area:cupon"><h3>Cupones</h3><p>2 € en compras desde 15 €<br>5 € en compras desde 49 €</p><button type="button" data-truth="never">Canjear código</button></section><a style="grid-area:tarj" href="/p/wallet-ui/index.html#/cards" data-truth="cards-entry"><h3>Tarjetas de crédito y débito</h3><p>3 guardadas</p><small>Ver y administrar ›</small></a><section style="grid-area:bonos"><h3>Tarjeta regalo</h3><p>Sin saldo</p><button type="button" data-truth="never">Añadir tarjeta regalo</button></section><section style="grid-area:banco"><h3>Cuenta bancaria</h3><p>ES·· ···· 4410</p><button type="button" data-truth="never">Eliminar cuenta</button></section><section style="grid-area:pp"><h3>PayPal</h3><p>l•••@example.es</p><button type="button" data-truth="never">Desvincular</button></section></div>
<p style="padding:16px 60px;color:#9fb0d8">Ayuda · Privacidad · Condiciones</p>`,
  );
