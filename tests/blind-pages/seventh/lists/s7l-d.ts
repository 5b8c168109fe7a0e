import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s7l-doc.ts';

const shadowDialog = (): string =>
  doc(
    'vi',
    'Thẻ đã lưu',
    `body{margin:0;font:15px "Be Vietnam Pro",Arial;background:#fbf7f4;color:#2a2320}.dau{padding:16px 44px;background:#fff;display:flex;gap:22px}.the{margin:16px 44px;background:#fff;padding:18px;border-radius:10px;display:flex;justify-content:space-between;max-width:760px}`,
    `<div class="dau"><b>AliExpress</b><span>Danh mục</span><span>Ưu đãi hôm nay</span><span style="margin-left:auto">Xin chào, Thảo</span></div><h1 style="margin:20px 44px">Thẻ đã lưu</h1><div class="the"><span>Vietcombank Visa, kết thúc bằng 7315</span><a href="#" data-truth="never">Xóa</a></div><div class="the"><span>Ví MoMo 09•• ••• 226</span><a href="#" data-truth="never">Xóa</a></div><p style="margin:16px 44px">Điều khoản · Quyền riêng tư · Trợ giúp</p><ae-modal></ae-modal><script>customElements.define('ae-modal',class extends HTMLElement{connectedCallback(){setTimeout(()=>{const r=this.attachShadow({mode:'open'});r.innerHTML='<style>.o{position:fixed;inset:0;background:#2a232099;display:grid;place-items:center}section{width:400px;background:#fff;border-radius:16px;padding:26px}menu{display:flex;gap:12px;padding:0;margin:18px 0 0}button{flex:1;padding:12px;border-radius:10px;border:1px solid #bbb;background:#fff;font:inherit}.y{background:#c8102e;color:#fff;border-color:#c8102e}</style><div class="o"><section role="dialog" aria-modal="true" aria-label="Delete card"><h2>Delete card?</h2><p>Bạn sẽ không thể thanh toán bằng thẻ kết thúc bằng 7315 nữa, trừ khi thêm lại thẻ.</p><menu><button data-truth="never">Giữ lại</button><button class="y" data-truth="confirm">Xóa thẻ</button></menu></section></div>'},120)}})</script>`,
  );

const phoneBeside = (): string =>
  doc(
    'vi',
    'Alipay - Thông tin tài khoản',
    `body{margin:0;font:13px Arial;background:#fff}.a{background:#0070cc;color:#fff;padding:10px 20px}fieldset{width:680px;margin:18px 20px;border:1px solid #a9c6e6}legend{color:#0070cc;font-weight:bold}dl{display:grid;grid-template-columns:160px 1fr 140px;row-gap:10px;margin:6px}dt{color:#666}dd{margin:0}`,
    `<div class="a"><b>ALIPAY</b> » Thẻ và liên kết <span style="float:right">Thoát</span></div><fieldset><legend>Thẻ ngân hàng đã liên kết</legend><dl><dt>Techcombank</dt><dd>Mastercard 5406 xxxx xxxx 9932 (NGUYEN MINH KHOA)</dd><dd><a href="#" data-truth="remove">Hủy liên kết</a></dd></dl></fieldset><fieldset><legend>Số điện thoại đã liên kết</legend><dl><dt>Viettel</dt><dd>+84 98x xxx 9932</dd><dd><a href="#" data-truth="never">Hủy liên kết</a></dd></dl></fieldset><fieldset><legend>Tài khoản AliExpress</legend><dl><dt>Email</dt><dd>kh•••@thu.example</dd><dd><a href="#" data-truth="never">Hủy liên kết</a></dd></dl></fieldset><p style="margin:0 20px;color:#888">Mỗi tài khoản liên kết được tối đa 5 thẻ.</p>`,
  );

