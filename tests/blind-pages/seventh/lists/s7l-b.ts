import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s7l-doc.ts';

const kebab = (): string =>
  doc(
    'pt-BR',
    'Minha carteira | AliExpress',
    `body{margin:0;font-family:Roboto,Helvetica,Arial;background:#fff}.MuiAppBar-root{height:64px;background:#111;color:#fff;display:flex;align-items:center;padding:0 24px;gap:24px}.MuiContainer-root{max-width:900px;margin:24px auto}.MuiCard-root{box-shadow:0 1px 3px #0003,0 1px 1px #0002;border-radius:4px;margin-bottom:16px}.MuiCardHeader-root{display:flex;padding:16px;gap:16px;align-items:center}.MuiAvatar-root{width:40px;height:40px;border-radius:50%;background:#1a237e;color:#fff;text-align:center;line-height:40px;font-size:12px}.MuiCardHeader-content{flex:1}.MuiIconButton-root{width:40px;height:40px;border:0;border-radius:50%;background:none;font-size:22px;cursor:pointer}.MuiTypography-body2{font-size:14px;color:#666}.MuiButton-text{border:0;background:none;color:#d32f2f;text-transform:uppercase;letter-spacing:.03em;padding:6px 16px}`,
    `<div class="MuiAppBar-root"><b>AliExpress</b><span>Ofertas</span><span style="flex:1">Cupons</span><span>Olá, Renata</span></div><div class="MuiContainer-root"><h2>Cartões salvos</h2><div class="MuiCard-root"><div class="MuiCardHeader-root"><div class="MuiAvatar-root">elo</div><div class="MuiCardHeader-content"><div>Elo crédito, final 2718</div><div class="MuiTypography-body2">RENATA F LOPES · vence 10/27 · Padrão</div></div><button class="MuiIconButton-root" aria-haspopup="menu" aria-expanded="false" aria-label="Mais opções do cartão final 2718" data-truth="menu">⋮</button></div></div>
<h2>Endereços de entrega</h2><div class="MuiCard-root"><div class="MuiCardHeader-root"><div class="MuiCardHeader-content"><div>Casa</div><div class="MuiTypography-body2">Rua Harmonia 82, Recife</div></div><button class="MuiIconButton-root" aria-haspopup="menu" aria-label="Mais opções do endereço Casa" data-truth="never">⋮</button></div></div><p class="MuiTypography-body2">Termos de uso · Privacidade · Central de ajuda</p></div>`,
  );

const emptyWithPaypal = (): string =>
  doc(
    'pt',
    'Os meus cartões',
    `body{margin:0;font:15px "Trebuchet MS",sans-serif;color:#2d2d2d;display:grid;grid-template:auto 1fr/240px 1fr;min-height:100vh}.t{grid-column:1/3;background:#ff5a00;color:#fff;padding:16px 30px}aside{background:#f7f7f7;padding:20px}aside a{display:block;padding:10px 6px;color:#2d2d2d;text-decoration:none;border-bottom:1px solid #e6e6e6}section{padding:20px 40px}.vz{text-align:center;padding:26px;border:1px solid #eee;color:#777}.ln{display:flex;justify-content:space-between;padding:14px 0;border-bottom:1px solid #eee}.ln a{color:#c30}`,
    `<div class="t"><b>AliExpress</b> · A minha conta · Duarte</div><aside><a href="#">Encomendas</a><a href="#">Cartões</a><a href="#">Moradas</a><a href="https://intl.alipay.com/ilogin/loginToAliexpress.htm" data-truth="alipay">O meu Alipay</a><a href="#">Definições</a></aside><section><h1>Cartões</h1><div class="vz">De momento não tem nenhum cartão guardado.<br><br><a href="#">Adicionar cartão</a></div><h2>Outras formas de pagamento</h2><div class="ln"><span>PayPal, d•••e@correio.example</span><a href="#" data-truth="never">Eliminar</a></div><div class="ln"><span>Conta bancária PT50 •••• 6142</span><a href="#" data-truth="never">Eliminar</a></div><div class="ln"><span>MB WAY, telemóvel ••• ••• 380</span><a href="#" data-truth="never">Eliminar</a></div></section>`,
  );

