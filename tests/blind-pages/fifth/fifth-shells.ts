import type { BlindPage } from '../blind-page.ts';

/** search, cart, wish list, help, orders, coupons, settings, addresses, messages, privacy, terms */
const words: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'ابحث عن منتجات',
    'سلة التسوق',
    'المفضلة',
    'المساعدة',
    'الطلبات',
    'القسائم',
    'الإعدادات',
    'عناوين الشحن',
    'الرسائل',
    'سياسة الخصوصية',
    'شروط الاستخدام',
  ],
  de: [
    'Wonach suchst du?',
    'Einkaufswagen',
    'Wunschliste',
    'Hilfe',
    'Bestellungen',
    'Gutscheine',
    'Einstellungen',
    'Lieferadressen',
    'Nachrichten',
    'Datenschutz',
    'Nutzungsbedingungen',
  ],
  en: [
    'Search anything',
    'Cart',
    'Wish list',
    'Help',
    'Orders',
    'Coupons',
    'Settings',
    'Shipping addresses',
    'Messages',
    'Privacy policy',
    'Terms of use',
  ],
  es: [
    '¿Qué estás buscando?',
    'Cesta',
    'Favoritos',
    'Ayuda',
    'Pedidos',
    'Cupones',
    'Ajustes',
    'Direcciones de envío',
    'Mensajes',
    'Política de privacidad',
    'Términos de uso',
  ],
  fr: [
    'Je cherche…',
    'Panier',
    'Liste d’envies',
    'Aide',
    'Commandes',
    'Coupons',
    'Paramètres',
    'Adresses de livraison',
    'Messages',
    'Confidentialité',
    'Conditions d’utilisation',
  ],
  he: [
    'מה תרצו לחפש?',
    'עגלה',
    'מועדפים',
    'עזרה',
    'הזמנות',
    'קופונים',
    'הגדרות',
    'כתובות למשלוח',
    'הודעות',
    'מדיניות פרטיות',
    'תנאי שימוש',
  ],
  id: [
    'Cari barang',
    'Keranjang',
    'Favorit',
    'Bantuan',
    'Pesanan',
    'Kupon',
    'Pengaturan',
    'Alamat pengiriman',
    'Pesan',
    'Kebijakan privasi',
    'Ketentuan layanan',
  ],
  it: [
    'Cosa stai cercando?',
    'Carrello',
    'Lista dei desideri',
    'Assistenza',
    'Ordini',
    'Coupon',
    'Impostazioni',
    'Indirizzi di spedizione',
    'Messaggi',
    'Informativa sulla privacy',
    'Condizioni d’uso',
  ],
  ja: [
    '商品を検索',
    'カート',
    'ほしいものリスト',
    'ヘルプ',
    '注文履歴',
    'クーポン',
    '設定',
    'お届け先住所',
    'メッセージ',
    'プライバシーポリシー',
    '利用規約',
  ],
  ko: [
    '무엇을 찾으세요?',
    '장바구니',
    '위시리스트',
    '고객센터',
    '주문 내역',
    '쿠폰',
    '설정',
    '배송지 관리',
    '메시지',
    '개인정보 처리방침',
    '이용약관',
  ],
  nl: [
    'Waar ben je naar op zoek?',
    'Winkelwagen',
    'Verlanglijst',
    'Hulp',
    'Bestellingen',
    'Kortingsbonnen',
    'Instellingen',
    'Bezorgadressen',
    'Berichten',
    'Privacybeleid',
    'Gebruiksvoorwaarden',
  ],
  pl: [
    'Czego szukasz?',
    'Koszyk',
    'Lista życzeń',
    'Pomoc',
    'Zamówienia',
    'Kupony',
    'Ustawienia',
    'Adresy dostawy',
    'Wiadomości',
    'Polityka prywatności',
    'Warunki korzystania',
  ],
  pt: [
    'O que você procura?',
    'Carrinho',
    'Lista de desejos',
    'Ajuda',
    'Pedidos',
    'Cupons',
    'Configurações',
    'Endereços de entrega',
    'Mensagens',
    'Política de privacidade',
    'Termos de uso',
  ],
  ru: [
    'Искать товары',
    'Корзина',
    'Избранное',
    'Помощь',
    'Заказы',
    'Купоны',
    'Настройки',
    'Адреса доставки',
    'Сообщения',
    'Конфиденциальность',
    'Условия использования',
  ],
  th: [
    'ค้นหาสินค้า',
    'รถเข็น',
    'รายการโปรด',
    'ช่วยเหลือ',
    'คำสั่งซื้อ',
    'คูปอง',
    'การตั้งค่า',
    'ที่อยู่จัดส่ง',
    'ข้อความ',
    'นโยบายความเป็นส่วนตัว',
    'ข้อกำหนดการใช้งาน',
  ],
  tr: [
    'Ne aramıştınız?',
    'Sepet',
    'İstek listesi',
    'Yardım',
    'Siparişler',
    'Kuponlar',
    'Ayarlar',
    'Teslimat adresleri',
    'Mesajlar',
    'Gizlilik politikası',
    'Kullanım koşulları',
  ],
  uk: [
    'Що ви шукаєте?',
    'Кошик',
    'Обране',
    'Довідка',
    'Замовлення',
    'Купони',
    'Налаштування',
    'Адреси доставки',
    'Повідомлення',
    'Політика конфіденційності',
    'Умови користування',
  ],
  vi: [
    'Bạn đang tìm gì?',
    'Giỏ hàng',
    'Yêu thích',
    'Trợ giúp',
    'Đơn hàng',
    'Phiếu giảm giá',
    'Cài đặt',
    'Địa chỉ nhận hàng',
    'Tin nhắn',
    'Chính sách bảo mật',
    'Điều khoản sử dụng',
  ],
};

