import type { BlindPage } from '../../blind-page.ts';
import { es, he, id, ko, nl, pl, pt, th, uk } from './ways-filler.ts';
import { ends, goods, inAttribute, page, phone, pic, sheet } from './ways-kit.ts';

const stepOnePt = (): string =>
  sheet({
    lang: 'pt',
    title: 'Entrar',
    css: 'body{margin:0;font:16px Arial;background:#f4f4f4}.cosmos{width:420px;margin:60px auto;background:#fff;border-radius:20px;padding:32px}.cosmos-input{width:100%;padding:14px;border:1px solid #bbb;border-radius:10px}.cosmos-btn{width:100%;padding:14px;border:0;border-radius:26px;background:#ff1f3d;color:#fff;margin-top:14px;font-size:16px}',
    body: `
<div style="padding:16px 40px"><b>AliExpress</b></div><div class="cosmos"><h1>Inicie a sessão ou crie uma conta</h1><p>🔒 Os seus dados estão protegidos</p><label for="q1">E-mail ou número de telemóvel</label><input id="q1" class="cosmos-input" type="text" autocomplete="username"><button class="cosmos-btn cosmos-btn-primary" data-truth="never">Continuar</button><p><a href="#">Dificuldades em entrar?</a></p><p>Localização: Portugal ▾</p><small>Ao continuar, aceita o Acordo de Adesão.</small></div>${ends(pt)}`,
  });

const stepTwoId = (): string =>
  sheet({
    lang: 'id',
    title: 'Masuk ke AliExpress',
    css: 'body{margin:0;font:15px sans-serif;display:grid;grid-template-columns:1fr 1fr;min-height:100vh}.l{background:linear-gradient(160deg,#ff6a00,#ff0044);color:#fff;padding:80px}.r{padding:90px}input[type=password]{display:block;width:100%;padding:12px;margin:8px 0 16px}',
    body: `
<div class="l"><h2>AliExpress</h2><p>Belanja hemat setiap hari</p></div><form class="r" onsubmit="return false"><p>Halo lagi,</p><h1>bu***@mail.id</h1><a href="#">Bukan Anda? Ganti akun</a><p><label>Kata sandi<input type="password" id="fm-login-password" name="fm-login-password"></label></p><label><input type="checkbox" checked data-truth="never"> Biarkan saya tetap masuk</label><p><button type="submit" style="padding:12px 40px" data-truth="never">Masuk</button></p><a href="#">Lupa kata sandi?</a> · <a href="#">Masuk dengan kode</a></form>`,
  });

const dialogKo = (): string =>
  sheet({
    lang: 'ko',
    title: '무선 이어폰 - AliExpress',
    css: 'body{margin:0;font:14px sans-serif}.sh{position:fixed;inset:0;background:#0009;display:grid;place-items:center}.box{width:400px;background:#fff;border-radius:16px;padding:26px;position:relative}.box input{width:100%;padding:12px;margin:6px 0}',
    body: `
<div style="padding:14px 30px;border-bottom:1px solid #ddd"><b>AliExpress</b> <span style="float:right">로그인 | 회원가입 | 장바구니</span></div><div style="padding:30px">${pic(220, 260)}<h1>무선 이어폰</h1><button data-truth="never">바로 구매</button>${goods(ko)}</div>
<div id="batman-dialog-wrap" class="sh"><div class="box"><span style="position:absolute;right:16px;top:12px">✕</span><h2>로그인하고 계속하기</h2><input placeholder="이메일 또는 휴대폰 번호"><input type="password" placeholder="비밀번호"><button data-truth="never" style="width:100%;padding:12px;background:#ff0033;color:#fff;border:0">로그인</button><p style="text-align:center">카카오 · 네이버 · Google</p></div></div>`,
  });

const qrPl = (): string => {
  const dots = Array.from({ length: 121 }, (_, i) =>
    (i * i + 3 * Math.floor(i / 11) ** 2 + (i % 7)) % 5 < 2
      ? `<rect x="${String(i % 11)}" y="${String(Math.floor(i / 11))}" width="1" height="1"/>`
      : '',
  ).join('');
  return sheet({
    lang: 'pl',
    title: 'Zaloguj się',
    css: 'body{margin:0;font:15px Arial;text-align:center;background:#fff}.tabs span{padding:10px 24px;border-bottom:2px solid #ddd;display:inline-block}.tabs .on{border-color:#e00;font-weight:700}',
    body: `
<p style="text-align:left;padding:0 40px;font-size:22px">AliExpress</p><div class="tabs"><span>Hasło</span><span>Kod SMS</span><span class="on">Kod QR</span></div><h1>Zeskanuj kod, aby się zalogować</h1><svg width="220" height="220" viewBox="0 0 11 11" role="img" aria-label="Kod QR do logowania">${dots}</svg><p>Otwórz aplikację AliExpress i wybierz <b>Konto → Skanuj</b></p><p>Kod wygaśnie za 1:48 · <a href="#">Odśwież kod</a></p><p>Nie masz konta? <a href="#">Zarejestruj się</a></p>${ends(pl)}`,
  });
};

