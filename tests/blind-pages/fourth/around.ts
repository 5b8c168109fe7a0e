/** Pages that lead to the cards, and their twins that do not. */
import { aria, comet, component, components, grid, hashed, library, mobile, page, phone, semantic, snow, soup, tables } from './shells.ts';

/* elsewhere */
const esAddresses = (): string =>
  grid({
    l: 'es',
    title: 'Mis direcciones',
    user: 'Mi cuenta',
    mark: 'account',
    side: '<a href="#1">Pedidos</a><a href="#2"><b>Direcciones de envío</b></a><a href="#3">Opiniones</a>',
    body: '<h1>Direcciones guardadas</h1><div class="tiles"><div class="tile"><b>Casa</b> <small>Predeterminada</small><p>C/ Olmo 14, 28012 Madrid<br>Tel. ••• ••• 421</p><button type="button" data-truth="never">Eliminar</button></div><div class="tile"><b>Trabajo</b><p>Av. Diagonal 300, Barcelona<br>Tel. ••• ••• 087</p><button type="button">Predeterminar</button> <button type="button" data-truth="never">Eliminar</button></div><div class="tile">+ Añadir dirección</div></div>',
  });
const enCart = (): string =>
  comet({
    l: 'en',
    title: 'Shopping cart',
    user: 'Account',
    mark: 'account',
    css: '.it{display:flex;gap:18px;padding:16px;border-bottom:1px solid #eee;align-items:center}.it span{flex:1}.sum{float:right;width:280px;background:#f7f7f7;padding:16px;border-radius:12px}',
    body: '<h1>Cart (2)</h1><div class="sum">Total US $31.18<p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Checkout (2)</button></p><small>VISA · Mastercard · PayPal</small></div><div style="width:740px"><div class="it"><input type="checkbox" checked><span>Greeting card set, 12 pcs</span>US $6.20 <button type="button" class="comet-v2-btn" aria-label="delete product" data-truth="never">Remove</button></div><div class="it"><input type="checkbox" checked><span>SD card reader USB-C 3.2</span>US $24.98 <button type="button" class="comet-v2-btn" aria-label="delete product" data-truth="never">Remove</button></div><p>Remove selected · Move to wish list</p></div>',
  });
const jaWish = (): string =>
  hashed({
    l: 'ja',
    title: 'ほしい物リスト',
    mark: 'signin',
    css: '.wish--row--k1{display:flex;gap:16px;padding:14px 0;border-bottom:1px solid #eee}.wish--n--k2{flex:1}',
    body: '<h2>ほしい物リスト（2件）</h2><div class="wish--row--k1"><div class="wish--n--k2">レザー カードケース 12枚収納</div><div>1,280円</div><div role="button" data-truth="never">削除</div></div><div class="wish--row--k1"><div class="wish--n--k2">トレーディングカード スリーブ 100枚</div><div>420円</div><div role="button" data-truth="never">削除</div></div><p>このリストは端末に保存されています。</p>',
  });
const frGifts = (): string =>
  library({
    l: 'fr',
    title: 'Cartes cadeaux',
    user: 'Bonjour, Inès',
    mark: 'account',
    body: '<h2>Mes cartes cadeaux</h2><div class="ant-list-item"><div class="grow">Carte cadeau AliExpress •••• •••• 4821<br><small>Solde 25,00 € — valable jusqu’au 31/12/2027</small></div><button type="button" class="ant-btn ant-btn-dangerous" data-truth="never">Supprimer</button></div><div class="ant-list-item"><div class="grow">Carte cadeau AliExpress •••• •••• 0937<br><small>Solde 0,00 €</small></div><button type="button" class="ant-btn ant-btn-dangerous" data-truth="never">Supprimer</button></div><br><button type="button" class="ant-btn ant-btn-primary">Ajouter une carte cadeau</button>',
  });
const deHolder = (): string =>
  semantic({
    l: 'de',
    title: 'RFID-Kartenetui',
    mark: 'signin',
    body: '<article><h1>RFID-Kartenetui für 8 Kreditkarten, Aluminium</h1><p>★★★★☆ 4,7 (1.204 Bewertungen) · 5.000+ verkauft</p><p><b>7,49 €</b> <s>14,99 €</s></p><p>Farbe: <button>Schwarz</button> <button>Silber</button></p><p><button data-truth="never">Jetzt kaufen</button> <button>In den Warenkorb</button> <button>Auf den Merkzettel</button></p><h2>So nutzt du das Etui</h2><ol><li>Karten einlegen</li><li>Hebel drücken, um eine Karte zu entfernen</li></ol></article>',
  });
