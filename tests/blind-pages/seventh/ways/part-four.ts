import { doc } from './shell.ts';

export const viRemovalRequest = (): string =>
  doc(
    'vi',
    'Yêu cầu gỡ thẻ',
    `body{font:16px/1.6 "Be Vietnam Pro",Arial;background:#f7f7f4;color:#24302a}.dau{padding:18px 50px;background:#fff;display:flex;gap:26px}.the{width:560px;margin:30px auto;background:#fff;border-radius:14px;padding:30px 38px;box-shadow:0 4px 16px #0001}.the .o{margin-bottom:16px}.the .o span{display:block;font-weight:600}.the input{width:100%;height:44px;border:1px solid #bbc;border-radius:10px;padding:0 12px}.gui{background:#1f7a4d;color:#fff;border:0;border-radius:10px;height:48px;width:100%;font:inherit}`,
    `<div class="dau"><b>AliExpress</b><span>Thẻ tín dụng</span><span>›</span><span>Gỡ thẻ</span></div><div class="the"><h2>Yêu cầu gỡ thẻ thanh toán</h2><p>Điền thông tin bên dưới, chúng tôi sẽ gỡ thẻ khỏi tài khoản của bạn trong 3–5 ngày làm việc.</p><div class="o"><span>Email tài khoản</span><input type="email"></div><div class="o"><span>Mật khẩu</span><input type="password"></div><div class="o"><span>Ngày sinh</span><input type="date"></div><button type="button" class="gui" data-truth="never">Gửi yêu cầu gỡ thẻ</button><p><small>Bằng việc gửi yêu cầu, bạn đồng ý để chúng tôi xử lý dữ liệu này.</small></p></div>`,
  );

export const viReviewsMobile = (): string =>
  doc(
    'vi',
    'Đánh giá của tôi',
    `body{font:15px/1.5 Roboto,Arial;background:#f4f4f4;color:#222}.tb{position:sticky;top:0;display:flex;align-items:center;gap:14px;background:#fff;height:52px;padding:0 14px}.tb svg{width:24px;height:24px;fill:none;stroke:#222;stroke-width:1.7}.tb .ic{width:40px;height:40px;display:grid;place-items:center}.rv{background:#fff;margin:10px;border-radius:14px;padding:14px}.rv .st{color:#ff9800}.rv .ft{display:flex;gap:10px;justify-content:flex-end}.rv .ft span{border:1px solid #ccc;border-radius:16px;padding:5px 14px}.chip{display:flex;gap:8px;padding:10px;overflow:hidden}.chip i{font-style:normal;background:#fff;border-radius:16px;padding:6px 12px;white-space:nowrap}`,
    `<div class="tb"><a class="ic" href="/" aria-label="Quay lại"><svg viewBox="0 0 24 24"><path d="M15 4l-8 8 8 8"/></svg></a><b style="flex:1">Đánh giá của tôi</b><a class="ic" href="/p/shoppingcart/index.html" aria-label="Giỏ hàng"><svg viewBox="0 0 24 24"><path d="M3 4h3l3 11h9l3-8H7"/></svg></a><a class="ic" href="https://m.aliexpress.com/account/index.html" aria-label="Tài khoản" data-truth="account-entry"><svg viewBox="0 0 24 24"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-8 15-8 16 0"/></svg></a></div><div class="chip"><i>Xin chào, Minh</i><i>Đã đánh giá (2)</i><i>Chờ đánh giá (1)</i></div><div class="rv"><div class="st">★★★★★</div><p><b>Ví da đựng thẻ</b><br>Ví đẹp, đựng được 8 thẻ ngân hàng, quẹt thẻ không cần rút ra.</p><div class="ft"><span data-truth="never">Xóa</span><span data-truth="never">Sửa</span></div></div><div class="rv"><div class="st">★★★☆☆</div><p><b>Thẻ nhớ 64 GB</b><br>Thẻ chạy hơi chậm nhưng giao nhanh.</p><div class="ft"><span data-truth="never">Xóa thẻ đánh giá</span><span data-truth="never">Sửa</span></div></div><div class="rv">Chờ đánh giá: Dây đeo điện thoại <div class="ft"><span data-truth="never">Viết đánh giá</span></div></div>`,
  );

