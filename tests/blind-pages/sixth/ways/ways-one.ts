import { page } from './ways-shell.ts';

export const homeEn = (): string =>
  page(
    {
      lang: 'en',
      title: 'AliExpress - Online Shopping for Popular Electronics, Fashion & More',
      css: `body{margin:0;font:14px/1.4 Arial,sans-serif;color:#191919;background:#f5f5f5}
.pc-header--wrap--x81Kd{background:#fff;display:flex;align-items:center;gap:28px;padding:14px 40px}
.pc-header--logo--9sQz{color:#e62e04;font-weight:800;font-size:26px}
.search--box--2vPd{flex:1;display:flex;border:2px solid #191919;border-radius:24px;overflow:hidden}
.search--box--2vPd input{flex:1;border:0;padding:9px 18px;font:inherit}.search--go--88a{background:#191919;color:#fff;padding:9px 22px}
.my-account--menuItem--1GDZChA{display:flex;gap:8px;align-items:center;cursor:pointer;position:relative}
.my-account--text--3pQa p{margin:0;font-size:12px}.my-account--text--3pQa b{font-size:14px}
.my-account--popupCls--7yT{display:none;position:absolute;top:56px;right:120px;width:220px;background:#fff;box-shadow:0 6px 24px #0003;border-radius:10px;z-index:5}
.my-account--popupCls--7yT.on{display:block}.my-account--menuInfo--aa1{list-style:none;margin:0;padding:10px 0}.my-account--menuInfo--aa1 a{display:block;padding:8px 18px;color:#191919;text-decoration:none}
.promo--row--5kk{display:grid;grid-template-columns:2fr 1fr 1fr;gap:14px;padding:18px 40px}.promo--row--5kk>div{border-radius:14px;padding:22px;color:#fff;min-height:190px}
.h1--k2{font-size:30px;font-weight:800}.cta--k3{display:inline-block;margin-top:16px;background:#fff;color:#191919;border-radius:18px;padding:8px 18px;cursor:pointer}
.rcmd--r1{display:grid;grid-template-columns:repeat(6,1fr);gap:12px;padding:0 40px 40px}.rcmd--c1{background:#fff;border-radius:10px;padding:12px}.rcmd--i1{height:110px;border-radius:8px}
.ck--bar{position:fixed;left:0;right:0;bottom:0;background:#222;color:#fff;padding:12px 40px;display:flex;gap:20px;align-items:center}`,
    },
    `<body><div class="pc-header--wrap--x81Kd"><div class="pc-header--logo--9sQz">AliExpress</div>
<div class="search--box--2vPd"><input aria-label="Search" value="" placeholder="mens leather wallet"><div class="search--go--88a">Search</div></div>
<div style="font-size:12px">EN/<br><b>USD</b></div>
<div class="my-account--menuItem--1GDZChA" data-truth="account"><span style="font-size:24px">◔</span><div class="my-account--text--3pQa"><p class="my-account--name--22">Hi, Dana R</p><b>Account</b></div></div>
<div style="cursor:pointer">🛒 <b>3</b><br><span style="font-size:12px">Cart</span></div></div>
<div class="comet-v2-popover-body my-account--popupCls--7yT"><ul class="my-account--menuInfo--aa1"><li><a href="/p/order/index.html">My Orders</a></li><li><a href="/p/coin-pc-index/mycoins.html">My Coins</a></li><li><a href="/p/wallet-ui/index.html" data-truth="never">Wallet</a></li><li><a href="/p/wish-manage/index.html">Wish List</a></li><li><a href="/logout" data-truth="never">Sign Out</a></li></ul></div>
<div class="promo--row--5kk"><div style="background:linear-gradient(120deg,#d3031c,#ff7a45)"><div class="h1--k2">WALLET WEEK</div>Slim wallets, card holders and money clips from $1.99<br><span class="cta--k3" data-truth="never">My wallet deals</span></div>
<div style="background:#1e3a8a"><b>Pay with card</b><br>$4 off your first order with VISA<br><span class="cta--k3" data-truth="never">Add card</span></div>
<div style="background:#0f766e"><b>Gift cards</b><br>Send one in a minute<br><span class="cta--k3" data-truth="never">Open</span></div></div>
<div class="rcmd--r1">${[
      ['Leather wallet, 12 card slots', '$7.45', '#c8a27a'],
      ['64GB memory card + reader', '$5.10', '#9fb7d6'],
      ['RFID card holder, steel', '$2.88', '#b7b7b7'],
      ['Phone case with wallet', '$4.02', '#d7a9b6'],
      ['Magnetic money clip', '$3.30', '#c5d6a9'],
      ['Account book A5, 120 pages', '$6.00', '#e2d6a2'],
    ]
      .map(
        ([n, p, c]) =>
          `<div class="rcmd--c1"><div class="rcmd--i1" style="background:${c ?? ''}"></div><p>${n ?? ''}</p><b>${p ?? ''}</b></div>`,
      )
      .join('')}</div>
<div class="ck--bar"><span>We use cookies to run this site and measure ads.</span><button>Reject all</button><button>Accept all</button></div>
<script>document.querySelector('.my-account--menuItem--1GDZChA').addEventListener('mouseenter',function(){document.querySelector('.my-account--popupCls--7yT').classList.add('on')})</script></body>`,
  );

