import type { Tongue, Words } from './words.ts';
import { words } from './words.ts';

/** Twelve designs of a site: header, neighbours and footer around what a page brings itself. */
export interface Sheet {
  readonly title: string;
  readonly main: string;
  readonly css?: string;
  readonly js?: string;
  /** Dialogs and the like, at the end of the body. */
  readonly over?: string;
  readonly out?: boolean;
  /** The account entry, or the sign-in entry when signed out, is the target. */
  readonly mark?: boolean;
  /** No neighbours. */
  readonly bare?: boolean;
}

type Shell = (tongue: Tongue, sheet: Sheet) => string;

const rightToLeft = new Set<string>(['ar', 'he']);

const doc = (tongue: Tongue, sheet: Sheet, css: string, body: string, attributes = ''): string =>
  `<!doctype html><html lang="${tongue}"${rightToLeft.has(tongue) ? ' dir="rtl"' : ''}${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${sheet.title}</title><style>*{box-sizing:border-box}${css}${sheet.css ?? ''}</style></head><body>${body}${sheet.over ?? ''}${sheet.js === undefined ? '' : `<script>${sheet.js}</script>`}</body></html>`;

const truth = (sheet: Sheet): string => (sheet.mark === true ? ` data-truth="${sheet.out === true ? 'sign-in' : 'account'}"` : '');

export const picture = (alt: string, colour: string, wide = 44, high = 28): string =>
  `<img alt="${alt}" width="${String(wide)}" height="${String(high)}" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 28'><rect width='44' height='28' rx='4' fill='${colour}'/><circle cx='18' cy='14' r='7' fill='rgba(255,255,255,.55)'/><circle cx='26' cy='14' r='7' fill='rgba(255,255,255,.3)'/></svg>`)}">`;

export const dots =
  '<svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true"><circle cx="4" cy="10" r="2"/><circle cx="10" cy="10" r="2"/><circle cx="16" cy="10" r="2"/></svg>';
export const bin =
  '<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true"><path d="M3 5h14M8 5V3h4v2M5 5l1 12h8l1-12M8.5 8v6M11.5 8v6"/></svg>';
const lens =
  '<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="2"><circle cx="9" cy="9" r="6"/><path d="m14 14 4 4"/></svg>';
const head =
  '<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6"><circle cx="10" cy="7" r="4"/><path d="M2 19c1-5 15-5 16 0"/></svg>';
const bag =
  '<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M4 7h12l1 11H3zM7 7V5a3 3 0 0 1 6 0v2"/></svg>';

const goods = (w: Words, tag: 'article' | 'div', cls: string): string =>
  w.goods
    .map(
      (name, i) =>
        `<${tag} class="${cls}"><svg viewBox="0 0 120 80" width="100%" height="80"><rect width="120" height="80" fill="hsl(${String(i * 110 + 20)} 40% 88%)"/><circle cx="60" cy="40" r="22" fill="hsl(${String(i * 110 + 20)} 45% 70%)"/></svg><span class="${cls}-n">${name}</span><b class="${cls}-p">${w.price[i] ?? ''}</b></${tag}>`,
    )
    .join('');

/** Semantic HTML, one column and an aside of offers. */
export const sem: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:15px/1.5 Georgia,'Noto Serif',serif;color:#222;background:#fdfcf9}header,footer{background:#fff;border-block:1px solid #e4ddd0}header nav,.page,footer p{max-width:1080px;margin:auto;padding:12px 20px}header nav{display:flex;gap:22px;align-items:center}header a{color:#333;text-decoration:none}header .logo{font:700 22px Georgia;color:#d33a1b;margin-inline-end:auto}.page{display:grid;grid-template-columns:1fr 220px;gap:34px;align-items:start}aside article{display:grid;gap:2px;margin-bottom:14px;font-size:13px}h1{font-weight:400;font-size:27px;margin:14px 0}button{font:inherit;cursor:pointer}footer{margin-top:40px;color:#777;font-size:13px}footer a{color:#777;margin-inline-end:14px}`,
    `<header><nav aria-label="AliExpress"><a class="logo" href="/">AliExpress</a><a href="/p/order/index.html">${w.orders}</a><a href="/p/wishlist/index.html">${w.wish}</a><a href="/p/shoppingcart/index.html">${w.cart} (2)</a>${sheet.out === true ? `<a href="https://login.aliexpress.com/"${truth(sheet)}>${w.signIn}</a><a href="/p/join">${w.join}</a>` : `<a href="/account/index.html"${truth(sheet)}>${w.acct}</a><a href="/xman/xlogout.htm">${w.signOut}</a>`}</nav></header><div class="page"><main>${sheet.main}</main>${sheet.bare === true ? '' : `<aside><h2>${w.reco}</h2>${goods(w, 'article', 'offer')}</aside>`}</div><footer><p><a href="/help">${w.help}</a><a href="/terms">${w.terms}</a><a href="/privacy">${w.privacy}</a> © 2010–2026 AliExpress. ${w.rights}</p></footer>`,
  );
};

