import type { BlindPage } from '../../blind-page.ts';
import { doc, rows } from './s6m-doc.ts';

/** Small window: "Edit" in the head of the cards makes the minus signs appear; the address has an "Edit" too. */
const enPhone = () =>
  doc(
    'lang="en-GB"',
    'Wallet',
    `body{margin:0;font:16px/1.35 -apple-system,system-ui,sans-serif;background:#f2f2f7;padding-bottom:80px}.nv{display:grid;grid-template-columns:60px 1fr 60px;text-align:center;padding:14px;background:#fff}.sec{display:flex;justify-content:space-between;padding:22px 18px 8px;font-size:14px;color:#6d6d72}.sec button{border:0;background:none;color:#e5341a;font-size:15px}.g{background:#fff}.g>div{display:flex;gap:12px;align-items:center;padding:14px 18px}.mi{display:none;width:24px;height:24px;border-radius:50%;border:0;background:#ff3b30;color:#fff}.ed .mi{display:block}.tb{position:fixed;bottom:0;left:0;right:0;display:flex;justify-content:space-around;background:#fff;border-top:1px solid #ddd;padding:12px 0 24px;font-size:12px}`,
    `<body><div class="nv"><span>‹</span><b>Wallet</b><span>?</span></div><div class="sec"><span>SAVED CARDS</span><button data-truth="edit">Edit</button></div><div class="g"><div><button class="mi" aria-label="Remove card" data-truth="never">−</button><span>💳</span><span>Barclay Visa<br><small>ending in 6253 · exp 03/28</small></span></div></div><div class="sec"><span>BILLING ADDRESS</span><button data-truth="never">Edit</button></div><div class="g"><div><span>4 Mill Lane, Leeds LS1</span></div></div><div class="sec"><span>GIFT CARDS</span><button data-truth="never">Redeem</button></div><div class="g"><div>Balance £0.00</div></div><div class="tb"><span>Home</span><span>Explore</span><span>Basket</span><b>Me</b></div></body>`,
  );

/** List with chevrons: the card's page is one press further. A cookie dialog stands in the corner. */
const deChevron = () =>
  doc(
    'lang="de-DE"',
    'Zahlungsmittel',
    `body{margin:0;font:16px/1.5 "Red Hat Text",Arial,sans-serif;background:#f7f8fa}.hd{background:#fff;display:flex;gap:28px;padding:18px 50px}.set{max-width:620px;margin:24px 0 0 560px;background:#fff;border-radius:18px}.set a{display:grid;grid-template-columns:44px 1fr 20px;gap:14px;padding:16px 20px;text-decoration:none;color:#20242b;border-bottom:1px solid #f0f2f5}.set small{display:block;color:#7c8696}.ck{position:fixed;left:24px;bottom:24px;width:440px;background:#fff;border-radius:18px;box-shadow:0 16px 60px #0004;padding:24px}.ck button{border:0;border-radius:10px;padding:10px 16px;font:inherit;margin-right:8px}`,
    `<body><div class="hd"><b style="color:#ff4b26">AliExpress</b><span>Entdecken</span><span>Bestellungen</span><span style="margin-left:auto">Hallo, Miriam</span></div><h1 style="margin:26px 0 0 560px">Zahlungsmittel</h1><nav class="set"><a href="#paypal" data-truth="never"><span>PP</span><span>PayPal<small>m***@mail.example</small></span><span>›</span></a><a href="#konto" data-truth="never"><span>SEPA</span><span>Bankkonto<small>DE•• •••• 7712</small></span><span>›</span></a><a href="#karte" data-truth="row"><span>VISA</span><span>Visa Kreditkarte<small>endet auf 5150 · gültig bis 12/27</small></span><span>›</span></a><a href="#g" data-truth="never"><span>🎁</span><span>Geschenkkarten<small>0,00 €</small></span><span>›</span></a></nav>
<div class="ck" role="dialog" aria-label="Cookies"><b>Wir verwenden Cookies</b><p>Sie können Ihre Einwilligung jederzeit entfernen. Gespeicherte Daten werden verwaltet unter „Einstellungen“.</p><button data-truth="never" style="background:#ff4b26;color:#fff">Alle annehmen</button><button data-truth="never">Verwalten</button></div></body>`,
  );

