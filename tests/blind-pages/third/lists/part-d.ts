import type { BlindPage } from '../../blind-page.ts';
import { alipayRail, alipayTabs, hashed, landmarks, old, PHONE, phone, semantic, settings, sheet, soup } from './shells.ts';

const idConfirm = (): string =>
  phone(
    {
      lang: 'id',
      title: 'Kartu tersimpan',
      css: '.rw{background:#fff;padding:16px;margin:10px 0;display:flex;gap:12px}.rw a{margin-left:auto;color:#c00}.ov{position:fixed;inset:0;background:#0009;z-index:30}.bs{position:fixed;inset:auto 0 0;z-index:31;background:#fff;border-radius:20px 20px 0 0;padding:12px 20px 26px;text-align:center}.bs::before{content:"";display:block;width:40px;height:4px;border-radius:2px;background:#ccc;margin:0 auto 16px}.bs button{width:100%;padding:14px;border-radius:26px;font:inherit;border:1px solid #ddd;background:#fff;margin-top:10px}.bs .pr{background:#ff4747;color:#fff;border-color:#ff4747}',
      body: '<div class="rw"><b>BCA Visa</b><span>·· 7064</span><a href="#">Hapus</a></div><div class="rw"><b>Mandiri</b><span>·· 3318</span><a href="#">Hapus</a></div><div class="rw"><b>OVO</b><span>terhubung</span></div>',
      after:
        '<div class="ov"></div><div class="bs" role="dialog" aria-modal="true" aria-labelledby="q"><h2 id="q">Hapus BCA Visa ·· 7064?</h2><p>Promo cicilan untuk kartu ini tidak bisa dipakai lagi.</p><button type="button" class="pr" data-truth="never">Tidak jadi</button><button type="button" data-truth="ya">Ya, hapus</button></div>',
    },
    { heading: 'Kartu tersimpan', back: 'Kembali', tabs: ['Beranda', 'Kategori', 'Keranjang', 'Akun'] },
  );

const idExpired = (): string =>
  old(
    {
      lang: 'id',
      title: 'Alipay - Kartu bank',
      css: '.kb{width:100%}.kb td{border-bottom:1px solid #ddd;padding:10px}.ex{color:#c00}.ex2{color:#999}',
      body: '<h3>Daftar kartu bank (3 dari 5)</h3><table class="kb"><tr data-truth="row-1"><td>VISA</td><td>4617-xxxx-xxxx-2290</td><td class="ex">Kedaluwarsa 03/22</td><td><input type="button" value="Hapus"></td></tr><tr data-truth="row-2"><td>MasterCard</td><td>5264-xxxx-xxxx-8105</td><td class="ex">Kedaluwarsa 11/24</td><td><input type="button" value="Hapus"></td></tr><tr data-truth="row-3"><td>JCB</td><td>3562-xxxx-xxxx-6647</td><td class="ex2">Berlaku s.d. 09/28</td><td><input type="button" value="Hapus"></td></tr></table><p><a href="#">Klik di sini untuk menambah kartu baru</a></p><p>Kupon pembayaran: 1 <a href="#" data-truth="never">Hapus kupon</a></p>',
    },
    {
      brand: 'Alipay',
      search: 'Cari bantuan',
      account: 'Akun Saya',
      cart: 'Keluar',
      links: ['Halo, Budi', 'Riwayat', 'Pengaturan'],
      foot: ['Tentang kami', 'Perjanjian', 'Hubungi kami'],
    },
  );

const idError = (): string =>
  soup(
    {
      lang: 'id',
      title: 'Dompet',
      css: '.er{text-align:center;padding:70px 0;color:#6b7585}.er .ci{width:80px;height:80px;border-radius:50%;background:#eef1f5;margin:0 auto 18px;font-size:40px;line-height:80px}.er .re{display:inline-block;border:1px solid #ff4747;color:#ff4747;padding:8px 26px;border-radius:18px;margin-top:16px;cursor:pointer}',
      body: '<div style="font-size:20px">Kartu saya</div><div class="er"><div class="ci">!</div><div>Ups, ada gangguan jaringan. Kartu Anda belum dapat ditampilkan.</div><div>Kode: FAIL_SYS_SERVICE_TIMEOUT</div><div class="re">Muat ulang</div></div>',
    },
    {
      search: 'Cari di AliExpress',
      account: 'Akun: Dewi',
      cart: 'Keranjang',
      links: ['Pesanan', 'Favorit'],
      foot: ['Bantuan', 'Kebijakan privasi', 'Pengembalian'],
    },
  );

