import type { BlindPage } from '../../blind-page.ts';
import { aria, blue, chip, comet, dark, hashed, mobile, paper, semantic } from './s8l-shells.ts';

const p41 = (): string =>
  dark({
    lang: 'it',
    title: 'Dettagli carta',
    acc: 'Ciao, Paolo',
    nav: ['Carrello', 'Aiuto'],
    side: ['Ordini', 'Portafoglio', 'Coupon'],
    foot: ['Condizioni', 'Privacy'],
    css: '.rec{display:flex;gap:14px}.rec div{background:#1e2129;border-radius:12px;padding:14px;flex:1}.exp{color:#ff8080}',
    body: `<p>Portafoglio › Carte › Dettagli</p><h1>Mastercard Cassa del Garda</h1><div class="slab">${chip('MC', '#eb001b')}<p>**** **** **** 7728 <s class="exp">Scaduta il 05/25</s></p></div><p>Titolare: P. RINALDI<br>Indirizzo di fatturazione: via Roma 3, Verona <button class="gh" data-truth="never">Cancella indirizzo</button></p><p><button class="gh" data-truth="never">Aggiorna scadenza</button> <button class="hot" data-truth="remove">Togli questa carta</button></p><h3>Altri hanno comprato</h3><div class="rec"><div>Scheda di memoria 256 GB<br>€ 18,90</div><div>Custodia per schede SD<br>€ 4,20</div></div>`,
  });

const p42 = (): string =>
  semantic({
    lang: 'pt',
    title: 'Carteira | AliExpress',
    acc: 'Olá, Rafaela',
    nav: ['Ofertas relâmpago', 'Categorias', 'Lista de desejos', 'Carrinho de compras'],
    side: [
      'Visão geral',
      'Meus pedidos',
      'Carteira',
      'Cupons e moedas',
      'Endereços de entrega',
      'Central de ajuda',
      'Configurações da conta',
    ],
    foot: ['Termos de uso', 'Política de privacidade', 'Proteção ao comprador', 'Fale conosco'],
    body: `<p>Você pode guardar até cinco cartões na sua carteira. Nunca informe o código de segurança a ninguém.</p><h2>Linked cards</h2><ul><li data-truth="row1">${chip('Elo', '#222222')}<div>Elo <small>ending in 6093</small></div><a href="#e1">Edit</a><a href="#r1">Delete card</a></li><li data-truth="row2">${chip('Hiper', '#b3131b')}<div>Hipercard <small>ending in 1527</small></div><a href="#e2">Edit</a><a href="#r2">Delete card</a></li></ul><p>Peça já o seu cartão de crédito sem anuidade <button data-truth="never">Quero o meu</button></p>`,
  });

const p43 = (): string =>
  comet({
    lang: 'tr',
    title: 'Kartlar',
    acc: 'Merhaba, Emre',
    nav: ['Ara', 'Sepet'],
    side: ['Hesap', 'Siparişler', 'Kartlar', 'Kuponlar'],
    foot: ['Koşullar', 'Gizlilik'],
    css: '.mk{position:fixed;inset:0;background:#0007;display:flex;align-items:center;justify-content:center}.md{background:#fff;border-radius:14px;padding:26px;width:420px;display:grid;gap:12px}.md input{padding:10px;border:1px solid #ccc;border-radius:8px;font:inherit;width:100%}.two{display:flex;gap:12px}',
    body: `<div class="cm-card"><h2>Kartlar</h2><div class="cm-list-item">${chip('VISA', '#1a1f71')}<div class="cm-list-item-meta">Visa •••• 4409</div><button class="cm-btn-link" data-truth="never">Sil</button></div></div>`,
    after:
      '<div class="mk"><div class="md" role="dialog" aria-modal="true"><h3>Yeni kart ekle</h3><input placeholder="Kart numarası" inputmode="numeric" autocomplete="cc-number"><div class="two"><input placeholder="AA/YY" autocomplete="cc-exp"><input placeholder="CVV" autocomplete="cc-csc"></div><input placeholder="Kart üzerindeki ad" autocomplete="cc-name"><div class="two"><button class="cm-btn" data-truth="never">Vazgeç</button><button class="cm-btn cm-btn-primary" data-truth="never">Kartı kaydet</button></div></div></div>',
  });

const p44 = (): string =>
  mobile({
    lang: 'ja',
    title: 'マイカード',
    acc: 'マイページ',
    nav: ['ホーム', 'セール', 'カート'],
    side: ['戻る', ''],
    foot: ['利用規約', 'プライバシー'],
    css: '.ln{display:flex;gap:12px;align-items:center;background:#fff;border-radius:14px;padding:20px 16px}.ln span{flex:1}',
    body: `<a class="ln" href="/p/wallet-ui/card.html?id=1" data-truth="row">${chip('VISA', '#1a1f71')}<span>みなと銀行 Visaデビット<br><small>末尾 4816</small></span>〉</a><br><div class="cell">カードをタップすると、詳細の確認や登録の解除ができます。</div><div class="cell">microSDカード 人気ランキング <a href="/rank" data-truth="never">見る</a></div>`,
  });

