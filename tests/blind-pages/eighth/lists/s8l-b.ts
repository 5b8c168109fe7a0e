import type { BlindPage } from '../../blind-page.ts';
import { chip, comet, dark, gridded, hashed, mobile, paper, semantic } from './s8l-shells.ts';

const p11 = (): string =>
  comet({
    lang: 'pl',
    title: 'Twoje karty',
    acc: 'Cześć, Marek',
    nav: ['Szukaj', 'Koszyk', 'Ulubione'],
    side: ['Pulpit', 'Zamówienia', 'Karty płatnicze', 'Kupony'],
    foot: ['Regulamin', 'Polityka prywatności', 'Pomoc'],
    css: '.dbar{display:flex;align-items:center;gap:16px;background:#fff1f0;border-radius:10px;padding:10px 16px;margin-top:14px}.dbar span{flex:1}.ghost{opacity:0}',
    body: `<div class="cm-card"><h2>Karty płatnicze</h2><label class="cm-list-item"><input type="checkbox" checked>${chip('VISA', '#1a1f71')}<span class="cm-list-item-meta">Visa Bank Mazowsza, końcówka 7743<span class="cm-muted"> · ważna do 08/27</span></span></label><div class="dbar"><span>Zaznaczono: 1</span><button class="cm-btn-link" data-truth="never">Anuluj</button><button class="cm-btn cm-btn-primary" data-truth="bar">Usuń zaznaczone (1)</button></div></div>
<div class="cm-card ghost" aria-hidden="true"><div class="cm-list-item">Visa Bank Mazowsza, końcówka 7743 <button class="cm-btn" tabindex="-1" data-truth="never">Usuń</button></div></div>`,
  });

const p12 = (): string =>
  mobile({
    lang: 'tr',
    title: 'Kartlarım',
    acc: 'Hesabım',
    nav: ['Ana sayfa', 'Fırsatlar', 'Sepet'],
    side: ['Geri', '＋'],
    foot: ['Kullanım koşulları', 'Gizlilik'],
    css: '.sw{overflow:hidden;border-radius:14px;margin-bottom:12px}.sw>div{display:flex;width:calc(100% + 96px)}.sw p{flex:1;margin:0;background:#fff;padding:18px 14px;display:flex;gap:12px;align-items:center}.sw button{width:96px;border:0;background:#e02020;color:#fff}.hint{font-size:12px;color:#777}',
    body: `<p class="hint">Kartı silmek için satırı sola kaydırın</p>${[
      ['Troy', '#00a0a0', 'Troy •••• 1180'],
      ['VISA', '#1a1f71', 'Visa •••• 6657'],
      ['MC', '#eb001b', 'Mastercard •••• 2043'],
    ]
      .map(
        ([a, b, c], i) =>
          `<div class="sw" data-truth="row${String(i + 1)}"><div><p>${chip(a ?? '', b ?? '')}${c ?? ''}</p><button tabindex="-1">Kartı sil</button></div></div>`,
      )
      .join('')}<div class="cell">Bonus Kart başvurusu yap, 200 TL kazan <button data-truth="never">Hemen başvur</button></div>`,
  });

const p13 = (): string =>
  mobile({
    lang: 'th',
    title: 'บัตรของฉัน',
    acc: 'บัญชี',
    nav: ['หน้าแรก', 'หมวดหมู่', 'รถเข็น'],
    side: ['ย้อนกลับ', ''],
    foot: ['ข้อกำหนด', 'ความเป็นส่วนตัว'],
    css: '.sh{position:fixed;inset:0;background:#0008;z-index:9}.st{position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:20px 20px 0 0;padding:22px;z-index:10;text-align:center}.st div{padding:15px;border-radius:26px;margin-top:10px;background:#eee}.st .r{background:#ee2d2d;color:#fff}',
    body: `<div class="cell">${chip('VISA', '#1a1f71')} ธนาคารกรุงศรี Visa ลงท้ายด้วย 5529</div><div class="cell">${chip('MC', '#eb001b')} กสิกรไทย Mastercard ลงท้ายด้วย 8110</div>`,
    after:
      '<div class="sh"></div><div class="st"><b>นำบัตรที่ลงท้ายด้วย 5529 ออกใช่ไหม</b><p>คุณสามารถผูกบัตรใหม่ได้ภายหลัง</p><div class="r" data-truth="ok" tabindex="0">นำออก</div><div data-truth="never" tabindex="0">เก็บไว้ก่อน</div></div>',
  });

