import type { BlindPage } from '../../blind-page.ts';
import { de, en, es, fr, he, it, ko, ru, th, tr } from './ways-filler.ts';
import { ends, f, goods, page, phone, pic, sheet } from './ways-kit.ts';

const tickedDe = (): string =>
  sheet({
    lang: 'de',
    title: 'Bestellung bestätigen',
    css: 'body{margin:0;font:15px Arial;background:#f5f5f5}.two{display:flex;gap:20px;padding:20px 60px}.c{background:#fff;padding:20px;border-radius:10px;margin-bottom:14px}label{display:block;margin:8px 0}input[type=text]{padding:8px}',
    body: `
<div style="background:#fff;padding:14px 60px"><b>AliExpress</b> | Kasse</div><div class="two"><div style="flex:1"><div class="c"><h3>Lieferanschrift</h3><p>Jonas Weber, Ahornweg 4, 50667 Köln</p><label><input type="checkbox" checked data-truth="never"> Rechnungsanschrift entspricht der Lieferanschrift</label></div>
<div class="c"><h3>Zahlungsart</h3><label><input type="radio" name="z" checked> Neue Kredit- oder Debitkarte</label><p><input type="text" placeholder="Kartennummer" size="28"> <input type="text" placeholder="MM/JJ" size="6"> <input type="text" placeholder="CVV" size="4"></p><label data-truth="save-label"><input type="checkbox" checked data-truth="save-box"> Kartendaten für künftige Einkäufe speichern</label><label><input type="radio" name="z"> PayPal</label><label><input type="radio" name="z"> Klarna</label></div><div class="c">${pic(60, 60)} LED-Lichterkette<label><input type="checkbox" checked data-truth="never"> Versandversicherung hinzufügen (0,50 €)</label></div></div>
<div class="c" style="width:300px"><h3>Zusammenfassung</h3><p>${de.price('15.90')}</p><button data-truth="never" style="width:100%;padding:14px;background:#e00;color:#fff;border:0">Jetzt bezahlen</button></div></div>${ends(de)}`,
  });

const clearedIt = (): string =>
  sheet({
    lang: 'it',
    title: 'Conferma ordine',
    css: 'body{margin:0;font:14px Arial}.w{max-width:760px;margin:20px auto}section{border:1px solid #ddd;padding:16px;margin-bottom:12px}label{display:block;padding:5px}',
    body: `
<div class="w"><h1>AliExpress · Conferma ordine</h1><section><h2>Spedizione</h2><p>Marco Neri, via Po 3, Torino</p><label><input type="checkbox" checked data-truth="never"> Salva questo indirizzo come predefinito</label></section><section><h2>Pagamento</h2><p>Carta di credito: <input placeholder="Numero della carta"> <input placeholder="Scadenza" size="6"></p><label data-truth="never"><input type="checkbox"> Memorizza la carta per il prossimo acquisto</label><label><input type="checkbox" checked data-truth="never"> Usa 40 monete (−0,40 €)</label></section><section><label><input type="checkbox" checked data-truth="never"> Accetto le condizioni di vendita</label><button data-truth="never">Paga ora ${it.price('27.80')}</button></section>${goods(it, 'list', 90)}</div>${ends(it)}`,
  });

