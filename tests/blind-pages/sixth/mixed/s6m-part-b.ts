import type { BlindPage } from '../../blind-page.ts';
import { doc, rows } from './s6m-doc.ts';

/** Account home as a settings list; "bag" promotions use the word for wallet. */
const thSettings = () =>
  doc(
    'lang="th"',
    'บัญชีของฉัน',
    `body{margin:0;background:#f2f2f7;font:16px/1.4 "Noto Sans Thai",Thonburi,sans-serif;color:#1c1c1e}.n{background:#fff;padding:14px 40px;display:flex;gap:24px}.n b{color:#f03}.c{max-width:680px;margin:18px auto}
.p{display:flex;gap:14px;align-items:center;background:#fff;border-radius:14px;padding:14px 18px}.p i{width:48px;height:48px;border-radius:50%;background:#ffd9c9}.grp{background:#fff;border-radius:14px;margin-top:18px}.grp a{display:flex;padding:12px 18px;color:inherit;text-decoration:none;border-bottom:1px solid #f0f0f3}.grp a span{margin-left:auto;color:#c7c7cc}.sale{margin-top:18px;border-radius:14px;padding:14px 18px;background:linear-gradient(90deg,#ff8a00,#ff3d3d);color:#fff;display:block}`,
    `<body><div class="n"><b>AliExpress</b><span>หน้าแรก</span><span>หมวดหมู่</span><span>รถเข็น</span></div><div class="c"><div class="p"><i></i><div><b>คุณสมหญิง</b><br><small>สมาชิกระดับทอง</small></div></div>
<a class="sale" href="#" data-truth="never">กระเป๋าสตางค์หนังแท้ ลด 60% วันนี้เท่านั้น</a>
<nav class="grp"><a href="#">คำสั่งซื้อของฉัน<span>›</span></a><a href="#">ที่อยู่จัดส่ง<span>›</span></a><a href="#pay" data-truth="wallet">วิธีการชำระเงิน<span>›</span></a><a href="#" data-truth="never">บัตรของขวัญ<span>›</span></a><a href="#">คูปอง<span>12 ›</span></a></nav>
<nav class="grp"><a href="#">ภาษาและสกุลเงิน<span>ไทย · THB ›</span></a><a href="#">ศูนย์ช่วยเหลือ<span>›</span></a><a href="#">ออกจากระบบ<span>›</span></a><a href="#" style="color:#f03" data-truth="never">ลบบัญชี<span>›</span></a></nav></div></body>`,
  );

/** Alipay asks for the payment password, pin pad in a sheet over the list. */
const viPinSheet = () =>
  doc(
    'lang="vi"',
    'Thẻ ngân hàng - Alipay',
    `body{margin:0;font:15px Roboto,Arial,sans-serif;background:#e9f1ff}.hd{background:#1677ff;color:#fff;padding:16px 30px}.cd{width:600px;margin:24px auto;background:#fff;border-radius:14px;padding:20px;display:flex;justify-content:space-between}.dim{position:fixed;inset:0;background:#0008}
.pin{position:fixed;bottom:0;left:0;right:0;margin:auto;width:440px;background:#f7f7f7;border-radius:18px 18px 0 0;text-align:center;padding-top:18px}.dots{display:flex;justify-content:center;gap:8px;margin:14px 0 18px}.dots i{width:44px;height:46px;background:#fff;border:1px solid #ccc;border-radius:6px}.pad{display:grid;grid-template-columns:repeat(3,1fr);gap:1px;background:#d5d5d5}.pad button{border:0;background:#fff;padding:16px;font-size:20px}`,
    `<body><div class="hd"><b>Alipay</b> &nbsp; Thẻ ngân hàng &nbsp; <span style="float:right">Minh Trần · Đăng xuất</span></div><div class="cd"><span>Visa Sông Hồng Bank ···· 6092</span><a href="#" data-truth="never">Gỡ thẻ</a></div><div class="dim"></div>
<div class="pin" role="dialog" aria-modal="true" aria-label="Xác minh danh tính"><b>Nhập mật khẩu thanh toán Alipay</b><div>Để gỡ thẻ Visa ···· 6092, hãy xác minh rằng đó là bạn</div><div class="dots"><i></i><i></i><i></i><i></i><i></i><i></i></div><a href="#" data-truth="never">Quên mật khẩu?</a> · <a href="#" data-truth="never">Hủy</a><div class="pad" style="margin-top:16px"><button>1</button><button>2</button><button>3</button><button>4</button><button>5</button><button>6</button><button>7</button><button>8</button><button>9</button><button aria-label="Xóa hết">C</button><button>0</button><button aria-label="Xóa">⌫</button></div></div></body>`,
  );

