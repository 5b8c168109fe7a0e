import type { BlindPage } from '../../blind-page.ts';
import { doc, rows } from './s6m-doc.ts';

/** Card carousel drawn as plastic; the three-dot button stands in an open shadow root. */
const enCarouselShadow = () =>
  doc(
    'lang="en-US"',
    'Cards · AliExpress',
    `body{margin:0;font:15px/1.45 Inter,system-ui,sans-serif;background:#f6f4f1;color:#201c19}
.top{display:flex;align-items:center;gap:20px;padding:14px 32px;background:#fff;border-radius:0 0 20px 20px}
.top b{color:#e62e04;font-size:22px}.top a{color:inherit;text-decoration:none}.top .sp{flex:1}
main{max-width:1080px;margin:26px auto}h1{font-size:26px;margin:0 0 4px}
.rail{display:flex;gap:22px;margin:22px 0 30px;overflow:hidden}
.promo{width:320px;height:196px;border-radius:18px;background:linear-gradient(120deg,#ffd4a8,#ff8f6b);padding:18px;position:relative;flex:none}
.promo span{font-size:18px;letter-spacing:2px}.promo button{border:0;border-radius:16px;padding:8px 14px;background:#201c19;color:#fff}
.promo .x{position:absolute;top:10px;right:10px;background:none;color:#201c19;font-size:16px;padding:6px}
.add{width:150px;height:196px;border:2px dashed #c9bfb6;border-radius:18px;background:none;font:inherit;color:#6b6058}
.m{display:none}.row{background:#fff;border-radius:16px;padding:14px 20px;display:flex;gap:14px;align-items:center;margin-bottom:10px}.row i{margin-left:auto;font-style:normal;color:#7a6f67}`,
    `<body><header class="top"><b>AliExpress</b><a href="#">Shop</a><a href="#">Travel</a><a href="#">Pay</a><a href="#">Play</a><span class="sp"></span><a href="#">Cart 2</a><a href="#">Hi, Morgan</a></header>
<main><h1>Your cards</h1><div>Swipe to see all. One card is stored for faster payment.</div>
<section class="rail" aria-label="Cards">
<plastic-card brand="VISA" tail="4417" exp="08/29" holder="MORGAN LEE"></plastic-card>
<div class="promo"><div>AliExpress Rewards Card</div><p><span>•••• 0000</span></p><p>5% back on Choice. Issued by Coral Bank.</p><button data-truth="never">Apply now</button><button class="x" aria-label="Remove this offer" data-truth="never">✕</button></div>
<button class="add" data-truth="never">+<br>Add a card</button></section>
<div class="m"><button data-truth="never">Remove card</button></div>
<h2 style="font-size:18px">Recent activity</h2><div class="row">Phone case, 2 pcs<i>US $4.12 · Visa 4417</i></div><div class="row">Desk lamp<i>US $17.80 · Visa 4417</i></div></main>
<script>customElements.define('plastic-card',class extends HTMLElement{connectedCallback(){const g=n=>this.getAttribute(n);this.attachShadow({mode:'open'}).innerHTML='<style>:host{flex:none}.p{width:320px;height:196px;border-radius:18px;background:linear-gradient(135deg,#243b6b,#4c6fb8);color:#fff;padding:18px;position:relative;font:15px Inter,system-ui,sans-serif}.n{margin-top:66px;font-size:20px;letter-spacing:3px}.f{display:flex;justify-content:space-between;margin-top:18px;font-size:12px}.d{position:absolute;right:12px;top:12px;width:34px;height:34px;border:0;border-radius:50%;background:#ffffff33;color:#fff;font-size:20px;line-height:1}.menu{display:none;position:absolute;right:12px;top:50px;background:#fff;color:#222;border-radius:10px;padding:6px}</style><div class="p"><b>'+g('brand')+'</b><button class="d" aria-haspopup="menu" aria-expanded="false" aria-label="Card options" data-truth="dots">⋯</button><div class="menu" role="menu"><div role="menuitem">Rename</div><div role="menuitem" data-truth="never">Remove card</div></div><div class="n">•••• •••• •••• '+g('tail')+'</div><div class="f"><span>'+g('holder')+'</span><span>'+g('exp')+'</span></div></div>'}});</script></body>`,
  );

