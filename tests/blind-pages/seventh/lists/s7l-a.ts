import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s7l-doc.ts';

const mixedList = (): string =>
  doc(
    'en',
    'Payment options - AliExpress',
    `body{margin:0;font:15px/1.5 "Open Sans",Arial,sans-serif;color:#191919;background:#f5f5f5}header{background:#fff;border-bottom:1px solid #e8e8e8;padding:14px 40px;display:flex;gap:24px;align-items:center}header b{color:#e62e04;font-size:22px}header input{flex:1;padding:8px 14px;border:1px solid #191919;border-radius:20px}main{max-width:860px;margin:24px auto;background:#fff;border-radius:12px;padding:24px 32px}h1{font-size:22px}ul{list-style:none;margin:0;padding:0}li{display:flex;align-items:center;gap:16px;padding:14px 0;border-top:1px solid #eee}li p{flex:1;margin:0}li small{display:block;color:#757575}li button{border:0;background:none;color:#1677ff;font:inherit;cursor:pointer}.m{width:46px;height:30px;border-radius:4px;background:#dfe6f2;font:700 10px/30px Arial;text-align:center}footer{padding:20px 40px;color:#777;font-size:13px}`,
    `<header><b>AliExpress</b><input aria-label="Search" placeholder="wireless earbuds"><a href="/p/account/index.html">Hi, Martin</a><a href="/p/shoppingcart/index.html">Cart 2</a></header>
<main><h1>How you pay</h1><p>Everything you have stored for faster checkout, in one place.</p>
<ul aria-label="Stored payment options">
<li><span class="m">Pal</span><p>PayPal<small>m•••••@mail.example</small></p><button type="button" data-truth="never">Remove</button></li>
<li><span class="m">BANK</span><p>Barclays account<small>Sort 20-**-**, account ending 4471</small></p><button type="button" data-truth="never">Remove</button></li>
<li><span class="m">VISA</span><p>Visa debit ending in 8806<small>Martin Hale, expires 07/28</small></p><button type="button">Edit</button><button type="button" data-truth="remove">Remove</button></li>
<li><span class="m">GIFT</span><p>AliExpress gift card<small>GC-••••-3310, balance US $12.40</small></p><button type="button" data-truth="never">Remove</button></li>
<li><span class="m">KL</span><p>Klarna<small>Pay in 3</small></p><button type="button" data-truth="never">Disconnect</button></li>
</ul></main><footer>Help Center · Disputes · Buyer Protection · © 2010–2026 AliExpress.com</footer>`,
  );

const keepDialog = (): string =>
  doc(
    'en',
    'Wallet',
    `*{box-sizing:border-box}body{margin:0;font:14px system-ui;background:#fafafa;color:#222}nav{height:52px;background:#ff4747;color:#fff;display:flex;align-items:center;padding:0 28px;gap:20px}nav a{color:#fff}.cols{display:grid;grid-template-columns:220px 1fr;gap:20px;max-width:1100px;margin:20px auto}.side a{display:block;padding:9px;color:#444}.c{background:#fff;padding:18px;border:1px solid #eee;margin-bottom:12px;display:flex;justify-content:space-between}.r{display:grid;grid-template-columns:repeat(4,1fr);gap:10px}.r div{background:#fff;height:130px;padding:90px 10px 0;border:1px solid #eee}dialog{border:0;border-radius:16px;width:420px;padding:28px;text-align:center}dialog::backdrop{background:rgba(0,0,0,.5)}dialog button{display:block;width:100%;height:44px;border-radius:22px;border:0;margin-top:12px;font:600 15px system-ui}.keep{background:#ff4747;color:#fff}.go{background:#f2f2f2;color:#333}`,
    `<nav><strong>AliExpress</strong><a href="#">Home</a><a href="#">Account</a><a href="#">Orders</a></nav><div class="cols"><div class="side"><a href="#">Overview</a><a href="#">Wallet</a><a href="#">Coupons</a><a href="#">Settings</a></div>
<div><h2>Saved cards</h2><div class="c"><span>Mastercard •••• 5519</span><button data-truth="never">Remove</button></div><div class="c"><span>Visa •••• 0272</span><button data-truth="never">Remove</button></div><h3>More to love</h3><div class="r"><div>US $4.19</div><div>US $11.02</div><div>US $0.99</div><div>US $23.60</div></div></div></div>
<dialog id="d"><h3>Say goodbye to Visa •••• 0272?</h3><p>Next time you'll need to type in the number again. Keeping it saves you about two minutes per order.</p><button class="keep" data-truth="never">Keep my card</button><button class="go" data-truth="confirm">Remove anyway</button></dialog><script>document.getElementById('d').showModal()</script>`,
  );