export interface Parts {
  readonly lang: string;
  readonly title: string;
  /** The account or sign-in corner of the header. */
  readonly who: string;
  readonly body: string;
  readonly css?: string;
  readonly side?: string;
}

const word = (lang: string, index: number): string => words[lang]?.[index] ?? '';

const brand = (o: Parts): string => (o.title.includes('Alipay') ? 'Alipay' : 'AliExpress');

const page = (o: Parts, css: string, body: string): string =>
  `<!doctype html><html lang="${o.lang}"${o.lang === 'ar' || o.lang === 'he' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${o.title}</title><style>${css}${o.css ?? ''}</style></head><body>${body}</body></html>`;

/** Semantic HTML. */
export const semantic = (o: Parts): string =>
  page(
    o,
    `body{margin:0;font:15px/1.5 Georgia,serif;color:#222}header{display:flex;gap:24px;align-items:center;padding:14px 40px;border-bottom:3px solid #e62e04}header form{flex:1}input[type=search]{width:70%;padding:7px}main{max-width:900px;margin:20px auto;padding:0 20px}nav ul{display:flex;gap:18px;list-style:none;margin:0;padding:0}footer{border-top:1px solid #ccc;padding:16px 40px;font-size:12px}a{color:#a3240a}button{font:inherit;padding:5px 14px}h1{font-size:24px}`,
    `<header><a href="#">${brand(o)}</a><form role="search"><input type="search" placeholder="${word(o.lang, 0)}" aria-label="${word(o.lang, 0)}"></form><nav><ul><li><a href="#">${word(o.lang, 2)}</a></li><li><a href="#">${word(o.lang, 1)} (2)</a></li><li>${o.who}</li></ul></nav></header><main>${o.body}</main><footer><a href="#">${word(o.lang, 3)}</a> · <a href="#">${word(o.lang, 9)}</a> · <a href="#">${word(o.lang, 10)}</a></footer>`,
  );

