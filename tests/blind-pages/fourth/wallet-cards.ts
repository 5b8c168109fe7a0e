/** Lists of saved cards on AliExpress. */
import {
  aria,
  comet,
  component,
  components,
  grid,
  hashed,
  library,
  logo,
  mobile,
  page,
  phone,
  semantic,
  snow,
  soup,
  tables,
} from './shells.ts';

const deRows = (): string => {
  const row = (n: number, brand: string, digits: string, until: string): string =>
    `<div class="bankcard--item--7Yd2s" data-truth="row-${n}">${logo(brand)}<div class="bankcard--num--Qe1x0">${brand} endet auf ${digits}</div><div class="bankcard--exp--m3Ns8">gültig bis ${until}</div><div role="button" tabindex="0" class="bankcard--op--Zk4t1">Entfernen</div></div>`;
  return hashed({
    l: 'de',
    title: 'Meine Karten',
    user: 'Hallo, Jonas',
    css: '.bankcard--item--7Yd2s{display:flex;gap:20px;align-items:center;border:1px solid #ddd;border-radius:10px;padding:16px;margin:12px 0}.bankcard--exp--m3Ns8{color:#888;flex:1}.bankcard--op--Zk4t1{color:#d33;font-weight:600}',
    body: `<div style="font-size:22px;font-weight:700">Gespeicherte Karten (3)</div>${row(1, 'Visa', '4471', '09/27')}${row(2, 'Mastercard', '0096', '01/28')}${row(3, 'Maestro', '5512', '12/26')}<div role="button" tabindex="0">+ Neue Karte hinterlegen</div><div style="margin-top:30px;color:#777">Geschenkkarte einlösen · PayPal verbinden</div>`,
  });
};

const frOne = (): string =>
  semantic({
    l: 'fr',
    title: 'Moyens de paiement enregistrés',
    user: 'Bonjour Claire',
    css: '.carte{border:1px solid #b33;padding:16px;display:flex;gap:16px;align-items:center}.carte form{margin-inline-start:auto}',
    body: `<h1>Vos cartes bancaires</h1><section class="carte"><p>${logo('CB')} <b>Carte Bleue Visa</b><br>N° **** **** **** 2210 — expire 04/2029</p><form onsubmit="return false"><button data-truth="remove">Retirer cette carte de mon compte</button></form></section><p><a href="#ajout">Ajouter une carte</a></p><h2>Adresse de facturation</h2><address>Claire M., 12 rue des Lilas, 69003 Lyon <button data-truth="never">Supprimer l'adresse</button></address>`,
  });

const plKebab = (): string =>
  library({
    l: 'pl',
    title: 'Karty płatnicze',
    user: 'Kasia',
    body: `<h2>Karty płatnicze</h2><div class="ant-list"><div class="ant-list-item">${logo('Mastercard', '#eb001b')}<div class="grow"><div>Mastercard •••• 7302</div><small>Ważna do 11/28</small></div><span class="ant-tag">Domyślna</span><button type="button" class="ant-btn" aria-label="Więcej opcji karty 7302" aria-haspopup="menu" aria-expanded="false" data-truth="more">⋯</button></div></div><button type="button" class="ant-btn ant-btn-primary" style="margin-top:16px">Dodaj kartę</button><h3>Inne</h3><div class="ant-list-item"><div class="grow">BLIK — połączony</div><button type="button" class="ant-btn" data-truth="never">Odłącz BLIK</button></div>`,
  });

const jaMenu = (): string =>
  comet({
    l: 'ja',
    title: 'お支払いカード',
    user: '佐藤 さん',
    css: '.saved{display:flex;gap:18px;align-items:center;border:1px solid #ddd;border-radius:14px;padding:20px;width:640px}.saved>span{flex:1}.drop{position:absolute;left:600px;top:236px;background:#fff;box-shadow:0 4px 14px #0003;border-radius:10px;padding:6px;width:190px}.drop div{padding:10px 14px;cursor:pointer}',
    body: `<h1>登録済みのカード</h1><div class="saved">${logo('JCB', '#0b7a3b')}<span>JCB 末尾 8830<br><small>有効期限 2027年6月</small></span><i class="comet-icon-more" role="button" aria-label="操作" aria-expanded="true" style="cursor:pointer;font-style:normal">•••</i></div><p>＋ カードを登録する</p>`,
    end: '<div class="drop" role="menu"><div role="menuitem">請求先住所を変更</div><div role="menuitem" data-truth="remove">カードを削除</div></div>',
  });