/** Orders without unpaid ones; each order can be deleted. */
const frOrders = () =>
  doc(
    'lang="fr"',
    'Mes commandes',
    `body{margin:0;font:14px/1.5 Cabin,Arial,sans-serif;color:#30333a}.hd{display:flex;justify-content:space-between;padding:16px 48px;background:#30333a;color:#fff}.hd a{color:#fff}.flt{display:flex;gap:10px;padding:18px 48px}.flt span{border:1px solid #ccc;border-radius:20px;padding:6px 16px}table{margin:0 48px;width:calc(100% - 96px);border-collapse:collapse}td,th{text-align:left;border-bottom:1px solid #e3e3e3;padding:14px 8px}`,
    `<body><div class="hd"><b>AliExpress</b><a href="#acc" data-truth="account">Mon compte (Sophie)</a></div><div class="flt"><span><b>Toutes</b></span><span>À payer (0)</span><span>Expédiées (1)</span><span>Terminées (8)</span></div><table><tr><th>Article</th><th>Paiement</th><th>État</th><th></th></tr><tr><td>Lampe de chevet</td><td>Carte •••• 7741</td><td>Expédiée</td><td><a href="#">Suivre</a></td></tr><tr><td>Étui porte-cartes</td><td>Carte •••• 7741</td><td>Terminée</td><td><a href="#" data-truth="never">Supprimer</a></td></tr><tr><td>Carte mémoire 128 Go</td><td>PayPal</td><td>Terminée</td><td><a href="#" data-truth="never">Supprimer</a></td></tr></table></body>`,
  );

/** Checkout with saved cards and an empty box: nothing to clear. */
const ruCheckout = () =>
  doc(
    'lang="ru"',
    'Оформление заказа',
    `body{margin:0;font:15px/1.4 "Golos Text",Arial,sans-serif;background:#fff}.gr{display:grid;grid-template-columns:1fr 340px;gap:40px;padding:26px 70px}.pm{border:1px solid #dcdce6;border-radius:14px;padding:14px 18px;margin-bottom:10px;display:flex;gap:14px}.pm u{margin-left:auto;color:#99a;text-decoration:none}.sum{background:#f5f5fa;border-radius:20px;padding:22px;height:max-content}.sum button{width:100%;border:0;border-radius:14px;background:#ff4436;color:#fff;padding:15px;font:inherit}`,
    `<body><div style="padding:18px 70px;border-bottom:1px solid #eee"><b style="color:#ff4436">AliExpress</b> · Оформление заказа · Денис</div><div class="gr"><div><h2>Чем оплатить</h2><label class="pm"><input type="radio" name="p" checked>Карта МИР **** 2094<u data-truth="never">Удалить</u></label><label class="pm"><input type="radio" name="p">Visa **** 8816<u data-truth="never">Удалить</u></label><label class="pm"><input type="radio" name="p">Новая карта</label><label style="display:block;margin:14px 0"><input type="checkbox" data-truth="never"> Сохранить карту для следующих покупок</label><h2>Куда доставить</h2><div class="pm">Тверь, Садовая 3 <u data-truth="never">Удалить адрес</u></div></div><div class="sum"><p>Товары, 3 шт. — 1 940 ₽</p><h3>Итого 1 940 ₽</h3><button data-truth="never">Оплатить</button></div></div></body>`,
  );