/** Divs with hashed class names, as the shop's own modules have. */
export const hashed = (o: Parts): string =>
  page(
    o,
    `*{box-sizing:border-box}body{margin:0;background:#f5f5f5;font:14px/20px "Open Sans",Arial,sans-serif;color:#191919}.top--bar--3kq1Z{background:#fff;height:72px;display:flex;align-items:center;gap:28px;padding:0 56px}.top--logo--x8Kd{font-weight:800;font-size:22px;color:#fd384f}.top--find--pQ0{flex:1;border:2px solid #191919;border-radius:24px;height:40px;padding:9px 20px;color:#757575}.top--item--2Cc{cursor:pointer;font-size:13px}.lay--wrap--9aB{width:1080px;margin:24px auto;display:flex;gap:20px}.lay--left--1mM{width:210px;background:#fff;border-radius:12px;padding:16px}.lay--left--1mM div{padding:7px 4px;cursor:pointer}.lay--main--7tT{flex:1;background:#fff;border-radius:12px;padding:24px}.bot--foot--u7{padding:24px 56px;color:#999;font-size:12px}.txt--big--k2{font-size:22px;font-weight:700;line-height:30px;margin-bottom:14px}`,
    `<div class="top--bar--3kq1Z"><div class="top--logo--x8Kd">AliExpress</div><div class="top--find--pQ0">${word(o.lang, 0)}</div>${o.who}<div class="top--item--2Cc">${word(o.lang, 1)}</div></div><div class="lay--wrap--9aB">${o.side === undefined ? '' : `<div class="lay--left--1mM">${o.side}</div>`}<div class="lay--main--7tT">${o.body}</div></div><div class="bot--foot--u7">${word(o.lang, 3)} | ${word(o.lang, 9)} | ${word(o.lang, 10)} © 2010-2025 AliExpress.com</div>`,
  );

/** Tables of about 2013. */
export const tables = (o: Parts): string =>
  page(
    o,
    `body{margin:0 auto;width:980px;font:12px Arial,Tahoma;color:#333;background:#fff}a{color:#06c}#tb{background:#f2f2f2;width:100%}#tb td{padding:5px 8px}h2{font-size:16px;color:#f60;border-bottom:2px solid #f90;padding-bottom:5px}.g{border-collapse:collapse;width:100%}.g td,.g th{border:1px solid #ddd;padding:9px;text-align:start}.g th{background:#fafafa}input[type=button],input[type=submit]{font:12px Arial;padding:3px 12px}`,
    `<table id="tb"><tr><td><b>${brand(o)}</b></td><td>${o.who}</td><td><a href="#">${word(o.lang, 4)}</a></td><td><a href="#">${word(o.lang, 2)}</a></td><td><a href="#">${word(o.lang, 3)}</a></td></tr></table><table width="980" cellspacing="12"><tr>${o.side === undefined ? '' : `<td width="170" valign="top" bgcolor="#fff8ef">${o.side}</td>`}<td valign="top">${o.body}</td></tr></table><center><font size="1" color="#999">${word(o.lang, 9)} - ${word(o.lang, 10)}</font></center>`,
  );

/** The look of a component library: side menu, papers, chips. */
export const library = (o: Parts): string =>
  page(
    o,
    `:root{font-family:Roboto,Helvetica,Arial,sans-serif}body{margin:0;background:#fafafa;color:rgba(0,0,0,.87)}.MuiAppBar{background:#d32f2f;color:#fff;display:flex;align-items:center;height:60px;padding:0 24px;gap:20px}.MuiAppBar .grow{flex:1}.MuiAppBar a{color:#fff;text-decoration:none}.MuiDrawer{position:absolute;top:60px;inset-inline-start:0;width:220px;padding:12px 0;background:#fff;border-inline-end:1px solid #ddd;min-height:600px}.MuiListItem{display:block;padding:11px 24px;color:inherit;text-decoration:none;font-size:15px}.MuiContainer{margin-inline-start:220px;padding:24px 32px}.MuiPaper{background:#fff;border-radius:6px;box-shadow:0 1px 4px rgba(0,0,0,.25);padding:18px;margin-bottom:16px}.MuiButton{border:0;background:none;color:#d32f2f;font:500 14px Roboto,Arial;text-transform:none;padding:8px 12px;cursor:pointer;border-radius:4px}.MuiButton.contained{background:#d32f2f;color:#fff}.MuiChip{display:inline-block;background:#eee;border-radius:12px;font-size:12px;padding:3px 10px}`,
    `<div class="MuiAppBar"><strong>AliExpress</strong><span class="grow"></span>${o.who}<a href="#">${word(o.lang, 1)}</a></div><div class="MuiDrawer">${o.side ?? `<a class="MuiListItem" href="#">${word(o.lang, 4)}</a><a class="MuiListItem" href="#">${word(o.lang, 5)}</a><a class="MuiListItem" href="#">${word(o.lang, 7)}</a><a class="MuiListItem" href="#">${word(o.lang, 6)}</a>`}</div><div class="MuiContainer">${o.body}</div>`,
  );

