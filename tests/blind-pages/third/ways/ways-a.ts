import type { BlindPage } from '../../blind-page.ts';
import { ar, de, en, ja, ko, nl, pt, ru, th } from './ways-filler.ts';
import { cookies, ends, goods, inAttribute, page, phone, pic, sheet } from './ways-kit.ts';

const hashed = `body{margin:0;font:14px Arial,sans-serif;color:#191919}.pc-header--bar--3kX1q{display:flex;align-items:center;gap:26px;padding:14px 40px;border-bottom:1px solid #eee}.pc-header--logo--9aQz{font:800 24px Arial;color:#fd384f}.pc-header--search--2Lw0{flex:1;border:2px solid #191919;border-radius:22px;padding:9px 18px;color:#999}.my-account--menuItem--7Yq2b{display:flex;gap:8px;align-items:center;cursor:pointer}.my-account--avatar--1z{width:28px;height:28px;border-radius:50%;background:#cde}.my-account--text--0pW{font-size:12px;line-height:1.25}main,.wrap{padding:20px 40px}`;

const homeDe = (): string =>
  sheet({
    lang: 'de-DE',
    title: 'AliExpress – Online-Shopping',
    css: hashed,
    body: `
<div class="pc-header--bar--3kX1q"><div class="pc-header--logo--9aQz">AliExpress</div><div class="pc-header--search--2Lw0">${de.find}</div>
<div class="ship-to--menuItem--5f">DE/<br><b>EUR</b></div>
<div class="my-account--menuItem--7Yq2b" data-truth="account"><div class="my-account--avatar--1z"></div><div class="my-account--text--0pW"><div>Hallo, Miriam</div><b>Mein Bereich</b></div></div>
<div class="shop-cart--x8">${de.cart} <b>3</b></div></div>
<div class="wrap"><div style="background:#fdeef0;border-radius:14px;padding:30px;font-size:26px">Winterschlussverkauf: bis zu 70&nbsp;% Rabatt</div><h2>Für dich empfohlen</h2>${goods(de, 'divs')}
<p>10 € Rabatt, wenn du mit einer neuen Kreditkarte bezahlst. <a href="#">Mehr erfahren</a></p></div>${ends(de, 'div')}${cookies(de)}`,
  });

const flyoutJa = (): string =>
  sheet({
    lang: 'ja',
    title: 'AliExpress - 検索: ソーラーライト',
    css: `${hashed}.comet-v2-popover-body{position:absolute;right:60px;top:64px;width:250px;background:#fff;border-radius:12px;box-shadow:0 6px 30px #0003;padding:14px;z-index:90}.my-account--menuInfo--q2{list-style:none;margin:0;padding:0}.my-account--menuInfo--q2 a{display:flex;gap:10px;padding:9px 6px;color:#191919;text-decoration:none}`,
    body: `
<div class="pc-header--bar--3kX1q"><div class="pc-header--logo--9aQz">AliExpress</div><div class="pc-header--search--2Lw0">ソーラーライト</div>
<div class="my-account--menuItem--7Yq2b"><div class="my-account--text--0pW">ようこそ<br><b>kenji_s さん</b></div></div><div>${ja.cart}</div></div>
<div class="wrap"><p>「ソーラーライト」の検索結果 1,204 件</p>${goods(ja, 'cards')}</div>${ends(ja)}
<div class="comet-v2-popover-body my-account--popupCls--e1"><div class="comet-v2-popover-content"><div class="my-account--accountWrap--n"><ul class="my-account--menuInfo--q2">
<li><a href="/p/order/index.html"><span class="comet-icon">▤</span><span>注文履歴</span></a></li><li><a href="#"><span class="comet-icon">◎</span><span>マイコイン</span></a></li>
<li><a href="#"><span class="comet-icon">✉</span><span>メッセージ</span></a></li><li><a href="/p/wallet-ui/index.html" data-truth="wallet"><span class="comet-icon">▣</span><span>マイウォレット</span></a></li>
<li><a href="#"><span class="comet-icon">♡</span><span>ほしい物リスト</span></a></li><li><a href="#"><span class="comet-icon">%</span><span>クーポン</span></a></li></ul>
<hr><a href="#" data-truth="never">ログアウト</a></div></div></div>`,
  });