/** Bottom sheet that asks for a reason before the confirming control. */
const frReasonSheet = () =>
  doc(
    'lang="fr"',
    'Mes cartes enregistrées',
    `body{margin:0;font:14px/1.5 "Segoe UI",sans-serif;background:#fff;color:#222}
nav{display:flex;gap:24px;padding:12px 40px;border-bottom:1px solid #eee}nav strong{color:#e43225}
.lst{max-width:760px;margin:30px auto}.it{display:flex;align-items:center;padding:16px;border:1px solid #e5e5e5;border-radius:12px}.it a{margin-left:auto;color:#a33}
.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}
.sheet{position:fixed;left:50%;bottom:0;transform:translateX(-50%);width:620px;background:#fff;border-radius:24px 24px 0 0;padding:14px 30px 26px}
.grab{width:46px;height:5px;background:#ddd;border-radius:5px;margin:0 auto 12px}.sheet h2{font-size:19px;margin:0 0 6px}
.sheet label{display:block;padding:9px 0;border-bottom:1px solid #f1f1f1}.alt{background:#fff6e5;border-radius:12px;padding:12px;margin:14px 0;display:flex;justify-content:space-between;align-items:center}
.alt button{border:1px solid #c98b00;background:none;border-radius:16px;padding:6px 12px}.two{display:flex;gap:12px}.two button{flex:1;height:46px;border-radius:23px;border:0;font-size:15px}.k{background:#e43225;color:#fff}.r{background:#eee;color:#222}`,
    `<body><nav><strong>AliExpress</strong><span>Catégories</span><span>Offres du jour</span><span style="margin-left:auto">Bonjour, Camille</span><span>Panier</span></nav>
<div class="lst"><h1>Cartes enregistrées</h1><div class="it"><span>CB Mastercard se terminant par 2086</span><a href="#" data-truth="never">Retirer</a></div><p>Vos données sont chiffrées.</p></div>
<div class="veil"></div>
<section class="sheet" role="dialog" aria-modal="true" aria-labelledby="t"><div class="grab"></div><h2 id="t">Pourquoi nous quitte-t-elle ?</h2><div>Vous allez retirer la carte Mastercard ··2086. Votre réponse est facultative.</div>
<label><input type="radio" name="q" checked> Je préfère ne pas répondre</label><label><input type="radio" name="q"> La carte a expiré ou a été remplacée</label><label><input type="radio" name="q"> Je ne veux pas que mes données soient conservées</label><label><input type="radio" name="q"> J’ai été débité par erreur</label>
<div class="alt"><span>Et si vous la mettiez simplement en veille ?</span><button data-truth="never">Mettre en veille</button></div>
<div class="two"><button class="k" data-truth="never">Finalement, je la garde</button><button class="r" data-truth="confirm">Retirer la carte</button></div></section></body>`,
  );

