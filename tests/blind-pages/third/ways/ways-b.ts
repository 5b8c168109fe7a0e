import type { BlindPage } from '../../blind-page.ts';
import { en, fr, he, id, it, pl, tr, uk, vi } from './ways-filler.ts';
import { cookies, ends, f, goods, page, phone, pic, sheet } from './ways-kit.ts';

const cartUk = (): string =>
  sheet({
    lang: 'uk',
    title: 'Кошик (3)',
    css: 'body{margin:0;font:14px Verdana,sans-serif}.hd{background:#222;color:#eee;padding:8px 30px;display:flex;justify-content:space-between}.hd a{color:#eee;margin-left:20px}.rows{padding:20px 30px;display:flex;gap:24px}.row{display:flex;gap:14px;border:1px solid #eee;padding:12px;margin-bottom:8px;width:760px}.sum{border:1px solid #eee;padding:18px;flex:1}',
    body: `
<div class="hd"><b>AliExpress</b><span><a href="#">Доставка та оплата</a><a href="#">Довідка</a><a href="https://www.aliexpress.com/account/index.html" data-truth="account">Особистий кабінет (Тарас)</a><a href="#" data-truth="never">Вийти</a></span></div>
<div class="rows"><div><h1>Кошик (3)</h1><p><input type="checkbox" checked> Обрати все · <a href="#" data-truth="never">Видалити обране</a></p>${['Гаманець шкіряний', 'Картка пам’яті 128 ГБ', 'Термокухоль'].map((t, i) => `<div class="row"><input type="checkbox" checked>${pic(i * 70, 60)}<div style="flex:1">${t}<br><b>${uk.price('120.00')}</b></div><div role="button" aria-label="видалити товар" data-truth="never">🗑 Видалити</div></div>`).join('')}</div><div class="sum"><b>Разом</b><p>${uk.price('360.00')}</p><button data-truth="never" style="padding:12px 30px;background:#f33;color:#fff;border:0">Оформити (3)</button><p>Приймаємо: Visa · Mastercard · Google Pay</p></div></div>${ends(uk)}`,
  });

const oldCodeHe = (): string =>
  sheet({
    lang: 'iw',
    rtl: true,
    title: 'AliExpress – מבצעי היום',
    css: 'body{margin:0;font:15px Arial}[role=banner]{display:flex;gap:20px;padding:12px 30px;background:#fff3e8;align-items:center}[role=menubar]{display:flex;gap:22px;list-style:none;padding:10px 30px;margin:0;background:#ff6a00;color:#fff}[role=main]{padding:22px 30px}',
    body: `
<div role="banner"><span style="font-size:24px;font-weight:700;color:#e40">AliExpress</span><div role="search" style="flex:1"><input role="searchbox" aria-label="חיפוש" placeholder="${he.find}" style="width:70%;padding:9px"></div><div role="button" tabindex="0" aria-haspopup="menu" aria-expanded="false" aria-label="החשבון של נועה" data-truth="account"><span aria-hidden="true">שלום, נועה</span> <b aria-hidden="true">החשבון שלי ▾</b></div><div role="link" tabindex="0">${he.cart}</div></div>
<ul role="menubar"><li role="menuitem">כל הקטגוריות</li><li role="menuitem">מבצעי בזק</li><li role="menuitem">כרטיסי מתנה</li><li role="menuitem">קופונים</li></ul>
<div role="main"><h1>מבצעי היום</h1><p role="status">ההנחה מסתיימת בעוד 02:14:09</p>${goods(he, 'divs', 300)}<p>שלמו בכרטיס ישראכרט וקבלו ₪15 הנחה</p></div>${ends(he)}`,
  });

