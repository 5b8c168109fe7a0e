import type { BlindPage } from '../../blind-page.ts';
import { alipayRail, alipayTabs, hashed, landmarks, lib, old, PHONE, phone, semantic, settings, sheet, soup } from './shells.ts';

const ptSheet = (): string =>
  phone(
    {
      lang: 'pt-BR',
      title: 'Meus cartões',
      css: '.cc{margin:16px;border-radius:16px;padding:20px;color:#fff;background:linear-gradient(120deg,#8a05be,#c76bff);height:170px;position:relative}.cc b{position:absolute;bottom:20px}.cc button{position:absolute;top:14px;right:14px;border:0;background:#fff3;color:#fff;border-radius:50%;width:34px;height:34px}.ov{position:fixed;inset:0;background:#0008;z-index:20}.st{position:fixed;inset:auto 0 0;background:#fff;border-radius:18px 18px 0 0;z-index:21;padding:10px 0 20px}.st p{text-align:center;color:#777;margin:8px 0 12px}.st button{display:block;width:100%;border:0;border-top:1px solid #eee;background:none;padding:16px;font:inherit;text-align:center}',
      body: '<div class="cc">Nubank<button type="button" aria-label="Mais opções" aria-expanded="true">⋮</button><b>Final 4826</b></div><p style="padding:0 16px;color:#666">Pix e boleto continuam disponíveis na hora de pagar.</p>',
      after:
        '<div class="ov"></div><div class="st" role="menu" aria-label="Cartão final 4826"><p>Cartão final 4826</p><button type="button" role="menuitem">Editar apelido</button><button type="button" role="menuitem">Ver gastos</button><button type="button" role="menuitem" data-truth="excluir">Excluir cartão</button><button type="button" role="menuitem" data-truth="never">Fechar</button></div>',
    },
    { heading: 'Meus cartões', back: 'Voltar', tabs: ['Início', 'Ofertas', 'Carrinho', 'Conta'] },
  );

const ptEmpty = (): string =>
  landmarks(
    {
      lang: 'pt',
      title: 'Cartões guardados',
      css: '.nil{border:1px dashed #b9b0d8;border-radius:12px;padding:36px;text-align:center;color:#665}.ln{display:flex;gap:16px;align-items:center;border:1px solid #e4e0f0;border-radius:12px;padding:16px;margin-top:16px}.ln a{margin-inline-start:auto}',
      body: '<section aria-labelledby="c1"><h2 id="c1">Cartões de crédito e débito</h2><div class="nil" role="status">Ainda não tem nenhum cartão guardado.<br><br><a href="#">Guardar um cartão</a></div></section><section aria-labelledby="c2"><h2 id="c2">Outros meios de pagamento</h2><div class="ln"><b>PayPal</b><span>m•••••a@correio.pt</span><a href="#" data-truth="never">Remover ligação</a></div><div class="ln"><b>MB WAY</b><span>+351 ••• ••• 204</span><a href="#" data-truth="never">Remover</a></div></section>',
    },
    {
      skip: 'Saltar para o conteúdo',
      heading: 'Carteira',
      search: 'Procurar',
      account: 'Olá, Marta',
      cart: 'Cesto',
      links: ['Principal', 'Favoritos'],
      foot: ['Ajuda', 'Devoluções', 'Livro de reclamações'],
      aside:
        '<nav aria-label="Conta"><p><a href="#">Encomendas</a></p><p><a href="#" data-truth="my-alipay">O meu Alipay</a></p></nav><h2>Sugestões</h2><p>Porta-cartões em pele — 7,99 €</p>',
    },
  );