/** Russian business: list of methods in one card, the bank account has the same control as the cards. */
const ruSbp = () =>
  doc(
    'lang="ru"',
    'Способы оплаты',
    `body{margin:0;background:#f2f3f7;font:15px/1.4 Arial,sans-serif;color:#1c1c28}
.SnowHeader{background:#ff4436;color:#fff;height:60px;display:flex;align-items:center;padding:0 48px;gap:26px}.SnowHeader u{text-decoration:none;margin-left:auto}
.Layout{display:grid;grid-template-columns:240px 1fr;gap:24px;max-width:1160px;margin:24px auto}.Side div{padding:11px 16px;border-radius:10px}.Side .On{background:#fff;font-weight:700}
.Box{background:#fff;border-radius:18px;padding:8px 24px 20px}.Box h3{margin:18px 0 6px;font-size:17px}.Line{display:grid;grid-template-columns:52px 1fr auto auto;align-items:center;gap:14px;padding:14px 0;border-bottom:1px solid #eceef4}
.Logo{width:48px;height:30px;border-radius:5px;font-size:10px;color:#fff;display:grid;place-items:center;background:#2a6b3f}.Logo.b{background:#1f4fae}.Logo.s{background:#7b2cbf}.Line em{font-style:normal;color:#8a8ca0;font-size:13px}.Unl{color:#d32;cursor:pointer}.Ban{background:#fff4d6;border-radius:14px;padding:14px;margin-top:16px}`,
    `<body><div class="SnowHeader"><b>AliExpress</b><span>Каталог</span><span>Поиск товаров</span><u>Профиль: Алина</u><span>Корзина</span></div>
<div class="Layout"><div class="Side"><div>Заказы</div><div>Избранное</div><div class="On">Способы оплаты</div><div>Адреса доставки</div><div data-truth="never">Удалить профиль</div></div>
<div class="Box"><h3>Банковские карты</h3>
<div class="Line" data-truth="row-1"><span class="Logo">МИР</span><span>Карта МИР <em>**** 7302</em></span><em>до 11/28</em><span class="Unl">Отвязать</span></div>
<div class="Line" data-truth="row-2"><span class="Logo b">VISA</span><span>Зарплатная <em>**** 1195</em></span><em>до 02/27</em><span class="Unl">Отвязать</span></div>
<h3>Счета и СБП</h3>
<div class="Line"><span class="Logo s">СБП</span><span>Счёт в банке «Волна» <em>…4408</em></span><em>по номеру телефона</em><span class="Unl" data-truth="never">Отвязать</span></div>
<div class="Line"><span class="Logo s">ПБ</span><span>Подарочный баланс <em>320 ₽</em></span><em>до 31.12</em><span class="Unl" data-truth="never">Удалить</span></div>
<div class="Ban">Оформите карту AliPay+ с кешбэком 7 % — <a href="#" data-truth="never">подать заявку</a></div></div></div></body>`,
  );

/** Refused: a toast names the reason; only the other card can become the default. */
const esRefusedToast = () =>
  doc(
    'lang="es-ES"',
    'Tus tarjetas – AliExpress',
    `body{margin:0;font:16px/1.4 Roboto,Helvetica,sans-serif;background:#fafafa;color:#1b1b1f}
.MuiBar{height:64px;background:#fff;box-shadow:0 1px 6px #0002;display:flex;align-items:center;padding:0 28px;gap:28px}.MuiBar b{color:#d6001c}
.MuiPaper{max-width:900px;margin:28px auto;background:#fff;border-radius:4px;box-shadow:0 1px 4px #0003}
.MuiItem{display:flex;align-items:center;padding:18px 24px;gap:18px;border-bottom:1px solid #eee}.MuiAv{width:42px;height:42px;border-radius:50%;background:#e3e7ff;display:grid;place-items:center;font-size:11px}
.MuiChip{background:#dff4e3;border-radius:12px;padding:2px 10px;font-size:12px}.MuiGrow{flex:1}.MuiBtn{background:none;border:0;color:#3547c4;text-transform:uppercase;font-size:13px;font-weight:600;padding:8px}
.MuiSnack{position:fixed;left:24px;bottom:24px;width:520px;background:#322f35;color:#fff;border-radius:6px;padding:16px 18px}.MuiSnack button{color:#ffb3a7}small{color:#666;display:block}`,
    `<body><div class="MuiBar"><b>AliExpress</b><span>Inicio</span><span>Superofertas</span><span class="MuiGrow"></span><span>Lucía</span><span>Cesta</span></div>
<div class="MuiPaper"><div class="MuiItem"><h1 style="margin:0;font-size:22px">Tarjetas guardadas</h1></div>
<div class="MuiItem"><span class="MuiAv">VISA</span><span class="MuiGrow">Visa Débito acabada en 5520 <span class="MuiChip">Predeterminada</span><small>Caduca 04/28</small></span><button class="MuiBtn" data-truth="never">Quitar</button></div>
<div class="MuiItem"><span class="MuiAv">MC</span><span class="MuiGrow">Mastercard acabada en 0361<small>Caduca 12/27</small></span><button class="MuiBtn" data-truth="set-default">Usar como predeterminada</button></div>
<div class="MuiItem"><span class="MuiAv">+</span><span class="MuiGrow">Añadir otra forma de pago</span><button class="MuiBtn">Añadir</button></div></div>
<div class="MuiSnack" role="alert">No hemos podido quitar la tarjeta 5520: es tu tarjeta predeterminada. Elige antes otra como predeterminada y vuelve a intentarlo. <button class="MuiBtn" data-truth="never">Cerrar</button></div></body>`,
  );

