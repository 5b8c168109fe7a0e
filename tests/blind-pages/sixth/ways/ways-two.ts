import { page } from './ways-shell.ts';

export const searchDe = (): string =>
  page(
    {
      lang: 'de',
      title: 'Kartenetui - günstig kaufen bei AliExpress',
      css: `body{margin:0;font:13px/1.4 system-ui;background:#fff}.x1{display:flex;height:64px;align-items:center;padding:0 36px;gap:14px;background:#191919;color:#fff}.x2{flex:1;background:#fff;border-radius:6px;color:#333;padding:10px 14px}.x3{width:42px;height:42px;border-radius:50%;display:grid;place-items:center;border:0;background:#333;color:#fff;cursor:pointer}.x4{display:flex;gap:26px;padding:18px 36px}.x5{width:200px}.x6{flex:1;display:flex;flex-direction:column;gap:10px}.x7{display:flex;gap:16px;border:1px solid #eee;border-radius:8px;padding:10px}.x8{width:120px;height:86px;border-radius:6px}svg{width:20px;height:20px;fill:none;stroke:#fff;stroke-width:1.6}`,
    },
    `<body><div class="x1"><b style="font-size:22px">AliExpress</b><div class="x2">Kartenetui RFID herren</div>
<button class="x3" aria-label="Nachrichten, 2 neu" title="Nachrichten"><svg viewBox="0 0 20 20"><path d="M2 4h16v12H2zM2 4l8 7 8-7"/></svg></button>
<button class="x3" aria-label="Wunschliste" title="Wunschliste" data-truth="never"><svg viewBox="0 0 20 20"><path d="M10 17 3 9a4 4 0 0 1 7-5 4 4 0 0 1 7 5z"/></svg></button>
<button class="x3" aria-label="Konto von Jonas" title="Konto von Jonas" aria-haspopup="true" aria-expanded="false" data-truth="account"><svg viewBox="0 0 20 20"><circle cx="10" cy="6" r="4"/><path d="M2 19c1-6 15-6 16 0"/></svg></button>
<button class="x3" aria-label="Warenkorb, 4 Artikel" title="Warenkorb"><svg viewBox="0 0 20 20"><path d="M1 2h3l3 11h9l2-8H5"/></svg></button></div>
<div class="x4"><div class="x5"><b>Filtern nach</b><p>☐ Geldbörsen (2.110)<br>☐ Kartenetuis (980)<br>☐ Speicherkarten-Etuis (77)<br>☐ Geschenkkarten (12)</p><b>Preis</b><p>0 – 50 €</p><b>Bezahlung</b><p>☐ Kreditkarte<br>☐ PayPal<br>☐ Klarna</p><button data-truth="never">Filter entfernen ✕</button></div>
<div class="x6"><div>1.204 Treffer für „Kartenetui“ · Sortieren: Beliebtheit</div>${[
      ['Kartenetui aus Alu, 6 Karten, mit Geldklammer', '5,49 €', '#ccd'],
      ['Wallet «Mein Konto» – Etui für Bank- und Kreditkarten', '8,10 €', '#dcc'],
      ['Visitenkartenbox, gravierbar', '3,99 €', '#cdc'],
      ['SIM- und Speicherkarten-Etui 12 Fächer', '2,19 €', '#ddc'],
      ['Damen-Geldbörse mit Münzfach', '11,90 €', '#cdd'],
    ]
      .map(
        ([a, b, c]) =>
          `<div class="x7"><div class="x8" style="background:${c ?? ''}"></div><div style="flex:1">${a ?? ''}<br><b>${b ?? ''}</b> · Kostenloser Versand</div><div><button data-truth="never">In den Warenkorb</button></div></div>`,
      )
      .join('')}</div></div></body>`,
  );