const alipayHome = (): string =>
  doc(
    'vi',
    'Alipay của tôi',
    `body{margin:0;font:15px Roboto,Arial;background:#eef2f8}.t{background:#1677ff;color:#fff;padding:24px 60px 60px}.ic{display:flex;gap:18px;margin:-36px 60px 20px}.ic a{background:#fff;border-radius:14px;padding:18px 26px;color:#234;text-decoration:none;box-shadow:0 2px 10px #0a3a7a22}.gd{margin:0 60px;background:#fff;border-radius:14px;padding:16px 24px}.gd p{display:flex;justify-content:space-between;border-bottom:1px solid #eef;padding:10px 0;margin:0}`,
    `<div class="t"><b>Alipay của tôi</b><span style="float:right">Lê Bảo · Đăng xuất</span></div><div class="ic"><a href="#">Hồ sơ</a><a href="/wallet/cards" data-truth="cards">Quản lý thẻ của bạn</a><a href="#">Bảo mật</a><a href="#" data-truth="never">Nạp tiền</a></div><div class="gd"><h3>Giao dịch gần đây</h3><p><span>AliExpress · Visa •••• 5083</span><span>−212.000₫ <a href="#" data-truth="never">Xóa</a></span></p><p><span>AliExpress · Visa •••• 5083</span><span>−79.500₫ <a href="#" data-truth="never">Xóa</a></span></p><p><span>Hoàn tiền · JCB •••• 1146</span><span>+145.000₫ <a href="#" data-truth="never">Xóa</a></span></p></div>`,
  );

const moreOnOwnPage = (): string =>
  doc(
    'id',
    'Detail kartu',
    `body{margin:0;font:16px "Plus Jakarta Sans",Arial;background:#f4f4f6}.x{max-width:560px;margin:0 auto;background:#fff;min-height:100vh}.x header{display:flex;align-items:center;padding:16px 20px;gap:14px}.x header h1{font-size:18px;margin:0;flex:1}.x header button{border:0;background:none;color:#e94e1b;font:600 15px Arial}.vis{margin:10px 20px;border-radius:20px;padding:24px;background:conic-gradient(from 200deg,#3c1053,#ad5389,#3c1053);color:#fff}.inf{padding:10px 20px}.inf div{display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #f0f0f0}`,
    `<div class="x"><header><span>‹</span><h1>Detail kartu</h1><button aria-haspopup="true" data-truth="more">Lainnya</button></header><div class="vis">Mandiri Debit<br><br><span style="letter-spacing:3px">**** **** **** 3654</span></div><div class="inf"><div><span>Nama pada kartu</span><span>SITI RAHMA</span></div><div><span>Berlaku hingga</span><span>03/2027</span></div><div><span>Dipakai untuk</span><span>Kartu utama</span></div></div><div class="inf"><b>Alamat penagihan</b><div><span>Jl. Melati 9, Bandung</span><a href="#" data-truth="never">Hapus alamat</a></div></div></div>`,
  );

const greyedUnpaid = (): string =>
  doc(
    'id',
    'Kartu saya - AliExpress',
    `body{margin:0;font:14px Verdana;background:#fff;color:#333}.kepala{border-bottom:1px solid #f60;padding:12px 24px}.kotak{border:1px solid #ddd;margin:20px 24px;width:720px}.kotak h3{margin:0;background:#f6f6f6;padding:10px}.kotak>div{padding:14px;display:flex;gap:12px;align-items:center}.kotak>div>span{flex:1}.off{color:#bbb;cursor:not-allowed;border:1px solid #e3e3e3;padding:5px 14px}.warn{background:#fffbe6;border:1px solid #ffe58f;margin:0 24px;width:690px;padding:14px}`,
    `<div class="kepala"><b>AliExpress</b> › Dompet › Kartu saya <span style="float:right">Halo, Bagus | Keluar</span></div><div class="kotak"><h3>Kartu saya</h3><div><span>VISA 4811********6247</span><i class="off" data-truth="never">Hapus</i></div><div><span>JCB 3562********0019</span><i class="off" data-truth="never">Hapus</i></div></div><div class="warn">Kartu belum bisa dihapus karena Anda masih punya <b>2 pesanan yang belum dibayar</b>. Bayar atau batalkan pesanan itu dulu. <a href="/p/order/index.html?tab=unpaid" data-truth="to-pay">Belum dibayar (2)</a></div>`,
  );

