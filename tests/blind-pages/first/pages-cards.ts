/** Saved cards in all their states, on both sites, and the forms for a new card. Every page is invented. */

import { binSvg, brand, dotsSvg, kebabSvg, more, tiles } from './kit.ts';
import { airy, alipay, burger, comet, component, legacy, phone, rail, semantic, utility } from './shells.ts';

const shade = 'position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:500';

export const cardPages: Readonly<Record<string, () => string>> = {
  // ---- two or more: choose
  'cards-two-buttons-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Payment cards',
        flyout: 'closed',
        css: '.card-item--r7--k2p{display:flex;align-items:center;gap:18px;border:1px solid #e5e5e5;border-radius:12px;padding:18px;margin:0 0 14px;max-width:760px}.card-item--r7--k2p .g{flex:1}.btn--sec--1q{border:1px solid #191919;background:#fff;border-radius:16px;padding:6px 18px}.tag--d--0{font-size:11px;background:#ffece9;color:#e1251b;border-radius:4px;padding:1px 6px;margin-left:8px}',
      },
      `<h1>Payment cards</h1><p>Cards you save are used for faster checkout.</p><div class="list--1"><div class="card-item--r7--k2p" data-truth="card-1">${brand('Visa')}<div class="g">•••• 4242<span class="tag--d--0">Default</span><div style="color:#999;font-size:12px">Expires 08/28</div></div><button class="btn--sec--1q" data-truth="remove-1">Remove</button></div><div class="card-item--r7--k2p" data-truth="card-2">${brand('Mastercard')}<div class="g">•••• 8810<div style="color:#999;font-size:12px">Expires 01/27</div></div><button class="btn--sec--1q" data-truth="remove-2">Remove</button></div></div><div class="add--9" onclick="void 0" style="color:#e1251b;cursor:pointer">+ Add a new card</div>${more('en')}`,
    ),
  'cards-three-icons-fr.html': () =>
    semantic(
      {
        lang: 'fr',
        title: 'Mes cartes bancaires',
        css: '.cl{list-style:none;padding:0}.cl li{display:grid;grid-template-columns:60px 1fr auto;align-items:center;background:#fff;border:1px solid #e6ddd2;padding:14px;margin-bottom:10px}.cl button{background:none;border:0;cursor:pointer;padding:8px}',
      },
      `<h1>Mes cartes bancaires</h1><ul class="cl"><li data-truth="card-1">${brand('Visa')}<div><strong>Visa se terminant par 1177</strong> <em>Par défaut</em><br><small>Expire le 11/2027</small></div><button aria-label="Supprimer la carte Visa 1177">${binSvg()}</button></li><li data-truth="card-2">${brand('CB')}<div><strong>CB se terminant par 0934</strong><br><small>Expire le 03/2026</small></div><button aria-label="Supprimer la carte CB 0934">${binSvg()}</button></li><li data-truth="card-3">${brand('Maestro')}<div><strong>Maestro se terminant par 6021</strong><br><small>Expirée</small></div><button aria-label="Supprimer la carte Maestro 6021">${binSvg()}</button></li></ul><p><a href="#add">Ajouter une carte bancaire</a></p>`,
    ),
  'cards-five-table-en.html': () =>
    legacy(
      {
        lang: 'en',
        title: 'Manage cards',
        css: '.ct{width:760px}.ct th{background:#f2f2f2;text-align:left;padding:8px}.ct td{padding:9px 8px;border-bottom:1px solid #e4e4e4}',
      },
      `<h2>Manage Cards</h2><p>You can save up to 5 cards.</p><table class="ct"><thead><tr><th>Card</th><th>Number</th><th>Valid thru</th><th>Action</th></tr></thead><tbody>${[
        ['Visa', '**** **** **** 3301', '02/27'],
        ['Mastercard', '**** **** **** 1190', '10/26'],
        ['Maestro', '**** **** **** 7745', '07/29'],
        ['Visa', '**** **** **** 2008', '12/25'],
        ['Amex', '**** ****** *6005', '04/28'],
      ]
        .map(
          ([b, n, d], i) =>
            `<tr data-truth="card-${String(i + 1)}"><td>${b ?? ''}</td><td>${n ?? ''}</td><td>${d ?? ''}</td><td><a href="javascript:void(0)">Delete</a></td></tr>`,
        )
        .join('')}</tbody></table><p><small>To add another card, delete one first.</small></p>`,
    ),
  'cards-two-hover-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Cartes enregistrées',
        css: '.rw{display:flex;align-items:center;gap:16px;padding:20px;border-radius:18px;background:#faf7f5;margin-bottom:12px;max-width:720px}.rw .n{flex:1}.rw .x{opacity:0;border:0;background:none;color:#d3031c;font:inherit;transition:opacity .1s}.rw:hover .x{opacity:1}',
      },
      `<h1>Cartes enregistrées</h1><div class="rw" data-truth="card-1">${brand('Visa', 'Visa')}<span class="n">···· 5518 <small>Carte principale</small></span><button class="x">Supprimer</button></div><div class="rw" data-truth="card-2">${brand('Mastercard', 'Mastercard')}<span class="n">···· 9073</span><button class="x">Supprimer</button></div><a href="#n" style="color:#d3031c">Ajouter une carte</a>${more('fr')}`,
    ),
  'cards-two-dots-en.html': () =>
    utility(
      {
        lang: 'en',
        title: 'Saved cards',
        flyout: 'closed',
        wallet: 'Wallet',
        css: '.kb{border:0;background:none;border-radius:8px;padding:6px;cursor:pointer}',
      },
      `<h1>Saved cards</h1><div class="card flex gap-6 items-center" data-truth="card-1">${brand('Visa')}<div style="flex:1">Visa ending in 1234<div class="muted">Default · exp. 05/28</div></div><button class="kb" aria-label="More options for Visa ending in 1234" aria-haspopup="menu">${kebabSvg}</button></div><div class="card flex gap-6 items-center" data-truth="card-2">${brand('Discover')}<div style="flex:1">Discover ending in 8890<div class="muted">exp. 11/26</div></div><button class="kb" aria-label="More options for Discover ending in 8890" aria-haspopup="menu">${kebabSvg}</button></div><button class="px-4 py-2 rounded">Add card</button>`,
    ),
  'cards-three-manage-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Cartes bancaires' },
      `<div style="display:flex;justify-content:space-between;padding:4px 4px 12px"><b>3 cartes</b><span role="button" tabindex="0" style="color:#e1251b">Gérer</span></div>${[
        ['Visa', '4410', '#1a1f71'],
        ['Mastercard', '2286', '#7a1f00'],
        ['CB', '9905', '#0b5345'],
      ]
        .map(
          ([b, n, c], i) =>
            `<div class="box" style="background:${c ?? ''};color:#fff;height:96px" data-truth="card-${String(i + 1)}"><div>${b ?? ''}</div><div style="font-size:20px;letter-spacing:2px;margin-top:16px">•••• •••• •••• ${n ?? ''}</div></div>`,
        )
        .join('')}<div class="box" style="text-align:center">＋ Ajouter une carte</div>`,
    ),
  'cards-two-manage-mode-en.html': () =>
    burger(
      {
        lang: 'en',
        title: 'Cards',
        css: '.it{display:flex;align-items:center;gap:12px;padding:16px 4px;border-bottom:1px solid #eee}.mi{width:24px;height:24px;border-radius:50%;background:#f44336;color:#fff;display:grid;place-items:center;cursor:pointer}',
      },
      `<div style="display:flex;justify-content:space-between;align-items:center"><h2>Payment cards</h2><a href="#done">Done</a></div><div class="it" data-truth="card-1"><div class="mi" role="button" aria-label="Delete card xxxx-3344">–</div>${brand('Visa')}<span>xxxx-3344</span></div><div class="it" data-truth="card-2"><div class="mi" role="button" aria-label="Delete card xxxx-9182">–</div>${brand('Mastercard')}<span>xxxx-9182</span></div><p style="color:#777">Select a card to delete it. Orders you have already paid for are not affected.</p>`,
    ),
  'cards-two-shadow-fr.html': () =>
    component(
      {
        lang: 'fr',
        title: 'Cartes de paiement',
        css: 'pay-card{display:block;margin-bottom:14px;max-width:640px}',
        js: `customElements.define('pay-card',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>.b{display:flex;gap:16px;align-items:center;border:1px solid #ddd;border-left:6px solid #ff5a00;padding:18px}.n{flex:1}button{background:#fff;border:1px solid #c33;color:#c33;padding:6px 14px}</style><div class="b"><b>'+this.getAttribute('brand')+'</b><span class="n">**** '+this.getAttribute('last')+'</span><button>Retirer</button></div>';}});`,
      },
      '<h2>Cartes de paiement</h2><pay-card brand="Visa" last="6634" data-truth="card-1"></pay-card><pay-card brand="Mastercard" last="1029" data-truth="card-2"></pay-card><p><button>Ajouter une carte</button></p>' +
        more('fr', 5, 'plain'),
    ),
  'cards-two-mixed-wallets-en.html': () =>
    rail(
      {
        lang: 'en',
        title: 'Payment methods',
        css: '.pm{display:flex;gap:16px;align-items:center;border:1px solid #f0e3dc;border-radius:10px;padding:16px;margin-bottom:10px}.pm .t{flex:1}.lk{background:none;border:0;color:#ff4d00;cursor:pointer;font:inherit}',
      },
      `<h1>Payment methods</h1><h3>Credit and debit cards</h3><article class="pm" data-truth="card-1">${brand('Visa')}<div class="t">Visa •••• 7781<br><small>Expires 09/2027</small></div><button class="lk">Remove</button></article><article class="pm" data-truth="card-2">${brand('Mastercard')}<div class="t">Mastercard •••• 0456<br><small>Expires 02/2028 · Default</small></div><button class="lk">Remove</button></article><h3>Digital wallets</h3><article class="pm">${brand('PayPal')}<div class="t">PayPal<br><small>m•••e@mail.com</small></div><button class="lk" data-truth="never">Remove</button></article><h3>Bank accounts</h3><article class="pm"><div class="t">SEPA direct debit · DE•• •••• 8812</div><button class="lk" data-truth="never">Remove</button></article><h3>Gift card balance</h3><article class="pm"><div class="t">€15.00</div><button class="lk" data-truth="never">Redeem a code</button></article>`,
    ),
  'cards-three-default-greyed-en.html': () =>
    utility(
      { lang: 'en', title: 'My cards', css: 'button[disabled]{opacity:.35}' },
      `<h1>My cards</h1><div class="card flex gap-6 items-center" data-truth="default-row">${brand('Visa')}<div style="flex:1">Visa •••• 1200 <b>Default</b></div><button disabled title="Your default card can’t be removed">Remove</button></div><div class="card flex gap-6 items-center" data-truth="card-2">${brand('Mastercard')}<div style="flex:1">Mastercard •••• 5151</div><button>Remove</button></div><div class="card flex gap-6 items-center" data-truth="card-3">${brand('Maestro')}<div style="flex:1">Maestro •••• 7007</div><button>Remove</button></div><p class="muted">Your default card can’t be removed.</p>`,
    ),
  'cards-two-chevrons-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Mes cartes' },
      `<div class="box" style="padding:0"><a href="#c1" style="display:flex;gap:12px;align-items:center;padding:16px;color:#111;text-decoration:none;border-bottom:1px solid #eee" data-truth="card-1">${brand('Visa')}<span style="flex:1">Visa ••8890</span><span>›</span></a><a href="#c2" style="display:flex;gap:12px;align-items:center;padding:16px;color:#111;text-decoration:none" data-truth="card-2">${brand('CB')}<span style="flex:1">CB ••2231</span><span>›</span></a></div><div class="box" role="button" tabindex="0">Ajouter une nouvelle carte</div>`,
    ),
  'cards-five-faces-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Vos cartes',
        css: '.fc{display:flex;flex-wrap:wrap;gap:18px}.f{position:relative;width:270px;height:160px;border-radius:18px;padding:20px;color:#fff}.f .n{position:absolute;left:20px;bottom:18px;letter-spacing:2px}.f .k{position:absolute;right:12px;top:12px;color:#fff;cursor:pointer}',
      },
      `<h1>Vos cartes</h1><div class="fc">${[
        ['Visa', '1001', '#27318f'],
        ['Mastercard', '2002', '#c1440e'],
        ['Amex', '3003', '#287a9e'],
        ['CB', '4004', '#1b5e4b'],
        ['Maestro', '5005', '#5b2a86'],
      ]
        .map(
          ([b, n, c], i) =>
            `<div class="f" style="background:${c ?? ''}" data-truth="card-${String(i + 1)}">${brand(b ?? '')}<span class="k" onclick="void 0" aria-label="Options">${dotsSvg}</span><span class="n">•••• ${n ?? ''}</span></div>`,
        )
        .join('')}</div><p>Vous avez atteint la limite de 5 cartes.</p>${more('fr')}`,
    ),
  'cards-two-late-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Card management',
        css: '.ld--3{height:70px;background:#eee;border-radius:10px;margin-bottom:12px;max-width:700px}.cr--6{display:flex;gap:16px;align-items:center;padding:18px;border-bottom:1px solid #eee;max-width:700px}.cr--6 i{flex:1;font-style:normal}.cr--6 u{cursor:pointer}',
        js: `setTimeout(function(){document.getElementById('slot').innerHTML='<div class="cr--6" data-truth="card-1"><b>VISA</b><i>****4490</i><u class="del">Delete</u></div><div class="cr--6" data-truth="card-2"><b>Mastercard</b><i>****6218</i><u class="del">Delete</u></div><p>+ Add card</p>';},450);`,
      },
      `<h1>Card management</h1><div id="slot"><div class="ld--3"></div><div class="ld--3"></div></div>${more('en')}`,
    ),

  // ---- one card, its removal in sight
  'card-one-button-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Gérer mes cartes' },
      `<h1>Gérer mes cartes</h1><table style="width:100%;background:#fff;border:1px solid #ddd"><tr><td style="padding:18px">${brand('CB', 'Carte Bancaire')}</td><td>Carte bancaire **** 7781</td><td>08/27</td><td><button type="button" data-truth="remove">Retirer</button></td></tr></table><p><a href="#">Ajouter une carte</a></p><p>Vos données sont chiffrées et protégées.</p>${more('fr', 4, 'list')}`,
    ),
  'card-one-div-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Cards',
        css: '.cw--1{width:340px;height:190px;border-radius:16px;background:linear-gradient(135deg,#24243e,#5b4b8a);color:#fff;padding:22px;position:relative}.cw--1 .op--2{position:absolute;right:18px;bottom:18px;background:rgba(255,255,255,.2);border-radius:12px;padding:5px 14px;cursor:pointer}',
        js: 'document.querySelector(".op--2").addEventListener("click",function(){});',
      },
      `<h1>Cards</h1><div style="display:flex;gap:20px"><div class="cw--1"><div>Mastercard</div><div style="margin-top:60px;font-size:19px">•••• •••• •••• 3090</div><div class="op--2" data-truth="remove">Delete</div></div><div style="width:340px;height:190px;border:2px dashed #ccc;border-radius:16px;display:grid;place-items:center;cursor:pointer">+ Add a card</div></div>${more('en')}`,
    ),
  'card-one-icon-title-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Paiement' },
      `<h1>Moyens de paiement</h1><div style="display:flex;align-items:center;gap:14px;padding:18px;border:1px solid #eee;border-radius:10px;max-width:620px">${brand('Visa')}<span style="flex:1">Visa terminant par 2460</span><span class="ico" style="cursor:pointer;display:inline-flex;padding:8px" onclick="void 0">${'<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor"><title>Modifier la date d’expiration</title><path d="M4 16l1-4 8-8 3 3-8 8z"/></svg>'}</span><span class="ico" style="cursor:pointer;display:inline-flex;padding:8px" onclick="void 0" data-truth="remove">${binSvg('Supprimer cette carte')}</span></div><p><button>Ajouter une carte</button></p>${more('fr')}`,
    ),
  'card-one-menu-open-en.html': () =>
    utility(
      {
        lang: 'en',
        title: 'Wallet - Cards',
        end: '<div class="portal"><ul role="menu" style="position:absolute;left:62%;top:278px;width:190px;background:#fff;border-radius:12px;box-shadow:0 10px 40px rgba(0,0,0,.25);list-style:none;padding:8px;z-index:60"><li role="menuitem" tabindex="0" style="padding:9px 12px">Set as default</li><li role="menuitem" tabindex="0" style="padding:9px 12px">Edit billing address</li><li role="menuitem" tabindex="0" style="padding:9px 12px;color:#e11d48" data-truth="remove">Remove</li></ul></div>',
      },
      `<h1>Cards</h1><div class="card flex gap-6 items-center">${brand('Visa')}<div style="flex:1">Visa •••• 1234</div><button aria-haspopup="menu" aria-expanded="true" aria-label="Card options">${dotsSvg}</button></div><div style="height:150px"></div><button class="px-4 py-2 rounded">Add card</button>`,
    ),
  'card-one-menu-open-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Mes cartes',
        css: '.mn{position:absolute;right:10px;top:56px;background:#fff;border:1px solid #e9e2dc;border-radius:12px;padding:6px;width:210px}.mn div{padding:9px 12px;cursor:pointer}',
      },
      `<h1>Mes cartes</h1><div style="position:relative;display:flex;align-items:center;gap:16px;padding:20px;background:#faf7f5;border-radius:18px;max-width:720px">${brand('Mastercard')}<span style="flex:1">Mastercard **** 8080</span><span onclick="void 0" style="cursor:pointer" title="Plus">⋯</span><div class="mn"><div onclick="void 0">Définir par défaut</div><div onclick="void 0">Modifier</div><div onclick="void 0" data-truth="remove">Supprimer</div></div></div><div style="height:130px"></div><a href="#">Ajouter une carte</a>`,
    ),
  'card-own-page-en.html': () =>
    semantic(
      { lang: 'en', title: 'Visa ending in 1234' },
      `<p><a href="#back">‹ All cards</a></p><h1>Visa ending in 1234</h1><dl><dt>Name on card</dt><dd>M. Doyle</dd><dt>Expiry</dt><dd>06/2028</dd><dt>Billing address</dt><dd>London, United Kingdom</dd><dt>Added</dt><dd>12 March 2024</dd></dl><p><button>Edit billing address</button> <button style="color:#b00" data-truth="remove">Remove this card</button></p>${more('en', 4, 'list')}`,
    ),
  'card-own-page-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Détail de la carte' },
      '<div class="box" style="background:#0b5345;color:#fff;height:150px"><div>CB</div><div style="font-size:21px;margin-top:46px">•••• •••• •••• 6677</div></div><div class="box"><div style="display:flex;justify-content:space-between;padding:8px 0"><span>Titulaire</span><span>C. DURAND</span></div><div style="display:flex;justify-content:space-between;padding:8px 0"><span>Expire fin</span><span>10/27</span></div></div><div style="position:fixed;left:16px;right:16px;bottom:76px;background:#e1251b;color:#fff;text-align:center;padding:14px;border-radius:26px" role="button" tabindex="0" data-truth="remove">Supprimer la carte</div>',
    ),
  'card-one-mixed-wallets-fr.html': () =>
    legacy(
      { lang: 'fr', title: 'Moyens de paiement', css: '.mp{width:820px}.mp td{padding:12px;border:1px solid #ddd}' },
      `<h2>Moyens de paiement</h2><table class="mp"><tr><td>${brand('PayPal')}</td><td>PayPal — c•••d@mail.fr</td><td><a href="javascript:void(0)" data-truth="never">Dissocier</a></td></tr><tr><td>${brand('Mastercard')}</td><td>Mastercard ****-****-****-5044</td><td><a href="javascript:void(0)">Modifier</a> | <a href="javascript:void(0)" data-truth="remove">Supprimer</a></td></tr><tr><td>IBAN</td><td>FR76 •••• •••• 190</td><td><a href="javascript:void(0)" data-truth="never">Supprimer</a></td></tr><tr><td>Coupons</td><td>3 coupons, dont 1 expiré</td><td><a href="javascript:void(0)" data-truth="never">Supprimer les expirés</a></td></tr></table>`,
    ),
  'card-one-manage-mode-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Cartes',
        css: '.mg--0{display:flex;align-items:center;gap:14px;border:1px solid #eee;border-radius:12px;padding:18px;max-width:640px}',
      },
      `<div style="display:flex;justify-content:space-between;max-width:640px"><h1>Cartes</h1><span style="cursor:pointer" onclick="void 0">Terminé</span></div><div class="mg--0">${brand('Visa')}<span style="flex:1">Visa ···1234</span><span style="color:#e1251b;cursor:pointer" onclick="void 0" data-truth="remove">Retirer</span></div>${more('fr')}`,
    ),
  'card-one-toast-en.html': () =>
    rail(
      {
        lang: 'en',
        title: 'Payment methods',
        end: '<div role="status" style="position:fixed;left:50%;bottom:36px;transform:translateX(-50%);background:#222;color:#fff;border-radius:8px;padding:12px 20px;z-index:70">Billing address updated <button style="background:none;border:0;color:#8ecbff">OK</button></div>',
      },
      `<h1>Payment methods</h1><div style="display:flex;gap:16px;align-items:center;padding:16px;border:1px solid #eee;max-width:640px">${brand('Amex', 'American Express')}<span style="flex:1">American Express ending in 1005</span><button>Edit</button><button data-truth="remove">Delete card</button></div><p><a href="#">Add payment card</a></p>${tiles('en', 5, 'plain')}`,
    ),
  'card-one-unbind-en.html': () =>
    burger(
      { lang: 'en', title: 'Bank card' },
      `<h2>Bank card</h2><div style="border:1px solid #ddd;border-radius:12px;padding:16px"><div style="display:flex;gap:10px;align-items:center">${brand('Maestro')}<b>Maestro</b></div><p style="font-size:20px">**** **** **** 9908</p><div style="display:flex;gap:10px"><button style="flex:1;padding:11px">Set as default</button><button style="flex:1;padding:11px" data-truth="remove">Unbind</button></div></div><p style="text-align:center"><a href="#">+ Bind a new card</a></p>${tiles('en', 2, 'plain')}`,
    ),
  'card-drawer-en.html': () =>
    component(
      {
        lang: 'en',
        title: 'Payment cards',
        end: `<div style="${shade}"></div><aside class="comet-drawer comet-drawer-right" role="dialog" aria-label="Card details" style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff;z-index:501;padding:28px"><button aria-label="Close">×</button><h2>Card details</h2><p>${brand('Mastercard')} Mastercard •••• 4103</p><p>Cardholder<br><b>M DOYLE</b></p><p>Expires<br><b>04/29</b></p><hr><button style="width:100%;padding:12px;background:#fff;border:1px solid #c33;color:#c33" data-truth="remove">Remove card</button></aside>`,
      },
      `<h2>Payment cards</h2><div style="border:1px solid #ddd;padding:16px;max-width:560px">${brand('Mastercard')} Mastercard •••• 4103</div>${more('en', 4, 'plain')}`,
    ),

  // ---- one card, its removal out of sight
  'card-one-dots-fr.html': () =>
    utility(
      { lang: 'fr', title: 'Moyens de paiement', css: '.pop{display:none}' },
      `<h1>Carte bancaire enregistrée</h1><div class="card flex gap-6 items-center">${brand('Visa')}<div style="flex:1">Visa •••• 1313<div class="muted">Expire 12/26</div></div><button aria-label="Plus d’actions" aria-haspopup="true" data-truth="opener">${kebabSvg}</button><div class="pop"><a href="#">Supprimer</a></div></div><div class="card flex gap-6 items-center"><b style="flex:1">Carte cadeau AliExpress</b><span>0,00 €</span></div>${more('fr', 5, 'plain')}`,
    ),
  'card-one-dots-no-label-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Wallet',
        css: '.kx--5{width:32px;height:32px;display:grid;place-items:center;cursor:pointer;border-radius:50%}',
        js: 'document.querySelector(".kx--5").addEventListener("mousedown",function(){});',
      },
      `<h1>My cards</h1><div style="display:flex;align-items:center;gap:16px;border:1px solid #eee;border-radius:12px;padding:18px;max-width:700px">${brand('Mastercard')}<span style="flex:1">**** 7321</span><div class="kx--5" data-truth="opener">${dotsSvg}</div></div><div style="border:1px dashed #bbb;border-radius:12px;padding:18px;max-width:700px;margin-top:12px;cursor:pointer">Add a new card</div>${more('en')}`,
    ),
  'card-one-manage-en.html': () =>
    semantic(
      { lang: 'en', title: 'Payment cards' },
      `<div style="display:flex;justify-content:space-between;align-items:baseline"><h1>Payment cards</h1><button data-truth="opener">Manage</button></div><ul style="list-style:none;padding:0"><li style="background:#fff;border:1px solid #ddd;padding:18px;display:flex;gap:14px">${brand('Visa')} <span>Visa xxxx-1234</span> <span>Default</span></li></ul><p><a href="#">Add a card</a></p>${more('en', 4, 'list')}`,
    ),
  'card-one-hover-en.html': () =>
    airy(
      {
        lang: 'en',
        title: 'Saved cards',
        css: '.hv{display:flex;gap:16px;align-items:center;padding:22px;border:1px solid #e9e2dc;border-radius:18px;max-width:700px}.hv .r{visibility:hidden;color:#d3031c}.hv:hover .r{visibility:visible}',
      },
      `<h1>Saved cards</h1><div class="hv" data-truth="card-1">${brand('Visa')}<span style="flex:1">Visa •••• 6262</span><a class="r" href="#rm">Remove</a></div><p><a href="#">+ Add card</a></p>${more('en')}`,
    ),
  'card-one-hover-js-fr.html': () =>
    component(
      {
        lang: 'fr',
        title: 'Cartes',
        js: 'var c=document.querySelector(".kc");c.addEventListener("mouseenter",function(){if(!c.querySelector("button")){var b=document.createElement("button");b.textContent="Supprimer";c.appendChild(b);}});c.addEventListener("mouseleave",function(){var b=c.querySelector("button");if(b)b.remove();});',
      },
      `<h2>Cartes bancaires</h2><p>Passez la souris sur une carte pour la gérer.</p><div class="kc" style="display:flex;gap:18px;align-items:center;border:1px solid #ddd;padding:18px;max-width:620px" data-truth="card-1">${brand('Maestro')}<span style="flex:1">Maestro **** 4545</span></div><p><button>Ajouter une carte</button></p>${more('fr', 5, 'plain')}`,
    ),
  'card-one-row-link-fr.html': () =>
    burger(
      { lang: 'fr', title: 'Cartes bancaires' },
      `<h2>Cartes bancaires</h2><div role="button" tabindex="0" style="display:flex;gap:12px;align-items:center;padding:18px 6px;border-bottom:1px solid #eee" data-truth="card-1">${brand('Mastercard')}<span style="flex:1">Mastercard<br><small>•••• 3535</small></span><span>›</span></div><div role="button" tabindex="0" style="padding:18px 6px">+ Ajouter une carte</div><p style="color:#777">Appuyez sur une carte pour voir ses détails.</p>${tiles('fr', 4, 'plain')}`,
    ),
  'card-one-details-en.html': () =>
    legacy(
      { lang: 'en', title: 'Card on file' },
      `<h2>Card on file</h2><table width="700" style="border:1px solid #ddd"><tr><td style="padding:14px">${brand('Visa')}</td><td style="padding:14px">VISA 4***********1881</td><td style="padding:14px">Exp 03/28</td><td style="padding:14px;width:140px"><details><summary style="cursor:pointer" data-truth="opener">Options</summary><a href="javascript:void(0)">Delete card</a></details></td></tr></table><p><a href="#">Add new card</a></p>`,
    ),
  'card-one-row-manage-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Mon portefeuille - Cartes' },
      `<h1>Cartes bancaires</h1><div style="display:flex;gap:16px;align-items:center;padding:18px;background:#fff5f0;border-radius:10px;max-width:660px">${brand('Visa')}<span style="flex:1">Visa finissant par 4848<br><small>Par défaut · 05/29</small></span><a href="#manage" data-truth="opener">Gérer</a></div><p><a href="#">Ajouter une carte bancaire</a></p>${more('fr')}`,
    ),

  // ---- the confirming dialog
  'confirm-role-dialog-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Payment cards',
        end: `<div class="comet-v2-modal-mask" style="${shade}"></div><div class="comet-v2-modal-wrap" style="position:fixed;inset:0;z-index:501"><div class="comet-v2-modal" role="dialog" aria-modal="true" style="width:420px;margin:150px auto;background:#fff;border-radius:16px;padding:26px"><button class="comet-v2-modal-close" aria-label="Close" style="float:right">×</button><h3>Remove card</h3><p>Visa •••• 4242 will be removed from your account.</p><div class="comet-v2-modal-footer" style="display:flex;gap:12px"><button style="flex:1;padding:11px">Cancel</button><button style="flex:1;padding:11px;background:#191919;color:#fff" data-truth="confirm">Remove</button></div></div></div>`,
      },
      `<h1>Payment cards</h1><div style="display:flex;gap:18px;border:1px solid #eee;padding:18px;margin-bottom:12px">${brand('Visa')}<span style="flex:1">Visa •••• 4242</span><button data-truth="never">Remove</button></div><div style="display:flex;gap:18px;border:1px solid #eee;padding:18px">${brand('Mastercard')}<span style="flex:1">Mastercard •••• 8810</span><button data-truth="never">Remove</button></div>`,
    ),
  'confirm-native-dialog-fr.html': () =>
    semantic(
      {
        lang: 'fr',
        title: 'Mes cartes',
        end: '<dialog id="cf" style="border:0;padding:28px;width:400px"><h2>Retirer cette carte ?</h2><p>La carte Visa se terminant par 1177 ne pourra plus être utilisée pour vos achats.</p><form method="dialog"><button value="no">Annuler</button> <button value="yes" style="background:#8b1a2b;color:#fff" data-truth="confirm">Retirer</button></form></dialog>',
        js: 'document.getElementById("cf").showModal();',
      },
      `<h1>Mes cartes</h1><ul><li>${brand('Visa')} Visa se terminant par 1177 <button data-truth="never">Retirer</button></li></ul>`,
    ),
  'confirm-body-end-fr.html': () =>
    rail(
      {
        lang: 'fr',
        title: 'Moyens de paiement',
        end: `<div class="k3x9" style="${shade}"><div class="q81" style="width:360px;margin:170px auto;background:#fff;border-radius:6px;overflow:hidden;text-align:center"><div style="padding:26px">Voulez-vous vraiment supprimer cette carte bancaire ?</div><div style="display:flex;border-top:1px solid #eee"><div style="flex:1;padding:14px;cursor:pointer" onclick="void 0">Non, garder</div><div style="flex:1;padding:14px;cursor:pointer;color:#ff4d00;border-left:1px solid #eee" onclick="void 0" data-truth="confirm">Oui, supprimer</div></div></div></div>`,
      },
      `<h1>Moyens de paiement</h1><div style="display:flex;gap:16px;padding:16px;border:1px solid #eee">${brand('CB')}<span style="flex:1">CB •••• 6161</span><span onclick="void 0" style="cursor:pointer" data-truth="never">Supprimer</span></div>`,
    ),
  'confirm-inline-en.html': () =>
    utility(
      { lang: 'en', title: 'Cards' },
      `<h1>Cards</h1><div class="card flex gap-6 items-center" style="border-color:#f43f5e">${brand('Visa')}<div style="flex:1"><b>Remove Visa •••• 2929?</b><div class="muted">You’ll need to enter it again next time you pay with it.</div></div><button class="px-4 py-2 rounded">Keep</button><button class="px-4 py-2 rounded" style="background:#f43f5e;color:#fff;border:0" data-truth="confirm">Yes, remove</button></div><button class="px-4 py-2 rounded">Add card</button>${more('en', 5, 'plain')}`,
    ),
  'confirm-keep-primary-en.html': () =>
    airy(
      {
        lang: 'en',
        title: 'My cards',
        end: `<div style="${shade}"></div><section role="alertdialog" aria-modal="true" aria-label="Delete card" style="position:fixed;z-index:502;left:50%;top:130px;width:440px;margin-left:-220px;background:#fff;border-radius:24px;padding:30px;text-align:center"><h2>Are you sure?</h2><p>Checkout is 3x faster with a saved card. If you delete Mastercard •••• 5999 you will lose one-tap payment.</p><p><button style="width:100%;padding:14px;border:0;border-radius:99px;background:#d3031c;color:#fff">Keep card</button></p><p><a href="#" style="color:#8a817a" data-truth="confirm">Delete anyway</a></p></section>`,
      },
      `<h1>My cards</h1><div style="display:flex;gap:16px;padding:20px;background:#faf7f5">${brand('Mastercard')}<span style="flex:1">Mastercard •••• 5999</span><a href="#" data-truth="never">Delete</a></div>`,
    ),
  'confirm-bottom-sheet-fr.html': () =>
    phone(
      {
        lang: 'fr',
        title: 'Ma carte',
        end: `<div style="${shade}"></div><div style="position:fixed;left:0;right:0;bottom:0;background:#fff;border-radius:18px 18px 0 0;z-index:503;padding:22px;text-align:center"><b>Supprimer la carte •••• 3131 ?</b><p style="color:#777">Cette action est immédiate.</p><div role="button" tabindex="0" style="background:#e1251b;color:#fff;padding:14px;border-radius:26px;margin-bottom:10px" data-truth="confirm">Confirmer</div><div role="button" tabindex="0" style="padding:12px">Annuler</div></div>`,
      },
      '<div class="box">Visa •••• 3131</div><div class="box">Expire fin 09/28</div><div class="box" role="button" style="color:#e1251b" data-truth="never">Supprimer</div>',
    ),
  'confirm-yes-no-en.html': () =>
    legacy(
      {
        lang: 'en',
        title: 'Manage Cards',
        end: '<div class="ui-window-mask" style="position:fixed;inset:0;background:rgba(0,0,0,.3)"></div><div class="ui-window" style="position:fixed;left:50%;top:200px;margin-left:-180px;width:360px;background:#fff;border:4px solid #ccc"><div style="background:#f2f2f2;padding:8px"><b>Notice</b> <a href="#" class="close-layer" style="float:right">x</a></div><div style="padding:20px">Are you sure you want to delete this card?<br><br><input type="button" value="Yes" style="padding:4px 18px" data-truth="confirm"> <input type="button" value="No" style="padding:4px 18px"></div></div>',
      },
      `<h2>Manage Cards</h2><table width="700" border="1" cellpadding="10"><tr><td>VISA</td><td>4***********8118</td><td><a href="javascript:void(0)" data-truth="never">Delete</a></td></tr><tr><td>MasterCard</td><td>5***********2772</td><td><a href="javascript:void(0)" data-truth="never">Delete</a></td></tr></table>`,
    ),
  'confirm-shadow-fr.html': () =>
    component(
      {
        lang: 'fr',
        title: 'Cartes',
        end: '<ae-confirm></ae-confirm>',
        js: `customElements.define('ae-confirm',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>.m{position:fixed;inset:0;background:rgba(0,0,0,.5);display:flex;align-items:center;justify-content:center;z-index:600}.d{background:#fff;padding:28px;width:400px;font:14px Verdana}button{padding:9px 18px;margin-right:10px}</style><div class="m"><div class="d" role="dialog" aria-modal="true"><h3>Suppression de la carte</h3><p>Confirmez-vous la suppression de la carte Mastercard **** 1029 ?</p><button data-truth="confirm">Confirmer la suppression</button><button>Annuler</button></div></div>';}});`,
      },
      `<h2>Cartes de paiement</h2><p>${brand('Mastercard')} Mastercard **** 1029 <button data-truth="never">Supprimer</button></p>`,
    ),

  // ---- the default card that stays
  'greyed-only-en.html': () =>
    utility(
      { lang: 'en', title: 'Cards', css: '.off{opacity:.4;cursor:not-allowed}' },
      `<h1>Cards</h1><div class="card"><div class="flex gap-6 items-center">${brand('Visa')}<div style="flex:1">Visa •••• 1234 <b>Default</b></div><button class="px-4 py-2 rounded off" disabled data-truth="never">Remove</button></div><p class="muted">This is your default card. To remove it, set another card as default first.</p></div><button class="px-4 py-2 rounded" data-truth="add-card">Add a card</button>${more('en', 5, 'plain')}`,
    ),
  'greyed-only-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Cartes bancaires',
        css: '.ds--1{color:#bbb;pointer-events:none}.tt--4{font-size:12px;background:#333;color:#fff;border-radius:6px;padding:6px 10px;display:inline-block;margin-top:8px}',
      },
      `<h1>Cartes bancaires</h1><div style="border:1px solid #eee;border-radius:12px;padding:18px;max-width:680px"><div style="display:flex;gap:16px;align-items:center">${brand('CB')}<span style="flex:1">•••• 9090 · Carte par défaut</span><span class="ds--1" role="button" aria-disabled="true" data-truth="never">Supprimer</span></div><span class="tt--4">Impossible de supprimer la carte par défaut</span></div><div role="button" tabindex="0" style="margin-top:14px;color:#e1251b;display:inline-block;cursor:pointer" data-truth="add-card">+ Ajouter une carte</div>${more('fr')}`,
    ),
  'greyed-own-page-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Carte Visa 7171' },
      `<p><a href="#">‹ Toutes mes cartes</a></p><h1>Visa se terminant par 7171</h1><p><strong>Carte par défaut</strong> · Expire 02/2029</p><p><button disabled data-truth="never">Supprimer cette carte</button><br><small>Pour supprimer cette carte, choisissez d’abord une autre carte par défaut.</small></p><h2>Votre autre carte</h2><p>${brand('Mastercard')} Mastercard se terminant par 2626 <button data-truth="set-default">Définir par défaut</button></p>`,
    ),
  'refused-default-dialog-en.html': () =>
    airy(
      {
        lang: 'en',
        title: 'My cards',
        end: `<div style="${shade}"></div><div role="dialog" aria-modal="true" style="position:fixed;z-index:502;left:50%;top:140px;width:420px;margin-left:-210px;background:#fff;border-radius:20px;padding:28px"><h3>This card can’t be removed</h3><p>It is your default payment card. Add another card and make it the default, then try again.</p><button style="padding:11px 22px;border:0;border-radius:99px;background:#d3031c;color:#fff" data-truth="add-card">Add a card</button> <button style="padding:11px 22px">Got it</button></div>`,
      },
      `<h1>My cards</h1><div style="display:flex;gap:16px;padding:20px;background:#faf7f5">${brand('Visa')}<span style="flex:1">Visa •••• 4004 · Default</span><a href="#" data-truth="never">Remove</a></div>`,
    ),
  'refused-unpaid-fr.html': () =>
    rail(
      {
        lang: 'fr',
        title: 'Moyens de paiement',
        end: `<div style="${shade}"></div><div role="dialog" aria-modal="true" style="position:fixed;z-index:502;left:50%;top:140px;width:420px;margin-left:-210px;background:#fff;border-radius:10px;padding:28px"><h3>Suppression impossible</h3><p>Cette carte est liée à une commande en attente de paiement. Payez ou annulez cette commande avant de supprimer la carte.</p><button style="padding:10px 20px">J’ai compris</button></div>`,
      },
      `<h1>Moyens de paiement</h1><div style="display:flex;gap:16px;padding:16px;border:1px solid #eee">${brand('Mastercard')}<span style="flex:1">Mastercard •••• 2468</span><button data-truth="never">Supprimer</button></div>`,
    ),

  // ---- nothing saved
  'empty-en.html': () =>
    comet(
      { lang: 'en', title: 'Payment cards', flyout: 'closed' },
      `<h1>Payment cards</h1><div style="text-align:center;padding:60px 0"><div style="font-size:56px">💳</div><p>You have no saved cards</p><button style="padding:10px 26px;border-radius:20px">Add a card</button></div>${more('en')}`,
    ),
  'empty-with-alipay-fr.html': () =>
    legacy(
      { lang: 'fr', title: 'Mes cartes' },
      `<table width="100%"><tr><td width="170" valign="top"><b>Mon AliExpress</b><br><br><a href="#">Commandes</a><br><br><a href="#">Cartes bancaires</a><br><br><a href="#" data-truth="alipay-entry">Mon Alipay</a><br><br><a href="#">Coupons</a></td><td valign="top"><h2>Mes cartes bancaires</h2><p style="padding:50px;background:#fafafa;text-align:center">Aucune carte bancaire enregistrée.<br><br><a href="#">Ajouter une carte</a></p></td></tr></table>`,
    ),
  'empty-paypal-stays-en.html': () =>
    airy(
      { lang: 'en', title: 'Payment methods' },
      `<h1>Payment methods</h1><h3>Cards</h3><p style="background:#faf7f5;padding:30px;border-radius:18px">No cards yet. Cards you save at checkout will appear here.</p><h3>Other</h3><div style="display:flex;gap:16px;padding:20px;border:1px solid #e9e2dc;border-radius:18px">${brand('PayPal')}<span style="flex:1">PayPal · j•••n@mail.com</span><button data-truth="never">Unlink</button></div>${more('en')}`,
    ),

  // ---- Alipay
  'alipay-gate-en.html': () =>
    alipay(
      { lang: 'en', title: 'Manage your cards' },
      '<h2>Manage your cards</h2><p>Cards that you use on AliExpress are stored in your Alipay account. Go to Alipay to add a new bank card or to remove a linked one.</p><p><a href="#go" style="display:inline-block;background:#f60;color:#fff;padding:10px 26px;text-decoration:none" data-truth="alipay-entry">Go to My Alipay</a></p><h4>Frequently asked questions</h4><ul><li>Is it safe to link a card?</li><li>How many cards may I link?</li></ul>',
    ),
  'alipay-landing-fr.html': () =>
    alipay(
      { lang: 'fr', title: 'Alipay, payer en toute confiance' },
      '<div style="background:linear-gradient(90deg,#00a0e9,#7fd3ff);color:#fff;padding:50px 34px"><h1>Payez simplement sur AliExpress</h1><p>Une protection complète pour chaque achat, sans frais.</p><button style="padding:12px 30px;background:#fff;border:0;color:#0077b0" data-truth="alipay-entry">Accéder à mon Alipay</button></div><h3>Pourquoi Alipay ?</h3><p>Plus de 500 millions d’utilisateurs · Paiement protégé · Remboursement rapide</p><p><a href="#">En savoir plus</a></p>',
    ),
  'alipay-success-en.html': () =>
    alipay(
      { lang: 'en', title: 'Set up Alipay account' },
      '<ol style="display:flex;gap:40px;color:#8a98a5"><li>Verify e-mail</li><li>Set password</li><li><b>Done</b></li></ol><div style="text-align:center;padding:40px"><p style="font-size:44px;color:#3a3;margin:0">✔</p><h2>Your Alipay account has been set up successfully!</h2><p><a href="#home" style="background:#3a3;color:#fff;padding:10px 24px;text-decoration:none" data-truth="alipay-entry">Go to My Alipay</a></p></div>',
    ),
  'alipay-sign-up-en.html': () =>
    alipay(
      { lang: 'en', title: 'Open your Alipay wallet' },
      '<h2>Open your Alipay wallet</h2><p>Step 1 of 3: confirm your e-mail address</p><form onsubmit="return false"><p>E-mail <input type="email" style="padding:7px;width:260px"></p><p>Characters in the picture <input style="padding:7px;width:120px"> <span style="background:#cde;padding:6px 14px;letter-spacing:6px">K7XQ</span></p><button style="background:#3a3;color:#fff;padding:9px 24px;border:0" data-truth="signup-continue">Next</button></form>',
    ),
  'alipay-home-icons-en.html': () =>
    alipay(
      {
        lang: 'en',
        title: 'My Alipay',
        css: '.tri a{display:inline-block;width:46px;height:46px;background:#e3f3fb;border-radius:50%;text-align:center;line-height:46px;margin-right:14px;text-decoration:none}',
      },
      '<div class="tri"><a href="#1" title="Account balance">💰</a><a href="#2" title="Manage your cards" data-truth="cards-entry">💳</a><a href="#3" title="Security settings">🔒</a></div><h2>Account overview</h2><p>Balance: USD 0.00</p><h3>Recent payments</h3><table width="100%" border="1" cellpadding="8" style="border-collapse:collapse"><tr><th>Date</th><th>Order</th><th>Amount</th></tr><tr><td>2026-02-03</td><td>8120•••21</td><td>USD 7.12</td></tr><tr><td>2026-01-18</td><td>8119•••02</td><td>USD 3.40</td></tr></table>',
    ),
  'alipay-home-settings-en.html': () =>
    alipay(
      {
        lang: 'en',
        title: 'My Alipay',
        css: '.tabs span{display:inline-block;padding:8px 20px;border-bottom:2px solid transparent;cursor:pointer}.dd{display:none}',
      },
      '<div class="tabs"><span style="border-color:#00a0e9" onclick="void 0">Transactions</span><span onclick="void 0">Refunds</span><span onclick="void 0" data-truth="settings-tab">Settings ▾</span><div class="dd"><a href="#">Manage Your Cards</a><a href="#">Change password</a></div></div><h3>Transactions</h3><p>No transactions in the last 30 days.</p>',
    ),
  'alipay-cards-two-en.html': () =>
    alipay(
      { lang: 'en', title: 'Edit cards' },
      `<h2>Edit cards</h2><table width="100%" cellpadding="12"><tr data-truth="card-1"><td>${brand('Visa')}</td><td>4***********3182</td><td>M DOYLE</td><td><a href="javascript:;">Delete card</a></td></tr><tr data-truth="card-2"><td>${brand('Mastercard')}</td><td>5***********7719</td><td>M DOYLE</td><td><a href="javascript:;">Delete card</a></td></tr></table><p><a href="#">Click here to add a new card</a></p>`,
    ),
  'alipay-card-hover-en.html': () =>
    alipay(
      {
        lang: 'en',
        title: 'Manage Your Cards',
        css: '.hc{display:flex;gap:20px;padding:18px;border:1px solid #dbe3ea}.hc a{display:none}.hc:hover a{display:inline}',
      },
      `<h2>Manage Your Cards</h2><div class="hc" data-truth="card-1">${brand('Maestro')}<span>Maestro **** 1499</span><span style="flex:1"></span><a href="#rm">Remove Card</a></div><p>You can link up to 5 cards.</p>`,
    ),
  'alipay-confirm-fr.html': () =>
    alipay(
      {
        lang: 'fr',
        title: 'Gérer vos cartes',
        end: `<div style="${shade}"></div><div style="position:fixed;z-index:501;left:50%;top:160px;margin-left:-200px;width:400px;background:#fff;padding:24px"><h3>Supprimer la carte</h3><p>La carte Visa **** 3182 ne sera plus associée à votre compte Alipay.</p><a href="#" style="background:#00a0e9;color:#fff;padding:8px 20px;text-decoration:none" data-truth="confirm">Supprimer</a> &nbsp; <a href="#">Annuler</a></div>`,
      },
      '<h2>Gérer vos cartes</h2><p>Visa **** 3182 <a href="#" data-truth="never">Supprimer</a></p><p>Mastercard **** 7719 <a href="#" data-truth="never">Supprimer</a></p>',
    ),
  'alipay-password-en.html': () =>
    alipay(
      { lang: 'en', title: 'Security check', css: '.pw{width:40px;height:46px;margin-right:6px;text-align:center}' },
      `<h2>Security check</h2><p>Please enter your Alipay payment password to continue. This is not your AliExpress password.</p>${'<input class="pw" type="password" maxlength="1">'.repeat(6)}<p><a href="#">Forgot payment password?</a></p><button disabled data-truth="never">Confirm</button>`,
    ),

  // ---- a form for a new card
  'add-card-page-en.html': () =>
    semantic(
      { lang: 'en', title: 'Add a card' },
      `<h1>Add a card</h1><form onsubmit="return false" style="max-width:460px"><p><label>Card number<br><input inputmode="numeric" autocomplete="cc-number" style="width:100%;padding:10px"></label></p><p><label>Name on card<br><input autocomplete="cc-name" style="width:100%;padding:10px"></label></p><p><label>Expiry (MM/YY) <input autocomplete="cc-exp" size="6"></label> <label>CVV <input autocomplete="cc-csc" size="4"></label></p><p><label><input type="checkbox" checked> Set as my default card</label></p><button data-truth="never">Save card</button> <a href="#">Cancel</a></form><p>${brand('Visa')} ${brand('Mastercard')} ${brand('Maestro')} ${brand('Amex')}</p>`,
    ),
  'add-card-dialog-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Cartes bancaires',
        end: `<div style="${shade}"></div><div role="dialog" style="position:fixed;z-index:501;left:50%;top:110px;margin-left:-230px;width:460px;background:#fff;border-radius:14px;padding:26px"><h3>Ajouter une nouvelle carte</h3><input id="cardNum" placeholder="Numéro de carte" style="width:100%;padding:11px;margin-bottom:10px"><input id="cardHolder" placeholder="Nom du titulaire" style="width:100%;padding:11px;margin-bottom:10px"><div style="display:flex;gap:10px"><input placeholder="MM/AA" style="flex:1;padding:11px"><input placeholder="CVC" style="flex:1;padding:11px"></div><button style="width:100%;padding:13px;margin-top:16px;background:#191919;color:#fff" data-truth="never">Enregistrer la carte</button></div>`,
      },
      `<h1>Cartes bancaires</h1><div style="border:1px solid #eee;padding:18px">${brand('Visa')} •••• 1212 <span style="cursor:pointer" onclick="void 0" data-truth="never">Supprimer</span></div>`,
    ),
  'add-card-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Ajouter une carte' },
      `<div class="box"><p>Numéro de carte</p><input autocomplete="cc-number" placeholder="0000 0000 0000 0000" style="width:100%;padding:12px"><p>Date d’expiration</p><select><option>Mois</option></select> <select><option>Année</option></select><p>Cryptogramme visuel</p><input style="width:90px;padding:12px"></div><p style="font-size:12px;color:#888">Un débit de vérification d’environ 1 € peut être effectué, puis remboursé.</p><div role="button" style="background:#e1251b;color:#fff;text-align:center;padding:14px;border-radius:26px" data-truth="never">Valider</div>`,
    ),
};
