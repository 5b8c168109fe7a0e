/** Page shells that are built differently: hashed classes, semantic HTML, div soup, tables, a component library, mobile, ARIA, shadow roots … */
import { type Tongue, words } from './words.ts';

export interface Shell {
  readonly lang: Tongue;
  readonly title: string;
  /** The account entry, as HTML: every page has its own. */
  readonly account: string;
  readonly main: string;
  readonly css?: string;
  /** Dialogs, flyouts, cookie bars: behind everything else in the document. */
  readonly after?: string;
  readonly script?: string;
}

export const doc = (p: Pick<Shell, 'lang' | 'title' | 'css' | 'script'>, css: string, body: string): string =>
  `<!doctype html>
<html lang="${p.lang}"${p.lang === 'ar' || p.lang === 'he' ? ' dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${p.title}</title>
<style>*{box-sizing:border-box}body{margin:0}a{color:inherit;text-decoration:none}button,input{font:inherit}${css}${p.css ?? ''}</style></head>
<body>${body}${p.script === undefined ? '' : `<script>${p.script}</script>`}</body></html>`;

const hues = [8, 205, 42, 150, 280];
const picture = (n: number, size = 150): string =>
  `<svg width="${String(size)}" height="${String(size)}" viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="hsl(${String(hues[n % 5])} 55% 88%)"/><circle cx="5" cy="5" r="2.6" fill="hsl(${String(hues[n % 5])} 45% 60%)"/></svg>`;

export const goods = (lang: Tongue, tag = 'a', cls = 'good'): string =>
  words[lang].goods
    .map(
      ([name, price], n) =>
        `<${tag} class="${cls}"${tag === 'a' ? ` href="/item/100500${String(n)}.html"` : ''}>${picture(n)}<span>${name}</span><b>${price}</b></${tag}>`,
    )
    .join('');

const goodsCss =
  '.good{display:flex;flex-direction:column;gap:6px;width:176px;padding:12px;background:#fff;border-radius:10px;font-size:13px}.good b{font-size:17px}';
export const row = (inner: string): string => `<div style="display:flex;flex-wrap:wrap;gap:14px">${inner}</div>`;
export const person = (size = 24): string =>
  `<svg width="${String(size)}" height="${String(size)}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 5-7 8-7s7 2 8 7"/></svg>`;
export const basket = `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="M3 4h3l3 12h9l3-8H7"/><circle cx="10" cy="20" r="1.4"/><circle cx="17" cy="20" r="1.4"/></svg>`;
const mark = '<b style="color:#fd384f;font-size:25px;letter-spacing:-1px">AliExpress</b>';

/** Hashed class names, as the site builds them today. */
export const comet = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:14px/1.45 "Open Sans",Arial,sans-serif;background:#f5f5f5;color:#191919}.pc-header--top--1kq9Z{background:#fff;border-bottom:1px solid #eee}.pc-header--in--3hTYa{max-width:1200px;margin:auto;height:76px;display:flex;align-items:center;gap:26px;padding:0 16px}.search--box--2rT1d{flex:1;display:flex;border:2px solid #191919;border-radius:22px;height:42px;overflow:hidden}.search--box--2rT1d input{flex:1;border:0;padding:0 18px;outline:0}.search--box--2rT1d button{border:0;background:#191919;color:#fff;padding:0 22px}.my-account--menuItem--1GDZChA{display:flex;gap:8px;align-items:center;cursor:pointer;position:relative}.shop-cart--contentWrap--8xQJ2{display:flex;gap:8px;align-items:center}.cat--line--9QvbP{max-width:1200px;margin:auto;display:flex;gap:30px;padding:12px 16px}.wrap--main--bb71z{max-width:1200px;margin:16px auto;padding:0 16px;min-height:460px}.foot--site--77aYw{background:#fff;margin-top:40px;padding:26px;display:flex;gap:28px;justify-content:center;color:#666;font-size:13px}${goodsCss}`,
    `<div class="pc-header--top--1kq9Z"><div class="pc-header--in--3hTYa"><a href="/" aria-label="AliExpress">${mark}</a><div class="search--box--2rT1d"><input type="text" placeholder="${w.search}"><button>${w.go}</button></div>${p.account}<a class="shop-cart--contentWrap--8xQJ2" href="/p/shoppingcart/index.html">${basket}<span>${w.cart}</span></a></div><div class="cat--line--9QvbP">${w.nav.map((n) => `<a href="#">${n}</a>`).join('')}</div></div><div class="wrap--main--bb71z">${p.main}</div><div class="foot--site--77aYw">${w.foot.map((n) => `<a href="#">${n}</a>`).join('')}</div>${p.after ?? ''}`,
  );
};

