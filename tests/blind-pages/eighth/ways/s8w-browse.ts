import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s8w-shell.ts';

const homeEn = (): string =>
  doc(
    'en',
    'AliExpress - Online Shopping for Popular Electronics, Fashion, Home & Garden',
    `body{margin:0;font:14px/1.4 "Open Sans",Arial,sans-serif;background:#f5f5f5;color:#191919}
.top{background:#fff;display:flex;align-items:center;gap:18px;padding:14px 40px}.logo{font:700 26px Georgia;color:#e62e04}
.sb{flex:1;display:flex;border:2px solid #191919;border-radius:24px;overflow:hidden;height:42px}.sb input{flex:1;border:0;padding:0 16px}.sb button{border:0;background:#191919;color:#fff;width:52px}
.av{width:36px;height:36px;border-radius:50%;background:#7a4dd8;color:#fff;font-weight:700;display:grid;place-items:center;cursor:pointer;position:relative}
.fly{display:none;position:absolute;top:36px;right:0;background:#fff;color:#222;width:220px;padding:10px;box-shadow:0 4px 18px #0003;font-weight:400}.av:hover .fly{display:block}.fly a{display:block;padding:7px;color:#222;text-decoration:none}
.rib{background:linear-gradient(90deg,#ffe3d8,#fff4c9);padding:14px 40px;display:flex;justify-content:space-between;align-items:center}.rib button{border:0;background:#e62e04;color:#fff;border-radius:20px;padding:9px 18px}
.g{display:grid;grid-template-columns:repeat(5,1fr);gap:12px;padding:20px 40px}.p{background:#fff;border-radius:10px;padding:10px}.ph{height:120px;border-radius:8px;background:linear-gradient(135deg,#d7e3f4,#f4e2d7)}
footer{background:#fff;padding:24px 40px;display:flex;gap:50px;color:#666}footer input{padding:8px}`,
    `<header class="top"><div class="logo">AliExpress</div><div class="sb"><input aria-label="Search" placeholder="rfid card wallet men"><button aria-label="Go">⌕</button></div>
<span>🇬🇧 EN / GBP</span><div class="av" tabindex="0" aria-haspopup="true" aria-label="Hi, Marlene" data-truth="account">M<div class="fly"><a href="/p/order/index.html">Orders</a><a href="/p/wallet-ui/index.html" data-truth="never">Wallet</a><a href="/p/message/index.html">Message centre</a><a href="/logout">Sign out</a></div></div><span aria-label="Cart, 3 items">🛒 3</span></header>
<section class="rib"><div><b>Save £3 on your next order</b><br>Link a Visa or Mastercard to your account before Sunday.</div><button data-truth="never">Add a card</button></section>
<main class="g"><article class="p"><div class="ph"></div>Slim aluminium card wallet<br><b>£4.19</b></article><article class="p"><div class="ph"></div>Memory card 128 GB<br><b>£8.75</b></article><article class="p"><div class="ph"></div>Pokémon card binder<br><b>£6.02</b></article><article class="p"><div class="ph"></div>Phone wallet stand<br><b>£2.99</b></article><article class="p"><div class="ph"></div>Greeting cards, 24 pcs<br><b>£3.40</b></article></main>
<footer><div>Help<br>Buyer protection<br>Payment options</div><div>Facebook · Instagram · TikTok</div><form>Deals by e-mail<br><input type="email" placeholder="Your e-mail"> <button>Subscribe</button></form></footer>`,
  );

