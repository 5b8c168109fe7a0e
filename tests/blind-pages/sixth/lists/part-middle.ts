import { doc } from './shell.ts';

/** de: one card; its control shows while the pointer is over the row. */
export const deHover = (): string =>
  doc(
    'lang="de"',
    'Alipay | Karten verwalten',
    `body{margin:0;font:14px/1.5 "Helvetica Neue",Arial,sans-serif;color:#2c3440;background:#fff linear-gradient(#e8f1ff,#fff 300px) no-repeat;min-height:100vh}
.frame{max-width:980px;margin:0 auto;padding:24px}.icons{display:flex;gap:12px;float:right}.icons span{width:36px;height:36px;border-radius:50%;background:#fff;box-shadow:0 1px 4px #0002;text-align:center;line-height:36px}
.grid{display:grid;grid-template-columns:70px 2fr 1fr 1fr 170px;background:#fff;border-radius:8px;box-shadow:0 2px 10px #1455a015}.grid>p{padding:12px 10px;margin:0;color:#8090a5;font-size:12px;border-bottom:1px solid #e7edf5}
.hov{grid-column:1/6;display:grid;grid-template-columns:subgrid;align-items:center;height:76px}.hov>*{padding:0 10px}.hov .do{visibility:hidden;border:0;background:none;color:#1677ff;font:inherit;text-align:left}.hov:hover{background:#f2f8ff}.hov:hover .do,.hov:focus-within .do{visibility:visible}
.bal{margin-top:24px;background:#fff;border-radius:8px;padding:18px 22px;display:flex;justify-content:space-between}`,
    `<body><div class="frame"><div class="icons"><span title="Nachrichten">✉</span><span title="Einstellungen">⚙</span></div><h1>Karten verwalten</h1>
<p>Angemeldet als Jonas Becker. Fahren Sie mit der Maus über eine Karte, um sie zu bearbeiten oder zu entfernen.</p>
<div class="grid"><p></p><p>Karte</p><p>Inhaber</p><p>Gültig bis</p><p></p>
<article class="hov" tabindex="0" data-truth="row"><span aria-hidden="true">💳</span><span>Sparkasse Mastercard, Endziffern 1187</span><span>J. Becker</span><span>09/27</span><button class="do" type="button">Karte entfernen</button></article></div>
<div class="bal"><span>Guthaben: 0,00 USD</span><a href="#close" data-truth="never">Alipay-Konto auflösen</a></div>
<p style="color:#8090a5">Hilfe · Nutzungsbedingungen · Datenschutz</p></div></body>`,
  );

/** de: the list could not be loaded; that is no empty list. */
export const deFailed = (): string =>
  doc(
    'lang="de"',
    'Meine Karten - AliExpress',
    `body{margin:0;font:16px/1.5 Verdana,Arial,sans-serif;color:#333;background:#fff}
#hd{padding:16px 36px;border-bottom:2px solid #ff4747;display:flex;gap:26px}#hd b{color:#ff4747}
#cols{display:flex;padding:30px 36px;gap:40px}#menu{width:200px;font-size:14px;line-height:2.2}#fault{flex:1;border:1px solid #ddd;padding:60px 30px;text-align:center}
#fault strong{display:block;font-size:20px}#fault button{margin-top:16px;padding:9px 26px;font:inherit;background:#fff;border:1px solid #333}code{color:#999;font-size:12px}`,
    `<body><div id="hd"><b>AliExpress</b><span>Angebote</span><span>Warenkorb (1)</span><span>Hallo, Sabine</span></div>
<div id="cols"><div id="menu">Bestellungen<br>Gutscheine<br><b>Meine Karten</b><br>Adressen<br>Einstellungen</div>
<div id="fault" role="status"><strong>Ihre Karten konnten nicht geladen werden</strong><p>Bei der Verbindung ist etwas schiefgelaufen. Bitte versuchen Sie es in einigen Minuten noch einmal.</p><button type="button">Erneut versuchen</button><p><code>FAIL_SYS_SERVICE_TIMEOUT · 2150447c17</code></p></div></div></body>`,
  );