const roleFr = (): string =>
  sheet({
    lang: 'fr',
    title: 'Paiement',
    css: 'body{margin:0;font:15px system-ui;background:#fafafa}.p{max-width:560px;margin:24px auto;background:#fff;padding:24px;border-radius:18px}.line{display:flex;gap:10px;align-items:center;margin:12px 0}.bx{width:20px;height:20px;border:2px solid #c33;border-radius:5px;display:grid;place-items:center;cursor:pointer;color:#fff}.bx[aria-checked=true]{background:#c33}.in{border:1px solid #bbb;border-radius:8px;padding:11px;width:100%;margin:5px 0}',
    body: `
<div class="p"><h1>Finaliser la commande</h1><h2>Carte bancaire</h2><input class="in" placeholder="Numéro de carte"><input class="in" placeholder="Nom du titulaire"><div class="line"><div class="bx" role="checkbox" tabindex="0" aria-checked="true" aria-labelledby="s1" data-truth="save-box">✓</div><span id="s1">Retenir cette carte sur mon compte</span></div>
<h2>Facturation</h2><div class="line"><div class="bx" role="checkbox" tabindex="0" aria-checked="true" aria-labelledby="s2" data-truth="never">✓</div><span id="s2">Même adresse que pour la livraison</span></div><div class="line"><div class="bx" role="checkbox" tabindex="0" aria-checked="true" aria-labelledby="s3" data-truth="never">✓</div><span id="s3">M’avertir par SMS de la livraison</span></div><p>Total : ${fr.price('31.20')}</p><button class="in" style="background:#c33;color:#fff" data-truth="never">Payer la commande</button></div>${ends(fr)}`,
  });

const toggleRu = (): string =>
  sheet({
    lang: 'ru',
    title: 'Оформление заказа',
    css: 'body{margin:0;font:15px Arial;background:#f2f3f5}.SnowBox{background:#fff;border-radius:20px;padding:22px;max-width:700px;margin:14px auto}.sw{width:46px;height:26px;border-radius:13px;background:#bbb;border:0;position:relative}.sw[aria-checked=true]{background:#f03}.sw:after{content:"";position:absolute;top:3px;left:3px;width:20px;height:20px;border-radius:50%;background:#fff}.sw[aria-checked=true]:after{left:23px}.r{display:flex;justify-content:space-between;padding:10px 0}',
    body: `<div id="__aer_root__">
<div class="SnowBox"><h2>Доставка</h2><p>Постамат, ул. Лесная, 12</p><div class="r"><span>Оставить у двери</span><button class="sw" role="switch" aria-checked="true" aria-label="Оставить у двери" data-truth="never"></button></div></div>
<div class="SnowBox"><h2>Оплата</h2><p>Новая карта «Мир» или Visa</p><input placeholder="0000 0000 0000 0000"> <input placeholder="ММ/ГГ" size="5"><div class="r"><span>Запомнить карту</span><button class="sw" role="switch" aria-checked="true" aria-label="Запомнить карту" data-truth="save-box"></button></div><div class="r"><span>Списать 120 баллов</span><button class="sw" role="switch" aria-checked="false" aria-label="Списать 120 баллов" data-truth="never"></button></div></div><div class="SnowBox"><b>Итого 1 249 ₽</b> <button data-truth="never">Оплатить</button></div></div>${ends(ru, 'div')}`,
  });

const cashierPt = (): string =>
  sheet({
    lang: 'pt',
    title: 'Alipay - Caixa seguro',
    css: 'body{margin:0 auto;width:960px;font:12px Arial}td{padding:6px}',
    body: `
<table width="100%"><tr><td><font size="5" color="#0ae">Alipay</font> <font color="#999">Pagamento seguro</font></td><td align="right">Valor a pagar: <b>US $ 23,10</b></td></tr></table><form onsubmit="return false"><table width="100%" border="1" bordercolor="#ddd" cellspacing="0"><tr><td width="180">Cartão</td><td>VISA MasterCard Maestro</td></tr><tr><td>Número do cartão</td><td><input name="cardNo" size="30"></td></tr><tr><td>Validade</td><td><input name="expiryMonth" size="2"> / <input name="expiryYear" size="4"> CVV2 <input name="cvv2" size="4"></td></tr><tr><td>Nome</td><td><input name="firstName"> <input name="lastName"></td></tr><tr><td></td><td><input type="checkbox" name="allowAutoCardBind" id="allowAutoCardBind-MIXEDCARD" checked data-truth="save-box"> <label for="allowAutoCardBind-MIXEDCARD" data-truth="save-label">Salvar o cartão no Alipay</label><input type="hidden" name="allowCardBind" value="true"></td></tr><tr><td></td><td><input type="checkbox" checked data-truth="never"> Endereço de cobrança igual ao de entrega</td></tr><tr><td></td><td><input type="submit" value="Salvar e pagar" data-truth="never"></td></tr></table></form><center><font size="1">© 2004-2016 Alipay.com</font></center>`,
  });

