import { page } from './ways-shell.ts';

export const reviewsJa = (): string =>
  page(
    {
      lang: 'ja',
      title: 'マイレビュー',
      mobile: true,
      css: `body{margin:0;font:14px/1.6 "Hiragino Sans","Noto Sans CJK JP",sans-serif;background:#f7f7f7}.m-nav{position:sticky;top:0;display:flex;background:#fff;align-items:center;height:50px;padding:0 12px;border-bottom:1px solid #eee}.m-nav h1{font-size:16px;flex:1;text-align:center;margin:0}.m-ic{width:40px;height:40px;border:0;background:none;font-size:20px}.rv{background:#fff;margin:8px;border-radius:10px;padding:12px}.rv .g{display:flex;gap:10px}.rv .g i{width:56px;height:56px;border-radius:6px;background:#d8c9b2}.st{color:#ff8a00}.rv .a{text-align:right;margin-top:8px}.rv .a button{border:1px solid #ccc;background:#fff;border-radius:14px;padding:4px 12px}`,
    },
    `<body><div class="m-nav"><button class="m-ic" aria-label="戻る">‹</button><h1>マイレビュー（3）</h1><button class="m-ic" aria-label="マイアカウント（ゆうこさん）" data-truth="account"><svg viewBox="0 0 20 20" width="22" height="22" fill="none" stroke="#333" stroke-width="1.6"><path d="M10 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 19c1-8 15-8 16 0"/></svg></button><button class="m-ic" aria-label="カート 2点"><svg viewBox="0 0 20 20" width="22" height="22" fill="none" stroke="#333" stroke-width="1.6"><path d="M1 2h3l3 11h9l2-8H5"/></svg></button></div>
<div class="rv"><div class="g"><i></i><div>本革カードケース 10枚収納<br><span class="st">★★★★☆</span> 4月2日</div></div>カードがすぐ取り出せて便利です。クレジットカードも入ります。<div class="a"><button>編集</button> <button data-truth="never">削除</button></div></div>
<div class="rv"><div class="g"><i style="background:#b6c6da"></i><div>SDカード 128GB<br><span class="st">★★★☆☆</span> 3月19日</div></div>容量は足りますが、書き込みが少し遅いです。<div class="a"><button>編集</button> <button data-truth="never">削除</button></div></div>
<div class="rv"><div class="g"><i style="background:#dab6b6"></i><div>二つ折り財布 薄型<br><span class="st">★★★★★</span> 2月8日</div></div>ウォレットとして毎日使っています。<div class="a"><button>編集</button> <button data-truth="never">削除</button></div></div>
<div style="text-align:center;color:#888;padding:12px">レビューを書いてコインをもらおう</div></body>`,
  );

export const signUpJa = (): string =>
  page(
    {
      lang: 'ja',
      title: 'Alipayウォレットを開設',
      css: `body{margin:0;background:#fff;font:15px "Yu Gothic","Noto Sans CJK JP",sans-serif;color:#223}.bar{border-top:4px solid #1677ff;padding:18px 80px;display:flex;justify-content:space-between}.steps{display:flex;gap:0;max-width:820px;margin:10px auto 30px;counter-reset:s}.steps div{flex:1;text-align:center;border-bottom:3px solid #dde;padding-bottom:10px}.steps div.now{border-color:#1677ff;color:#1677ff}.frm{width:520px;margin:auto}.frm p{display:grid;grid-template-columns:150px 1fr;align-items:center}.frm input{padding:10px;border:1px solid #bbc}.cap{display:flex;gap:10px}.cap span{background:repeating-linear-gradient(45deg,#cde,#cde 5px,#fff 5px,#fff 9px);padding:10px 16px;letter-spacing:6px;font-style:italic}.nx{background:#1677ff;border:0;color:#fff;padding:13px 60px;font-size:16px;margin-left:150px}`,
    },
    `<body><div class="bar"><b>Alipay</b><span>AliExpressのアカウントで接続中：yu***@example.jp</span></div><div class="steps"><div class="now">1 メールの確認</div><div>2 パスワードと質問の設定</div><div>3 完了</div></div><div class="frm"><h2>はじめてAlipayをお使いになる方へ</h2><p>メールアドレス<input type="email"></p><p>画像の文字<span class="cap"><input size="8" aria-label="画像の文字"><span>X7kQ</span></span></p><p style="grid-template-columns:1fr"><label><input type="checkbox"> Alipayサービス規約に同意する</label></p><button class="nx" data-truth="next">次へ進む</button><p style="grid-template-columns:1fr;color:#678;font-size:13px">確認用のリンクをメールでお送りします。メールが届かないときは迷惑メールフォルダをご確認ください。</p></div><div style="text-align:center;color:#899;padding-top:50px">よくある質問 ｜ プライバシー ｜ AliExpressへ戻る</div></body>`,
  );

