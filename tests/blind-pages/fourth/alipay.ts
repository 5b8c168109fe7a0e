/** Everything on Alipay: card lists, the account, the gate, the first-time set-up. */
import { aria, comet, component, components, grid, library, logo, mobile, oldPay, page, phone, portal, semantic, soup } from './shells.ts';

const enOld = (): string =>
  oldPay({
    l: 'en',
    title: 'My bank cards',
    user: 'martha.k***@mail.com',
    side: '<ul id="tabs"><li>History</li><li class="on">My Account</li><li>Security</li></ul>',
    body: '<h3>Edit cards</h3><dl><dt>MARTHA KENT</dt><dd>VISA 4012********7731</dd><dd><a href="#del" data-truth="remove">Delete card</a></dd><dd class="r">Verified</dd></dl><p><a href="#add">Click here to add a new card</a> (you can keep up to 5 cards)</p><h3>Bank account for refunds</h3><dl><dt>IBAN</dt><dd>GB•• •••• 0192</dd><dd class="r"><a href="#x" data-truth="never">Delete account</a></dd></dl>',
  });

const ruHover = (): string =>
  portal({
    l: 'ru',
    title: 'Мой Alipay — карты',
    user: 'Ирина С. | Выйти',
    side: 'История &nbsp; Мой счёт &nbsp; Настройки',
    css: '.p-row a{opacity:0;pointer-events:none}.p-row:hover a{opacity:1;pointer-events:auto}',
    body: `<h2>Управление картами</h2><div class="p-row" data-truth="row">${logo('Visa')}<span>Visa, заканчивается на 8105</span><span class="g">Владелец: IRINA S.</span><a href="#r">Удалить карту</a></div><p>Наведите курсор на карту, чтобы увидеть действия.</p><button type="button">Добавить карту</button>`,
  });

const koTable = (): string =>
  oldPay({
    l: 'ko',
    title: '카드 관리',
    user: '김민수 님',
    side: '<ul id="tabs"><li>거래 내역</li><li>내 계정</li><li class="on">카드</li></ul>',
    css: 'table{width:100%;border-collapse:collapse}td,th{border:1px solid #d4e7f3;padding:10px;text-align:start}',
    body: '<h3>등록된 카드 3장</h3><table><thead><tr><th>카드사</th><th>번호</th><th>등록일</th><th>관리</th></tr></thead><tbody><tr data-truth="row-1"><td>삼성</td><td>5310-****-****-2266</td><td>2023.04.11</td><td><a href="#1">카드 해지</a></td></tr><tr data-truth="row-2"><td>현대</td><td>4330-****-****-9074</td><td>2024.01.30</td><td><a href="#2">카드 해지</a></td></tr><tr data-truth="row-3"><td>BC</td><td>9490-****-****-1318</td><td>2025.08.02</td><td><a href="#3">카드 해지</a></td></tr></tbody></table><p>카드는 최대 5장까지 등록할 수 있습니다.</p>',
  });

const enConfirm = (): string =>
  portal({
    l: 'en',
    title: 'Manage your cards',
    user: 'Hello, D. Osei',
    side: 'Overview &nbsp; Cards &nbsp; Settings',
    body: `<h2>Manage your cards</h2><div class="p-row">${logo('Mastercard', '#eb001b')}<span class="g">Mastercard ·· 6093</span><a href="#r">Remove</a></div>`,
    end: '<div class="veil"></div><div class="pop" role="dialog"><h3>Remove this card?</h3><p>Mastercard ·· 6093 will no longer be available for payments on AliExpress.</p><button type="button" data-truth="confirm">Remove</button><button type="button" data-truth="never">Keep</button></div>',
  });

