/** Page shells of invented designs; the pages bring their own words. */
export interface Words {
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly title: string;
  /** Name in the header where it is not the shell's usual one. */
  readonly brand?: string;
  /** Text of the account entry. */
  readonly acc: string;
  /** Attributes of the account entry, for its mark. */
  readonly accAttr?: string;
  readonly nav: readonly string[];
  readonly side?: readonly string[];
  readonly foot: readonly string[];
  readonly css?: string;
  readonly body: string;
  /** What stands after everything else: dialogs, cookie bars, chat bubbles. */
  readonly after?: string;
}

const slug = (text: string): string => encodeURIComponent(text.toLowerCase().replaceAll(/[\s'"]+/g, '-')).slice(0, 40);
const links = (texts: readonly string[], base: string): string => texts.map((t) => `<a href="${base}${slug(t)}">${t}</a>`).join('\n');

const top = (w: Words, css: string): string => `<!doctype html>
<html lang="${w.lang}"${w.dir === undefined ? '' : ' dir="rtl"'}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${w.title}</title>
<style>*{box-sizing:border-box}body{margin:0}a{color:inherit;text-decoration:none}button{font:inherit;cursor:pointer}${css}${w.css ?? ''}</style></head>`;

/** Plain semantic page with landmarks and a side menu. */
export const semantic = (w: Words): string => `${top(
  w,
  `body{font:15px/1.5 system-ui,sans-serif;color:#222;background:#fafafa}header{display:flex;gap:24px;align-items:center;padding:14px 40px;background:#fff;border-bottom:1px solid #e5e5e5}
header b{color:#e62e04;font-size:22px}header nav{display:flex;gap:18px;flex:1}.wrap{display:grid;grid-template-columns:210px 1fr;gap:28px;max-width:1120px;margin:24px auto;padding:0 16px}
aside a{display:block;padding:8px 12px;border-radius:6px}aside a:hover{background:#eee}main{background:#fff;padding:20px 26px;border-radius:10px;min-height:420px}footer{padding:22px 40px;display:flex;gap:22px;color:#777;font-size:13px}
main ul{list-style:none;padding:0;margin:0}main li{display:flex;gap:16px;align-items:center;padding:14px 4px;border-bottom:1px solid #eee}main li>div{flex:1}small{color:#777;display:block}`,
)}<body><header><b>${w.brand ?? 'AliExpress'}</b><nav>${links(w.nav, '/go/')}</nav><a href="/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></header>
<div class="wrap"><aside>${links(w.side ?? [], '/p/')}</aside><main>${w.body}</main></div><footer>${links(w.foot, '/info/')}</footer>${w.after ?? ''}</body></html>`;

/** Hashed class names, nothing but divs and spans. */
export const hashed = (w: Words): string => `${top(
  w,
  `body{font:14px/1.45 "Open Sans",Arial,sans-serif;color:#191919;background:#f5f5f5}.hd--bar--2kQx9{background:#191919;color:#fff;display:flex;padding:12px 30px;gap:22px;align-items:center}.hd--logo--9aUe1{font-weight:800;font-size:20px;flex:1}
.hd--item--c3Lmz{cursor:pointer;font-size:13px}.pg--outer--Zx81e{max-width:1000px;margin:22px auto;padding:0 12px}.pg--crumb--0pQa7{font-size:12px;color:#888;margin-bottom:10px}.pg--crumb--0pQa7 span{margin-inline-end:10px}
.pg--panel--Wq3v5{background:#fff;border-radius:14px;padding:22px;min-height:400px}.ft--line--u7Yhd{text-align:center;color:#999;font-size:12px;padding:24px}.ft--line--u7Yhd span{margin:0 9px}
.cd--row--b1Nw2{display:flex;align-items:center;padding:16px;border:1px solid #e4e4e4;border-radius:12px;margin:12px 0;gap:14px}.cd--txt--mM44k{flex:1}.cd--act--Q0plx{color:#d3031c;cursor:pointer;padding:4px 8px}.cd--dim--7yyRt{color:#888;font-size:12px}`,
)}<body><div class="hd--bar--2kQx9"><div class="hd--logo--9aUe1">AliExpress</div>${w.nav.map((n) => `<div class="hd--item--c3Lmz">${n}</div>`).join('')}<div class="hd--item--c3Lmz my-account--menuItem--1GDZChA" tabindex="0" ${w.accAttr ?? ''}>${w.acc}</div></div>
<div class="pg--outer--Zx81e"><div class="pg--crumb--0pQa7">${(w.side ?? []).map((s) => `<span>${s}</span>`).join('›&nbsp; ')}</div><div class="pg--panel--Wq3v5">${w.body}</div></div>
<div class="ft--line--u7Yhd">${w.foot.map((f) => `<span>${f}</span>`).join('|')}</div>${w.after ?? ''}</body></html>`;

/** Tables and inputs as around 2013. */
export const tables = (w: Words): string => `${top(
  w,
  `body{font:12px Arial,Helvetica,sans-serif;color:#333;background:#fff}#top{background:#f2f2f2;border-bottom:1px solid #ccc;width:100%}#top td{padding:6px 14px}#logo{font:bold 24px Georgia,serif;color:#f60;padding:14px 20px!important}
#frame{width:960px;margin:0 auto}#left{width:170px;vertical-align:top;background:#fcfcf4;border:1px solid #ddd}#left a{display:block;padding:7px 10px;color:#06c;border-bottom:1px dotted #ddd}#mid{vertical-align:top;padding:12px 18px}h2{font-size:16px;border-bottom:2px solid #f60;padding-bottom:5px}
.grid{width:100%;border-collapse:collapse}.grid th{background:#eee;text-align:start;padding:7px;border:1px solid #ddd}.grid td{padding:9px 7px;border:1px solid #ddd}#mid a,.lk{color:#06c;text-decoration:underline}#end{text-align:center;color:#888;padding:20px}#end a{margin:0 8px}`,
)}<body><table id="top" cellspacing="0"><tr>${w.nav.map((n) => `<td><a href="/x/${slug(n)}.htm">${n}</a></td>`).join('')}<td width="40%"></td><td><a href="/account/index.htm" ${w.accAttr ?? ''}>${w.acc}</a></td></tr></table>
<table id="frame"><tr><td id="logo" colspan="2">${w.brand ?? 'Alipay'}</td></tr><tr><td id="left">${links(w.side ?? [], '/ihome/')}</td><td id="mid">${w.body}</td></tr></table><div id="end">${links(w.foot, '/help/')}</div>${w.after ?? ''}</body></html>`;

/** Component library with prefixed classes. */
export const comet = (w: Words): string => `${top(
  w,
  `body{font:14px/1.5 Inter,Roboto,Arial,sans-serif;background:#f7f8fa;color:#1f1f1f}.cm-layout-header{height:60px;background:linear-gradient(90deg,#ff4747,#ff7a3d);color:#fff;display:flex;align-items:center;gap:26px;padding:0 36px}.cm-brand{font-weight:900;font-size:22px}.cm-search{flex:1;height:36px;border:0;border-radius:18px;padding:0 16px}
.cm-layout-body{display:flex;gap:20px;max-width:1160px;margin:20px auto;padding:0 12px}.cm-menu{width:220px;background:#fff;border-radius:12px;padding:10px 0;align-self:flex-start}.cm-menu-item{display:block;padding:10px 20px}.cm-menu-item:nth-child(3){background:#fff1f0;color:#d3031c;font-weight:600}
.cm-content{flex:1;min-width:0}.cm-card{background:#fff;border-radius:12px;padding:20px;margin-bottom:16px}.cm-list-item{display:flex;gap:14px;align-items:center;padding:14px 0;border-bottom:1px solid #f0f0f0}.cm-list-item-meta{flex:1;min-width:0}.cm-btn{border:1px solid #d9d9d9;background:#fff;border-radius:20px;padding:6px 18px}.cm-btn-primary{background:#ff4747;border-color:#ff4747;color:#fff}.cm-btn-link{border:0;background:none;color:#1668dc;padding:4px 8px}.cm-btn[disabled]{color:#bbb;background:#f5f5f5;cursor:not-allowed}
.cm-tag{background:#f0f5ff;color:#1d39c4;border-radius:4px;padding:1px 8px;font-size:12px}.cm-muted{color:#8c8c8c;font-size:12px}.cm-layout-footer{padding:20px 36px;color:#8c8c8c;display:flex;gap:20px;font-size:12px}`,
)}<body><div id="root"><div class="cm-layout-header"><span class="cm-brand">AliExpress</span><input class="cm-search" aria-label="${w.nav[0] ?? ''}" placeholder="${w.nav[0] ?? ''}">${w.nav
  .slice(1)
  .map((n) => `<a href="/h/${slug(n)}">${n}</a>`)
  .join('')}<a class="cm-user" href="/p/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></div>
<div class="cm-layout-body"><div class="cm-menu">${(w.side ?? []).map((s) => `<a class="cm-menu-item" href="/m/${slug(s)}">${s}</a>`).join('')}</div><div class="cm-content">${w.body}</div></div><div class="cm-layout-footer">${links(w.foot, '/f/')}</div></div>${w.after ?? ''}</body></html>`;

/** Mobile first: top bar, content, tab bar below. */
export const mobile = (w: Words): string => `${top(
  w,
  `body{font:15px/1.4 -apple-system,Roboto,sans-serif;background:#f2f3f7;color:#111;padding-bottom:70px;overflow-x:hidden}.bar{display:flex;align-items:center;background:#fff;height:50px;padding:0 14px;gap:12px;position:sticky;top:0;z-index:3}.bar h1{font-size:17px;margin:0;flex:1;text-align:center}.bar button{border:0;background:none;font-size:18px}
.tabs{position:fixed;bottom:0;left:0;right:0;display:flex;background:#fff;border-top:1px solid #ddd;z-index:3}.tabs a{flex:1;text-align:center;padding:12px 2px;font-size:11px;color:#666}.pad{padding:14px}.cell{background:#fff;border-radius:14px;padding:16px;margin-bottom:12px}.legal{font-size:11px;color:#999;padding:8px 16px;display:flex;gap:14px;flex-wrap:wrap}`,
)}<body><div class="bar"><button aria-label="${w.side?.[0] ?? ''}">‹</button><h1>${w.title}</h1><span>${w.side?.[1] ?? ''}</span></div><div class="pad">${w.body}</div><div class="legal">${links(w.foot, '/l/')}</div>
<nav class="tabs">${links(w.nav, '/tab/')}<a href="/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></nav>${w.after ?? ''}</body></html>`;

/** Roles and labels everywhere. */
export const aria = (w: Words): string => `${top(
  w,
  `body{font:16px/1.5 Verdana,Geneva,sans-serif;color:#102a43;background:#fff}[role=banner]{display:flex;gap:20px;padding:16px 32px;background:#f0f4f8;align-items:center}[role=banner] strong{font-size:20px;color:#ba2525;flex:1}[role=menubar]{display:flex;gap:18px}[role=main]{max-width:860px;margin:26px auto;padding:0 16px;min-height:430px}[role=tablist]{display:flex;gap:4px;border-bottom:2px solid #829ab1;margin-bottom:18px}[role=tab]{padding:10px 16px;background:#d9e2ec;border-radius:8px 8px 0 0}[role=tab][aria-selected=true]{background:#102a43;color:#fff}
[role=listitem]{display:flex;gap:14px;align-items:center;border:2px solid #d9e2ec;border-radius:8px;padding:14px;margin-bottom:12px}[role=listitem]>[role=group]{flex:1}[role=contentinfo]{background:#f0f4f8;padding:18px 32px;display:flex;gap:20px;font-size:13px}[role=button]{cursor:pointer}`,
)}<body><div role="banner"><strong>AliExpress</strong><div role="menubar" aria-label="${w.title}">${w.nav.map((n) => `<a role="menuitem" href="/n/${slug(n)}">${n}</a>`).join('')}</div><div role="button" tabindex="0" aria-haspopup="true" aria-label="${w.acc}" ${w.accAttr ?? ''}>☺ ${w.acc}</div></div>
<div role="main"><div role="tablist">${(w.side ?? []).map((s, i) => `<div role="tab" aria-selected="${String(i === 0)}" tabindex="0">${s}</div>`).join('')}</div>${w.body}</div><div role="contentinfo">${links(w.foot, '/c/')}</div>${w.after ?? ''}</body></html>`;

/** CSS grid of tiles, pastel. */
export const gridded = (w: Words): string =>
  `${top(
    w,
    `body{font:15px/1.5 "Trebuchet MS",sans-serif;background:#fdf6ec;color:#3b2f2f;display:grid;grid-template:auto 1fr auto/minmax(0,1fr);min-height:100vh}.t{display:grid;grid-template-columns:auto 1fr auto;gap:24px;padding:16px 44px;align-items:center;background:#fff7e8}.t i{font:italic 800 24px Georgia,serif;color:#c0392b}.t div{display:flex;gap:20px}
.m{padding:20px 44px}.m h1{font-size:24px}.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(270px,1fr));gap:18px}.tile{background:#fff;border-radius:18px;padding:18px;min-height:150px;box-shadow:0 2px 8px #0001;display:flex;flex-direction:column;gap:8px}.tile .n{letter-spacing:2px;font-size:17px}.tile .b{display:flex;gap:12px;margin-top:auto}.tile button{border:0;background:#f6e7cf;border-radius:10px;padding:6px 14px}.z{padding:18px 44px;display:flex;gap:18px;font-size:12px;opacity:.75}`,
  )}<body><div class="t"><i>AliExpress</i><div>${links(w.nav, '/s/')}</div><a href="/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></div><div class="m">${w.body}</div><div class="z">${links([...(w.side ?? []), ...w.foot], '/z/')}</div>${w.after ?? ''}</body></html>`;

/** Blue Alipay with tabs. */
export const blue = (w: Words): string =>
  `${top(
    w,
    `body{font:14px/1.5 "PingFang SC","Segoe UI",sans-serif;background:#eef4fb;color:#223}.ah{background:#1677ff;color:#fff;padding:0 60px;display:flex;align-items:center;height:64px;gap:30px}.ah em{font:700 24px sans-serif;flex:1}.at{background:#fff;padding:0 60px;display:flex;gap:34px;border-bottom:1px solid #d6e4f5}.at a{padding:14px 0}.at a:nth-child(2){border-bottom:3px solid #1677ff;color:#1677ff}
.ab{width:min(900px,96%);margin:24px auto;background:#fff;border-radius:6px;padding:24px 30px;min-height:380px}.bc{display:flex;align-items:center;gap:18px;padding:16px;background:#f6faff;border:1px solid #d6e4f5;margin-bottom:12px;border-radius:4px}.bc>span{flex:1}.bc button,.pri{border:1px solid #1677ff;background:#fff;color:#1677ff;border-radius:3px;padding:5px 16px}.pri{background:#1677ff;color:#fff}.af{text-align:center;font-size:12px;color:#889}.af a{margin:0 10px}`,
  )}<body><div class="ah"><em>Alipay</em>${links(w.nav, '/ihome/')}<a href="/user/profile.htm" ${w.accAttr ?? ''}>${w.acc}</a></div><div class="at">${links(w.side ?? [], '/tab/')}</div><div class="ab">${w.body}</div><div class="af">${links(w.foot, '/help/')}</div>${w.after ?? ''}</body></html>`;

/** Dark dashboard with a narrow rail. */
export const dark = (w: Words): string =>
  `${top(
    w,
    `body{font:15px/1.5 "Helvetica Neue",Arial,sans-serif;background:#14161c;color:#e8eaf0;display:flex;min-height:100vh}.rail{width:190px;background:#0d0f14;padding:20px 14px;display:flex;flex-direction:column;gap:4px}.rail b{color:#ff6a3d;font-size:19px;margin-bottom:16px}.rail a{padding:9px 10px;border-radius:8px;font-size:14px}.rail a:hover{background:#222632}.stage{flex:1;min-width:0;padding:0 34px 30px}.strip{display:flex;gap:22px;justify-content:flex-end;padding:18px 0;font-size:14px}
.slab{background:#1e2129;border-radius:16px;padding:18px 20px;display:flex;align-items:center;gap:18px;margin-bottom:14px}.slab>p{flex:1;margin:0}.slab s{text-decoration:none;color:#9aa2b5;font-size:13px;display:block}.gh{background:none;border:1px solid #555d70;color:#e8eaf0;border-radius:9px;padding:6px 14px}.hot{background:#ff6a3d;border:0;color:#111;border-radius:9px;padding:8px 18px;font-weight:700}.low{font-size:12px;color:#8088a0;display:flex;gap:18px;margin-top:40px}`,
  )}<body><div class="rail"><b>AliExpress</b>${links(w.side ?? [], '/r/')}</div><div class="stage"><div class="strip">${links(w.nav, '/q/')}<a href="/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></div>${w.body}<div class="low">${links(w.foot, '/w/')}</div></div>${w.after ?? ''}</body></html>`;

/** Quiet paper-like page with definition lists and accordions. */
export const paper = (w: Words): string =>
  `${top(
    w,
    `body{font:16px/1.6 Georgia,"Times New Roman",serif;background:#fff;color:#222}.p0{max-width:760px;margin:0 auto;padding:18px}.p1{display:flex;gap:20px;border-bottom:3px double #999;padding-bottom:10px;font-size:14px;align-items:baseline}.p1 u{text-decoration:none;font-size:24px;flex:1}.p2{display:flex;gap:16px;font:13px Arial,sans-serif;color:#555;padding:8px 0 18px}dl{margin:0}details{border:1px solid #ccc;margin:10px 0;padding:10px 14px}summary{cursor:pointer}.p3{border-top:1px solid #ccc;margin-top:60px;padding-top:10px;font-size:13px;display:flex;gap:18px;color:#666}`,
  )}<body><div class="p0"><div class="p1"><u>${w.brand ?? 'AliExpress'}</u>${links(w.nav, '/a/')}<a href="/account/index.html" ${w.accAttr ?? ''}>${w.acc}</a></div><div class="p2">${links(w.side ?? [], '/b/')}</div>${w.body}<div class="p3">${links(w.foot, '/e/')}</div></div>${w.after ?? ''}</body></html>`;

/** A chip in place of a brand's logo. */
export const chip = (name: string, colour: string): string =>
  `<svg width="46" height="28" viewBox="0 0 46 28" role="img" aria-label="${name}"><rect width="46" height="28" rx="5" fill="${colour}"/><text x="23" y="18" font-size="9" fill="#fff" text-anchor="middle" font-family="Arial">${name.slice(0, 7)}</text></svg>`;