const cometKo = (): string =>
  sheet({
    lang: 'zh-CN',
    title: '주문 확인',
    css: 'body{margin:0;font:14px sans-serif;padding:20px 60px}.comet-v2-checkbox{display:inline-flex;gap:8px;align-items:center;cursor:pointer;margin:8px 0;position:relative}.comet-v2-checkbox-input{position:absolute;opacity:0;width:1px;height:1px}.comet-v2-checkbox-icon{width:18px;height:18px;border:1px solid #999;border-radius:50%;display:grid;place-items:center}.comet-v2-checkbox-checked .comet-v2-checkbox-icon{background:#ff0f4b;color:#fff}.placeorder-page-payment-container{border:1px solid #eee;padding:16px;width:640px}',
    body: `
<h1>주문 확인</h1><div class="placeorder-page-payment-container"><h2 data-pl="payment-title">결제 방법</h2><div class="card--payment--x1">신용/체크카드 <input placeholder="카드 번호"> <input placeholder="유효기간"></div>
<label class="comet-v2-checkbox comet-v2-checkbox-checked" data-truth="save-label"><input type="checkbox" class="comet-v2-checkbox-input" checked><span class="comet-v2-checkbox-icon" data-truth="save-icon">✓</span><span>다음 결제를 위해 카드 저장</span></label><br><label class="comet-v2-checkbox comet-v2-checkbox-checked" data-truth="never"><input type="checkbox" class="comet-v2-checkbox-input" checked><span class="comet-v2-checkbox-icon">✓</span><span>이 주소를 기본 배송지로 저장</span></label><br><label class="comet-v2-checkbox" data-truth="never"><input type="checkbox" class="comet-v2-checkbox-input"><span class="comet-v2-checkbox-icon"></span><span>코인 사용</span></label></div><p>합계 ${ko.price('8.15')}</p><div class="pl-order-toal-container__btn-box"><button class="place-order-primary-btn" data-truth="never">결제하기</button></div>${ends(ko)}`,
  });

const clearedHe = (): string =>
  sheet({
    lang: 'he',
    rtl: true,
    title: 'תשלום',
    css: 'body{margin:0;font:16px Arial;background:#f6f6f6}.k{max-width:600px;margin:20px auto;background:#fff;padding:20px}.t{display:flex;gap:10px;padding:8px 0;cursor:pointer}.t i{width:20px;height:20px;border:1px solid #777;font-style:normal;text-align:center;line-height:20px}',
    body: `
<div class="k"><h1>סיום הזמנה</h1><h3>כתובת</h3><p>נועה לוי, הרצל 5, חיפה</p><div class="t" role="checkbox" aria-checked="true" tabindex="0" data-truth="never"><i>✓</i>שמירת הכתובת כברירת מחדל</div><h3>תשלום בכרטיס אשראי</h3><input placeholder="מספר כרטיס"> <input placeholder="תוקף" size="6"><div class="t" role="checkbox" aria-checked="false" tabindex="0" data-truth="never"><i></i>שמירת פרטי הכרטיס לרכישה הבאה</div><div class="t" role="checkbox" aria-checked="true" tabindex="0" data-truth="never"><i>✓</i>קבלת חשבונית במייל</div><button data-truth="never" style="padding:14px 40px">לתשלום ${he.price('44.00')}</button></div>${ends(he)}`,
  });