export const messagesKo = (): string =>
  page(
    {
      lang: 'ko',
      title: '메시지 센터',
      css: `body{margin:0;font:14px "Malgun Gothic","Noto Sans CJK KR",sans-serif;background:#eceff1}.gnb{background:#263238;color:#cfd8dc;display:flex;padding:0 30px;height:54px;align-items:center;gap:30px}.gnb a{color:#fff;text-decoration:none}.pane{display:grid;grid-template-columns:330px 1fr;height:640px;margin:20px 30px;background:#fff}.mlist{border-right:1px solid #ddd;overflow:auto}.mlist>div{padding:14px 18px;border-bottom:1px solid #eee}.mlist>.sel{background:#e3f2fd}.body{padding:26px 34px;line-height:1.7}.body .card{border:1px solid #ddd;border-radius:8px;padding:12px 16px;width:300px}`,
    },
    `<body><div class="gnb"><b>AliExpress</b><span style="flex:1"></span><a href="#">고객센터</a><a href="#">내 주문</a><a href="#" data-truth="account">내 AliExpress</a><a href="#">장바구니 0</a><span>김민수님</span></div><div class="pane"><div class="mlist"><div class="sel"><b>결제 알림</b><br>새 카드가 등록되었습니다<br><small>오늘 09:12</small></div><div><b>프로모션</b><br>지갑·카드지갑 최대 60% 할인<br><small>어제</small></div><div><b>주문</b><br>상품이 발송되었습니다<br><small>5월 1일</small></div><div><b>판매자 Lily Store</b><br>메모리 카드 재고가 있습니다 😊<br><small>4월 28일</small></div></div><div class="body"><h2>새 카드가 등록되었습니다</h2><p>안녕하세요 민수님. 최근 주문에 사용하신 카드가 다음 결제를 위해 저장되었습니다.</p><div class="card">Mastercard ****4417<br>등록일 2026.05.03</div><p>본인이 등록하지 않았다면 즉시 비밀번호를 바꾸고 카드사에 문의하세요.</p><p><button data-truth="never">메시지 삭제</button> <button>읽지 않음으로 표시</button></p></div></div></body>`,
  );

export const botKo = (): string =>
  page(
    {
      lang: 'ko',
      title: '보안 확인',
      css: `body{margin:0;background:#fff;font:16px "Noto Sans CJK KR",sans-serif;text-align:center}#wr{margin:120px auto 0;width:460px}.nc-container{background:#e8e8e8;height:44px;border-radius:4px;position:relative;line-height:44px;color:#777;margin:26px 0}#nc_1_n1z{position:absolute;left:0;top:0;width:46px;height:44px;background:#fff;border:1px solid #bbb;border-radius:4px;cursor:grab}`,
    },
    `<body><div id="wr"><div style="font-size:34px">🛡</div><h2>네트워크에서 비정상적인 트래픽이 감지되었습니다</h2><p>계속하려면 슬라이더를 오른쪽 끝까지 밀어 주세요.</p><div class="nc-container" id="nc_1_wrapper"><div id="nc_1__bg"></div><span id="nc_1_n1z" data-truth="never">»</span>밀어서 확인</div><p style="font-size:13px;color:#999">문제가 계속되면 <a href="#">피드백 보내기</a> · 요청 번호 7f3a-20c1</p></div></body>`,
  );

