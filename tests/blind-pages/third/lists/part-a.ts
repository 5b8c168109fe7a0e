import type { BlindPage } from '../../blind-page.ts';
import { alipayTabs, hashed, lib, old, PHONE, phone, semantic, settings, sheet, snow, soup } from './shells.ts';

const enAccordion = (): string =>
  lib(
    {
      lang: 'en',
      title: 'Wallet | AliExpress',
      css: '.acc{background:#fff;border:1px solid #e4e4e7;border-radius:8px;overflow:hidden}.acc-item+.acc-item{border-top:1px solid #e4e4e7}.acc h3{margin:0}.acc-trigger{display:flex;width:100%;gap:16px;align-items:center;padding:18px 20px;border:0;background:none;font:inherit;cursor:pointer;text-align:start}.acc-trigger em{margin-inline-start:auto;font-style:normal;color:#888}.acc-panel{padding:4px 20px 20px 84px}.net{width:46px;height:30px;border-radius:4px;background:#1a1f71;color:#fff;font:italic 700 12px/30px Arial;text-align:center}.net.mc{background:#eb001b}.net.pp{background:#ffc439;color:#003087}',
      body: `<h1>How you pay</h1><p>Press a method to see what you can do with it.</p><div class="acc" data-accordion>
<section class="acc-item" data-truth="row-1"><h3><button type="button" class="acc-trigger" aria-expanded="false" aria-controls="p1"><span class="net">VISA</span><span>Visa Debit ending in 6024</span><em>Expires 11/27 ▾</em></button></h3><div id="p1" class="acc-panel" hidden><button type="button" class="ui-btn">Use first</button> <button type="button" class="ui-btn ui-btn-dangerous">Unsave this card</button></div></section>
<section class="acc-item" data-truth="row-2"><h3><button type="button" class="acc-trigger" aria-expanded="false" aria-controls="p2"><span class="net mc">MC</span><span>Mastercard ending in 1187</span><em>Expires 04/29 ▾</em></button></h3><div id="p2" class="acc-panel" hidden><button type="button" class="ui-btn">Use first</button> <button type="button" class="ui-btn ui-btn-dangerous">Unsave this card</button></div></section>
<section class="acc-item" data-truth="never"><h3><button type="button" class="acc-trigger" aria-expanded="false" aria-controls="p3"><span class="net pp">PayPal</span><span>PayPal · jo•••@mail.com</span><em>Linked ▾</em></button></h3><div id="p3" class="acc-panel" hidden><button type="button" class="ui-btn">Unlink</button></div></section></div><p style="margin-top:22px"><button type="button" class="ui-btn ui-btn-primary">Save another card</button></p>`,
    },
    {
      search: 'cable organizer',
      account: 'Hi, Joanna',
      cart: 'Cart (3)',
      links: ['Download the app'],
      crumbs: ['Account', 'Wallet', 'How you pay'],
      foot: ['Help', 'Terms', 'Intellectual property'],
    },
  );

const enDeleteSelected = (): string =>
  alipayTabs(
    {
      lang: 'en',
      title: 'Bound cards - Alipay',
      css: '.g{width:100%;border-collapse:collapse}.g th{background:#eaf2f9;text-align:start;padding:9px}.g td{border-bottom:1px dashed #cbd9e6;padding:12px 9px}.sel{margin:14px 0}.sel button{padding:4px 14px}',
      body: `<h2>Bound bank cards (3/5)</h2><form><table class="g"><thead><tr><th><input type="checkbox" aria-label="All"></th><th>Card</th><th>Name on card</th><th>Valid thru</th><th>Last payment</th></tr></thead><tbody>
<tr data-truth="row-1"><td><input type="checkbox" name="c1" aria-label="VISA 4***********0093"></td><td>VISA 4***********0093</td><td>M TORRANCE</td><td>09/2026</td><td>US $12.40</td></tr>
<tr data-truth="row-2"><td><input type="checkbox" name="c2" aria-label="VISA 4***********7756"></td><td>VISA 4***********7756</td><td>M TORRANCE</td><td>01/2028</td><td>-</td></tr>
<tr data-truth="row-3"><td><input type="checkbox" name="c3" aria-label="MASTERCARD 5***********4410"></td><td>MASTERCARD 5***********4410</td><td>MARK TORRANCE</td><td>06/2027</td><td>US $3.99</td></tr></tbody></table><div class="sel"><button type="button" disabled>Delete selected</button> <a href="#">Click here to add a new card</a></div></form><p style="color:#789">You can bind five cards at most.</p>`,
    },
    {
      hello: 'Hello, MARK T.',
      out: 'Log out',
      tabs: ['History', 'My Account', 'Settings'],
      here: 1,
      foot: ['About Alipay', 'Security', 'Help Center', 'Contact us'],
    },
  );