const helpArticle = (): string =>
  doc(
    'en',
    'Remove a saved card | Help Center',
    `body{margin:0;font:16px/1.6 Georgia,serif;color:#2b2b2b}.top{font:14px Arial;display:flex;justify-content:space-between;background:#232f3e;color:#fff;padding:12px 36px}.top a{color:#fff;margin-left:18px}article{max-width:720px;margin:26px auto}figure{margin:16px 0;border:1px dashed #aaa;padding:16px;background:#f7f7f7;font:14px Arial}figure div{display:flex;justify-content:space-between;background:#fff;padding:12px;margin:6px 0;border:1px solid #ddd}figcaption{color:#777}.v{font:14px Arial}`,
    `<div class="top"><span>AliExpress Help Center</span><span><a href="https://www.aliexpress.com/p/account/index.html" data-truth="account">Account (Priya)</a><a href="#">My cases</a></span></div>
<article><p style="font:13px Arial">Help › Payment › Cards</p><h1>How do I remove a card I no longer use?</h1><p>Open your wallet, choose the list of cards and look for the word next to the number. It looks like this:</p>
<figure aria-hidden="true"><b>My cards</b><div><span>VISA **** 1111</span><span data-truth="never" style="color:#06c;text-decoration:underline">Remove</span></div><div><span>MasterCard **** 2222</span><span data-truth="never" style="color:#06c;text-decoration:underline">Remove</span></div><figcaption>Example only. Your cards are not shown here.</figcaption></figure>
<p>Then confirm. If the word is missing, the card may be your default one.</p><p class="v">Was this helpful? <button>Yes</button> <button>No</button></p></article>`,
  );

const soupTiles = (): string =>
  doc(
    'fr',
    'AliExpress',
    `body{margin:0;background:#fff;font-family:Helvetica,Arial;font-size:14px;color:#111}._h1x{display:flex;padding:16px 60px;gap:30px;background:#ffeee8}._k9a{display:flex;flex-wrap:wrap;gap:18px;padding:0 60px}._q2{width:260px;height:150px;border-radius:14px;color:#fff;padding:16px;position:relative;box-sizing:border-box;background:linear-gradient(120deg,#1b2a6b,#4661d1)}._q2:nth-child(2){background:linear-gradient(120deg,#222,#666)}._q2:nth-child(3){background:linear-gradient(120deg,#7a1f5c,#e0663f)}._n{position:absolute;left:16px;bottom:40px;font:18px monospace}._e{position:absolute;left:16px;bottom:16px;font-size:12px}._x7{position:absolute;right:12px;top:12px;width:24px;height:24px;cursor:pointer}._t{padding:22px 60px 8px;font-size:20px}._ad{margin:0 60px;border:1px solid #ddd;padding:14px;display:flex;justify-content:space-between}`,
    `<div class="_h1x"><div style="font-weight:700;color:#e43225">AliExpress</div><div>Catégories</div><div style="flex:1">Bonjour Élodie</div><div>Panier</div></div><div class="_t">Vos cartes enregistrées</div>
<div class="_k9a">${[
      ['a', 'Carte Bleue', '•••• 7741', '03/27', '1'],
      ['b', 'Mastercard', '•••• 2080', '11/26', '2'],
      ['c', 'Visa', '•••• 6655', '09/29', '3'],
    ]
      .map(
        ([, n, d, e, i]) =>
          `<div class="_q2" data-truth="row-${String(i)}"><div>${String(n)}</div><div class="_n">${String(d)}</div><div class="_e">Expire fin ${String(e)}</div><div class="_x7" tabindex="0" title="Retirer"><svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="#fff"><path d="M3 5h14M8 5V3h4v2M5 5l1 12h8l1-12"/></svg></div></div>`,
      )
      .join(
        '',
      )}</div><div class="_t">Adresse de facturation</div><div class="_ad"><div>Élodie Martel, 14 rue des Lilas, 31000 Toulouse</div><div data-truth="never" style="cursor:pointer;color:#e43225">Supprimer</div></div><div class="_t" style="font-size:12px;color:#888">Conditions · Confidentialité · Aide</div>`,
  );