const ptGift = (): string =>
  lib(
    {
      lang: 'pt-BR',
      title: 'Vales-presente',
      css: '.gift{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.gift article{background:#fff;border:1px solid #eee;border-radius:10px;padding:16px}.gift .art{height:90px;border-radius:8px;background:repeating-linear-gradient(45deg,#ffd1dc,#ffd1dc 12px,#ffe9ef 12px,#ffe9ef 24px)}',
      body: `<h1>Meus cartões-presente</h1><p>Saldo total: R$ 185,00</p><div class="gift">${['8120', '4477', '9036'].map((n, i) => `<article><div class="art"></div><h3>Cartão-presente •••• ${n}</h3><p>R$ ${['50,00', '35,00', '100,00'][i] ?? ''} · vence em 12/2026</p><button type="button" class="ui-btn">Usar</button> <button type="button" class="ui-btn ui-btn-dangerous" data-truth="never">Remover</button></article>`).join('')}</div><h2>Resgatar um código</h2><input aria-label="Código do vale" placeholder="Código do vale"> <button type="button" class="ui-btn ui-btn-primary">Resgatar</button>`,
    },
    {
      search: 'Buscar no AliExpress',
      account: 'Oi, Caio · Minha conta',
      accountTruth: 'account',
      cart: 'Carrinho',
      links: ['Favoritos'],
      crumbs: ['Início', 'Vales-presente'],
      foot: ['Central de ajuda', 'Termos'],
    },
  );

const esCarousel = (): string =>
  semantic(
    {
      lang: 'es',
      title: 'Tus tarjetas',
      css: '.car{display:flex;align-items:center;gap:12px}.car>button{width:38px;height:38px;border-radius:50%;border:1px solid #999;background:#fff}.trk{display:flex;gap:18px;overflow:hidden;padding:10px 0}.sl{flex:0 0 330px;border-radius:14px;border:1px solid #ccc;padding:18px;min-height:180px;background:#f3f7ff;display:flex;flex-direction:column}.sl.b{background:#fff3ea}.sl div{margin-top:auto}.dots{text-align:center;letter-spacing:6px}',
      body: '<h1>Tus tarjetas</h1><p>Desliza para verlas todas.</p><div class="car" role="region" aria-roledescription="carrusel" aria-label="Tarjetas guardadas"><button type="button" aria-label="Anterior">←</button><div class="trk"><div class="sl" role="group" aria-roledescription="diapositiva" aria-label="1 de 2" data-truth="row-1"><strong>BBVA Débito</strong><span>Terminada en 5538</span><span>Vence 03/27</span><div><button type="button">Quitar</button> <button type="button">Usar por defecto</button></div></div><div class="sl b" role="group" aria-roledescription="diapositiva" aria-label="2 de 2" data-truth="row-2"><strong>CaixaBank Crédito</strong><span>Terminada en 0914</span><span>Vence 12/29</span><div><button type="button">Quitar</button> <button type="button">Usar por defecto</button></div></div></div><button type="button" aria-label="Siguiente">→</button></div><p class="dots">● ●</p><p><a href="#">Añadir otra tarjeta</a></p>',
    },
    {
      search: 'Buscar productos',
      account: 'Mi cuenta',
      cart: 'Cesta',
      links: ['Mis pedidos', 'Deseos'],
      foot: ['Atención al cliente', 'Aviso legal', 'Cookies'],
    },
  );

const esGreyed = (): string =>
  soup(
    {
      lang: 'es',
      title: 'Mis tarjetas',
      css: '.t{display:flex;align-items:center;gap:18px;border:1px solid #d8dee8;padding:18px;border-radius:6px}.t .x{margin-left:auto;color:#bbb;cursor:not-allowed;border:1px solid #e3e3e3;padding:7px 14px;border-radius:4px;background:#f7f7f7}.pd{background:#eef5ff;color:#1d57b5;padding:2px 8px;font-size:12px}.n{display:inline-block;margin-top:16px;background:#ff4747;color:#fff;padding:9px 18px;border-radius:4px;cursor:pointer}',
      body: '<div style="font-size:20px;margin-bottom:14px">Mis tarjetas de crédito y débito</div><div class="t"><span><b>Visa Santander</b></span><span>**** 7203</span><span class="pd">Predeterminada</span><div class="x" aria-disabled="true" title="No puedes eliminar tu tarjeta predeterminada. Añade otra tarjeta y márcala como predeterminada.">Eliminar</div></div><div class="n" data-truth="add">Añadir una tarjeta</div>',
    },
    {
      search: 'Estoy buscando…',
      account: 'Hola, Lucía',
      cart: 'Carrito',
      links: ['Mensajes', 'Lista de deseos'],
      foot: ['Centro de ayuda', 'Disputas', 'Compra sobre seguro'],
    },
  );

