import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s8w-shell.ts';

const signNl = (): string =>
  doc(
    'nl',
    'Inloggen bij AliExpress',
    `body{margin:0;font:15px Arial;background:#f5f5f5}.k{display:flex;justify-content:space-between;background:#fff;padding:16px 40px}.cosmos-tabs{max-width:420px;margin:40px auto;background:#fff;border-radius:12px;padding:30px}.cosmos-input{width:100%;padding:13px;margin:8px 0;border:1px solid #ccc;border-radius:8px}.cosmos-btn{width:100%;padding:13px;border:0;border-radius:24px;background:#fd384f;color:#fff;font-weight:700}.soc{display:flex;gap:10px;justify-content:center;margin:16px}.soc span{width:40px;height:40px;border-radius:50%;border:1px solid #ddd;display:grid;place-items:center}`,
    `<div class="k"><b>AliExpress</b><span>Nederland / Nederlands ▾ · Hulp</span></div><div class="cosmos-tabs"><h2>Welkom terug</h2><label>E-mailadres of telefoonnummer<input class="cosmos-input" type="text" aria-label="E-mailadres of telefoonnummer"></label><label>Wachtwoord<input class="cosmos-input" type="password" id="fm-login-password" name="fm-login-password"></label><p style="text-align:right">Wachtwoord vergeten?</p><button class="cosmos-btn cosmos-btn-primary cosmos-btn-large cosmos-btn-block" aria-label="Doorgaan">Doorgaan</button><p style="text-align:center;color:#888">of ga verder met</p><div class="soc"><span>G</span><span>f</span><span></span></div><p style="font-size:12px;color:#777">Nieuw hier? Maak gratis een account aan. Door verder te gaan ga je akkoord met de lidmaatschapsvoorwaarden.</p></div>`,
  );

const expiredId = (): string =>
  doc(
    'id',
    'Dompet saya',
    `body{margin:0;font:14px "Nunito",Arial;background:#f4f6f8}.lat{filter:blur(1px);padding:30px 50px}.lat div{background:#fff;padding:20px;margin:10px 0;border-radius:8px}#batman-dialog-wrap{position:fixed;inset:0;background:#0008;display:grid;place-items:center}.dlg{background:#fff;border-radius:16px;width:400px;padding:26px}.dlg input{width:100%;padding:12px;border:1px solid #bbb;border-radius:8px;margin:6px 0}.dlg button.m{width:100%;padding:12px;background:#f60;border:0;color:#fff;border-radius:8px}`,
    `<div class="lat" aria-hidden="true"><h1>Dompet saya</h1><div>Kartu bank · Kelola</div><div>Kupon &amp; koin</div><div>Alipay Saya</div></div><div id="batman-dialog-wrap"><div class="dlg" role="dialog" aria-modal="true" aria-labelledby="t"><span style="float:right" aria-label="Tutup">✕</span><h2 id="t">Sesi Anda telah berakhir</h2><p>Silakan masuk kembali untuk melanjutkan.</p><input type="email" placeholder="Email atau nomor ponsel"><input type="password" placeholder="Kata sandi"><button class="m">Masuk</button><p>Belum punya akun? <a href="#daftar">Daftar sekarang</a></p><p style="color:#888">Masuk dengan Google · Facebook</p></div></div>`,
  );

const qrHe = (): string =>
  doc(
    'he',
    'התחברות עם האפליקציה',
    `body{margin:0;font:16px Arial;background:linear-gradient(#fff,#ffe8e3);min-height:100vh}.z{width:640px;margin:50px auto;background:#fff;border-radius:20px;box-shadow:0 8px 40px #0001;padding:36px;display:flex;gap:34px}.qr{width:190px;height:190px;background:repeating-conic-gradient(#111 0 25%,#fff 0 50%) 0 0/19px 19px;border:8px solid #111}`,
    `<div style="padding:18px 40px"><b>AliExpress</b></div><div class="z"><div><div class="qr" role="img" aria-label="קוד QR"></div><p style="color:#888">הקוד בתוקף עוד 02:41 · רענון</p></div><div><h1 style="font-size:24px">כניסה לחשבון בסריקה</h1><ol><li>פותחים את אפליקציית AliExpress בטלפון</li><li>מקישים על סמל הסריקה למעלה</li><li>מאשרים את ההתחברות</li></ol><p><a href="#form">להתחברות עם דוא״ל וסיסמה</a></p><p><a href="#new">אין לי חשבון – הרשמה</a></p></div></div>`,
    'rtl',
  );

