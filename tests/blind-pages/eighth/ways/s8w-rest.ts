import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s8w-shell.ts';

const gateEn = (): string =>
  doc(
    'en',
    'Manage your cards',
    `body{margin:0;font:16px Arial;background:#f5f8ff}.g{max-width:620px;margin:60px auto;background:#fff;border-radius:14px;padding:34px;text-align:center}.g a{display:inline-block;background:#1677ff;color:#fff;padding:13px 30px;border-radius:8px;text-decoration:none}.s{display:flex;justify-content:center;gap:30px;margin:24px 0;color:#555}`,
    `<div style="background:#fff;padding:16px 40px;border-bottom:1px solid #ddd"><b style="color:#e43225">AliExpress</b> ⇄ <b style="color:#1677ff">Alipay</b><span style="float:right">Signed in as owen_t</span></div><div class="g"><h1>Manage your cards</h1><p>Bank cards that you used on AliExpress are looked after by our payment partner. You will leave AliExpress and continue on Alipay.</p><div class="s"><span>🔒 Encrypted</span><span>🛡 24/7 monitoring</span></div><p><a href="https://intl.alipay.com/ilogin/loginToAliexpress.htm?goto=home" data-truth="go">Go to my Alipay</a></p><p><a href="/account/index.html" style="background:none;color:#1677ff">Back to my account</a></p></div>`,
  );

const promoPt = (): string =>
  doc(
    'pt',
    'Alipay: compre no mundo todo com segurança',
    `body{margin:0;font:17px "Segoe UI",Arial;color:#13294b}.hero{background:linear-gradient(120deg,#1677ff,#69b1ff);color:#fff;padding:80px 60px}.hero a{background:#fff;color:#1677ff;padding:14px 28px;border-radius:30px;text-decoration:none;font-weight:700;display:inline-block}.tri{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;padding:40px 60px}.tri div{border:1px solid #d6e4ff;border-radius:12px;padding:22px}`,
    `<div style="padding:16px 60px;display:flex;gap:26px"><b style="color:#1677ff">Alipay</b><span>Para você</span><span>Segurança</span><span>Perguntas frequentes</span></div><div class="hero"><h1>Pague em qualquer lugar sem expor seus dados</h1><p>Mais de um bilhão de pessoas usam a carteira Alipay para compras, viagens e presentes.</p><a href="/index.htm?goto=myalipay" data-truth="ir">Ir para o meu Alipay</a></div><div class="tri"><div><b>Cartões protegidos</b><p>Guarde até cinco cartões e pague com um toque.</p></div><div><b>Reembolso rápido</b><p>O dinheiro volta para a origem em poucos dias.</p></div><div><b>Suporte em português</b><p>Estamos disponíveis todos os dias.</p></div></div><footer style="padding:26px 60px;background:#f0f5ff">LinkedIn · X · Facebook · <input placeholder="Seu e-mail"> <button>Assinar novidades</button></footer>`,
  );

const openUk = (): string =>
  doc(
    'uk',
    'Відкриття гаманця Alipay',
    `body{margin:0;font:14px Arial;background:#fff}.kr{display:flex;max-width:800px;margin:24px auto}.kr div{flex:1;border-bottom:3px solid #ddd;padding:10px;text-align:center;color:#999}.kr .a{border-color:#1677ff;color:#1677ff;font-weight:700}table{margin:20px auto}td{padding:10px}td input{padding:8px;width:260px}.dl{background:#1677ff;color:#fff;border:0;padding:11px 34px;font-size:15px}.kod{display:inline-block;background:#eef;letter-spacing:6px;font:italic 20px Courier;padding:5px 12px}`,
    `<div style="padding:14px 60px;border-bottom:1px solid #e5e5e5"><b style="color:#1677ff;font-size:22px">Alipay</b> Відкрийте свій гаманець</div><div class="kr"><div class="a">1. Електронна пошта</div><div>2. Пароль і запитання</div><div>3. Готово</div></div><table><tr><td>Ваша адреса e-mail</td><td><input type="email"></td></tr><tr><td>Символи з картинки</td><td><input type="text" style="width:130px"> <span class="kod">k7Wp</span></td></tr><tr><td></td><td><label><input type="checkbox" style="width:auto"> Я погоджуюся з угодою користувача Alipay</label></td></tr><tr><td></td><td><button class="dl" data-truth="dali">Продовжити</button></td></tr></table><p style="text-align:center;color:#888">Ми надішлемо посилання для підтвердження. Воно діє 24 години.</p>`,
  );