/** Div soup, segmented control; PayPal, bank account and gift card with their own "remove". */
const ptSegments = () =>
  doc(
    'lang="pt-BR"',
    'Pagamentos',
    `body{margin:0;font:14px Verdana,sans-serif;background:#eef1f4;color:#26303a}
.x1{background:#fff;padding:16px 60px;display:flex}.x1 div{margin-right:30px}.x2{max-width:980px;margin:20px auto}
.seg{display:inline-flex;background:#dfe4ea;border-radius:12px;padding:4px;margin-bottom:18px}.seg div{padding:8px 22px;border-radius:9px;cursor:pointer}.seg .on{background:#fff;box-shadow:0 1px 3px #0002}
.q{display:grid;grid-template-columns:1fr 1fr;gap:16px}.t{background:#fff;border-radius:16px;padding:18px;min-height:128px;position:relative}.t .k{font-size:12px;color:#6a7683}.t .n{font-size:17px;margin:8px 0 20px}
.lk{display:inline-block;margin-right:18px;color:#006fd6;cursor:pointer}.foot{padding:30px 60px;font-size:12px;color:#78838f}`,
    `<body><div class="x1"><div style="color:#ff4747"><b>AliExpress</b></div><div>Início</div><div>Ofertas</div><div style="margin-left:auto">Minha conta (Rafael)</div><div>Carrinho</div></div>
<div class="x2"><div style="font-size:22px;margin:14px 0">Formas de pagamento</div><div class="seg"><div class="on">Tudo</div><div>Cartões</div><div>Contas</div><div>Vales</div></div>
<div class="q"><div class="t"><div class="k">CONTA PAYPAL</div><div class="n">raf***@mail.example</div><div class="lk" data-truth="never">Remover</div></div>
<div class="t"><div class="k">VALE-PRESENTE</div><div class="n">AE-9921-•••• · R$ 50,00</div><div class="lk">Usar</div><div class="lk" data-truth="never">Remover</div></div>
<div class="t"><div class="k">CARTÃO DE CRÉDITO</div><div class="n">Elo xxxx-xxxx-xxxx-6634 · 09/30</div><div class="lk">Apelido</div><div class="lk" data-truth="remove">Remover</div></div>
<div class="t"><div class="k">CONTA BANCÁRIA (PIX)</div><div class="n">Banco Aurora · ag. 0001 · c/c ···88-1</div><div class="lk">Editar</div><div class="lk" data-truth="never">Remover</div></div></div></div>
<div class="foot">Ajuda · Privacidade · Segurança nos pagamentos</div></body>`,
  );

