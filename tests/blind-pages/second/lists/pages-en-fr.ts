import { aria, bin, comet, dark, dots, grid, hash, mob, picture, sem, soup } from './shells.ts';

export const enFr = {
  'a-en-two-tiles': (): string =>
    comet('en', {
      title: 'Payment methods - AliExpress',
      css: '.pm-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.pm{border:1px solid #e3e3e3;border-radius:14px;padding:18px;min-height:150px;display:flex;flex-direction:column;gap:8px}.pm-new{border-style:dashed;align-items:center;justify-content:center;color:#2878f0;cursor:pointer}.pm-foot{margin-top:auto;display:flex;gap:8px;justify-content:space-between}',
      main: `<h1>Payment methods</h1><p>Cards saved here can be used at the next purchase.</p><div class="pm-grid"><div class="pm" data-truth="row-1"><div>${picture('Visa', '#1a1f71')} <span class="comet-v2-tag">Default</span></div><b>•••• 4417</b><span>Expires 08/28</span><div class="pm-foot"><button class="comet-v2-btn comet-v2-btn-link" type="button">Remove</button></div></div><div class="pm" data-truth="row-2"><div>${picture('Mastercard', '#b5432a')}</div><b>•••• 0932</b><span>Expires 11/27</span><div class="pm-foot"><button class="comet-v2-btn comet-v2-btn-link" type="button">Remove</button><button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Set as default</button></div></div><div class="pm pm-new" data-truth="never">+ Add a card</div></div><h3 style="margin-top:34px">Offers for card holders</h3><p>Pay with a Mastercard this week and save US $5 on orders over US $50. <a href="/promo" data-truth="never">See terms</a></p>`,
    }),

  'a-en-menu-open': (): string =>
    aria('en', {
      title: 'Saved cards',
      css: '.cardline{display:flex;gap:16px;align-items:center;padding:16px 0;border-bottom:1px solid #dde}.cardline .kebab{margin-inline-start:auto;border:0;background:none;position:relative;padding:8px;cursor:pointer;color:#1d2433}[role=menu]{position:absolute;inset-inline-end:0;top:44px;background:#fff;box-shadow:0 6px 22px #1d243340;border-radius:6px;width:220px;padding:6px 0;margin:0;list-style:none;z-index:3}[role=menuitem]{padding:9px 18px;cursor:pointer}.rel{position:relative;margin-inline-start:auto}',
      main: `<h1 id="t">Saved cards</h1><div role="list" aria-labelledby="t"><div role="listitem" class="cardline" aria-label="Visa Debit ending in 7781">${picture('Visa Debit', '#26418f')}<span>Visa Debit ending in <b>7781</b><br><small>Name on card: M. Byrne · valid until 02/29</small></span><div class="rel"><button type="button" class="kebab" style="margin:0" aria-haspopup="menu" aria-expanded="true" aria-label="More options for card ending in 7781">${dots}</button><ul role="menu" aria-label="Card options"><li role="menuitem" tabindex="0" data-truth="never">Edit billing address</li><li role="menuitem" tabindex="0" data-truth="never">Rename</li><li role="menuitem" tabindex="0" data-truth="remove">Delete this card</li></ul></div></div></div><p style="margin-top:170px">Gift card balance: <b>US $12.00</b> <a href="/gift" data-truth="never">Redeem a gift card</a></p>`,
    }),

  'a-en-card-own-page': (): string =>
    sem('en', {
      title: 'Card details',
      css: 'dl{display:grid;grid-template-columns:160px 1fr;row-gap:6px}dt{color:#777}dd{margin:0}.plastic{width:300px;height:180px;border-radius:16px;background:linear-gradient(120deg,#0b3d5c,#2b7a9b);color:#fff;padding:22px;display:flex;flex-direction:column;justify-content:space-between}.acts{display:flex;gap:14px;margin-top:24px}.acts button{padding:8px 20px;border-radius:6px;border:1px solid #bbb;background:#fff}.acts .red{border-color:#b3261e;color:#b3261e}',
      main: '<p><a href="/p/wallet-ui/index.html">Wallet</a> › Card details</p><h1>Mastercard ending in 5520</h1><div class="plastic"><span>Mastercard</span><span>xxxx xxxx xxxx 5520</span><span>MARTA BYRNE &nbsp; 04/30</span></div><dl><dt>Issued by</dt><dd>An Post Money</dd><dt>Added</dt><dd>12 May 2024</dd><dt>Last used</dt><dd>3 October 2026, US $18.22</dd></dl><div class="acts"><button type="button" data-truth="never">Update expiry date</button><button type="button" class="red" data-truth="remove">Unlink card</button></div><h2>Payments made with this card</h2><p>Order 8190 2231 · US $18.22 · <a href="/p/order/detail.html" data-truth="never">View order</a></p>',
    }),

  'a-en-drawer-details': (): string =>
    hash('en', {
      title: 'My wallet',
      bare: true,
      css: '.list--row--9k{background:#fff;border-radius:10px;padding:16px;display:flex;gap:14px;align-items:center}.drawer--mask--1a{position:fixed;inset:0;background:#0007}.drawer--box--2b{position:fixed;top:0;bottom:0;right:0;width:420px;background:#fff;padding:26px;display:flex;flex-direction:column;gap:14px}.drawer--line--4c{display:flex;justify-content:space-between;border-bottom:1px solid #eee;padding:10px 0}.drawer--act--5d{border:1px solid #191919;border-radius:22px;text-align:center;padding:10px;cursor:pointer;font-weight:700}.drawer--close--3x{position:absolute;top:18px;right:20px;cursor:pointer;font-size:22px}',
      main: `<h2>My wallet · Cards</h2><div class="list--row--9k" data-truth="never">${picture('Amex', '#2e77bc')}<span>American Express ·· 1009</span><span style="margin-left:auto">›</span></div>`,
      over: `<div class="drawer--mask--1a"></div><div class="drawer--box--2b"><span class="drawer--close--3x" aria-label="Close" data-truth="never">×</span><div style="font-size:19px;font-weight:700">American Express ·· 1009</div>${picture('Amex', '#2e77bc', 132, 84)}<div class="drawer--line--4c"><span>Cardholder</span><span>M BYRNE</span></div><div class="drawer--line--4c"><span>Valid thru</span><span>09/29</span></div><div class="drawer--line--4c"><span>Currency</span><span>EUR</span></div><div class="drawer--act--5d" tabindex="0" data-truth="never">View transactions</div><div class="drawer--act--5d" style="border-color:#fd384f;color:#fd384f" tabindex="0" data-truth="remove">Remove card</div></div>`,
    }),

  'a-en-skeleton': (): string =>
    comet('en', {
      title: 'Wallet',
      bare: true,
      css: '@keyframes sh{50%{opacity:.4}}.sk{background:#e9e9ee;border-radius:8px;animation:sh 1.2s infinite}.sk.h{width:220px;height:28px;margin-bottom:22px}.sk.c{height:150px}.sk-g{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.sk.l{height:14px;width:60%;margin-top:14px}',
      main: '<div aria-busy="true"><div class="sk h"></div><div class="sk-g"><div><div class="sk c"></div><div class="sk l"></div></div><div><div class="sk c"></div><div class="sk l"></div></div><div><div class="sk c"></div><div class="sk l"></div></div></div></div>',
    }),

  'a-fr-add-card-page': (): string =>
    grid('fr', {
      title: 'Ajouter une carte',
      css: 'form{display:grid;grid-template-columns:1fr 1fr;gap:14px;max-width:520px}form label{display:grid;font-size:13px;gap:4px}form .w2{grid-column:span 2}form input,form select{padding:10px;border:1px solid #bdb2dd;border-radius:8px;font:inherit}form button{padding:12px;border:0;border-radius:10px;background:#5b2bd9;color:#fff;font:inherit}',
      main: '<h1>Ajouter une carte de crédit ou de débit</h1><div class="tile"><form onsubmit="return false"><label class="w2">Numéro de carte<input inputmode="numeric" autocomplete="cc-number" placeholder="0000 0000 0000 0000" data-truth="never"></label><label class="w2">Nom du titulaire<input autocomplete="cc-name" data-truth="never"></label><label>Date d’expiration<input placeholder="MM / AA" autocomplete="cc-exp" data-truth="never"></label><label>Cryptogramme visuel<input inputmode="numeric" autocomplete="cc-csc" data-truth="never"></label><label class="w2" style="grid-template-columns:auto 1fr"><input type="checkbox" data-truth="never"> <span>Définir comme carte par défaut</span></label><button class="w2" type="submit" data-truth="never">Enregistrer la carte</button></form></div><p>Vous pouvez enregistrer jusqu’à cinq cartes.</p>',
    }),

  'a-en-twin-orders': (): string =>
    sem('en', {
      title: 'My orders',
      mark: true,
      bare: true,
      css: '.page{grid-template-columns:1fr}.tabs{display:flex;gap:22px;border-bottom:1px solid #ddd;padding-bottom:8px}.tabs b{border-bottom:3px solid #d33a1b}.o{display:flex;gap:16px;align-items:center;border:1px solid #e4ddd0;background:#fff;padding:14px;margin-top:12px}.o div{flex:1}.o button{border:1px solid #bbb;background:#fff;border-radius:4px;padding:5px 14px}',
      main: `<h1>My orders</h1><div class="tabs"><b>All</b><span>Processing (0)</span><span>Shipped (0)</span><span>Completed (3)</span></div><section><article class="o">${picture('Visa', '#1a1f71')}<div><b>Slim aluminium card holder RFID</b><br>Completed · paid with Visa •••• 4417 · US $3.99</div><button type="button" data-truth="never">Buy again</button><button type="button" data-truth="never">Remove</button></article><article class="o">${picture('Visa', '#1a1f71')}<div><b>Travel wallet, navy</b><br>Completed · paid with Visa •••• 4417 · US $9.10</div><button type="button" data-truth="never">Buy again</button><button type="button" data-truth="never">Remove</button></article><article class="o">${picture('Mastercard', '#b5432a')}<div><b>USB-C cable 2 m, braided</b><br>Cancelled · refunded to Mastercard •••• 0932 · US $1.27</div><button type="button" data-truth="never">Buy again</button><button type="button" data-truth="never">Remove</button></article></section>`,
    }),

  'a-en-twin-messages': (): string =>
    soup('en', {
      title: 'Message center',
      mark: true,
      css: '.r{display:flex;gap:18px;padding:13px 8px;border-bottom:1px solid #eee}.r .x{margin-inline-start:auto;color:#0066cc;cursor:pointer}.r .d{width:90px;color:#999}.hh{font-size:20px;margin-bottom:12px}.r .c{width:620px}',
      main: '<div class="hh">Notifications</div><div class="r"><div class="d">19 Nov</div><div class="c"><b>A card was added to your account.</b> The card ending in 4417 can now be used. If this was not you, please change your password.</div><div class="x" onclick="void 0" data-truth="never">Delete</div></div><div class="r"><div class="d">17 Nov</div><div class="c"><b>US $3 coupon for you.</b> Valid until Sunday on orders over US $29.</div><div class="x" onclick="void 0" data-truth="never">Delete</div></div><div class="r"><div class="d">11 Nov</div><div class="c"><b>Refund sent.</b> US $1.27 is on its way to your card ending in 0932.</div><div class="x" onclick="void 0" data-truth="never">Delete</div></div>',
    }),

  'a-fr-manage-before': (): string =>
    soup('fr', {
      title: 'Mes cartes bancaires',
      css: '.hd{display:flex;align-items:center;gap:20px;font-size:20px}.hd .mg{font-size:14px;border:1px solid #333;padding:4px 16px;cursor:pointer}.cb{margin-top:20px;width:460px;background:#f4f4f4;padding:20px;display:flex;gap:16px;align-items:center}.ad{margin-top:14px;width:460px;border:1px dashed #bbb;padding:16px;cursor:pointer;text-align:center}.gh{display:none}',
      main: `<div class="hd"><div>Mes cartes bancaires (1)</div><div class="mg" onclick="void 0" data-truth="manage">Gérer</div></div><div class="cb">${picture('Carte Bleue', '#155aa8')}<div>Carte Bleue Visa<br><b>**** **** **** 6204</b></div><div class="gh" data-truth="never">Supprimer</div></div><div class="ad" onclick="void 0" data-truth="never">+ Ajouter une carte</div><p>Vous pouvez aussi payer avec PayPal ou une carte cadeau au moment de la commande.</p>`,
    }),

  'a-fr-dialog': (): string =>
    comet('fr', {
      title: 'Portefeuille',
      css: '.ln{display:flex;gap:14px;align-items:center;border-bottom:1px solid #eee;padding:16px 0}.ln .comet-v2-btn{margin-inline-start:auto}',
      main: `<h1>Moyens de paiement</h1><div class="ln">${picture('Mastercard', '#b5432a')} Mastercard se terminant par 8843 <button type="button" class="comet-v2-btn comet-v2-btn-link" data-truth="never">Retirer</button></div><div class="ln">${picture('Visa', '#1a1f71')} Visa se terminant par 3310 <button type="button" class="comet-v2-btn comet-v2-btn-link" data-truth="never">Retirer</button></div>`,
      over: '<div class="comet-v2-modal-mask"></div><div class="comet-v2-modal-wrap"><div class="comet-v2-modal" role="dialog" aria-modal="true"><div class="comet-v2-modal-title"><b>Retirer cette carte ?</b></div><div class="comet-v2-modal-body"><p>La Mastercard se terminant par 8843 ne sera plus proposée lors de vos achats. Vos commandes en cours ne changent pas.</p></div><div class="comet-v2-modal-footer"><button type="button" class="comet-v2-btn" data-truth="never">Conserver</button><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="confirm">Oui, retirer</button></div></div></div>',
    }),

  'a-fr-empty-alipay': (): string =>
    dark('fr', {
      title: 'Cartes enregistrées',
      css: '.vide{text-align:center;padding:40px 0;border:1px solid #2b2d35;border-radius:18px}.vide svg{opacity:.5}.row{display:flex;justify-content:space-between;background:#1c1e24;border-radius:12px;padding:16px 20px;margin-top:14px;color:#fff;text-decoration:none}.b{background:#ff6a3d;color:#111;border:0;border-radius:22px;padding:10px 24px;font:inherit;font-weight:700;cursor:pointer}',
      main: `<h1>Cartes enregistrées</h1><div class="vide"><svg width="90" height="60" viewBox="0 0 90 60" fill="none" stroke="#999" stroke-width="2"><rect x="2" y="2" width="86" height="56" rx="8"/><path d="M2 18h86"/></svg><p>Aucune carte bancaire enregistrée pour le moment.</p><button type="button" class="b" data-truth="never">Ajouter une carte</button></div><a class="row" href="https://login.aliexpress.com/alipay_wallet.htm" data-truth="alipay"><span>Accéder à Mon Alipay</span><span>›</span></a><a class="row" href="/gift" data-truth="never"><span>Cartes cadeaux</span><span>0,00 €</span></a>`,
    }),

  'a-fr-twin-help': (): string =>
    hash('fr', {
      title: "Centre d'aide",
      mark: true,
      bare: true,
      css: '.art--wrap--77{display:grid;grid-template-columns:240px 1fr;gap:30px;background:#fff;border-radius:10px;padding:26px}.art--nav--78 div{padding:8px 0;color:#555}.art--vote--79{display:flex;gap:10px;margin-top:20px}.art--vote--79 span{border:1px solid #ccc;border-radius:14px;padding:3px 16px;cursor:pointer}',
      main: `<div class="art--wrap--77"><div class="art--nav--78"><b>Centre d'aide</b><div>Commandes et livraison</div><div><b>Paiements et cartes</b></div><div>Retours et remboursements</div><div>Sécurité du compte</div></div><div><h1>Comment supprimer une carte enregistrée ?</h1><p>1. Ouvrez <b>Mon compte</b>, puis <b>Portefeuille</b>.</p><p>2. Touchez <b>Gérer</b> à côté de la carte (par exemple •••• 1234).</p><p>3. Choisissez <b>Supprimer</b>, puis confirmez.</p><p>Si la carte est définie par défaut, désignez d'abord une autre carte.</p><div class="art--vote--79">Cet article vous a-t-il aidé ? <span data-truth="never">Oui</span><span data-truth="never">Non</span></div></div></div>`,
    }),

  'a-en-mobile-one-bin': (): string =>
    mob('en', {
      title: 'Cards & accounts',
      css: '.g{margin:14px;background:#fff;border-radius:14px;overflow:hidden}.g h2{font-size:13px;color:#777;margin:0;padding:12px 16px 4px;font-weight:500}.i{display:flex;align-items:center;gap:12px;padding:14px 16px}.i p{margin:0;flex:1}.i button{border:0;background:#f4f4f6;border-radius:50%;width:38px;height:38px;display:grid;place-items:center}',
      main: `<section class="g"><h2>Cards</h2><div class="i">${picture('Visa', '#1a1f71')}<p>VISA 6612<br><small>Default</small></p><button type="button" aria-label="Remove card" data-truth="remove">${bin}</button></div></section><section class="g"><h2>Bank accounts</h2><div class="i">${picture('SEPA', '#2c5f2d')}<p>IBAN IE•• 0091<br><small>For refunds</small></p><button type="button" aria-label="Remove bank account" data-truth="never">${bin}</button></div></section><section class="g"><h2>Other</h2><div class="i"><p>PayPal<br><small>m.byrne@…</small></p><button type="button" aria-label="Disconnect PayPal" data-truth="never">${bin}</button></div></section>`,
    }),
} as const;