export const addCardDe = (): string =>
  page(
    {
      lang: 'de',
      title: 'Wallet',
      css: `body{margin:0;font:15px Arial;background:#f7f7f7}.oben{background:#fff;padding:16px 50px;display:flex;justify-content:space-between}.hub{padding:30px 50px;display:flex;gap:16px}.hub>div{background:#fff;border-radius:12px;padding:20px;flex:1}.mask--a91{position:fixed;inset:0;background:#0008}.drawer--a92{position:fixed;right:0;top:0;bottom:0;width:460px;background:#fff;padding:28px;overflow:auto}.drawer--a92 .in--7{margin-top:12px}.drawer--a92 .in--7 span{display:block;font-size:13px;color:#666}.drawer--a92 .in--7 input{width:100%;padding:11px;border:1px solid #bbb;border-radius:8px}.ok--3{margin-top:20px;background:#191919;color:#fff;text-align:center;border-radius:24px;padding:13px;cursor:pointer}.x--4{position:absolute;right:22px;top:22px;cursor:pointer}`,
    },
    `<body><div class="oben"><b>AliExpress</b><span>Hallo Jonas ▾ · Warenkorb</span></div><div class="hub"><div>Guthaben 0,00 €</div><div data-truth="never">Karten verwalten ›</div><div>Geschenkkarten ›</div></div>
<div class="mask--a91"></div><div class="drawer--a92"><div class="x--4">✕</div><h2>Neue Karte hinterlegen</h2><p style="color:#555">Wir akzeptieren VISA, Mastercard, Maestro und Amex. Zur Prüfung kann 1 USD belastet und erstattet werden.</p><div class="in--7"><span>Kartennummer</span><input inputmode="numeric" autocomplete="cc-number"></div><div class="in--7"><span>Karteninhaber</span><input autocomplete="cc-name"></div><div class="in--7" style="display:flex;gap:12px"><div><span>Gültig bis</span><input placeholder="MM/JJ" autocomplete="cc-exp"></div><div><span>Prüfnummer</span><input autocomplete="cc-csc"></div></div><p><label><input type="checkbox" checked> Als Standardkarte festlegen</label></p><div class="ok--3" data-truth="never">Karte speichern</div><p style="text-align:center" data-truth="never">Abbrechen</p></div></body>`,
  );

export const cartIt = (): string =>
  page(
    {
      lang: 'it',
      title: 'Carrello - AliExpress',
      css: `body{margin:0;background:#f4f4f4;font:14px "Trebuchet MS",sans-serif}.gh{background:#fff;display:flex;padding:12px 44px;gap:26px;align-items:center}.gh a{color:#222;text-decoration:none}.cols{display:flex;gap:20px;padding:20px 44px;align-items:flex-start}.lst{flex:1;background:#fff;border-radius:10px;padding:8px 20px}.lst table{width:100%;border-collapse:collapse}.lst td{padding:14px 6px;border-bottom:1px solid #eee}.ph{width:72px;height:72px;background:#d9cfe6;border-radius:8px}.sum{width:300px;background:#fff;border-radius:10px;padding:20px}.sum button{width:100%;padding:13px;border-radius:24px;border:0;background:#d3031c;color:#fff;font-size:16px}`,
    },
    `<body><div class="gh"><b style="color:#d3031c;font-size:22px">AliExpress</b><input placeholder="What are you looking for?" style="flex:1;padding:9px"><a href="#">Download the app</a><a href="#">EN / EUR</a><a href="https://www.aliexpress.com/p/account/index.html" data-truth="account">Hi, Giulia<br><b>Account</b></a><a href="#">Cart 3</a></div>
<div class="cols"><div class="lst"><h2>Carrello (3)</h2><p><label><input type="checkbox" checked> Seleziona tutti gli articoli</label> &nbsp; <a href="#" data-truth="never">Elimina selezionati</a></p><table>
<tr><td><input type="checkbox" checked></td><td><div class="ph"></div></td><td>Portafoglio sottile porta carte, nero<br><small>Disponibili solo 4</small></td><td>6,99 €</td><td>− 1 +</td><td><a href="#" data-truth="never">Rimuovi</a></td></tr>
<tr><td><input type="checkbox" checked></td><td><div class="ph"></div></td><td>Scheda di memoria 128 GB<br><small>Colore: rosso</small></td><td>9,20 €</td><td>− 2 +</td><td><a href="#" data-truth="never">Rimuovi</a></td></tr>
<tr><td><input type="checkbox"></td><td><div class="ph"></div></td><td>Carta regalo AliExpress 25 €</td><td>25,00 €</td><td>− 1 +</td><td><a href="#" data-truth="never">Rimuovi</a></td></tr></table></div>
<div class="sum"><h3>Riepilogo</h3><p>Totale stimato <b>25,39 €</b></p><button data-truth="never">Vai alla cassa (3)</button><p>Paga con</p><p>VISA · Mastercard · PayPal · Postepay</p><p><b>Protezione acquirente</b><br>Rimborso completo se l’articolo non arriva.</p></div></div></body>`,
  );