const checkoutCards = (): string =>
  doc(
    'pt-BR',
    'Finalizar compra',
    `body{margin:0;background:#f5f5f5;font:14px Arial}.pl-summary__item--pay{background:#fff;margin:16px;padding:16px;border-radius:8px}.wr{display:flex;max-width:1140px;margin:auto}.l{flex:2}.r{flex:1}.radio-item--item-row{display:flex;gap:10px;padding:10px 0;align-items:center}.radio-item--item-row em{margin-left:auto;color:#888;font-style:normal;cursor:pointer}.place-order-primary-btn{width:100%;height:48px;border:0;border-radius:24px;background:#fd384f;color:#fff;font:700 17px Arial}`,
    `<div style="background:#fff;padding:14px 40px"><b>AliExpress</b> | Confirmar pedido</div><div class="wr"><div class="l"><div class="pl-summary__item--pay"><b>Endereço</b><p>Av. Central 410, Goiânia <a href="#" data-truth="never">Remover</a></p></div><div class="pl-summary__item--pay"><b>Seus cartões salvos</b><div class="radio-item--item-row"><input type="radio" name="p" checked aria-label="Visa 3901">Visa ****3901<em data-truth="never">Remover</em></div><div class="radio-item--item-row"><input type="radio" name="p" aria-label="Mastercard 7719">Mastercard ****7719<em data-truth="never">Remover</em></div><div class="radio-item--item-row"><input type="radio" name="p" aria-label="Pix">Pix</div></div></div><div class="r pl-order-toal-container__btn-box"><div class="pl-summary__item--pay"><p>Subtotal R$ 84,20</p><p>Frete R$ 0,00</p><h3>Total R$ 84,20</h3><button class="place-order-primary-btn" data-truth="never">Pagar agora</button></div></div></div>`,
  );

const alertHalf = (): string =>
  doc(
    'de',
    'Meine Karten – AliExpress',
    `body{margin:0;font:16px/1.5 "Fira Sans",Arial;background:#fcfcf9;color:#22252b}.kopf{padding:18px 44px;border-bottom:1px solid #ddd;display:flex;gap:26px}.zeile{margin:14px 44px;padding:18px;border-left:6px solid #e4572e;background:#fff;box-shadow:0 2px 8px #0001}.flaeche{position:fixed;inset:0;background:#20242acc;display:flex;align-items:flex-start;justify-content:center;padding-top:130px}.fenster{background:#fff;width:480px;padding:26px 30px}.fenster footer{display:flex;justify-content:flex-end;gap:10px}.fenster button{padding:11px 24px;border:2px solid #22252b;background:#fff;font:inherit}.fenster .ja{background:#22252b;color:#fff}`,
    `<div class="kopf"><b>AliExpress</b><span>Kategorien</span><span>Angebote des Tages</span><span style="margin-left:auto">Konto von Jörg</span></div><main inert><h1 style="margin:20px 44px">Meine Karten</h1><div class="zeile">girocard / Maestro, endet auf 6604<br><button data-truth="never">Entfernen</button></div><div class="zeile">Lieferadresse: Am Anger 3, 99084 Erfurt<br><button data-truth="never">Entfernen</button></div></main><div class="flaeche"><div class="fenster" role="alertdialog" aria-modal="true" aria-labelledby="x1" aria-describedby="x2"><h2 id="x1">Remove payment card</h2><p id="x2">The card ending in 6604 will be deleted from your account. This cannot be undone.</p><footer><button class="ja" data-truth="confirm">Entfernen</button><button data-truth="never">Abbrechen</button></footer></div></div>`,
  );

const menuOpen = (): string =>
  doc(
    'de',
    'Alipay – Verknüpfte Karten',
    `body{margin:0;font:14px "Helvetica Neue",Arial;background:#f3f6fb}.ant-layout-header{background:#fff;height:56px;line-height:56px;padding:0 40px;box-shadow:0 1px 4px #0a3a7a22}.ant-table{background:#fff;margin:30px auto;width:900px;border-collapse:collapse}.ant-table td,.ant-table th{padding:16px;border-bottom:1px solid #eef;text-align:left}.ant-dropdown{position:absolute;right:210px;top:246px;width:190px;background:#fff;box-shadow:0 6px 16px #0003;border-radius:8px;padding:4px}.ant-dropdown [role=menuitem]{padding:10px 12px;cursor:pointer}.ant-dropdown-trigger{border:0;background:#e6f0ff;border-radius:6px;padding:6px 12px}`,
    `<div class="ant-layout-header"><b style="color:#1677ff">Alipay</b> &nbsp; Übersicht &nbsp; Umsätze &nbsp; Karten <span style="float:right">Frau Petzold</span></div><table class="ant-table"><caption style="text-align:left;padding:10px 0;font-size:20px">Verknüpfte Karten</caption><thead><tr><th>Karte</th><th>Gültig bis</th><th>Status</th><th></th></tr></thead><tbody><tr><td>Mastercard 53•• •••• •••• 1197</td><td>08/2027</td><td>aktiv</td><td><button class="ant-dropdown-trigger" aria-haspopup="menu" aria-expanded="true" aria-controls="dd">Aktionen ▾</button></td></tr></tbody></table><div class="ant-dropdown" role="menu" id="dd"><div role="menuitem" tabindex="-1">Spitznamen ändern</div><div role="menuitem" tabindex="-1">Umsätze ansehen</div><div role="menuitem" tabindex="-1" data-truth="remove">Verknüpfung lösen</div><div role="menuitem" tabindex="-1" data-truth="never">Konto auflösen</div></div>`,
  );