const enSim = (): string =>
  hashed(
    {
      lang: 'en',
      title: 'sim card - Buy sim card with free shipping on AliExpress',
      css: '.cmp--bar--4{background:#fff;border:1px solid #eee;padding:12px;display:flex;gap:14px;margin-bottom:18px}.cmp--it--5{border:1px solid #ddd;padding:8px 10px;display:flex;gap:12px}.list--gal--6{display:grid;grid-template-columns:repeat(4,1fr);gap:14px}.card--out--7{background:#fff;border-radius:8px;padding:12px}.card--img--8{height:110px;background:linear-gradient(135deg,#2b6,#9de);border-radius:6px}.card--price--9{font-weight:700;font-size:18px}',
      body: `<div class="cmp--bar--4"><b>Compare (2)</b><div class="cmp--it--5"><span>Europe SIM card 20 GB · no. 8944 •••• 2210</span><span role="button" tabindex="0" data-truth="never">Remove</span></div><div class="cmp--it--5"><span>Japan data SIM card 7 days</span><span role="button" tabindex="0" data-truth="never">Remove</span></div></div><h1 style="font-size:18px">Results for "sim card"</h1><div class="list--gal--6">${[
        ['4G prepaid SIM card, 128K, blank', '$4.12'],
        ['USIM card programmable LTE', '$9.80'],
        ['SIM card tray for phone + pin', '$1.05'],
        ['Card adapter nano to micro', '$0.99'],
      ]
        .map(
          ([n, p]) =>
            `<div class="card--out--7"><div class="card--img--8"></div><div>${n}</div><div class="card--price--9">${p}</div><div>★ 4.7 · 2,000+ sold</div></div>`,
        )
        .join('')}</div>`,
    },
    {
      search: 'sim card',
      account: '<span class="my-account--text--x">Welcome, Dev</span> <b>Account</b>',
      accountTruth: 'account',
      cart: 'Cart 1',
      links: ['Free returns within 90 days', 'UK / EN / GBP'],
      foot: ['Customer Service', 'Buyer Protection', 'Report a listing'],
    },
  );

const enHelp = (): string =>
  semantic(
    {
      lang: 'en',
      title: 'Help Center: deleting a payment card',
      css: 'figure{margin:18px 0;border:1px solid #ccc;padding:14px;background:#f4f4f4}figure .fake{background:#fff;border:1px solid #bbb;border-radius:8px;padding:12px;display:flex;gap:20px;margin-bottom:8px}figcaption{font-size:13px;color:#666}.help-ok{display:flex;gap:12px}',
      body: `<nav aria-label="Breadcrumb"><a href="#">Help Center</a> › <a href="#">Payments</a> › Article 1000418</nav><article><h1>How can I delete a card that I stored?</h1><p>Updated 3 February. Reading time 1 minute.</p><ol><li>Sign in and go to your account.</li><li>Choose Wallet, then the card.</li><li>Press Remove and confirm.</li></ol><figure aria-label="Example, not your cards"><div class="fake"><b>VISA</b><span>•••• •••• •••• 1234</span><span data-truth="never" style="color:#c00;margin-inline-start:auto">Remove</span></div><div class="fake"><b>Mastercard</b><span>•••• •••• •••• 5678</span><span data-truth="never" style="color:#c00;margin-inline-start:auto">Remove</span></div><figcaption>Picture 1. Example of the list. The numbers are made up.</figcaption></figure><p>If a card is the default, choose another default first.</p></article><section class="help-ok"><strong>Did this article help?</strong><button type="button">Yes</button><button type="button">No</button></section>`,
    },
    {
      search: 'Ask a question',
      account: 'My account',
      accountTruth: 'account',
      cart: 'Basket',
      links: ['Help Center', 'Hello, Priya'],
      foot: ['All topics', 'Contact an agent', 'Rules'],
    },
  );