const p45 = (): string =>
  blue({
    lang: 'ko',
    title: 'Alipay 카드 관리',
    acc: '박서연 님',
    nav: ['도움말', '로그아웃'],
    side: ['홈', '카드 관리', '거래 내역', '설정'],
    foot: ['약관', '개인정보'],
    css: '.lk2{position:fixed;inset:0;background:#0238;display:flex;align-items:center;justify-content:center}.pw{background:#fff;border-radius:8px;padding:28px;width:360px;text-align:center}.pw input{width:40px;height:44px;text-align:center;margin:3px;font-size:20px}',
    body: `<h2>등록 카드</h2><div class="bc">${chip('VISA', '#1a1f71')}<span>Visa ····5573</span><button data-truth="never">카드 해지</button></div><div class="bc">${chip('BC', '#d6001c')}<span>BC카드 ····2261</span><button data-truth="never">카드 해지</button></div>`,
    after: `<div class="lk2"><div class="pw" role="dialog" aria-modal="true"><h3>본인 확인</h3><p>계속하려면 Alipay 결제 비밀번호 6자리를 입력하세요.</p>${'<input type="password" maxlength="1" inputmode="numeric" data-truth="never">'.repeat(6)}<p><button data-truth="never">취소</button> <button class="pri" data-truth="never">확인</button></p></div></div>`,
  });

const p46 = (): string =>
  blue({
    lang: 'pl',
    title: 'Alipay – Moje konto',
    acc: 'K. Nowak',
    nav: ['Pomoc', 'Wyloguj'],
    side: ['Historia', 'Moje konto', 'Bezpieczeństwo'],
    foot: ['Regulamin', 'Prywatność'],
    body: '<h2>Moje konto</h2><div class="bc"><span>Saldo<br><b>0,00 USD</b></span><button data-truth="never">Doładuj</button></div><div class="bc"><span>Karty płatnicze<br>Podepnij do pięciu kart</span><button data-truth="cards">Zarządzaj kartami</button></div><div class="bc"><span>Adres e-mail<br>k…k@poczta.example</span><button data-truth="never">Zmień</button></div><div class="bc"><span>Zamknięcie konta</span><button data-truth="never">Usuń konto</button></div>',
  });

const p47 = (): string =>
  hashed({
    lang: 'ru',
    title: 'Недавно просмотренные',
    acc: 'Войти',
    accAttr: 'data-truth="signin"',
    nav: ['Каталог', 'Корзина', 'Русский / ₽'],
    side: ['Главная', 'Недавно просмотренные'],
    foot: ['Правила', 'Конфиденциальность', 'Для продавцов'],
    body: `<div style="font-size:20px;font-weight:700">Вы недавно смотрели</div><p class="cd--dim--7yyRt">Вы не вошли, поэтому список хранится только в этом браузере.</p>${[
      ['Карта памяти 64 ГБ, серия 4417', '690 ₽'],
      ['Картхолдер на 20 карт', '415 ₽'],
      ['Визитница металлическая', '530 ₽'],
    ]
      .map(
        ([a, b]) =>
          `<div class="cd--row--b1Nw2"><div class="cd--txt--mM44k">${a ?? ''}<div class="cd--dim--7yyRt">${b ?? ''}</div></div><span class="cd--act--Q0plx" data-truth="never">Удалить</span></div>`,
      )
      .join('')}`,
  });

const p48 = (): string =>
  aria({
    lang: 'ar',
    dir: 'rtl',
    title: 'طرق الدفع',
    acc: 'حساب ليلى',
    nav: ['الرئيسية', 'السلة', 'الرسائل'],
    side: ['البطاقات', 'القسائم'],
    foot: ['الشروط', 'الخصوصية'],
    css: '.pop{position:absolute;top:300px;inset-inline-end:230px;background:#fff;border:1px solid #829ab1;border-radius:8px;padding:6px 0;min-width:220px;box-shadow:0 6px 20px #0002}.pop div{padding:9px 18px;cursor:pointer}.dots{border:0;background:none;font-size:22px}',
    body: `<h1>طرق الدفع</h1><div role="list"><div role="listitem">${chip('MC', '#eb001b')}<div role="group">ماستركارد بنك الواحة، آخر أربعة أرقام 3390</div><button class="dots" aria-label="المزيد" aria-expanded="true" aria-haspopup="menu" data-truth="never">⋯</button></div></div>`,
    after:
      '<div class="pop" role="menu"><div role="menuitem" tabindex="0" data-truth="never">تغيير عنوان الفوترة</div><div role="menuitem" tabindex="0" data-truth="never">تعديل تاريخ الانتهاء</div><div role="menuitem" tabindex="0" data-truth="remove">إزالة من حسابي</div></div>',
  });

