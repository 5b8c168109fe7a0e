/** Twelve site shells: header, account entry, navigation, footer, each as another front-end team would build it. */

import type { Chrome } from './kit.ts';
import { cartSvg, footColumns, html, userSvg, words } from './kit.ts';

function walletWord(o: Chrome): string {
  return o.wallet ?? (o.lang === 'en' ? 'My Wallet' : 'Mon portefeuille');
}

function isIn(o: Chrome): boolean {
  return o.signedIn ?? true;
}

function nameOf(o: Chrome): string {
  return o.name ?? (o.lang === 'en' ? 'Marie' : 'Camille');
}

/** React look with hashed class names; the flyout hangs at the end of the body. */
export function comet(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<div class="my-account--menuItem--1GDZChA" role="button" tabindex="0" aria-label="${o.lang === 'en' ? 'My account' : 'Mon compte'}" data-truth="account-entry"><i>${userSvg}</i><div class="my-account--text--3kq"><span class="my-account--name--9a">${w.hi}, ${nameOf(o)}</span><br><b>${w.account}</b></div></div>`
    : `<div class="my-account--menuItem--1GDZChA" role="button" tabindex="0" data-truth="sign-in-entry"><i>${userSvg}</i><div class="my-account--text--3kq"><span>${o.lang === 'en' ? 'Welcome' : 'Bienvenue'}</span><br><b>${w.signIn} / ${w.register}</b></div></div>`;
  const items = [w.orders, w.coins, w.messages, walletWord(o), w.wish, w.coupons, w.settings];
  const pop = isIn(o)
    ? `<ul class="my-account--menuInfo--2k">${items.map((t) => `<li><a href="#" ${t === walletWord(o) ? 'data-truth="flyout-wallet"' : ''}><span class="comet-icon">◦</span><span class="my-account--menuText--1b">${t}</span></a></li>`).join('')}</ul><hr><a href="#" class="so">${w.signOut}</a>`
    : `<button class="my-account--signin--2x" data-truth="flyout-sign-in">${w.signIn}</button><p>${w.register}</p><ul class="my-account--menuInfo--2k"><li><a href="#">${w.orders}</a></li><li><a href="#">${w.wish}</a></li></ul>`;
  const fly =
    o.flyout === undefined
      ? ''
      : `<div class="comet-v2-popover-body my-account--popupCls--7f" style="${o.flyout === 'open' ? '' : 'display:none'}"><div class="comet-v2-popover-content"><div class="my-account--accountWrap--4d"><div class="my-account--menuBox--1s">${pop}</div></div></div></div>`;
  return html(
    { ...o, end: `${fly}${o.end ?? ''}` },
    `body{font:14px/1.4 "Open Sans",Arial,sans-serif;color:#191919;background:#fff}.pc-header--top--3Jo{background:#f5f5f5;font-size:12px;padding:5px 40px;color:#666;display:flex;justify-content:space-between}.pc-header--wrap--9s{display:flex;align-items:center;gap:28px;padding:14px 40px;border-bottom:1px solid #eee}.pc-logo--x{font-weight:800;font-size:26px;color:#e1251b}.search--form--1z{flex:1;display:flex;border:2px solid #191919;border-radius:22px;overflow:hidden}.search--form--1z input{flex:1;border:0;padding:10px 18px}.search--form--1z button{border:0;background:#191919;color:#fff;padding:0 22px}.my-account--menuItem--1GDZChA{display:flex;gap:8px;align-items:center;cursor:pointer;font-size:13px}.cats--1{display:flex;gap:24px;padding:10px 40px;font-size:13px}.cats--1 span{cursor:pointer}.root--main--5g{max-width:1200px;margin:20px auto;padding:0 20px;min-height:420px}.foot--2{background:#f5f5f5;padding:28px 40px;display:grid;grid-template-columns:repeat(3,1fr);gap:24px;font-size:12px;margin-top:48px}.foot--2 a{color:#666;margin-right:8px}.my-account--popupCls--7f{position:absolute;top:108px;right:90px;width:230px;background:#fff;box-shadow:0 6px 24px rgba(0,0,0,.2);border-radius:10px;padding:14px;z-index:900}.my-account--menuInfo--2k{list-style:none;padding:0;margin:0}.my-account--menuInfo--2k a{display:flex;gap:8px;padding:8px 4px;color:#191919;text-decoration:none}.my-account--signin--2x{width:100%;background:#e1251b;color:#fff;border:0;border-radius:20px;padding:10px}`,
    `<div id="root"><div class="pc-header--top--3Jo"><span>${w.ship}</span><span>${o.lang === 'en' ? 'Sell on AliExpress · Download the app' : 'Vendre sur AliExpress · Télécharger l’application'}</span></div><div class="pc-header--wrap--9s"><a class="pc-logo--x" href="#">AliExpress</a><div class="search--form--1z"><input aria-label="${w.go}" placeholder="${w.search}"><button>${w.go}</button></div>${entry}<a href="#cart" class="cart--7" style="color:#191919;display:flex">${cartSvg} ${w.cart}</a></div><div class="cats--1">${w.categories.map((c) => `<span>${c}</span>`).join('')}</div><div class="root--main--5g">${main}</div><div class="foot--2">${footColumns(o.lang)}</div><div style="padding:12px 40px;font-size:11px;color:#888">${w.legal}</div></div>`,
  );
}