export const walletEn = (): string =>
  page(
    {
      lang: 'en',
      title: 'Wallet',
      css: `body{margin:0;font:15px/1.45 "Segoe UI",sans-serif;background:#fafafa;color:#222}header{display:flex;justify-content:space-between;padding:14px 60px;background:#fff;border-bottom:1px solid #eee}
main{max-width:1040px;margin:24px auto;display:grid;grid-template-columns:repeat(12,1fr);gap:16px}.bal{grid-column:span 12;background:#1f1f1f;color:#fff;border-radius:18px;padding:26px;display:flex;justify-content:space-between}
.tile{grid-column:span 4;background:#fff;border:1px solid #eaeaea;border-radius:16px;padding:18px;text-align:left;font:inherit;cursor:pointer;min-height:112px}.tile i{font-style:normal;font-size:22px;display:block}.tile small{color:#777;display:block}
section{grid-column:span 12;background:#fff;border-radius:16px;padding:18px}footer{padding:24px 60px;color:#777}`,
    },
    `<body><header><a href="/" style="color:#e62e04;font-weight:800;text-decoration:none">AliExpress</a><nav><a href="/p/order/index.html">Mis pedidos</a> · <a href="/account/index.html">Dana R</a> · <a href="/p/shoppingcart/index.html">Cart (3)</a></nav></header>
<main><div class="bal"><div>Saldo disponible<br><b style="font-size:30px">US $0.00</b></div><div><button data-truth="never">Top up</button> <button data-truth="never">Retirar saldo</button></div></div>
<button class="tile" data-truth="never"><i>🎁</i>Gift cards<small>Redeem or send</small></button>
<button class="tile" data-truth="cards"><i>💳</i>Your bank cards<small>2 guardadas · VISA, Mastercard</small></button>
<button class="tile" data-truth="never"><i>🧾</i>Transaction records<small>Payments and refunds</small></button>
<button class="tile" data-truth="never"><i>🏦</i>Bank account for refunds<small>Not linked</small></button>
<button class="tile" data-truth="never"><i>🎟</i>Cupones<small>5 to use</small></button>
<button class="tile" data-truth="never"><i>🅿</i>PayPal<small>Linked: d***@mail.com · <u>Remove</u></small></button>
<section><b>You may also like</b><p>MicroSD memory card 128 GB · US $8.40 &nbsp; | &nbsp; Slim card wallet · US $3.19</p></section></main><footer>Ayuda · Privacy · Terms</footer></body>`,
  );

