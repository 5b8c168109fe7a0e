import { page } from './ways-shell.ts';

export const walletAr = (): string =>
  page(
    {
      lang: 'ar',
      dir: 'rtl',
      title: 'المحفظة',
      css: `body{margin:0;font:16px/1.5 Tahoma,"Noto Sans Arabic",sans-serif;background:#f4f1ec;color:#2d2418}.r1{background:#2d2418;color:#fff;padding:14px 60px;display:flex;gap:24px}.r1 .gp{flex:1}.acc{max-width:820px;margin:24px auto;border-radius:14px;overflow:hidden;background:#fff}.acc h3{margin:0;padding:16px 22px;border-bottom:1px solid #eee;display:flex;justify-content:space-between;font-size:17px}.acc .in{padding:14px 22px 20px;border-bottom:1px solid #eee;background:#fcfaf7}.lk{color:#b4530a;cursor:pointer;text-decoration:underline}`,
    },
    `<body><div class="r1"><b>AliExpress</b><span class="gp"></span><span>مرحبًا، ليلى</span><span>طلباتي</span><span>عربة التسوق</span></div><div class="acc"><h3><span>رصيدي</span><span>▾</span></h3><div class="in">0.00 دولار أمريكي <span class="lk" data-truth="never">شحن الرصيد</span></div><h3><span>البطاقات المصرفية (3)</span><span>▾</span></h3><div class="in">فيزا، ماستركارد، مدى. تُستخدم للدفع السريع.<br><span class="lk" data-truth="cards">إدارة البطاقات</span></div><h3><span>بطاقات الهدايا</span><span>▾</span></h3><div class="in">لا توجد بطاقات هدايا. <span class="lk" data-truth="never">إضافة بطاقة هدية</span></div><h3><span>القسائم</span><span>◂</span></h3><h3><span>سجل المعاملات</span><span>◂</span></h3><h3><span>كلمة مرور الدفع</span><span>◂</span></h3></div><p style="text-align:center;color:#877">مركز المساعدة · سياسة الخصوصية · <span data-truth="never">تسجيل الخروج</span></p></body>`,
  );

export const checkoutAr = (): string =>
  page(
    {
      lang: 'ar',
      dir: 'rtl',
      title: 'تأكيد الطلب',
      css: `body{margin:0;font:15px "Noto Sans Arabic",Tahoma,sans-serif;background:#fff}main{display:flex;gap:26px;padding:22px 70px}section{flex:1}.p{border:1px solid #ddd;border-radius:10px;padding:14px 18px;margin-bottom:10px;display:flex;justify-content:space-between}.p.on{border-color:#c00}.dir{direction:ltr;unicode-bidi:embed}.pay{background:#c00;color:#fff;border:0;border-radius:24px;width:100%;padding:14px;font:inherit}aside{width:320px;background:#fafafa;border-radius:10px;padding:20px}`,
    },
    `<body><div style="padding:16px 70px;border-bottom:1px solid #eee"><b>AliExpress</b> | إتمام الشراء</div><main><section><h2>طريقة الدفع</h2><div class="p on"><span>◉ فيزا <span class="dir">•••• 6072</span></span><span>افتراضية</span></div><div class="p"><span>○ ماستركارد <span class="dir">•••• 1438</span></span><span></span></div><div class="p"><span>○ PayPal</span><span></span></div><div class="p" data-truth="never"><span>+ استخدام بطاقة أخرى</span><span></span></div><h2>عنوان الشحن</h2><div class="p"><span>ليلى ح.، شارع الملك فهد 40، الرياض</span><span data-truth="never">تغيير</span></div><h2>المنتجات</h2><div class="p"><span>محفظة جلدية × 1</span><span>34.90 ر.س</span></div></section><aside><h3>ملخص الطلب</h3><p>المجموع الفرعي: 34.90 ر.س<br>الشحن: مجاني<br><b>الإجمالي: 34.90 ر.س</b></p><button class="pay" data-truth="never">ادفع الآن</button><p style="font-size:13px">بالضغط على «ادفع الآن» أنت توافق على الشروط.</p></aside></main></body>`,
  );