export const viAccountMobile = (): string =>
  doc(
    'vi',
    'Tài khoản',
    `body{font:16px/1.4 Arial;background:#fff;color:#1c1c1c;padding-bottom:64px}.me{background:#ffece8;padding:24px 18px;display:flex;gap:14px;align-items:center}.me i{width:56px;height:56px;border-radius:50%;background:#ffb4a3}.cell{display:flex;justify-content:space-between;padding:15px 18px;border-bottom:1px solid #f0f0f0}.cell::after{content:"›";color:#bbb}.bot{position:fixed;bottom:0;left:0;right:0;height:58px;background:#fff;border-top:1px solid #ddd;display:grid;grid-template-columns:repeat(4,1fr);text-align:center;font-size:12px;padding-top:10px}.sh{font-size:13px;color:#888;padding:14px 18px 4px}`,
    `<div class="me"><i></i><div><b>Thảo Vy</b><br>Thành viên Bạc</div></div><div class="sh">Mua sắm</div><div class="cell" role="link" tabindex="0">Đơn hàng</div><div class="cell" role="link" tabindex="0">Sản phẩm yêu thích</div><div class="cell" role="link" tabindex="0" data-truth="never">Thẻ quà tặng</div><div class="sh">Cá nhân</div><div class="cell" role="link" tabindex="0">Địa chỉ nhận hàng</div><div class="cell" role="link" tabindex="0" data-truth="wallet-entry">Ví của tôi</div><div class="cell" role="link" tabindex="0">Cài đặt</div><div class="sh">Hỗ trợ</div><div class="cell" role="link" tabindex="0">Trung tâm trợ giúp</div><div class="cell" role="link" tabindex="0" data-truth="never">Đăng xuất</div><div class="bot"><span>Trang chủ</span><span>Danh mục</span><span>Giỏ hàng</span><span style="color:#e43">Tài khoản</span></div>`,
  );

export const idAccountAlipayOnly = (): string =>
  doc(
    'id',
    'AliExpress Saya',
    `body{font:12px Arial,sans-serif;color:#333;background:#fff}#header-wrap{border-bottom:2px solid #f60;height:70px;padding:20px 30px}#nav-user-account{float:right;text-align:right}.ui-box{border:1px solid #ddd;margin:0 0 14px}.ui-box-title{background:#f7f7f7;padding:8px 12px;font-weight:bold}.ui-box-body{padding:12px}#side{float:left;width:190px;margin:16px 20px 0 30px}#side a{display:block;padding:6px 0;color:#06c}#main{margin:16px 30px 0 250px}`,
    `<div id="header-wrap"><font size="5" color="#ff6600"><b>AliExpress</b></font><div id="nav-user-account">Halo, Dewi Lestari<br><a href="/logout" data-truth="never">Keluar</a></div></div><div id="side"><h3>Akun saya</h3><a href="/orders">Pesanan saya</a><a href="/message">Pusat pesan</a><a href="/wish">Daftar keinginan</a><a href="/coupon">Kupon</a><a href="/favstores">Toko favorit</a><a href="http://login.aliexpress.com/alipay_wallet.htm?tracelog=menu" data-truth="alipay-entry">Alipay Saya</a><a href="/address">Alamat pengiriman</a><a href="/setting">Pengaturan akun</a></div><div id="main"><div class="ui-box"><div class="ui-box-title">Ringkasan pesanan</div><div class="ui-box-body">Menunggu pembayaran (0) &nbsp; Menunggu pengiriman (1) &nbsp; Sengketa (0)</div></div><div class="ui-box"><div class="ui-box-title">Barang yang baru dilihat</div><div class="ui-box-body">Dompet kartu kulit — US $5.60 | Kotak kartu nama — US $2.10</div></div><div class="ui-box"><div class="ui-box-title">Undang teman</div><div class="ui-box-body">Dapatkan kupon US $4 <input type="button" value="Undang" data-truth="never"></div></div></div>`,
  );

