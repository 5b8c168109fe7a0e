import type { BlindPage } from '../../blind-page.ts';
import { chip, comet, gridded, hashed, mobile, paper, semantic, tables } from './s8l-shells.ts';

const p31 = (): string =>
  comet({
    lang: 'en',
    title: 'Cards',
    acc: 'Theo’s account',
    nav: ['Search AliExpress', 'Cart', 'Help'],
    side: ['Account home', 'Orders', 'Cards', 'Coupons & credits'],
    foot: ['Terms', 'Privacy', 'Cookies'],
    css: '.seg{display:flex;gap:8px;margin-bottom:8px}.seg button[aria-pressed=true]{background:#1f1f1f;color:#fff}.ask{position:fixed;right:24px;top:76px;width:300px;background:#fff;border-radius:12px;padding:16px;box-shadow:0 6px 26px #0003}.bub{position:fixed;right:24px;bottom:24px;width:58px;height:58px;border-radius:50%;border:0;background:#ff4747;color:#fff}.cm-content{max-width:560px}',
    body: `<div class="cm-card"><h2>Cards</h2><div class="seg"><button class="cm-btn" aria-pressed="false">All (5)</button><button class="cm-btn" aria-pressed="true">Credit (2)</button><button class="cm-btn" aria-pressed="false">Debit (3)</button></div>
<div class="cm-list-item" data-truth="row1">${chip('AMEX', '#2e77bc')}<div class="cm-list-item-meta">American Express xxxx-xxxxxx-x1006<div class="cm-muted">09/27</div></div><button class="cm-btn">Take off account</button></div><div class="cm-list-item" data-truth="row2">${chip('Disc', '#e55c20')}<div class="cm-list-item-meta">Discover xxxx-xxxx-xxxx-8350<div class="cm-muted">06/29</div></div><button class="cm-btn">Take off account</button></div></div>`,
    after:
      '<div class="ask" role="dialog" aria-label="Notifications"><b>Get order updates?</b><p>We can tell you when a parcel is on its way.</p><button class="cm-btn" data-truth="never">Don’t allow</button> <button class="cm-btn cm-btn-primary" data-truth="never">Allow</button></div><button class="bub" aria-label="Chat with Eva" data-truth="never">Chat</button>',
  });

const p32 = (): string =>
  mobile({
    lang: 'id',
    title: 'Kartu Alipay saya',
    acc: 'Profil',
    nav: ['Beranda', 'Riwayat', 'Pindai'],
    side: ['Kembali', '＋'],
    foot: ['Syarat layanan', 'Privasi'],
    css: '.sw{overflow:hidden;border-radius:14px;position:relative;height:84px}.sw p{position:absolute;inset:0;margin:0;background:#fff;display:flex;gap:12px;align-items:center;padding:0 16px;transform:translateX(-110px)}.sw span{position:absolute;top:0;bottom:0;right:0;width:110px;background:#e02020;color:#fff;display:flex;align-items:center;justify-content:center}',
    body: `<div class="sw"><span tabindex="0" data-truth="remove">Lepas kartu</span><p>${chip('GPN', '#b3121d')}<span style="all:unset">Bank Samudra ··· 8431<br><small>Debit GPN</small></span></p></div><br><div class="cell">Ajukan kartu kredit Samudra Gold, bebas iuran <button data-truth="never">Ajukan</button></div>`,
  });