const socialTh = (): string =>
  sheet({
    lang: 'th',
    title: 'ยินดีต้อนรับ',
    css: 'body{margin:0;font:16px sans-serif;padding:24px;text-align:center}.s{display:flex;justify-content:center;gap:12px;border:1px solid #ccc;border-radius:28px;padding:14px;margin:12px 0}',
    body: `
<div style="font-size:28px;color:#f40;margin:40px 0 10px">AliExpress</div><h1 style="font-size:20px">เข้าสู่ระบบหรือลงทะเบียน</h1><div class="s" role="button" tabindex="0" data-truth="never">ดำเนินการต่อด้วย Google</div><div class="s" role="button" tabindex="0" data-truth="never">ดำเนินการต่อด้วย Facebook</div><div class="s" role="button" tabindex="0" data-truth="never">ดำเนินการต่อด้วย Apple</div><div class="s" role="button" tabindex="0" data-truth="never">ดำเนินการต่อด้วย LINE</div><p><a href="#">ใช้อีเมลหรือหมายเลขโทรศัพท์</a></p><small>การดำเนินการต่อถือว่าคุณยอมรับ${th.ends[1]}</small>`,
  });

const registerUk = (): string =>
  sheet({
    lang: 'uk',
    title: 'Створення облікового запису',
    css: 'body{margin:0;font:13px Tahoma;background:#fff}fieldset{width:520px;margin:30px auto;border:1px solid #ddd;padding:24px}td{padding:6px}input[type=text],input[type=password]{width:260px;padding:6px}',
    body: `
<h2 style="text-align:center;color:#e62e04">AliExpress</h2><fieldset><legend>Реєстрація</legend><table><tr><td>Країна</td><td><select><option>Україна</option></select></td></tr><tr><td>Електронна пошта</td><td><input type="text"></td></tr><tr><td>Пароль</td><td><input type="password"></td></tr><tr><td>Пароль ще раз</td><td><input type="password"></td></tr><tr><td></td><td><label><input type="checkbox" checked data-truth="never"> Отримувати листи про знижки</label></td></tr><tr><td></td><td><input type="submit" value="Зареєструватися" data-truth="never"></td></tr></table><p>Уже з нами? <a href="#">Увійти</a></p></fieldset>${ends(uk, 'center')}`,
  });

const frameVi = (): string => {
  const inner = `<!doctype html><html lang="vi"><body style="font:15px Arial;margin:0;padding:16px"><h2>Đăng nhập</h2><form onsubmit="return false"><p><label>Email hoặc mã thành viên<br><input type="text" name="fm-login-id" style="width:100%;padding:9px"></label></p><p><label>Mật khẩu<br><input type="password" name="fm-login-password" style="width:100%;padding:9px"></label></p><button>Đăng nhập</button> <a href="#">Quên mật khẩu?</a></form></body></html>`;
  return sheet({
    lang: 'vi',
    title: 'Đăng nhập',
    css: 'body{margin:0;font:14px Arial}.m{display:flex;justify-content:center;gap:60px;padding:50px;background:#f60}iframe{border:0;background:#fff;width:380px;height:330px}',
    body: `
<div style="padding:14px 60px"><b>AliExpress</b> <small>Mua sắm thông minh hơn</small></div><div class="m"><div style="color:#fff;width:400px"><h1>Đăng nhập để tiếp tục</h1><p>Hơn 100 triệu sản phẩm</p></div><iframe id="alibaba-login-box" title="Biểu mẫu đăng nhập" srcdoc="${inAttribute(inner)}"></iframe></div>`,
  });
};

