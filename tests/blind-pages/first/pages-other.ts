/** Checkout, orders, help, requests, account deletion. Every page is invented. */

import { brand, good, more, price, shot } from './kit.ts';
import { airy, burger, comet, helpdesk, legacy, phone, rail, semantic, slim, utility } from './shells.ts';

const basket = (lang: 'en' | 'fr', i: number): string =>
  `<div style="display:flex;gap:14px;padding:10px 0">${shot(i, 72)}<div>${good(lang, i)}<br><b>${price(lang, 9.9 + i)}</b></div></div>`;
const cardFields = (lang: 'en' | 'fr'): string =>
  `<p><input autocomplete="cc-number" placeholder="${lang === 'en' ? 'Card number' : 'Numéro de carte'}" style="width:100%;padding:10px"></p><p><input autocomplete="cc-exp" placeholder="${lang === 'en' ? 'MM/YY' : 'MM/AA'}" size="7" style="padding:10px"> <input autocomplete="cc-csc" placeholder="CVV" size="5" style="padding:10px"></p>`;

export const otherPages: Readonly<Record<string, () => string>> = {
  'checkout-native-ticked-en.html': () =>
    slim(
      { lang: 'en', title: 'Checkout' },
      `<div style="display:flex;gap:24px"><div style="flex:1;background:#fff;padding:22px"><h3>Shipping address</h3><p>M. Doyle, 12 High Street, Leeds <a href="#">Change</a></p><h3>Payment method</h3><p><label><input type="radio" name="pm" checked> Add a new card</label> ${brand('Visa')} ${brand('Mastercard')}</p>${cardFields('en')}<p><label data-truth="save-label"><input type="checkbox" checked data-truth="save-box"> Save card for next time</label></p><p><label data-truth="never"><input type="checkbox" checked> Send me offers by e-mail</label></p><h3>Items</h3>${basket('en', 1)}</div><div style="width:300px;background:#fff;padding:22px"><h3>Summary</h3><p>Subtotal ${price('en', 10.9)}</p><p>Shipping Free</p><label data-truth="never"><input type="checkbox" checked> Use 120 coins (-£0.12)</label><button style="width:100%;padding:14px;margin-top:14px;background:#e43225;color:#fff;border:0" data-truth="never">Place order</button></div></div>`,
    ),
  'checkout-label-ticked-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Confirmation de commande',
        css: '.cbx--3{position:absolute;opacity:0;width:1px;height:1px}.lab--9{display:inline-flex;gap:10px;align-items:center;cursor:pointer}.fx--2{width:20px;height:20px;border:1px solid #bbb;border-radius:50%;display:grid;place-items:center;color:#fff;font-size:12px}.cbx--3:checked+.fx--2{background:#e1251b;border-color:#e1251b}',
      },
      `<h1>Confirmation de commande</h1><div style="display:flex;gap:24px"><div style="flex:1"><h3>Moyen de paiement</h3>${cardFields('fr')}<label class="lab--9" data-truth="save-label"><input class="cbx--3" type="checkbox" checked><span class="fx--2" data-truth="save-box">✓</span><span>Enregistrer les informations de ma carte</span></label><br><br><label class="lab--9" data-truth="never"><input class="cbx--3" type="checkbox" checked><span class="fx--2">✓</span><span>Utiliser l’adresse de livraison pour la facturation</span></label>${basket('fr', 3)}</div><div style="width:280px;background:#f7f7f7;padding:20px;border-radius:12px"><b>Total ${price('fr', 24.9)}</b><br><br><button style="width:100%;padding:13px;background:#e1251b;color:#fff;border:0;border-radius:22px" data-truth="never">Payer maintenant</button></div></div>`,
    ),
  'checkout-switch-en.html': () =>
    phone(
      {
        lang: 'en',
        title: 'Pay',
        css: '.sw{width:48px;height:28px;border-radius:14px;border:0;background:#e1251b;position:relative}.sw::after{content:"";position:absolute;right:3px;top:3px;width:22px;height:22px;border-radius:50%;background:#fff}.ln{display:flex;justify-content:space-between;align-items:center;padding:10px 0}',
      },
      `<div class="box"><h3>Card details</h3>${cardFields('en')}<div class="ln"><span id="sv">Save this card for future payments</span><button class="sw" role="switch" aria-checked="true" aria-labelledby="sv" data-truth="save-box"></button></div><div class="ln"><span id="gf">Gift wrapping (+£0.99)</span><button class="sw" role="switch" aria-checked="true" aria-labelledby="gf" data-truth="never"></button></div></div><div class="box">${basket('en', 6)}</div><button style="width:100%;padding:15px;background:#e1251b;color:#fff;border:0;border-radius:26px" data-truth="never">Pay now</button>`,
    ),
  'checkout-cleared-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Paiement' },
      `<h1>Paiement</h1><fieldset><legend>Carte bancaire</legend>${cardFields('fr')}<label data-truth="never"><input type="checkbox"> Enregistrer cette carte pour mes prochains achats</label></fieldset><fieldset><legend>Options</legend><label data-truth="never"><input type="checkbox" checked> Assurance livraison (0,49 €)</label></fieldset>${basket('fr', 8)}<p><button data-truth="never">Payer ${price('fr', 17.9)}</button></p>`,
    ),
  'checkout-saved-card-en.html': () =>
    utility(
      { lang: 'en', title: 'Checkout', flyout: 'closed' },
      `<h1>Checkout</h1><div class="card"><h3>Pay with</h3><div class="flex gap-2 items-center"><input type="radio" name="p" checked> ${brand('Visa')} Visa •••• 4471 <button data-truth="never">Change</button></div><div class="flex gap-2 items-center"><input type="radio" name="p"> ${brand('PayPal')} PayPal</div><div class="flex gap-2 items-center"><input type="radio" name="p"> Pay by card or other ways</div></div><div class="card">${basket('en', 4)}</div><div class="card flex gap-6 items-center"><label style="flex:1" data-truth="never"><input type="checkbox" checked> Apply store coupon</label><button class="px-4 py-2 rounded" style="background:#f43f5e;color:#fff;border:0" data-truth="never">Place order</button></div>`,
    ),
  'checkout-div-box-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Valider la commande',
        css: '.bx{display:inline-block;width:20px;height:20px;border-radius:6px;background:#d3031c;color:#fff;text-align:center;line-height:20px;margin-right:10px;vertical-align:middle}.opt{cursor:pointer;padding:8px 0}',
      },
      `<h1>Valider la commande</h1><div style="border:1px solid #e9e2dc;border-radius:18px;padding:22px;max-width:640px"><h3>Nouvelle carte</h3>${cardFields('fr')}<div class="opt" role="checkbox" tabindex="0" aria-checked="true" data-truth="save-label"><span class="bx" data-truth="save-box">✓</span>Mémoriser ma carte pour payer plus vite</div><div class="opt" role="checkbox" tabindex="0" aria-checked="true" data-truth="never"><span class="bx">✓</span>J’accepte les conditions générales de vente</div></div>${basket('fr', 9)}<p><a href="#" style="background:#d3031c;color:#fff;padding:14px 34px;border-radius:99px;text-decoration:none" data-truth="never">Commander</a></p>`,
    ),
  'checkout-second-payment-en.html': () =>
    burger(
      { lang: 'en', title: 'Complete your payment' },
      `<h2>Complete your payment</h2><p>Order 8201•••14 · ${price('en', 13.4)} · pay within 19:59:02</p>${cardFields('en')}<div style="display:flex;gap:8px;align-items:center"><input type="checkbox" id="allowBind" checked data-truth="save-box"><label for="allowBind" data-truth="save-label">Save card to Alipay</label></div><div style="display:flex;gap:8px;align-items:center;margin-top:8px"><input type="checkbox" id="dcc" checked data-truth="never"><label for="dcc" data-truth="never">Charge in my own currency</label></div><button style="width:100%;padding:15px;margin-top:18px;background:#e62e04;color:#fff;border:0" data-truth="never">Save &amp; Pay</button>`,
    ),
  'checkout-do-not-save-fr.html': () =>
    slim(
      { lang: 'fr', title: 'Paiement de la commande' },
      `<div style="background:#fff;padding:24px;max-width:560px"><h2>Paiement de la commande</h2>${cardFields('fr')}<p><label data-truth="never"><input type="checkbox" checked> Ne pas enregistrer ma carte</label></p>${basket('fr', 5)}<button style="padding:13px 34px;background:#e43225;color:#fff;border:0" data-truth="never">Payer</button></div>`,
    ),

  'orders-unpaid-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'My orders',
        css: '.comet-tabs-nav-item{display:inline-block;padding:10px 16px;cursor:pointer}.order-item{border:1px solid #eee;border-radius:10px;padding:16px;margin-bottom:12px}',
      },
      `<h1>My orders</h1><div class="comet-tabs-nav"><div class="comet-tabs-nav-item">View all</div><div class="comet-tabs-nav-item" data-truth="to-pay">To pay (2)</div><div class="comet-tabs-nav-item">To ship</div><div class="comet-tabs-nav-item">Shipped</div><div class="comet-tabs-nav-item">Processed</div></div>${[2, 5].map((i) => `<div class="order-item"><div class="order-item-header"><span class="order-item-header-status-text">Awaiting payment</span> · Order 8210${String(i)}•••</div>${basket('en', i)}<button data-truth="never">Pay now</button> <button data-truth="never">Cancel order</button></div>`).join('')}<div class="order-item"><span class="order-item-header-status-text">Completed</span>${basket('en', 7)}<button data-truth="never">Remove</button></div>`,
    ),
  'orders-paid-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Mes commandes' },
      `<h1>Mes commandes</h1><p><a href="#">Toutes</a> · <a href="#">À payer (0)</a> · <a href="#">Expédiées (1)</a> · <a href="#">Terminées</a></p>${[3, 8].map((i) => `<section style="border:1px solid #eee;padding:14px;margin-bottom:12px"><b>Terminée</b> · payée par Visa •••• 4242${basket('fr', i)}<button>Acheter à nouveau</button> <button data-truth="never">Supprimer</button></section>`).join('')}`,
    ),
  'orders-unpaid-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Mes commandes' },
      `<div style="display:flex;gap:18px;overflow:auto;padding-bottom:10px"><span>Tout</span><span role="tab" data-truth="to-pay">À payer (1)</span><span role="tab">À expédier</span><span role="tab">Expédiées</span></div><div class="box"><b style="color:#e1251b">En attente de paiement</b>${basket('fr', 1)}<div style="text-align:right"><span role="button" style="padding:8px 14px;border:1px solid #ccc;border-radius:18px" data-truth="never">Annuler</span> <span role="button" style="padding:8px 14px;background:#e1251b;color:#fff;border-radius:18px" data-truth="never">Payer</span></div></div><div class="box"><b>Expédiée</b>${basket('fr', 4)}</div>`,
    ),

  'help-home-fr.html': () =>
    helpdesk(
      { lang: 'fr', title: 'Centre d’aide' },
      '<h2>Sujets fréquents</h2><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:16px">' +
        [
          'Commande et livraison',
          'Retours et remboursements',
          'Paiement et cartes',
          'Compte et sécurité',
          'Coupons et promotions',
          'Litiges',
        ]
          .map((t) => `<a href="#" style="background:#fff;padding:24px;border-radius:12px;color:#2b2b2b;text-decoration:none">${t}</a>`)
          .join('') +
        '</div><h2>Questions courantes</h2><ul><li><a href="#">Où est mon colis ?</a></li><li><a href="#">Comment retirer une carte bancaire ?</a></li><li><a href="#">Quand serai-je remboursé ?</a></li></ul>',
    ),
  'help-chat-open-en.html': () =>
    helpdesk(
      {
        lang: 'en',
        title: 'Help Center',
        end: '<div id="J_xiaomi_dialog" style="position:fixed;right:24px;bottom:20px;width:360px;height:460px;background:#fff;box-shadow:0 8px 40px rgba(0,0,0,.3);border-radius:14px;display:flex;flex-direction:column;z-index:90"><div style="background:#e1251b;color:#fff;padding:14px;border-radius:14px 14px 0 0">Eva · virtual assistant</div><div style="flex:1;padding:14px;overflow:auto"><p style="background:#f2f2f4;padding:10px;border-radius:10px">Hi! Which of these is your question about?</p><div style="display:flex;flex-wrap:wrap;gap:8px"><span class="opt" onclick="void 0" style="border:1px solid #ddd;border-radius:16px;padding:6px 12px;cursor:pointer">Where is my order</span><span class="opt" onclick="void 0" style="border:1px solid #ddd;border-radius:16px;padding:6px 12px;cursor:pointer" data-truth="chat-option">Card Management</span><span class="opt" onclick="void 0" style="border:1px solid #ddd;border-radius:16px;padding:6px 12px;cursor:pointer">Refund status</span></div></div><div style="display:flex;padding:10px;gap:8px;border-top:1px solid #eee"><input placeholder="Type your question" style="flex:1;padding:9px" data-truth="chat-input"><button>Send</button></div></div>',
      },
      '<h2>Popular topics</h2><ul><li>Orders and delivery</li><li>Returns</li><li>Payment</li><li>Account</li></ul>',
    ),
  'help-chat-open-fr.html': () =>
    airy(
      { lang: 'fr', title: 'Assistance en ligne' },
      '<h1>Assistance en ligne</h1><div style="max-width:680px;border:1px solid #e9e2dc;border-radius:18px;padding:20px"><p><b>Eva</b> : Bonjour Camille, je suis l’assistante virtuelle. Que puis-je faire pour vous ?</p><p style="text-align:right"><b>Vous</b> : gestion des cartes</p><p><b>Eva</b> : Choisissez un sujet :</p><button data-truth="chat-option">Ajouter/supprimer une carte</button> <button>Paiement refusé</button> <button>Parler à un conseiller</button><p><input placeholder="Écrivez votre message…" style="width:80%;padding:10px" data-truth="chat-input"> <button>Envoyer</button></p></div>' +
        more('fr', 4, 'plain'),
    ),

  'removal-request-en.html': () =>
    legacy(
      { lang: 'en', title: 'Remove Card' },
      '<h2>Credit Cards &gt; Remove Card</h2><p>To ask for the removal of your card, please fill in this form. We will send you an e-mail.</p><form onsubmit="return false"><table cellpadding="8"><tr><td>E-mail address associated with the card</td><td><input type="email" size="34"></td></tr><tr><td>Account password</td><td><input type="password" size="34"></td></tr><tr><td>Or date of birth</td><td><input type="date"></td></tr><tr><td></td><td><input type="submit" value="Submit Removal Request" data-truth="never"></td></tr></table></form>',
    ),
  'removal-request-fr.html': () =>
    utility(
      { lang: 'fr', title: 'Demande de suppression de carte' },
      '<h1>Demande de suppression de carte bancaire</h1><div class="card"><p class="muted">Remplissez ce formulaire pour demander le retrait d’une carte de votre compte.</p><form onsubmit="return false"><p><label>Adresse e-mail liée à la carte<br><input type="email" style="width:320px;padding:9px"></label></p><p><label>Mot de passe<br><input type="password" style="width:320px;padding:9px"></label></p><p><label>Date de naissance<br><input placeholder="JJ/MM/AAAA" style="padding:9px"></label></p><button class="px-4 py-2 rounded" data-truth="never">Envoyer la demande de suppression</button></form></div>',
    ),

  'account-deletion-en.html': () =>
    semantic(
      { lang: 'en', title: 'Privacy center' },
      '<h1>Delete my account</h1><p>Deleting your account is permanent. You will lose your orders, coins, coupons and saved payment cards.</p><ul><li>You must have no open orders.</li><li>Your Alipay wallet will be closed too.</li></ul><p><label>Type “agree” to continue <input></label></p><p><button style="background:#c00;color:#fff;padding:10px 20px" data-truth="never">Delete my account</button></p>',
    ),
  'account-deletion-dialog-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Paramètres du compte',
        end: '<div style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:500"></div><div role="dialog" aria-modal="true" style="position:fixed;z-index:501;left:50%;top:140px;width:440px;margin-left:-220px;background:#fff;border-radius:14px;padding:26px"><h3>Supprimer votre compte AliExpress ?</h3><p>Cette action est définitive. Vos commandes, coupons et cartes bancaires enregistrées seront effacés.</p><button>Annuler</button> <button style="background:#e1251b;color:#fff" data-truth="never">Supprimer mon compte</button></div>',
      },
      '<h1>Paramètres du compte</h1><p>Adresse e-mail : c•••e@mail.fr</p><p>Mot de passe : ••••••••</p><p>Fermeture du compte : <a href="#" data-truth="never">Supprimer mon compte</a></p>',
    ),
  'data-deletion-en.html': () =>
    rail(
      { lang: 'en', title: 'Privacy requests' },
      '<h1>Your privacy requests</h1><p>Request the deletion of personal data that we hold about you, including saved payment information.</p><form onsubmit="return false"><p><label><input type="radio" name="r"> Download my data</label></p><p><label><input type="radio" name="r" checked> Delete my data and close my account</label></p><button data-truth="never">Submit deletion request</button></form>',
    ),
};