const ptSearch = (): string =>
  tables({
    l: 'pt',
    title: 'porta cartão',
    user: 'Olá, Ana | Minha conta',
    mark: 'account',
    side: '<b>Categorias</b><br><a href="#1">Carteiras</a><br><a href="#2">Porta-cartões</a><br><a href="#3">Bolsas</a>',
    body: '<h3>1.482 resultados para “carteira porta cartão”</h3><table class="list"><tr><td>Carteira slim para cartões de crédito</td><td>R$ 18,90</td><td><a href="#a">Adicionar</a></td></tr><tr><td>Suporte de cartão magnético para celular</td><td>R$ 9,49</td><td><a href="#b">Adicionar</a></td></tr><tr><td>Removedor de cartão SIM, 10 peças</td><td>R$ 3,20</td><td><a href="#c">Adicionar</a></td></tr></table>',
  });
const flyout = (left: string, items: string): string =>
  `<div class="comet-v2-popover-body my-account--popupCls--2w" style="position:absolute;top:62px;${left};width:230px;background:#fff;border-radius:12px;box-shadow:0 4px 20px #0004;padding:14px;z-index:9"><div class="comet-v2-popover-content"><ul class="my-account--menuInfo--7d" style="list-style:none;margin:0;padding:0;line-height:2.4">${items}</ul></div></div>`;
const itFlyout = (): string =>
  comet({
    l: 'it',
    title: 'AliExpress',
    user: 'Ciao, Giulia',
    body: '<h1>Super offerte di novembre</h1><p>Fino al 70% su elettronica e casa</p><div style="display:flex;gap:16px"><div style="background:#ffe9e3;padding:60px 40px;border-radius:14px">Cuffie 12,99 €</div><div style="background:#e3f1ff;padding:60px 40px;border-radius:14px">Lampada 8,40 €</div></div>',
    end: flyout(
      'right:80px',
      '<li><a href="#o"><span class="my-account--menuText--1">I miei ordini</span></a></li><li><a href="#c"><span class="my-account--menuText--1">Le mie monete</span></a></li><li><a href="#w" data-truth="wallet"><span class="my-account--menuText--1">Portafoglio</span></a></li><li><a href="#s"><span class="my-account--menuText--1">Impostazioni</span></a></li><li><a href="#x" data-truth="never"><span class="my-account--menuText--1">Esci</span></a></li>',
    ),
  });
const koCoupons = (): string =>
  soup({
    l: 'ko',
    title: '쿠폰함',
    user: '박지훈님',
    mark: 'account',
    body: '<div style="font-size:19px">내 쿠폰</div><div style="display:flex;gap:26px;padding:16px;border:1px dashed #f44;margin:10px 0"><div>US $5 할인</div><div>코드 ****7714</div><div>D-3</div><div class="lk" data-truth="never">삭제</div></div><div style="display:flex;gap:26px;padding:16px;border:1px dashed #f44"><div>카드사 즉시할인 7%</div><div>코드 ****0026</div><div>D-11</div><div class="lk" data-truth="never">삭제</div></div><div class="lk" style="margin-top:14px">쿠폰 등록</div>',
  });
const plMemory = (): string =>
  aria({
    l: 'pl',
    title: 'Karta pamięci',
    mark: 'signin',
    body: '<h1>Karta pamięci microSD 128 GB, klasa A2</h1><p>39,90 zł · Darmowa dostawa</p><div role="group" aria-label="Pojemność"><button type="button" class="q">64 GB</button> <button type="button" class="q" aria-pressed="true">128 GB</button></div><p><button type="button" class="q" data-truth="never">Kup teraz</button> <button type="button" class="q">Dodaj do koszyka</button></p><h2>Ostatnio oglądane karty</h2><ul><li>Karta SD 32 GB <button type="button" class="q" data-truth="never">Usuń</button></li><li>Karta graficzna 8 GB <button type="button" class="q" data-truth="never">Usuń</button></li></ul>',
  });