const trDialog = (): string =>
  soup({
    l: 'tr',
    title: 'Kartlarım',
    user: 'Merhaba, Emre',
    css: '.ms{position:fixed;inset:0;background:#0007}.dl{position:fixed;left:420px;top:230px;width:440px;background:#fff;padding:26px;border-radius:8px}.dl .ft{display:flex;gap:12px;margin-top:22px}.dl .ft div{padding:9px 22px;border-radius:4px;cursor:pointer;border:1px solid #ccc}.dl .ft .pr{background:#ff4747;color:#fff}',
    body: '<div style="font-size:18px">Kayıtlı kartlarım</div><div style="display:flex;gap:20px;padding:16px 0;border-bottom:1px solid #eee"><div>Troy **** 6654</div><div>08/26</div><div class="lk">Kaldır</div></div><div style="display:flex;gap:20px;padding:16px 0"><div>Visa **** 1190</div><div>02/29</div><div class="lk">Kaldır</div></div>',
    end: '<div class="ms"></div><div class="dl"><div><b>Kart kaldırılsın mı?</b></div><div style="margin-top:10px">Sonu 6654 olan Troy kartınız hesabınızdan silinecek. Sonraki alışverişinizde tekrar girmeniz gerekir.</div><div class="ft"><div data-truth="never">Vazgeç</div><div class="pr" data-truth="confirm">Evet, kaldır</div></div></div>',
  });

const koTwo = (): string =>
  mobile({
    l: 'ko',
    title: '내 카드',
    user: '마이페이지',
    body: `<div class="cell" data-truth="row-1">${logo('국민카드', '#77643c')}<div class="x"><b>KB국민카드</b><br>···· 3391 <small>체크</small></div><button type="button" aria-label="3391 카드 삭제" style="border:0;background:none">🗑</button></div><div class="cell" data-truth="row-2">${logo('신한카드', '#0046ff')}<div class="x"><b>신한카드</b><br>···· 7048 <small>신용</small></div><button type="button" aria-label="7048 카드 삭제" style="border:0;background:none">🗑</button></div><div class="cell"><div class="x">카카오페이<br><small>연결됨</small></div><button type="button" data-truth="never" style="border:0;background:none">연결 해제</button></div><button type="button" class="big">카드 추가하기</button>`,
  });

const itDetail = (): string =>
  mobile({
    l: 'it',
    title: 'Dettagli carta',
    user: 'Il mio profilo',
    body: '<div style="background:linear-gradient(120deg,#31527e,#0d2038);color:#fff;border-radius:18px;padding:26px 20px;margin-bottom:14px"><div>MASTERCARD</div><div style="font-size:20px;margin:26px 0 8px">**** **** **** 6127</div><div>MARCO R. · 03/30</div></div><div class="cell"><span class="x">Carta predefinita</span><b>Sì</b></div><div class="cell"><span class="x">Indirizzo di fatturazione</span>Torino ›</div><div class="cell"><span class="x">Movimenti della carta</span>›</div><button type="button" class="big ghost" data-truth="remove">Elimina questa carta</button>',
  });

const esTiles = (): string =>
  grid({
    l: 'es',
    title: 'Métodos de pago',
    user: 'Hola, Lucía',
    side: '<a href="#1">Mis pedidos</a><a href="#2">Direcciones</a><a href="#3"><b>Pagos</b></a><a href="#4">Cupones</a>',
    css: '.tile.add{border:2px dashed #aaa;background:none;display:flex;align-items:center;justify-content:center}.tile button{position:absolute;bottom:16px}',
    body: `<h1>Tus métodos de pago</h1><div class="tiles"><div class="tile" data-truth="row-1">${logo('Visa')}<p>VISA 0457<br><small>Caduca 05/27</small></p><button type="button">Quitar</button></div><div class="tile"><b>PayPal</b><p>lu•••@correo.es</p><button type="button" data-truth="never">Desvincular</button></div><div class="tile" data-truth="row-2">${logo('American Express', '#2e77bb')}<p>AMEX 1003<br><small>Caduca 10/26</small></p><button type="button">Quitar</button></div><div class="tile"><b>Cuenta bancaria</b><p>ES•• •••• 7731</p><button type="button" data-truth="never">Eliminar cuenta bancaria</button></div><div class="tile add">Añadir tarjeta</div></div>`,
  });