/** Slider over a card list. */
const idSlider = () =>
  doc(
    'lang="id"',
    'Kartu tersimpan',
    `body{margin:0;font:14px "Open Sans",Arial,sans-serif;background:#fff}.l{padding:40px 80px;filter:blur(2px)}.l p{border:1px solid #ddd;padding:18px;border-radius:8px}.baxia-dialog{position:fixed;inset:0;background:#0006;display:grid;place-items:center}.in{background:#fff;width:420px;border-radius:10px;padding:26px;text-align:center}.nc-container{height:44px;background:#e8e8e8;border-radius:22px;position:relative;line-height:44px;color:#777;margin:18px 0}.nc-container b{position:absolute;left:0;top:0;width:54px;height:44px;background:#ff6a00;color:#fff;border-radius:22px}`,
    `<body><div class="l"><h2>Kartu tersimpan</h2><p>Mastercard berakhiran 5081 <a href="#" style="float:right" data-truth="never">Hapus</a></p></div><div class="baxia-dialog" id="baxia-dialog-content"><div class="in"><h3>Lalu lintas tidak biasa terdeteksi</h3><div>Geser ke kanan untuk membuktikan bahwa Anda bukan robot.</div><div class="nc-container" id="nc_1_wrapper"><b id="nc_1_n1z">»</b>Geser untuk verifikasi</div><a href="#">Masukan</a></div></div></body>`,
  );

/** Native dialog, last of two stages, right to left. */
const arDialogStages = () =>
  doc(
    'lang="ar" dir="rtl"',
    'بطاقاتي',
    `body{margin:0;font:16px/1.6 "Noto Naskh Arabic",Tahoma,sans-serif;color:#222}header{padding:14px 50px;background:#fff;border-bottom:1px solid #eee;display:flex;gap:26px}section{padding:30px 50px}.r{display:flex;justify-content:space-between;padding:14px;border-bottom:1px solid #eee}
dialog{border:0;border-radius:18px;width:520px;padding:26px}dialog::backdrop{background:#2228}ol{display:flex;gap:30px;padding:0;list-style:none;color:#888}ol .now{color:#d3002d;font-weight:700}menu{display:flex;gap:14px;padding:0;justify-content:flex-end}menu button{font:inherit;padding:8px 24px;border-radius:8px;border:1px solid #bbb;background:#fff}menu .go{background:#d3002d;color:#fff;border-color:#d3002d}`,
    `<body><header><b>AliExpress</b><span>الرئيسية</span><span>مرحبًا، ليلى</span><span>السلة</span></header><section><h1>البطاقات المحفوظة</h1><div class="r"><span>فيزا تنتهي بـ 3316</span><a href="#" data-truth="never">إزالة</a></div><div class="r"><span>ماستركارد تنتهي بـ 9920</span><a href="#" data-truth="never">إزالة</a></div></section>
<dialog id="d" aria-labelledby="h"><ol><li>١. المراجعة ✓</li><li class="now">٢. التأكيد</li></ol><h2 id="h">هل تريد إزالة البطاقة المنتهية بـ 3316؟</h2><p>لن تتأثر طلباتك المدفوعة. ستُعاد المبالغ المستردة إلى البطاقة نفسها.</p><menu><button type="button" class="go" data-truth="confirm">نعم، أزل البطاقة</button><button type="button" data-truth="never">السابق</button><button type="button" data-truth="never">إلغاء</button></menu></dialog><script>document.getElementById('d').showModal()</script></body>`,
  );