/** The only card, its control greyed with a reason: add another first. */
const deGreyed = () =>
  doc(
    'lang="de"',
    'Zahlungskarten | AliExpress',
    `body{margin:0;font:16px/1.5 Georgia,serif;background:#fffdf8;color:#2b2a26}header{display:flex;justify-content:space-between;padding:18px 6%;border-bottom:3px double #d8d0bd}
article{max-width:720px;margin:34px auto}fieldset{border:1px solid #cfc6b0;border-radius:8px;padding:20px 24px}legend{padding:0 8px;font-weight:700}
dl{display:grid;grid-template-columns:160px 1fr;gap:6px;margin:0 0 16px}dd{margin:0}button{font:inherit;padding:8px 18px;border-radius:6px;border:1px solid #7d745d;background:#fff}button[disabled]{opacity:.45;cursor:not-allowed}
.why{background:#f4eeda;padding:10px 14px;border-left:4px solid #b9a25c;margin-top:14px;font-size:14px}.plus{display:block;margin-top:22px;color:#7a3b00}`,
    `<body><header><strong>AliExpress</strong><nav>Startseite · Merkliste · Warenkorb</nav><span>Angemeldet als Jonas</span></header>
<article><h1>Meine Zahlungskarten</h1><fieldset><legend>Standardkarte</legend><dl><dt>Kartenart</dt><dd>Maestro</dd><dt>Nummer</dt><dd>•••• •••• •••• 9043</dd><dt>Gültig bis</dt><dd>05/2028</dd></dl>
<button disabled aria-describedby="w" data-truth="never">Karte entfernen</button> <button>Rechnungsadresse ändern</button>
<div class="why" id="w">Diese Karte lässt sich nicht entfernen, solange sie Ihre Standardkarte ist. Hinterlegen Sie zuerst eine andere Karte.</div></fieldset>
<a class="plus" href="#neu" data-truth="add">+ Neue Karte hinzufügen</a>
<p style="margin-top:40px;font-size:14px">Gutscheinkarte einlösen? <a href="#g" data-truth="never">Code eingeben</a></p></article></body>`,
  );

/** Alipay: one card's own page with a settings list; account closing stands in the same list. */
const itCardPage = () =>
  doc(
    'lang="it"',
    'Dettagli carta - Alipay',
    `:root{--a:#1677ff}body{margin:0;font:15px/1.4 -apple-system,"Helvetica Neue",sans-serif;background:#f5f7fa;color:#1f2329}
.head{background:var(--a);color:#fff;padding:16px 44px;display:flex;gap:16px}.head a{color:#fff}
.cols{display:grid;grid-template-columns:380px 480px;gap:40px;justify-content:center;margin-top:36px}.pl{height:226px;border-radius:20px;background:radial-gradient(circle at 20% 10%,#ffb36b,#b5341f);color:#fff;padding:24px}.pl p{font-size:22px;letter-spacing:3px;margin:60px 0 22px}
ul{list-style:none;margin:0;padding:0;background:#fff;border-radius:16px}li+li{border-top:1px solid #eef0f3}li a{display:flex;justify-content:space-between;padding:16px 20px;color:inherit;text-decoration:none}li a::after{content:"›";color:#a5abb5}.red a{color:#e5352b}.sec{font-size:13px;color:#78808c;margin:24px 6px 8px}`,
    `<body><div class="head"><a href="#">‹ Carte</a><b>Alipay</b><span style="margin-left:auto">Giulia B.</span></div>
<div class="cols"><div class="pl">Banca Lago<p>···· 3187</p>GIULIA BIANCHI &nbsp; 10/29</div>
<div><div class="sec" style="margin-top:0">Gestione</div><ul><li><a href="#">Limite di spesa</a></li><li><a href="#">Avvisi di pagamento</a></li><li><a href="#">Pagamenti automatici</a></li></ul>
<div class="sec">Zona sensibile</div><ul class="red"><li><a href="#s" data-truth="unlink">Scollega questa carta</a></li><li><a href="#d" data-truth="never">Rimuovi dispositivo attendibile</a></li><li><a href="#c" data-truth="never">Chiudi il conto Alipay</a></li></ul></div></div></body>`,
  );