const ukTwo = (): string =>
  oldPay({
    l: 'uk',
    title: 'Мої картки',
    user: 'Тарас Г.',
    side: '<ul id="tabs"><li>Історія</li><li class="on">Мій рахунок</li></ul>',
    body: '<h3>Прив’язані картки</h3><dl data-truth="row-1"><dt>Visa</dt><dd>4149 **** **** 0381</dd><dd>до 12/26</dd><dd class="r"><a href="#1">Відв’язати</a></dd></dl><dl data-truth="row-2"><dt>Mastercard</dt><dd>5375 **** **** 4900</dd><dd>до 04/29</dd><dd class="r"><a href="#2">Відв’язати</a></dd></dl><input class="btn" type="button" value="Прив’язати картку"><h3>Електронна пошта</h3><dl><dt>Адреса</dt><dd>ta•••@ukr.net</dd><dd class="r"><a href="#3" data-truth="never">Видалити адресу</a></dd></dl>',
  });

const viKebab = (): string =>
  mobile({
    l: 'vi',
    title: 'Thẻ trong Alipay',
    user: 'Của tôi',
    body: `<div class="cell">${logo('Visa')}<span class="x"><b>Vietcombank Visa</b><br>···· ···· ···· 2847</span><div style="padding:8px;cursor:pointer" role="button" tabindex="0" aria-label="Thao tác khác" data-truth="more">⋮</div></div><div class="cell"><span class="x">Thêm thẻ tín dụng hoặc ghi nợ</span>＋</div><p style="color:#888;font-size:13px">Thông tin thẻ do Alipay bảo mật.</p>`,
  });

const thDetail = (): string =>
  portal({
    l: 'th',
    title: 'รายละเอียดบัตร',
    user: 'คุณสมชาย',
    side: 'หน้าหลัก › บัตร › รายละเอียด',
    css: 'dl{display:grid;grid-template-columns:200px 1fr;row-gap:14px}dd{margin:0}.bad{background:#8b2635!important}',
    body: `<h2>บัตรที่ลงท้ายด้วย 6172</h2><dl><dt>เครือข่าย</dt><dd>${logo('Mastercard', '#eb001b')} Mastercard</dd><dt>ชื่อบนบัตร</dt><dd>SOMCHAI P.</dd><dt>วันหมดอายุ</dt><dd>09/28</dd><dt>วงเงินต่อวัน</dt><dd>20,000 บาท <a href="#l">เปลี่ยน</a></dd></dl><br><button type="button">ดูรายการใช้จ่าย</button> <button type="button" class="bad" data-truth="remove">ยกเลิกการผูกบัตร</button>`,
  });

const deGrey = (): string =>
  library({
    l: 'de',
    over: { home: 'Übersicht', orders: 'Transaktionen', cart: 'Sicherheit' },
    title: 'Alipay – Karten',
    user: 'Frau Keller',
    css: '.ant-btn[aria-disabled=true]{color:#bbb;background:#f5f5f5;cursor:not-allowed}',
    body: '<h2>Karten in Ihrem Alipay-Konto</h2><div class="ant-list-item"><div class="grow">Visa, Endziffern 3506 <span class="ant-tag">Standard</span><br><small>Die Standardkarte kann nicht gelöscht werden. Bitte fügen Sie zuerst eine weitere Karte hinzu.</small></div><button type="button" class="ant-btn" aria-disabled="true" data-truth="never">Löschen</button></div><br><button type="button" class="ant-btn" data-truth="add">Karte hinzufügen</button>',
  });

const nlConfirm = (): string =>
  components({
    l: 'nl',
    over: {},
    title: 'Alipay',
    user: 'Bram',
    body: component(
      'ae-cards',
      '<h2>Mijn kaarten</h2><p>Visa **** 7420 <button>Ontkoppelen</button></p><p>Maestro **** 0618 <button>Ontkoppelen</button></p>',
    ),
    end: component(
      'ae-dialog',
      '<div class="v"><div class="d" role="alertdialog" aria-modal="true"><p>Weet u zeker dat u de kaart die eindigt op 0618 wilt ontkoppelen?</p><button data-truth="never">Annuleren</button> <button data-truth="confirm">Kaart ontkoppelen</button></div></div>',
      '.v{position:fixed;inset:0;background:#0009;display:flex;align-items:center;justify-content:center}.d{background:#fff;padding:28px;width:420px;border-radius:8px}button{padding:9px 16px}',
    ),
  });