export const deletionHe = (): string =>
  page(
    {
      lang: 'he',
      dir: 'rtl',
      title: 'מרכז הפרטיות',
      css: `body{margin:0;font:16px/1.6 Arial,"Noto Sans Hebrew",sans-serif;background:#fff;color:#222}#pv{display:flex}#pv ul{list-style:none;width:230px;margin:0;padding:24px;background:#f3f3f6;min-height:760px}#pv li{padding:9px 0}#pv div.c{padding:30px 44px;max-width:720px}.red{background:#d4002a;color:#fff;border:0;padding:13px 36px;border-radius:6px;font:inherit}.warn{background:#fff2f2;border-right:4px solid #d4002a;padding:12px 18px}`,
    },
    `<body><div id="pv"><ul><li><b>AliExpress פרטיות</b></li><li>סקירה</li><li>בקשת עותק של המידע</li><li><b>מחיקת מידע וחשבון</b></li><li>העדפות פרסום</li><li>שלום, נועה</li></ul><div class="c"><h1>מחיקת החשבון שלי</h1><p>כשתמחקו את החשבון נסיר את הפרופיל, הכתובות, הכרטיסים השמורים, הביקורות והקופונים. לא ניתן לשחזר.</p><div class="warn">אי אפשר למחוק חשבון כשיש הזמנה פתוחה או החזר כספי שטרם הושלם.</div><p><label>כדי להמשיך, הקלידו <b>מסכימה</b>: <input size="12"></label></p><p><button class="red" data-truth="never">מחק את החשבון שלי</button> &nbsp; <button data-truth="never">ביטול</button></p><p style="color:#777">רוצים רק להסיר כרטיס אשראי? עשו זאת בארנק.</p></div></div></body>`,
  );

export const alipayHomeHe = (): string =>
  page(
    {
      lang: 'he',
      dir: 'rtl',
      title: 'Alipay',
      css: `body{margin:0;font:14px Arial;background:#fff}.strip{background:#0e8ee9;color:#fff;padding:10px 50px;display:flex;justify-content:space-between}.tabs{display:flex;gap:4px;padding:0 50px;background:#e3f1fc;border-bottom:1px solid #9ccdf2}.tabs>div{position:relative;padding:13px 26px;cursor:pointer}.tabs>div.cur{background:#fff;border:1px solid #9ccdf2;border-bottom:0}.dd{display:none;position:absolute;top:44px;right:0;background:#fff;border:1px solid #9ccdf2;width:190px}.dd.open{display:block}.dd a{display:block;padding:9px 14px;color:#0e5b95;text-decoration:none}.ct{padding:24px 50px}.ct table{width:100%;border-collapse:collapse}.ct td,.ct th{border-bottom:1px dotted #bbb;padding:9px;text-align:right}`,
    },
    `<body><div class="strip"><span>Alipay | ארנק קונים</span><span>no***@mail.co.il · יציאה</span></div><div class="tabs"><div class="cur">היסטוריה</div><div>החזרים</div><div data-truth="settings" onclick="this.querySelector('.dd').classList.toggle('open')">הגדרות ▾<span class="dd"><a href="#" data-truth="never">ניהול הכרטיסים שלך</a><a href="#" data-truth="never">שינוי סיסמת תשלום</a><a href="#" data-truth="never">סגירת הארנק</a></span></div><div>עזרה</div></div><div class="ct"><h2>תשלומים אחרונים</h2><table><tr><th>תאריך</th><th>מוכר</th><th>סכום</th><th>מצב</th></tr><tr><td>03.05</td><td>AliExpress</td><td>₪41.20</td><td>הושלם</td></tr><tr><td>29.04</td><td>AliExpress</td><td>₪12.00</td><td>הוחזר</td></tr><tr><td>11.04</td><td>AliExpress</td><td>₪88.75</td><td>הושלם</td></tr></table><p><button data-truth="never">הורדת דוח</button></p></div></body>`,
  );