/** Greyed because of an unpaid order. */
const nlUnpaid = () =>
  doc(
    'lang="nl"',
    'Portemonnee – kaarten',
    `body{margin:0;font:15px "Trebuchet MS",sans-serif;display:grid;grid-template-columns:230px 1fr;min-height:100vh;color:#22313f}
aside{background:#22313f;color:#dfe7ee;padding:24px}aside a{display:block;color:inherit;text-decoration:none;padding:10px 0}aside b{color:#ff7a59}
section{padding:30px 50px}.tile{border:1px solid #d6dee6;border-radius:14px;max-width:640px;overflow:hidden}.tile>div{padding:18px 22px}.num{display:flex;gap:14px;align-items:center;font-size:18px}.num img{width:46px}
.act{background:#f5f8fa;display:flex;gap:12px}.act span{padding:9px 16px;border-radius:8px;background:#fff;border:1px solid #c5d0da}.act [aria-disabled=true]{color:#a9b5c0;border-style:dashed}.warn{color:#8a4b00;background:#fff3e2}`,
    `<body><aside><b>AliExpress</b><a href="#">Overzicht</a><a href="#" data-truth="to-pay">Te betalen (1)</a><a href="#">Te verzenden</a><a href="#">Retouren</a><a href="#"><u>Portemonnee</u></a><a href="#">Adressen</a><a href="#">Uitloggen</a></aside>
<section><h1>Opgeslagen kaart</h1><div class="tile"><div class="num"><img alt="Visa" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 46 28'%3E%3Crect width='46' height='28' rx='4' fill='%231a1f71'/%3E%3C/svg%3E"><span>eindigend op 7749</span></div>
<div class="warn" role="status">Deze kaart kan nu niet worden verwijderd: er staat nog 1 onbetaalde bestelling open. Betaal of annuleer die bestelling eerst.</div>
<div class="act"><span role="button" tabindex="0">Naam wijzigen</span><span role="button" aria-disabled="true" tabindex="-1" data-truth="never">Verwijderen</span></div></div>
<h2 style="margin-top:36px">Misschien ook iets voor jou</h2><p>Kaarthouder RFID-veilig € 3,49 · Leren portemonnee € 8,90</p></section></body>`,
  );

/** A small "delete this address?" question stands open in the header of a card list. */
const plAddressPopover = () =>
  doc(
    'lang="pl"',
    'Zapisane karty',
    `body{margin:0;font:14px/1.5 Tahoma,sans-serif;color:#333}.hdr--w--x91{display:flex;align-items:center;gap:22px;height:70px;padding:0 34px;border-bottom:1px solid #eee;position:relative}
.shipto--pop--k2d{position:absolute;right:30px;top:64px;width:300px;background:#fff;border:1px solid #ddd;border-radius:12px;box-shadow:0 8px 30px #0003;padding:16px}
.shipto--pop--k2d button{border-radius:16px;border:1px solid #ccc;background:#fff;padding:6px 18px}.shipto--pop--k2d .red--q7{background:#fd384f;color:#fff;border-color:#fd384f}
.wal--main--f3a{margin:34px 60px;max-width:820px}.wal--card--b0{border-radius:16px;background:#f7f7f9;padding:22px;display:flex;gap:20px;align-items:center}.wal--txt--1{flex:1}.wal--rm--9z{color:#fd384f;cursor:pointer;padding:8px}`,
    `<body><div class="hdr--w--x91"><b style="color:#fd384f;font-size:22px">AliExpress</b><span>Kategorie</span><span style="margin-left:auto">Dostawa: PL / Kraków ▾</span><span>Cześć, Marek</span>
<div class="shipto--pop--k2d" role="dialog" aria-label="Usunąć ten adres?"><b>Usunąć ten adres?</b><p>Marek N., ul. Długa 7, 31-147 Kraków</p><button data-truth="never">Anuluj</button> <button class="red--q7" data-truth="never">Usuń</button></div></div>
<div class="wal--main--f3a"><h1>Zapisane karty</h1><div class="wal--card--b0"><span>BLIK+Visa</span><div class="wal--txt--1"><b>Visa **** **** **** 8852</b><br>Ważna do 03/29 · Domyślna</div><div class="wal--rm--9z" data-truth="remove">Usuń</div></div>
<p>Możesz zapisać maksymalnie pięć kart. <a href="#">Dodaj kartę</a></p></div></body>`,
  );