const outAr = (): string =>
  sheet({
    lang: 'ar',
    rtl: true,
    title: 'سماعات لاسلكية - AliExpress',
    css: 'body{margin:0;font:15px Tahoma,sans-serif;background:#f7f7f7}header{background:#fff;padding:16px 32px;display:flex;gap:20px;align-items:center}nav a{color:#333;margin-inline-start:18px;text-decoration:none}main{display:grid;grid-template-columns:300px 1fr 240px;gap:24px;padding:24px 32px;background:#fff;margin:16px 32px}.buy{background:#e62e04;color:#fff;border:0;padding:12px;width:100%;border-radius:24px;margin-bottom:8px}',
    body: `
<header><strong style="color:#e62e04;font-size:22px">AliExpress</strong><input type="search" placeholder="${ar.find}" style="flex:1;padding:10px"><nav aria-label="الرئيسية"><a href="#">${ar.cart}</a><a href="https://login.aliexpress.com/" data-truth="enter">تسجيل الدخول / إنشاء حساب</a></nav></header>
<main><div>${pic(200, 280)}</div><div><h1>سماعات لاسلكية بخاصية إلغاء الضوضاء</h1><p>★★★★☆ ‏٤٫٦ (١٢٣٨ تقييمًا)</p><p style="font-size:24px;color:#e62e04">${ar.price('41.90')}</p><p>ادفع على ٤ دفعات بدون فوائد باستخدام بطاقتك</p></div>
<aside><button class="buy" data-truth="never">اشترِ الآن</button><button class="buy" style="background:#ff9900" data-truth="never">أضف إلى العربة</button><p>توصيل مجاني إلى الرياض</p><p>سياسة الإرجاع: ١٥ يومًا</p></aside></main>${ends(ar)}`,
  });

const searchPt = (): string =>
  sheet({
    lang: 'pt-BR',
    title: 'carteira masculina - AliExpress',
    css: 'body{margin:0;font-family:Roboto,Arial}.top{background:#ff4747;color:#fff}.mid{max-width:1200px;margin:auto;display:flex;gap:20px;padding:16px;align-items:center}.acc{position:relative}.drop{position:absolute;right:0;top:44px;background:#fff;color:#222;width:230px;box-shadow:0 2px 12px #0005;z-index:5}.drop div{padding:10px 16px;cursor:pointer}.chip{display:inline-block;border:1px solid #ccc;border-radius:14px;padding:4px 12px;margin:4px}',
    body: `
<div class="top"><div class="mid"><b style="font-size:24px">AliExpress</b><input value="carteira masculina" style="flex:1;padding:10px;border:0"><div class="acc"><div>Olá, Rafael ▾</div><div class="drop"><div>Meus pedidos</div><div>Minhas moedas</div><div data-truth="wallet">Minha carteira</div><div>Lista de desejos</div><div>Meus cupons</div><div>Configurações</div><div style="border-top:1px solid #eee" data-truth="never">Sair</div></div></div><span>${pt.cart} (1)</span></div></div>
<div class="mid" style="display:block"><p>Pesquisas relacionadas: <a class="chip" href="#" data-truth="never">carteira</a><a class="chip" href="#" data-truth="never">carteira para cartões</a><a class="chip" href="#" data-truth="never">porta cartão</a></p>${goods(pt, 'list', 90)}<h2>Carteiras mais vendidas</h2>${goods(pt, 'list', 200)}</div>${ends(pt, 'div')}`,
  });