const ptEmpty = (): string =>
  library({
    l: 'pt',
    title: 'Cartões salvos',
    user: 'Rafael',
    body: '<h2>Cartões salvos</h2><div style="text-align:center;padding:50px"><div style="font-size:52px">💳</div><p>Você ainda não tem nenhum cartão salvo por aqui.</p><button type="button" class="ant-btn ant-btn-primary">Adicionar cartão</button></div><div class="ant-list-item"><span class="grow">Pagou com Alipay antes? Seus cartões podem estar lá.</span><button type="button" class="ant-btn" data-truth="alipay">Ir para o Meu Alipay</button></div>',
  });

const ruSnow = (): string =>
  snow({
    l: 'ru',
    title: 'Сохранённые карты',
    user: 'Профиль',
    css: '.SnowCard__c{display:flex;gap:18px;align-items:center;background:#f4f4f6;border-radius:16px;padding:18px;width:560px}.SnowCard__n{flex:1}',
    body: '<h1>Сохранённые карты</h1><div class="SnowCard__c"><span>МИР</span><span class="SnowCard__n">•• 2864, до 07/31</span><button type="button" class="snow-btn" aria-label="Отвязать карту" title="Отвязать карту" data-truth="remove"><svg width="18" height="18" viewBox="0 0 18 18"><path d="M3 5h12M7 5V3h4v2M5 5l1 11h6l1-11" stroke="#c00" fill="none"/></svg></button></div><p><button type="button" class="snow-btn">Привязать новую карту</button></p><h2>СБП</h2><div class="SnowCard__c"><span class="SnowCard__n">Счёт в банке ••77</span><button type="button" class="snow-btn" data-truth="never">Отвязать счёт</button></div>',
  });

const nlHover = (): string =>
  aria({
    l: 'nl',
    title: 'Bankkaarten',
    user: 'Sanne',
    side: '<a href="#1">Overzicht</a><a href="#2">Bestellingen</a><a href="#3" aria-current="page">Bankkaarten</a><a href="#4">Adressen</a>',
    css: '[role=listitem]{display:flex;align-items:center;padding:18px;border:1px solid #ddd;gap:18px;width:640px}[role=listitem] button{visibility:hidden;margin-inline-start:auto}[role=listitem]:hover button{visibility:visible}',
    body: `<h1>Je bankkaarten</h1><div role="list"><div role="listitem" tabindex="0" data-truth="row">${logo('Maestro', '#0099df')}<span>Maestro, eindigt op 9043</span><span>08/28</span><button type="button" class="q">Verwijderen</button></div></div><p><button type="button" class="q">Kaart toevoegen</button></p>`,
  });

const viGrey = (): string =>
  comet({
    l: 'vi',
    title: 'Thẻ ngân hàng',
    user: 'Chào Minh',
    css: '.thẻ{border:1px solid #ddd;border-radius:12px;padding:20px;width:700px;display:flex;gap:18px;align-items:center}.thẻ p{flex:1;margin:0}button:disabled{opacity:.45;cursor:not-allowed}',
    body: `<h1>Thẻ đã lưu</h1><div class="thẻ">${logo('Visa')}<p>Visa •••• 5178 <b>Mặc định</b><br><small>Không thể gỡ thẻ mặc định. Hãy thêm một thẻ khác và đặt làm mặc định trước.</small></p><button class="comet-v2-btn" type="button" disabled data-truth="never">Gỡ thẻ</button></div><p><button class="comet-v2-btn comet-v2-btn-primary" type="button" data-truth="add">Thêm thẻ mới</button></p>`,
  });