const p33 = (): string =>
  semantic({
    lang: 'vi',
    title: 'Trung tâm trợ giúp',
    acc: 'Tài khoản của Hùng',
    nav: ['Trang chủ', 'Giỏ hàng'],
    side: ['Thanh toán', 'Vận chuyển', 'Hoàn tiền', 'Tài khoản'],
    foot: ['Điều khoản', 'Bảo mật'],
    css: '.ch{position:fixed;right:24px;bottom:20px;width:360px;height:480px;background:#fff;border:1px solid #ccc;border-radius:14px;display:flex;flex-direction:column;box-shadow:0 6px 24px #0003}.ch>b{background:#e62e04;color:#fff;padding:12px 16px;border-radius:14px 14px 0 0}.ch>div{flex:1;padding:14px;display:flex;flex-direction:column;gap:8px;align-items:flex-start}.ch p{background:#f1f1f1;border-radius:10px;padding:8px 12px;margin:0}.ch button{border:1px solid #e62e04;color:#e62e04;background:#fff;border-radius:16px;padding:5px 14px}.ch input{margin:10px;padding:9px}main{padding-right:400px}',
    body: '<h1>Chúng tôi có thể giúp gì?</h1><p>Bài viết phổ biến:</p><ul><li>Vì sao thanh toán bằng thẻ thất bại?</li><li>Tiền hoàn về thẻ •••• 1234 khi nào?</li><li>Xóa thẻ đã lưu</li></ul>',
    after:
      '<div class="ch" role="dialog" aria-label="Trò chuyện với Eva"><b>Eva, trợ lý ảo</b><div><p>Xin chào! Bạn cần hỗ trợ về vấn đề gì?</p><button data-truth="never">Theo dõi đơn hàng</button><button data-truth="opt">Quản lý thẻ</button><button data-truth="never">Trả hàng</button></div><input placeholder="Nhập câu hỏi…"></div>',
  });

const p34 = (): string =>
  tables({
    lang: 'th',
    title: 'บัตรที่ผูกไว้',
    brand: 'AliExpress',
    acc: 'สวัสดี คุณปิยะ',
    nav: ['หน้าแรก', 'ช่วยเหลือ'],
    side: ['คำสั่งซื้อ', 'กระเป๋าเงิน', 'คูปอง', 'ที่อยู่'],
    foot: ['ข้อตกลง', 'นโยบายความเป็นส่วนตัว'],
    body: `<h2>บัตรที่ผูกไว้</h2><div id="hole">กำลังโหลด…</div>`,
    after: `<script>setTimeout(()=>{document.getElementById('hole').innerHTML='<table class="grid"><tr><th>บัตร</th><th>เลขท้าย</th><th>หมดอายุ</th><th>จัดการ</th></tr><tr data-truth="row1"><td>Visa ธนาคารล้านนา</td><td>*2716</td><td>09/27</td><td><a href="#a">ยกเลิกการผูก</a></td></tr><tr data-truth="row2"><td>Mastercard ธนาคารล้านนา</td><td>*0448</td><td>05/29</td><td><a href="#b">ยกเลิกการผูก</a></td></tr><tr><td>พร้อมเพย์</td><td>-</td><td>-</td><td><a href="#c" data-truth="never">ยกเลิกการผูก</a></td></tr></table>'},380)</script>`,
  });

const p35 = (): string =>
  gridded({
    lang: 'he',
    dir: 'rtl',
    title: 'הכרטיסים שלי',
    acc: 'שלום, יואב',
    nav: ['מבצעים', 'סל'],
    side: ['הזמנות', 'קופונים'],
    foot: ['תקנון', 'פרטיות'],
    css: 'body{overflow-x:clip}.dr{position:fixed;top:0;bottom:0;left:0;width:340px;background:#fff;padding:24px;transform:translateX(-105%);box-shadow:0 0 20px #0003}',
    body: `<h1>אמצעי תשלום שמורים</h1><div class="tiles"><div class="tile">${chip('Isra', '#1b4f9c')}<span class="n">ישראכרט •••• 7094</span><span>בתוקף עד 08/27</span><div class="b"><button>שינוי כינוי</button><button data-truth="remove">הסרת הכרטיס</button></div></div></div>`,
    after:
      '<div class="dr" aria-hidden="true"><b>ישראכרט •••• 7094</b><p>בתוקף עד 08/27</p><button tabindex="-1" data-truth="never">הסרת הכרטיס</button></div>',
  });

const p36 = (): string =>
  paper({
    lang: 'uk',
    title: 'Alipay: мої картки',
    brand: 'Alipay',
    acc: 'Олена К.',
    nav: ['Довідка', 'Вийти'],
    side: ['Головна', 'Картки', 'Історія', 'Налаштування'],
    foot: ['Умови', 'Приватність'],
    css: '.p1 u{color:#1677ff}',
    body: '<h2>Мої картки</h2><details data-truth="row1"><summary>Visa «Карпати Банк», остання четвірка 3185</summary><p>Діє до 02/28. <button>Відв’язати</button></p></details><details data-truth="row2"><summary>Visa «Карпати Банк», остання четвірка 9962</summary><p>Діє до 10/26. <button>Відв’язати</button></p></details><p><a href="/add">Додати картку</a></p><h3>Часті питання</h3><details><summary data-truth="never">Чи можна видалити картку назавжди?</summary><p>Так.</p></details>',
  });

