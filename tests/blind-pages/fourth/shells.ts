/** Frames of invented pages: each is a design of its own. */
import type { BlindPage } from '../blind-page.ts';
import { type FrameWords, frameWords, type Language } from './words.ts';

export interface Frame {
  readonly l: Language;
  readonly title: string;
  readonly body: string;
  /** What the account entry says; without it the visitor is signed out. */
  readonly user?: string;
  /** Truth mark for the account entry or the sign-in entry. */
  readonly mark?: string;
  readonly css?: string;
  /** Dialogs, menus, scripts: at the end of the body. */
  readonly end?: string;
  /** Words of Alipay instead of the shop's; the brand is then Alipay too. */
  readonly over?: Partial<FrameWords>;
  /** Entries of a side menu, as HTML. */
  readonly side?: string;
}

const rtl = (l: Language): string => (l === 'ar' || l === 'he' ? ' dir="rtl"' : '');
const mark = (o: Frame): string => (o.mark === undefined ? '' : ` data-truth="${o.mark}"`);
const words = (o: Frame): FrameWords => ({ ...frameWords[o.l], ...o.over });
const brand = (o: Frame): string => (o.over === undefined ? 'AliExpress' : 'Alipay');
const entry = (o: Frame): string => o.user ?? frameWords[o.l].signIn;
const doc = (o: Frame, css: string, body: string): string =>
  `<!doctype html><html lang="${o.l}"${rtl(o.l)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${o.title}</title><style>*{box-sizing:border-box}body{margin:0;font-size:15px}button,input{font:inherit}${css}${o.css ?? ''}</style></head><body>${body}${o.end ?? ''}</body></html>`;

/** 1: plain semantic HTML. */
export const semantic = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:Georgia,"Noto Serif",serif;color:#222;background:#fffdf8}header{display:flex;gap:18px;align-items:center;padding:12px 32px;border-bottom:3px double #b33}header strong{color:#b33;font-size:22px}header nav{margin-inline-start:auto}header a{margin-inline-start:16px;color:#333}main{max-width:820px;margin:24px auto;padding:0 16px;min-height:420px}footer{border-top:1px solid #ccc;padding:16px 32px}footer a{color:#666;margin-inline-end:14px}button{padding:6px 12px}',
    `<header><strong>${brand(o)}</strong><input type="search" aria-label="${w.search}" placeholder="${w.search}"><nav><a href="#m">${w.messages}</a><a href="#c">${w.cart}</a><a href="#u"${mark(o)}>${entry(o)}</a></nav></header><main>${o.body}</main><footer><a href="#h">${w.help}</a><a href="#p">${w.privacy}</a><a href="#t">${w.terms}</a><small>© 2010–2026 ${brand(o)}.com</small></footer>`,
  );
};

/** 2: hashed class names, everything a div with a role. */
export const hashed = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:Arial,"Noto Sans",sans-serif;background:#f5f5f5;color:#191919}.pc-header--wrap--2kf9Q{background:#fff;display:flex;align-items:center;gap:24px;padding:14px 40px;box-shadow:0 1px 4px #0002}.pc-header--logo--x81Tz{color:#fd384f;font-weight:800;font-size:24px}.search--box--3QpLm{flex:1;border:2px solid #191919;border-radius:20px;padding:8px 16px;color:#888}.my-account--menuItem--1GDZChA{cursor:pointer;font-weight:700}.pc-page--content--9sWq0{width:1080px;margin:20px auto;background:#fff;border-radius:12px;padding:24px 28px;min-height:440px}.site-foot--wrap--a02Kd{padding:20px 40px;color:#777;font-size:13px}[role=button]{cursor:pointer}',
    `<div class="pc-header--wrap--2kf9Q"><div class="pc-header--logo--x81Tz">${brand(o)}</div><div class="search--box--3QpLm">${w.search}</div><div class="my-account--menuItem--1GDZChA" role="button" tabindex="0"${mark(o)}><span class="my-account--text--2mVtq">${entry(o)}</span></div><div class="shop-cart--menuItem--f4Ks2" role="button">${w.cart} <b>2</b></div></div><div class="pc-page--content--9sWq0">${o.body}</div><div class="site-foot--wrap--a02Kd">${w.help} · ${w.privacy} · ${w.terms}</div>`,
  );
};

