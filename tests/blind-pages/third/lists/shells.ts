/** Page shells for the lists. Each is built in another way; words come from the page. */
export interface Sheet {
  readonly lang: string;
  readonly title: string;
  readonly body: string;
  readonly css?: string;
  readonly dir?: 'rtl' | 'ltr';
  readonly script?: string;
  /** Put at the very end of the body, outside the shell (portals). */
  readonly after?: string;
}

export const sheet = (s: Sheet): string =>
  `<!doctype html><html lang="${s.lang}"${s.dir === undefined ? '' : ` dir="${s.dir}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${s.title}</title><style>*{box-sizing:border-box}body{margin:0}${s.css ?? ''}</style></head><body>${s.body}${s.after ?? ''}${s.script === undefined ? '' : `<script>${s.script}</script>`}</body></html>`;

export interface Words {
  readonly search: string;
  /** Inner HTML and attributes of the account entry. */
  readonly account: string;
  readonly accountTruth?: string;
  readonly cart: string;
  readonly links: readonly string[];
  readonly foot: readonly string[];
}

const truth = (name: string | undefined): string => (name === undefined ? '' : ` data-truth="${name}"`);

/** Semantic HTML5. */
export const semantic = (s: Sheet, w: Words): string =>
  sheet({
    ...s,
    css: `body{font:16px/1.5 Georgia,'Noto Serif',serif;color:#222;background:#fffdf9}header{display:flex;gap:24px;align-items:center;padding:12px 48px;border-bottom:3px double #e43225}header h2{margin:0;color:#e43225}header nav ul{display:flex;gap:20px;list-style:none;margin:0;padding:0}header a{color:#222}header form{flex:1}header input{width:100%;padding:7px 12px;border:1px solid #bbb}main{max-width:900px;margin:20px auto;padding:0 20px}body>footer{border-top:1px solid #ddd;padding:14px 48px;font-size:13px;color:#777;display:flex;gap:20px;flex-wrap:wrap}${s.css ?? ''}`,
    body: `<header><h2>AliExpress</h2><form role="search"><input type="search" placeholder="${w.search}" aria-label="${w.search}"></form><nav><ul>${w.links.map((l) => `<li><a href="#">${l}</a></li>`).join('')}<li><a href="/account/index.html"${truth(w.accountTruth)}>${w.account}</a></li><li><a href="/p/shoppingcart/index.html">${w.cart}</a></li></ul></nav></header><main>${s.body}</main><footer>${w.foot.map((l) => `<a href="#">${l}</a>`).join('')}<small>© 2010-2026 AliExpress.com</small></footer>`,
  });

/** CSS modules with rotating suffixes, plain divs with a few roles. */
export const hashed = (s: Sheet, w: Words): string =>
  sheet({
    ...s,
    css: `body{font:14px/1.45 "Open Sans",Arial,sans-serif;background:#f5f5f5;color:#191919}.pc-hdr--strip--3xYa1{background:#191919;color:#fff;text-align:center;padding:6px;font-size:12px}.pc-hdr--bar--9kQe2{display:flex;align-items:center;gap:28px;background:#fff;padding:14px 60px}.pc-hdr--logo--0aZ{font-weight:800;font-size:24px;color:#fd384f}.search--box--pLm4{flex:1;display:flex;border:2px solid #191919;border-radius:22px;padding:7px 16px;color:#999}.my-account--menuItem--1GDZChA{cursor:pointer;font-weight:600}.ship-to--menuItem--7d{color:#555}.pc-body--wrap--77u{width:1080px;margin:22px auto}.pc-ftr--wrap--k2{background:#fff;padding:18px 60px;color:#888;font-size:12px;display:flex;gap:24px}${s.css ?? ''}`,
    body: `<div class="pc-hdr--strip--3xYa1">${w.links[0] ?? ''}</div><div class="pc-hdr--bar--9kQe2"><div class="pc-hdr--logo--0aZ">AliExpress</div><div class="search--box--pLm4">${w.search}</div><div class="ship-to--menuItem--7d">${w.links[1] ?? ''}</div><div class="my-account--menuItem--1GDZChA" role="button" tabindex="0"${truth(w.accountTruth)}>${w.account}</div><div class="shop-cart--menuItem--Q2">${w.cart}</div></div><div class="pc-body--wrap--77u">${s.body}</div><div class="pc-ftr--wrap--k2">${w.foot.map((l) => `<span>${l}</span>`).join('')}</div>`,
  });