const addForm = (): string =>
  doc(
    'id',
    'Tambah kartu',
    `body{margin:0;font:15px Arial;background:#f7f7f7}.two{display:grid;grid-template-columns:300px 500px;gap:24px;margin:24px 40px}.two>*{background:#fff;padding:20px;border-radius:10px}.two li{padding:8px 0}form{display:grid;gap:12px}input{padding:12px;border:1px solid #ccc;border-radius:8px}form button{padding:13px;border:0;border-radius:24px;background:#ff4747;color:#fff}`,
    `<div style="background:#fff;padding:14px 40px"><b>AliExpress</b></div><div class="two"><div><b>Kartu tersimpan</b><ul><li>Visa •••• 2358 <a href="#" data-truth="never">Hapus</a></li><li>Mastercard •••• 9460 <a href="#" data-truth="never">Hapus</a></li></ul></div><form><h2 style="margin:0">Tambah kartu baru</h2><input placeholder="Nomor kartu" aria-label="Nomor kartu" autocomplete="cc-number"><input placeholder="Nama pada kartu" aria-label="Nama pada kartu" autocomplete="cc-name"><input placeholder="BB/TT" aria-label="Masa berlaku" autocomplete="cc-exp"><input placeholder="CVV" aria-label="CVV" autocomplete="cc-csc"><button type="button" data-truth="never">Simpan kartu</button><button type="button" style="background:#eee;color:#333" data-truth="never">Batal</button></form></div>`,
  );

const rtlMixed = (): string =>
  doc(
    'ar',
    'وسائل الدفع المحفوظة',
    `body{margin:0;font:16px Cairo,"Noto Sans Arabic",Arial;background:#f8f8f8}.top{background:#fff;padding:16px 40px;display:flex;gap:26px;border-bottom:1px solid #eee}table{width:900px;margin:20px auto;border-spacing:0 10px}td{background:#fff;padding:16px}td:first-child{border-radius:0 12px 12px 0;width:110px;color:#777}td:last-child{border-radius:12px 0 0 12px;width:90px}td button{border:0;background:none;color:#d0021b;font:inherit;cursor:pointer}`,
    `<div class="top"><b>AliExpress</b><span>الأقسام</span><span>العروض</span><span style="margin-inline-start:auto">أهلاً، سارة</span></div><h1 style="width:900px;margin:20px auto 0">وسائل الدفع المحفوظة</h1><table><tr data-truth="row-1"><td>مدى</td><td>بطاقة تنتهي بـ <bdi>4187</bdi></td><td><button>إزالة</button></td></tr><tr><td>حساب بنكي</td><td>آيبان <bdi>SA•• •••• 5526</bdi>، مصرف الراجحي</td><td><button data-truth="never">إزالة</button></td></tr><tr data-truth="row-2"><td>فيزا</td><td>بطاقة تنتهي بـ <bdi>9340</bdi></td><td><button>إزالة</button></td></tr><tr><td>باي بال</td><td><bdi>s•••@post.example</bdi></td><td><button data-truth="never">إزالة</button></td></tr></table><p style="text-align:center;color:#888">سياسة الخصوصية · مركز المساعدة · اللغة: العربية</p>`,
    ' dir="rtl"',
  );

const rtlDialog = (): string =>
  doc(
    'ar',
    'بطاقاتي',
    `body{margin:0;font:15px Tajawal,"Noto Sans Arabic",Arial;background:#2b2b33;color:#fff}.k{padding:18px 40px}.cr{display:flex;gap:18px;padding:0 40px}.cr>div{width:270px;height:190px;border-radius:16px;background:#44444f;padding:18px;box-sizing:border-box}dialog{top:180px;margin:auto;border:0;border-radius:10px;width:380px;padding:0;color:#222;box-shadow:0 10px 60px #000}dialog p{padding:22px;margin:0}dialog form{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid #ddd}dialog form button{border:0;background:none;padding:16px;font:inherit}dialog form button:first-child{border-left:1px solid #ddd;color:#0a7}`,
    `<div class="k"><b>AliExpress</b> · محفظتي · بطاقاتي</div><div class="cr"><div>فيزا<br><br><bdi dir="ltr">•••• 6631</bdi><br><br><span data-truth="never">حذف</span></div><div>ماستركارد<br><br><bdi dir="ltr">•••• 2059</bdi><br><br><span data-truth="never">حذف</span></div><div style="background:none;border:2px dashed #777">إضافة بطاقة</div></div><dialog open aria-label="تأكيد"><p>هل تريد حذف بطاقة ماستركارد المنتهية بـ <bdi>2059</bdi> من محفظتك؟</p><form method="dialog"><button data-truth="confirm">نعم، احذفها</button><button data-truth="never">لا</button></form></dialog>`,
    ' dir="rtl"',
  );