const doneVi = (): string =>
  doc(
    'vi',
    'Thiết lập Alipay thành công',
    `body{margin:0;font:16px Roboto,Arial;background:#f6ffed}.ok{max-width:560px;margin:70px auto;background:#fff;border:1px solid #b7eb8f;border-radius:10px;padding:36px;text-align:center}.ok .v{width:70px;height:70px;border-radius:50%;background:#52c41a;color:#fff;font-size:40px;line-height:70px;margin:auto}.ok button{padding:12px 26px;border-radius:6px;border:0;background:#1677ff;color:#fff;font:inherit}.ok .p{background:#fff;color:#555;border:1px solid #ccc}`,
    `<div style="background:#fff;padding:14px 60px"><b style="color:#1677ff">Alipay</b><span style="float:right">h***a@gmail.com</span></div><main class="ok"><div class="v">✓</div><h1 style="font-size:22px">Tài khoản Alipay của bạn đã được thiết lập thành công!</h1><p>Từ nay bạn có thể dùng ví này khi mua hàng trên AliExpress.</p><p><button data-truth="den">Đến Alipay của tôi</button> <button class="p">Tiếp tục mua sắm</button></p><p style="color:#888;font-size:13px">Hãy ghi nhớ ba câu hỏi bảo mật bạn vừa chọn.</p></main>`,
  );

const tabsEn = (): string =>
  doc(
    'en',
    'My Account - Alipay Account',
    `body{margin:0;font:12px Arial;color:#333}#w{width:960px;margin:0 auto}.tb{border-bottom:2px solid #0ae;height:34px;margin-top:18px}.tb a{float:left;padding:9px 26px;border:1px solid #ddd;border-bottom:0;margin-right:4px;color:#555;text-decoration:none}.tb .on{background:#0ae;color:#fff}.info{width:100%;margin-top:16px;border-collapse:collapse}.info td,.info th{border:1px solid #e1e1e1;padding:12px;text-align:left}.info a{color:#06c}`,
    `<div id="w"><p style="text-align:right">Hi, Piotr Kowal | <a href="/logout">Log Out</a> | <a href="https://www.aliexpress.com/">Go to AliExpress</a></p><b style="font-size:22px;color:#0ae">Alipay</b> Account<div class="tb"><a href="/ihome/history.htm">History</a><a class="on" href="#">My Account</a></div><table class="info"><tr><th width="200">Account name</th><td>p***l@wp.pl</td><td><a href="/user/mail.htm">Change</a></td></tr><tr><th>Owner</th><td>Piotr Kowal</td><td>Not verified <a href="/help/exampleKYC.htm">Verify now</a></td></tr><tr><th>Payment password</th><td>Set</td><td><a href="/user/pw.htm">Reset</a></td></tr><tr><th>Bank cards</th><td>1 of 5 used</td><td><a href="/ihome/user/queryUserBindCard.htm" data-truth="edit">Edit Cards</a></td></tr><tr><th>Balance</th><td>US $0.00</td><td><a href="/ihome/account/fund.htm">Details</a></td></tr><tr><th>Close account</th><td>You will lose your balance</td><td><a href="/account/close/apply.htm" data-truth="never">Delete</a></td></tr></table><p style="color:#999">Agreements · Privacy · Contact us</p></div>`,
  );