const p37 = (): string =>
  hashed({
    lang: 'nl',
    title: 'Mijn portemonnee',
    acc: 'Dag, Pieter',
    nav: ['Aanbiedingen', 'Winkelwagen'],
    side: ['Mijn account', 'Mijn portemonnee'],
    foot: ['Voorwaarden', 'Privacy'],
    body: `<div style="font-size:20px;font-weight:700">Mijn portemonnee</div><div class="cd--row--b1Nw2"><div class="cd--txt--mM44k">Tegoed<div class="cd--dim--7yyRt">€ 3,20</div></div><span class="cd--act--Q0plx" data-truth="never">Opwaarderen</span></div><div class="cd--row--b1Nw2" tabindex="0" style="cursor:pointer" data-truth="cards">${chip('Kaart', '#555555')}<div class="cd--txt--mM44k">Betaalkaarten beheren<div class="cd--dim--7yyRt">2 kaarten opgeslagen</div></div>›</div><div class="cd--row--b1Nw2"><div class="cd--txt--mM44k">Cadeaukaarten<div class="cd--dim--7yyRt">geen</div></div><span class="cd--act--Q0plx" data-truth="never">Cadeaukaart inwisselen</span></div><div class="cd--row--b1Nw2"><div class="cd--txt--mM44k">Kortingsbonnen<div class="cd--dim--7yyRt">4 geldig</div></div></div>`,
  });

const p38 = (): string =>
  semantic({
    lang: 'fr',
    title: 'Moyens de paiement',
    acc: 'Bonjour Inès',
    nav: ['Bons plans', 'Panier'],
    side: ['Commandes', 'Moyens de paiement', 'Adresses'],
    foot: ['Conditions', 'Confidentialité'],
    css: '.dk{position:fixed;inset:0;background:#0006}.dlg{position:fixed;top:200px;left:calc(50% - 210px);width:420px;background:#fff;border-radius:12px;padding:24px}.dlg[hidden]{display:none}.rw{display:flex;gap:12px;margin-top:18px}.rw button{flex:1;padding:10px;border-radius:20px;border:1px solid #ccc;background:#fff}.rw .y{background:#e62e04;color:#fff;border:0}',
    body: `<h1>Moyens de paiement</h1><ul><li>${chip('CB', '#0b5394')}<div>CB Crédit du Rhône <small>se terminant par 4026</small></div><button data-truth="never">Retirer</button></li><li>${chip('MC', '#eb001b')}<div>Mastercard <small>se terminant par 8813</small></div><button data-truth="never">Retirer</button></li></ul>`,
    after:
      '<div class="dk"></div><div class="dlg" hidden role="dialog"><b>Retirer cette adresse ?</b><div class="rw"><button data-truth="never">Retirer</button><button data-truth="never">Non</button></div></div><div class="dlg" role="dialog" aria-modal="true"><b>Retirer la carte se terminant par 4026 ?</b><p>Cette action est définitive.</p><div class="rw"><button class="y" data-truth="ok">Oui, la retirer</button><button data-truth="never">Garder la carte</button></div></div>',
  });

