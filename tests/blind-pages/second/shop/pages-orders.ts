import type { BlindPage } from '../../blind-page.ts';
import { areas, aria, comet, doc, kit, person, phone, semantic, soup, tables } from './shells.ts';

/** Orders, help, requests for removal, closing the account. */
export const orderPages: readonly BlindPage[] = [
  {
    file: 'c-orders-unpaid-pt.html',
    url: 'https://pt.aliexpress.com/p/order/index.html',
    language: 'pt',
    page: 'orders',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional: tab "Aguardando pagamento (1)"; the unpaid order has "Pagar agora" and "Cancelar pedido"',
    html: () =>
      comet({
        lang: 'pt',
        title: 'Meus pedidos',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<b>Olá, Bruno</b></div>`,
        css: '.comet-tabs-nav{display:flex;gap:26px;background:#fff;border-radius:12px 12px 0 0;padding:0 20px}.comet-tabs-nav-item{padding:14px 0;cursor:pointer}.on--t{border-bottom:3px solid #fd384f;font-weight:700}.order-item{background:#fff;margin-top:12px;border-radius:12px;padding:16px 20px}.order-item-btns button{border:1px solid #ccc;background:#fff;border-radius:18px;padding:7px 18px}',
        main: `<h2>Pedidos</h2><div class="comet-tabs-nav"><div class="comet-tabs-nav-item on--t">Ver todos</div><div class="comet-tabs-nav-item" data-truth="to-pay">Aguardando pagamento (1)</div><div class="comet-tabs-nav-item">Em processamento</div><div class="comet-tabs-nav-item">Enviado (2)</div><div class="comet-tabs-nav-item">Concluído</div></div><div class="order-item"><b class="order-item-header-status-text">Aguardando pagamento</b><p>Ventilador de mesa USB · R$ 42,30 · expira em 11h</p><div class="order-item-btns"><button data-truth="never">Pagar agora</button> <button data-truth="never">Cancelar pedido</button></div></div><div class="order-item"><b class="order-item-header-status-text">Enviado</b><p>Cabo USB-C · R$ 17,90 · pago com Mastercard •••• 5512</p><div class="order-item-btns"><button>Rastrear</button></div></div>`,
      }),
  },
  {
    file: 'c-orders-settled-ar.html',
    url: 'https://ar.aliexpress.com/p/order/index.html',
    language: 'ar',
    page: 'orders',
    step: 'open-account',
    targets: ['hisab'],
    note: 'twin: orders without an unpaid one, "بانتظار الدفع (0)"; "إزالة" on finished orders; masked cards in the lines; right to left',
    html: () =>
      kit({
        lang: 'ar',
        title: 'طلباتي',
        account: `<a class="mt-btn mt-btn-text" href="/p/account/index.html" data-truth="hisab">${person(20)} حسابي</a>`,
        css: '.tb{display:flex;gap:24px;border-bottom:1px solid #eee}.tb span{padding:8px 0}',
        main: `<div class="mt-card"><h2>طلباتي</h2><div class="tb"><span><b>الكل</b></span><span>بانتظار الدفع (0)</span><span>قيد الشحن (1)</span><span>مكتملة</span></div></div><div class="mt-card"><b>مكتمل</b> · حافظة بطاقات جلدية · 18.20 ر.س<p>الدفع: بطاقة فيزا تنتهي بـ 4417</p><button class="mt-btn">شراء مجددًا</button> <button class="mt-btn" data-truth="never">إزالة</button></div><div class="mt-card"><b>قيد الشحن</b> · مروحة مكتب صغيرة · 31.50 ر.س<p>الدفع: مدى ****0852</p><button class="mt-btn">تتبّع الشحنة</button></div>`,
      }),
  },
  {
    file: 'c-orders-us-unpaid-en.html',
    url: 'https://www.aliexpress.us/p/order/index.html',
    language: 'en',
    page: 'orders',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional: aliexpress.us; the tab says "To pay" and a badge 2; two orders awaiting payment',
    html: () =>
      aria({
        lang: 'en',
        title: 'Orders',
        account: `<span role="button" tabindex="0" aria-label="Account of Dwayne">${person(22)}</span>`,
        css: '[role=tablist]{display:flex;gap:8px;border-bottom:1px solid #ccc}[role=tab]{padding:10px 16px;cursor:pointer}[role=tab][aria-selected=true]{border-bottom:3px solid #1d2433}.bd{background:#d00;color:#fff;border-radius:9px;padding:0 6px;font-size:12px}.od{background:#fff;border:1px solid #e5e5e5;border-radius:10px;padding:14px 18px;margin-top:12px}',
        main: `<h1>Orders</h1><div role="tablist" aria-label="Order status"><span role="tab" aria-selected="true" tabindex="0">View all</span><span role="tab" aria-selected="false" tabindex="-1" data-truth="to-pay">To pay <span class="bd">2</span></span><span role="tab" aria-selected="false" tabindex="-1">To ship</span><span role="tab" aria-selected="false" tabindex="-1">Shipped</span></div><article class="od" aria-label="Order 3021"><strong>Awaiting payment</strong><p>LED strip with remote control · $6.90</p><span role="button" tabindex="0" data-truth="never">Pay now</span> · <span role="button" tabindex="0" data-truth="never">Cancel order</span></article><article class="od" aria-label="Order 3019"><strong>Awaiting payment</strong><p>Mini desk fan · $8.12</p><span role="button" tabindex="0" data-truth="never">Pay now</span> · <span role="button" tabindex="0" data-truth="never">Cancel order</span></article><article class="od" aria-label="Order 2988"><strong>Completed</strong><p>USB-C cable · $3.49</p><span role="button" tabindex="0" data-truth="never">Remove</span></article>`,
      }),
  },
  {
    file: 'c-orders-mobile-id.html',
    url: 'https://m.aliexpress.com/p/order/index.html?lang=in_ID',
    language: 'id',
    viewport: { width: 390, height: 800 },
    page: 'orders',
    step: 'open-account',
    targets: ['akun'],
    note: 'twin: phone width, all orders are finished; "Hapus" beneath each; account entry is an avatar at the top',
    html: () =>
      phone({
        lang: 'id',
        title: 'Pesanan saya',
        head: `<span>←</span><b style="flex:1">Pesanan saya</b><a href="/account/index.html" aria-label="Akun saya" data-truth="akun" style="width:36px;height:36px;border-radius:50%;background:#cdb4db;display:grid;place-items:center">D</a>`,
        bar: '',
        css: '.o{background:#fff;border-radius:10px;padding:12px;margin-bottom:10px}.o button{border:1px solid #ccc;background:#fff;border-radius:16px;padding:5px 14px}',
        main: `<div class="o"><b>Selesai</b><p>Kabel USB-C 100W · Rp53.900<br><small>Dibayar dengan kartu •••• 7730</small></p><button>Beli lagi</button> <button data-truth="never">Hapus</button></div><div class="o"><b>Selesai</b><p>Casing silikon · Rp32.100<br><small>Dibayar dengan GoPay</small></p><button>Beli lagi</button> <button data-truth="never">Hapus</button></div><div class="o"><b>Dibatalkan</b><p>Kipas meja mini · Rp128.000</p><button data-truth="never">Hapus</button></div>`,
      }),
  },
  {
    file: 'c-help-centre-vi.html',
    url: 'https://customerservice.aliexpress.com/home?lang=vi_VN',
    language: 'vi',
    page: 'help',
    step: 'open-account',
    targets: ['tk'],
    note: 'help centre, signed in, topics as tiles, chat closed (a button offers it)',
    html: () =>
      areas({
        lang: 'vi',
        title: 'Trung tâm trợ giúp',
        account: `<a href="https://www.aliexpress.com/p/account/index.html" data-truth="tk">Tài khoản: Minh Anh</a>`,
        css: '.tp{display:grid;grid-template-columns:repeat(3,1fr);gap:12px}.tp a{background:#fff;border:1px solid #eadfce;border-radius:10px;padding:18px}',
        main: `<h1>Chúng tôi có thể giúp gì cho bạn?</h1><p><input size="50" placeholder="Nhập câu hỏi, ví dụ: hoàn tiền"></p><div class="tp"><a href="#">📦 Vận chuyển và giao hàng</a><a href="#">💳 Thanh toán và thẻ</a><a href="#">↩ Trả hàng, hoàn tiền</a><a href="#">👤 Quản lý tài khoản</a><a href="#">🎟 Khuyến mãi, phiếu giảm giá</a><a href="#">🛡 An toàn</a></div><h2>Câu hỏi thường gặp</h2><ul><li>Làm sao để gỡ thẻ đã lưu?</li><li>Vì sao khoản thanh toán của tôi bị từ chối?</li><li>Khi nào tôi nhận được tiền hoàn?</li></ul><button>💬 Trò chuyện với chúng tôi</button>`,
      }),
  },
  {
    file: 'c-help-chat-fr.html',
    url: 'https://customerservice.aliexpress.com/chat?lang=fr_FR&scene=pc',
    language: 'fr',
    page: 'help',
    step: 'ask-support',
    targets: ['carte', 'saisie'],
    note: 'ring optional: chat open with quick answers, one is "Gestion des cartes"; "Ajouter/supprimer une carte" has not come up yet',
    html: () =>
      soup({
        lang: 'fr',
        title: 'Assistance en ligne',
        account: `<div class="a3" onclick="0">${person(22)}<span>Camille</span></div>`,
        css: '.ch{background:#fff;border-radius:12px;width:640px;margin:auto;padding:18px}.bu{background:#f1f3f6;border-radius:12px;padding:10px 14px;margin:8px 0;max-width:75%}.me{background:#ffe4e0;margin-left:auto}.qk{display:flex;flex-wrap:wrap;gap:8px;margin:10px 0}.qk div{border:1px solid #fd384f;color:#c1121f;border-radius:16px;padding:6px 14px;cursor:pointer}',
        main: `<div class="ch" id="J_xiaomi_dialog"><div style="font-weight:bold">Eva, votre assistante virtuelle</div><div class="bu">Bonjour Camille ! Comment puis-je vous aider ?</div><div class="bu me">Gestion des cartes</div><div class="bu">Voici les sujets que j’ai trouvés :</div><div class="qk"><div onclick="0">Suivre un colis</div><div onclick="0" data-truth="carte">Gestion des cartes</div><div onclick="0">Carte cadeau</div><div onclick="0">Litiges</div><div onclick="0" data-truth="never">Supprimer mon compte</div></div><div style="display:flex;gap:8px"><input style="flex:1;padding:10px;border:1px solid #ccc;border-radius:18px" placeholder="Écrivez votre question" data-truth="saisie"><div onclick="0" style="background:#111;color:#fff;border-radius:18px;padding:10px 18px;cursor:pointer">Envoyer</div></div></div>`,
      }),
  },
  {
    file: 'c-help-chat-no-option-nl.html',
    url: 'https://customerservice.aliexpress.com/home?chat=1&lang=nl_NL',
    language: 'nl',
    page: 'help',
    step: 'ask-support',
    targets: ['invoer'],
    note: 'ring optional: chat panel open beside the help centre; no option about cards yet, only a place to type',
    html: () =>
      semantic({
        lang: 'nl',
        title: 'Helpcentrum',
        account: `<a href="/account">Hallo Sanne</a>`,
        css: '.cw{position:fixed;inset-inline-end:24px;bottom:24px;width:360px;height:470px;background:#fff;border:1px solid #ccc;border-radius:14px;box-shadow:0 8px 30px #0003;display:flex;flex-direction:column}.cw>h2{background:#ff4747;color:#fff;margin:0;padding:12px 16px;font-size:16px;border-radius:14px 14px 0 0}.cw ol{flex:1;list-style:none;margin:0;padding:12px}.cw ol li{background:#f3f3f3;border-radius:10px;padding:9px 12px;margin-bottom:8px}.cw form{display:flex;padding:10px;gap:8px}.cw textarea{flex:1;font:inherit;border:1px solid #bbb;border-radius:8px}',
        main: `<h1>Waarmee kunnen we u helpen?</h1><ul><li><a href="#">Mijn bestelling volgen</a></li><li><a href="#">Betaling mislukt</a></li><li><a href="#">Retourneren</a></li></ul>`,
        after: `<section class="cw" role="dialog" aria-label="Chat"><h2>Chat met Eva</h2><ol role="log"><li>Hallo Sanne, ik ben Eva. Waar gaat uw vraag over?</li><li><button>Waar is mijn pakket?</button> <button>Geld terug</button></li></ol><form onsubmit="return false"><textarea rows="2" aria-label="Uw bericht" placeholder="Typ uw vraag…" data-truth="invoer"></textarea><button>Stuur</button></form></section>`,
      }),
  },
  {
    file: 'c-help-article-es.html',
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=9205401&knowledgeId=3372',
    language: 'es',
    page: 'help',
    step: 'open-account',
    targets: ['hola'],
    note: 'twin: an article that tells how to remove a card, with the words Cartera, Gestionar, Eliminar and a drawn example',
    html: () =>
      tables({
        lang: 'es',
        title: 'Cómo eliminar una tarjeta guardada - Centro de ayuda',
        account: `<a href="https://www.aliexpress.com/p/account/index.html" data-truth="hola">Hola, <b>Lucía</b></a> | <a href="#">Salir</a>`,
        main: `<p><a href="#">Centro de ayuda</a> &gt; <a href="#">Pagos</a> &gt; Tarjetas</p><h2>¿Cómo elimino una tarjeta guardada?</h2><ol><li>Abre <b>Cartera</b> en tu cuenta.</li><li>Pulsa <b>Gestionar tarjetas</b>.</li><li>Elige la tarjeta y pulsa <b>Eliminar</b>.</li><li>Confirma en la ventana.</li></ol><table class="grid"><tr><td>Ejemplo</td><td>VISA **** 1234 &nbsp; <span style="border:1px solid #aaa;padding:2px 8px;color:#666">Eliminar</span></td></tr></table><p>¿Te ha resultado útil este artículo? <input type="button" value="Sí"> <input type="button" value="No"></p><p>Artículos relacionados: <a href="#">Mi tarjeta fue rechazada</a> · <a href="#">Reembolsos a la tarjeta</a></p>`,
      }),
  },
  {
    file: 'c-removal-form-en.html',
    url: 'https://www.aliexpress.com/p/payment-request/remove-card.html',
    language: 'en',
    page: 'removal-request',
    step: 'request-removal',
    targets: [],
    note: 'the old form: e-mail, password, birth date, "Submit Removal Request"',
    html: () =>
      tables({
        lang: 'en',
        title: 'Credit Cards - Remove Card',
        account: `Hello, <b>Piotr N.</b> | <a href="#">Sign Out</a>`,
        main: `<h2>Credit Cards &raquo; Remove Card</h2><p>To have a credit card taken off your account, please confirm your details. We will process the request within 3 business days.</p><form onsubmit="return false"><table class="grid"><tr><td>Account e-mail</td><td><input size="34"></td></tr><tr><td>Password</td><td><input type="password" size="34"></td></tr><tr><td>Date of birth</td><td><input size="4" placeholder="DD"> <input size="4" placeholder="MM"> <input size="6" placeholder="YYYY"></td></tr><tr><td>Reason</td><td><select><option>Card expired</option><option>Privacy</option><option>Other</option></select></td></tr><tr><td></td><td><input type="submit" class="ui-btn" value="Submit Removal Request" data-truth="never"></td></tr></table></form>`,
      }),
  },
  {
    file: 'c-removal-form-pt.html',
    url: 'https://pt.aliexpress.com/p/service/card-removal-request.html',
    language: 'pt',
    page: 'removal-request',
    step: 'request-removal',
    targets: [],
    note: 'the same idea in a modern form: e-mail, birth date and reason for having a card taken off',
    html: () =>
      kit({
        lang: 'pt',
        title: 'Solicitação de remoção de cartão',
        account: `<span class="mt-btn mt-btn-text">${person(20)} Rafael</span>`,
        css: '.fi{display:grid;gap:4px;margin-bottom:14px;max-width:440px}',
        main: `<div class="mt-card"><h2>Solicitar a remoção de um cartão</h2><p>Preencha os dados abaixo para que nossa equipe retire o cartão da sua conta.</p><label class="fi">E-mail cadastrado<input class="mt-input" type="email"></label><label class="fi">Senha<input class="mt-input" type="password"></label><label class="fi">Data de nascimento<input class="mt-input" placeholder="dd/mm/aaaa"></label><button class="mt-btn mt-btn-primary" data-truth="never">Enviar solicitação de remoção</button></div>`,
      }),
  },
  {
    file: 'c-deletion-privacy-en.html',
    url: 'https://privacy.aliexpress.com/home#/request/delete',
    language: 'en',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'the privacy centre: red "Delete my account", the word to type',
    html: () =>
      doc(
        { lang: 'en', title: 'Privacy Center' },
        'body{font:16px/1.5 Arial,sans-serif;color:#222}.l{display:grid;grid-template-columns:240px 1fr;min-height:100vh}.l nav{background:#f4f6f8;padding:28px;display:grid;gap:14px;align-content:start}.l main{padding:30px 44px;max-width:760px}.r{background:#d40000;color:#fff;border:0;border-radius:6px;padding:12px 26px}',
        `<div class="l"><nav><b style="color:#fd384f">AliExpress</b><a href="#">Privacy policy</a><a href="#">Download my data</a><a href="#"><b>Delete my account</b></a><a href="#">Marketing choices</a></nav><main><h1>Delete my account</h1><p>Deleting your account removes your orders, coupons, coins, addresses, saved cards and messages. This cannot be undone.</p><ul><li>No unpaid or open orders</li><li>No open disputes</li></ul><label>Type "agree" to go on<br><input style="padding:9px" data-truth="never"></label><p><button class="r" data-truth="never">Delete my account</button></p></main></div>`,
      ),
  },
  {
    file: 'c-deletion-data-th.html',
    url: 'https://privacy.aliexpress.com/home?lang=th_TH#/request/erase',
    language: 'th',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'a request to have personal data erased, with boxes for kinds of data, payment details among them',
    html: () =>
      aria({
        lang: 'th',
        title: 'คำขอลบข้อมูลส่วนบุคคล',
        account: `<span role="button" tabindex="0">${person(20)} ณัฐวุฒิ</span>`,
        main: `<h1>คำขอลบบัญชีและข้อมูลส่วนบุคคล</h1><p>เมื่อส่งคำขอแล้ว บัญชีของคุณจะถูกปิดถาวรและไม่สามารถกู้คืนได้</p><div role="group" aria-label="ข้อมูลที่ต้องการลบ"><p><label><input type="checkbox" checked> ประวัติการสั่งซื้อ</label></p><p><label><input type="checkbox" checked> ข้อมูลการชำระเงิน</label></p><p><label><input type="checkbox" checked> ที่อยู่และข้อมูลติดต่อ</label></p></div><span role="button" tabindex="0" data-truth="never" style="background:#b00020;color:#fff;border-radius:6px;padding:10px 26px">ส่งคำขอลบบัญชี</span>`,
      }),
  },
  {
    file: 'c-deletion-dialog-it.html',
    url: 'https://it.aliexpress.com/p/account/settings.html',
    language: 'it',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'a dialog over the settings: "Chiudere l\'account?" with a confirming control that must never be ringed',
    html: () =>
      comet({
        lang: 'it',
        title: 'Impostazioni account',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<b>Giulia</b></div>`,
        main: `<h2>Impostazioni</h2><p>Password · E-mail · Lingua · Chiusura account</p>`,
        after: `<div class="comet-v2-modal-wrap" style="position:fixed;inset:0;background:#0009;display:grid;place-items:center;z-index:1001"><div class="comet-v2-modal" role="dialog" aria-modal="true" aria-labelledby="mt" style="background:#fff;border-radius:14px;width:460px;padding:26px"><h3 id="mt">Chiudere definitivamente l’account?</h3><p>Perderai ordini, monete, buoni e metodi di pagamento salvati. L’operazione è irreversibile.</p><div class="comet-v2-modal-footer" style="display:flex;gap:10px;justify-content:flex-end"><button>Annulla</button><button data-truth="never" style="background:#c1121f;color:#fff;border:0;border-radius:18px;padding:8px 20px">Elimina il mio account</button></div></div></div>`,
      }),
  },
];