export const productFr = (): string =>
  page(
    {
      lang: 'fr',
      title: 'Portefeuille homme en cuir véritable – AliExpress',
      css: `body{margin:0;font:15px Georgia,serif;color:#2a2a2a}header{display:grid;grid-template-columns:auto 1fr auto;gap:24px;align-items:center;padding:12px 5%;border-bottom:3px solid #e43225}
header ul{display:flex;gap:18px;list-style:none;margin:0;padding:0;font-family:sans-serif;font-size:13px}header input{width:100%;padding:9px}
article{display:grid;grid-template-columns:420px 1fr 260px;gap:30px;padding:26px 5%}figure{margin:0;background:#8d6748;height:380px;border-radius:6px}aside{border:1px solid #ddd;padding:16px;border-radius:6px;font-family:sans-serif}aside button{width:100%;padding:12px;margin-top:8px;border:0;border-radius:24px}
.buy{background:#e43225;color:#fff}footer{background:#f4f1ee;padding:20px 5%}`,
    },
    `<body><header><a href="/"><strong>AliExpress</strong></a><form role="search"><input type="search" aria-label="Rechercher" placeholder="Que cherchez-vous ?"></form>
<ul><li><a href="/help">Assistance</a></li><li><a href="https://login.aliexpress.com/buyer.htm" data-truth="sign-in">S’identifier</a></li><li><a href="/register" data-truth="never">Créer un compte</a></li><li><a href="/cart">Panier vide</a></li></ul></header>
<main><article><figure role="img" aria-label="Portefeuille marron ouvert"></figure><div><h1>Mon portefeuille de poche – cuir, 8 cartes bancaires, protection RFID</h1><p>★ 4,8 · 1 204 avis · plus de 5 000 vendus</p><p><b style="font-size:28px">12,79 €</b> <s>25,58 €</s></p>
<fieldset><legend>Couleur</legend><label><input type="radio" name="c" checked> Cognac</label> <label><input type="radio" name="c"> Noir</label></fieldset>
<h2>Détails</h2><p>Retirez vos cartes d’un geste grâce à la languette. Carte cadeau de remerciement incluse.</p><h2>Avis récents</h2><blockquote>« J’ai supprimé ma vieille carte de fidélité pour tout ranger, parfait. » — L***e</blockquote></div>
<aside><p>Livraison : 3,20 € avant le 14 mai</p><p>Paiement : Carte bancaire, PayPal, Bancontact</p><button class="buy" data-truth="never">Acheter maintenant</button><button data-truth="never">Ajouter au panier</button><button data-truth="never">♡ Liste d’envies</button></aside></article></main>
<footer><nav>Mentions légales · Données personnelles · Cartes cadeaux · Nous rejoindre</nav></footer></body>`,
  );

export const signInFr = (): string =>
  page(
    {
      lang: 'fr',
      title: 'Mon compte',
      css: `body{margin:0;font:14px Verdana,sans-serif;background:#fff}#haut{background:#ff4747;color:#fff;padding:12px 30px;display:flex;justify-content:space-between}#corps{display:flex}#menu{width:220px;padding:20px;background:#fafafa;min-height:660px}#menu a{display:block;padding:9px 0;color:#333;text-decoration:none}
#zone{padding:24px;flex:1}dialog{border:0;border-radius:14px;padding:28px 34px;width:400px;box-shadow:0 8px 40px #0006}dialog::backdrop{background:#0009}dialog label{display:block;margin-top:12px}dialog input{width:100%;padding:10px;margin-top:4px}dialog .b{width:100%;margin-top:18px;padding:12px;background:#191919;color:#fff;border:0;border-radius:22px}`,
    },
    `<body><div id="haut"><b>AliExpress</b><span>Bonjour, Camille · Mes commandes · Panier</span></div><div id="corps"><div id="menu"><a href="#">Aperçu</a><a href="#">Commandes</a><a href="#" data-truth="never">Mon portefeuille</a><a href="#" data-truth="never">Paiements</a><a href="#">Adresses</a><a href="#">Paramètres</a></div><div id="zone"><h1>Mon compte</h1><p>Coupons : 4 · Pièces : 210</p></div></div>
<dialog id="reco" aria-labelledby="rt"><h2 id="rt">Votre session a expiré</h2><p>Pour continuer, reconnectez-vous avec l’adresse c•••••e@exemple.fr.</p><form method="dialog"><label>E-mail ou téléphone<input type="text" autocomplete="username"></label><label>Mot de passe<input type="password" autocomplete="current-password"></label><button class="b" data-truth="never" type="button">Se reconnecter</button><p><a href="#">Mot de passe oublié ?</a> · <a href="#">Changer de compte</a></p><p>ou avec Google · Facebook · Apple</p></form></dialog>
<script>document.getElementById('reco').showModal()</script></body>`,
  );