/** Help article with a drawn picture of the card list. */
const esArticle = () =>
  doc(
    'lang="es"',
    'Centro de ayuda - ¿Cómo elimino una tarjeta?',
    `body{margin:0;font:17px/1.6 Merriweather,Georgia,serif;color:#2a2a2a}.n{font:14px Arial,sans-serif;display:flex;gap:24px;padding:14px 80px;background:#fff3ee}.n a{color:#2a2a2a}article{max-width:700px;margin:24px auto}figure{margin:20px 0;border:8px solid #eee;padding:14px;border-radius:10px;font:14px Arial,sans-serif}figure div{display:flex;justify-content:space-between;background:#fff;padding:12px;border:1px solid #ddd}figure b{color:#d00}`,
    `<body><div class="n"><b>AliExpress · Centro de ayuda</b><span>Pedidos</span><span>Pagos</span><a href="#acc" style="margin-left:auto" data-truth="account">Mi cuenta – Diego</a></div><article><h1 style="font-size:28px">¿Cómo elimino una tarjeta guardada?</h1><ol><li>Entra en tu cuenta y abre la sección de pagos.</li><li>Elige la tarjeta y pulsa «Eliminar».</li></ol><figure><div><span>Visa •••• 1234</span><b data-truth="never">Eliminar</b></div><figcaption>Imagen de ejemplo</figcaption></figure><p>¿Te ha resultado útil? <a href="#" data-truth="never">Sí</a> · <a href="#" data-truth="never">No</a></p></article></body>`,
  );

/** Twin of a card list: addresses as cards with "delete" and "default". */
const jaAddresses = () =>
  doc(
    'lang="ja"',
    'お届け先住所',
    `body{margin:0;font:14px/1.7 Meiryo,"Noto Sans JP",sans-serif;background:#f8f8f8}.h{background:#fff;padding:14px 40px;display:flex;gap:26px;border-bottom:1px solid #ddd}.h a{color:#333}.c{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:24px 40px}.c section{background:#fff;border-radius:10px;border:1px solid #e2e2e2;padding:18px}.c section.df{border-color:#ff4747}.c a{color:#06c;margin-right:14px}`,
    `<body><div class="h"><b style="color:#ff4747">AliExpress</b><span>カテゴリー</span><a href="#acc" style="margin-left:auto" data-truth="account">高橋さん　マイアカウント</a><span>カート 3</span></div><h1 style="margin:24px 40px 0;font-size:20px">お届け先住所</h1><div class="c"><section class="df"><small>既定</small><p>高橋 健<br>東京都港区 2-11-4<br>電話 ***-****-5512</p><a href="#">編集</a><a href="#" data-truth="never">削除</a></section><section><p>高橋 美香<br>大阪市北区 7-3<br>電話 ***-****-8830</p><a href="#">編集</a><a href="#" data-truth="never">既定に設定</a><a href="#" data-truth="never">削除</a></section><section>＋ 住所を追加</section></div></body>`,
  );

/** Skeleton of a card list. */
const itSkeleton = () =>
  doc(
    'lang="it-IT"',
    'Carte salvate',
    `@keyframes p{50%{opacity:.45}}body{margin:0;background:#fff;font:15px Arial,sans-serif}.h{height:64px;border-bottom:1px solid #eee;display:flex;align-items:center;padding:0 40px;gap:24px}.k{background:#e6e8ec;border-radius:10px;animation:p 1.4s infinite}.r{display:flex;gap:20px;max-width:860px;margin:18px auto}`,
    `<body><div class="h"><b style="color:#f5222d">AliExpress</b><div class="k" style="width:420px;height:34px"></div><div class="k" style="width:90px;height:18px;margin-left:auto"></div></div><main aria-busy="true" aria-label="Caricamento in corso"><div class="r"><div class="k" style="width:240px;height:28px"></div></div><div class="r"><div class="k" style="width:150px;height:92px"></div><div style="flex:1"><div class="k" style="height:18px;width:60%;margin:14px 0"></div><div class="k" style="height:14px;width:35%"></div></div></div><div class="r"><div class="k" style="width:150px;height:92px"></div><div style="flex:1"><div class="k" style="height:18px;width:52%;margin:14px 0"></div><div class="k" style="height:14px;width:30%"></div></div></div></main></body>`,
  );

