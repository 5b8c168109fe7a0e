import type { BlindPage } from '../../blind-page.ts';
import { doc, rows } from './s6m-doc.ts';

/** Orders with unpaid ones; finished orders have a remove of their own. */
const itOrders = () =>
  doc(
    'lang="it"',
    'I miei ordini',
    `body{margin:0;font:14px/1.5 "Fira Sans",Arial,sans-serif;background:#f4f4f6}.hd{background:#fff;padding:16px 52px;display:flex;gap:24px}.bx{max-width:960px;margin:20px auto}[role=tablist]{display:flex;background:#fff;border-radius:12px 12px 0 0}[role=tab]{border:0;background:none;font:inherit;padding:14px 22px}[aria-selected=true]{border-bottom:3px solid #f5222d;font-weight:700}.o{background:#fff;margin-top:10px;padding:16px 20px;display:grid;grid-template-columns:70px 1fr auto;gap:16px;align-items:center}.o i{height:64px;background:#dfe3ea;border-radius:8px}.o button{display:block;width:140px;margin:4px 0;padding:7px;border-radius:18px;border:1px solid #bbb;background:#fff}.o .p{background:#f5222d;border:0;color:#fff}`,
    `<body><div class="hd"><b style="color:#f5222d">AliExpress</b><span>Offerte</span><span style="margin-left:auto">Ciao, Paolo</span><span>Carrello</span></div><div class="bx"><div role="tablist"><button role="tab" aria-selected="true">Tutti</button><button role="tab" data-truth="to-pay">Da pagare (2)</button><button role="tab">In transito</button><button role="tab">Completati</button></div>
<div class="o"><i></i><div>Cuffie senza fili<br><b>In attesa di pagamento</b> · scade tra 19 h</div><div><button class="p" data-truth="never">Paga ora</button><button data-truth="never">Annulla ordine</button></div></div><div class="o"><i></i><div>Porta carte di credito in alluminio<br><b>In attesa di pagamento</b></div><div><button class="p" data-truth="never">Paga ora</button><button data-truth="never">Annulla ordine</button></div></div><div class="o"><i></i><div>Zaino da viaggio<br>Completato · pagato con Visa ••6604</div><div><button>Riacquista</button><button data-truth="never">Rimuovi</button></div></div></div></body>`,
  );

/** New-card wizard opened over the list. */
const nlAddWizard = () =>
  doc(
    'lang="nl"',
    'Kaarten',
    `body{margin:0;font:16px/1.5 "Work Sans",Arial,sans-serif;color:#2d2a32}.hd{display:flex;padding:18px 60px;gap:26px;background:#fbe9e7}.pg{padding:24px 60px}.pg p{display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:12px 0;max-width:620px}.drawer{position:fixed;right:0;top:0;bottom:0;width:480px;background:#fff;box-shadow:-12px 0 50px #0004;padding:34px}.drawer input{width:100%;padding:13px;margin:4px 0 14px;border:1px solid #bdb6c4;border-radius:8px;font:inherit}.two{display:grid;grid-template-columns:1fr 1fr;gap:14px}.drawer button{padding:12px 26px;border-radius:8px;border:0;font:inherit}.ok{background:#d8431f;color:#fff}.ov{position:fixed;inset:0;background:#2d2a3299}`,
    `<body><div class="hd"><b>AliExpress</b><span>Ontdekken</span><span>Dag Sanne</span></div><div class="pg"><h1>Je kaarten</h1><p><span>Mastercard eindigend op 1472</span><a href="#" data-truth="never">Verwijderen</a></p></div><div class="ov"></div>
<aside class="drawer" role="dialog" aria-modal="true" aria-label="Kaart toevoegen"><small>Stap 1 van 2</small><h2>Nieuwe kaart toevoegen</h2><label>Kaartnummer<input inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000"></label><label>Naam op de kaart<input autocomplete="cc-name"></label><div class="two"><label>Geldig tot<input placeholder="MM/JJ" autocomplete="cc-exp"></label><label>CVC<input autocomplete="cc-csc"></label></div><p>We schrijven € 0,50 af en storten dit direct terug.</p><button class="ok" data-truth="never">Verder</button> <button data-truth="never">Annuleren</button></aside></body>`,
  );