const productFr = (): string =>
  doc(
    'fr',
    'Porte-cartes anti-RFID en cuir - AliExpress 152',
    `body{margin:0;font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#222}nav.haut--a8Xk2{height:64px;border-bottom:1px solid #eee;display:flex;align-items:center;padding:0 28px;gap:26px}
.nav-droite--Qz1{margin-left:auto;display:flex;gap:24px}.compte--menuItem--1Gd{cursor:pointer;line-height:1.2}.compte--menuItem--1Gd b{display:block}
.fiche--p2{display:flex;gap:30px;padding:26px 28px}.vis--k9{width:400px;height:380px;background:radial-gradient(#c79a6b,#6b4526);border-radius:12px}.prix--z{font-size:28px;color:#d3031c;font-weight:700}
.cta--x{border:0;border-radius:26px;padding:13px 34px;font-weight:700;margin-right:10px;background:#d3031c;color:#fff}.cta2--x{background:#ffdfdc;color:#d3031c}
.rgpd--9{position:fixed;bottom:0;left:0;right:0;background:#fff;box-shadow:0 -3px 14px #0002;padding:16px 28px;display:flex;gap:16px;align-items:center}.rgpd--9 button{padding:9px 16px;border:1px solid #222;background:#fff;border-radius:18px}`,
    `<nav class="haut--a8Xk2"><svg width="120" height="30" aria-label="AliExpress"><text x="0" y="22" font-size="22" font-weight="700" fill="#e43225">AliExpress</text></svg><span>Toutes les catégories ▾</span><div class="nav-droite--Qz1"><span>FR/€</span><div class="compte--menuItem--1Gd" onclick="void 0" data-truth="signin">Bienvenue<b>Se connecter / S’inscrire</b></div><span>Panier</span></div></nav>
<div class="fiche--p2"><div class="vis--k9"></div><div><h1>Portefeuille porte-cartes bancaires en cuir, blocage RFID, 12 emplacements</h1><p>★★★★☆ 4,7 · 2 318 avis · 10 000+ vendus</p><p class="prix--z">7,49€ <s style="color:#999;font-size:15px">15,90€</s></p><p>Couleur : <b>Cognac</b> · Noir · Bordeaux</p><p>🚚 Livraison gratuite dès 10 €, reçue entre le 4 et le 9</p><p><button class="cta--x" data-truth="never">Acheter maintenant</button><button class="cta--x cta2--x">Ajouter au panier</button></p><p>💳 Carte bancaire, PayPal ou 3x sans frais avec Alma</p><h2>Description</h2><p>Gardez vos cartes à l’abri : retirez une carte d’un seul geste grâce au mécanisme à levier.</p></div></div>
<div class="rgpd--9" role="region" aria-label="Cookies"><span>Nous utilisons des traceurs pour mesurer l’audience et personnaliser les annonces.</span><button>Gérer</button><button>Tout refuser</button><button>Accepter</button></div>`,
  );

const categoryDe = (): string =>
  doc(
    'de',
    'Geldbörsen & Kartenetuis',
    `body{margin:0;font:13px Verdana,sans-serif;background:#fff}table{border-collapse:collapse}#kopf{width:100%;background:#f04923;color:#fff}#kopf td{padding:12px 18px}#kopf div{cursor:pointer}
.links div{padding:6px 10px;border-bottom:1px dotted #ccc;cursor:pointer;color:#06c}.links{width:230px;vertical-align:top;background:#fafafa}.w td{width:230px;padding:12px;vertical-align:top;border:1px solid #eee}.b{height:110px;background:#e9dfd3;margin-bottom:6px}`,
    `<table id="kopf"><tr><td style="font-size:22px"><b>AliExpress</b></td><td><input size="48" placeholder="Ich suche nach …"> <input type="button" value="Suchen"></td><td><div onclick="go('ms')">Nachrichten (2)</div></td><td><div onclick="go('wl')">Wunschliste</div></td><td><div onclick="go('ko')" data-truth="konto">Mein Konto ▾<br><small>jens.h***</small></div></td><td><div onclick="go('wk')">Warenkorb (0)</div></td></tr></table>
<p style="padding:0 14px">Startseite › Taschen &amp; Koffer › <b>Geldbörsen &amp; Kartenetuis</b></p>
<table style="width:100%"><tr><td class="links"><b style="padding:10px;display:block">Abteilungen</b><div onclick="go(1)">Wallet</div><div onclick="go(2)">Meine Karte (Namensetuis)</div><div onclick="go(3)">Kartenhalter</div><div onclick="go(4)">Scheckkarten-Hüllen</div><div onclick="go(5)">Geldklammern</div><div onclick="go(6)">Ausweishüllen</div><b style="padding:10px;display:block">Zahlungsart des Händlers</b><div>☐ Kreditkarte</div><div>☐ PayPal</div><div>☐ Klarna</div></td>
<td><table class="w"><tr><td><div class="b"></div>Wallet Slim Carbon, 14 Karten<br><b>9,99 €</b></td><td><div class="b"></div>Karte entfernen leicht gemacht: Pop-up-Etui<br><b>6,20 €</b></td><td><div class="b"></div>Damen Portemonnaie lang<br><b>11,45 €</b></td><td><div class="b"></div>Kinderbörse mit Kette<br><b>3,10 €</b></td></tr><tr><td><div class="b"></div>Karten-Organizer Auto<br><b>2,49 €</b></td><td><div class="b"></div>Reisepasshülle<br><b>4,05 €</b></td><td><div class="b"></div>Herren Geldbeutel Leder<br><b>14,90 €</b></td><td><div class="b"></div>RFID-Schutzkarte, 3 Stück<br><b>1,99 €</b></td></tr></table></td></tr></table><p style="text-align:center;color:#888">Impressum · Datenschutz · Hilfe · Folge uns: Facebook, Pinterest</p><script>function go(){}</script>`,
  );