const oldCodeId = (): string =>
  sheet({
    lang: 'in',
    title: 'AliExpress Indonesia',
    css: 'body{margin:0;font:14px "Segoe UI",sans-serif}ae-top{display:block}',
    body: `
<ae-top></ae-top><div style="padding:20px 40px"><h2>Promo kartu kredit bank pilihan</h2><p>Diskon 10% tanpa minimum belanja</p>${goods(id, 'cards', 180)}</div>${ends(id, 'div')}
<script>customElements.define('ae-top',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML=\`<style>.b{display:flex;gap:24px;padding:14px 40px;background:#fff;border-bottom:2px solid #f50;align-items:center}.m{position:absolute;right:140px;top:58px;width:240px;background:#fff;border:1px solid #ddd;box-shadow:0 4px 14px #0003;padding:6px 0}.m a{display:block;padding:10px 18px;color:#222;text-decoration:none}</style><div class="b"><b style="font-size:22px;color:#f50">AliExpress</b><span style="flex:1;border:1px solid #ccc;padding:8px">${id.find}</span><span>Hai, Budi ▴</span><span>${id.cart}</span></div><div class="m" role="menu"><a role="menuitem" href="#">Pesanan Saya</a><a role="menuitem" href="#">Voucher Saya</a><a role="menuitem" href="#" data-truth="wallet">Dompet Saya</a><a role="menuitem" href="#">Ulasan Saya</a><a role="menuitem" href="#">Daftar Alamat</a><a role="menuitem" href="#" data-truth="never">Keluar</a></div>\`}})</script>`,
  });

const giftVi = (): string =>
  sheet({
    lang: 'vi',
    title: 'Thẻ quà tặng của tôi',
    css: 'body{margin:0;background:#eef1f5;font:14px/1.5 Arial}.t{background:#fff;padding:12px 36px;display:flex;gap:24px}.t a{text-decoration:none;color:#333}.gift{background:linear-gradient(100deg,#7a4cff,#ff5ca8);color:#fff;border-radius:16px;width:330px;padding:20px;display:inline-block;margin:8px}.gift a{color:#fff}',
    body: `
<div class="t"><b>AliExpress</b><span style="flex:1"></span><a href="#">Đơn hàng</a><a href="#">${vi.cart}</a><a href="https://vi.aliexpress.com/account/index.html" data-truth="account">Tài khoản của Linh</a></div>
<div style="padding:20px 36px"><h1>Thẻ quà tặng của tôi</h1><p>Số dư thẻ quà tặng: 450.000 ₫</p>
<div class="gift">AliExpress Gift Card<br>•••• 7781<p>Còn 250.000 ₫ · HSD 12/27</p><a href="#" data-truth="never">Xóa thẻ quà tặng</a></div><div class="gift">AliExpress Gift Card<br>•••• 2210<p>Còn 200.000 ₫ · HSD 03/27</p><a href="#" data-truth="never">Xóa thẻ quà tặng</a></div>
<p><button>Thêm mã quà tặng</button> <button>Mua thẻ quà tặng</button></p>${goods(vi, 'list', 250)}</div>${ends(vi)}`,
  });

const translatedIt = (): string =>
  sheet({
    lang: 'it',
    html: 'class="translated-ltr"',
    title: 'Recensioni dei clienti',
    css: 'body{margin:0;font:14px Arial}.n{display:flex;gap:28px;padding:12px 30px;border-bottom:1px solid #ddd}.n a{color:#111}.rev{border:1px solid #e5e5e5;border-radius:8px;padding:12px;margin:10px 0}',
    body: `
<div class="n"><b>AliExpress</b><span style="flex:1">${f('Cerca qualsiasi cosa')}</span><a href="#">${f('Aiuto')}</a><a href="https://login.aliexpress.com/buyer.htm" data-truth="enter">${f('Registrazione')} <span>|</span> ${f('Accesso')}</a><a href="#">${f('Carrello')}</a></div>
<div style="padding:20px 30px"><h1>${f('Recensioni dei clienti (215)')}</h1><p>${f('Accedi per vedere il tuo prezzo di benvenuto.')}</p>
${['Ottimo prodotto, pagato con la mia carta, nessun problema.', 'La spedizione è stata lenta ma va bene.', 'Il venditore ha rimosso il mio articolo e rimborsato la carta.'].map((t) => `<div class="rev"><b>${f('Cliente')} A***o</b> ★★★★☆<p>${f(t)}</p><small>${f('Utile')} (3)</small></div>`).join('')}
<button data-truth="never">${f('Acquista ora')}</button>${goods(it, 'list', 60)}</div>${ends(it)}`,
  });