/** Clean semantic markup, links everywhere. */
export function semantic(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<li><a href="/account/index.html" class="me" data-truth="account-entry">${o.lang === 'en' ? 'My account' : 'Mon compte'}</a></li><li><a href="#out">${w.signOut}</a></li>`
    : `<li><a href="/login" data-truth="sign-in-entry">${w.signIn}</a></li><li><a href="/join">${w.register}</a></li>`;
  return html(
    o,
    `body{font:15px/1.5 Georgia,serif;background:#fcfaf7;color:#222}header,footer{background:#fff}header{border-bottom:3px solid #d7263d}.bar{display:flex;gap:20px;align-items:center;max-width:1120px;margin:auto;padding:14px}.bar ul{list-style:none;display:flex;gap:16px;margin:0;padding:0}.bar form{flex:1;display:flex}.bar input{flex:1;padding:8px;border:1px solid #bbb}nav{max-width:1120px;margin:auto;padding:0 14px 10px}nav a{margin-right:18px;color:#333}main{max-width:1120px;margin:24px auto;padding:0 14px;min-height:400px}footer{border-top:1px solid #ddd;padding:20px}footer>div{max-width:1120px;margin:auto}footer a{margin-right:10px;color:#555}a{color:#8b1a2b}`,
    `<a href="#content" style="position:absolute;left:-9999px">${o.lang === 'en' ? 'Skip to content' : 'Aller au contenu'}</a><header><div class="bar"><a href="/" style="font-size:26px;font-weight:700;text-decoration:none">AliExpress</a><form role="search" onsubmit="return false"><input type="search" placeholder="${w.search}"><button>${w.go}</button></form><ul>${entry}<li><a href="/cart">${w.cart} (3)</a></li></ul></div><nav aria-label="${o.lang === 'en' ? 'Categories' : 'Catégories'}">${w.categories.map((c) => `<a href="#">${c}</a>`).join('')}</nav></header><main id="content">${main}</main><footer><div>${footColumns(o.lang)}<p><small>${w.legal}</small></p></div></footer>`,
  );
}