const esRecord = (): string =>
  phone(
    {
      lang: 'es',
      title: 'Movimientos',
      css: '.mv{background:#fff;margin:10px 12px;border-radius:12px;padding:14px;display:grid;grid-template-columns:1fr auto;gap:4px}.mv small{color:#888}.mv a{color:#888;font-size:12px;justify-self:end}',
      body: `<p style="padding:4px 16px;color:#777">Marzo</p>${[
        ['Funda de silicona', '−3,29 €', 'Visa •••• 1187 · 14 mar'],
        ['Reembolso: lámpara LED', '+8,90 €', 'Mastercard •••• 6402 · 11 mar'],
        ['Cable USB-C 2 m', '−2,15 €', 'Visa •••• 1187 · 3 mar'],
        ['Juego de llaves Allen', '−6,40 €', 'PayPal · 1 mar'],
      ]
        .map(
          ([a, b, c]) =>
            `<div class="mv"><span>${a}</span><b>${b}</b><small>${c}</small><a href="#" data-truth="never">Borrar del historial</a></div>`,
        )
        .join('')}`,
    },
    { heading: 'Movimientos', back: 'Atrás', tabs: ['Inicio', 'Buscar', 'Cesta', 'Mi cuenta (Pablo)'], truths: ['', '', '', 'account'] },
  );

const frSplit = (): string =>
  sheet({
    lang: 'fr',
    title: 'Portefeuille',
    css: 'body{font:15px/1.5 "Trebuchet MS",sans-serif;color:#2b2b33;height:100vh;display:grid;grid-template-rows:54px 1fr}.h{display:flex;gap:26px;align-items:center;padding:0 28px;background:#fff;border-bottom:1px solid #ddd}.h b{color:#e43225;margin-right:auto}.sp{display:grid;grid-template-columns:340px 1fr}.l{border-right:1px solid #ddd;background:#f8f8fa;padding:18px}.l [role=option]{padding:14px;border-radius:8px;margin-bottom:6px}.l [aria-selected=true]{background:#fff;box-shadow:0 0 0 2px #5a48d6}.d{padding:34px 50px}.d dl{display:grid;grid-template-columns:180px 1fr;gap:8px}.d dd{margin:0}.d button{padding:9px 18px;border-radius:6px;border:1px solid #aaa;background:#fff;font:inherit}.d .ko{border-color:#b3261e;color:#b3261e}',
    body: '<div class="h"><b>AliExpress</b><span>Rechercher</span><span>Mon compte</span><span>Panier</span></div><div class="sp"><div class="l"><h2>Moyens de paiement</h2><div role="listbox" aria-label="Moyens de paiement"><div role="option" aria-selected="true" tabindex="0">Carte Bleue · Crédit Lyonnais<br>n° se terminant par 3362</div><div role="option" aria-selected="false" tabindex="-1">PayPal<br>l•••e@poste.fr</div><div role="option" aria-selected="false" tabindex="-1">Bon d’achat (4,00 €)</div></div><button type="button">Nouveau moyen de paiement</button></div><div class="d" role="region" aria-label="Détails"><h1>Carte Bleue 3362</h1><dl><dt>Banque</dt><dd>Crédit Lyonnais</dd><dt>Titulaire</dt><dd>C. Moreau</dd><dt>Fin de validité</dt><dd>mai 2027</dd><dt>Adresse de facturation</dt><dd>8 rue des Lilas, Nantes <button type="button" data-truth="never">Supprimer l’adresse</button></dd></dl><p><button type="button">Modifier</button> <button type="button" class="ko" data-truth="retirer">Retirer cette carte</button></p></div></div>',
  });

