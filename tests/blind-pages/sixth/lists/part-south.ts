import { doc } from './shell.ts';

/** id, a twin: checkout with saved cards to choose from, each with a control to delete it; the box is clear. */
export const idCheckout = (): string =>
  doc(
    'lang="id"',
    'Konfirmasi pesanan',
    `body{margin:0;font:14px/1.5 "Nunito Sans",Arial,sans-serif;background:#f4f4f4;color:#222}
.pl-header{background:#fff;padding:14px 40px;font-weight:700}.pl{display:grid;grid-template-columns:1fr 320px;gap:18px;padding:20px 40px}.pl-box{background:#fff;border-radius:12px;padding:18px 22px;margin-bottom:14px}.pl-box h3{margin:0 0 10px}
.pl-row{display:flex;gap:12px;padding:9px 0;border-bottom:1px solid #f0f0f0}.pl-row span{flex:1}.pl-row a{color:#888}.place-order-primary-btn{width:100%;border:0;background:#fd384f;color:#fff;border-radius:24px;padding:13px;font:inherit}`,
    `<body><div class="pl-header"><span style="color:#fd384f">AliExpress</span> | Konfirmasi pesanan</div>
<div class="pl"><div><div class="pl-box"><h3>Alamat pengiriman</h3>Rizky Pratama, Jl. Melati No. 12, Bandung 40115 <a href="#ad" data-truth="never">Hapus</a></div>
<div class="pl-box"><h3>Metode pembayaran</h3>
<div class="pl-row"><input type="radio" name="p" checked aria-label="BCA 4410"><span>BCA Visa •••• 4410</span><a href="#d1" data-truth="never">Hapus</a></div>
<div class="pl-row"><input type="radio" name="p" aria-label="Mandiri 7782"><span>Mandiri Mastercard •••• 7782</span><a href="#d2" data-truth="never">Hapus</a></div>
<div class="pl-row"><input type="radio" name="p" aria-label="Kartu lain"><span>Pakai kartu lain</span></div><label><input type="checkbox" data-truth="never"> Simpan kartu untuk pembelian berikutnya</label></div>
<div class="pl-box"><h3>Barang (1)</h3>Dompet kartu kulit, cokelat × 1</div></div>
<div class="pl-box"><h3>Ringkasan</h3><div class="pl-row"><span>Subtotal</span>Rp 84.500</div><div class="pl-row"><span>Ongkos kirim</span>Gratis</div><div class="pl-row"><span><b>Total</b></span><b>Rp 84.500</b></div><br><button class="place-order-primary-btn" type="button" data-truth="never">Bayar sekarang</button></div></div></body>`,
  );

/** id: the edit mode is on already; one card. */
export const idEditing = (): string =>
  doc(
    'lang="id"',
    'Kelola kartu - Alipay',
    `body{margin:0;font:16px/1.5 Poppins,Arial,sans-serif;color:#102a43;background:#f0f6ff}
.phoneish{max-width:520px;margin:0 auto;background:#fff;min-height:100vh}.ttl{display:flex;justify-content:space-between;padding:18px 22px;background:#1677ff;color:#fff}.ttl button{border:0;background:none;color:#fff;font:inherit}
.slot{margin:20px 22px;border-radius:14px;overflow:hidden;border:1px solid #d9e6f7}.slot .up{background:#0b3d91;color:#fff;padding:20px}.slot .dn{display:grid;grid-template-columns:1fr 1fr}.slot .dn button{border:0;padding:14px;font:inherit;background:#fff}.slot .dn button+button{background:#ffecec;color:#b00020}
.more{padding:0 22px}.more a{display:block;padding:14px 0;border-top:1px solid #e5eefb;color:#102a43;text-decoration:none}`,
    `<body><div class="phoneish"><div class="ttl"><span>Alipay</span><b>Kartu saya</b><button type="button" data-truth="never">Selesai</button></div>
<div class="slot"><div class="up">BNI Mastercard<br><br>berakhiran 2517</div><div class="dn"><button type="button" data-truth="never">Ubah nama</button><button type="button" data-truth="remove">Lepas kartu</button></div></div>
<div class="more"><p>Masuk sebagai Siti Rahma</p><a href="/ihome/record.htm">Riwayat transaksi</a><a href="/ihome/coupon.htm">Voucher (2)</a><a href="/ihome/close.htm" data-truth="never">Hapus akun Alipay</a></div></div></body>`,
  );

