/** Where the guide stops, waits or warns: sign-in, checks, checkout, forms, errors. */
import { aria, comet, grid, hashed, library, logo, mobile, oldPay, page, phone, portal, semantic, snow, soup, tables } from './shells.ts';

const bare = (lang: string, title: string, css: string, body: string): string =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;font:15px "Noto Sans",Arial,sans-serif}${css}</style></head><body>${body}</body></html>`;

/* checkout */
const frTicked = (): string =>
  comet({
    l: 'fr',
    title: 'Confirmer la commande',
    user: 'Bonjour, Zoé',
    css: '.col{float:left;width:680px}.tot{float:right;width:320px;background:#f7f7f7;border-radius:14px;padding:20px}.blk{border:1px solid #eee;border-radius:12px;padding:16px;margin-bottom:12px}.blk input[type=text]{padding:8px;margin:4px;border:1px solid #bbb}',
    body: '<div class="col"><div class="blk"><b>Adresse de livraison</b><br>Zoé T., 4 quai de la Loire, Nantes <button type="button" class="comet-v2-btn">Modifier</button></div><div class="blk"><b data-pl="payment-title">Mode de paiement</b><p>● Carte bancaire &nbsp; ○ PayPal</p><input type="text" placeholder="Numéro de carte"><input type="text" placeholder="MM/AA" size="6"><input type="text" placeholder="CVC" size="4"><p><label class="comet-v2-checkbox" data-truth="save-label"><input type="checkbox" class="comet-v2-checkbox-input" checked data-truth="save-box"> Enregistrer cette carte pour mes prochains achats</label></p><p><label><input type="checkbox" checked data-truth="never"> Recevoir les offres par e-mail</label></p></div></div><div class="tot">Total 18,60 €<p><button type="button" class="comet-v2-btn comet-v2-btn-primary place-order-primary-btn" data-truth="never">Payer maintenant</button></p></div>',
  });
const itToggle = (): string =>
  mobile({
    l: 'it',
    title: 'Riepilogo ordine',
    user: 'Account',
    css: '.sw{width:46px;height:26px;border-radius:13px;background:#e33;position:relative;border:0}.sw::after{content:"";position:absolute;right:3px;top:3px;width:20px;height:20px;border-radius:50%;background:#fff}',
    body: '<div class="cell"><span class="x">Consegna: Bologna, 40121</span>›</div><div class="cell"><span class="x">Paga con nuova carta<br><small>Visa, Mastercard, Postepay</small></span>●</div><div class="cell"><span class="x" id="sv">Salva i dati della carta</span><button type="button" class="sw" role="switch" aria-checked="true" aria-labelledby="sv" data-truth="save-box"></button></div><div class="cell"><span class="x">Codice promozionale</span>Inserisci ›</div><button type="button" class="big" data-truth="never">Paga 9,85 €</button>',
  });
const koUnticked = (): string =>
  library({
    l: 'ko',
    title: '결제하기',
    user: '정하늘 님',
    body: '<h2>주문서</h2><div class="ant-list-item"><span class="grow">배송지: 서울시 마포구 …</span><button type="button" class="ant-btn">변경</button></div><div class="ant-list-item"><span class="grow">신용카드 ******3391</span><button type="button" class="ant-btn">변경</button></div><p><label><input type="checkbox" data-truth="never"> 이 카드를 다음 결제에 저장</label></p><p>총 결제 금액 ₩14,200</p><button type="button" class="ant-btn ant-btn-primary" data-truth="never">결제하기</button>',
  });
const idChooser = (): string =>
  hashed({
    l: 'id',
    title: 'Konfirmasi pesanan',
    user: 'Halo, Putri',
    css: '.radio-item--item-row{display:flex;gap:14px;padding:12px;border:1px solid #eee}',
    body: `<div style="font-size:20px">Metode pembayaran</div><label class="radio-item--item-row"><input type="radio" name="p" checked> ${logo('Visa')} Visa ******6640</label><label class="radio-item--item-row"><input type="radio" name="p"> ${logo('Mastercard')} Mastercard ******2108</label><label class="radio-item--item-row"><input type="radio" name="p"> DANA</label><label class="radio-item--item-row"><input type="radio" name="p"> Transfer bank</label><p>Subtotal Rp 84.000 · Ongkir Rp 0</p><div role="button" style="background:#fd384f;color:#fff;padding:12px 30px;border-radius:20px;display:inline-block" data-truth="never">Buat pesanan</div>`,
  });
const thCashier = (): string =>
  oldPay({
    l: 'th',
    title: 'ชำระเงิน',
    user: 'kanya***@mail.co.th',
    css: '#bd p{margin:12px 0}input[type=text]{padding:5px}',
    body: '<h3>ยอดชำระ US $12.40 — AliExpress</h3><p>ชำระด้วยบัตรใหม่</p><p>หมายเลขบัตร <input type="text" name="cardNo"> วันหมดอายุ <input type="text" name="expiryMonth" size="2"> / <input type="text" name="expiryYear" size="2"> CVV <input type="text" name="cvv2" size="3"></p><p><input type="checkbox" name="allowAutoCardBind" id="allowAutoCardBind-MIXEDCARD" checked data-truth="save-box"> <label for="allowAutoCardBind-MIXEDCARD" data-truth="save-label">บันทึกบัตรไว้ใน Alipay</label></p><input class="btn" type="submit" value="บันทึกและชำระเงิน" data-truth="never">',
  });
const enDialogPay = (): string =>
  comet({
    l: 'en',
    title: 'Checkout',
    user: 'Hi, Sam',
    css: '.radio-item--item-row{display:flex;gap:12px;padding:10px 0;border-bottom:1px solid #eee}',
    body: '<h1>Checkout</h1><p data-pl="payment-method-title">Visa ******4419</p><p>Ship to: 22 Elm St, Austin TX</p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Place order</button>',
    end: `<div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal" role="dialog"><b>Payment methods</b><div class="radio-item--item-row"><input type="radio" name="q" checked>${logo('Visa')} Visa ******4419</div><div class="radio-item--item-row"><input type="radio" name="q">${logo('Discover', '#f58220')} Discover ******6070</div><div class="radio-item--item-row"><input type="radio" name="q"> Pay by card or other ways</div><div class="comet-v2-modal-footer"><button type="button" class="comet-v2-btn">Cancel</button><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Confirm</button></div></div></div>`,
  });