export const accountRu = (): string =>
  page(
    {
      lang: 'ru',
      title: 'Личный кабинет — АлиЭкспресс',
      css: `body{margin:0;background:#f3f5f9;font:15px/1.5 "Open Sans",Arial,sans-serif;color:#18181b}.RedHeader__row__q1{display:flex;gap:24px;align-items:center;background:#fff;padding:14px 48px}.RedHeader__cat__q2{background:#ff0a28;color:#fff;padding:10px 18px;border-radius:12px}.RedHeader__find__q3{flex:1;border:2px solid #ff0a28;border-radius:12px;padding:10px 14px;color:#999}.RedHeaderProfileItem_link__1ruq2{color:inherit;text-decoration:none;text-align:center;font-size:12px}
.SnowLk__grid__p1{display:grid;grid-template-columns:280px 1fr;gap:20px;padding:24px 48px}.SnowLk__card__p2{background:#fff;border-radius:20px;padding:20px}.SnowLk__line__p3{display:flex;justify-content:space-between;padding:11px 0;border-bottom:1px solid #eef0f4;cursor:pointer}.SnowLk__line__p3:last-child{border:0}`,
    },
    `<body><div id="__aer_root__"><div class="RedHeader__row__q1"><b style="color:#ff0a28;font-size:22px">АлиЭкспресс</b><div class="RedHeader__cat__q2">Каталог</div><div class="RedHeader__find__q3">Карта памяти 256 ГБ</div><a class="RedHeaderProfileItem_link__1ruq2" href="/orders">▤<br>Заказы</a><a class="RedHeaderProfileItem_link__1ruq2" href="/cart">🛒<br>Корзина</a><a class="RedHeaderProfileItem_link__1ruq2" href="/account">☻<br>Игорь</a></div>
<div class="SnowLk__grid__p1"><div><div class="SnowLk__card__p2"><b>Игорь С.</b><div style="color:#777">+7 ••• •••-12-40</div></div><div class="SnowLk__card__p2" style="margin-top:16px"><div class="SnowLk__line__p3">Мои данные</div><div class="SnowLk__line__p3">Адреса доставки</div><div class="SnowLk__line__p3" data-truth="wallet">Мои платежи</div><div class="SnowLk__line__p3">Промокоды</div><div class="SnowLk__line__p3">Подарочные карты</div><div class="SnowLk__line__p3">Мои отзывы</div><div class="SnowLk__line__p3" data-truth="never">Удалить профиль</div><div class="SnowLk__line__p3" data-truth="never">Выйти</div></div></div>
<div><div class="SnowLk__card__p2"><h2 style="margin-top:0">Заказы</h2><p>Ждут оплаты: 0 · В пути: 2 · Можно забрать: 1</p></div><div class="SnowLk__card__p2" style="margin-top:16px"><h2 style="margin-top:0">Вы смотрели</h2><p>Кошелёк мужской — 640 ₽ · Картхолдер — 210 ₽ · SIM-карта туристическая — 990 ₽</p><button data-truth="never">Купить сейчас</button></div><div class="SnowLk__card__p2" style="margin-top:16px">Платёж со скидкой 10% картой «Мир» до 30 июня <u>Подробнее</u></div></div></div></div></body>`,
  );

