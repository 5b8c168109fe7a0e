import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s8w-shell.ts';

const tilesEn = (): string =>
  doc(
    'en',
    'My account',
    `body{margin:0;font:15px "Poppins",Arial;background:#f3f1fb}.x7f{background:#fff;height:62px;display:flex;align-items:center;padding:0 36px;gap:26px}.x7f :nth-child(2){margin-left:auto}.q1{max-width:1100px;margin:22px auto;display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.q1>*{background:#fff;border-radius:18px;padding:20px;min-height:110px;cursor:pointer}.q1 i{font-style:normal;font-size:26px;display:block}.wide{grid-column:span 2;background:linear-gradient(90deg,#512da8,#9575cd)!important;color:#fff}`,
    `<div class="x7f"><b>AliExpress</b><span>Categories</span><span>Hello, Dominic</span><span>Basket</span></div><div class="q1">
<div onclick="void 0"><i>⏳</i>To pay<br><small>1 order waiting</small></div><div onclick="void 0"><i>📦</i>To ship</div><div onclick="void 0"><i>💸</i>Money back<br><small>refunds and returns</small></div><div onclick="void 0"><i>🪙</i>Coins &amp; bonus</div>
<div class="wide" onclick="void 0"><b>Pay in 3 with Klarna</b><br>New at checkout. See how it works</div><div onclick="void 0" data-truth="wallet"><i>👛</i>Wallet<br><small>ways to pay, balance</small></div><div onclick="void 0"><i>🎁</i>Gift cards<br><small>redeem a code</small></div>
<div onclick="void 0"><i>🏠</i>Addresses</div><div onclick="void 0"><i>♡</i>Saved items</div><div onclick="void 0"><i>⚙</i>Settings</div><div onclick="void 0"><i>🛟</i>Help</div></div>
<div style="max-width:1100px;margin:auto;background:#fff;border-radius:18px;padding:18px"><b>You viewed</b><p>Leather wallet £6.80 · SIM card tool £0.99 · Card sleeve £1.49</p></div>`,
  );

const menuPl = (): string =>
  doc(
    'pl',
    'Moje konto',
    `body{margin:0;font:14px Arial,sans-serif;color:#333}.main-w{display:flex;max-width:1180px;margin:20px auto;gap:26px}nav{width:240px}nav ul{list-style:none;padding:0;margin:0}nav li{padding:9px 14px}nav li.h{font-weight:700;color:#999;text-transform:uppercase;font-size:11px}nav a{color:#333;text-decoration:none}section{flex:1}.kafle{display:flex;gap:10px}.kafle div{flex:1;background:#fafafa;border:1px solid #eee;padding:16px;text-align:center}`,
    `<header style="border-bottom:1px solid #eee;padding:16px 40px"><b>AliExpress</b><span style="float:right">Witaj, Tomek · Koszyk (1)</span></header><div class="main-w"><nav aria-label="Menu konta"><ul><li class="h">Zakupy</li><li><a href="/p/order/index.html">Zamówienia</a></li><li><a href="/p/refund">Zwroty i spory</a></li><li><a href="/p/feedback">Opinie</a></li><li class="h">Finanse</li><li><a href="/p/coupon">Kupony i bony</a></li><li><a href="/p/pay-home.html" data-truth="platnosci">Płatności</a></li><li><a href="/p/giftcard">Karty podarunkowe</a></li><li class="h">Profil</li><li><a href="/p/address-manage/index.html">Adresy dostawy</a></li><li><a href="/p/settings">Ustawienia</a></li><li><a href="https://privacy.aliexpress.com/home#/request/delete" data-truth="never">Usuń konto</a></li></ul></nav><section><h1>Dzień dobry, Tomku</h1><div class="kafle"><div>Nieopłacone<br><b>0</b></div><div>Do wysyłki<br><b>2</b></div><div>Wysłane<br><b>1</b></div><div>Do oceny<br><b>5</b></div></div><h3>Polecane dla Ciebie</h3><div class="kafle"><div>Etui na karty<br>12,90 zł</div><div>Portfel skórzany<br>49,00 zł</div><div>Saszetka<br>23,50 zł</div></div></section></div><footer style="text-align:center;padding:30px;color:#888">Zapisz się do newslettera <input placeholder="Twój e-mail"> · Facebook · YouTube</footer>`,
  );