const idRefused = (): string =>
  library({
    l: 'id',
    title: 'Kartu tersimpan',
    user: 'Dewi',
    body: '<h2>Kartu tersimpan</h2><div class="ant-list-item"><div class="grow">Visa berakhiran 6640 · 12/27</div><button type="button" class="ant-btn ant-btn-dangerous">Hapus</button></div>',
    end: '<div class="ant-modal-root"><div class="ant-modal" role="dialog" aria-modal="true"><h3>Kartu tidak dapat dihapus</h3><p>Masih ada pesanan yang belum dibayar dengan kartu ini. Selesaikan atau batalkan pesanan tersebut terlebih dahulu.</p><div class="ant-modal-footer"><button type="button" class="ant-btn ant-btn-primary" data-truth="never">Mengerti</button></div></div></div>',
  });

const thDefault = (): string =>
  hashed({
    l: 'th',
    title: 'บัตรของฉัน',
    user: 'สวัสดี คุณนก',
    css: '.card--row--Yq8sL{display:flex;gap:18px;align-items:center;padding:16px 0;border-bottom:1px solid #eee}.card--grow--q1aaZ{flex:1}.alert--box--6sDdx{background:#fff1f0;border:1px solid #ffa39e;padding:14px;border-radius:8px;margin-bottom:12px}.link--op--91xKs{color:#06c}',
    body: `<div class="alert--box--6sDdx" role="alert">ลบบัตรไม่สำเร็จ: บัตร 4029 เป็นบัตรเริ่มต้น กรุณาตั้งบัตรใบอื่นเป็นบัตรเริ่มต้นก่อน แล้วลองอีกครั้ง</div><div class="card--row--Yq8sL">${logo('Visa')}<div class="card--grow--q1aaZ">Visa xxxx-4029 <b>บัตรเริ่มต้น</b></div><div role="button" aria-disabled="true" style="color:#bbb">ลบบัตร</div></div><div class="card--row--Yq8sL">${logo('Mastercard', '#eb001b')}<div class="card--grow--q1aaZ">Mastercard xxxx-1855</div><div role="button" tabindex="0" class="link--op--91xKs" data-truth="default">ตั้งเป็นบัตรเริ่มต้น</div><div role="button" tabindex="0" class="link--op--91xKs">ลบบัตร</div></div>`,
  });

const arThree = (): string => {
  const row = (n: number, brand: string, digits: string, until: string): string =>
    `<li data-truth="row-${n}">${logo(brand)}<span>${brand} <bdi dir="ltr">•••• ${digits}</bdi></span><small>تنتهي <bdi>${until}</bdi></small><button type="button" class="comet-v2-btn" aria-haspopup="menu" aria-label="خيارات البطاقة ${digits}">⋮</button></li>`;
  return comet({
    l: 'ar',
    title: 'بطاقاتي',
    user: 'مرحبًا، سلمى',
    css: 'ul.k{list-style:none;padding:0;width:720px}.k li{display:flex;gap:18px;align-items:center;padding:16px;border-bottom:1px solid #eee}.k small{flex:1}',
    body: `<h1>البطاقات المحفوظة</h1><ul class="k">${row(1, 'مدى', '7719', '02/28')}${row(2, 'Visa', '3340', '11/27')}${row(3, 'Mastercard', '9952', '05/30')}</ul><button type="button" class="comet-v2-btn">إضافة بطاقة جديدة</button><p>الكوبونات · رصيد المكافآت ١٢٫٥٠ ر.س</p>`,
  });
};

const heOne = (): string =>
  tables({
    l: 'he',
    title: 'הכרטיסים שלי',
    user: 'שלום, נועה',
    body: '<h2>כרטיסי אשראי שמורים</h2><table class="list"><tr><th>סוג</th><th>מספר</th><th>תוקף</th><th>פעולות</th></tr><tr><td>ישראכרט</td><td dir="ltr">************5086</td><td>10/27</td><td><a href="#e">עריכה</a> | <a href="#d" data-truth="remove">הסרת כרטיס</a></td></tr></table><br><input type="button" value="הוספת כרטיס"><h2>שוברי מתנה</h2><table class="list"><tr><td>GIFT-••••-22K1</td><td>₪50</td><td><a href="#g" data-truth="never">מחיקה</a></td></tr></table>',
  });