const arAccordion = (): string =>
  semantic(
    {
      lang: 'ar',
      dir: 'rtl',
      title: 'بطاقاتي',
      css: 'body{font-family:Tahoma,"Noto Naskh Arabic",sans-serif}details{border:1px solid #ddd;border-radius:8px;margin-bottom:10px;background:#fff}summary{padding:16px;cursor:pointer}details div{padding:0 16px 16px}',
      body: '<h1>وسائل الدفع المحفوظة</h1><details><summary data-truth="open">مصرف الراجحي · فيزا تنتهي بالأرقام <bdi>4163</bdi></summary><div><p>صالحة حتى 07/27</p><button type="button">تعديل</button> <button type="button">إزالة البطاقة</button></div></details><details><summary data-truth="never">PayPal · <bdi>s•••@mail.com</bdi></summary><div><button type="button">إلغاء الربط</button></div></details><details><summary data-truth="never">رصيد المكافآت: 2.10 US$</summary><div>ينتهي في نهاية الشهر</div></details><p><a href="#">إضافة بطاقة جديدة</a></p>',
    },
    {
      search: 'ابحث عن منتج',
      account: 'حسابي',
      cart: 'سلة التسوق',
      links: ['طلباتي', 'المفضلة'],
      foot: ['مركز المساعدة', 'الشروط والأحكام', 'الخصوصية'],
    },
  );

const arRefused = (): string =>
  alipayRail(
    {
      lang: 'ar',
      dir: 'rtl',
      title: 'بطاقات Alipay',
      css: '.li{background:#fff;border-radius:12px;padding:16px 20px;margin-bottom:10px;display:flex;gap:16px;align-items:center}.li em{background:#e6f0ff;color:#1677ff;font-style:normal;padding:2px 10px;border-radius:10px;font-size:12px}.mk{position:fixed;inset:0;background:#0a1a3399}.al{position:fixed;top:220px;left:50%;transform:translateX(-50%);width:430px;background:#fff;border-radius:14px;padding:26px}.al button{display:block;width:100%;padding:12px;margin-top:10px;border-radius:8px;border:1px solid #c6d3ea;background:#fff;font:inherit}.al .b{background:#1677ff;color:#fff}',
      body: '<h1>البطاقات المرتبطة</h1><div class="li"><b>البنك الأهلي</b><bdi>•••• 2958</bdi><em>الافتراضية</em></div><div class="li"><b>بنك الرياض</b><bdi>•••• 5521</bdi></div>',
      after:
        '<div class="mk"></div><div class="al" role="alertdialog" aria-modal="true" aria-labelledby="rf"><h2 id="rf">لا يمكن حذف هذه البطاقة</h2><p>البطاقة <bdi>•••• 2958</bdi> هي بطاقتك الافتراضية. اختر بطاقة افتراضية أخرى أولاً.</p><button type="button" class="b" data-truth="default">تعيين البطاقة <bdi>•••• 5521</bdi> كافتراضية</button><button type="button" data-truth="never">إغلاق</button></div>',
    },
    { rail: ['الرئيسية', 'البطاقات', 'السجل', 'الإعدادات'], here: 1, hello: 'مرحباً، نورة', foot: 'المساعدة · اتفاقية الخدمة' },
  );

const arCoupons = (): string =>
  hashed(
    {
      lang: 'ar',
      dir: 'rtl',
      title: 'قسائم اليوم',
      css: 'body{font-family:Tahoma,sans-serif}.vo--g--1{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.vo--c--2{background:#fff;border:2px dashed #fd384f;border-radius:12px;padding:18px}.vo--c--2 b{font-size:24px;color:#fd384f}',
      body: `<h1>قسائم عند الدفع بالبطاقة</h1><div class="vo--g--1">${['5', '12', '30'].map((n) => `<div class="vo--c--2"><b>${n} US$</b><div>عند الدفع ببطاقة فيزا أو مدى</div><div>الرمز: •••• ${n}40</div><span role="button" tabindex="0">احصل عليها</span> · <span role="button" tabindex="0" data-truth="never">إزالة</span></div>`).join('')}</div>`,
    },
    {
      search: 'حقيبة ظهر',
      account: 'تسجيل الدخول / إنشاء حساب',
      accountTruth: 'login',
      cart: 'السلة',
      links: ['شحن مجاني للطلب الأول', 'السعودية / ر.س'],
      foot: ['خدمة العملاء', 'حماية المشتري'],
    },
  );