export const idSiteError = (): string =>
  doc(
    'id',
    'Ada gangguan',
    `body{font:16px/1.6 Arial;background:#fff;color:#555;text-align:center;padding-top:110px}svg{width:140px;height:140px;fill:none;stroke:#ccc;stroke-width:3}button{background:#fff;border:1px solid #f60;color:#f60;padding:10px 36px;border-radius:22px;font:inherit}`,
    `<svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="42"/><path d="M32 40v6M68 40v6M32 72c8-14 28-14 36 0"/></svg><h2>Ups, dompet Anda tidak dapat dimuat</h2><p>Terjadi kesalahan pada sistem kami (502). Silakan coba beberapa saat lagi.</p><p><button type="button" data-truth="never">Muat ulang</button></p><p><small>ID permintaan: 2101e58c-77ab</small></p>`,
  );

export const idHomePromo = (): string =>
  doc(
    'id',
    'AliExpress Indonesia',
    `body{font:14px/1.4 "Noto Sans",Arial;background:#ffe9e0;color:#3b1d12}.atas{display:flex;gap:20px;align-items:center;padding:14px 36px;background:#d81e06;color:#fff}.atas a{color:#fff}.ban{margin:16px 36px;display:flex;gap:16px}.ban a{flex:1;min-height:150px;border-radius:16px;padding:20px;color:#fff;text-decoration:none}.ban a b{display:block;font-size:22px}.fl{display:flex;gap:12px;padding:0 36px}.fl div{width:190px;background:#fff;padding:10px;border-radius:10px}.fl div::before{content:"";display:block;height:120px;background:#f3d3c7;border-radius:8px}`,
    `<div class="atas"><b style="font-size:22px">AliExpress</b><span style="flex:1;background:#fff;color:#999;padding:10px;border-radius:6px">Cari di AliExpress</span><span>Halo, Rizky</span><a href="/account/index.html" data-truth="account-entry">Akun Saya</a><a href="/p/shoppingcart/index.html">Keranjang</a></div><div class="ban"><a style="background:#7b3fe4" href="/gcp/dompet.html" data-truth="never"><b>Dompet Saya</b>Festival dompet: diskon hingga 70%</a><a style="background:#0aa574" href="/gcp/kartu.html" data-truth="never"><b>Kelola kartu</b>Album kartu koleksi mulai Rp15.000</a><a style="background:#e58b00" href="/gcp/akun.html" data-truth="never"><b>Akun baru?</b>Pelanggan baru hemat Rp30.000</a></div><h2 style="padding:0 36px">Penawaran kilat</h2><div class="fl"><div>Rp28.400<br>Dompet lipat</div><div>Rp91.000<br>Speaker mini</div><div>Rp12.700<br>Gantungan kunci</div><div>Rp45.900<br>Tas pinggang</div><div>Rp19.300<br>Tempat kartu</div></div>`,
  );