/** Divs and spans, nothing else. */
export const soup = (s: Sheet, w: Words): string =>
  sheet({
    ...s,
    css: `body{font:15px/1.4 Verdana,sans-serif;background:#eceff3;color:#283040}.a1{background:#ff4747;color:#fff;height:58px;display:flex;align-items:center;padding:0 36px}.a1 div{margin-inline-end:26px}.a2{font-size:21px;font-weight:bold}.a3{flex:1;background:#ffffff33;padding:8px 14px;border-radius:4px;font-size:13px}.a4{cursor:pointer}.b0{width:1000px;margin:24px auto;background:#fff;padding:24px;border-radius:3px;box-shadow:0 1px 3px #0002}.z9{width:1000px;margin:0 auto 20px;font-size:11px;color:#8a93a3}.z9 span{margin-inline-end:18px}${s.css ?? ''}`,
    body: `<div><div class="a1"><div class="a2">AliExpress</div><div class="a3">${w.search}</div>${w.links.map((l) => `<div class="a4"><span>${l}</span></div>`).join('')}<div class="a4"${truth(w.accountTruth)}><span>${w.account}</span></div><div class="a4"><span>${w.cart}</span></div></div><div class="b0">${s.body}</div><div class="z9">${w.foot.map((l) => `<span>${l}</span>`).join('')}</div></div>`,
  });

/** A page as of 2013: tables, font sizes, inputs as buttons. */
export const old = (s: Sheet, w: Words & { readonly brand: string }): string =>
  sheet({
    ...s,
    css: `body{font:12px Tahoma,Arial,sans-serif;background:#fff;color:#333}a{color:#06c}.top td{background:#f2f2f2;border-bottom:1px solid #ccc;padding:5px 10px}.logo td{padding:14px 10px}.brand{font-size:26px;color:#e62e04;font-weight:bold}input[type=button],input[type=submit]{font:12px Tahoma;background:linear-gradient(#fff,#ddd);border:1px solid #999;border-radius:2px;padding:3px 12px;cursor:pointer}.ft td{border-top:1px solid #ccc;color:#999;padding:12px;text-align:center}table{border-collapse:collapse}${s.css ?? ''}`,
    body: `<table class="top" width="100%"><tr><td>${w.links.map((l) => `<a href="#">${l}</a>`).join(' | ')}</td><td align="right"><a href="#"${truth(w.accountTruth)}>${w.account}</a> | <a href="#">${w.cart}</a></td></tr></table><table class="logo" width="980" align="center"><tr><td class="brand">${w.brand}</td><td><input type="text" size="40" placeholder="${w.search}"></td></tr></table><table width="980" align="center"><tr><td valign="top">${s.body}</td></tr></table><table class="ft" width="980" align="center"><tr><td>${w.foot.join(' - ')}</td></tr></table>`,
  });