const trTwo = (): string =>
  soup({
    l: 'tr',
    over: { home: 'Hesap özeti', wish: 'İşlemler', cart: 'Güvenlik', orders: 'İşlem geçmişi' },
    title: 'Alipay kartlarım',
    user: 'Zeynep A.',
    css: '.k{display:flex;gap:22px;align-items:center;padding:16px;border:1px solid #e3e3e3;margin-bottom:10px;width:640px}.k .e{margin-inline-start:auto;cursor:pointer}',
    body: `<div style="font-size:20px;margin-bottom:16px">Kartlarınızı yönetin</div><div class="k" data-truth="row-1">${logo('Visa')}<div>Garanti BBVA</div><div>•••• 5519</div><div class="e" title="Kartı sil">✕</div></div><div class="k" data-truth="row-2">${logo('Mastercard', '#eb001b')}<div>Akbank</div><div>•••• 2043</div><div class="e" title="Kartı sil">✕</div></div><div class="k"><div>İade cüzdanı</div><div>₺118,40</div><div class="e" data-truth="never">Bankaya çek</div></div><div class="lk">Yeni kart tanımla</div>`,
  });

const arIcon = (): string =>
  grid({
    l: 'ar',
    over: { cart: 'المعاملات', wish: 'الأمان' },
    title: 'بطاقات Alipay',
    user: 'أحمد',
    side: '<a href="#1">الحساب</a><a href="#2"><b>إدارة البطاقات</b></a><a href="#3">الأمان</a>',
    css: '.tile button{position:absolute;top:14px;inset-inline-end:14px}',
    body: `<h2>إدارة بطاقاتك</h2><div class="tiles"><div class="tile">${logo('Visa')}<p>Visa <bdi dir="ltr">**** 9260</bdi></p><small>تنتهي في 03/28</small><button type="button" aria-label="حذف البطاقة المنتهية بـ 9260" data-truth="remove">🗑</button></div><div class="tile" style="border:2px dashed #999">+ أضف بطاقة</div></div>`,
  });

const heConfirm = (): string =>
  aria({
    l: 'he',
    over: { search: 'חיפוש פעולה', cart: 'פעולות', wish: 'אבטחה', messages: 'הודעות' },
    title: 'הכרטיסים שלך ב-Alipay',
    user: 'יואב',
    side: '<a href="#1">חשבון</a><a href="#2" aria-current="page">כרטיסים</a><a href="#3">הגדרות</a>',
    body: '<h1>הכרטיסים שלך</h1><div role="table"><div role="row"><span role="cell">Visa Cal</span> <span role="cell"><bdi>**** 7735</bdi></span> <span role="cell"><button type="button" class="q">ביטול שיוך</button></span></div></div>',
    end: '<div role="alertdialog" aria-modal="true" aria-labelledby="h"><h2 id="h">לבטל את שיוך הכרטיס?</h2><p>כרטיס שמסתיים ב-7735 יוסר מחשבון Alipay שלך.</p><button type="button" class="q" data-truth="confirm">כן, להסיר</button> <button type="button" class="q" data-truth="never">לא, חזרה</button></div>',
  });

const idTwo = (): string =>
  portal({
    l: 'id',
    title: 'Kelola kartu Anda',
    user: 'Agus W.',
    side: 'Beranda &nbsp; Kartu &nbsp; Pengaturan',
    body: `<h2>Kelola kartu Anda</h2><div class="p-row" data-truth="row-1">${logo('Visa')}<span class="g">BCA Visa xxxx xxxx xxxx 3174</span><button type="button">Lepas kartu</button></div><div class="p-row" data-truth="row-2">${logo('Mastercard', '#eb001b')}<span class="g">Mandiri Mastercard xxxx xxxx xxxx 8801</span><button type="button">Lepas kartu</button></div><p><a href="#t">Tambah kartu</a></p>`,
  });

