import type { BlindPage } from '../../blind-page.ts';
import { doc, rows } from './s6m-doc.ts';

/** Two accordions, both closed. */
const plAccordions = () =>
  doc(
    'lang="pl-PL"',
    'Portfel: karty',
    `body{margin:0;font:16px/1.5 Barlow,Arial,sans-serif;background:#faf7ff;color:#2f2440}.h{display:flex;gap:26px;padding:18px 54px;background:#fff}main{max-width:760px;margin:22px auto}details{background:#fff;border:1px solid #e2d8f2;border-radius:14px;margin-bottom:12px}summary{padding:18px 22px;cursor:pointer}details div{padding:0 22px 18px}.ex{background:#f1eaff;border-radius:14px;padding:18px 22px}`,
    `<body><div class="h"><b style="color:#ef3b24">AliExpress</b><span>Okazje</span><span style="margin-left:auto">Witaj, Kinga</span><span>Koszyk</span></div><main><h1>Twoje karty (2)</h1><details data-truth="card-1"><summary>Mastercard Debit · kończy się na 3068</summary><div>Ważna do 07/27 <button>Usuń kartę</button></div></details><details data-truth="card-2"><summary>Visa Classic · kończy się na 9914</summary><div>Ważna do 02/30 <button>Usuń kartę</button></div></details><div class="ex">Konto bankowe PL•• ···· 5520 <button data-truth="never">Usuń konto</button></div></main></body>`,
  );

/** The menu of the only card stands open, in an open shadow root, with a share and a set-default beside. */
const ukMenu = () =>
  doc(
    'lang="uk-UA"',
    'Способи оплати',
    `body{margin:0;font:15px/1.5 Montserrat,Arial,sans-serif;background:#fff}.h{padding:16px 40px;display:flex;gap:24px;border-bottom:1px solid #eee}h1{margin:28px 40px 10px}ae-method{display:block;margin:0 40px;max-width:760px}.ap{margin:220px 40px 0;border:1px dashed #bbb;border-radius:12px;padding:16px;max-width:760px}`,
    `<body><div class="h"><b style="color:#e62e04">AliExpress</b><span>Головна</span><span>Розпродаж</span><span style="margin-left:auto">Вітаємо, Тарасе</span></div><h1>Способи оплати</h1><ae-method></ae-method><div class="ap">Apple Pay увімкнено на цьому пристрої <a href="#" data-truth="never">Вимкнути</a></div>
<script>customElements.define('ae-method',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>.r{display:flex;align-items:center;gap:16px;border:1px solid #e3e3e3;border-radius:14px;padding:18px;position:relative}.r button{margin-left:auto;border:0;background:#f2f2f2;border-radius:50%;width:36px;height:36px}ul{position:absolute;right:14px;top:62px;background:#fff;border-radius:12px;box-shadow:0 8px 30px #0003;list-style:none;margin:0;padding:8px;width:230px}li{padding:10px 14px;border-radius:8px;cursor:pointer}</style><div class="r"><b>Visa</b><span>Картка, що закінчується на 6471<br><small>до 09/29</small></span><button aria-haspopup="menu" aria-expanded="true" aria-label="Дії з карткою">⋮</button><ul role="menu"><li role="menuitem">Перейменувати</li><li role="menuitem">Змінити адресу рахунку</li><li role="menuitem" data-truth="remove">Вилучити</li><li role="menuitem" data-truth="never">Повідомити про шахрайство</li></ul></div>'}});</script></body>`,
  );

/** Wallet of Alipay is set up. */
const idSuccess = () =>
  doc(
    'lang="id"',
    'Alipay - berhasil',
    `body{margin:0;font:16px/1.6 "DM Sans",Arial,sans-serif;background:#eaf4ff;display:grid;place-items:center;min-height:100vh}.k{background:#fff;border-radius:28px;padding:50px 70px;text-align:center;width:600px}.k svg{width:90px}.k a{display:block;border-radius:30px;padding:13px;text-decoration:none;margin-top:12px;color:#1677ff}.k .p{background:#1677ff;color:#fff}`,
    `<body><div class="k"><svg viewBox="0 0 48 48"><circle cx="24" cy="24" r="22" fill="#d6f5e3"/><path d="M14 25l7 7 14-15" fill="none" stroke="#12a150" stroke-width="4"/></svg><h1 style="font-size:24px">Akun Alipay Anda berhasil dibuat!</h1><p>Dompet Anda kini tertaut dengan akun AliExpress b***@mail.example.</p><a class="p" href="#go" data-truth="go">Buka Alipay Saya</a><a href="#" data-truth="never">Lanjut belanja</a><a href="#" data-truth="never">Unduh aplikasi</a></div></body>`,
  );