const tablePopup = (): string =>
  doc(
    'fr',
    'Alipay - Mes cartes',
    `body{font:12px Verdana,Arial;margin:0;background:#eef3f8}td,th{font-size:12px}.g{background:#fff;border:1px solid #b7cbe0}.hd{background:#1e6bb8;color:#fff;height:40px}.pop{position:absolute;left:420px;top:220px;width:400px;border:4px solid #888;background:#fff}.mask{position:absolute;left:0;top:0;width:100%;height:100%;background:#000;opacity:.25}`,
    `<table width="980" align="center" cellspacing="0" cellpadding="8"><tr class="hd"><td><b>Alipay</b></td><td align="right">Mme Renaud | Déconnexion</td></tr><tr><td colspan="2">Mon compte &gt; Cartes bancaires</td></tr></table>
<table class="g" width="980" align="center" cellpadding="10"><tr bgcolor="#dce8f4"><th align="left">Banque</th><th align="left">Numéro</th><th align="left">Titulaire</th><th></th></tr><tr><td>Crédit Agricole</td><td>4970 **** **** 3317</td><td>C. RENAUD</td><td><input type="button" value="Retirer" data-truth="never"></td></tr></table>
<div class="mask"></div><div class="pop"><table width="100%" cellpadding="10"><tr bgcolor="#f0f0f0"><td><b>Retrait d'une carte</b></td><td align="right"><a href="#" data-truth="never">X</a></td></tr><tr><td colspan="2">La carte 4970 **** **** 3317 ne pourra plus servir à payer vos achats sur AliExpress. Souhaitez-vous la retirer de votre compte&nbsp;?</td></tr><tr><td colspan="2" align="center"><input type="button" value="Abandonner" data-truth="never"> <input type="button" value="Oui, retirer la carte" data-truth="confirm"></td></tr></table></div>`,
  );

const giftCards = (): string =>
  doc(
    'fr',
    'Mes cartes cadeaux',
    `:root{--o:#fd384f}body{margin:0;font:15px/1.4 "Segoe UI",sans-serif;background:#fff7f4}.bar{display:flex;align-items:center;gap:28px;padding:12px 5vw;background:#fff;box-shadow:0 1px 6px #0001}.bar .l{color:var(--o);font-weight:800;font-size:20px;flex:1}.wrap{max-width:900px;margin:30px auto}.tk{display:grid;grid-template-columns:110px 1fr auto;gap:18px;align-items:center;background:#fff;border-radius:14px;padding:14px;margin:12px 0}.pic{height:66px;border-radius:10px;background:repeating-linear-gradient(45deg,#fd384f,#fd384f 10px,#ff8a5c 10px,#ff8a5c 20px)}.tk button{border:1px solid #ddd;background:#fff;border-radius:8px;padding:8px 14px}`,
    `<div class="bar"><span class="l">AliExpress</span><a href="/p/order/index.html">Commandes</a><a href="/account/index.html" data-truth="account">Compte de Luc</a><a href="/p/shoppingcart/index.html">Panier (1)</a></div><div class="wrap"><h1>Mes cartes cadeaux</h1><p>Utilisez leur solde lors du paiement. Une carte au solde nul peut être retirée de cette liste.</p>
<div class="tk"><div class="pic"></div><div><b>Carte cadeau AliExpress</b><br>AE-**** **** 4410<br>Solde&nbsp;: 0,00&nbsp;€</div><button data-truth="never">Retirer la carte</button></div><div class="tk"><div class="pic"></div><div><b>Carte anniversaire</b><br>AE-**** **** 9023<br>Solde&nbsp;: 25,00&nbsp;€</div><button data-truth="never">Retirer la carte</button></div><p><a href="#">Offrir une carte cadeau</a> · <a href="#">Ajouter un code</a></p></div>`,
  );