/** Three plastic cards in a scroller, each with a bin of its own. */
const hePlastic = () =>
  doc(
    'lang="he" dir="rtl"',
    'הכרטיסים שלי',
    `body{margin:0;background:#0d1b2a;color:#f4f6f8;font:15px "Heebo",Arial,sans-serif}.t{display:flex;gap:26px;padding:18px 48px}.w{padding:10px 48px}.sc{display:grid;grid-auto-flow:column;grid-auto-columns:272px;gap:20px;padding:16px 0}.pc{height:172px;border-radius:16px;padding:16px;position:relative}.pc:nth-child(1){background:#7b2d26}.pc:nth-child(2){background:#3d5a80}.pc:nth-child(3){background:#2f6f4e}.pc bdi{display:block;margin-top:52px;font-size:18px;letter-spacing:2px}.pc button{position:absolute;left:12px;top:12px;width:34px;height:34px;border:0;border-radius:10px;background:#ffffff26;color:#fff}.pc svg{width:16px;height:16px;fill:none;stroke:#fff;stroke-width:2}.nw{border:2px dashed #6c7a89;border-radius:16px;background:none;color:inherit;font:inherit}.ad{background:#ffb703;color:#222;border-radius:14px;padding:16px;display:flex;gap:20px;align-items:center}`,
    `<body><div class="t"><b>AliExpress</b><span>ראשי</span><span>הזמנות</span><span>ארנק</span><span style="margin-inline-start:auto">שלום, נועה</span></div><div class="w"><h1>הכרטיסים שלי</h1><div class="sc">
<div class="pc" data-truth="card-1">ישראכרט<bdi>···· 7054</bdi><button aria-label="מחיקת הכרטיס 7054"><svg viewBox="0 0 16 16"><path d="M2 4h12M6 4V2h4v2M4 4l1 10h6l1-10"/></svg></button></div>
<div class="pc" data-truth="card-2">Visa Cal<bdi>···· 1628</bdi><button aria-label="מחיקת הכרטיס 1628"><svg viewBox="0 0 16 16"><path d="M2 4h12M6 4V2h4v2M4 4l1 10h6l1-10"/></svg></button></div>
<div class="pc" data-truth="card-3">Mastercard<bdi>···· 4491</bdi><button aria-label="מחיקת הכרטיס 4491"><svg viewBox="0 0 16 16"><path d="M2 4h12M6 4V2h4v2M4 4l1 10h6l1-10"/></svg></button></div>
<button class="nw" data-truth="never">+ הוספת כרטיס</button></div><div class="ad"><b>כרטיס מתנה בשווי 100 ₪</b> קבלו אותו לחברים <button data-truth="never">לקנייה</button><button aria-label="הסרת המודעה" data-truth="never">✕</button></div></div></body>`,
  );