/** Class names with changing hashes, account entry that opens when hovered. */
export const hash: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:14px/1.45 'Open Sans',Roboto,Arial,sans-serif;color:#191919;background:#f5f5f5}.pc-header--wrap--2kQz7{background:#fff;display:flex;align-items:center;gap:24px;padding:14px 40px}.logo--img--9XsTe{font-weight:800;font-size:24px;color:#fd384f}.search--box--a71Lc{flex:1;display:flex;border:2px solid #191919;border-radius:20px;padding:6px 16px;color:#979797;justify-content:space-between}.my-account--menuItem--1GDZChA{display:flex;gap:8px;align-items:center;cursor:pointer}.my-account--text--9fA2{font-size:12px;line-height:1.2}.body--main--3Hk2p{max-width:1000px;margin:24px auto;padding:0 16px}.reco--list--Z9q1{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;max-width:1000px;margin:0 auto;padding:0 16px 30px}.reco--item--k22B{background:#fff;border-radius:8px;padding:10px;display:grid;gap:4px}.foot--bar--Qw81{background:#e8e8e8;padding:16px 40px;display:flex;gap:18px;font-size:12px;color:#757575}`,
    `<div class="pc-header--wrap--2kQz7"><div class="logo--img--9XsTe">AliExpress</div><div class="search--box--a71Lc"><span>${w.find}</span>${lens}</div><div class="ship-to--menuItem--3Jkd"><span>${w.ship}</span></div>${sheet.out === true ? `<div class="my-account--menuItem--1GDZChA">${head}<div class="my-account--text--9fA2"><div>${w.hi.split(/[,、 ]/u)[0] ?? ''}</div><span role="button" tabindex="0"${truth(sheet)}><b>${w.signIn}</b></span></div></div>` : `<div class="my-account--menuItem--1GDZChA" role="button" tabindex="0" aria-label="${w.acct}"${truth(sheet)}>${head}<div class="my-account--text--9fA2"><div class="my-account--name--k3d">${w.hi}</div><b>${w.acct}</b></div></div>`}<div class="shop-cart--menuItem--YTR1" role="button" aria-label="${w.cart}">${bag} <span>2</span></div></div><div class="body--main--3Hk2p">${sheet.main}</div>${sheet.bare === true ? '' : `<div class="body--main--3Hk2p" style="margin-bottom:8px;font-size:18px;font-weight:700">${w.reco}</div><div class="reco--list--Z9q1">${goods(w, 'div', 'reco--item--k22B')}</div>`}<div class="foot--bar--Qw81"><a>${w.help}</a><a>${w.privacy}</a><a>${w.terms}</a><a>${w.sell}</a><span>© 2010-2026 AliExpress.com. ${w.rights}</span></div>`,
  );
};

