import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s7l-doc.ts';

const bubble = (): string =>
  doc(
    'pl',
    'Alipay – podpięte karty',
    `body{margin:0;background:#fff;font:14px/1.6 "PT Sans",Arial}.pas{background:#0b6cd6;color:#fff;padding:14px 48px}.uk{display:flex}.uk>ul{width:200px;list-style:none;padding:20px 48px;margin:0}.uk>div{flex:1;padding:20px}.w{position:relative;width:640px;border:1px solid #d0d7e2;padding:16px;margin-bottom:14px}.w>a{position:absolute;right:16px;top:16px}.dym{position:absolute;right:10px;top:50px;width:280px;background:#fff;border:1px solid #888;border-radius:6px;box-shadow:0 4px 14px #0003;padding:14px;z-index:3}.dym:before{content:"";position:absolute;right:30px;top:-7px;width:12px;height:12px;background:#fff;border:1px solid #888;border-width:1px 0 0 1px;transform:rotate(45deg)}.dym span{display:inline-block;padding:4px 14px;border-radius:4px;margin-right:6px;cursor:pointer;border:1px solid #888}.dym .t{background:#0b6cd6;color:#fff}`,
    `<div class="pas">Alipay &nbsp; Panie Zbigniewie, witamy</div><div class="uk"><ul><li>Pulpit</li><li>Historia</li><li><b>Karty</b></li><li>Bezpieczeństwo</li></ul><div><h2>Podpięte karty</h2><div class="w">PKO Visa<br>4•••&nbsp;••••&nbsp;••••&nbsp;6018<a href="#" data-truth="never">Odepnij</a><div class="dym" role="dialog" aria-label="Potwierdzenie">Odpiąć kartę z końcówką 6018?<br><br><span class="t" tabindex="0" data-truth="confirm">Tak, odepnij</span><span tabindex="0" data-truth="never">Nie</span></div></div><div class="w" style="margin-top:110px">ING Mastercard<br>5•••&nbsp;••••&nbsp;••••&nbsp;7340<a href="#" data-truth="never">Odepnij</a></div></div></div>`,
  );

const signedOutProduct = (): string =>
  doc(
    'pl',
    'Etui na karty płatnicze RFID - AliExpress',
    `body{margin:0;font:15px Arial;color:#111}.gora{display:flex;align-items:center;gap:20px;padding:14px 36px;background:#191919;color:#fff}.gora a{color:#fff}.tow{display:grid;grid-template-columns:420px 1fr;gap:34px;padding:26px 36px}.fot{height:330px;background:radial-gradient(circle,#9ab,#456);border-radius:8px;display:grid;place-items:center;color:#fff;font:22px monospace}.cena{font-size:30px;color:#d3031c}.kup{background:#ff4747;color:#fff;border:0;padding:14px 40px;border-radius:26px;font-weight:700}.op{padding:0 36px}`,
    `<div class="gora"><b>AliExpress</b><span style="flex:1">Szukaj produktów</span><a href="https://login.aliexpress.com/" data-truth="sign-in">Zaloguj się / Zarejestruj</a><a href="/p/shoppingcart/index.html">Koszyk</a></div><div class="tow"><div class="fot">VISA •••• 1234</div><div><h1>Etui na karty, blokada RFID, 8 kieszeni</h1><div class="cena">17,89 zł</div><p>Zarządzaj swoimi kartami w jednym miejscu! Moje karty zawsze pod ręką.</p><button class="kup" data-truth="never">Kup teraz</button> <button data-truth="never">Dodaj do koszyka</button></div></div><div class="op"><h3>Opinie (212)</h3><p>★★★★★ Łatwo wyjąć kartę, jedną ręką. <a href="#" data-truth="never">Usuń opinię</a></p></div>`,
  );