const p49 = (): string =>
  paper({
    lang: 'en',
    title: 'Saved card',
    acc: 'Your account, Beth',
    nav: ['Home', 'Basket'],
    side: ['Orders', 'Wallet', 'Coupons', 'Settings'],
    foot: ['Terms', 'Privacy notice'],
    css: '.c{border:1px solid #999;padding:18px;display:flex;gap:16px;align-items:center;margin-bottom:16px}.c p{flex:1;margin:0}.c em{font:12px Arial;background:#222;color:#fff;padding:2px 8px}.no{color:#aaa;background:#f3f3f3;border:1px solid #ddd;cursor:not-allowed;padding:6px 14px}.pl{border:1px solid #222;background:#fff;padding:8px 18px}',
    body: `<h2>Bank cards</h2><div class="c">${chip('VISA', '#1a1f71')}<p>Visa Debit, Harrow & Pike Bank<br>**** 6128 <em>Default</em></p><button class="no" aria-disabled="true" tabindex="-1" data-truth="never">Delete</button></div><button class="pl" data-truth="add">Add a bank card</button><p>Gift card or voucher? <a href="/redeem" data-truth="never">Redeem it here</a></p>`,
  });

const p50 = (): string =>
  semantic({
    lang: 'en',
    title: 'Alipay: manage your cards',
    brand: 'Alipay',
    acc: 'Signed in as o…a@mail.example',
    nav: ['History', 'Settings', 'Sign out'],
    side: ['My account', 'Cards', 'Security'],
    foot: ['User agreement', 'Contact'],
    css: 'header b{color:#1677ff}.back{position:absolute;inset:auto 0 0 0;height:0;overflow:hidden}.lnk{background:none;border:0;color:#1677ff}',
    body: `<h1>Your cards</h1><ul><li><div>Apply for the Harbour Platinum card <small>0% for 12 months, decision in minutes</small></div><button data-truth="never">Apply</button><button data-truth="never">Hide offer</button></li><li>${chip('UPay', '#005b5e')}<div>UnionPay, Harbour Union Bank <small>·· 4065, OLGA S.</small></div><button class="lnk" data-truth="never">Rename</button><button class="lnk" data-truth="remove">Disconnect card</button></li><li><div>PayPal <small>o…a@mail.example</small></div><button class="lnk" data-truth="never">Disconnect PayPal</button></li></ul>`,
    after:
      '<div class="back" aria-hidden="true"><p>UnionPay ·· 4065</p><button tabindex="-1" data-truth="never">Disconnect card</button></div>',
  });

export const partE: readonly BlindPage[] = [
  {
    file: 's8l-41-it.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/card-detail.html?id=901',
    language: 'it',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: "an expired card's own page, memory cards below",
    html: p41,
  },
  {
    file: 's8l-42-pt.html',
    url: 'https://pt.aliexpress.com/p/wallet-ui/index.html',
    language: 'pt',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row1', 'row2'],
    note: 'half translated: menus Portuguese, list English',
    html: p42,
  },
  {
    file: 's8l-43-tr.html',
    url: 'https://tr.aliexpress.com/p/wallet-ui/index.html?add=1',
    language: 'tr',
    page: 'add-card',
    step: 'leave',
    targets: [],
    note: 'twin: form for a new card over the list',
    html: p43,
  },
  {
    file: 's8l-44-ja.html',
    url: 'https://m.ja.aliexpress.com/p/wallet-ui/index.html',
    language: 'ja',
    viewport: { width: 400, height: 800 },
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'the card has to be opened first',
    html: p44,
  },
  {
    file: 's8l-45-ko.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?lang=ko_KR',
    language: 'ko',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'payment password asked over the list',
    html: p45,
  },
  {
    file: 's8l-46-pl.html',
    url: 'https://intl.alipay.com/ihome/account/fund.htm?lang=pl',
    language: 'pl',
    page: 'alipay-home',
    step: 'open-alipay-cards',
    targets: ['cards'],
    note: 'twin: account home with rows like a list',
    html: p46,
  },
  {
    file: 's8l-47-ru.html',
    url: 'https://aliexpress.ru/recently-viewed',
    language: 'ru',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['signin'],
    note: 'twin: signed out, viewed memory cards with a delete control',
    html: p47,
  },
  {
    file: 's8l-48-ar.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/index.html',
    language: 'ar',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'menu of the only card open at the end of the body',
    html: p48,
  },
  {
    file: 's8l-49-en.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html?v=3',
    language: 'en',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'greyed without a reason, the only card is the default',
    html: p49,
  },
  {
    file: 's8l-50-en.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
    language: 'en',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'advertisement and PayPal around one card, collapsed twin',
    html: p50,
  },
];