/** Div soup: no roles, no links, everything by click handlers. */
export const soup: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:14px/1.4 Tahoma,Arial,sans-serif;background:#fff;color:#333}.t{background:#222;color:#ccc;font-size:12px;padding:6px 60px;display:flex;gap:20px}.t div{cursor:pointer}.t .g{flex:1}.b{padding:16px 60px;display:flex;gap:40px;border-bottom:3px solid #e62e04;align-items:center}.b .l{font-size:28px;font-weight:700;color:#e62e04}.b .s{border:1px solid #e62e04;width:420px;padding:8px 12px;color:#999}.m{padding:20px 60px;min-height:420px}.k{position:fixed;bottom:0;inset-inline:0;background:#fffbe6;border-top:1px solid #e8d98b;padding:10px 60px;display:flex;gap:16px;font-size:13px}.k .y{background:#333;color:#fff;padding:3px 14px;cursor:pointer}.k .n{cursor:pointer;text-decoration:underline}.z{padding:18px 60px 60px;color:#999;font-size:12px;display:flex;gap:24px}`,
    `<div class="t"><div class="g">${w.ship}</div><div onclick="void 0">${w.help}</div><div onclick="void 0">${w.app}</div><div onclick="void 0">${w.wish}</div>${sheet.out === true ? `<div onclick="void 0"${truth(sheet)}>${w.signIn}</div><div onclick="void 0">${w.join}</div>` : `<div>${w.hi}</div><div onclick="void 0"${truth(sheet)}>${w.acct}</div><div onclick="void 0">${w.signOut}</div>`}</div><div class="b"><div class="l">AliExpress</div><div class="s">${w.find}</div><div onclick="void 0">${w.cart} · 2</div></div><div class="m">${sheet.main}</div><div class="z"><div>${w.terms}</div><div>${w.privacy}</div><div>${w.sell}</div><div>© AliExpress</div></div>${sheet.bare === true ? '' : `<div class="k"><div style="flex:1">${w.cookie}</div><div class="y" onclick="this.parentNode.remove()">${w.yes}</div><div class="n" onclick="this.parentNode.remove()">${w.no}</div></div>`}`,
  );
};

/** Tables and inputs of about 2013. */
export const old: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:12px Arial,Helvetica,sans-serif;color:#333;background:#fff}table.lay{width:960px;margin:0 auto;border-collapse:collapse}.top td{border-bottom:1px solid #ddd;padding:5px 4px;color:#666}a{color:#06c}.logo{font:bold 26px Verdana;color:#f60}.box{border:1px solid #ddd}.box th{background:#f2f2f2;text-align:start;padding:7px 10px;font-weight:bold;border-bottom:1px solid #ddd}.box td{padding:9px 10px;border-bottom:1px dotted #ddd;vertical-align:middle}input.btn{font:bold 12px Arial;color:#333;background:linear-gradient(#fff,#e3e3e3);border:1px solid #aaa;border-radius:3px;padding:3px 12px;cursor:pointer}input.go{background:linear-gradient(#ffb054,#f60);color:#fff;border-color:#d50}.left{width:170px;vertical-align:top;padding:14px 14px 0 0}.left li{margin:0 0 8px;list-style:none}.left ul{padding:0;margin:0 0 16px}h2{font-size:16px;color:#c50}`,
    `<table class="lay"><tr class="top"><td>${sheet.out === true ? `<a href="https://login.aliexpress.com/"${truth(sheet)}>${w.signIn}</a> | <a href="/join">${w.join}</a>` : `${w.hi} [<a href="/logout.htm">${w.signOut}</a>]`}</td><td align="right">${sheet.out === true ? '' : `<a href="/home.htm"${truth(sheet)}>${w.acct}</a> | `}<a href="/wish.htm">${w.wish}</a> | <a href="/cart.htm">${w.cart} (2)</a> | <a href="/help.htm">${w.help}</a></td></tr><tr><td class="logo" style="padding:14px 0">AliExpress</td><td align="right"><input size="42" placeholder="${w.find}"> <input type="button" class="btn go" value="»"></td></tr></table><table class="lay"><tr><td class="left"><ul><li><a href="/o.htm">${w.orders}</a></li><li><a href="/m.htm">${w.msgs}</a></li><li><a href="/c.htm">${w.coupons}</a></li><li><a href="/a.htm">${w.addr}</a></li></ul></td><td valign="top" style="padding-top:10px">${sheet.main}</td></tr></table><table class="lay"><tr><td align="center" style="padding:26px 0;color:#999"><a href="/t.htm">${w.terms}</a> - <a href="/p.htm">${w.privacy}</a><br>Copyright © 2010-2015 AliExpress.com. ${w.rights}</td></tr></table>`,
  );
};