const halfVi = (): string =>
  doc(
    'vi',
    'Tài khoản của tôi',
    `body{margin:0;font:14px "Be Vietnam Pro",Arial}.a{display:flex;background:#fff4f0;padding:20px 40px;gap:16px;align-items:center}.a .m{width:56px;height:56px;border-radius:50%;background:#ff8a65}.cot{display:grid;grid-template-columns:1fr 1fr 1fr;gap:24px;padding:24px 40px}.cot>div>div{padding:10px 0;border-bottom:1px solid #eee;cursor:pointer}h4{margin:0 0 6px;color:#d84315}`,
    `<div style="padding:14px 40px;border-bottom:1px solid #eee"><b>AliExpress</b> <span style="float:right">Giỏ hàng · Tiếng Việt / VND</span></div><div class="a"><div class="m"></div><div><b>Nguyễn Thu Hà</b><br>Silver member · Còn 320 điểm để lên Gold</div></div>
<div class="cot"><div><h4>Mua sắm</h4><div onclick="void 0">Đơn hàng của tôi</div><div onclick="void 0">Refund &amp; dispute</div><div onclick="void 0">Danh sách yêu thích</div><div onclick="void 0">Recently viewed</div></div><div><h4>Tài chính</h4><div onclick="void 0">Phiếu giảm giá</div><div onclick="void 0" data-truth="vi">Ví của tôi</div><div onclick="void 0">AliExpress Coins</div><div onclick="void 0">Thẻ quà tặng</div></div><div><h4>Cài đặt</h4><div onclick="void 0">Shipping address</div><div onclick="void 0">Thông tin cá nhân</div><div onclick="void 0">Bảo mật</div><div onclick="void 0" data-truth="never">Đóng tài khoản</div></div></div>
<p style="margin:0 40px;background:#fffde7;padding:14px">Mở thẻ tín dụng VIB, hoàn tiền 10% khi mua tại AliExpress <button data-truth="never">Mở thẻ ngay</button></p><p style="padding:0 40px;color:#777">Bạn có thể thích: Ví da nam 189.000₫ · Ví đựng thẻ 59.000₫ · Bao da hộ chiếu 75.000₫</p>`,
  );

const alipayKo = (): string =>
  doc(
    'ko',
    '내 AliExpress',
    `body{margin:0;font:13px Dotum,"Noto Sans CJK KR",sans-serif}#top{background:#eee;padding:8px 40px;text-align:right}#nav-user{width:100%;border-collapse:collapse}#nav-user td{vertical-align:top;padding:16px}#lnb{width:200px;border-right:1px solid #ddd}#lnb a{display:block;padding:7px 0;color:#039;text-decoration:none}.bx{border:1px solid #ddd;padding:14px;margin-bottom:12px}`,
    `<div id="top">안녕하세요, 김서준님 | <a href="/logout">로그아웃</a> | 도움말</div><h2 style="padding:0 40px;color:#f60">AliExpress <small>내 AliExpress</small></h2><table id="nav-user"><tr><td id="lnb"><b>거래 관리</b><a href="//trade.aliexpress.com/orderList.htm">주문 내역</a><a href="//trade.aliexpress.com/issue">환불 및 분쟁</a><b>내 정보</b><a href="//ilogisticsaddress.aliexpress.com">배송지 주소</a><a href="//my.aliexpress.com/wish">위시리스트</a><a href="//coupon.aliexpress.com">쿠폰함</a><a href="//login.aliexpress.com/alipay_wallet.htm?tracelog=lnb" data-truth="alipay">내 Alipay</a><a href="//my.aliexpress.com/settings">계정 설정</a></td><td><div class="bx"><b>결제 대기 (0)</b> · 배송 대기 (1) · 배송 중 (2)</div><div class="bx">최근 본 상품<br>카드 지갑 ₩4,200 / 지폐 클립 ₩2,100</div><div class="bx">알림: 개인정보처리방침이 변경되었습니다.</div></td></tr></table>`,
  );

const iconsAr = (): string =>
  doc(
    'ar',
    'حسابي',
    `body{margin:0;font:15px Tahoma;background:#f6f6f6}.u{background:linear-gradient(135deg,#ff5a3c,#ff9472);color:#fff;padding:22px 16px;display:flex;justify-content:space-between}.ic{display:grid;grid-template-columns:repeat(4,1fr);background:#fff;margin:-10px 10px 10px;border-radius:14px;padding:18px 0}.ic a{display:grid;place-items:center;height:64px}svg{width:30px;height:30px;fill:none;stroke:#333;stroke-width:1.8}.rw{background:#fff;margin:10px;border-radius:14px;padding:14px}`,
    `<div class="u"><div><b>مرحباً، خالد</b><br><small>عضو منذ ٢٠١٩</small></div><span>⚙</span></div><div class="ic">
<a href="/p/order/index.html" aria-label="طلباتي"><svg viewBox="0 0 24 24"><path d="M4 7l8-4 8 4v10l-8 4-8-4zM4 7l8 4 8-4M12 11v10"/></svg></a>
<a href="/p/wallet-ui/index.html" aria-label="المحفظة" data-truth="mahfaza"><svg viewBox="0 0 24 24"><path d="M3 7h16a2 2 0 0 1 2 2v9H5a2 2 0 0 1-2-2zM3 7l12-4v4M16 13h3"/></svg></a>
<a href="/p/wish-manage/index.html" aria-label="قائمة الأمنيات"><svg viewBox="0 0 24 24"><path d="M12 20s-8-5-8-11a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z"/></svg></a>
<a href="/p/coupon" aria-label="القسائم"><svg viewBox="0 0 24 24"><path d="M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 7v10"/></svg></a></div>
<div class="rw"><b>طلباتي</b><p>بانتظار الدفع ٠ · قيد الشحن ١ · للتقييم ٣</p></div><div class="rw" style="background:#fff8e1">أضف بطاقتك الآن واربح ٥٠ عملة <button data-truth="never">أضف بطاقة</button></div><div class="rw">قد يعجبك: حافظة بطاقات ٩٫٩٠ د.إ · محفظة نسائية ٢٢ د.إ</div>`,
    'rtl',
  );