/** Wallet hub of a super-app: tiles of many sizes. */
const trHub = () =>
  doc(
    'lang="tr"',
    'Cüzdan',
    `body{margin:0;background:#11131a;color:#f3f3f6;font:15px "Nunito Sans",system-ui,sans-serif}.hd{padding:18px 40px;display:flex;gap:22px}.hd b{color:#ff5a3c}
.bento{display:grid;grid-template-columns:repeat(6,1fr);grid-auto-rows:110px;gap:16px;max-width:1100px;margin:10px auto}.bento>*{background:#1d2130;border:0;border-radius:22px;color:inherit;font:inherit;padding:18px;text-align:left}.w3{grid-column:span 3}.w2{grid-column:span 2}.h2{grid-row:span 2}.pr{background:linear-gradient(90deg,#5b2bd9,#ff5a3c)!important}small{display:block;color:#9da3b8;margin-top:6px}`,
    `<body><div class="hd"><b>AliExpress</b><span>Alışveriş</span><span>Cüzdan</span><span>Oyunlar</span><span style="margin-left:auto">Merhaba, Elif</span></div>
<div class="bento"><div class="w3 h2"><small>Bakiye</small><h2>₺142,60</h2><button data-truth="never" style="border-radius:14px;border:0;padding:8px 16px">Para yükle</button></div>
<button class="w3 pr" data-truth="never">AliExpress kredi kartına başvur<small>İlk harcamaya ₺200</small></button>
<button class="w2" data-truth="cards">Kayıtlı kartlarım<small>2 kart · sonu 6127, 4409</small></button><button>Kuponlar<small>7 adet</small></button>
<button class="w2" data-truth="never">Hediye kartları<small>₺0</small></button><button class="w2">Paralar<small>318</small></button><button class="w2">İadeler<small>1 bekleyen</small></button>
<button class="w3">İşlem geçmişi<small>Son 90 gün</small></button><button class="w3">Ödeme şifresi<small>Değiştir</small></button></div></body>`,
  );

/** Alipay, one card; the control shows when the pointer is over the row. */
const jaHover = () =>
  doc(
    'lang="ja"',
    'カード管理 - Alipay',
    `body{margin:0;font:14px/1.7 "Hiragino Sans","Noto Sans JP",sans-serif;color:#2d2f33;background:#fff}.g{width:960px;margin:0 auto}.bar{border-bottom:2px solid #00a0e9;padding:16px 0;display:flex;gap:30px}
figure{margin:14px 0;border:1px solid #e1e4e8;padding:16px 20px;display:flex;align-items:center;gap:20px;height:84px}figure i{font-style:normal;background:#0e4c92;color:#fff;padding:4px 8px;font-size:12px}figcaption{flex:1}figure .del{visibility:hidden;color:#c00}figure:hover .del{visibility:visible}.tip{color:#888;font-size:12px}`,
    `<body><div class="g"><div class="bar"><b>Alipay</b><span>ホーム</span><span>取引履歴</span><span>設定</span><span style="margin-left:auto">山田 様 ｜ <a href="#">ログアウト</a></span></div>
<h1 style="font-size:20px">登録カード（1枚）</h1><figure data-truth="row"><i>JCB</i><figcaption>JCBカード　下4桁 2290<br><span class="tip">有効期限 2028/07</span></figcaption><a class="del" href="#">カードを削除</a></figure>
<p class="tip">カードの上にマウスを置くと操作が表示されます。登録できるカードは5枚までです。</p><p><a href="#" data-truth="never">新しいカードを登録</a></p>
<h2 style="font-size:16px">ご利用中の端末</h2><p>iPhone（東京）<a href="#" data-truth="never">端末を削除</a></p></div></body>`,
  );

