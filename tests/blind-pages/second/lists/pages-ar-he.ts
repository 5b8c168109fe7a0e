import { aria, comet, dark, dots, grid, mat, mob, picture, sem, soup } from './shells.ts';

export const arHe = {
  'a-ar-two': (): string =>
    comet('ar', {
      title: 'طرق الدفع',
      css: '.bt{display:flex;gap:14px;align-items:center;border:1px solid #e5e5e5;border-radius:12px;padding:16px;margin-bottom:12px;max-width:760px}.bt p{flex:1;margin:0}',
      main: `<h1>طرق الدفع المحفوظة</h1><div class="bt" data-truth="row-1">${picture('مدى', '#0e7c86')}<p>بطاقة مدى تنتهي بـ 4420 <span class="comet-v2-tag">افتراضية</span></p><button type="button" class="comet-v2-btn">حذف</button></div><div class="bt" data-truth="row-2">${picture('Visa', '#1a1f71')}<p>بطاقة Visa تنتهي بـ 1196</p><button type="button" class="comet-v2-btn" data-truth="never">تعيين كافتراضية</button><button type="button" class="comet-v2-btn">حذف</button></div><div class="bt"><p>رصيد المكافآت: 12.00 ر.س</p><button type="button" class="comet-v2-btn" data-truth="never">عرض السجل</button></div>`,
    }),

  'a-ar-menu-mobile': (): string =>
    mob('ar', {
      title: 'بطاقاتي',
      css: '.b{margin:14px;background:#fff;border-radius:16px;padding:16px;display:flex;gap:12px;align-items:center}.b span{flex:1}.b button{border:0;background:#f2f3f5;border-radius:50%;width:40px;height:40px;display:grid;place-items:center}',
      main: `<div class="b">${picture('Mastercard', '#b5432a')}<span>ماستركارد<br><bdi dir="ltr">•••• 7305</bdi></span><button type="button" aria-label="خيارات البطاقة" data-truth="menu">${dots}</button></div><div class="b"><span>إضافة بطاقة جديدة</span><button type="button" aria-label="إضافة" data-truth="never">+</button></div><div class="b"><span>الدفع عند الاستلام متاح لبعض الطلبات</span></div>`,
    }),

  'a-ar-twin-sign-in': (): string =>
    sem('ar', {
      title: 'البطاقات المحفوظة',
      out: true,
      bare: true,
      css: '.sh{position:fixed;inset:0;background:#0009}.lg{position:fixed;top:110px;left:calc(50% - 200px);width:400px;background:#fff;border-radius:12px;padding:28px;display:grid;gap:12px}.lg input{padding:11px;font:inherit;border:1px solid #bbb;border-radius:6px}.lg button{padding:11px;border:0;border-radius:6px;background:#d33a1b;color:#fff}.ct{display:flex;gap:12px;padding:14px 0}',
      main: `<h1>البطاقات المحفوظة</h1><div class="ct">${picture('Visa', '#1a1f71')} Visa •••• 1196 <button type="button" data-truth="never">إزالة البطاقة</button></div>`,
      over: '<div class="sh"></div><div class="lg" role="dialog" aria-modal="true" aria-label="تسجيل الدخول"><b>انتهت الجلسة، سجّل الدخول للمتابعة</b><input type="email" placeholder="البريد الإلكتروني أو رقم الجوال" data-truth="never"><input type="password" placeholder="كلمة المرور" data-truth="never"><button type="button" data-truth="never">تسجيل الدخول</button><a href="#" data-truth="never">هل نسيت كلمة المرور؟</a></div>',
    }),

  'a-ar-spinner-skeleton': (): string =>
    mat('ar', {
      title: 'المحفظة',
      bare: true,
      css: '@keyframes g{from{background-position:0 0}to{background-position:400px 0}}.gh{height:18px;border-radius:9px;background:linear-gradient(90deg,#eee,#ddd,#eee);background-size:400px;animation:g 1.4s linear infinite}.li .gh{flex:1}.li .rd{flex:none;width:44px;height:28px;border-radius:6px}',
      main: '<div class="paper" aria-busy="true" aria-label="جارٍ التحميل"><div class="li"><div class="gh" style="flex:none;width:180px"></div></div><div class="li"><div class="gh rd"></div><div class="gh"></div></div><div class="li"><div class="gh rd"></div><div class="gh"></div></div><div class="li"><span class="sub">جارٍ التحميل…</span></div></div>',
    }),

  'a-he-beside-bank': (): string =>
    soup('he', {
      title: 'אמצעי תשלום',
      css: '.am{width:680px;border:1px solid #ddd;padding:14px 18px;display:flex;gap:14px;align-items:center;margin-bottom:8px}.am .r{margin-inline-start:auto;color:#e62e04;cursor:pointer}.tt{font-size:22px;margin:6px 0 14px}',
      main: `<div class="tt">אמצעי התשלום שלי</div><div class="am">${picture('ישראכרט', '#0057a8')}<div>ישראכרט שמסתיים ב-6093<br>בתוקף עד 05/28</div><div class="r" onclick="void 0" data-truth="remove">הסרת כרטיס</div></div><div class="am"><div>חשבון בנק להחזרים: לאומי, ‎***‎-‎44‎</div><div class="r" onclick="void 0" data-truth="never">הסרה</div></div><div class="am"><div>PayPal · no***@mail.co.il</div><div class="r" onclick="void 0" data-truth="never">ניתוק</div></div><div class="am"><div>כרטיס מתנה AliExpress, יתרה ‎₪20.00</div><div class="r" onclick="void 0" data-truth="never">הסרה</div></div>`,
    }),

  'a-he-dialog': (): string =>
    dark('he', {
      title: 'הכרטיסים שלי',
      css: '.k{display:flex;gap:14px;align-items:center;background:#1c1e24;border-radius:14px;padding:18px;margin-bottom:10px}.k span{flex:1}.k button{border:1px solid #555;background:none;color:#eee;border-radius:16px;padding:5px 14px;font:inherit}.o{position:fixed;inset:0;background:#000c;display:grid;place-items:center}.d{background:#24262e;border-radius:20px;padding:28px;width:400px}.d div{display:flex;gap:10px;margin-top:20px}.d button{flex:1;border:0;border-radius:20px;padding:11px;font:inherit;font-weight:700}.d .y{background:#ff6a3d;color:#111}.d .n{background:#3a3d47;color:#fff}',
      main: `<h1>הכרטיסים שלי</h1><div class="k">${picture('Visa', '#1a1f71')}<span>Visa Cal ···· 5587</span><button type="button" data-truth="never">מחיקה</button></div><div class="k">${picture('Max', '#333')}<span>max ···· 0914</span><button type="button" data-truth="never">מחיקה</button></div>`,
      over: '<div class="o"><div class="d" role="alertdialog" aria-modal="true"><b style="font-size:19px">למחוק את הכרטיס שמסתיים ב-5587?</b><p>לא ניתן יהיה לשלם בו עד שתוסיפו אותו מחדש.</p><div><button type="button" class="n" data-truth="never">ביטול</button><button type="button" class="y" data-truth="confirm">מחיקת הכרטיס</button></div></div></div>',
    }),

  'a-he-account-alipay': (): string =>
    grid('he', {
      title: 'החשבון שלי',
      css: '.hs{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.hs a{color:#2a2340;text-decoration:none}',
      main: '<h1>שלום, נועה</h1><div class="hs"><a class="tile" href="/p/order/index.html" data-truth="never"><b>ההזמנות שלי</b><br>2 בדרך אליך</a><a class="tile" href="/p/review" data-truth="never"><b>ביקורות</b><br>1 ממתינה</a><a class="tile" href="/p/dispute" data-truth="never"><b>החזרות ומחלוקות</b></a><a class="tile" href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay"><b>Alipay שלי</b></a><a class="tile" href="/p/profile" data-truth="never"><b>פרטים אישיים</b></a><a class="tile" href="/p/security" data-truth="never"><b>אבטחה וסיסמה</b></a></div>',
    }),

  'a-he-empty-late': (): string =>
    aria('he', {
      title: 'כרטיסים שמורים',
      css: '.ry{text-align:center;padding:40px 0}.lk{display:block;border-top:1px solid #dde;padding:14px 0}',
      main: '<h1>כרטיסים שמורים</h1><div id="p" class="ry" aria-live="polite">טוען…</div><a class="lk" href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay">מעבר ל-Alipay שלי</a><a class="lk" href="/gift" data-truth="never">כרטיסי מתנה</a>',
      js: "setTimeout(()=>{document.getElementById('p').textContent='אין לך כרטיסים שמורים.'},250)",
    }),

  'a-ar-manage-after-one': (): string =>
    sem('ar', {
      title: 'إدارة البطاقات',
      css: '.ln{display:flex;gap:14px;align-items:center;background:#fff;border:1px solid #e4ddd0;padding:16px}.ln span{flex:1}.hd{display:flex;justify-content:space-between;align-items:center}.hd button,.ln button{border:1px solid #bbb;border-radius:4px;background:#fff;padding:6px 16px}',
      main: `<div class="hd"><h1>إدارة البطاقات</h1><button type="button" data-truth="never">تم</button></div><div class="ln">${picture('Visa', '#1a1f71')}<span>فيزا، آخر أربعة أرقام 2681</span><button type="button" data-truth="remove">إلغاء ربط البطاقة</button></div><p>لن تتأثر طلباتك المدفوعة سابقًا.</p>`,
    }),
} as const;