const hubId = (): string =>
  doc(
    'id',
    'Dompet',
    `body{margin:0;font:15px "Nunito Sans",Arial;background:#f4f6f8;color:#263238}.wr{max-width:860px;margin:26px auto}.pn{background:#fff;border-radius:14px;padding:18px 22px;margin-bottom:14px;display:flex;align-items:center;justify-content:space-between}.pn p{margin:3px 0 0;color:#78909c;font-size:13px}.pn button{border:1px solid #00897b;background:#fff;color:#00897b;border-radius:8px;padding:8px 18px}`,
    `<header style="background:#fff;padding:16px 40px"><b>AliExpress</b> · Akun › Dompet <span style="float:right">Halo, Putri</span></header><div class="wr"><h1>Dompet</h1><div class="pn"><div><b>Saldo bonus</b><p>Rp12.500, berlaku sampai 30 Juni</p></div><button>Rincian</button></div><div class="pn"><div><b>Kartu debit &amp; kredit</b><p>2 kartu tersimpan</p></div><button data-truth="kelola">Kelola</button></div><div class="pn"><div><b>Rekening bank</b><p>Untuk pengembalian dana</p></div><button>Atur</button></div><div class="pn"><div><b>GoPay · OVO · DANA</b><p>Belum terhubung</p></div><button>Hubungkan</button></div><div class="pn"><div><b>Kartu hadiah</b><p>Tukarkan kode</p></div><button>Tukar</button></div></div>`,
  );

const hubIt = (): string =>
  doc(
    'it',
    'Il mio portafoglio',
    `body{margin:0;font:15px Montserrat,Arial;background:#fff}.tst{display:flex;gap:20px;padding:16px 36px;background:#222;color:#fff}.tst span:last-child{margin-left:auto}.mosaico{display:grid;grid-template-columns:2fr 1fr 1fr;grid-auto-rows:140px;gap:14px;padding:22px 36px}.mosaico>*{border-radius:16px;background:#f3efe7;padding:18px;color:#222;text-decoration:none}.mosaico .saldo{grid-row:span 2;background:#0f3d3e;color:#fff}`,
    `<div class="tst"><b>AliExpress</b><span>Negozi</span><span>Ciao, Federica</span></div><h1 style="padding:14px 36px 0;margin:0">Il mio portafoglio</h1><div class="mosaico"><div class="saldo">Credito disponibile<h2>0,00 €</h2><p>Il credito arriva da rimborsi e promozioni.</p></div><a href="/p/wallet-ui/cards.html" data-truth="carte"><b>Le tue carte</b><br>Vedi e gestisci quelle memorizzate</a><a href="/p/giftcard"><b>Carte regalo</b><br>Riscatta un codice</a><a href="/p/wallet-ui-follow/card-record.html"><b>Movimenti</b><br>Pagamenti fatti con carta</a><a href="/p/paypal"><b>PayPal</b><br>Collegato: f***a@libero.it</a><div style="grid-column:span 3;background:#ffe7d6"><b>Nuova carta AliExpress Gold</b><p>Richiedila in 5 minuti e ricevi 20 € <button data-truth="never">Richiedi la carta</button></p></div></div>`,
  );

const onlyAlipayNl = (): string =>
  doc(
    'nl',
    'Portemonnee',
    `body{margin:0;font:15px/1.5 Arial}.ae-shell{max-width:760px;margin:0 auto;padding:20px}.ae-blok{border:2px solid #eee;border-radius:8px;padding:18px;margin:14px 0}`,
    `<div style="background:#e43225;color:#fff;padding:14px 40px"><b>AliExpress</b><span style="float:right">Mijn account (Bram)</span></div><div class="ae-shell"><h1>Portemonnee</h1><ae-alipay></ae-alipay><div class="ae-blok"><b>Kortingsbonnen</b><br>3 bonnen, waarvan 1 bijna verloopt</div><div class="ae-blok"><b>Cadeaukaarten</b><br>Je hebt nog geen tegoed.</div></div>
<script>customElements.define('ae-alipay',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>div{border:2px solid #1677ff;border-radius:8px;padding:18px}button{background:#1677ff;color:#fff;border:0;padding:10px 20px;border-radius:6px;font:inherit}</style><div><b>Betaalgegevens</b><p>Je betaalgegevens worden bewaard bij Alipay en zijn daar te beheren.</p><button data-truth="naaralipay">Naar Mijn Alipay</button></div>'}})</script>`,
  );

