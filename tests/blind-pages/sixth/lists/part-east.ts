import { doc } from './shell.ts';

/** ja, a phone: one card, and only 編集 at the top brings the control out. */
export const jaManageMobile = (): string =>
  doc(
    'lang="ja"',
    '支払いカード',
    `body{margin:0;font:15px/1.6 "Hiragino Sans","Noto Sans CJK JP",sans-serif;background:#f4f4f4;color:#222}
.nav{position:sticky;top:0;background:#fff;display:flex;align-items:center;justify-content:space-between;height:52px;padding:0 14px}.nav span[role=button]{color:#e62e04;padding:8px}
.plate{margin:16px;border-radius:14px;padding:20px;background:linear-gradient(160deg,#20514f,#0c2b3a);color:#fff;height:150px;position:relative}.plate em{position:absolute;right:20px;bottom:16px;font:italic 700 20px Arial}
.plate .x{display:none;position:absolute;top:-8px;right:-8px}.plus{margin:0 16px;border:1px dashed #aaa;border-radius:14px;padding:16px;text-align:center;background:#fff;color:#555}
.deal{margin:16px;background:#fff0ec;border-radius:12px;padding:14px}.deal b{color:#e62e04}.dock{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;justify-content:space-around;padding:10px;font-size:11px}`,
    `<body><div class="nav"><span aria-hidden="true">‹</span><b>支払いカード</b><span role="button" tabindex="0" data-truth="edit">編集</span></div>
<div class="plate"><div>楽天カード</div><div style="margin-top:34px;letter-spacing:3px">•••• 7603</div><em>JCB</em><span class="x" role="button" data-truth="never">削除</span></div>
<div class="plus">＋ カードを追加する</div>
<div class="deal"><b>¥500オフ</b> 新しいカードで初回のお支払いをすると使えるクーポン<br><span role="button" data-truth="never">受け取る</span></div>
<div class="dock"><span>ホーム</span><span>カテゴリー</span><span>カート</span><span>さくらさん</span></div></body>`,
  );

/** ja: five tiles, the limit is reached, each with its own control. */
export const jaFiveTiles = (): string =>
  doc(
    'lang="ja"',
    'カード管理 - Alipay',
    `body{margin:0;font:14px/1.5 Meiryo,"Noto Sans CJK JP",sans-serif;color:#333}
.g{background:#0e6fff;color:#fff;padding:12px 50px;display:flex;justify-content:space-between}.full{background:#fff4d6;margin:18px 50px;padding:10px 16px;border:1px solid #eccf7c}
.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:0 50px}.tile{border:1px solid #d3dbe8;border-radius:6px}.tile h4{margin:0;padding:10px 14px;background:#eef3fb}.tile p{margin:0;padding:12px 14px}.tile footer{padding:8px 14px;border-top:1px solid #eef3fb;text-align:right}.tile footer span{color:#0e6fff;cursor:pointer}.none{opacity:.45;text-align:center;padding:30px}`,
    `<body><div class="g"><b>Alipay</b><span>田中 健一 様　｜　ヘルプ　｜　ログアウト</span></div>
<div class="full">登録できるカードは5枚までです。新しいカードを追加するには、いずれかの登録を解除してください。</div>
<div class="tiles">
<div class="tile" data-truth="row-1"><h4>三井住友カード</h4><p>VISA　末尾 4182</p><footer><span>登録解除</span></footer></div>
<div class="tile" data-truth="row-2"><h4>エポスカード</h4><p>VISA　末尾 0067</p><footer><span>登録解除</span></footer></div>
<div class="tile" data-truth="row-3"><h4>三菱UFJカード</h4><p>Mastercard　末尾 9351</p><footer><span>登録解除</span></footer></div>
<div class="tile" data-truth="row-4"><h4>dカード</h4><p>Mastercard　末尾 2749</p><footer><span>登録解除</span></footer></div>
<div class="tile" data-truth="row-5"><h4>セゾンカード</h4><p>AMEX　末尾 6018</p><footer><span>登録解除</span></footer></div>
<div class="tile none" aria-disabled="true">＋ カードの追加<br>（上限に達しています）</div></div></body>`,
  );