/** Alipay, old table of cards and a second table of bank accounts. */
const koTables = () =>
  doc(
    'lang="ko"',
    '카드 관리',
    `body{margin:0;font:13px Dotum,"Malgun Gothic",sans-serif;color:#333}#wrap{width:940px;margin:0 auto}#gnb{background:#f3f3f3;padding:10px;border-bottom:1px solid #ccc}table{width:100%;border-collapse:collapse;margin:10px 0 26px}th{background:#e9f2fb;text-align:left;padding:8px;border:1px solid #cfdbe6}td{padding:12px 8px;border:1px solid #dde}input[type=button]{padding:3px 10px}`,
    `<body><div id="wrap"><div id="gnb"><b>Alipay</b> | 내 지갑 | 거래 내역 | 설정 | 김서연님 <a href="#">로그아웃</a></div><h2>등록된 신용/체크카드</h2>
<table><thead><tr><th>카드사</th><th>카드번호</th><th>유효기간</th><th>관리</th></tr></thead><tbody>
<tr data-truth="row-1"><td>하늘카드 (VISA)</td><td>4***-****-****-3302</td><td>2027-09</td><td><input type="button" value="삭제"></td></tr>
<tr data-truth="row-2"><td>바다카드 (Master)</td><td>5***-****-****-7718</td><td>2026-12</td><td><input type="button" value="삭제"></td></tr>
<tr data-truth="row-3"><td>별카드 (UnionPay)</td><td>6***-****-****-0054</td><td>2029-01</td><td><input type="button" value="삭제"></td></tr></tbody></table>
<h2>연결 계좌</h2><table><tr><th>은행</th><th>계좌번호</th><th>관리</th></tr><tr><td>초록은행</td><td>110-***-**8841</td><td><input type="button" value="삭제" data-truth="never"> <input type="button" value="해지" data-truth="never"></td></tr></table><p>※ 카드는 최대 5장까지 등록할 수 있습니다.</p></div></body>`,
  );

const TABLE = `
enCarouselShadow | https://www.aliexpress.us/p/wallet-ui/cards.html | en | wallet-cards | show-remove | dots | plastic card carousel, ⋯ in an open shadow root; FAULT: promo card with its own "remove this offer", hidden twin
frReasonSheet | https://fr.aliexpress.com/p/wallet-ui/index.html?tab=cards | fr | wallet-cards | confirm-remove | confirm | FAULT: bottom sheet asks a reason first and offers to pause; the loud button keeps the card
ruSbp | https://aliexpress.ru/account/payment-methods | ru | wallet-cards | choose-card | row-1 row-2 | FAULT: bank account and gift balance with the same control below two cards
esRefusedToast | https://es.aliexpress.com/p/wallet-ui/index.html | es | wallet-cards | change-default | set-default | FAULT: toast, removal refused because it is the default
ptSegments | https://pt.aliexpress.com/p/wallet-ui/methods.html | pt | wallet-cards | press-remove | remove | FAULT: PayPal, gift card and bank account with their own remove around the one card; div soup
deGreyed | https://de.aliexpress.com/p/wallet-ui/index.html | de | wallet-cards | change-default | add | FAULT: only card, disabled with reason: add another first
itCardPage | https://intl.alipay.com/ihome/card/detail.htm?cardId=8 | it | alipay-cards | press-remove | unlink | one card’s own page, settings list with chevrons
nlUnpaid | https://nl.aliexpress.com/p/wallet-ui/index.html | nl | wallet-cards | settle-order | to-pay | ring optional; FAULT: disabled by an unpaid order
plAddressPopover | https://pl.aliexpress.com/p/wallet-ui/index.html | pl | wallet-cards | press-remove | remove | FAULT: small non-modal "delete this address?" in the header, open over a card list
trHub | https://tr.aliexpress.com/p/wallet-ui/home.html | tr | wallet | open-cards | cards | bento tiles of a super-app
jaHover | https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=ja | ja | alipay-cards | show-remove | row | one card, control on hover
koTables | https://intl.alipay.com/ihome/user/queryUserBindCard.htm | ko | alipay-cards | choose-card | row-1 row-2 row-3 | FAULT: table of three cards, bank account with the same button in a second table
`;

export const partA: readonly BlindPage[] = rows(TABLE, [
  enCarouselShadow,
  frReasonSheet,
  ruSbp,
  esRefusedToast,
  ptSegments,
  deGreyed,
  itCardPage,
  nlUnpaid,
  plAddressPopover,
  trHub,
  jaHover,
  koTables,
]);