const frChecked = (): string =>
  old(
    {
      lang: 'fr',
      title: 'Alipay - Cartes enregistrées',
      css: '.q td,.q th{border:1px solid #bbb;padding:8px}.q th{background:#dfeaf5}',
      body: '<h3>Cartes enregistrées</h3><form><table class="q" width="100%"><tr><th width="30"></th><th>Type</th><th>Numéro</th><th>Expire</th></tr><tr bgcolor="#fffbe0"><td><input type="checkbox" checked aria-label="Sélectionner la carte 4970 XXXX XXXX 8841"></td><td>Visa</td><td>4970 XXXX XXXX 8841</td><td>02/27</td></tr></table><p>1 carte sélectionnée &nbsp; <input type="submit" value="Supprimer la sélection" data-truth="del-sel"> <input type="button" value="Ajouter une carte"></p></form><p>Le solde de votre compte Alipay est de 0,00 USD.</p><p><a href="#" data-truth="never">Clôturer mon compte Alipay</a></p>',
    },
    {
      brand: 'Alipay',
      search: 'Aide',
      account: 'Mon compte',
      cart: 'Se déconnecter',
      links: ['Bonjour C. Petit', 'Historique', 'Sécurité'],
      foot: ['À propos', 'Conditions', 'Nous contacter'],
    },
  );

const frSubs = (): string =>
  hashed(
    {
      lang: 'fr',
      title: 'Mes abonnements',
      css: '.sub--i--a{background:#fff;border-radius:10px;padding:18px;display:flex;gap:20px;margin-bottom:12px;align-items:center}.sub--l--b{width:54px;height:54px;border-radius:12px;background:#e6ddff}.sub--r--c{margin-left:auto;display:flex;gap:14px;color:#555}.sub--r--c div{cursor:pointer;text-decoration:underline}',
      body: `<h1>Mes abonnements et livraisons régulières</h1>${[
        ['AliExpress Plus', '4,99 € par mois, prélevés sur Visa •••• 2290'],
        ['Croquettes 3 kg, toutes les 6 semaines', '18,40 €, prélevés sur Visa •••• 2290'],
      ]
        .map(
          ([a, b]) =>
            `<div class="sub--i--a"><div class="sub--l--b"></div><div><b>${a}</b><br>${b}</div><div class="sub--r--c"><div>Suspendre</div><div data-truth="never">Résilier</div><div data-truth="never">Supprimer</div></div></div>`,
        )
        .join('')}`,
    },
    {
      search: 'Rechercher un produit',
      account: 'Bonjour Inès — Compte',
      accountTruth: 'account',
      cart: 'Panier',
      links: ['Livraison offerte dès 10 €', 'France / EUR'],
      foot: ['Service client', 'Mentions légales', 'Protection des données'],
    },
  );

const frMaintenance = (): string =>
  alipayRail(
    {
      lang: 'fr',
      title: 'Alipay',
      css: '.bx{background:#fff;border-radius:14px;padding:60px;text-align:center}.bx svg{width:70px}',
      body: '<h1>Mes cartes bancaires</h1><div class="bx" role="alert"><svg viewBox="0 0 70 70" aria-hidden="true"><circle cx="35" cy="35" r="30" fill="none" stroke="#f5a623" stroke-width="5"/><path d="M35 18v22M35 48v4" stroke="#f5a623" stroke-width="5"/></svg><h2>Service momentanément indisponible</h2><p>Nous n’avons pas pu charger vos cartes. Une maintenance est en cours, réessayez dans quelques minutes.</p><button type="button">Réessayer</button></div>',
    },
    { rail: ['Accueil', 'Cartes', 'Historique', 'Réglages'], here: 1, hello: 'Bonjour, Julien', foot: '© Alipay' },
  );

const deBrands = (): string =>
  settings(
    {
      lang: 'de',
      title: 'Hinterlegte Karten',
      css: '.gp{margin-bottom:16px}.gp h2{font-size:13px;text-transform:uppercase;letter-spacing:1px;color:#7b8496;margin:0 0 6px}.gp ul{list-style:none;margin:0;padding:0;background:#fff;border:1px solid #e3e6eb;border-radius:8px}.gp li{display:flex;gap:16px;padding:13px 18px;align-items:center}.gp li+li{border-top:1px solid #eef0f3}.gp li button{margin-inline-start:auto;border:0;background:none;color:#06c;font:inherit}',
      body: '<h1>Hinterlegte Karten</h1><section class="gp"><h2>Visa (2)</h2><ul><li data-truth="row-1"><span>Sparkasse Köln</span><span>endet auf 2817</span><span>08/26</span><button type="button">Entfernen</button></li><li data-truth="row-2"><span>DKB</span><span>endet auf 9044</span><span>01/29</span><button type="button">Entfernen</button></li></ul></section><section class="gp"><h2>Mastercard (1)</h2><ul><li data-truth="row-3"><span>N26</span><span>endet auf 5150</span><span>11/27</span><button type="button">Entfernen</button></li></ul></section><section class="gp"><h2>Andere</h2><ul><li data-truth="never"><span>PayPal</span><span>verbunden</span><button type="button">Trennen</button></li><li data-truth="never"><span>Klarna Rechnung</span><span>verbunden</span><button type="button">Trennen</button></li></ul></section>',
    },
    {
      brand: 'AliExpress',
      top: ['Suche', 'Mein Konto', 'Warenkorb (1)'],
      side: ['Übersicht', 'Bestellungen', 'Hinterlegte Karten', 'Adressen', 'Gutscheine', 'Sicherheit'],
      here: 2,
      foot: 'Impressum · Datenschutz · AGB',
    },
  );