const sliderHe = (): string =>
  sheet({
    lang: 'he',
    rtl: true,
    title: 'אימות',
    css: 'body{margin:0;font:16px Arial;background:#fff;display:grid;place-items:center;min-height:90vh}.nc-container{width:360px;direction:ltr;background:#e8e8e8;height:40px;position:relative;text-align:center;line-height:40px;color:#777}.btn_slide{position:absolute;left:0;top:0;width:42px;height:40px;background:#fff;border:1px solid #bbb}',
    body: `
<div style="text-align:center"><h1>זיהינו תעבורה חריגה מהרשת שלך</h1><p>כדי להמשיך, החליקו את המחוון עד הסוף.</p><div id="nc_1_wrapper" class="nc-container"><div id="nc_1__bg"></div><span dir="rtl">גררו ימינה לאימות</span><span id="nc_1_n1z" class="btn_slide" data-truth="never">»</span></div><p><small>${he.ends[3]} · מזהה: 8f21c</small></p></div>`,
  });

const botDialogId = (): string => {
  const inner = `<!doctype html><html lang="id"><body style="font:14px Arial;text-align:center"><p>Geser untuk memverifikasi</p><div id="nocaptcha" style="background:#eee;height:36px"><span style="float:left;background:#fff;width:40px;height:36px">»</span></div></body></html>`;
  return sheet({
    lang: 'id',
    title: 'Dompet',
    css: 'body{margin:0;font:15px sans-serif}.baxia-dialog{position:fixed;inset:0;background:#000b;display:grid;place-items:center}#baxia-dialog-content{background:#fff;border-radius:8px;padding:18px;width:420px}',
    body: `
<div style="padding:14px 40px;border-bottom:1px solid #ddd"><b>AliExpress</b> · Hai, Sari</div><div style="padding:20px 40px"><h1>Dompet</h1><p>Kartu tersimpan</p><div>VISA •••• 5521 <button data-truth="never">Hapus</button></div><div>Mastercard •••• 9044 <button data-truth="never">Hapus</button></div></div>
<div class="baxia-dialog" role="dialog" aria-modal="true"><div id="baxia-dialog-content"><b>Mohon maaf, kami perlu memastikan Anda bukan robot</b><iframe title="captcha" style="border:0;width:100%;height:120px" srcdoc="${inAttribute(inner)}"></iframe><a href="#">Kirim masukan</a></div></div>${ends(id)}`,
  });
};

const payPasswordJa = (): string =>
  sheet({
    lang: 'ja',
    title: 'カード',
    css: 'body{margin:0;font:15px sans-serif;background:#eef3fb}.bar{background:#1677ff;color:#fff;padding:14px 40px}.c{background:#fff;margin:14px 40px;padding:18px;border-radius:8px;display:flex;justify-content:space-between}dialog{border:0;border-radius:12px;padding:26px;width:380px}dialog::backdrop{background:#0008}.six{display:flex;gap:8px}.six input{width:44px;height:48px;text-align:center}',
    body: `
<div class="bar">Alipay　田中 様</div><div class="c"><span>JCB xxxx-3307</span><button data-truth="never">削除</button></div><div class="c"><span>VISA xxxx-8120</span><button data-truth="never">削除</button></div>
<dialog id="d"><h2>本人確認</h2><p>続けるには Alipay 支払いパスワード（6 桁）を入力してください。</p><div class="six">${'<input type="password" maxlength="1" inputmode="numeric">'.repeat(6)}</div><p><a href="#">支払いパスワードを忘れた場合</a></p><button data-truth="never">キャンセル</button> <button data-truth="never">確認</button></dialog><script>document.getElementById('d').showModal()</script>`,
  });

const bankFrameEs = (): string => {
  const inner = encodeURIComponent(
    '<html lang="es"><body style="font:14px Arial"><b>Banco Ejemplo</b><p>Introduzca la clave que hemos enviado al ••• 471</p><input><button>Validar</button></body></html>',
  );
  return sheet({
    lang: 'es',
    title: 'Verificación de seguridad',
    css: 'body{margin:0;font:15px Arial;background:#fafafa}.b{max-width:640px;margin:30px auto;background:#fff;border:1px solid #e3e3e3;padding:26px;border-radius:12px}iframe{width:100%;height:240px;border:1px solid #ccc}',
    body: `
<div style="background:#fff;padding:14px 40px"><b>AliExpress</b> <span style="float:right">Hola, Pablo</span></div><div class="b"><h1>Verifica tu identidad</h1><p>Para confirmar que eres tú, introduce el código de un solo uso que te ha enviado tu banco. No cierres esta ventana.</p><iframe title="Verificación del banco" src="data:text/html;charset=utf-8,${inner}"></iframe><p><a href="#" data-truth="never">Cancelar y volver</a> · <a href="#">¿No has recibido el código?</a></p></div>${ends(es)}`,
  });
};