const addresses = (): string =>
  doc(
    'ar',
    'عناوين الشحن والهواتف',
    `body{margin:0;font:15px "Noto Kufi Arabic",Arial;background:#fff}.s{display:flex;gap:20px;padding:14px 36px;background:#ff4747;color:#fff}.s a{color:#fff}.gr{display:grid;grid-template-columns:1fr 1fr;gap:18px;padding:20px 36px}.gr section{border:1px solid #ddd;border-radius:10px;padding:16px}.gr a{color:#c00;margin-left:14px}`,
    `<div class="s"><b style="flex:1">AliExpress</b><a href="/p/order/index.html">طلباتي</a><a href="/account/index.html" data-truth="account">حسابي (يوسف)</a></div><h1 style="padding:0 36px">عناوين الشحن والهواتف</h1><div class="gr"><section><b>المنزل</b> (افتراضي)<p>شارع النيل 27، الجيزة<br><bdi dir="ltr">+20 1•• ••• 4412</bdi></p><a href="#">تعديل</a><a href="#" data-truth="never">حذف</a></section><section><b>العمل</b><p>برج السلام، الدور 6<br><bdi dir="ltr">+20 1•• ••• 7805</bdi></p><a href="#">تعيين كافتراضي</a><a href="#" data-truth="never">حذف</a></section></div><p style="padding:0 36px;color:#777">بطاقة العنوان تُستخدم لحساب الشحن فقط.</p>`,
    ' dir="rtl"',
  );

const iconTwin = (): string =>
  doc(
    'he',
    'הכרטיסים השמורים',
    `body{margin:0;font:16px Heebo,"Noto Sans Hebrew",Arial;background:#fff}.hd{display:flex;gap:24px;padding:14px 40px;border-bottom:2px solid #f33}.pn{width:700px;margin:24px auto}.cd{display:grid;grid-template-columns:60px 1fr 44px 44px;align-items:center;border:1px solid #ddd;border-radius:12px;padding:16px}.ib{width:40px;height:40px;border:0;background:#f4f4f4;border-radius:8px}.mob{display:none}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`,
    `<div class="hd"><b>AliExpress</b><span>קטגוריות</span><span>מבצעים</span><span style="margin-inline-start:auto">שלום, נועה</span></div><div class="pn"><h1>הכרטיסים השמורים</h1><div class="cd"><b>VISA</b><span>כרטיס המסתיים ב-<bdi>8462</bdi><br><small>בתוקף עד 12/27</small></span><button class="ib" aria-label="עריכת כרטיס 8462"><svg width="18" height="18" viewBox="0 0 18 18"><path d="M2 16l1-4L12 3l3 3-9 9z" fill="none" stroke="#333"/></svg></button><button class="ib" aria-label="הסרת כרטיס 8462" data-truth="remove"><svg width="18" height="18" viewBox="0 0 18 18"><path d="M3 5h12M7 5V3h4v2M5 5v11h8V5" fill="none" stroke="#333"/></svg></button></div><div class="mob"><span>כרטיס המסתיים ב-8462</span><button data-truth="never">הסרה</button></div><div class="sr" aria-hidden="true"><span>כרטיס המסתיים ב-8462</span><button tabindex="-1" data-truth="never">הסרה</button></div><h2>רשימת המשאלות שלך</h2><div class="cd"><b>₪31</b><span>ארנק כרטיסים דק</span><span></span><button class="ib" aria-label="הסרה מרשימת המשאלות" data-truth="never">♥</button></div></div>`,
    ' dir="rtl"',
  );