/** Mobile first; meant for a narrow window. */
export const mobile = (o: Parts): string =>
  page(
    o,
    `body{margin:0;font:16px/1.4 system-ui,sans-serif;background:#f2f3f5;padding-bottom:70px}.nav{display:flex;align-items:center;justify-content:space-between;background:#fff;height:52px;padding:0 16px;font-weight:600}.cell{display:flex;align-items:center;justify-content:space-between;gap:10px;background:#fff;padding:16px;margin-top:1px;color:#111;text-decoration:none}.grp{margin:12px;border-radius:14px;overflow:hidden}.tab{position:fixed;bottom:0;left:0;right:0;height:56px;background:#fff;display:flex;justify-content:space-around;align-items:center;border-top:1px solid #e3e3e3;font-size:12px}.tab a{color:#555;text-decoration:none;padding:10px}small{color:#888}.btn{display:block;width:calc(100% - 24px);margin:12px;height:48px;border:0;border-radius:24px;font:600 16px system-ui;background:#ff4747;color:#fff}.btn.line{background:#fff;color:#222;border:1px solid #bbb}`,
    `<div class="nav"><span>‹</span><span>${o.title}</span><span>⋮</span></div>${o.body}<div class="tab"><a href="#">${brand(o)}</a><a href="#">${word(o.lang, 1)}</a><a href="#">${word(o.lang, 8)}</a>${o.who}</div>`,
  );

/** Roles and names on everything. */
export const aria = (o: Parts): string =>
  page(
    o,
    `body{margin:0;font:14px/1.6 Verdana,sans-serif;background:#eef1f6;color:#1b2438}[role=banner]{background:#1677ff;color:#fff;padding:12px 32px;display:flex;gap:22px;align-items:center}[role=banner] span.sp{flex:1}[role=main]{margin:20px auto;width:860px;background:#fff;border:1px solid #d4dbe7;padding:20px 28px}[role=tablist]{display:flex;gap:6px;border-bottom:2px solid #1677ff;margin-bottom:16px}[role=tab]{padding:8px 18px;cursor:pointer}[role=tab][aria-selected=true]{background:#1677ff;color:#fff}[role=button],[role=link]{cursor:pointer}[role=contentinfo]{width:860px;margin:0 auto;font-size:11px;color:#66738c}`,
    `<div role="banner"><b>Alipay</b><span class="sp"></span>${o.who}<span role="link" tabindex="0">${word(o.lang, 3)}</span></div><div role="main">${o.body}</div><div role="contentinfo">${word(o.lang, 9)} · ${word(o.lang, 10)}</div>`,
  );

/** Everything in the open shadow root of an element. */
export const shadow = (o: Parts): string =>
  page(
    o,
    'body{margin:0;background:#fff}ae-page{display:block}',
    `<template id="t"><style>:host{font:15px/1.5 Inter,Arial,sans-serif;color:#20242c}.hd{display:flex;gap:20px;align-items:center;padding:16px 48px;background:#20242c;color:#fff}.hd b{flex:1}.hd a,.hd button{color:#fff;background:none;border:0;font:inherit;text-decoration:none}.mn{max-width:820px;margin:28px auto}.ft{max-width:820px;margin:40px auto;font-size:12px;color:#777}.it{display:flex;gap:16px;align-items:center;padding:16px;border:1px solid #dde;border-radius:10px;margin:10px 0}.it span:first-child{flex:1}.it button{border:1px solid #99a;background:#fff;border-radius:6px;padding:6px 14px}${o.css ?? ''}</style><div class="hd"><b>AliExpress</b><a href="#">${word(o.lang, 4)}</a>${o.who}</div><div class="mn">${o.body}</div><div class="ft">${word(o.lang, 9)} / ${word(o.lang, 10)}</div></template><ae-page></ae-page><script>customElements.define('ae-page',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).append(document.getElementById('t').content.cloneNode(true))}})</script>`,
  );