export const securityTh = (): string =>
  page(
    {
      lang: 'th',
      title: 'ความปลอดภัยของบัญชี',
      css: `body{margin:0;font:15px/1.5 Sarabun,"Noto Sans Thai",Tahoma,sans-serif;background:#fbfbfd}.hx{display:flex;align-items:center;gap:24px;background:#fff;border-bottom:1px solid #e8e8ee;padding:12px 64px}.hx .sp{flex:1}.hx button{border:1px solid #ccd;background:#fff;border-radius:20px;padding:8px 16px}.sec{max-width:900px;margin:26px auto;background:#fff;border-radius:16px;border:1px solid #e8e8ee}.sec>div{display:grid;grid-template-columns:46px 1fr 130px;align-items:center;padding:16px 22px;border-bottom:1px solid #f0f0f5}.sec>div:last-child{border:0}.sec small{color:#888}.sec button{padding:8px;border-radius:8px;border:1px solid #bbc;background:#fff}`,
    },
    `<body><div class="hx"><b style="color:#e62e04">AliExpress</b><span class="sp"></span><span>สวัสดี คุณนภา</span><button data-truth="account">บัญชีของฉัน</button><button>ตะกร้า</button></div><div class="sec"><div><span>🔒</span><div><b>ความปลอดภัยของบัญชี</b><br><small>ระดับความปลอดภัย: ปานกลาง</small></div><span></span></div><div><span>✉</span><div>อีเมล<br><small>n***a@example.co.th</small></div><button>แก้ไข</button></div><div><span>📱</span><div>หมายเลขโทรศัพท์<br><small>+66 •• ••• 4821</small></div><button data-truth="never">ลบ</button></div><div><span>🔑</span><div>รหัสผ่าน<br><small>เปลี่ยนล่าสุดเมื่อ 8 เดือนก่อน</small></div><button>เปลี่ยน</button></div><div><span>💻</span><div>อุปกรณ์ที่เชื่อถือ<br><small>Chrome บน Windows · กรุงเทพฯ</small></div><button data-truth="never">นำออก</button></div><div><span>ƒ</span><div>บัญชี Facebook ที่เชื่อมต่อ<br><small>Napa S.</small></div><button data-truth="never">ยกเลิกการเชื่อมต่อ</button></div><div><span>⚠</span><div>ลบบัญชี<br><small>ข้อมูลทั้งหมดจะหายไปถาวร</small></div><button data-truth="never">ลบบัญชี</button></div></div></body>`,
  );

export const accountTh = (): string =>
  page(
    {
      lang: 'th',
      title: 'บัญชี',
      css: `body{margin:0;font:15px "Noto Sans Thai",Tahoma,sans-serif;background:#fff0ee}.band{background:linear-gradient(90deg,#ff5a3c,#ff2f6d);color:#fff;padding:20px 60px 60px;display:flex;justify-content:space-between}.sheet{background:#fff;border-radius:18px;margin:-34px 60px 0;padding:22px;min-height:170px}.tiles{display:flex;flex-wrap:wrap;gap:12px}.tiles>span{width:128px;height:96px;border-radius:14px;background:#fff7f5;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:6px;cursor:pointer}.tiles>span i{font-style:normal;font-size:24px}`,
    },
    `<body><div class="band"><div>AliExpress</div><div>คุณนภา S. · สมาชิกระดับเงิน</div><div>ตั้งค่า · ออกจากระบบ</div></div><div class="sheet"><h3 style="margin-top:0">บริการของฉัน</h3><div class="tiles" id="tl"><em style="color:#aaa">…</em></div></div><div class="sheet" style="margin-top:18px"><h3 style="margin-top:0">สินค้าแนะนำ</h3><p>กระเป๋าสตางค์หนังบาง ฿159 &nbsp;·&nbsp; ที่ใส่บัตร RFID ฿49 &nbsp;·&nbsp; การ์ดหน่วยความจำ 64GB ฿189</p><button data-truth="never">ซื้อเลย</button></div>
<script>setTimeout(function(){var d=[['📦','คำสั่งซื้อ',''],['🎟','คูปอง',''],['🎁','บัตรของขวัญ','never'],['💰','กระเป๋าเงิน','wallet'],['📍','ที่อยู่',''],['❤','รายการโปรด',''],['⭐','รีวิว',''],['💬','ข้อความ','']];var t=document.getElementById('tl');t.textContent='';d.forEach(function(x){var s=document.createElement('span');var i=document.createElement('i');i.textContent=x[0];s.append(i,x[1]);if(x[2])s.setAttribute('data-truth',x[2]);t.append(s)})},380)</script></body>`,
  );