/** The page between the sites, with a heading that sounds like the list. */
const plGate = () =>
  doc(
    'lang="pl"',
    'Zarządzaj kartami',
    `body{margin:0;font:17px/1.6 "Lora",Georgia,serif;background:linear-gradient(180deg,#e8f3ff,#fff);color:#16304d;text-align:center}.b{display:flex;gap:22px;padding:18px 50px;text-align:left}.hero{max-width:700px;margin:60px auto}.go{display:inline-block;background:#1677ff;color:#fff;text-decoration:none;border-radius:30px;padding:14px 40px;margin:18px}.art{width:300px;height:150px;border-radius:18px;margin:0 auto;background:conic-gradient(from 40deg,#69b1ff,#0958d9,#69b1ff);opacity:.8}.stores{display:flex;gap:14px;justify-content:center}.stores a{border:1px solid #16304d;border-radius:10px;padding:8px 18px;color:inherit;text-decoration:none;font-size:14px}`,
    `<body><div class="b"><b>Alipay</b><span>dla kupujących AliExpress</span><span style="margin-left:auto">Polski ▾</span></div><div class="hero"><div class="art" aria-hidden="true"></div><h1>Zarządzaj kartami</h1><p>Twoje karty są bezpiecznie przechowywane w Alipay. Aby dodać lub usunąć kartę, przejdź do swojego portfela.</p><a class="go" href="#go" data-truth="go">Przejdź do Mojego Alipay</a><p>Nowość: płać kodem QR na wakacjach</p><div class="stores"><a href="#" data-truth="never">Pobierz aplikację</a><a href="#" data-truth="never">Dla sprzedawców</a></div></div></body>`,
  );

/** Half translated; one of the two cards belongs to the company and has no control. */
const trHalf = () =>
  doc(
    'lang="tr"',
    'Kayıtlı kartlar',
    `body{margin:0;font:15px Manrope,Arial,sans-serif;background:#fff7f3;color:#31211b}.bar{padding:18px 44px;display:flex;gap:20px}.stack{max-width:880px;margin:20px auto;display:flex;flex-direction:column;gap:16px}.crd{display:grid;grid-template-columns:150px 1fr auto;gap:22px;align-items:center;background:#fff;border-radius:20px;padding:18px;box-shadow:0 4px 18px #b8522014}.art{height:92px;border-radius:12px;color:#fff;padding:10px;font-size:12px}.a1{background:#0b3d91}.a2{background:#444}.go{border:1px solid #e0a58d;background:none;border-radius:14px;padding:10px 18px;font:inherit;color:#b3341a}.lk{color:#8d7a72;font-size:13px;max-width:210px}`,
    `<body><div class="bar"><b style="color:#ff4a1c">AliExpress</b><span>Ana sayfa</span><span>Deals</span><span style="margin-left:auto">Merhaba Kerem</span><span>Sepet</span></div><div class="stack"><h1 style="margin:0">Kayıtlı kartlar</h1><p style="margin:0">Kartlarınızı buradan yönetin. Your details are encrypted.</p>
<div class="crd"><div class="art a2">VISA Business</div><div><b>Şirket kartı</b><br>sonu 8830 ile biten · Expires 11/28</div><div class="lk">🔒 Managed by your company. Bu kartı yalnızca yöneticiniz değiştirebilir.</div></div>
<div class="crd"><div class="art a1">Troy</div><div><b>Bonus kart</b><br>sonu 2716 ile biten · Expires 06/27</div><button class="go" data-truth="remove">Remove card</button></div>
<div class="crd"><div class="art" style="background:#ff9f1c">Promo</div><div><b>Öğrenci kartı kampanyası</b><br>İlk siparişe %15</div><button class="go" data-truth="never">Dismiss</button></div></div></body>`,
  );

