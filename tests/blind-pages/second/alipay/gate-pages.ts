import type { BlindPage } from '../../blind-page.ts';
import { antFrame, hashedFrame, phoneFrame, plainFrame } from './shells-new.ts';
import { marketFrame, walletFrame } from './shells-old.ts';

const manageHeading = (): string =>
  marketFrame({
    lang: 'en',
    title: 'Manage your cards - AliExpress',
    search: "I'm shopping for...",
    top: `<span>Buyer Protection</span><a href="/help">Help</a><span>Hi, Joanna Wells</span><a href="/xman/xlogout.htm" data-truth="never">Sign Out</a>`,
    nav: `<a href="#">Women's Clothing</a><a href="#">Phones &amp; Accessories</a><a href="#">Home &amp; Garden</a><a href="#">Jewelry &amp; Watches</a>`,
    css: `.gate{border:1px solid #ddd;padding:30px 40px}.gate h1{font-size:22px;border-bottom:1px dashed #ccc;padding-bottom:14px}.rec{display:flex;gap:14px;margin-top:26px}.rec div{width:150px;border:1px solid #eee;padding:10px}.rec i{display:block;height:80px;background:#fbe9d7}`,
    body: `<div class="gate"><h1>Manage your cards</h1><p>The bank cards you used on AliExpress are kept in your Alipay account. To see, add or delete a card you need to leave this site for a moment.</p>
<p><a class="ui-button ui-button-primary" href="https://intl.alipay.com/ilogin/loginToAliexpress.htm?goto=home" data-truth="go">Go to My Alipay</a> &nbsp; <a class="ui-button" href="/" data-truth="never">Cancel</a></p>
<p style="color:#999">You will be signed in with your AliExpress e-mail. Alipay never asks for your AliExpress password by phone.</p></div>
<div class="rec"><div><i></i>RFID card holder slim<br><b>US $2.39</b></div><div><i></i>Credit card sleeve, 10 pcs<br><b>US $0.99</b></div><div><i></i>Leather wallet men<br><b>US $8.10</b></div></div>`,
    foot: `<a href="#">Help Center</a><a href="#">Transaction Services Agreement</a> &copy; 2010-2015 AliExpress.com. All rights reserved.`,
  });

const promoHero = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Alipay - pay worldwide with peace of mind',
    top: `Welcome, p***k@mail.com <a href="/logout.htm" data-truth="never">Sign out</a><a href="/ihome/help/home.htm">Help</a><a href="#">English ▾</a>`,
    nav: `<a href="/index.htm" class="on">Home</a><a href="/safety.htm">Safety</a><a href="/business.htm">For sellers</a><a href="/ihome/index.htm" data-truth="my">My Alipay</a>`,
    css: `.hero{background:linear-gradient(120deg,#28a0e5,#0e5c9c);color:#fff;padding:56px 50px;margin-bottom:18px}.hero h1{font-size:36px;line-height:44px;margin:0 0 12px}.hero .btn{background:#ffb400;color:#333;font-size:18px}.three{display:flex;gap:16px}.three .box{flex:1}.three h3{margin:0 0 6px}`,
    body: `<div class="hero"><h1>800 million people.<br>One safe way to pay.</h1><p>Shop on AliExpress with Visa, MasterCard, Maestro and 12 more cards. Save a card once, pay in one step.</p><a class="btn" href="/ihome/index.htm" data-truth="go">Go to My Alipay</a></div>
<div class="three"><div class="box"><h3>Cards welcome</h3>Credit and debit cards from 200 countries. No extra fee.</div><div class="box"><h3>Money back</h3>If the parcel does not arrive, the money returns to your card.</div><div class="box"><h3>Send red packets</h3>Win a US $5 coupon for each friend you invite. <a href="/invite.htm">Invite now</a></div></div>`,
    foot: `<a href="#">About us</a><a href="#">Careers</a><a href="#">Privacy</a> Alipay.com Co., Ltd. 2004-2016`,
  });

const leaving = (): string =>
  plainFrame({
    lang: 'ru',
    title: 'Переход в Alipay',
    head: `<li>Здравствуйте, Марина</li><li><a href="/xman/xlogout.htm" data-truth="never">Выйти</a></li><li><a href="/help">Помощь</a></li>`,
    body: `<h2>Управление вашими картами</h2><p>Вы покидаете AliExpress. Данные банковских карт хранит платёжная система Alipay, поэтому просмотр и удаление карт выполняются на её сайте.</p>
<article><p><strong>Что вас ждёт:</strong></p><ol><li>Вход выполнится автоматически.</li><li>Откроется личный кабинет Alipay.</li><li>Карты находятся за первым значком справа вверху.</li></ol></article>
<form action="https://intl.alipay.com/ilogin/loginToAliexpress.htm"><button type="submit" data-truth="go">Перейти в Мой Alipay</button> <a href="/" data-truth="never">Остаться на AliExpress</a></form>
<aside><p><small>Не переходите по ссылкам из писем с просьбой «подтвердить карту».</small></p></aside>`,
    foot: `© AliExpress, 2017 · <a href="#">Правила пользования</a> · <a href="#">Защита покупателя</a>`,
  });

