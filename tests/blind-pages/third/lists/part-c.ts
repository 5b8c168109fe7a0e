import type { BlindPage } from '../../blind-page.ts';
import { alipayRail, alipayTabs, hashed, landmarks, lib, old, PHONE, phone, semantic, settings, sheet, soup } from './shells.ts';

const nlVirtual = (): string =>
  lib(
    {
      lang: 'nl',
      title: 'Bewaarde passen',
      css: '.vl{height:330px;overflow:auto;position:relative;background:#fff;border:1px solid #eee;border-radius:8px}.vl-in{position:relative;height:264px}.vl-r{position:absolute;left:0;width:100%;height:66px;display:grid;grid-template-columns:90px 1fr 130px 150px;align-items:center;padding:0 20px;border-bottom:1px solid #f2f2f2}',
      body: `<h1>Bewaarde passen</h1><div class="vl" role="grid" aria-rowcount="4" aria-label="Bewaarde passen" data-virtualized><div class="vl-in" role="rowgroup">${[
        ['Maestro', 'Rabobank · 0612', '05/26'],
        ['V PAY', 'ING · 7348', '10/28'],
        ['Visa', 'ICS · 9905', '01/27'],
        ['Mastercard', 'bunq · 2216', '09/29'],
      ]
        .map(
          ([a, b, c], i) =>
            `<div class="vl-r" role="row" aria-rowindex="${String(i + 1)}" style="transform:translateY(${String(i * 66)}px)" data-truth="row-${String(i + 1)}"><div role="gridcell">${a}</div><div role="gridcell">${b}</div><div role="gridcell">t/m ${c}</div><div role="gridcell"><button type="button" class="ui-btn ui-btn-text">Wissen</button></div></div>`,
        )
        .join('')}</div></div><p><button type="button" class="ui-btn ui-btn-primary">Pas bewaren</button></p>`,
    },
    {
      search: 'Zoek een product',
      account: 'Hoi Sanne',
      cart: 'Winkelwagen',
      links: ['Verlanglijst'],
      crumbs: ['Account', 'Betalen', 'Bewaarde passen'],
      foot: ['Klantenservice', 'Voorwaarden'],
    },
  );

const nlUnpaid = (): string =>
  semantic(
    {
      lang: 'nl',
      title: 'Mijn kaarten',
      css: '.warn{border:2px solid #b3261e;background:#fdecea;padding:14px 18px;margin-bottom:20px}.kl{list-style:none;padding:0}.kl li{display:flex;gap:18px;border-bottom:1px solid #ccc;padding:14px 0}.kl button{margin-inline-start:auto}',
      body: '<h1>Mijn kaarten</h1><div class="warn" role="alert"><strong>Kaart •••• 8021 kon niet worden verwijderd.</strong><p>Er staat nog een onbetaalde bestelling open die aan deze kaart is gekoppeld. Betaal of annuleer die bestelling eerst.</p><a href="/p/order/index.html?tab=unpaid" data-truth="to-pay">Te betalen (1)</a></div><ul class="kl"><li><span>ABN AMRO creditcard</span><span>•••• 8021</span><button type="button" data-truth="never">Verwijderen</button></li></ul><p><a href="#">Kaart toevoegen</a></p>',
    },
    {
      search: 'Zoeken',
      account: 'Mijn account',
      cart: 'Winkelmand',
      links: ['Bestellingen', 'Verlanglijst'],
      foot: ['Hulp', 'Retourneren', 'Privacy'],
    },
  );