/** CSS grid of tiles. */
export const tiles = (o: Parts): string =>
  page(
    o,
    `body{margin:0;font:15px/1.45 "Segoe UI",sans-serif;background:#fff7f0;display:grid;grid-template-columns:1fr minmax(0,1000px) 1fr;grid-template-rows:64px auto auto;min-height:100vh}.hd{grid-column:1/-1;background:#ff6a00;color:#fff;display:grid;grid-template-columns:auto 1fr auto auto;gap:24px;align-items:center;padding:0 32px}.hd a,.hd button{color:#fff;font:inherit;background:none;border:0}.md{grid-column:2;padding:20px 0}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.tile{background:#fff;border-radius:16px;padding:18px;box-shadow:0 2px 10px #f4d9c3;position:relative}.plate{border-radius:12px;height:110px;padding:14px;color:#fff;background:linear-gradient(120deg,#334,#66c)}.ft{grid-column:2;font-size:12px;color:#a58}`,
    `<div class="hd"><b>AliExpress</b><i>${word(o.lang, 0)}…</i>${o.who}<a href="#">${word(o.lang, 1)}</a></div><div class="md">${o.body}</div><div class="ft">${word(o.lang, 3)} ${word(o.lang, 9)} ${word(o.lang, 10)}</div>`,
  );

/** Dark, with accordions. */
export const accordion = (o: Parts): string =>
  page(
    o,
    `body{margin:0;background:#10151f;color:#e6ebf5;font:15px/1.6 "Trebuchet MS",sans-serif}.bar{display:flex;justify-content:space-between;padding:14px 10%;background:#182030}.bar a{color:#8fc1ff;margin-inline-start:20px}.col{width:680px;margin:24px auto}details{background:#182030;border-radius:8px;margin:10px 0;padding:12px 18px}summary{cursor:pointer;font-weight:600}button,.b{background:#2a3a57;border:0;color:#fff;padding:7px 16px;border-radius:6px;font:inherit;cursor:pointer}.low{text-align:center;font-size:12px;color:#6b7891}`,
    `<div class="bar"><span>Alipay · AliExpress</span><span>${o.who}<a href="#">${word(o.lang, 3)}</a></span></div><div class="col">${o.body}</div><div class="low">${word(o.lang, 9)} • ${word(o.lang, 10)}</div>`,
  );

/** Nothing but nested divs with inline styles. */
export const soup = (o: Parts): string =>
  page(
    o,
    'body{margin:0;font:14px Arial}',
    `<div style="background:#fff;border-bottom:1px solid #eee"><div style="width:1100px;margin:0 auto;display:flex;height:58px;align-items:center"><div style="flex:1;color:#e43225;font-size:20px">AliExpress</div><div style="margin:0 14px">${word(o.lang, 8)}</div><div style="margin:0 14px">${word(o.lang, 2)}</div>${o.who}</div></div><div><div style="width:1100px;margin:18px auto"><div>${o.body}</div></div></div><div style="width:1100px;margin:30px auto;color:#aaa;font-size:12px"><div>${word(o.lang, 3)}</div><div>${word(o.lang, 10)}</div></div>`,
  );

/** Names in the manner of the Russian shop. */
export const snow = (o: Parts): string =>
  page(
    o,
    `body{margin:0;font:15px/22px Arial,sans-serif}.SnowHead_a1{display:flex;gap:26px;align-items:center;padding:16px 60px;box-shadow:0 2px 8px #0001}.SnowHead_a1>span{flex:1;color:#f0442a;font-weight:700}.SnowBox_b4{max-width:1000px;margin:26px auto}.SnowRow_c9{display:flex;align-items:center;gap:18px;background:#f6f7f9;border-radius:18px;padding:18px 22px;margin-bottom:12px}.SnowRow_c9 .g{flex:1}.SnowBtn_d2{border:0;background:#e9ebef;border-radius:12px;padding:10px 18px;font:15px Arial;cursor:pointer;color:#222;text-decoration:none}`,
    `<div id="__aer_root__"><div class="SnowHead_a1"><span>AliExpress</span><a class="SnowBtn_d2" href="#">${word(o.lang, 4)}</a><a class="SnowBtn_d2" href="#">${word(o.lang, 1)}</a>${o.who}</div><div class="SnowBox_b4">${o.body}</div><div class="SnowBox_b4" style="color:#999">${word(o.lang, 3)} · ${word(o.lang, 9)}</div></div>`,
  );

export const narrow = { width: 390, height: 844 };

/** One page of the list, on one line. */
export const entry = (
  file: string,
  url: string,
  language: string,
  is: string,
  step: string,
  targets: readonly string[],
  note: string,
  html: () => string,
  viewport?: { readonly width: number; readonly height: number },
): BlindPage => ({ file, url, language, page: is, step, targets, note, html, ...(viewport === undefined ? {} : { viewport }) });