const ukSheet = (): string =>
  components({
    l: 'uk',
    title: 'Мої картки',
    user: 'Олена',
    body: component(
      'ae-card-list',
      '<h2>Мої картки</h2><div class="r"><span>ПриватБанк · Visa *4413</span><button>Вилучити</button></div>',
      '.r{background:#fff;padding:18px;display:flex;justify-content:space-between;border-radius:10px}',
    ),
    end: component(
      'ae-sheet',
      '<div class="v"></div><div class="s" role="dialog" aria-modal="true"><h3>Вилучити картку *4413?</h3><p>Ваші оплачені замовлення залишаться без змін.</p><button class="n" data-truth="never">Залишити картку</button><button class="y" data-truth="confirm">Так, вилучити</button></div>',
      '.v{position:fixed;inset:0;background:#0008}.s{position:fixed;left:340px;bottom:0;width:600px;background:#fff;padding:26px;border-radius:20px 20px 0 0}button{width:48%;padding:13px;border-radius:10px;border:1px solid #bbb;background:#fff}.y{background:#d32f2f;color:#fff}',
    ),
  });

const enUnlink = (): string =>
  soup({
    l: 'en',
    title: 'Payment options',
    user: 'Hi, Marta',
    body: '<div style="font-size:19px">Payment options</div><div style="color:#888;margin:6px 0 18px">Anything you keep here can be used for one-tap checkout.</div><div style="display:flex;gap:30px;padding:14px;background:#f6f8ff"><div>VISA debit <span style="color:#c00">Expired 03/24</span></div><div>ending in 9127</div><div class="lk" data-truth="remove">Unlink</div></div><div style="margin:26px 0 8px"><b>Vouchers and gift balance</b></div><div style="display:flex;gap:30px;padding:14px;background:#f8f8f8"><div>Gift code ****8812</div><div>US $10.00</div><div class="lk" data-truth="never">Delete</div></div><div style="display:flex;gap:30px;padding:14px"><div>US $3 off $29</div><div>Expires in 2 days</div><div class="lk">Use now</div></div><div class="lk" style="margin-top:20px">Link another card</div>',
  });

const itAccordion = (): string =>
  semantic({
    l: 'it',
    title: 'Carte e pagamenti',
    user: 'Ciao, Paolo',
    css: 'details{border:1px solid #bbb;border-radius:6px;margin:10px 0;background:#fff}summary{padding:16px;cursor:pointer}details>div{padding:0 16px 16px}',
    body: '<h1>Le tue carte</h1><details><summary data-truth="open">Postepay Visa ···· 2096</summary><div><p>Intestata a Paolo B., scade 06/28</p><button>Rimuovi dal portafoglio</button></div></details><details open><summary>Domande frequenti</summary><div><p>I dati della carta sono cifrati. Puoi avere fino a cinque carte.</p></div></details><p><a href="#n">Aggiungi una carta</a> · <a href="#b" data-truth="never">Paga un ordine in sospeso</a></p>',
  });

const esManage = (): string =>
  comet({
    l: 'es',
    title: 'Mi billetera — Tarjetas',
    user: '¡Hola, Diego!',
    css: '.hd{display:flex;align-items:center;width:720px}.hd button{margin-inline-start:auto}.face{background:#162447;color:#fff;border-radius:16px;width:330px;padding:24px;margin-top:18px}',
    body: `<div class="hd"><h1>Mis tarjetas de crédito/débito</h1><button type="button" class="comet-v2-btn" data-truth="manage">Administrar</button></div><div class="face"><div>BBVA Débito</div><p style="font-size:19px">**** **** **** 3378</p><small>VENCE 01/29</small></div><div style="margin-top:26px">Saldo de regalo: US$ 0,00 · 4 cupones</div><p><a href="#n">+ Agregar tarjeta</a></p>`,
  });

const jaEdit = (): string =>
  mobile({
    l: 'ja',
    title: 'カードの編集',
    user: 'マイページ',
    body: '<div class="cell" data-truth="row-1"><b style="color:#e33">⊖</b><span class="x">楽天カード（VISA）<br>**** 1127</span><button type="button">削除</button></div><div class="cell" data-truth="row-2"><b style="color:#e33">⊖</b><span class="x">三井住友カード（Mastercard）<br>**** 5560</span><button type="button">削除</button></div><p style="text-align:center;color:#888">削除してもお支払い済みの注文には影響しません。</p><button type="button" class="big">編集を終了</button>',
  });