const iconsFr = (): string =>
  doc(
    'fr',
    'Alipay – Accueil',
    `body{margin:0;font:15px Arial;background:#f2f6fc}.b{background:#0d5bd7;color:#fff;display:flex;padding:14px 50px;align-items:center;gap:18px}.b .d{margin-left:auto;display:flex;gap:14px}.b .d a{width:38px;height:38px;border-radius:50%;background:#ffffff30;display:grid;place-items:center}svg{width:22px;height:22px;fill:none;stroke:#fff;stroke-width:2}.c{max-width:960px;margin:30px auto;background:#fff;padding:24px;border-radius:8px}.c td{padding:10px 18px;border-bottom:1px solid #eee}`,
    `<div class="b"><b>Alipay</b><span>Bonjour Élodie</span><div class="d"><a href="/ihome/msg.htm" title="Vos messages"><svg viewBox="0 0 24 24"><path d="M3 6h18v12H3zM3 6l9 7 9-7"/></svg></a><a href="/ihome/user/queryUserBindCard.htm" title="Gérer vos cartes" data-truth="cartes"><svg viewBox="0 0 24 24"><path d="M2 6h20v13H2zM2 10h20M5 15h5"/></svg></a><a href="/user/profile.htm" title="Votre profil"><svg viewBox="0 0 24 24"><circle cx="12" cy="8" r="4"/><path d="M4 21c0-8 16-8 16 0"/></svg></a></div></div><div class="c"><h2>Vos dernières opérations</h2><table style="width:100%"><tr><td>14 mai</td><td>AliExpress — commande …3381</td><td>12,40 €</td></tr><tr><td>2 mai</td><td>AliExpress — remboursement</td><td>+ 4,99 €</td></tr><tr><td>27 avr.</td><td>AliExpress — Visa ••7745</td><td>31,05 €</td></tr></table><p>Solde : 0,00 € · <a href="/ihome/account/fund.htm">Détail</a></p></div>`,
  );

const boxId = (): string =>
  doc(
    'id',
    'Konfirmasi pesanan',
    `body{margin:0;font:14px Arial;background:#f5f5f5}.du{display:grid;grid-template-columns:1fr 340px;gap:18px;max-width:1160px;margin:18px auto}.k{background:#fff;border-radius:10px;padding:18px;margin-bottom:12px}.comet-v2-checkbox{display:flex;gap:8px;align-items:center;margin-top:12px}.f{display:grid;grid-template-columns:1fr 1fr;gap:10px}.f input{padding:10px;border:1px solid #ccc;border-radius:6px;width:100%}.pl{width:100%;background:#fd384f;color:#fff;border:0;border-radius:24px;padding:14px;font-weight:700}`,
    `<div style="background:#fff;padding:14px 40px"><b>AliExpress</b> | Pembayaran</div><div class="du"><div><div class="k"><b>Alamat pengiriman</b><p>Putri Lestari, Jl. Melati 8, Bandung <a href="#u">Ubah</a> <a href="#h" data-truth="never">Hapus</a></p></div><div class="k"><b>Metode pembayaran</b><p>● Kartu baru ○ DANA ○ Transfer bank</p><div class="f"><input placeholder="Nomor kartu" style="grid-column:1/3"><input placeholder="Bulan/Tahun"><input placeholder="CVV"></div><label class="comet-v2-checkbox comet-v2-checkbox-checked" data-truth="save-label"><input class="comet-v2-checkbox-input" type="checkbox" checked data-truth="save-box"><span>Simpan detail kartu untuk pembelian berikutnya</span></label></div><div class="k"><label><input type="checkbox" checked data-truth="never"> Gunakan 40 koin (−Rp1.200)</label></div></div><div class="k"><b>Ringkasan</b><p>Dompet kartu kulit × 1 — Rp58.900</p><p>Ongkir — Rp0</p><h3>Total Rp57.700</h3><button class="pl" data-truth="never">Bayar sekarang</button></div></div>`,
  );

const payJa = (): string =>
  doc(
    'ja',
    'ご注文の確認',
    `body{margin:0;font:14px "Noto Sans CJK JP",sans-serif}main{padding:0 14px 90px}h2{font-size:16px;border-left:4px solid #d9001b;padding-left:8px}.r{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid #eee}.o{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #ddd;padding:12px;display:flex;justify-content:space-between;align-items:center}.o button{background:#d9001b;color:#fff;border:0;padding:12px 26px;border-radius:6px}`,
    `<header style="padding:12px 14px;border-bottom:1px solid #ddd">‹ <b>ご注文の確認</b></header><main><h2>お届け先</h2><div class="r"><span>山田 優希　〒530-0001 大阪市…</span><span>変更</span></div><h2>お支払い方法</h2><div class="r"><span>Mastercard ******4418</span><span data-truth="never">変更</span></div><div class="r"><span>クーポン</span><span>−¥200</span></div><h2>商品</h2><div class="r"><span>カードケース（黒）×1</span><span>¥1,280</span></div><div class="r"><span>送料</span><span>無料</span></div></main><div class="o"><b>合計 ¥1,080</b><button data-truth="never">注文を確定する</button></div>`,
  );

