import { comet, comp, dark, dots, grid, hash, mat, mob, old, picture, sem } from './shells.ts';

export const deItNl = {
  'a-de-table-2013': (): string =>
    old('de', {
      title: 'Meine Kreditkarten',
      main: `<h2>Meine Kreditkarten</h2><table class="box" width="100%" cellspacing="0"><tr><th>Kartentyp</th><th>Kartennummer</th><th>Gültig bis</th><th>Status</th><th>&nbsp;</th></tr><tr data-truth="row-1"><td>VISA</td><td>****4471</td><td>03/2016</td><td>aktiv</td><td><input type="button" class="btn" value="Karte entfernen"></td></tr><tr data-truth="row-2"><td>MasterCard</td><td>****9925</td><td>10/2015</td><td>aktiv</td><td><input type="button" class="btn" value="Karte entfernen"></td></tr><tr data-truth="row-3"><td>American Express</td><td>****2003</td><td>01/2014</td><td><font color="red">abgelaufen</font></td><td><input type="button" class="btn" value="Karte entfernen"></td></tr></table><p><input type="button" class="btn go" value="Neue Karte hinzufügen" data-truth="never"></p><table class="box" width="100%" cellspacing="0" style="margin-top:20px"><tr><th colspan="2">Bankkonto für Erstattungen</th></tr><tr><td>IBAN DE** **** **** 11</td><td align="right"><input type="button" class="btn" value="Konto entfernen" data-truth="never"></td></tr></table>`,
    }),

  'a-de-refused-order': (): string =>
    dark('de', {
      title: 'Gespeicherte Karten',
      css: '.nein{background:#44210f;border-inline-start:4px solid #ff6a3d;padding:14px 18px;border-radius:8px;margin:14px 0}.kk{display:flex;gap:16px;align-items:center;background:#1c1e24;border-radius:14px;padding:20px}.kk span{flex:1}.kk button{border:1px solid #555;border-radius:18px;background:none;color:#777;padding:6px 16px;font:inherit}',
      main: `<h1>Gespeicherte Karten</h1><div class="nein" role="alert"><b>Karte kann nicht entfernt werden.</b> Mit dieser Karte gibt es noch eine unbezahlte Bestellung. Bezahle oder storniere sie zuerst, danach lässt sich die Karte entfernen.</div><div class="kk">${picture('Mastercard', '#b5432a')}<span>Mastercard, endet auf 7018<br><small>Sparkasse · 07/28</small></span><button type="button" disabled data-truth="never">Entfernen</button></div>`,
    }),

  'a-de-wallet': (): string =>
    grid('de', {
      title: 'Geldbörse',
      css: '.bb{display:grid;grid-template-columns:2fr 1fr 1fr;gap:16px}.bb .tile{display:grid;gap:8px;align-content:start}.bb a{color:#5b2bd9;font-weight:700;text-decoration:none}',
      main: '<h1>Geldbörse</h1><div class="bb"><div class="tile"><b>Bonusguthaben</b><span style="font-size:28px">4,20 €</span><small>läuft am 31.12. ab</small><a href="/bonus" data-truth="never">Verlauf ansehen</a></div><div class="tile"><b>Karten</b><span>Kredit- und Debitkarten, mit denen du bezahlst</span><a href="/p/wallet-ui/cards.html" data-truth="cards">Karten verwalten</a></div><div class="tile"><b>PayPal</b><span>Nicht verknüpft</span><a href="/paypal" data-truth="never">Verknüpfen</a></div><div class="tile"><b>Geschenkkarten</b><span>Guthaben 0,00 €</span><a href="/gift" data-truth="never">Code einlösen</a></div><div class="tile"><b>Gutscheine</b><span>3 verfügbar</span><a href="/coupons" data-truth="never">Ansehen</a></div></div>',
    }),

  'a-de-twin-addresses': (): string =>
    comet('de', {
      title: 'Lieferadressen',
      mark: true,
      bare: true,
      css: '.ag{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.a{border:1px solid #e3e3e3;border-radius:14px;padding:18px;min-height:150px}',
      main: '<h1>Lieferadressen</h1><div class="ag"><div class="a"><span class="comet-v2-tag">Standard</span><p><b>Jonas Peters</b><br>Lindenweg 4417<br>20357 Hamburg<br>+49 ••• 4471</p><button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Bearbeiten</button><button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Entfernen</button></div><div class="a"><p><b>Packstation 112</b><br>Postnummer •••• 9925<br>20099 Hamburg</p><button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Als Standard festlegen</button><button class="comet-v2-btn comet-v2-btn-link" type="button" data-truth="never">Entfernen</button></div><div class="a" style="border-style:dashed" data-truth="never">+ Adresse hinzufügen</div></div>',
    }),

  'a-it-card-page-menu': (): string =>
    dark('it', {
      title: 'Dettagli carta',
      css: '.tt{display:flex;justify-content:space-between;align-items:center}.tt button{background:#2b2d35;border:0;border-radius:50%;width:42px;height:42px;color:#fff;cursor:pointer;display:grid;place-items:center}.pl{height:200px;width:340px;border-radius:18px;background:linear-gradient(140deg,#7b1e3b,#d7623f);padding:22px;display:flex;flex-direction:column;justify-content:space-between}.fx{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:20px}.fx div{background:#1c1e24;border-radius:10px;padding:12px}[hidden]{display:none!important}',
      main: `<div class="tt"><h1>Dettagli carta</h1><button type="button" aria-label="Altre opzioni" aria-expanded="false" data-truth="menu">${dots}</button></div><ul hidden><li data-truth="never">Elimina carta</li></ul><div class="pl"><span>PostePay · Visa</span><b>•••• •••• •••• 8126</b><span>GIULIA CONTI 02/28</span></div><div class="fx"><div>Valuta<br><b>EUR</b></div><div>Aggiunta il<br><b>14 gennaio 2025</b></div><div>Ultimo pagamento<br><b>6,40 €</b></div><div>Notifiche di spesa<br><b>Attive</b></div></div>`,
    }),

  'a-it-dialog-element': (): string =>
    sem('it', {
      title: 'Le mie carte',
      css: '.crt{display:flex;gap:14px;align-items:center;padding:14px 0;border-bottom:1px solid #ddd}.crt span{flex:1}dialog{border:0;border-radius:10px;padding:26px;width:430px;box-shadow:0 10px 40px #0005}dialog::backdrop{background:#0008}dialog form{display:flex;gap:12px;justify-content:flex-end}dialog button{padding:8px 20px}',
      main: `<h1>Le mie carte</h1><div class="crt">${picture('Mastercard', '#b5432a')}<span>Mastercard che termina con 5049</span><button type="button" data-truth="never">Elimina</button></div>`,
      over: '<dialog id="d"><h2>Vuoi eliminare la carta?</h2><p>Stai per eliminare la Mastercard che termina con 5049 dal tuo portafoglio.</p><form method="dialog"><button type="submit" value="yes" data-truth="confirm">Elimina</button><button type="submit" value="no" data-truth="never">Annulla</button></form></dialog>',
      js: 'document.getElementById("d").showModal()',
    }),

  'a-it-add-card-dialog': (): string =>
    hash('it', {
      title: 'Portafoglio',
      bare: true,
      css: '.crd--row--7{background:#fff;padding:16px;border-radius:8px;margin-bottom:10px;display:flex;gap:12px}.pop--mask--8{position:fixed;inset:0;background:#0008}.pop--win--9{position:fixed;inset:90px auto auto 50%;transform:translateX(-50%);width:460px;background:#fff;border-radius:14px;padding:26px;display:grid;gap:12px}.pop--win--9 input{padding:11px;border:1px solid #ccc;border-radius:8px;font:inherit;width:100%}.pop--btn--a{background:#fd384f;color:#fff;text-align:center;border-radius:22px;padding:11px;font-weight:700;cursor:pointer}.pop--two--b{display:grid;grid-template-columns:1fr 1fr;gap:12px}',
      main: `<h2>Carte salvate</h2><div class="crd--row--7">${picture('Visa', '#1a1f71')} Visa •••• 6620 <span style="margin-inline-start:auto" data-truth="never">Elimina</span></div>`,
      over: '<div class="pop--mask--8"></div><div class="pop--win--9"><div style="display:flex;justify-content:space-between"><b style="font-size:18px">Aggiungi una nuova carta</b><span style="cursor:pointer" data-truth="never">✕</span></div><input placeholder="Numero della carta" autocomplete="cc-number" data-truth="never"><input placeholder="Nome e cognome del titolare" autocomplete="cc-name" data-truth="never"><div class="pop--two--b"><input placeholder="MM/AA" data-truth="never"><input placeholder="CVV" data-truth="never"></div><small>Potremmo addebitare un importo minimo per la verifica, poi rimborsato.</small><div class="pop--btn--a" tabindex="0" data-truth="never">Salva</div></div>',
    }),

  'a-nl-accordion': (): string =>
    sem('nl', {
      title: 'Opgeslagen betaalpassen',
      css: 'details{background:#fff;border:1px solid #ddd;border-radius:8px;margin-bottom:12px}summary{padding:16px;display:flex;gap:14px;align-items:center;cursor:pointer;list-style:none}details[open] summary{border-bottom:1px solid #eee}details>div{padding:14px 16px;display:flex;gap:22px;align-items:center}details button{border:0;background:none;color:#b3261e;text-decoration:underline}',
      main: `<h1>Opgeslagen betaalpassen</h1><details open data-truth="row-1"><summary>${picture('Visa', '#1a1f71')} Visa-creditcard eindigend op 8190</summary><div><span>Geldig tot 03/29</span><span>Standaard</span><button type="button">Pas verwijderen</button></div></details><details open data-truth="row-2"><summary>${picture('Maestro', '#00579f')} Maestro eindigend op 2734</summary><div><span>Geldig tot 09/27</span><button type="button" style="color:#333" data-truth="never">Als standaard instellen</button><button type="button">Pas verwijderen</button></div></details><p>iDEAL hoef je niet op te slaan: je kiest je bank bij het afrekenen.</p>`,
    }),

  'a-nl-shadow-one': (): string =>
    comp('nl', {
      title: 'Portemonnee',
      main: `<style>.in{max-width:760px;margin:30px auto;background:#fff;border:1px solid #ddd;border-radius:12px;padding:10px 24px 24px}.r{display:flex;align-items:center;gap:16px;border-top:1px solid #eee;padding:14px 0}.r i{flex:1;font-style:normal}button{font:inherit;border:1px solid #ccc;border-radius:6px;background:#fff;padding:6px 14px;cursor:pointer}</style><div class="in"><h1>Betaalmiddelen</h1><pay-card><template shadowrootmode="open"><style>.r{display:flex;align-items:center;gap:16px;padding:14px 0}.r i{flex:1;font-style:normal}button{font:inherit;border:1px solid #ccc;border-radius:6px;background:#fff;padding:6px 14px;cursor:pointer}</style><div class="r">${picture('Mastercard', '#b5432a')}<i>Mastercard •••• 3365<br><small>Vervalt 05/2028</small></i><button type="button" data-truth="remove">Wissen</button></div></template></pay-card><div class="r"><i>Cadeaubon<br><small>Saldo € 5,00</small></i><button type="button" data-truth="never">Wissen</button></div><div class="r"><i>Nog een creditcard?</i><button type="button" data-truth="never">Kaart toevoegen</button></div></div>`,
    }),

  'a-nl-twin-checkout-ticked': (): string =>
    mat('nl', {
      title: 'Afrekenen',
      bare: true,
      css: '.f{display:grid;gap:10px;padding:6px 24px 18px}.f input[type=text]{padding:11px;border:1px solid #bbb;border-radius:8px;font:inherit}.sv{display:flex;gap:10px;align-items:center}.sv input{width:20px;height:20px}',
      main: '<div class="paper"><div class="li"><h2 style="margin:0">Afrekenen</h2></div><div class="li"><span class="grow">Bezorgen bij Sanne de Wit, Utrecht</span><button class="mbtn" type="button" data-truth="never">Wijzigen</button></div><div class="f"><b>Nieuwe creditcard of betaalpas</b><input type="text" placeholder="Kaartnummer" autocomplete="cc-number" data-truth="never"><input type="text" placeholder="Vervaldatum (MM/JJ)" data-truth="never"><input type="text" placeholder="CVC" data-truth="never"><label class="sv" data-truth="save-label"><input type="checkbox" checked data-truth="save-box"> Bewaar deze kaart voor volgende aankopen</label></div><div class="li"><b class="grow">Totaal € 11,66</b><button class="mbtn fill" type="button" data-truth="never">Nu betalen</button></div></div>',
    }),

  'a-nl-mobile-two': (): string =>
    mob('nl', {
      title: 'Mijn passen',
      css: '.p{display:flex;gap:12px;margin:14px;background:#fff;border-radius:14px;padding:16px;align-items:center;color:#1b1b1f;text-decoration:none}.p span{flex:1}.p .u{color:#c00;border:1px solid #e3b5b5;border-radius:14px;padding:4px 12px;background:#fff;font:inherit}',
      main: `<div class="p" data-truth="row-1">${picture('Visa', '#1a1f71')}<span>Visa ··8190<br><small>Verlopen</small></span><button class="u" type="button">Ontkoppelen</button></div><div class="p" data-truth="row-2">${picture('Maestro', '#00579f')}<span>Maestro ··2734</span><button class="u" type="button">Ontkoppelen</button></div><div class="p"><span>PayPal<br><small>gekoppeld sinds 2023</small></span><button class="u" type="button" data-truth="never">Ontkoppelen</button></div>`,
    }),
} as const;