const flyoutEs = (): string =>
  doc(
    'es',
    'AliExpress España: ofertas de hoy',
    `body{margin:0;font:14px system-ui;background:#fff7f5}.comet-hd{display:flex;align-items:center;gap:24px;background:#fff;padding:12px 36px}.comet-hd .grow{flex:1}
.comet-v2-popover-body{position:absolute;top:62px;right:90px;width:270px;background:#fff;border-radius:12px;box-shadow:0 6px 30px #0004;z-index:50}.my-account--menuBox ul{list-style:none;margin:0;padding:8px}.my-account--menuBox li a{display:flex;gap:10px;padding:10px 14px;color:#222;text-decoration:none;border-radius:8px}.my-account--menuBox li a:hover{background:#f3f3f3}
.saludo{padding:14px 20px 4px;font-weight:700}.vence{height:230px;margin:20px 36px;border-radius:16px;background:linear-gradient(120deg,#ff4747,#ff9f43);color:#fff;padding:30px;font-size:32px;font-weight:800}.fila{display:flex;gap:14px;padding:0 36px}.fila div{flex:1;background:#fff;border-radius:12px;padding:14px;height:150px}`,
    `<header class="comet-hd"><b style="color:#e62e04;font-size:24px">AliExpress</b><span>☰ Categorías</span><span class="grow"></span><span>App</span><span>ES · EUR</span><div role="button" aria-expanded="true" aria-label="Cuenta de Rocío" style="cursor:pointer">👤 Hola, Rocío<br><b>Cuenta ▴</b></div><span>🛒 Cesta</span></header>
<div class="vence">Semana del monedero: hasta −70 %<br><small style="font-size:15px">Añade una tarjeta y llévate un cupón de 2 €</small></div><div class="fila"><div>Cartera hombre<br><b>5,19 €</b></div><div>Tarjetero magnético<br><b>3,49 €</b></div><div>Tarjeta regalo<br><b>25 €</b></div><div>Bolso bandolera<br><b>12,70 €</b></div></div>
<div class="comet-v2-popover-body my-account--popupCls--2pQ"><div class="comet-v2-popover-content"><div class="my-account--accountWrap--x"><div class="saludo">Rocío M. <small style="float:right;font-weight:400">Cerrar sesión</small></div><div class="my-account--menuBox"><ul class="my-account--menuInfo--w">
<li><a href="//www.aliexpress.com/p/order/index.html?spm=a2g0o.home.headerAcount.2"><span class="comet-icon">▤</span><span>Mis pedidos</span></a></li><li><a href="//www.aliexpress.com/p/coin-pc-index/index.html"><span>◎</span><span>Mis monedas</span></a></li><li><a href="//msg.aliexpress.com/"><span>✉</span><span>Centro de mensajes</span></a></li><li><a href="//www.aliexpress.com/p/wallet-ui/index.html" data-truth="billetera"><span>▣</span><span>Mi billetera</span></a></li><li><a href="//www.aliexpress.com/p/wish-manage/index.html"><span>♡</span><span>Lista de deseos</span></a></li><li><a href="//www.aliexpress.com/p/coupon"><span>%</span><span>Mis cupones</span></a></li><li><a href="//customerservice.aliexpress.com"><span>?</span><span>Ayuda</span></a></li></ul></div></div></div></div>`,
  );