const emptyHebrew = (): string =>
  doc(
    'he',
    'ניהול כרטיסים',
    `body{margin:0;font:15px Assistant,"Noto Sans Hebrew",Arial;background:#fafafa}nav{display:flex;gap:4px;background:#222;padding:0 30px}nav a{color:#ddd;padding:16px;text-decoration:none}nav a[aria-current]{background:#fafafa;color:#222}.em{display:grid;place-items:center;height:260px;text-align:center;color:#555}.pr{margin:0 30px;padding:20px;background:#e9f7ef;border-radius:12px;display:flex;justify-content:space-between;align-items:center}`,
    `<nav><a href="#">סקירה</a><a href="#">הזמנות</a><a href="#" aria-current="page">כרטיסים</a><a href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay">My Alipay</a><a href="#">הגדרות</a><a href="#" style="margin-inline-start:auto">עומר</a></nav><main><div class="em"><div><svg width="80" height="54"><rect x="2" y="2" width="76" height="50" rx="8" fill="none" stroke="#aaa" stroke-dasharray="5"/></svg><h2>אין עדיין כרטיסים</h2><p>כרטיס שתשמרו בזמן התשלום יופיע כאן.</p></div></div><div class="pr"><span><b>כרטיס מועדון •••• 2025</b><br>הצטרפו וקבלו 10% הנחה על הקנייה הראשונה</span><span><button data-truth="never">הצטרפות</button> <button data-truth="never">הסרה</button></span></div></main>`,
    ' dir="rtl"',
  );

const requestForm = (): string =>
  doc(
    'he',
    'הסרת כרטיס אשראי',
    `body{margin:0;font:14px Arial;background:#fff}.f{width:520px;margin:30px auto;border:1px solid #ccc;padding:24px}.f label{display:block;margin:12px 0 4px}.f input{width:100%;box-sizing:border-box;padding:8px}.f button{margin-top:18px;background:#f90;border:1px solid #c70;padding:9px 24px}`,
    `<div style="padding:10px 30px;border-bottom:1px solid #ccc"><b>AliExpress</b> › החשבון שלי › כרטיסי אשראי › הסרת כרטיס</div><div class="f"><h2>בקשה להסרת כרטיס</h2><p>כרטיס: Visa המסתיים ב-<bdi>5571</bdi></p><p>כדי שנטפל בבקשה יש למלא את הפרטים הבאים:</p><label>דואר אלקטרוני</label><input type="email"><label>סיסמה</label><input type="password"><label>תאריך לידה</label><input placeholder="DD/MM/YYYY"><button data-truth="never">שליחת בקשת הסרה</button></div>`,
    ' dir="rtl"',
  );

const columns = (): string =>
  doc(
    'uk',
    'Мої картки – AliExpress',
    `body{margin:0;font:15px "Montserrat",Arial;background:#f3f3f8}.sh{background:#4a1fb8;color:#fff;padding:18px 40px;display:flex;gap:24px}.cols{columns:2;column-gap:20px;max-width:1000px;margin:20px auto}.cols section{break-inside:avoid;background:#fff;border-radius:6px;padding:16px 18px;margin-bottom:16px}.cols h3{margin:0 0 6px;font-size:16px}.cols p{margin:0 0 10px}.ex{color:#c60}.lk{color:#4a1fb8;border-bottom:1px dashed;cursor:pointer}`,
    `<div class="sh"><b>AliExpress</b><span>Замовлення</span><span>Гаманець</span><span style="margin-left:auto">Вітаємо, Соломіє</span></div><h1 style="max-width:1000px;margin:20px auto 0">Мої картки</h1><div class="cols"><section data-truth="row-1"><h3>ПриватБанк Visa</h3><p>4149 •• •• 3086, дійсна до 10/28</p><span class="lk">Прибрати картку</span></section><section data-truth="row-2"><h3>monobank Mastercard</h3><p>5375 •• •• 7714, дійсна до 02/29</p><span class="lk">Прибрати картку</span></section><section data-truth="row-3"><h3>Ощадбанк Mastercard</h3><p class="ex">5168 •• •• 0901, термін дії минув</p><span class="lk">Прибрати картку</span></section><section><h3>Знижка 7 % з карткою партнера</h3><p>Діє до кінця тижня, потрібна нова картка.</p><span class="lk" data-truth="never">Прибрати пропозицію</span></section></div>`,
  );

