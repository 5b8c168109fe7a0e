import type { BlindPage } from '../../blind-page.ts';
import { ar, de, en, es, fr, he, it, ja, ko, nl, ru, vi } from './ways-filler.ts';
import { ends, f, goods, page, phone, sheet } from './ways-kit.ts';

const tilesDe = (): string =>
  sheet({
    lang: 'de',
    html: 'class="translated-ltr"',
    title: 'Konto',
    css: 'body{margin:0;font:15px Inter,Arial;background:#f6f7fb}.k{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;padding:24px 60px}.k a{background:#fff;border-radius:16px;padding:24px;color:#222;text-decoration:none;min-height:110px;display:block}.top{padding:18px 60px;background:#fff}',
    body: `
<div class="top"><b>AliExpress</b> &nbsp; ${f('Angemeldet als')} Jonas W.</div><div style="padding:10px 60px"><h1>${f('Kontoübersicht')}</h1></div>
<div class="k"><a href="#">${f('Bestellungen')}<br><small>${f('Verfolgen, zurückgeben, erneut kaufen')}</small></a><a href="#">${f('Gutscheine und Münzen')}<br><small>120 ${f('Münzen')}</small></a><a href="#" data-truth="wallet">${f('Zahlungen')}<br><small>${f('Guthaben und Zahlungsarten')}</small></a><a href="#">${f('Anschriften')}</a><a href="#">${f('Sicherheit')}<br><small>${f('Kennwort, Telefon')}</small></a><a href="#">${f('Benachrichtigungen')}</a><a href="#">${f('Bewertungen')}</a><a href="#" data-truth="never">${f('Konto schließen')}</a></div><div style="padding:0 60px">${goods(de, 'cards')}</div>`,
  });

const sideKo = (): string =>
  sheet({
    lang: 'ko',
    title: '마이페이지',
    css: 'body{margin:0;font:15px sans-serif}[role=banner]{padding:14px 30px;border-bottom:1px solid #ddd}.two{display:flex}[role=tree]{width:230px;padding:20px;border-inline-end:1px solid #eee;min-height:600px;margin:0;list-style:none}[role=treeitem]{padding:10px;cursor:pointer;border-radius:8px}[role=treeitem][aria-selected=true]{background:#ffecec}',
    body: `
<div role="banner"><b>AliExpress</b></div><div class="two"><ul role="tree" aria-label="마이페이지 메뉴"><li role="treeitem" aria-selected="true">개요</li><li role="treeitem">주문</li><li role="treeitem">반품/환불</li><li role="treeitem">쿠폰함</li><li role="treeitem" tabindex="0" data-truth="wallet">지갑</li><li role="treeitem">배송지 관리</li><li role="treeitem">설정</li><li role="treeitem" data-truth="never">로그아웃</li></ul>
<div role="main" style="padding:24px;flex:1"><h1>안녕하세요, 민준 님</h1><div role="group" aria-label="주문 현황" style="display:flex;gap:40px"><span>결제 대기 0</span><span>배송 준비 1</span><span>배송 중 2</span><span>리뷰 대기 4</span></div><h2>최근 본 상품</h2>${goods(ko, 'list', 70)}</div></div>${ends(ko)}`,
  });

const alipayHe = (): string =>
  sheet({
    lang: 'he',
    rtl: true,
    title: 'החשבון שלי',
    css: 'body{margin:0;font:15px Arial;background:#fafafa}.h{background:#fff;padding:16px 40px;display:flex;gap:20px}.b{display:flex;gap:20px;padding:24px 40px}.s{width:240px;background:#fff;border-radius:8px;padding:8px}.s div{padding:12px;border-bottom:1px solid #f2f2f2}.c{flex:1;background:#fff;border-radius:8px;padding:20px}',
    body: `
<div class="h"><b>AliExpress</b><span>שלום, איתי</span></div><div class="b"><div class="s"><div>ההזמנות שלי</div><div>מרכז ההודעות</div><div>רשימת המשאלות</div><div><a href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay">Alipay שלי</a></div><div>כתובות למשלוח</div><div>הגדרות פרופיל</div><div data-truth="never">התנתקות</div></div><div class="c"><h1>החשבון שלי</h1><p>הצטרפת בשנת 2016 · דירוג A2</p><p>הזמנות פתוחות: 1 · מחלוקות: 0</p>${goods(he, 'divs', 190)}</div></div>${ends(he)}`,
  });