const drawerTh = (): string =>
  sheet({
    lang: 'th',
    title: 'AliExpress',
    css: 'body{margin:0;font:15px sans-serif;background:#f4f4f4}.bar{background:#fff;padding:12px;display:flex;gap:10px}.veil{position:fixed;inset:0;background:#0008}.side{position:fixed;left:0;top:0;bottom:0;width:300px;background:#fff;overflow:auto}.who{background:linear-gradient(120deg,#ff6a00,#ff2d55);color:#fff;padding:28px 18px}.side button{display:block;width:100%;text-align:start;border:0;background:none;padding:14px 18px;font-size:16px;border-bottom:1px solid #f0f0f0}',
    body: `
<div class="bar"><span>☰</span><b>AliExpress</b></div>${goods(th, 'cards')}
<div class="veil"></div><div class="side" role="dialog" aria-label="เมนู"><div class="who"><b>สวัสดี คุณนภัส</b><br><small>สมาชิกระดับ Gold</small></div>
<button>คำสั่งซื้อของฉัน</button><button>คูปองของฉัน</button><button data-truth="wallet">กระเป๋าเงิน</button><button>รายการโปรด</button><button>ที่อยู่จัดส่ง</button><button>ภาษาและสกุลเงิน</button><button data-truth="never">ออกจากระบบ</button></div>`,
  });

const iconKo = (): string =>
  sheet({
    lang: 'ko',
    title: '캠핑 랜턴 | AliExpress',
    css: 'body{margin:0;font:14px "Noto Sans KR",sans-serif}.g{display:grid;grid-template:auto 1fr auto/220px 1fr;min-height:780px}.h{grid-column:1/3;display:flex;justify-content:flex-end;gap:6px;padding:10px 24px;border-bottom:1px solid #ddd}.h a{display:grid;place-items:center;width:44px;height:44px;border-radius:50%;color:#333;text-decoration:none;font-size:20px}.h a:hover{background:#eee}',
    body: `
<div class="g"><div class="h"><b style="margin-inline-end:auto;font-size:22px">AliExpress</b><a href="#" aria-label="검색">⌕</a><a href="#" aria-label="알림 2개">◔</a><a href="/p/account/index.html" aria-label="내 계정, 박서연 님으로 로그인됨" data-truth="account"><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><circle cx="11" cy="7" r="4" fill="none" stroke="#333" stroke-width="2"/><path d="M3 20c1-6 15-6 16 0" fill="none" stroke="#333" stroke-width="2"/></svg></a><a href="#" aria-label="장바구니 1개">⛟</a></div>
<div style="padding:16px;background:#fafafa"><b>카테고리</b><p>아웃도어</p><p>전자기기</p><p>가방 · 지갑</p><p>Super Deals</p></div><div style="padding:20px"><h1>캠핑 랜턴 충전식</h1>${pic(40, 220)}<p>${ko.price('27.80')}</p><p>리뷰 342 · 무료 배송 · 5일 내 도착</p><button data-truth="never">바로 구매</button> <button data-truth="never">장바구니 담기</button><h3>함께 본 상품</h3>${goods(ko)}</div></div>${ends(ko)}`,
  });

const outNl = (): string =>
  sheet({
    lang: 'nl',
    title: 'AliExpress Nederland',
    css: `${hashed}.pop{position:absolute;right:90px;top:62px;width:270px;background:#fff;border:1px solid #ddd;border-radius:16px;padding:18px;z-index:9}.pop button{width:100%;padding:10px;border:0;border-radius:20px;background:#191919;color:#fff;font-weight:700}.pop li{padding:7px 0;list-style:none}`,
    body: `
<div class="pc-header--bar--3kX1q"><div class="pc-header--logo--9aQz">AliExpress</div><div class="pc-header--search--2Lw0">${nl.find}</div><div class="my-account--menuItem--7Yq2b" role="button" aria-label="Account" data-truth="entry"><div class="my-account--text--0pW">Welkom<br><b>Inloggen / Registreren</b></div></div><div>${nl.cart} 0</div></div>
<div class="pop"><button class="my-account--signin--W2" data-truth="button">Inloggen</button><p style="text-align:center"><a href="#">Registreren</a></p><ul style="padding:0;margin:0;border-top:1px solid #eee"><li><a href="#" data-truth="never">Mijn bestellingen</a></li><li><a href="#" data-truth="never">Mijn munten</a></li><li><a href="#" data-truth="never">Betalen</a></li><li><a href="#" data-truth="never">Portemonnee</a></li><li><a href="#" data-truth="never">Verlanglijst</a></li></ul></div>
<div class="wrap"><h2>Vandaag in de aanbieding</h2>${goods(nl, 'cards', 150)}<p>Nieuw hier? Registreer en krijg € 4 korting.</p></div>${ends(nl, 'div')}`,
  });