const shadowTr = (): string =>
  sheet({
    lang: 'tr',
    title: 'Süper Fırsatlar',
    css: 'body{margin:0;font:15px system-ui;background:#fff}',
    body: `
<x-header></x-header><main style="padding:24px 5vw"><h1>Süper Fırsatlar</h1><p>Banka kartınla öde, 50 TL kupon kazan</p><x-deals></x-deals></main>${ends(tr)}
<script>const up=(n,h)=>customElements.define(n,class extends HTMLElement{constructor(){super().attachShadow({mode:'open'}).innerHTML=h}});
setTimeout(()=>up('x-user','<style>:host{display:inline-flex}button{border:1px solid #bbb;background:#fff;border-radius:24px;padding:10px 18px;font:inherit}</style><button type="button" aria-haspopup="true" data-truth="account">Merhaba Elif <b>Hesabım</b></button>'),300);
up('x-header','<style>.b{display:flex;gap:20px;align-items:center;padding:16px 5vw;box-shadow:0 1px 6px #0002}i{flex:1;font-style:normal;background:#f2f2f2;border-radius:24px;padding:11px 20px;color:#888}</style><div class="b"><b style="color:#e22;font-size:22px">AliExpress</b><i>${tr.find}</i><x-user></x-user><span>${tr.cart} 2</span></div>');
up('x-deals',\`${goods(tr, 'cards', 330)}\`)</script>`,
  });

const addressFr = (): string =>
  sheet({
    lang: 'fr',
    title: 'Adresses de livraison',
    css: 'body{margin:0;font:15px "Helvetica Neue",Arial;color:#222}header{display:flex;gap:30px;padding:18px 48px;border-bottom:1px solid #e5e5e5;align-items:baseline}header a{color:#222;text-decoration:none}main{padding:24px 48px;max-width:900px}address{font-style:normal;border:1px solid #ddd;border-radius:10px;padding:16px;margin-bottom:14px;position:relative}.tag{background:#e8f5e9;color:#2e7d32;padding:2px 8px;border-radius:4px;font-size:12px}.act{position:absolute;right:16px;top:16px}.act button{background:none;border:0;color:#06c}',
    body: `
<header><strong>AliExpress</strong><a href="#">Boutique</a><a href="#">${fr.cart} (0)</a><span style="flex:1"></span><a href="/p/account/index.html" data-truth="account">Bonjour Camille, votre espace</a></header>
<main><h1>Adresses de livraison</h1><p>2 adresses enregistrées</p>
<address>Camille Roux <span class="tag">Par défaut</span><br>12 rue des Lilas, 69003 Lyon<br>+33 •••• 4471<div class="act"><button>Modifier</button><button data-truth="never">Supprimer</button></div></address>
<address>Camille Roux (bureau)<br>8 quai Perrache, 69002 Lyon<br>+33 •••• 9902<div class="act"><button>Modifier</button><button data-truth="never">Définir par défaut</button><button data-truth="never">Supprimer</button></div></address>
<button style="padding:12px 20px;border:1px solid #222;border-radius:24px;background:#fff">+ Ajouter une adresse</button></main>${ends(fr)}${cookies(fr)}`,
  });

const old2014 = (): string =>
  sheet({
    lang: 'en',
    title: 'Buy Products Online from China Wholesalers',
    css: 'body{margin:0 auto;width:990px;font:12px Arial}td{font:12px Arial}a{color:#04c}',
    body: `
<table width="100%" cellpadding="4"><tr><td><a href="#">Buyer Protection</a> | <a href="#">Save big on our app!</a></td><td align="right" id="nav-user-account">Welcome to AliExpress! <a href="http://login.aliexpress.com/" data-truth="enter">Sign in</a> or <a href="#">Join Free</a> &nbsp;|&nbsp; <a href="#">My AliExpress</a> <font size="1">▼</font> &nbsp;|&nbsp; <a href="#">Wish List</a></td></tr></table>
<table width="100%"><tr><td width="220"><font size="6" color="#e60">AliExpress</font></td><td><input size="60" value=""><input type="submit" value="Search"></td><td>Cart <b>0</b></td></tr></table>
<table width="100%" border="0"><tr><td width="200" valign="top" bgcolor="#f5f5f5"><b>Categories</b><p>Phones<p>Bags &amp; Wallets<p>Toys<p>Tools</td><td valign="top"><h2>Today’s Super Deals</h2>${goods(en, 'table', 110)}<p>Pay with Visa, MasterCard, Western Union or Boleto. <a href="#">Payment Methods</a></p></td></tr></table>${ends(en, 'center')}`,
  });