/** 3: div soup without roles. */
export const soup = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:Verdana,"Noto Sans",sans-serif;font-size:14px;background:#fff}.a1{background:#ff4747;color:#fff;padding:10px 30px;display:flex;gap:26px}.a1 div{cursor:pointer}.a2{margin-inline-start:auto}.b1{display:flex}.b2{width:210px;padding:22px;background:#fafafa;min-height:520px;color:#555;line-height:2.3}.b3{flex:1;padding:24px 36px}.lk{cursor:pointer;color:#2058c0}.z9{position:fixed;bottom:0;left:0;right:0;background:#333;color:#fff;padding:10px 30px;font-size:12px}.z9 b{cursor:pointer;margin-inline-start:24px}',
    `<div class="a1"><div><b>${brand(o)}</b></div><div>${w.home}</div><div>${w.wish}</div><div>${w.cart}</div><div class="a2"${mark(o)}>${entry(o)}</div></div><div class="b1"><div class="b2">${o.side ?? `<div>${w.orders}</div><div>${w.messages}</div><div>${w.help}</div>`}</div><div class="b3">${o.body}</div></div><div class="z9">${w.cookies}<b>${w.accept}</b></div>`,
  );
};

/** 4: tables and inputs of 2013. */
export const tables = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font:12px Tahoma,"Noto Sans",sans-serif;background:#eef1f6}table{border-collapse:collapse}#top td{padding:6px 14px;background:#38465e;color:#fff}#top a{color:#cfe0ff}#frame{width:960px;margin:14px auto;background:#fff;border:1px solid #c5cbd6}#frame>tbody>tr>td{padding:16px;vertical-align:top}#leftcol{width:190px;background:#f4f6fa;line-height:2.2}.list{width:100%}.list th{background:#dfe5ef;text-align:start;padding:6px}.list td{border-bottom:1px solid #dde;padding:8px 6px}a{color:#05b}input[type=button],input[type=submit]{font-size:12px;padding:3px 12px}',
    `<table id="top" width="100%"><tr><td><b>${brand(o)}</b> <sup>TM</sup></td><td><a href="#1">${w.home}</a> | <a href="#2">${w.orders}</a> | <a href="#3">${w.wish}</a></td><td align="right"><a href="#acc"${mark(o)}>${entry(o)}</a> | <a href="#4">${w.help}</a></td></tr></table><table id="frame"><tr><td id="leftcol">${o.side ?? `<a href="#5">${w.messages}</a><br><a href="#6">${w.cart}</a>`}</td><td>${o.body}</td></tr></table><center><a href="#7">${w.privacy}</a> - <a href="#8">${w.terms}</a></center>`,
  );
};

/** 5: the look of a React component library. */
export const library = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:Inter,"Noto Sans",system-ui,sans-serif;background:#f0f2f5;color:rgba(0,0,0,.85)}.ant-layout-header{background:#001529;color:#fff;height:56px;display:flex;align-items:center;padding:0 32px;gap:20px}.ant-menu{display:flex;gap:18px;list-style:none;margin:0;padding:0}.ant-menu-item{cursor:pointer;color:#ffffffa6}.ant-dropdown-trigger{margin-inline-start:auto;color:#fff;cursor:pointer;background:none;border:0}.ant-layout-content{max-width:960px;margin:24px auto;background:#fff;padding:24px;min-height:460px;border-radius:8px}.ant-btn{border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:5px 15px;cursor:pointer}.ant-btn-primary{background:#1677ff;border-color:#1677ff;color:#fff}.ant-btn-dangerous{color:#ff4d4f;border-color:#ff4d4f}.ant-list-item{display:flex;align-items:center;gap:14px;padding:16px 0;border-bottom:1px solid #f0f0f0}.ant-list-item>.grow{flex:1}.ant-tag{background:#e6f4ff;color:#0958d9;border-radius:4px;padding:1px 8px;font-size:12px}.ant-modal-root{position:fixed;inset:0;background:#00000073;display:flex;align-items:center;justify-content:center}.ant-modal{background:#fff;border-radius:8px;width:430px;padding:22px}.ant-modal-footer{display:flex;gap:10px;justify-content:flex-end;margin-top:20px}.ant-dropdown{position:absolute;background:#fff;border-radius:8px;box-shadow:0 6px 16px #0003;padding:4px;min-width:150px}.ant-dropdown-menu-item{padding:8px 12px;cursor:pointer}.ant-layout-footer{text-align:center;color:#888}',
    `<div id="root"><section class="ant-layout"><header class="ant-layout-header"><b>${brand(o)}</b><ul class="ant-menu"><li class="ant-menu-item">${w.home}</li><li class="ant-menu-item">${w.orders}</li><li class="ant-menu-item">${w.cart}</li></ul><button type="button" class="ant-dropdown-trigger"${mark(o)}>${entry(o)}</button></header><main class="ant-layout-content">${o.body}</main><footer class="ant-layout-footer">${w.help} | ${w.privacy} | ${w.terms}</footer></section></div>`,
  );
};