const selfieAr = (): string =>
  sheet({
    lang: 'ar',
    rtl: true,
    title: 'التحقق من الهوية',
    css: 'body{margin:0;font:16px Tahoma;background:#101820;color:#fff;text-align:center;padding:24px}.face{width:220px;height:280px;border:3px dashed #6cf;border-radius:50%;margin:30px auto}button{background:#1677ff;color:#fff;border:0;border-radius:8px;padding:14px;width:100%;font-size:17px}',
    body: `
<small>Alipay · فهد ا***</small><h1 style="font-size:21px">التحقق من هويتك بصورة شخصية</h1><p>لحماية حسابك نحتاج إلى التأكد من أنك صاحب الحساب. ضع وجهك داخل الإطار.</p><div class="face"></div><button data-truth="never">بدء التحقق بالوجه</button><p><a href="#" style="color:#9cf">التحقق بطريقة أخرى: رمز إلى الهاتف</a></p>`,
  });

const codeNl = (): string =>
  sheet({
    lang: 'nl',
    title: 'Beveiligingscontrole',
    css: 'body{margin:0;font:15px Arial}.nv{display:flex;gap:22px;padding:14px 40px;border-bottom:1px solid #eee}.bx{width:460px;margin:50px auto}.bx input{font-size:22px;letter-spacing:8px;padding:10px;width:220px}',
    body: `
<div class="nv"><b>AliExpress</b><span style="flex:1"></span><span>Ingelogd als Joris</span><a href="#" data-truth="never">Uitloggen</a></div><div class="bx"><h1>Even controleren of jij het bent</h1><p>We hebben een code van 6 cijfers gestuurd naar jo•••@post.nl. Vul hem hieronder in om je identiteit te bevestigen.</p><label>Verificatiecode<br><input inputmode="numeric" autocomplete="one-time-code"></label><p><button data-truth="never">Bevestigen</button> <a href="#">Nieuwe code (43 s)</a></p></div>${ends(nl)}`,
  });

export const waysD: readonly BlindPage[] = [
  page('sign-one-pt', 'https://login.aliexpress.com/', 'pt', 'sign-in', 'sign-in', [], 'Step one', stepOnePt),
  page(
    'sign-two-id',
    'https://login.aliexpress.com/password',
    'id',
    'sign-in',
    'sign-in',
    [],
    'Step two; name known, not signed in',
    stepTwoId,
  ),
  page('sign-dialog-ko', 'https://ko.aliexpress.com/item/901.html', 'ko', 'sign-in', 'sign-in', [], 'Dialog over a product', dialogKo),
  page('sign-qr-pl', 'https://login.aliexpress.com/qr', 'pl', 'sign-in', 'sign-in', [], 'QR code only', qrPl),
  phone(page('sign-social-th', 'https://login.aliexpress.com/h5.htm', 'th', 'sign-in', 'sign-in', [], 'Social buttons only', socialTh)),
  page(
    'register-uk',
    'https://login.aliexpress.com/join/buyer/expressJoin.htm',
    'uk',
    'sign-in',
    'sign-in',
    [],
    'Registration',
    registerUk,
  ),
  page('sign-frame-vi', 'https://login.aliexpress.com/buyer.htm', 'vi', 'sign-in', 'sign-in', [], 'Form in a same-origin frame', frameVi),
  page('slider-he', 'https://he.aliexpress.com/_____tmd_____/punish', 'he', 'bot-check', 'finish-check', [], 'Slider page', sliderHe),
  page(
    'bot-dialog-id',
    'https://id.aliexpress.com/p/wallet-ui/cards.html',
    'id',
    'bot-check',
    'finish-check',
    [],
    'Twin: over a card list',
    botDialogId,
  ),
  page(
    'pay-password-ja',
    'https://intl.alipay.com/ihome/user/cards.htm',
    'ja',
    'identity-check',
    'finish-check',
    [],
    'Twin: over a card list',
    payPasswordJa,
  ),
  page(
    'bank-frame-es',
    'https://www.aliexpress.com/p/risk/verify.html',
    'es',
    'identity-check',
    'finish-check',
    [],
    'Frame of another host',
    bankFrameEs,
  ),
  phone(page('selfie-ar', 'https://intl.alipay.com/verify/face.htm', 'ar', 'identity-check', 'finish-check', [], 'Selfie', selfieAr)),
  page(
    'code-nl',
    'https://nl.aliexpress.com/p/account/security-check.html',
    'nl',
    'identity-check',
    'finish-check',
    [],
    'Twin of sign-in: is signed in',
    codeNl,
  ),
];