const unpaidRu = (): string =>
  doc(
    'ru',
    'Мои заказы',
    `body{margin:0;font:14px "PT Sans",Arial;background:#f6f6f6}.comet-tabs-nav{display:flex;gap:26px;background:#fff;padding:14px 40px}.comet-tabs-nav-item{cursor:pointer;padding-bottom:6px}.act{border-bottom:3px solid #f33;font-weight:700}.order-item{background:#fff;margin:14px 40px;padding:18px;border-radius:8px;display:flex;justify-content:space-between}.order-item button{padding:8px 16px;border-radius:18px;border:1px solid #999;background:#fff;margin-left:6px}`,
    `<div style="background:#fff;padding:16px 40px;border-bottom:1px solid #eee"><b>AliExpress</b><span style="float:right">Здравствуйте, Павел · <a href="/account/index.html">Аккаунт</a></span></div><div class="comet-tabs-nav"><div class="comet-tabs-nav-item act">Все заказы</div><div class="comet-tabs-nav-item" data-truth="unpaid">Ожидают оплаты (2)</div><div class="comet-tabs-nav-item">В обработке</div><div class="comet-tabs-nav-item">Отправлены (1)</div><div class="comet-tabs-nav-item">Завершённые</div></div><div class="order-item"><div><b>Ожидает оплаты</b><p>Держатель для карт, 2 шт.<br>418 ₽ · осталось 11 ч 20 мин</p></div><div><button data-truth="never">Оплатить</button><button data-truth="never">Отменить заказ</button></div></div><div class="order-item"><div><b>Ожидает оплаты</b><p>Кошелёк складной<br>790 ₽</p></div><div><button data-truth="never">Оплатить</button><button data-truth="never">Отменить заказ</button></div></div><div class="order-item"><div><b>Завершён</b><p>Карта памяти 64 ГБ<br>655 ₽</p></div><div><button data-truth="never">Удалить</button><button>Купить ещё</button></div></div>`,
  );

const paidFr = (): string =>
  doc(
    'fr',
    'Historique de vos achats',
    `body{margin:0;font:15px Georgia,serif;background:#fffaf5}.hx{display:flex;justify-content:space-between;padding:16px 44px;font-family:Arial;background:#fff}.hx a{margin-left:20px;color:#222}.cmd{max-width:960px;margin:16px auto;background:#fff;border:1px solid #eadfd2;padding:16px;display:grid;grid-template-columns:90px 1fr auto;gap:16px}.cmd i{height:80px;background:#e8d8c5}.cmd button{display:block;margin-bottom:6px;width:150px;padding:7px}`,
    `<div class="hx"><b>AliExpress</b><div><a href="/p/account/index.html" data-truth="compte">Mon espace (Hugo)</a><a href="/p/message/index.html">Messages</a><a href="/p/shoppingcart/index.html">Panier</a></div></div><h1 style="max-width:960px;margin:20px auto 0">Vos achats</h1><div class="cmd"><i></i><div><b>Livrée le 3 juin</b><br>Étui pour cartes de visite<br>Payé avec Visa ····2290 — 5,60 €</div><div><button>Racheter</button><button data-truth="never">Supprimer</button></div></div><div class="cmd"><i></i><div><b>En chemin</b><br>Portefeuille femme compact<br>Payé avec PayPal — 13,15 €</div><div><button>Suivre le colis</button><button>Confirmer la réception</button></div></div><div class="cmd"><i></i><div><b>Annulée</b><br>Carte SD 256 Go<br>Remboursée sur Visa ····2290</div><div><button>Racheter</button><button data-truth="never">Supprimer</button></div></div>`,
  );