const filtered = (): string =>
  doc(
    'tr',
    'Kayıtlı kartlarım',
    `body{margin:0;font:15px Nunito,Arial;background:#fffdf8;color:#2c2a29}.ust{display:flex;gap:22px;padding:16px 46px;background:#f25c05;color:#fff}.fl{display:flex;gap:10px;padding:0 46px}.fl label{border:1px solid #ccc;border-radius:18px;padding:6px 16px}.fl label:has(input:checked){background:#2c2a29;color:#fff}.fl input{position:absolute;opacity:0}.lst{margin:16px 46px;border-radius:10px;border:1px solid #e5dccf}.lst article{display:grid;grid-template-columns:1fr 160px 90px;padding:16px 20px;border-bottom:1px solid #e5dccf}.lst article[data-tip=m]{display:none}.lst article a{color:#b3261e}`,
    `<div class="ust"><b>AliExpress</b><span>Kategoriler</span><span>Kampanyalar</span><span style="margin-left:auto">Hesabım: Aslı</span></div><h1 style="padding:10px 46px 0">Kayıtlı kartlarım</h1><div class="fl"><label><input type="radio" name="f">Tümü (4)</label><label><input type="radio" name="f" checked>Troy (2)</label><label><input type="radio" name="f">Mastercard (2)</label></div><div class="lst"><article data-tip="t" data-truth="row-1"><span>Troy, son dört hanesi 5501</span><span>06/27</span><a href="#">Kaldır</a></article><article data-tip="m"><span>Mastercard, son dört hanesi 1290</span><span>01/28</span><a href="#" data-truth="never">Kaldır</a></article><article data-tip="t" data-truth="row-2"><span>Troy, son dört hanesi 8874</span><span>12/26</span><a href="#">Kaldır</a></article><article data-tip="m"><span>Mastercard, son dört hanesi 3046</span><span>09/28</span><a href="#" data-truth="never">Kaldır</a></article></div><p style="padding:0 46px;color:#777">Uygulanan süzgeç: Troy <button data-truth="never">Süzgeci kaldır ×</button></p>`,
  );

const bottomSheet = (): string =>
  doc(
    'tr',
    'Kart',
    `html,body{margin:0;height:100%;font:16px Roboto,Arial;background:#e9eaee}.ap{height:52px;display:flex;align-items:center;padding:0 14px;background:#fff;gap:14px}.pl{margin:14px;height:190px;border-radius:18px;background:linear-gradient(160deg,#00665e,#002f3d);color:#fff;padding:20px;box-sizing:border-box}.dim{position:fixed;inset:0;background:#0007}.sh{position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:20px 20px 0 0;padding:10px 18px 26px}.gr{width:40px;height:4px;border-radius:2px;background:#ccc;margin:0 auto 14px}.sh>div[tabindex]{text-align:center;padding:15px;border-radius:12px;margin-top:10px;font-weight:600}`,
    `<div class="ap"><span>←</span><b>Kart bilgileri</b></div><div class="pl">Bonus Visa<br><br><span style="font:20px monospace">•••• •••• •••• 7702</span><br><br>N. YILDIRIM</div><div class="dim"></div><div class="sh"><div class="gr"></div><h3 style="margin:0">Kartı silmek istiyor musunuz?</h3><p>7702 ile biten Bonus Visa kartınız hesabınızdan silinecek. Geçmiş siparişleriniz etkilenmez.</p><div tabindex="0" style="background:#eee" data-truth="never">Vazgeç</div><div tabindex="0" style="color:#c4001a" data-truth="confirm">Kartı sil</div></div>`,
  );

const deletion = (): string =>
  doc(
    'tr',
    'Hesabı kapat',
    `body{margin:0;font:15px/1.6 Arial;background:#fff}.y{max-width:700px;margin:40px auto}.y li{margin:6px 0}.k{border:1px solid #ddd;padding:12px 16px;border-radius:6px;margin:8px 0;display:flex;justify-content:space-between}.sil{background:#d0021b;color:#fff;border:0;padding:12px 28px;border-radius:4px}`,
    `<div style="padding:14px 40px;border-bottom:1px solid #eee"><b>AliExpress</b> Gizlilik Merkezi</div><div class="y"><h1>Hesabımı kalıcı olarak sil</h1><p>Hesabınızı sildiğinizde aşağıdakiler de kaldırılır ve geri getirilemez:</p><ul><li>Sipariş geçmişi ve kuponlar</li><li>Kayıtlı kartlar</li></ul><div class="k"><span>Visa •••• 9116</span><span>kaldırılacak</span></div><div class="k"><span>Mastercard •••• 0528</span><span>kaldırılacak</span></div><p>Onaylamak için “kabul ediyorum” yazın.</p><input aria-label="Onay metni"> <button class="sil" data-truth="never">Hesabımı sil</button></div>`,
  );