/** The look of a React component library. */
export const lib = (s: Sheet, w: Words & { readonly crumbs: readonly string[] }): string =>
  sheet({
    ...s,
    css: `body{font:14px/1.57 Inter,Roboto,Helvetica,sans-serif;background:#fafafa;color:#1f1f1f}.ui-layout{min-height:100vh;display:flex;flex-direction:column}.ui-appbar{display:flex;gap:20px;align-items:center;background:#fff;box-shadow:0 2px 8px #0000000f;padding:0 32px;height:60px}.ui-appbar-brand{font-weight:700;color:#ff4d2d;font-size:19px}.ui-input{flex:1;border:1px solid #d9d9d9;border-radius:6px;padding:6px 11px;color:#bfbfbf}.ui-btn{border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:5px 15px;font:inherit;cursor:pointer}.ui-btn-primary{background:#1668dc;color:#fff;border-color:#1668dc}.ui-btn-text{border-color:transparent;background:none}.ui-btn-dangerous{color:#d4380d;border-color:#d4380d}.ui-crumbs{padding:14px 32px;color:#8c8c8c}.ui-content{flex:1;width:1040px;margin:0 auto}.ui-footer{padding:18px;text-align:center;color:#8c8c8c;font-size:12px}${s.css ?? ''}`,
    body: `<div id="root"><section class="ui-layout"><header class="ui-appbar"><span class="ui-appbar-brand">AliExpress</span><span class="ui-input">${w.search}</span>${w.links.map((l) => `<button type="button" class="ui-btn ui-btn-text"><span>${l}</span></button>`).join('')}<button type="button" class="ui-btn ui-btn-text"${truth(w.accountTruth)}><span>${w.account}</span></button><button type="button" class="ui-btn ui-btn-text"><span>${w.cart}</span></button></header><nav class="ui-crumbs"><ol style="margin:0;padding:0;list-style:none;display:flex;gap:8px">${w.crumbs.map((c) => `<li>${c}</li>`).join('<li aria-hidden="true">/</li>')}</ol></nav><main class="ui-content">${s.body}</main><footer class="ui-footer">${w.foot.join(' · ')}</footer></section></div>`,
  });

/** Phone: bar above, tabs below. Meant for 390 x 844. */
export const phone = (
  s: Sheet,
  w: {
    readonly heading: string;
    readonly back: string;
    readonly tabs: readonly string[];
    readonly truths?: readonly string[];
    readonly tint?: string;
  },
): string =>
  sheet({
    ...s,
    css: `body{font:15px/1.4 -apple-system,Roboto,sans-serif;background:#f4f4f6;color:#111;padding:52px 0 64px}.bar{position:fixed;inset:0 0 auto;height:52px;background:${w.tint ?? '#fff'};display:flex;align-items:center;gap:12px;padding:0 14px;z-index:5;border-bottom:1px solid #e5e5ea}.bar button{border:0;background:none;font-size:22px}.bar h1{font-size:17px;margin:0;flex:1;text-align:center;padding-inline-end:34px}.tabs{position:fixed;inset:auto 0 0;height:60px;background:#fff;display:flex;border-top:1px solid #e5e5ea;z-index:5}.tabs a{flex:1;text-align:center;font-size:11px;color:#666;text-decoration:none;padding-top:12px}.tabs a::before{content:"";display:block;width:16px;height:16px;border:2px solid currentColor;border-radius:5px;margin:0 auto 4px}${s.css ?? ''}`,
    body: `<div class="bar"><button type="button" aria-label="${w.back}">${s.dir === 'rtl' ? '›' : '‹'}</button><h1>${w.heading}</h1></div>${s.body}<nav class="tabs">${w.tabs.map((t, i) => `<a href="#t${String(i)}"${truth(w.truths?.[i] === '' ? undefined : w.truths?.[i])}>${t}</a>`).join('')}</nav>`,
  });