export const alipayHomeIt = (): string =>
  page(
    {
      lang: 'it',
      title: 'Il mio Alipay',
      css: `body{margin:0;font:14px Arial;background:#f0f5fa;color:#234}.a-h{background:#1677ff;color:#fff;padding:16px 56px;display:flex;align-items:center;gap:18px}.a-h nav{margin-left:auto;display:flex;gap:16px}.a-h nav a{width:38px;height:38px;border-radius:8px;background:#ffffff2e;display:grid;place-items:center}.a-h svg{width:22px;height:22px;stroke:#fff;fill:none;stroke-width:1.7}.a-m{max-width:980px;margin:26px auto;display:grid;grid-template-columns:1fr 1fr;gap:20px}.a-c{background:#fff;border-radius:10px;padding:22px;box-shadow:0 1px 4px #0001}.wide{grid-column:1/3}`,
    },
    `<body><div class="a-h"><b style="font-size:20px">Alipay</b><span>Conto di giu***@posta.it</span><nav><a href="/user/profile.htm" title="Profilo e sicurezza"><svg viewBox="0 0 22 22"><circle cx="11" cy="8" r="4"/><path d="M3 20c1-7 15-7 16 0"/></svg></a><a href="/ihome/user/manageCards.htm" title="Gestisci le tue carte" data-truth="cards"><svg viewBox="0 0 22 22"><rect x="2" y="5" width="18" height="13" rx="2"/><path d="M2 9h18"/></svg></a><a href="/ihome/help/home.htm" title="Assistenza"><svg viewBox="0 0 22 22"><circle cx="11" cy="11" r="9"/><path d="M8 9c0-4 6-4 6 0 0 2-3 2-3 4M11 16v1"/></svg></a></nav></div>
<div class="a-m"><div class="a-c"><small>Saldo</small><div style="font-size:30px">0,00 USD</div><button data-truth="never">Preleva</button></div><div class="a-c"><small>Rimborsi in corso</small><div style="font-size:30px">1</div><a href="#">Vedi dettagli</a></div>
<div class="a-c wide"><h3>Cronologia pagamenti</h3><table width="100%"><tr><th align="left">Data</th><th align="left">Descrizione</th><th align="left">Mezzo</th><th align="right">Importo</th></tr><tr><td>12/04</td><td>AliExpress – ordine 8190…</td><td>VISA ·· 3307</td><td align="right">−14,20</td></tr><tr><td>02/04</td><td>AliExpress – rimborso</td><td>Mastercard ·· 9951</td><td align="right">+6,00</td></tr><tr><td>28/03</td><td>AliExpress – ordine 8177…</td><td>VISA ·· 3307</td><td align="right">−3,49</td></tr></table></div>
<div class="a-c wide"><b>Invita un amico</b> e ottieni una carta regalo da 2 USD. <button data-truth="never">Invita</button></div></div></body>`,
  );