export const arProductFlyout = (): string =>
  doc(
    'ar',
    'سماعات لاسلكية',
    `body{font:15px/1.7 Tahoma,"Noto Naskh Arabic",sans-serif;background:#fff;color:#222}.شريط{display:flex;gap:26px;align-items:center;padding:14px 46px;border-bottom:1px solid #eee}.قائمة{position:absolute;top:62px;left:46px;width:280px;background:#fff;border:1px solid #ddd;border-radius:8px;box-shadow:0 6px 20px #0002;z-index:9}.قائمة [role=menuitem]{display:block;padding:10px 18px;color:#222;text-decoration:none}.قائمة [role=menuitem]:hover{background:#f6f6f6}.pr{display:flex;gap:30px;padding:30px 46px}.pr .i{width:380px;height:380px;background:#dfe8f0;border-radius:10px}.pr button{padding:11px 28px;border-radius:24px;border:1px solid #e33;background:#fff;color:#e33;margin-left:10px}`,
    `<div class="شريط"><b style="color:#e33;font-size:22px">AliExpress</b><span style="flex:1;background:#f5f5f5;padding:9px 16px;border-radius:20px">ابحث عن منتج</span><span>السلة</span><button type="button" aria-haspopup="menu" aria-expanded="true" aria-controls="acc" style="border:0;background:none;font:inherit">أهلاً، سارة ▴</button></div><div class="قائمة" id="acc" role="menu" aria-label="الحساب"><a role="menuitem" href="/p/order/index.html">طلباتي</a><a role="menuitem" href="/p/message/index.html">الرسائل</a><a role="menuitem" href="/p/wallet-ui/index.html" data-truth="wallet-entry">المحفظة</a><a role="menuitem" href="/p/giftcard/index.html" data-truth="never">بطاقات الهدايا</a><a role="menuitem" href="/p/wish-manage/index.html">قائمة الأمنيات</a><a role="menuitem" href="/p/settings/index.html">الإعدادات</a><a role="menuitem" href="/logout" data-truth="never">تسجيل الخروج</a></div><div class="pr"><div class="i"></div><div><h1 style="font-size:22px">سماعات لاسلكية مع علبة شحن</h1><p>★ 4.6 · 830 تقييماً</p><h2>57.20 ر.س.</h2><p>اللون: أبيض، أسود</p><p><button type="button" data-truth="never">أضف إلى السلة</button><button type="button" data-truth="never">اشترِ الآن</button></p><p>الدفع بالبطاقة أو مدى أو الدفع عند الاستلام</p></div></div>`,
    true,
  );

export const arAlipaySuccess = (): string =>
  doc(
    'ar',
    'تم إعداد الحساب',
    `body{font:17px/1.8 "Segoe UI",Tahoma;background:#f3f8fd;color:#123}.ris{max-width:640px;margin:70px auto;background:#fff;border-radius:6px;padding:44px;text-align:center;border-top:4px solid #12a35a}.ris .v{width:74px;height:74px;border-radius:50%;background:#12a35a;color:#fff;font-size:40px;line-height:74px;margin:0 auto 18px}.ris a.b{display:inline-block;background:#1677ff;color:#fff;padding:11px 36px;text-decoration:none;border-radius:4px}`,
    `<div class="ris"><div class="v">✓</div><h1>تم إعداد حسابك في Alipay بنجاح!</h1><p>يمكنك الآن متابعة مدفوعاتك والأرصدة المستردة في مكان واحد.</p><p><a class="b" href="https://intl.alipay.com/ihome/index.htm" data-truth="alipay-entry">الانتقال إلى حسابي في Alipay</a></p><p><a href="https://ar.aliexpress.com/" data-truth="never">متابعة التسوق</a></p></div>`,
    true,
  );

export const arRegister = (): string =>
  doc(
    'ar',
    'إنشاء حساب',
    `body{font:15px/1.6 Cairo,Tahoma,sans-serif;background:#fff;color:#222;display:grid;grid-template-columns:1fr 1fr;min-height:100vh}.pic{background:linear-gradient(160deg,#ff5a36,#ff9d2e);color:#fff;padding:70px 60px;font-size:30px;font-weight:800;line-height:1.6}.frm{padding:50px 80px}.seg{display:flex;border-bottom:1px solid #ddd}.seg b,.seg span{padding:10px 24px}.seg b{border-bottom:3px solid #ff5a36}.frm input,.frm select{width:100%;height:44px;border:1px solid #ccc;border-radius:6px;margin-top:12px;padding:0 12px}.frm button{width:100%;height:46px;border:0;border-radius:6px;background:#ff5a36;color:#fff;font:inherit;margin-top:16px}`,
    `<div class="pic">AliExpress<br>انضم إلينا واحصل على قسائم ترحيبية بقيمة 60 ر.س.</div><div class="frm"><div class="seg"><b>إنشاء حساب</b><span>تسجيل الدخول</span></div><select aria-label="الموقع"><option>المملكة العربية السعودية</option><option>الإمارات</option></select><input type="email" placeholder="البريد الإلكتروني" aria-label="البريد الإلكتروني"><input type="password" placeholder="كلمة المرور" aria-label="كلمة المرور"><button type="button" data-truth="never">إنشاء حساب</button><p style="text-align:center">أو المتابعة باستخدام</p><p style="text-align:center"><span data-truth="never" role="button" tabindex="0">Google</span> · <span data-truth="never" role="button" tabindex="0">Facebook</span> · <span data-truth="never" role="button" tabindex="0">Apple</span></p><p><small>بإنشاء حساب فإنك توافق على اتفاقية العضوية وسياسة الخصوصية.</small></p></div>`,
    true,
  );

