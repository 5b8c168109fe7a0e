import { aria, comet, comp, dark, dots, grid, hash, mat, mob, picture, sem, snow, soup } from './shells.ts';

export const jaKoTh = {
  'a-ja-menu-closed': (): string =>
    hash('ja', {
      title: 'お支払い方法の管理',
      css: '.pay--row--c1{background:#fff;border-radius:10px;padding:18px;display:flex;gap:14px;align-items:center;position:relative}.pay--more--c2{margin-inline-start:auto;width:36px;height:36px;border-radius:50%;display:grid;place-items:center;cursor:pointer;background:#f2f2f2}.pay--pop--c3{display:none;position:absolute;right:18px;top:58px;background:#fff;box-shadow:0 2px 12px #0003}.pay--pop--c3.on{display:block}',
      main: `<h2>お支払い方法の管理</h2><div class="pay--row--c1">${picture('JCB', '#0b5fa5')}<div>JCB（下4桁 7702）<br><span style="color:#888">有効期限 2028/06・通常使うカード</span></div><div class="pay--more--c2" onclick="this.nextElementSibling.classList.toggle('on')" data-truth="menu">${dots}</div><div class="pay--pop--c3"><div data-truth="never">編集</div><div data-truth="never">削除</div></div></div><div class="pay--row--c1" style="margin-top:10px">コンビニ払い・PayPay はご注文時に選択できます</div><div class="pay--row--c1" style="margin-top:10px;color:#2878f0;cursor:pointer" data-truth="never">＋ カードを追加</div>`,
    }),

  'a-ja-dialog-shadow': (): string =>
    comp('ja', {
      title: 'カード情報',
      main: `<style>.q{max-width:720px;margin:30px auto;background:#fff;padding:24px;border-radius:10px}.c{display:flex;gap:14px;align-items:center}.c u{margin-inline-start:auto;color:#c00;cursor:pointer}</style><div class="q"><h1>カード情報</h1><div class="c">${picture('Visa', '#1a1f71')} VISA ****-****-****-6148 <u data-truth="never">このカードを削除</u></div></div>`,
      over: '<ax-modal><template shadowrootmode="open"><style>.b{position:fixed;inset:0;background:#000a}.w{position:fixed;top:220px;left:calc(50% - 210px);width:420px;background:#fff;border-radius:10px;padding:26px;font:15px/1.6 sans-serif}.w footer{display:grid;grid-template-columns:1fr 1fr;gap:12px}.w span{text-align:center;padding:10px;border-radius:6px;border:1px solid #bbb;cursor:pointer}.w .d{background:#e43;color:#fff;border-color:#e43}</style><div class="b"></div><div class="w" role="dialog" aria-modal="true"><b>カードの削除</b><p>VISA（末尾6148）を削除します。よろしいですか？</p><footer><span tabindex="0" data-truth="never">キャンセル</span><span class="d" tabindex="0" data-truth="confirm">削除する</span></footer></div></template></ax-modal>',
    }),

  'a-ja-maintenance': (): string =>
    dark('ja', {
      title: 'メンテナンス中',
      css: '.mt{text-align:center;padding:80px 0}.mt time{color:#ff6a3d}',
      main: '<div class="mt"><svg width="70" height="70" viewBox="0 0 70 70" fill="none" stroke="#777" stroke-width="4"><path d="M14 56 40 30M44 10a14 14 0 0 0 14 18l-4-14z"/></svg><h1>ただいまメンテナンス中です</h1><p>お支払い方法のページは現在ご利用いただけません。<br>終了予定：<time>11月22日 21:00</time></p><p>ご不便をおかけして申し訳ございません。</p></div>',
    }),

  'a-ja-twin-gift-form': (): string =>
    mat('ja', {
      title: 'ギフトカードの登録',
      mark: true,
      bare: true,
      css: '.ff{display:grid;gap:12px;padding:8px 24px 20px}.ff input{padding:11px;border:1px solid #bbb;border-radius:8px;font:inherit}',
      main: '<div class="paper"><div class="li"><h2 style="margin:0">ギフトカードの登録</h2></div><div class="ff"><label>ギフトカード番号（16桁）</label><input placeholder="0000-0000-0000-0000" data-truth="never"><label>PINコード</label><input placeholder="4桁" data-truth="never"><button type="button" class="mbtn fill" data-truth="never">残高に追加する</button></div></div><div class="paper"><div class="li"><b class="grow">登録済みのギフトカード</b></div><div class="li"><span class="grow">ギフトカード ••••2K9F　残高 ￥1,200</span><button type="button" class="mbtn" data-truth="never">非表示にする</button></div></div>',
    }),

  'a-ko-hover-two': (): string =>
    sem('ko', {
      title: '등록된 카드',
      css: '.cc{display:grid;gap:10px}.cc article{display:flex;gap:14px;align-items:center;background:#fff;border:1px solid #e4ddd0;padding:16px;border-radius:6px}.cc article p{flex:1;margin:0}.cc .h{visibility:hidden}.cc article:hover .h{visibility:visible}.cc .h button{border:0;background:none;color:#c0392b}',
      main: `<h1>등록된 카드</h1><p>카드 위에 마우스를 올리면 삭제할 수 있습니다.</p><div class="cc"><article data-truth="row-1">${picture('KB국민', '#7a6a53')}<p>KB국민카드 5570-****-****-1264<br><small>기본 결제 카드</small></p><div class="h"><button type="button" data-truth="never">삭제</button></div></article><article data-truth="row-2">${picture('신한', '#0046ff')}<p>신한카드 4518-****-****-9930</p><div class="h"><button type="button" data-truth="never">삭제</button></div></article></div>`,
    }),

  'a-ko-one-beside-pay': (): string =>
    mob('ko', {
      title: '결제 수단',
      css: '.s{background:#fff;margin:12px;border-radius:14px;padding:4px 16px}.s h3{font-size:13px;color:#888;margin:12px 0 4px}.s div{display:flex;gap:12px;align-items:center;padding:12px 0}.s div span{flex:1}.s a{color:#e3262e;text-decoration:none;padding:4px 2px}',
      main: `<div class="s"><h3>신용/체크카드</h3><div>${picture('BC', '#d6001c')}<span>BC카드 (끝자리 8814)</span><a href="#" data-truth="remove">등록 해제</a></div></div><div class="s"><h3>간편결제</h3><div><span>카카오페이</span><a href="#" data-truth="never">연결 해제</a></div><div><span>네이버페이</span><a href="#" data-truth="never">연결 해제</a></div></div><div class="s"><h3>환불 계좌</h3><div><span>우리은행 1002-***-**7731</span><a href="#" data-truth="never">계좌 삭제</a></div></div>`,
    }),

  'a-ko-twin-cart': (): string =>
    comet('ko', {
      title: '장바구니',
      mark: true,
      bare: true,
      css: '.ci{display:flex;gap:16px;align-items:center;border-bottom:1px solid #eee;padding:14px 0}.ci b{flex:1}.ask{background:#fff3f3;border-radius:10px;padding:10px 16px;display:flex;gap:12px;align-items:center}.ask span{flex:1}',
      main: `<h1>장바구니 (2)</h1><div class="ci">${picture('카드 지갑', '#777')}<b>슬림 카드 지갑 · 카드 8장 수납</b><span>₩5,400</span></div><div class="ask"><span>이 상품을 장바구니에서 삭제하시겠습니까?</span><button type="button" class="comet-v2-btn" data-truth="never">취소</button><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">삭제</button></div><div class="ci">${picture('케이블', '#468')}<b>USB-C 케이블 2m</b><span>₩1,700</span><button type="button" class="comet-v2-btn comet-v2-btn-link" data-truth="never">삭제</button></div><p>합계 ₩7,100 · 신한카드 결제 시 5% 할인 <button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">주문하기 (2)</button></p>`,
    }),

  'a-th-open-card-mobile': (): string =>
    mob('th', {
      title: 'บัตรของฉัน',
      css: '.bl{margin:14px;background:#fff;border-radius:14px}.bl a{display:flex;gap:12px;align-items:center;padding:16px;color:#1b1b1f;text-decoration:none}.bl a span{flex:1}.nt{margin:14px;color:#777;font-size:13px}',
      main: `<div class="bl"><a href="/p/wallet-ui/card-detail.html?id=1" data-truth="row">${picture('Visa', '#1a1f71')}<span>บัตร Visa ลงท้ายด้วย 3047<br><small>ธนาคารกสิกรไทย</small></span><b>›</b></a></div><div class="bl"><a href="/p/wallet-ui/add.html" data-truth="never"><span>เพิ่มบัตรใหม่</span><b>+</b></a></div><div class="nt">แตะที่บัตรเพื่อดูรายละเอียดหรือลบบัตร</div>`,
    }),

  'a-th-refused-default': (): string =>
    grid('th', {
      title: 'บัตรที่บันทึกไว้',
      css: '.bt{display:flex;gap:14px;align-items:center}.bt span{flex:1}.bt button,.ap{font:inherit;border:0;border-radius:8px;padding:8px 14px;background:#efe9ff;color:#5b2bd9}.wn{background:#fdeaea;color:#9b1c1c;border-radius:10px;padding:12px 16px;margin:12px 0}.ap{margin-top:16px;cursor:pointer}',
      main: `<h1>บัตรที่บันทึกไว้</h1><div class="wn" role="alert">ลบบัตรนี้ไม่ได้ เพราะเป็นบัตรหลักของคุณ กรุณาเพิ่มบัตรใบอื่นและตั้งเป็นบัตรหลักก่อน</div><div class="tile bt">${picture('Mastercard', '#b5432a')}<span>Mastercard •••• 7159<br><small>บัตรหลัก</small></span><button type="button" disabled data-truth="never">ลบบัตร</button></div><button type="button" class="ap" data-truth="add">เพิ่มบัตร</button>`,
    }),

  'a-th-wallet-alipay': (): string =>
    sem('th', {
      title: 'กระเป๋าเงิน',
      css: '.wl{list-style:none;padding:0;display:grid;gap:10px}.wl a{display:flex;justify-content:space-between;background:#fff;border:1px solid #e4ddd0;padding:16px;color:#222;text-decoration:none}',
      main: '<h1>กระเป๋าเงินของฉัน</h1><p>บัตรเครดิตและเดบิตของคุณจัดการผ่าน Alipay</p><ul class="wl"><li><a href="/coins" data-truth="never"><span>เหรียญ</span><span>57 ›</span></a></li><li><a href="/coupons" data-truth="never"><span>คูปองส่วนลด</span><span>3 ›</span></a></li><li><a href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay"><span>Alipay ของฉัน</span><span>ไปที่ Alipay ›</span></a></li><li><a href="/gift" data-truth="never"><span>บัตรของขวัญ</span><span>฿0 ›</span></a></li></ul>',
    }),

  'a-th-twin-devices': (): string =>
    aria('th', {
      title: 'อุปกรณ์ที่เชื่อถือ',
      mark: true,
      css: '.dv{display:flex;gap:16px;align-items:center;padding:14px 0;border-bottom:1px solid #dde}.dv p{flex:1;margin:0}.dv button{font:inherit;font-size:14px;border:1px solid #99a;background:#fff;border-radius:4px;padding:6px 12px}',
      main: '<h1>อุปกรณ์ที่เชื่อถือ</h1><div role="list"><div role="listitem" class="dv"><p>Pixel 8 · หมายเลข •••• 4410<br><small>อุปกรณ์หลัก</small></p><button type="button" data-truth="never">ลบออก</button></div><div role="listitem" class="dv"><p>MacBook Air · หมายเลข •••• 9125<br><small>ใช้ล่าสุด 3 พ.ย.</small></p><button type="button" data-truth="never">ตั้งเป็นค่าเริ่มต้น</button><button type="button" data-truth="never">ลบออก</button></div></div>',
    }),

  'a-ko-blank-spinner': (): string =>
    soup('ko', {
      title: '카드 관리',
      bare: true,
      css: '@keyframes r{to{transform:rotate(360deg)}}.sp{width:46px;height:46px;border:5px solid #eee;border-top-color:#e62e04;border-radius:50%;margin:120px auto 16px;animation:r 1s linear infinite}.tx{text-align:center;color:#999}',
      main: '<div class="sp"></div><div class="tx">카드 목록을 불러오는 중입니다…</div>',
    }),

  'a-ja-two-tiles': (): string =>
    snow('ja', {
      title: '登録済みカード',
      css: '.Kd_w__1{display:grid;grid-template-columns:1fr 1fr;gap:16px;max-width:820px}.Kd_c__2{border-radius:18px;padding:20px;background:#f2f3f5;display:grid;gap:10px}',
      main: `<h1>登録済みカード</h1><div class="Kd_w__1"><div class="Kd_c__2" data-truth="row-1">${picture('Visa', '#1a1f71')}<b>楽天カード Visa ＊＊＊＊ 3359</b><small>2029年1月まで</small><button type="button" class="snow-ali-kit_Button__b1">カードを解除</button></div><div class="Kd_c__2" data-truth="row-2">${picture('Mastercard', '#b5432a')}<b>イオンカード Mastercard ＊＊＊＊ 8807</b><small>2027年10月まで</small><button type="button" class="snow-ali-kit_Button__b1">カードを解除</button></div></div><p><button type="button" class="snow-ali-kit_Button__b1 snow-ali-kit_Button__red" data-truth="never">カードを登録する</button></p>`,
    }),
} as const;