const searchAr = (): string =>
  doc(
    'ar',
    'محفظة بطاقات - نتائج البحث',
    `body{margin:0;font:15px Tahoma,Arial;background:#fafafa}#r{display:grid;grid-template-columns:240px 1fr;gap:20px;padding:18px 30px}.bar{display:flex;align-items:center;gap:20px;background:#111;color:#fff;padding:12px 30px}.bar input{flex:1;padding:10px;border-radius:6px;border:0}.bar a{color:#fff;text-decoration:none}
aside{background:#fff;padding:14px;border-radius:8px}.l{display:flex;flex-direction:column;gap:10px}.i{background:#fff;border-radius:8px;display:flex;gap:14px;padding:12px}.i i{width:120px;height:90px;background:#cfd8dc;border-radius:6px}
.cp{position:fixed;left:24px;bottom:24px;width:260px;background:#ffe9e5;border:2px dashed #e62e04;border-radius:14px;padding:16px}`,
    `<div class="bar"><strong>AliExpress</strong><input value="محفظة بطاقات رجالية"><a href="/p/wish-manage/index.html">المفضلة</a><a href="/account/index.html" title="حسابي" data-truth="hesab">أهلاً، سلمى ◂ حسابي</a><a href="/p/shoppingcart/index.html">عربة التسوق ٢</a></div>
<div id="r"><aside><h3>الفئات</h3><p>محافظ</p><p>حاملات بطاقات</p><p>بطاقات ذاكرة</p><h3>طرق الدفع المقبولة</h3><label><input type="checkbox"> بطاقة ائتمان</label><br><label><input type="checkbox"> مدى</label></aside><section class="l"><h1>‏١٬٢٨٠ نتيجة لـ «محفظة بطاقات رجالية»</h1><div class="i"><i></i><div><b>محفظة جلد طبيعي بثماني خانات</b><p>٢٩٫٩٠ ر.س · شحن مجاني</p></div></div><div class="i"><i></i><div><b>محفظتي الذكية مع جهاز تتبّع</b><p>٥٤٫٠٠ ر.س</p></div></div><div class="i"><i></i><div><b>حامل بطاقات معدني</b><p>١٨٫٢٥ ر.س · بيع ٥٠٠+</p></div></div></section></div>
<div class="cp"><b>قسيمة ١٥ ر.س بانتظارك</b><p>اربط بطاقتك البنكية لتحصل عليها</p><button data-truth="never">إضافة بطاقة</button> <button>لاحقاً</button></div>`,
    'rtl',
  );