const deOwn = (): string =>
  alipayRail(
    {
      lang: 'de',
      title: 'Karte 6631 – Alipay',
      css: '.big{border-radius:20px;background:linear-gradient(120deg,#0b3a6f,#1677ff);color:#fff;padding:28px;width:420px;height:240px;position:relative}.big span{position:absolute;bottom:26px;font-size:21px;letter-spacing:3px}.tl{display:flex;align-items:center}.tl button{margin-inline-start:auto;border:1px solid #c5d2e8;background:#fff;border-radius:8px;padding:8px 14px;font:inherit}.kv{margin-top:20px;background:#fff;border-radius:12px;padding:8px 20px}.kv p{display:flex;justify-content:space-between}',
      body: '<p><a href="#">‹ Alle Karten</a></p><div class="tl"><h1>Meine Karte</h1><button type="button" aria-haspopup="menu" aria-expanded="false" data-truth="more">Weitere Aktionen ▾</button></div><div class="big">Commerzbank<span>•••• •••• •••• 6631</span></div><div class="kv"><p><b>Gültig bis</b>09/2027</p><p><b>Kartenlimit pro Tag</b>500 EUR</p><p><b>Letzte Zahlung</b>12,80 EUR an AliExpress</p></div>',
    },
    { rail: ['Start', 'Karten', 'Verlauf', 'Profil'], here: 1, hello: 'Hallo, Jörg W. · Abmelden', foot: 'Alipay Hilfe · Rechtliches' },
  );

const deRefund = (): string =>
  old(
    {
      lang: 'de',
      title: 'Konten für Erstattungen',
      css: '.rf td,.rf th{border:1px solid #ccc;padding:8px;text-align:start}.rf th{background:#f5f0e8}',
      body: '<h2>Bankkonten für Erstattungen</h2><p>Auf diese Konten können Händler Geld zurücküberweisen. Zum Bezahlen werden sie nicht verwendet.</p><table class="rf" width="100%"><tr><th>Bank</th><th>IBAN</th><th>Inhaber</th><th></th></tr><tr><td>Volksbank</td><td>DE•• •••• •••• •••• 4471 20</td><td>Heike Brandt</td><td><a href="#" data-truth="never">Löschen</a></td></tr><tr><td>ING</td><td>DE•• •••• •••• •••• 0083 15</td><td>Heike Brandt</td><td><a href="#" data-truth="never">Löschen</a></td></tr></table><p><input type="button" value="Bankkonto hinzufügen"></p>',
    },
    {
      brand: 'AliExpress',
      search: 'Ich suche …',
      account: 'Mein AliExpress',
      accountTruth: 'account',
      cart: 'Warenkorb 0',
      links: ['Willkommen zurück, Heike', 'Abmelden', 'Wunschliste'],
      foot: ['Hilfe', 'Käuferschutz', 'Impressum'],
    },
  );