/** Support chat with quick answers. */
const jaChat = () =>
  doc(
    'lang="ja"',
    'ヘルプセンター',
    `body{margin:0;font:14px/1.7 "Yu Gothic","Noto Sans JP",sans-serif;background:#eef0f5}#J_xiaomi_dialog{max-width:720px;margin:24px auto;background:#fff;border-radius:16px;overflow:hidden;height:640px;display:flex;flex-direction:column}.t{background:#ff4747;color:#fff;padding:12px 20px}.log{flex:1;padding:20px}.bub{background:#f1f3f8;border-radius:4px 16px 16px;padding:12px 16px;max-width:480px;margin-bottom:12px}.me{margin-left:auto;background:#ffe1e1;width:max-content}.qs{display:flex;flex-wrap:wrap;gap:8px}.qs button{border:1px solid #ff4747;color:#ff4747;background:#fff;border-radius:18px;padding:7px 16px;font:inherit}.inp{display:flex;border-top:1px solid #eee;padding:12px}.inp input{flex:1;border:0;font:inherit}`,
    `<body><div id="J_xiaomi_dialog"><div class="t">AliExpress サポート ｜ アシスタント Eva　（佐藤さんでログイン中）</div><div class="log"><div class="bub">こんにちは、Evaです。ご用件をお選びください。</div><div class="bub me">カードを消したい</div><div class="bub">もしかして、次のことですか？<div class="qs" style="margin-top:8px"><button data-truth="never">注文のキャンセル</button><button data-truth="card">カード管理</button><button>返金状況</button><button data-truth="never">アカウントの削除</button></div></div></div><div class="inp"><input placeholder="メッセージを入力"><button data-truth="never">送信</button></div></div></body>`,
  );

/** First opening of the Alipay wallet: e-mail and code. */
const koSignUp = () =>
  doc(
    'lang="ko"',
    'Alipay 지갑 개설',
    `body{margin:0;font:15px/1.6 "Apple SD Gothic Neo","Noto Sans KR",sans-serif;background:#fff}.s{display:flex;justify-content:center;gap:60px;padding:26px;background:#f0f7ff}.s b{color:#1677ff}.f{width:460px;margin:40px auto}.f label{display:grid;gap:6px;margin-bottom:20px}.f input{padding:12px;border:1px solid #c7d3e0;border-radius:6px}.r{display:flex;gap:10px}.r input{flex:1}.cap{width:120px;background:repeating-linear-gradient(60deg,#dbe7f5 0 6px,#fff 6px 12px);display:grid;place-items:center;font:italic 20px serif}.nx{width:100%;padding:14px;border:0;background:#1677ff;color:#fff;border-radius:6px;font-size:16px}`,
    `<body><div class="s"><b>1. 이메일 확인</b><span>2. 비밀번호·보안 질문</span><span>3. 완료</span></div><div class="f"><h1 style="font-size:22px">Alipay 지갑을 처음 여시나요?</h1><p>AliExpress 계정과 연결할 이메일을 입력하면 확인 링크를 보내 드립니다.</p><label>이메일<input type="email"></label><label>그림의 문자<div class="r"><input><span class="cap">kR7x</span></div></label><label style="display:block"><input type="checkbox"> 서비스 약관에 동의합니다</label><button class="nx" data-truth="next">다음</button><p><a href="#" data-truth="never">나중에 하기</a></p></div></body>`,
  );