/** it: a native modal dialog asks; a second native dialog in the document is closed. */
export const itNativeDialog = (): string =>
  doc(
    'lang="it"',
    'Carte di pagamento',
    `body{margin:0;font:15px/1.5 Georgia,serif;color:#222;background:#fffdf9}
body>nav{padding:16px 50px;background:#b3261e;color:#fff;display:flex;gap:24px}.wallet{max-width:760px;margin:26px auto}
.wallet figure{margin:0 0 14px;display:flex;justify-content:space-between;border-bottom:1px dotted #aaa;padding:14px 0}.wallet figcaption b{display:block}
dialog{border:0;width:460px;padding:0;border-radius:4px}dialog::backdrop{background:#3009}.t{background:#f6eee4;padding:16px 24px;display:flex;justify-content:space-between}.c{padding:10px 24px 22px}
menu{display:flex;justify-content:flex-end;gap:10px;padding:0;margin:18px 0 0}menu button{font:inherit;padding:8px 18px;border:1px solid #b3261e;background:#fff;color:#b3261e}menu button+button{background:#b3261e;color:#fff}`,
    `<body><nav><b>AliExpress</b><span>Ordini</span><span>Preferiti</span><span>Ciao, Giulia</span></nav>
<div class="wallet"><h1>Carte di pagamento</h1>
<figure><figcaption><b>Intesa Sanpaolo</b>Visa che termina con 9902</figcaption><a href="#a" data-truth="never">Elimina</a></figure>
<figure><figcaption><b>PostePay</b>Mastercard che termina con 4038</figcaption><a href="#b" data-truth="never">Elimina</a></figure>
<figure><figcaption><b>Fineco</b>Visa che termina con 1271</figcaption><a href="#c" data-truth="never">Elimina</a></figure></div>
<dialog id="ask"><div class="t"><b>Vuoi eliminare la carta?</b><button type="button" aria-label="Chiudi" data-truth="never">×</button></div>
<div class="c"><p>PostePay ••4038 verrà cancellata da questo account. Potrai sempre aggiungerla di nuovo al prossimo acquisto.</p>
<label><input type="checkbox"> Ho capito che eventuali rimborsi in corso arriveranno comunque su questa carta</label>
<menu><button type="button" data-truth="never">Annulla</button><button type="button" data-truth="confirm">Sì, elimina</button></menu></div></dialog>
<dialog id="paypal"><p>Scollegare PayPal?</p><button type="button" data-truth="never">Sì, scollega</button></dialog>
<script>document.getElementById('ask').showModal();document.activeElement.blur();</script></body>`,
  );

/** it: a menu, drawn at the end of the body, is open; its entry is greyed and says why. */
export const itGreyedMenu = (): string =>
  doc(
    'lang="it"',
    'Portafoglio | AliExpress',
    `body{margin:0;font:14px/1.57 -apple-system,"Segoe UI",Arial,sans-serif;color:#000000d9;background:#f0f2f5}
.ant-layout-header{background:#fff;padding:0 50px;height:64px;line-height:64px;display:flex;gap:24px}.ant-card{width:720px;margin:24px auto;background:#fff;border:1px solid #f0f0f0;border-radius:2px}.ant-card-head{padding:16px 24px;border-bottom:1px solid #f0f0f0;font-weight:500}
.ant-list-item{display:flex;align-items:center;padding:18px 24px;border-bottom:1px solid #f0f0f0;gap:14px}.ant-list-item-meta{flex:1}.ant-list-item-meta h4{margin:0}.ant-list-item-meta div{color:#00000073}.ant-tag{background:#e6f7ff;border:1px solid #91d5ff;color:#1890ff;padding:0 7px;font-size:12px}
.ant-btn{border:1px solid #d9d9d9;background:#fff;padding:4px 15px;font:inherit}.ant-btn-link{border:0;color:#1890ff}
.ant-dropdown{position:absolute;left:690px;top:218px;width:300px;background:#fff;box-shadow:0 3px 12px #0003;z-index:1050}.ant-dropdown ul{list-style:none;margin:0;padding:4px 0}.ant-dropdown li{padding:7px 14px}.ant-dropdown li[aria-disabled=true]{color:#00000040}.ant-dropdown li small{display:block}`,
    `<body><div class="ant-layout-header"><b style="color:#ff4d4f">AliExpress</b><span>Portafoglio</span><span>Coupon</span><span style="margin-left:auto">Davide R.</span></div>
<div class="ant-card"><div class="ant-card-head">Le mie carte</div>
<div class="ant-list-item"><div class="ant-list-item-meta"><h4>Mastercard **** 6523 <span class="ant-tag">Predefinita</span></h4><div>Scade il 06/28</div></div><button class="ant-btn" type="button" aria-haspopup="menu" aria-expanded="true" aria-controls="m1" aria-label="Azioni per la carta 6523" data-truth="never">⋯</button></div>
<div class="ant-list-item" style="margin-top:120px"><div class="ant-list-item-meta"><h4>Visa **** 7049</h4><div>Scade il 01/30</div></div><button class="ant-btn ant-btn-link" type="button" data-truth="set-default">Imposta come predefinita</button><button class="ant-btn" type="button" aria-haspopup="menu" aria-expanded="false" aria-label="Azioni per la carta 7049" data-truth="never">⋯</button></div></div>
<div class="ant-card"><div class="ant-card-head">Conti collegati</div><div class="ant-list-item"><div class="ant-list-item-meta"><h4>PayPal</h4><div>d***e@posta.example</div></div><button class="ant-btn" type="button" data-truth="never">Scollega</button></div></div>
<div class="ant-dropdown"><ul role="menu" id="m1" aria-label="Carta 6523"><li role="menuitem">Vedi i movimenti</li><li role="menuitem">Modifica la scadenza</li><li role="menuitem" aria-disabled="true" data-truth="never">Rimuovi carta<small>È la carta predefinita: scegline prima un'altra.</small></li></ul></div></body>`,
  );