const mobileTh = (): string =>
  sheet({
    lang: 'th',
    title: 'ชำระเงิน',
    css: 'body{margin:0;font:15px sans-serif;background:#f4f4f4;padding-bottom:80px}.b{background:#fff;margin-bottom:8px;padding:14px}.r{display:flex;justify-content:space-between;align-items:center}.sw{display:inline-block;position:relative;width:48px;height:28px}.sw input{position:absolute;inset:0;opacity:0;width:48px;height:28px;margin:0}.sw b{position:absolute;inset:0;background:#ccc;border-radius:14px;pointer-events:none}.sw b:after{content:"";position:absolute;top:3px;left:3px;width:22px;height:22px;border-radius:50%;background:#fff}.sw input:checked+b{background:#ff2d2d}.sw input:checked+b:after{left:23px}.pay{position:fixed;bottom:0;left:0;right:0;padding:18px;background:#ff2d2d;color:#fff;border:0;font-size:17px}',
    body: `
<div class="b"><b>Checkout</b></div><div class="b">คุณนภัส ใจดี<br>99/1 ถนนสุขุมวิท กรุงเทพฯ</div><div class="b"><b>บัตรเครดิต/เดบิต</b><p><input placeholder="หมายเลขบัตร" style="width:100%;padding:10px"></p><div class="r"><span>บันทึกบัตรไว้ใช้ครั้งต่อไป</span><label class="sw" data-truth="save-label"><input type="checkbox" checked aria-label="บันทึกบัตรไว้ใช้ครั้งต่อไป" data-truth="save-box"><b></b></label></div></div><div class="b r"><span>รับใบกำกับภาษี</span><label class="sw" data-truth="never"><input type="checkbox" checked aria-label="รับใบกำกับภาษี"><b></b></label></div><div class="b">Free shipping<br>${goods(th, 'cards')}</div><button class="pay" data-truth="never">สั่งซื้อ ${th.price('312')}</button>`,
  });

const secondEn = (): string =>
  sheet({
    lang: 'en',
    title: 'Pay for your order',
    css: 'body{margin:0;font:15px Arial}.l{max-width:680px;margin:24px auto}.o{display:flex;gap:12px;border:1px solid #ddd;border-radius:10px;padding:14px;margin:8px 0;align-items:center}',
    body: `
<div class="l"><h1>Complete your payment</h1><p>Order 8120 0045 1177 · 22:41 left</p><h2>My cards</h2><label class="o"><input type="radio" name="c" checked data-truth="never"> VISA •••• 4417 <small>Default</small></label><label class="o"><input type="radio" name="c" data-truth="never"> Mastercard •••• 0926</label><label class="o"><input type="radio" name="c" data-truth="never"> Another card or other ways to pay</label><p>Total <b>${en.price('18.60')}</b></p><button data-truth="never" style="padding:14px 60px;background:#f00;color:#fff;border:0">Pay now</button> <button data-truth="never">Remove order</button></div>${ends(en)}`,
  });

const unpaidEs = (): string =>
  sheet({
    lang: 'es',
    title: 'Mis pedidos',
    css: 'body{margin:0;font:14px Arial;padding:0 50px}.comet-tabs{display:flex;gap:26px;border-bottom:1px solid #ddd}.comet-tabs-nav-item{padding:12px 0;cursor:pointer}.order-item{border:1px solid #eee;margin:12px 0;padding:14px;display:flex;gap:14px;align-items:center}',
    body: `
<div style="padding:14px 0"><b>AliExpress</b> <span style="float:right">Hola, Inés · Cuenta</span></div><h1>Mis pedidos</h1><div class="comet-tabs"><div class="comet-tabs-nav-item">Ver todo</div><div class="comet-tabs-nav-item" data-truth="to-pay">Por pagar (2)</div><div class="comet-tabs-nav-item">En preparación</div><div class="comet-tabs-nav-item">Enviados (1)</div></div>
${['Funda para portátil', 'Tarjeta microSD'].map((t) => `<div class="order-item">${pic(50, 60)}<div style="flex:1"><b class="order-item-header-status-text">Pendiente de pago</b><br>${t} · ${es.price('6.20')}</div><button data-truth="never">Pagar ahora</button><button data-truth="never">Cancelar pedido</button></div>`).join('')}<div class="order-item">${pic(150, 60)}<div style="flex:1"><b>Enviado</b><br>Molinillo de café</div><button>Seguir envío</button></div>${ends(es)}`,
  });