/* the account */
const ptTabs = (): string =>
  oldPay({
    l: 'pt',
    title: 'Minha conta Alipay',
    user: 'Olá, carlos***@uol.com.br',
    side: '<ul id="tabs"><li>Histórico</li><li class="on">Minha conta</li></ul>',
    body: '<h3>Resumo da conta</h3><dl><dt>Saldo</dt><dd>US$ 0,00</dd></dl><dl><dt>Senha</dt><dd>Definida</dd><dd class="r"><a href="#s">Alterar</a></dd></dl><dl><dt>Cartões</dt><dd>1 cartão vinculado</dd><dd class="r"><a href="#c" data-truth="cards">Editar cartões</a></dd></dl><dl><dt>Conta</dt><dd>Ativa desde 2016</dd><dd class="r"><a href="#x" data-truth="never">Encerrar conta</a></dd></dl>',
  });

const jaSettings = (): string =>
  portal({
    l: 'ja',
    title: 'マイAlipay',
    user: '田中 様',
    side: '取引履歴 &nbsp; アカウント',
    body: '<div style="display:flex;gap:30px"><button type="button">取引履歴</button><button type="button" aria-haspopup="menu" aria-expanded="false" data-truth="settings">設定 ▾</button></div><h2>ようこそ、田中様</h2><p>最近のお支払い</p><div class="p-row"><span class="g">AliExpress 2,480円</span><span>完了</span></div><div class="p-row"><span class="g">AliExpress 960円</span><span>返金済み</span></div>',
  });

const viIcons = (): string =>
  grid({
    l: 'vi',
    over: { cart: 'Giao dịch', wish: 'Hỗ trợ' },
    title: 'Alipay của tôi',
    user: 'Lan Phạm',
    side: '<a href="#1">Tổng quan</a><a href="#2">Giao dịch</a><a href="#3">Bảo mật</a>',
    body: '<h2>Xin chào Lan</h2><div class="tiles"><div class="tile"><b>Số dư</b><p>US $0.00</p></div><div class="tile"><b>Giao dịch gần đây</b><p>Chưa có giao dịch</p></div><a class="tile" href="#cards" data-truth="cards" style="color:inherit;text-decoration:none"><b>Quản lý thẻ của bạn</b><p>Xem và chỉnh sửa các thẻ đã liên kết</p></a></div>',
  });

const heIcons = (): string =>
  semantic({
    l: 'he',
    over: { search: 'חיפוש פעולה', cart: 'פעולות', wish: 'אבטחה', messages: 'הודעות' },
    title: 'Alipay שלי',
    user: 'שלום, מאיה',
    css: '.ic{display:flex;gap:18px;justify-content:flex-end}.ic a{border:1px solid #bbb;border-radius:50%;width:54px;height:54px;display:flex;align-items:center;justify-content:center}',
    body: '<div class="ic"><a href="#cards" title="ניהול הכרטיסים שלך" aria-label="ניהול הכרטיסים שלך" data-truth="cards">▭</a><a href="#msg" title="הודעות" aria-label="הודעות">✉</a><a href="#out" title="יציאה" aria-label="יציאה" data-truth="never">⏻</a></div><h1>החשבון שלי ב-Alipay</h1><p>סטטוס: פעיל. תשלומים אחרונים: אין.</p><h2>אבטחה</h2><p>שאלות אבטחה: הוגדרו</p>',
  });

/* the gate */
const thGate = (): string =>
  comet({
    l: 'th',
    title: 'จัดการบัตรของคุณ',
    user: 'คุณแพร',
    body: '<h1>จัดการบัตรของคุณ</h1><p>บัตรที่คุณบันทึกไว้ดูแลโดย Alipay ซึ่งเป็นพันธมิตรด้านการชำระเงินของเรา คุณจะถูกพาไปยังเว็บไซต์ของ Alipay</p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="alipay">ไปที่ Alipay ของฉัน</button> <button type="button" class="comet-v2-btn">กลับไปที่บัญชี</button>',
  });