const nlDevices = (): string =>
  settings(
    {
      lang: 'nl',
      title: 'Aangemelde apparaten',
      css: '.dv{display:grid;grid-template-columns:44px 1fr auto;gap:16px;background:#fff;border:1px solid #e3e6eb;border-radius:8px;padding:14px 18px;margin-bottom:10px;align-items:center}.dv i{width:36px;height:36px;border:2px solid #999;border-radius:6px}.dv button{border:1px solid #ccc;background:#fff;border-radius:6px;padding:7px 14px;font:inherit}',
      body: `<h1>Aangemelde apparaten</h1><p>Hier ben je nu ingelogd.</p>${[
        ['iPhone 14 (dit apparaat)', 'Utrecht · nu actief'],
        ['Chrome op Windows', 'Zwolle · ID eindigt op 4410'],
        ['Samsung A54', 'Utrecht · ID eindigt op 9021'],
      ]
        .map(
          ([a, b]) =>
            `<div class="dv"><i></i><span><b>${a}</b><br>${b}</span><button type="button" data-truth="never">Verwijderen</button></div>`,
        )
        .join('')}`,
    },
    {
      brand: 'AliExpress',
      top: ['Zoeken', '<a href="/account/index.html" data-truth="account">Mijn AliExpress · Ruben</a>', 'Winkelwagen (2)'],
      side: ['Aangemelde apparaten', 'Wachtwoord', 'Talen', 'Meldingen'],
      here: 0,
      foot: 'Gebruiksvoorwaarden · Cookies',
    },
  );

const trAdd = (): string =>
  hashed(
    {
      lang: 'tr',
      title: 'Kartlarım',
      css: '.k--r--1{background:#fff;padding:18px;border-radius:10px;margin-bottom:10px;display:flex;gap:20px}.comet-v2-modal-mask{position:fixed;inset:0;background:#0009;z-index:1000}.comet-v2-modal-wrap{position:fixed;inset:0;z-index:1001;display:grid;place-items:center}.comet-v2-modal{background:#fff;border-radius:12px;width:440px;padding:26px}.comet-v2-modal label{display:block;margin-bottom:12px}.comet-v2-modal input{width:100%;padding:9px;border:1px solid #ccc;border-radius:6px}.two{display:flex;gap:12px}.pb{width:100%;background:#fd384f;color:#fff;border:0;padding:12px;border-radius:24px;font:inherit}',
      body: '<h1>Kartlarım</h1><div class="k--r--1"><b>Bonus</b><span>**** 3054</span><span style="margin-left:auto" data-truth="never">Sil</span></div><div class="k--r--1"><b>Maximum</b><span>**** 6187</span><span style="margin-left:auto" data-truth="never">Sil</span></div>',
      after:
        '<div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal" role="dialog" aria-label="Yeni kart ekle"><h2>Yeni kart ekle</h2><label>Kart numarası<input inputmode="numeric" autocomplete="cc-number"></label><label>Kart üzerindeki isim<input autocomplete="cc-name"></label><div class="two"><label>Son kullanma (AA/YY)<input autocomplete="cc-exp"></label><label>CVV<input autocomplete="cc-csc"></label></div><button type="button" class="pb" data-truth="never">Kaydet</button><p style="text-align:center" data-truth="never">Vazgeç</p></div></div>',
    },
    {
      search: 'Ne aramıştınız?',
      account: 'Merhaba Emre',
      cart: 'Sepet',
      links: ['Ücretsiz kargo fırsatı', 'Türkiye / TRY'],
      foot: ['Yardım', 'Gizlilik', 'İletişim'],
    },
  );

const trMixed = (): string =>
  alipayTabs(
    {
      lang: 'tr',
      title: 'Ödeme yöntemlerim',
      css: '.om{list-style:none;padding:0}.om li{display:flex;gap:20px;padding:14px 6px;border-bottom:1px dotted #a9bdd0}.om b{width:170px}.om a{margin-inline-start:auto;color:#0a6ebd}',
      body: '<h2>Ödeme yöntemlerim</h2><ul class="om"><li><b>Alipay bakiyesi</b><span>0,00 USD</span></li><li><b>PayPal</b><span>z•••@posta.com</span><a href="#" data-truth="never">Bağlantıyı kes</a></li><li><b>Troy banka kartı</b><span>9792 **** **** 6403 — 11/26</span><a href="#" data-truth="kaldir">Kartı kaldır</a></li><li><b>Havale / EFT</b><span>Garanti, TR•• 0045</span><a href="#" data-truth="never">Hesabı kaldır</a></li><li><b>Kupon</b><span>2 adet</span><a href="#">Görüntüle</a></li></ul><button type="button">Kart ekle</button>',
    },
    {
      hello: 'Sayın E. Demir',
      out: 'Çıkış',
      tabs: ['Geçmiş', 'Hesabım', 'Ayarlar', 'Güvenlik'],
      here: 1,
      foot: ['Hakkımızda', 'Yardım merkezi', 'Şartlar'],
    },
  );