const noneUnpaidTr = (): string =>
  sheet({
    lang: 'tr',
    html: 'class="translated-ltr"',
    title: 'Siparişlerim',
    css: 'body{margin:0;font:15px Verdana}.h{display:flex;gap:24px;padding:14px 40px;background:#fafafa}.o{padding:16px;border-bottom:1px solid #eee;display:grid;grid-template-columns:80px 1fr auto;gap:14px}',
    body: `
<div class="h"><b>AliExpress</b><span style="flex:1"></span><span>${f('Alışveriş listem')}</span><a href="/p/account/index.html" data-truth="account">${f('Merhaba, Deniz')} <b>${f('Hesap')}</b></a></div><div style="padding:20px 40px"><h1>${f('Siparişlerim')}</h1><p>${f('Tümü (2)')} · ${f('Ödeme bekleyen (0)')} · ${f('Kargoda (0)')} · ${f('Tamamlanan (2)')}</p>
<div class="o">${pic(10, 60)}<div><b>${f('Tamamlandı')}</b><p>${f('Bluetooth kulaklık')} · Visa •••• 6612</p></div><button data-truth="never">${f('Kaldır')}</button></div><div class="o">${pic(110, 60)}<div><b>${f('Tamamlandı')}</b><p>${f('Kartlık cüzdan')} · Mastercard •••• 2030</p></div><button data-truth="never">${f('Kaldır')}</button></div></div>${ends(tr)}`,
  });

export const waysE: readonly BlindPage[] = [
  page(
    'save-native-de',
    'https://de.aliexpress.com/p/trade/confirm.html',
    'de',
    'checkout',
    'save-card-off',
    ['save-label', 'save-box'],
    'Two other ticked boxes',
    tickedDe,
  ),
  page(
    'save-clear-it',
    'https://it.aliexpress.com/p/trade/confirm.html',
    'it',
    'checkout',
    'leave',
    [],
    'Twin: save box cleared, others ticked',
    clearedIt,
  ),
  page(
    'save-role-fr',
    'https://fr.aliexpress.com/p/trade/confirm.html',
    'fr',
    'checkout',
    'save-card-off',
    ['save-box'],
    'role=checkbox',
    roleFr,
  ),
  page('save-switch-ru', 'https://aliexpress.ru/checkout', 'ru', 'checkout', 'save-card-off', ['save-box'], 'role=switch', toggleRu),
  page(
    'cashier-pt',
    'https://icashier.alipay.com/payment/pay.htm',
    'pt',
    'checkout',
    'save-card-off',
    ['save-label', 'save-box'],
    '2016 cashier',
    cashierPt,
  ),
  page(
    'save-comet-ko',
    'https://ko.aliexpress.com/p/trade/confirm.html',
    'ko',
    'checkout',
    'save-card-off',
    ['save-label', 'save-icon'],
    'Input unseen; lang=zh-CN',
    cometKo,
  ),
  page(
    'save-clear-he',
    'https://he.aliexpress.com/p/trade/confirm.html',
    'he',
    'checkout',
    'leave',
    [],
    'Twin: role=checkbox, cleared',
    clearedHe,
  ),
  phone(
    page(
      'save-switch-th',
      'https://m.aliexpress.com/p/trade/confirm.html',
      'th',
      'checkout',
      'save-card-off',
      ['save-label', 'save-box'],
      'Phone',
      mobileTh,
    ),
  ),
  page(
    'second-en',
    'https://www.aliexpress.com/p/second-payment/index.html',
    'en',
    'checkout',
    'leave',
    [],
    'Twin: saved cards to pay with',
    secondEn,
  ),
  page('orders-es', 'https://es.aliexpress.com/p/order/index.html', 'es', 'orders', 'settle-order', ['to-pay'], 'ring optional', unpaidEs),
  page(
    'orders-tr',
    'https://tr.aliexpress.com/p/order/index.html',
    'tr',
    'orders',
    'open-account',
    ['account'],
    'Twin: cards named, Remove; translator',
    noneUnpaidTr,
  ),
];
