import type { BlindPage } from '../../blind-page.ts';
import { areas, aria, comet, kit, person, phone, pieces, semantic, soup, tables } from './shells.ts';

/** The wallet or payments hub: the cards are one click further. */
export const walletPages: readonly BlindPage[] = [
  {
    file: 'c-wallet-tile-de.html',
    url: 'https://www.aliexpress.com/p/wallet-ui/index.html?lang=de_DE',
    language: 'de',
    page: 'wallet',
    step: 'open-cards',
    targets: ['karten'],
    note: 'hub as tiles: balance, bonus, "Bankkarten", PayPal, bank transfer; PayPal has its own "Entfernen"',
    html: () =>
      comet({
        lang: 'de',
        title: 'Geldbörse',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<b>Konto</b></div>`,
        css: '.wl--grid--a{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.wl--tile--b{background:#fff;border-radius:14px;padding:22px;min-height:130px;cursor:pointer;display:flex;flex-direction:column;gap:6px}.wl--tile--b span{color:#777;font-size:13px}',
        main: `<h1>Geldbörse</h1><div class="wl--grid--a"><div class="wl--tile--b"><b>Guthaben</b><span>0,00 € verfügbar</span></div><div class="wl--tile--b"><b>Bonusguthaben</b><span>2,15 €, gültig bis 30. Juni</span></div><div class="wl--tile--b" data-truth="karten"><b>Bankkarten</b><span>2 gespeichert</span></div><div class="wl--tile--b"><b>PayPal</b><span>k***n@beispiel.de</span><a data-truth="never" style="color:#c00">Entfernen</a></div><div class="wl--tile--b"><b>Lastschrift</b><span>Kein Bankkonto hinterlegt</span></div><div class="wl--tile--b"><b>Umsätze</b><span>Alle Zahlungen ansehen</span></div></div>`,
      }),
  },
  {
    file: 'c-wallet-manage-it.html',
    url: 'https://it.aliexpress.com/p/wallet/home.html',
    language: 'it',
    page: 'wallet',
    step: 'open-cards',
    targets: ['gestisci-carte'],
    note: 'headings with a "Gestisci" button each: gift vouchers, cards, PayPal, addresses for invoices; only the heading tells which is right',
    html: () =>
      semantic({
        lang: 'it',
        title: 'Portafoglio AliExpress',
        account: `<a href="/account">Giulia</a>`,
        css: 'main section{border-bottom:1px solid #e3e3e3;padding:12px 0;max-width:760px}main section header{display:flex;align-items:center}main h2{font-size:18px;margin:0;flex:1}main section button{border:1px solid #888;background:#fff;border-radius:16px;padding:5px 16px}',
        main: `<h1>Portafoglio</h1><section><header><h2>Buoni regalo</h2><button>Gestisci</button></header><p>Saldo 10,00 €</p></section><section><header><h2>Carte di credito e di debito</h2><button data-truth="gestisci-carte">Gestisci</button></header><p>3 carte associate al tuo account</p></section><section><header><h2>PayPal</h2><button>Gestisci</button></header><p>Collegato</p></section><section><header><h2>Dati di fatturazione</h2><button>Gestisci</button></header><p>Via Roma 4, Torino</p></section><section><header><h2>Movimenti</h2><button>Vedi</button></header><p>Ultimo: –12,40 €</p></section>`,
      }),
  },
  {
    file: 'c-wallet-row-ko.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html',
    language: 'ko',
    page: 'wallet',
    step: 'open-cards',
    targets: ['cards'],
    note: 'rows of plain divs that open the next page; "등록된 카드" among balance, cash receipt and transfer',
    html: () =>
      soup({
        lang: 'ko',
        title: '내 지갑',
        account: `<div class="a3" onclick="0">${person(22)}<span>이서연님</span></div>`,
        css: '.li{background:#fff;padding:18px 22px;display:flex;border-bottom:1px solid #eee;cursor:pointer;gap:12px}.li i{margin-inline-start:auto;color:#999;font-style:normal}',
        main: `<div style="background:linear-gradient(90deg,#3a86ff,#8338ec);color:#fff;border-radius:16px;padding:26px;margin-bottom:16px"><div>내 지갑 잔액</div><div style="font-size:30px">₩0</div></div><div class="li" onclick="0">적립금 내역<i>₩1,200 ›</i></div><div class="li" onclick="0" data-truth="cards">등록된 카드<i>1장 ›</i></div><div class="li" onclick="0">카카오페이 연결<i>연결 안 됨 ›</i></div><div class="li" onclick="0">현금영수증 정보<i>›</i></div><div class="li" onclick="0">결제 비밀번호<i>›</i></div><div class="li" onclick="0">거래 내역<i>›</i></div>`,
      }),
  },
  {
    file: 'c-wallet-link-pl.html',
    url: 'https://pl.aliexpress.com/wallet/overview.html',
    language: 'pl',
    page: 'wallet',
    step: 'open-cards',
    targets: ['karty'],
    note: 'hub in tables; a small text link "Zobacz i edytuj zapisane karty" in a sentence; a gift card form next to it',
    html: () =>
      tables({
        lang: 'pl',
        title: 'Portfel - AliExpress',
        account: `Witaj, <b>Tomasz</b> | <a href="#">Moje AliExpress</a> | <a href="#">Wyloguj</a>`,
        main: `<h2>Portfel</h2><table class="grid" width="100%"><tr><th width="25%">Rodzaj</th><th>Stan</th></tr><tr><td>Środki sklepowe</td><td>0,00 zł — <a href="#">historia</a></td></tr><tr><td>Karty płatnicze</td><td>Masz zapisane karty. <a href="#" data-truth="karty">Zobacz i edytuj zapisane karty</a></td></tr><tr><td>BLIK</td><td>Nie połączono — <a href="#">połącz</a></td></tr><tr><td>Karta podarunkowa</td><td><input size="20" placeholder="Kod karty podarunkowej"> <input type="button" class="ui-btn" value="Zrealizuj"></td></tr><tr><td>Zwroty</td><td>W toku: 1 — <a href="#">szczegóły</a></td></tr></table>`,
      }),
  },
  {
    file: 'c-wallet-alipay-only-tr.html',
    url: 'https://tr.aliexpress.com/p/wallet-ui/index.html?from=account',
    language: 'tr',
    page: 'wallet',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'hub that offers Alipay and nothing else for cards: "Alipay hesabıma git"; balance and coupons beside it',
    html: () =>
      kit({
        lang: 'tr',
        title: 'Cüzdanım',
        account: `<span class="mt-btn mt-btn-text">${person(20)} Elif</span>`,
        main: `<div class="mt-card"><h2>Cüzdanım</h2><p>Mağaza bakiyesi: <b>0,00 TL</b> <button class="mt-btn mt-btn-link">Hareketler</button></p></div><div class="mt-card" style="display:flex;gap:20px;align-items:center"><div style="background:#1677ff;color:#fff;border-radius:12px;width:54px;height:54px;display:grid;place-items:center;font-size:26px">支</div><div style="flex:1"><h3 style="margin:0">Alipay</h3><p style="margin:4px 0">Ödeme yöntemleriniz Alipay tarafından saklanır.</p></div><a class="mt-btn mt-btn-primary" href="https://intl.alipay.com/ilogin/loginToAliexpress.htm" data-truth="alipay">Alipay hesabıma git</a></div><div class="mt-card"><h3>Kuponlarım</h3><p>3 kupon <button class="mt-btn mt-btn-link">Tümünü gör</button></p></div>`,
      }),
  },
  {
    file: 'c-wallet-mobile-id.html',
    url: 'https://m.aliexpress.com/p/wallet-ui/index.html?lang=in_ID',
    language: 'id',
    viewport: { width: 360, height: 740 },
    page: 'wallet',
    step: 'open-cards',
    targets: ['kartu'],
    note: 'phone width, round icons; "Kartu" beside "Saldo", "Voucher", "Kartu hadiah"',
    html: () =>
      phone({
        lang: 'id',
        title: 'Dompet',
        head: `<span>←</span><b style="flex:1;text-align:center">Dompet</b><span>?</span>`,
        bar: '',
        css: '.ic{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;background:#fff;border-radius:12px;padding:16px 6px;text-align:center;font-size:12px}.ic a>span{display:grid;place-items:center;margin:0 auto 6px;width:46px;height:46px;border-radius:50%;background:#ffe5d9;font-size:20px}',
        main: `<div style="background:#222;color:#fff;border-radius:14px;padding:20px;margin-bottom:14px"><small>Saldo toko</small><div style="font-size:26px">Rp0</div></div><div class="ic"><a href="#"><span>💰</span>Saldo</a><a href="#" data-truth="kartu"><span>💳</span>Kartu bank</a><a href="#"><span>🎁</span>Kartu hadiah</a><a href="#"><span>🎟</span>Voucher</a></div><div style="background:#fff;border-radius:12px;padding:14px;margin-top:14px"><b>Transaksi terakhir</b><p>2 Mei · Casing silikon · –Rp32.100</p><p>19 April · Kabel USB-C · –Rp53.900</p></div>`,
      }),
  },
  {
    file: 'c-wallet-row-ar.html',
    url: 'https://ar.aliexpress.com/p/wallet-ui/home.html',
    language: 'ar',
    page: 'wallet',
    step: 'open-cards',
    targets: ['bitaqat'],
    note: 'right to left, role=list; "إدارة البطاقات المحفوظة"; gift cards and STC Pay beside it',
    html: () =>
      aria({
        lang: 'ar',
        title: 'المحفظة',
        account: `<span role="button" tabindex="0">${person(20)} حسابي</span>`,
        css: '.ls{display:grid;gap:10px;max-width:680px}.ls [role=listitem]{background:#fff;border:1px solid #e5e5e5;border-radius:10px;padding:14px 18px;display:flex;align-items:center;justify-content:space-between}.ls [role=button]{color:#0b5fff;cursor:pointer}',
        main: `<h1>المحفظة</h1><div role="list" class="ls"><div role="listitem">الرصيد: 0.00 ر.س<span role="button" tabindex="0">إضافة رصيد</span></div><div role="listitem">بطاقات الهدايا<span role="button" tabindex="0">إدارة بطاقات الهدايا</span></div><div role="listitem">البطاقات البنكية<span role="button" tabindex="0" data-truth="bitaqat">إدارة البطاقات المحفوظة</span></div><div role="listitem">STC Pay<span role="button" tabindex="0" data-truth="never">إلغاء الربط</span></div><div role="listitem">سجل المدفوعات<span role="button" tabindex="0">عرض</span></div></div>`,
      }),
  },
  {
    file: 'c-wallet-alipay-only-pt.html',
    url: 'https://pt.aliexpress.com/p/wallet-ui/index.html',
    language: 'pt',
    page: 'wallet',
    step: 'open-alipay',
    targets: ['alipay'],
    note: 'hub in open shadow roots: only "Meu Alipay"; PIX and boleto are told about, not opened',
    html: () =>
      pieces({
        lang: 'pt',
        title: 'Carteira',
        account: `<a href="/account">Olá, Bruno</a>`,
        css: '.w{background:#fff;border:1px solid #ddd9ea;border-radius:14px;padding:20px;margin-bottom:14px}',
        main: `<h1>Carteira</h1><div class="w"><b>Saldo</b><p>R$ 0,00</p></div><div class="w"><b>Seus pagamentos ficam no Alipay</b><p>Para consultar ou alterar o que está guardado, continue em sua conta Alipay.</p><a href="https://intl.alipay.com/index.htm" data-truth="alipay" style="display:inline-block;background:#1677ff;color:#fff;border-radius:10px;padding:9px 18px">Meu Alipay</a></div><div class="w"><b>Outras formas</b><p>PIX e boleto são escolhidos na hora da compra; nada fica guardado aqui.</p></div>`,
      }),
  },
  {
    file: 'c-wallet-link-nl.html',
    url: 'https://nl.aliexpress.com/p/payments/index.html',
    language: 'nl',
    page: 'wallet',
    step: 'open-cards',
    targets: ['passen'],
    note: 'payments hub, navigation at the side; "Mijn betaalpassen" as a link with an arrow; iDEAL and gift voucher beside it',
    html: () =>
      areas({
        lang: 'nl',
        title: 'Betalingen',
        account: `<a href="/account">${person(18)} Bram</a>`,
        css: '.bl{background:#fff;border-radius:10px;padding:14px 20px;margin-bottom:12px;border:1px solid #eadfce}.bl h3{margin:0 0 4px}',
        main: `<h1>Betalingen</h1><div class="bl"><h3>Creditcards en betaalpassen</h3><a href="#" data-truth="passen" style="text-decoration:underline">Mijn betaalpassen bekijken →</a></div><div class="bl"><h3>iDEAL</h3><p>U kiest uw bank bij het afrekenen.</p></div><div class="bl"><h3>Cadeaubonnen</h3><a href="#" style="text-decoration:underline">Saldo bekijken →</a></div><div class="bl"><h3>Terugbetalingen</h3><a href="#" style="text-decoration:underline">Status bekijken →</a></div>`,
      }),
  },
];