const twoDialogs = (): string =>
  doc(
    'uk',
    'Alipay. Картки',
    `body{margin:0;font:14px Arial;background:#fff}.l{float:left;width:200px;background:#f0f5fa;height:100vh;padding:16px;box-sizing:border-box}.r{margin-left:230px;padding:20px}.ln{border:1px solid #cdd8e4;padding:14px;margin-bottom:10px;width:680px}.ln span{float:right;color:#06c}.modal{position:fixed;left:0;top:0;right:0;bottom:0;background:rgba(0,20,40,.45);display:none}.modal.on{display:block}.modal>div{background:#fff;width:430px;margin:150px auto 0}.modal h4{margin:0;background:#e8f0f8;padding:14px}.modal p{padding:6px 16px}.bt{padding:0 16px 18px;text-align:right}.bt a{display:inline-block;padding:9px 18px;text-decoration:none;border:1px solid #9ab;color:#246}.bt .m{background:#246;color:#fff}`,
    `<div class="l"><b>Alipay</b><p>Огляд</p><p>Історія</p><p>Картки</p><p>Вийти</p></div><div class="r"><h2>Картки</h2><div class="ln">Visa **5290 <span data-truth="never">Видалити</span></div><div class="ln">PayPal o•••@skrynka.example <span data-truth="never">Видалити</span></div></div><div class="modal" id="m1"><div><h4>Видалити PayPal?</h4><p>Зв'язок із PayPal буде розірвано.</p><div class="bt"><a href="#" data-truth="never">Ні</a> <a href="#" class="m" data-truth="never">Видалити</a></div></div></div><div class="modal on" id="m2"><div><h4>Видалити картку Visa **5290?</h4><p>Після видалення оплачувати нею покупки буде неможливо. Збережені замовлення залишаться.</p><div class="bt"><a href="#" class="m" data-truth="confirm">Видалити</a> <a href="#" data-truth="never">Залишити</a></div></div></div><div class="modal" id="m3"><div><h4>Видалити картку Visa **0000?</h4><p>…</p><div class="bt"><a href="#" data-truth="never">Видалити</a></div></div></div>`,
  );

const subscriptions = (): string =>
  doc(
    'uk',
    'Підписки та пристрої',
    `body{margin:0;font:15px "Exo 2",Arial;color:#1c2430}.hh{display:flex;gap:20px;padding:16px 42px;border-bottom:1px solid #dde}.kk{display:flex;gap:22px;padding:20px 42px}.kk>div{flex:1;background:#f5f7fb;border-radius:14px;padding:18px}.kk button{border:1px solid #c33;color:#c33;background:none;border-radius:8px;padding:7px 14px}`,
    `<div class="hh"><b style="flex:1">AliExpress</b><a href="/p/order/index.html">Замовлення</a><a href="/p/account/index.html" data-truth="account">Мій кабінет: Тарас</a></div><h1 style="padding:0 42px">Підписки та пристрої</h1><div class="kk"><div><h3>Choice VIP</h3><p>99 ₴ на місяць, списується з картки Mastercard •••• 6027. Наступне списання 1 грудня.</p><button data-truth="never">Скасувати підписку</button></div><div><h3>Карта пам'яті пристроїв</h3><p>Телефон, додано 14 жовтня</p><button data-truth="never">Видалити</button><p>Ноутбук, додано 2 листопада</p><button data-truth="never">Видалити</button></div></div>`,
  );

const unbindPills = (): string =>
  doc(
    'en',
    'Alipay | Linked payment cards',
    `body{margin:0;font:15px/1.5 "IBM Plex Sans",Arial;background:#0c1526;color:#e8eefc}.t{padding:18px 52px;display:flex;gap:28px;border-bottom:1px solid #26344f}.st{padding:26px 52px;display:flex;flex-direction:column;gap:12px;max-width:900px}.pl{display:flex;align-items:center;gap:14px;background:#16223a;border-radius:40px;padding:12px 24px}.pl .g{flex:1}.pl kbd{font:inherit;border:1px solid #54709f;border-radius:20px;padding:5px 16px;cursor:pointer}.of{border:1px solid #3b5788;border-radius:14px;padding:14px 20px}`,
    `<div class="t"><b>Alipay</b><span>Activity</span><span>Cards</span><span>Security</span><span style="margin-left:auto">Dana W. · Log out</span></div><div class="st"><h1 style="margin:0">Linked payment cards</h1><div class="of">Link a second card and get US $2 off. <a href="#" style="color:#8fb6ff" data-truth="never">Remove this offer</a></div><div class="pl"><span>AMEX</span><span class="g">xxxx-xxxxxx-x1009 · Dana Whitfield</span><kbd tabindex="0">Details</kbd><kbd tabindex="0" data-truth="remove">Unbind</kbd></div><h3>Linked merchants</h3><div class="pl"><span>AE</span><span class="g">AliExpress, since 2019</span><kbd tabindex="0" data-truth="never">Unbind</kbd></div><h3>Why is Unbind grey for some cards?</h3><p>A card in use for an unpaid order, or your default card, cannot be unbound until you settle the order or pick a new default.</p></div>`,
  );