const heTiles = (): string =>
  alipayTabs(
    {
      lang: 'he',
      dir: 'rtl',
      title: 'הכרטיסים שלי ב-Alipay',
      css: '.tiles{display:flex;gap:16px}.tl{width:280px;height:150px;border-radius:12px;padding:16px;position:relative;background:#0d3b66;color:#fff}.tl.ad{background:none;border:2px dashed #9bb;color:#577;display:grid;place-items:center}.tl i{position:absolute;inset-inline-end:12px;top:12px;width:28px;height:28px;border-radius:50%;background:#fff3;cursor:pointer}.tl i::before{content:"";position:absolute;left:9px;top:9px;width:10px;height:12px;border:2px solid #fff;border-top-width:4px}',
      body: '<h2>הכרטיסים שלי</h2><div class="tiles"><div class="tl"><b>ישראכרט</b><p>מסתיים ב-<bdi>0738</bdi></p><p>בתוקף עד 02/29</p><i title="הסר כרטיס" data-truth="bin"></i></div><div class="tl ad">+ הוספת כרטיס</div></div><h3>חשבון בנק להחזרים</h3><p>בנק לאומי, חשבון ••• 114 <a href="#" data-truth="never">הסר חשבון</a></p>',
    },
    { hello: 'שלום, נועה', out: 'יציאה', tabs: ['היסטוריה', 'החשבון שלי', 'הגדרות'], here: 1, foot: ['אודות', 'אבטחה', 'עזרה'] },
  );

const hePassword = (): string =>
  alipayRail(
    {
      lang: 'he',
      dir: 'rtl',
      title: 'אימות זהות',
      css: '.vf{background:#fff;border-radius:14px;padding:34px;max-width:480px;margin:30px auto}.vf input{width:100%;padding:12px;border:1px solid #bcd;border-radius:8px;margin:12px 0}.vf button{width:100%;padding:12px;border:0;border-radius:8px;background:#1677ff;color:#fff;font:inherit}',
      body: '<div class="vf"><h1>אימות זהות</h1><p>כדי להסיר את הכרטיס <bdi>•••• 6215</bdi> יש להזין את סיסמת התשלום של Alipay (6 ספרות).</p><form><label for="pp">סיסמת תשלום</label><input id="pp" type="password" inputmode="numeric" maxlength="6"><button type="button" data-truth="never">המשך</button></form><p><a href="#">שכחתי את סיסמת התשלום</a></p></div>',
    },
    { rail: ['בית', 'כרטיסים', 'היסטוריה', 'הגדרות'], here: 1, hello: 'שלום, יואב', foot: 'מרכז העזרה' },
  );

const heEmpty = (): string =>
  landmarks(
    {
      lang: 'he',
      dir: 'rtl',
      title: 'הכרטיסים השמורים שלי',
      css: '.no{background:#f6f4fc;border-radius:14px;padding:40px;text-align:center}.gp{border:1px solid #e2dff0;border-radius:12px;padding:16px;margin-top:16px;display:flex}.gp a{margin-inline-start:auto}',
      body: '<div class="no"><svg width="64" height="44" aria-hidden="true"><rect width="62" height="42" x="1" y="1" rx="6" fill="none" stroke="#99a" stroke-width="2"/><path d="M1 14h62" stroke="#99a" stroke-width="6"/></svg><p>אין לך כרטיסים שמורים.</p><button type="button">הוספת כרטיס אשראי</button></div><div class="gp"><span>PayPal — מחובר</span><a href="#" data-truth="never">ניתוק</a></div>',
    },
    {
      skip: 'דילוג לתוכן',
      heading: 'הכרטיסים השמורים שלי',
      search: 'חיפוש מוצרים',
      account: 'היי, דנה',
      cart: 'עגלה',
      links: ['ראשי', 'הזמנות', 'מועדפים'],
      foot: ['שירות לקוחות', 'תנאי שימוש', 'נגישות'],
      aside: '<h2>אולי תאהבו</h2><p>ארנק עור דק — ₪24.90</p>',
    },
  );