const trStores = (): string =>
  library({
    l: 'tr',
    title: 'Takip ettiğim mağazalar',
    user: 'Hesabım',
    mark: 'account',
    body: '<h2>Takip ettiğim mağazalar (2)</h2><div class="ant-list-item"><div class="grow">Kart &amp; Kırtasiye Mağazası<br><small>%97,2 olumlu</small></div><button type="button" class="ant-btn" data-truth="never">Kaldır</button></div><div class="ant-list-item"><div class="grow">Anka Telefon Aksesuar<br><small>%95,8 olumlu</small></div><button type="button" class="ant-btn" data-truth="never">Kaldır</button></div>',
  });
const arFlyout = (): string =>
  comet({
    l: 'ar',
    title: 'متجر النور',
    user: 'مرحبًا، خالد',
    body: '<h1>متجر النور الرسمي</h1><p>٩٦٪ تقييم إيجابي · ١٢ ألف متابع</p><div style="display:flex;gap:14px"><div style="background:#f5f5f5;padding:50px">محفظة جلدية للبطاقات ٤٢ ر.س</div><div style="background:#f5f5f5;padding:50px">بطاقات تهنئة ٩ ر.س</div></div>',
    end: flyout(
      'left:100px',
      '<li><a href="#o"><span class="my-account--menuText--2">طلباتي</span></a></li><li><a href="#m"><span class="my-account--menuText--2">مركز الرسائل</span></a></li><li><a href="#w" data-truth="wallet"><span class="my-account--menuText--2">محفظتي</span></a></li><li><a href="#k"><span class="my-account--menuText--2">القسائم</span></a></li><li><a href="#x" data-truth="never"><span class="my-account--menuText--2">تسجيل الخروج</span></a></li>',
    ),
  });
const ruCards = (): string =>
  snow({
    l: 'ru',
    title: 'Открытки',
    mark: 'signin',
    body: '<h1>Набор открыток и карточек для заметок, 30 шт.</h1><p>284 ₽ <s>560 ₽</s> · 4,9 · 318 отзывов</p><p><button type="button" class="snow-btn" data-truth="never">Купить</button> <button type="button" class="snow-btn">В корзину</button></p><h2>С этим покупают</h2><p>Картхолдер на 6 карт — 199 ₽ · Визитница — 350 ₽</p>',
  });
const ukPlaying = (): string =>
  hashed({
    l: 'uk',
    title: 'Гральні карти',
    user: 'Вітаємо, Андрію',
    mark: 'account',
    css: '.list--grid--0{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.list--cell--1{background:#f5f5f5;padding:26px;border-radius:10px}',
    body: '<h2>Картки та настільні ігри</h2><div class="list--grid--0"><div class="list--cell--1">Гральні карти, пластик<br>129 ₴</div><div class="list--cell--1">Колекційні картки, 50 шт.<br>240 ₴</div><div class="list--cell--1">Альбом для карток<br>312 ₴</div></div><p>Ви дивилися раніше: картхолдер <span role="button" data-truth="never">Вилучити</span></p>',
  });

/* account */
const nlAccount = (): string =>
  grid({
    l: 'nl',
    title: 'Mijn account',
    user: 'Hoi Lars',
    side: '<a href="#1">Overzicht</a><a href="#2">Bestellingen</a><a href="#3" data-truth="wallet">Betalingen</a><a href="#4">Retouren</a><a href="#5">Instellingen</a>',
    body: '<h1>Welkom terug, Lars</h1><div class="tiles"><div class="tile">Te betalen: 0</div><div class="tile">Onderweg: 2</div><div class="tile">Te beoordelen: 5</div></div><h2>Aanbevolen</h2><p>Kaarthouder € 4,19 · Telefoonhoes € 2,99</p>',
  });
const ruAccount = (): string =>
  snow({
    l: 'ru',
    title: 'Профиль',
    user: 'Мой профиль',
    css: '.SnowMenu__m{display:grid;grid-template-columns:1fr 1fr;gap:12px}.SnowMenu__m a{background:#f4f4f6;border-radius:14px;padding:20px;color:#222;text-decoration:none}',
    body: '<h1>Сергей П.</h1><div class="SnowMenu__m"><a href="#1">Мои заказы</a><a href="#2">Возвраты и споры</a><a href="#3" data-truth="wallet">Мои платежи</a><a href="#4">Адреса доставки</a><a href="#5">Купоны и бонусы</a><a href="#6" data-truth="never">Выйти из аккаунта</a></div>',
  });