/* sign-in */
const ptLogin = (): string =>
  bare(
    'pt',
    'Entrar',
    'body{background:linear-gradient(#ff6a3d,#ff4747);min-height:100vh}.b{width:400px;margin:90px auto;background:#fff;border-radius:16px;padding:30px}.b input{width:100%;padding:12px;margin:8px 0;border:1px solid #ccc;border-radius:8px}.b button{width:100%;padding:12px;border-radius:22px;border:0;background:#191919;color:#fff;margin:6px 0}',
    '<div class="b"><h2>AliExpress</h2><p>Cadastre-se ou entre na sua conta</p><input class="cosmos-input" aria-label="E-mail ou celular" placeholder="E-mail ou celular"><input type="password" name="fm-login-password" placeholder="Senha"><button data-truth="never">Continuar</button><p><a href="#f">Esqueceu a senha?</a></p><button style="background:#fff;color:#191919;border:1px solid #191919" data-truth="never">Entrar com o Google</button><small>Sua conta, seus pedidos e cartões protegidos.</small></div>',
  );
const viRegister = (): string =>
  mobile({
    l: 'vi',
    title: 'Tạo tài khoản',
    css: '.f{width:100%;padding:13px;border:1px solid #ccc;border-radius:10px;margin-bottom:10px}',
    body: '<p>Đăng ký để nhận quà tặng 50.000₫ cho đơn đầu tiên</p><input class="f" type="email" placeholder="Email"><input class="f" type="password" placeholder="Mật khẩu"><button type="button" class="big" data-truth="never">Tạo tài khoản</button><p style="text-align:center">Đã có tài khoản? <a href="#l">Đăng nhập</a></p><button type="button" class="big ghost">Tiếp tục với Facebook</button>',
  });