const plOpen = (): string =>
  phone(
    {
      lang: 'pl',
      title: 'Płatności',
      css: '.gr{background:#fff;margin:14px 0;border-block:1px solid #e5e5ea}.gr h2{font-size:12px;color:#888;margin:0;padding:10px 16px;background:#f4f4f6;text-transform:uppercase}.gr a{display:flex;align-items:center;padding:15px 16px;color:#111;text-decoration:none;border-top:1px solid #eee}.gr a::after{content:"›";margin-inline-start:auto;color:#aaa;font-size:20px}.gr small{color:#888;display:block}',
      body: '<div class="gr"><h2>Karty płatnicze</h2><a href="#karta-1" data-truth="open-card"><span>mBank Mastercard<small>końcówka 6479 · ważna do 12/27</small></span></a><a href="#dodaj"><span>Dodaj kartę</span></a></div><div class="gr"><h2>Inne metody</h2><a href="#blik" data-truth="never"><span>BLIK<small>włączony</small></span></a><a href="#pp" data-truth="never"><span>PayPal<small>a•••@poczta.pl</small></span></a></div><div class="gr"><h2>Bonusy</h2><a href="#kupony"><span>Kupony<small>3 aktywne</small></span></a></div>',
    },
    { heading: 'Zapisane karty i metody', back: 'Wstecz', tabs: ['Główna', 'Szukaj', 'Koszyk', 'Konto'] },
  );

const plGreyed = (): string =>
  settings(
    {
      lang: 'pl',
      title: 'Zapisane karty',
      css: '.kd{background:#fff;border:1px solid #e3e6eb;border-radius:10px;padding:16px 20px;display:flex;gap:20px;align-items:center;margin-bottom:10px}.kd button{margin-inline-start:auto;border:1px solid #ddd;border-radius:6px;background:#f3f3f3;color:#aaa;padding:7px 16px;font:inherit}.inf{color:#8a5a00;background:#fff6df;padding:10px 16px;border-radius:8px}',
      body: '<h1>Zapisane karty</h1><p class="inf">Masz nieopłacone zamówienie. Do czasu jego opłacenia lub anulowania kart nie można usunąć. <a href="/p/order/index.html?tab=unpaid" data-truth="do-zaplaty">Do zapłaty (1)</a></p><div class="kd"><b>PKO BP Visa</b><span>**** 1502</span><button type="button" disabled title="Najpierw opłać lub anuluj nieopłacone zamówienie">Usuń</button></div><div class="kd"><b>Millennium</b><span>**** 8836</span><button type="button" disabled title="Najpierw opłać lub anuluj nieopłacone zamówienie">Usuń</button></div><a href="#">+ Dodaj kartę</a>',
    },
    {
      brand: 'AliExpress',
      top: ['Szukaj', 'Moje konto', 'Koszyk (1)'],
      side: ['Profil', 'Zapisane karty', 'Adresy', 'Powiadomienia'],
      here: 1,
      foot: 'Regulamin · Prywatność · Pliki cookie',
    },
  );

const plHistory = (): string =>
  alipayTabs(
    {
      lang: 'pl',
      title: 'Alipay — historia',
      css: '.two{display:grid;grid-template-columns:1fr 240px;gap:24px}.hs{width:100%;border-collapse:collapse}.hs td{border-bottom:1px solid #dde6ee;padding:10px 6px}.bx{border:1px solid #d5e1ec;padding:14px}.bx a{display:block;color:#0a6ebd;margin-bottom:8px}',
      body: '<div class="two"><div><h2>Historia płatności</h2><table class="hs"><tr><td>18.02</td><td>AliExpress, sklep LEDHome</td><td>VISA •• 1502</td><td>−6,30 USD</td><td><a href="#" data-truth="never">Usuń wpis</a></td></tr><tr><td>11.02</td><td>AliExpress, zwrot</td><td>VISA •• 1502</td><td>+2,10 USD</td><td><a href="#" data-truth="never">Usuń wpis</a></td></tr><tr><td>02.02</td><td>AliExpress, KidsToy</td><td>Mastercard •• 8836</td><td>−14,99 USD</td><td><a href="#" data-truth="never">Usuń wpis</a></td></tr></table></div><div class="bx"><b>Na skróty</b><p></p><a href="#" data-truth="manage">Zarządzaj swoimi kartami</a><a href="#">Zmień hasło płatności</a><a href="#">Twoje dane</a></div></div>',
    },
    { hello: 'Witaj, Piotr', out: 'Wyloguj', tabs: ['Historia', 'Moje konto', 'Pomoc'], here: 0, foot: ['O Alipay', 'Bezpieczeństwo'] },
  );