/** ar: two bank cards; beside them a points card and a gift card that look the same. */
export const arLookalikes = (): string =>
  doc(
    'lang="ar" dir="rtl"',
    'بطاقاتي المصرفية - AliExpress',
    `body{margin:0;font:16px/1.6 "Noto Naskh Arabic",Tahoma,sans-serif;color:#222;background:#fff}
.sh{display:flex;gap:26px;padding:16px 44px;border-bottom:4px solid #e62e04}.pg{padding:20px 44px}.pg h2{font-size:19px;margin:14px 0}.deck{display:flex;gap:18px}
.tk{width:300px;height:150px;border-radius:16px;padding:18px 20px;color:#fff;position:relative}.tk b{display:block}.tk .rm{position:absolute;bottom:14px;inset-inline-end:18px;color:#fff;text-decoration:underline;cursor:pointer}
.k1{background:#3b4a8f}.k2{background:#2f6f4f}.k3{background:#a9812c}.k4{background:#a3324b}`,
    `<body><div class="sh"><b style="color:#e62e04">AliExpress</b><span>طلباتي</span><span>عربة التسوق</span><span>قائمة الرغبات</span><span style="margin-inline-start:auto">مرحبًا، سارة</span></div>
<div class="pg"><h2>البطاقات المصرفية المحفوظة</h2><div class="deck">
<div class="tk k1" data-truth="row-1"><b>بنك الراجحي · مدى</b><bdi dir="ltr">•••• 6172</bdi><span class="rm" role="button" tabindex="0">حذف البطاقة</span></div>
<div class="tk k2" data-truth="row-2"><b>البنك الأهلي · Visa</b><bdi dir="ltr">•••• 0845</bdi><span class="rm" role="button" tabindex="0">حذف البطاقة</span></div></div>
<h2>بطاقات المكافآت والهدايا</h2><div class="deck">
<div class="tk k3"><b>نقاط المتجر: 1,240 نقطة</b>عضوية رقم <bdi dir="ltr">•••• 0091</bdi><span class="rm" role="button" tabindex="0" data-truth="never">إلغاء العضوية</span></div>
<div class="tk k4"><b>بطاقة هدية بقيمة 50 ر.س</b>الرمز <bdi dir="ltr">•••• 3306</bdi><span class="rm" role="button" tabindex="0" data-truth="never">حذف</span></div></div>
<p>مركز المساعدة · الشروط والأحكام</p></div></body>`,
  );

/** ar, a phone: a sheet at the bottom asks whether to remove the card. */
export const arSheet = (): string =>
  doc(
    'lang="ar" dir="rtl"',
    'تفاصيل البطاقة',
    `body{margin:0;font:16px/1.6 Cairo,Tahoma,sans-serif;background:#eef2f8;color:#1b2530}
.hh{background:#1677ff;color:#fff;padding:14px 18px;text-align:center}.pp{margin:16px;background:#fff;border-radius:16px;padding:18px}.pp a{color:#c62828}
.dim{position:fixed;inset:0;background:#0008}.sheet{position:fixed;bottom:0;left:0;right:0;background:#fff;border-radius:22px 22px 0 0;padding:24px 20px}.sheet h2{margin:0;font-size:18px;text-align:center}.sheet p{text-align:center;color:#65707d}.sheet a{display:block;text-align:center;padding:14px;border-top:1px solid #e4e8ee;text-decoration:none;color:#1b2530}.sheet a.red{color:#c62828;font-weight:700}`,
    `<body><div class="hh">بطاقات Alipay</div><div class="pp"><b>مصرف الإمارات · Mastercard</b><p>تنتهي بالأرقام <bdi>4936</bdi></p><a href="#del" data-truth="never">إزالة البطاقة</a></div><div class="pp">الحد اليومي: 500 دولار</div>
<div class="dim"></div><div class="sheet" role="dialog" aria-modal="true" aria-labelledby="sh"><h2 id="sh">هل تريد إزالة البطاقة المنتهية بـ 4936؟</h2><p>لن تتمكن من الدفع بها حتى تضيفها من جديد.</p>
<a class="red" role="button" href="#yes" data-truth="confirm">نعم، إزالة</a><a role="button" href="#pause" data-truth="never">إيقاف البطاقة مؤقتًا</a><a role="button" href="#no" data-truth="never">تراجع</a></div></body>`,
  );