/** ARIA everywhere: skip link, landmarks, labelled regions. */
export const landmarks = (s: Sheet, w: Words & { readonly skip: string; readonly heading: string; readonly aside?: string }): string =>
  sheet({
    ...s,
    css: `body{font:16px/1.5 "Segoe UI",system-ui,sans-serif;background:#fff;color:#1b1b1f}.skip{position:absolute;inset-inline-start:-999px;top:0}.skip:focus{inset-inline-start:8px}.bn{display:grid;grid-template-columns:auto 1fr auto;gap:30px;align-items:center;padding:16px 44px;background:#1c1240;color:#fff}.bn a{color:#fff;text-decoration:none;margin-inline-start:22px}.bn [role=search]{background:#fff2;border-radius:8px;padding:8px 14px;color:#cfc9e6}.mn{display:grid;grid-template-columns:1fr 260px;gap:32px;max-width:1160px;margin:26px auto;padding:0 20px}.ci{padding:18px 44px;background:#f4f2fa;font-size:13px;color:#665}.ci span{margin-inline-end:20px}${s.css ?? ''}`,
    body: `<a class="skip" href="#main">${w.skip}</a><div role="banner" class="bn"><strong>AliExpress</strong><div role="search" aria-label="${w.search}">${w.search}</div><div role="navigation" aria-label="${w.links[0] ?? ''}">${w.links
      .slice(1)
      .map((l) => `<a href="#">${l}</a>`)
      .join(
        '',
      )}<a href="#" aria-haspopup="true" aria-expanded="false"${truth(w.accountTruth)}>${w.account}</a><a href="#">${w.cart}</a></div></div><div class="mn"><div role="main" id="main" aria-labelledby="ttl"><h1 id="ttl">${w.heading}</h1>${s.body}</div><div role="complementary">${w.aside ?? ''}</div></div><div role="contentinfo" class="ci">${w.foot.map((l) => `<span>${l}</span>`).join('')}</div>`,
  });

/** Settings with a column of sections. */
export const settings = (
  s: Sheet,
  w: {
    readonly brand: string;
    readonly top: readonly string[];
    readonly side: readonly string[];
    readonly here: number;
    readonly foot: string;
  },
): string =>
  sheet({
    ...s,
    css: `body{font:14px/1.5 "Nunito Sans","Helvetica Neue",sans-serif;background:#f7f8fa;color:#20242c}.gr{display:grid;grid-template:"t t" 56px "s c" 1fr "f f" 44px / 230px 1fr;min-height:100vh}.gt{grid-area:t;display:flex;align-items:center;gap:24px;padding:0 28px;background:#fff;border-bottom:1px solid #e3e6eb}.gt b{font-size:18px;margin-inline-end:auto;color:#d3031c}.gs{grid-area:s;padding:20px 0;background:#fff;border-inline-end:1px solid #e3e6eb}.gs a{display:block;padding:9px 28px;color:#4a5160;text-decoration:none}.gs a[aria-current]{background:#fff0f1;color:#d3031c;font-weight:700}.gc{grid-area:c;padding:24px 32px}.gf{grid-area:f;text-align:center;color:#99a;font-size:12px;padding:12px}${s.css ?? ''}`,
    body: `<div class="gr"><div class="gt"><b>${w.brand}</b>${w.top.map((t) => `<span>${t}</span>`).join('')}</div><nav class="gs">${w.side.map((t, i) => `<a href="#s${String(i)}"${i === w.here ? ' aria-current="page"' : ''}>${t}</a>`).join('')}</nav><main class="gc">${s.body}</main><div class="gf">${w.foot}</div></div>`,
  });