/** Session over: the sign-in form as a dialog over the card list. */
const ukSession = () =>
  doc(
    'lang="uk"',
    'Мої картки',
    `body{margin:0;font:15px/1.5 "PT Sans",Arial,sans-serif}.a{padding:16px 50px;border-bottom:1px solid #e4e4e4}.b{padding:24px 50px}.b li{padding:12px;border:1px solid #e4e4e4;border-radius:10px;list-style:none}#batman-dialog-wrap{position:fixed;inset:0;background:rgba(20,20,30,.55);display:flex;justify-content:flex-end}form{background:#fff;width:420px;height:100%;padding:40px 34px}form input{display:block;width:100%;padding:12px;margin:8px 0 16px;border:1px solid #bbb;border-radius:24px}form button{width:100%;padding:13px;border:0;border-radius:24px;background:#fd384f;color:#fff;font-size:16px}.soc{display:flex;gap:10px;margin-top:20px}.soc span{flex:1;border:1px solid #ddd;border-radius:24px;padding:9px;text-align:center}`,
    `<body><div class="a"><b>AliExpress</b> &nbsp; Каталог &nbsp; Кошик</div><div class="b"><h1>Збережені картки</h1><ul style="padding:0"><li>Visa ··3391 <a href="#" data-truth="never">Видалити</a></li></ul></div>
<div id="batman-dialog-wrap"><form role="dialog" aria-label="Вхід" onsubmit="return false"><h2>Сеанс завершено</h2><p>Ви довго не користувалися сторінкою. Увійдіть ще раз, щоб керувати картками.</p><label>Ел. пошта або телефон<input type="text" autocomplete="username"></label><label>Пароль<input type="password" autocomplete="current-password"></label><button>Увійти</button><p><a href="#">Забули пароль?</a> · <a href="#">Зареєструватися</a></p><div class="soc"><span>Google</span><span>Apple</span></div></form></div></body>`,
  );

/** Home with the account flyout open; a hidden twin for small windows. */
const enFlyout = () =>
  doc(
    'lang="en"',
    'AliExpress - Smart shopping, better living',
    `body{margin:0;font:14px Arial,sans-serif;background:#fff}.top{background:#ffeadd;height:84px;display:flex;align-items:center;gap:24px;padding:0 40px;position:relative}.sb{flex:1;max-width:520px;border:2px solid #222;border-radius:24px;padding:11px 18px;color:#888}.my-account--menuItem--a1B2{margin-left:auto;cursor:pointer}.pop{position:absolute;right:130px;top:74px;width:250px;background:#fff;border-radius:14px;box-shadow:0 10px 40px #0003;padding:12px 0;z-index:9}.pop ul{list-style:none;margin:0;padding:0}.pop li a{display:block;padding:9px 22px;color:#222;text-decoration:none}.mob{position:absolute;left:-9999px;top:0}.gr{display:grid;grid-template-columns:repeat(5,1fr);gap:18px;padding:30px 40px}.gr div{border-radius:12px;background:#f5f5f5;padding:80px 14px 14px}`,
    `<body><div class="top"><b style="font-size:26px;color:#e62e04">AliExpress</b><div class="sb">card holder wallet rfid</div><div class="my-account--menuItem--a1B2" role="button" aria-label="account" aria-expanded="true">Hi, Priya<br><b>Account</b></div><div>🛒 Cart 4</div>
<div class="pop comet-v2-popover-body"><ul><li><a href="#">My orders</a></li><li><a href="#">My coins</a></li><li><a href="#">Message center</a></li><li><a href="#w" data-truth="wallet">Payments &amp; wallet</a></li><li><a href="#" data-truth="never">Gift cards</a></li><li><a href="#">My coupons</a></li><li><a href="#">Settings</a></li><li><a href="#" data-truth="never">Sign out</a></li></ul></div></div>
<div class="mob" aria-hidden="true"><a href="#" tabindex="-1" data-truth="never">Payments &amp; wallet</a></div>
<div class="gr"><div>Slim wallet men leather<br><b>US $6.99</b></div><div>Micro SD card 256GB<br><b>US $11.20</b></div><div>Greeting cards 20 pcs<br><b>US $3.05</b></div><div>Card sleeves<br><b>US $1.99</b></div><div>Wallet with coin pouch<br><b>US $9.40</b></div></div></body>`,
  );