/** Semantic HTML, hardly any classes. */
export const semantic = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:15px/1.5 system-ui,sans-serif;color:#222;background:#fff}body>header{display:grid;grid-template-columns:auto 1fr auto auto;align-items:center;gap:24px;padding:14px 40px;border-bottom:3px solid #ff4747}header form{display:flex}header input{flex:1;padding:9px 14px;border:1px solid #bbb;border-radius:6px 0 0 6px}header form button{border:0;background:#ff4747;color:#fff;padding:0 18px;border-radius:0 6px 6px 0}body>nav ul{display:flex;gap:26px;list-style:none;margin:0;padding:10px 40px;background:#fafafa}main{padding:22px 40px;min-height:480px}footer ul{display:flex;flex-wrap:wrap;gap:22px;list-style:none;padding:22px 40px;margin:0;background:#2b2b2b;color:#ddd;font-size:13px}${goodsCss}`,
    `<header><a href="/">${mark}</a><form role="search" onsubmit="return false"><input type="search" aria-label="${w.go}" placeholder="${w.search}"><button>${w.go}</button></form>${p.account}<a href="/cart">${w.cart} (2)</a></header><nav><ul>${w.nav.map((n) => `<li><a href="#">${n}</a></li>`).join('')}</ul></nav><main>${p.main}</main><footer><ul>${w.foot.map((n) => `<li><a href="#">${n}</a></li>`).join('')}<li>© 2010–2026 AliExpress.com</li></ul></footer>${p.after ?? ''}`,
  );
};

/** Divs and spans all the way, no role anywhere. */
export const soup = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:14px/1.4 Helvetica,Arial,sans-serif;background:#efeff4;color:#111}.a1{background:#fff;display:flex;height:64px;align-items:center;padding:0 28px;gap:22px}.a2{flex:1;height:38px;background:#f2f2f2;border-radius:8px;line-height:38px;padding:0 16px;color:#999;cursor:text}.a3{cursor:pointer;display:flex;align-items:center;gap:6px}.b1{display:flex;gap:24px;background:#ffefe6;padding:9px 28px;font-size:13px}.b1 span{cursor:pointer}.c1{width:1160px;margin:18px auto;min-height:470px}.d1{text-align:center;padding:24px;color:#888;font-size:12px}.d1 span{margin:0 10px;cursor:pointer}${goodsCss}`,
    `<div class="a1"><div onclick="0">${mark}</div><div class="a2">${w.search}</div>${p.account}<div class="a3" onclick="0">${basket}<span>${w.cart}</span></div></div><div class="b1">${w.nav.map((n) => `<span>${n}</span>`).join('')}</div><div class="c1">${p.main}</div><div class="d1">${w.foot.map((n) => `<span>${n}</span>`).join('|')}</div>${p.after ?? ''}`,
  );
};