/** Alipay as it may have looked about 2014: blue bar, tabs. */
export const alipayTabs = (
  s: Sheet,
  w: {
    readonly hello: string;
    readonly out: string;
    readonly tabs: readonly string[];
    readonly here: number;
    readonly tabTruths?: readonly string[];
    readonly foot: readonly string[];
  },
): string =>
  sheet({
    ...s,
    css: `body{font:13px/1.5 Arial,Helvetica,sans-serif;background:#eef3f8;color:#333}.hd{background:#0a6ebd;color:#fff}.hd-in,.ct,.bt{width:990px;margin:0 auto}.hd-in{display:flex;align-items:center;height:64px}.hd-in strong{font-size:26px;font-style:italic}.hd-in span{margin-inline-start:auto;font-size:12px}.tb{list-style:none;display:flex;width:990px;margin:0 auto;padding:0}.tb li a{display:block;padding:9px 26px;color:#cfe6f8;text-decoration:none}.tb li.on a{background:#eef3f8;color:#0a6ebd;font-weight:bold}.ct{background:#fff;border:1px solid #d5e1ec;margin-top:18px;padding:22px}.bt{padding:16px 0;color:#8a9aab;font-size:11px}${s.css ?? ''}`,
    body: `<div class="hd"><div class="hd-in"><strong>Alipay</strong><span>${w.hello} | <a href="#" style="color:#fff">${w.out}</a></span></div><ul class="tb">${w.tabs.map((t, i) => `<li${i === w.here ? ' class="on"' : ''}><a href="#"${truth(w.tabTruths?.[i] === '' ? undefined : w.tabTruths?.[i])}>${t}</a></li>`).join('')}</ul></div><div class="ct">${s.body}</div><div class="bt">${w.foot.join(' | ')}</div>`,
  });

/** Alipay with a rail of icons at the side. */
export const alipayRail = (
  s: Sheet,
  w: { readonly rail: readonly string[]; readonly here: number; readonly hello: string; readonly foot: string },
): string =>
  sheet({
    ...s,
    css: `body{font:15px/1.5 "PingFang SC","Noto Sans",sans-serif;background:#f3f6fb;color:#1a2233;padding-inline-start:96px;min-height:100vh}.rl{position:fixed;inset-block:0;inset-inline-start:0;width:96px;background:#1677ff;color:#fff;padding-top:22px;text-align:center}.rl i{display:block;font-style:normal;font-weight:800;margin-bottom:26px}.rl a{display:block;color:#d6e8ff;text-decoration:none;font-size:11px;padding:12px 4px}.rl a.cur{background:#0f5fd1;color:#fff}.tp{display:flex;justify-content:flex-end;padding:18px 40px;color:#56627a}.pg{max-width:940px;margin:0 auto;padding:0 24px}.en{text-align:center;color:#98a2b8;font-size:12px;padding:26px}${s.css ?? ''}`,
    body: `<aside class="rl"><i>Alipay</i>${w.rail.map((t, i) => `<a href="#r${String(i)}"${i === w.here ? ' class="cur"' : ''}>${t}</a>`).join('')}</aside><div class="tp">${w.hello}</div><div class="pg">${s.body}</div><div class="en">${w.foot}</div>`,
  });

/** aliexpress.ru */
export const snow = (s: Sheet, w: Words): string =>
  sheet({
    ...s,
    css: `body{font:15px/1.4 "TT Norms",Manrope,Arial,sans-serif;background:#fff;color:#0f1721}.RedHeader__wrap{display:flex;gap:18px;align-items:center;padding:14px 40px}.RedHeader__logo{background:#fe2722;color:#fff;border-radius:10px;padding:8px 12px;font-weight:800}.RedHeader__search{flex:1;border:2px solid #fe2722;border-radius:12px;padding:9px 16px;color:#8a939e}.RedHeader__item{font-size:12px;text-align:center;color:#0f1721;text-decoration:none}.SnowPage__in{width:1100px;margin:10px auto 30px}.SnowFooter__in{background:#f4f5f7;padding:22px 40px;color:#8a939e;font-size:13px}${s.css ?? ''}`,
    body: `<div id="__aer_root__"><div class="RedHeader__wrap"><span class="RedHeader__logo">AliExpress</span><div class="RedHeader__search">${w.search}</div>${w.links.map((l) => `<a class="RedHeader__item" href="#">${l}</a>`).join('')}<a class="RedHeader__item RedHeaderProfileItem__link" href="https://aliexpress.ru/account"${truth(w.accountTruth)}>${w.account}</a><a class="RedHeader__item" href="#">${w.cart}</a></div><div class="SnowPage__in">${s.body}</div><div class="SnowFooter__in">${w.foot.join(' · ')}</div></div>`,
  });

export const PHONE = { width: 390, height: 844 } as const;