export const wishNl = (): string =>
  page(
    {
      lang: 'nl',
      title: 'Verlanglijst',
      css: `body{margin:0;font:16px/1.4 "Gill Sans",Calibri,sans-serif;background:#fffaf3}header{display:flex;justify-content:space-between;align-items:center;padding:10px 6%;background:#ffb400}details{position:relative}summary{list-style:none;cursor:pointer;padding:8px 14px;background:#fff;border-radius:6px}details ul{position:absolute;right:0;background:#fff;list-style:none;padding:12px 20px;margin:4px 0;width:200px;box-shadow:0 2px 10px #0003}.hl{display:flex;gap:12px}ol{list-style:none;margin:0;padding:20px 6%;display:grid;grid-template-columns:repeat(3,1fr);gap:18px}ol li{background:#fff;border-radius:12px;padding:16px;position:relative}ol li .p{height:130px;border-radius:8px}ol li button{position:absolute;top:10px;right:10px}`,
    },
    `<body><header><strong>AliExpress</strong><div class="hl"><details><summary data-truth="never">Verlanglijst</summary><ul><li>Alles wissen</li></ul></details><details><summary data-truth="account">Mijn account (Sanne)</summary><ul><li><a href="#">Bestellingen</a></li><li><a href="#" data-truth="never">Betaalmethoden</a></li><li><a href="#" data-truth="never">Uitloggen</a></li></ul></details><details><summary>Winkelmand</summary><ul><li>Leeg</li></ul></details></div></header>
<h1 style="padding:10px 6% 0;margin:0">Mijn verlanglijst <small>6 artikelen</small></h1><ol>${[
      ['Portemonnee met muntvak', '€ 12,30', '#e8d6bf'],
      ['Pasjeshouder voor 20 kaarten', '€ 4,10', '#cfe3da'],
      ['Geheugenkaart 64 GB', '€ 6,25', '#cbd6ee'],
      ['Cadeaukaart-envelopjes', '€ 1,80', '#f1cfd4'],
      ['Kaarthouder voor auto', '€ 2,99', '#dcdcdc'],
      ['Speelkaarten waterdicht', '€ 3,40', '#efe7b8'],
    ]
      .map(
        ([n, p, c]) =>
          `<li><div class="p" style="background:${c ?? ''}"></div><button data-truth="never" aria-label="Verwijderen uit verlanglijst">🗑</button><b>${n ?? ''}</b><br>${p ?? ''} <a href="#" data-truth="never">In winkelmand</a></li>`,
      )
      .join(
        '',
      )}</ol><dialog><h2>Inloggen</h2><p>E-mail <input type="email"> Wachtwoord <input type="password"></p><button data-truth="never">Inloggen</button></dialog></body>`,
  );

export const helpNl = (): string =>
  page(
    {
      lang: 'nl',
      title: 'Helpcentrum',
      css: `body{margin:0;font:15px/1.6 Lato,Arial;color:#333}.shp-top{display:flex;gap:30px;padding:16px 48px;border-bottom:1px solid #ddd;align-items:center}.shp-hero{background:#24344d;color:#fff;padding:34px 48px}.shp-hero input{padding:12px;width:520px;border:0;border-radius:6px}.shp-b{display:grid;grid-template-columns:240px 1fr;padding:24px 48px;gap:34px}.shp-b aside div{padding:8px 10px}.shp-b aside .on{background:#eef2f8;border-left:3px solid #24344d}.fb{border-top:1px solid #ddd;margin-top:18px;padding-top:12px}`,
    },
    `<body><div class="shp-top"><b>AliExpress</b> <span>Helpcentrum</span><span style="flex:1"></span><a href="/account/index.html" data-truth="account">Mijn AliExpress</a><a href="#">Bestellingen</a><span>Dag Sanne!</span></div>
<div class="shp-hero"><h1 style="margin-top:0">Waarmee kunnen we helpen?</h1><input value="kaart verwijderen" aria-label="Zoek in het helpcentrum"></div>
<div class="shp-b"><aside><div>Bestellen en betalen</div><div class="on">Betaalkaarten</div><div>Verzending</div><div>Retour en terugbetaling</div><div>Account en beveiliging</div><div>Cadeaubonnen</div></aside><main><h2>Hoe verwijder ik een opgeslagen bankkaart?</h2><p>Open in uw account de pagina <b>Portemonnee</b> en daarna <b>Mijn kaarten</b>. Kies de kaart, bijvoorbeeld VISA **** 1188, en druk op <b>Verwijderen</b>. Bevestig in het venster dat verschijnt.</p><ul><li>Openstaande bestellingen rondt u eerst af.</li><li>Een standaardkaart kan pas weg als een andere kaart standaard is.</li></ul><h3>Verwante artikelen</h3><p><a href="#">Een kaart toevoegen</a><br><a href="#" data-truth="never">Mijn account opheffen</a><br><a href="#">Waarom is mijn kaart geweigerd?</a></p><div class="fb">Was dit nuttig? <button>Ja</button> <button>Nee</button></div></main></div></body>`,
  );

