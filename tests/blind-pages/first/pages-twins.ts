/** Look-alikes: pages and controls that resemble saved cards and their removal, and are not. Every page is invented. */

import { binSvg, brand, dotsSvg, good, kebabSvg, more, picture, price, shot, tiles } from './kit.ts';
import { airy, burger, comet, component, helpdesk, legacy, phone, rail, semantic, utility } from './shells.ts';

export const twinPages: Readonly<Record<string, () => string>> = {
  'twin-cart-dialog-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Shopping Cart',
        flyout: 'closed',
        css: '.pc-header--wrap--9s{position:relative;background:#fff;z-index:600}',
        end: '<div class="comet-v2-modal-mask" style="position:fixed;left:0;right:0;bottom:0;top:130px;background:rgba(0,0,0,.4);z-index:500"></div><div class="comet-v2-modal-wrap" style="position:fixed;left:50%;top:220px;margin-left:-210px;z-index:501"><div class="comet-v2-modal" role="dialog" style="width:420px;background:#fff;border-radius:14px;padding:24px"><h3>Remove product</h3><p>Remove item from cart?</p><div class="comet-v2-modal-footer"><button data-truth="never">Remove</button> <button data-truth="never">Cancel</button></div></div></div>',
      },
      `<h1>Cart (2)</h1>${[1, 6].map((i) => `<div style="display:flex;gap:16px;padding:14px;border-bottom:1px solid #eee">${shot(i, 90)}<span style="flex:1">${good('en', i)}<br>${price('en', 5.5)}</span><span aria-label="delete product" onclick="void 0" data-truth="never">${binSvg()}</span></div>`).join('')}<p>Pay with ${brand('Visa')} Visa •••• 4242</p><button data-truth="never">Checkout</button>`,
    ),
  'twin-gift-cards-en.html': () =>
    airy(
      {
        lang: 'en',
        title: 'Gift cards',
        css: '.gc{display:flex;gap:16px;align-items:center;padding:20px;border-radius:18px;background:#fff0f3;margin-bottom:12px;max-width:720px}',
      },
      `<h1>My gift cards</h1><p>Balance: £25.00</p><div class="gc"><span style="font-size:30px">🎁</span><span style="flex:1">AliExpress Gift Card •••• •••• 8812<br><small>£20.00 · valid thru 12/26</small></span><button data-truth="never">Remove</button></div><div class="gc"><span style="font-size:30px">🎁</span><span style="flex:1">AliExpress Gift Card •••• •••• 0071<br><small>£5.00 · valid thru 03/27</small></span><button data-truth="never">Remove</button></div><a href="#" data-truth="never">Add a gift card</a>${more('en')}`,
    ),
  'twin-memory-cards-fr.html': () =>
    rail(
      { lang: 'fr', title: 'carte mémoire - AliExpress' },
      `<h1 style="font-size:18px">Cartes mémoire (2 341)</h1><p>Comparaison : <span>Carte SanDisk 128 Go</span> <button data-truth="never">Retirer</button> <span>Carte Kingston 64 Go</span> <button data-truth="never">Retirer</button></p><div style="display:flex;flex-wrap:wrap;gap:16px">${['Carte micro SD 128 Go classe 10', 'Carte SD 64 Go UHS-I', 'Lecteur de cartes USB 3.0', 'Carte mémoire 256 Go caméra', 'Étui pour 12 cartes SD', 'Carte TF 32 Go'].map((t, i) => `<a href="#" style="width:172px;color:#222;text-decoration:none">${shot(i, 172)}<br>${t}<br><b>${price('fr', 4.9 + i)}</b></a>`).join('')}</div>`,
    ),
  'twin-address-book-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Mes adresses' },
      `<h1>Adresses de livraison</h1><ul style="list-style:none;padding:0">${['12 rue des Lilas, 69003 Lyon', '4 place du Marché, 44000 Nantes'].map((a, i) => `<li style="background:#fff;border:1px solid #ddd;padding:16px;margin-bottom:10px"><b>Camille Durand</b> ${i === 0 ? '<em>Par défaut</em>' : '<button data-truth="never">Définir par défaut</button>'}<br>${a}<br>+33 6 •• •• •• 47<br><button>Modifier</button> <button data-truth="never">Supprimer</button></li>`).join('')}</ul><p><a href="#">Ajouter une adresse</a></p>`,
    ),
  'twin-devices-en.html': () =>
    utility(
      { lang: 'en', title: 'Your devices', flyout: 'closed' },
      `<h1>Signed-in devices</h1>${['Windows PC · Chrome · London', 'iPhone 14 · AliExpress app', 'Galaxy Tab · serial ending in 1234'].map((d, i) => `<div class="card flex gap-6 items-center"><div style="flex:1">${d}<div class="muted">${i === 0 ? 'This device' : `Last used ${String(i + 2)} days ago`}</div></div>${i === 0 ? '' : '<button data-truth="never">Remove</button>'}</div>`).join('')}<button class="px-4 py-2 rounded" data-truth="never">Remove all</button>`,
    ),
  'twin-phone-unlink-en.html': () =>
    legacy(
      { lang: 'en', title: 'Security settings' },
      '<h2>Linked contact details</h2><table width="760" border="1" cellpadding="12" style="border-collapse:collapse"><tr><td>Mobile number</td><td>+44 •••• ••1234</td><td><a href="javascript:;" data-truth="never">Unlink</a></td></tr><tr><td>E-mail</td><td>m•••e@mail.com</td><td><a href="javascript:;">Change</a></td></tr><tr><td>Google account</td><td>Linked</td><td><a href="javascript:;" data-truth="never">Unlink</a></td></tr></table>',
    ),
  'twin-phone-unlink-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Sécurité' },
      '<div class="box"><b>Téléphone</b><div style="display:flex;justify-content:space-between;padding:10px 0"><span>+33 •••• 1234</span><span role="button" style="color:#e1251b" data-truth="never">Dissocier</span></div></div><div class="box"><b>Comptes associés</b><div style="display:flex;justify-content:space-between;padding:10px 0"><span>Facebook</span><span role="button" style="color:#e1251b" data-truth="never">Dissocier</span></div></div><div class="box">Mot de passe ••••••••</div>',
    ),
  'twin-subscriptions-fr.html': () =>
    airy(
      { lang: 'fr', title: 'Mes abonnements' },
      `<h1>Mes abonnements</h1>${['AliExpress Plus', 'Livraison illimitée'].map((t, i) => `<div style="display:flex;gap:16px;align-items:center;padding:20px;border:1px solid #e9e2dc;border-radius:18px;margin-bottom:12px;max-width:760px"><span style="flex:1"><b>${t}</b><br><small>Prochain prélèvement le ${String(12 + i)} août · Visa •••• 4242</small></span><button data-truth="never">Résilier</button></div>`).join('')}${more('fr')}`,
    ),
  'twin-wishlist-manage-en.html': () =>
    burger(
      { lang: 'en', title: 'Wish list' },
      `<div style="display:flex;justify-content:space-between"><h2>Wish list</h2><a href="#done" data-truth="never">Done</a></div>${[0, 4, 9].map((i) => `<div style="display:flex;gap:10px;align-items:center;padding:8px 0">${'<input type="checkbox" checked>'}${shot(i, 64)}<span>${good('en', i)}</span></div>`).join('')}<div style="position:sticky;bottom:0;background:#fff;padding:12px 0;display:flex;gap:10px"><button style="flex:1;padding:12px">Move to list</button><button style="flex:1;padding:12px" data-truth="never">Remove (3)</button></div>`,
    ),
  'twin-reviews-fr.html': () =>
    comet(
      { lang: 'fr', title: 'Mes avis', flyout: 'closed' },
      `<h1>Mes avis</h1>${[2, 7].map((i) => `<div style="display:flex;gap:16px;padding:16px;border:1px solid #eee;border-radius:12px;margin-bottom:12px">${shot(i, 80)}<div style="flex:1"><b>${good('fr', i)}</b><p>★★★★★ Très bien, conforme à la description.</p></div><span role="button" onclick="void 0">Modifier</span><span role="button" onclick="void 0" data-truth="never">Supprimer</span></div>`).join('')}`,
    ),
  'twin-wallets-category-en.html': () =>
    component(
      { lang: 'en', title: 'Wallets & Card Holders - AliExpress' },
      `<h2>Wallets &amp; Card Holders</h2><p>Filters: <span style="background:#fff3e9;padding:4px 10px">Leather <a href="#" data-truth="never">Remove</a></span> <span style="background:#fff3e9;padding:4px 10px">RFID <a href="#" data-truth="never">Remove</a></span></p><div style="display:flex;flex-wrap:wrap;gap:16px">${['Men’s Leather Wallet', 'Slim Card Holder RFID', 'My Wallet Minimalist Carbon', 'Women’s Long Wallet', 'Bank Card Case Aluminium', 'Coin Purse'].map((t, i) => `<a href="#" style="width:170px;color:#222">${shot(i + 2, 170)}<br>${t}<br><b>${price('en', 6 + i)}</b></a>`).join('')}</div>`,
    ),
  'twin-birthday-cards-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Mes créations' },
      `<h1>Mes cartes enregistrées</h1><p>Vos modèles de cartes d’anniversaire et d’invitation.</p><div style="display:flex;gap:18px">${['Anniversaire Léo', 'Invitation mariage', 'Carte de vœux 2026'].map((t, i) => `<div style="width:220px"><img src="${picture(['#f2cc8f', '#b56576', '#457b9d'][i] ?? '#999', '', 220, 140)}" alt="${t}"><p>${t}</p><button>Imprimer</button> <button data-truth="never">Supprimer</button></div>`).join('')}</div>`,
    ),
  'twin-sim-cards-en.html': () =>
    phone(
      { lang: 'en', title: 'My SIM cards' },
      `<div class="box">${'<b>Travel eSIM Europe</b>'}<div style="display:flex;justify-content:space-between;padding:8px 0"><span>ICCID •••• 1234</span><span role="button" data-truth="never">Remove</span></div></div><div class="box"><b>Japan data SIM</b><div style="display:flex;justify-content:space-between;padding:8px 0"><span>ICCID •••• 7788</span><span role="button" data-truth="never">Remove</span></div></div><div class="box">Buy another SIM card</div>`,
    ),
  'twin-search-history-fr.html': () =>
    burger(
      { lang: 'fr', title: 'Recherche' },
      `<h3>Recherches récentes <span role="button" style="float:right" aria-label="Supprimer l’historique" data-truth="never">${binSvg()}</span></h3><p>carte graphique · carte bancaire anti-rfid · porte-carte · carte cadeau</p><h3>Tendances</h3>${tiles('fr', 4, 'plain')}`,
    ),
  'twin-trading-cards-en.html': () =>
    utility(
      { lang: 'en', title: 'My collection' },
      `<h1>My cards</h1><p class="muted">Trading cards you have collected in Card Battle</p><div class="flex gap-6">${['Fire Drake 0012/1234', 'Moon Knight 0441/1234', 'Sea Witch 0902/1234'].map((t, i) => `<div class="card"><img src="${picture(['#b91c1c', '#3730a3', '#0f766e'][i] ?? '#999', '', 140, 190)}" alt="${t}"><p>${t}</p><button data-truth="never">Discard</button></div>`).join('')}</div>`,
    ),

  'twin-hidden-display-none-en.html': () =>
    semantic(
      {
        lang: 'en',
        title: 'Payment cards',
        css: '.only-phone{display:none}.pr{display:flex;gap:16px;align-items:center;background:#fff;border:1px solid #ddd;padding:16px}',
      },
      `<h1>Payment cards</h1><div class="only-phone"><div class="pr">${brand('Visa')}<span style="flex:1">Visa •••• 1234</span><button data-truth="never">Remove</button></div></div><div class="pr">${brand('Visa')}<span style="flex:1">Visa •••• 1234</span><button data-truth="remove">Remove</button></div><p><a href="#">Add a card</a></p>${more('en', 4, 'list')}`,
    ),
  'twin-hidden-opacity-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Cartes bancaires',
        css: '.gh--1{opacity:0;pointer-events:none;position:absolute;top:190px}.pr--2{display:flex;gap:16px;align-items:center;border:1px solid #eee;border-radius:12px;padding:18px;max-width:660px}',
      },
      `<h1>Cartes bancaires</h1><div class="pr--2 gh--1" aria-hidden="true">${brand('CB')}<span style="flex:1">CB **** 5656</span><span onclick="void 0" data-truth="never">Supprimer</span></div><div class="pr--2">${brand('CB')}<span style="flex:1">CB **** 5656</span><span style="cursor:pointer" onclick="void 0" data-truth="remove">Supprimer</span></div><p>+ Ajouter une carte</p>${more('fr')}`,
    ),
  'twin-hidden-off-screen-en.html': () =>
    rail(
      {
        lang: 'en',
        title: 'Cards',
        css: '.far{position:absolute;left:-9999px;top:120px}.pw{display:flex;gap:16px;align-items:center;border:1px solid #f0e3dc;padding:16px;max-width:640px}',
      },
      `<h1>Cards</h1><div class="far"><div class="pw">Mastercard •••• 4321 <button data-truth="never">Delete</button></div></div><div class="pw">${brand('Mastercard')}<span style="flex:1">Mastercard •••• 4321</span><button data-truth="remove">Delete</button></div><p><button>Add card</button></p>`,
    ),
  'twin-hidden-zero-height-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Ma carte',
        css: '.fold{height:0;overflow:hidden}.pz{display:flex;gap:16px;align-items:center;padding:20px;background:#faf7f5;border-radius:18px;max-width:700px}',
      },
      `<h1>Ma carte</h1><div class="fold"><div class="pz">${brand('Visa')}<span style="flex:1">Visa •••• 8787</span><a href="#" data-truth="never">Retirer la carte</a></div></div><div class="pz">${brand('Visa')}<span style="flex:1">Visa •••• 8787</span><a href="#" data-truth="remove">Retirer la carte</a></div><p><a href="#">Ajouter une carte</a></p>${more('fr')}`,
    ),
  'twin-hidden-clip-en.html': () =>
    utility(
      {
        lang: 'en',
        title: 'My cards',
        css: '.vh{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}.inv{visibility:hidden;height:0}',
      },
      `<h1>My cards</h1><div class="vh"><button tabindex="-1" data-truth="never">Remove card</button></div><div class="inv"><button data-truth="never">Remove card</button></div><div class="card flex gap-6 items-center">${brand('Maestro')}<div style="flex:1">Maestro xxxx-7070</div><button data-truth="remove">Remove card</button></div><button class="px-4 py-2 rounded">Add card</button>${more('en', 5, 'plain')}`,
    ),

  'twin-promo-remove-background-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Payment cards',
        css: '.pro--1{display:flex;gap:20px;align-items:center;background:#eef7ff;border-radius:14px;padding:20px;margin-bottom:20px}',
      },
      `<div class="pro--1">${shot(6, 90)}<div style="flex:1"><b>AI photo studio</b><br>Try it on your product pictures, free today</div><button style="background:#191919;color:#fff;border-radius:18px;padding:9px 20px" data-truth="never">Remove background</button></div><h1>Payment cards</h1><div style="display:flex;gap:16px;align-items:center;border:1px solid #eee;border-radius:12px;padding:18px;max-width:700px">${brand('Visa')}<span style="flex:1">Visa •••• 1234</span><button style="border:0;background:none" aria-label="More" aria-haspopup="menu" data-truth="opener">${dotsSvg}</button></div><p>+ Add a card</p><p>Stain remover spray <a href="#" data-truth="never">Remove stains in 5 minutes</a></p>`,
    ),
  'twin-help-article-en.html': () =>
    helpdesk(
      { lang: 'en', title: 'How do I remove a saved card? - Help Center' },
      `<h2>How do I remove a saved card?</h2><p>You can remove a payment card from your account at any time:</p><ol><li>Open your account and go to Wallet.</li><li>Choose the card, for example Visa •••• 1234.</li><li>Press Remove and confirm.</li></ol><figure style="border:1px solid #ddd;background:#fff;padding:18px;max-width:460px"><div style="display:flex;gap:14px;align-items:center">${brand('Visa')}<span style="flex:1">Visa •••• 1234</span><span style="border:1px solid #222;border-radius:16px;padding:5px 16px" data-truth="never">Remove</span></div><figcaption>The Remove button beside a saved card</figcaption></figure><p>Was this helpful? <button>Yes</button> <button>No</button></p>`,
    ),
  'twin-help-article-fr.html': () =>
    helpdesk(
      { lang: 'fr', title: 'Comment supprimer ma carte bancaire ?' },
      `<h2>Comment supprimer ma carte bancaire ?</h2><p>Votre carte peut être retirée depuis votre portefeuille. Cliquez sur <b>Gérer mes cartes</b>, puis sur <b>Retirer</b>.</p><img src="${picture('#c0392b', 'Retirer', 320, 90)}" alt="Bouton Retirer" width="320" height="90" data-truth="never"><p>Articles liés : <a href="#">Ma carte est refusée</a> · <a href="#">Changer de carte par défaut</a></p>`,
    ),
  'twin-ad-continue-over-dialog-en.html': () =>
    airy(
      {
        lang: 'en',
        title: 'My cards',
        end: '<div style="position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:500"></div><div role="dialog" aria-modal="true" aria-label="Remove card" style="position:fixed;z-index:501;left:60px;top:260px;width:420px;background:#fff;border-radius:18px;padding:26px"><h3>Remove this card?</h3><p>Visa •••• 6543 will no longer be available at checkout.</p><button style="padding:10px 20px" data-truth="confirm">Remove</button> <button style="padding:10px 20px">Cancel</button></div><div class="ad-pop" style="position:fixed;z-index:900;left:390px;top:46px;width:420px;background:linear-gradient(#ffd166,#ff8c42);border-radius:18px;padding:34px;text-align:center"><span style="float:right">✕</span><h2>You won 3 free gifts!</h2><p>Claim them before midnight</p><button style="padding:18px 60px;font-size:22px;background:#d3031c;color:#fff;border:0;border-radius:99px" data-truth="never">Continue</button></div>',
      },
      `<h1>My cards</h1><div style="display:flex;gap:16px;padding:20px;background:#faf7f5">${brand('Visa')}<span style="flex:1">Visa •••• 6543</span><a href="#" data-truth="never">Remove</a></div>`,
    ),
  'twin-notification-prompt-fr.html': () =>
    semantic(
      {
        lang: 'fr',
        title: 'Mes cartes',
        end: '<div style="position:fixed;left:24px;bottom:24px;width:340px;background:#fff;box-shadow:0 8px 30px rgba(0,0,0,.3);padding:18px;z-index:50"><p>Autoriser les notifications pour ne manquer aucune offre ?</p><button data-truth="never">Ne pas autoriser</button> <button data-truth="never">Confirmer</button></div><div id="gdpr-new-container" style="position:fixed;right:24px;bottom:24px;width:380px;background:#222;color:#fff;padding:18px;z-index:50"><p>Nous utilisons des cookies.</p><button data-truth="never">Tout refuser</button> <button data-truth="never">Tout accepter</button></div>',
      },
      `<h1>Mes cartes</h1><div style="background:#fff;border:1px solid #ddd;padding:16px;display:flex;gap:14px;align-items:center">${brand('Mastercard')}<span style="flex:1">Mastercard se terminant par 1414</span><button data-truth="remove">Supprimer</button></div><p><a href="#">Ajouter une carte</a></p>`,
    ),
  'twin-refund-account-fr.html': () =>
    legacy(
      { lang: 'fr', title: 'Compte de remboursement' },
      '<h2>Compte bancaire pour vos remboursements</h2><p>Les remboursements des commandes payées par virement sont versés sur ce compte.</p><table width="760" border="1" cellpadding="12" style="border-collapse:collapse"><tr><td>Camille Durand</td><td>IBAN FR76 •••• •••• 1234</td><td><a href="javascript:;">Modifier</a> | <a href="javascript:;" data-truth="never">Supprimer</a></td></tr></table>',
    ),
  'twin-loyalty-cards-en.html': () =>
    component(
      { lang: 'en', title: 'Membership' },
      `<h2>Membership cards</h2><p>Show these at partner stores to earn coins.</p><div style="display:flex;gap:14px;align-items:center;border:1px solid #ddd;padding:16px;max-width:600px"><span style="flex:1">Plus Club card · member no. •••• 2210</span><button data-truth="never">Remove</button></div><div style="display:flex;gap:14px;align-items:center;border:1px solid #ddd;padding:16px;max-width:600px;margin-top:10px"><span style="flex:1">Coffee Partners card · member no. •••• 9134</span><button data-truth="never">Remove</button></div>${more('en', 5, 'plain')}`,
    ),
  'twin-following-stores-en.html': () =>
    utility(
      { lang: 'en', title: 'Following', name: 'Aisha' },
      `<h1>Stores you follow</h1>${['VISA Fashion Store', 'MasterCase Official', 'CardZone 1234 Store'].map((t) => `<div class="card flex gap-6 items-center">${shot(3, 48)}<div style="flex:1">${t}<div class="muted">97% positive</div></div><button aria-label="More" data-truth="never">${kebabSvg}</button><button data-truth="never">Remove</button></div>`).join('')}`,
    ),
};