const ukGate = (): string =>
  oldPay({
    l: 'uk',
    title: 'Alipay — зручні платежі',
    user: 'Марія К.',
    css: '.hero{background:linear-gradient(90deg,#00a0e9,#6cd0ff);color:#fff;padding:60px;border-radius:8px}',
    body: '<div class="hero"><h2>Понад мільярд людей платять з Alipay</h2><p>Безпечно, швидко, без комісії.</p><a class="btn" style="text-decoration:none" href="#go" data-truth="alipay">Перейти до Мого Alipay</a></div><h3>Чому Alipay?</h3><p>Захист покупця · Цілодобова підтримка · Партнери в усьому світі</p><p><a href="#app">Завантажити застосунок Alipay</a></p>',
  });

/* the first-time set-up */
const itMail = (): string =>
  semantic({
    l: 'it',
    over: { search: 'Cerca nel sito', messages: 'Sicurezza', cart: 'Lingua' },
    title: 'Apri il tuo portafoglio Alipay',
    user: 'Ciao, Elena',
    body: '<h1>Attiva il portafoglio Alipay</h1><ol><li><b>Indirizzo e-mail</b></li><li>Password</li><li>Fine</li></ol><form onsubmit="return false"><p><label>E-mail per il portafoglio Alipay <input type="email"></label></p><p><label>Scrivi i caratteri <input size="6"></label> <code>k7Rq</code></p><p><label><input type="checkbox"> Accetto il contratto di servizio Alipay</label></p><button data-truth="next">Continua</button></form>',
  });
const idQuestions = (): string =>
  library({
    l: 'id',
    over: { orders: 'Transaksi', cart: 'Keamanan' },
    title: 'Buka dompet Alipay',
    user: 'Rina',
    body: '<h2>Buka akun Alipay – langkah 2 dari 3</h2><p>Email Anda sudah terverifikasi. Buat kata sandi Alipay dan pilih tiga pertanyaan keamanan.</p><p>Kata sandi Alipay<br><input type="password"></p><p>Ulangi kata sandi<br><input type="password"></p><p>Pertanyaan 1 <select><option>Nama guru pertama Anda?</option></select> <input></p><p>Pertanyaan 2 <select><option>Kota kelahiran ibu?</option></select> <input></p><p>Pertanyaan 3 <select><option>Nama hewan peliharaan?</option></select> <input></p><button type="button" class="ant-btn ant-btn-primary" data-truth="next">Lanjutkan</button>',
  });
const frDone = (): string =>
  portal({
    l: 'fr',
    title: 'Compte Alipay créé',
    user: 'Antoine D.',
    body: '<div style="text-align:center;padding-top:50px"><div style="font-size:60px">✓</div><h2>Votre compte Alipay a été créé avec succès !</h2><p>Vous pouvez désormais gérer vos paiements en toute sécurité.</p><button type="button" data-truth="alipay">Accéder à mon Alipay</button><p><a href="#b">Retourner sur AliExpress</a></p></div>',
  });

