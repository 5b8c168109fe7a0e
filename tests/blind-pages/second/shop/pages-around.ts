import type { BlindPage } from '../../blind-page.ts';
import { areas, aria, comet, goods, kit, person, pieces, row, semantic, soup, tables } from './shells.ts';

/** Search, cart, wish list, coupons, messages, addresses, reviews: several look like card pages and are none. */
export const aroundPages: readonly BlindPage[] = [
  {
    file: 'c-search-avatar-ja.html',
    url: 'https://ja.aliexpress.com/w/wholesale-ワイヤレスイヤホン.html?sortType=total_tranpro_desc',
    language: 'ja',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['mypage'],
    note: 'search results; the account entry is an avatar with an alt text only, after a bell and a heart',
    html: () =>
      aria({
        lang: 'ja',
        title: 'ワイヤレスイヤホン - AliExpress',
        account: `<span role="link" tabindex="0" aria-label="お気に入り">♡</span><span role="link" tabindex="0" aria-label="お知らせ 2件">🔔</span><a href="https://www.aliexpress.com/p/account/index.html" data-truth="mypage" style="display:block;line-height:0"><img alt="田中 さんのマイページ" width="34" height="34" style="border-radius:50%" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Crect width='10' height='10' fill='%23f4a261'/%3E%3Ccircle cx='5' cy='4' r='2' fill='%23fff'/%3E%3C/svg%3E"></a>`,
        main: `<p>田中さん、おかえりなさい。クーポンが2枚あります。</p><p aria-live="polite">「ワイヤレスイヤホン」の検索結果：12,400件以上</p><div role="toolbar" aria-label="並べ替え" style="display:flex;gap:12px;margin-bottom:14px"><span role="button" tabindex="0">おすすめ順</span><span role="button" tabindex="0" aria-pressed="true">注文数順</span><span role="button" tabindex="0">価格順</span><label><input type="checkbox" checked> 送料無料</label><label><input type="checkbox"> クーポン対象</label></div>${row(goods('ja', 'a') + goods('ja', 'a'))}`,
      }),
  },
  {
    file: 'c-cart-remove-ko.html',
    url: 'https://www.aliexpress.com/p/shoppingcart/index.html?lang=ko',
    language: 'ko',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['nae'],
    note: 'twin: cart, a small popover asks "delete this product?"; all items ticked; card logos under the total',
    html: () =>
      comet({
        lang: 'ko',
        title: '장바구니 - AliExpress',
        account: `<div class="my-account--menuItem--1GDZChA" role="button" aria-label="내 account" data-truth="nae">${person(24)}<b>김민준님</b></div>`,
        css: '.cart-item{background:#fff;border-radius:10px;padding:16px;margin-bottom:12px;display:flex;gap:14px;align-items:center;position:relative}.pop{position:absolute;right:16px;top:60px;background:#fff;box-shadow:0 4px 18px #0004;border-radius:8px;padding:14px 16px;z-index:4}.sum{background:#fff;border-radius:10px;padding:20px;width:320px;align-self:start}',
        main: `<div style="display:flex;gap:20px"><div style="flex:1"><h2>장바구니 (2)</h2><p><label><input type="checkbox" checked> 전체 선택</label></p><div class="cart-item"><input type="checkbox" checked><span style="font-size:44px">🎧</span><div style="flex:1">무선 이어폰 노이즈 캔슬링<br><b>₩23,900</b></div><div aria-label="delete product" data-truth="never" style="cursor:pointer">🗑</div><div class="pop" role="alertdialog" aria-label="상품 삭제"><div>이 상품을 삭제할까요?</div><p style="margin:10px 0 0;text-align:right"><button>취소</button> <button data-truth="never" style="background:#111;color:#fff">삭제</button></p></div></div><div class="cart-item" style="margin-top:70px"><input type="checkbox" checked><span style="font-size:44px">👛</span><div style="flex:1">RFID 차단 카드지갑<br><b>₩6,320</b></div><div aria-label="delete product" data-truth="never" style="cursor:pointer">🗑</div></div></div><div class="sum"><b>주문 요약</b><p>합계 ₩30,220</p><button data-truth="never" style="width:100%;background:#fd384f;color:#fff;border:0;border-radius:20px;padding:12px">결제하기 (2)</button><p style="color:#888;font-size:12px">VISA · Mastercard · 카카오페이 · 토스</p></div></div>`,
      }),
  },
  {
    file: 'c-wish-list-es.html',
    url: 'https://es.aliexpress.com/p/wish-manage/index.html',
    language: 'es',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['cuenta'],
    note: 'twin: wish list with "Gestionar", tiles with a ⋯ menu and "Quitar"; one product is a card case',
    html: () =>
      kit({
        lang: 'es',
        title: 'Mi lista de deseos - AliExpress',
        account: `<a href="/p/account/index.html" class="mt-btn mt-btn-text" data-truth="cuenta">${person(20)}<span>Mi cuenta (Lucía)</span></a>`,
        main: `<div class="mt-card" style="display:flex;align-items:center;gap:14px"><h2 style="margin:0;flex:1">Favoritos <small>5 artículos</small></h2><button class="mt-btn">Crear lista</button><button class="mt-btn" data-truth="never">Gestionar</button></div><div class="mt-card" style="display:flex;gap:16px;flex-wrap:wrap">${['Tarjetero de piel', 'Lámpara LED', 'Cable USB-C', 'Funda de silicona'].map((n, i) => `<div style="width:250px;border:1px solid #eee;border-radius:8px;padding:12px"><div style="display:flex"><b style="flex:1">${n}</b><button class="mt-btn mt-btn-text" aria-label="Más opciones de ${n}" data-truth="never">⋯</button></div><p>${String(4 + i)},${String(29 + i * 10)} €</p><button class="mt-btn mt-btn-link" data-truth="never">Quitar</button> <button class="mt-btn">Añadir a la cesta</button></div>`).join('')}</div>`,
      }),
  },
  {
    file: 'c-coupons-code-boxes-pt.html',
    url: 'https://pt.aliexpress.com/p/coupon-management/index.html',
    language: 'pt',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['perfil'],
    note: "twin: six boxes for a friend's invitation code, as an identity check would show; signed in, entry is the name with a chevron",
    html: () =>
      soup({
        lang: 'pt',
        title: 'Meus cupons',
        account: `<div class="a3" onclick="0" data-truth="perfil"><span style="width:28px;height:28px;border-radius:14px;background:#ffb4a2;display:inline-grid;place-items:center">R</span><span>Rafael Souza ⌄</span></div>`,
        css: '.cx{display:flex;gap:10px;margin:12px 0}.cx input{width:44px;height:52px;text-align:center;font-size:22px;border:1px solid #bbb;border-radius:8px}.cp{background:#fff;border-radius:10px;padding:16px;margin-bottom:12px;display:flex;gap:14px;align-items:center}',
        main: `<div class="cp" style="display:block"><div style="font-size:18px;font-weight:bold">Ganhe R$ 15 com o código de um amigo</div><div>Digite os seis caracteres do convite. Vale para um pedido acima de R$ 80.</div><div class="cx">${'<input maxlength="1">'.repeat(6)}</div><div onclick="0" style="display:inline-block;background:#111;color:#fff;border-radius:18px;padding:8px 24px;cursor:pointer">Resgatar</div></div><div class="cp"><div style="font-size:26px;color:#e62e04;width:130px">R$ 25</div><div style="flex:1">Cupom da loja · pedidos acima de R$ 150 · expira em 3 dias</div><div onclick="0" style="cursor:pointer">Usar</div></div><div class="cp"><div style="font-size:26px;color:#e62e04;width:130px">8%</div><div style="flex:1">Só para pagamento com cartão de crédito · expira em 9 dias</div><div onclick="0" style="cursor:pointer">Usar</div><div onclick="0" style="cursor:pointer" data-truth="never">Excluir</div></div>`,
      }),
  },
  {
    file: 'c-messages-charged-it.html',
    url: 'https://message.aliexpress.com/messageCenter.htm?type=notice',
    language: 'it',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['account'],
    note: 'twin: message centre whose notices speak of a card ending in 4471 and of a removed card, with "Elimina" buttons',
    html: () =>
      areas({
        lang: 'it',
        title: 'Centro messaggi',
        account: `<a href="//home.aliexpress.com/index.htm" data-truth="account" style="display:flex;gap:6px;align-items:center">${person(20)} Ciao Giulia</a><a href="#">Esci</a>`,
        css: '.ms{background:#fff;border-inline-start:4px solid #e3c9a0;padding:12px 18px;margin-bottom:12px;display:grid;grid-template-columns:1fr auto;gap:4px 18px}.ms button{border:1px solid #b9a283;background:none;border-radius:4px;padding:4px 12px}',
        main: `<h1>Notifiche</h1><article class="ms"><b>Pagamento riuscito</b><time>3 giugno</time><p>Abbiamo addebitato 12,40 € sulla carta Visa che termina con 4471.</p><button data-truth="never">Elimina</button></article><article class="ms"><b>Il tuo metodo di pagamento è stato aggiornato</b><time>28 maggio</time><p>La carta Mastercard •••• 9023 è stata aggiunta al tuo portafoglio. Non sei stato tu? Contattaci.</p><button data-truth="never">Elimina</button></article><article class="ms"><b>Ordine spedito</b><time>21 maggio</time><p>Il pacco è in viaggio, consegna prevista tra 8 giorni.</p><button data-truth="never">Elimina</button></article>`,
      }),
  },
  {
    file: 'c-addresses-pl.html',
    url: 'https://pl.aliexpress.com/p/address-manage/index.html',
    language: 'pl',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['konto'],
    note: 'twin: address book; tiles with "Domyślny", "Usuń", "Ustaw jako domyślny" and masked telephone numbers',
    html: () =>
      semantic({
        lang: 'pl',
        title: 'Adresy dostawy | AliExpress',
        account: `<details style="position:relative"><summary data-truth="konto" style="cursor:pointer;list-style:none">👤 Twoje konto, Anna</summary><ul style="position:absolute;background:#fff;border:1px solid #ccc;padding:12px 26px"><li>Zamówienia</li><li>Wyloguj się</li></ul></details>`,
        css: '.adr{list-style:none;padding:0;display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.adr li{border:1px solid #ccc;border-radius:10px;padding:16px}.adr button{border:0;background:none;text-decoration:underline;cursor:pointer;padding:0 10px 0 0}',
        main: `<h1>Adresy dostawy</h1><p>Możesz zapisać do 20 adresów.</p><ul class="adr"><li><p><b>Anna Lis</b> <mark>Domyślny</mark></p><p>ul. Długa 7/3<br>80-827 Gdańsk<br>+48 *** *** 412</p><button>Edytuj</button><button data-truth="never">Usuń</button></li><li><p><b>Biuro</b></p><p>al. Pokoju 18<br>31-564 Kraków<br>+48 *** *** 087</p><button data-truth="never">Ustaw jako domyślny</button><button>Edytuj</button><button data-truth="never">Usuń</button></li><li style="display:grid;place-items:center;border-style:dashed"><a href="#">＋ Dodaj nowy adres</a></li></ul>`,
      }),
  },
  {
    file: 'c-reviews-nl.html',
    url: 'https://feedback.aliexpress.com/management/feedbackBuyerList.htm',
    language: 'nl',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['mijn'],
    note: 'reviews in a table of 2014; "Verwijderen" in each row, one product is a wallet; signed in',
    html: () =>
      tables({
        lang: 'nl',
        title: 'Mijn beoordelingen',
        account: `Welkom <b>Sanne</b> | <a href="//home.aliexpress.com/index.htm" data-truth="mijn">Mijn AliExpress</a> | <a href="#">Uitloggen</a>`,
        main: `<h3>Beoordelingen die u hebt geplaatst</h3><table class="grid" width="100%"><tr><th>Artikel</th><th>Uw oordeel</th><th>Datum</th><th>Actie</th></tr><tr><td>Portemonnee voor 12 kaarten</td><td>★★★★★ Past precies in mijn zak</td><td>12-05-2026</td><td><a href="#">Wijzigen</a> <a href="#" data-truth="never">Verwijderen</a></td></tr><tr><td>Tafelventilator</td><td>★★★☆☆ Maakt geluid op stand 3</td><td>02-05-2026</td><td><a href="#">Wijzigen</a> <a href="#" data-truth="never">Verwijderen</a></td></tr><tr><td>Geheugenkaart 128 GB</td><td>★★★★☆ Snelle kaart</td><td>17-04-2026</td><td><a href="#">Wijzigen</a> <a href="#" data-truth="never">Verwijderen</a></td></tr></table><p>1 - 3 van 3</p>`,
      }),
  },
  {
    file: 'c-search-wallets-he.html',
    url: 'https://he.aliexpress.com/w/wholesale-card-wallet.html',
    language: 'he',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['heshbon'],
    note: 'twin: search results for purses and cards; filters "ארנק" and "כרטיסים"; header in an open shadow root; right to left',
    html: () =>
      pieces({
        lang: 'he',
        title: 'ארנק כרטיסים - AliExpress',
        account: `<button data-truth="heshbon" aria-haspopup="true" style="border:1px solid #c9c3dd;border-radius:10px;background:#fff;padding:8px 14px">החשבון של נועה</button>`,
        css: '.f{display:flex;gap:10px;margin:14px 0}.f button{border:1px solid #c9c3dd;background:#fff;border-radius:16px;padding:5px 14px}',
        main: `<h2>תוצאות עבור "ארנק כרטיסים"</h2><div class="f"><button>ארנק</button><button>כרטיסים</button><button>תשלומים ללא ריבית</button><button data-truth="never">הסר מסננים</button></div>${row(goods('he') + goods('he'))}`,
      }),
  },
  {
    file: 'c-gift-cards-fr.html',
    url: 'https://www.aliexpress.com/p/gift-card/my-cards.html?lang=fr_FR',
    language: 'fr',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['profil'],
    note: 'twin: gift cards with masked codes, balances and "Retirer de la liste": no bank cards',
    html: () =>
      comet({
        lang: 'fr',
        title: 'Mes cartes cadeaux',
        account: `<div class="my-account--menuItem--9aa1" data-truth="profil">${person(24)}<span class="my-account--name--9p1">Bonjour Camille</span></div>`,
        css: '.gc{background:#fff;border-radius:12px;padding:18px 22px;margin-bottom:12px;display:flex;align-items:center;gap:18px}.gc b{font-size:17px}.gc button{margin-inline-start:auto;border:1px solid #ccc;background:#fff;border-radius:16px;padding:6px 16px}',
        main: `<h2>Cartes cadeaux AliExpress</h2><p>Un bon d’achat offert par un proche ? Retrouvez ici vos cartes cadeaux et leur solde. Elles ne sont pas liées à un compte bancaire.</p><div class="gc"><span style="font-size:34px">🎁</span><div><b>Carte cadeau « Anniversaire »</b><br>Code ••••-••••-K7QD · solde 25,00 €</div><button data-truth="never">Retirer de la liste</button></div><div class="gc"><span style="font-size:34px">🎄</span><div><b>Carte cadeau « Noël »</b><br>Code ••••-••••-3M8X · solde 0,00 €</div><button data-truth="never">Retirer de la liste</button></div><p><a href="#" style="text-decoration:underline">Acheter une carte cadeau</a> · <a href="#" style="text-decoration:underline">Saisir un code</a></p>`,
      }),
  },
  {
    file: 'c-price-slider-uk.html',
    url: 'https://uk.aliexpress.com/category/44/consumer-electronics.html?minPrice=200&maxPrice=900',
    language: 'uk',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['kabinet'],
    note: 'twin: a price range with "slide the knob", much like a slider captcha; signed in',
    html: () =>
      aria({
        lang: 'uk',
        title: 'Електроніка - AliExpress',
        account: `<span role="link" tabindex="0" data-truth="kabinet" style="border:1px solid #6b7692;border-radius:20px;padding:6px 14px">Мій кабінет · Тарас</span>`,
        css: '.rng{background:#fff;border:1px solid #e5e5e5;border-radius:10px;padding:18px;margin-bottom:16px;width:420px}.trk{height:34px;background:#eceff5;border-radius:17px;position:relative;text-align:center;line-height:34px;color:#778;font-size:13px}.knb{position:absolute;inset-inline-start:0;top:0;width:54px;height:34px;border-radius:17px;background:#1d2433;color:#fff}',
        main: `<h1>Електроніка</h1><section class="rng" aria-label="Фільтр за ціною"><p>Ціна: 200–900 ₴</p><div class="trk"><span class="knb" role="slider" tabindex="0" aria-valuemin="0" aria-valuemax="900" aria-valuenow="200" aria-label="Найменша ціна">»</span>Посуньте повзунок праворуч, щоб звузити вибір</div></section>${row(goods('uk', 'a'))}`,
      }),
  },
];
