import type { BlindPage } from '../../blind-page.ts';
import { aria, comet, goods, person, pieces, row, semantic, soup } from './shells.ts';

const icon = (path: string): string =>
  `<svg class="comet-icon" width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" aria-hidden="true"><path d="${path}"/></svg>`;
const wide = 'M2 5h14v9H2zM2 8h14';

/** The account flyout, open: signed in with an entry for wallet or payments, or signed out. */
export const flyoutPages: readonly BlindPage[] = [
  {
    file: 'c-flyout-us-en.html',
    url: 'https://www.aliexpress.us/?gatewayAdapt=glo2usa',
    language: 'en',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['wallet'],
    note: 'aliexpress.us, flyout open as in the captured markup; "Wallet" between coupons and "Settings"; a leather wallet among the goods',
    html: () =>
      comet({
        lang: 'en',
        title: 'AliExpress US',
        account: `<div class="my-account--menuItem--1GDZChA">${person(24)}<div><div class="my-account--name--c81" style="font-size:12px">Hi, Dwayne</div><b>Account</b></div></div>`,
        css: '.my-account--popupCls--5n{position:absolute;top:66px;right:calc(50% - 560px);width:250px;background:#fff;border-radius:10px;box-shadow:0 6px 24px #0003;z-index:1010;padding:16px 0}.my-account--menuInfo--2k{list-style:none;margin:0;padding:0}.my-account--menuInfo--2k a{display:flex;gap:10px;align-items:center;padding:9px 22px}.my-account--menuInfo--2k a:hover{background:#f5f5f5}',
        main: `<h2>Today’s deals</h2>${row(goods('en'))}<h2>Under $5</h2>${row(goods('en'))}`,
        after: `<div class="comet-v2-popover-body my-account--popupCls--5n"><div class="comet-v2-popover-content"><div class="my-account--accountWrap--1x"><div class="my-account--menuBox--7r"><p style="margin:0 22px 10px"><b>Welcome back</b> <a href="#" style="float:right;color:#888">Sign out</a></p><ul class="my-account--menuInfo--2k">${[
          ['My Orders', 'M4 2h10v14H4z', ''],
          ['My Coins', 'M9 2a7 7 0 1 0 .1 0', ''],
          ['Message Center', 'M2 3h14v9H8l-4 4v-4H2z', ''],
          ['My Coupons', 'M2 6h14v6H2z', ''],
          ['Wallet', wide, ' data-truth="wallet"'],
          ['Wish List', 'M9 15L3 8a3 3 0 0 1 6-3 3 3 0 0 1 6 3z', ''],
          ['Settings', 'M9 6a3 3 0 1 0 .1 0', ''],
          ['Help Center', 'M9 13v1M7 7q2-4 4 0l-2 3', ''],
        ]
          .map(
            ([t, d, m], n) =>
              `<li><a href="#" data-spm="a2g0o.home.headerAcount.${String(n + 2)}"${m ?? ''}>${icon(d ?? '')}<span class="my-account--menuText--1y">${t ?? ''}</span></a></li>`,
          )
          .join('')}</ul></div></div></div></div>`,
      }),
  },
  {
    file: 'c-flyout-payments-ar.html',
    url: 'https://ar.aliexpress.com/p/calp-plus/index.html?categoryTab=phones',
    language: 'ar',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['madfuat'],
    note: 'right to left, role=menu open, the entry is "المدفوعات"; "طرق الدفع المقبولة" stands in the page as a decoy',
    html: () =>
      aria({
        lang: 'ar',
        title: 'الهواتف - AliExpress',
        account: `<div style="position:relative"><span role="button" tabindex="0" aria-haspopup="menu" aria-expanded="true" aria-controls="mnu">مرحبًا، خالد ▴</span><div id="mnu" role="menu" aria-label="حسابي" class="mnu"><span role="menuitem" tabindex="0">طلباتي</span><span role="menuitem" tabindex="0">رسائلي</span><span role="menuitem" tabindex="0" data-truth="madfuat">المدفوعات</span><span role="menuitem" tabindex="0">القسائم والعملات</span><span role="menuitem" tabindex="0">عناوين الشحن</span><span role="menuitem" tabindex="0">تسجيل الخروج</span></div></div>`,
        css: '.mnu{position:absolute;top:38px;inset-inline-end:0;background:#fff;color:#222;width:210px;border-radius:8px;box-shadow:0 8px 26px #0004;padding:8px 0;z-index:30}.mnu [role=menuitem]{display:block;padding:10px 18px;cursor:pointer}.mnu [role=menuitem]:hover{background:#f2f2f2}',
        main: `<h1>الهواتف وملحقاتها</h1>${row(goods('ar', 'article'))}<section aria-label="معلومات" style="margin-top:24px"><h2>طرق الدفع المقبولة</h2><p>فيزا، ماستركارد، مدى، والدفع عند الاستلام.</p></section>`,
      }),
  },
  {
    file: 'c-flyout-signed-out-uk.html',
    url: 'https://www.aliexpress.com/p/superdeals/index.html?lang=uk_UA',
    language: 'uk',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['entry', 'button'],
    note: 'twin: the flyout is open and names a wallet, but nobody is signed in',
    html: () =>
      soup({
        lang: 'uk',
        title: 'Суперпропозиції',
        account: `<div class="a3" onclick="0" data-truth="entry">${person(24)}<span>Вхід / Реєстрація</span></div>`,
        css: '.fo{position:absolute;right:110px;top:58px;width:270px;background:#fff;border-radius:12px;box-shadow:0 6px 24px #0003;padding:18px;z-index:9}.fo .i{padding:9px 4px;cursor:pointer}.big{background:#111;color:#fff;text-align:center;border-radius:22px;padding:11px;cursor:pointer}',
        main: `<div style="font-size:26px;margin-bottom:14px">Суперпропозиції дня</div>${row(goods('uk', 'div'))}`,
        after: `<div class="fo"><div class="big" onclick="0" data-truth="button">Увійти</div><div style="text-align:center;padding:9px;cursor:pointer" onclick="0">Створити обліковий запис</div><div style="border-top:1px solid #eee"></div><div class="i" onclick="0">Мої замовлення</div><div class="i" onclick="0">Мої монети</div><div class="i" onclick="0">Гаманець</div><div class="i" onclick="0">Обране</div><div class="i" onclick="0">Допомога</div></div>`,
      }),
  },
  {
    file: 'c-flyout-shadow-de.html',
    url: 'https://de.aliexpress.com/w/wholesale-tischventilator.html?g=y',
    language: 'de',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['zahlung'],
    note: 'flyout open inside an open shadow root; entry "Zahlungsarten verwalten"; "Rechnungsadresse" and "Gutscheine" beside it',
    html: () =>
      pieces({
        lang: 'de',
        title: 'Tischventilator – AliExpress',
        account: `<div style="position:relative"><button aria-expanded="true" style="border:0;background:none">Hallo, Katrin ▾</button><div style="position:absolute;right:0;top:40px;z-index:5;background:#fff;border:1px solid #ddd9ea;border-radius:12px;width:240px;padding:10px;box-shadow:0 8px 20px #0002;display:flex;flex-direction:column"><a href="#" style="padding:8px">Übersicht</a><a href="#" style="padding:8px">Bestellungen</a><a href="#" style="padding:8px">Gutscheine</a><a href="#" style="padding:8px">Rechnungsadresse</a><a href="#" style="padding:8px" data-truth="zahlung">Zahlungsarten verwalten</a><a href="#" style="padding:8px" data-truth="never">Abmelden</a></div></div>`,
        main: `<h2>Tischventilator</h2>${row(goods('de') + goods('de'))}`,
      }),
  },
  {
    file: 'c-flyout-wallet-pl.html',
    url: 'https://pl.aliexpress.com/item/1005005917004412.html',
    language: 'pl',
    page: 'elsewhere',
    step: 'open-wallet',
    targets: ['portfel'],
    note: 'product page, native details menu open; "Mój portfel" as an entry; the product itself is a "portfel"',
    html: () =>
      semantic({
        lang: 'pl',
        title: 'Portfel skórzany męski – AliExpress',
        account: `<details open style="position:relative"><summary style="cursor:pointer">Cześć, Michał</summary><ul class="dd"><li><a href="/orders">Zakupy</a></li><li><a href="/coupons">Kupony</a></li><li><a href="/wallet" data-truth="portfel">Mój portfel</a></li><li><a href="/settings">Ustawienia</a></li><li><a href="/out" data-truth="never">Wyloguj</a></li></ul></details>`,
        css: '.dd{position:absolute;inset-inline-end:0;top:26px;z-index:4;background:#fff;border:1px solid #ccc;border-radius:8px;list-style:none;padding:6px 0;margin:0;width:190px}.dd a{display:block;padding:8px 18px}',
        main: `<article style="display:grid;grid-template-columns:340px 1fr;gap:28px"><div style="background:#e9dfd2;border-radius:12px;height:320px;display:grid;place-items:center;font-size:90px">👛</div><div><h1>Portfel skórzany męski na karty i banknoty</h1><p><strong>46,90 zł</strong> <del>112,00 zł</del></p><ul><li>8 przegródek na karty</li><li>Ochrona RFID</li><li>Skóra naturalna</li></ul><button data-truth="never">Kup teraz</button> <button>Dodaj do koszyka</button></div></article><h2>Kupujący oglądali też</h2>${row(goods('pl'))}`,
      }),
  },
];