const aer =
  'body{margin:0;font:15px/1.4 "Open Sans",Arial,sans-serif;background:#f5f5f7}[class*=RedHeader__wrap]{background:#fff;display:flex;gap:24px;padding:14px 40px;align-items:center}[class*=ProfileItem__link]{display:flex;flex-direction:column;align-items:center;color:#333;text-decoration:none;font-size:12px}[class*=SnowSearch]{flex:1;border:2px solid #f03;border-radius:10px;padding:10px;color:#999}[class*=Container]{max-width:1180px;margin:18px auto}';

const outRu = (): string =>
  sheet({
    lang: 'ru',
    title: 'AliExpress Россия',
    css: aer,
    body: `<div id="__aer_root__">
<div class="RedHeader_RedHeader__wrap__8s1d"><b style="color:#f03;font-size:24px">AliExpress</b><div class="SnowSearch_SnowSearch__w__19a">${ru.find}</div>
<div class="RedHeaderProfileItem_RedHeaderProfileItem__wrap__0q"><a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/account" data-truth="enter"><span>☺</span><span>Войти</span></a></div><a href="#" class="RedHeaderItem__link">Заказы</a><a href="#" class="RedHeaderItem__link">${ru.cart}</a></div>
<div class="SnowContainer_Container__z"><div style="background:#fff;border-radius:16px;padding:20px"><h2>Распродажа «11.11» продолжается</h2><p>Оплатите картой «Мир» и получите скидку 5 %</p>${goods(ru, 'divs', 10)}</div><div style="background:#fff;border-radius:16px;padding:20px;margin-top:14px"><h3>Войдите, и мы покажем больше интересного</h3><p>Скидки новым покупателям до 80 %</p></div></div></div>${ends(ru, 'div')}`,
  });

const inRu = (): string =>
  sheet({
    lang: 'ru-RU',
    title: 'Пункты выдачи — AliExpress',
    css: aer,
    body: `<div id="__aer_root__">
<div class="RedHeader_RedHeader__wrap__2f"><b style="color:#f03;font-size:24px">AliExpress</b><button style="border:0;background:#f03;color:#fff;border-radius:10px;padding:10px 18px">Каталог</button><div class="SnowSearch_SnowSearch__w__5">${ru.find}</div><a href="#">Избранное</a><a href="#">Заказы</a><a href="#">${ru.cart}</a>
<a class="RedHeaderProfileItem_RedHeaderProfileItem__link__9k" href="https://aliexpress.ru/account" data-truth="account"><img alt="" width="24" height="24" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E"><span>Ольга</span><span>Профиль</span></a></div>
<div class="SnowContainer_Container__z" style="display:flex;gap:16px"><div style="background:#fff;padding:18px;border-radius:16px;width:380px"><h2>Пункты выдачи рядом</h2><p><b>Постамат 5Post</b><br>ул. Лесная, 12. До 22:00</p><p>Оплата картой при получении: да</p><button data-truth="never">Удалить из сохранённых</button><hr><p><b>Почта России 101000</b><br>Мясницкая, 26</p><button data-truth="never">Удалить из сохранённых</button></div><div style="flex:1;background:#dbe8d8;border-radius:16px;min-height:420px;display:grid;place-items:center">Карта загружена. Выберите точку на карте</div></div></div>${ends(ru, 'div')}`,
  });