const enSections = (): string =>
  settings(
    {
      lang: 'en',
      title: 'Preferences',
      css: '.sx{background:#fff;border:1px solid #e3e6eb;border-radius:8px;padding:12px 18px;margin-bottom:10px}.sx h2{font-size:14px;margin:0 0 6px}.sx dl{display:grid;grid-template-columns:220px 1fr auto;gap:6px;margin:0;align-items:center}.sx dd{margin:0}.sx a{color:#06c}',
      body: `<section class="sx"><h2>Profile</h2><dl><dt>Screen name</dt><dd>skylark77</dd><dd><a href="#">Edit</a></dd><dt>Profile photo</dt><dd>picture.jpg</dd><dd><a href="#" data-truth="never">Delete</a></dd></dl></section>
<section class="sx"><h2>Shipping addresses</h2><dl><dt>Home</dt><dd>418 Alder St, Portland OR 97205</dd><dd><a href="#">Edit</a> <a href="#" data-truth="never">Delete</a></dd></dl></section>
<section class="sx"><h2>Saved payment cards</h2><dl><dt>Discover</dt><dd>xxxx-xxxx-xxxx-3391 &nbsp; exp. 08/28</dd><dd><a href="#" data-truth="delete-card">Delete</a></dd></dl><a href="#">+ Add card</a></section>
<section class="sx"><h2>Notifications</h2><dl><dt>E-mail</dt><dd>s••••7@inbox.com</dd><dd><a href="#">Change</a></dd><dt>Phone</dt><dd>+1 ••• ••• 3391</dd><dd><a href="#" data-truth="never">Delete</a></dd></dl></section>
<section class="sx"><h2>Search history</h2><dl><dt>Kept for 90 days</dt><dd>214 entries</dd><dd><a href="#" data-truth="never">Delete all</a></dd></dl></section>
<section class="sx"><h2>Linked apps</h2><dl><dt>Google</dt><dd>since 2023</dd><dd><a href="#" data-truth="never">Disconnect</a></dd></dl></section>`,
    },
    {
      brand: 'AliExpress US',
      top: ['Search', 'Account', 'Cart (0)'],
      side: ['Everything', 'Profile', 'Addresses', 'Payment cards', 'Notifications', 'Privacy'],
      here: 0,
      foot: 'Terms of use · Do not sell my data',
    },
  );

const enPopconfirm = (): string =>
  lib(
    {
      lang: 'en',
      title: 'My cards',
      css: '.ui-list{background:#fff;border-radius:8px;border:1px solid #f0f0f0}.ui-list-item{display:flex;gap:16px;align-items:center;padding:16px 24px}.ui-tag{background:#f0f5ff;color:#2f54eb;padding:1px 8px;border-radius:4px}.ui-pop{position:absolute;top:236px;left:836px;width:300px;background:#fff;border-radius:8px;box-shadow:0 6px 24px #0003;padding:16px;z-index:1070}.ui-pop-btns{display:flex;gap:8px;justify-content:flex-end;margin-top:12px}',
      body: `<h1>My cards</h1><ul class="ui-list" style="list-style:none;padding:0"><li class="ui-list-item"><span class="ui-tag">AMEX</span><span>American Express ··· 1005</span><span style="color:#999">06/30</span><button type="button" class="ui-btn ui-btn-text" style="margin-inline-start:auto" aria-describedby="pop1">Forget card</button></li></ul><button type="button" class="ui-btn">Add a payment card</button>`,
      after:
        '<div id="pop1" class="ui-pop" role="tooltip"><div class="ui-pop-title"><b>Forget the card ··· 1005?</b></div><div>You will have to type its number again next time.</div><div class="ui-pop-btns"><button type="button" class="ui-btn" data-truth="forget-it">Forget it</button><button type="button" class="ui-btn ui-btn-primary" data-truth="never">Keep my card</button></div></div>',
    },
    {
      search: 'running belt',
      account: 'Account',
      cart: 'Cart',
      links: ['Wish list'],
      crumbs: ['Home', 'Account', 'My cards'],
      foot: ['Cookies', 'Legal'],
    },
  );