/** he: div soup; a notice over the list says that the default card may not go. */
export const heRefusedNotice = (): string =>
  doc(
    'lang="he" dir="rtl"',
    'הכרטיסים שלי',
    `body{margin:0;font:15px/1.5 Assistant,Arial,sans-serif;color:#222;background:#f7f7f9}
.q1{background:#fff;padding:16px 40px;display:flex;gap:24px}.q2{width:760px;margin:20px auto}.q3{background:#fff;border-radius:10px;padding:18px 22px;margin-bottom:10px;display:flex;align-items:center;gap:22px}.q3>div:first-child{flex:1}.q4{color:#0b57d0;cursor:pointer}.q5{background:#fde7e9;border:1px solid #f1aeb5;border-radius:10px;padding:14px 20px;margin-bottom:16px;color:#842029}.q6{background:#222;color:#fff;border-radius:10px;font-size:12px;padding:1px 9px;margin-inline-start:8px}`,
    `<body><div class="q1"><div><b style="color:#e62e04">AliExpress</b></div><div>ההזמנות שלי</div><div>העגלה</div><div style="margin-inline-start:auto">שלום, נועה</div></div>
<div class="q2"><h2>הכרטיסים שלי</h2><div class="q5">הכרטיס המסתיים ב-2954 לא הוסר. אי אפשר להסיר כרטיס שמוגדר כברירת מחדל. צריך להגדיר קודם כרטיס אחר כברירת מחדל.</div>
<div class="q3"><div>ישראכרט <bdi dir="ltr">•••• 2954</bdi><span class="q6">ברירת מחדל</span></div><div class="q4" data-truth="never">הסרה</div></div>
<div class="q3"><div>Visa Cal <bdi dir="ltr">•••• 7710</bdi></div><div class="q4" data-truth="set-default">הגדרה כברירת מחדל</div><div class="q4" data-truth="never">הסרה</div></div>
<div class="q3"><div>קופון: 20 ₪ הנחה בתשלום בכרטיס חדש</div><div class="q4" data-truth="never">מימוש</div></div></div></body>`,
  );

/** he: tabs; one expired card, with a control to bring it up to date and one to remove it. */
export const heExpired = (): string =>
  doc(
    'lang="he" dir="rtl"',
    'אמצעי תשלום - AliExpress',
    `body{margin:0;font:16px/1.5 Rubik,Arial,sans-serif;color:#1c1c28;background:#fff}
.mast{padding:18px 50px;display:flex;gap:26px;background:#1c1c28;color:#fff}[role=tablist]{display:flex;gap:8px;padding:20px 50px 0}[role=tab]{border:0;background:#efeff4;padding:10px 22px;border-radius:10px 10px 0 0;font:inherit}[role=tab][aria-selected=true]{background:#fd384f;color:#fff}
[role=tabpanel]{margin:0 50px;border-top:3px solid #fd384f;padding:22px}[role=tabpanel][hidden]{display:none}.exp{display:grid;grid-template-columns:90px 1fr auto auto;gap:16px;align-items:center}.exp strong{color:#c62828}.exp button{font:inherit;padding:9px 18px;border-radius:8px;border:1px solid #1c1c28;background:#fff}.exp button.solid{background:#1c1c28;color:#fff}`,
    `<body><div class="mast"><b>AliExpress</b><span>הזמנות</span><span>מבצעים</span><span style="margin-inline-start:auto">היי אורי</span></div>
<div role="tablist" aria-label="אמצעי תשלום"><button role="tab" type="button" aria-selected="true" aria-controls="p1">כרטיסי אשראי</button><button role="tab" type="button" aria-selected="false" aria-controls="p2">PayPal</button><button role="tab" type="button" aria-selected="false" aria-controls="p3">חשבון בנק</button></div>
<div role="tabpanel" id="p1"><div class="exp"><svg viewBox="0 0 90 56" width="90" role="img" aria-label="Mastercard"><rect width="90" height="56" rx="8" fill="#ddd"/><circle cx="36" cy="28" r="14" fill="#eb001b"/><circle cx="54" cy="28" r="14" fill="#f79e1bcc"/></svg><span>מקס, מסתיים ב-5083<br><strong>פג תוקף ב-03/25</strong></span><button class="solid" type="button" data-truth="never">עדכון תוקף</button><button type="button" data-truth="remove">מחיקת הכרטיס</button></div></div>
<div role="tabpanel" id="p2" hidden><p>o•••i@doar.example</p><button type="button" data-truth="never">ניתוק PayPal</button></div>
<div role="tabpanel" id="p3" hidden><p>חשבון ···4412</p><button type="button" data-truth="never">מחיקת החשבון</button></div></body>`,
  );