/** Table layout of the years before 2018, with the quick-entry flyout. */
export function legacy(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<span id="nav-user-account"><span class="uname">${w.hi}, ${nameOf(o)}</span> <a href="javascript:void(0)" class="myae" data-truth="account-entry">${o.lang === 'en' ? 'My AliExpress' : 'Mon AliExpress'} ▾</a></span>`
    : `<span id="nav-user-account"><a href="javascript:void(0)" class="myae" data-truth="sign-in-entry">${w.signIn}</a> | <a href="javascript:void(0)">${o.lang === 'en' ? 'Join Free' : 'Inscription gratuite'}</a></span>`;
  const fly =
    o.flyout === undefined
      ? ''
      : `<ul class="flyout-quick-entry" style="${o.flyout === 'open' ? '' : 'visibility:hidden'}"><li><a href="#">${w.orders}</a></li><li><a href="#">${w.messages}</a></li><li><a href="#" data-truth="flyout-wallet">${walletWord(o)}</a></li><li><a href="#">${w.wish}</a></li><li><a href="#">${o.lang === 'en' ? 'My Favorite Stores' : 'Mes boutiques'}</a></li><li><a href="#">${w.signOut}</a></li></ul>`;
  return html(
    o,
    `body{font:12px Arial,Helvetica,sans-serif;color:#333;background:#fff}a{color:#1a6ecc;text-decoration:none}a:hover{text-decoration:underline}table{border-collapse:collapse}.top td{padding:4px 10px;border-bottom:1px solid #e8e8e8;background:#f8f8f8}.flyout-quick-entry{position:absolute;right:30px;top:26px;background:#fff;border:1px solid #ccc;list-style:none;margin:0;padding:8px 14px;width:170px;z-index:50}.flyout-quick-entry li{padding:5px 0}.hd td{padding:16px 12px}.logo{font:bold 28px Arial;color:#f60}.q{width:480px;border:2px solid #f60;height:34px;padding:0 8px}.qb{background:#f60;color:#fff;border:0;height:34px;padding:0 24px}.bd{width:1000px;margin:0 auto}.ft td{padding:10px;color:#888;border-top:1px solid #ddd;vertical-align:top}`,
    `<table class="top" width="100%"><tr><td>${o.lang === 'en' ? 'Buyer Protection | Save big on our app!' : 'Protection des acheteurs | Économisez sur l’appli !'}</td><td align="right">${w.ship} &nbsp; ${entry}${fly}</td></tr></table><table class="hd bd"><tr><td class="logo">AliExpress</td><td><input class="q" placeholder="${o.lang === 'en' ? 'I’m shopping for...' : 'Je recherche...'}"><input type="button" class="qb" value="${w.go}"></td><td><a href="#">${w.cart} (0)</a></td><td><a href="#">${w.wish}</a></td></tr></table><table class="bd"><tr><td style="padding:0 0 24px;height:380px;vertical-align:top">${main}</td></tr></table><table class="ft bd"><tr>${w.foot.map(([h, l]) => `<td><b>${h}</b><br>${l.map((x) => `<a href="#">${x}</a>`).join('<br>')}</td>`).join('')}</tr><tr><td colspan="3">${w.legal}</td></tr></table>`,
  );
}

/** Phone width: top bar with a back arrow, tab bar at the bottom. */
export function phone(o: Chrome, main: string): string {
  const w = words(o.lang);
  const tab = (t: string, i: string, extra = ''): string =>
    `<div class="tb" ${extra}><span style="font-size:20px">${i}</span><span>${t}</span></div>`;
  return html(
    o,
    `body{font:15px/1.35 -apple-system,Roboto,sans-serif;background:#f4f4f4;color:#111;padding-bottom:64px}.mt{position:sticky;top:0;background:#fff;display:flex;align-items:center;gap:12px;padding:12px 14px;z-index:5;box-shadow:0 1px 0 #e5e5e5}.mt .ttl{flex:1;text-align:center;font-weight:600}.mm{padding:12px;min-height:480px}.tbs{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;border-top:1px solid #ddd;z-index:6}.tb{flex:1;display:flex;flex-direction:column;align-items:center;font-size:11px;padding:6px 0}.box{background:#fff;border-radius:12px;padding:14px;margin-bottom:12px}`,
    `<div class="mt"><span role="button" aria-label="${o.lang === 'en' ? 'Back' : 'Retour'}" style="font-size:22px">‹</span><span class="ttl">${o.title}</span>${isIn(o) ? `<span role="button" aria-label="${w.go}">⌕</span>` : `<span class="lg" style="color:#e1251b;font-size:13px" data-truth="sign-in-entry" onclick="void 0">${w.signIn}</span>`}</div><div class="mm">${main}</div><div class="tbs">${tab(w.home, '⌂')}${tab(o.lang === 'en' ? 'Category' : 'Catégories', '☰')}${tab(w.cart, '🛒')}${tab(w.account, '☺', isIn(o) ? 'role="link" tabindex="0" data-truth="account-entry"' : 'role="link" tabindex="0"')}</div>`,
  );
}