const frameEn = (): string =>
  doc(
    'en',
    'Buyer Sign In',
    `body{margin:0;font:12px Arial;background:#fff}#hd{border-bottom:4px solid #f60;padding:16px 60px}#bd{width:960px;margin:30px auto;display:flex;gap:40px}.ad{width:520px;height:360px;background:linear-gradient(45deg,#ffd54f,#ff7043);color:#fff;font:700 30px Arial;padding:40px}iframe{border:1px solid #ddd;width:360px;height:360px}`,
    `<div id="hd"><b style="font-size:24px;color:#f60">AliExpress</b> Smarter Shopping, Better Living!</div><div id="bd"><div class="ad">Sign up and save US $4.00<br><small style="font-size:14px">Pay with Visa, MasterCard or Wallet</small></div><iframe id="alibaba-login-box" title="Sign in form" srcdoc="<body style='font:13px Arial;padding:14px'><h3>Sign In</h3><form><p>Account:<br><input style='width:300px;padding:7px' name='loginId' placeholder='Email address or member ID'></p><p>Password:<br><input style='width:300px;padding:7px' type='password' name='password'></p><p><a href='#f'>Forgot password?</a></p><input type='submit' value='Sign In' style='padding:8px 30px'><p>New customer? <a href='#j'>Join Free</a></p></form></body>"></iframe></div>`,
  );

const slideRu = (): string =>
  doc(
    'ru',
    'Проверка',
    `body{font:16px Arial;background:#fff;margin:0}.m{max-width:520px;margin:120px auto;text-align:center}.nc-container{margin:24px auto;width:340px;height:40px;background:#e8e8e8;position:relative;line-height:40px;color:#666}#nc_1_n1z{position:absolute;left:0;top:0;width:42px;height:40px;background:#fff;border:1px solid #ccc}`,
    `<div class="m"><h1 style="font-size:20px">Нам показалось, что запросы отправляет робот</h1><p>Из вашей сети поступает необычно много обращений. Перетащите ползунок вправо до конца, чтобы продолжить.</p><div class="nc-container" id="nc_1_wrapper"><span id="nc_1_n1z">»</span>Потяните вправо</div><p style="color:#999;font-size:13px">Код обращения: 7f0c-21aa-90. Если страница появляется снова, обратитесь в поддержку.</p></div>`,
  );

const boxTh = (): string =>
  doc(
    'th',
    'ผลการค้นหา เคสใส่บัตร',
    `body{margin:0;font:15px Tahoma}.t{background:#e6002d;color:#fff;padding:14px 30px;display:flex;justify-content:space-between}.gg{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;padding:20px 30px}.gg div{border:1px solid #eee;height:200px;padding:150px 10px 0}.baxia-dialog{position:fixed;inset:0;background:#0009;z-index:9999}#baxia-dialog-content{background:#fff;width:420px;margin:170px auto;padding:26px;border-radius:6px}.tr{height:42px;background:#f0f0f0;line-height:42px;text-align:center}.tr b{float:left;width:44px;background:#1c84ff;color:#fff}`,
    `<div class="t"><b>AliExpress</b><span>สวัสดี คุณมะลิ · บัญชีของฉัน · รถเข็น</span></div><div class="gg"><div>เคสใส่บัตร ฿45</div><div>กระเป๋าสตางค์ ฿199</div><div>ซองบัตร ฿20</div><div>สายคล้องบัตร ฿35</div></div><div class="baxia-dialog"><div id="baxia-dialog-content" role="dialog" aria-modal="true"><h3>ขออภัย เราตรวจพบการใช้งานที่ผิดปกติจากเครือข่ายของคุณ</h3><p>โปรดเลื่อนแถบเพื่อยืนยันว่าคุณไม่ใช่โปรแกรมอัตโนมัติ</p><div class="tr"><b>→</b>เลื่อนไปทางขวาสุด</div></div></div>`,
  );