/** uk: the list comes late and holds nothing; My Alipay stands at the side. */
export const ukLateEmpty = (): string =>
  doc(
    'lang="uk"',
    'Картки | AliExpress',
    `body{margin:0;font:15px/1.5 "e-Ukraine",Arial,sans-serif;color:#20242c}
.x-top{display:flex;gap:24px;padding:15px 42px;background:#fff7e6}.x-grid{display:grid;grid-template-areas:"main links";grid-template-columns:1fr 280px;gap:24px;padding:24px 42px}.x-main{grid-area:main;border:1px solid #e5e5ea;border-radius:18px;padding:26px;min-height:320px}.x-links{grid-area:links}.x-links a{display:block;border:1px solid #e5e5ea;border-radius:14px;padding:14px 18px;margin-bottom:10px;color:inherit;text-decoration:none}
.ghost{height:70px;border-radius:12px;background:#ececf1;margin-bottom:12px}`,
    `<body><div class="x-top"><b style="color:#e62e04">AliExpress</b><span>Замовлення</span><span>Кошик</span><span style="margin-left:auto">Вітаємо, Олено</span></div>
<div class="x-grid"><main class="x-main"><h1>Збережені картки</h1><div id="slot" aria-busy="true"><div class="ghost"></div><div class="ghost"></div></div></main>
<aside class="x-links"><a href="/p/coupon/index.html">Мої купони (4)</a><a href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="my-alipay">Мій Alipay</a><a href="/p/address-manage/index.html">Адреси доставки</a></aside></div>
<script>setTimeout(function(){var s=document.getElementById('slot');s.removeAttribute('aria-busy');s.textContent='';var p=document.createElement('p');p.textContent='Тут поки порожньо: у вас немає збережених карток.';s.append(p);},300);</script></body>`,
  );

/** uk: a native dialog, not modal, in the corner of the window: an order is unpaid. */
export const ukRefusedNative = (): string =>
  doc(
    'lang="uk"',
    'Alipay — Мої картки',
    `body{margin:0;font:14px/1.55 "Trebuchet MS",Arial,sans-serif;color:#243046;background:#f6f9fe}
.left{position:fixed;top:0;bottom:0;left:0;width:200px;background:#12315f;color:#fff;padding:22px}.left p{margin:0;padding:9px 0}.right{margin-left:200px;padding:28px 36px}.right section{background:#fff;border-radius:8px;padding:6px 22px;width:620px}.right section div{display:flex;justify-content:space-between;padding:14px 0;border-bottom:1px solid #eaf0f8}
.right button{border:0;background:none;color:#1677ff;font:inherit}dialog{position:fixed;margin:0;inset:auto 30px 30px auto;width:380px;border:1px solid #d7a400;border-radius:10px;background:#fffaf0;padding:20px 24px}dialog button{border:1px solid #243046;background:#fff;padding:6px 18px;border-radius:6px;font:inherit}`,
    `<body><div class="left"><b>Alipay</b><p>Огляд</p><p>Перекази</p><p>Картки</p><p>Безпека</p><p style="margin-top:40px">Андрій Коваль</p></div>
<div class="right"><h1>Мої картки</h1><section><div><span>ПриватБанк, Visa, закінчується на 7048</span><button type="button" data-truth="never">Від'єднати</button></div><div><span>monobank, Mastercard, закінчується на 1592</span><button type="button" data-truth="never">Від'єднати</button></div></section></div>
<dialog id="no" aria-labelledby="nt"><h3 id="nt">Картку 1592 зараз не можна від'єднати</h3><p>З нею пов'язане неоплачене замовлення на AliExpress. Спершу оплатіть або скасуйте його.</p><button type="button" data-truth="never">Зрозуміло</button></dialog>
<script>document.getElementById('no').show();</script></body>`,
  );