const trOrders = (): string =>
  soup(
    {
      lang: 'tr',
      title: 'Siparişlerim',
      css: '.tt{display:flex;gap:26px;border-bottom:1px solid #ddd;margin-bottom:16px}.tt div{padding:8px 0;cursor:pointer}.tt .on{border-bottom:2px solid #ff4747}.o{border:1px solid #e2e6ec;margin-bottom:12px;padding:14px;display:flex;gap:16px}.o .im{width:60px;height:60px;background:#cde}.o .rt{margin-left:auto;text-align:right}.o .bt{border:1px solid #aaa;padding:5px 12px;border-radius:14px;cursor:pointer;display:inline-block;margin-top:6px}',
      body: '<div style="font-size:20px;margin-bottom:10px">Siparişlerim</div><div class="tt"><div class="on">Tümü</div><div data-truth="odenecek">Ödenecek (1)</div><div>Kargoda</div><div>Tamamlandı</div></div><div class="o"><div class="im"></div><div>Kart okuyucu USB 3.0<br>Sipariş no 81···4402</div><div class="rt">Ödeme bekleniyor<br><div class="bt" data-truth="never">Şimdi öde</div> <div class="bt" data-truth="never">İptal et</div></div></div><div class="o"><div class="im"></div><div>Deri kartlık, 6 bölmeli<br>Visa **** 7710 ile ödendi</div><div class="rt">Tamamlandı<br><div class="bt" data-truth="never">Kaldır</div></div></div>',
    },
    {
      search: 'Ara',
      account: 'Hesabım',
      cart: 'Sepetim',
      links: ['Mesajlar', 'İstek listesi'],
      foot: ['Yardım merkezi', 'Anlaşmazlıklar', 'KVKK'],
    },
  );

const jaSwipe = (): string =>
  phone(
    {
      lang: 'ja',
      title: 'カード一覧',
      css: '.sw{position:relative;overflow:hidden;height:76px;margin:10px 0;background:#fff}.sw-front{position:absolute;inset:0;background:#fff;padding:14px 16px 14px 102px;transform:translateX(-88px);border-bottom:1px solid #eee}.sw-back{position:absolute;inset-block:0;right:0;width:88px;border:0;background:#ff3b30;color:#fff;font:inherit}.hint{padding:0 16px;color:#888;font-size:13px}',
      body: '<p class="hint">カードを左にスワイプすると操作できます。</p><div class="sw"><button type="button" class="sw-back" data-truth="sakujo">削除</button><div class="sw-front"><b>楽天カード（JCB）</b><br><small>下4桁 5816 ・ 有効期限 08/28</small></div></div><p class="hint" style="margin-top:30px">コンビニ払いはお支払い時に選べます。</p><p style="padding:0 16px"><button type="button">＋ カードを登録</button></p>',
    },
    { heading: 'カード一覧', back: '戻る', tabs: ['ホーム', 'お気に入り', 'カート', 'マイページ'] },
  );