/** The look of a component library. */
export const comet: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:14px/22px Inter,'Helvetica Neue',Arial,sans-serif;background:#fff;color:#222}.comet-v2-header{height:64px;display:flex;align-items:center;padding-inline:32px;gap:28px;box-shadow:0 1px 4px #0002}.comet-v2-header strong{font-size:20px;color:#ff4747;flex:1}.comet-v2-btn{font:600 14px/20px inherit;font-family:inherit;border-radius:20px;padding:7px 18px;border:1px solid #222;background:#fff;cursor:pointer}.comet-v2-btn-primary{background:#ff4747;border-color:#ff4747;color:#fff}.comet-v2-btn-text,.comet-v2-btn-link{border:0;background:none;padding:4px 6px;color:#2878f0}.comet-v2-btn[disabled]{opacity:.4;cursor:not-allowed}.comet-v2-row{max-width:1120px;margin:26px auto;padding:0 24px}.comet-v2-tag{font-size:12px;line-height:18px;border-radius:4px;padding:0 6px;background:#e7f4ea;color:#157a35}.comet-v2-modal-mask{position:fixed;inset:0;background:#0009;z-index:1000}.comet-v2-modal-wrap{position:fixed;inset:0;z-index:1001;display:grid;place-items:center}.comet-v2-modal{background:#fff;border-radius:16px;width:440px;padding:24px}.comet-v2-modal-footer{display:flex;gap:12px;justify-content:flex-end;margin-top:22px}.comet-v2-card{display:grid;gap:3px}.comet-v2-footer{border-top:1px solid #eee;padding:22px 32px;color:#888;display:flex;gap:20px;font-size:12px}`,
    `<div class="comet-v2-header"><strong>AliExpress</strong><button class="comet-v2-btn comet-v2-btn-text" type="button">${w.msgs}</button><button class="comet-v2-btn comet-v2-btn-text" type="button">${w.cart} 2</button>${sheet.out === true ? `<button class="comet-v2-btn comet-v2-btn-primary" type="button"${truth(sheet)}>${w.signIn}</button>` : `<button class="comet-v2-btn comet-v2-btn-text" type="button" aria-haspopup="true"${truth(sheet)}><span class="comet-icon comet-icon-myaccount">${head}</span> ${w.acct}</button>`}</div><div class="comet-v2-row">${sheet.main}</div>${sheet.bare === true ? '' : `<div class="comet-v2-row"><h3>${w.reco}</h3><div style="display:grid;grid-template-columns:repeat(4,1fr);gap:16px">${goods(w, 'div', 'comet-v2-card')}</div></div>`}<div class="comet-v2-footer"><span>${w.help}</span><span>${w.privacy}</span><span>${w.terms}</span><span>© AliExpress</span></div>`,
  );
};

/** Mobile: bar on top, tabs below. */
export const mob: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `html{-webkit-text-size-adjust:100%}body{margin:0;padding:48px 0 64px;font:15px/1.4 system-ui,Roboto,sans-serif;background:#f2f3f5;color:#1b1b1f}.nav{position:fixed;top:0;inset-inline:0;height:48px;background:#fff;display:flex;align-items:center;padding:0 12px;border-bottom:1px solid #eee;z-index:5}.nav b{flex:1;text-align:center;font-size:17px}.nav button{border:0;background:none;font:inherit;min-width:40px;min-height:40px}.tabs{position:fixed;bottom:0;inset-inline:0;background:#fff;display:grid;grid-template-columns:repeat(4,1fr);border-top:1px solid #eee;z-index:5}.tabs a{padding:10px 2px 12px;text-align:center;font-size:11px;color:#555;text-decoration:none;overflow:hidden;white-space:nowrap}.ad{margin:14px;background:#ffe9e3;border-radius:12px;padding:12px;font-size:13px;display:flex;justify-content:space-between;gap:8px}.ad button{border:0;border-radius:14px;background:#ff3c20;color:#fff;padding:4px 12px;white-space:nowrap}`,
    `<div class="nav"><button type="button" aria-label="‹">‹</button><b>${sheet.title}</b><button type="button" aria-label="${w.help}">?</button></div>${sheet.main}${sheet.bare === true ? '' : `<div class="ad"><span>AliExpress · −70 %</span><button type="button">${w.app}</button></div>`}<nav class="tabs"><a href="/">${w.home}</a><a href="/msg">${w.msgs}</a><a href="/cart">${w.cart}</a>${sheet.out === true ? `<a href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a href="/account"${truth(sheet)}>${w.acct}</a>`}</nav>`,
  );
};

