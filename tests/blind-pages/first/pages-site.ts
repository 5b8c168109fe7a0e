/** Pages that are not about cards, and the ways to the wallet. Every page is invented. */

import { brand, good, more, price, shot, tiles } from './kit.ts';
import { airy, burger, comet, component, legacy, phone, rail, semantic, slim, utility } from './shells.ts';

const banner = (text: string, colour: string): string =>
  `<div style="background:${colour};color:#fff;border-radius:14px;padding:34px 28px;font-size:28px;font-weight:700;margin-bottom:22px">${text}</div>`;

export const sitePages: Readonly<Record<string, () => string>> = {
  'home-signed-out-en.html': () =>
    comet(
      { lang: 'en', title: 'AliExpress - Online Shopping for Popular Electronics', signedIn: false, flyout: 'closed' },
      `${banner('Welcome deal · 3 items from £0.89', 'linear-gradient(90deg,#e1251b,#ff7a45)')}<h2>SuperDeals</h2>${tiles('en', 6, 'cards')}${more('en')}`,
    ),
  'home-signed-in-fr.html': () =>
    comet(
      { lang: 'fr', title: 'AliExpress - Achetez en ligne', flyout: 'closed' },
      `${banner('Offre de bienvenue -50 %', '#d7263d')}<h2>Offres du jour</h2>${tiles('fr', 6, 'cards', 2)}${more('fr')}`,
    ),
  'home-flyout-open-fr.html': () =>
    comet(
      { lang: 'fr', title: 'AliExpress', flyout: 'open', wallet: 'Portefeuille' },
      `${banner('Choice Day · livraison gratuite dès 10 €', '#7b2cbf')}${tiles('fr', 12, 'cards')}`,
    ),
  'home-flyout-open-us-en.html': () =>
    utility(
      { lang: 'en', title: 'AliExpress', flyout: 'open', wallet: 'Payments', name: 'Devon' },
      `<div class="card"><h1>Today’s picks for Devon</h1><p class="muted">Based on your browsing history</p>${tiles('en', 5, 'plain')}</div>${more('en', 5, 'plain', 6)}`,
    ),
  'legacy-home-flyout-open-en.html': () =>
    legacy(
      { lang: 'en', title: 'AliExpress.com - Online Shopping', flyout: 'open', wallet: 'My Wallet' },
      `<table width="100%"><tr><td width="200" valign="top"><b>Categories</b><br>Women’s Clothing<br>Phones<br>Computer &amp; Office<br>Jewelry &amp; Watches<br>Bags &amp; Shoes</td><td><div style="background:#ffe3d1;height:220px;padding:30px;font-size:30px">Shopping Festival</div></td></tr></table><br>${tiles('en', 6, 'plain')}`,
    ),
  'search-flyout-signed-out-fr.html': () =>
    airy(
      { lang: 'fr', title: 'casque bluetooth - AliExpress', signedIn: false, flyout: 'open' },
      `<p>1 248 résultats pour « casque bluetooth »</p><p><button>Trier : meilleures ventes</button> <button>Prix</button> <label><input type="checkbox"> Livraison gratuite</label></p>${tiles('fr', 10, 'cards')}`,
    ),
  'product-signed-out-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Écouteurs sans fil Lenovo LP40 Pro - AliExpress', signedIn: false },
      `<article style="display:flex;gap:32px"><figure style="margin:0">${shot(2, 380)}</figure><section style="flex:1"><h1>Écouteurs sans fil Lenovo LP40 Pro, Bluetooth 5.3</h1><p>★ 4,8 · 12 431 avis · 50 000+ vendus</p><p style="font-size:28px;color:#d7263d">${price('fr', 11.49)}</p><p>Couleur : noir</p><p>Moyens de paiement acceptés : ${brand('Visa')} ${brand('Mastercard')} ${brand('PayPal')}</p><p><button data-truth="never">Acheter maintenant</button> <button>Ajouter au panier</button></p></section></article>${more('fr', 6, 'list')}`,
    ),
  'product-signed-in-en.html': () =>
    utility(
      { lang: 'en', title: 'Cordless Screwdriver Kit - AliExpress', flyout: 'closed', name: 'Aisha' },
      `<div class="flex gap-6">${shot(10, 420)}<div class="card" style="flex:1"><h1>Cordless Screwdriver Kit 3.6 V, 45 bits</h1><p class="muted">Sold by ToolHome Official Store</p><h2>${price('en', 18.79)}</h2><div class="flex gap-2 items-center">Pay with ${brand('Visa')} ${brand('Mastercard')} ${brand('Maestro')}</div><p>Quantity <button>-</button> 1 <button>+</button></p><button class="px-4 py-2 rounded" style="background:#f43f5e;color:#fff;border:0" data-truth="never">Buy now</button> <button class="px-4 py-2 rounded">Add to cart</button></div></div>${more('en')}`,
    ),
  'search-icon-account-en.html': () =>
    rail(
      { lang: 'en', title: 'usb c cable - Buy usb c cable with free shipping' },
      `<h1 style="font-size:18px">usb c cable</h1><p><a href="#">Best Match</a> · <a href="#">Orders</a> · <a href="#">Price ↑</a></p>${tiles('en', 12, 'cards', 1)}`,
    ),
  'store-signed-out-burger-en.html': () =>
    burger(
      { lang: 'en', title: 'ToolHome Official Store', signedIn: false },
      `<h2>ToolHome Official Store</h2><p>98.1% positive feedback · 12k followers <button>+ Follow</button></p>${tiles('en', 6, 'plain', 4)}`,
    ),
  'wishlist-fr.html': () =>
    airy(
      { lang: 'fr', title: 'Mes favoris' },
      `<h1>Mes favoris (6)</h1><p><button>Toutes les listes</button> <button>Baisse de prix</button></p>${tiles('fr', 6, 'cards', 5)}`,
    ),
  'coupons-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Centre de coupons' },
      `<div class="box" style="background:#ff4747;color:#fff">Pack du nouvel utilisateur : 12,00 € offerts</div>${['2,00 € dès 19,00 €', '5,00 € dès 49,00 €', '9,00 € dès 99,00 €'].map((t) => `<div class="box" style="display:flex;justify-content:space-between"><span>${t}</span><button>Obtenir</button></div>`).join('')}${tiles('fr', 2, 'list')}`,
    ),
  'messages-component-en.html': () =>
    component(
      { lang: 'en', title: 'Message Center' },
      `<h2>Message Center</h2><table width="100%"><tr><td width="260" valign="top">Orders &amp; logistics (2)<br><br>Promotions<br><br>Store messages</td><td>${['Your package has left the sorting centre', 'Your order 81924 has been shipped', 'Rate your purchase and get 3 coins'].map((m) => `<p style="border-bottom:1px solid #eee;padding:10px 0">${m}<br><small>Yesterday</small></p>`).join('')}</td></tr></table>`,
    ),
  'coins-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Pièces et bons plans' },
      `<h1>Mes pièces : 248</h1><p>Revenez demain pour gagner 12 pièces.</p><button>Récupérer aujourd’hui</button><h2>À échanger</h2>${tiles('fr', 8, 'plain')}`,
    ),

  'skeleton-cards-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Payment cards',
        css: '.sk--1x{background:linear-gradient(90deg,#eee 25%,#f6f6f6 50%,#eee 75%);border-radius:8px}',
      },
      `<div aria-busy="true"><h1>Payment cards</h1>${'<div class="sk--1x" style="height:84px;margin-bottom:14px"></div>'.repeat(3)}<div class="sk--1x" style="height:18px;width:200px"></div></div>`,
    ),
  'error-500-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Erreur' },
      '<div style="text-align:center;padding:80px 0"><p style="font-size:64px;margin:0">😵</p><h1>Oups ! Une erreur s’est produite</h1><p>Impossible de charger cette page. Vérifiez votre connexion puis réessayez.</p><p><small>Code : FAIL_SYS_SERVICE_TIMEOUT</small></p><button>Actualiser</button></div>',
    ),
  'blank-en.html': () =>
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>AliExpress</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
  'spinner-mobile-fr.html': () =>
    phone(
      {
        lang: 'fr',
        title: 'Cartes bancaires',
        css: '.sp{width:38px;height:38px;border:4px solid #ddd;border-top-color:#e1251b;border-radius:50%;margin:140px auto 16px;animation:r 1s linear infinite}@keyframes r{to{transform:rotate(1turn)}}',
      },
      '<div class="sp" role="progressbar"></div><p style="text-align:center;color:#888">Chargement en cours…</p>',
    ),
  'maintenance-en.html': () =>
    slim(
      { lang: 'en', title: 'Be right back' },
      '<div style="text-align:center;padding:90px 0"><h1>We’ll be right back</h1><p>This service is temporarily unavailable while we carry out scheduled maintenance.</p><p>Please try again in a few minutes.</p></div>',
    ),

  'sign-in-page-en.html': () =>
    slim(
      { lang: 'en', title: 'Sign in' },
      `<div style="width:400px;margin:20px auto;background:#fff;padding:32px;border-radius:16px"><h2>Sign in or create account</h2><form onsubmit="return false"><label>Email or phone number<input name="loginId" style="width:100%;padding:12px;margin:6px 0 16px"></label><label>Password<input type="password" style="width:100%;padding:12px;margin:6px 0 16px"></label><button style="width:100%;padding:14px;background:#e43225;color:#fff;border:0;border-radius:24px" data-truth="never">Sign in</button></form><p><a href="#">Forgot password?</a></p><p style="text-align:center">or continue with<br><button>Google</button> <button>Facebook</button> <button>Apple</button></p></div>`,
    ),
  'sign-in-step-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Connexion', signedIn: false },
      `<div style="max-width:380px;margin:30px auto"><h1>Connectez-vous</h1><p>Entrez votre e-mail ou votre numéro de téléphone pour continuer.</p><form onsubmit="return false"><input type="email" autocomplete="username" placeholder="E-mail ou numéro de téléphone" style="width:100%;padding:12px"><br><br><button type="submit" style="width:100%;padding:12px" data-truth="never">Continuer</button></form><hr><p>Nouveau client ? <a href="#">Créer un compte</a></p></div>`,
    ),
  'sign-in-dialog-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'AliExpress',
        signedIn: false,
        end: '<div style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:100"></div><div role="dialog" aria-modal="true" aria-labelledby="lg-t" style="position:fixed;left:50%;top:12%;transform:translateX(-50%);width:420px;background:#fff;border-radius:20px;padding:28px;z-index:101"><button aria-label="Fermer" style="float:right">×</button><h2 id="lg-t">Se connecter / S’inscrire</h2><p>🔒 Vos informations sont protégées</p><input placeholder="Adresse e-mail" style="width:100%;padding:12px"><br><br><input type="password" placeholder="Mot de passe" style="width:100%;padding:12px"><br><br><button style="width:100%;padding:13px;background:#d3031c;color:#fff;border:0" data-truth="never">Se connecter</button><p><a href="#">Mot de passe oublié ?</a></p></div>',
      },
      tiles('fr', 12, 'cards'),
    ),
  'sign-in-native-dialog-en.html': () =>
    utility(
      {
        lang: 'en',
        title: 'My payment cards',
        signedIn: false,
        css: 'dialog{border:0;border-radius:16px;padding:28px;width:400px}dialog::backdrop{background:rgba(15,23,42,.6)}',
        end: '<dialog id="d"><h2>Your session has expired</h2><p>Please sign in again to continue.</p><form method="dialog"><input type="email" placeholder="Email" style="width:100%;padding:10px"><br><br><input type="password" placeholder="Password" style="width:100%;padding:10px"><br><br><button value="x" style="width:100%;padding:12px" data-truth="never">Log in</button></form></dialog>',
        js: 'document.getElementById("d").showModal();',
      },
      `<h1>Saved cards</h1><div class="card flex gap-6 items-center">${brand('Visa')}<span>Visa •••• 4471</span><button data-truth="never">Remove</button></div>`,
    ),
  'register-fr.html': () =>
    burger(
      { lang: 'fr', title: 'Créer un compte', signedIn: false },
      '<h2>Créer un compte</h2><p>Pays : France</p><form onsubmit="return false"><input placeholder="Adresse e-mail" style="width:100%;padding:12px"><br><br><input type="password" placeholder="Choisissez un mot de passe" style="width:100%;padding:12px"><br><br><label><input type="checkbox"> J’accepte les conditions d’utilisation</label><br><br><button style="width:100%;padding:14px" data-truth="never">Créer un compte</button></form><p>Déjà inscrit ? <a href="#">Se connecter</a></p>',
    ),

  'bot-page-en.html': () =>
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Captcha Interception</title><style>body{font:15px Arial;color:#333;background:#fff}.bx{width:420px;margin:120px auto;text-align:center}.tr{position:relative;height:42px;background:#e8e8e8;border-radius:3px;line-height:42px}.kn{position:absolute;left:0;top:0;width:42px;height:42px;background:#fff;border:1px solid #ccc}</style></head><body><div class="bx"><h3>Sorry, we have detected unusual traffic from your network.</h3><p>To continue, please slide to verify</p><div class="tr" id="nc_1__scale_text"><span class="kn" id="nc_1_n1z">»</span>Please slide to verify</div><p style="color:#999;font-size:12px">ID: c8f21a · Feedback</p></div></body></html>',
  'bot-dialog-fr.html': () =>
    comet(
      {
        lang: 'fr',
        title: 'Mes cartes',
        end: '<div style="position:fixed;inset:0;background:rgba(0,0,0,.6);z-index:2000;display:flex;align-items:center;justify-content:center"><div style="background:#fff;width:360px;padding:24px;border-radius:8px;text-align:center"><p style="font-size:17px">Trafic inhabituel détecté</p><p>Faites glisser le curseur jusqu’au bout pour vérifier que vous n’êtes pas un robot</p><div style="height:44px;background:#eee;position:relative;line-height:44px"><span style="position:absolute;left:0;width:44px;height:44px;background:#ff6a00;color:#fff">→</span>Glissez pour vérifier</div></div></div>',
      },
      `<h1>Mes cartes bancaires</h1><div class="c-row" style="border:1px solid #eee;padding:16px">${brand('Mastercard')} Mastercard •••• 8126 <a href="#" data-truth="never">Supprimer</a></div>`,
    ),
  'bot-iframe-en.html': () =>
    rail(
      {
        lang: 'en',
        title: 'AliExpress',
        end: `<div class="layer" style="position:fixed;inset:0;background:rgba(0,0,0,.45);z-index:999"><div class="J_MIDDLEWARE_FRAME_WIDGET" style="position:absolute;left:50%;top:90px;margin-left:-210px;width:420px;height:330px;background:#fff"><div style="text-align:right;padding:6px">✕</div><iframe title="Security verification - slide to complete the captcha" style="border:0;width:100%;height:270px" srcdoc="&lt;body style='font:14px Arial;text-align:center;padding-top:60px'&gt;&lt;p&gt;Please drag the slider to complete the puzzle&lt;/p&gt;&lt;div style='height:40px;background:#ddd'&gt;Slide right &amp;raquo;&lt;/div&gt;&lt;/body&gt;"></iframe></div></div>`,
      },
      tiles('en', 12, 'cards'),
    ),
  'bot-puzzle-fr.html': () =>
    slim(
      { lang: 'fr', title: 'Vérification de sécurité' },
      `<div style="width:400px;margin:30px auto;background:#fff;padding:24px;text-align:center"><h2>Vérification de sécurité</h2><p>Pour continuer, prouvez que vous n’êtes pas un robot : placez la pièce du puzzle au bon endroit.</p>${shot(5, 300)}<div style="background:#eef;height:40px;margin-top:10px;position:relative"><span style="position:absolute;left:0;top:0;width:54px;height:40px;background:#5b8def;color:#fff;line-height:40px">⇨</span></div><p><a href="#">Recharger l’image</a></p></div>`,
    ),

  'identity-code-en.html': () =>
    slim(
      { lang: 'en', title: 'Verify it’s you', css: '.o{width:46px;height:54px;font-size:24px;text-align:center;margin:0 4px}' },
      `<div style="max-width:460px;margin:30px auto;background:#fff;padding:32px;border-radius:12px;text-align:center"><h2>Security verification</h2><p>To protect your account, enter the 6-digit code we sent to m***e@gmail.com</p>${[0, 1, 2, 3, 4, 5].map((n) => `<input class="o" maxlength="1" inputmode="numeric" data-id="${String(n)}" aria-label="Digit ${String(n + 1)}">`).join('')}<p>Didn’t get it? <a href="#">Resend (48s)</a></p><button disabled data-truth="never">Verify</button></div>`,
    ),
  'identity-password-dialog-fr.html': () =>
    semantic(
      {
        lang: 'fr',
        title: 'Gérer mes cartes',
        end: '<div class="ov" style="position:fixed;inset:0;background:rgba(0,0,0,.5)"><div role="dialog" aria-label="Confirmez votre identité" style="width:380px;margin:120px auto;background:#fff;padding:26px"><h3>Confirmez votre identité</h3><p>Pour retirer cette carte, saisissez le mot de passe de votre compte.</p><input type="password" autocomplete="current-password" style="width:100%;padding:10px"><p><button>Annuler</button> <button data-truth="never">Valider</button></p></div></div>',
      },
      `<h1>Gérer mes cartes</h1><ul><li>${brand('CB', 'Carte bancaire')} Carte se terminant par 5520 <button data-truth="never">Retirer</button></li></ul>`,
    ),
  'identity-sms-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Vérification' },
      '<div class="box"><h3>Code reçu par SMS</h3><p>Nous avons envoyé un code de vérification au +33 6 •• •• •• 47. Saisissez-le pour confirmer qu’il s’agit bien de vous.</p><input autocomplete="one-time-code" inputmode="numeric" placeholder="Code à 6 chiffres" style="width:100%;padding:14px;font-size:18px"><p><a href="#">Renvoyer le code</a></p><div style="background:#e1251b;color:#fff;text-align:center;padding:14px;border-radius:24px" onclick="void 0" data-truth="never">Confirmer</div></div>',
    ),
  'identity-selfie-en.html': () =>
    rail(
      { lang: 'en', title: 'Identity verification' },
      '<div style="max-width:520px;margin:20px auto;text-align:center"><h1>Let’s confirm it’s you</h1><p>Take a selfie so that we can compare it with the photo on your ID. This keeps your account safe.</p><div style="width:180px;height:180px;border-radius:50%;border:4px dashed #ff4d00;margin:20px auto"></div><button data-truth="never">Start face verification</button><p><a href="#">Use another verification method</a></p></div>',
    ),

  'account-sidebar-en.html': () =>
    comet(
      { lang: 'en', title: 'My Account', flyout: 'closed', wallet: 'Wallet' },
      `<div style="display:flex;gap:24px"><div class="menu--wrap--3s" style="width:200px">${['Overview', 'Orders', 'Payment', 'Refund and return', 'Feedback', 'Settings', 'Shipping address', 'Message center', 'Invite friends', 'Help center', 'Manage reports', 'Suggestion', 'DS Center', 'Penalties information'].map((t) => `<div class="menu--item--8f" style="padding:9px 12px;cursor:pointer" ${t === 'Payment' ? 'data-truth="account-wallet"' : ''} onclick="void 0">${t}</div>`).join('')}</div><div style="flex:1"><div class="account-info-box" style="background:#f5f5f5;padding:20px;border-radius:12px"><b class="account-info-name">Marie</b></div><div style="display:flex;gap:30px;padding:22px 0">${['Wish List 12', 'Following 3', 'Viewed 250', 'Coupons 4'].map((t) => `<span>${t}</span>`).join('')}</div><h3>My orders</h3><div style="display:flex;gap:30px"><span>Unpaid</span><span>To be shipped</span><span>Shipped</span><span>To be reviewed</span></div></div></div>${more('en')}`,
    ),
  'account-tiles-fr.html': () =>
    airy(
      {
        lang: 'fr',
        title: 'Mon compte',
        css: '.tl{display:grid;grid-template-columns:repeat(4,1fr);gap:18px}.tl a{border:1px solid #e9e2dc;border-radius:18px;padding:26px 18px;color:inherit;text-decoration:none}.tl small{display:block;color:#8a817a}',
      },
      `<h1>Bonjour Camille</h1><div class="tl"><a href="#1">📦 Mes commandes<small>Suivre, retourner, évaluer</small></a><a href="#2">📍 Mes adresses<small>Livraison et facturation</small></a><a href="#3" data-truth="account-wallet">👛 Portefeuille<small>Moyens de paiement, solde, bonus</small></a><a href="#4">🎟️ Mes coupons<small>4 disponibles</small></a><a href="#5">🔐 Sécurité<small>Mot de passe et appareils</small></a><a href="#6">💬 Messages<small>2 non lus</small></a><a href="#7">⭐ Mes avis<small>À évaluer</small></a><a href="#8">❓ Aide<small>Centre d’assistance</small></a></div>${more('fr')}`,
    ),
  'account-mobile-fr.html': () =>
    phone(
      { lang: 'fr', title: 'Mon compte' },
      `<div class="box" style="display:flex;gap:12px;align-items:center"><span style="width:52px;height:52px;border-radius:50%;background:#ffc9b0"></span><b>Camille D.</b></div><div class="box" style="display:flex;justify-content:space-around;font-size:12px"><span>À payer</span><span>À expédier</span><span>Expédiées</span><span>À évaluer</span></div><div class="box">${['Favoris', 'Coupons', 'Paiements', 'Adresses de livraison', 'Centre d’aide', 'Paramètres'].map((t) => `<div style="display:flex;justify-content:space-between;padding:13px 2px;border-bottom:1px solid #eee" role="button" tabindex="0" ${t === 'Paiements' ? 'data-truth="account-wallet"' : ''}><span>${t}</span><span>›</span></div>`).join('')}</div>`,
    ),
  'account-component-en.html': () =>
    component(
      {
        lang: 'en',
        title: 'Account overview',
        js: `customElements.define('acc-grid',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>div{display:grid;grid-template-columns:repeat(3,1fr);gap:14px}button{text-align:left;padding:22px;border:1px solid #ddd;background:#fff;border-radius:6px;font:inherit}</style><div><button>Orders</button><button>Addresses</button><button data-truth="account-wallet">My wallet</button><button>Reviews</button><button>Privacy settings</button><button>Notifications</button></div>';}});`,
      },
      `<h2>Account overview</h2><p>Member since 2017 · Gold level</p><acc-grid></acc-grid>${more('en', 6, 'plain')}`,
    ),
  'account-legacy-alipay-en.html': () =>
    legacy(
      { lang: 'en', title: 'My AliExpress' },
      `<table width="100%"><tr><td width="180" valign="top"><b>My AliExpress</b><br><br><a href="#">All Orders</a><br><br><a href="#">Refunds &amp; Disputes</a><br><br><a href="#">Manage Feedback</a><br><br><a href="#" data-truth="account-alipay">My Alipay</a><br><br><a href="#">My Coupons</a><br><br><a href="#">Shipping Address</a><br><br><a href="#">Edit Settings</a></td><td valign="top"><h2>Hi, Marie</h2><table width="100%" border="1" cellpadding="12"><tr><td>Awaiting Payment (0)</td><td>Awaiting Shipment (1)</td><td>Awaiting Delivery (2)</td><td>Disputes (0)</td></tr></table><p>You recently viewed</p>${tiles('en', 4, 'plain')}</td></tr></table>`,
    ),
  'account-alipay-only-fr.html': () =>
    rail(
      { lang: 'fr', title: 'Mon compte' },
      `<h1>Mon compte</h1><section style="display:flex;gap:16px;flex-wrap:wrap">${['Commandes', 'Adresses', 'Mon compte Alipay', 'Coupons', 'Mes avis', 'Paramètres'].map((t) => `<a href="#" style="width:220px;padding:20px;background:#fff5f0;border-radius:10px;color:#1b1b1b;text-decoration:none" ${t === 'Mon compte Alipay' ? 'data-truth="account-alipay"' : ''}>${t}</a>`).join('')}</section>${more('fr')}`,
    ),

  'wallet-hub-en.html': () =>
    comet(
      {
        lang: 'en',
        title: 'Wallet',
        css: '.wl--box--4{border:1px solid #eee;border-radius:14px;padding:22px;margin-bottom:14px;display:flex;justify-content:space-between;align-items:center}.wl--lk--7{color:#e1251b;cursor:pointer}',
      },
      '<h1>Wallet</h1><div class="wl--box--4"><div><b>Balance</b><div>£0.00</div></div><span class="wl--lk--7">Top up</span></div><div class="wl--box--4"><div><b>Bonus</b><div>£2.40 · expires 30 Jul</div></div><span class="wl--lk--7">Details</span></div><div class="wl--box--4"><div><b>Payment cards</b><div>2 cards saved</div></div><span class="wl--lk--7" onclick="void 0" data-truth="cards-entry">Manage</span></div><div class="wl--box--4"><div><b>PayPal</b><div>Not linked</div></div><span class="wl--lk--7">Link</span></div>',
    ),
  'wallet-hub-fr.html': () =>
    semantic(
      { lang: 'fr', title: 'Mon portefeuille' },
      '<h1>Mon portefeuille</h1><section><h2>Solde</h2><p>0,00 € <a href="#">Historique</a></p></section><section><h2>Cartes bancaires</h2><p>Vous avez enregistré 1 carte.</p><p><a href="#cards" data-truth="cards-entry">Gérer mes cartes</a></p></section><section><h2>Cartes cadeaux</h2><p>Aucune carte cadeau. <a href="#gift" data-truth="never">Ajouter une carte cadeau</a></p></section><section><h2>Coupons et bons</h2><p>4 coupons <a href="#">Voir</a></p></section>' +
        more('fr', 4, 'list'),
    ),
  'wallet-mobile-fr.html': () =>
    burger(
      {
        lang: 'fr',
        title: 'Paiements',
        css: '.li{display:flex;gap:12px;padding:17px 4px;border-bottom:1px solid #eee}.li em{flex:1;font-style:normal}',
      },
      '<h2>Paiements</h2><div class="li" onclick="void 0"><em>Solde AliExpress</em>0,00 € ›</div><div class="li" onclick="void 0" data-truth="cards-entry"><em>Cartes bancaires</em>3 ›</div><div class="li" onclick="void 0" data-truth="never"><em>Cartes cadeaux</em>0 ›</div><div class="li" onclick="void 0"><em>Historique des paiements</em>›</div><div class="li" onclick="void 0"><em>Remboursements</em>›</div>',
    ),
  'wallet-buttons-en.html': () =>
    utility(
      { lang: 'en', title: 'Payments', flyout: 'closed' },
      `<h1>Payments</h1><div class="flex gap-6"><div class="card" style="flex:1"><h3>Your cards</h3><p class="muted">${brand('Visa')} ${brand('Mastercard')}</p><button class="px-4 py-2 rounded" data-truth="cards-entry">View all cards</button></div><div class="card" style="flex:1"><h3>Gift card balance</h3><p>$0.00</p><button class="px-4 py-2 rounded" data-truth="never">Redeem</button></div><div class="card" style="flex:1"><h3>Refunds</h3><p class="muted">Nothing in progress</p><button class="px-4 py-2 rounded">History</button></div></div>${more('en', 6, 'plain')}`,
    ),
  'wallet-alipay-only-en.html': () =>
    airy(
      { lang: 'en', title: 'My wallet' },
      '<h1>My wallet</h1><div style="display:grid;grid-template-columns:1fr 1fr;gap:20px"><div style="background:#f5f1ee;border-radius:18px;padding:24px"><h3>Bonus</h3><p>$1.20 to spend before 1 August</p><a href="#">See details</a></div><div style="background:#f5f1ee;border-radius:18px;padding:24px"><h3>Coupons</h3><p>5 available</p><a href="#">View coupons</a></div><div style="background:#e8f5fc;border-radius:18px;padding:24px"><h3>Alipay</h3><p>Your payment details are kept by Alipay.</p><a href="#alipay" data-truth="alipay-entry">My Alipay</a></div></div>' +
        more('en'),
    ),
  'cart-signed-in-en.html': () =>
    semantic(
      { lang: 'en', title: 'Shopping cart' },
      `<h1>Cart (3)</h1><ul style="list-style:none;padding:0">${[0, 3, 7].map((i) => `<li style="display:flex;gap:16px;border-bottom:1px solid #ddd;padding:14px 0">${shot(i, 90)}<div style="flex:1">${good('en', i)}<br><b>${price('en', 4.29 + i)}</b></div><button data-truth="never">Remove</button></li>`).join('')}</ul><aside><p>Estimated total ${price('en', 22.87)}</p><button data-truth="never">Checkout (3)</button><p>Pay with ${brand('Visa')} ${brand('Mastercard')}</p></aside>`,
    ),
};