/** Utility classes, dark header, a button with an avatar. */
export function utility(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<button type="button" class="flex gap-2 items-center text-white" aria-haspopup="menu" aria-expanded="${o.flyout === 'open' ? 'true' : 'false'}" data-truth="account-entry"><span class="av">${nameOf(o).slice(0, 1)}</span><span>${nameOf(o)}</span><span aria-hidden="true">⌄</span></button>`
    : `<a class="px-4 py-2 rounded bg-white" href="#login" data-truth="sign-in-entry">${w.signIn}</a>`;
  const fly =
    o.flyout === undefined
      ? ''
      : `<div class="drop" role="menu" ${o.flyout === 'open' ? '' : 'hidden'}>${[w.orders, w.wish, walletWord(o), w.coupons, w.settings, w.signOut].map((t) => `<a role="menuitem" href="#" ${t === walletWord(o) ? 'data-truth="flyout-wallet"' : ''}>${t}</a>`).join('')}</div>`;
  return html(
    o,
    `body{font:14px/1.5 Inter,system-ui,sans-serif;color:#0f172a;background:#f8fafc}.flex{display:flex}.gap-2{gap:8px}.gap-6{gap:24px}.items-center{align-items:center}.text-white{color:#fff}.px-4{padding-left:16px;padding-right:16px}.py-2{padding-top:8px;padding-bottom:8px}.rounded{border-radius:8px}.bg-white{background:#fff}.hdr{position:sticky;top:0;background:#0f172a;color:#fff;padding:12px 32px;z-index:20}.hdr button{background:none;border:0;cursor:pointer;font:inherit}.av{display:inline-grid;place-items:center;width:28px;height:28px;border-radius:50%;background:#f43f5e}.drop{position:absolute;right:32px;top:52px;width:220px;background:#fff;color:#0f172a;border-radius:12px;box-shadow:0 10px 40px rgba(0,0,0,.25);padding:8px}.drop a{display:block;padding:8px 12px;color:inherit;text-decoration:none}.drop[hidden]{display:none}.wrap{max-width:1100px;margin:28px auto;padding:0 24px;min-height:420px}.card{background:#fff;border:1px solid #e2e8f0;border-radius:14px;padding:20px;margin-bottom:16px}.muted{color:#64748b}.ft{display:flex;gap:48px;padding:32px;background:#0f172a;color:#94a3b8;font-size:12px}.ft a{color:inherit;display:block}`,
    `<div class="hdr"><div class="flex gap-6 items-center"><span style="font-weight:800;font-size:20px">AliExpress</span><input style="flex:1;padding:9px 14px;border-radius:10px;border:0" placeholder="${w.search}" aria-label="${w.go}"><a href="#" class="text-white">${w.orders}</a>${entry}<a href="#" class="text-white" aria-label="${w.cart}">${cartSvg}</a></div>${fly}</div><div style="background:#fff1f2;padding:8px 32px;font-size:13px">${o.lang === 'en' ? 'Summer Sale · up to 70% off · ends in 02:14:33' : 'Soldes d’été · jusqu’à -70 % · se termine dans 02:14:33'}</div><div class="wrap">${main}</div><div class="ft">${footColumns(o.lang)}</div>`,
  );
}