const tableFr = (): string =>
  sheet({
    lang: 'fr',
    title: 'Mon AliExpress',
    css: 'body{width:990px;margin:0 auto;font:12px Arial}td{font:12px Arial}',
    body: `
<table width="100%" cellpadding="6"><tr><td><font size="5" color="#f60">AliExpress</font></td><td align="right">Bonjour, Luc Martin (<a href="#" data-truth="never">Déconnexion</a>) | <a href="#">Liste d’envies</a> | <a href="#">${fr.cart}</a></td></tr></table>
<table width="100%" bgcolor="#ffe8d5" cellpadding="8"><tr><td><b>Accueil Mon AliExpress</b></td><td><a href="#">Mes commandes</a></td><td><a href="#">Centre de messages</a></td><td><a href="http://login.aliexpress.com/alipay_wallet.htm?tracelog=topbar" data-truth="alipay">Mon Alipay</a></td><td><a href="#">Paramètres du compte</a></td></tr></table>
<table width="100%" cellpadding="10"><tr><td width="600" valign="top"><h3>Aperçu</h3><table border="1" cellspacing="0" cellpadding="6" width="100%"><tr><th>En attente de paiement</th><th>En attente d’expédition</th><th>Litiges</th></tr><tr align="center"><td>0</td><td>2</td><td>0</td></tr></table></td><td valign="top"><b>Mes bons de réduction</b><p>2 coupons valables<p><input type="button" value="Supprimer les coupons expirés" data-truth="never"></td></tr></table>${goods(fr, 'table', 200)}${ends(fr, 'center')}`,
  });

const foldsVi = (): string =>
  sheet({
    lang: 'vi',
    title: 'Tài khoản',
    css: 'body{margin:0 auto;max-width:760px;font:16px Arial;padding:16px}details{border:1px solid #ddd;border-radius:10px;margin:10px 0;padding:12px}summary{font-weight:600}ul{padding-inline-start:8px;list-style:none}li{padding:8px}',
    body: `
<header><b>AliExpress</b> · <a href="#">Trang chủ</a> · <a href="#">${vi.cart}</a></header><h1>Tài khoản</h1><p>Nguyễn Thị Mai · mai***@mail.vn</p>
<details open><summary>Mua sắm</summary><ul><li><a href="#">Đơn mua</a></li><li><a href="#">Đánh giá của tôi</a></li><li><a href="#">Mã giảm giá</a></li></ul></details>
<details open><summary>Tiền của tôi</summary><ul><li><a href="#">Xu AliExpress</a></li><li><a href="#" data-truth="wallet">Ví và thanh toán</a></li><li><a href="#">Yêu cầu hóa đơn</a></li></ul></details>
<details><summary>Quyền riêng tư</summary><ul><li><a href="#" data-truth="never">Xóa tài khoản</a></li></ul></details>${ends(vi)}`,
  });