/** nl: a skeleton; the real rows are only in a template. */
export const nlSkeleton = (): string =>
  doc(
    'lang="nl"',
    'Mijn kaarten',
    `body{margin:0;font:15px/1.5 "Fira Sans",Arial,sans-serif;background:#f6f6f6;color:#222}
.top{height:56px;background:#e62e04;color:#fff;display:flex;align-items:center;padding:0 28px;gap:22px}.pane{max-width:640px;margin:24px auto}
.sk{height:92px;background:#fff;border-radius:10px;margin-bottom:12px;display:flex;gap:16px;padding:20px}.sk i{display:block;border-radius:6px;background:linear-gradient(90deg,#eee 25%,#ddd 40%,#eee 60%);background-size:400% 100%;animation:w 1.4s infinite}
.sk i:first-child{width:80px}.sk i:nth-child(2){flex:1}.sk i:nth-child(3){width:70px}@keyframes w{from{background-position:100% 0}to{background-position:0 0}}`,
    `<body><div class="top"><b>AliExpress</b><span>Bestellingen</span><span>Verlanglijst</span><span style="margin-left:auto">Hoi Sanne</span></div>
<div class="pane"><h1>Mijn kaarten</h1><div id="list" aria-busy="true" aria-label="Je kaarten worden geladen"><div class="sk"><i></i><i></i><i></i></div><div class="sk"><i></i><i></i><i></i></div><div class="sk"><i></i><i></i><i></i></div></div>
<template id="row"><div class="row"><b>VISA •••• 0000</b><button type="button" data-truth="never">Verwijderen</button></div></template></div></body>`,
  );

/** nl: two folded parts, one a card; their controls are inside. */
export const nlAccordion = (): string =>
  doc(
    'lang="nl"',
    'Alipay – Gekoppelde kaarten',
    `body{margin:0;font:15px/1.55 "Source Sans Pro",Arial,sans-serif;color:#213547;background:#fff}
.wrap{max-width:720px;margin:0 auto;padding:20px}.crumbs{color:#7b8794;font-size:13px}
.acc{list-style:none;padding:0;border:1px solid #cfd8e3;border-radius:8px}.acc>li{border-bottom:1px solid #cfd8e3}.acc>li:last-child{border:0}summary{padding:20px;cursor:pointer;font-weight:600}details>div{padding:0 20px 20px}
details button{background:#fff;border:1px solid #c62828;color:#c62828;padding:7px 16px;font:inherit}.tips{background:#eef6ff;padding:16px 20px;border-radius:8px}`,
    `<body><div class="wrap"><p class="crumbs">Alipay › Instellingen › Gekoppelde kaarten</p><h1>Gekoppelde kaarten</h1><p>Ingelogd als Pieter de Vries</p>
<ul class="acc">
<li data-truth="row-1"><details><summary>ING Visa, eindigend op 5068</summary><div><p>Houder: P. de Vries. Geldig tot 03/28.</p><button type="button">Kaart loskoppelen</button></div></details></li>
<li data-truth="row-2"><details><summary>Rabobank Maestro, eindigend op 9914</summary><div><p>Houder: P. de Vries. Geldig tot 11/26.</p><button type="button">Kaart loskoppelen</button></div></details></li></ul>
<div class="tips"><b>Veelgestelde vragen</b><details><summary>Waarom zie ik een afschrijving van 1 dollar?</summary><div>Dat is een controle. Je krijgt het bedrag terug.</div></details><details><summary>Hoeveel kaarten kan ik bewaren?</summary><div>Maximaal vijf.</div></details></div></div></body>`,
  );