const editToggle = (): string =>
  doc(
    'ja',
    '登録済みカード',
    `body{margin:0;font:15px "Hiragino Sans","Noto Sans JP",sans-serif;background:#fff;color:#222}.bar{position:sticky;top:0;display:grid;grid-template-columns:60px 1fr 60px;align-items:center;height:50px;border-bottom:1px solid #eee;text-align:center;background:#fff}.bar div:last-child{color:#e2231a}.c{margin:14px;padding:16px;border:1px solid #e5e5e5;border-radius:10px;display:flex;gap:14px;align-items:center}.c i{width:48px;height:32px;background:#0e4c96;border-radius:4px;color:#fff;font:italic 700 13px/32px Arial;text-align:center}.del{display:none;margin-left:auto;color:#e2231a}.e .del{display:block}.sub{margin:20px 14px 0;display:flex;justify-content:space-between;font-size:13px}`,
    `<div class="bar"><div>戻る</div><b>登録済みカード</b><div onclick="document.body.classList.toggle('e')" data-truth="manage">編集</div></div><div class="c"><i>JCB</i><div>JCBカード<br><small>末尾 6083　有効期限 2028年2月</small></div><span class="del">削除</span></div><div class="sub"><span>請求先住所</span><span data-truth="never">編集</span></div><div class="c"><div>〒150-0001 東京都渋谷区神宮前 3-14<br><small>森 美咲</small></div></div><div class="sub"><span>＋ カードを追加</span></div>`,
  );

const codeDialog = (): string =>
  doc(
    'ja',
    'Alipay カード管理',
    `body{margin:0;font:14px Meiryo,"Noto Sans JP",sans-serif;background:#f4f8fd}.h{background:#fff;padding:16px 50px;border-bottom:2px solid #1677ff}.t{width:800px;margin:24px auto;border-collapse:collapse;background:#fff}.t td{padding:16px;border:1px solid #e1e9f4}.m{position:fixed;inset:0;background:rgba(10,30,60,.55)}.d{position:fixed;top:170px;left:calc(50% - 210px);width:420px;background:#fff;border-radius:8px;padding:26px;box-sizing:border-box}.d .b{display:flex;gap:8px;margin:16px 0}.d input{width:44px;height:52px;font-size:22px;text-align:center;border:1px solid #9bb}.d button{width:100%;padding:12px;background:#1677ff;border:0;color:#fff;border-radius:6px}`,
    `<div class="h"><b>Alipay</b>　ホーム　取引履歴　カード管理</div><table class="t"><tr><td>三井住友 Visa</td><td>**** **** **** 5149</td><td><a href="#" data-truth="never">解除</a></td></tr><tr><td>楽天 Mastercard</td><td>**** **** **** 8827</td><td><a href="#" data-truth="never">解除</a></td></tr></table><div class="m"></div><div class="d" role="dialog" aria-modal="true"><h3 style="margin:0">本人確認</h3><p>カード（末尾 5149）の登録を解除するには、+81 •••••••32 に届いた6桁の認証コードを入力してください。</p><div class="b">${'<input inputmode="numeric" maxlength="1" aria-label="認証コード">'.repeat(6)}</div><button data-truth="never">確認する</button><p><a href="#" data-truth="never">キャンセル</a>　<a href="#">コードを再送する（48秒）</a></p></div>`,
  );

const hub = (): string =>
  doc(
    'ja',
    'マイウォレット',
    `body{margin:0;font:15px "Yu Gothic","Noto Sans JP",sans-serif;background:#f6f6f6}.nav{background:#fff;padding:14px 40px;display:flex;gap:24px}.bx{display:grid;grid-template-columns:2fr 1fr 1fr;grid-auto-rows:150px;gap:16px;max-width:1000px;margin:24px auto}.bx a{background:#fff;border-radius:16px;padding:20px;color:#222;text-decoration:none;box-sizing:border-box}.bx a:first-child{background:linear-gradient(120deg,#ff6a3d,#ff2f55);color:#fff}.mini{margin-top:10px;font:13px monospace;color:#888}`,
    `<div class="nav"><b style="flex:1">AliExpress</b><span>注文</span><span>お気に入り</span><span>田中さん</span></div><h1 style="max-width:1000px;margin:24px auto 0;font-size:22px">マイウォレット</h1><div class="bx"><a href="#">残高<br><b style="font-size:28px">¥1,280</b></a><a href="/p/wallet-ui/cards.html" data-truth="cards">クレジットカード（2）<div class="mini">VISA •••• 3360<br>JCB •••• 9471</div></a><a href="#">クーポン<br>5枚</a><a href="#">ボーナス<br>¥320</a><a href="#">ギフトカード<br>0枚</a><a href="#" data-truth="never">銀行口座<div class="mini">みずほ •••• 118</div></a></div>`,
  );