const cartHe = (): string =>
  doc(
    'he',
    'עגלת קניות',
    `body{margin:0;font:15px Arial;background:#f2f2f2;padding-bottom:140px}h1{font-size:19px;margin:0;padding:14px;background:#fff;text-align:center}.it{background:#fff;margin:10px;border-radius:12px;padding:12px;display:flex;gap:10px}.it .im{width:84px;height:84px;border-radius:8px;background:#dcd3c7;flex:none}.it button{border:0;background:none;color:#888;text-decoration:underline}
.pay{position:fixed;bottom:58px;left:0;right:0;background:#fff;display:flex;justify-content:space-between;padding:10px 14px;border-top:1px solid #eee;align-items:center}.pay button{background:#fd384f;color:#fff;border:0;border-radius:20px;padding:10px 22px}
.tabs{position:fixed;bottom:0;left:0;right:0;height:58px;background:#fff;display:flex;border-top:1px solid #ddd}.tabs a{flex:1;text-align:center;font-size:11px;color:#555;text-decoration:none;padding-top:8px}.tabs a span{display:block;font-size:20px}.tabs .on{color:#fd384f}`,
    `<h1>שלום נועם, יש 2 פריטים בעגלה שלך</h1><div class="it"><div class="im"></div><div>ארנק כרטיסים דק לגבר<br><b>₪19.40</b><br>כמות 1 <button data-truth="never">הסרה</button></div></div><div class="it"><div class="im"></div><div>מתקן לכרטיסי ביקור מעץ<br><b>₪27.00</b><br>כמות 2 <button data-truth="never">הסרה</button></div></div>
<p style="padding:0 16px;color:#666">אפשר לשלם ב: VISA · Mastercard · PayPal · ביט</p><div class="pay"><span>סה״כ <b>₪73.40</b></span><button data-truth="never">לתשלום</button></div>
<nav class="tabs"><a href="/"><span>⌂</span>ראשי</a><a href="/category"><span>▦</span>קטגוריות</a><a class="on" href="#"><span>🛒</span>עגלה</a><a href="/account/index.html" data-truth="heshbon"><span>☺</span>החשבון שלי</a></nav>`,
    'rtl',
  );

const wishJa = (): string =>
  doc(
    'ja',
    'ほしい物リスト | AliExpress',
    `body{margin:0;font-family:"Hiragino Sans","Noto Sans CJK JP",sans-serif;color:#333}header{display:flex;justify-content:space-between;padding:14px 34px;border-bottom:3px solid #ff4747}header nav{display:flex;gap:22px}header button,header a{background:none;border:0;padding:4px;cursor:pointer}
.ws{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:24px 34px}.ws li{list-style:none;border:1px solid #e4e4e4;border-radius:6px;padding:14px}.t{height:120px;background:#eef3f7}`,
    `<header><b style="font-size:22px;color:#ff4747">AliExpress</b><nav aria-label="ヘッダー"><button aria-label="通知"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M5 17h14l-2-3V10a5 5 0 0 0-10 0v4zM10 20h4" fill="none" stroke="#333" stroke-width="2"/></svg></button><button aria-label="カート（4点）"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M3 4h3l3 11h9l2-8H7" fill="none" stroke="#333" stroke-width="2"/></svg></button><a href="/p/account/index.html" aria-label="マイアカウント（yuki88 さん）" data-truth="mypage"><svg width="24" height="24" viewBox="0 0 24 24"><circle cx="12" cy="8" r="4" fill="none" stroke="#333" stroke-width="2"/><path d="M4 21c0-9 16-9 16 0" fill="none" stroke="#333" stroke-width="2"/></svg></a></nav></header>
<h1 style="padding:0 34px;font-size:20px">yuki88 さんのほしい物リスト <small>全3件・非公開</small></h1><ul class="ws" style="margin:0"><li><div class="t"></div>本革カードケース 名刺入れ<br><b>¥1,280</b><br><button data-truth="never">削除</button> <button>カートに入れる</button></li><li><div class="t"></div>クレジットカード型マルチツール<br><b>¥430</b><br><button data-truth="never">削除</button> <button>カートに入れる</button></li><li><div class="t"></div>がま口財布<br><b>¥960</b> <s>¥1,900</s><br><button data-truth="never">削除</button> <button>カートに入れる</button></li></ul><p style="padding:0 34px">カードを登録すると 300 円引きクーポンをプレゼント。<button data-truth="never">カードを登録</button></p>`,
  );

