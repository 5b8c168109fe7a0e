import { comet, dark, dots, grid, hash, mat, mob, old, picture, sem, soup } from './shells.ts';

export const viId = {
  'a-vi-two-beside-wallets': (): string =>
    mat('vi', {
      title: 'Phương thức thanh toán',
      bare: true,
      main: `<div class="paper"><div class="li"><h2 style="margin:0">Phương thức thanh toán</h2></div><div class="li"><span class="grow">Ví MoMo<br><span class="sub">09** *** 218</span></span><button type="button" class="mbtn" data-truth="never">Hủy liên kết</button></div><div class="li" data-truth="row-1">${picture('Visa', '#1a1f71')}<span class="grow">Vietcombank Visa •••• 5206<br><span class="sub">Mặc định</span></span><button type="button" class="mbtn">Xóa thẻ</button></div><div class="li" data-truth="row-2">${picture('Napas', '#0a6b3d')}<span class="grow">Thẻ ATM nội địa Napas •••• 7943<br><span class="sub">Techcombank</span></span><button type="button" class="mbtn">Xóa thẻ</button></div><div class="li"><span class="grow">ZaloPay</span><button type="button" class="mbtn" data-truth="never">Liên kết</button></div></div>`,
    }),

  'a-vi-flyout': (): string =>
    hash('vi', {
      title: 'AliExpress',
      css: '.comet-v2-popover-body{position:absolute;top:62px;right:110px;width:250px;background:#fff;border-radius:12px;box-shadow:0 4px 24px #0003;padding:14px;z-index:20}.comet-v2-popover-body ul{list-style:none;margin:0;padding:0}.comet-v2-popover-body li a{display:block;padding:8px 10px;color:#191919;text-decoration:none}.ban--hero--1{height:240px;border-radius:16px;background:linear-gradient(100deg,#ff5f3c,#ffb03c);color:#fff;padding:40px;font-size:34px;font-weight:800}',
      main: '<div class="ban--hero--1">Siêu sale cuối năm<br>Giảm đến 70%</div>',
      over: '<div class="comet-v2-popover-body my-account--popupCls--x1"><div class="my-account--accountWrap--y2"><b>Xin chào, Lan</b><ul class="my-account--menuInfo--z3"><li><a href="/p/order/index.html" data-truth="never">Đơn hàng của tôi</a></li><li><a href="/p/coin-index/index.html" data-truth="never">Xu của tôi</a></li><li><a href="/p/message/index.html" data-truth="never">Trung tâm tin nhắn</a></li><li><a href="/p/wallet-ui/index.html" data-truth="wallet">Ví &amp; thanh toán</a></li><li><a href="/p/wishlist/index.html" data-truth="never">Danh sách yêu thích</a></li><li><a href="/p/coupon/index.html" data-truth="never">Phiếu giảm giá của tôi</a></li><li><a href="/logout" data-truth="never">Đăng xuất</a></li></ul></div></div>',
    }),

  'a-vi-add-drawer': (): string =>
    dark('vi', {
      title: 'Thẻ của tôi',
      css: '.mk{position:fixed;inset:0;background:#000b}.dr{position:fixed;bottom:0;left:50%;transform:translateX(-50%);width:560px;background:#1c1e24;border-radius:22px 22px 0 0;padding:26px;display:grid;gap:12px}.dr input{background:#121316;border:1px solid #444;border-radius:10px;color:#fff;padding:12px;font:inherit}.dr button{border:0;border-radius:22px;padding:12px;font:inherit;font-weight:700;background:#ff6a3d}',
      main: `<h1>Thẻ của tôi</h1><p>${picture('Visa', '#1a1f71')} Visa •••• 5206</p>`,
      over: '<div class="mk"></div><div class="dr" role="dialog" aria-modal="true" aria-label="Thêm thẻ mới"><b>Thêm thẻ tín dụng hoặc ghi nợ</b><input placeholder="Số thẻ" autocomplete="cc-number" data-truth="never"><input placeholder="Tên in trên thẻ" data-truth="never"><input placeholder="Ngày hết hạn (MM/YY)" data-truth="never"><input placeholder="Mã CVV" data-truth="never"><button type="button" data-truth="never">Lưu thẻ</button><span style="text-align:center" tabindex="0" data-truth="never">Hủy</span></div>',
    }),

  'a-vi-card-own-page': (): string =>
    soup('vi', {
      title: 'Chi tiết thẻ',
      css: '.cb{width:560px;border:1px solid #ddd}.cb .h{background:#f6f6f6;padding:12px 18px;font-weight:700}.cb .r{display:flex;justify-content:space-between;padding:12px 18px;border-top:1px solid #eee}.cb .lk{color:#06c;cursor:pointer}',
      main: '<div style="color:#999;margin-bottom:12px">Ví › Thẻ ngân hàng › Chi tiết thẻ</div><div class="cb"><div class="h">JCB Sacombank — **** **** **** 2890</div><div class="r"><div>Chủ thẻ</div><div>TRAN THI LAN</div></div><div class="r"><div>Hết hạn</div><div>08/2029</div></div><div class="r"><div>Địa chỉ thanh toán</div><div class="lk" onclick="void 0" data-truth="never">Sửa</div></div><div class="r"><div>Không dùng thẻ này nữa?</div><div class="lk" onclick="void 0" data-truth="remove">Gỡ thẻ khỏi tài khoản</div></div></div>',
    }),

  'a-id-one-default': (): string =>
    grid('id', {
      title: 'Kartu saya',
      css: '.kr{width:380px;border-radius:20px;background:linear-gradient(120deg,#3a1c9e,#8957ff);color:#fff;padding:22px;display:grid;gap:18px}.kr small{background:#ffffff30;border-radius:8px;padding:2px 8px;justify-self:start}.ak{display:flex;gap:10px;margin-top:14px}.ak button{font:inherit;border:1px solid #cfc3f2;background:#fff;border-radius:10px;padding:9px 16px;cursor:pointer}',
      main: '<h1>Kartu saya</h1><div class="kr"><small>Utama</small><b>Mastercard BCA · berakhiran 6431</b><span>Berlaku s.d. 09/28</span></div><div class="ak"><button type="button" data-truth="never">Ubah tanggal kedaluwarsa</button><button type="button" data-truth="remove">Hapus kartu</button></div><div class="tile" style="margin-top:26px;display:flex;justify-content:space-between"><span>GoPay · 08**-****-117</span><a href="#" data-truth="never">Putuskan</a></div>',
    }),

  'a-id-drawer-confirm': (): string =>
    comet('id', {
      title: 'Dompet',
      bare: true,
      css: '.comet-drawer-mask{position:fixed;inset:0;background:#0008}.comet-drawer-right{position:fixed;inset:0 0 0 auto;width:400px;background:#fff;padding:28px;display:flex;flex-direction:column;gap:14px}.comet-drawer-right .ft{margin-top:auto;display:grid;gap:10px}.ln{display:flex;gap:12px;padding:14px 0}',
      main: `<h1>Dompet</h1><div class="ln">${picture('Visa', '#1a1f71')} Visa Mandiri ···· 2085 <button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Hapus</button></div>`,
      over: `<div class="comet-drawer-mask"></div><div class="comet-drawer comet-drawer-right" role="dialog" aria-modal="true" aria-labelledby="dt"><h2 id="dt">Hapus kartu ini?</h2>${picture('Visa', '#1a1f71', 88, 56)}<p>Visa Mandiri ···· 2085 akan dihapus dari akun AliExpress kamu. Kamu bisa menambahkannya lagi kapan saja.</p><div class="ft"><button class="comet-v2-btn comet-v2-btn-primary" type="button" data-truth="confirm">Ya, hapus</button><button class="comet-v2-btn" type="button" data-truth="never">Jangan dulu</button></div></div>`,
    }),

  'a-id-twin-help-tiles': (): string =>
    sem('id', {
      title: 'Pusat bantuan',
      mark: true,
      bare: true,
      css: '.page{grid-template-columns:1fr}.tl{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}.tl a{background:#fff;border:1px solid #e4ddd0;padding:20px;color:#222;text-decoration:none}',
      main: '<h1>Halo, ada yang bisa kami bantu?</h1><p><input size="50" placeholder="Tulis pertanyaanmu" data-truth="never"></p><div class="tl"><a href="/kb/orders" data-truth="never"><b>Pesanan &amp; pengiriman</b><br>Lacak, ubah, batalkan</a><a href="/kb/pay" data-truth="never"><b>Dompet &amp; pembayaran</b><br>Kartu, cicilan, gagal bayar</a><a href="/kb/account" data-truth="never"><b>Akun &amp; keamanan</b><br>Kata sandi, verifikasi</a><a href="/kb/refund" data-truth="never"><b>Pengembalian dana</b><br>Berapa lama sampai ke kartu?</a><a href="/kb/card" data-truth="never"><b>Cara menghapus kartu tersimpan</b><br>Artikel populer</a><a href="/kb/coupon" data-truth="never"><b>Kupon &amp; koin</b><br>Syarat pemakaian</a></div>',
    }),

  'a-id-menu-open-old': (): string =>
    old('id', {
      title: 'Pengaturan pembayaran',
      css: '.mm{position:absolute;background:#fff;border:1px solid #999;box-shadow:2px 2px 5px #0003}.mm a{display:block;padding:6px 16px}',
      main: '<h2>Pengaturan pembayaran</h2><table class="box" width="100%" cellspacing="0"><tr><th>Kartu kredit</th><th>Nama</th><th>Opsi</th></tr><tr><td>VISA ****-****-****-1977</td><td>DEWI LESTARI</td><td style="position:relative"><a href="#" data-truth="never">Opsi ▼</a><div class="mm"><a href="#" data-truth="never">Ganti nama</a><a href="#" data-truth="remove">Lepas kartu</a></div></td></tr></table><div style="height:80px"></div><p>Voucher belanja: 2 lembar. <a href="#" data-truth="never">Lihat</a></p>',
    }),

  'a-vi-menu-tile': (): string =>
    mob('vi', {
      title: 'Thẻ đã lưu',
      css: '.th{margin:14px;border-radius:18px;padding:18px;background:linear-gradient(130deg,#00695c,#26a69a);color:#fff;min-height:130px;position:relative}.th button{position:absolute;top:12px;inset-inline-end:12px;background:#ffffff26;border:0;border-radius:50%;width:36px;height:36px;color:#fff;display:grid;place-items:center}.vo{margin:14px;background:#fff;border-radius:14px;padding:14px 16px;display:flex;justify-content:space-between}',
      main: `<div class="th"><b>VPBank Mastercard</b><br><br>5520 •••• •••• 4138<button type="button" aria-haspopup="true" aria-label="Tùy chọn" data-truth="menu">${dots}</button></div><div class="vo"><span>Thẻ quà tặng AliExpress •••• 90</span><span data-truth="never">Xóa</span></div><div class="vo"><span>Thêm thẻ</span><span data-truth="never">＋</span></div>`,
    }),
} as const;