const failedList = (): string =>
  doc(
    'de',
    'Gespeicherte Karten',
    `body{margin:0;font:15px Arial;background:#fff}.o{display:flex;justify-content:space-between;padding:14px 30px;background:#fff0ec}.m{max-width:640px;margin:60px auto;text-align:center}.m svg{display:block;margin:auto}.m button{margin-top:16px;padding:12px 30px;border-radius:24px;border:1px solid #e43;color:#e43;background:#fff}`,
    `<div class="o"><b>AliExpress</b><span>Hallo, Swantje</span></div><div class="m"><h1>Gespeicherte Karten (–)</h1><svg width="90" height="90" viewBox="0 0 90 90"><circle cx="45" cy="45" r="40" fill="#eee"/><path d="M30 62q15-16 30 0M32 36h6M52 36h6" stroke="#888" stroke-width="4" fill="none"/></svg><p>Hoppla, Ihre Karten konnten gerade nicht geladen werden.<br>Keine Karten zum Anzeigen. Fehlercode FAIL_SYS_SERVICE_TIMEOUT</p><button>Erneut versuchen</button></div>`,
  );

const minusMode = (): string =>
  doc(
    'it',
    'Gestisci le carte',
    `body{margin:0;font:17px -apple-system,"SF Pro Text",Arial;background:#f2f2f7}.nv{display:flex;justify-content:space-between;padding:14px 20px;background:#fff;border-bottom:.5px solid #c6c6c8}.nv span{color:#007aff}.gr{max-width:600px;margin:30px auto;background:#fff;border-radius:12px;overflow:hidden}.rg{display:flex;align-items:center;gap:14px;padding:14px 16px;border-bottom:.5px solid #c6c6c8}.mn{width:24px;height:24px;border-radius:50%;background:#ff3b30;color:#fff;line-height:22px;text-align:center;border:0;font-size:20px;padding:0}.hm{margin-left:auto;color:#c7c7cc}.lb{max-width:600px;margin:26px auto 0;color:#6d6d72;font-size:13px;text-transform:uppercase}`,
    `<div class="nv"><span>‹ Portafoglio</span><b>Carte</b><span role="button" tabindex="0">Fine</span></div><div class="lb">Carte di pagamento</div><div class="gr"><div class="rg" data-truth="row-1"><button class="mn" aria-label="Elimina PostePay 4482">−</button>PostePay · 4482<i class="hm">≡</i></div><div class="rg" data-truth="row-2"><button class="mn" aria-label="Elimina American Express 1005">−</button>American Express · 1005<i class="hm">≡</i></div></div><div class="lb">Carte regalo e buoni</div><div class="gr"><div class="rg"><button class="mn" aria-label="Elimina buono 15 €" data-truth="never">−</button>Buono AliExpress · 15 €</div></div><div class="lb" style="text-transform:none">Tocca il segno meno per togliere un elemento.</div>`,
  );