const snowGreyed = (): string =>
  doc(
    'ru',
    'Сохранённые карты — AliExpress',
    `body{margin:0;font:16px/24px Roboto,Arial;color:#18181b;background:#f4f4f5}.SnowHead_SnowHead__root__1a2b{background:#fff;display:flex;padding:16px 48px;gap:32px}.RedCards_List__wrap__9zx{max-width:720px;margin:32px auto;background:#fff;border-radius:24px;padding:32px}.RedCards_Item__root__3qq{border:1px solid #e4e4e7;border-radius:16px;padding:20px;display:flex;justify-content:space-between;align-items:center}.snow-ali-kit_Button__btn__1sd{border:0;border-radius:12px;padding:12px 20px;font:500 15px Roboto,Arial;background:#f4f4f5}.snow-ali-kit_Button__btn__1sd[disabled]{color:#b4b4bb;cursor:not-allowed}.RedCards_Hint__t__77{color:#a1620a;background:#fff6e0;border-radius:12px;padding:12px 16px;margin:16px 0;font-size:14px}.RedCards_Add__a__5{color:#2d6cdf;cursor:pointer;background:none;border:0;font:500 16px Roboto,Arial}`,
    `<div id="__aer_root__"><div class="SnowHead_SnowHead__root__1a2b"><b style="color:#f33">AliExpress</b><span>Каталог</span><span style="flex:1">Поиск</span><span>Профиль</span><span>Корзина</span></div><div class="RedCards_List__wrap__9zx"><h2>Сохранённые карты</h2><div class="RedCards_Item__root__3qq"><div><b>МИР ·· 4096</b><br><span style="color:#71717a">Основная</span></div><button class="snow-ali-kit_Button__btn__1sd" disabled data-truth="never">Отвязать</button></div><div class="RedCards_Hint__t__77">Основную карту отвязать нельзя. Добавьте другую карту и сделайте её основной — тогда кнопка станет доступна.</div><button class="RedCards_Add__a__5" data-truth="add">+ Новая карта</button></div></div>`,
  );

const hoverRow = (): string =>
  doc(
    'ru',
    'Alipay | Manage Your Cards',
    `body{margin:0;font:13px Tahoma,Arial;background:#fff;color:#333}#top{border-top:3px solid #f60;background:#f8f8f8;padding:10px 30px}#tabs{padding:0 30px;border-bottom:2px solid #09c}#tabs a{display:inline-block;padding:9px 18px;color:#333;text-decoration:none}#tabs a.on{background:#09c;color:#fff}.cards{width:760px;margin:24px 30px}.crd{border:1px solid #d8e2ea;padding:16px 20px;overflow:hidden}.crd .op{float:right;visibility:hidden}.crd:hover{background:#f2fbff}.crd:hover .op{visibility:visible}.tip{color:#888}`,
    `<div id="top"><b>Alipay</b> &nbsp; Здравствуйте, Григорий! <a href="#" style="float:right">Выйти</a></div><div id="tabs"><a href="#">История</a><a href="#" class="on">Мой счёт</a><a href="#">Settings</a></div><div class="cards"><h3>Manage Your Cards</h3><p class="tip">Карты, которыми вы платили на AliExpress. Наведите указатель на строку, чтобы увидеть действия.</p><div class="crd" data-truth="row"><span class="op"><a href="#">Remove Card</a></span><img alt="VISA" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='22'%3E%3Crect width='40' height='22' fill='%231a1f71'/%3E%3C/svg%3E" style="vertical-align:middle"> &nbsp;xxxx-xxxx-xxxx-6120 &nbsp;&nbsp; GRIGORY SOMOV</div><p><a href="#">Нажмите, чтобы добавить новую карту</a> (не более 5 карт)</p><p class="tip">Служба поддержки | Соглашение | © Alipay</p></div>`,
  );

const cardRecords = (): string =>
  doc(
    'ru',
    'Операции по картам',
    `body{margin:0;font:15px Inter,Arial;background:#f0f2f5}.hd{background:#fff;padding:14px 40px;display:flex;gap:26px}.hd b{flex:1;color:#e52}.box{max-width:820px;margin:20px auto;background:#fff;padding:10px 24px 24px;border-radius:10px}ol{list-style:none;padding:0}ol li{display:grid;grid-template-columns:90px 1fr 110px 150px;padding:12px 0;border-bottom:1px solid #eee}time{color:#888}.chips span{display:inline-block;border:1px solid #ccc;border-radius:14px;padding:4px 12px;margin-right:8px}`,
    `<div class="hd"><b>AliExpress</b><a href="/p/order/index.html">Заказы</a><a href="/p/account/index.html" data-truth="account">Мой AliExpress, Ольга</a></div><div class="box"><h2>Операции по картам</h2><div class="chips"><span>Все</span><span>Visa •••• 2514</span><span>Мир •••• 8803</span></div><ol><li><time>18 ноя</time><span>Visa •••• 2514<br><small>Заказ 8190…45</small></span><b>−1 240 ₽</b><a href="#" data-truth="never">Удалить запись</a></li><li><time>09 ноя</time><span>Мир •••• 8803<br><small>Возврат по заказу 8188…02</small></span><b>+312 ₽</b><a href="#" data-truth="never">Удалить запись</a></li><li><time>30 окт</time><span>Visa •••• 2514<br><small>Заказ 8177…90</small></span><b>−87 ₽</b><a href="#" data-truth="never">Удалить запись</a></li></ol><button data-truth="never">Очистить историю</button></div>`,
  );

