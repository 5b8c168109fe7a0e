import type { BlindPage } from '../../blind-page.ts';
import { aria, blue, chip, comet, dark, gridded, hashed, paper, semantic } from './s8l-shells.ts';

const p21 = (): string =>
  blue({
    lang: 'de',
    title: 'Alipay – Kartendetails',
    acc: 'F. Brandt',
    nav: ['Hilfe', 'Abmelden'],
    side: ['Startseite', 'Meine Karten', 'Umsätze', 'Einstellungen'],
    foot: ['Nutzungsbedingungen', 'Datenschutz'],
    css: '.face{width:340px;height:200px;border-radius:16px;background:linear-gradient(135deg,#0b3d91,#3f7fe0);color:#fff;padding:24px;margin-bottom:20px;font-size:18px}.dt{display:grid;grid-template-columns:180px 1fr;row-gap:8px;margin-bottom:22px}',
    body: '<a href="/cards">‹ Alle Karten</a><h2>Kartendetails</h2><div class="face">Sparbank Nordsee<br><br><br>xxxx-xxxx-xxxx-4472</div><div class="dt"><b>Inhaber</b><span>F. BRANDT</span><b>Gültig bis</b><span>10/28</span><b>Tageslimit</b><span>500 €</span></div><button data-truth="never">Limit ändern</button> <button class="pri" data-truth="remove">Verknüpfung aufheben</button><p><a href="/account/close" data-truth="never">Alipay-Konto schließen</a></p>',
  });

const p22 = (): string =>
  dark({
    lang: 'es',
    title: 'Cartera',
    acc: 'Hola, Diego',
    nav: ['Cesta', 'Favoritos'],
    side: ['Pedidos', 'Cartera', 'Cupones', 'Direcciones'],
    foot: ['Aviso legal', 'Privacidad'],
    css: '.slab .hv{visibility:hidden}.slab:hover .hv{visibility:visible}.promo{border:1px dashed #ff6a3d;border-radius:14px;padding:14px 18px;display:flex;gap:14px;align-items:center}.promo span{flex:1}',
    body: `<h1>Tarjetas guardadas</h1><div class="slab" data-truth="row">${chip('VISA', '#1a1f71')}<p>Visa de Caja Levante terminada en 3906 <s>Caduca 12/27</s></p><button class="gh hv">Borrar tarjeta</button></div><div class="promo"><span>Tarjeta regalo AliExpress desde 10 €</span><button class="hot" data-truth="never">Comprar</button></div>`,
  });

const p23 = (): string =>
  gridded({
    lang: 'it',
    title: 'Carte di pagamento',
    acc: 'Ciao, Giulia',
    nav: ['Offerte', 'Carrello'],
    side: ['I miei ordini', 'Buoni'],
    foot: ['Condizioni', 'Privacy', 'Assistenza'],
    css: '.ad{background:#ffe1d6}',
    body: `<h1>Le carte che usi</h1><div class="tiles"><div class="tile" data-truth="row1">${chip('VISA', '#1a1f71')}<span class="n">•• 5561</span><span>Banca dei Colli · 07/28</span><div class="b"><button>Modifica</button><button>Scollega</button></div></div>
<div class="tile ad"><b>Richiedi la Carta Fedeltà Oro</b><span>5% di sconto su ogni ordine, numero 0000 gratis</span><div class="b"><button data-truth="never">Richiedila</button><button data-truth="never">Rimuovi annuncio</button></div></div>
<div class="tile" data-truth="row2">${chip('PBM', '#00529b')}<span class="n">•• 0287</span><span>PagoBancomat · 03/27</span><div class="b"><button>Modifica</button><button>Scollega</button></div></div>
<div class="tile ad"><b>Carte regalo</b><span>Da 5 a 100 €</span><div class="b"><button data-truth="never">Regala ora</button></div></div>
<div class="tile" data-truth="row3">${chip('MC', '#eb001b')}<span class="n">•• 9945</span><span>Banca dei Colli · 11/26</span><div class="b"><button>Modifica</button><button>Scollega</button></div></div></div>`,
  });

const p24 = (): string =>
  comet({
    lang: 'pt',
    title: 'Confirmar pedido',
    acc: 'Olá, Bruno',
    nav: ['Buscar', 'Carrinho'],
    side: ['Endereço', 'Entrega', 'Pagamento'],
    foot: ['Termos', 'Privacidade'],
    body: `<div class="cm-card"><h2>Forma de pagamento</h2><label class="cm-list-item"><input type="radio" name="p" checked>${chip('Elo', '#222222')}<span class="cm-list-item-meta">Elo final 4830</span></label><label class="cm-list-item"><input type="radio" name="p">${chip('Pix', '#32bcad')}<span class="cm-list-item-meta">Pix</span></label><label class="cm-list-item"><input type="radio" name="p"><span class="cm-list-item-meta">Usar outro cartão</span></label>
<p><label data-truth="save-label"><input type="checkbox" checked data-truth="save-box"> Guardar este cartão para as próximas compras</label></p></div><div class="cm-card"><div class="cm-list-item"><span class="cm-list-item-meta">Porta-cartões de couro × 1</span>R$ 34,90</div><p><b>Total: R$ 34,90</b></p><button class="cm-btn cm-btn-primary" data-truth="never">Finalizar e pagar</button></div>`,
  });