/** pl: the site refuses in a dialog of its own making and offers the other card as default there. */
export const plRefusedDialog = (): string =>
  doc(
    'lang="pl"',
    'Moje karty płatnicze - AliExpress',
    `body{margin:0;font:14px/1.5 Lato,Arial,sans-serif;color:#1f1f1f;background:#fff}
.mt-header{padding:14px 40px;background:#fafafa;display:flex;gap:22px}.mt-list{width:680px;margin:24px auto}.mt-item{display:flex;justify-content:space-between;padding:20px;border:1px solid #ececec;border-radius:12px;margin-bottom:12px}
.mt-item u{cursor:pointer}.mt-mask{position:fixed;inset:0;background:#000a}.mt-modal{position:fixed;left:50%;top:200px;width:480px;margin-left:-240px;background:#fff;border-radius:20px;padding:34px;text-align:center}
.mt-modal .ic{font-size:38px;color:#f5a623}.mt-modal button{display:block;width:100%;margin-top:12px;padding:12px;border-radius:24px;font:inherit;border:1px solid #1f1f1f;background:#fff}.mt-modal button.main{background:#1f1f1f;color:#fff}`,
    `<body><div class="mt-header"><b style="color:#e62e04">AliExpress</b><span>Zamówienia</span><span>Lista życzeń</span><span style="margin-left:auto">Cześć, Agnieszka</span></div>
<div class="mt-list"><h2>Moje karty płatnicze</h2>
<div class="mt-item"><span>Visa ·· 1856 (domyślna)</span><u data-truth="never">Usuń</u></div><div class="mt-item"><span>Mastercard ·· 3391</span><u data-truth="never">Usuń</u></div></div>
<div class="mt-mask"></div><div class="mt-modal" role="dialog" aria-modal="true" aria-labelledby="mt"><div class="ic" aria-hidden="true">!</div><h3 id="mt">Nie można usunąć tej karty</h3>
<p>Visa ·· 1856 jest Twoją kartą domyślną. Aby ją usunąć, najpierw ustaw inną kartę jako domyślną.</p>
<button class="main" type="button" data-truth="set-default">Ustaw Mastercard ·· 3391 jako domyślną</button><button type="button" data-truth="never">Zostaw bez zmian</button></div></body>`,
  );

/** pl, a twin: finished orders, each with the card it was paid with and a control to remove it. */
export const plOrders = (): string =>
  doc(
    'lang="pl"',
    'Zamówienia',
    `body{margin:0;font:14px/1.5 Roboto,Arial,sans-serif;background:#f2f2f2;color:#222}
.bar{background:#fff;padding:14px 40px;display:flex;gap:20px;align-items:center}.bar a{color:#222;text-decoration:none}.tabs{display:flex;gap:26px;padding:18px 40px 0}.tabs b{border-bottom:3px solid #e62e04}
.order-item{background:#fff;margin:14px 40px;padding:16px 20px;border-radius:8px;display:grid;grid-template-columns:70px 1fr 200px 120px;gap:16px;align-items:center}.thumb{width:70px;height:70px;background:#dfe6ea;border-radius:6px}.order-item-btns span{display:block;border:1px solid #bbb;border-radius:16px;text-align:center;padding:4px;margin:4px 0}`,
    `<body><div class="bar"><b style="color:#e62e04;font-size:20px">AliExpress</b><a href="/p/shoppingcart/index.html">Koszyk</a><a href="/account/index.html" style="margin-left:auto" data-truth="account">Moje konto (Tomasz)</a></div>
<div class="tabs"><span>Wszystkie</span><span>Do zapłaty (0)</span><span>Wysłane</span><b>Zakończone</b></div>
<div class="order-item"><div class="thumb"></div><div>Kabel USB-C 2 m, czarny<br><small>Nr 8190 2231 7745</small></div><div>21,90 zł<br><small>Karta Visa •••• 1856</small></div><div class="order-item-btns"><span>Kup ponownie</span><span data-truth="never">Usuń</span></div></div>
<div class="order-item"><div class="thumb"></div><div>Lampka nocna LED<br><small>Nr 8190 1178 0042</small></div><div>47,30 zł<br><small>Karta Mastercard •••• 3391</small></div><div class="order-item-btns"><span>Kup ponownie</span><span data-truth="never">Usuń</span></div></div>
<div class="order-item"><div class="thumb"></div><div>Etui na karty płatnicze, skóra<br><small>Nr 8189 9930 5521</small></div><div>33,00 zł<br><small>BLIK</small></div><div class="order-item-btns"><span>Kup ponownie</span><span data-truth="never">Usuń</span></div></div></body>`,
  );