const p39 = (): string =>
  comet({
    lang: 'de',
    title: 'Geschenkkarten',
    acc: 'Konto von Lena',
    accAttr: 'data-truth="account"',
    nav: ['Wonach suchst du?', 'Warenkorb', 'Nachrichten'],
    side: ['Geschenkkarte kaufen', 'Einlösen', 'Meine Geschenkkarten'],
    foot: ['Impressum', 'Datenschutz'],
    body: `<div class="cm-card"><h2>Meine Geschenkkarten</h2><div class="cm-list-item">${chip('Gift', '#b03a8c')}<div class="cm-list-item-meta">Geschenkkarte GC-****-4821<div class="cm-muted">Restwert 12,50 €</div></div><button class="cm-btn" data-truth="never">Entfernen</button></div><div class="cm-list-item">${chip('Gift', '#b03a8c')}<div class="cm-list-item-meta">Geschenkkarte GC-****-0377<div class="cm-muted">eingelöst</div></div><button class="cm-btn" data-truth="never">Entfernen</button></div></div><div class="cm-card">Verschenke Freude: Karten ab 10 € <button class="cm-btn cm-btn-primary" data-truth="never">Jetzt kaufen</button></div>`,
  });

const p40 = (): string =>
  gridded({
    lang: 'es',
    title: 'Mi cuenta',
    acc: 'Hola, Carmen',
    nav: ['Inicio', 'Ofertas', 'Cesta'],
    side: ['Vender', 'Ayuda'],
    foot: ['Aviso legal', 'Privacidad'],
    css: 'a.tile{min-height:110px}',
    body: '<h1>Mi cuenta</h1><div class="tiles"><a class="tile" href="/p/order/index.html"><b>Mis pedidos</b>2 en camino</a><a class="tile" href="/p/wallet-ui/index.html" data-truth="wallet"><b>Monedero y pagos</b>Saldo y formas de pago</a><a class="tile" href="/p/coupon/index.html"><b>Cupones y tarjetas regalo</b>3 disponibles</a><a class="tile" href="/p/address-manage/index.html"><b>Direcciones</b>Casa, trabajo</a><a class="tile" href="/p/wish-manage/index.html"><b>Lista de deseos</b>17 artículos</a><a class="tile" href="/p/account/close.html" data-truth="never"><b>Eliminar mi cuenta</b>No se puede deshacer</a></div>',
  });

export const partD: readonly BlindPage[] = [
  {
    file: 's8l-31-en.html',
    url: 'https://www.aliexpress.us/p/wallet-ui/index.html?filter=credit',
    language: 'en',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'filtered list, dialog about notifications, chat bubble',
    html: p31,
  },
  {
    file: 's8l-32-id.html',
    url: 'https://intl.alipay.com/ihome/m/cards.htm',
    language: 'id',
    viewport: { width: 400, height: 800 },
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'the only row is swiped open',
    html: p32,
  },
  {
    file: 's8l-33-vi.html',
    url: 'https://customerservice.aliexpress.com/home?lang=vi',
    language: 'vi',
    page: 'help',
    step: 'ask-support',
    targets: ['opt'],
    note: 'ring optional: help with the chat open',
    html: p33,
  },
  {
    file: 's8l-34-th.html',
    url: 'https://th.aliexpress.com/p/wallet-ui/index.html',
    language: 'th',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'the list comes late; PromptPay in the same table',
    html: p34,
  },
  {
    file: 's8l-35-he.html',
    url: 'https://he.aliexpress.com/p/wallet-ui/index.html',
    language: 'he',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'twin of the control in a closed drawer, right to left',
    html: p35,
  },
  {
    file: 's8l-36-uk.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?locale=uk_UA',
    language: 'uk',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'accordion, same brand and bank, a question about removal below',
    html: p36,
  },
  {
    file: 's8l-37-nl.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/home.html',
    language: 'nl',
    page: 'wallet',
    step: 'open-cards',
    targets: ['cards'],
    note: 'twin: wallet hub that looks like the list',
    html: p37,
  },
  {
    file: 's8l-38-fr.html',
    url: 'https://fr.aliexpress.com/p/wallet-ui/index.html',
    language: 'fr',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'two dialogs in the page, the one about an address hidden',
    html: p38,
  },
  {
    file: 's8l-39-de.html',
    url: 'https://de.aliexpress.com/p/gift-card/mine.html',
    language: 'de',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: gift cards with masked codes and Remove',
    html: p39,
  },
  {
    file: 's8l-40-es.html',
    url: 'https://es.aliexpress.com/p/account/index.html',
    language: 'es',
    page: 'account',
    step: 'open-wallet',
    targets: ['wallet'],
    note: 'twin: account home as tiles',
    html: p40,
  },
];