/** Icon rail on the left; the account entry is an icon with a label for readers only. */
export function rail(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<a href="#me" class="ic" aria-label="${o.lang === 'en' ? 'My account' : 'Mon compte'}" data-truth="account-entry">${userSvg}</a>`
    : `<a href="#login" class="ic tx" data-truth="sign-in-entry">${userSvg} ${w.signIn}</a>`;
  return html(
    o,
    `body{font:14px/1.45 Helvetica,Arial,sans-serif;background:#fff;color:#1b1b1b;padding-left:84px}.rail{position:fixed;left:0;top:0;bottom:0;width:84px;background:#fff5f0;border-right:1px solid #f3d9cc;overflow:hidden;text-align:center;font-size:10px}.rail div{padding:11px 4px}.rail div i{display:block;width:28px;height:28px;border-radius:8px;background:#ffc9b0;margin:0 auto 4px}.tp{position:sticky;top:0;display:flex;align-items:center;gap:18px;padding:12px 30px;background:rgba(255,255,255,.96);border-bottom:1px solid #f0e3dc;z-index:8}.tp .s{flex:1;background:#f5f0ee;border:0;border-radius:6px;padding:10px 14px}.ic{color:#1b1b1b;display:inline-flex;gap:6px;align-items:center;text-decoration:none}.pg{padding:24px 30px;max-width:1120px;min-height:440px}.bt{padding:26px 30px;border-top:1px solid #eee;color:#777;font-size:12px;display:flex;gap:40px}.bt a{color:#777;display:block}`,
    `<aside class="rail"><div style="font-weight:800;color:#ff4d00;font-size:15px">Ali<br>Express</div>${w.categories.map((c) => `<div><i></i>${c}</div>`).join('')}</aside><div class="tp"><input class="s" placeholder="${w.search}"><a class="ic" href="#" aria-label="${w.messages}">✉</a><a class="ic" href="#" aria-label="${w.wish}">♡</a>${entry}<a class="ic" href="#" aria-label="${w.cart}, 3">${cartSvg}<sup>3</sup></a></div><div class="pg">${main}</div><div class="bt">${footColumns(o.lang)}</div>`,
  );
}