const enTransit = (): string =>
  soup(
    {
      lang: 'en',
      title: 'Travel top-up',
      css: '.t1{display:flex;gap:18px}.t2{width:300px;border-radius:12px;color:#fff;padding:18px;background:linear-gradient(#087,#0a5)}.t2.k{background:linear-gradient(#345,#123)}.t3{display:flex;gap:8px;margin-top:30px}.t4{background:#fff3;padding:5px 12px;border-radius:12px;cursor:pointer;font-size:12px}',
      body: `<div style="font-size:20px;font-weight:bold">Your transit cards</div><div style="margin:8px 0 18px">Top up bus and metro cards at a discount.</div><div class="t1"><div class="t2"><div>EZ-Link · metro card</div><div>No. •••• 8840</div><div>Balance S$ 6.20</div><div class="t3"><div class="t4">Top up</div><div class="t4" data-truth="never">Remove card</div></div></div><div class="t2 k"><div>Octopus · transit card</div><div>No. •••• 102(7)</div><div>Balance HK$ 41.00</div><div class="t3"><div class="t4">Top up</div><div class="t4" data-truth="never">Remove card</div></div></div></div><div style="margin-top:30px">Promotion: 3% back on the first trip of the month.</div>`,
    },
    {
      search: 'Search AliExpress',
      account: 'Ming ▾ My account',
      accountTruth: 'account',
      cart: 'Cart',
      links: ['Travel', 'Mobile top-up'],
      foot: ['Transit partners', 'Refund of balance', 'Help'],
    },
  );

const enFlip = (): string =>
  sheet({
    lang: 'en',
    title: 'Card holder',
    css: 'body{font:16px/1.5 system-ui,sans-serif;background:#10131a;color:#eef}',
    body: '<ae-top></ae-top><ae-holder></ae-holder>',
    script: `customElements.define('ae-top',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:flex;gap:30px;padding:16px 40px;background:#1b2030}b{color:#ff5d4a;margin-right:auto}a{color:#cde;text-decoration:none}</style><b>AliExpress</b><a href="#">Explore</a><a href="#">Orders</a><a href="#">Account</a><a href="#">Cart</a>'}});
customElements.define('ae-flip',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>.f{width:360px;height:214px;border-radius:18px;background:linear-gradient(130deg,#3d5afe,#00c2a8);padding:24px;color:#fff;display:flex;flex-direction:column}.n{font-size:22px;letter-spacing:2px;margin-top:auto}.b{display:none}button{align-self:flex-end;border:1px solid #fff9;background:#fff2;color:#fff;border-radius:20px;padding:6px 14px;font:inherit}.t .b{display:block}.t .fr{display:none}</style><div class="f"><div class="fr">'+this.getAttribute('bank')+'</div><div class="b"><button type="button" part="del">Take out of holder</button></div><div class="n">\\u2022\\u2022\\u2022\\u2022 '+this.getAttribute('last')+'</div><div>VISA \\u00b7 03/29</div><button type="button" data-truth="flip" aria-label="Turn the card over for its options">\\u21bb Options</button></div>';this.shadowRoot.querySelector('[data-truth]').addEventListener('click',()=>this.shadowRoot.querySelector('.f').classList.toggle('t'))}});
customElements.define('ae-holder',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>main{max-width:900px;margin:36px auto}section{display:flex;gap:26px}.add{width:360px;height:214px;border:2px dashed #567;border-radius:18px;display:grid;place-items:center;color:#9ab}</style><main><h1>Card holder</h1><p>1 saved card</p><section><ae-flip bank="Northern Bank" last="7719"></ae-flip><div class="add" role="button" tabindex="0">+ New card</div></section><p>Payments are protected.</p></main>'}});`,
  });