const ruDialog = (): string =>
  snow({
    l: 'ru',
    title: 'Сохранённые карты',
    css: '.m{position:fixed;inset:0;background:#0009;display:flex;align-items:center;justify-content:center}.m>div{background:#fff;border-radius:20px;padding:28px;width:380px}.m input{width:100%;padding:12px;margin:6px 0;border:1px solid #ccc;border-radius:10px}',
    body: '<h1>Сохранённые карты</h1><p style="opacity:.4">МИР •• 2864 &nbsp; Отвязать</p>',
    end: '<div class="m"><div role="dialog" aria-modal="true"><h2>Вход</h2><p>Сеанс завершён. Войдите ещё раз, чтобы продолжить.</p><input id="email" placeholder="Эл. почта или телефон"><input id="password" type="password" placeholder="Пароль"><button type="submit" class="snow-btn" data-truth="never">Войти</button></div></div>',
  });

/* identity and bot checks */
const deCode = (): string =>
  library({
    l: 'de',
    title: 'Sicherheitsprüfung',
    user: 'Hallo, Miriam',
    css: '.code input{width:42px;height:50px;text-align:center;font-size:20px;margin-right:8px;border:1px solid #aaa;border-radius:6px}',
    body: '<h2>Bitte bestätigen Sie Ihre Identität</h2><p>Zum Schutz Ihrer gespeicherten Karten haben wir einen sechsstelligen Code an mi•••@web.de gesendet.</p><div class="code"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"><input maxlength="1"></div><p><button type="button" class="ant-btn">Code erneut senden (48 s)</button></p><button type="button" class="ant-btn ant-btn-primary" data-truth="never">Bestätigen</button>',
  });
const jaPassword = (): string =>
  portal({
    l: 'ja',
    title: '本人確認',
    user: '鈴木 様',
    body: `<h2>カード管理</h2><div class="p-row">${logo('JCB')}<span class="g">JCB **** 0472</span><a href="#r">カードを削除</a></div>`,
    end: '<div class="veil"></div><div class="pop" role="dialog" aria-modal="true"><h3>Alipay支払いパスワードを入力してください</h3><p>ご本人様確認のため、6桁の支払いパスワードが必要です。AliExpressのパスワードではありません。</p><input type="password" maxlength="6" inputmode="numeric" style="width:100%;padding:10px"><p><a href="#f">パスワードをお忘れの場合</a></p><button type="button" data-truth="never">確認</button><button type="button">キャンセル</button></div>',
  });
const arOtp = (): string =>
  aria({
    l: 'ar',
    title: 'التحقق من الهوية',
    user: 'ليلى',
    body: '<h1>بطاقاتي</h1><p>Visa <bdi dir="ltr">**** 3340</bdi> <button type="button" class="q">إزالة</button></p>',
    end: '<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">تحقّق من هويتك</h2><p>أدخل رمز التحقق المرسل في رسالة نصية إلى <bdi dir="ltr">+966 •• ••• 41</bdi> لإتمام إزالة البطاقة.</p><input inputmode="numeric" autocomplete="one-time-code" aria-label="رمز التحقق" maxlength="6"> <button type="button" class="q">إعادة الإرسال</button><p><button type="button" class="q" data-truth="never">تأكيد</button> <button type="button" class="q">إلغاء</button></p></div>',
  });
const trSlider = (): string =>
  bare(
    'tr',
    'Doğrulama',
    'body{background:#f7f7f7;text-align:center;padding-top:130px}#nc_1_wrapper{width:340px;height:40px;margin:26px auto;background:#e8e8e8;position:relative;line-height:40px}#nc_1_n1z{position:absolute;left:0;top:0;width:44px;height:40px;background:#fff;border:1px solid #ccc}',
    '<h2>Üzgünüz, ağınızda olağan dışı bir trafik tespit ettik</h2><p>Devam etmek için doğrulamayı tamamlamak üzere kaydırın</p><div class="nc-container"><div id="nc_1_wrapper"><span id="nc_1_n1z">»</span>Doğrulamak için kaydırın</div></div><p style="color:#999">Geri bildirim · AliExpress</p>',
  );