/** The header is a custom element with an open shadow root. */
export function component(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<button part="me" data-truth="account-entry">${userSvg}<span>${w.hi} ${nameOf(o)}</span></button>`
    : `<button part="me" data-truth="sign-in-entry">${userSvg}<span>${w.signIn}</span></button>`;
  const inner = `<style>:host{display:block}.b{display:flex;gap:20px;align-items:center;padding:14px 36px;background:linear-gradient(90deg,#ff5a00,#ff8a00);color:#fff;font:14px Verdana,sans-serif}input{flex:1;padding:10px;border:0;border-radius:4px}button{display:flex;gap:8px;align-items:center;background:rgba(255,255,255,.16);border:0;border-radius:18px;color:#fff;padding:6px 14px;font:inherit;cursor:pointer}nav{display:flex;gap:20px;padding:8px 36px;background:#fff3e9;font:12px Verdana,sans-serif}</style><div class="b"><strong style="font-size:22px">AliExpress</strong><input placeholder="${w.search}">${entry}<button>${cartSvg}<span>${w.cart}</span></button></div><nav>${w.categories.map((c) => `<a>${c}</a>`).join('')}</nav>`;
  return html(
    {
      ...o,
      js: `class AeTop extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML=${JSON.stringify(inner)};}}customElements.define('ae-topbar',AeTop);${o.js ?? ''}`,
    },
    `body{font:13px/1.5 Verdana,Geneva,sans-serif;color:#222;background:#fff}.w{max-width:1140px;margin:22px auto;padding:0 16px;min-height:420px}.f{display:grid;grid-template-columns:repeat(3,1fr);gap:20px;padding:24px 36px;background:#fafafa;font-size:11px}.f a{color:#777;margin-right:8px}`,
    `<ae-topbar></ae-topbar><div class="w">${main}</div><ae-bottom class="f">${footColumns(o.lang)}</ae-bottom>`,
  );
}

/** A details element as the account menu, rounded and airy. */
export function airy(o: Chrome, main: string): string {
  const w = words(o.lang);
  const open = o.flyout === 'open' ? 'open' : '';
  const menu = isIn(o)
    ? `<details class="acc" ${open}><summary data-truth="account-entry">${w.account}</summary><div class="pan"><p>${w.hi}, ${nameOf(o)}</p><a href="#">${w.orders}</a><a href="#" data-truth="flyout-wallet">${walletWord(o)}</a><a href="#">${w.coupons}</a><a href="#">${w.settings}</a><a href="#">${w.signOut}</a></div></details>`
    : `<details class="acc" ${open}><summary data-truth="sign-in-entry">${w.signIn}</summary><div class="pan"><p>${o.lang === 'en' ? 'Welcome to AliExpress' : 'Bienvenue sur AliExpress'}</p><a class="cta" href="#" data-truth="flyout-sign-in">${o.lang === 'en' ? 'Sign in' : 'S’identifier'}</a><a href="#">${w.register}</a><a href="#">${w.orders}</a></div></details>`;
  return html(
    o,
    `body{font:15px/1.5 "Segoe UI",Tahoma,sans-serif;background:#fff;color:#26221f}.h{display:flex;gap:24px;align-items:center;padding:18px 6vw}.h .lg{font-weight:900;letter-spacing:-1px;font-size:24px;color:#d3031c}.h .q{flex:1;border:1px solid #e3dcd6;border-radius:999px;padding:11px 20px;color:#8a817a}.acc{position:relative}.acc summary{list-style:none;cursor:pointer;padding:8px 16px;border-radius:999px;background:#f5f1ee}.pan{position:absolute;right:0;top:44px;width:240px;background:#fff;border:1px solid #e9e2dc;border-radius:18px;padding:14px 18px;box-shadow:0 14px 40px rgba(60,30,0,.14);z-index:40}.pan a{display:block;padding:7px 0;color:inherit;text-decoration:none}.pan .cta{background:#d3031c;color:#fff;text-align:center;border-radius:999px}.chips{display:flex;gap:10px;padding:0 6vw 14px;font-size:13px}.chips a{background:#faf7f5;border-radius:999px;padding:5px 14px;color:#5b534d;text-decoration:none}.m{padding:10px 6vw;min-height:420px}.z{padding:34px 6vw;background:#faf7f5;font-size:12px;color:#8a817a}.z a{color:inherit;margin-right:10px}`,
    `<div class="h"><div class="lg">AliExpress</div><div class="q" role="searchbox" tabindex="0">${w.search}</div>${menu}<a href="#" style="color:inherit">${w.cart} · 2</a></div><div class="chips">${w.categories.map((c) => `<a href="#">${c}</a>`).join('')}</div><div class="m">${main}</div><div class="z">${footColumns(o.lang)}<p>${w.legal}</p></div>`,
  );
}

/** Phone width with a hamburger and icons in the head. */
export function burger(o: Chrome, main: string): string {
  const w = words(o.lang);
  const entry = isIn(o)
    ? `<button class="i" aria-label="${o.lang === 'en' ? 'Account' : 'Mon compte'}" data-truth="account-entry">${userSvg}</button>`
    : `<button class="i" aria-label="${w.signIn}" data-truth="sign-in-entry">${userSvg}</button>`;
  return html(
    o,
    `body{font:14px/1.4 Roboto,Arial,sans-serif;color:#212121;background:#fff}.hh{position:sticky;top:0;background:#fff;z-index:9;border-bottom:1px solid #eee}.r{display:flex;align-items:center;gap:8px;padding:8px 10px}.r b{flex:1;color:#e62e04;font-size:19px}.i{background:none;border:0;width:40px;height:40px;color:#212121;display:grid;place-items:center;padding:0}.sr{margin:0 12px 10px;background:#f2f2f2;border-radius:20px;padding:9px 16px;color:#9a9a9a}.c{padding:8px 12px;min-height:460px}.ff{background:#fafafa;padding:18px;font-size:12px;color:#757575}.ff a{color:inherit;margin-right:8px}`,
    `<div class="hh"><div class="r"><button class="i" aria-label="Menu">☰</button><b>AliExpress</b>${entry}<button class="i" aria-label="${w.cart}">${cartSvg}</button></div><div class="sr">${w.search}</div></div><div class="c">${main}</div><div class="ff">${footColumns(o.lang)}</div>`,
  );
}

/** Slim head without an account entry: sign-in, checkout, checks. */
export function slim(o: Chrome, main: string): string {
  const w = words(o.lang);
  return html(
    o,
    `body{font:14px/1.5 Arial,sans-serif;background:#f7f8fa;color:#222}.sl{background:#fff;border-bottom:1px solid #e6e6e6;padding:14px 0}.sl div,.sm{max-width:1080px;margin:auto;padding:0 20px}.sl div{display:flex;justify-content:space-between;align-items:center}.sm{padding-top:24px;min-height:460px}.sf{text-align:center;color:#999;font-size:12px;padding:30px}`,
    `<div class="sl"><div><span style="font-weight:800;font-size:24px;color:#e43225">AliExpress</span><span style="color:#2a8a3e">🔒 ${o.lang === 'en' ? 'Your information is protected' : 'Vos informations sont protégées'}</span></div></div><div class="sm">${main}</div><div class="sf">${w.legal}</div>`,
  );
}

/** Help centre look. */
export function helpdesk(o: Chrome, main: string): string {
  const w = words(o.lang);
  return html(
    o,
    `body{font:15px/1.6 "Helvetica Neue",Arial,sans-serif;color:#2b2b2b;background:#f6f6f8}.t{background:#fff;display:flex;gap:22px;align-items:center;padding:12px 48px}.t .l{font-weight:800;color:#e1251b;font-size:20px}.t .g{flex:1}.t a{color:#2b2b2b;text-decoration:none}.hero{background:linear-gradient(120deg,#ffece5,#ffe0ec);padding:36px 48px;text-align:center}.hero input{width:520px;max-width:90%;padding:13px 20px;border-radius:28px;border:1px solid #ddd}.b{max-width:1060px;margin:26px auto;padding:0 24px;min-height:380px}.e{padding:26px 48px;background:#fff;font-size:12px}.e a{color:#777;margin-right:8px}`,
    `<div class="t"><span class="l">AliExpress</span><span>${o.lang === 'en' ? 'Help Center' : 'Centre d’aide'}</span><span class="g"></span><a href="#">${w.home}</a><a href="#">${w.orders}</a>${isIn(o) ? `<a href="#acc" data-truth="account-entry">${o.lang === 'en' ? 'My Account' : 'Mon compte'}</a>` : `<a href="#in" data-truth="sign-in-entry">${w.signIn}</a>`}</div><div class="hero"><h1 style="font-size:26px;margin:0 0 14px">${o.lang === 'en' ? 'Hi, how can we help?' : 'Bonjour, comment pouvons-nous vous aider ?'}</h1><input placeholder="${o.lang === 'en' ? 'Ask a question' : 'Posez une question'}"></div><div class="b">${main}</div><div class="e">${footColumns(o.lang)}</div>`,
  );
}

/** Alipay look, blue. */
export function alipay(o: Chrome, main: string): string {
  const fr = o.lang === 'fr';
  return html(
    o,
    `body{font:13px/1.6 Tahoma,Arial,sans-serif;color:#333;background:#eef2f6}.ah{background:#00a0e9;color:#fff}.ah>div{max-width:980px;margin:auto;display:flex;align-items:center;gap:22px;padding:14px 10px}.ah a{color:#fff;text-decoration:none}.am{max-width:980px;margin:20px auto;background:#fff;border:1px solid #dbe3ea;padding:24px;min-height:380px}.af{max-width:980px;margin:auto;color:#8a98a5;font-size:11px;padding:0 10px 30px}.af a{color:inherit;margin-right:12px}`,
    `<div class="ah"><div><b style="font-size:22px">Alipay</b><span style="flex:1">${fr ? 'Pour les acheteurs AliExpress' : 'For AliExpress buyers'}</span><span>${fr ? 'Bonjour' : 'Hello'}, m***@mail.com</span><a href="#">${fr ? 'Quitter' : 'Log out'}</a><a href="#">${fr ? 'Aide' : 'Help'}</a></div></div><div class="am">${main}</div><div class="af"><a href="#">${fr ? 'À propos d’Alipay' : 'About Alipay'}</a><a href="#">${fr ? 'Sécurité' : 'Security'}</a><a href="#">${fr ? 'Conditions' : 'Agreements'}</a><a href="#">${fr ? 'Nous contacter' : 'Contact us'}</a><p>Alipay.com © 2004-2026 · ICP 10208210</p></div>`,
  );
}