const ruNicknames = (): string =>
  snow(
    {
      lang: 'ru',
      title: 'Сохранённые карты — AliExpress',
      css: '.SnowCards__grid{display:grid;grid-template-columns:1fr 1fr;gap:18px}.SnowCards__cell{border:1px solid #e1e4e8;border-radius:16px;padding:18px;display:grid;grid-template-columns:1fr auto;gap:6px}.SnowCards__btn{border:0;background:#f4f5f7;border-radius:10px;padding:8px 14px;font:inherit}.SnowCards__alt{background:#fff6f6;border-radius:16px;padding:16px;margin-top:20px}',
      body: `<h1>Сохранённые карты</h1><div class="SnowCards__grid"><div class="SnowCards__cell" data-truth="row-1"><b>Зарплатная</b><button type="button" class="SnowCards__btn">Переименовать</button><span>МИР •• 0417, до 10/27</span><button type="button" class="SnowCards__btn">Отвязать</button></div><div class="SnowCards__cell" data-truth="row-2"><b>Для Али</b><button type="button" class="SnowCards__btn">Переименовать</button><span>Visa •• 6650, до 02/26</span><button type="button" class="SnowCards__btn">Отвязать</button></div></div><div class="SnowCards__alt"><b>Купон 300 ₽ за оплату СБП</b><p>Действует до конца недели. <a href="#" data-truth="never">Убрать</a></p></div>`,
    },
    {
      search: 'Искать на AliExpress',
      account: 'Анна',
      cart: 'Корзина',
      links: ['Заказы', 'Избранное'],
      foot: ['Возврат товара', 'Доставка', 'Правила площадки'],
    },
  );

const ruToast = (): string =>
  soup(
    {
      lang: 'ru',
      title: 'Мои карты',
      css: '.k{display:flex;align-items:center;gap:14px;padding:16px;border:1px solid #dfe4ea;margin-bottom:10px}.k .r{margin-left:auto;color:#2a62d6;cursor:pointer}.k .q{color:#2a62d6;cursor:pointer}.mk{background:#e6f6ea;color:#187a35;padding:2px 8px;font-size:12px}.ts{position:fixed;left:50%;top:76px;transform:translateX(-50%);background:#333;color:#fff;padding:14px 22px;border-radius:6px;z-index:9}',
      body: `<div style="font-size:22px;margin-bottom:40px">Мои карты</div><div class="k"><span>MasterCard **** 2075</span><span class="mk">основная</span><span class="r">Удалить</span></div><div class="k"><span>Visa **** 8113</span><span class="r" data-truth="make-default">Сделать основной</span><span class="q" data-truth="never">Удалить</span></div><div class="k" style="border-style:dashed"><span>Добавить карту</span></div><div class="ts">Не удалось удалить карту **** 2075: это основная карта. Сначала назначьте основной другую карту.</div>`,
    },
    {
      search: 'Я ищу…',
      account: 'Мой AliExpress',
      cart: 'Корзина (2)',
      links: ['Избранное', 'Сообщения'],
      foot: ['Справочный центр', 'Споры и жалобы', 'Защита покупателя'],
    },
  );

const ruSeller = (): string =>
  snow(
    {
      lang: 'ru',
      title: 'Кабинет продавца: выплаты',
      css: '.pay{border:1px solid #e1e4e8;border-radius:12px;padding:18px;margin:14px 0;display:flex;gap:20px;align-items:center}.pay button{border:0;background:#0f1721;color:#fff;border-radius:8px;padding:8px 14px}.pay button.x{background:#f4f5f7;color:#c00;margin-left:auto}table.w{width:100%;border-collapse:collapse}table.w td{padding:8px;border-bottom:1px solid #eee}',
      body: `<h1>Выплаты продавцу</h1><p>Магазин «Тёплый дом» · баланс к выплате 14 280 ₽</p><h2>Карта для получения выплат</h2><div class="pay"><b>Карта для выплат</b><span>МИР •••• 5521, ИП Громов</span><button type="button" class="x" data-truth="never">Удалить карту</button><button type="button" data-truth="never">Вывести деньги</button></div><h2>Последние выплаты</h2><table class="w"><tr><td>12.03</td><td>8 100 ₽</td><td>Зачислено на •••• 5521</td></tr><tr><td>05.03</td><td>6 730 ₽</td><td>Зачислено на •••• 5521</td></tr></table>`,
    },
    {
      search: 'Поиск по товарам',
      account: 'Профиль: Олег',
      accountTruth: 'account',
      cart: 'Корзина',
      links: ['Магазин', 'Заказы покупателей', 'Реклама'],
      foot: ['Оферта для продавцов', 'Комиссии', 'Поддержка'],
    },
  );

