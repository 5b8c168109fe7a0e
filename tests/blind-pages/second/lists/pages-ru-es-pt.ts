import { aria, comet, dark, dots, hash, mat, mob, old, picture, sem, snow, soup } from './shells.ts';

const russianCards = [
  ['Мир', '#0f754e', '2204 •••• 1180', 'Т-Банк'],
  ['Visa', '#1a1f71', '4276 •••• 3391', 'Сбер'],
  ['Mastercard', '#b5432a', '5469 •••• 0027', 'Сбер'],
  ['Мир', '#0f754e', '2200 •••• 7745', 'Альфа-Банк'],
  ['UnionPay', '#00718f', '6250 •••• 9036', 'Газпромбанк'],
] as const;

export const ruEsPt = {
  'a-ru-five-cards': (): string =>
    snow('ru', {
      title: 'Сохранённые карты',
      css: '.Pay_list__1{display:grid;gap:10px;max-width:720px}.Pay_item__2{display:flex;gap:16px;align-items:center;background:#f7f8fa;border-radius:16px;padding:14px 18px}.Pay_name__3{flex:1}.Pay_del__4{color:#f22;cursor:pointer;font-size:15px}.Pay_lim__5{color:#777;font-size:14px;margin-top:14px}',
      main: `<h1>Сохранённые карты</h1><div class="Pay_list__1">${russianCards.map(([brand, colour, digits, bank], i) => `<div class="Pay_item__2" data-truth="row-${String(i + 1)}">${picture(brand, colour)}<div class="Pay_name__3">${brand} ${digits}<br><small>${bank}${i === 0 ? ' · основная' : ''}</small></div><span class="Pay_del__4" tabindex="0">Отвязать</span></div>`).join('')}</div><div class="Pay_lim__5">Можно сохранить не больше пяти карт.</div>`,
    }),

  'a-ru-greyed-default': (): string =>
    comet('ru', {
      title: 'Мой кошелёк',
      css: '.kc{display:flex;gap:18px;align-items:center;border:1px solid #e5e5e5;border-radius:12px;padding:20px;max-width:760px}.kc div{flex:1}.tip{color:#a35a00;background:#fff6e5;border-radius:8px;padding:8px 12px;max-width:760px;margin:12px 0}',
      main: `<h1>Банковские карты</h1><div class="tip">Основную карту удалить нельзя. Добавьте другую карту и сделайте её основной, после этого эту карту можно будет удалить.</div><div class="kc">${picture('Visa', '#1a1f71')}<div>Visa •••• 5508 <span class="comet-v2-tag">Основная</span><br><small>до 06/27</small></div><button type="button" class="comet-v2-btn" disabled data-truth="never">Удалить</button></div><p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="add">Добавить карту</button></p>`,
    }),

  'a-ru-wallet': (): string =>
    mob('ru', {
      title: 'Кошелёк',
      css: '.bal{margin:14px;border-radius:16px;background:linear-gradient(135deg,#ff4d2e,#ff9142);color:#fff;padding:18px}.bal b{font-size:26px;display:block}.mn{margin:14px;background:#fff;border-radius:14px}.mn a{display:flex;justify-content:space-between;padding:15px 16px;color:#1b1b1f;text-decoration:none;border-bottom:1px solid #f1f1f1}',
      main: '<div class="bal">Баланс бонусов<b>1 240</b>сгорают 31 декабря</div><div class="mn"><a href="/coins" data-truth="never"><span>Монеты</span><span>386 ›</span></a><a href="/p/wallet-ui/cards" data-truth="cards"><span>Банковские карты</span><span>2 ›</span></a><a href="/coupons" data-truth="never"><span>Купоны и промокоды</span><span>4 ›</span></a><a href="/gift" data-truth="never"><span>Подарочные сертификаты</span><span>›</span></a><a href="/history" data-truth="never"><span>История операций</span><span>›</span></a></div>',
    }),

  'a-ru-twin-gift-cards': (): string =>
    snow('ru', {
      title: 'Подарочные карты',
      mark: true,
      css: '.gg{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.gg h3{margin:0 0 4px;font-size:15px}.gg .tile{background:#f7f8fa;border-radius:16px;padding:16px}.gg a{color:#f22;cursor:pointer}.gg .p{height:70px;border-radius:10px;background:repeating-linear-gradient(45deg,#ffd1e8,#ffd1e8 12px,#ffe3f1 12px,#ffe3f1 24px);margin-bottom:8px}',
      main: '<h1>Мои подарочные карты</h1><p>Коды, которые вам подарили. Остаток можно потратить на любой заказ.</p><div class="gg"><div class="tile"><div class="p"></div><h3>Подарочная карта •••• K7QX</h3>Остаток 1 500 ₽ · до 01.03.2027<br><a data-truth="never">Удалить</a></div><div class="tile"><div class="p"></div><h3>Подарочная карта •••• 80ZM</h3>Остаток 0 ₽ · использована<br><a data-truth="never">Удалить</a></div><div class="tile"><div class="p"></div><h3>Подарить карту другу</h3>От 500 до 15 000 ₽<br><a data-truth="never">Купить</a></div></div>',
    }),

  'a-es-hover-one': (): string =>
    hash('es', {
      title: 'Mis tarjetas',
      css: '.tj--fila--1q{background:#fff;border-radius:10px;padding:18px;display:flex;gap:16px;align-items:center;position:relative}.tj--ops--2w{position:absolute;inset-inline-end:18px;opacity:0;display:flex;gap:16px;pointer-events:none}.tj--fila--1q:hover .tj--ops--2w{opacity:1;pointer-events:auto}.tj--ops--2w span{color:#fd384f;cursor:pointer}',
      main: `<h2>Mis tarjetas de crédito/débito</h2><p>Pasa el cursor sobre la tarjeta para ver las opciones.</p><div class="tj--fila--1q" data-truth="row">${picture('Visa', '#1a1f71')}<div>Visa Electron<br><b>···· ···· ···· 2216</b></div><div>Caduca 01/28</div><div class="tj--ops--2w"><span data-truth="never">Editar</span><span data-truth="never">Eliminar</span></div></div>`,
    }),

  'a-es-sheet': (): string =>
    mob('es', {
      title: 'Métodos de pago',
      bare: true,
      css: '.cd{margin:14px;background:#fff;border-radius:14px;padding:16px;display:flex;gap:12px;align-items:center}.cd span{flex:1}.veil{position:fixed;inset:0;background:#0008;z-index:9}.sheet{position:fixed;bottom:0;inset-inline:0;background:#fff;border-radius:20px 20px 0 0;padding:22px 18px 26px;z-index:10;display:grid;gap:10px;text-align:center}.sheet button{font:inherit;font-weight:600;padding:13px;border-radius:24px;border:0;background:#f0f0f2}.sheet .r{background:#e3262e;color:#fff}',
      main: `<div class="cd">${picture('Mastercard', '#b5432a')}<span>Mastercard ····9070</span><button type="button" data-truth="never">Quitar</button></div>`,
      over: '<div class="veil"></div><div class="sheet" role="alertdialog" aria-label="Quitar tarjeta"><h3 style="margin:0">¿Quieres quitar la tarjeta que termina en 9070?</h3><p style="margin:0;color:#666">Tendrás que volver a introducir los datos para usarla de nuevo.</p><button type="button" class="r" data-truth="confirm">Quitar tarjeta</button><button type="button" data-truth="never">Ahora no</button></div>',
    }),

  'a-es-account': (): string =>
    sem('es', {
      title: 'Mi cuenta',
      css: '.cta{display:grid;grid-template-columns:repeat(3,1fr);gap:12px;list-style:none;padding:0}.cta a{display:block;background:#fff;border:1px solid #e4ddd0;padding:18px;color:#222;text-decoration:none}.cta small{display:block;color:#888}',
      main: '<h1>Hola, Lucía</h1><ul class="cta"><li><a href="/p/order/index.html" data-truth="never">Pedidos<small>3 en camino</small></a></li><li><a href="/p/coin" data-truth="never">Monedas<small>214 disponibles</small></a></li><li><a href="/p/coupon" data-truth="never">Cupones<small>2 caducan pronto</small></a></li><li><a href="/p/wallet-ui/index.html" data-truth="wallet">Monedero<small>Formas de pago y saldo</small></a></li><li><a href="/p/address-manage/index.html" data-truth="never">Direcciones<small>2 guardadas</small></a></li><li><a href="/p/settings" data-truth="never">Ajustes de la cuenta<small>Contraseña, correo, privacidad</small></a></li></ul><h2>Pedidos recientes</h2><p>Cable USB-C trenzado 2 m · 1,27 € · enviado</p>',
    }),

  'a-es-twin-checkout': (): string =>
    comet('es', {
      title: 'Confirmar pedido',
      bare: true,
      css: '.ck{display:grid;grid-template-columns:1fr 320px;gap:28px}.op{display:flex;gap:12px;align-items:center;border:1px solid #e5e5e5;border-radius:10px;padding:12px;margin-bottom:10px}.op b{flex:1}.sum{background:#fafafa;border-radius:12px;padding:18px}',
      main: `<h1>Confirmar pedido</h1><div class="ck"><div><h3>Dirección de envío</h3><p>Lucía Ortega, Calle Mayor 4, Zaragoza <a href="#" data-truth="never">Eliminar</a></p><h3>Forma de pago</h3><label class="op"><input type="radio" name="m" checked data-truth="never">${picture('Visa', '#1a1f71')}<b>Visa ···· 2216</b></label><label class="op"><input type="radio" name="m" data-truth="never">${picture('Mastercard', '#b5432a')}<b>Mastercard ···· 9070</b></label><label class="op"><input type="radio" name="m" data-truth="never"><b>PayPal</b></label></div><div class="sum"><p>Artículos 9,66 €<br>Envío gratis</p><p><b>Total 9,66 €</b></p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Pagar ahora</button></div></div>`,
    }),

  'a-pt-beside-paypal': (): string =>
    mat('pt', {
      title: 'Formas de pagamento',
      css: '.li img{flex:none}',
      main: `<div class="paper"><div class="li"><h2 style="margin:0">Formas de pagamento</h2></div><div class="li"><span class="grow">Saldo AliExpress<br><span class="sub">R$ 0,00</span></span><button class="mbtn" type="button" data-truth="never">Ver extrato</button></div><div class="li"><span class="grow">PayPal<br><span class="sub">raf***@mail.com</span></span><button class="mbtn" type="button" data-truth="never">Desvincular</button></div><div class="li">${picture('Elo', '#222')}<span class="grow">Elo crédito com final 5183<br><span class="sub">Rafael M Souza · 10/29</span></span><button class="mbtn" type="button" data-truth="remove">Excluir</button></div><div class="li"><span class="grow">Chave Pix para reembolso<br><span class="sub">(11) 9****-2210</span></span><button class="mbtn" type="button" data-truth="never">Excluir</button></div><div class="li"><button class="mbtn fill" type="button" data-truth="never">Adicionar cartão</button></div></div>`,
    }),

  'a-pt-manage-after': (): string =>
    mob('pt', {
      title: 'Meus cartões',
      css: '.top{display:flex;justify-content:space-between;padding:16px}.top button{border:0;background:none;font:inherit;font-weight:600;color:#e3262e}.ct{margin:0 14px 12px;border-radius:16px;color:#fff;padding:18px;display:flex;gap:14px;align-items:center}.ct button{width:30px;height:30px;border-radius:50%;border:0;background:#fff;color:#e3262e;font-size:20px;line-height:1}.ct p{margin:0}',
      main: '<div class="top"><span>2 cartões</span><button type="button" data-truth="never">Concluir</button></div><div class="ct" style="background:#3a2f7d" data-truth="row-1"><button type="button" aria-label="Remover cartão final 4402">−</button><p>Nubank Mastercard<br><b>**** 4402</b></p></div><div class="ct" style="background:#0b6b55" data-truth="row-2"><button type="button" aria-label="Remover cartão final 0716">−</button><p>Visa Banco do Brasil<br><b>**** 0716</b></p></div>',
    }),

  'a-pt-error': (): string =>
    aria('pt', {
      title: 'Carteira',
      css: '.err{text-align:center;padding:50px 0}.err button{font:inherit;padding:10px 26px;border:2px solid #1d2433;background:#fff;border-radius:6px}',
      main: '<div class="err" role="alert"><svg width="80" height="80" viewBox="0 0 80 80" fill="none" stroke="#99a" stroke-width="3"><circle cx="40" cy="40" r="34"/><path d="M28 52c6-8 18-8 24 0M30 32v4M50 32v4"/></svg><h1>Algo deu errado</h1><p>Não foi possível carregar seus cartões. Verifique a conexão e tente de novo em alguns instantes.</p><button type="button" data-truth="never">Tentar novamente</button><p><small>Código: FAIL_SYS_SERVICE_TIMEOUT</small></p></div>',
    }),

  'a-pt-twin-coupon-cards': (): string =>
    dark('pt', {
      title: 'Cartões de desconto',
      mark: true,
      css: '.cp{display:flex;gap:16px;align-items:center;background:#1c1e24;border-radius:14px;padding:16px 20px;margin-bottom:12px}.cp b{font-size:22px;color:#ff6a3d;width:110px}.cp p{flex:1;margin:0}.cp button{border:1px solid #555;background:none;color:#eee;border-radius:16px;padding:5px 14px;font:inherit}',
      main: '<h1>Meus cartões de desconto</h1><div class="cp"><b>R$ 15</b><p>Cartão de desconto nº 0042<br><small>Compras acima de R$ 120 · vence em 30/11</small></p><button type="button" data-truth="never">Usar</button><button type="button" data-truth="never">Remover</button></div><div class="cp"><b>R$ 8</b><p>Cartão de desconto nº 0107<br><small>Somente no app · vence em 05/12</small></p><button type="button" data-truth="never">Usar</button><button type="button" data-truth="never">Remover</button></div><p>Parcele em até 6x sem juros nos cartões Visa e Mastercard.</p>',
    }),

  'a-es-old-two': (): string =>
    old('es', {
      title: 'Tarjetas',
      main: `<h2>Tarjetas vinculadas</h2><table class="box" width="100%" cellspacing="0"><tr><th>Tarjeta</th><th>Titular</th><th>Vence</th><th>Operación</th></tr><tr data-truth="row-1"><td>${picture('Visa', '#1a1f71', 36, 23)} xxxx-xxxx-xxxx-3008</td><td>LUCIA ORTEGA</td><td>05/2016</td><td><a href="#">Desvincular tarjeta</a></td></tr><tr data-truth="row-2"><td>${picture('Maestro', '#00579f', 36, 23)} xxxx-xxxx-xxxx-6671</td><td>LUCIA ORTEGA</td><td>12/2017</td><td><a href="#">Desvincular tarjeta</a></td></tr><tr><td colspan="4"><a href="#" data-truth="never">Añadir otra tarjeta</a></td></tr></table><p>Los reembolsos se hacen siempre a la tarjeta con la que pagaste.</p>`,
    }),

  'a-ru-menu-closed': (): string =>
    soup('ru', {
      title: 'Способы оплаты',
      css: '.ln{display:flex;gap:16px;align-items:center;width:640px;padding:16px;border:1px solid #e0e0e0;margin-bottom:10px}.ln .q{margin-inline-start:auto;cursor:pointer;padding:6px 10px;background:#f3f3f3;border-radius:4px;color:#555;display:flex}.pop{display:none}.tt{font-size:22px;margin-bottom:16px}',
      main: `<div class="tt">Способы оплаты</div><div class="ln">${picture('Мир', '#0f754e')}<div>Карта МИР, последние цифры 4410<br>Основной способ оплаты</div><div class="q" onclick="void 0" data-truth="menu">${dots}</div><div class="pop" data-truth="never">Удалить карту</div></div><div class="ln"><div>СБП — оплата по QR-коду<br>Подтверждается в приложении банка</div></div><div class="ln"><div>Номер телефона +7 9** ***-12-90 для оплаты связи</div></div>`,
    }),
} as const;