const promoBeside = (): string =>
  doc(
    'ko',
    '결제 카드 관리',
    `body{margin:0;font:15px Pretendard,"Noto Sans KR",sans-serif;color:#1e1e1e}.gnb{padding:14px 40px;border-bottom:1px solid #eee;display:flex;gap:22px}.row{display:flex;gap:16px;padding:20px 40px}.slot{width:340px;border:1px solid #e3e3e3;border-radius:14px;padding:18px}.slot h3{margin:0 0 8px}.slot .btns{display:flex;gap:8px;margin-top:18px}.btns span{flex:1;text-align:center;border:1px solid #ccc;border-radius:8px;padding:9px;cursor:pointer}.ad{background:#fff4e8;border-color:#ffd7a8}`,
    `<div class="gnb"><b>AliExpress</b><span>카테고리</span><span>천원마트</span><span style="margin-left:auto">내 계정 (지훈님)</span></div><h2 style="padding:0 40px">결제 카드 관리 <small>수정 중 · <a href="#">완료</a></small></h2><div class="row"><div class="slot ad"><h3>알리 제휴카드 최대 3만원</h3>지금 발급받고 첫 결제 할인<div class="btns"><span data-truth="never">발급 신청</span><span data-truth="never">삭제</span></div></div><div class="slot"><h3>신한 체크카드</h3>4579-****-****-2061<br>유효기간 27/11<div class="btns"><span>별칭 변경</span><span data-truth="remove">삭제</span></div></div><div class="slot ad"><h3>삼성카드 iD 발급</h3>연회비 0원, **** 없이 간편하게<div class="btns"><span data-truth="never">자세히</span><span data-truth="never">삭제</span></div></div></div><p style="padding:0 40px;color:#999">광고를 삭제하면 30일 동안 표시되지 않습니다.</p>`,
  );

const skeleton = (): string =>
  doc(
    'ko',
    '내 카드',
    `body{margin:0;background:#fff;font:15px "Noto Sans KR",sans-serif}@keyframes p{50%{opacity:.4}}.sk{background:#ececec;border-radius:8px;animation:p 1.2s infinite}.tt{padding:16px 40px;font-weight:700}.ln{display:flex;gap:16px;padding:12px 40px;align-items:center}`,
    `<div class="tt">AliExpress</div><h2 style="padding:0 40px">내 카드</h2><div aria-busy="true" aria-live="polite">${'<div class="ln"><div class="sk" style="width:56px;height:36px"></div><div class="sk" style="width:320px;height:18px"></div><div class="sk" style="width:70px;height:30px;margin-left:auto"></div></div>'.repeat(4)}</div><p style="padding:0 40px;color:#aaa">카드 정보를 불러오는 중입니다…</p>`,
  );

const cartPromo = (): string =>
  doc(
    'ko',
    '장바구니',
    `body{margin:0;font:14px "Malgun Gothic","Noto Sans KR",Arial;background:#f5f5f5}.top{background:#fff;padding:14px 36px;display:flex;gap:20px}.lay{display:flex;gap:18px;padding:18px 36px}.cartlist{flex:1;background:#fff;padding:18px}.sum{width:300px;background:#fff;padding:18px}.pr{display:grid;grid-template-columns:70px 1fr 90px 50px;gap:12px;padding:12px 0;border-bottom:1px solid #eee}.pr i{height:60px;background:#dde}.pay{width:100%;padding:14px;border:0;background:#ff4747;color:#fff;border-radius:24px}`,
    `<div class="top"><b style="flex:1">AliExpress</b><a href="/p/account/index.html" data-truth="account">계정 · 수빈님</a><span>찜 목록</span></div><div class="lay"><div class="cartlist"><h2>장바구니 (3)</h2><div class="pr"><i></i><span>투명 카드 지갑, 카드 6장 수납</span><b>₩2,900</b><a href="#" data-truth="never">삭제</a></div><div class="pr"><i></i><span>트럼프 카드 세트 54장</span><b>₩3,410</b><a href="#" data-truth="never">삭제</a></div><div class="pr"><i></i><span>microSD 메모리 카드 128GB</span><b>₩11,250</b><a href="#" data-truth="never">삭제</a></div></div><div class="sum"><p>비자 •••• 4490 카드로 결제하면 ₩1,000 즉시 할인</p><h3>합계 ₩17,560</h3><button class="pay" data-truth="never">주문하기</button></div></div>`,
  );