/** ko: a Korean page whose dialog was left in English. */
export const koEnglishDialog = (): string =>
  doc(
    'lang="ko"',
    '내 지갑 - AliExpress',
    `body{margin:0;font:14px/1.6 "Malgun Gothic","Noto Sans CJK KR",sans-serif;color:#191919}
.hd{display:flex;gap:24px;padding:16px 48px;border-bottom:1px solid #eee}.wl{display:flex;flex-direction:column;gap:12px;padding:24px 48px;width:760px}.wl h2{margin:0}
.wl-i{background:#f7f7f7;border-radius:12px;padding:18px 22px;display:flex;justify-content:space-between}
.comet-v2-modal-mask{position:fixed;inset:0;background:rgba(0,0,0,.45)}.comet-v2-modal-wrap{position:fixed;inset:0;display:flex;align-items:flex-start;justify-content:center;padding-top:160px}.comet-v2-modal{width:440px;background:#fff;border-radius:16px}
.comet-v2-modal-title{padding:22px 24px 0;font-weight:700;font-size:18px}.comet-v2-modal-body{padding:10px 24px}.comet-v2-modal-footer{padding:14px 24px 24px;display:flex;flex-direction:column;gap:10px}.comet-v2-btn{border:1px solid #bbb;background:#fff;border-radius:22px;padding:11px;font:inherit}.comet-v2-btn-primary{background:#191919;color:#fff;border-color:#191919}`,
    `<body><div class="hd"><b style="color:#fd384f">AliExpress</b><span>주문 목록</span><span>쿠폰</span><span>위시리스트</span><span style="margin-left:auto">지훈님, 안녕하세요</span></div>
<div class="wl"><h2>저장된 카드</h2><p>결제할 때 저장한 카드가 여기에 표시됩니다.</p>
<div class="wl-i"><span>신한카드 ****5529</span><span data-truth="never">삭제</span></div><div class="wl-i"><span>현대카드 ****1340</span><span data-truth="never">삭제</span></div></div>
<div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal" role="alertdialog" aria-modal="true"><div class="comet-v2-modal-title">Remove this card?</div><div class="comet-v2-modal-body">Card ****1340 won't be available for your next payments.</div>
<div class="comet-v2-modal-footer"><button class="comet-v2-btn comet-v2-btn-primary" type="button" data-truth="never">Not now</button><button class="comet-v2-btn" type="button" data-truth="confirm">Remove</button></div></div></div></body>`,
  );

/** ko, a twin: a help article with a drawing of the card list in it. */
export const koHelp = (): string =>
  doc(
    'lang="ko"',
    '등록된 카드는 어떻게 삭제하나요? | 고객센터',
    `body{margin:0;font:16px/1.7 "Nanum Gothic","Noto Sans CJK KR",sans-serif;color:#2b2b2b;background:#fff}
.kb{background:#27303f;color:#fff;padding:18px 60px;display:flex;gap:24px}.kb a{color:#fff}.two{display:grid;grid-template-columns:220px 1fr;gap:40px;padding:26px 60px}.two nav a{display:block;color:#555;font-size:14px;padding:6px 0}
figure{border:1px solid #ccc;border-radius:10px;margin:10px 0;padding:14px 18px;width:460px;background:#fafafa}figure div{display:flex;justify-content:space-between}figure em{font-style:normal;border:1px solid #999;border-radius:12px;padding:0 12px;font-size:14px}figcaption{font-size:13px;color:#888}`,
    `<body><div class="kb"><b>AliExpress 고객센터</b><span>궁금한 점을 검색하세요</span><a href="https://www.aliexpress.com/account/index.html" style="margin-left:auto" data-truth="account">내 계정 (민서님)</a></div>
<div class="two"><nav aria-label="도움말 분류"><a href="#1">주문</a><a href="#2">배송</a><a href="#3">결제 및 카드</a><a href="#4">환불</a><a href="#5">계정 보안</a></nav>
<article><h1>등록된 카드는 어떻게 삭제하나요?</h1><ol><li>내 계정에서 지갑을 엽니다.</li><li>삭제할 카드를 찾아 오른쪽의 삭제를 누릅니다.</li><li>확인 창에서 다시 한 번 삭제를 누릅니다.</li></ol>
<figure><div><span>VISA •••• 1234</span><em data-truth="never">삭제</em></div><figcaption>예시 화면: 지갑의 카드 목록</figcaption></figure>
<p>기본 카드는 다른 카드를 기본으로 바꾼 뒤에 삭제할 수 있습니다.</p><p>이 글이 도움이 되었나요? <a href="#y">예</a> · <a href="#n">아니요</a></p></article></div></body>`,
  );