const refusedOrders = (): string =>
  doc(
    'it',
    'Carte salvate',
    `body{margin:0;font:15px Poppins,Arial;color:#333}.tp{padding:18px 50px;background:linear-gradient(90deg,#ff9a3d,#ff3d3d);color:#fff}.ct{padding:30px 50px}.cd{display:inline-block;width:300px;padding:20px;border-radius:18px;background:#28334a;color:#fff}.ov{position:fixed;top:0;left:0;right:0;bottom:0;background:#0008}.md{position:fixed;left:50%;top:190px;width:440px;margin-left:-220px;background:#fff;border-radius:20px;padding:28px;text-align:center}.md a{display:inline-block;padding:12px 26px;border-radius:26px;text-decoration:none}.md .p{background:#ff3d3d;color:#fff}.md .s{color:#777}`,
    `<div class="tp"><b>AliExpress</b> &nbsp; Ciao, Giacomo</div><div class="ct"><h1>Carte salvate</h1><div class="cd">Visa Electron<br>**** **** **** 2396<br><br><a href="#" style="color:#fff" data-truth="never">Togli carta</a></div></div><div class="ov"></div><div class="md"><h3>Impossibile togliere la carta</h3><p>Hai 1 ordine non ancora pagato collegato alla Visa 2396. Completa il pagamento o annulla l'ordine, poi riprova.</p><a class="p" href="/p/order/index.html?tab=unpaid" data-truth="to-pay">Vai agli ordini da pagare</a><br><a class="s" href="#" data-truth="never">Ho capito</a></div>`,
  );

const chatOpen = (): string =>
  doc(
    'it',
    'Centro assistenza',
    `body{margin:0;font:14px Arial;background:#f7f8fa}.b{background:#fff;padding:14px 40px;border-bottom:1px solid #eee}.faq{padding:20px 40px;width:640px}.faq li{padding:8px 0}#J_xiaomi_dialog{position:fixed;right:30px;bottom:20px;width:400px;height:600px;background:#fff;border-radius:14px;box-shadow:0 8px 40px #0003;display:flex;flex-direction:column}#J_xiaomi_dialog h4{margin:0;background:#ff4747;color:#fff;padding:14px;border-radius:14px 14px 0 0}.msgs{flex:1;padding:14px}.bub{background:#f0f0f0;border-radius:10px;padding:10px;margin-bottom:10px}.opt{border:1px solid #ff4747;color:#ff4747;border-radius:16px;background:#fff;padding:7px 14px;margin:4px;display:inline-block}.in{border-top:1px solid #eee;padding:12px;color:#999}`,
    `<div class="b"><b>AliExpress</b> Centro assistenza <span style="float:right">Ciao, Beatrice</span></div><div class="faq"><h1>Come possiamo aiutarti?</h1><ul><li>La mia carta •••• 5570 è stata rifiutata</li><li>Dove trovo le carte salvate?</li><li>Rimborsi su carta</li></ul></div><div id="J_xiaomi_dialog" role="complementary" aria-label="Chat con Eva"><h4>Eva, assistente virtuale</h4><div class="msgs"><div class="bub">Ciao! Ho capito che vuoi parlare di: gestione delle carte. Scegli una voce.</div><button class="opt" data-truth="option">Aggiungere o rimuovere una carta</button><button class="opt">Pagamento non riuscito</button><button class="opt">Stato del rimborso</button><button class="opt" data-truth="never">Chiudere il mio account</button></div><div class="in">Scrivi un messaggio…</div></div>`,
  );

const accordion = (): string =>
  doc(
    'nl',
    'Betaalkaarten',
    `body{font:16px/1.5 Ubuntu,Arial;margin:0;color:#20303c}header{background:#20303c;color:#fff;padding:16px 6vw;display:flex;justify-content:space-between}main{padding:24px 6vw;max-width:760px}details{border:1px solid #ccd6dd;border-radius:6px;margin:10px 0;background:#fff}summary{padding:16px;cursor:pointer;list-style:none}summary::after{content:"⌄";float:right}.in{padding:0 16px 16px}.in button{padding:8px 14px}`,
    `<header><b>AliExpress</b><span>Welkom, Femke</span></header><main><h1>Betaalkaarten</h1><p>Tik op een kaart voor gegevens en opties.</p><details><summary data-truth="row">Bankpas Visa Debit, eindigt op 0413</summary><div class="in"><p>F. de Wit, geldig t/m 01/28</p><button>Wijzigen</button> <button>Kaart verwijderen</button></div></details><h2>Veelgestelde vragen</h2><details><summary data-truth="never">Waarom kan ik mijn kaart niet verwijderen?</summary><div class="in">Omdat er nog een bestelling openstaat.</div></details><details><summary data-truth="never">Zijn mijn gegevens veilig?</summary><div class="in">Ja, we bewaren ze versleuteld.</div></details></main>`,
  );