/** Rich in ARIA, icons without words. */
export const aria: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:16px/1.5 Verdana,'DejaVu Sans',sans-serif;background:#eef1f6;color:#1d2433}[role=banner]{background:#1d2433;color:#fff;display:flex;padding:10px 28px;gap:14px;align-items:center}[role=banner] p{margin:0;font-weight:700;font-size:19px}[role=toolbar]{margin-inline-start:auto;display:flex;gap:10px}[role=toolbar] [role]{width:40px;height:40px;border-radius:50%;background:#33405c;display:grid;place-items:center;cursor:pointer;color:#fff}[role=main]{max-width:860px;margin:28px auto;background:#fff;border-radius:4px;padding:26px 32px}[role=contentinfo]{text-align:center;font-size:12px;color:#667;padding:20px}[role=contentinfo] a{color:#667;margin:0 8px}.tb-in{background:#e2482d!important;width:auto!important;border-radius:20px!important;padding:0 18px}`,
    `<div role="banner"><p>AliExpress</p><div role="toolbar" aria-label="AliExpress"><div role="button" tabindex="0" aria-label="${w.find}">${lens}</div><div role="link" tabindex="0" aria-label="${w.cart}">${bag}</div>${sheet.out === true ? `<div role="link" tabindex="0" class="tb-in"${truth(sheet)}>${w.signIn}</div>` : `<div role="link" tabindex="0" aria-label="${w.acct}" title="${w.hi}"${truth(sheet)}>${head}</div>`}</div></div><div role="main">${sheet.main}</div><div role="contentinfo"><a href="/help">${w.help}</a><a href="/terms">${w.terms}</a><a href="/privacy">${w.privacy}</a><div>© AliExpress. ${w.rights}</div></div>`,
  );
};

/** Custom elements with open shadow roots for header, body and footer. */
export const comp: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:15px/1.5 'Segoe UI',Ubuntu,sans-serif;background:#fafafa;color:#202124}ax-bar,ax-main,ax-foot{display:block}`,
    `<ax-bar><template shadowrootmode="open"><style>.w{display:flex;gap:20px;padding:14px 32px;background:#fff;border-bottom:1px solid #ddd;align-items:center}.w strong{color:#e43;font-size:21px;flex:1}a{color:inherit;text-decoration:none}</style><div class="w"><strong>AliExpress</strong><a href="/orders">${w.orders}</a><a href="/cart">${w.cart}</a>${sheet.out === true ? `<a href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a href="/me"${truth(sheet)}>${w.acct}</a>`}</div></template></ax-bar><ax-main><template shadowrootmode="open">${sheet.main}</template></ax-main><ax-foot><template shadowrootmode="open"><div style="padding:24px 32px;color:#777;font-size:13px">${w.help} · ${w.terms} · ${w.privacy} · © AliExpress</div></template></ax-foot>`,
  );
};

/** A dashboard on a CSS grid with a menu at the side. */
export const grid: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:14px/1.5 'Nunito','Noto Sans',sans-serif;background:#f7f4ff;color:#2a2340;display:grid;grid:"h h" 60px "n m" 1fr "f f" auto/230px 1fr;min-height:100vh}.gh{grid-area:h;background:#5b2bd9;color:#fff;display:flex;align-items:center;padding:0 26px;gap:24px}.gh b{flex:1;font-size:20px}.gh a{color:#fff;text-decoration:none}.gn{grid-area:n;background:#fff;padding:20px 14px}.gn a{display:block;padding:9px 12px;border-radius:8px;color:#2a2340;text-decoration:none}.gm{grid-area:m;padding:26px 34px}.gf{grid-area:f;padding:14px 26px;font-size:12px;color:#7a739a}.tile{background:#fff;border-radius:14px;padding:18px;box-shadow:0 2px 8px #5b2bd915}`,
    `<div class="gh"><b>AliExpress</b><a href="/cart">${w.cart}</a>${sheet.out === true ? `<a href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a href="/account"${truth(sheet)}>${w.acct}</a>`}</div><div class="gn"><a href="/orders">${w.orders}</a><a href="/wish">${w.wish}</a><a href="/coupons">${w.coupons}</a><a href="/addresses">${w.addr}</a><a href="/settings">${w.settings}</a></div><div class="gm">${sheet.main}</div><div class="gf">${w.privacy} | ${w.terms} | © AliExpress. ${w.rights}</div>`,
  );
};