/** tr: web components with open shadow roots, one inside the other; the control is plain to see. */
export const trShadow = (): string =>
  doc(
    'lang="tr"',
    'Kartlarım | AliExpress',
    `body{margin:0;font:15px/1.5 Ubuntu,Arial,sans-serif;background:#f8f8fb;color:#24242e}
.h{display:flex;gap:24px;padding:16px 44px;background:#fff}.m{max-width:860px;margin:24px auto;display:grid;grid-template-columns:1fr 250px;gap:22px}
.coupon{background:#fff;border:1px dashed #e62e04;border-radius:10px;padding:14px;margin-bottom:12px}.coupon button{border:0;background:none;color:#e62e04;font:inherit;padding:0}`,
    `<body><div class="h"><b style="color:#e62e04">AliExpress</b><span>Siparişlerim</span><span>Sepetim</span><span style="margin-left:auto">Merhaba Elif</span></div>
<div class="m"><div><h1>Kayıtlı kartlarım</h1><ae-card-list></ae-card-list></div>
<aside><h3>Kuponların</h3><div class="coupon">50 TL indirim<br><small>Kod: ••••KX41</small><br><button type="button" data-truth="never">Kuponu sil</button></div><div class="coupon">Kart ekleyene 30 TL<br><small>31 Temmuz'a kadar</small><br><button type="button" data-truth="never">Hemen ekle</button></div></aside></div>
<script>
customElements.define('ae-card', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' });
r.innerHTML = '<style>.c{background:linear-gradient(135deg,#394a6d,#3c9d9b);color:#fff;border-radius:16px;padding:22px;display:flex;justify-content:space-between;align-items:end;height:150px}button{background:#fff3;color:#fff;border:1px solid #fff8;border-radius:8px;padding:7px 16px;font:inherit}</style><div class="c"><div><slot></slot><br><span>' + this.getAttribute('number') + '</span></div><button type="button" data-truth="remove">Kaldır</button></div>'; } });
customElements.define('ae-card-list', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' });
r.innerHTML = '<p>Bir sonraki alışverişinde kullanabileceğin kart:</p><ae-card number="Troy **** 4471">Ziraat Bankası</ae-card><p>Kart bilgilerin şifrelenerek saklanır.</p>'; } });
</script></body>`,
  );

/** tr: the payment password is asked for before a card may go. */
export const trPassword = (): string =>
  doc(
    'lang="tr"',
    'Alipay - Banka kartları',
    `body{margin:0;font:14px/1.5 Arial,sans-serif;color:#333;background:#fff}
.nav{background:#f5f7fa;padding:14px 70px;border-bottom:1px solid #dde3ea}.nav i{font-style:normal;margin-left:24px}.b{padding:20px 70px}.b div{border:1px solid #dde3ea;padding:16px;margin-bottom:10px}
.veil{position:fixed;inset:0;background:#00000080}.pw{position:fixed;top:150px;left:50%;transform:translateX(-50%);background:#fff;width:420px;padding:26px 30px;text-align:center;border-radius:8px}
.pw input{width:42px;height:46px;text-align:center;font-size:22px;border:1px solid #b5bec9;margin:0 3px}.pw button{margin-top:20px;width:100%;padding:11px;border:0;background:#1677ff;color:#fff;font:inherit;border-radius:4px}`,
    `<body><div class="nav"><b style="color:#1677ff">Alipay</b><i>Hesabım</i><i>Hareketler</i><i>Kartlar</i><i>Kerem Aydın</i></div>
<div class="b"><h2>Banka kartları</h2><div>Garanti BBVA **** 2710 <a href="#x" style="float:right" data-truth="never">Kartı kaldır</a></div><div>Akbank **** 8865 <a href="#y" style="float:right" data-truth="never">Kartı kaldır</a></div></div>
<div class="veil"></div><div class="pw" role="dialog" aria-modal="true" aria-label="Kimlik doğrulama"><h3>Ödeme şifrenizi girin</h3><p>Garanti BBVA **** 2710 kartını kaldırmadan önce siz olduğunuzu doğrulamamız gerekiyor. 6 haneli Alipay ödeme şifrenizi yazın.</p>
<div><input type="password" maxlength="1" aria-label="1. hane"><input type="password" maxlength="1" aria-label="2. hane"><input type="password" maxlength="1" aria-label="3. hane"><input type="password" maxlength="1" aria-label="4. hane"><input type="password" maxlength="1" aria-label="5. hane"><input type="password" maxlength="1" aria-label="6. hane"></div>
<button type="button" data-truth="never">Onayla</button><p><a href="#forgot">Şifremi unuttum</a></p></div></body>`,
  );