/** A product page after the session ended: signed out, and a toast says so. */
const frSignedOut = () =>
  doc(
    'lang="fr-FR"',
    'Portefeuille porte-cartes en cuir',
    `body{margin:0;font:15px/1.5 "Source Sans Pro",Arial,sans-serif;color:#191919}.h{display:grid;grid-template-columns:180px 1fr auto auto;gap:24px;align-items:center;padding:16px 44px;box-shadow:0 1px 0 #eee}.h input{padding:11px 18px;border-radius:22px;border:2px solid #191919}.m{display:grid;grid-template-columns:440px 1fr;gap:40px;padding:30px 44px}.ph{height:400px;border-radius:14px;background:repeating-linear-gradient(45deg,#c79a6b,#c79a6b 12px,#bb8b5a 12px,#bb8b5a 24px)}.buy{background:#e62e04;color:#fff;border:0;border-radius:24px;padding:13px 40px}.toast{position:fixed;top:92px;left:50%;transform:translateX(-50%);background:#191919;color:#fff;border-radius:10px;padding:12px 22px}.toast a{color:#ffb199}`,
    `<body><div class="h"><b style="color:#e62e04;font-size:24px">AliExpress</b><input placeholder="porte carte bancaire"><a href="#login" data-truth="sign-in">Se connecter / S’inscrire</a><span>Panier 0</span></div>
<div class="toast" role="status">Votre session a expiré. <a href="#login" data-truth="again">Se reconnecter</a></div>
<div class="m"><div class="ph"></div><div><h1>Portefeuille porte-cartes en cuir, 12 cartes de crédit, anti-RFID</h1><p>★ 4,8 · 1 204 avis</p><p style="font-size:26px">7,49 €</p><button class="buy" data-truth="never">Acheter maintenant</button> <button data-truth="never" style="padding:13px 30px;border-radius:24px">Ajouter au panier</button><p>Paiement : Visa, Mastercard, PayPal. Retirer du panier à tout moment.</p></div></div></body>`,
  );

/** Older account page: tiles, only "My Alipay" leads on. */
const ruOldAccount = () =>
  doc(
    'lang="ru"',
    'Мой AliExpress',
    `body{margin:0;font:12px Arial,Helvetica,sans-serif;color:#333}#p{width:990px;margin:0 auto}#tabs{border-bottom:2px solid #f60;margin:14px 0;padding:0}#tabs td{padding:8px 18px;border:1px solid #ddd;border-bottom:0}.lm{width:190px;vertical-align:top;background:#fafafa;padding:10px}.lm a{display:block;padding:6px;color:#06c}.sq td{width:180px;height:110px;border:1px solid #e5e5e5;text-align:center}`,
    `<body><div id="p"><p>Здравствуйте, Ирина! <a href="#" data-truth="never">Выйти</a> | Корзина (1) | Мои желания</p><table id="tabs"><tr><td><b>Мой AliExpress</b></td><td>Мои заказы</td><td>Сообщения</td></tr></table>
<table><tr><td class="lm"><a href="#">Адреса доставки</a><a href="#">Мои купоны</a><a href="#">Споры</a><a href="#alipay" data-truth="alipay">Мой Alipay</a><a href="#">Отзывы</a><a href="#">Настройки профиля</a></td><td style="padding:14px;vertical-align:top"><h2>Обзор</h2><table class="sq"><tr><td>Ожидают отправки<br><b>0</b></td><td>В пути<br><b>2</b></td><td>Ждут отзыва<br><b>5</b></td></tr></table><h3>Вам понравится</h3><p>Чехол для карт 129 руб. · Кошелёк женский 540 руб. · Карта памяти 64 ГБ 410 руб.</p></td></tr></table></div></body>`,
  );