const jaKeep = (): string =>
  alipayRail(
    {
      lang: 'ja',
      title: 'Alipay カード管理',
      css: '.cl{background:#fff;border-radius:12px;padding:18px;display:flex;gap:18px;align-items:center;margin-bottom:10px}.cl a{margin-inline-start:auto}dialog{border:0;border-radius:14px;padding:28px;width:420px;text-align:center}dialog::backdrop{background:#001a}dialog .keep{display:block;width:100%;background:#1677ff;color:#fff;border:0;border-radius:26px;padding:14px;font:inherit;font-weight:700}dialog .off{border:0;background:none;color:#8a93a6;font:inherit;margin-top:14px;text-decoration:underline}',
      body: '<h1>カード管理</h1><div class="cl"><b>三井住友カード</b><span>**** **** **** 4470</span><a href="#">解除</a></div><div class="cl"><b>イオンカード</b><span>**** **** **** 9138</span><a href="#">解除</a></div>',
      after:
        '<dialog id="d" aria-labelledby="dt"><h2 id="dt">カードの登録を解除しますか？</h2><p>**** 4470 を解除すると、次回のお支払いで再入力が必要になります。</p><button type="button" class="keep" data-truth="never">このまま使い続ける</button><button type="button" class="off" data-truth="kaijo">登録を解除する</button></dialog>',
      script: "document.getElementById('d').showModal()",
    },
    { rail: ['ホーム', 'カード', '履歴', '設定'], here: 1, hello: '佐藤 様', foot: 'ヘルプ ・ 利用規約' },
  );

const jaPoints = (): string =>
  sheet({
    lang: 'ja',
    title: 'ポイントカード連携',
    css: 'body{font:15px/1.6 "Hiragino Sans","Noto Sans JP",sans-serif;background:#fff;color:#333}.gh{display:grid;grid-template-columns:180px 1fr 160px 100px;align-items:center;padding:16px 40px;border-bottom:4px solid #ff4747}.gh b{font-size:22px;color:#ff4747}.gh input{padding:8px;border:1px solid #ccc;width:80%}.gh a{color:#333;text-decoration:none}.pt{max-width:860px;margin:24px auto;display:grid;gap:14px}.pt fieldset{border:1px solid #ddd;border-radius:10px;display:grid;grid-template-columns:1fr 1fr auto;align-items:center;padding:14px 18px}.pt button{border:1px solid #bbb;background:#fff;border-radius:6px;padding:6px 14px;font:inherit}',
    body: '<div class="gh"><b>AliExpress</b><input aria-label="商品を検索" placeholder="商品を検索"><a href="/account/index.html" data-truth="account">田中さんのアカウント</a><a href="#">カート</a></div><div class="pt"><h1>ポイントカード連携</h1><p>提携店のポイントカードを登録すると、お買い物でポイントが貯まります。</p><fieldset><legend>Ponta カード</legend><span>会員番号 •••• 3391</span><span>1,204 ポイント</span><button type="button" data-truth="never">削除</button></fieldset><fieldset><legend>dポイントカード</legend><span>会員番号 •••• 7702</span><span>88 ポイント</span><button type="button" data-truth="never">削除</button></fieldset><p><button type="button">ポイントカードを追加</button></p></div>',
  });

const koHover = (): string =>
  semantic(
    {
      lang: 'ko',
      title: '등록된 카드',
      css: '.hv{list-style:none;padding:0}.hv li{display:flex;gap:20px;padding:18px;border:1px solid #ddd;position:relative}.hv li .ac{visibility:hidden;margin-inline-start:auto}.hv li:hover .ac{visibility:visible}',
      body: '<h1>등록된 카드</h1><ul class="hv"><li tabindex="0" data-truth="row"><strong>신한카드</strong><span>5107-****-****-2684</span><span>유효기간 04/28</span><span class="ac"><a href="#">카드 해지</a></span></li></ul><p>카드 위에 마우스를 올리면 메뉴가 나타납니다.</p><p><button type="button">카드 추가</button></p><h2>쿠폰</h2><p>3,000원 할인 쿠폰 1장 <a href="#" data-truth="never">삭제</a></p>',
    },
    {
      search: '검색어를 입력하세요',
      account: '내 AliExpress',
      cart: '장바구니',
      links: ['주문 내역', '위시리스트'],
      foot: ['고객센터', '이용약관', '개인정보 처리방침'],
    },
  );