/** 2012 to 2015: tables, inputs, small type. */
export const tables = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:12px/18px Arial,Helvetica,sans-serif;color:#333;background:#fff}table{border-collapse:collapse}a{color:#05a}.top{background:#f7f7f7;border-bottom:1px solid #ddd;width:100%}.top td{padding:5px 12px}.hd{width:980px;margin:12px auto}.ui-btn{background:linear-gradient(#ff9c3b,#f60);border:1px solid #d85600;color:#fff;padding:4px 14px;border-radius:3px;cursor:pointer}.bd{width:980px;margin:0 auto;min-height:440px}.ft{width:980px;margin:24px auto;border-top:1px solid #ddd;text-align:center;color:#999}.ft td{padding:10px}.grid td{border:1px solid #ddd;padding:7px 10px}.grid th{background:#f0f0f0;border:1px solid #ddd;padding:7px 10px;text-align:start}`,
    `<table class="top"><tr><td>${w.app}</td><td align="right">${p.account}</td></tr></table><table class="hd"><tr><td width="220">${mark}</td><td><input size="58" value="" placeholder="${w.search}"> <input type="button" class="ui-btn" value="${w.go}"></td><td align="right"><a href="#">${w.cart} (0)</a></td></tr><tr><td colspan="3" style="padding-top:10px">${w.nav.map((n) => `<a href="#">${n}</a>`).join(' &nbsp;|&nbsp; ')}</td></tr></table><div class="bd">${p.main}</div><table class="ft"><tr>${w.foot.map((n) => `<td><a href="#">${n}</a></td>`).join('')}</tr></table>${p.after ?? ''}`,
  );
};

/** The look of a component library. */
export const kit = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:14px/1.57 -apple-system,"Segoe UI",Roboto,sans-serif;background:#f0f2f5;color:#1f1f1f}.mt-layout-header{position:sticky;top:0;z-index:20;background:#fff;box-shadow:0 1px 6px #0002;display:flex;align-items:center;gap:20px;height:60px;padding:0 32px}.mt-input-search{display:flex;width:420px}.mt-input{flex:1;border:1px solid #d9d9d9;border-radius:6px;padding:6px 11px}.mt-btn{display:inline-flex;align-items:center;gap:6px;border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:5px 15px;cursor:pointer}.mt-btn-primary{background:#e62e04;border-color:#e62e04;color:#fff}.mt-btn-text{border-color:transparent;background:none}.mt-btn-link{border:0;background:none;color:#1677ff;padding:0}.mt-space{margin-inline-start:auto;display:flex;gap:14px;align-items:center}.mt-menu{display:flex;gap:4px;padding:6px 32px;background:#fff}.mt-menu-item{padding:6px 14px;border-radius:6px}.mt-layout-content{width:1180px;margin:20px auto;min-height:480px}.mt-card{background:#fff;border-radius:8px;padding:20px 24px;margin-bottom:16px}.mt-layout-footer{text-align:center;color:#888;padding:24px}.mt-layout-footer a{margin:0 10px}.mt-tag{background:#fff2e8;color:#d4380d;border-radius:4px;padding:0 7px;font-size:12px}${goodsCss}`,
    `<div id="root"><section class="mt-layout"><header class="mt-layout-header"><a href="/">${mark}</a><span class="mt-input-search"><input class="mt-input" placeholder="${w.search}"><button type="button" class="mt-btn mt-btn-primary"><span>${w.go}</span></button></span><div class="mt-space">${p.account}<button type="button" class="mt-btn mt-btn-text">${basket}<span>${w.cart}</span></button></div></header><div class="mt-menu">${w.nav.map((n) => `<span class="mt-menu-item">${n}</span>`).join('')}</div><main class="mt-layout-content">${p.main}</main><footer class="mt-layout-footer">${w.foot.map((n) => `<a href="#">${n}</a>`).join('')}<p>AliExpress © 2026</p></footer></section></div>${p.after ?? ''}`,
  );
};