/** th: both cards are greyed, because of orders that wait for payment. */
export const thGreyedOrders = (): string =>
  doc(
    'lang="th"',
    'Alipay - บัตรของฉัน',
    `body{margin:0;font:15px/1.7 "Sarabun","Noto Sans Thai",Tahoma,sans-serif;color:#2d2d2d;background:#eef1f5}
.hdr{background:#fff;padding:12px 40px}.hdr b{color:#1677ff;font-size:20px}.hdr span{margin-left:26px}.col{width:600px;margin:26px auto}.cc{background:#fff;border-radius:12px;padding:20px 24px;margin-bottom:14px}.cc p{margin:0}
.cc .off{color:#b9bec6;cursor:not-allowed;border:1px solid #dfe3e8;border-radius:6px;padding:3px 14px;display:inline-block;margin-top:8px}.cc .reason{color:#c05800;font-size:13px;margin-left:10px}`,
    `<body><div class="hdr"><b>Alipay</b><span>บัญชีของฉัน</span><span>ประวัติ</span><span>การตั้งค่า</span><span style="float:right">คุณกมลชนก</span></div>
<div class="col"><h1>บัตรของฉัน</h1>
<div class="cc"><p><b>กสิกรไทย</b> · Visa · ลงท้ายด้วย 3308</p><p>หมดอายุ 10/27</p><span class="off" aria-disabled="true" data-truth="never">ลบบัตร</span><span class="reason">ลบไม่ได้ในขณะนี้ มีคำสั่งซื้อที่ยังไม่ได้ชำระเงิน</span></div>
<div class="cc"><p><b>ไทยพาณิชย์</b> · Mastercard · ลงท้ายด้วย 7194</p><p>หมดอายุ 05/29</p><span class="off" aria-disabled="true" data-truth="never">ลบบัตร</span><span class="reason">ลบไม่ได้ในขณะนี้ มีคำสั่งซื้อที่ยังไม่ได้ชำระเงิน</span></div>
<p style="font-size:13px;color:#777">ชำระเงินหรือยกเลิกคำสั่งซื้อที่ค้างอยู่ก่อน จากนั้นจึงลบบัตรได้</p></div></body>`,
  );

/** th: one card, three icon buttons without words, and a copy of the row outside the window. */
export const thIcons = (): string =>
  doc(
    'lang="th"',
    'บัตรที่บันทึกไว้ | AliExpress',
    `body{margin:0;font:15px/1.6 Kanit,"Noto Sans Thai",Tahoma,sans-serif;color:#262626;overflow-x:hidden}
.t{background:linear-gradient(90deg,#ff5a3c,#ff2d55);color:#fff;padding:16px 46px;display:flex;gap:24px}.w{width:820px;margin:22px auto}.r{display:flex;align-items:center;gap:14px;border:2px solid #f0f0f0;border-radius:18px;padding:18px 22px}.r .n{flex:1}
.ib{width:40px;height:40px;border:0;border-radius:12px;background:#f5f5f5;padding:9px}.ib svg{width:22px;height:22px;fill:none;stroke:#444;stroke-width:2}.copy{position:absolute;left:-9999px;width:600px}
.co{margin-top:20px;display:grid;grid-template-columns:1fr 1fr;gap:14px}.co div{background:#fff3ef;border-radius:18px;padding:18px}`,
    `<body><div class="t"><b>AliExpress</b><span>คำสั่งซื้อ</span><span>รถเข็น</span><span style="margin-left:auto">สวัสดี คุณธนกร</span></div>
<div class="w"><h1>บัตรที่บันทึกไว้</h1>
<div class="r"><img alt="Visa" width="44" height="28" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 44 28'%3E%3Crect width='44' height='28' rx='4' fill='%231a1f71'/%3E%3C/svg%3E"><span class="n">ธนาคารกรุงเทพ •••• •••• •••• 8826</span>
<button class="ib" type="button" aria-label="ตั้งชื่อบัตร" data-truth="never"><svg viewBox="0 0 24 24"><path d="M4 20l4-1L20 7l-3-3L5 16z"/></svg></button>
<button class="ib" type="button" aria-label="ดูรายการใช้จ่าย" data-truth="never"><svg viewBox="0 0 24 24"><path d="M4 6h16M4 12h16M4 18h10"/></svg></button>
<button class="ib" type="button" aria-label="ลบบัตรลงท้าย 8826" data-truth="remove"><svg viewBox="0 0 24 24"><path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13"/></svg></button></div>
<div class="copy" aria-hidden="true"><div class="r"><span class="n">•••• 8826</span><button class="ib" type="button" aria-label="ลบบัตรลงท้าย 8826" tabindex="-1" data-truth="never">x</button></div></div>
<div class="co"><div><b>บัตรเครดิตร่วม AliExpress</b><br>รับเครดิตเงินคืน 8% บัตรลงท้าย •••• รอคุณอยู่<br><a href="/promo/cobrand" data-truth="never">สมัครเลย</a></div><div><b>ชวนเพื่อน รับ 150 บาท</b><br>ไม่จำกัดจำนวนครั้ง<br><a href="/promo/friends">ดูรายละเอียด</a></div></div>
<h3>บัญชีพร้อมเพย์สำหรับรับเงินคืน</h3><p>08•-•••-2241 <a href="#pp" data-truth="never">ยกเลิกการผูก</a></p></div></body>`,
  );