const heAccount = (): string =>
  mobile({
    l: 'he',
    title: 'החשבון שלי',
    user: 'החשבון שלי',
    body: '<div class="cell"><span class="x"><b>שירה ל.</b><br><small>חברת כסף</small></span>⚙</div><div class="cell"><span class="x">לתשלום</span><span class="x">נשלח</span><span class="x">לביקורת</span></div><a class="cell" href="#w" data-truth="wallet" style="color:inherit;text-decoration:none"><span class="x">הארנק שלי</span>‹</a><div class="cell"><span class="x">קופונים</span>3 ‹</div><div class="cell"><span class="x">כתובות למשלוח</span>‹</div>',
  });
const enAccount = (): string =>
  tables({
    l: 'en',
    title: 'My AliExpress',
    user: 'My AliExpress',
    side: '<b>Manage orders</b><br><a href="#1">All orders</a><br><a href="#2">Refunds and disputes</a><br><b>Transactions</b><br><a href="#3" data-truth="wallet">My wallet</a><br><a href="#4">My coupons</a><br><b>Account</b><br><a href="#5">Edit settings</a><br><a href="#6">Change e-mail address</a><br><a href="#7" data-truth="never">Deactivate account</a>',
    body: '<h2>Hi, Peter Lund</h2><table class="list"><tr><th>Awaiting payment</th><th>Awaiting shipment</th><th>Awaiting delivery</th></tr><tr><td>0</td><td>1</td><td>3</td></tr></table><h3>You may like</h3><p>Aluminium card wallet US $3.99 | Gift card box US $1.20</p>',
  });
const koAccount = (): string =>
  comet({
    l: 'ko',
    title: '내 계정',
    user: '이수진 님',
    css: '.mm{float:left;width:200px;line-height:2.6}.mm a{display:block;color:#333;text-decoration:none}',
    body: '<div class="mm"><a href="#1">개요</a><a href="#2">주문 내역</a><a href="#3" data-truth="wallet">지갑</a><a href="#4">반품 및 환불</a><a href="#5">배송지 관리</a><a href="#6">설정</a></div><div style="margin-left:230px"><h1>안녕하세요, 이수진 님</h1><p>찜 12 · 팔로우 3 · 쿠폰 4</p><p>결제 대기 0 · 배송 중 1</p></div>',
  });
const frAlipayOnly = (): string =>
  semantic({
    l: 'fr',
    title: 'Mon AliExpress',
    user: 'Mon AliExpress',
    css: 'main ul{columns:2;line-height:2.2}',
    body: '<h1>Bienvenue, Luc</h1><ul><li><a href="#1">Toutes les commandes</a></li><li><a href="#2">Remboursements</a></li><li><a href="#3">Mes bons de réduction</a></li><li><a href="#4" data-truth="alipay">Mon Alipay</a></li><li><a href="#5">Adresses de livraison</a></li><li><a href="#6">Paramètres du compte</a></li></ul>',
  });

/* wallet */
const esWallet = (): string =>
  mobile({
    l: 'es',
    title: 'Mi billetera',
    user: 'Mi cuenta',
    body: '<div class="cell" style="background:#ffece8"><span class="x">Saldo disponible<br><b>0,00 €</b></span></div><div class="cell"><span class="x">Cupones</span>6 ›</div><div class="cell"><span class="x">Monedas</span>214 ›</div><div class="cell" role="link" tabindex="0" data-truth="cards"><span class="x">Tarjetas bancarias</span>2 ›</div><div class="cell"><span class="x">Historial de pagos</span>›</div>',
  });
const trWallet = (): string =>
  library({
    l: 'tr',
    title: 'Cüzdan',
    user: 'Mehmet',
    body: '<h2>Cüzdanım</h2><div style="display:flex;gap:14px"><div style="flex:1;background:#f0f5ff;padding:18px">Bakiye<br><b>₺0,00</b></div><div style="flex:1;background:#fff7e6;padding:18px">Kuponlar<br><b>3</b></div></div><div class="ant-list-item"><div class="grow">Kayıtlı kartlar</div><button type="button" class="ant-btn" data-truth="cards">Yönet</button></div><div class="ant-list-item"><div class="grow">Hediye kartı bakiyesi</div><button type="button" class="ant-btn">Kod gir</button></div>',
  });