const accordionUk = (): string =>
  doc(
    'uk',
    'Гаманець',
    `body{margin:0;font:16px Arial;background:#fafafa}.v{display:flex;justify-content:space-between;padding:14px;background:#fff;border-bottom:1px solid #ddd}summary{padding:16px;background:#fff;border-bottom:1px solid #eee;font-weight:700}details div{padding:14px 18px;display:flex;justify-content:space-between;background:#fff;border-bottom:1px solid #f1f1f1}details a{color:#0b66c3}.pr{margin:12px;border-radius:12px;padding:14px;background:#e8f5e9}`,
    `<div class="v"><span>‹ Назад</span><b>Гаманець</b><span>Олена</span></div><details open><summary>Способи оплати</summary><div><span>Банківські картки<br><small>1 збережена</small></span><a href="/p/wallet-ui/bank-cards.html" data-truth="kartky">Керувати</a></div><div><span>PayPal</span><a href="/p/paypal">Під’єднати</a></div><div><span>Google Pay</span><small>доступно під час оплати</small></div></details><details><summary>Бонуси та монети</summary><div>Монети: 84</div></details><details><summary>Подарункові картки</summary><div>Ввести код</div></details><div class="pr">Додайте другу картку — і отримайте купон на 40 ₴<br><button data-truth="never">Додати картку</button></div>`,
  );

export const account: readonly BlindPage[] = [
  {
    file: 's8w-account-tiles-en.html',
    url: 'https://www.aliexpress.us/account/index.html',
    language: 'en',
    page: 'account',
    step: 'open-wallet',
    targets: ['wallet'],
    note: 'tiles To pay, Money back, Pay in 3, Gift cards; all without address',
    html: tilesEn,
  },
  {
    file: 's8w-account-menu-pl.html',
    url: 'https://pl.aliexpress.com/account/index.html',
    language: 'pl',
    page: 'account',
    step: 'open-wallet',
    targets: ['platnosci'],
    note: 'side menu with Payments, account deletion beside it',
    html: menuPl,
  },
  {
    file: 's8w-account-half-vi.html',
    url: 'https://vi.aliexpress.com/p/account/index.html',
    language: 'vi',
    page: 'account',
    step: 'open-wallet',
    targets: ['vi'],
    note: 'half translated, entries without address, card advertisement',
    html: halfVi,
  },
  {
    file: 's8w-account-alipay-ko.html',
    url: 'https://home.aliexpress.com/index.htm?lang=ko',
    language: 'ko',
    page: 'account',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'old tables, only My Alipay in the menu',
    html: alipayKo,
  },
  {
    file: 's8w-account-icons-ar.html',
    url: 'https://m.aliexpress.com/account/index.html',
    language: 'ar',
    viewport: { width: 400, height: 800 },
    page: 'account',
    step: 'open-wallet',
    targets: ['mahfaza'],
    note: 'mobile, icon-only entries named by aria-label, right to left',
    html: iconsAr,
  },
  {
    file: 's8w-wallet-hub-id.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/hub.html',
    language: 'id',
    page: 'wallet',
    step: 'open-cards',
    targets: ['kelola'],
    note: 'hub of rows, one button Kelola among look-alikes',
    html: hubId,
  },
  {
    file: 's8w-wallet-mosaic-it.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/index.html',
    language: 'it',
    page: 'wallet',
    step: 'open-cards',
    targets: ['carte'],
    note: 'grid; gift cards, card payments history and a card to apply for beside it',
    html: hubIt,
  },
  {
    file: 's8w-wallet-alipay-nl.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/index.html',
    language: 'nl',
    page: 'wallet',
    step: 'open-alipay',
    targets: ['naaralipay'],
    note: 'only Alipay offered, in an open shadow root',
    html: onlyAlipayNl,
  },
  {
    file: 's8w-wallet-acc-uk.html',
    url: 'https://m.aliexpress.com/p/wallet-ui/index.html?lang=uk_UA',
    language: 'uk',
    viewport: { width: 400, height: 800 },
    page: 'wallet',
    step: 'open-cards',
    targets: ['kartky'],
    note: 'mobile accordion',
    html: accordionUk,
  },
];