const openableCards = (): string =>
  doc(
    'th',
    'บัตรและบัญชีของฉัน',
    `body{margin:0;font:16px Sarabun,"Noto Sans Thai",Arial;background:#f9f9fb}.hd{background:#e62e04;color:#fff;padding:14px 40px;display:flex;justify-content:space-between}.gp{max-width:720px;margin:18px auto}.gp h3{color:#666;font-weight:400;margin:0 0 8px}.it{display:flex;width:100%;box-sizing:border-box;background:#fff;border:0;border-radius:12px;margin-bottom:8px;padding:16px 18px;font:inherit;text-align:left;align-items:center;justify-content:space-between;cursor:pointer}.it em{color:#aaa;font-style:normal}`,
    `<div class="hd"><b>AliExpress</b><span>สวัสดี คุณปิยะ</span></div><div class="gp"><h3>บัตรเครดิต / เดบิต (แตะเพื่อดูรายละเอียด)</h3><button class="it" data-truth="row-1"><span>วีซ่า กสิกรไทย ลงท้ายด้วย 2904</span><em>›</em></button><button class="it" data-truth="row-2"><span>มาสเตอร์การ์ด กรุงเทพ ลงท้ายด้วย 6137</span><em>›</em></button></div><div class="gp"><h3>บัญชีธนาคารและกระเป๋าเงิน</h3><button class="it" data-truth="never"><span>พร้อมเพย์ โทร. •••-•••-8821</span><em>›</em></button><button class="it" data-truth="never"><span>ทรูมันนี่ วอลเล็ท</span><em>›</em></button><button class="it" data-truth="never"><span>ไทยพาณิชย์ บัญชีลงท้ายด้วย 5540</span><em>›</em></button></div><div class="gp" style="font-size:13px;color:#888">นโยบายความเป็นส่วนตัว · ศูนย์ช่วยเหลือ</div>`,
  );

const ariaDisabled = (): string =>
  doc(
    'th',
    'Alipay จัดการบัตร',
    `body{margin:0;font:15px Kanit,"Noto Sans Thai",Arial;background:#fff}.bar{padding:16px 44px;background:linear-gradient(#2e8bff,#0a63e0);color:#fff}.pan{width:420px;margin:30px 44px;border-radius:16px;padding:20px;background:#0f2f66;color:#fff}.ac{margin:0 44px;display:flex;gap:20px;align-items:center;position:relative}.ac a{color:#0a63e0}.ac a[aria-disabled]{color:#b8b8b8;cursor:default}.tt{position:absolute;left:0;top:34px;background:#333;color:#fff;font-size:13px;padding:8px 12px;border-radius:6px;width:400px}.nx{margin:110px 44px 0}.nx a{border:1px solid #0a63e0;border-radius:8px;padding:10px 18px;color:#0a63e0;text-decoration:none}`,
    `<div class="bar"><b>Alipay</b> &nbsp; หน้าหลัก &nbsp; ประวัติ &nbsp; <u>บัตร</u></div><div class="pan"><small>บัตรหลัก</small><br><br><span style="font:20px monospace">•••• •••• •••• 4023</span><br><br>KRUNGSRI VISA</div><div class="ac"><a aria-disabled="true" role="link" aria-describedby="tt" data-truth="never">ยกเลิกการผูกบัตร</a><a href="#">แก้ไขชื่อบัตร</a><div class="tt" role="tooltip" id="tt">ไม่สามารถยกเลิกการผูกบัตรหลักได้ กรุณาเพิ่มบัตรใบอื่นและตั้งเป็นบัตรหลักก่อน</div></div><div class="nx"><a href="/wallet/addcard.htm" data-truth="add">ผูกบัตรใบใหม่</a></div>`,
  );

const gate = (): string =>
  doc(
    'th',
    'จัดการบัตรของคุณ',
    `body{margin:0;font:17px Prompt,"Noto Sans Thai",Arial;text-align:center;background:#eef5ff}.z{padding:16px;background:#fff;text-align:left}.art{margin:40px auto 10px;display:flex;justify-content:center}.art svg{margin:0 -20px}.cta{display:inline-block;background:#1677ff;color:#fff;padding:14px 44px;border-radius:28px;text-decoration:none;margin-top:14px}`,
    `<div class="z"><b style="color:#e62e04">AliExpress</b> | สวัสดี คุณมะลิ</div><div class="art"><svg width="190" height="120"><rect width="180" height="110" rx="12" fill="#14408c"/><text x="16" y="70" fill="#fff" font-family="monospace">•••• 1234</text></svg><svg width="190" height="120"><rect width="180" height="110" rx="12" fill="#e28b2d"/><text x="16" y="70" fill="#fff" font-family="monospace">•••• 5678</text></svg></div><h1>จัดการบัตรของคุณ</h1><p>บัตรที่คุณใช้ชำระเงินถูกเก็บไว้ที่ Alipay ไปที่บัญชี Alipay เพื่อดู เพิ่ม หรือลบบัตร</p><a class="cta" href="https://intl.alipay.com/ilogin/loginToAliexpress.htm" data-truth="go">ไปที่ My Alipay</a><p><a href="#" data-truth="never">ซื้อของต่อ</a></p>`,
  );