const koSkeleton = (): string =>
  alipayTabs(
    {
      lang: 'ko',
      title: '내 카드 관리',
      css: '@keyframes p{50%{opacity:.45}}.sk{height:64px;background:#e2e9f0;border-radius:6px;margin-bottom:12px;animation:p 1.4s infinite;display:flex;align-items:center;gap:16px;padding:0 16px}.sk i{width:52px;height:32px;background:#ccd7e2;border-radius:4px}.sk u{height:12px;background:#ccd7e2;width:240px;border-radius:6px}',
      body: '<h2>내 카드 관리</h2><div aria-busy="true" aria-label="불러오는 중"><div class="sk"><i></i><u></u></div><div class="sk"><i></i><u></u></div><div class="sk"><i></i><u></u></div></div><p>불러오는 중입니다…</p>',
    },
    { hello: '안녕하세요, 김민지 님', out: '로그아웃', tabs: ['이용 내역', '내 카드', '설정'], here: 1, foot: ['회사 소개', '고객센터'] },
  );

const koAddresses = (): string =>
  hashed(
    {
      lang: 'ko',
      title: '배송지 관리',
      css: '.ad--g--1{display:grid;grid-template-columns:1fr 1fr;gap:14px}.ad--c--2{background:#fff;border-radius:10px;padding:18px}.ad--a--3{display:flex;gap:16px;color:#555;margin-top:12px}.ad--a--3 div{cursor:pointer}',
      body: `<h1>배송지 관리</h1><div class="ad--g--1">${[
        ['집 (기본)', '서울시 마포구 월드컵로 12길 4', '010-••••-2217'],
        ['회사', '경기도 성남시 판교로 228', '010-••••-2217'],
        ['부모님 댁', '부산시 해운대구 좌동로 91', '010-••••-8840'],
      ]
        .map(
          ([a, b, c]) =>
            `<div class="ad--c--2"><b>${a}</b><div>${b}</div><div>${c}</div><div class="ad--a--3"><div>수정</div><div data-truth="never">삭제</div><div>기본으로 설정</div></div></div>`,
        )
        .join('')}</div>`,
    },
    {
      search: '무선 이어폰',
      account: '<b>준호 님</b> 내 계정',
      accountTruth: 'account',
      cart: '장바구니 2',
      links: ['오늘만 전 상품 무료배송', '대한민국 / KRW'],
      foot: ['고객센터', '분쟁 신고', '이용약관'],
    },
  );