/** Payments hub that only knows Alipay and gift cards. */
const ptOnlyAlipay = () =>
  doc(
    'lang="pt-BR"',
    'Carteira',
    `body{margin:0;font:16px/1.5 Quicksand,Arial,sans-serif;background:#f0ecff;color:#2b2145}.h{display:flex;gap:24px;padding:18px 56px}.acc{max-width:760px;margin:20px auto}details,.ln{background:#fff;border-radius:18px;padding:18px 24px;margin-bottom:14px}summary{font-weight:700}.ln{display:flex;justify-content:space-between;align-items:center}.ln a{background:#1677ff;color:#fff;text-decoration:none;border-radius:16px;padding:9px 20px}.ln a.g{background:#e9e3fb;color:#2b2145}`,
    `<body><div class="h"><b style="color:#f43b1c">AliExpress</b><span>Início</span><span style="margin-left:auto">Oi, Bruna</span><span>Carrinho</span></div><div class="acc"><h1>Minha carteira</h1><details open><summary>Saldo de reembolsos</summary><p>R$ 0,00 — reembolsos aparecem aqui.</p></details><div class="ln"><span><b>Cupons e moedas</b><br>4 cupons, 210 moedas</span><a class="g" href="#">Ver</a></div><div class="ln"><span><b>Conta Alipay</b><br>Pagamentos são geridos pela Alipay</span><a href="#alipay" data-truth="alipay">Ir para Minha Alipay</a></div><div class="ln"><span><b>Vale-presente</b><br>Insira um código</span><a class="g" href="#" data-truth="never">Adicionar</a></div></div></body>`,
  );

/** Two panes: the membership and gift card beside the bank card, a coupon dialog in the corner. */
const koCoupon = () =>
  doc(
    'lang="ko"',
    '내 카드',
    `body{margin:0;font:15px/1.6 Pretendard,"Noto Sans KR",sans-serif;background:#fff}.h{display:flex;gap:24px;padding:16px 44px;border-bottom:1px solid #eee}.pane{display:grid;grid-template-columns:1fr 1fr 1fr;gap:18px;padding:26px 44px}.v{border-radius:22px;padding:20px;height:200px;display:flex;flex-direction:column;color:#fff}.v footer{margin-top:auto;display:flex;justify-content:space-between}.v button{border:0;border-radius:14px;background:#ffffff2e;color:#fff;padding:8px 14px;font:inherit}.cp{position:fixed;right:30px;bottom:30px;width:330px;background:#fff;border-radius:22px;box-shadow:0 14px 50px #0004;padding:22px;text-align:center}.cp button{border:0;border-radius:14px;padding:11px 22px;font:inherit}`,
    `<body><div class="h"><b style="color:#ff3b1d">AliExpress</b><span>홈</span><span>쇼핑</span><span>페이</span><span style="margin-left:auto">박지훈님</span></div><h1 style="margin:26px 44px 0">내 카드</h1><div class="pane"><div class="v" style="background:#d4a017">멤버십 카드<br>No. ****-2201<footer><span>골드</span><button data-truth="never">멤버십 해지</button></footer></div><div class="v" style="background:#273c75">신용카드 · Visa<br>**** **** **** 2947<footer><span>12/28</span><button data-truth="remove">카드 삭제</button></footer></div><div class="v" style="background:#8c2f61">기프트카드<br>잔액 ₩5,000<footer><span>코드 ···4410</span><button data-truth="never">기프트카드 삭제</button></footer></div></div>
<div class="cp" role="dialog" aria-label="쿠폰"><b>깜짝 쿠폰 ₩3,000!</b><p>신용카드로 결제하면 바로 할인돼요.</p><button data-truth="never" style="background:#ff3b1d;color:#fff">쿠폰 받기</button> <button data-truth="never">삭제</button></div></body>`,
  );

/** The refusal is a dialog that offers the other card as default. */
const trRefused = () =>
  doc(
    'lang="tr"',
    'Kartlarım',
    `body{margin:0;font:15px/1.5 "Exo 2",Arial,sans-serif;background:#fff;color:#252a34}.h{padding:16px 46px;background:#252a34;color:#fff}.ls{padding:20px 46px}.ls p{border-left:6px solid #ff2e63;padding:10px 16px;background:#f6f6f6}.mk{position:fixed;inset:0;background:#252a34aa;display:grid;place-items:center}.al{background:#fff;width:500px;padding:28px;border-top:8px solid #ff2e63}.al .o{display:flex;justify-content:space-between;align-items:center;border:1px solid #ddd;padding:12px 16px;margin:16px 0}.al button{font:inherit;padding:9px 16px;border:1px solid #252a34;background:#fff}`,
    `<body><div class="h"><b>AliExpress</b> · Hesabım · Zeynep</div><div class="ls"><h1>Kartlarım</h1><p>Axess **** 3345 — Varsayılan <a href="#" data-truth="never">Sil</a></p><p>World **** 8071 <a href="#" data-truth="never">Sil</a></p></div><div class="mk"><div class="al" role="alertdialog" aria-modal="true" aria-label="Kart silinemedi"><h2>Bu kart silinemedi</h2><p>Axess **** 3345 varsayılan kartınız olduğu için silinemez. Önce başka bir kartı varsayılan yapın.</p><div class="o"><span>World **** 8071</span><button data-truth="set-default">Varsayılan yap</button></div><button data-truth="never">Vazgeç</button></div></div></body>`,
  );

