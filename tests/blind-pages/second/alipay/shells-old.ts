/** Page frames as sites of 2012 to 2016 built them. */

interface OldFrame {
  readonly lang: string;
  readonly title: string;
  readonly dir?: string;
  readonly css?: string;
  /** Right side of the top bar. */
  readonly top: string;
  readonly nav: string;
  readonly body: string;
  readonly foot: string;
}

/** Nested layout tables, font elements, everything in one centred column. */
export const tableFrame = (
  f: OldFrame,
): string => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="${f.lang}" dir="${f.dir ?? 'ltr'}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${f.title}</title>
<style>body{margin:0;font:12px/18px Tahoma,Arial,sans-serif;color:#333}a{color:#0b61b3}table.main{width:950px;margin:0 auto}td{vertical-align:top}
.logo{font:bold 24px Arial;color:#00a0e9;padding:14px 0}.logo i{color:#f60;font-style:normal;font-size:13px}.nav td{background:#00a0e9;padding:8px 14px}
.nav a{color:#fff;text-decoration:none;font-weight:bold;margin-right:26px}h2{font-size:16px;border-bottom:2px solid #00a0e9;padding-bottom:6px}
table.list{width:100%;border-collapse:collapse}table.list th{background:#eef6fb;text-align:start;padding:7px;border:1px solid #cfe3ef}
table.list td{padding:9px 7px;border:1px solid #dbe7ee;vertical-align:middle}.tip{background:#fffbe5;border:1px solid #f1dd9a;padding:8px 12px;margin:10px 0}
.foot{border-top:1px solid #ccc;color:#888;padding:14px 0;text-align:center}${f.css ?? ''}</style></head>
<body bgcolor="#ffffff"><table class="main" cellpadding="0" cellspacing="0" border="0">
<tr><td class="logo">Alipay<i> &nbsp;Escrow</i></td><td align="right" style="padding-top:16px">${f.top}</td></tr>
<tr class="nav"><td colspan="2">${f.nav}</td></tr>
<tr><td colspan="2" style="padding:14px 0 30px">${f.body}</td></tr>
<tr><td colspan="2" class="foot">${f.foot}</td></tr></table></body></html>`;

/** The intl.alipay.com wallet of 2014 to 2016: floats, blue bar, fixed widths. */
export const walletFrame = (
  f: OldFrame,
): string => `<!DOCTYPE html><html lang="${f.lang}" dir="${f.dir ?? 'ltr'}"><head><meta charset="utf-8"><title>${f.title}</title>
<style>*{box-sizing:border-box}body{margin:0;background:#f3f5f8;font:13px/20px Arial,Helvetica,sans-serif;color:#444}a{color:#2b7fd0;text-decoration:none}
#top{background:#1b2a3d;color:#c6d0db;height:32px;line-height:32px}#top .in,#head .in,#bd,#ft{width:990px;margin:0 auto}#top .in{text-align:end}#top a{color:#fff;margin:0 8px}
#head{background:#fff;border-bottom:3px solid #28a0e5;height:72px}#head b{float:inline-start;font:bold 27px/72px Georgia,serif;color:#28a0e5;margin-inline-end:40px}
#head .nav a,#head .nav span.t{float:inline-start;line-height:72px;padding:0 18px;color:#444;font-size:15px}#head .nav .on{color:#28a0e5;font-weight:bold}
#bd{min-height:420px;padding:22px 0}#bd .box{background:#fff;border:1px solid #e2e6ea;padding:22px;margin-bottom:16px;overflow:hidden}
.btn{display:inline-block;background:#28a0e5;color:#fff;border:0;padding:9px 24px;font:14px Arial;border-radius:3px;cursor:pointer}
.btn-g{display:inline-block;background:#f1f1f1;color:#555;border:1px solid #ccc;padding:8px 20px;font:14px Arial;border-radius:3px;cursor:pointer}
#ft{border-top:1px solid #d8dde2;padding:16px 0;color:#99a;font-size:12px}#ft a{color:#778;margin-inline-end:14px}.fl{float:inline-start}.fr{float:inline-end}${f.css ?? ''}</style></head>
<body><div id="top"><div class="in">${f.top}</div></div><div id="head"><div class="in"><b>Alipay</b><div class="nav">${f.nav}</div></div></div>
<div id="bd">${f.body}</div><div id="ft">${f.foot}</div></body></html>`;

/** AliExpress between 2013 and 2017: red logo, search bar, category strip. */
export const marketFrame = (
  f: OldFrame & { readonly search: string },
): string => `<!DOCTYPE html><html lang="${f.lang}" dir="${f.dir ?? 'ltr'}"><head><meta charset="utf-8"><title>${f.title}</title>
<style>body{margin:0;font:12px/1.5 Arial,"Open Sans",sans-serif;color:#333;background:#fff}a{color:#333;text-decoration:none}.top-lighthouse{background:#f7f7f7;border-bottom:1px solid #e5e5e5;padding:5px 30px;text-align:end}
.top-lighthouse a,.top-lighthouse span{margin-inline-start:18px;color:#666}.header{display:flex;align-items:center;padding:20px 60px;gap:40px}.site-logo{font:bold 26px Verdana;color:#e62e04}.site-logo em{color:#f7971d;font-style:normal}
.searchbar{flex:1;display:flex;border:2px solid #f90}.searchbar input{flex:1;border:0;padding:9px}.searchbar button{background:#f90;color:#fff;border:0;padding:0 24px}
.cate{background:#fff;border-bottom:1px solid #eee;padding:0 60px 12px;color:#666}.cate a{margin-inline-end:22px}.wrap{width:1100px;max-width:94%;margin:24px auto;min-height:380px}
.ui-button{display:inline-block;border-radius:3px;padding:9px 28px;font:bold 14px Arial;border:1px solid #ccc;background:#f5f5f5;cursor:pointer}.ui-button-primary{background:#f90;border-color:#f90;color:#fff}
.site-footer{background:#f2f2f2;color:#888;padding:18px 60px}.site-footer a{color:#888;margin-inline-end:14px}${f.css ?? ''}</style></head>
<body><div class="top-lighthouse">${f.top}</div><div class="header"><div class="site-logo">Ali<em>Express</em></div><form class="searchbar" onsubmit="return false"><input type="text" placeholder="${f.search}"><button type="button">🔍</button></form></div>
<div class="cate">${f.nav}</div><div class="wrap">${f.body}</div><div class="site-footer">${f.foot}</div></body></html>`;