const ownPage = (): string =>
  doc(
    'es',
    'Detalle de la tarjeta',
    `body{margin:0;font:15px/1.6 Lato,Arial;color:#1f2933}.cab{display:flex;gap:20px;padding:14px 30px;border-bottom:4px solid #ff6a00}.duo{display:grid;grid-template-columns:1.4fr 1fr;gap:40px;max-width:1000px;margin:30px auto}dl{display:grid;grid-template-columns:170px 1fr;row-gap:8px}dt{color:#7b8794}dd{margin:0}.peli{border:1px solid #d64545;color:#d64545;background:#fff;padding:10px 22px;border-radius:4px;font:inherit}.promo{background:#fff3c4;padding:18px;border-radius:10px;position:relative}.promo button{border:0;background:none;text-decoration:underline;font:13px Arial}`,
    `<div class="cab"><b>AliExpress</b><a href="#">Mi cuenta</a><a href="#">Mi billetera</a><span style="margin-left:auto">Hola, Nuria</span></div><div class="duo"><section><p><a href="#">‹ Volver a tus tarjetas</a></p><h1>Tarjeta de débito Visa</h1><dl><dt>Número</dt><dd>terminada en 9037</dd><dt>Titular</dt><dd>Nuria Peña Soto</dd><dt>Caducidad</dt><dd>04/2029</dd><dt>Añadida el</dt><dd>2 de marzo de 2024</dd></dl><button class="peli" data-truth="remove">Quitar esta tarjeta</button></section>
<aside class="promo"><b>Tarjeta AliExpress Plus</b><p>Solicítala y llévate un 5&nbsp;% en cada compra. Terminada en lo que tú quieras.</p><button data-truth="never">Quitar</button> · <button data-truth="never">Solicitar tarjeta</button></aside></div>`,
  );

const expiredSession = (): string =>
  doc(
    'es',
    'Mis tarjetas de crédito/débito',
    `body{margin:0;font:14px Arial;background:#f2f2f2}.h{background:#fff;padding:16px 40px}.lst{max-width:700px;margin:20px auto;background:#fff;padding:20px}.lst p{border-top:1px solid #eee;padding:14px 0;margin:0;display:flex;justify-content:space-between}#batman-dialog-wrap{position:fixed;inset:0;background:rgba(0,0,0,.6);display:grid;place-items:center}#batman-dialog-wrap form{background:#fff;width:380px;padding:30px;border-radius:12px;display:grid;gap:12px}#batman-dialog-wrap input{height:42px;border:1px solid #ccc;border-radius:6px;padding:0 10px}#batman-dialog-wrap button{height:44px;background:#ff4747;color:#fff;border:0;border-radius:22px;font-weight:700}`,
    `<div class="h"><b>AliExpress</b></div><div class="lst"><h2>Mis tarjetas</h2><p><span>Visa **** 4405</span><a href="#" data-truth="never">Eliminar</a></p><p><span>Maestro **** 1178</span><a href="#" data-truth="never">Eliminar</a></p></div><div id="batman-dialog-wrap"><form role="dialog" aria-modal="true" aria-label="Tu sesión ha caducado"><h3 style="margin:0">Tu sesión ha caducado</h3><span>Por seguridad, vuelve a entrar para seguir gestionando tus tarjetas.</span><input type="email" placeholder="Correo electrónico" aria-label="Correo electrónico"><input type="password" placeholder="Contraseña" aria-label="Contraseña"><button type="button" data-truth="never">Iniciar sesión</button><a href="#">¿Has olvidado la contraseña?</a></form></div>`,
  );