/** 6: mobile first, a bar of tabs at the bottom; meant for 390 x 780. */
export const phone = { width: 390, height: 780 } as const;
export const mobile = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:system-ui,"Noto Sans",sans-serif;background:#f6f6f6;padding-bottom:64px}.nav{position:sticky;top:0;background:#fff;display:flex;align-items:center;padding:14px;font-weight:600;border-bottom:1px solid #eee}.nav i{font-style:normal;margin-inline-end:16px;font-size:20px}.pg{padding:12px}.cell{background:#fff;border-radius:14px;padding:16px;margin-bottom:10px;display:flex;gap:12px;align-items:center}.cell .x{flex:1}.tabbar{position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #e4e4e4;display:flex}.tabbar a{flex:1;text-align:center;padding:12px 2px;font-size:11px;color:#444;text-decoration:none}.big{display:block;width:100%;border:0;border-radius:24px;padding:13px;background:#ff4747;color:#fff;font-weight:600;margin-top:12px}.ghost{background:#fff;color:#d33;border:1px solid #d33}.sheet{position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:18px 18px 0 0;padding:20px;z-index:5;box-shadow:0 0 0 900px #0007}',
    `<div class="nav"><i>‹</i><span>${o.title}</span></div><div class="pg">${o.body}</div><div class="tabbar"><a href="#1">${w.home}</a><a href="#2">${w.messages}</a><a href="#3">${w.cart}</a><a href="#me"${mark(o)}>${entry(o)}</a></div>`,
  );
};

/** 7: rich in ARIA. */
export const aria = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:"Segoe UI","Noto Sans",sans-serif;background:#fff;color:#1b1b1b}.bar{display:flex;padding:10px 28px;gap:20px;align-items:center;background:#fce9e9}.bar>span:first-child{font-weight:900;color:#c00}.bar a,.bar button{color:#1b1b1b;background:none;border:0;text-decoration:none;cursor:pointer}.bar .r{margin-inline-start:auto}.cols{display:grid;grid-template-columns:200px 1fr;gap:28px;padding:24px 28px;min-height:480px}.cols nav a{display:block;padding:9px 0;color:#333}button.q{border:1px solid #999;border-radius:4px;background:#fff;padding:6px 14px;cursor:pointer}[role=dialog],[role=alertdialog]{position:fixed;top:200px;left:calc(50% - 220px);width:440px;background:#fff;border:1px solid #888;box-shadow:0 0 0 2000px #0006;padding:22px;border-radius:6px}',
    `<div class="bar" role="banner"><span>${brand(o)}</span><div role="search"><input aria-label="${w.search}"></div><a class="r" href="#w">${w.wish}</a><a href="#c" aria-label="${w.cart}: 0">${w.cart}</a><button type="button" aria-haspopup="menu" aria-expanded="false"${mark(o)}>${entry(o)}</button></div><div class="cols"><nav aria-label="${w.home}">${o.side ?? `<a href="#1">${w.orders}</a><a href="#2">${w.messages}</a><a href="#3">${w.help}</a>`}</nav><div role="main" aria-label="${o.title}">${o.body}</div></div><div role="contentinfo" style="padding:14px 28px;background:#eee"><a href="#p">${w.privacy}</a> <a href="#t">${w.terms}</a></div>`,
  );
};

/** 8: web components; each `<template>` child of an `ae-…` element becomes its open shadow root. */
export const component = (tag: string, inside: string, css = ''): string =>
  `<${tag}><template><style>:host{display:block}button{font:inherit;cursor:pointer}${css}</style>${inside}</template></${tag}>`;
export const components = (o: Frame): string => {
  const w = words(o);
  const script = `<script>for(const e of document.querySelectorAll('*')){if(!e.localName.startsWith('ae-'))continue;const t=e.querySelector(':scope>template');if(t){const s=e.attachShadow({mode:'open'});s.append(t.content.cloneNode(true))}}</script>`;
  return doc(
    { ...o, end: `${o.end ?? ''}${script}` },
    'body{font-family:Roboto,"Noto Sans",sans-serif;background:#eceff1}.wrap{max-width:760px;margin:26px auto}',
    `${component('ae-topbar', `<div class="t"><b>${brand(o)}</b><slot></slot><button type="button"${mark(o)}>${entry(o)}</button></div>`, '.t{display:flex;gap:20px;align-items:center;background:#263238;color:#fff;padding:14px 26px}button{margin-inline-start:auto;background:none;border:1px solid #fff;border-radius:16px;color:#fff;padding:6px 16px}')}<div class="wrap">${o.body}</div>${component('ae-footer', `<p>${w.help} · ${w.privacy} · ${w.terms}</p>`, 'p{text-align:center;color:#607d8b}')}`,
  );
};