/** A row swiped open: actions stand behind it; the wallet row below is still closed. */
const thSwiped = () =>
  doc(
    'lang="th"',
    'บัตรที่บันทึกไว้',
    `body{margin:0;background:#fff;font:16px "Sarabun","Noto Sans Thai",sans-serif}.top{display:flex;gap:20px;padding:14px 22px;border-bottom:1px solid #eee}.sw{position:relative;height:88px;overflow:hidden;border-bottom:1px solid #eee;max-width:900px;margin:0 auto}.bk{position:absolute;inset:0;display:flex;justify-content:flex-end}.bk button{border:0;width:104px;color:#fff;font:inherit;background:#8e8e93}.bk .o{background:#ff9500}.bk .d{background:#ff3b30}.fr{position:absolute;inset:0;background:#fff;display:flex;align-items:center;gap:16px;padding:0 24px}.open .fr{transform:translateX(-312px)}h2{max-width:900px;margin:24px auto 8px;font-size:17px}`,
    `<body><div class="top"><b style="color:#ff3b30">AliExpress</b><span>หน้าแรก</span><span>สวัสดี คุณอนันต์</span><span style="margin-left:auto">Cart</span></div><h2>บัตรเครดิต / Cards</h2>
<div class="sw open"><div class="bk"><button>ค่าเริ่มต้น</button><button class="o">แก้ไข</button><button class="d" data-truth="remove">ลบ</button></div><div class="fr"><span style="margin-left:320px">Visa</span><span>ลงท้ายด้วย 4038</span><small>Expires 01/29</small></div></div>
<h2>กระเป๋าเงินอื่น / Other wallets</h2><div class="sw"><div class="bk"><button class="d" data-truth="never">ลบ</button></div><div class="fr"><span>TrueMoney</span><span>08x-xxx-4417</span></div></div><div class="sw"><div class="bk"><button class="d" data-truth="never">ลบ</button></div><div class="fr"><span>PayPal</span><span>a***n@mail.example</span></div></div><h2>แนะนำ</h2><p style="max-width:900px;margin:0 auto">ลบรอยขีดข่วน บัตรเติมเกม ฿99 · ซองใส่บัตร ฿25</p></body>`,
  );

/** Empty list; the side menu still leads to Alipay. */
const viEmpty = () =>
  doc(
    'lang="vi"',
    'Thẻ của tôi',
    `body{margin:0;font:14px/1.5 "Be Vietnam Pro",Arial,sans-serif;display:flex;flex-direction:column;min-height:100vh}.hd{background:#c8102e;color:#fff;padding:14px 40px;display:flex;gap:24px}.fx{display:flex;flex:1}.mn{width:220px;border-right:1px solid #eee;padding:20px}.mn a{display:block;padding:9px 12px;border-radius:8px;color:#333;text-decoration:none}.mn .on{background:#ffecee;color:#c8102e}.ct{flex:1;text-align:center;padding:60px}.em{width:160px;height:100px;border:3px dashed #d5d5d5;border-radius:14px;margin:0 auto 20px}.gc{display:inline-block;border:1px solid #f0c36d;background:#fff9ec;border-radius:12px;padding:12px 20px;margin-top:40px}`,
    `<body><div class="hd"><b>AliExpress</b><span>Danh mục</span><span style="margin-left:auto">Xin chào, Lan</span><span>Giỏ hàng</span></div><div class="fx"><div class="mn"><a href="#">Đơn hàng</a><a href="#" class="on">Thẻ của tôi</a><a href="#alipay" data-truth="alipay">Alipay của tôi</a><a href="#">Mã giảm giá</a><a href="#">Địa chỉ</a></div><div class="ct"><div class="em"></div><h2>Chưa có thẻ nào được lưu</h2><p>Khi thanh toán, bạn có thể chọn lưu thẻ để dùng cho lần sau.</p><button data-truth="never">Thêm thẻ mới</button><br><div class="gc">Thẻ quà tặng •••• 0100 còn 0 ₫ — <a href="#" data-truth="never">Xóa thẻ quà tặng</a></div></div></div></body>`,
  );