const frLate = (): string =>
  library({
    l: 'fr',
    title: 'Mes cartes',
    user: 'Hugo',
    body: '<h2>Mes cartes bancaires</h2><div id="liste" aria-busy="true"><div style="height:60px;background:#eee;margin:8px 0"></div></div>',
    end: `<script>setTimeout(()=>{const l=document.getElementById('liste');l.removeAttribute('aria-busy');l.replaceChildren();const add=(n,t,d)=>{const r=document.createElement('div');r.className='ant-list-item';r.dataset.truth='row-'+n;const s=document.createElement('span');s.className='grow';s.textContent=t+' se terminant par '+d;const b=document.createElement('button');b.type='button';b.className='ant-btn ant-btn-dangerous';b.textContent='Dissocier';r.append(s,b);l.append(r)};add(1,'Mastercard','7784');add(2,'Visa','0231')},350)</script>`,
  });

const plConfirm = (): string =>
  comet({
    l: 'pl',
    title: 'Karta',
    user: 'Cześć, Tomek',
    body: '<p><a href="#b">‹ Wszystkie karty</a></p><h1>mBank Visa •••• 9911</h1><p>Ważna do 08/29 · Posiadacz: T. NOWAK</p><button type="button" class="comet-v2-btn">Usuń kartę</button>',
    end: '<div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal" role="dialog" aria-modal="true"><b>Czy na pewno chcesz usunąć tę kartę?</b><p>Karta •••• 9911 zniknie z Twojego portfela.</p><div class="comet-v2-modal-footer"><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="confirm">Usuń</button><button type="button" class="comet-v2-btn" data-truth="never">Nie teraz</button></div></div></div>',
  });

const ptRadio = (): string =>
  tables({
    l: 'pt',
    title: 'Meus cartões',
    user: 'Olá, Beatriz',
    side: '<b>Minha conta</b><br><a href="#1">Dados pessoais</a><br><a href="#2">Endereços</a><br>Cartões<br><a href="#3">Cupons</a>',
    body: '<h3>Cartões cadastrados</h3><table class="list"><tr><th></th><th>Bandeira</th><th>Final</th><th>Validade</th><th></th></tr><tr data-truth="row-1"><td><input type="radio" name="p" checked></td><td>Elo</td><td>final 4406</td><td>09/2026</td><td><input type="button" value="Excluir"></td></tr><tr data-truth="row-2"><td><input type="radio" name="p"></td><td>Hipercard</td><td>final 8193</td><td><font color="red">vencido</font></td><td><input type="button" value="Excluir"></td></tr></table><br><input type="submit" value="Usar como padrão"> <a href="#n">Cadastrar novo cartão</a>',
  });