/** 9: a grid with a side menu and tiles. */
export const grid = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:"Helvetica Neue","Noto Sans",sans-serif;background:#f2f0ff;display:grid;grid-template:"h h" 60px "s m" minmax(560px,auto) "f f" 56px/230px 1fr}.h{grid-area:h;background:#4b2fd0;color:#fff;display:flex;align-items:center;padding:0 26px;gap:18px}.h a{color:#fff;text-decoration:none}.h .u{margin-inline-start:auto;background:#ffffff2e;padding:8px 14px;border-radius:18px}.s{grid-area:s;background:#fff;padding:18px}.s a{display:block;padding:10px 12px;border-radius:8px;color:#333;text-decoration:none}.m{grid-area:m;padding:26px}.f{grid-area:f;background:#ddd8f8;padding:18px 26px;font-size:13px}.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.tile{background:#fff;border-radius:16px;padding:18px;min-height:140px;position:relative}.tile button{border:0;background:#eeebfd;border-radius:12px;padding:7px 14px;cursor:pointer}',
    `<div class="h"><b>${brand(o)}</b><a href="#c">${w.cart}</a><a href="#w">${w.wish}</a><a class="u" href="#u"${mark(o)}>${entry(o)}</a></div><div class="s">${o.side ?? `<a href="#1">${w.orders}</a><a href="#2">${w.messages}</a><a href="#3">${w.help}</a><a href="#4">${w.app}</a>`}</div><div class="m">${o.body}</div><div class="f">${w.privacy} — ${w.terms}</div>`,
  );
};

/** 10: Alipay as a dark portal with tabs. */
export const portal = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:"Noto Sans",sans-serif;background:#10233f;color:#e8f1ff}.p-top{display:flex;padding:18px 44px;gap:30px;align-items:center}.p-top b{color:#4db3ff;font-size:22px}.p-top .sp{margin-inline-start:auto;font-size:13px}.p-box{width:900px;margin:10px auto;background:#1a3357;border-radius:10px;padding:26px;min-height:430px}.p-box button{background:#2a78d6;color:#fff;border:0;border-radius:5px;padding:8px 18px;cursor:pointer}.p-box a{color:#8fd0ff}.p-row{display:flex;gap:18px;align-items:center;padding:16px;border-bottom:1px solid #2c4a75}.p-row .g{flex:1}.p-foot{text-align:center;font-size:12px;color:#8aa5c9;padding:16px}.veil{position:fixed;inset:0;background:#000a}.pop{position:fixed;top:210px;left:calc(50% - 210px);width:420px;background:#fff;color:#222;padding:24px;border-radius:10px}.pop button{padding:8px 20px;border-radius:5px;border:1px solid #bbb;background:#fff;cursor:pointer;margin-inline-end:8px}',
    `<div class="p-top"><b>Alipay</b><span>${o.side ?? ''}</span><span class="sp"${mark(o)}>${entry(o)}</span></div><div class="p-box">${o.body}</div><div class="p-foot">${w.help} &nbsp; ${w.privacy} &nbsp; ${w.terms} &nbsp; © 2026 Alipay.com</div>`,
  );
};

/** 11: Alipay of 2014: blue lines, definition lists. */
export const oldPay = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font:13px Arial,"Noto Sans",sans-serif;background:#fff;color:#444}#hd{border-bottom:2px solid #00a0e9;padding:12px 40px;overflow:hidden}#hd h1{float:inline-start;margin:0;font-size:21px;color:#00a0e9}#hd p{float:inline-end;margin:4px 0}#tabs{background:#eaf6fd;padding:0 40px;list-style:none;margin:0;display:flex}#tabs li{padding:11px 22px}#tabs li.on{background:#fff;border-top:2px solid #f60}#bd{width:880px;margin:22px auto;min-height:400px}dl{border:1px solid #d4e7f3;padding:14px 18px;margin:0 0 12px;display:flex;align-items:center;gap:20px}dt{font-weight:700;width:110px}dd{margin:0}dd.r{margin-inline-start:auto}a{color:#08c}.btn{background:#f60;color:#fff;border:1px solid #d50;padding:5px 18px}#ft{border-top:1px solid #ddd;text-align:center;padding:14px;color:#999}',
    `<div id="hd"><h1>Alipay</h1><p><span${mark(o)}>${entry(o)}</span> | <a href="#h">${w.help}</a></p></div>${o.side ?? ''}<div id="bd">${o.body}</div><div id="ft">${w.privacy} | ${w.terms}</div>`,
  );
};