/** Alipay: "manage" in three sections; only one is about the card. */
const arManage = () =>
  doc(
    'lang="ar" dir="rtl"',
    'بطاقاتي - Alipay',
    `body{margin:0;font:16px/1.6 "Tajawal",Tahoma,sans-serif;background:#f6f8fb}.h{background:#1677ff;color:#fff;display:flex;gap:24px;padding:14px 50px}.b{display:grid;grid-template-columns:1fr 1fr;gap:20px;max-width:1040px;margin:24px auto}.b section{background:#fff;border-radius:18px;padding:20px 24px}.b header{display:flex;justify-content:space-between;align-items:center}.b header button{border:1px solid #1677ff;background:#fff;color:#1677ff;border-radius:16px;padding:6px 18px;font:inherit}.v{direction:ltr;text-align:left;background:linear-gradient(120deg,#1b5e20,#66bb6a);color:#fff;border-radius:16px;height:150px;padding:18px;width:280px;letter-spacing:2px}`,
    `<body><div class="h"><b>Alipay</b><span>الرئيسية</span><span>السجل</span><span style="margin-inline-start:auto">فهد · تسجيل الخروج</span></div><div class="b"><section><header><h2>وثائق الهوية</h2><button data-truth="never">إدارة</button></header><p>لم تُضف أي وثيقة بعد.</p></section><section style="grid-row:span 2"><header><h2>بطاقاتي المصرفية</h2><button data-truth="manage">إدارة</button></header><div class="v">مدى<br><br>•••• •••• •••• 5836</div><p>بطاقة واحدة محفوظة</p></section><section><header><h2>الأجهزة الموثوقة</h2><button data-truth="never">إدارة</button></header><p>هاتفان</p></section></div></body>`,
  );

/** Active and expired card in a drawer layout: both can go. */
const viExpired = () =>
  doc(
    'lang="vi"',
    'Quản lý thẻ',
    `body{margin:0;font:14px/1.5 "Nunito",Arial,sans-serif;background:#ececec}.page{padding:30px 40px;color:#777}.panel{position:absolute;right:0;top:0;width:560px;min-height:100vh;background:#fff;padding:26px 30px}.e{border:1px solid #e6e6e6;border-radius:12px;padding:16px;display:flex;gap:14px;align-items:center;margin-bottom:12px}.e.old{background:#fafafa;color:#999}.e button{margin-left:auto;border:0;background:#ffe9e6;color:#c62828;border-radius:16px;padding:8px 16px;font:inherit}h3{font-size:14px;color:#888}`,
    `<body><div class="page"><b style="color:#e4002b;font-size:22px">AliExpress</b><p>Xin chào, Huy · Đơn hàng · Giỏ hàng</p></div><div class="panel"><h2>Quản lý thẻ</h2><h3>ĐANG DÙNG</h3><div class="e" data-truth="card-1"><b>JCB</b><span>Kết thúc bằng 4183<br>12/29</span><button>Xoá thẻ</button></div><h3>ĐÃ HẾT HẠN</h3><div class="e old" data-truth="card-2"><b>VISA</b><span>Kết thúc bằng 7706<br>Hết hạn 03/25</span><button>Xoá thẻ</button></div><h3>VÍ ĐIỆN TỬ</h3><div class="e"><b>MoMo</b><span>09•• ••• 551</span><button data-truth="never">Huỷ liên kết</button></div><button data-truth="never">+ Thêm thẻ</button></div></body>`,
  );

/** Refused: an order is still to be paid; banner in the page. */
const heUnpaid = () =>
  doc(
    'lang="he" dir="rtl"',
    'אמצעי תשלום',
    `body{margin:0;font:16px/1.5 "Open Sans Hebrew",Arial,sans-serif;background:#fff;color:#1d3557}.h{display:flex;gap:26px;padding:16px 50px;background:#f1faee}.n{margin:20px 50px;background:#fde2e4;border-radius:12px;padding:16px 20px}.n a{color:#9d0208}table{margin:0 50px;width:calc(100% - 100px);border-collapse:collapse}td{padding:16px 8px;border-bottom:1px solid #dde5ea}td button{border:1px solid #a8bccb;background:none;border-radius:8px;padding:7px 16px;font:inherit}`,
    `<body><div class="h"><b>AliExpress</b><span>קטגוריות</span><span style="margin-inline-start:auto">שלום, מיכל</span></div><div class="n" role="alert"><b>לא הצלחנו להסיר את הכרטיס 2518.</b> יש הזמנה אחת שטרם שולמה. יש לשלם או לבטל אותה ואז לנסות שוב. <a href="#pay" data-truth="to-pay">הזמנות לתשלום (1)</a></div><h1 style="margin:10px 50px">אמצעי תשלום</h1><table><tr><td>Visa לאומי קארד</td><td>מסתיים ב־2518</td><td>בתוקף עד 04/28</td><td><button disabled data-truth="never">הסרה</button></td></tr><tr><td>PayPal</td><td>m***@mail.example</td><td>מחובר</td><td><button data-truth="never">ניתוק</button></td></tr></table></body>`,
  );

const TABLE = `
plAccordions | https://pl.aliexpress.com/p/wallet-ui/cards.html | pl | wallet-cards | choose-card | card-1 card-2 | two closed accordions; FAULT: bank account with its own remove
ukMenu | https://www.aliexpress.com/p/wallet-ui/index.html?locale=uk_UA | uk | wallet-cards | press-remove | remove | one card, its menu open inside an open shadow root
idSuccess | https://intl.alipay.com/register/success.htm | id | alipay-sign-up | open-alipay | go | set up successfully
arManage | https://intl.alipay.com/ihome/cards/list.htm | ar | alipay-cards | show-remove | manage | FAULT: the same "manage" over identity papers and devices
viExpired | https://vi.aliexpress.com/p/wallet-ui/cards.html | vi | wallet-cards | choose-card | card-1 card-2 | side panel, active and expired card; FAULT: e-wallet with its own unlink
heUnpaid | https://he.aliexpress.com/p/wallet-ui/methods.html | he | wallet-cards | settle-order | to-pay | ring optional; FAULT: refused because of an unpaid order
`;

export const partE: readonly BlindPage[] = rows(TABLE, [plAccordions, ukMenu, idSuccess, arManage, viExpired, heUnpaid]);