const refusedBanner = (): string =>
  doc(
    'nl',
    'Alipay: mijn kaarten',
    `body{margin:0;background:#fff;font:15px "Source Sans Pro",Arial}.h{border-bottom:3px solid #00a0e9;padding:16px 50px}.flash{background:#fdecea;border:1px solid #f5c2c0;color:#8a1f17;margin:20px 50px;padding:14px 18px}.rij{margin:0 50px;display:grid;grid-template-columns:60px 1fr 220px 130px;align-items:center;padding:18px 0;border-bottom:1px dotted #999}.rij a{color:#0078b4}.badge{background:#e0f4ff;padding:2px 8px;border-radius:10px;font-size:12px}`,
    `<div class="h"><b>Alipay</b> | Mijn rekening | Kaarten | Instellingen <span style="float:right">Uitloggen</span></div><div class="flash" role="alert"><b>Uw kaart is niet verwijderd.</b> De kaart met eindcijfers 4410 is uw standaardkaart. Maak eerst een andere kaart standaard en probeer het daarna opnieuw.</div><div class="rij"><span>MC</span><span>Mastercard eindigend op 4410 <span class="badge">Standaard</span></span><span></span><a href="#" data-truth="never">Verwijderen</a></div><div class="rij"><span>VISA</span><span>Visa eindigend op 9902</span><a href="#" data-truth="default">Als standaard instellen</a><a href="#" data-truth="never">Verwijderen</a></div><p style="margin:20px 50px"><a href="#">Nog een kaart koppelen</a></p>`,
  );

const ordersByCard = (): string =>
  doc(
    'nl',
    'Mijn bestellingen',
    `body{margin:0;font:14px Arial;background:#f5f5f5}.hd{display:flex;gap:24px;background:#fff;padding:16px 40px}.comet-tabs-nav{display:flex;gap:24px;background:#fff;margin:16px 40px 0;padding:14px 20px}.order-item{background:#fff;margin:12px 40px;padding:18px 20px;display:grid;grid-template-columns:80px 1fr 160px}.order-item-btns button{display:block;width:140px;margin-bottom:6px;padding:8px;border:1px solid #ccc;border-radius:16px;background:#fff}.th{width:64px;height:64px;background:#cde}`,
    `<div class="hd"><b style="flex:1">AliExpress</b><a href="/p/shoppingcart/index.html">Winkelwagen</a><a href="/account/index.html" data-truth="account">Mijn account</a></div><div class="comet-tabs-nav"><div class="comet-tabs-nav-item">Alles</div><div class="comet-tabs-nav-item">Te betalen (0)</div><div class="comet-tabs-nav-item">Onderweg</div><div class="comet-tabs-nav-item"><b>Afgerond</b></div></div>${[
      ['RFID-kaarthouder, zwart', 'Visa •••• 3308', '€ 6,49'],
      ['Kaartenhoesje met magneet', 'Visa •••• 3308', '€ 4,12'],
      ['Oplaadkabel 2 m', 'Mastercard •••• 7126', '€ 3,05'],
    ]
      .map(
        ([n, k, p]) =>
          `<div class="order-item"><div class="th"></div><div><b>${String(n)}</b><br>Betaald met ${String(k)}<br>Totaal ${String(p)}<br><small class="order-item-header-status-text">Afgerond</small></div><div class="order-item-btns"><button>Opnieuw kopen</button><button data-truth="never">Verwijderen</button></div></div>`,
      )
      .join('')}`,
  );

const shadowCard = (): string =>
  doc(
    'pl',
    'Portfel AliExpress',
    `body{margin:0;font:15px Lato,Arial;background:#f6f4ef}.g{padding:18px 40px;background:#fff;display:flex;justify-content:space-between}.k{max-width:820px;margin:24px auto}.konto{background:#fff;border-radius:8px;padding:16px;margin:10px 0;display:flex;justify-content:space-between}.konto button{border:0;background:none;color:#b00020}`,
    `<div class="g"><b>AliExpress</b><span>Zamówienia · Portfel · Cześć, Wojtek</span></div><div class="k"><h2>Karty płatnicze</h2><ae-card-row brand="Mastercard" tail="8150" exp="05/28"></ae-card-row><h2>Konta do przelewów</h2><div class="konto"><span>mBank, rachunek •••• 2277</span><button data-truth="never">Usuń</button></div><div class="konto"><span>BLIK, telefon ••• ••• 914</span><button data-truth="never">Usuń</button></div></div><script>customElements.define('ae-card-row',class extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:'open'});r.innerHTML='<style>.r{background:#1d3557;color:#fff;border-radius:8px;padding:20px;display:flex;align-items:center;gap:20px}span{flex:1}button{border:1px solid #fff;background:none;color:#fff;padding:8px 18px;border-radius:20px}</style><div class="r"><span>'+this.getAttribute('brand')+' kończąca się na '+this.getAttribute('tail')+'<br>ważna do '+this.getAttribute('exp')+'</span><button>Edytuj</button><button data-truth="remove">Usuń</button></div>'}})</script>`,
  );