const p14 = (): string =>
  semantic({
    lang: 'vi',
    title: 'Thẻ ngân hàng của tôi',
    acc: 'Chào, Minh Anh',
    nav: ['Khuyến mãi', 'Danh mục', 'Giỏ hàng'],
    side: ['Đơn hàng', 'Ví của tôi', 'Phiếu giảm giá', 'Sổ địa chỉ'],
    foot: ['Điều khoản', 'Quyền riêng tư', 'Trợ giúp'],
    css: '.hdl{display:flex;align-items:center}.hdl h1{flex:1}.mg{border:1px solid #999;background:#fff;border-radius:16px;padding:4px 18px}',
    body: `<div class="hdl"><h1>Thẻ ngân hàng</h1><button class="mg" data-truth="manage">Quản lý</button></div><ul><li>${chip('NAPAS', '#0066b3')}<div>Thẻ nội địa Ngân hàng Sông Hồng <small>**** **** **** 3064</small></div></li></ul><h2>Gợi ý cho bạn</h2><ul><li><div>Ví đựng thẻ chống RFID <small>₫59.000</small></div><button data-truth="never">Thêm vào giỏ</button></li></ul>`,
  });

const p15 = (): string =>
  dark({
    lang: 'id',
    title: 'Kartu tersimpan',
    acc: 'Halo, Dewi',
    nav: ['Keranjang', 'Pesan'],
    side: ['Pesanan', 'Dompet', 'Kupon', 'Alamat'],
    foot: ['Ketentuan', 'Privasi'],
    css: '.empty{padding:60px;text-align:center;color:#9aa2b5}',
    body: '<h1>Kartu tersimpan</h1><div class="empty"><svg width="80" height="56" aria-hidden="true"><rect width="80" height="56" rx="8" fill="#2a2f3b"/><rect y="12" width="80" height="10" fill="#3a4152"/></svg><p>Belum ada kartu di sini.</p><p>Mencari kartu lama? Mungkin tersimpan di akun Alipay Anda.</p><a class="gh" href="https://intl.alipay.com/index.htm" data-truth="alipay">Alipay Saya</a></div>',
  });

const p16 = (): string =>
  hashed({
    lang: 'nl',
    title: 'Betaalkaarten',
    acc: 'Dag, Sanne',
    nav: ['Aanbiedingen', 'Winkelwagen'],
    side: ['Mijn account', 'Portemonnee', 'Betaalkaarten'],
    foot: ['Voorwaarden', 'Privacy', 'Klantenservice'],
    css: '.pp--box--k2{position:fixed;right:40px;bottom:40px;width:360px;background:#fff;border-radius:14px;padding:20px;box-shadow:0 8px 30px #0004}',
    body: `<div style="font-size:20px;font-weight:700">Betaalkaarten</div><div class="cd--row--b1Nw2">${chip('MC', '#eb001b')}<div class="cd--txt--mM44k">Mastercard eindigend op 3345<div class="cd--dim--7yyRt">Standaardkaart</div></div><span class="cd--act--Q0plx" data-truth="never">Weghalen</span></div><div class="cd--row--b1Nw2">${chip('VISA', '#1a1f71')}<div class="cd--txt--mM44k">Visa eindigend op 9178</div><span class="cd--act--Q0plx" style="color:#06c" tabindex="0" data-truth="default">Als standaard gebruiken</span><span class="cd--act--Q0plx" data-truth="never">Weghalen</span></div>`,
    after:
      '<div class="pp--box--k2" role="alertdialog" aria-labelledby="w"><b id="w">Deze kaart kan niet weg</b><p>De kaart eindigend op 3345 is je standaardkaart. Kies eerst een andere kaart als standaard.</p><div class="cd--act--Q0plx" data-truth="never">Begrepen</div></div>',
  });

const p17 = (): string =>
  gridded({
    lang: 'he',
    dir: 'rtl',
    title: 'ספר הכתובות',
    acc: 'שלום, נועה · החשבון שלי',
    accAttr: 'data-truth="account"',
    nav: ['מבצעים', 'סל הקניות'],
    side: ['הזמנות', 'ארנק'],
    foot: ['תנאי שימוש', 'פרטיות'],
    css: '.mo{position:fixed;top:240px;left:50%;margin-left:-190px;width:380px;background:#fff;border-radius:18px;padding:24px;box-shadow:0 0 0 2000px #0003;clip-path:inset(-160px -2000px -2000px -2000px)}.mo button{border:0;border-radius:10px;padding:8px 18px;margin-inline-end:10px}',
    body: '<h1>כתובות למשלוח</h1><div class="tiles"><div class="tile"><b>נועה לוי</b>רחוב הרצל 12, חיפה 3303212<div class="b"><button data-truth="never">עריכה</button><button data-truth="never">מחיקה</button></div></div><div class="tile"><b>נועה לוי (עבודה)</b>שדרות רוטשילד 40, תל אביב<div class="b"><button data-truth="never">עריכה</button><button data-truth="never">מחיקה</button></div></div></div>',
    after:
      '<div class="mo" role="dialog" aria-label="מחיקת כתובת"><b>למחוק את הכתובת?</b><p>רחוב הרצל 12, חיפה 3303212</p><button data-truth="never">כן, למחוק</button><button data-truth="never">ביטול</button></div>',
  });