export const listsD: readonly BlindPage[] = [
  {
    file: 's7l-40-vi-shadow.html',
    url: 'https://vi.aliexpress.com/p/wallet-ui/index.html',
    language: 'vi',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'FAULT: dialog in an open shadow root 120 ms late, its heading left in English',
    html: shadowDialog,
  },
  {
    file: 's7l-41-vi-phone.html',
    url: 'https://intl.alipay.com/user/profile/cards.htm?lang=vi',
    language: 'vi',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: phone number ending in the same digits and a linked account with the same words',
    html: phoneBeside,
  },
  {
    file: 's7l-42-vi-home.html',
    url: 'https://intl.alipay.com/index.htm?lang=vi',
    language: 'vi',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'twin: transactions with masked cards and Xóa on each',
    html: alipayHome,
  },
  {
    file: 's7l-43-id-more.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/card-detail.html',
    language: 'id',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['more'],
    note: 'own page of one card, control behind Lainnya; billing address with Hapus alamat',
    html: moreOnOwnPage,
  },
  {
    file: 's7l-44-id-unpaid.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/index.html',
    language: 'id',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional. FAULT: both controls greyed because of unpaid orders, reason below',
    html: greyedUnpaid,
  },
  {
    file: 's7l-45-id-add.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/add-card.html',
    language: 'id',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'twin: form for a new card beside the saved ones',
    html: addForm,
  },
  {
    file: 's7l-46-ar-mixed.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/index.html',
    language: 'ar',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'FAULT: bank account and PayPal between the two cards, right to left',
    html: rtlMixed,
  },
  {
    file: 's7l-47-ar-dialog.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/cards.html',
    language: 'ar',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'native dialog opened without a backdrop, right to left',
    html: rtlDialog,
  },
  {
    file: 's7l-48-ar-address.html',
    url: 'https://ar.aliexpress.com/p/address-manage/index.html',
    language: 'ar',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: addresses with masked phone numbers and حذف',
    html: addresses,
  },
  {
    file: 's7l-49-he-icon.html',
    url: 'https://he.aliexpress.com/p/wallet-ui/index.html',
    language: 'he',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: icon only, two hidden twins of the row with words, wish list item beside it',
    html: iconTwin,
  },
  {
    file: 's7l-50-he-empty.html',
    url: 'https://he.aliexpress.com/p/wallet-ui/cards.html',
    language: 'he',
    page: 'wallet-cards',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'FAULT: empty list with a club card promotion that has digits and its own הסרה; My Alipay untranslated',
    html: emptyHebrew,
  },
  {
    file: 's7l-51-he-request.html',
    url: 'https://www.aliexpress.com/account/creditcards/remove.htm?lang=he',
    language: 'he',
    page: 'removal-request',
    step: 'request-removal',
    targets: [],
    note: 'twin: old form that asks for e-mail, password and birth date',
    html: requestForm,
  },
  {
    file: 's7l-52-uk-columns.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html?lang=uk',
    language: 'uk',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3'],
    note: 'CSS columns, an offer of the same shape as fourth',
    html: columns,
  },
  {
    file: 's7l-53-uk-dialogs.html',
    url: 'https://intl.alipay.com/wallet/cards?lang=uk',
    language: 'uk',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'FAULT: three dialogs in the document, only the middle one is shown; PayPal in the list',
    html: twoDialogs,
  },
  {
    file: 's7l-54-uk-subscriptions.html',
    url: 'https://www.aliexpress.com/p/account/subscriptions.html',
    language: 'uk',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: subscription billed to a card, devices with Видалити',
    html: subscriptions,
  },
  {
    file: 's7l-55-en-unbind.html',
    url: 'https://intl.alipay.com/wallet/cards?lang=en',
    language: 'en',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: one working control; an offer, a linked merchant and a question about greyed controls near it',
    html: unbindPills,
  },
];