const plWallet = (): string =>
  soup({
    l: 'pl',
    title: 'Portfel',
    user: 'Witaj, Ola',
    side: '<div>Przegląd</div><div><b>Portfel</b></div><div>Zwroty</div><div>Ustawienia</div>',
    body: '<div style="font-size:20px">Mój portfel</div><div style="background:#fff4e8;padding:18px;margin:14px 0">Bonus: 0,00 zł · Kupony: 2 · Monety: 88</div><div class="lk" data-truth="cards">Zarządzaj moimi kartami</div><div style="height:12px"></div><div class="lk">Historia transakcji</div><div style="height:12px"></div><div class="lk">Doładuj kartę podarunkową</div>',
  });
const deWallet = (): string =>
  hashed({
    l: 'de',
    title: 'Zahlungen',
    user: 'Mein Konto',
    css: '.hub--tile--x1{border:1px solid #ddd;border-radius:12px;padding:20px;margin:12px 0;cursor:pointer;display:flex;justify-content:space-between}',
    body: '<div style="font-size:22px;font-weight:700">Zahlungen &amp; Guthaben</div><div class="hub--tile--x1" role="button" tabindex="0"><span>Bonusguthaben</span><span>0,00 €</span></div><div class="hub--tile--x1" role="button" tabindex="0" data-truth="cards"><span>Kredit- und Debitkarten</span><span>1 gespeichert ›</span></div><div class="hub--tile--x1" role="button" tabindex="0"><span>PayPal</span><span>Nicht verbunden ›</span></div><div class="hub--tile--x1" role="button" tabindex="0"><span>Gutscheine</span><span>4 ›</span></div>',
  });
const jaWallet = (): string =>
  components({
    l: 'ja',
    title: 'ウォレット',
    user: 'アカウント',
    body: component(
      'ae-wallet',
      '<h2>ウォレット</h2><div class="r"><span>残高</span><b>0円</b></div><div class="r"><span>クーポン</span><b>2枚</b></div><div class="r"><span>カードはAlipayで管理されています</span><button data-truth="alipay">マイAlipayへ</button></div>',
      '.r{background:#fff;padding:20px;margin:10px 0;display:flex;justify-content:space-between;border-radius:10px}',
    ),
  });

/* orders and help */
const plUnpaid = (): string =>
  comet({
    l: 'pl',
    title: 'Zamówienia',
    user: 'Cześć, Ewa',
    css: '.comet-tabs-nav{display:flex;gap:26px;border-bottom:1px solid #ddd}.comet-tabs-nav-item{padding:10px 0;cursor:pointer}.order-item{border:1px solid #eee;border-radius:12px;padding:18px;margin:14px 0;display:flex;gap:18px;align-items:center}.order-item span{flex:1}',
    body: '<h1>Zamówienia</h1><div class="comet-tabs-nav"><div class="comet-tabs-nav-item">Wszystkie</div><div class="comet-tabs-nav-item" data-truth="to-pay">Do zapłaty (1)</div><div class="comet-tabs-nav-item">Wysłane</div><div class="comet-tabs-nav-item">Zakończone</div></div><div class="order-item"><b class="order-item-header-status-text">Oczekuje na płatność</b><span>Uchwyt na kartę SIM · 12,40 zł</span><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Zapłać teraz</button><button type="button" class="comet-v2-btn" data-truth="never">Anuluj</button></div>',
  });
const koOrders = (): string =>
  tables({
    l: 'ko',
    title: '주문 내역',
    user: '내 AliExpress',
    mark: 'account',
    body: '<h3>주문 내역</h3><table class="list"><tr><th>주문번호</th><th>상품</th><th>결제</th><th>상태</th><th></th></tr><tr><td>8172…5521</td><td>카드 지갑</td><td>신용카드 ****3391</td><td>완료</td><td><input type="button" value="삭제" data-truth="never"></td></tr><tr><td>8169…0043</td><td>SD 카드 64GB</td><td>신용카드 ****3391</td><td>완료</td><td><input type="button" value="삭제" data-truth="never"></td></tr></table>',
  });