const itMenu = (): string =>
  hashed(
    {
      lang: 'it',
      title: 'Le mie carte',
      css: '.wl--it--1{background:#fff;border-radius:10px;padding:20px;display:flex;gap:18px;align-items:center;margin-bottom:12px}.wl--kb--2{margin-left:auto;font-size:22px;cursor:pointer;padding:0 8px}.dd--pop--3{position:absolute;right:112px;top:256px;background:#fff;border-radius:8px;box-shadow:0 8px 26px #0004;padding:6px 0;width:220px;z-index:900}.dd--op--4{padding:10px 18px;cursor:pointer}.dd--op--4:hover{background:#f5f5f5}',
      body: '<div style="font-size:24px;font-weight:700;margin-bottom:16px">Le mie carte</div><div class="wl--it--1"><svg width="44" height="28" role="img" aria-label="Mastercard"><rect width="44" height="28" rx="4" fill="#222"/><circle cx="18" cy="14" r="8" fill="#eb001b"/><circle cx="27" cy="14" r="8" fill="#f79e1b"/></svg><div>Intesa Sanpaolo<br>···· 3970 – scade 10/26</div><div class="wl--kb--2" aria-expanded="true" aria-label="Opzioni carta">⋮</div></div><div class="wl--it--1">+ Aggiungi carta</div>',
      after:
        '<div data-portal="dropdown-7"><div class="dd--pop--3"><div class="dd--op--4">Imposta come preferita</div><div class="dd--op--4">Aggiorna scadenza</div><div class="dd--op--4" data-truth="elimina">Elimina carta</div></div></div>',
    },
    {
      search: 'Cerca su AliExpress',
      account: 'Ciao, Marco',
      cart: 'Carrello',
      links: ['Spedizione gratuita sul primo ordine', 'Italia / EUR'],
      foot: ['Assistenza', 'Resi', 'Privacy'],
    },
  );

const itIdentity = (): string =>
  alipayTabs(
    {
      lang: 'it',
      title: 'Gestisci le carte',
      css: '.rw{display:flex;gap:20px;border-bottom:1px solid #dde;padding:12px}.bk{position:fixed;inset:0;background:#0009}.dg{position:fixed;left:50%;top:180px;transform:translateX(-50%);width:400px;background:#fff;padding:26px;border-radius:6px}.cd{display:flex;gap:8px;margin:14px 0}.cd input{width:44px;height:50px;font-size:22px;text-align:center}',
      body: '<h2>Carte collegate</h2><div class="rw"><span>Visa 4023 •••• •••• 1146</span><a href="#" data-truth="never">Scollega</a></div><div class="rw"><span>PostePay 5333 •••• •••• 7790</span><a href="#" data-truth="never">Scollega</a></div>',
      after:
        '<div class="bk"></div><div class="dg" role="dialog" aria-modal="true" aria-labelledby="vv"><h3 id="vv">Verifica la tua identità</h3><p>Per continuare inserisci il codice a 6 cifre inviato a +39 ••• ••• 518.</p><div class="cd"><input aria-label="1"><input aria-label="2"><input aria-label="3"><input aria-label="4"><input aria-label="5"><input aria-label="6"></div><a href="#">Invia di nuovo (48 s)</a><p><button type="button" data-truth="never">Conferma</button> <button type="button" data-truth="never">Annulla</button></p></div>',
    },
    { hello: 'Ciao, Giulia', out: 'Esci', tabs: ['Movimenti', 'Il mio conto', 'Impostazioni'], here: 1, foot: ['Chi siamo', 'Sicurezza'] },
  );

const itTrading = (): string =>
  semantic(
    {
      lang: 'it',
      title: 'Lista dei desideri: carte collezionabili',
      css: '.gl{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:0;list-style:none}.gl li{border:1px solid #ddd;padding:12px}.gl .pic{height:120px;background:radial-gradient(#ffe27a,#d0562b)}',
      body: `<h1>Preferiti › Carte collezionabili</h1><ul class="gl">${[
        ['Carta olografica n. 0025/1999', '4,80 €'],
        ['Carta rara «Drago» serie 4, 1234', '12,50 €'],
        ['Raccoglitore per 360 carte', '9,99 €'],
      ]
        .map(
          ([a, b]) =>
            `<li><div class="pic"></div><h3>${a}</h3><p>${b} · ★★★★☆</p><button type="button">Nel carrello</button> <button type="button" data-truth="never">Rimuovi</button></li>`,
        )
        .join('')}</ul><p>2 carte sono scese di prezzo.</p>`,
    },
    {
      search: 'Cerca',
      account: 'Il mio account (Elisa)',
      accountTruth: 'account',
      cart: 'Carrello 4',
      links: ['Ordini', 'Preferiti'],
      foot: ['Aiuto', 'Segnala', 'Termini'],
    },
  );