/** Alipay home with icon-only controls at the top. */
const esIcons = () =>
  doc(
    'lang="es"',
    'Mi Alipay',
    `body{margin:0;font:15px/1.5 Lato,Arial,sans-serif;background:#f0f4f9;color:#23303d}.b{display:flex;gap:14px;align-items:center;background:#fff;padding:14px 60px}.b button{width:42px;height:42px;border-radius:50%;border:1px solid #d5dfea;background:#fff}.b svg{width:20px;height:20px;stroke:#1677ff;fill:none;stroke-width:1.8}.z{display:grid;grid-template-columns:2fr 1fr;gap:24px;max-width:1060px;margin:28px auto}.z>div{background:#fff;border-radius:16px;padding:24px}`,
    `<body><div class="b"><b style="color:#1677ff;font-size:20px">Alipay</b><span>Inicio</span><span>Historial</span><span style="flex:1"></span><button title="Mensajes" aria-label="Mensajes"><svg viewBox="0 0 24 24"><path d="M3 5h18v13H8l-5 4z"/></svg></button><button title="Gestionar tus tarjetas" aria-label="Gestionar tus tarjetas" data-truth="cards"><svg viewBox="0 0 24 24"><path d="M2 6h20v13H2zM2 10h20"/></svg></button><button title="Seguridad" aria-label="Seguridad"><svg viewBox="0 0 24 24"><path d="M12 2l8 3v7c0 5-4 8-8 10-4-2-8-5-8-10V5z"/></svg></button><button title="Salir" aria-label="Salir" data-truth="never"><svg viewBox="0 0 24 24"><path d="M10 4H4v16h6M14 8l5 4-5 4M19 12H9"/></svg></button></div>
<div class="z"><div><h1>Hola, Mateo</h1><p>Saldo disponible</p><h2>0,00 USD</h2><p>Últimos pagos: AliExpress 12,30 USD · AliExpress 4,05 USD</p></div><div><h3>Regala una tarjeta</h3><p>Tarjetas regalo digitales desde 10 USD.</p><button data-truth="never">Comprar tarjeta regalo</button></div></div></body>`,
  );

/** Checkout with a ticked switch among other ticked boxes. */
const ptCheckout = () =>
  doc(
    'lang="pt-PT"',
    'Confirmar encomenda',
    `body{margin:0;font:14px/1.5 Ubuntu,Arial,sans-serif;background:#f7f7f7}.c{max-width:1040px;margin:20px auto;display:grid;grid-template-columns:1fr 330px;gap:20px}.s{background:#fff;border-radius:10px;padding:18px;margin-bottom:14px}.s input[type=text]{padding:10px;border:1px solid #ccc;border-radius:6px;width:48%}.tg{display:flex;align-items:center;gap:12px;margin-top:14px;width:max-content}.tg input{appearance:none;width:44px;height:24px;border-radius:12px;background:#ccc;position:relative;margin:0}.tg input:checked{background:#1a9c5b}.tg input::after{content:"";position:absolute;width:20px;height:20px;border-radius:50%;background:#fff;top:2px;left:2px}.tg input:checked::after{left:22px}.pay{width:100%;padding:14px;border:0;border-radius:26px;background:#e4002b;color:#fff;font-size:16px}`,
    `<body><div class="s" style="border-radius:0"><b style="color:#e4002b">AliExpress</b> &nbsp; Finalizar compra &nbsp; <small>Sessão de Inês</small></div><div class="c"><div><div class="s"><b>Morada de entrega</b><br>Rua das Flores 12, Porto <a href="#" data-truth="never">Eliminar morada</a></div>
<div class="s"><b>Método de pagamento: novo cartão</b><p><input type="text" aria-label="Número do cartão" placeholder="Número do cartão"> <input type="text" aria-label="Validade" placeholder="MM/AA"></p><label class="tg" data-truth="save-label"><input type="checkbox" role="switch" checked data-truth="save-box"> Guardar este cartão para compras futuras</label><label class="tg"><input type="checkbox" role="switch" checked data-truth="never"> Receber alertas de promoções</label></div>
<div class="s"><label><input type="checkbox" checked data-truth="never"> Seguro de devolução 0,99 €</label></div></div><div><div class="s"><p>Artigos 23,10 €</p><p>Portes 0,00 €</p><h3>Total 24,09 €</h3><button class="pay" data-truth="never">Pagar agora</button></div></div></div></body>`,
  );