const chatEn = (): string =>
  doc(
    'en',
    'Help Center',
    `body{margin:0;font:15px Arial;background:#fff}.hh{background:#ffece6;padding:40px 60px}.hh input{padding:13px;width:480px;border:1px solid #e6a693;border-radius:24px}.top{display:grid;grid-template-columns:repeat(3,240px);gap:12px;padding:24px 60px}.top div{border:1px solid #eee;padding:16px;border-radius:8px}#J_xiaomi_dialog{position:fixed;right:24px;bottom:20px;width:360px;height:520px;background:#f7f7f9;border-radius:14px;box-shadow:0 8px 40px #0004;display:flex;flex-direction:column}.bub{background:#fff;border-radius:4px 14px 14px 14px;margin:10px 14px;padding:10px 14px}.me{background:#ffd9cf;align-self:flex-end;border-radius:14px 4px 14px 14px;margin:10px 14px;padding:10px 14px}.bub div[onclick]{border-top:1px solid #eee;padding:9px 0;color:#d2401f;cursor:pointer}`,
    `<div style="padding:14px 60px;border-bottom:1px solid #eee"><b>AliExpress</b> Help Center<span style="float:right">Hi, Grace</span></div><div class="hh"><h1>How can we help?</h1><input placeholder="Describe your problem"></div><div class="top"><div>Where is my parcel?</div><div>Refund status</div><div>My payment failed</div><div>Change my address</div><div>Coupons and coins</div><div>Close my account</div></div>
<div id="J_xiaomi_dialog" role="complementary" aria-label="Chat with Eva"><div style="padding:14px;background:#e8502f;color:#fff;border-radius:14px 14px 0 0"><b>Eva</b> · online <span style="float:right">— ✕</span></div><div class="bub">Hi Grace, what can I do for you today?</div><div class="me">card management</div><div class="bub">I found these topics under Card Management:<div onclick="void 0" data-truth="topic">Adding/Removing Card</div><div onclick="void 0">Card was declined</div><div onclick="void 0">Gift card balance</div><div onclick="void 0">Bank says I was charged twice</div></div><div style="margin-top:auto;padding:12px"><input style="width:100%;padding:10px" placeholder="Type a message"></div></div>`,
  );

export const rest: readonly BlindPage[] = [
  {
    file: 's8w-gate-en.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/to-alipay.html',
    language: 'en',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: '"Manage your cards" only as a heading',
    html: gateEn,
  },
  {
    file: 's8w-promo-pt.html',
    url: 'https://intl.alipay.com/index.htm?lang=pt',
    language: 'pt',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['ir'],
    note: 'promotional landing page of Alipay with newsletter field',
    html: promoPt,
  },
  {
    file: 's8w-activate-uk.html',
    url: 'https://intl.alipay.com/ilogin/register/openWallet.htm',
    language: 'uk',
    page: 'alipay-sign-up',
    step: 'activate-alipay',
    targets: ['dali'],
    note: 'ring optional: e-mail and symbols stage',
    html: openUk,
  },
  {
    file: 's8w-success-vi.html',
    url: 'https://intl.alipay.com/ilogin/register/success.htm',
    language: 'vi',
    page: 'alipay-sign-up',
    step: 'open-alipay',
    targets: ['den'],
    note: 'set up successfully',
    html: doneVi,
  },
  {
    file: 's8w-alipay-tabs-en.html',
    url: 'https://intl.alipay.com/user/account.htm',
    language: 'en',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['edit'],
    note: 'History / My Account, Edit Cards in a table, Delete account beside it',
    html: tabsEn,
  },
  {
    file: 's8w-alipay-icons-fr.html',
    url: 'https://intl.alipay.com/ihome/index.htm',
    language: 'fr',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cartes'],
    note: 'icons named by tooltip only, masked digits in the history',
    html: iconsFr,
  },
  {
    file: 's8w-checkout-box-id.html',
    url: 'https://id.aliexpress.com/p/trade/confirm.html?objectId=10050',
    language: 'id',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-label', 'save-box'],
    note: 'ticked save box in a card form; a ticked coins box beside it',
    html: boxId,
  },
  {
    file: 's8w-checkout-ja.html',
    url: 'https://m.ja.aliexpress.com/p/trade/confirm.html',
    language: 'ja',
    viewport: { width: 400, height: 800 },
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'mobile, saved card chosen, no save box',
    html: payJa,
  },
  {
    file: 's8w-orders-unpaid-ru.html',
    url: 'https://www.aliexpress.com/p/order/index.html',
    language: 'ru',
    page: 'orders',
    step: 'settle-order',
    targets: ['unpaid'],
    note: 'ring optional: two unpaid orders',
    html: unpaidRu,
  },
  {
    file: 's8w-orders-fr.html',
    url: 'https://fr.aliexpress.com/p/order/index.html',
    language: 'fr',
    page: 'orders',
    step: 'open-account',
    targets: ['compte'],
    note: 'no unpaid order; card digits and delete buttons in the rows',
    html: paidFr,
  },
  {
    file: 's8w-chat-en.html',
    url: 'https://customerservice.aliexpress.com/home',
    language: 'en',
    page: 'help',
    step: 'ask-support',
    targets: ['topic'],
    note: 'ring optional: chat open with the answer on card management',
    html: chatEn,
  },
];