const p25 = (): string =>
  semantic({
    lang: 'ru',
    title: 'Мои карты',
    acc: 'Алексей',
    nav: ['Скидки', 'Корзина', 'Избранное'],
    side: ['Заказы', 'Сохранённые карты', 'Купоны', 'Адреса'],
    foot: ['Правила', 'Конфиденциальность'],
    css: '.er{text-align:center;padding:70px 20px}.er button{border:1px solid #999;background:#fff;border-radius:20px;padding:8px 24px}',
    body: '<h1>Сохранённые карты</h1><div class="er" role="alert"><p><b>Не получилось загрузить карты</b></p><p>Что-то пошло не так на нашей стороне (код 503). Попробуйте обновить страницу чуть позже.</p><button>Обновить</button></div>',
  });

const p26 = (): string =>
  hashed({
    lang: 'tr',
    title: 'Kayıtlı kartlar',
    acc: 'Merhaba, Zeynep',
    nav: ['Kampanyalar', 'Sepetim'],
    side: ['Hesabım', 'Cüzdan', 'Kayıtlı kartlar'],
    foot: ['Koşullar', 'Gizlilik', 'Yardım'],
    css: '.nt--w--0q{color:#a15c00;font-size:13px;padding:0 16px}.nt--w--0q a{text-decoration:underline}',
    body: `<div style="font-size:20px;font-weight:700">Kayıtlı kartlar</div><div class="cd--row--b1Nw2">${chip('MC', '#eb001b')}<div class="cd--txt--mM44k">Ege Bankası Mastercard **** 5087<div class="cd--dim--7yyRt">Son kullanma 02/28</div></div><button disabled>Kartı kaldır</button></div><div class="nt--w--0q">Bu kartla verilmiş, ödemesi bekleyen 1 siparişiniz var. Siparişi ödeyene veya iptal edene kadar kart kaldırılamaz. <a href="/p/order/index.html?tab=unpaid" data-truth="to-pay">Ödeme bekleyenler (1)</a></div>`,
  });

const p27 = (): string =>
  blue({
    lang: 'ja',
    title: 'Alipay カード管理',
    acc: '高橋 様',
    nav: ['ヘルプ', 'ログアウト'],
    side: ['ホーム', 'カード管理', '取引履歴', '設定'],
    foot: ['規約', '個人情報の取扱い'],
    css: 'dialog{border:0;border-radius:10px;width:420px;padding:24px}dialog::backdrop{background:#0238}',
    body: `<h2>カード管理</h2><div class="bc">${chip('VISA', '#1a1f71')}<span>さくら東銀行 Visa ****-2258（メイン）</span><button data-truth="never">連携解除</button></div>`,
    after:
      '<dialog id="n"><h3>連携を解除できません</h3><p>メインに設定されているカードは解除できません。別のカードを追加し、メインを切り替えてからもう一度お試しください。</p><button data-truth="never">閉じる</button> <button class="pri" data-truth="add">カードを追加</button></dialog><script>document.getElementById("n").showModal()</script>',
  });

const p28 = (): string =>
  aria({
    lang: 'ko',
    title: '결제 수단',
    acc: '지훈님 내 계정',
    nav: ['홈', '특가', '장바구니'],
    side: ['카드', '계좌', '쿠폰'],
    foot: ['이용약관', '개인정보', '고객센터'],
    body: '<h1>등록된 카드</h1><ae-cards></ae-cards>',
    after: `<script>customElements.define('ae-card',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>:host{display:block}.c{display:flex;gap:16px;align-items:center;padding:16px;border:2px solid #d9e2ec;border-radius:10px;margin-bottom:12px}.c b{flex:1}button{border:1px solid #829ab1;background:#fff;border-radius:6px;padding:6px 14px;font:inherit}</style><div class="c" data-truth="'+this.getAttribute('k')+'"><b>'+this.getAttribute('t')+'</b><button>등록 해제</button></div>'}});
customElements.define('ae-cards',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<ae-card k="row1" t="한빛은행 체크카드 (끝번호 7316)"></ae-card><ae-card k="row2" t="새마루카드 신용 (끝번호 0254)"></ae-card><p><a href="#">+ 카드 등록</a></p>'}})</script>`,
  });