export const walletCards = [
  page(
    'de-three-hashed',
    'https://de.aliexpress.com/p/wallet-ui/index.html?tab=cards',
    'de',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2', 'row-3'],
    'three rows, div buttons',
    deRows,
  ),
  page(
    'fr-one-long-verb',
    'https://fr.aliexpress.com/p/wallet-ui/cards.html',
    'fr',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card; an address with its own delete below',
    frOne,
  ),
  page(
    'pl-kebab',
    'https://pl.aliexpress.com/p/wallet-ui/index.html',
    'pl',
    'wallet-cards',
    'show-remove',
    ['more'],
    'one card, menu closed; BLIK with its own unlink',
    plKebab,
  ),
  page(
    'ja-menu-open',
    'https://ja.aliexpress.com/p/wallet-ui/index.html#/cards',
    'ja',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'one card, its menu open at the end of the body',
    jaMenu,
  ),
  page(
    'tr-dialog-soup',
    'https://tr.aliexpress.com/p/wallet-ui/cards.html',
    'tr',
    'wallet-cards',
    'confirm-remove',
    ['confirm'],
    'dialog without any role',
    trDialog,
  ),
  page(
    'ko-two-mobile',
    'https://m.ko.aliexpress.com/p/wallet-ui/cards.html',
    'ko',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'two cards with bins, Kakao Pay with unlink',
    koTwo,
    phone,
  ),
  page(
    'it-card-own-page',
    'https://m.it.aliexpress.com/p/wallet-ui/card-detail.html?idx=1',
    'it',
    'wallet-cards',
    'press-remove',
    ['remove'],
    "one card's own page",
    itDetail,
    phone,
  ),
  page(
    'es-tiles',
    'https://es.aliexpress.com/p/wallet-ui/payment-methods.html',
    'es',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'two cards among PayPal and a bank account',
    esTiles,
  ),
  page(
    'pt-empty',
    'https://pt.aliexpress.com/p/wallet-ui/index.html',
    'pt',
    'wallet-cards',
    'open-alipay',
    ['alipay'],
    'empty from the start, Alipay entry below',
    ptEmpty,
  ),
  page(
    'ru-snow-one',
    'https://aliexpress.ru/account/saved-cards',
    'ru',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'icon only, named by its label',
    ruSnow,
  ),
  page(
    'nl-hover',
    'https://nl.aliexpress.com/p/wallet-ui/index.html',
    'nl',
    'wallet-cards',
    'show-remove',
    ['row'],
    'control shows when the row is hovered',
    nlHover,
  ),
  page(
    'vi-greyed',
    'https://vi.aliexpress.com/p/wallet-ui/index.html',
    'vi',
    'wallet-cards',
    'change-default',
    ['add'],
    'only card is the default, its remove control is greyed with the reason',
    viGrey,
  ),
  page(
    'id-refused-unpaid',
    'https://id.aliexpress.com/p/wallet-ui/index.html',
    'id',
    'wallet-cards',
    'settle-order',
    [],
    'the site refuses because of unpaid orders',
    idRefused,
  ),
  page(
    'th-refused-default',
    'https://th.aliexpress.com/p/wallet-ui/index.html',
    'th',
    'wallet-cards',
    'change-default',
    ['default'],
    'refusal in a banner, the other card can become the default',
    thDefault,
  ),
  page(
    'ar-three',
    'https://ar.aliexpress.com/p/wallet-ui/index.html',
    'ar',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2', 'row-3'],
    'three cards with closed menus, right to left',
    arThree,
  ),
  page(
    'he-table',
    'https://he.aliexpress.com/wallet/cards.htm',
    'he',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'old table; gift vouchers with delete below',
    heOne,
  ),
  page(
    'uk-shadow-sheet',
    'https://www.aliexpress.com/p/wallet-ui/index.html?lang=uk_UA',
    'uk',
    'wallet-cards',
    'confirm-remove',
    ['confirm'],
    'list and sheet in open shadow roots',
    ukSheet,
  ),
  page(
    'en-unlink-expired',
    'https://www.aliexpress.us/p/wallet-ui/index.html',
    'en',
    'wallet-cards',
    'press-remove',
    ['remove'],
    'expired card, gift code with masked digits below',
    enUnlink,
  ),
  page(
    'it-accordion',
    'https://it.aliexpress.com/p/wallet-ui/index.html',
    'it',
    'wallet-cards',
    'show-remove',
    ['open'],
    'closed accordion',
    itAccordion,
  ),
  page(
    'es-administrar',
    'https://es.aliexpress.com/p/wallet-ui/index.html',
    'es',
    'wallet-cards',
    'show-remove',
    ['manage'],
    'one card, the control comes with Administrar',
    esManage,
  ),
  page(
    'ja-edit-mode',
    'https://m.ja.aliexpress.com/p/wallet-ui/edit.html',
    'ja',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'edit mode',
    jaEdit,
    phone,
  ),
  page(
    'fr-late-list',
    'https://fr.aliexpress.com/p/wallet-ui/index.html',
    'fr',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'list arrives after 350 ms',
    frLate,
  ),
  page(
    'pl-confirm',
    'https://pl.aliexpress.com/p/wallet-ui/card.html',
    'pl',
    'wallet-cards',
    'confirm-remove',
    ['confirm'],
    "dialog over one card's page, confirm stands first",
    plConfirm,
  ),
  page(
    'pt-table-radios',
    'https://pt.aliexpress.com/wallet/cardList.htm',
    'pt',
    'wallet-cards',
    'choose-card',
    ['row-1', 'row-2'],
    'old table with radio buttons',
    ptRadio,
  ),
];