const thBins = (): string =>
  lib(
    {
      lang: 'th',
      title: 'บัตรที่ผูกไว้',
      css: '.gd{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.gd>div{background:#fff;border:1px solid #eee;border-radius:10px;padding:18px;min-height:130px}.gd header{display:flex;justify-content:space-between}.ib{width:34px;height:34px;border:0;border-radius:50%;background:#f5f5f5}',
      body: `<h1>บัตรที่ผูกไว้</h1><div class="gd">${[
        ['กสิกรไทย', 'ลงท้ายด้วย 3350', 'หมดอายุ 05/27'],
        ['ไทยพาณิชย์', 'ลงท้ายด้วย 8176', 'หมดอายุ 12/25'],
      ]
        .map(
          ([a, b, c], i) =>
            `<div data-truth="row-${String(i + 1)}"><header><b>${a}</b><button type="button" class="ib" aria-label="เอาบัตรนี้ออก"><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4h12M6 4V2h4v2M4 4l1 10h6l1-10" fill="none" stroke="#c00"/></svg></button></header><p>${b}<br>${c}</p></div>`,
        )
        .join('')}<div style="border-style:dashed;display:grid;place-items:center">＋ เพิ่มบัตรใบใหม่</div></div>`,
    },
    {
      search: 'ค้นหาสินค้า',
      account: 'บัญชีของฉัน',
      cart: 'ตะกร้า',
      links: ['รายการโปรด'],
      crumbs: ['หน้าแรก', 'บัญชีของฉัน', 'บัตรที่ผูกไว้'],
      foot: ['ศูนย์ช่วยเหลือ', 'นโยบายความเป็นส่วนตัว'],
    },
  );

const thFlipped = (): string =>
  alipayRail(
    {
      lang: 'th',
      title: 'บัตรใน Alipay',
      css: '.sc{perspective:900px;width:380px;height:230px}.fl{position:relative;width:100%;height:100%;transform-style:preserve-3d;transform:rotateY(180deg)}.fl>div{position:absolute;inset:0;backface-visibility:hidden;border-radius:18px;padding:22px;color:#fff}.ff{background:#3a0ca3}.fb{background:#240668;transform:rotateY(180deg)}.fb button{display:block;width:100%;margin-top:12px;padding:10px;border-radius:8px;border:1px solid #fff6;background:none;color:#fff;font:inherit}',
      body: '<h1>บัตรใน Alipay</h1><div class="sc"><div class="fl"><div class="ff" aria-hidden="true">ธนาคารกรุงเทพ<br>VISA ···· 6092</div><div class="fb"><b>VISA ···· 6092</b><button type="button">ดูประวัติการใช้บัตร</button><button type="button" data-truth="lob">ลบบัตร</button><button type="button">พลิกกลับ</button></div></div></div><p><a href="#">ผูกบัตรใบใหม่</a></p>',
    },
    { rail: ['หน้าหลัก', 'บัตร', 'ประวัติ', 'ตั้งค่า'], here: 1, hello: 'สวัสดี คุณสมชาย', foot: 'ติดต่อเรา' },
  );

const thAdd = (): string =>
  old(
    {
      lang: 'th',
      title: 'Alipay - ผูกบัตรใบใหม่',
      css: '.fm td{padding:7px}.fm input[type=text]{width:240px;border:1px solid #aaa;padding:4px}',
      body: '<h3>บัตรของคุณ: VISA xxxx-1874</h3><hr><h3>ผูกบัตรเครดิตหรือเดบิตใบใหม่</h3><form><table class="fm"><tr><td>หมายเลขบัตร</td><td><input type="text" name="cardNo" autocomplete="cc-number"></td></tr><tr><td>วันหมดอายุ</td><td><input type="text" name="expiryMonth" style="width:60px" aria-label="เดือน"> / <input type="text" name="expiryYear" style="width:60px" aria-label="ปี"></td></tr><tr><td>รหัส CVV</td><td><input type="text" name="cvv2" style="width:80px" autocomplete="cc-csc"></td></tr><tr><td>ชื่อบนบัตร</td><td><input type="text" name="holder" autocomplete="cc-name"></td></tr><tr><td></td><td><input type="submit" value="ยืนยันผูกบัตร" data-truth="never"> <input type="button" value="ยกเลิก" data-truth="never"></td></tr></table></form>',
    },
    {
      brand: 'Alipay',
      search: 'ค้นหาคำถาม',
      account: 'บัญชีของฉัน',
      cart: 'ออกจากระบบ',
      links: ['คุณนภา', 'ประวัติ', 'ช่วยเหลือ'],
      foot: ['ข้อตกลงผู้ใช้', 'ความปลอดภัย'],
    },
  );

const viPopover = (): string =>
  landmarks(
    {
      lang: 'vi',
      title: 'Thẻ đã liên kết',
      css: '.cr{border:1px solid #d9d4ea;border-radius:12px;padding:18px;display:flex;gap:18px;align-items:center}.cr button{margin-inline-start:auto}#pv{position:fixed;top:290px;left:640px;margin:0;border:1px solid #ccc;border-radius:10px;padding:8px;box-shadow:0 8px 20px #0002;width:210px}#pv button{display:block;width:100%;text-align:start;border:0;background:none;padding:9px 12px;font:inherit}',
      body: '<div class="cr" role="group" aria-label="Thẻ Vietcombank"><b>Vietcombank</b><span>Visa, 4 số cuối 2047</span><span>Hết hạn 03/28</span><button type="button" popovertarget="pv" aria-label="Tùy chọn cho thẻ 2047">•••</button></div><p>Bạn cũng có thể thanh toán bằng ví MoMo khi đặt hàng.</p>',
      after:
        '<div id="pv" popover="manual" role="menu" aria-label="Thẻ 2047"><button type="button" role="menuitem">Đổi biệt danh</button><button type="button" role="menuitem">Đặt làm mặc định</button><button type="button" role="menuitem" data-truth="huy">Hủy liên kết thẻ</button></div>',
      script:
        "const pv=document.getElementById('pv'),r=document.querySelector('[popovertarget]').getBoundingClientRect();pv.style.top=r.bottom+6+'px';pv.style.left=r.right-210+'px';pv.showPopover()",
    },
    {
      skip: 'Chuyển đến nội dung',
      heading: 'Thẻ đã liên kết',
      search: 'Bạn muốn tìm gì?',
      account: 'Tài khoản của tôi',
      cart: 'Giỏ hàng',
      links: ['Điều hướng', 'Đơn hàng', 'Yêu thích'],
      foot: ['Trợ giúp', 'Điều khoản', 'Quyền riêng tư'],
      aside: '<h2>Ưu đãi</h2><p>Giảm 10% khi thanh toán bằng thẻ Visa</p>',
    },
  );

const viManage = (): string =>
  alipayTabs(
    {
      lang: 'vi',
      title: 'Alipay – Thẻ ngân hàng',
      css: '.hh{display:flex;align-items:center}.hh button{margin-inline-start:auto;padding:5px 16px}.tx{border:1px solid #cfdbe7;border-radius:8px;padding:16px;width:340px;background:linear-gradient(#f8fbff,#e8f1fa)}',
      body: '<div class="hh"><h2>Thẻ ngân hàng (1)</h2><button type="button" aria-pressed="false" data-truth="sua">Chỉnh sửa</button></div><div class="tx"><b>Techcombank</b><p>MasterCard 5***-****-****-7325</p><p>NGUYEN THI LAN · 10/27</p></div><p><a href="#">Nhấn vào đây để thêm thẻ mới</a></p><h3>Địa chỉ thanh toán</h3><p>12 Lê Lợi, Đà Nẵng <a href="#" data-truth="never">Xóa địa chỉ</a></p>',
    },
    {
      hello: 'Xin chào, LAN N.',
      out: 'Đăng xuất',
      tabs: ['Lịch sử', 'Tài khoản của tôi', 'Cài đặt'],
      here: 1,
      foot: ['Giới thiệu', 'Bảo mật', 'Trợ giúp'],
    },
  );

const viHelp = (): string =>
  sheet({
    lang: 'vi',
    title: 'Trung tâm trợ giúp',
    css: 'body{font:15px/1.6 Roboto,Arial,sans-serif;background:#fff;color:#222}.th{background:#fff1ee;padding:18px 50px;display:flex;gap:30px}.th a{color:#b33;text-decoration:none}.th b{margin-right:auto}.md{display:grid;grid-template-columns:240px 1fr;gap:30px;max-width:1080px;margin:24px auto}.md aside a{display:block;padding:6px 0;color:#444}.mock{width:300px;border:10px solid #222;border-radius:26px;padding:12px;background:#fafafa}.mock p{background:#fff;border-radius:8px;padding:8px;margin:6px 0;display:flex;justify-content:space-between}',
    body: '<div class="th"><b>AliExpress · Trung tâm trợ giúp</b><a href="#">Đơn hàng</a><a href="/account/index.html" data-truth="account">Tài khoản (Huy)</a></div><div class="md"><aside><b>Thanh toán</b><a href="#">Vì sao thanh toán thất bại?</a><a href="#">Thêm hoặc xóa thẻ</a><a href="#">Hoàn tiền</a><b>Vận chuyển</b><a href="#">Theo dõi gói hàng</a></aside><article><h1>Thêm hoặc xóa thẻ ngân hàng</h1><p>Màn hình quản lý thẻ trông như hình minh họa sau. Chọn thẻ rồi nhấn Xóa.</p><div class="mock"><b>Thẻ của tôi</b><p>Visa **** 1111 <span data-truth="never">Xóa</span></p><p>JCB **** 2222 <span data-truth="never">Xóa</span></p></div><p>Bài viết này có hữu ích không? <button type="button">Có</button> <button type="button">Không</button></p></article></div>',
  });

export const partC: readonly BlindPage[] = [
  {
    file: 'd-nl-virtual.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/index.html',
    language: 'nl',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3', 'row-4'],
    note: 'virtualised list, bank names and bare digits',
    html: nlVirtual,
  },
  {
    file: 'd-nl-unpaid.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/cards.html',
    language: 'nl',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional: refusal as an alert, an unpaid order is in the way',
    html: nlUnpaid,
  },
  {
    file: 'd-nl-devices.html',
    url: 'https://nl.aliexpress.com/p/account-security/devices.html',
    language: 'nl',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: devices with remove buttons',
    html: nlDevices,
  },
  {
    file: 'd-tr-add.html',
    url: 'https://tr.aliexpress.com/p/wallet-ui/index.html',
    language: 'tr',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'form for a new card over the list',
    html: trAdd,
  },
  {
    file: 'd-tr-mixed.html',
    url: 'https://intl.alipay.com/ihome/user/paymentMethods.htm',
    language: 'tr',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['kaldir'],
    note: 'one card among PayPal, a bank account and coupons',
    html: trMixed,
  },
  {
    file: 'd-tr-orders.html',
    url: 'https://tr.aliexpress.com/p/order/index.html',
    language: 'tr',
    page: 'orders',
    step: 'settle-order',
    targets: ['odenecek'],
    note: 'ring optional: twin, orders with Remove and a card named; one unpaid',
    html: trOrders,
  },
  {
    file: 'd-ja-swipe.html',
    url: 'https://m.ja.aliexpress.com/p/wallet-ui/index.html',
    language: 'ja',
    viewport: PHONE,
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['sakujo'],
    note: 'phone: the only row is swiped open',
    html: jaSwipe,
  },
  {
    file: 'd-ja-keep.html',
    url: 'https://intl.alipay.com/ihome/cards/manage.htm?lang=ja_JP',
    language: 'ja',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['kaijo'],
    note: 'native dialog, Keep is the loud button',
    html: jaKeep,
  },
  {
    file: 'd-ja-points.html',
    url: 'https://ja.aliexpress.com/p/point-partner/index.html',
    language: 'ja',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: loyalty cards',
    html: jaPoints,
  },
  {
    file: 'd-ko-hover.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html',
    language: 'ko',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'the control appears on hover',
    html: koHover,
  },
  {
    file: 'd-ko-skeleton.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?locale=ko_KR',
    language: 'ko',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'skeleton of a list',
    html: koSkeleton,
  },
  {
    file: 'd-ko-addresses.html',
    url: 'https://ko.aliexpress.com/p/address-manage/index.html',
    language: 'ko',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: addresses with delete and default',
    html: koAddresses,
  },
  {
    file: 'd-th-bins.html',
    url: 'https://th.aliexpress.com/p/wallet-ui/index.html',
    language: 'th',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'tiles, bins with aria-label only',
    html: thBins,
  },
  {
    file: 'd-th-flipped.html',
    url: 'https://intl.alipay.com/ihome/cards/index.htm?locale=th_TH',
    language: 'th',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['lob'],
    note: 'flip card, turned to its back',
    html: thFlipped,
  },
  {
    file: 'd-th-add.html',
    url: 'https://intl-qk-global-inner.alipay.com/bindcard/selfaddcard.htm',
    language: 'th',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'old add-card form that names the saved card',
    html: thAdd,
  },
  {
    file: 'd-vi-popover.html',
    url: 'https://vi.aliexpress.com/p/wallet-ui/index.html',
    language: 'vi',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['huy'],
    note: 'menu in the top layer (popover), only card',
    html: viPopover,
  },
  {
    file: 'd-vi-manage.html',
    url: 'https://intl.alipay.com/ihome/user/cardlist.htm',
    language: 'vi',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['sua'],
    note: 'edit mode behind a button over the list',
    html: viManage,
  },
  {
    file: 'd-vi-help.html',
    url: 'https://customerservice.aliexpress.com/knowledgeDetail?categoryId=31&knowledgeId=20517',
    language: 'vi',
    page: 'help',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: article with a drawn phone and list',
    html: viHelp,
  },
];
