import type { BlindPage } from '../../blind-page.ts';
import { tableFrame, walletFrame } from './shells-old.ts';

const oldNav = `<a href="/history.htm">History</a><a href="/account.htm">My Account</a><a href="/safety.htm">Safety Center</a>`;

const table2012 = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Alipay - Edit Cards',
    top: `Welcome: <b>Ivan Petrov</b> | <a href="#" data-truth="never">Exit</a> | <a href="#">Help</a>`,
    nav: oldNav,
    body: `<h2>My Account &gt; Edit Cards</h2><table class="list"><tr><th>Type</th><th>Card number</th><th>Card holder</th><th>Added</th><th>Action</th></tr>
<tr data-truth="row1"><td><b style="color:#1a1f71">VISA</b></td><td>**** **** **** 4417</td><td>IVAN PETROV</td><td>2012-01-19</td><td><a href="#">Delete card</a></td></tr>
<tr data-truth="row2"><td><b style="color:#c60">MasterCard</b></td><td>**** **** **** 9052</td><td>IVAN PETROV</td><td>2012-04-30</td><td><a href="#">Delete card</a></td></tr>
<tr data-truth="row3"><td><b style="color:#06c">Maestro</b></td><td>**** **** **** 7730</td><td>ANNA PETROVA</td><td>2012-08-02</td><td><a href="#">Delete card</a></td></tr></table>
<div class="tip">You can keep up to 5 cards. <a href="#" data-truth="never">Click here to add a new card</a></div>`,
    foot: `Copyright 2004-2012 Alipay.com. All rights reserved.`,
  });

const tableSingle = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Manage your cards',
    top: `Hello, Joanna Wells <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<a href="/ihome/index.htm">My Account</a><a href="#">Funds</a><a href="#">History</a>`,
    css: `.c{width:100%;border-collapse:collapse}.c td{border-bottom:1px solid #e5e9ed;padding:14px 6px}`,
    body: `<div class="box"><h2>Manage your cards</h2><table class="c"><tr><td><svg width="48" height="30"><title>Visa</title><rect width="48" height="30" rx="3" fill="#1a1f71"/></svg></td><td>xxxx-xxxx-xxxx-3106<br><small>expires 08/17</small></td><td>JOANNA WELLS</td><td align="right"><a href="#" data-truth="del">Delete card</a></td></tr></table><p><a class="btn-g" href="#" data-truth="never">Add cards</a></p></div>
<div class="box"><h2>Mailing addresses</h2><table class="c"><tr><td>14 Mill Lane, Leeds</td><td align="right"><a href="#" data-truth="never">Delete address</a></td></tr></table></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a>`,
  });

const inputsDe = (): string =>
  tableFrame({
    lang: 'de',
    title: 'Alipay - Karten bearbeiten',
    top: `Angemeldet als <b>Jürgen Maier</b> | <a href="#" data-truth="never">Abmelden</a> | <a href="#">Hilfe</a>`,
    nav: `<a href="#">Verlauf</a><a href="#">Mein Konto</a><a href="#">Gebühren</a>`,
    body: `<h2>Karten bearbeiten</h2><p>Hinterlegte Kredit- und Debitkarten:</p><form onsubmit="return false"><table class="list"><tr><th>Karte</th><th>Inhaber</th><th>Gültig bis</th><th></th></tr><tr><td>MasterCard, endet auf 6284</td><td>J. MAIER</td><td>11/15</td><td><input type="button" value="Ändern"> <input type="button" value="Karte löschen" data-truth="del"></td></tr></table></form>
<form onsubmit="return false" style="margin-top:30px"><b>Newsletter</b> an j.maier@brief.example <input type="button" value="Abbestellen" data-truth="never"></form>`,
    foot: `Impressum | Datenschutz | Copyright 2004-2013 Alipay.com`,
  });