/** Alipay home where only Settings could lead on. */
const nlSettings = () =>
  doc(
    'lang="nl-NL"',
    'Alipay - Mijn account',
    `body{margin:0;font:13px/1.5 Arial,sans-serif;color:#444;background:#f5f5f5}#c{width:980px;margin:0 auto;background:#fff;min-height:100vh}#c .t{display:flex;border-bottom:3px solid #00aaee}#c .t a{padding:14px 26px;color:#444;text-decoration:none}#c .t .o{background:#00aaee;color:#fff}.in{padding:24px}`,
    `<body><div id="c"><div style="padding:14px"><b style="font-size:20px;color:#00aaee">Alipay</b><span style="float:right">Welkom, Daan | <a href="#" data-truth="never">Uitloggen</a></span></div><div class="t"><a class="o" href="#">Mijn account</a><a href="#">Geschiedenis</a><a href="#set" data-truth="settings">Instellingen</a><a href="#">Hulp</a></div><div class="in"><h2>Overzicht</h2><p>Saldo: 0,00 USD</p><p>Laatste aanmelding: gisteren, 20:14</p><p>Beveilig je account met drie vragen.</p></div></div></body>`,
  );

const TABLE = `
enPhone | https://m.aliexpress.com/p/wallet-ui/index.html | en@390x844 | wallet-cards | show-remove | edit | small window; FAULT: a second "Edit" for the address, hidden minus sign
deChevron | https://de.aliexpress.com/p/wallet-ui/methods.html | de | wallet-cards | show-remove | row | chevron rows; FAULT: cookie dialog open, PayPal, bank account and gift cards as equal rows
frOrders | https://fr.aliexpress.com/p/order/index.html | fr | orders | open-account | account | nothing to pay, each order can be deleted
ruCheckout | https://aliexpress.ru/checkout?objectId=77 | ru | checkout | leave | | FAULT: saved cards with "delete" at checkout, box not ticked
esArticle | https://customerservice.aliexpress.com/knowledgeDetail?knowledgeId=812 | es | help | open-account | account | article with a drawn card list
jaAddresses | https://ja.aliexpress.com/p/address-manage/index.html | ja | elsewhere | open-account | account | twin of a card list: addresses
itSkeleton | https://it.aliexpress.com/p/wallet-ui/index.html | it | not-ready | wait | | FAULT: skeleton that never ends
ptOnlyAlipay | https://pt.aliexpress.com/p/wallet-ui/index.html | pt | wallet | open-alipay | alipay | hub without cards
koCoupon | https://ko.aliexpress.com/p/wallet-ui/index.html | ko | wallet-cards | press-remove | remove | FAULT: coupon dialog in the corner with "delete", membership and gift card with their own
trRefused | https://tr.aliexpress.com/p/wallet-ui/cards.html | tr | wallet-cards | change-default | set-default | FAULT: refusal dialog offers the other card as default
nlSettings | https://intl.alipay.com/index.htm | nl | alipay-home | open-alipay-cards | settings | tabs, only Settings is showing
`;

export const partD: readonly BlindPage[] = rows(TABLE, [
  enPhone,
  deChevron,
  frOrders,
  ruCheckout,
  esArticle,
  jaAddresses,
  itSkeleton,
  ptOnlyAlipay,
  koCoupon,
  trRefused,
  nlSettings,
]);