const nlBaxia = (): string =>
  hashed({
    l: 'nl',
    title: 'Wallet',
    user: 'Hoi Fleur',
    body: '<div style="font-size:20px">Mijn kaarten</div><div style="padding:14px;border:1px solid #eee;margin-top:12px">Visa •••• 2291 <span role="button">Verwijderen</span></div>',
    end: '<div class="baxia-dialog" style="position:fixed;inset:0;background:#000a"><div id="baxia-dialog-content" style="position:absolute;left:440px;top:240px;width:400px;background:#fff;padding:26px"><p>Ongebruikelijk verkeer gedetecteerd. Schuif de balk naar rechts om te bewijzen dat u geen robot bent.</p><div id="nc_1_wrapper" style="background:#ddd;height:40px;position:relative"><span id="nc_1_n1z" style="position:absolute;width:40px;height:40px;background:#fa5;text-align:center;line-height:40px">›</span></div></div></div>',
  });

/* forms that are not wanted */
const nlAdd = (): string =>
  semantic({
    l: 'nl',
    title: 'Kaart toevoegen',
    user: 'Hoi, Daan',
    css: 'form p{margin:14px 0}',
    body: '<h1>Nieuwe kaart toevoegen</h1><form onsubmit="return false"><p><label>Kaartnummer <input id="cardNum" inputmode="numeric" autocomplete="cc-number"></label></p><p><label>Naam op de kaart <input id="cardHolder"></label></p><p><label>Vervaldatum <input size="5" placeholder="MM/JJ"></label> <label>CVC <input size="4"></label></p><p>We schrijven tijdelijk ongeveer € 1 af ter controle.</p><button data-truth="never">Opslaan</button> <a href="#b">Annuleren</a></form>',
  });
const arAdd = (): string =>
  grid({
    l: 'ar',
    title: 'محفظتي',
    user: 'حسابي',
    css: '.ov{position:fixed;inset:0;background:#0008}.bx{position:fixed;top:150px;left:calc(50% - 210px);width:420px;background:#fff;border-radius:16px;padding:24px}.bx input{display:block;width:100%;padding:10px;margin:8px 0;border:1px solid #bbb;border-radius:8px}',
    body: '<h1>البطاقات المحفوظة</h1><div class="tiles"><div class="tile">Visa <bdi dir="ltr">•••• 5521</bdi><p><button type="button">إزالة</button></p></div></div>',
    end: '<div class="ov"></div><div class="bx" role="dialog" aria-modal="true"><h2>إضافة بطاقة جديدة</h2><input placeholder="رقم البطاقة" autocomplete="cc-number"><input placeholder="اسم حامل البطاقة"><input placeholder="شهر / سنة"><input placeholder="رمز الأمان CVV"><button type="button" data-truth="never">حفظ البطاقة</button> <button type="button">إلغاء</button></div>',
  });
const enRequest = (): string =>
  tables({
    l: 'en',
    title: 'Remove card',
    user: 'My AliExpress',
    side: '<a href="#1">My Account</a><br><a href="#2">Credit Cards</a><br><b>Remove Card</b>',
    body: '<h2>Request removal of a credit card</h2><p>To have your card removed, fill in all fields.</p><table><tr><td>E-mail address</td><td><input type="text"></td></tr><tr><td>Password</td><td><input type="password"></td></tr><tr><td>Date of birth</td><td><input type="text" size="10" placeholder="MM/DD/YYYY"></td></tr></table><br><input type="submit" value="Submit Removal Request" data-truth="never">',
  });