export const heAccountRating = (): string =>
  doc(
    'he',
    'החשבון שלי',
    `body{font:15px/1.6 Assistant,Arial,sans-serif;background:#faf7ff;color:#2a2140}.rs{display:flex;align-items:center;gap:30px;background:#fff;padding:16px 50px}.accg{display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px;padding:24px 50px;max-width:1100px}.accg dl{background:#fff;border-radius:16px;padding:18px 22px;margin:0}.accg dt{font-weight:700;margin-bottom:8px}.accg dd{margin:0}.accg dd a{display:block;padding:5px 0;color:#5b2be0;text-decoration:none}.rate{position:fixed;bottom:20px;left:20px;width:330px;background:#fff;border-radius:16px;box-shadow:0 6px 26px #0003;padding:18px}.coo{position:fixed;bottom:0;right:0;width:520px;background:#2a2140;color:#fff;padding:14px 20px}`,
    `<div class="rs"><b>AliExpress</b><span>כל הקטגוריות</span><span>מבצעים</span><span style="margin-right:auto">היי נועה</span><span>עגלה</span></div><h1 style="padding:0 50px">החשבון שלי</h1><div class="accg"><dl><dt>קניות</dt><dd><a href="/p/order/index.html">ההזמנות שלי</a><a href="/p/wish-manage/index.html">מועדפים</a><a href="/p/feedback/index.html">ביקורות</a></dd></dl><dl><dt>כסף</dt><dd><a href="/p/wallet-ui/index.html" data-truth="wallet-entry">הארנק שלי</a><a href="/p/coupon/index.html">קופונים</a><a href="/p/giftcard/index.html" data-truth="never">כרטיסי מתנה</a></dd></dl><dl><dt>פרטים</dt><dd><a href="/p/address-manage/index.html">כתובות</a><a href="/p/security/index.html">אבטחה</a><a href="/logout" data-truth="never">יציאה</a></dd></dl></div><div class="rate" role="dialog" aria-label="סקר"><b>איך החוויה שלך היום?</b><p>☆ ☆ ☆ ☆ ☆</p><button type="button" data-truth="never">שליחה</button> <button type="button" data-truth="never">הסרה</button></div><div class="coo">אנחנו משתמשים בעוגיות. <button type="button" data-truth="never">אישור</button> <button type="button" data-truth="never">ניהול</button></div>`,
    true,
  );