const hiddenTemplate = (): string =>
  doc(
    'es',
    'Alipay · Tarjetas vinculadas',
    `body{margin:0;background:#eaf2ff;font:15px "Noto Sans",sans-serif}.n{background:#1677ff;color:#fff;padding:18px 60px;display:flex;gap:30px}.g{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;max-width:1080px;margin:30px auto}.k{background:#fff;border-radius:12px;padding:20px;min-height:130px;display:flex;flex-direction:column;justify-content:space-between}.k a{color:#1677ff}.tpl{position:absolute;left:-9999px}.ghost{opacity:0;height:0;overflow:hidden;min-height:0;padding:0}`,
    `<div class="n"><b>Alipay</b><span>Inicio</span><span>Movimientos</span><span>Tarjetas</span><span style="margin-left:auto">Iván R.</span></div><h2 style="max-width:1080px;margin:30px auto 0">Tarjetas vinculadas (2)</h2><div class="g" role="list"><div class="k tpl" role="listitem" aria-hidden="true"><span>•••• 0000</span><a href="#" data-truth="never">Desvincular</a></div><div class="k" role="listitem" data-truth="row-1"><span>BBVA Mastercard<br><b>•••• 3582</b></span><a href="#">Desvincular</a></div><div class="k" role="listitem" data-truth="row-2"><span>Santander Visa<br><b>•••• 7093</b></span><a href="#">Desvincular</a></div><div class="k" style="border:2px dashed #9bbcf0;background:none;text-align:center"><span>Vincular otra tarjeta</span></div><div class="k ghost" aria-hidden="true"><span>•••• 7093</span><a href="#" tabindex="-1" data-truth="never">Desvincular</a></div></div><p style="max-width:1080px;margin:auto;color:#567">Ayuda · Privacidad · Español</p>`,
  );

export const listsA: readonly BlindPage[] = [
  {
    file: 's7l-01-en-mixed.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html',
    language: 'en',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: PayPal, bank account, gift card and Klarna in the same list, each with its own Remove; one bank card',
    html: mixedList,
  },
  {
    file: 's7l-02-en-keep.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/cards.html?tab=saved',
    language: 'en',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'native modal dialog; the bright button keeps the card',
    html: keepDialog,
  },
  {
    file: 's7l-03-en-article.html',
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9105&knowledgeId=2207',
    language: 'en',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: help article with a drawn card list',
    html: helpArticle,
  },
  {
    file: 's7l-04-fr-soup.html',
    url: 'https://fr.aliexpress.com/p/wallet-ui/index.html?from=account',
    language: 'fr',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3'],
    note: 'div soup tiles with a bin drawn in SVG, no roles; billing address with Supprimer',
    html: soupTiles,
  },
  {
    file: 's7l-05-fr-table.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?_lang=fr_FR',
    language: 'fr',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'home-made window of tables and inputs, 2013',
    html: tablePopup,
  },
  {
    file: 's7l-06-fr-gift.html',
    url: 'https://fr.aliexpress.com/p/giftcard/my.html',
    language: 'fr',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: gift cards with masked numbers and Retirer la carte',
    html: giftCards,
  },
  {
    file: 's7l-07-ru-greyed.html',
    url: 'https://aliexpress.ru/account/cards',
    language: 'ru',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'FAULT: only card is the main one, its control disabled, the reason under it',
    html: snowGreyed,
  },
  {
    file: 's7l-08-ru-hover.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    language: 'ru',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'FAULT: half translated (English labels within Russian), Remove Card only under the pointer',
    html: hoverRow,
  },
  {
    file: 's7l-09-ru-records.html',
    url: 'https://www.aliexpress.com/p/wallet-ui-follow/card-record.html?pha_manifest=wallet_card_record&bizScene=TRADE',
    language: 'ru',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: list of card transactions, each entry can be deleted',
    html: cardRecords,
  },
  {
    file: 's7l-10-es-detail.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/card-detail.html?id=71',
    language: 'es',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: own page of one card, card advertisement beside it with its own Quitar',
    html: ownPage,
  },
  {
    file: 's7l-11-es-expired.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/index.html',
    language: 'es',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'FAULT: session expired, sign-in dialog over the card list',
    html: expiredSession,
  },
  {
    file: 's7l-12-es-template.html',
    url: 'https://intl.alipay.com/wallet/cards?lang=es',
    language: 'es',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'FAULT: template row off screen and a transparent twin of the second card',
    html: hiddenTemplate,
  },
];