const ruDelete = (): string =>
  comet({
    l: 'ru',
    title: 'Удаление аккаунта',
    user: 'Павел',
    css: 'li{margin:8px 0}',
    body: '<h1>Удаление аккаунта</h1><p>Это действие нельзя отменить. Вместе с аккаунтом будут удалены:</p><ul><li>история заказов и споры</li><li>сохранённые карты и адреса</li><li>купоны и монеты</li></ul><p>Введите слово «согласен», чтобы продолжить: <input></p><button type="button" class="comet-v2-btn" style="background:#c00;color:#fff" data-truth="never">Удалить мой аккаунт</button>',
  });
const viClose = (): string =>
  oldPay({
    l: 'vi',
    title: 'Đóng tài khoản Alipay',
    user: 'huong***@gmail.com',
    side: '<ul id="tabs"><li>Tài khoản</li><li class="on">Đóng tài khoản</li></ul>',
    body: '<h3>Yêu cầu đóng tài khoản Alipay</h3><p>Sau khi đóng, bạn không thể khôi phục tài khoản. Mọi thẻ đã liên kết sẽ bị gỡ.</p><p>Lý do: <select><option>Không còn sử dụng</option><option>Lo ngại về quyền riêng tư</option></select></p><p><label><input type="checkbox"> Tôi đã đọc và đồng ý</label></p><input class="btn" type="submit" value="Xác nhận đóng tài khoản" data-truth="never">',
  });

/* not ready */
const thSkeleton = (): string =>
  hashed({
    l: 'th',
    title: 'บัตรของฉัน',
    user: 'สวัสดี คุณมายด์',
    css: '.sk--line--1{height:64px;border-radius:10px;background:linear-gradient(90deg,#eee,#f8f8f8,#eee);margin:14px 0}',
    body: '<div style="font-size:22px">บัตรที่บันทึกไว้</div><div aria-busy="true"><div class="sk--line--1"></div><div class="sk--line--1"></div><div class="sk--line--1"></div></div>',
  });
const idError = (): string =>
  soup({
    l: 'id',
    title: 'Dompet',
    user: 'Halo, Bayu',
    body: '<div style="text-align:center;padding-top:90px"><div style="font-size:54px">⚠</div><div style="font-size:18px;margin:12px">Terjadi kesalahan pada sistem. Daftar kartu tidak dapat dimuat.</div><div style="color:#888">Kode: FAIL_SYS_500</div><div class="lk" style="margin-top:16px">Coba lagi</div></div>',
  });
const jaDown = (): string =>
  bare(
    'ja',
    'メンテナンス中',
    'body{background:#10233f;color:#fff;text-align:center;padding-top:170px}',
    '<h1>Alipay</h1><h2>ただいまメンテナンス中です</h2><p>ご不便をおかけして申し訳ございません。しばらくしてからもう一度アクセスしてください。</p><p>予定終了時刻：午前6時</p>',
  );

