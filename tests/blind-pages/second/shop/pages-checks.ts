import type { BlindPage } from '../../blind-page.ts';
import { aria, comet, doc, goods, kit, person, phone, row, semantic, soup } from './shells.ts';

const veil = 'position:fixed;inset:0;background:#0009;z-index:1000;display:grid;place-items:center';

/** Signing in, the site's check for robots, and the check of identity. */
export const checkPages: readonly BlindPage[] = [
  {
    file: 'c-sign-in-page-ja.html',
    url: 'https://login.aliexpress.com/?return_url=https%3A%2F%2Fja.aliexpress.com%2F&lang=ja_JP',
    language: 'ja',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in as a page of its own: e-mail first, password comes after; other services below',
    html: () =>
      doc(
        { lang: 'ja', title: 'ログイン - AliExpress' },
        'body{font:15px/1.6 "Hiragino Sans",Meiryo,sans-serif;background:#fff;color:#222}.w{max-width:420px;margin:60px auto;padding:0 20px}.i{width:100%;border:1px solid #bbb;border-radius:8px;padding:14px;margin:8px 0}.b{width:100%;border:0;border-radius:24px;background:#fd384f;color:#fff;padding:14px;font-weight:700}.o{display:flex;gap:14px;justify-content:center;margin-top:20px}.o button{width:46px;height:46px;border-radius:50%;border:1px solid #ccc;background:#fff}',
        `<div class="w"><b style="color:#fd384f;font-size:30px">AliExpress</b><h1 style="font-size:20px">ログインまたは新規登録</h1><p style="color:#0a7d33">🔒 お客様の情報は保護されています</p><form onsubmit="return false"><input class="i cosmos-input" label="Email or phone number" aria-label="メールアドレスまたは電話番号" placeholder="メールアドレスまたは電話番号" autocomplete="username"><button class="b cosmos-btn-primary" aria-label="続ける" data-truth="never">続ける</button></form><p style="text-align:center"><a href="#">ログインできない場合</a></p><div class="o"><button aria-label="Google">G</button><button aria-label="Facebook">f</button><button aria-label="Apple"></button></div><p style="font-size:12px;color:#777">続行すると、会員規約およびプライバシーポリシーに同意したものとみなされます。</p></div>`,
      ),
  },
  {
    file: 'c-sign-in-dialog-uk.html',
    url: 'https://uk.aliexpress.com/p/shoppingcart/index.html',
    language: 'uk',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in as a dialog over the cart, whose header also says "Увійти"',
    html: () =>
      comet({
        lang: 'uk',
        title: 'Кошик',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<span class="my-account--text--q1">Увійти / Зареєструватися</span></div>`,
        main: `<h2>Ваш кошик порожній</h2><p>Увійдіть, щоб побачити додані товари.</p>${row(goods('uk'))}`,
        css: '.fld{width:100%;padding:12px;border:1px solid #bbb;border-radius:8px;margin-bottom:10px}',
        after: `<div id="batman-dialog-wrap" style="${veil}"><div class="comet-v2-modal" role="dialog" aria-label="Вхід" style="background:#fff;border-radius:14px;padding:28px;width:400px"><div style="display:flex"><h3 style="margin:0;flex:1">Вхід до облікового запису</h3><button class="comet-v2-modal-close" aria-label="Закрити">✕</button></div><p></p><input class="fld" name="fm-login-id" placeholder="Електронна пошта або номер телефону"><input class="fld" type="password" id="fm-login-password" placeholder="Пароль"><label><input type="checkbox" checked> Залишатися в системі</label><p><button style="width:100%;padding:12px;border:0;border-radius:22px;background:#fd384f;color:#fff" data-truth="never">Увійти</button></p><p style="font-size:13px"><a href="#">Забули пароль?</a> · <a href="#">Новий користувач?</a></p></div></div>`,
      }),
  },
  {
    file: 'c-sign-in-us-en.html',
    url: 'https://login.aliexpress.us/register.htm?return_url=https%3A%2F%2Fwww.aliexpress.us%2F',
    language: 'en',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'aliexpress.us, tabs Register / Sign in with the registration form open; a QR code for the app at its side',
    html: () =>
      semantic({
        lang: 'en',
        title: 'Register or sign in',
        account: '<span></span>',
        css: 'main{display:grid;grid-template-columns:1fr 300px;gap:60px;max-width:860px;margin:auto}main form{display:grid;gap:12px}main input:not([type=checkbox]){padding:11px;border:1px solid #aaa;border-radius:6px}.tabs button{border:0;background:none;padding:10px 18px;font-weight:700}.tabs [aria-selected=true]{border-bottom:3px solid #ff4747}',
        main: `<div><div role="tablist" class="tabs"><button role="tab" aria-selected="true">Register</button><button role="tab" aria-selected="false">Sign in</button></div><form onsubmit="return false"><p>Registration country: <strong>United States</strong></p><label>Email <input type="email" autocomplete="email"></label><label>Choose a password <input type="password" autocomplete="new-password"></label><label><input type="checkbox" checked> Send me offers and coupons</label><button data-truth="never" style="background:#ff4747;color:#fff;border:0;padding:13px;border-radius:6px">Create account</button></form></div><div style="text-align:center"><div style="width:180px;height:180px;margin:20px auto;background:repeating-conic-gradient(#111 0 25%,#fff 0 50%) 0 0/24px 24px"></div><p>Scan with the AliExpress app to sign in</p></div>`,
      }),
  },
  {
    file: 'c-bot-page-th.html',
    url: 'https://www.aliexpress.com/p/account/index.html/_____tmd_____/punish?x5secdata=xdK2&x5step=1',
    language: 'th',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'the check as a whole page, slider in the document',
    html: () =>
      doc(
        { lang: 'th', title: 'ตรวจสอบความปลอดภัย' },
        'body{font:15px/1.6 Tahoma,sans-serif;background:#f2f3f5;color:#333}.bx{width:460px;margin:120px auto;background:#fff;padding:30px;border-radius:6px;text-align:center}.sc{position:relative;height:42px;background:#e8e8e8;line-height:42px;color:#888;margin-top:20px}.bt{position:absolute;left:0;top:0;width:48px;height:42px;background:#fff;border:1px solid #ccc;color:#555}',
        `<div class="bx nc-container"><h2>ขออภัย เราพบการเข้าใช้งานที่ผิดปกติจากเครือข่ายของคุณ</h2><p>โปรดเลื่อนแถบด้านล่างเพื่อยืนยันว่าคุณไม่ใช่หุ่นยนต์</p><div class="sc" id="nc_1_wrapper"><span class="bt" id="nc_1_n1z" data-truth="never">»</span><span class="nc-lang-cnt">โปรดเลื่อนเพื่อยืนยันตัวตน</span></div><p style="font-size:12px"><a href="#">แจ้งปัญหา</a> · รหัส 7f3c-22d1</p></div>`,
      ),
  },
  {
    file: 'c-bot-dialog-es.html',
    url: 'https://es.aliexpress.com/w/wholesale-ventilador.html',
    language: 'es',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'the check as a dialog over search results, signed in, late by 300 ms',
    html: () =>
      kit({
        lang: 'es',
        title: 'ventilador - AliExpress',
        account: `<a class="mt-btn mt-btn-text" href="/account">${person(20)} Hola, Pablo</a>`,
        main: `<h2>Resultados para «ventilador»</h2>${row(goods('es') + goods('es'))}`,
        after: `<div id="late" hidden></div>`,
        script: `setTimeout(()=>{document.getElementById('late').outerHTML='<div class="baxia-dialog" style="${veil}"><div id="baxia-dialog-content" style="background:#fff;width:420px;padding:26px;border-radius:8px"><b>Comprobación de seguridad</b><p>Hemos detectado tráfico inusual. Arrastra la pieza hasta completar la imagen.</p><div style="height:120px;background:linear-gradient(90deg,#8ecae6,#219ebc);position:relative"><i style="position:absolute;left:220px;top:40px;width:44px;height:44px;background:#fff8"></i></div><div style="height:40px;background:#eee;margin-top:10px"><span style="display:block;width:46px;height:40px;background:#fb8500;color:#fff;text-align:center;line-height:40px" data-truth="never">→</span></div></div></div>'},300)`,
      }),
  },
  {
    file: 'c-bot-iframe-nl.html',
    url: 'https://nl.aliexpress.com/p/order/index.html?tab=all',
    language: 'nl',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'the check in an iframe within a dialog; the surrounding page is still empty',
    html: () =>
      soup({
        lang: 'nl',
        title: 'Mijn bestellingen',
        account: `<div class="a3" onclick="0">${person(22)}<span>Femke</span></div>`,
        main: '<div style="height:90px;background:#fff;border-radius:8px;margin-bottom:10px"></div>'.repeat(3),
        after: `<div style="${veil}"><div style="background:#fff;border-radius:8px;width:400px;padding:8px"><div style="display:flex;justify-content:space-between;padding:8px"><span>Controle</span><span onclick="0">✕</span></div><iframe id="baxia-dialog-content" title="captcha" name="punish-captcha" width="384" height="190" style="border:0" srcdoc="<!doctype html><html lang='nl'><body style='font:14px sans-serif;padding:12px'><p>Wij hebben ongewoon verkeer vanaf uw netwerk gezien.</p><div id='nc_1_wrapper' style='background:#ddd;height:40px;line-height:40px;text-align:center;position:relative'><span id='nc_1_n1z' style='position:absolute;left:0;width:46px;background:#fff;border:1px solid #bbb'>&raquo;</span>Sleep de schuif naar rechts</div></body></html>"></iframe></div></div>`,
      }),
  },
  {
    file: 'c-identity-code-he.html',
    url: 'https://passport.aliexpress.com/iv/identity_verify.htm?bizScene=wallet&lang=iw_IL',
    language: 'he',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'one-time code as a page, six boxes; name of the signed-in person above; right to left',
    html: () =>
      aria({
        lang: 'he',
        title: 'אימות זהות',
        account: `<span role="button" tabindex="0">${person(20)} שלום, איתי</span>`,
        css: '.cd{direction:ltr;display:flex;gap:10px;justify-content:center;margin:22px 0}.cd input{width:46px;height:54px;text-align:center;font-size:22px;border:1px solid #999;border-radius:8px}.ct{max-width:480px;margin:30px auto;background:#fff;border:1px solid #e5e5e5;border-radius:12px;padding:30px;text-align:center}',
        main: `<section class="ct" aria-labelledby="h"><h1 id="h">נדרש אימות זהות</h1><p>כדי להגן על החשבון שלך, שלחנו קוד בן 6 ספרות אל i***y@example.com</p><div class="cd" role="group" aria-label="קוד אימות">${'<input inputmode="numeric" maxlength="1" autocomplete="one-time-code">'.repeat(6)}</div><span role="button" tabindex="0" data-truth="never" style="background:#1d2433;color:#fff;padding:10px 40px;border-radius:6px">אישור</span><p style="color:#777">לא קיבלת? שליחה חוזרת בעוד 42 שניות</p></section>`,
      }),
  },
  {
    file: 'c-identity-password-vi.html',
    url: 'https://vi.aliexpress.com/p/account/index.html?scene=security',
    language: 'vi',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'payment password in a dialog over the account home',
    html: () =>
      kit({
        lang: 'vi',
        title: 'Tài khoản của tôi',
        account: `<span class="mt-btn mt-btn-text">${person(20)} Chào Quang</span>`,
        main: `<div class="mt-card"><h2>Tài khoản của tôi</h2><p>Đơn hàng · Ví · Địa chỉ · Cài đặt</p></div>`,
        after: `<div class="mt-modal-wrap" style="${veil}"><div class="mt-modal" role="dialog" aria-modal="true" style="background:#fff;border-radius:10px;width:420px;padding:24px"><h3>Xác minh danh tính của bạn</h3><p>Vì lý do an toàn, vui lòng nhập lại mật khẩu thanh toán để tiếp tục.</p><input type="password" class="mt-input" placeholder="Mật khẩu thanh toán" style="width:100%;padding:10px"><p><a href="#">Quên mật khẩu thanh toán?</a></p><p style="text-align:right"><button class="mt-btn">Huỷ</button> <button class="mt-btn mt-btn-primary" data-truth="never">Tiếp tục</button></p></div></div>`,
      }),
  },
  {
    file: 'c-identity-selfie-id.html',
    url: 'https://m.aliexpress.com/p/security/face-verify.html?lang=in_ID',
    language: 'id',
    viewport: { width: 390, height: 780 },
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'phone width, selfie with identity document',
    html: () =>
      phone({
        lang: 'id',
        title: 'Verifikasi identitas',
        head: `<span>←</span><b style="flex:1">Verifikasi identitas</b>`,
        bar: '',
        main: `<p>Halo, Rizky. Untuk melindungi akun Anda, kami perlu memastikan bahwa ini benar-benar Anda.</p><div style="width:200px;height:200px;border:3px dashed #999;border-radius:50%;margin:20px auto;display:grid;place-items:center;font-size:60px">🙂</div><ol><li>Siapkan KTP atau paspor</li><li>Ambil swafoto di tempat yang terang</li><li>Lepas kacamata dan masker</li></ol><button data-truth="never" style="width:100%;border:0;border-radius:22px;padding:14px;background:#e62e04;color:#fff">Mulai ambil swafoto</button><p style="text-align:center"><a href="#">Gunakan cara lain</a></p>`,
      }),
  },
  {
    file: 'c-identity-dialog-pl.html',
    url: 'https://pl.aliexpress.com/p/wallet-ui/index.html?verify=1',
    language: 'pl',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'SMS code in a dialog over the wallet hub, native dialog element shown as modal',
    html: () =>
      semantic({
        lang: 'pl',
        title: 'Portfel',
        account: `<a href="/account">Moje konto: Ewa</a>`,
        css: 'dialog{border:0;border-radius:12px;padding:26px;width:400px}dialog::backdrop{background:#000a}dialog input{width:100%;padding:12px;font-size:20px;letter-spacing:8px;text-align:center}',
        main: `<h1>Portfel</h1><p>Saldo 0,00 zł</p><p>Karty płatnicze — zapisane: 1</p>`,
        after: `<dialog id="d" aria-labelledby="dt"><h2 id="dt">Potwierdź, że to Ty</h2><p>Wysłaliśmy SMS z kodem na numer +48 *** *** 318.</p><input inputmode="numeric" maxlength="6" autocomplete="one-time-code" aria-label="Kod z SMS"><p><button data-truth="never">Potwierdź</button> <button>Wyślij ponownie</button></p></dialog>`,
        script: `document.getElementById('d').showModal()`,
      }),
  },
];