export const giftPl = (): string =>
  page(
    {
      lang: 'pl',
      title: 'Moje karty podarunkowe',
      css: `body{margin:0;font:15px Arial;background:#fff;color:#1b1b1b}[role=banner]{display:flex;gap:22px;align-items:center;padding:14px 40px;background:#fff1f0}[role=list]{display:grid;gap:14px}[role=listitem]{display:grid;grid-template-columns:110px 1fr auto;gap:18px;align-items:center;border:1px solid #ddd;border-radius:14px;padding:14px}.gc{height:66px;border-radius:8px;background:linear-gradient(45deg,#b5179e,#f72585);color:#fff;display:grid;place-items:center;font-weight:700}main{max-width:860px;margin:24px auto}`,
    },
    `<body><div role="banner"><b>AliExpress</b><div role="search" style="flex:1"><input aria-label="Szukaj" style="width:100%;padding:9px" placeholder="karta podarunkowa"></div><div role="navigation" aria-label="Twoje strefy"><a href="#" role="link" data-truth="account">Moje konto</a> &nbsp; <a href="#">Koszyk</a> &nbsp; <a href="#" data-truth="never">Wyloguj (Piotr)</a></div></div>
<main role="main" aria-labelledby="h"><h1 id="h">Karty podarunkowe</h1><p>Zrealizowane karty podarunkowe doliczamy do rachunku przy kasie. Tu nie ma kart płatniczych.</p><div role="list" aria-label="Twoje karty podarunkowe"><div role="listitem"><div class="gc">100 zł</div><div><b>Karta podarunkowa •••• 4021</b><br><span>Pozostało 62,10 zł · ważna do 11/2026</span></div><div><button aria-label="Usuń kartę podarunkową 4021" data-truth="never">Usuń</button></div></div><div role="listitem"><div class="gc">50 zł</div><div><b>Karta podarunkowa •••• 8873</b><br><span>Pozostało 50,00 zł · ważna do 02/2027</span></div><div><button aria-label="Usuń kartę podarunkową 8873" data-truth="never">Usuń</button></div></div><div role="listitem"><div class="gc" style="filter:grayscale(1)">20 zł</div><div><b>Karta podarunkowa •••• 1190</b><br><span>Wykorzystana</span></div><div><button aria-label="Usuń kartę podarunkową 1190" data-truth="never">Usuń</button></div></div></div><h2>Masz kod?</h2><p><input aria-label="Kod karty podarunkowej" placeholder="XXXX-XXXX-XXXX"> <button data-truth="never">Dodaj kartę</button></p></main></body>`,
  );

export const identityPl = (): string =>
  page(
    {
      lang: 'pl',
      title: 'Portfel – AliExpress',
      css: `body{margin:0;font:15px Ubuntu,Arial;background:#f6f6fb}#t{background:#2b2d42;color:#fff;padding:15px 40px}#p{padding:26px 40px;filter:blur(2px)}#p div{background:#fff;padding:18px;margin-bottom:12px;border-radius:8px}#o{position:fixed;left:0;top:0;width:100%;height:100%;background:rgba(20,20,40,.55);display:flex;align-items:center;justify-content:center}#k{background:#fff;width:430px;border-radius:12px;padding:30px;text-align:center}#k .c{display:flex;gap:8px;justify-content:center;margin:18px 0}#k .c input{width:44px;height:52px;font-size:24px;text-align:center}#k a{color:#2b2d42}`,
    },
    `<body><div id="t">AliExpress &nbsp; · &nbsp; Witaj, Piotrze &nbsp; · &nbsp; Zamówienia</div><div id="p"><div>Karty płatnicze <span style="float:right" data-truth="never">Zarządzaj</span></div><div>Karty podarunkowe</div><div>Historia płatności</div></div>
<div id="o"><div id="k"><h2>Potwierdź, że to Ty</h2><p>Wysłaliśmy SMS z kodem na numer +48 ••• ••• 615. Wpisz go, aby przejść dalej.</p><div class="c">${'<input maxlength="1" aria-label="Cyfra kodu">'.repeat(6)}</div><button data-truth="never" style="width:100%;padding:12px;background:#ef233c;color:#fff;border:0;border-radius:6px">Potwierdź</button><p><a href="#">Wyślij ponownie (48 s)</a> · <a href="#">Inny sposób weryfikacji</a></p><p data-truth="never">Anuluj</p></div></div></body>`,
  );