export const partB: readonly BlindPage[] = [
  {
    file: 'd-pt-sheet.html',
    url: 'https://m.aliexpress.com/p/wallet-ui/cards.html?_lang=pt_BR',
    language: 'pt',
    viewport: PHONE,
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['excluir'],
    note: 'phone: action sheet of the only card is open',
    html: ptSheet,
  },
  {
    file: 'd-pt-empty.html',
    url: 'https://pt.aliexpress.com/p/wallet-ui/index.html',
    language: 'pt',
    page: 'wallet-cards',
    step: 'open-alipay',
    targets: ['my-alipay'],
    note: 'empty list beside PayPal; My Alipay in the header',
    html: ptEmpty,
  },
  {
    file: 'd-pt-gift.html',
    url: 'https://pt.aliexpress.com/p/giftcard/mine.html',
    language: 'pt',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: gift cards with Remover',
    html: ptGift,
  },
  {
    file: 'd-es-carousel.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/index.html',
    language: 'es',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'carousel with two cards',
    html: esCarousel,
  },
  {
    file: 'd-es-greyed.html',
    url: 'https://es.aliexpress.com/p/wallet-ui/cards.html',
    language: 'es',
    page: 'wallet-cards',
    step: 'change-default',
    targets: ['add'],
    note: 'the only card; removal greyed, the reason is a tooltip',
    html: esGreyed,
  },
  {
    file: 'd-es-record.html',
    url: 'https://m.es.aliexpress.com/p/wallet-ui-follow/card-record.html?bizScene=TRADE',
    language: 'es',
    viewport: PHONE,
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin, phone: transactions by card with delete links',
    html: esRecord,
  },
  {
    file: 'd-fr-split.html',
    url: 'https://fr.aliexpress.com/p/wallet-ui/index.html?pane=detail',
    language: 'fr',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['retirer'],
    note: 'split pane, one card among other methods, its details open',
    html: frSplit,
  },
  {
    file: 'd-fr-checked.html',
    url: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm?_lang=fr',
    language: 'fr',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['del-sel'],
    note: 'old table, the only card is ticked, Delete selected',
    html: frChecked,
  },
  {
    file: 'd-fr-subs.html',
    url: 'https://fr.aliexpress.com/p/subscriptions/list.html',
    language: 'fr',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: subscriptions charged to a card',
    html: frSubs,
  },
  {
    file: 'd-fr-maintenance.html',
    url: 'https://intl.alipay.com/ihome/cards/index.htm',
    language: 'fr',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'the cards could not be loaded, maintenance',
    html: frMaintenance,
  },
  {
    file: 'd-de-brands.html',
    url: 'https://de.aliexpress.com/p/wallet-ui/index.html',
    language: 'de',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2', 'row-3'],
    note: 'cards grouped by brand, PayPal and Klarna below',
    html: deBrands,
  },
  {
    file: 'd-de-own.html',
    url: 'https://intl.alipay.com/ihome/cards/detail.htm?idx=1',
    language: 'de',
    page: 'alipay-cards',
    step: 'show-remove',
    targets: ['more'],
    note: "one card's own page, removal inside More actions",
    html: deOwn,
  },
  {
    file: 'd-de-refund.html',
    url: 'https://de.aliexpress.com/p/refund-account/index.html',
    language: 'de',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: bank accounts for refunds',
    html: deRefund,
  },
  {
    file: 'd-it-menu.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/index.html',
    language: 'it',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['elimina'],
    note: 'menu of the only card is open, rendered at the end of the body, no roles',
    html: itMenu,
  },
  {
    file: 'd-it-identity.html',
    url: 'https://intl.alipay.com/ihome/user/bindCards.htm?lang=it',
    language: 'it',
    page: 'identity-check',
    step: 'finish-check',
    targets: [],
    note: 'one-time code over the list',
    html: itIdentity,
  },
  {
    file: 'd-it-trading.html',
    url: 'https://it.aliexpress.com/p/wish-manage/collection.html?id=7',
    language: 'it',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: trading cards on the wish list',
    html: itTrading,
  },
];