const ruInline = (): string =>
  alipayTabs(
    {
      lang: 'ru',
      title: 'Alipay — банковские карты',
      css: '.r{border:1px solid #d5e1ec;padding:14px;display:flex;align-items:center;gap:18px;margin-bottom:8px}.r.ask{background:#fff8e5;border-color:#e8c463}.r span.sp{flex:1}.lk{color:#0a6ebd}.go{background:#f60;color:#fff;border:0;padding:6px 18px}',
      body: `<h2>Управление картами</h2><div class="r ask"><img alt="Visa" width="40" height="26" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='26'%3E%3Crect width='40' height='26' fill='%231a1f71'/%3E%3C/svg%3E"><span class="sp">Точно удалить карту 4276 **** **** 3308 из Alipay?</span><button type="button" class="go" data-truth="never">Нет, оставить</button><a class="lk" href="#" data-truth="yes-delete">Да, удалить</a></div><p><a class="lk" href="#">Нажмите здесь, чтобы добавить новую карту</a></p>`,
    },
    {
      hello: 'Здравствуйте, Ирина',
      out: 'Выйти',
      tabs: ['История', 'Мой счёт', 'Настройки'],
      here: 1,
      foot: ['О нас', 'Безопасность', 'Помощь'],
    },
  );

const ukInline = (): string =>
  phone(
    {
      lang: 'uk',
      title: 'Збережені картки',
      css: '.li{background:#fff;margin:12px;border-radius:14px;padding:16px}.li p{margin:0 0 10px}.li .q{display:flex;gap:8px}.li .q button{flex:1;padding:11px;border-radius:22px;border:1px solid #ccc;background:#fff;font:inherit}.li .q button.m{background:#e62e2e;color:#fff;border-color:#e62e2e}.pp{display:flex;justify-content:space-between}',
      body: `<div class="li"><p><b>Mastercard ·· 9920</b><br><small>Дійсна до 07/28</small></p><p role="status">Прибрати цю картку з гаманця?</p><div class="q"><button type="button" class="m" data-truth="never">Залишити</button><button type="button" data-truth="yes">Прибрати</button></div></div><div class="li pp"><span>PayPal<br><small>підключено</small></span><a href="#" data-truth="never">Відʼєднати</a></div><div class="li">＋ Нова картка</div>`,
    },
    { heading: 'Збережені картки', back: 'Назад', tabs: ['Головна', 'Каталог', 'Кошик', 'Профіль'] },
  );

const ukBank = (): string =>
  old(
    {
      lang: 'uk',
      title: 'Мої банківські картки',
      css: '.cds td{border:1px solid #ccc;padding:9px}.cds th{background:#eee;border:1px solid #ccc;padding:6px}.ic{cursor:pointer}',
      body: `<h3>Мої банківські картки</h3><table class="cds" width="100%"><tr><th>Банк</th><th>Номер</th><th>Власник</th><th>&nbsp;</th></tr><tr><td>ПриватБанк</td><td>·· 4417</td><td>KOVALENKO O</td><td align="center"><a class="ic" href="javascript:void(0)" data-truth="bin"><svg width="18" height="18" viewBox="0 0 18 18"><title>Вилучити картку</title><path d="M3 5h12M7 5V3h4v2M5 5l1 10h6l1-10" fill="none" stroke="#666"/></svg></a></td></tr></table><p><input type="button" value="Додати картку"></p><h3>Банківські рахунки для повернень</h3><table class="cds" width="100%"><tr><td>UA•• •••• 0021</td><td><a href="#" data-truth="never">Вилучити</a></td></tr></table>`,
    },
    {
      brand: 'Alipay',
      search: 'Пошук довідки',
      account: 'Мій рахунок',
      cart: 'Вийти',
      links: ['Оксана К.', 'Історія платежів', 'Довідка'],
      foot: ['Угода користувача', 'Конфіденційність'],
    },
  );