/** The list could not be loaded: a site error inside the frame. */
const idError = () =>
  doc(
    'lang="id"',
    'Dompet',
    `body{margin:0;font:16px/1.5 Poppins,Arial,sans-serif;background:#fafbff;color:#2b3050}.h{padding:18px 52px;background:#fff;display:flex;gap:26px}.err{margin:130px auto;width:420px;text-align:center}.err svg{width:110px}.err button{border:0;background:#ff5722;color:#fff;padding:12px 34px;border-radius:26px;font:inherit}`,
    `<body><div class="h"><b style="color:#ff5722">AliExpress</b><span>Beranda</span><span>Dompet</span></div><div class="err" role="alert"><svg viewBox="0 0 100 100"><circle cx="50" cy="50" r="44" fill="#ffe3da"/><path d="M34 62q16-16 32 0M36 38h6M58 38h6" stroke="#ff5722" stroke-width="5" fill="none"/></svg><h1 style="font-size:20px">Ups, terjadi kesalahan</h1><p>Halaman ini tidak dapat dimuat (FAIL_SYS_SERVICE_TIMEOUT). Silakan coba beberapa saat lagi.</p><button data-truth="never">Muat ulang</button></div></body>`,
  );

/** A form that asks for personal data to request the removal. */
const arRequest = () =>
  doc(
    'lang="ar" dir="rtl"',
    'طلب إزالة بطاقة',
    `body{margin:0;font:15px/1.7 "Cairo",Tahoma,sans-serif;background:#f3f1ee}.h{background:#2d2a26;color:#fff;padding:14px 40px;display:flex;gap:24px}.w{max-width:560px;margin:24px auto;background:#fff;padding:26px 32px;border-radius:6px}.w label{display:block;font-weight:700}.w input,.w select{width:100%;padding:10px;margin-bottom:14px;border:1px solid #bbb}.w button{background:#a4161a;color:#fff;border:0;padding:12px 28px}`,
    `<body><div class="h"><b>AliExpress</b><span>حسابي</span><span>بطاقات الائتمان</span><span>مرحبًا، سامي</span></div><form class="w" onsubmit="return false"><h1 style="font-size:21px">إزالة بطاقة ائتمان</h1><p>لإزالة البطاقة المنتهية بـ 7781، املأ النموذج وسنراجع طلبك خلال 48 ساعة.</p><label>البريد الإلكتروني</label><input type="email"><label>كلمة مرور الحساب</label><input type="password"><label>تاريخ الميلاد</label><input type="date"><button data-truth="never">إرسال طلب الإزالة</button> <a href="#" data-truth="never">إلغاء</a></form></body>`,
  );

/** Twin of a card list: gift cards, each with a remove. */
const heGifts = () =>
  doc(
    'lang="he" dir="rtl"',
    'כרטיסי המתנה שלי',
    `body{margin:0;font:15px/1.5 Assistant,Arial,sans-serif;background:#fff}header{display:flex;gap:24px;padding:16px 46px;border-bottom:2px solid #ffd166}main{padding:24px 46px}ul{display:flex;gap:20px;list-style:none;padding:0}li{width:270px;border-radius:16px;background:#fff3d6;padding:18px}li button{border:0;background:#fff;border-radius:10px;padding:8px 14px;margin-inline-end:8px}header a{color:inherit}`,
    `<body><header><b>AliExpress</b><a href="#">מבצעים</a><a href="#">משחקים</a><a href="#acc" style="margin-inline-start:auto" data-truth="account">שלום, איתי · החשבון שלי</a><a href="#">עגלה</a></header><main><h1>כרטיסי המתנה שלי</h1><ul><li><b>כרטיס מתנה ליום הולדת</b><p>GIFT-••••-••••-5513<br>יתרה: 80 ₪</p><button>מימוש</button><button data-truth="never">הסרה</button></li><li><b>כרטיס מתנה לחג</b><p>GIFT-••••-••••-0926<br>יתרה: 0 ₪</p><button>מימוש</button><button data-truth="never">הסרה</button></li></ul><p>רוצים לשלוח כרטיס לחבר? <a href="#" data-truth="never">לרכישת כרטיס מתנה</a></p></main></body>`,
  );