const hubAr = (): string =>
  sheet({
    lang: 'ar',
    rtl: true,
    title: 'حسابي',
    css: 'body{margin:0;font:16px Tahoma;background:#f5f5f5}.who{background:#fff;padding:20px;display:flex;gap:12px;align-items:center}.av{width:54px;height:54px;border-radius:50%;background:#fc9}.l{background:#fff;margin-top:10px}.l a{display:flex;justify-content:space-between;padding:16px;border-bottom:1px solid #f3f3f3;text-decoration:none;color:#222}.tabs{position:fixed;bottom:0;inset-inline:0;background:#fff;display:flex;justify-content:space-around;padding:10px;border-top:1px solid #ddd}',
    body: `
<div class="who"><div class="av"></div><div><b>سارة العتيبي</b><br><small>عضو ذهبي · ٣٢٠ نقطة</small></div></div>
<div class="l"><a href="#"><span>طلباتي</span><span>‹</span></a><a href="#"><span>قسائمي</span><span>٥ ‹</span></a><a href="#" data-truth="wallet"><span>محفظتي</span><span>‹</span></a><a href="#"><span>المفضلة</span><span>‹</span></a><a href="#"><span>عناوين الشحن</span><span>‹</span></a></div>
<div class="l"><a href="#"><span>بطاقات الهدايا</span><span>‹</span></a><a href="#"><span>الدعم</span><span>‹</span></a><a href="#" data-truth="never"><span>تسجيل الخروج</span></a></div><div class="tabs"><span>الرئيسية</span><span>الفئات</span><span>${ar.cart}</span><b>حسابي</b></div>`,
  });

const islandsIt = (): string =>
  sheet({
    lang: 'it',
    title: 'Il mio account',
    css: 'body{margin:0;font:15px Arial}.fx{display:flex;gap:30px;padding:24px 50px}.mt-menu{width:220px}.mt-menu-item{padding:11px 14px;border-radius:8px;cursor:pointer}.mt-menu-item:hover{background:#f2f2f2}.mt-card{border:1px solid #e8e8e8;border-radius:12px;padding:18px;margin-bottom:14px}',
    body: `
<div style="padding:14px 50px;border-bottom:1px solid #eee"><b>AliExpress</b> <span style="float:right">Ciao, Giulia</span></div>
<div class="fx"><div class="mt-menu"><div class="mt-menu-item">Panoramica</div><div class="mt-menu-item">I miei ordini</div><div class="mt-menu-item">Refund &amp; return</div><div class="mt-menu-item">Reviews</div><div class="mt-menu-item" data-truth="wallet">Wallet</div><div class="mt-menu-item">Indirizzi di spedizione</div><div class="mt-menu-item">Message center</div><div class="mt-menu-item">Invite friends</div></div>
<div style="flex:1"><div class="mt-card"><h2>Bentornata, Giulia</h2><p>Hai 3 buoni in scadenza questa settimana. <a href="#">View all</a></p></div><div class="mt-card"><h3>Ordini recenti</h3><p>Lampada da tavolo, in transito. <a href="#">Track order</a></p><button data-truth="never">Remove</button></div><div class="mt-card"><h3>Potrebbe piacerti</h3>${goods(it, 'divs', 280)}</div></div></div>${ends(it)}`,
  });

const aerRu = (): string =>
  sheet({
    lang: 'en',
    title: 'Мой профиль',
    css: 'body{margin:0;background:#f2f3f5;font:16px/1.4 Arial}.RedAccount_grid__a1{max-width:1120px;margin:20px auto;display:grid;grid-template-columns:1fr 2fr;gap:16px}.SnowBox_b__2{background:#fff;border-radius:20px;padding:20px}.SnowLink_row__3{display:block;padding:12px 0;color:#1a1a1a;text-decoration:none}',
    body: `<div id="__aer_root__"><div class="SnowBox_b__2" style="border-radius:0"><b style="color:#f03">AliExpress</b></div>
<div class="RedAccount_grid__a1"><div class="SnowBox_b__2"><h2>Дмитрий</h2><p>+7 ••• •••-12-09</p><a class="SnowLink_row__3" href="#">Личные данные</a><a class="SnowLink_row__3" href="#">Адреса</a><a class="SnowLink_row__3" href="#" data-truth="wallet">Мои платежи</a><a class="SnowLink_row__3" href="#">Уведомления</a><a class="SnowLink_row__3" href="#" data-truth="never">Выйти из аккаунта</a></div>
<div class="SnowBox_b__2"><h2>Заказы</h2><p>Ждут отправки: 1 · В пути: 3</p><a href="#">Все заказы</a><h2>Карта лояльности</h2><p>№ 0042 1178, кешбэк 2 %</p><button data-truth="never">Отключить карту лояльности</button>${goods(ru, 'divs', 330)}</div></div></div>${ends(ru, 'div')}`,
  });

