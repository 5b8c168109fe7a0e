import type { BlindPage } from '../../blind-page.ts';
import { doc, kit, person, phone, semantic, snow, soup, tables } from './shells.ts';

/** Checkout: the save-card box ticked or cleared, in every build, and saved cards with masked digits. */
export const checkoutPages: readonly BlindPage[] = [
  {
    file: 'c-checkout-native-en.html',
    url: 'https://www.aliexpress.com/p/trade/confirm.html?objectId=1005006711934520&from=buyNow',
    language: 'en',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-label', 'save-box'],
    note: 'native boxes: the save box among others ticked (billing address same, gift message, insurance)',
    html: () =>
      doc(
        { lang: 'en', title: 'Checkout - AliExpress' },
        'body{font:14px/1.5 "Open Sans",Arial,sans-serif;background:#f5f5f5;color:#191919}.in{max-width:1100px;margin:20px auto;display:grid;grid-template-columns:1fr 320px;gap:20px}.pl{background:#fff;border-radius:12px;padding:18px 22px;margin-bottom:14px}.pl input:not([type]){border:1px solid #bbb;border-radius:6px;padding:9px;width:100%}.ff{display:grid;grid-template-columns:2fr 1fr 1fr;gap:10px}label{display:block;padding:5px 0}',
        `<div style="background:#fff;padding:14px 40px"><b style="color:#fd384f;font-size:24px">AliExpress</b> &nbsp; Secure checkout</div><div class="in"><div><div class="pl"><b>Shipping address</b><p>Marta Keller, 12 Elm St, Portland <a href="#">Change</a></p><label><input type="checkbox" checked> Billing address is the same</label></div><div class="pl"><b>Payment methods</b><p>◉ Add a new card &nbsp; ○ PayPal &nbsp; ○ Google Pay</p><div class="ff"><input placeholder="Card number"><input placeholder="MM/YY"><input placeholder="CVV"></div><label data-truth="save-label"><input type="checkbox" name="saveCard" checked data-truth="save-box"> Save this card for future payments</label><label><input type="checkbox" checked> Apply 120 coins to this order</label></div><div class="pl">🎧 Wireless earbuds × 1 <label><input type="checkbox" checked> Keep my parcel insured ($0.35)</label></div></div><div class="pl" style="align-self:start"><b>Summary</b><p>Subtotal $23.90<br>Shipping free<br><b>Total $23.90</b></p><button class="place-order-primary-btn" data-truth="never" style="width:100%;border:0;border-radius:22px;background:#fd384f;color:#fff;padding:13px">Place order</button></div></div>`,
      ),
  },
  {
    file: 'c-checkout-styled-de.html',
    url: 'https://de.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=3012&aeOrderFrom=main_shopcart',
    language: 'de',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-label', 'save-box', 'save-face'],
    note: 'styled label over a box with opacity 0; newsletter box not ticked; Klarna and SEPA beside the card',
    html: () =>
      kit({
        lang: 'de',
        title: 'Kasse',
        account: `<span>${person(20)}</span>`,
        css: '.cb{display:inline-flex;gap:10px;align-items:center;position:relative;cursor:pointer}.cb input{position:absolute;opacity:0;pointer-events:none;width:18px;height:18px;margin:0}.cb i{width:18px;height:18px;border:1px solid #999;border-radius:4px;display:inline-grid;place-items:center;font-style:normal;font-size:12px}.cb input:checked+i{background:#e62e04;color:#fff;border-color:#e62e04}.cb input:not(:checked)+i{color:transparent}',
        main: `<div class="mt-card"><h3>Zahlungsart wählen</h3><p><label><input type="radio" name="z" checked> Kredit- oder Debitkarte</label> &nbsp; <label><input type="radio" name="z"> Klarna Rechnung</label> &nbsp; <label><input type="radio" name="z"> SEPA-Lastschrift</label></p><p><input class="mt-input" placeholder="Kartennummer" size="26"> <input class="mt-input" placeholder="Gültig bis" size="8"> <input class="mt-input" placeholder="Prüfziffer" size="7"></p><p><label class="cb comet-v2-checkbox comet-v2-checkbox-checked" data-truth="save-label"><input class="comet-v2-checkbox-input" type="checkbox" checked data-truth="save-box"><i data-truth="save-face">✓</i><span>Kartendaten für den nächsten Einkauf merken</span></label></p><p><label class="cb"><input type="checkbox"><i>✓</i><span>Newsletter mit Angeboten erhalten</span></label></p></div><div class="mt-card" style="display:flex;align-items:center"><b style="flex:1">Gesamtbetrag 18,47 €</b><button class="mt-btn mt-btn-primary" data-truth="never" style="padding:10px 30px">Zahlungspflichtig bestellen</button></div>`,
      }),
  },
  {
    file: 'c-checkout-switch-tr.html',
    url: 'https://m.aliexpress.com/p/trade/confirm.html?lang=tr_TR',
    language: 'tr',
    viewport: { width: 390, height: 800 },
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-switch'],
    note: 'phone width, a switch that is on; another switch for invoices is on as well',
    html: () =>
      phone({
        lang: 'tr',
        title: 'Ödeme',
        head: `<span>←</span><b style="flex:1;text-align:center">Siparişi onayla</b>`,
        bar: `<div style="flex:1;padding:16px 14px"><b>412,80 TL</b></div><button data-truth="never" style="background:#e62e04;color:#fff;border:0;padding:0 34px">Ödemeyi tamamla</button>`,
        css: '.b{background:#fff;border-radius:10px;padding:14px;margin-bottom:10px}.b input{width:100%;padding:10px;border:1px solid #ccc;border-radius:8px;margin:5px 0}.sr{display:flex;align-items:center;gap:10px;padding-top:10px}.sr span{flex:1}.sw{width:48px;height:28px;border-radius:14px;border:0;background:#34c759;position:relative}.sw::after{content:"";position:absolute;right:3px;top:3px;width:22px;height:22px;border-radius:50%;background:#fff}.sw[aria-checked=false]{background:#ccc}',
        main: `<div class="b">📍 Elif Kaya, Kadıköy / İstanbul</div><div class="b"><b>Kartla öde</b><input placeholder="Kart numarası"><input placeholder="Son kullanma (AA/YY)"><input placeholder="CVV"><div class="sr"><span id="s1">Bir sonraki alışverişim için kartımı kaydet</span><button type="button" role="switch" aria-checked="true" aria-labelledby="s1" class="sw" data-truth="save-switch"></button></div></div><div class="b"><div class="sr" style="padding:0"><span id="s2">E-fatura istiyorum</span><button type="button" role="switch" aria-checked="true" aria-labelledby="s2" class="sw"></button></div></div><div class="b">🧾 Kupon kullan: –20 TL</div>`,
      }),
  },
  {
    file: 'c-checkout-div-ja.html',
    url: 'https://www.aliexpress.com/p/trade/confirm.html?lang=ja_JP&objectId=1005004400112233',
    language: 'ja',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-row', 'save-box'],
    note: 'div with role=checkbox, the whole line takes the press; another such line above is ticked ("use points")',
    html: () =>
      soup({
        lang: 'ja',
        title: 'ご注文内容の確認',
        account: `<div class="a3">${person(22)}<span>田中様</span></div>`,
        css: '.pn{background:#fff;border-radius:10px;padding:18px;margin-bottom:12px}.ln{display:inline-flex;gap:10px;cursor:pointer;align-items:center;padding:4px 0}.kb{width:20px;height:20px;border-radius:50%;border:1px solid #aaa;display:grid;place-items:center;color:transparent}.kb[aria-checked=true]{background:#ff4747;color:#fff;border-color:#ff4747}.pn input{padding:9px;border:1px solid #bbb;border-radius:6px}',
        main: `<div class="pn"><div>お届け先：東京都世田谷区 1-2-3　田中 実</div></div><div class="pn"><div class="ln" onclick="0"><div class="kb" role="checkbox" aria-checked="true" tabindex="0" aria-label="ポイントを使う">✓</div><div>120ポイントを使う（−¥12）</div></div></div><div class="pn"><div>お支払い方法：クレジットカード</div><p><input placeholder="カード番号" size="24"> <input placeholder="有効期限" size="8"> <input placeholder="セキュリティコード" size="12"></p><div class="ln" onclick="0" data-truth="save-row"><div class="kb" role="checkbox" aria-checked="true" tabindex="0" aria-label="このカードを保存する" data-truth="save-box">✓</div><div>このカードを保存する</div></div></div><div class="pn" style="display:flex;align-items:center"><div style="flex:1;font-size:20px">合計 ¥1,168</div><div onclick="0" data-truth="never" style="background:#ff4747;color:#fff;border-radius:24px;padding:13px 44px;cursor:pointer">注文を確定する</div></div>`,
      }),
  },
  {
    file: 'c-checkout-cleared-it.html',
    url: 'https://it.aliexpress.com/p/trade/confirm.html?objectId=1005003344556677',
    language: 'it',
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'twin: the save box is there and not ticked; "salva indirizzo" and the terms are ticked',
    html: () =>
      semantic({
        lang: 'it',
        title: 'Conferma ordine',
        account: `<span>Giulia</span>`,
        css: 'main fieldset{border:1px solid #ccc;border-radius:8px;margin-bottom:14px;max-width:700px}main label{display:block;padding:4px 0}main input:not([type=checkbox]){padding:8px;border:1px solid #aaa;border-radius:5px}',
        main: `<h1>Conferma e paga</h1><form onsubmit="return false"><fieldset><legend>Spedizione</legend><p>Giulia Neri, Via Roma 4, 10121 Torino</p><label><input type="checkbox" checked> Salva questo indirizzo nella rubrica</label></fieldset><fieldset><legend>Carta di pagamento</legend><input placeholder="Numero della carta"> <input placeholder="MM/AA" size="6"> <input placeholder="CVC" size="4"><label><input type="checkbox" name="salva" data-truth="never"> Ricorda la carta per i prossimi acquisti</label></fieldset><label><input type="checkbox" checked> Accetto le condizioni di vendita</label><p><strong>Totale 15,80 €</strong> <button data-truth="never" style="background:#ff4747;color:#fff;border:0;border-radius:6px;padding:11px 30px">Paga ora</button></p></form>`,
      }),
  },
  {
    file: 'c-ru-checkout-ru.html',
    url: 'https://aliexpress.ru/checkout?skuId=12000039481&count=1',
    language: 'ru',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-label', 'save-box', 'save-face'],
    note: 'aliexpress.ru: hidden native box and styled tick, «Запомнить карту»; a second box about receipts is ticked',
    html: () =>
      snow({
        lang: 'ru',
        title: 'Оформление заказа',
        account: `<a class="RedHeaderProfileItem_RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/account">${person(24)}Профиль</a>`,
        css: '.SnowCheckout_block__q1{background:#f4f5f7;border-radius:20px;padding:20px 24px;margin-bottom:14px}.snow-ali-kit_Checkbox__c1{display:inline-flex;gap:10px;align-items:center;cursor:pointer}.snow-ali-kit_Checkbox__c1 input{position:absolute;clip-path:inset(50%);width:1px;height:1px}.snow-ali-kit_Checkbox__c1 span:first-of-type{width:22px;height:22px;border-radius:7px;background:#fff;border:1px solid #c4c8cf;display:grid;place-items:center;color:transparent}.snow-ali-kit_Checkbox__c1 input:checked+span{background:#ff2722;color:#fff}.SnowCheckout_block__q1 .t{border:0;border-radius:10px;padding:12px}',
        main: `<h1>Оформление заказа</h1><div style="display:grid;grid-template-columns:1fr 300px;gap:20px"><div><div class="SnowCheckout_block__q1"><b>Пункт выдачи</b><p>Казань, ул. Баумана, 12 · 3–6 июня</p></div><div class="SnowCheckout_block__q1"><b>Новая карта</b><p><input class="t" placeholder="Номер карты"> <input class="t" placeholder="ММ/ГГ" size="6"> <input class="t" placeholder="CVC" size="4"></p><label class="snow-ali-kit_Checkbox__c1" data-truth="save-label"><input type="checkbox" checked data-truth="save-box"><span data-truth="save-face">✓</span><span>Запомнить карту</span></label><br><br><label class="snow-ali-kit_Checkbox__c1"><input type="checkbox" checked><span>✓</span><span>Прислать чек на почту</span></label></div></div><div class="SnowCheckout_block__q1" style="align-self:start"><p>Итого <b>289 ₽</b></p><button class="snow-ali-kit_Button__button__q7a1b snow-ali-kit_Button__primary__c3k9d" data-truth="never" style="width:100%">Оплатить</button></div></div>`,
      }),
  },
  {
    file: 'c-second-payment-uk.html',
    url: 'https://www.aliexpress.com/p/second-payment/index.html?orderIds=8189920011&lang=uk_UA',
    language: 'uk',
    page: 'checkout',
    step: 'save-card-off',
    targets: ['save-label', 'save-box'],
    note: 'paying an unpaid order later; label tied by "for" and apart from the box; cancel order near it',
    html: () =>
      tables({
        lang: 'uk',
        title: 'Оплата замовлення',
        account: `Вітаємо, <b>Тарас</b> | <a href="#">Вийти</a>`,
        main: `<h2>Замовлення 8189920011 очікує оплати</h2><p>Залишилося 18 год 22 хв. <a href="#" data-truth="never">Скасувати замовлення</a></p><table class="grid" width="100%"><tr><th width="200">Спосіб оплати</th><th>Дані</th></tr><tr><td>● Банківська картка</td><td>Номер <input size="22"> &nbsp; Дійсна до <input size="5"> &nbsp; CVV <input size="4"><p><input type="checkbox" id="zb" checked data-truth="save-box"> <label for="zb" data-truth="save-label">Зберегти картку для наступних покупок</label></p></td></tr><tr><td>○ Google Pay</td><td>—</td></tr><tr><td>○ Післяплата</td><td>Недоступно</td></tr></table><p align="right"><b>До сплати 345 ₴</b> &nbsp; <input type="button" class="ui-btn" value="Сплатити" data-truth="never"></p>`,
      }),
  },
  {
    file: 'c-checkout-saved-ko.html',
    url: 'https://ko.aliexpress.com/p/trade/confirm.html?objectId=1005002211334455',
    language: 'ko',
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'twin: saved cards with masked digits to choose from, "변경" and "새 카드 추가"; no save box',
    html: () =>
      kit({
        lang: 'ko',
        title: '주문서 작성',
        account: `<span>${person(20)} 김민준</span>`,
        css: '.pay{display:flex;gap:12px;align-items:center;border:1px solid #e5e5e5;border-radius:8px;padding:12px 16px;margin-bottom:8px}.pay b{background:#1a1f71;color:#fff;border-radius:4px;padding:2px 8px;font-size:12px}',
        main: `<div class="mt-card"><h3>결제 수단</h3><label class="pay"><input type="radio" name="p" checked><b>VISA</b><span data-pl="payment-method-title">신한카드 ******4417</span><span class="mt-tag">기본</span></label><label class="pay"><input type="radio" name="p"><b>MC</b><span data-pl="payment-method-title">국민카드 ******0852</span></label><label class="pay"><input type="radio" name="p"><span>카카오페이</span></label><button class="mt-btn mt-btn-link">+ 새 카드 추가</button></div><div class="mt-card"><h3>배송지</h3><p>서울시 마포구 월드컵로 10 <button class="mt-btn mt-btn-link">변경</button> <button class="mt-btn mt-btn-link" data-truth="never">삭제</button></p></div><div class="mt-card" style="display:flex"><b style="flex:1">총 결제금액 ₩30,220</b><button class="mt-btn mt-btn-primary" data-truth="never">결제하기</button></div>`,
      }),
  },
  {
    file: 'c-checkout-switch-off-he.html',
    url: 'https://he.aliexpress.com/p/trade/confirm.html?objectId=1005009911882277',
    language: 'he',
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'twin: the save switch is off, the switch for small change (coins) is on; one saved card is chosen',
    html: () =>
      semantic({
        lang: 'he',
        title: 'אישור הזמנה',
        account: `<span>נועה</span>`,
        css: 'main section{border:1px solid #ddd;border-radius:10px;padding:14px 20px;margin-bottom:12px;max-width:720px}.l{display:flex;gap:12px;align-items:center;padding:6px 0}.l span{flex:1}[role=switch]{width:44px;height:24px;border-radius:12px;border:0;background:#bbb}[role=switch][aria-checked=true]{background:#0a9c4a}',
        main: `<h1>אישור ההזמנה</h1><section><h2>תשלום</h2><p>ישראכרט המסתיים ב־2219 · <a href="#">החלפה</a></p><div class="l"><span id="k1">שמירת הכרטיס לקניות הבאות</span><button role="switch" aria-checked="false" aria-labelledby="k1" data-truth="never"></button></div></section><section><div class="l"><span id="k2">שימוש ב־340 מטבעות (הנחה של ₪1.20)</span><button role="switch" aria-checked="true" aria-labelledby="k2"></button></div></section><section><strong>סך הכול ₪42.30</strong> <button data-truth="never" style="background:#ff4747;color:#fff;border:0;border-radius:6px;padding:10px 30px">לתשלום</button></section>`,
      }),
  },
];