const enHelp = (): string =>
  semantic({
    l: 'en',
    title: 'Help Center',
    user: 'My account',
    mark: 'account',
    body: '<p>Help Center › Payment › Cards</p><h1>How do I remove a saved card?</h1><ol><li>Open <b>Wallet</b> in your account.</li><li>Choose the card, for example Visa •••• 1234.</li><li>Select <b>Remove card</b> and confirm.</li></ol><p>Was this helpful? <button>Yes</button> <button>No</button></p><h2>Related</h2><ul><li><a href="#1">Set a default card</a></li><li><a href="#2">Delete my account</a></li></ul>',
  });
const esChat = (): string =>
  grid({
    l: 'es',
    title: 'Chat de ayuda',
    user: 'Hola, Nerea',
    css: '.chat{position:fixed;right:30px;bottom:30px;width:400px;height:470px;background:#fff;border-radius:16px;box-shadow:0 6px 30px #0005;padding:18px}.bub{background:#f1f0fa;border-radius:12px;padding:12px;margin-bottom:10px}.opt{display:block;width:100%;margin:6px 0;padding:9px;border:1px solid #4b2fd0;border-radius:18px;background:#fff;color:#4b2fd0}',
    body: '<h1>Centro de ayuda</h1><p>Temas populares: envíos, devoluciones, pagos</p>',
    end: '<div class="chat" role="dialog" aria-label="Chat con Eva"><b>Eva, asistente virtual</b><hr><div class="bub">¡Hola, Nerea! ¿En qué puedo ayudarte?</div><button type="button" class="opt">¿Dónde está mi pedido?</button><button type="button" class="opt" data-truth="option">Gestión de tarjetas</button><button type="button" class="opt">Solicitar un reembolso</button><button type="button" class="opt">Hablar con un agente</button><input placeholder="Escribe tu mensaje" style="width:100%;margin-top:16px;padding:9px"></div>',
  });
const ukHelp = (): string =>
  library({
    l: 'uk',
    title: 'Центр допомоги',
    user: 'Мій профіль',
    mark: 'account',
    body: '<h2>Центр допомоги</h2><p><input placeholder="Опишіть проблему" style="width:60%"></p><div class="ant-list-item"><span class="grow">Як вилучити банківську картку з гаманця?</span>›</div><div class="ant-list-item"><span class="grow">Чому платіж карткою відхилено?</span>›</div><div class="ant-list-item"><span class="grow">Коли повернуть кошти?</span>›</div><button type="button" class="ant-btn">Почати чат</button>',
  });

