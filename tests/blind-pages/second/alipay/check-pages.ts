import type { BlindPage } from '../../blind-page.ts';
import { antFrame, ariaFrame, gridFrame, hashedFrame, phoneFrame, utilityFrame } from './shells-new.ts';
import { tableFrame, walletFrame } from './shells-old.ts';

const paymentPassword = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Alipay - security check',
    top: `Hello, Joanna Wells <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<span class="t">Security check</span>`,
    css: `.box input{border:1px solid #aaa;padding:9px;width:260px}`,
    body: `<div class="box"><h2>Enter your Alipay payment password</h2><p>You are about to change the cards of your account. Please prove that it is you.</p><form onsubmit="return false"><p>Card: VISA **** 3106</p><input type="password" aria-label="Payment password" autocomplete="off"><p><button class="btn" data-truth="never">Confirm</button> <a href="#" data-truth="never">Cancel</a> &nbsp; <a href="#">Forgot payment password?</a></p></form><p style="color:#999">This is not the password that you use on AliExpress.</p></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a>`,
  });

const passwordDialogRu = (): string =>
  antFrame({
    lang: 'ru',
    title: 'Управление картами',
    head: `<a href="#">История</a><a href="#">Мой аккаунт</a><span>Ольга</span><a href="#" data-truth="never">Выйти</a>`,
    css: `.pin{display:flex;gap:8px;justify-content:center}.pin input{width:40px;height:44px;text-align:center;font-size:22px}`,
    body: `<div class="ant-card"><div class="ant-card-head">Ваши карты</div><div class="ant-card-body"><div class="ant-list-item"><div class="ant-list-item-meta">МИР •••• 5568</div><button class="ant-btn" data-truth="never">Удалить</button></div></div></div><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div class="ant-modal" role="dialog" aria-modal="true"><div class="ant-modal-header">Введите платёжный пароль Alipay</div><div class="ant-modal-body"><p>Для удаления карты подтвердите свою личность.</p><div class="pin"><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"><input type="password" maxlength="1"></div></div><div class="ant-modal-footer"><a href="#">Забыли пароль?</a> <button class="ant-btn" data-truth="never">Отмена</button> <button class="ant-btn ant-btn-primary" data-truth="never">Подтвердить</button></div></div></div>`,
    foot: `Alipay © 2020`,
  });

const smsCodeEs = (): string =>
  phoneFrame({
    lang: 'es',
    title: 'Verificación',
    head: `<span>‹</span><span class="t">Verifica tu identidad</span><span></span>`,
    css: `.in{display:block;width:calc(100% - 30px);margin:15px;padding:14px;font:24px monospace;letter-spacing:10px;text-align:center;border:1px solid #ccc;border-radius:6px}`,
    body: `<div class="am-note" style="font-size:16px;padding-top:20px">Hola, Lucía. Hemos enviado un código de 6 cifras por SMS al +34 ••• ••• •27 para autorizar los cambios en tus tarjetas.</div><input class="in" inputmode="numeric" aria-label="Código de verificación"><button class="am-button" data-truth="never">Verificar</button><button class="am-button w" data-truth="never">Reenviar código (41 s)</button><div class="am-note">¿No tienes acceso a este número? Contacta con Atención al cliente.</div>`,
  });

const signIn2013 = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Alipay - Sign in',
    top: `<a href="#">Register</a> | <a href="#">Help</a>`,
    nav: `<a href="#">Home</a><a href="#">Safety</a><a href="#">Fees</a>`,
    body: `<table width="100%"><tr><td width="520"><h2>Pay safely, manage your cards, follow your refunds</h2><p>One account for everything that you buy on AliExpress.</p><ul><li>See each payment</li><li>Add or delete a card</li><li>Change your payment password</li></ul></td><td><form onsubmit="return false" style="border:1px solid #cfe3ef;background:#f7fbfe;padding:20px"><b>Sign in to Alipay</b><p>E-mail:<br><input size="28"></p><p>Password:<br><input type="password" size="28"></p><p><button data-truth="never">Sign in</button> <a href="#">Forgot password?</a></p><p>or <a href="#" data-truth="never">use your AliExpress account</a></p></form></td></tr></table>`,
    foot: `Copyright 2004-2013 Alipay.com`,
  });