const promoPhone = (): string =>
  phoneFrame({
    lang: 'ko',
    title: 'Alipay 이벤트',
    head: `<span>‹</span><span class="t">Alipay</span><span>공유</span>`,
    css: `.banner{background:linear-gradient(#ff6b3d,#ffb03d);color:#fff;text-align:center;padding:40px 20px}.banner h1{font-size:28px;line-height:36px;margin:0 0 8px}.ic{display:flex;background:#fff}.ic div{flex:1;text-align:center;padding:18px 4px;font-size:13px}.ic i{font-style:normal;font-size:30px;display:block}`,
    body: `<div class="banner"><h1>해외직구,<br>이제 Alipay로!</h1><p>카드 한 번 등록하면 3초 결제<br>첫 결제 시 쿠폰 5,000원</p></div><div class="ic"><div><i>💳</i>모든 카드 사용 가능</div><div><i>🛡️</i>구매자 보호</div><div><i>🎁</i>매일 쿠폰</div></div>
<a class="am-button" href="/ihome/index.htm" data-truth="go">내 Alipay로 이동</a><a class="am-button w" href="/coupon" data-truth="never">쿠폰 받고 주문하기</a>
<div class="am-note">김*수 님으로 로그인됨 · <a href="/logout">로그아웃</a></div><div class="am-note">이벤트는 예고 없이 종료될 수 있습니다. 당첨자는 매월 5일에 발표됩니다.</div>`,
    foot: `<a href="#"><i>🏠</i>홈</a><a href="#"><i>🎫</i>이벤트</a><a href="#"><i>☎️</i>고객센터</a>`,
  });

const divGate = (): string =>
  hashedFrame({
    lang: 'it',
    title: 'Le tue carte',
    head: `<div class="_4gRy">Carrello (3)</div><div class="_4gRy">Assistenza</div><div>Ciao, Giulia</div>`,
    css: `._6yUi{text-align:center;padding:50px 30px;background:#f6faff;border-radius:20px}._6yUi svg{width:96px}`,
    body: `<div class="_2hTt">Gestisci le tue carte</div><div class="_6yUi"><svg viewBox="0 0 96 64"><rect width="60" height="40" x="2" y="12" rx="6" fill="#ff4747"/><path d="M66 32h22m-8-8 8 8-8 8" stroke="#1677ff" stroke-width="4" fill="none"/></svg>
<div style="margin:18px 0">Le carte salvate durante gli acquisti si trovano su Alipay.<br>Ti portiamo lì con lo stesso accesso, senza un'altra password.</div><div class="_0cTa" onclick="void 0" data-truth="go"><span>Vai al mio Alipay</span></div><div class="_4gRy" style="margin-top:14px;cursor:pointer" data-truth="never">Non ora</div></div>`,
    foot: `Informativa sulla privacy · Condizioni d'uso · AliExpress Italia`,
  });

const bannerGate = (): string =>
  antFrame({
    lang: 'pl',
    title: 'Bezpieczne płatności z Alipay',
    head: `<a href="#">Strona główna</a><a href="#">Promocje</a><a href="#">Dla firm</a><span>Witaj, Tomasz</span><a href="#" data-truth="never">Wyloguj</a>`,
    css: `.promo{background:#003a8c;color:#fff;padding:44px;border-radius:4px}.promo h1{color:#fff;font-size:30px;margin:0 0 10px}.row{display:grid;grid-template-columns:1fr 1fr;gap:16px;margin-top:16px}`,
    body: `<div class="promo"><h1>Karta, konto, telefon. Wszystko w jednym.</h1><p>Tylko do 30 listopada: zwrot 10% za zakupy kartą na AliExpress.</p><a class="ant-btn ant-btn-primary" href="/ihome/index.htm" style="text-decoration:none;display:inline-block" data-truth="go">Przejdź do Mojego Alipay</a></div>
<div class="row"><div class="ant-card"><div class="ant-card-head">Nowa karta wirtualna</div><div class="ant-card-body">Zamów kartę przedpłaconą i zapłać w 40 walutach.<br><br><button class="ant-btn" data-truth="never">Zamów kartę</button></div></div>
<div class="ant-card"><div class="ant-card-head">Sprzedajesz?</div><div class="ant-card-body">Otwórz konto sprzedawcy i przyjmuj płatności z Azji.<br><br><button class="ant-btn" data-truth="never">Otwórz konto firmowe</button></div></div></div>`,
    foot: `Alipay Polska · Regulamin · Polityka plików cookie`,
  });

export const gatePages: readonly BlindPage[] = [
  {
    file: 'b-gate-manage-heading.html',
    url: 'https://login.aliexpress.com/alipay_wallet.htm?tracelog=topbar',
    language: 'en',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: '2015 page between the sites, "Manage your cards" is only its heading',
    html: manageHeading,
  },
  {
    file: 'b-gate-promo-hero.html',
    url: 'https://intl.alipay.com/index.htm',
    language: 'en',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go', 'my'],
    note: 'promotional landing page of Alipay, entry in the bar and in the hero',
    html: promoHero,
  },
  {
    file: 'b-gate-leaving-ru.html',
    url: 'https://login.aliexpress.com/alipay_wallet.htm?tracelog=leftmenu',
    language: 'ru',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: 'leaving AliExpress, submit button of a form',
    html: leaving,
  },
  {
    file: 'b-gate-promo-phone-ko.html',
    url: 'https://m.intl.alipay.com/event/landing.htm',
    language: 'ko',
    viewport: { width: 390, height: 844 },
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: 'mobile promotion with the entry as a link button',
    html: promoPhone,
  },
  {
    file: 'b-gate-div-soup-it.html',
    url: 'https://www.aliexpress.com/p/alipay-bridge/index.html',
    language: 'it',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: 'gate of boxes without roles',
    html: divGate,
  },
  {
    file: 'b-gate-banner-pl.html',
    url: 'https://intl.alipay.com/promo/bezpieczne-platnosci.htm',
    language: 'pl',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: 'promotion with decoys: order a virtual card, open a business account',
    html: bannerGate,
  },
];