export const gateRu = (): string =>
  page(
    {
      lang: 'ru',
      title: 'Alipay — управление картами',
      css: `body{margin:0;font:12px Tahoma,Arial;background:#eef3f8;color:#333}td{vertical-align:top}.tb{background:#fff;border-bottom:2px solid #06a}.box{background:#fff;border:1px solid #c6d7e6}.big{font-size:22px;color:#06a}.go{display:inline-block;background:#f80;color:#fff;padding:9px 26px;font-size:15px;border:1px solid #c60;text-decoration:none}`,
    },
    `<body><table width="100%" cellspacing="0" cellpadding="8" class="tb"><tr><td width="200"><b style="color:#f60;font-size:18px">AliExpress</b></td><td>Здравствуйте, Олег! [<a href="#" data-truth="never">Выйти</a>] | <a href="#">Мой AliExpress</a> | <a href="#">Мои заказы</a> | Корзина (0)</td><td align="right">Русский / RUB</td></tr></table>
<center><br><table width="960" cellpadding="14" cellspacing="0"><tr><td width="640"><table class="box" width="100%" cellpadding="18"><tr><td><font class="big">Управление вашими картами</font><p>Карты, которыми вы платили на AliExpress, хранит Alipay. Чтобы посмотреть их, перейдите на сайт платёжной системы.</p><table cellpadding="10"><tr><td bgcolor="#f3f8ff" width="160">Безопасность<br><small>Данные шифруются</small></td><td bgcolor="#f3f8ff" width="160">До пяти карт<br><small>на одного покупателя</small></td><td bgcolor="#f3f8ff" width="160">Возвраты<br><small>на ту же карту</small></td></tr></table><p><a class="go" href="https://intl.alipay.com/ilogin/loginToAliexpress.htm?goto=wallet" data-truth="alipay">Перейти в мой Алипэй &raquo;</a></p><small>Не сейчас? <a href="#">Вернуться к покупкам</a></small></td></tr></table></td>
<td><table class="box" width="100%" cellpadding="10"><tr><td><b>Вопросы</b><br><a href="#">Как удалить карту?</a><br><a href="#">Что такое Alipay?</a><br><a href="#">Почему списали 1 доллар?</a></td></tr><tr><td bgcolor="#fff4e5"><b>Акция!</b> Кошельки и визитницы −50%<br><input type="button" value="Смотреть" data-truth="never"></td></tr></table></td></tr></table><small>© 2010-2015 AliExpress.com Все права защищены</small></center></body>`,
  );

export const categoryEs = (): string =>
  page(
    {
      lang: 'es',
      title: 'Tarjetas de memoria | AliExpress',
      css: `body{margin:0;font:14px "Helvetica Neue",Arial;color:#222}.top{display:flex;align-items:center;gap:20px;padding:12px 32px;border-bottom:1px solid #e5e5e5}.top .grow{flex:1}.who{cursor:pointer;padding:6px 10px;border-radius:8px;background:#f3f3f3}
.lay{display:grid;grid-template-columns:210px 1fr;gap:24px;padding:20px 32px}.tree ul{list-style:none;padding-left:12px;margin:4px 0}.prods{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.prods figure{margin:0;border:1px solid #eee;border-radius:8px;padding:10px}.prods figure div{height:120px;background:#dfe8f2;border-radius:6px}
.comet-v2-popover-body{position:absolute;top:58px;right:110px;width:250px;background:#fff;border-radius:12px;box-shadow:0 8px 30px #0003;padding:10px 0}.comet-v2-popover-body ul{list-style:none;margin:0;padding:0}.comet-v2-popover-body a{display:flex;gap:10px;padding:9px 20px;color:#222;text-decoration:none}.comet-v2-popover-body a:hover{background:#f6f6f6}`,
    },
    `<body><div class="top"><b style="color:#e62e04;font-size:24px">AliExpress</b><input class="grow" style="padding:10px" placeholder="tarjeta sd 128gb" aria-label="Buscar"><span>ES / EUR</span><span class="who">☺ Hola, Lucía ▴</span><span>Cesta 2</span></div>
<div class="lay"><div class="tree"><b>Todas las categorías</b><ul><li>Informática<ul><li>Almacenamiento<ul><li><b>Tarjetas de memoria</b></li><li>Lectores de tarjetas</li><li>Fundas para tarjetas</li></ul></li></ul></li><li>Bolsos y carteras<ul><li>Billeteras</li><li>Tarjeteros</li></ul></li></ul><p><label><input type="checkbox" checked> Envío gratis</label></p></div>
<div><h1 style="font-size:20px;margin-top:0">Tarjetas de memoria <small>(8.214)</small></h1><div class="prods">${[
      'MicroSD 64 GB|4,09 €',
      'Billetera con ranura SD|9,99 €',
      'SD Extreme 256 GB|21,40 €',
      'Lector de tarjetas USB-C|3,75 €',
      'CF 32 GB|13,00 €',
      'Estuche 24 tarjetas|2,60 €',
      'Tarjeta de regalo 20 €|20,00 €',
      'MicroSD 1 TB|69,00 €',
    ]
      .map(
        (x) =>
          `<figure><div></div><figcaption>${x.split('|')[0] ?? ''}<br><b>${x.split('|')[1] ?? ''}</b> <button data-truth="never">Añadir</button></figcaption></figure>`,
      )
      .join('')}</div></div></div>
<div class="comet-v2-popover-body"><div class="comet-v2-popover-content"><ul class="my-account--menuInfo--kk"><li><a href="#"><span>▤</span><span>Mis pedidos</span></a></li><li><a href="#"><span>◎</span><span>Mis monedas</span></a></li><li><a href="#"><span>✉</span><span>Centro de mensajes</span></a></li><li><a href="#" data-truth="wallet"><span>▣</span><span>Mi billetera</span></a></li><li><a href="#"><span>♡</span><span>Lista de deseos</span></a></li><li><a href="#"><span>%</span><span>Mis cupones</span></a></li><li><a href="#"><span>⚙</span><span>Configuración</span></a></li><li><a href="#" data-truth="never"><span>⇥</span><span>Cerrar sesión</span></a></li></ul></div></div></body>`,
  );