const gamePl = (): string =>
  doc(
    'pl',
    'Złote drzewko – zbieraj monety',
    `body{margin:0;font:15px "Trebuchet MS";background:#bfe9ff}.niebo{height:520px;background:linear-gradient(#bfe9ff,#e8ffd8);position:relative;text-align:center;padding-top:50px}.drzewo{width:150px;height:150px;margin:30px auto;border-radius:50%;background:#4caf50;box-shadow:0 90px 0 -50px #7b4b2a}
.pas{background:#0b6b3a;color:#fff;display:flex;gap:20px;padding:12px 30px;align-items:center}.pas .sp{flex:1}.kto{position:relative;cursor:pointer}.wys{position:absolute;right:0;top:34px;width:230px;background:#fff;color:#222;border-radius:10px;padding:8px 0;box-shadow:0 8px 20px #0004;z-index:9}.wys div{padding:9px 16px}.kopia{display:none}`,
    `<div class="pas"><b>AliExpress</b><span>Gry i monety</span><span class="sp"></span><span>1 240 monet</span><div class="kto"><span>Kasia W. ▴</span><div class="wys"><div onclick="void 0">Zamówienia</div><div onclick="void 0">Wiadomości</div><div onclick="void 0" data-truth="portfel">Portfel</div><div onclick="void 0">Ustawienia</div><div onclick="void 0">Wyloguj się</div></div></div></div>
<div class="kopia"><div data-truth="never">Portfel</div><div>Zamówienia</div></div>
<div class="niebo"><h1>Podlej drzewko i odbierz nagrody</h1><div class="drzewo"></div><p style="margin-top:110px"><button>Podlej (10 kropli)</button> <button>Zaproś znajomych</button></p></div>
<div style="background:#fff;padding:18px 30px"><b>Zadania na dziś</b><p>Dodaj kartę płatniczą: +200 monet <button data-truth="never">Wykonaj</button></p><p>Obejrzyj 3 portfele damskie: +15 monet <button>Idź</button></p></div>`,
  );

export const browse: readonly BlindPage[] = [
  {
    file: 's8w-home-avatar-en.html',
    url: 'https://www.aliexpress.com/?gatewayAdapt=glo2usa',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'avatar with one letter, flyout on hover, promotion that offers to add a card',
    html: homeEn,
  },
  {
    file: 's8w-product-holder-fr.html',
    url: 'https://fr.aliexpress.com/item/1005006231187745.html',
    language: 'fr',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['signin'],
    note: 'card holder for sale, signed out, entry without address, cookie bar',
    html: productFr,
  },
  {
    file: 's8w-category-wallets-de.html',
    url: 'https://de.aliexpress.com/category/152402/wallets.html',
    language: 'de',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['konto'],
    note: 'departments called Wallet and Meine Karte, tables, everything onclick',
    html: categoryDe,
  },
  {
    file: 's8w-flyout-es.html',
    url: 'https://es.aliexpress.com/',
    language: 'es',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['billetera'],
    note: 'account flyout open over the home page',
    html: flyoutEs,
  },
  {
    file: 's8w-search-ar.html',
    url: 'https://ar.aliexpress.com/w/wholesale-card-wallet.html',
    language: 'ar',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['hesab'],
    note: 'right to left, search for wallets, coupon that offers to add a card',
    html: searchAr,
  },
  {
    file: 's8w-cart-he.html',
    url: 'https://m.he.aliexpress.com/p/shoppingcart/index.html',
    language: 'he',
    viewport: { width: 400, height: 800 },
    page: 'elsewhere',
    step: 'open-account',
    targets: ['heshbon'],
    note: 'mobile cart, remove buttons, account only in the bar at the bottom',
    html: cartHe,
  },
  {
    file: 's8w-wish-ja.html',
    url: 'https://ja.aliexpress.com/p/wish-manage/index.html',
    language: 'ja',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['mypage'],
    note: 'icon-only header, delete buttons of the wish list',
    html: wishJa,
  },
  {
    file: 's8w-game-pl.html',
    url: 'https://pl.aliexpress.com/p/coin-tree/index.html',
    language: 'pl',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['portfel'],
    note: 'game, flyout open without addresses, hidden copy of the menu',
    html: gamePl,
  },
];