const productPl = (): string =>
  sheet({
    lang: '',
    title: 'Portfel RFID na karty',
    css: 'body{margin:0;font:15px sans-serif;padding-bottom:120px}.hd{display:flex;justify-content:space-between;padding:10px 14px;align-items:center;position:sticky;top:0;background:#fff}.hd a{text-decoration:none;color:#222;border:1px solid #ccc;border-radius:16px;padding:6px 12px}.buy{position:fixed;bottom:0;left:0;right:0;display:flex}.buy button{flex:1;padding:16px;border:0;background:#ff4747;color:#fff;font-size:16px}',
    body: `
<div class="hd"><span>‹</span><b>AliExpress</b><a href="/p/account/index.html" data-truth="account">Konto: Ania</a></div>${pic(30, 390)}
<div style="padding:14px"><h1 style="font-size:19px">Portfel RFID na karty, cienki, skóra</h1><b style="font-size:22px">${pl.price('29.90')}</b><p>Miejsce na 8 kart · Usuń zbędne karty i noś tylko to, czego potrzebujesz</p><p>Kolor: <button data-truth="never">Portfel czarny</button> <button data-truth="never">Portfel brązowy</button></p><p>Zapłać później z kartą lub BLIK</p><h3>Inne portfele</h3>${goods(pl, 'cards', 20)}</div><div class="buy"><button data-truth="never" style="background:#ffa000">Do koszyka</button><button data-truth="never">Kup teraz</button></div>`,
  });

export const waysB: readonly BlindPage[] = [
  page(
    'cart-uk',
    'https://www.aliexpress.com/p/shoppingcart/index.html',
    'uk',
    'elsewhere',
    'open-account',
    ['account'],
    'Twin: cart',
    cartUk,
  ),
  page('old-code-he', 'https://he.aliexpress.com/gcp/deals.html', 'he', 'elsewhere', 'open-account', ['account'], 'lang=iw', oldCodeHe),
  page(
    'old-code-id',
    'https://id.aliexpress.com/',
    'id',
    'elsewhere',
    'open-wallet',
    ['wallet'],
    'lang=in, flyout in shadow root',
    oldCodeId,
  ),
  page(
    'gift-cards-vi',
    'https://vi.aliexpress.com/p/giftcard/mine.html',
    'vi',
    'elsewhere',
    'open-account',
    ['account'],
    'Twin: gift cards',
    giftVi,
  ),
  page(
    'translated-it',
    'https://www.aliexpress.com/item/1005-reviews.html',
    'it',
    'elsewhere',
    'sign-in',
    ['enter'],
    'Through a translator',
    translatedIt,
  ),
  page(
    'shadow-tr',
    'https://tr.aliexpress.com/p/deals/index.html',
    'tr',
    'elsewhere',
    'open-account',
    ['account'],
    'Two shadow roots deep, 300 ms late',
    shadowTr,
  ),
  page(
    'addresses-fr',
    'https://fr.aliexpress.com/p/address-manage/index.html',
    'fr',
    'elsewhere',
    'open-account',
    ['account'],
    'Twin: addresses',
    addressFr,
  ),
  page('old-2014-en', 'https://www.aliexpress.com/superdeals.htm', 'en', 'elsewhere', 'sign-in', ['enter'], 'Tables, signed out', old2014),
  phone(
    page(
      'product-pl',
      'https://m.pl.aliexpress.com/item/778.html',
      'pl',
      'elsewhere',
      'open-account',
      ['account'],
      'Twin: wallet on sale',
      productPl,
    ),
  ),
];
