import type { BlindPage } from '../../blind-page.ts';
import { ariaFrame, hashedFrame, plainFrame, utilityFrame } from './shells-new.ts';
import { tableFrame, walletFrame } from './shells-old.ts';

const steps = (names: readonly string[], on: number): string =>
  `<ol class="steps">${names.map((n, i) => `<li${i === on ? ' class="on"' : ''}>${i + 1}. ${n}</li>`).join('')}</ol>`;
const stepCss = `.steps{list-style:none;display:flex;margin:0 0 22px;padding:0}.steps li{flex:1;background:#eef2f5;padding:8px 14px;border-inline-end:2px solid #fff;color:#789}.steps .on{background:#28a0e5;color:#fff}`;
const en = ['Verify e-mail', 'Activate', 'Set password', 'Done'];

const emailCode = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Open Alipay Wallet',
    top: `<a href="/login.htm">Sign in</a><a href="/ihome/help/home.htm">Help</a>`,
    nav: `<span class="t">Open Alipay Wallet</span>`,
    css: `${stepCss}.box label{display:block;margin:12px 0 4px}.box input{border:1px solid #bbb;padding:8px;width:280px}.cap{display:inline-block;background:#dfe9cf;font:italic bold 22px/34px Courier;letter-spacing:6px;padding:0 12px;vertical-align:middle}`,
    body: `<div class="box">${steps(en, 0)}<h2>Open your Alipay Wallet with your AliExpress account</h2><form onsubmit="return false"><label for="m">E-mail address</label><input id="m" type="email" value="wells.j@mail.example"><label for="c">Code shown in the picture</label><input id="c" style="width:120px"> <span class="cap">7kPm</span> <a href="#">Try another</a>
<p><label style="display:inline"><input type="checkbox" checked style="width:auto"> I agree to the <a href="#">Alipay Account Agreement</a></label></p><button class="btn" type="submit" data-truth="next">Next</button> <a href="https://www.aliexpress.com/" data-truth="never">Not now, back to shopping</a></form></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a> Alipay.com 2004-2015`,
  });

const linkSent = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Alipay - activate your account',
    top: `<a href="#">Sign in</a> | <a href="#">Help</a> | <a href="#">AliExpress</a>`,
    nav: `<a href="#">Home</a><a href="#">Safety</a><a href="#">Fees</a>`,
    body: `<h2>Step 2 of 4: check your mailbox</h2><table width="100%" cellpadding="14"><tr><td width="90"><font size="7" color="#00a0e9">&#9993;</font></td><td><p><b>An activation link has been sent to v***o@post.example.</b></p><p>The link works for 24 hours. Open it on this computer to go on with opening your Alipay account.</p>
<p><button type="button" style="padding:8px 22px;font-weight:bold" data-truth="mailbox">Go to my mailbox</button></p><p>No e-mail? Look in the spam folder, or <a href="#" data-truth="never">send it again</a> (58) &nbsp; <a href="#" data-truth="never">Change e-mail address</a></p></td></tr></table>`,
    foot: `Copyright 2004-2013 Alipay.com. Escrow provided by Alipay.`,
  });

const passwordQuestions = (): string =>
  ariaFrame({
    lang: 'tr',
    title: 'Alipay hesabı aç',
    skip: 'İçeriğe geç',
    main: 'Şifre ve güvenlik soruları',
    head: `<nav aria-label="Üst menü"><a href="#">Yardım</a><a href="#">Türkçe</a></nav>`,
    css: `fieldset{border:1px solid #dfe3e8;border-radius:8px;margin-bottom:14px}fieldset label{display:block;margin:6px 0}fieldset input,fieldset select{font:inherit;padding:6px;width:320px;max-width:90%}`,
    body: `<h1>Şifrenizi ve üç güvenlik sorusunu belirleyin</h1><p>3. adım / 4. Ödeme şifreniz AliExpress şifrenizden farklı olmalıdır.</p><form onsubmit="return false"><fieldset><legend>Alipay şifresi</legend><label>Yeni şifre <input type="password"></label><label>Şifre tekrar <input type="password"></label></fieldset>
<fieldset><legend>Güvenlik soruları</legend><label>1. soru <select><option>Annenizin doğum yeri?</option></select> <input aria-label="1. cevap"></label><label>2. soru <select><option>İlk öğretmeninizin adı?</option></select> <input aria-label="2. cevap"></label><label>3. soru <select><option>En sevdiğiniz yemek?</option></select> <input aria-label="3. cevap"></label></fieldset><button type="submit" class="button main" data-truth="next">Devam et</button> <button type="button" class="button" data-truth="never">İptal</button></form>`,
    foot: `Gizlilik · Kullanım koşulları · Alipay Türkiye`,
  });

const success = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Alipay - account created',
    top: `Hello, wells.j@mail.example <a href="#" data-truth="never">Sign out</a><a href="#">Help</a>`,
    nav: `<span class="t">Open Alipay Wallet</span>`,
    css: `${stepCss}.ok{font-size:24px;line-height:34px;color:#3a9b3a}`,
    body: `<div class="box">${steps(en, 3)}<p class="ok">✔ Your Alipay Account has been set up successfully!</p><p>You can now pay faster, look at your payment history and manage the cards that you used on AliExpress.</p><p><a class="btn" href="/ihome/index.htm" data-truth="go">Go to My Alipay</a> &nbsp; <a class="btn-g" href="https://www.aliexpress.com/" data-truth="never">Continue shopping</a></p></div><div class="box"><b>Tip:</b> add your mobile number to receive a message for each payment. <a href="#" data-truth="never">Add mobile number</a></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a> Alipay.com 2004-2015`,
  });