const signInDialogFr = (): string =>
  hashedFrame({
    lang: 'fr',
    title: 'Gérer vos cartes',
    head: `<div>Aide</div><div>Se connecter</div>`,
    css: `._m{position:fixed;inset:0;background:rgba(0,0,0,.5);display:grid;place-items:center;z-index:99}._w{background:#fff;border-radius:18px;padding:28px;width:400px}._w input{display:block;width:100%;padding:11px;margin:6px 0 12px;border:1px solid #ccc;border-radius:10px;font:inherit}`,
    body: `<div class="_2hTt">Gérer vos cartes</div><div class="_5pRw"><div>💳</div><div class="_4gRy">Votre session a expiré</div></div><div class="_m"><div class="_w" role="dialog" aria-modal="true" aria-label="Connexion"><div class="_2hTt">Reconnectez-vous</div><div class="_4gRy">Pour votre sécurité, vous avez été déconnecté.</div><br><input type="email" placeholder="E-mail ou numéro de téléphone"><input type="password" placeholder="Mot de passe"><div class="_0cTa" data-truth="never">Se connecter</div> <span class="_7lNk">Mot de passe oublié ?</span></div></div>`,
    foot: `Confidentialité`,
  });

const signInDe = (): string =>
  utilityFrame({
    lang: 'de',
    title: 'Bei Alipay anmelden',
    head: `<a class="ms-auto" href="#">Hilfe</a>`,
    css: `input{display:block;width:100%;border:1px solid #cbd5e1;border-radius:12px;padding:11px;font:inherit;margin:4px 0 14px}`,
    body: `<div class="rounded-2xl bg-white p-6 shadow" style="max-width:420px;margin:auto"><h1 class="text-xl">Willkommen zurück</h1><form onsubmit="return false"><label>E-Mail-Adresse<input type="email"></label><label>Passwort<input type="password"></label><button class="btn" data-truth="never">Einloggen</button></form><p class="text-sm">Neu hier? <a class="underline" href="#" data-truth="never">Konto eröffnen</a></p></div>`,
    foot: `Impressum · Datenschutz`,
  });

const addForm = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Add a card',
    top: `Hello, Nadia B. <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<a href="#">My Account</a><a href="#">Funds</a><a href="#">History</a>`,
    css: `.box td{padding:7px}.box input,.box select{border:1px solid #bbb;padding:7px}`,
    body: `<div class="box"><h2>Manage your cards &gt; Add a card</h2><form onsubmit="return false"><table><tr><td>Card number</td><td><input size="24" autocomplete="cc-number"></td></tr><tr><td>Expiry date</td><td><select><option>01</option></select> / <select><option>2017</option></select></td></tr><tr><td>Security code</td><td><input size="5"></td></tr><tr><td>Name on card</td><td><input placeholder="First name"> <input placeholder="Last name"></td></tr></table><button class="btn" data-truth="never">Save card</button> <a class="btn-g" href="#" data-truth="never">Cancel</a></form></div><div class="box">About US $1 is held to check the card and given back within days.</div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a>`,
  });

const addDialogIt = (): string =>
  gridFrame({
    lang: 'it',
    title: 'Carte di pagamento',
    head: `<a href="#">Messaggi</a><span>Lorenzo B.</span><button data-truth="never">Esci</button>`,
    rail: `<a href="#">Riepilogo</a><a href="#">Movimenti</a><a class="on" href="#">Carte</a>`,
    css: `.ov{position:fixed;inset:0;background:rgba(20,30,60,.55);display:grid;place-items:center}.dl{background:#fff;border-radius:16px;width:420px;padding:26px}.dl input{display:block;width:100%;padding:9px;margin:4px 0 12px;font:inherit}.dl button{font:inherit;padding:8px 18px}`,
    body: `<h1>Carte di pagamento</h1><div class="tile">VISA **** 4471<br><a href="#" data-truth="never">Elimina</a></div><div class="ov"><div class="dl" role="dialog" aria-modal="true" aria-labelledby="dt"><h2 id="dt">Aggiungi una nuova carta</h2><label>Numero della carta<input inputmode="numeric" autocomplete="cc-number"></label><label>Scadenza (MM/AA)<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label><label>Titolare<input autocomplete="cc-name"></label><button data-truth="never">Salva carta</button> <button data-truth="never">Annulla</button></div></div>`,
    foot: `Privacy · Condizioni`,
  });

const sliderUk = (): string =>
  walletFrame({
    lang: 'uk',
    title: 'Перевірка безпеки',
    top: `<a href="#">Довідка</a>`,
    nav: `<span class="t">Перевірка</span>`,
    css: `#nc_1_wrapper{width:320px;height:40px;background:#e8e8e8;position:relative;margin:20px auto;text-align:center;line-height:40px}#nc_1_n1z{position:absolute;left:0;top:0;width:42px;height:40px;background:#fff;border:1px solid #ccc}`,
    body: `<div class="box nc-container" style="text-align:center"><h2>Ми помітили незвичний трафік із вашої мережі</h2><p>Щоб продовжити, перетягніть повзунок праворуч.</p><div id="nc_1_wrapper"><span id="nc_1_n1z" data-truth="never">»</span><span>Перетягніть для перевірки</span></div></div>`,
    foot: `Alipay`,
  });