const tableUk = (): string =>
  tableFrame({
    lang: 'en',
    title: 'Редагувати картки',
    top: `Вітаємо, <b>Оксана Бойко</b> | <a href="#" data-truth="never">Вийти</a> | <a href="#">Довідка</a>`,
    nav: `<a href="#">Історія</a><a href="#">Мій обліковий запис</a>`,
    body: `<h2>Редагувати картки</h2><table class="list"><tr><th>Номер картки</th><th>Власник</th><th>Дія</th></tr><tr data-truth="row1"><td>VISA 4000 12** **** 5519</td><td>OKSANA BOIKO</td><td><a href="#">Видалити картку</a></td></tr><tr data-truth="row2"><td>MASTERCARD 5100 33** **** 0846</td><td>OKSANA BOIKO</td><td><a href="#">Видалити картку</a></td></tr></table><div class="tip"><a href="#" data-truth="never">Натисніть тут, щоб додати нову картку</a></div>
<h2>Контакти для переказів</h2><table class="list"><tr><td>Тарас Бойко</td><td>t***o@skrynia.example</td><td><a href="#" data-truth="never">Видалити</a></td></tr></table>`,
    foot: `© 2004-2014 Alipay.com`,
  });

const hoverCss = `.cl{list-style:none;margin:0;padding:0}.cl li{border:1px solid #dde3e8;margin-bottom:10px;height:66px;line-height:66px;padding:0 20px;position:relative}.cl li b{display:inline-block;width:130px}.cl li .op{position:absolute;inset-inline-end:20px;top:0;visibility:hidden}.cl li:hover .op{visibility:visible}.cl li:hover{background:#f3faff}`;

const hoverSeveral = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Manage Your Cards',
    top: `aino.k@mail.example <a href="#" data-truth="never">Log out</a><a href="#">Contact us</a>`,
    nav: `<a href="#">Home</a><a href="#">Transactions</a><a href="#" class="on">Settings ▾</a>`,
    css: hoverCss,
    body: `<div class="box"><h2>Manage Your Cards</h2><ul class="cl"><li data-truth="row1"><b>VISA</b>•••• 2208 <span class="op"><a href="#">Remove Card</a></span></li><li data-truth="row2"><b>MasterCard</b>•••• 6113 <span class="op"><a href="#">Remove Card</a></span></li></ul><p><a class="btn" href="#" data-truth="never">+ Add a card</a></p><p style="color:#999">For your safety, only the last four digits are shown.</p></div>`,
    foot: `<a href="#">User agreement</a><a href="#">Privacy</a>`,
  });

const hoverSingle = (): string =>
  walletFrame({
    lang: 'en',
    title: 'My cards | Alipay',
    top: `Signed in: Farid H. <a href="#" data-truth="never">Sign out</a>`,
    nav: `<a href="#">Account</a><a href="#">Payments</a><a href="#" class="on">Cards</a>`,
    css: hoverCss,
    body: `<div class="box"><h2>1 card in your Alipay account</h2><ul class="cl"><li data-truth="row"><b>Visa Debit</b>ending in 7045 &nbsp; 03/19 <span class="op"><a href="#" data-truth="never">Remove Card</a></span></li></ul></div><div class="box"><h3>Coupons</h3>US $3 off orders over US $20, valid to 31 Dec <a class="fr" href="#" data-truth="never">Remove</a></div>`,
    foot: `<a href="#">Terms</a><a href="#">Privacy</a>`,
  });

const hoverLatePt = (): string =>
  walletFrame({
    lang: 'pt',
    title: 'Gerenciar seus cartões',
    top: `Olá, Mariana <a href="#" data-truth="never">Sair</a><a href="#">Ajuda</a>`,
    nav: `<a href="#">Início</a><a href="#">Histórico</a><a href="#" class="on">Configurações ▾</a>`,
    css: `.bank{display:flex;align-items:center;border:1px solid #cfd8df;border-radius:6px;padding:18px 22px;min-height:70px}.bank em{font-style:normal;background:#eb001b;color:#fff;padding:4px 8px;margin-inline-end:18px}.bank a{margin-inline-start:auto}`,
    body: `<div class="box"><h2>Gerenciar seus cartões</h2><div class="bank" onmouseenter="this.insertAdjacentHTML('beforeend','<a href=&quot;#&quot;>Remover cartão</a>')" onmouseleave="this.lastElementChild.tagName==='A'&&this.lastElementChild.remove()" data-truth="row"><em>MasterCard</em><span>**** **** **** 1290<br><small>MARIANA SOUZA</small></span></div><p><a href="#" data-truth="never">Adicionar outro cartão</a></p></div><div class="box"><b>Perguntas frequentes</b><p><a href="#">Por que meu pagamento foi recusado?</a></p></div>`,
    foot: `<a href="#">Termos</a><a href="#">Privacidade</a>`,
  });