export const stopPages = [
  page(
    'fr-checkout-ticked',
    'https://fr.aliexpress.com/p/trade/confirm.html?availableProductShopcartIds=91',
    'fr',
    'checkout',
    'save-card-off',
    ['save-box', 'save-label'],
    'a second ticked box for e-mail is not the one',
    frTicked,
  ),
  page(
    'it-checkout-toggle',
    'https://m.it.aliexpress.com/p/trade/confirm.html',
    'it',
    'checkout',
    'save-card-off',
    ['save-box'],
    'toggle, on',
    itToggle,
    phone,
  ),
  page('ko-checkout-unticked', 'https://ko.aliexpress.com/p/trade/confirm.html', 'ko', 'checkout', 'leave', [], 'box is clear', koUnticked),
  page(
    'id-checkout-cards',
    'https://id.aliexpress.com/p/second-payment/index.html',
    'id',
    'checkout',
    'leave',
    [],
    'twin of id-alipay-two: saved cards to pay with',
    idChooser,
  ),
  page(
    'th-cashier-ticked',
    'https://icashier.alipay.com/payment/pay.htm',
    'th',
    'checkout',
    'save-card-off',
    ['save-box', 'save-label'],
    'card form with a ticked box on the cashier',
    thCashier,
  ),
  page(
    'en-checkout-dialog',
    'https://www.aliexpress.us/p/trade/confirm.html',
    'en',
    'checkout',
    'leave',
    [],
    'twin of pl-confirm: dialog with cards to pay with',
    enDialogPay,
  ),
  page('pt-login', 'https://login.aliexpress.com/buyer.htm?return=wallet', 'pt', 'sign-in', 'sign-in', [], 'sign-in page', ptLogin),
  page(
    'vi-register',
    'https://m.vi.aliexpress.com/register.html',
    'vi',
    'sign-in',
    'sign-in',
    [],
    'registration on mobile',
    viRegister,
    phone,
  ),
  page(
    'ru-login-over-cards',
    'https://aliexpress.ru/account/cards',
    'ru',
    'sign-in',
    'sign-in',
    [],
    'twin of ru-snow-one: session over, dialog above the list',
    ruDialog,
  ),
  page(
    'de-code',
    'https://de.aliexpress.com/p/account-center/verify.html',
    'de',
    'identity-check',
    'finish-check',
    [],
    'code by e-mail',
    deCode,
  ),
  page(
    'ja-pay-password',
    'https://intl.alipay.com/wallet/cards?lang=ja',
    'ja',
    'identity-check',
    'finish-check',
    [],
    'twin of en-alipay-confirm: asks for the payment password',
    jaPassword,
  ),
  page(
    'ar-otp',
    'https://ar.aliexpress.com/p/wallet-ui/verify.html',
    'ar',
    'identity-check',
    'finish-check',
    [],
    'twin of he-alipay-confirm: one-time code over the list',
    arOtp,
  ),
  page(
    'tr-slider',
    'https://tr.aliexpress.com/p/account/_____tmd_____/punish?x5secdata=ab',
    'tr',
    'bot-check',
    'finish-check',
    [],
    'whole page',
    trSlider,
  ),
  page(
    'nl-baxia',
    'https://nl.aliexpress.com/p/wallet-ui/cards.html',
    'nl',
    'bot-check',
    'finish-check',
    [],
    'twin of de-three-hashed: slider dialog over the card list',
    nlBaxia,
  ),
  page('nl-add-card', 'https://nl.aliexpress.com/p/wallet-ui/add-card.html', 'nl', 'add-card', 'leave', [], 'form as a page', nlAdd),
  page(
    'ar-add-dialog',
    'https://ar.aliexpress.com/p/wallet-ui/cards.html',
    'ar',
    'add-card',
    'leave',
    [],
    'twin of ar-alipay-icon: form as a dialog over the list',
    arAdd,
  ),
  page(
    'en-removal-form',
    'https://home.aliexpress.com/creditcard/remove.htm',
    'en',
    'removal-request',
    'request-removal',
    [],
    'old form',
    enRequest,
  ),
  page(
    'ru-delete-account',
    'https://privacy.aliexpress.com/home#/request/delete',
    'ru',
    'account-deletion',
    'leave',
    [],
    'names saved cards among what is deleted',
    ruDelete,
  ),
  page(
    'vi-alipay-close',
    'https://memberprod.alipay.com/account/close/apply.htm',
    'vi',
    'account-deletion',
    'leave',
    [],
    'closing the Alipay account',
    viClose,
  ),
  page(
    'th-skeleton',
    'https://th.aliexpress.com/p/wallet-ui/cards.html',
    'th',
    'not-ready',
    'wait',
    [],
    'twin of th-refused-default: skeleton of the list',
    thSkeleton,
  ),
  page(
    'id-error',
    'https://id.aliexpress.com/p/wallet-ui/cards.html',
    'id',
    'not-ready',
    'wait',
    [],
    'site error where the list should be',
    idError,
  ),
  page('ja-maintenance', 'https://intl.alipay.com/ihome/user/maintain.htm', 'ja', 'not-ready', 'wait', [], 'maintenance', jaDown),
];