export const removalEs = (): string =>
  page(
    {
      lang: 'es',
      title: 'Solicitud de eliminación de tarjeta',
      css: `body{margin:0;background:#eaeded;font:14px Arial}#w{width:760px;margin:30px auto;background:#fff;border:1px solid #ccc}#w h1{background:#f60;color:#fff;font-size:18px;margin:0;padding:14px 20px}dl{display:grid;grid-template-columns:220px 1fr;gap:12px;padding:20px;margin:0}dt{text-align:right;padding-top:7px}dd{margin:0}dd input,dd select{padding:7px;width:300px}.env{background:#f60;border:0;color:#fff;padding:11px 24px;font-weight:bold}.mig{width:760px;margin:14px auto 0;color:#666}`,
    },
    `<body><div class="mig">AliExpress &gt; Mi cuenta &gt; Tarjetas de crédito &gt; Eliminar tarjeta</div><div id="w"><h1>Solicitar la eliminación de una tarjeta</h1><p style="padding:0 20px">Para tramitar la baja de la tarjeta <b>xxxx-xxxx-xxxx-7730</b> necesitamos comprobar sus datos. Rellene todos los campos y envíe la solicitud; la respuesta llega por correo en 48 horas.</p>
<dl><dt>Correo de la cuenta *</dt><dd><input type="email"></dd><dt>Contraseña *</dt><dd><input type="password"></dd><dt>Fecha de nacimiento *</dt><dd><input type="date"></dd><dt>Motivo</dt><dd><select><option>Ya no uso esta tarjeta</option><option>Tarjeta caducada</option></select></dd><dt></dt><dd><button type="button" class="env" data-truth="never">Enviar solicitud de eliminación</button> <a href="#" data-truth="never">Cancelar</a></dd></dl></div><div class="mig">Hola, Lucía · Salir · Ayuda · Condiciones de uso</div></body>`,
  );