/** After the look of aliexpress.ru. */
export const snow: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:16px/24px 'TT Norms','Open Sans',sans-serif;background:#fff;color:#1e1e1e}.RedHeader_wrap__1x{max-width:1180px;margin:auto;display:flex;gap:22px;padding:16px 20px;align-items:center}.RedHeader_logo__7a{font-weight:800;font-size:23px;color:#f22}.RedHeader_search__k1{flex:1;background:#f2f3f5;border-radius:12px;padding:10px 16px;color:#888}.RedHeaderProfileItem__link__1ruq2{color:#1e1e1e;text-decoration:none;font-size:13px;text-align:center}.SnowPage_body__q9{max-width:1180px;margin:auto;padding:12px 20px 50px}.snow-ali-kit_Button__b1{font:600 15px/20px inherit;font-family:inherit;border:0;border-radius:12px;padding:10px 18px;background:#f2f3f5;cursor:pointer}.snow-ali-kit_Button__red{background:#f22;color:#fff}.RedFooter_f__00{background:#f7f8fa;padding:24px 40px;font-size:13px;color:#777}`,
    `<div id="__aer_root__"><div class="RedHeader_wrap__1x"><span class="RedHeader_logo__7a">AliExpress</span><span class="RedHeader_search__k1">${w.find}</span><a class="RedHeaderProfileItem__link__1ruq2" href="/order-list">${w.orders}</a><a class="RedHeaderProfileItem__link__1ruq2" href="/cart">${w.cart}</a>${sheet.out === true ? `<a class="RedHeaderProfileItem__link__1ruq2" href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a class="RedHeaderProfileItem__link__1ruq2" href="/account"${truth(sheet)}>${w.acct}</a>`}</div><div class="SnowPage_body__q9">${sheet.main}</div><div class="RedFooter_f__00">${w.help} · ${w.sell} · ${w.privacy} · © 2014–2026. ${w.rights}</div></div>`,
  );
};

/** Dark, minimal, as in a web view. */
export const dark: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `:root{color-scheme:dark}body{margin:0;font:16px/1.5 'DM Sans','Noto Sans',sans-serif;background:#121316;color:#ececf1}.dk-h{display:flex;justify-content:space-between;padding:18px 6vw;align-items:center}.dk-h span{color:#ff6a3d;font-weight:700}.dk-h a{width:38px;height:38px;border-radius:50%;background:#2b2d35;display:grid;place-items:center;color:#fff;text-decoration:none;font-size:13px}.dk-h a.in{width:auto;border-radius:20px;padding:0 18px}.dk-m{width:min(760px,92vw);margin:10px auto 40px}.dk-f{color:#777;text-align:center;font-size:12px;padding:20px}`,
    `<div class="dk-h"><span>AliExpress</span>${sheet.out === true ? `<a class="in" href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a href="/account/index.html" aria-label="${w.acct}" title="${w.acct}"${truth(sheet)}>${head}</a>`}</div><div class="dk-m">${sheet.main}</div><div class="dk-f">${w.privacy} · ${w.terms}</div>`,
  );
};

/** Large surfaces, elevation and capitals. */
export const mat: Shell = (tongue, sheet) => {
  const w = words[tongue];
  return doc(
    tongue,
    sheet,
    `body{margin:0;font:400 15px/1.5 Roboto,'Noto Sans',sans-serif;background:#f1f1f6;color:#1c1b1f}.bar{background:#b3261e;color:#fff;height:60px;display:flex;align-items:center;padding:0 24px;gap:20px;box-shadow:0 2px 6px #0004}.bar h6{font-size:20px;font-weight:500;margin:0;flex:1}.bar a{color:#fff;text-decoration:none;font-weight:500}.paper{background:#fff;border-radius:12px;box-shadow:0 1px 3px #0003;max-width:820px;margin:24px auto;padding:8px 0}.li{display:flex;align-items:center;gap:18px;padding:12px 24px}.li .grow{flex:1}.sub{color:#666;font-size:13px}.mbtn{border:0;background:none;font:500 14px Roboto,'Noto Sans',sans-serif;color:#b3261e;padding:9px 14px;border-radius:18px;cursor:pointer}.mbtn.fill{background:#b3261e;color:#fff}.low{max-width:820px;margin:auto;color:#777;font-size:12px;padding:8px 24px 40px}`,
    `<div class="bar"><h6>AliExpress</h6><a href="/orders">${w.orders}</a>${sheet.out === true ? `<a href="/login"${truth(sheet)}>${w.signIn}</a>` : `<a href="/me"${truth(sheet)}>${w.acct}</a><a href="/bye">${w.signOut}</a>`}</div>${sheet.main}${sheet.bare === true ? '' : `<div class="paper"><div class="li"><b>${w.reco}</b></div>${w.goods.map((g, i) => `<div class="li"><span class="grow">${g}</span><b>${w.price[i] ?? ''}</b><button class="mbtn" type="button">${w.add}</button></div>`).join('')}</div>`}<div class="low">${w.help} · ${w.terms} · ${w.privacy}</div>`,
  );
};