const emailCodeFr = (): string =>
  utilityFrame({
    lang: 'fr',
    title: 'Créez votre portefeuille Alipay',
    head: `<span class="ms-auto text-sm">Première utilisation</span><a class="text-sm underline" href="#">Aide</a>`,
    css: `input{display:block;width:100%;border:1px solid #cbd5e1;border-radius:12px;padding:10px;font:inherit;margin:4px 0 14px}`,
    body: `<div class="rounded-2xl bg-white p-6 shadow"><div class="text-sm text-slate-500">Étape 1 sur 4</div><h1 class="text-xl">Activer votre portefeuille Alipay</h1><p>Nous vérifions que l'adresse ci-dessous est bien la vôtre. Vous recevrez ensuite un lien par e-mail.</p><label>Adresse e-mail<input value="c.lambert@courrier.example"></label><label>Recopiez les caractères<input></label><div style="background:#e2e8f0;width:150px;text-align:center;font:italic 24px/44px monospace;letter-spacing:5px">R4wQ</div><br><button class="btn" data-truth="next">Continuer</button> <button class="btn-ghost" data-truth="never">Annuler</button></div>`,
    foot: `Conditions générales · Confidentialité · Alipay 2019`,
  });

const linkSentJa = (): string =>
  hashedFrame({
    lang: 'ja',
    title: 'Alipayアカウントの開設',
    head: `<div class="_4gRy">ヘルプ</div><div class="_4gRy">日本語</div>`,
    body: `<div class="_2hTt">確認メールを送信しました</div><div class="_5pRw"><div>✉️</div><div><div>t***a@mail.example 宛に、Alipayアカウントを有効にするためのリンクをお送りしました。</div><div class="_4gRy">メールのリンクを開いて、パスワードと3つの秘密の質問を設定してください。リンクの有効期限は24時間です。</div></div></div><div class="_4gRy">メールが届かない場合は、迷惑メールフォルダーをご確認ください。</div><div class="_7lNk" style="display:inline-block;margin-top:12px" data-truth="never">メールアドレスを変更する</div>`,
    foot: `プライバシー規約 · お問い合わせ`,
  });

const successTh = (): string =>
  plainFrame({
    lang: 'th',
    title: 'เปิดบัญชี Alipay เรียบร้อย',
    head: `<li>สวัสดี คุณสมชาย</li><li><a href="#" data-truth="never">ออกจากระบบ</a></li><li><a href="#">ช่วยเหลือ</a></li>`,
    body: `<h2>ตั้งค่าบัญชี Alipay ของคุณสำเร็จแล้ว!</h2><p>ตอนนี้คุณสามารถดูประวัติการชำระเงินและจัดการบัตรที่ใช้ใน AliExpress ได้แล้ว</p><p><a href="/ihome/index.htm" style="background:#005ea8;color:#fff;padding:10px 24px;display:inline-block" data-truth="go">ไปที่ Alipay ของฉัน</a></p><article><h3>รับคูปองสมาชิกใหม่ 50 บาท</h3><p>ใช้ได้กับการสั่งซื้อครั้งแรกผ่าน Alipay <button type="button" data-truth="never">รับคูปอง</button></p></article>`,
    foot: `นโยบายความเป็นส่วนตัว · ติดต่อเรา`,
  });

export const signUpPages: readonly BlindPage[] = [
  {
    file: 'b-signup-email-code.html',
    url: 'https://intl.alipay.com/user/reg/index.htm',
    language: 'en',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: ['next'],
    note: 'ring optional: first stage, e-mail and code in a picture',
    html: emailCode,
  },
  {
    file: 'b-signup-link-sent.html',
    url: 'https://intl.alipay.com/user/reg/emailSent.htm',
    language: 'en',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: ['mailbox'],
    note: 'ring optional: link sent, "Go to my mailbox" is the way on',
    html: linkSent,
  },
  {
    file: 'b-signup-password-tr.html',
    url: 'https://intl.alipay.com/user/reg/setPassword.htm',
    language: 'tr',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: ['next'],
    note: 'ring optional: password and three questions',
    html: passwordQuestions,
  },
  {
    file: 'b-signup-success.html',
    url: 'https://intl.alipay.com/user/reg/success.htm',
    language: 'en',
    page: 'alipay-sign-up',
    step: 'open-alipay',
    targets: ['go'],
    note: 'set up successfully',
    html: success,
  },
  {
    file: 'b-signup-email-code-fr.html',
    url: 'https://intl.alipay.com/wallet/activer.htm',
    language: 'fr',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: ['next'],
    note: 'ring optional: first stage, newer look',
    html: emailCodeFr,
  },
  {
    file: 'b-signup-link-sent-ja.html',
    url: 'https://intl.alipay.com/wallet/activate/mail.htm',
    language: 'ja',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: [],
    note: 'link sent, nothing on the page goes on',
    html: linkSentJa,
  },
  {
    file: 'b-signup-success-th.html',
    url: 'https://intl.alipay.com/wallet/activate/done.htm',
    language: 'th',
    page: 'alipay-sign-up',
    step: 'open-alipay',
    targets: ['go'],
    note: 'set up successfully',
    html: successTh,
  },
];
