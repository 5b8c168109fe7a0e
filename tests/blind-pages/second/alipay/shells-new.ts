/** Page frames of later years, each built in another way. */

interface Frame {
  readonly lang: string;
  readonly title: string;
  readonly dir?: string;
  readonly css?: string;
  readonly head: string;
  readonly body: string;
  readonly foot?: string;
  readonly script?: string;
}

const open = (f: Frame, css: string, viewport = 'width=device-width,initial-scale=1'): string =>
  `<!DOCTYPE html><html lang="${f.lang}" dir="${f.dir ?? 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="${viewport}"><title>${f.title}</title><style>*{box-sizing:border-box}${css}${f.css ?? ''}</style></head>`;
const close = (f: Frame): string => `${f.script === undefined ? '' : `<script>${f.script}</script>`}</body></html>`;

/** Hashed class names, boxes without roles. */
export const hashedFrame = (f: Frame): string => `${open(
  f,
  `body{margin:0;background:#fff;font:14px/22px "Helvetica Neue",Roboto,sans-serif;color:#1f1f1f}._3xKq{display:flex;gap:28px;align-items:center;height:64px;padding:0 48px;border-bottom:1px solid #f0f0f0}._3xKq>div{cursor:pointer}
._1bLg{font-weight:800;font-size:22px;color:#1677ff;margin-inline-end:auto}._9vMw{width:880px;max-width:94%;margin:32px auto;min-height:430px}._2hTt{font-size:26px;font-weight:700;margin-bottom:20px}
._5pRw{display:flex;align-items:center;gap:18px;padding:20px;border:1px solid #ececec;border-radius:14px;margin-bottom:12px;position:relative}._7lNk{color:#1677ff;cursor:pointer}._4gRy{color:#8c8c8c;font-size:13px}
._0cTa{display:inline-block;background:#1677ff;color:#fff;border-radius:22px;padding:10px 30px;cursor:pointer;font-weight:600}._8fQz{padding:28px 48px;background:#fafafa;color:#999;font-size:12px}`,
)}
<body><div id="root"><div class="_3xKq"><div class="_1bLg">Alipay</div>${f.head}</div><div class="_9vMw">${f.body}</div><div class="_8fQz">${f.foot ?? ''}</div></div>${close(f)}`;

/** The look of a well-known React component library. */
export const antFrame = (f: Frame): string => `${open(
  f,
  `body{margin:0;background:#f0f2f5;font:14px/1.57 -apple-system,"Segoe UI",Roboto,sans-serif;color:rgba(0,0,0,.85)}.ant-layout-header{background:#001529;height:56px;display:flex;align-items:center;padding:0 32px;gap:24px;color:#fff}
.ant-layout-header a,.ant-layout-header span{color:rgba(255,255,255,.8);text-decoration:none}.ant-layout-header .logo{font-weight:700;font-size:20px;color:#fff;margin-inline-end:auto}.ant-layout-content{max-width:1000px;margin:24px auto;min-height:460px;padding:0 12px}
.ant-card{background:#fff;border:1px solid #f0f0f0;border-radius:2px;margin-bottom:16px}.ant-card-head{padding:14px 24px;border-bottom:1px solid #f0f0f0;font-weight:500;font-size:16px}.ant-card-body{padding:24px}
.ant-btn{font:14px inherit;height:32px;padding:4px 15px;border:1px solid #d9d9d9;background:#fff;border-radius:2px;cursor:pointer}.ant-btn-primary{background:#1890ff;border-color:#1890ff;color:#fff}.ant-btn-dangerous{color:#ff4d4f;border-color:#ff4d4f}.ant-btn-primary.ant-btn-dangerous{background:#ff4d4f;color:#fff}.ant-btn[disabled]{color:rgba(0,0,0,.25);background:#f5f5f5;border-color:#d9d9d9;cursor:not-allowed}
.ant-list-item{display:flex;align-items:center;gap:16px;padding:14px 0;border-bottom:1px solid #f0f0f0}.ant-list-item-meta{flex:1}.ant-tag{border:1px solid #91d5ff;background:#e6f7ff;color:#096dd9;font-size:12px;padding:0 7px;border-radius:2px}
.ant-modal-mask{position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:1000}.ant-modal-wrap{position:fixed;inset:0;z-index:1001;display:flex;align-items:flex-start;justify-content:center;padding-top:120px}.ant-modal{width:440px;background:#fff;border-radius:2px}.ant-modal-header{padding:16px 24px;border-bottom:1px solid #f0f0f0;font-weight:500;font-size:16px}.ant-modal-body{padding:24px}.ant-modal-footer{padding:10px 16px;border-top:1px solid #f0f0f0;text-align:end}.ant-input{display:block;width:100%;border:1px solid #d9d9d9;padding:6px 11px;margin:4px 0 14px;font:inherit}
.ant-alert{padding:10px 15px;border:1px solid #ffccc7;background:#fff2f0;margin-bottom:16px}.ant-layout-footer{text-align:center;color:#888;padding:20px}`,
)}
<body><div id="app" class="ant-layout"><div class="ant-layout-header"><span class="logo">Alipay</span>${f.head}</div><div class="ant-layout-content">${f.body}</div><div class="ant-layout-footer">${f.foot ?? ''}</div></div>${close(f)}`;

/** Phone first: title bar, list items, bar at the bottom. */
export const phoneFrame = (f: Frame): string => `${open(
  f,
  `body{margin:0;background:#f5f5f9;font:16px/24px system-ui,sans-serif;color:#111;padding-bottom:70px}.am-navbar{display:flex;align-items:center;height:48px;background:#108ee9;color:#fff;padding:0 14px}.am-navbar .t{flex:1;text-align:center;font-weight:600;font-size:18px}
.am-list{background:#fff;margin:12px 0;border-top:1px solid #ddd;border-bottom:1px solid #ddd}.am-item{display:flex;align-items:center;gap:12px;padding:14px 15px;border-bottom:1px solid #eee;color:inherit;text-decoration:none;width:100%;background:#fff;border-width:0 0 1px;font:inherit;text-align:start}.am-item .x{margin-inline-start:auto;color:#999}
.am-note{padding:4px 15px;color:#888;font-size:13px}.am-button{display:block;width:calc(100% - 30px);margin:15px;padding:12px;text-align:center;background:#108ee9;color:#fff;border:0;border-radius:6px;font-size:17px;text-decoration:none}.am-button.w{background:#fff;color:#111;border:1px solid #ddd}
.am-tabbar{position:fixed;bottom:0;left:0;right:0;height:56px;background:#fff;border-top:1px solid #ddd;display:flex}.am-tabbar a{flex:1;text-align:center;font-size:12px;color:#888;text-decoration:none;padding-top:6px}.am-tabbar a i{display:block;font-style:normal;font-size:20px}`,
  'width=device-width,initial-scale=1,user-scalable=no',
)}
<body><div class="am-navbar">${f.head}</div>${f.body}${f.foot === undefined ? '' : `<div class="am-tabbar">${f.foot}</div>`}${close(f)}`;

/** Roles, names and landmarks everywhere. */
export const ariaFrame = (f: Frame & { readonly skip: string; readonly main: string }): string => `${open(
  f,
  `body{margin:0;font:16px/1.5 "Source Sans Pro",Verdana,sans-serif;color:#212b36;background:#fbfbfd}.skip{position:absolute;inset-inline-start:-9999px}[role=banner]{display:flex;align-items:center;gap:20px;padding:12px 40px;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.1)}[role=banner] strong{font-size:22px;color:#0a5bd3}[role=banner] nav{margin-inline-start:auto;display:flex;gap:18px;align-items:center}
[role=banner] a{color:#212b36;text-decoration:none}main{max-width:900px;margin:28px auto;min-height:420px;padding:0 16px}[role=tablist]{display:flex;gap:4px;border-bottom:2px solid #dfe3e8;margin-bottom:18px}[role=tab]{background:none;border:0;font:inherit;padding:10px 20px;cursor:pointer}[role=tab][aria-selected=true]{border-bottom:3px solid #0a5bd3;font-weight:700}
[role=menu]{background:#fff;border:1px solid #c4cdd5;border-radius:8px;box-shadow:0 6px 20px rgba(0,0,0,.14);padding:6px 0;min-width:220px}[role=menuitem]{display:block;width:100%;text-align:start;background:none;border:0;font:inherit;padding:10px 18px;cursor:pointer}[role=contentinfo]{border-top:1px solid #dfe3e8;padding:18px 40px;color:#637381;font-size:14px}
.button{font:inherit;padding:8px 18px;border-radius:6px;border:1px solid #c4cdd5;background:#fff;cursor:pointer}.button.main{background:#0a5bd3;color:#fff;border-color:#0a5bd3}`,
)}
<body><a class="skip" href="#main">${f.skip}</a><header role="banner"><strong>Alipay</strong>${f.head}</header><main id="main" aria-label="${f.main}">${f.body}</main><footer role="contentinfo">${f.foot ?? ''}</footer>${close(f)}`;

/** Tiles in a grid with a rail of links beside them. */
export const gridFrame = (f: Frame & { readonly rail: string }): string => `${open(
  f,
  `body{margin:0;min-height:100vh;display:grid;grid-template:64px 1fr auto/230px 1fr;grid-template-areas:"h h" "r m" "f f";font:15px/1.5 "Trebuchet MS",Ubuntu,sans-serif;background:#eef1f6;color:#28324a}.gh{grid-area:h;background:linear-gradient(90deg,#3b5bdb,#22b8cf);color:#fff;display:flex;align-items:center;gap:24px;padding:0 26px}.gh a,.gh button{color:#fff;background:none;border:0;font:inherit;text-decoration:none;cursor:pointer}.gh .brand{font-size:23px;font-weight:700;margin-inline-end:auto}
.gr{grid-area:r;background:#fff;padding:20px 0}.gr a{display:block;padding:11px 24px;color:#44506b;text-decoration:none}.gr a.on{background:#e7edff;color:#3b5bdb;border-inline-start:4px solid #3b5bdb}.gm{grid-area:m;padding:26px;min-height:440px}.gf{grid-area:f;background:#dfe4ee;padding:14px 26px;font-size:13px;color:#667}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:18px}.tile{background:#fff;border-radius:14px;padding:20px;box-shadow:0 2px 8px rgba(40,50,74,.08);color:inherit;text-decoration:none;display:block;text-align:start;border:0;font:inherit}.tile b{display:block;margin:8px 0 4px}.tile small{color:#7a859c}`,
)}
<body><div class="gh"><span class="brand">Alipay</span>${f.head}</div><div class="gr">${f.rail}</div><div class="gm">${f.body}</div><div class="gf">${f.foot ?? ''}</div>${close(f)}`;

/** Plain semantic HTML, little styling. */
export const plainFrame = (f: Frame): string => `${open(
  f,
  `body{margin:0 auto;max-width:1080px;padding:0 20px;font:17px/1.6 Charter,Georgia,serif;color:#222;background:#fffdf9}body>header{display:flex;align-items:baseline;gap:30px;border-bottom:1px solid #c9bfae;padding:18px 0}body>header h1{font-size:24px;margin:0;color:#005ea8}body>header ul{list-style:none;display:flex;gap:22px;margin:0;margin-inline-start:auto;padding:0}
main{min-height:430px;padding:10px 0}button{font:inherit;padding:6px 16px}body>footer{border-top:1px solid #c9bfae;padding:14px 0;color:#877;font-size:14px}article{border:1px solid #e2d9c9;border-radius:6px;padding:10px 20px;margin:14px 0}`,
)}
<body><header><h1>Alipay</h1><nav><ul>${f.head}</ul></nav></header><main>${f.body}</main><footer><p>${f.foot ?? ''}</p></footer>${close(f)}`;

/** Utility classes, dark bar, rounded panels: the newest look. */
export const utilityFrame = (f: Frame): string => `${open(
  f,
  `body{margin:0;font:15px/24px Inter,"Noto Sans",sans-serif;background:#0f172a08;color:#0f172a}.flex{display:flex}.items-center{align-items:center}.gap-4{gap:16px}.ms-auto{margin-inline-start:auto}.px-6{padding-inline:24px}.py-4{padding-block:16px}.bg-slate-900{background:#0f172a}.text-white{color:#fff}.text-slate-500{color:#64748b}.text-sm{font-size:13px}.font-bold{font-weight:700}.max-w-3xl{max-width:760px}.mx-auto{margin-inline:auto}.mt-8{margin-top:32px}.min-h-96{min-height:400px}.rounded-2xl{border-radius:18px}.bg-white{background:#fff}.p-6{padding:24px}.mb-4{margin-bottom:16px}.shadow{box-shadow:0 1px 3px rgba(15,23,42,.15)}.justify-between{justify-content:space-between}.text-xl{font-size:21px}.relative{position:relative}.absolute{position:absolute}.underline{text-decoration:underline}
a{color:inherit}button{font:inherit;cursor:pointer}.btn{border:0;border-radius:12px;padding:10px 22px;background:#2563eb;color:#fff;text-decoration:none;display:inline-block}.btn-ghost{border:1px solid #cbd5e1;border-radius:12px;padding:9px 22px;background:#fff;color:#0f172a}.btn-red{border:0;border-radius:12px;padding:10px 22px;background:#dc2626;color:#fff}`,
)}
<body><div class="flex items-center gap-4 px-6 py-4 bg-slate-900 text-white"><span class="font-bold text-xl">alipay</span>${f.head}</div><div class="max-w-3xl mx-auto mt-8 min-h-96">${f.body}</div><div class="px-6 py-4 text-slate-500 text-sm">${f.foot ?? ''}</div>${close(f)}`;