export const heSearchIcons = (): string =>
  doc(
    'he',
    'תוצאות חיפוש',
    `body{font:14px/1.5 Heebo,Arial;background:#fff;color:#222}.kx{display:flex;align-items:center;height:68px;padding:0 40px;gap:18px;background:#fef3c7}.kx .q{flex:1;background:#fff;border-radius:10px;padding:11px 16px}.kx button{width:44px;height:44px;border:0;border-radius:12px;background:#fff}.kx svg{width:22px;height:22px;fill:none;stroke:#444;stroke-width:1.8}.ky{display:grid;grid-template-columns:repeat(5,1fr);gap:14px;padding:20px 40px}.ky p{margin:0;border:1px solid #eee;border-radius:10px;padding:10px}.ky p::before{content:"";display:block;height:130px;border-radius:8px;background:#e2e8f0}`,
    `<div class="kx"><b>AliExpress</b><div class="q">ארנק לכרטיסי אשראי</div><button type="button" aria-label="מועדפים"><svg viewBox="0 0 24 24"><path d="M12 20L4 11c-3-8 7-9 8-3 1-6 11-5 8 3z"/></svg></button><button type="button" aria-label="עגלת קניות"><svg viewBox="0 0 24 24"><path d="M3 4h3l3 11h9l3-8H7"/></svg></button><button type="button" aria-label="כניסה או הרשמה" data-truth="sign-in-entry"><svg viewBox="0 0 24 24"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-8 15-8 16 0"/></svg></button></div><div class="ky"><p>ארנק דק 6 כרטיסים<br><b>₪19.90</b></p><p>מחזיק כרטיסים ממתכת<br><b>₪24.50</b></p><p>ארנק עור לגבר<br><b>₪41.00</b></p><p>נרתיק לכרטיס אשראי<br><b>₪7.30</b></p><p>ארנק לנשים<br><b>₪33.80</b></p><p>תיק קטן<br><b>₪52.10</b></p><p>ארנק לטלפון<br><b>₪15.60</b></p><p>מגן RFID<br><b>₪4.90</b></p><p>קליפס לשטרות<br><b>₪11.20</b></p><p>ארנק ילדים<br><b>₪18.00</b></p></div><p style="padding:0 40px">לא מחוברים? התחברות מאפשרת לראות מחירים אישיים.</p>`,
    true,
  );

export const heDataDeletion = (): string =>
  doc(
    'he',
    'מרכז הפרטיות',
    `body{font:16px/1.7 Arial;background:#f2f4f7;color:#1d2939}.pg{max-width:860px;margin:0 auto;padding:30px 20px}.rq{background:#fff;border:1px solid #d0d5dd;border-radius:12px;padding:22px 26px;margin-bottom:14px;display:flex;gap:18px;align-items:flex-start}.rq input{margin-top:8px}.send{background:#d92d20;color:#fff;border:0;border-radius:8px;padding:12px 28px;font:inherit}`,
    `<div class="pg"><p><b>AliExpress</b> · מרכז הפרטיות · מחוברת: ד•••@example.co.il</p><h1>בקשה למחיקת נתונים</h1><p>בחרי אילו נתונים למחוק. הבקשה תטופל תוך 30 יום ואינה ניתנת לביטול.</p><label class="rq"><input type="radio" name="r" data-truth="never"><span><b>מחיקת החשבון וכל הנתונים</b><br>כולל הזמנות, אמצעי תשלום שמורים, כתובות וקופונים. לא ניתן לשחזר את החשבון.</span></label><label class="rq"><input type="radio" name="r" data-truth="never"><span><b>מחיקת נתוני גלישה בלבד</b><br>היסטוריית חיפוש וצפייה.</span></label><button type="button" class="send" data-truth="never">שליחת בקשת מחיקה</button> <a href="/home">חזרה</a></div>`,
    true,
  );

export const ukPunish = (): string =>
  doc(
    'uk',
    'Перевірка безпеки',
    `body{font:16px/1.5 Arial;background:#fff;color:#333}.err{width:560px;margin:120px auto;border:1px solid #eee;padding:36px}.slide{position:relative;height:42px;background:#e9edf0;margin:20px 0;text-align:center;line-height:42px;color:#889}.slide b{position:absolute;left:0;top:0;width:44px;height:42px;background:#fff;border:1px solid #ccc;cursor:grab}`,
    `<div class="err"><h2>Вибачте, ми помітили незвичний трафік із вашої мережі.</h2><p>Щоб перейти на сторінку «Гаманець», потягніть повзунок праворуч і підтвердьте, що ви не робот.</p><div class="slide nc-container" id="nc_1_wrapper"><b id="nc_1_n1z" data-truth="never">›</b>Потягніть, щоб підтвердити</div><p><small>Якщо перевірка не зникає, вимкніть VPN або спробуйте іншу мережу. <a href="#fb" data-truth="never">Зворотний зв’язок</a></small></p></div>`,
  );