const p29 = (): string =>
  blue({
    lang: 'ar',
    dir: 'rtl',
    title: 'علي باي - بطاقاتك',
    acc: 'خالد م.',
    nav: ['المساعدة', 'خروج'],
    side: ['الرئيسية', 'البطاقات', 'السجل', 'الإعدادات'],
    foot: ['الشروط', 'الخصوصية'],
    css: '.lay{position:fixed;inset:0;background:#0237}.win{position:fixed;top:220px;left:calc(50% - 200px);width:400px;background:#fff;border-radius:8px;padding:26px;z-index:5}.win span{display:inline-block;padding:8px 26px;border-radius:4px;cursor:pointer;margin-inline-end:10px}',
    body: `<h2>بطاقاتك المرتبطة</h2><div class="bc">${chip('VISA', '#1a1f71')}<span>فيزا **** 6690</span><button data-truth="never">حذف</button></div><div class="bc">${chip('meeza', '#6a2c91')}<span>ميزة **** 1173</span><button data-truth="never">حذف</button></div>`,
    after:
      '<div class="lay"></div><div class="win"><b>هل تريد حذف البطاقة **** 1173 من حسابك؟</b><p>لن يؤثر ذلك في الطلبات المدفوعة.</p><span class="pri" data-truth="ok">حذف البطاقة</span><span data-truth="never">تراجع</span></div>',
  });

const p30 = (): string =>
  paper({
    lang: 'pl',
    title: 'Zaloguj się ponownie',
    acc: 'Zaloguj się',
    accAttr: 'data-truth="never"',
    nav: ['Strona główna', 'Koszyk'],
    side: ['Portfel', 'Karty', 'Kupony'],
    foot: ['Regulamin', 'Prywatność'],
    css: 'form{max-width:400px;margin:30px auto;border:1px solid #ccc;padding:24px;display:flex;flex-direction:column;gap:12px}input{padding:9px;font:inherit}',
    body: '<form><h2>Sesja wygasła</h2><p>Nie pokazujemy kart, bo przez dłuższy czas nic się nie działo. Zaloguj się ponownie, aby zobaczyć portfel.</p><label>E-mail lub telefon<br><input type="text" name="login" autocomplete="username"></label><label>Hasło<br><input type="password" name="password"></label><button data-truth="never">Zaloguj się</button><a href="#f" data-truth="never">Nie pamiętam hasła</a><a href="#n" data-truth="never">Załóż konto</a></form>',
  });

export const partC: readonly BlindPage[] = [
  {
    file: 's8l-21-de.html',
    url: 'https://intl.alipay.com/ihome/user/cardDetail.htm?cardId=77',
    language: 'de',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: "one card's own page, account closing below",
    html: p21,
  },
  {
    file: 's8l-22-es.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/index.html',
    language: 'es',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'control only while hovering, gift card beside it',
    html: p22,
  },
  {
    file: 's8l-23-it.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/index.html?view=tiles',
    language: 'it',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2', 'row3'],
    note: 'advertisements as tiles between the cards',
    html: p23,
  },
  {
    file: 's8l-24-pt.html',
    url: 'https://pt.aliexpress.com/p/trade/confirm.html?objectId=3256',
    language: 'pt',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-box', 'save-label'],
    note: 'twin: cards at checkout with the save box ticked',
    html: p24,
  },
  {
    file: 's8l-25-ru.html',
    url: 'https://aliexpress.ru/account/saved-cards',
    language: 'ru',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'the list failed to load',
    html: p25,
  },
  {
    file: 's8l-26-tr.html',
    url: 'https://tr.aliexpress.com/p/wallet-ui/index.html',
    language: 'tr',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional: greyed, reason as inline text with a link to unpaid orders',
    html: p26,
  },
  {
    file: 's8l-27-ja.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=ja_JP',
    language: 'ja',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'native dialog refuses: main card, it offers to add another',
    html: p27,
  },
  {
    file: 's8l-28-ko.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html',
    language: 'ko',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'nested open shadow roots, invented banks',
    html: p28,
  },
  {
    file: 's8l-29-ar.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?locale=ar',
    language: 'ar',
    page: 'alipay-cards',
    step: 'confirm-remove',
    targets: ['ok'],
    note: 'home-made dialog without roles, right to left',
    html: p29,
  },
  {
    file: 's8l-30-pl.html',
    url: 'https://pl.aliexpress.com/p/wallet-ui/index.html',
    language: 'pl',
    page: 'sign-in',
    step: 'sign-in',
    targets: [],
    note: 'session expired: form instead of the list',
    html: p30,
  },
];