export const helpUk = (): string =>
  page(
    {
      lang: 'uk',
      title: 'Чат підтримки',
      css: `body{margin:0;font:15px Arial;background:#dfe7ef}.cw{width:720px;margin:24px auto;background:#fff;border-radius:16px;height:740px;display:flex;flex-direction:column;overflow:hidden}.cw header{background:#2f5bea;color:#fff;padding:14px 20px}.log{flex:1;padding:18px;overflow:auto}.bt,.me{max-width:74%;padding:11px 14px;border-radius:14px;margin-bottom:12px}.bt{background:#eef1f6}.me{background:#2f5bea;color:#fff;margin-left:auto}.op{border:1px solid #2f5bea;color:#2f5bea;border-radius:16px;padding:8px 14px;display:inline-block;margin:4px 4px 0 0;background:#fff;font:inherit;cursor:pointer}.wr{display:flex;border-top:1px solid #ddd;padding:12px}.wr input{flex:1;padding:10px}`,
    },
    `<body><div class="cw" id="J_xiaomi_dialog"><header><b>Ева</b> — помічниця AliExpress<br><small>Вітаємо, Тарасе! Зазвичай відповідаємо за хвилину</small></header><div class="log"><div class="bt">Добрий день! Чим можу допомогти?</div><div class="me">Керування картками</div><div class="bt">Оберіть, що саме вас цікавить у розділі «Мій обліковий запис»:<br><button class="op" data-truth="option">Додавання та видалення картки</button><button class="op" data-truth="never">Зміна пароля</button><button class="op" data-truth="never">Видалення облікового запису</button><button class="op" data-truth="never">Подарункові картки</button></div><div class="bt">Не знайшли відповіді? <button class="op" data-truth="never">Покликати оператора</button></div></div><div class="wr"><input placeholder="Напишіть повідомлення…" aria-label="Повідомлення"><button data-truth="never">Надіслати</button></div></div></body>`,
  );

export const saleUk = (): string =>
  page(
    {
      lang: 'uk',
      title: 'Тиждень гаманців',
      css: `body{margin:0;font:16px Montserrat,Arial;background:#1b1035;color:#fff}#hh{height:64px;display:flex;align-items:center;gap:24px;padding:0 50px;background:#120a26}#hh a{color:#fff;text-decoration:none}.hero{padding:46px 50px;background:radial-gradient(circle at 70% 40%,#7b2ff7,#1b1035)}.hero h1{font-size:46px;margin:0}.pill{display:inline-block;background:#ffd60a;color:#1b1035;border-radius:30px;padding:12px 30px;font-weight:700;cursor:pointer;margin-right:10px}.gl{display:grid;grid-template-columns:repeat(5,1fr);gap:14px;padding:20px 50px}.gl div{background:#2a1b52;border-radius:14px;padding:90px 14px 14px}.mega{position:absolute;left:50px;top:64px;width:340px;background:#fff;color:#222;border-radius:0 0 14px 14px;padding:16px 20px;display:grid;grid-template-columns:1fr 1fr;gap:10px}`,
    },
    `<body><div id="hh"></div><div class="hero" style="padding-left:430px"><h1>МІЙ ГАМАНЕЦЬ — МОЇ ПРАВИЛА</h1><p>Шкіряні гаманці, картхолдери та затискачі зі знижкою до 65%</p><span class="pill" data-truth="never">Відкрити «Гаманець»</span><span class="pill" data-truth="never">Забрати картку на 100 ₴</span></div><div class="mega"><b>Гаманці</b><b>Картхолдери</b><span>Чоловічі</span><span>Металеві</span><span>Жіночі</span><span>Із RFID</span><span>Дитячі</span><span>Для банківських карток</span></div>
<div class="gl"><div>Гаманець на кнопці<br><b>219 ₴</b></div><div>Картхолдер Mono<br><b>99 ₴</b></div><div>Картка пам’яті 64 ГБ<br><b>240 ₴</b></div><div>Обкладинка на паспорт<br><b>150 ₴</b></div><div>Ключниця<br><b>89 ₴</b></div></div>
<script>setTimeout(function(){document.getElementById('hh').innerHTML='<b style="color:#ffd60a">AliExpress</b><span>☰ Категорії ▴</span><span style="flex:1"></span><a href="#">Обране</a><a href="/p/account/index.html" data-truth="account">Кабінет Тараса</a><a href="#">Кошик (1)</a>'},320)</script></body>`,
  );