export const ukWalletShadow = (): string =>
  doc(
    'uk',
    'Гаманець',
    `body{font:15px/1.5 "Segoe UI",Arial;background:#e8eef0;color:#152b30}.vrh{background:#fff;display:flex;gap:28px;padding:16px 52px}ae-wallet{display:block;padding:26px 52px}`,
    `<div class="vrh"><b style="color:#d33">AliExpress</b><span>Каталог</span><span style="margin-left:auto">Вітаємо, Богдане</span><span>Кошик</span></div><ae-wallet></ae-wallet>
<script>customElements.define('ae-tile',class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:'open'});r.innerHTML='<style>section{background:#fff;border-radius:16px;padding:18px 22px;height:150px}h3{margin:0 0 6px}button{border:0;border-radius:20px;padding:9px 18px;background:#0d6b7a;color:#fff;font:inherit;cursor:pointer}</style><section><h3></h3><p></p><button type="button"></button></section>';r.querySelector('h3').textContent=this.getAttribute('t');r.querySelector('p').textContent=this.getAttribute('p');var b=r.querySelector('button');b.textContent=this.getAttribute('b');b.setAttribute('data-truth',this.getAttribute('k'))}});
customElements.define('ae-wallet',class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:'open'});r.innerHTML='<style>.g{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}</style><h1>Гаманець</h1><div class="g"><ae-tile t="Баланс" p="0,00 ₴" b="Поповнити" k="never"></ae-tile><ae-tile t="Подарункові картки" p="1 активна" b="Активувати картку" k="never"></ae-tile><ae-tile t="Банківські картки" p="Збережено: 2" b="Керувати" k="cards-entry"></ae-tile><ae-tile t="PayPal" p="Підключено" b="Відключити" k="never"></ae-tile><ae-tile t="Купони" p="4 дійсні" b="Переглянути" k="never"></ae-tile><ae-tile t="Бонуси" p="210 монет" b="Обміняти" k="never"></ae-tile></div>'}})</script>`,
  );

export const ukCouponsExpired = (): string =>
  doc(
    'uk',
    'Купони та промокоди',
    `body{font:14px/1.5 Montserrat,Arial;background:#fffbe9;color:#332f1d}.lin{background:#b42318;color:#fff;padding:10px 46px}.lin a{color:#fff;font-weight:700}.hed{display:grid;grid-template-columns:auto 1fr auto;gap:24px;align-items:center;background:#fff;padding:14px 46px}.hed nav a{margin-right:18px;color:#332f1d}.cups{display:flex;flex-wrap:wrap;gap:14px;padding:22px 46px}.cups aside{width:280px;border-radius:10px;background:#fff;border-left:8px solid #f5b400;padding:16px}`,
    `<div class="lin" role="alert">Ваш сеанс завершено через бездіяльність. <a href="https://login.aliexpress.com/" data-truth="sign-in-banner">Увійти знову</a></div><div class="hed"><b style="font-size:22px">AliExpress</b><nav><a href="/">Головна</a><a href="/c/garnets">Гаманці</a><a href="/c/kartky">Листівки й картки</a></nav><a href="https://login.aliexpress.com/?return=coupon" data-truth="sign-in-entry">Вхід / Реєстрація</a></div><h1 style="padding:0 46px">Купони для всіх</h1><div class="cups"><aside><b>−50 ₴</b><p>На замовлення від 400 ₴</p><button type="button" data-truth="never">Отримати</button></aside><aside><b>−10 %</b><p>На шкіряні гаманці та картхолдери</p><button type="button" data-truth="never">Отримати</button></aside><aside><b>−120 ₴</b><p>За першу оплату карткою Visa</p><button type="button" data-truth="never">Додати картку</button></aside><aside><b>Промокод</b><p><input placeholder="Введіть код" aria-label="Промокод"></p><button type="button" data-truth="never">Активувати</button></aside></div>`,
  );