/** 12: today's shop, as its own names are known. */
export const comet = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:"Open Sans","Noto Sans",Arial,sans-serif;color:#191919;background:#fff}.pc-header--right--2c{display:flex;align-items:center;gap:28px;padding:16px 48px}.pc-header--right--2c>a{font-size:26px;font-weight:800;color:#e62e04;text-decoration:none}.es--wrap--4k{flex:1;background:#f5f5f5;border-radius:24px;padding:10px 18px;color:#888}.my-account--name{font-weight:700;cursor:pointer}.page-wrap{max-width:1100px;margin:8px auto;padding:0 20px;min-height:460px}.comet-v2-btn{border:1px solid #191919;background:#fff;border-radius:20px;padding:7px 20px;cursor:pointer}.comet-v2-btn-primary{background:#e62e04;border-color:#e62e04;color:#fff}.comet-v2-modal-mask{position:fixed;inset:0;background:#0008}.comet-v2-modal-wrap{position:fixed;inset:0;display:flex;align-items:center;justify-content:center}.comet-v2-modal{width:460px;background:#fff;border-radius:14px;padding:24px}.comet-v2-modal-footer{display:flex;gap:12px;justify-content:flex-end;margin-top:18px}.site-footer{background:#2c2c2c;color:#ccc;padding:18px 48px;font-size:13px}',
    `<div class="pc-header--right--2c"><a href="#logo">AliExpress</a><div class="es--wrap--4k">${w.search}</div><div class="my-account--menuItem--8h"${mark(o)}><span class="my-account--name">${entry(o)}</span></div><div aria-label="${w.cart}">🛒 3</div></div><div class="page-wrap">${o.body}</div><div class="site-footer">${w.help} · ${w.privacy} · ${w.terms} · ${w.app}</div>`,
  );
};

/** 13: the Russian shop's module names. */
export const snow = (o: Frame): string => {
  const w = words(o);
  return doc(
    o,
    'body{font-family:Manrope,"Noto Sans",sans-serif;background:#f4f4f6}#__aer_root__>header{background:#fff;display:flex;gap:22px;align-items:center;padding:12px 36px}.RedHeaderLogo__l{color:#fd2d3c;font-weight:800;font-size:22px}.SnowSearch__f{flex:1;border:2px solid #fd2d3c;border-radius:10px;padding:9px 14px;color:#999}.RedHeaderProfileItem__link{text-decoration:none;color:#222}.SnowBody__b{max-width:1000px;margin:20px auto;background:#fff;border-radius:20px;padding:26px;min-height:430px}.snow-btn{border:0;border-radius:10px;padding:9px 18px;cursor:pointer;background:#eee}.SnowFooter__f{padding:18px 36px;color:#888}',
    `<div id="__aer_root__"><header><span class="RedHeaderLogo__l">AliExpress</span><div class="SnowSearch__f">${w.search}</div><a class="RedHeaderProfileItem__link" href="#account"${mark(o)}>${entry(o)}</a><a class="RedHeaderProfileItem__link" href="#cart">${w.cart}</a></header><div class="SnowBody__b">${o.body}</div><footer class="SnowFooter__f">${w.help} · ${w.privacy} · ${w.terms}</footer></div>`,
  );
};

export const logo = (name: string, colour = '#1a1f71'): string =>
  `<img width="44" height="28" alt="${name}" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="44" height="28"><rect width="44" height="28" rx="4" fill="${colour}"/><circle cx="30" cy="14" r="7" fill="#fff8"/></svg>`)}">`;

/** One page of the list. */
export const page = (
  file: string,
  url: string,
  language: Language,
  id: string,
  step: string,
  targets: readonly string[],
  note: string,
  html: () => string,
  viewport?: BlindPage['viewport'],
): BlindPage => ({
  file: `f-${file}.html`,
  url,
  language,
  page: id,
  step,
  targets,
  note,
  html,
  ...(viewport === undefined ? {} : { viewport }),
});
