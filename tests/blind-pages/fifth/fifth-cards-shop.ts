import { accordion, aria, entry, hashed, library, mobile, narrow, semantic, shadow, snow, soup, tables, tiles } from './fifth-shells.ts';

const base = 'https://www.aliexpress.com';

export const shopCards = [
  entry(
    'g-wallet-cards-de-single.html',
    'https://de.aliexpress.com/p/wallet-ui/index.html',
    'de',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card, remove in the open, PayPal with disconnect beside it',
    () =>
      semantic({
        lang: 'de',
        title: 'Hinterlegte Karten',
        who: '<a href="#">Jonas’ Konto</a>',
        css: 'section{border:1px solid #ddd;padding:12px 20px;margin:14px 0}.r{display:flex;gap:20px;align-items:center}.r p{flex:1}',
        body: `<h1>Hinterlegte Karten</h1><p>Mit diesen Zahlungsmitteln bezahlst du schneller.</p><section><h2>Kredit- und Debitkarten</h2><div class="r"><p><b>Mastercard</b> mit Endziffern 8821<br><small>Läuft ab 04/28</small></p><button data-truth="remove">Karte entfernen</button></div><a href="#">Weitere Karte hinzufügen</a></section><section><h2>Andere Konten</h2><div class="r"><p>PayPal · jo***@web.de</p><button data-truth="never">Verbindung trennen</button></div></section><aside><h2>Für dich: 3 € Rabatt</h2><p>Powerbank 20000 mAh – 14,99 €</p></aside>`,
      }),
  ),
  entry(
    'g-wallet-cards-ja-three.html',
    `${base}/p/wallet-ui/cards.html?lang=ja`,
    'ja',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2', 'row-3'],
    'three cards, bare divs with the remove words',
    () =>
      hashed({
        lang: 'ja',
        title: 'お支払いカード',
        who: '<div class="top--item--2Cc">美咲さん</div>',
        side: '<div>注文履歴</div><div>お支払い</div><div>クーポン</div><div>お届け先</div>',
        css: '.pc--line--e8{display:flex;padding:16px 0;border-top:1px solid #eee}.pc--name--a3{flex:1}.pc--act--z1{color:#fd384f;cursor:pointer}',
        body: `<div class="txt--big--k2">登録済みのカード</div><div class="pc--line--e8" data-truth="row-1"><div class="pc--name--a3">VISA **** **** **** 3071　有効期限 09/27</div><div class="pc--act--z1">登録解除</div></div><div class="pc--line--e8" data-truth="row-2"><div class="pc--name--a3">JCB **** **** **** 5516　有効期限 01/29</div><div class="pc--act--z1">登録解除</div></div><div class="pc--line--e8" data-truth="row-3"><div class="pc--name--a3">Mastercard **** **** **** 0098　有効期限 12/26</div><div class="pc--act--z1">登録解除</div></div><div class="pc--line--e8"><div style="cursor:pointer">＋ 新しいカードを追加</div></div><div style="color:#999">カード情報は暗号化して保存されています。</div>`,
      }),
  ),
  entry(
    'g-wallet-cards-fr-dots.html',
    'https://fr.aliexpress.com/p/wallet-ui/index.html?tab=cards',
    'fr',
    'wallet-cards',
    'show-remove',
    ['more'],
    'one card, the control is behind three dots',
    () =>
      library({
        lang: 'fr',
        title: 'Mes cartes',
        who: '<a href="#">Compte de Lucie</a>',
        css: '.MuiPaper.card{display:flex;align-items:center;gap:14px}.MuiPaper.card>div{flex:1}.MuiIconButton{border:0;background:#f3f3f3;border-radius:50%;width:38px;height:38px;font-size:20px}',
        body: `<h1>Mes cartes bancaires</h1><div class="MuiPaper card"><img alt="Visa" width="46" height="30" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='46' height='30'%3E%3Crect width='46' height='30' fill='navy'/%3E%3C/svg%3E"><div>Visa ···· 4410<br><small>Expire fin 06/2027</small></div><span class="MuiChip">Par défaut</span><button class="MuiIconButton" aria-label="Plus d’options pour la carte 4410" aria-haspopup="menu" data-truth="more">⋮</button></div><div class="MuiPaper"><button class="MuiButton">+ Enregistrer une carte</button></div><h2>Carte cadeau</h2><div class="MuiPaper">Carte cadeau AliExpress – 10,00 € <button class="MuiButton" data-truth="never">Supprimer</button></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-es-menu.html',
    'https://es.aliexpress.com/p/wallet-ui/index.html',
    'es',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card, its menu is open',
    () =>
      tiles({
        lang: 'es',
        title: 'Tus tarjetas',
        who: '<a href="#">Hola, Carmen</a>',
        css: '.pop{position:absolute;top:56px;right:14px;background:#fff;border-radius:10px;box-shadow:0 4px 16px #0004;list-style:none;margin:0;padding:6px;width:210px}.pop li{padding:9px 12px;cursor:pointer}',
        body: `<h1>Tus tarjetas</h1><div class="grid"><div class="tile"><div class="plate">VISA<br><br>•••• •••• •••• 7702</div><button style="position:absolute;top:24px;right:26px" aria-expanded="true" data-truth="never">•••</button><ul class="pop" role="menu"><li role="menuitem" data-truth="never">Usar como principal</li><li role="menuitem" data-truth="never">Cambiar dirección de facturación</li><li role="menuitem" data-truth="remove">Quitar tarjeta</li></ul><p style="height:90px">Carmen R. · 11/28</p></div><div class="tile"><a href="#">Añadir tarjeta nueva</a></div></div><h2>Ofertas relámpago</h2><div class="grid"><div class="tile">Auriculares 9,49 €</div><div class="tile">Lámpara LED 5,20 €</div></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-ar-dialog.html',
    'https://ar.aliexpress.com/p/wallet-ui/index.html',
    'ar',
    'wallet-cards',
    'confirm-remove',
    ['confirm'],
    'dialog open over two cards',
    () =>
      hashed({
        lang: 'ar',
        title: 'بطاقاتي المحفوظة',
        who: '<div class="top--item--2Cc">أهلاً، سارة</div>',
        css: '.l{display:flex;justify-content:space-between;padding:14px 0;border-top:1px solid #eee}.ov{position:fixed;inset:0;background:#0008;display:flex;align-items:center;justify-content:center}.bx{background:#fff;border-radius:14px;padding:26px;width:400px}.bx div[tabindex]{display:inline-block;padding:9px 24px;border-radius:20px;background:#eee;cursor:pointer;margin-inline-end:10px}',
        body: `<div class="txt--big--k2">بطاقاتي المحفوظة</div><div class="l"><span>فيزا تنتهي بـ 1184</span><span tabindex="0" data-truth="never">إزالة</span></div><div class="l"><span>ماستركارد تنتهي بـ 6630</span><span tabindex="0" data-truth="never">إزالة</span></div><div class="ov"><div class="bx" role="dialog" aria-modal="true"><h3>إزالة هذه البطاقة؟</h3><p>لن تتمكن من الدفع بالبطاقة المنتهية بـ 6630 بعد الآن.</p><div tabindex="0" data-truth="never">تراجع</div><div tabindex="0" data-truth="confirm" style="background:#fd384f;color:#fff">نعم، أزلها</div></div></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-ko-tiles.html',
    'https://ko.aliexpress.com/p/wallet-ui/index.html',
    'ko',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'two tiles with a bin icon each',
    () =>
      tiles({
        lang: 'ko',
        title: '카드 관리',
        who: '<a href="#">민준 님</a>',
        css: '.bin{position:absolute;bottom:14px;right:16px;background:none;border:0;font-size:18px}',
        body: `<h1>결제 카드 관리</h1><div class="grid"><div class="tile" data-truth="row-1"><div class="plate">신한카드<br><br>5272-****-****-9043</div><p>기본 결제 수단</p><button class="bin" aria-label="카드 삭제" title="카드 삭제">🗑</button></div><div class="tile" data-truth="row-2"><div class="plate">현대카드<br><br>4330-****-****-2218</div><p>유효기간 03/30</p><button class="bin" aria-label="카드 삭제" title="카드 삭제">🗑</button></div><div class="tile"><button>+ 카드 추가하기</button></div></div><p>카드는 최대 5장까지 등록할 수 있어요.</p>`,
      }),
  ),
  entry(
    'g-wallet-cards-pl-greyed.html',
    'https://pl.aliexpress.com/p/wallet-ui/index.html',
    'pl',
    'wallet-cards',
    'change-default',
    ['add'],
    'the only card is the default one and its remove is greyed',
    () =>
      semantic({
        lang: 'pl',
        title: 'Zapisane karty płatnicze',
        who: '<a href="#">Cześć, Ania</a>',
        css: '.k{border:1px solid #ccc;padding:14px 18px}button:disabled{opacity:.45}',
        body: `<h1>Zapisane karty płatnicze</h1><article class="k"><h2>Visa <span>xxxx-xxxx-xxxx-3365</span></h2><p><mark>Karta domyślna</mark> · ważna do 10/27</p><button disabled aria-describedby="why" data-truth="never">Usuń kartę</button><p id="why">Nie można usunąć karty domyślnej. Dodaj inną kartę i ustaw ją jako domyślną, aby usunąć tę.</p></article><p><button data-truth="add">+ Dodaj kartę</button></p><h2>Konta bankowe</h2><p>Brak połączonych kont.</p>`,
      }),
  ),
  entry(
    'g-wallet-cards-tr-unpaid.html',
    'https://tr.aliexpress.com/p/wallet-ui/index.html',
    'tr',
    'wallet-cards',
    'settle-order',
    [],
    'the site refuses because of unpaid orders',
    () =>
      library({
        lang: 'tr',
        title: 'Kartlarım',
        who: '<a href="#">Emre</a>',
        css: '.MuiAlert{background:#fdeded;border-inline-start:4px solid #d32f2f;padding:14px 18px;margin-bottom:16px}',
        body: `<h1>Kartlarım</h1><div class="MuiAlert" role="alert"><b>Kart kaldırılamadı.</b> Bu kartla verilmiş ve ödemesi tamamlanmamış bir siparişiniz var. Kartı kaldırmadan önce siparişi ödeyin veya iptal edin.</div><div class="MuiPaper">Troy •••• 5091 <span class="MuiChip">Son kullanma 08/26</span> <button class="MuiButton" data-truth="never">Kaldır</button></div><div class="MuiPaper"><button class="MuiButton" data-truth="never">Yeni kart ekle</button></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-it-empty.html',
    'https://it.aliexpress.com/p/wallet-ui/index.html',
    'it',
    'wallet-cards',
    'open-alipay',
    ['alipay'],
    'empty list with My Alipay in the side menu',
    () =>
      hashed({
        lang: 'it',
        title: 'Carte salvate',
        who: '<div class="top--item--2Cc">Ciao, Marco</div>',
        side: '<div>I miei ordini</div><div><b>Carte salvate</b></div><div data-truth="alipay">Il mio Alipay</div><div>Impostazioni</div>',
        body: `<div class="txt--big--k2">Carte salvate</div><div style="text-align:center;padding:50px"><div style="font-size:40px">💳</div><div>Non hai ancora nessuna carta salvata</div><div style="color:#888">Le carte che salvi durante il pagamento compariranno qui.</div><div style="display:inline-block;border:1px solid #222;border-radius:20px;padding:8px 22px;margin-top:14px" data-truth="never">Aggiungi una carta</div></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-nl-own-page.html',
    'https://nl.aliexpress.com/p/wallet-ui/card-detail.html?id=82',
    'nl',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card’s own page',
    () =>
      soup({
        lang: 'nl',
        title: 'Kaartgegevens',
        who: '<div style="margin:0 14px">Sanne</div>',
        body: `<div style="color:#666">Portemonnee › Mijn kaarten › Kaartgegevens</div><div style="font-size:22px;margin:14px 0">Maestro eindigend op 7719</div><div style="display:flex;gap:60px"><div style="width:300px;height:170px;border-radius:14px;background:#1b5e20;color:#fff"><div style="padding:100px 20px 0">S. DE VRIES<div>•••• 7719</div></div></div><div><div style="padding:6px 0">Geldig tot: 02/2029</div><div style="padding:6px 0">Factuuradres: Utrecht <span style="color:#06c;cursor:pointer" data-truth="never">Wijzigen</span></div><div style="padding:6px 0">Toegevoegd op 3 mei 2024</div><div style="margin-top:18px;cursor:pointer;border:1px solid #c00;color:#c00;padding:9px 18px;width:150px;text-align:center" data-truth="remove">Kaart verwijderen</div></div></div>`,
      }),
  ),
  entry(
    'g-wallet-cards-vi-hover.html',
    'https://vi.aliexpress.com/p/wallet-ui/index.html',
    'vi',
    'wallet-cards',
    'show-remove',
    ['row'],
    'remove shows while the pointer is over the row',
    () =>
      hashed({
        lang: 'vi',
        title: 'Thẻ đã lưu',
        who: '<div class="top--item--2Cc">Chào Linh</div>',
        css: '.cd--row--1{display:flex;padding:20px;border:1px solid #e5e5e5;border-radius:10px;margin:12px 0}.cd--row--1 span{flex:1}.cd--rm--2{visibility:hidden;color:#fd384f;cursor:pointer}.cd--row--1:hover .cd--rm--2{visibility:visible}',
        body: `<div class="txt--big--k2">Thẻ đã lưu của tôi</div><div class="cd--row--1" data-truth="row"><span>Visa ·· 6027 &nbsp; Vietcombank &nbsp; hết hạn 05/28</span><div class="cd--rm--2">Gỡ thẻ</div></div><div style="cursor:pointer">+ Thêm thẻ mới</div><div style="margin-top:20px;color:#888">Đưa chuột vào thẻ để quản lý.</div>`,
      }),
  ),
  entry(
    'g-wallet-cards-he-open-card.html',
    'https://he.aliexpress.com/p/wallet-ui/index.html',
    'he',
    'wallet-cards',
    'show-remove',
    ['row'],
    'mobile: the card has to be opened',
    () =>
      mobile({
        lang: 'he',
        title: 'הכרטיסים שלי',
        who: '<a href="#">החשבון שלי</a>',
        body: `<div class="grp"><a class="cell" href="#card" data-truth="row"><span>ישראכרט המסתיים ב-2945<br><small>תוקף 07/27</small></span><span>‹</span></a></div><div class="grp"><a class="cell" href="#add"><span>הוספת כרטיס אשראי</span><span>+</span></a></div><div class="grp"><a class="cell" href="#"><span>כרטיסי מתנה</span><span>₪0.00</span></a><a class="cell" href="#"><span>היסטוריית תשלומים</span><span>‹</span></a></div>`,
      }),
    narrow,
  ),
  entry(
    'g-wallet-cards-en-shadow.html',
    'https://www.aliexpress.us/p/wallet-ui/index.html',
    'en',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'two cards in an open shadow root, a bank account below',
    () =>
      shadow({
        lang: 'en',
        title: 'Payment cards',
        who: '<a href="#">Hi, Dana</a>',
        body: `<h1>Payment cards</h1><div class="it" data-truth="row-1"><span>Discover ending in 8150 · exp 11/27</span><button>Forget</button></div><div class="it" data-truth="row-2"><span>Visa debit ending in 4426 · exp 02/26</span><button>Forget</button></div><h2>Bank accounts</h2><div class="it"><span>Chase checking account</span><button data-truth="never">Unlink</button></div><a href="#">Add a payment card</a>`,
      }),
  ),
  entry(
    'g-wallet-cards-ru-single.html',
    'https://aliexpress.ru/wallet/cards',
    'ru',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card on the Russian site, SBP account with unlink beside it',
    () =>
      snow({
        lang: 'ru',
        title: 'Сохранённые карты',
        who: '<a class="SnowBtn_d2" href="#">Ольга</a>',
        body: `<h1>Сохранённые карты</h1><div class="SnowRow_c9"><b>МИР</b><div class="g">•• 3308<br><small>Сбербанк</small></div><button class="SnowBtn_d2" data-truth="remove">Отвязать карту</button></div><h2>Другие способы оплаты</h2><div class="SnowRow_c9"><b>СБП</b><div class="g">Счёт в банке подключён</div><button class="SnowBtn_d2" data-truth="never">Отключить</button></div><a class="SnowBtn_d2" href="#">Добавить карту</a>`,
      }),
  ),
];

const ali = 'https://intl.alipay.com';

export const alipayCards = [
  entry(
    'g-alipay-cards-en-table.html',
    `${ali}/ihome/user/bindCardList.htm`,
    'en',
    'alipay-cards',
    'press-remove',
    ['remove'],
    'old table with a link right of the number',
    () =>
      tables({
        lang: 'en',
        title: 'Alipay - My cards',
        who: 'Welcome, ka***@mail.com <a href="#">Sign out</a>',
        side: '<b>My Account</b><br><a href="#">History</a><br><a href="#">Edit cards</a><br><a href="#">Security questions</a>',
        body: `<h2>Edit cards</h2><table class="g"><tr><th>Owner</th><th>Card</th><th>Status</th><th></th></tr><tr><td>K. ANDERSEN</td><td>MasterCard 5412********1090</td><td>Active</td><td><a href="#" data-truth="remove">Delete card</a></td></tr></table><p><input type="button" value="Add a card"></p><p>You can keep up to five cards in Alipay. <a href="#" data-truth="never">Close Alipay account</a></p>`,
      }),
  ),
  entry(
    'g-alipay-cards-ko-two.html',
    `${ali}/ihome/user/queryUserBindCard.htm`,
    'ko',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'two cards in a listbox-like list',
    () =>
      aria({
        lang: 'ko',
        title: '알리페이 - 연결된 카드',
        who: '<span role="link" tabindex="0">지우 님</span>',
        css: '[role=listitem]{display:flex;padding:14px;border-bottom:1px solid #d4dbe7}[role=listitem] span{flex:1}[role=listitem] [role=button]{color:#1677ff}',
        body: `<div role="tablist"><div role="tab" aria-selected="false">거래 내역</div><div role="tab" aria-selected="true">연결된 카드</div><div role="tab" aria-selected="false">보안</div></div><div role="list" aria-label="연결된 카드"><div role="listitem" data-truth="row-1"><span>국민카드 (끝자리 7381)</span><div role="button" tabindex="0" aria-label="국민카드 7381 연결 해제">연결 해제</div></div><div role="listitem" data-truth="row-2"><span>비자 (끝자리 0256)</span><div role="button" tabindex="0" aria-label="비자 0256 연결 해제">연결 해제</div></div></div><p role="link" tabindex="0">카드 추가</p>`,
      }),
  ),
  entry(
    'g-alipay-cards-th-hover.html',
    `${ali}/user/cards/manage.htm`,
    'th',
    'alipay-cards',
    'show-remove',
    ['row'],
    'the space right of the card fills when the pointer is there',
    () =>
      accordion({
        lang: 'th',
        title: 'จัดการบัตรของคุณ',
        who: 'สวัสดี คุณนภา',
        css: '.c{display:flex;background:#182030;padding:22px;border-radius:8px}.c span{flex:1}.c a{color:#ff9b9b;opacity:0}.c:hover a{opacity:1}',
        body: `<h1>จัดการบัตรของคุณ</h1><div class="c" data-truth="row"><span>Visa ลงท้ายด้วย 1573<br><small>หมดอายุ 12/27</small></span><a href="#">นำบัตรออก</a></div><details><summary>ข้อมูลบัญชี</summary>อีเมล: na***@mail.co.th</details><details><summary>ประวัติการทำรายการ</summary>ไม่มีรายการ</details><p><button>เพิ่มบัตร</button></p>`,
      }),
  ),
  entry(
    'g-alipay-cards-uk-dialog.html',
    `${ali}/ihome/user/cards.htm?op=unbind`,
    'uk',
    'alipay-cards',
    'confirm-remove',
    ['confirm'],
    'native dialog, the safe choice stands first',
    () =>
      semantic({
        lang: 'uk',
        title: 'Alipay: ваші картки',
        who: '<a href="#">Тарас</a>',
        css: 'dialog{border:0;border-radius:10px;box-shadow:0 8px 40px #0007;padding:24px;width:380px}dialog::backdrop{background:#0009}',
        body: `<h1>Ваші картки в Alipay</h1><ul><li>Mastercard, що закінчується на 9914 <button data-truth="never">Видалити</button></li></ul><dialog id="d"><h2>Видалити картку 9914?</h2><p>Картку буде від’єднано від вашого облікового запису Alipay.</p><form method="dialog"><button data-truth="never">Залишити</button> <button data-truth="confirm">Видалити картку</button></form></dialog><script>document.getElementById('d').showModal()</script>`,
      }),
  ),
  entry(
    'g-alipay-cards-pt-menu.html',
    `${ali}/ihome/cards/index.htm?locale=pt_BR`,
    'pt',
    'alipay-cards',
    'press-remove',
    ['remove'],
    'one card, its menu is open',
    () =>
      aria({
        lang: 'pt',
        title: 'Cartões no Alipay',
        who: '<span role="link" tabindex="0">Beatriz</span>',
        css: '.rw{display:flex;gap:20px;align-items:center;position:relative;padding:16px;background:#f6f9ff}.rw span{flex:1}[role=menu]{position:absolute;right:10px;top:52px;background:#fff;border:1px solid #9ab;width:220px;z-index:2}[role=menuitem]{padding:9px 14px;cursor:pointer}',
        body: `<h1>Gerenciar cartões</h1><div class="rw"><span>Elo **** 6682 — titular BEATRIZ M</span><div role="button" tabindex="0" aria-haspopup="menu" aria-expanded="true" data-truth="never">Opções ▾</div><div role="menu"><div role="menuitem" tabindex="-1" data-truth="never">Ver transações</div><div role="menuitem" tabindex="-1" data-truth="never">Editar apelido</div><div role="menuitem" tabindex="-1" data-truth="remove">Excluir cartão</div></div></div><p style="height:120px">Limite de cinco cartões por conta.</p>`,
      }),
  ),
  entry(
    'g-alipay-cards-id-manage.html',
    `${ali}/ihome/user/card/detail.htm?cid=5`,
    'id',
    'alipay-cards',
    'show-remove',
    ['manage'],
    'one card; Manage has to be pressed',
    () =>
      mobile({
        lang: 'id',
        title: 'Kartu di Alipay',
        who: '<a href="#">Akun saya</a>',
        body: `<div class="grp" style="background:#0e4fa8;color:#fff;padding:26px 18px;font-size:19px">BCA Mastercard<br><br>**** **** **** 4839<br><small style="color:#cde">BUDI S · 06/28</small></div><div class="grp"><a class="cell" href="#"><span>Riwayat transaksi</span><span>›</span></a><a class="cell" href="#"><span>Batas pembayaran</span><span>›</span></a></div><button class="btn line" data-truth="manage">Kelola kartu</button>`,
      }),
    narrow,
  ),
  entry(
    'g-alipay-cards-es-default.html',
    `${ali}/ihome/user/cards.htm?msg=default`,
    'es',
    'alipay-cards',
    'change-default',
    ['make-default'],
    'refused: default card; the other card can be made the default',
    () =>
      tables({
        lang: 'es',
        title: 'Alipay | Tarjetas',
        who: 'Bienvenido, Iván',
        body: `<h2>Administrar tarjetas</h2><p style="color:#c00;border:1px solid #c00;padding:8px" role="alert">No se puede eliminar la tarjeta terminada en 2207 porque es tu tarjeta predeterminada. Elige primero otra tarjeta como predeterminada.</p><table class="g"><tr><th>Tarjeta</th><th>Uso</th><th>Acciones</th></tr><tr><td>VISA terminada en 2207</td><td><b>Predeterminada</b></td><td><input type="button" value="Eliminar" data-truth="never"></td></tr><tr><td>MASTERCARD terminada en 8043</td><td>-</td><td><input type="button" value="Establecer como predeterminada" data-truth="make-default"> <input type="button" value="Eliminar" data-truth="never"></td></tr></table>`,
      }),
  ),
  entry(
    'g-alipay-cards-fr-accordion.html',
    `${ali}/ihome/user/cartes.htm`,
    'fr',
    'alipay-cards',
    'choose-card',
    ['row-1', 'row-2', 'row-3'],
    'three cards, each with its own button; other accordions closed',
    () =>
      accordion({
        lang: 'fr',
        title: 'Alipay – Gestion des cartes',
        who: 'Antoine B.',
        css: '.ln{display:flex;gap:14px;align-items:center;padding:12px 0;border-top:1px solid #2a3a57}.ln b{flex:1}',
        body: `<h1>Gestion de vos cartes</h1><details open><summary>Cartes liées (3)</summary><div class="ln" data-truth="row-1"><b>CB •••• 1206</b><button>Dissocier</button></div><div class="ln" data-truth="row-2"><b>Visa •••• 9957</b><button>Dissocier</button></div><div class="ln" data-truth="row-3"><b>Mastercard •••• 3478</b><button>Dissocier</button></div></details><details><summary>Questions de sécurité</summary><button data-truth="never">Supprimer les questions</button></details><details><summary>Fermer le compte</summary><button data-truth="never">Supprimer mon compte Alipay</button></details>`,
      }),
  ),
];