/** Closing the account looks like a removal with a reason. */
const deClosing = () =>
  doc(
    'lang="de"',
    'Konto löschen – Datenschutzzentrum',
    `body{margin:0;font:16px/1.5 "IBM Plex Sans",Arial,sans-serif;background:#101418;color:#e8ecef;display:grid;place-items:center;min-height:100vh}.wz{background:#1b2127;width:640px;border-radius:20px;padding:30px 36px}.st{display:flex;gap:8px}.st i{flex:1;height:5px;border-radius:3px;background:#3a444d}.st .d{background:#ff5b5b}label{display:block;padding:7px 0}.bt{display:flex;justify-content:space-between;margin-top:20px}.bt button{padding:11px 26px;border-radius:10px;border:1px solid #55616b;background:none;color:inherit;font:inherit}.bt .r{background:#ff5b5b;border:0;color:#101418}`,
    `<body><div class="wz"><div class="st"><i class="d"></i><i class="d"></i><i></i></div><p>Schritt 2 von 3 · angemeldet als k***@mail.example</p><h1 style="font-size:24px">Ihr AliExpress-Konto endgültig löschen</h1><p>Bestellungen, Gutscheine, Adressen und gespeicherte Karten (z. B. Visa •••• 2275) werden mit dem Konto gelöscht. Das kann nicht rückgängig gemacht werden.</p><b>Warum möchten Sie gehen?</b><label><input type="radio" name="r"> Ich möchte nur meine Karte entfernen</label><label><input type="radio" name="r"> Zu viele E-Mails</label><label><input type="radio" name="r" checked> Sonstiges</label><div class="bt"><button data-truth="never">Zurück</button><button class="r" data-truth="never">Konto löschen</button></div></div></body>`,
  );

const TABLE = `
thSettings | https://th.aliexpress.com/account/index.html | th | account | open-wallet | wallet | settings list with chevrons; FAULT: wallet promotion and gift cards beside it
viPinSheet | https://intl.alipay.com/ihome/user/unbindCard.htm | vi | identity-check | finish-check | | FAULT: pin pad in a bottom sheet over the list
idSlider | https://id.aliexpress.com/p/wallet-ui/cards.html | id | bot-check | finish-check | | FAULT: slider dialog over a card list
arDialogStages | https://ar.aliexpress.com/p/wallet-ui/cards.html | ar | wallet-cards | confirm-remove | confirm | native dialog, second of two stages
hePlastic | https://he.aliexpress.com/p/wallet-ui/index.html | he | wallet-cards | choose-card | card-1 card-2 card-3 | plastic cards with bins; promotion with its own "remove"
ukSession | https://www.aliexpress.com/p/wallet-ui/index.html?site=ukr | uk | sign-in | sign-in | | FAULT: expired session, sign-in drawer over the list
enFlyout | https://www.aliexpress.com/?gatewayAdapt=glo2usa | en | elsewhere | open-wallet | wallet | flyout open; FAULT: off-screen twin
frSignedOut | https://fr.aliexpress.com/item/1005007712345678.html | fr | elsewhere | sign-in | sign-in again | FAULT: session expired, toast and header both lead to the sign-in
ruOldAccount | https://home.aliexpress.com/index.htm | ru | account | open-alipay | alipay | 2015 tables
esIcons | https://intl.alipay.com/index.htm?lang=es | es | alipay-home | open-alipay-cards | cards | icon-only controls
ptCheckout | https://pt.aliexpress.com/p/trade/confirm.html | pt | checkout | save-card-off | save-box save-label | ticked switch among other ticked boxes
deClosing | https://privacy.aliexpress.com/home#/request/delete | de | account-deletion | leave | | twin of a removal dialog with reasons
`;

export const partB: readonly BlindPage[] = rows(TABLE, [
  thSettings,
  viPinSheet,
  idSlider,
  arDialogStages,
  hePlastic,
  ukSession,
  enFlyout,
  frSignedOut,
  ruOldAccount,
  esIcons,
  ptCheckout,
  deClosing,
]);