export const homeVi = (): string =>
  page(
    {
      lang: 'vi',
      title: 'AliExpress – Mua sắm trực tuyến',
      css: `body{margin:0;font:14px Roboto,Arial;background:#fff}.tb{display:flex;gap:20px;align-items:center;padding:16px 40px}.tb .s{flex:1;border:2px solid #fd384f;border-radius:20px;padding:9px 16px;color:#999}.tb .u{cursor:pointer}.cats{display:flex;gap:24px;padding:10px 40px;background:#fafafa}.bub{position:absolute;top:70px;right:120px;width:270px;background:#fff;border-radius:14px;box-shadow:0 6px 30px #0003;padding:20px;text-align:center}.bub:before{content:"";position:absolute;top:-8px;right:60px;border:8px solid transparent;border-top:0;border-bottom-color:#fff}.bub .b1{display:block;background:#191919;color:#fff;border-radius:20px;padding:11px;cursor:pointer}.ban{margin:16px 40px;border-radius:16px;background:#1f7a8c;color:#fff;padding:50px;font-size:28px}.row{display:flex;gap:14px;padding:0 40px}.row div{flex:1;border:1px solid #eee;border-radius:10px;padding:60px 10px 10px}`,
    },
    `<body><div class="tb"><b style="color:#fd384f;font-size:24px">AliExpress</b><div class="s">ví nam da thật</div><span>VI / VND</span><span class="u" data-truth="header-sign-in">◯ Đăng nhập / Đăng ký</span><span>🛒 0</span></div><div class="cats"><span>☰ Danh mục</span><span>Ví &amp; Túi</span><span>Thẻ nhớ</span><span>Thẻ quà tặng</span><span>Ưu đãi</span></div>
<div class="ban">Giảm 70% ví và bóp da<br><small>Thanh toán bằng thẻ Visa giảm thêm 50.000₫</small></div><div class="row"><div>Ví gấp mỏng — 89.000₫</div><div>Thẻ nhớ 64GB — 120.000₫</div><div>Hộp đựng thẻ — 35.000₫</div><div>Ví đựng hộ chiếu — 140.000₫</div></div>
<div class="bub"><b>Chào mừng đến AliExpress</b><p>Xem ưu đãi dành riêng cho bạn</p><span class="b1" data-truth="bubble-sign-in">Đăng nhập</span><p><a href="#" data-truth="never">Đăng ký tài khoản mới</a></p></div></body>`,
  );

export const ordersVi = (): string =>
  page(
    {
      lang: 'vi',
      title: 'Đơn hàng của tôi',
      css: `body{margin:0;font:13px Tahoma;background:#fff;color:#333}.nav1{background:#f3f3f3;padding:8px 30px;text-align:right}.nav1 a{margin-left:18px;color:#333}.nav2{padding:16px 30px;border-bottom:2px solid #f60}table.o{width:1160px;margin:14px auto;border-collapse:collapse}table.o th{background:#fafafa;text-align:left;padding:8px;border:1px solid #e3e3e3}table.o td{padding:10px 8px;border:1px solid #e3e3e3;vertical-align:top}.ft a{margin-right:22px}`,
    },
    `<body><div class="nav1">Xin chào, Minh Anh <a href="#" data-truth="account">Tài khoản</a><a href="#">Giỏ hàng (1)</a><a href="#">Yêu thích</a><a href="#" data-truth="never">Thoát</a></div><div class="nav2"><b style="color:#f60;font-size:18px">AliExpress</b> &nbsp; Quản lý đơn hàng</div><table class="o"><tr><td colspan="4" class="ft"><a href="#"><b>Tất cả (3)</b></a><a href="#" data-truth="never">Chờ thanh toán (0)</a><a href="#">Đang giao (0)</a><a href="#">Hoàn tất (3)</a></td></tr><tr><th>Sản phẩm</th><th>Số tiền</th><th>Trạng thái</th><th>Thao tác</th></tr><tr><td>Ví da nam có ngăn thẻ ×1<br>Mã 8191 0027 4410</td><td>212.000₫<br><small>VISA ****2296</small></td><td>Hoàn tất</td><td><a href="#">Chi tiết</a><br><a href="#" data-truth="never">Mua lại</a><br><a href="#" data-truth="never">Xóa</a></td></tr><tr><td>Thẻ nhớ microSD 128GB ×2<br>Mã 8190 7751 0938</td><td>330.000₫<br><small>VISA ****2296</small></td><td>Hoàn tất</td><td><a href="#">Chi tiết</a><br><a href="#" data-truth="never">Mua lại</a><br><a href="#" data-truth="never">Xóa</a></td></tr><tr><td>Ốp lưng ví cho điện thoại ×1<br>Mã 8188 5512 7706</td><td>78.000₫<br><small>MoMo</small></td><td>Hoàn tất</td><td><a href="#">Chi tiết</a><br><a href="#" data-truth="never">Mua lại</a><br><a href="#" data-truth="never">Xóa</a></td></tr></table></body>`,
  );