const codeDe = (): string =>
  doc(
    'de',
    'Sicherheitsüberprüfung',
    `body{margin:0;font:15px "Open Sans",Arial;background:#f7f7f7}.hg{padding:24px 60px;opacity:.5}.hg li{background:#fff;padding:16px;margin:8px 0;list-style:none}.ov{position:fixed;inset:0;background:#00000080;display:flex;justify-content:center;align-items:center}.bx{background:#fff;border-radius:10px;padding:30px;width:440px;text-align:center}.z{display:flex;gap:8px;justify-content:center;margin:20px 0}.z input{width:44px;height:52px;text-align:center;font-size:22px;border:1px solid #bbb;border-radius:6px}.bx button{width:100%;padding:12px;border:0;border-radius:22px;background:#d33;color:#fff}`,
    `<div class="hg" inert><h1>Gespeicherte Karten</h1><ul><li>Mastercard •••• 6071</li><li>Visa •••• 0345</li></ul></div><div class="ov"><section class="bx" role="dialog" aria-modal="true" aria-label="Sicherheitsüberprüfung"><h2>Sind Sie es wirklich?</h2><p>Bevor Sie Zahlungsdaten ändern, bestätigen Sie bitte Ihre Identität. Wir haben einen sechsstelligen Code an j***s@gmx.de geschickt.</p><div class="z"><input data-id="0" inputmode="numeric" maxlength="1" aria-label="Ziffer 1"><input data-id="1" maxlength="1" aria-label="Ziffer 2"><input data-id="2" maxlength="1" aria-label="Ziffer 3"><input data-id="3" maxlength="1" aria-label="Ziffer 4"><input data-id="4" maxlength="1" aria-label="Ziffer 5"><input data-id="5" maxlength="1" aria-label="Ziffer 6"></div><button>Bestätigen</button><p>Kein Code angekommen? Neu senden in 48 s</p></section></div>`,
  );

const pinJa = (): string =>
  doc(
    'ja',
    '本人確認 - Alipay',
    `body{margin:0;font:14px sans-serif;background:#fff}#al{background:#1677ff;color:#fff;padding:16px 60px}.cc{width:520px;margin:50px auto;border:1px solid #d9e3f0;padding:30px}.cc input{padding:10px;width:100%;letter-spacing:8px;border:1px solid #1677ff}.cc button{margin-top:18px;background:#1677ff;color:#fff;border:0;padding:11px 40px}`,
    `<div id="al"><b>Alipay</b> ｜ セキュリティセンター <span style="float:right">t***a@example.jp さん ログアウト</span></div><div class="cc"><h1 style="font-size:20px">ご本人確認のため支払いパスワードを入力してください</h1><p>カード情報の変更には Alipay の支払いパスワード（6桁）が必要です。AliExpress のログインパスワードとは異なります。</p><input type="password" maxlength="6" autocomplete="off" aria-label="支払いパスワード"><button>次へ</button><p><a href="#r">支払いパスワードをお忘れの方</a>　<a href="#o">ほかの方法で確認する</a></p></div>`,
  );

const addEs = (): string =>
  doc(
    'es',
    'Añadir una tarjeta',
    `body{margin:0;font:15px "Lato",Arial;background:#f0f2f5}.cab{background:#fff;padding:14px 40px;display:flex;gap:24px}.sp{flex:1}form{background:#fff;max-width:560px;margin:30px auto;padding:28px;border-radius:12px;display:grid;grid-template-columns:1fr 1fr;gap:14px}form h1,form .w{grid-column:1/3}form label{display:block;font-size:13px;color:#555}form input[type=text],form input[type=tel]{width:100%;padding:12px;border:1px solid #c7ccd4;border-radius:8px}form button{padding:13px;border-radius:8px;border:0;background:#0a7d3b;color:#fff}`,
    `<div class="cab"><b>AliExpress</b><span class="sp"></span><span>Hola, Iván</span><span>Mi cuenta</span></div><form onsubmit="return false"><h1 style="font-size:22px;margin:0">Añadir una tarjeta</h1><p class="w" style="margin:0">Tus datos se cifran. Aceptamos Visa, Mastercard, Maestro y American Express. Haremos un cargo de comprobación de unos 0,90 € que se devuelve.</p><label class="w">Número de tarjeta<input type="tel" id="cardNum" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></label><label class="w">Nombre del titular<input type="text" id="cardHolder" autocomplete="cc-name"></label><label>Caducidad<input type="text" autocomplete="cc-exp" placeholder="MM/AA"></label><label>CVV<input type="tel" autocomplete="cc-csc"></label><button data-truth="never">Guardar</button><button type="button" style="background:#ddd;color:#222">Volver</button></form>`,
  );