const advert = `<!doctype html><html lang="en"><body style="font:14px Arial"><b>Sponsored</b><p>My Wallet Shop: leather wallets from US $7.99</p><p>Manage your cards in style. Card sleeves, 5 pcs.</p><button>Remove ad</button></body></html>`;

const wishUs = (): string =>
  sheet({
    lang: 'en-US',
    title: 'Wish list',
    css: 'body{margin:0;font:16px Georgia,serif;background:#fffdf8}.rail{position:fixed;left:0;top:0;bottom:0;width:190px;background:#232f3e;color:#fff;padding:22px 0}.rail span,.rail a{display:block;padding:11px 22px;color:#fff;text-decoration:none}section{margin-left:220px;padding:24px}.w{display:flex;gap:18px;align-items:center;border-bottom:1px dotted #aaa;padding:12px 0}.w button{margin-left:auto}',
    body: `
<div class="rail"><span style="font-size:22px">AliExpress<br><small>United States</small></span><a href="#">Home</a><a href="#">Categories</a><a href="#">Deals</a><a href="https://www.aliexpress.us/p/account/index.html" data-truth="account">Hi, Dana · You</a><a href="#">${en.cart} (2)</a><a href="#" data-truth="never">Log out</a></div>
<section><h1>Saved by you</h1><p>3 saved items</p>
<div class="w">${pic(20, 60)}<div>Slim RFID wallet, holds 12 cards<br><b>US $9.40</b></div><button data-truth="never">Remove</button></div><div class="w">${pic(90, 60)}<div>Visa gift card sleeve, set ending in 0042<br><b>US $2.10</b></div><button data-truth="never">Remove</button></div><div class="w">${pic(220, 60)}<div>USB desk fan<br><b>US $14.00</b></div><button data-truth="never">Remove</button></div>
<iframe title="Advertisement" width="420" height="170" srcdoc="${inAttribute(advert)}"></iframe></section>`,
  });

export const waysA: readonly BlindPage[] = [
  page(
    'home-hashed-de',
    'https://de.aliexpress.com/',
    'de',
    'elsewhere',
    'open-account',
    ['account'],
    'Home, signed in by name only',
    homeDe,
  ),
  page(
    'flyout-ja',
    'https://ja.aliexpress.com/w/wholesale-solar.html',
    'ja',
    'elsewhere',
    'open-wallet',
    ['wallet'],
    'Open flyout',
    flyoutJa,
  ),
  page('product-out-ar', 'https://ar.aliexpress.com/item/100500631.html', 'ar', 'elsewhere', 'sign-in', ['enter'], 'Signed out', outAr),
  page(
    'flyout-pt',
    'https://pt.aliexpress.com/w/carteira.html',
    'pt',
    'elsewhere',
    'open-wallet',
    ['wallet'],
    'Wallets for sale',
    searchPt,
  ),
  phone(page('drawer-th', 'https://m.th.aliexpress.com/', 'th', 'elsewhere', 'open-wallet', ['wallet'], 'Phone, open drawer', drawerTh)),
  page('icon-ko', 'https://ko.aliexpress.com/item/33011.html', 'ko', 'elsewhere', 'open-account', ['account'], 'Icon only', iconKo),
  page('flyout-out-nl', 'https://nl.aliexpress.com/', 'nl', 'elsewhere', 'sign-in', ['entry', 'button'], 'Twin: flyout, signed out', outNl),
  page('aer-out-ru', 'https://aliexpress.ru/', 'ru', 'elsewhere', 'sign-in', ['enter'], 'aliexpress.ru, signed out', outRu),
  page('aer-in-ru', 'https://aliexpress.ru/pickup-points', 'ru', 'elsewhere', 'open-account', ['account'], 'Map is also карта', inRu),
  page(
    'wish-us',
    'https://www.aliexpress.us/p/wish-manage/index.html',
    'en',
    'elsewhere',
    'open-account',
    ['account'],
    'Twin: wish list',
    wishUs,
  ),
];