const p18 = (): string =>
  semantic({
    lang: 'uk',
    title: 'Збережені картки',
    acc: 'My account',
    nav: ['Deals', 'Wish list', 'Cart'],
    side: ['Orders', 'Wallet', 'Coupons'],
    foot: ['Terms', 'Privacy'],
    css: '.x{border:1px solid #c33;color:#c33;background:#fff;border-radius:6px;padding:5px 14px}',
    body: `<h1>Збережені картки</h1><p>Тут показано картки, якими ви платили раніше. Ви будь-коли можете прибрати картку: на вже оплачені замовлення це не вплине.</p><ul><li>${chip('MC', '#eb001b')}<div>Mastercard «Дніпро Банк» <small>номер закінчується на 6218, діє до 04/28</small></div><button class="x" data-truth="remove">Прибрати картку</button></li></ul><p>Бажаєте платити іншою карткою? <a href="/p/wallet/add">Прив’язати нову</a></p><p>Не передавайте нікому код із SMS та тризначний код на звороті картки.</p>`,
  });

const p19 = (): string =>
  gridded({
    lang: 'en',
    title: 'Wish list: cards & holders',
    acc: 'Hello Priya · Account',
    accAttr: 'data-truth="account"',
    nav: ['Home', 'Super Deals', 'Cart 2'],
    side: ['Sell with us', 'Gift cards'],
    foot: ['Legal', 'Accessibility'],
    body: `<h1>My list “cards & holders” (3)</h1><div class="tiles">${[
      ['Memory card wallet, 24 slots', 'US $6.40'],
      ['Metal card holder for 12 cards', 'US $11.99'],
      ['SD card 128 GB, model 4417', 'US $15.20'],
    ]
      .map(
        ([a, b]) =>
          `<div class="tile"><b>${a ?? ''}</b><span>${b ?? ''}</span><div class="b"><button data-truth="never">Remove</button><button data-truth="never">Buy now</button></div></div>`,
      )
      .join('')}</div>`,
  });

const p20 = (): string =>
  paper({
    lang: 'fr',
    title: 'Centre d’aide : supprimer une carte enregistrée',
    acc: 'Compte de Karim',
    accAttr: 'data-truth="account"',
    nav: ['Accueil', 'Panier'],
    side: ['Centre d’aide', 'Paiement', 'Livraison', 'Remboursements'],
    foot: ['Mentions légales', 'Nous contacter'],
    body: '<h2>Comment supprimer une carte enregistrée ?</h2><ol><li>Ouvrez votre compte, puis « Portefeuille ».</li><li>Choisissez la carte, par exemple <b>Visa •••• 1234</b>.</li><li>Appuyez sur <b>Supprimer la carte</b>, puis sur <b>Confirmer</b>.</li></ol><details><summary data-truth="never">Le bouton « Supprimer » est grisé</summary><p>Choisissez d’abord une autre carte par défaut.</p></details><details><summary data-truth="never">La carte revient après suppression</summary><p>Videz le cache de l’application.</p></details><p>Cet article vous a-t-il aidé ? <button data-truth="never">Oui</button> <button data-truth="never">Non</button></p>',
  });

export const partB: readonly BlindPage[] = [
  {
    file: 's8l-11-pl.html',
    url: 'https://pl.aliexpress.com/p/wallet-ui/index.html?mode=edit',
    language: 'pl',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['bar'],
    note: 'only card ticked, delete bar; transparent twin below',
    html: p11,
  },
  {
    file: 's8l-12-tr.html',
    url: 'https://m.tr.aliexpress.com/p/wallet-ui/cards.html',
    language: 'tr',
    viewport: { width: 400, height: 800 },
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2', 'row3'],
    note: 'swipe list, offer for a credit card below',
    html: p12,
  },
  {
    file: 's8l-13-th.html',
    url: 'https://m.th.aliexpress.com/p/wallet-ui/cards.html',
    language: 'th',
    viewport: { width: 400, height: 800 },
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'bottom sheet without roles',
    html: p13,
  },
  {
    file: 's8l-14-vi.html',
    url: 'https://vi.aliexpress.com/p/wallet-ui/index.html',
    language: 'vi',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['manage'],
    note: 'Manage above one card',
    html: p14,
  },
  {
    file: 's8l-15-id.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/index.html',
    language: 'id',
    page: 'wallet-cards',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'empty list with a way to Alipay',
    html: p15,
  },
  {
    file: 's8l-16-nl.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/index.html',
    language: 'nl',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['default'],
    note: 'refusal in a small dialog that blocks nothing',
    html: p16,
  },
  {
    file: 's8l-17-he.html',
    url: 'https://he.aliexpress.com/p/address-manage/index.html',
    language: 'he',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: address book with its delete dialog',
    html: p17,
  },
  {
    file: 's8l-18-uk.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html?_lang=uk_UA',
    language: 'uk',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'half translated: menus English, list Ukrainian',
    html: p18,
  },
  {
    file: 's8l-19-en.html',
    url: 'https://www.aliexpress.com/p/wish-manage/index.html',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: wish list of memory cards and holders',
    html: p19,
  },
  {
    file: 's8l-20-fr.html',
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9208&knowledgeId=1060',
    language: 'fr',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: help article that tells how to remove a card',
    html: p20,
  },
];