/** Phone width with a bar at the bottom, which is the page's own. */
export const phone = (p: Omit<Shell, 'account'> & { readonly head: string; readonly bar: string }): string =>
  doc(
    p,
    `body{font:15px/1.4 system-ui,sans-serif;background:#f4f4f4;color:#1a1a1a;padding-bottom:64px}.m-head{position:sticky;top:0;background:#fff;display:flex;align-items:center;gap:12px;padding:10px 14px;z-index:5;min-height:54px}.m-find{flex:1;background:#f1f1f1;border-radius:18px;padding:8px 14px;color:#888;border:0;min-width:0}.m-main{padding:12px}.m-bar{position:fixed;inset:auto 0 0 0;background:#fff;border-top:1px solid #e6e6e6;display:flex;height:58px;z-index:6}.m-tab{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;font-size:11px;gap:2px;color:#555;border:0;background:none}.m-tab.on{color:#e62e04}.good{display:flex;flex-direction:column;gap:4px;background:#fff;border-radius:8px;padding:8px;font-size:13px;width:calc(50% - 7px)}.good svg{width:100%;height:110px}`,
    `<div class="m-head">${p.head}</div><div class="m-main">${p.main}</div>${p.bar === '' ? '' : `<nav class="m-bar">${p.bar}</nav>`}${p.after ?? ''}`,
  );

/** ARIA everywhere: landmarks, menus, labelled regions, roles on plain elements. */
export const aria = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:15px/1.5 "Noto Sans",Verdana,sans-serif;background:#fffdfa;color:#20211f}.bn{display:flex;align-items:center;gap:20px;padding:12px 30px;background:#1d2433;color:#fff}.bn input{flex:1;border-radius:4px;border:0;padding:9px 12px}.bn [role=button],.bn [role=link]{cursor:pointer}.mb{display:flex;gap:6px;background:#2b3550;color:#fff;padding:4px 26px}.mb [role=menuitem]{padding:6px 12px}.mn{padding:20px 30px;min-height:470px}.ci{padding:18px 30px;background:#eee;display:flex;gap:20px;font-size:13px}:focus-visible{outline:3px solid #ffb703}${goodsCss}.good{border:1px solid #e5e5e5}`,
    `<div role="banner" class="bn"><span role="link" tabindex="0" aria-label="AliExpress">${mark}</span><input role="searchbox" aria-label="${w.go}" placeholder="${w.search}">${p.account}<span role="link" tabindex="0" aria-label="${w.cart}: 3">${basket}</span></div><div role="menubar" class="mb" aria-label="${w.nav[0]}">${w.nav.map((n) => `<span role="menuitem" tabindex="-1">${n}</span>`).join('')}</div><div role="main" class="mn">${p.main}</div><div role="contentinfo" class="ci">${w.foot.map((n) => `<span role="link" tabindex="0">${n}</span>`).join('')}</div>${p.after ?? ''}`,
  );
};

/** Custom elements with open shadow roots; the account entry lives in the header's root. */
export const pieces = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:15px/1.5 Inter,"Segoe UI",sans-serif;background:#f8f7fb;color:#221d33}ae-page{display:block;min-height:480px;max-width:1140px;margin:24px auto}`,
    `<ae-top><template shadowrootmode="open"><style>*{box-sizing:border-box}a{color:inherit;text-decoration:none}button{font:inherit;cursor:pointer}.t{display:flex;gap:22px;align-items:center;padding:14px 36px;background:#fff;border-bottom:1px solid #ddd9ea;position:relative}.s{flex:1;padding:9px 14px;border:1px solid #c9c3dd;border-radius:10px;font:inherit}.c{display:flex;gap:22px;padding:10px 36px;background:#efecf7;font-size:14px}</style><div class="t"><a href="/">${mark}</a><input class="s" placeholder="${w.search}">${p.account}<a href="/cart">${w.cart}</a></div><div class="c">${w.nav.map((n) => `<a href="#">${n}</a>`).join('')}</div></template></ae-top><ae-page><template shadowrootmode="open"><style>*{box-sizing:border-box}a{color:inherit;text-decoration:none}button{font:inherit;cursor:pointer}${goodsCss}${p.css ?? ''}</style>${p.main}</template></ae-page><ae-foot><template shadowrootmode="open"><style>p{text-align:center;color:#777;font-size:13px;padding:22px}</style><p>${w.foot.join(' · ')}</p></template></ae-foot>${p.after ?? ''}`,
  );
};