export const ordersPt = (): string =>
  page(
    {
      lang: 'pt-BR',
      title: 'Meus pedidos',
      css: `body{margin:0;background:#f2f2f2;font:14px Roboto,Arial}.hd{background:#fff;padding:14px 40px;display:flex;justify-content:space-between}.comet-tabs-nav{display:flex;gap:28px;background:#fff;margin:16px 40px 0;padding:0 24px;border-radius:8px 8px 0 0}.comet-tabs-nav-item{padding:15px 0;cursor:pointer}.comet-tabs-nav-item-active{font-weight:700;border-bottom:3px solid #000}.order-item{background:#fff;margin:12px 40px;border-radius:8px;padding:16px 24px;display:grid;grid-template-columns:80px 1fr 190px;gap:16px}.im{height:80px;background:#e3d4c0;border-radius:6px}.order-item-btns button{display:block;width:100%;margin-bottom:6px;padding:8px;border-radius:18px;border:1px solid #ccc;background:#fff}.order-item-btns .pri{background:#fd384f;color:#fff;border:0}`,
    },
    `<body><div class="hd"><b style="color:#fd384f">AliExpress</b><div>Olá, Rafael · <a href="#">Minha conta</a> · Carrinho 1</div></div>
<div class="comet-tabs-nav"><div class="comet-tabs-nav-item comet-tabs-nav-item-active">Ver tudo</div><div class="comet-tabs-nav-item" data-truth="to-pay">A pagar (2)</div><div class="comet-tabs-nav-item">Em processamento</div><div class="comet-tabs-nav-item">Enviado (1)</div><div class="comet-tabs-nav-item">Concluído</div></div>
<div class="order-item"><div class="im"></div><div><b class="order-item-header-status-text">Aguardando pagamento</b><p>Carteira feminina compacta, porta-cartões<br>R$ 38,90 · restam 19 h 12 min</p></div><div class="order-item-btns"><button class="pri" data-truth="never">Pagar agora</button><button data-truth="never">Cancelar pedido</button></div></div>
<div class="order-item"><div class="im" style="background:#b9c9da"></div><div><b class="order-item-header-status-text">Aguardando pagamento</b><p>Cartão de memória 32 GB · Cartão •••• 5561 recusado<br>R$ 22,15</p></div><div class="order-item-btns"><button class="pri" data-truth="never">Pagar agora</button><button data-truth="never">Trocar cartão</button><button data-truth="never">Cancelar pedido</button></div></div>
<div class="order-item"><div class="im" style="background:#cad9b9"></div><div><b class="order-item-header-status-text">Concluído</b><p>Capa de celular com carteira<br>R$ 15,40</p></div><div class="order-item-btns"><button>Avaliar</button><button data-truth="never">Remover</button></div></div></body>`,
  );

export const checkoutPt = (): string =>
  page(
    {
      lang: 'pt-BR',
      title: 'Confirmar pedido',
      css: `body{margin:0;background:#fff;font:15px/1.4 Inter,Arial;color:#111}.bar{padding:16px 70px;border-bottom:1px solid #eee;font-weight:700}.two{display:grid;grid-template-columns:1fr 340px;gap:40px;padding:24px 70px}.blk{border:1px solid #e6e6e6;border-radius:12px;padding:16px 20px;margin-bottom:16px}.opt{display:flex;gap:12px;padding:8px 0}.f{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin:8px 0 12px 28px}.f input{padding:9px}.save{margin-left:28px;display:inline-flex;gap:8px;align-items:center}.pl-order-toal-container__btn-box button{width:100%;background:#fd384f;color:#fff;border:0;padding:14px;border-radius:26px;font-weight:700}`,
    },
    `<body><div class="bar">AliExpress &nbsp;|&nbsp; Finalizar compra</div><div class="two"><div><div class="blk"><b>Entrega</b><p>Rafael Prado, Rua das Acácias 120, Curitiba <a href="#" data-truth="never">Alterar</a></p></div>
<div class="blk"><b>Formas de pagamento</b><label class="opt"><input type="radio" name="p"> Pix — 3% de desconto</label><label class="opt"><input type="radio" name="p"> Boleto</label><label class="opt"><input type="radio" name="p" checked> Novo cartão de crédito</label><div class="f"><input placeholder="Número do cartão" aria-label="Número do cartão"><input placeholder="Nome no cartão" aria-label="Nome no cartão"><input placeholder="MM/AA" aria-label="Validade"><input placeholder="CVV" aria-label="CVV"></div><label class="save" data-truth="save-label"><input type="checkbox" checked data-truth="save-box"> <span>Lembrar deste cartão nas próximas compras</span></label><label class="opt"><input type="checkbox" checked data-truth="never"> Usar o endereço de entrega como endereço de cobrança</label></div></div>
<div><div class="blk"><b>Resumo</b><p>Subtotal R$ 61,05<br>Frete R$ 0,00<br><label><input type="checkbox" data-truth="never"> Usar moedas (−R$ 0,60)</label></p><h3>Total R$ 61,05</h3><div class="pl-order-toal-container__btn-box"><button class="place-order-primary-btn" data-truth="never">Pagar agora</button></div></div></div></div></body>`,
  );