const hubUs = (): string =>
  sheet({
    lang: 'en-US',
    title: 'Wallet',
    css: 'body{margin:0;font:15px Arial;background:#f7f7f7}.comet-v2-header{background:#fff;padding:14px 48px}.gr{display:grid;grid-template-columns:2fr 1fr 1fr;gap:16px;padding:24px 48px}.bx{background:#fff;border-radius:14px;padding:20px}.bal{background:#202020;color:#fff}button{border-radius:18px;border:1px solid #222;background:#fff;padding:8px 18px}',
    body: `
<div class="comet-v2-header"><b>AliExpress</b> <span style="float:right">Hi, Marcus</span></div><div style="padding:12px 48px 0"><h1>Wallet</h1></div>
<div class="gr"><div class="bx bal">Balance<br><span style="font-size:30px">US $6.20</span><br><button data-truth="never">Top up</button> <button data-truth="never">Withdraw</button></div><div class="bx">Bonus<h2>US $1.00</h2><a href="#">History</a></div><div class="bx">Gift cards<h2>0</h2><button data-truth="never">Redeem</button></div>
<div class="bx"><h3>Ways to pay</h3><p>2 payment cards on file</p><button class="comet-v2-btn" data-truth="cards">View cards</button></div><div class="bx"><h3>PayPal</h3><p>m***s@mail.com</p><button data-truth="never">Unlink</button></div><div class="bx"><h3>Bank account</h3><p>For refunds. None yet.</p><button>Add</button></div></div>${ends(en)}`,
  });

const hubEs = (): string =>
  sheet({
    lang: 'es',
    title: 'Mi monedero',
    css: 'body{margin:0;font:16px Arial;background:#fff;padding:0 60px}dl{border-top:1px solid #ddd}dt,dd{margin:0}.ln{display:grid;grid-template-columns:220px 1fr auto;padding:18px 0;border-bottom:1px solid #eee;align-items:center}.ln a{color:#c00}',
    body: `
<header style="padding:18px 0;border-bottom:3px solid #e00"><b>AliExpress</b> · Lucía</header><h1>Mi monedero</h1><dl>
<div class="ln"><dt>Saldo</dt><dd>0,00 €</dd><a href="#" data-truth="never">Retirar fondos</a></div><div class="ln"><dt>Tarjetas de pago</dt><dd>Visa, Mastercard y otras</dd><a href="#" data-truth="cards">Gestionar</a></div><div class="ln"><dt>Cuenta bancaria</dt><dd>ES•• •••• 8812</dd><a href="#" data-truth="never">Eliminar</a></div><div class="ln"><dt>Cupones</dt><dd>4 disponibles</dd><a href="#">Ver cupones</a></div><div class="ln"><dt>Movimientos</dt><dd>Últimos 90 días</dd><a href="#">Ver historial</a></div></dl>${goods(es, 'list', 45)}${ends(es)}`,
  });

const hubJa = (): string =>
  sheet({
    lang: 'en',
    title: 'ウォレット',
    css: 'body{margin:0;font:15px "Hiragino Sans",sans-serif;background:#f0f2f5}.tp{background:#1f2a44;color:#fff;padding:30px 18px}.q{display:grid;grid-template-columns:repeat(3,1fr);background:#fff;margin:-14px 12px 12px;border-radius:14px}.q div{padding:20px 6px;text-align:center;font-size:13px}.b{background:#fff;margin:12px;border-radius:14px;padding:14px}',
    body: `
<div class="tp"><small>残高</small><div style="font-size:30px">¥1,240</div></div><div class="q"><div data-truth="never">チャージ</div><div tabindex="0" data-truth="cards">カードの管理</div><div>利用明細</div><div>クーポン</div><div data-truth="never">銀行口座</div><div>ギフトカード</div></div>
<div class="b"><b>お知らせ</b><p>新しいカードでのお支払いで 300 円オフ</p></div><div class="b"><b>おすすめ</b><br>${goods(ja, 'cards')}</div>`,
  });