export const aroundPages = [
  page(
    'es-addresses',
    'https://es.aliexpress.com/p/address-manage/index.html',
    'es',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of es-tiles: addresses with delete',
    esAddresses,
  ),
  page(
    'en-cart',
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'en',
    'elsewhere',
    'open-account',
    ['account'],
    'twin: cart with Remove, products called card',
    enCart,
  ),
  page(
    'ja-wish',
    'https://ja.aliexpress.com/p/wish-manage/index.html',
    'ja',
    'elsewhere',
    'sign-in',
    ['signin'],
    'twin of lists: wish list with delete, signed out',
    jaWish,
  ),
  page(
    'fr-gift-cards',
    'https://fr.aliexpress.com/p/giftcard/mycards.html',
    'fr',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of fr-late-list: gift cards with masked numbers',
    frGifts,
  ),
  page(
    'de-card-holder',
    'https://de.aliexpress.com/item/1005006123456789.html',
    'de',
    'elsewhere',
    'sign-in',
    ['signin'],
    'twin: product for credit cards, signed out',
    deHolder,
  ),
  page(
    'pt-search-holder',
    'https://pt.aliexpress.com/w/wholesale-porta-cartao.html',
    'pt',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of pt-table-radios: search results',
    ptSearch,
  ),
  page('it-home-flyout', 'https://it.aliexpress.com/', 'it', 'elsewhere', 'open-wallet', ['wallet'], 'account flyout open', itFlyout),
  page(
    'ko-coupons',
    'https://ko.aliexpress.com/p/coupon-center/mine.html',
    'ko',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of soup lists: coupon codes with delete',
    koCoupons,
  ),
  page(
    'pl-memory-card',
    'https://pl.aliexpress.com/item/1005007700112233.html',
    'pl',
    'elsewhere',
    'sign-in',
    ['signin'],
    'twin: memory card with Usuń, signed out',
    plMemory,
  ),
  page(
    'tr-stores',
    'https://tr.aliexpress.com/p/follow/stores.html',
    'tr',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of pl-kebab: followed stores with remove',
    trStores,
  ),
  page(
    'ar-store-flyout',
    'https://ar.aliexpress.com/store/1102345678',
    'ar',
    'elsewhere',
    'open-wallet',
    ['wallet'],
    'account flyout open, right to left',
    arFlyout,
  ),
  page(
    'ru-postcards',
    'https://aliexpress.ru/item/1005005511223344.html',
    'ru',
    'elsewhere',
    'sign-in',
    ['signin'],
    'twin of ru-snow-one: postcards, signed out',
    ruCards,
  ),
  page(
    'uk-playing-cards',
    'https://www.aliexpress.com/category/200000/board-games.html',
    'uk',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of hashed lists: playing cards',
    ukPlaying,
  ),
  page(
    'nl-account',
    'https://nl.aliexpress.com/p/account/index.html',
    'nl',
    'account',
    'open-wallet',
    ['wallet'],
    'Betalingen in the side menu',
    nlAccount,
  ),
  page('ru-account', 'https://aliexpress.ru/account', 'ru', 'account', 'open-wallet', ['wallet'], 'tiles', ruAccount),
  page(
    'he-account',
    'https://m.he.aliexpress.com/account/index.html',
    'he',
    'account',
    'open-wallet',
    ['wallet'],
    'mobile, right to left',
    heAccount,
    phone,
  ),
  page(
    'en-account-old',
    'https://home.aliexpress.com/index.htm',
    'en',
    'account',
    'open-wallet',
    ['wallet'],
    'old table; deactivate below',
    enAccount,
  ),
  page('ko-account', 'https://ko.aliexpress.com/account/index.html', 'ko', 'account', 'open-wallet', ['wallet'], 'side menu', koAccount),
  page(
    'fr-account-alipay',
    'https://fr.aliexpress.com/account/index.html',
    'fr',
    'account',
    'open-alipay',
    ['alipay'],
    'no wallet entry, My Alipay only',
    frAlipayOnly,
  ),
  page(
    'es-wallet',
    'https://m.es.aliexpress.com/p/wallet-ui/index.html',
    'es',
    'wallet',
    'open-cards',
    ['cards'],
    'hub on mobile',
    esWallet,
    phone,
  ),
  page(
    'tr-wallet',
    'https://tr.aliexpress.com/p/wallet-ui/index.html',
    'tr',
    'wallet',
    'open-cards',
    ['cards'],
    'Yönet beside the entry',
    trWallet,
  ),
  page('pl-wallet', 'https://pl.aliexpress.com/p/wallet-ui/home.html', 'pl', 'wallet', 'open-cards', ['cards'], 'div entries', plWallet),
  page('de-wallet', 'https://de.aliexpress.com/p/wallet-ui/index.html', 'de', 'wallet', 'open-cards', ['cards'], 'noun entry', deWallet),
  page(
    'ja-wallet-alipay',
    'https://ja.aliexpress.com/p/wallet-ui/home.html',
    'ja',
    'wallet',
    'open-alipay',
    ['alipay'],
    'only Alipay offered, open shadow root',
    jaWallet,
  ),
  page(
    'pl-orders-unpaid',
    'https://pl.aliexpress.com/p/order/index.html',
    'pl',
    'orders',
    'settle-order',
    ['to-pay'],
    'ring optional: one unpaid order',
    plUnpaid,
  ),
  page(
    'ko-orders',
    'https://trade.aliexpress.com/orderList.htm',
    'ko',
    'orders',
    'open-account',
    ['account'],
    'twin of ko-alipay-three: orders with delete and masked cards, none unpaid',
    koOrders,
  ),
  page(
    'en-help-article',
    'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9&knowledgeId=118',
    'en',
    'help',
    'open-account',
    ['account'],
    'twin of fr-one-long-verb: article about removing a card',
    enHelp,
  ),
  page(
    'es-help-chat',
    'https://customerservice.aliexpress.com/home?lang=es',
    'es',
    'help',
    'ask-support',
    ['option'],
    'ring optional: chat open with Card Management as an option',
    esChat,
  ),
  page(
    'uk-help-home',
    'https://customerservice.aliexpress.com/home',
    'uk',
    'help',
    'open-account',
    ['account'],
    'help home, no chat open',
    ukHelp,
  ),
];