/** Alipay: confirmation in a drawer at the side. */
const ukDrawer = () =>
  doc(
    'lang="uk"',
    'Картки · Alipay',
    `body{margin:0;font:15px/1.5 Rubik,Arial,sans-serif;background:#eaf2ff}.t{background:#fff;padding:16px 40px}.g{display:grid;grid-template-columns:300px 300px;gap:20px;padding:30px 40px}.g div{background:#fff;border-radius:16px;padding:20px}.sh{position:fixed;inset:0;background:#0a1f4477}.dr{position:fixed;top:0;right:0;bottom:0;width:430px;background:#fff;border-radius:28px 0 0 28px;padding:36px 32px;display:flex;flex-direction:column}.dr div:last-child{margin-top:auto}.dr button{width:100%;padding:14px;border-radius:14px;font:inherit;margin-top:10px;border:1px solid #c9d5ea;background:#fff}.dr .k{background:#1677ff;color:#fff;border:0}.sw{display:flex;justify-content:space-between;padding:12px 0;border-top:1px solid #eef2fa}`,
    `<body><div class="t"><b>Alipay</b> &nbsp; Гаманець &nbsp; Історія &nbsp; <span style="float:right">Олена К.</span></div><div class="g"><div>Mastercard<br><b>·· 9162</b><br><a href="#" data-truth="never">Відв’язати</a></div><div>Visa<br><b>·· 4075</b><br><a href="#" data-truth="never">Відв’язати</a></div></div><div class="sh"></div>
<div class="dr" role="dialog" aria-modal="true" aria-label="Відв’язати картку"><h2>Відв’язати картку ·· 9162?</h2><p>Оплата нею в AliExpress стане недоступною. Автоплатежі перейдуть на ·· 4075.</p><div class="sw"><span>Сповістити мене листом</span><input type="checkbox" checked></div><div class="sw"><span>Сума в обробці</span><b>0,00 USD</b></div><div><button class="k" data-truth="never">Залишити</button><button data-truth="confirm">Так, відв’язати</button></div></div></body>`,
  );

const TABLE = `
itOrders | https://it.aliexpress.com/p/order/index.html | it | orders | settle-order | to-pay | ring optional; unpaid orders, finished ones with "Rimuovi"
nlAddWizard | https://nl.aliexpress.com/p/wallet-ui/add-card.html | nl | add-card | leave | | FAULT: new-card wizard in a drawer over the list
plGate | https://intl.alipay.com/ihome/cards/welcome.htm | pl | alipay-gate | open-alipay | go | heading "manage your cards" over the gate
trHalf | https://tr.aliexpress.com/p/wallet-ui/index.html | tr | wallet-cards | press-remove | remove | FAULT: half translated; two cards, the company card has no control; promotion as a third row
jaChat | https://customerservice.aliexpress.com/chat?lang=ja_JP | ja | help | ask-support | card | ring optional; chat open, decoy options
koSignUp | https://intl.alipay.com/register/activate.htm | ko | alipay-sign-up | activate-alipay | next | ring optional; e-mail and code
thSwiped | https://m.aliexpress.com/p/wallet-ui/index.html?locale=th_TH | th | wallet-cards | press-remove | remove | FAULT: swiped-open row, closed twins of its action behind other rows, half translated
viEmpty | https://vi.aliexpress.com/p/wallet-ui/index.html | vi | wallet-cards | open-alipay | alipay | empty from the start; FAULT: gift card with a remove below
idError | https://id.aliexpress.com/p/wallet-ui/index.html | id | not-ready | wait | | FAULT: site error
arRequest | https://ar.aliexpress.com/account/credit-cards/remove.html | ar | removal-request | request-removal | | asks e-mail, password and birth date
heGifts | https://he.aliexpress.com/p/giftcard/mine.html | he | elsewhere | open-account | account | twin of a card list: gift cards
ukDrawer | https://intl.alipay.com/ihome/cards/index.htm | uk | alipay-cards | confirm-remove | confirm | side drawer
`;

export const partC: readonly BlindPage[] = rows(TABLE, [
  itOrders,
  nlAddWizard,
  plGate,
  trHalf,
  jaChat,
  koSignUp,
  thSwiped,
  viEmpty,
  idError,
  arRequest,
  heGifts,
  ukDrawer,
]);