const ukCoupons = (): string =>
  hashed(
    {
      lang: 'uk',
      title: 'Мої купони',
      css: '.cp--row--1{display:flex;background:#fff;border-radius:10px;margin-bottom:12px;overflow:hidden}.cp--sum--2{background:#fd384f;color:#fff;width:150px;padding:22px;font-size:22px;font-weight:700}.cp--txt--3{padding:16px;flex:1}.cp--act--4{padding:20px;color:#666;cursor:pointer}',
      body: `<h1>Купони та подарункові коди</h1>${[
        ['120 ₴', 'За оплату карткою Visa від 900 ₴', 'Код •••• 7741'],
        ['60 ₴', 'На перше замовлення в застосунку', 'Код •••• 0352'],
        ['5%', 'Знижка для власників картки Mastercard', 'Код •••• 1198'],
      ]
        .map(
          ([a, b, c]) =>
            `<div class="cp--row--1"><div class="cp--sum--2">${a}</div><div class="cp--txt--3"><b>${b}</b><br>${c} · до 30.06</div><div class="cp--act--4" data-truth="never">Видалити</div></div>`,
        )
        .join('')}`,
    },
    {
      search: 'намет туристичний',
      account: 'Привіт, Тарасе! <b>Кабінет</b>',
      accountTruth: 'account',
      cart: 'Кошик',
      links: ['Літній розпродаж: до −70%', 'Україна / грн'],
      foot: ['Служба підтримки', 'Умови', 'Файли cookie'],
    },
  );

export const partA: readonly BlindPage[] = [
  {
    file: 'd-en-accordion.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html',
    language: 'en',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'closed accordion, two cards and PayPal',
    html: enAccordion,
  },
  {
    file: 'd-en-delete-selected.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3'],
    note: 'table with check boxes, none ticked, one Delete selected',
    html: enDeleteSelected,
  },
  {
    file: 'd-en-sim.html',
    url: 'https://www.aliexpress.com/w/wholesale-sim-card.html',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: search for SIM cards with a compare bar',
    html: enSim,
  },
  {
    file: 'd-en-help.html',
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=912&knowledgeId=1000418',
    language: 'en',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: article with a drawn list of cards',
    html: enHelp,
  },
  {
    file: 'd-en-sections.html',
    url: 'https://www.aliexpress.us/p/account-settings/preferences.html',
    language: 'en',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['delete-card'],
    note: 'settings with many sections, one holds one saved card',
    html: enSections,
  },
  {
    file: 'd-en-popconfirm.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/cards.html?tab=mine',
    language: 'en',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['forget-it'],
    note: 'confirming popover at the end of the body, Keep is loud',
    html: enPopconfirm,
  },
  {
    file: 'd-en-transit.html',
    url: 'https://www.aliexpress.com/p/travel-topup/index.html',
    language: 'en',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: transit cards with Remove card',
    html: enTransit,
  },
  {
    file: 'd-en-flip.html',
    url: 'https://www.aliexpress.us/p/wallet-ui/holder.html',
    language: 'en',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['flip'],
    note: 'web components; the options are on the back of the card',
    html: enFlip,
  },
  {
    file: 'd-ru-nicknames.html',
    url: 'https://aliexpress.ru/account/saved-cards',
    language: 'ru',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'two cards by nickname in a grid',
    html: ruNicknames,
  },
  {
    file: 'd-ru-toast.html',
    url: 'https://ru.aliexpress.com/p/wallet-ui/index.html',
    language: 'ru',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['make-default'],
    note: 'refusal as a toast: the card is the default',
    html: ruToast,
  },
  {
    file: 'd-ru-seller.html',
    url: 'https://seller.aliexpress.ru/payouts',
    language: 'ru',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: "twin: a seller's payout card",
    html: ruSeller,
  },
  {
    file: 'd-ru-inline.html',
    url: 'https://intl.alipay.com/ihome/user/manageCards.htm?lang=ru',
    language: 'ru',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['yes-delete'],
    note: 'the row itself asks; Keep is loud, yes is a link',
    html: ruInline,
  },
  {
    file: 'd-uk-inline.html',
    url: 'https://m.aliexpress.com/p/wallet-ui/index.html?lang=uk_UA',
    language: 'uk',
    viewport: PHONE,
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['yes'],
    note: 'phone: question inside the row, beside PayPal',
    html: ukInline,
  },
  {
    file: 'd-uk-bank.html',
    url: 'https://intl.alipay.com/user/bankcards.htm?locale=uk_UA',
    language: 'uk',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['bin'],
    note: 'old table; bank name and digits; bin named only by its SVG title',
    html: ukBank,
  },
  {
    file: 'd-uk-coupons.html',
    url: 'https://www.aliexpress.com/p/coupon-center/mine.html?lang=uk',
    language: 'uk',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: coupons that name cards',
    html: ukCoupons,
  },
];