export const listsB: readonly BlindPage[] = [
  {
    file: 's7l-13-pt-kebab.html',
    url: 'https://pt.aliexpress.com/p/wallet-ui/index.html',
    language: 'pt',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['menu'],
    note: 'component library; the address below has the same three dots',
    html: kebab,
  },
  {
    file: 's7l-14-pt-empty.html',
    url: 'https://pt.aliexpress.com/p/wallet-ui/cards.html',
    language: 'pt',
    page: 'wallet-cards',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'FAULT: no card; PayPal, bank account and phone below with Eliminar',
    html: emptyWithPaypal,
  },
  {
    file: 's7l-15-pt-checkout.html',
    url: 'https://pt.aliexpress.com/p/trade/confirm.html?objectId=1005',
    language: 'pt',
    page: 'checkout',
    step: 'leave',
    targets: [],
    note: 'twin: saved cards with Remover inside the checkout, no save box',
    html: checkoutCards,
  },
  {
    file: 's7l-16-de-alert.html',
    url: 'https://de.aliexpress.com/p/wallet-ui/index.html',
    language: 'de',
    page: 'wallet-cards',
    step: 'confirm-remove',
    targets: ['confirm'],
    note: 'FAULT: alert dialog half translated, words English, buttons German; page behind is inert',
    html: alertHalf,
  },
  {
    file: 's7l-17-de-menu.html',
    url: 'https://intl.alipay.com/wallet/bindcards.htm?lang=de',
    language: 'de',
    page: 'alipay-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'open menu outside the table; closing the account stands in the same menu',
    html: menuOpen,
  },
  {
    file: 's7l-18-de-failed.html',
    url: 'https://de.aliexpress.com/p/wallet-ui/cards.html',
    language: 'de',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'FAULT: the list failed to load and says that there are no cards to show',
    html: failedList,
  },
  {
    file: 's7l-19-it-minus.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/manage.html',
    language: 'it',
    page: 'wallet-cards',
    step: 'choose-card',
    targets: ['row-1', 'row-2'],
    note: 'Manage mode on, minus signs; gift voucher with a minus too',
    html: minusMode,
  },
  {
    file: 's7l-20-it-unpaid.html',
    url: 'https://it.aliexpress.com/p/wallet-ui/index.html',
    language: 'it',
    page: 'wallet-cards',
    step: 'settle-order',
    targets: ['to-pay'],
    note: 'ring optional. FAULT: refusal dialog because of an unpaid order',
    html: refusedOrders,
  },
  {
    file: 's7l-21-it-chat.html',
    url: 'https://customerservice.aliexpress.com/home?language=it',
    language: 'it',
    page: 'help',
    step: 'ask-support',
    targets: ['option'],
    note: 'ring optional. twin: support chat about cards is open',
    html: chatOpen,
  },
  {
    file: 's7l-22-nl-accordion.html',
    url: 'https://nl.aliexpress.com/p/wallet-ui/index.html',
    language: 'nl',
    page: 'wallet-cards',
    step: 'show-remove',
    targets: ['row'],
    note: 'one card in a closed accordion; questions in the same accordions',
    html: accordion,
  },
  {
    file: 's7l-23-nl-refused.html',
    url: 'https://intl.alipay.com/ihome/user/cards.htm?_lang=nl_NL',
    language: 'nl',
    page: 'alipay-cards',
    step: 'change-default',
    targets: ['default'],
    note: 'FAULT: refusal notice over two rows, the other card can be made the default',
    html: refusedBanner,
  },
  {
    file: 's7l-24-nl-orders.html',
    url: 'https://nl.aliexpress.com/p/order/index.html?tab=completed',
    language: 'nl',
    page: 'orders',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: orders paid by card, Verwijderen on each, nothing unpaid',
    html: ordersByCard,
  },
  {
    file: 's7l-25-pl-shadow.html',
    url: 'https://pl.aliexpress.com/p/wallet-ui/index.html',
    language: 'pl',
    page: 'wallet-cards',
    step: 'press-remove',
    targets: ['remove'],
    note: 'FAULT: card row in an open shadow root, bank account and phone with Usuń outside',
    html: shadowCard,
  },
];