export const listsC: readonly BlindPage[] = [
  {
    file: 's7l-26-pl-bubble.html',
    url: 'https://intl.alipay.com/user/bindCards.htm?_lang=pl_PL',
    language: 'pl',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'confirmation in a bubble within the row, buttons are spans',
    html: bubble,
  },
  {
    file: 's7l-27-pl-product.html',
    url: 'https://pl.aliexpress.com/item/1005006612345.html',
    language: 'pl',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['sign-in'],
    note: 'twin: signed out, product with a drawn bank card and words about managing cards',
    html: signedOutProduct,
  },
  {
    file: 's7l-28-tr-filter.html',
    url: 'https://tr.aliexpress.com/p/wallet-ui/index.html?filter=troy',
    language: 'tr',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'FAULT: filtered list, two rows shown and two hidden; the filter has a Kaldır too',
    html: filtered,
  },
  {
    file: 's7l-29-tr-sheet.html',
    url: 'https://m.tr.aliexpress.com/p/wallet-ui/card.html',
    language: 'tr',
    viewport: { width: 390, height: 780 },
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'bottom sheet without roles on a phone, cancel first',
    html: bottomSheet,
  },
  {
    file: 's7l-30-tr-deletion.html',
    url: 'https://privacy.aliexpress.com/home#/request/delete',
    language: 'tr',
    page: 'account-deletion',
    step: 'leave',
    targets: [],
    note: 'twin: closing the account names the saved cards',
    html: deletion,
  },
  {
    file: 's7l-31-ja-edit.html',
    url: 'https://m.ja.aliexpress.com/p/wallet-ui/index.html',
    language: 'ja',
    viewport: { width: 412, height: 800 },
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['manage'],
    note: 'one card, control behind 編集 in the bar; the address has 編集 too',
    html: editToggle,
  },
  {
    file: 's7l-32-ja-code.html',
    url: 'https://intl.alipay.com/wallet/cards?lang=ja',
    language: 'ja',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'twin: one-time code dialog over the card list after pressing remove',
    html: codeDialog,
  },
  {
    file: 's7l-33-ja-hub.html',
    url: 'https://ja.aliexpress.com/p/wallet-ui/home.html',
    language: 'ja',
    page: 'wallet',
    step: 'open-cards',
    targets: ['cards'],
    note: 'twin: wallet hub with a preview of two cards',
    html: hub,
  },
  {
    file: 's7l-34-ko-promo.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html?mode=edit',
    language: 'ko',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: one card between two card advertisements of the same shape, each with 삭제; Manage mode on',
    html: promoBeside,
  },
  {
    file: 's7l-35-ko-skeleton.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html',
    language: 'ko',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'FAULT: skeleton rows under a finished heading',
    html: skeleton,
  },
  {
    file: 's7l-36-ko-cart.html',
    url: 'https://ko.aliexpress.com/p/shoppingcart/index.html',
    language: 'ko',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: cart with things called cards, 삭제 on each, and a card promotion with digits',
    html: cartPromo,
  },
  {
    file: 's7l-37-th-openable.html',
    url: 'https://th.aliexpress.com/p/wallet-ui/index.html',
    language: 'th',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'FAULT: cards opened by pressing, with PromptPay, wallet and bank account as equal rows',
    html: openableCards,
  },
  {
    file: 's7l-38-th-disabled.html',
    url: 'https://intl.alipay.com/wallet/cards?lang=th',
    language: 'th',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'FAULT: greyed link (aria-disabled) with the reason in a tooltip, only card',
    html: ariaDisabled,
  },
  {
    file: 's7l-39-th-gate.html',
    url: 'https://th.aliexpress.com/p/alipay/manage-cards.html',
    language: 'th',
    page: 'alipay-gate',
    step: 'open-alipay',
    targets: ['go'],
    note: 'twin: gate headed Manage your cards with drawn cards',
    html: gate,
  },
];