const onlyAlipayNl = (): string =>
  sheet({
    lang: 'nl',
    title: 'Betalingen',
    css: 'body{margin:0;font:15px Verdana}.a{padding:14px 40px;background:#ffe9d6}.p{display:flex;gap:20px;padding:26px 40px}.v{border:1px solid #ddd;padding:20px;width:360px}.v .go{display:inline-block;margin-top:12px;background:#1677ff;color:#fff;padding:10px 22px;border-radius:6px}',
    body: `
<div class="a"><b>AliExpress</b> | Dag Sanne | <span>Winkelwagen</span></div><div style="padding:10px 40px"><h1>Betalingen</h1><p>Overzicht van je betaalgegevens</p></div>
<div class="p"><div class="v"><h3>Alipay</h3><p>Je betaalpassen worden bewaard en beheerd door onze partner Alipay.</p><span class="go" tabindex="0" data-truth="alipay">Ga naar Mijn Alipay</span></div><div class="v"><h3>Munten en bonus</h3><p>340 munten</p><a href="#">Inwisselen</a></div></div><div style="padding:0 40px">${goods(nl, 'list', 210)}</div>${ends(nl)}`,
  });

export const waysC: readonly BlindPage[] = [
  page(
    'account-tiles-de',
    'https://de.aliexpress.com/p/account/index.html',
    'de',
    'account',
    'open-wallet',
    ['wallet'],
    'Through a translator',
    tilesDe,
  ),
  page('account-side-ko', 'https://ko.aliexpress.com/account/index.html', 'ko', 'account', 'open-wallet', ['wallet'], 'ARIA tree', sideKo),
  page(
    'account-alipay-he',
    'https://he.aliexpress.com/account/index.html',
    'he',
    'account',
    'open-alipay',
    ['alipay'],
    'Only My Alipay',
    alipayHe,
  ),
  page('account-table-fr', 'https://home.aliexpress.com/index.htm', 'fr', 'account', 'open-alipay', ['alipay'], '2015 tables', tableFr),
  page(
    'account-folds-vi',
    'https://vi.aliexpress.com/p/account/index.html',
    'vi',
    'account',
    'open-wallet',
    ['wallet'],
    'Accordion',
    foldsVi,
  ),
  phone(
    page('account-hub-ar', 'https://m.ar.aliexpress.com/account/index.html', 'ar', 'account', 'open-wallet', ['wallet'], 'Phone', hubAr),
  ),
  page(
    'account-islands-it',
    'https://it.aliexpress.com/p/account/index.html',
    'it',
    'account',
    'open-wallet',
    ['wallet'],
    'English islands',
    islandsIt,
  ),
  page(
    'account-aer-ru',
    'https://aliexpress.ru/account',
    'ru',
    'account',
    'open-wallet',
    ['wallet'],
    'lang=en is wrong; loyalty card',
    aerRu,
  ),
  page('wallet-us', 'https://www.aliexpress.us/p/wallet-ui/index.html', 'en', 'wallet', 'open-cards', ['cards'], 'Grid of boxes', hubUs),
  page(
    'wallet-es',
    'https://es.aliexpress.com/p/wallet-ui/index.html',
    'es',
    'wallet',
    'open-cards',
    ['cards'],
    'Lines; bank account',
    hubEs,
  ),
  phone(
    page(
      'wallet-ja',
      'https://m.ja.aliexpress.com/p/wallet-ui/home.html',
      'ja',
      'wallet',
      'open-cards',
      ['cards'],
      'lang=en is wrong',
      hubJa,
    ),
  ),
  page(
    'wallet-alipay-nl',
    'https://nl.aliexpress.com/p/wallet-ui/index.html',
    'nl',
    'wallet',
    'open-alipay',
    ['alipay'],
    'Only Alipay',
    onlyAlipayNl,
  ),
];