export const accountId = (): string =>
  page(
    {
      lang: 'id',
      title: 'AliExpress Saya',
      css: `body{margin:0;font:15px "Noto Sans",Arial;background:#f9f6ff}ae-top,ae-menu,ae-main{display:block}`,
    },
    `<body><ae-top></ae-top><div style="display:flex;gap:20px;padding:20px 48px"><ae-menu></ae-menu><ae-main style="flex:1"></ae-main></div>
<script>
function def(n,css,html){customElements.define(n,class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:'open'});r.innerHTML='<style>'+css+'</style>'+html;var m=this.getAttribute('mark');if(m)r.querySelector('a').setAttribute('data-truth',m)}})}
def('ae-top','div{background:#5b21b6;color:#fff;padding:16px 48px;display:flex;justify-content:space-between}','<div><b>AliExpress</b><span>Halo, Putri | Keranjang | Keluar</span></div>');
def('ae-item',':host{display:block}a{display:block;padding:11px 18px;color:#333;text-decoration:none;border-radius:8px}a:hover{background:#ede9fe}','<a href="#"><slot></slot></a>');
def('ae-menu',':host{width:240px;background:#fff;border-radius:14px;padding:12px}','<ae-item>Ringkasan</ae-item><ae-item>Pesanan saya</ae-item><ae-item>Pengembalian dana</ae-item><ae-item mark="alipay">Alipay Saya</ae-item><ae-item>Kupon</ae-item><ae-item>Alamat pengiriman</ae-item><ae-item>Pengaturan</ae-item><ae-item mark="never">Hapus akun</ae-item>');
def('ae-main','section{background:#fff;border-radius:14px;padding:20px;margin-bottom:16px}b{display:block}','<section><b>Selamat datang, Putri</b><p>Poin: 340 · Kupon: 2</p></section><section><b>Pesanan terbaru</b><p>Dompet kulit wanita — Dikirim</p></section><section><b>Promo Alipay+</b><p>Diskon di toko luar negeri. <button data-truth="never">Pelajari</button></p></section>');
</script></body>`,
  );

export const errorId = (): string =>
  page(
    {
      lang: 'id',
      title: 'Terjadi kesalahan',
      css: `body{margin:0;font:16px Poppins,Arial;background:#fff;color:#444}nav{padding:16px 48px;border-bottom:1px solid #eee;display:flex;justify-content:space-between}.err{text-align:center;padding-top:110px}.err svg{width:150px}.err button{padding:11px 34px;border-radius:22px;border:1px solid #444;background:#fff;font:inherit}`,
    },
    `<body><nav><b style="color:#e62e04">AliExpress</b><span>Halo, Putri</span></nav><div class="err"><svg viewBox="0 0 100 70"><path d="M10 60h80V20H10zM10 30h80" fill="none" stroke="#bbb" stroke-width="3"/><path d="m40 40 20 14m0-14L40 54" stroke="#e62e04" stroke-width="4"/></svg><h2>Ups, ada yang tidak beres</h2><p>Sistem sedang sibuk. Silakan muat ulang halaman beberapa saat lagi. (Kode 500-W)</p><button>Muat ulang</button></div></body>`,
  );