const skeleton = (): string =>
  ariaFrame({
    lang: 'en',
    title: 'Cards',
    skip: 'Skip to content',
    main: 'Cards',
    head: `<nav aria-label="Main"><a href="#">Overview</a><a href="#">Activity</a><span>Beatrix</span></nav>`,
    css: `.sk{height:74px;border-radius:10px;margin-bottom:12px;background:linear-gradient(90deg,#eef1f4,#f8f9fb,#eef1f4);background-size:200%;animation:s 1.2s infinite}.sk.h{height:34px;width:240px}@keyframes s{to{background-position:-200%}}`,
    body: `<div aria-busy="true" aria-live="polite"><div class="sk h"></div><div class="sk"></div><div class="sk"></div><div class="sk"></div></div>`,
    foot: `<a href="#">Terms</a>`,
  });

const errorPt = (): string =>
  hashedFrame({
    lang: 'pt',
    title: 'Seus cartões',
    head: `<div>Central de ajuda</div><div>Mariana</div>`,
    css: `._er{text-align:center;padding:70px 20px}`,
    body: `<div class="_2hTt">Cartões salvos</div><div class="_er"><div style="font-size:50px">🛠️</div><div>Não foi possível carregar seus cartões. Erro no servidor (502).</div><div class="_4gRy">Tente novamente em alguns minutos.</div><br><div class="_0cTa">Tentar de novo</div></div>`,
    foot: `Termos de uso`,
  });

const maintenanceTh = (): string =>
  `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>ปิดปรับปรุงระบบ</title><style>body{margin:0;height:100vh;display:grid;place-content:center;text-align:center;font:18px/1.7 sans-serif;color:#445}h1{color:#1677ff}</style></head><body><h1>Alipay กำลังปิดปรับปรุงระบบชั่วคราว</h1><p>ขออภัยในความไม่สะดวก บริการจะกลับมาใช้ได้อีกครั้งเวลา 06:00 น.</p></body></html>`;

export const checkPages: readonly BlindPage[] = [
  {
    file: 'b-check-payment-password.html',
    url: 'https://intl.alipay.com/ihome/security/check.htm',
    language: 'en',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'payment password as a page, card digits shown',
    html: paymentPassword,
  },
  {
    file: 'b-check-password-dialog-ru.html',
    url: 'https://wallet.alipay.com/ru/cards',
    language: 'ru',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'payment password dialog over the list of cards',
    html: passwordDialogRu,
  },
  {
    file: 'b-check-sms-es.html',
    url: 'https://m.intl.alipay.com/verify/sms.htm',
    language: 'es',
    viewport: { width: 390, height: 844 },
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'code by SMS for somebody signed in',
    html: smsCodeEs,
  },
  {
    file: 'b-signin-2013.html',
    url: 'https://intl.alipay.com/login.htm',
    language: 'en',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in form beside words about cards',
    html: signIn2013,
  },
  {
    file: 'b-signin-dialog-fr.html',
    url: 'https://wallet.alipay.com/fr/cartes',
    language: 'fr',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'sign-in dialog over the card page',
    html: signInDialogFr,
  },
  {
    file: 'b-signin-de.html',
    url: 'https://wallet.alipay.com/anmelden',
    language: 'de',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'newer sign-in form',
    html: signInDe,
  },
  {
    file: 'b-add-form.html',
    url: 'https://intl-qk-global-inner.alipay.com/bindcard/selfaddcard.htm',
    language: 'en',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'form under the heading Manage your cards',
    html: addForm,
  },
  {
    file: 'b-add-dialog-it.html',
    url: 'https://wallet.alipay.com/carte?nuova=1',
    language: 'it',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'form in a dialog over the list',
    html: addDialogIt,
  },
  {
    file: 'b-bot-slider-uk.html',
    url: 'https://intl.alipay.com/ihome/_____tmd_____/punish?x5secdata=1',
    language: 'uk',
    page: 'bot-check',
    step: 'finish-check',
    targets: [],
    note: 'twin of the security check: a slider',
    html: sliderUk,
  },
  {
    file: 'b-wait-skeleton.html',
    url: 'https://wallet.alipay.com/cards',
    language: 'en',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'twin of a list: skeleton',
    html: skeleton,
  },
  {
    file: 'b-wait-error-pt.html',
    url: 'https://wallet.alipay.com/pt/cartoes',
    language: 'pt',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'twin of an empty list: the server failed',
    html: errorPt,
  },
  {
    file: 'b-wait-maintenance-th.html',
    url: 'https://intl.alipay.com/maintenance.htm',
    language: 'th',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'maintenance',
    html: maintenanceTh,
  },
];