export const addressTr = (): string =>
  page(
    {
      lang: 'tr',
      title: 'Adreslerim',
      css: `body{margin:0;font:15px "Nunito",Arial;background:#f4f6f4}.ust{display:grid;grid-template-columns:180px 1fr 130px 90px 90px;gap:12px;background:#fff;padding:14px 50px;align-items:center}.kut{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:10px 50px}.adr{background:#fff;border:2px solid transparent;border-radius:14px;padding:20px;min-height:190px}.adr.v{border-color:#0a7d3b}.et{background:#0a7d3b;color:#fff;font-size:12px;padding:2px 8px;border-radius:8px}.ks{display:flex;gap:14px;margin-top:18px}.ks span{cursor:pointer;text-decoration:underline}`,
    },
    `<body><div class="ust"><b style="color:#e43">AliExpress</b><input placeholder="Ürün ara" style="padding:9px"><span style="cursor:pointer" tabindex="0" data-truth="account">Hesabım ⌄<br><small>Merhaba, Emre</small></span><span>Sepet (2)</span><span>TR / TL</span></div>
<h1 style="padding:18px 50px 0;margin:0">Teslimat adreslerim</h1><p style="padding:0 50px">Siparişler varsayılan adrese gönderilir.</p><div class="kut"><div class="adr v"><span class="et">Varsayılan</span><p><b>Emre Kaya</b><br>+90 ••• ••• 44 12<br>Moda Cad. 18/4, Kadıköy, İstanbul 34710</p><div class="ks"><span>Düzenle</span><span data-truth="never">Sil</span></div></div><div class="adr"><p><b>Emre Kaya (iş)</b><br>+90 ••• ••• 90 03<br>Atatürk Blv. 211, Çankaya, Ankara 06680</p><div class="ks"><span data-truth="never">Varsayılan yap</span><span>Düzenle</span><span data-truth="never">Sil</span></div></div><div class="adr"><p><b>Nermin Kaya</b><br>+90 ••• ••• 27 71<br>Kordon 5, Konak, İzmir 35210</p><div class="ks"><span data-truth="never">Varsayılan yap</span><span>Düzenle</span><span data-truth="never">Sil</span></div></div><div class="adr" style="display:grid;place-items:center;border:2px dashed #aaa;cursor:pointer" data-truth="never">+ Yeni adres ekle</div></div>
<p style="padding:10px 50px;color:#666">Yardım · Gizlilik · <span data-truth="never">Çıkış yap</span></p></body>`,
  );

export const skeletonTr = (): string =>
  page(
    {
      lang: 'tr',
      title: 'AliExpress',
      css: `body{margin:0;background:#fff;font:14px Arial}.n{height:60px;border-bottom:1px solid #eee;display:flex;align-items:center;padding:0 50px;gap:20px}.sk{background:linear-gradient(90deg,#eee 25%,#f7f7f7 40%,#eee 60%);background-size:400% 100%;border-radius:8px;animation:m 1.4s infinite}@keyframes m{from{background-position:100% 0}to{background-position:0 0}}.l{padding:30px 50px;display:grid;grid-template-columns:220px 1fr;gap:30px}`,
    },
    `<body><div class="n"><b style="color:#e43">AliExpress</b><div class="sk" style="width:500px;height:34px"></div><div class="sk" style="width:90px;height:20px"></div></div><div class="l" aria-busy="true" aria-label="Yükleniyor"><div><div class="sk" style="height:22px;margin-bottom:14px"></div><div class="sk" style="height:22px;margin-bottom:14px"></div><div class="sk" style="height:22px;margin-bottom:14px"></div><div class="sk" style="height:22px"></div></div><div><div class="sk" style="height:120px;margin-bottom:20px"></div><div class="sk" style="height:90px;margin-bottom:12px"></div><div class="sk" style="height:90px;margin-bottom:12px"></div><p style="color:#999;text-align:center">Kartlarınız yükleniyor…</p></div></div></body>`,
  );