export const alipayPages = [
  page(
    'en-delete-card-2014',
    'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    'en',
    'alipay-cards',
    'press-remove',
    ['remove'],
    'old Alipay; a bank account with delete below',
    enOld,
  ),
  page(
    'ru-hover-card',
    'https://intl.alipay.com/ihome/user/cards.htm',
    'ru',
    'alipay-cards',
    'show-remove',
    ['row'],
    'link fades in when the row is hovered',
    ruHover,
  ),
  page(
    'ko-alipay-three',
    'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=ko',
    'ko',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2', 'row-3'],
    'table of three',
    koTable,
  ),
  page(
    'en-alipay-confirm',
    'https://intl.alipay.com/wallet/cards',
    'en',
    'alipay-cards',
    'confirm-remove',
    ['confirm'],
    'same word in list and dialog, confirm first',
    enConfirm,
  ),
  page(
    'uk-alipay-two',
    'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?locale=uk_UA',
    'uk',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'definition lists',
    ukTwo,
  ),
  page(
    'vi-alipay-kebab',
    'https://m.intl.alipay.com/wallet/cards',
    'vi',
    'alipay-cards',
    'show-remove',
    ['more'],
    'mobile, one card, menu closed',
    viKebab,
    phone,
  ),
  page(
    'th-alipay-detail',
    'https://intl.alipay.com/wallet/card/detail?i=0',
    'th',
    'alipay-cards',
    'press-remove',
    ['remove'],
    "one card's own page",
    thDetail,
  ),
  page(
    'de-alipay-greyed',
    'https://intl.alipay.com/wallet/cards?lang=de',
    'de',
    'alipay-cards',
    'change-default',
    ['add'],
    'only card, greyed by aria-disabled, with the reason',
    deGrey,
  ),
  page(
    'nl-alipay-confirm',
    'https://intl.alipay.com/wallet/cards?lang=nl',
    'nl',
    'alipay-cards',
    'confirm-remove',
    ['confirm'],
    'dialog in an open shadow root',
    nlConfirm,
  ),
  page(
    'tr-alipay-two',
    'https://intl.alipay.com/wallet/cards?lang=tr',
    'tr',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'crosses with a title',
    trTwo,
  ),
  page(
    'ar-alipay-icon',
    'https://intl.alipay.com/wallet/cards?lang=ar',
    'ar',
    'alipay-cards',
    'press-remove',
    ['remove'],
    'bin in a tile',
    arIcon,
  ),
  page(
    'he-alipay-confirm',
    'https://intl.alipay.com/wallet/cards?lang=he',
    'he',
    'alipay-cards',
    'confirm-remove',
    ['confirm'],
    'alertdialog, right to left',
    heConfirm,
  ),
  page(
    'id-alipay-two',
    'https://intl.alipay.com/wallet/cards?lang=id',
    'id',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'dark portal',
    idTwo,
  ),
  page(
    'pt-alipay-home',
    'https://intl.alipay.com/user/profile.htm',
    'pt',
    'alipay-home',
    'open-alipay-cards',
    ['cards'],
    'Edit cards among account lines; close account below',
    ptTabs,
  ),
  page(
    'ja-alipay-settings',
    'https://intl.alipay.com/index.htm?lang=ja',
    'ja',
    'alipay-home',
    'open-alipay-cards',
    ['settings'],
    'only Settings is showing',
    jaSettings,
  ),
  page(
    'vi-alipay-home',
    'https://intl.alipay.com/ihome/account/home.htm',
    'vi',
    'alipay-home',
    'open-alipay-cards',
    ['cards'],
    'tile as a link',
    viIcons,
  ),
  page(
    'he-alipay-home',
    'https://intl.alipay.com/index.htm',
    'he',
    'alipay-home',
    'open-alipay-cards',
    ['cards'],
    'three icons, known by their titles',
    heIcons,
  ),
  page(
    'th-gate',
    'https://th.aliexpress.com/p/wallet-ui/alipay-cards.html',
    'th',
    'alipay-gate',
    'open-alipay',
    ['alipay'],
    'Manage your cards as a heading only',
    thGate,
  ),
  page(
    'uk-gate-advert',
    'https://global.alipay.com/promo/index.htm',
    'uk',
    'alipay-gate',
    'open-alipay',
    ['alipay'],
    'promotional landing page',
    ukGate,
  ),
  page(
    'it-sign-up-mail',
    'https://intl.alipay.com/register/email.htm',
    'it',
    'alipay-sign-up',
    'activate-alipay',
    ['next'],
    'ring optional: e-mail and symbols',
    itMail,
  ),
  page(
    'id-sign-up-questions',
    'https://intl.alipay.com/register/setPassword.htm',
    'id',
    'alipay-sign-up',
    'activate-alipay',
    ['next'],
    'ring optional: password and three questions',
    idQuestions,
  ),
  page(
    'fr-sign-up-done',
    'https://intl.alipay.com/register/success.htm',
    'fr',
    'alipay-sign-up',
    'open-alipay',
    ['alipay'],
    'set up successfully',
    frDone,
  ),
];