/** vi: a grid with roles; one card and two wallets have the same kebab. */
export const viKebab = (): string =>
  doc(
    'lang="vi"',
    'Phương thức thanh toán | AliExpress',
    `body{margin:0;font:15px/1.5 "Be Vietnam Pro",Arial,sans-serif;color:#1e2430;background:#fbfbfd}
[role=banner]{background:#fff;padding:16px 40px;display:flex;gap:22px;border-bottom:1px solid #ececf2}[role=main]{max-width:900px;margin:24px auto}
[role=table]{background:#fff;border:1px solid #e3e3ec;border-radius:10px}[role=row]{display:grid;grid-template-columns:1.2fr 1.4fr 1fr 60px;padding:14px 20px;border-bottom:1px solid #f0f0f5;align-items:center}[role=columnheader]{color:#8085a0;font-size:13px}
.kb{border:0;background:none;font-size:20px;width:36px;height:36px;border-radius:50%}.kb:hover{background:#f0f0f5}`,
    `<body><div role="banner"><b style="color:#e62e04">AliExpress</b><span>Đơn hàng</span><span>Giỏ hàng</span><span style="margin-left:auto">Chào Minh Anh</span></div>
<div role="main"><h1>Phương thức thanh toán đã lưu</h1>
<div role="table" aria-label="Thẻ ngân hàng"><div role="row"><span role="columnheader">Thẻ ngân hàng</span><span role="columnheader">Số thẻ</span><span role="columnheader">Hết hạn</span><span></span></div>
<div role="row"><span role="cell">Vietcombank Visa</span><span role="cell">**** **** **** 6620</span><span role="cell">07/28</span><span role="cell"><button class="kb" type="button" aria-haspopup="menu" aria-expanded="false" aria-label="Tùy chọn cho thẻ đuôi 6620" data-truth="menu">⋮</button></span></div></div>
<h2>Ví điện tử</h2>
<div role="table" aria-label="Ví điện tử"><div role="row"><span role="cell">MoMo</span><span role="cell">09••••5127</span><span role="cell">Đã liên kết</span><span role="cell"><button class="kb" type="button" aria-haspopup="menu" aria-expanded="false" aria-label="Tùy chọn cho ví MoMo" data-truth="never">⋮</button></span></div>
<div role="row"><span role="cell">PayPal</span><span role="cell">m•••h@thu.example</span><span role="cell">Đã liên kết</span><span role="cell"><button class="kb" type="button" aria-haspopup="menu" aria-expanded="false" aria-label="Tùy chọn cho PayPal" data-truth="never">⋮</button></span></div></div>
<p>Thẻ được lưu sau khi bạn thanh toán thành công.</p></div></body>`,
  );

/** vi: the address is the card list's, the page asks to sign in again. */
export const viSessionPage = (): string =>
  doc(
    'lang="vi"',
    'Thẻ của tôi - Đăng nhập',
    `body{margin:0;font:15px/1.5 Arial,sans-serif;background:#f5f5f5;color:#222;min-height:100vh;display:grid;grid-template-rows:60px 1fr 50px}
.a{background:#fff;padding:16px 40px}.b{display:flex;align-items:center;justify-content:center;gap:60px}.c{background:#fff;border-radius:14px;padding:28px 32px;width:380px}.c p.w{background:#fff6e0;padding:10px 12px;border-radius:8px}
.c input{display:block;width:100%;padding:11px;margin:10px 0;border:1px solid #ccc;border-radius:8px;font:inherit}.c button{width:100%;border:0;border-radius:22px;background:#fd384f;color:#fff;padding:12px;font:inherit}.q{text-align:center}.q svg{width:150px}.z{text-align:center;color:#888;font-size:12px}`,
    `<body><div class="a"><b style="color:#fd384f;font-size:20px">AliExpress</b></div>
<div class="b"><div class="c"><h2>Đăng nhập</h2><p class="w">Phiên làm việc đã hết hạn. Vui lòng đăng nhập lại để xem thẻ ngân hàng đã lưu.</p><input type="text" aria-label="Email hoặc số điện thoại" placeholder="Email hoặc số điện thoại"><input type="password" aria-label="Mật khẩu" placeholder="Mật khẩu"><button type="button" data-truth="never">Đăng nhập</button><p><a href="#f">Quên mật khẩu?</a> · <a href="#r">Tạo tài khoản</a></p></div>
<div class="q"><svg viewBox="0 0 10 10" aria-label="Mã QR" role="img"><path d="M0 0h4v4H0zM6 0h4v4H6zM0 6h4v4H0zM5 5h2v1H5zM8 6h2v2H8zM6 8h1v2H6z" fill="#222"/></svg><p>Quét mã bằng ứng dụng</p></div></div>
<div class="z">Điều khoản sử dụng · Chính sách bảo mật</div></body>`,
  );