const plDeleted = (): string =>
  sheet({
    lang: 'pl',
    title: 'Lista zakupów: karty pamięci',
    css: 'body{font:15px/1.5 Lato,Arial,sans-serif;background:#fffbea;color:#333}.r1{display:flex;gap:24px;padding:14px 40px;background:#333;color:#fff}.r1 a{color:#fff}.r1 span{margin-inline-end:auto;font-weight:700}.r2{max-width:900px;margin:26px auto}.r2 li{background:#fff;display:flex;gap:16px;align-items:center;padding:14px;margin-bottom:8px;list-style:none}.r2 ul{padding:0}.r2 li button:first-of-type{margin-inline-start:auto}.im{width:54px;height:40px;background:#444;border-radius:4px}',
    body: '<div class="r1"><span>AliExpress</span><a href="#">Okazje</a><a href="/account/index.html" data-truth="account">Cześć, Ola! Konto</a><a href="#">Koszyk</a></div><div class="r2"><h1>Porównanie: zapisane karty pamięci</h1><ul><li><div class="im"></div><span>Karta microSD 128 GB, model 4410<br><b>38,99 zł</b></span><button type="button">Do koszyka</button><button type="button" data-truth="never">Usuń kartę</button></li><li><div class="im"></div><span>Karta SDXC 256 GB, model 7020<br><b>74,50 zł</b></span><button type="button">Do koszyka</button><button type="button" data-truth="never">Usuń kartę</button></li></ul><p>Czytnik kart gratis przy zakupie dwóch.</p></div>',
  });

export const partD: readonly BlindPage[] = [
  {
    file: 'd-id-confirm.html',
    url: 'https://m.id.aliexpress.com/p/wallet-ui/index.html',
    language: 'id',
    viewport: PHONE,
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['ya'],
    note: 'phone: bottom sheet asks, Keep is loud',
    html: idConfirm,
  },
  {
    file: 'd-id-expired.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=id',
    language: 'id',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3'],
    note: 'old table, two of three have expired',
    html: idExpired,
  },
  {
    file: 'd-id-error.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/index.html',
    language: 'id',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'the list failed to load',
    html: idError,
  },
  {
    file: 'd-ar-accordion.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/index.html',
    language: 'ar',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['open'],
    note: 'right to left, closed details, one card',
    html: arAccordion,
  },
  {
    file: 'd-ar-refused.html',
    url: 'https://intl.alipay.com/ihome/cards/list.htm?lang=ar',
    language: 'ar',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['default'],
    note: 'refusal as a dialog that offers to set the other card as default',
    html: arRefused,
  },
  {
    file: 'd-ar-coupons.html',
    url: 'https://ar.aliexpress.com/p/coupon-center/today.html',
    language: 'ar',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['login'],
    note: 'twin, signed out: coupons for paying by card',
    html: arCoupons,
  },
  {
    file: 'd-he-tiles.html',
    url: 'https://intl.alipay.com/ihome/user/myCards.htm?lang=iw_IL',
    language: 'he',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['bin'],
    note: 'tile; bin with a title only',
    html: heTiles,
  },
  {
    file: 'd-he-password.html',
    url: 'https://intl.alipay.com/ihome/security/verify.htm?scene=unbind',
    language: 'he',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'payment password before a removal',
    html: hePassword,
  },
  {
    file: 'd-he-empty.html',
    url: 'https://he.aliexpress.com/p/wallet-ui/index.html',
    language: 'he',
    page: 'wallet-cards',
    step: 'open-alipay',
    targets: [],
    note: 'empty list beside PayPal, no way to Alipay in sight',
    html: heEmpty,
  },
  {
    file: 'd-pl-open.html',
    url: 'https://m.pl.aliexpress.com/p/wallet-ui/methods.html',
    language: 'pl',
    viewport: PHONE,
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['open-card'],
    note: 'phone: the only card has to be opened, other methods below',
    html: plOpen,
  },
  {
    file: 'd-pl-greyed.html',
    url: 'https://pl.aliexpress.com/p/wallet-ui/index.html',
    language: 'pl',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: ['do-zaplaty'],
    note: 'ring optional: both removals greyed, unpaid order',
    html: plGreyed,
  },
  {
    file: 'd-pl-history.html',
    url: 'https://intl.alipay.com/ihome/trade/history.htm',
    language: 'pl',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['manage'],
    note: 'twin: Alipay history with card digits and delete links',
    html: plHistory,
  },
  {
    file: 'd-pl-memory.html',
    url: 'https://pl.aliexpress.com/p/compare/saved.html',
    language: 'pl',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: memory cards saved for comparison',
    html: plDeleted,
  },
];