const confirm2014 = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Manage your cards',
    top: `Hello, P. Novak <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<a href="#">My Account</a><a href="#">Funds</a><a href="#">History</a>`,
    css: `.c{width:100%;border-collapse:collapse}.c td{border-bottom:1px solid #e5e9ed;padding:14px 6px}#mask{position:fixed;inset:0;background:#000;opacity:.4;z-index:90}#win{position:fixed;z-index:91;top:180px;left:50%;margin-left:-210px;width:420px;background:#fff;border:4px solid #8cc8ec}#win h3{margin:0;background:#e8f4fb;padding:8px 14px;font-size:14px}#win p{padding:6px 20px}#win .f{text-align:right;padding:0 20px 18px}`,
    body: `<div class="box"><h2>Manage your cards</h2><table class="c"><tr><td>VISA</td><td>**** 8846</td><td>PAVEL NOVAK</td><td align="right"><a href="#" data-truth="never">Remove</a></td></tr><tr><td>Maestro</td><td>**** 3371</td><td>PAVEL NOVAK</td><td align="right"><a href="#" data-truth="never">Remove</a></td></tr></table></div>
<div id="mask"></div><div id="win"><h3>Remove card <a href="#" class="fr" data-truth="never">×</a></h3><p>Are you sure you want to remove the card VISA **** 8846 from your Alipay account?</p><div class="f"><a class="btn-g" href="#" data-truth="never">Cancel</a> <a class="btn" href="#" data-truth="ok">Remove</a></div></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a>`,
  });

const emptyOops = (): string =>
  walletFrame({
    lang: 'en',
    title: 'Manage your cards',
    top: `Hello, Nadia B. <a href="#" data-truth="never">Sign out</a><a href="#">Help Center</a>`,
    nav: `<a href="#">My Account</a><a href="#">Funds</a><a href="#">History</a>`,
    body: `<div class="box"><h2>Manage your cards</h2><p style="text-align:center;padding:50px 0;font-size:16px">Oops, you have no card in Alipay.<br><br><a class="btn-g" href="#" data-truth="never">Click here to add a new card</a></p></div><div class="box"><b>Supported cards</b><p>VISA &nbsp; MasterCard &nbsp; Maestro &nbsp; American Express</p></div>`,
    foot: `<a href="#">Privacy</a><a href="#">Contact us</a>`,
  });

export const cardsOldPages: readonly BlindPage[] = [
  {
    file: 'b-cards-table-2012.html',
    url: 'https://intl.alipay.com/cards.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2', 'row3'],
    note: 'table with owner names and Delete card',
    html: table2012,
  },
  {
    file: 'b-cards-table-single.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'one card, an address with its own delete below',
    html: tableSingle,
  },
  {
    file: 'b-cards-inputs-de.html',
    url: 'https://intl.alipay.com/konto/karten.htm',
    language: 'de',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del'],
    note: 'input buttons, newsletter decoy',
    html: inputsDe,
  },
  {
    file: 'b-cards-table-uk.html',
    url: 'https://intl.alipay.com/user/editCards.htm',
    language: 'uk',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'lang says en on purpose; first digits and last four; contacts with delete',
    html: tableUk,
  },
  {
    file: 'b-cards-hover-several.html',
    url: 'https://intl.alipay.com/ihome/user/cards.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'Remove Card appears on hover only',
    html: hoverSeveral,
  },
  {
    file: 'b-cards-hover-single.html',
    url: 'https://intl.alipay.com/ihome/user/myCards.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'one card, hover shows the link; coupon with Remove',
    html: hoverSingle,
  },
  {
    file: 'b-cards-hover-late-pt.html',
    url: 'https://intl.alipay.com/ihome/user/cartoes.htm',
    language: 'pt',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'one card, the link is built on hover',
    html: hoverLatePt,
  },
  {
    file: 'b-cards-confirm-2014.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?op=remove',
    language: 'en',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'window without roles over two cards',
    html: confirm2014,
  },
  {
    file: 'b-cards-empty-oops.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?list=0',
    language: 'en',
    page: 'alipay-cards',
    step: 'nothing-here',
    targets: [],
    note: 'empty from the start, on Alipay itself',
    html: emptyOops,
  },
];