const requestNl = (): string =>
  doc(
    'nl',
    'Verzoek tot verwijderen van kaart',
    `body{margin:0;font:14px "Helvetica Neue",Arial;background:#fffdf7}.kop{background:#333;color:#fff;padding:12px 40px}fieldset{max-width:600px;margin:34px auto;border:1px solid #bbb;padding:24px;background:#fff}dt{font-weight:700;margin-top:12px}dd{margin:4px 0}dd input{width:100%;padding:9px}`,
    `<div class="kop">AliExpress · Creditcards · Kaart verwijderen <span style="float:right">Ingelogd als Sanne</span></div><fieldset><legend>Kaart verwijderen aanvragen</legend><p>Vul onderstaande gegevens in om je creditcard te laten verwijderen. We behandelen je verzoek binnen 5 werkdagen.</p><dl><dt>E-mailadres van je account</dt><dd><input type="email"></dd><dt>Wachtwoord</dt><dd><input type="password"></dd><dt>Geboortedatum</dt><dd><input type="text" placeholder="dd-mm-jjjj"></dd><dt>Reden (optioneel)</dt><dd><input type="text"></dd></dl><p><button data-truth="never">Verwijderverzoek indienen</button> <button>Terug</button></p></fieldset><p style="text-align:center;color:#777">Veelgestelde vragen · Privacybeleid · Contact</p>`,
  );

const closeTr = (): string =>
  doc(
    'tr',
    'Hesabımı kalıcı olarak sil',
    `body{margin:0;font:16px/1.5 Arial;background:#fff}.y{max-width:760px;margin:0 auto;padding:30px}.uy{border-left:5px solid #c00;background:#fff2f2;padding:14px 18px}.sil{background:#c00;color:#fff;border:0;padding:13px 26px}ul{padding-left:20px}`,
    `<div style="border-bottom:1px solid #ddd;padding:14px 30px"><b>AliExpress</b> Gizlilik Merkezi <span style="float:right">Merhaba, Ece</span></div><div class="y"><h1>Hesabımı kalıcı olarak sil</h1><div class="uy">Bu işlem geri alınamaz. Devam ettiğinizde aşağıdakilerin tümü kaldırılır:</div><ul><li>sipariş geçmişiniz ve iade talepleriniz</li><li>cüzdanınız, kayıtlı kartlarınız ve kuponlarınız</li><li>adresleriniz, mesajlarınız, favorileriniz</li></ul><p>Onaylamak için kutuya <b>kabul ediyorum</b> yazın.</p><p><input style="padding:11px;width:320px" aria-label="Onay metni"></p><p><button class="sil" data-truth="never">Hesabımı sil</button> <button style="padding:13px 26px">Vazgeç</button></p></div>`,
  );

export const forms: readonly BlindPage[] = [
  {
    file: 's8w-signin-nl.html',
    url: 'https://login.aliexpress.com/?return_url=https%3A%2F%2Fnl.aliexpress.com',
    language: 'nl',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in form as a page',
    html: signNl,
  },
  {
    file: 's8w-expired-id.html',
    url: 'https://id.aliexpress.com/p/wallet-ui/index.html',
    language: 'id',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'expired session: dialog over the wallet',
    html: expiredId,
  },
  {
    file: 's8w-qr-he.html',
    url: 'https://login.aliexpress.com/qrcode.htm?lang=iw_IL',
    language: 'he',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in by QR code, no fields at all',
    html: qrHe,
  },
  {
    file: 's8w-frame-en.html',
    url: 'https://login.aliexpress.com/buyer.htm',
    language: 'en',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'the form stands in a frame, advertisement beside it',
    html: frameEn,
  },
  {
    file: 's8w-slider-ru.html',
    url: 'https://www.aliexpress.com/_____tmd_____/punish?x5secdata=xb1',
    language: 'ru',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'slider page',
    html: slideRu,
  },
  {
    file: 's8w-unusual-th.html',
    url: 'https://th.aliexpress.com/w/wholesale-card-case.html',
    language: 'th',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'unusual traffic dialog over a search',
    html: boxTh,
  },
  {
    file: 's8w-code-de.html',
    url: 'https://de.aliexpress.com/p/wallet-ui/index.html',
    language: 'de',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'one-time code in a dialog over the card list',
    html: codeDe,
  },
  {
    file: 's8w-paypin-ja.html',
    url: 'https://intl.alipay.com/user/security/verify.htm',
    language: 'ja',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'Alipay payment password',
    html: pinJa,
  },
  {
    file: 's8w-addcard-es.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/add.html',
    language: 'es',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'card form as a page, signed in',
    html: addEs,
  },
  {
    file: 's8w-request-nl.html',
    url: 'https://nl.aliexpress.com/p/credit-cards/removal.html',
    language: 'nl',
    page: 'removal-request',
    step: 'request-removal',
    targets: [],
    note: 'old form that asks for e-mail, password and birth date',
    html: requestNl,
  },
  {
    file: 's8w-delete-tr.html',
    url: 'https://privacy.aliexpress.com/home#/request/delete',
    language: 'tr',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'deleting the account, names cards and wallet among what goes',
    html: closeTr,
  },
];