/** aliexpress.ru, in the manner of its module names. */
export const snow = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:15px/20px "Inter",Arial,sans-serif;background:#fff;color:#1e1f21}.RedHeader_RedHeader__wrap__1o2p3{display:flex;align-items:center;gap:18px;padding:14px 48px;position:sticky;top:0;background:#fff;z-index:9}.RedHeaderCatalog_RedHeaderCatalog__btn__8u2s1{background:#ff2722;color:#fff;border:0;border-radius:12px;padding:11px 20px}.RedSearchBar_RedSearchBar__form__x5oea{flex:1;display:flex;border:2px solid #ff2722;border-radius:12px;overflow:hidden}.RedSearchBar_RedSearchBar__form__x5oea input{flex:1;border:0;padding:10px 14px}.RedSearchBar_RedSearchBar__form__x5oea button{border:0;background:#ff2722;color:#fff;padding:0 20px}.RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2{display:flex;flex-direction:column;align-items:center;font-size:12px;cursor:pointer}.SnowHeaderTags_list__a8k2l{display:flex;gap:22px;padding:2px 48px 12px;font-size:13px;color:#5a5d63}.SnowPage_content__0qw1e{padding:10px 48px;min-height:480px}.SnowFooter_footer__f9d1c{background:#f4f5f7;padding:24px 48px;display:flex;gap:26px;font-size:13px;color:#5a5d63}.snow-ali-kit_Button__button__q7a1b{border:0;border-radius:12px;padding:12px 22px;background:#f4f5f7;cursor:pointer}.snow-ali-kit_Button__primary__c3k9d{background:#ff2722;color:#fff}${goodsCss}.good{background:#f4f5f7}`,
    `<div id="__aer_root__"><div class="RedHeader_RedHeader__wrap__1o2p3"><a href="https://aliexpress.ru/">${mark}</a><button class="RedHeaderCatalog_RedHeaderCatalog__btn__8u2s1">Каталог</button><div class="RedSearchBar_RedSearchBar__form__x5oea"><input placeholder="${w.search}"><button>${w.go}</button></div><a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/favorites"><span>♡</span>Избранное</a><a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://shoppingcart.aliexpress.ru/">${basket}${w.cart}</a>${p.account}</div><div class="SnowHeaderTags_list__a8k2l">${w.nav
      .slice(1)
      .map((n) => `<a href="#">${n}</a>`)
      .join(
        '',
      )}<a href="#">AliExpress Одежда</a><a href="#">Продавайте на AliExpress</a></div><div class="SnowPage_content__0qw1e">${p.main}</div><div class="SnowFooter_footer__f9d1c">${w.foot.map((n) => `<a href="#">${n}</a>`).join('')}</div></div>${p.after ?? ''}`,
  );
};

/** A CSS grid with named areas; navigation at the side instead of at the top. */
export const areas = (p: Shell): string => {
  const w = words[p.lang];
  return doc(
    p,
    `body{font:15px/1.5 Georgia,"Noto Serif",serif;background:#fbf6ef;color:#2d2317;display:grid;min-height:100vh;grid-template:"side top" 66px "side mid" 1fr "side end" auto / 210px 1fr}.side{grid-area:side;background:#3a2b1d;color:#f7e9d7;padding:20px;display:flex;flex-direction:column;gap:14px}.topbar{grid-area:top;display:flex;align-items:center;gap:18px;padding:0 28px;background:#fff}.topbar input{flex:1;border:0;border-bottom:2px solid #c9b79f;padding:7px}.mid{grid-area:mid;padding:22px 28px}.end{grid-area:end;padding:16px 28px;font-size:13px;color:#7c6a55}${goodsCss}`,
    `<aside class="side"><a href="/">${mark}</a>${w.nav.map((n) => `<a href="#">${n}</a>`).join('')}</aside><div class="topbar"><input placeholder="${w.search}"><a href="#">${w.go}</a>${p.account}<a href="/cart">${w.cart}</a></div><div class="mid">${p.main}</div><div class="end">${w.foot.join(' — ')}</div>${p.after ?? ''}`,
  );
};
