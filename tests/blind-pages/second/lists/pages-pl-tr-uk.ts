import { aria, comet, comp, dark, grid, hash, mat, mob, old, picture, sem, soup } from './shells.ts';

export const plTrUk = {
  'a-pl-beside-accounts': (): string =>
    grid('pl', {
      title: 'Portfel',
      css: '.kol{display:grid;grid-template-columns:1fr 1fr;gap:18px}.kol p{display:flex;gap:12px;align-items:center;margin:0 0 10px}.kol p span{flex:1}.kol button{font:inherit;border:0;background:#efe9ff;border-radius:8px;padding:6px 12px;cursor:pointer;color:#5b2bd9}',
      main: `<h1>Portfel</h1><div class="kol"><div class="tile"><h3>Karta płatnicza</h3><p>${picture('Visa', '#1a1f71')}<span>Visa kończąca się na 6058</span><button type="button" data-truth="remove">Usuń kartę</button></p></div><div class="tile"><h3>Rachunki bankowe</h3><p><span>mBank •• 7731</span><button type="button" data-truth="never">Usuń rachunek</button></p></div><div class="tile"><h3>BLIK</h3><p><span>Płatność bez kodu: włączona</span><button type="button" data-truth="never">Wyłącz</button></p></div><div class="tile"><h3>Karty podarunkowe</h3><p><span>Karta AE-•••• 20, saldo 20,00 zł</span><button type="button" data-truth="never">Usuń z listy</button></p></div></div>`,
    }),

  'a-pl-account': (): string =>
    old('pl', {
      title: 'Mój AliExpress',
      main: '<h2>Witaj, Kasia</h2><table class="box" width="100%" cellspacing="0"><tr><th colspan="3">Twoje konto w skrócie</th></tr><tr><td><a href="/orders.htm" data-truth="never">Zamówienia (4)</a></td><td><a href="/fav.htm" data-truth="never">Ulubione sklepy</a></td><td><a href="/feedback.htm" data-truth="never">Opinie</a></td></tr><tr><td><a href="/pay.htm" data-truth="wallet">Płatności</a></td><td><a href="/profile.htm" data-truth="never">Dane osobowe</a></td><td><a href="/returns.htm" data-truth="never">Zwroty i spory</a></td></tr></table><p>Ostatnie logowanie: 20.11.2026, Poznań. <a href="/safe.htm" data-truth="never">Zmień hasło</a></p>',
    }),

  'a-pl-twin-search': (): string =>
    hash('pl', {
      title: 'etui na karty - AliExpress',
      out: true,
      mark: true,
      main: '<h2>Wyniki dla „etui na karty bankowe”</h2><p>1 284 produkty · Sortuj: najtrafniejsze · cena · sprzedaż</p><p><b>Filtry:</b> Visa i Mastercard: 3 raty 0% <span style="color:#fd384f;cursor:pointer" data-truth="never">Usuń</span> · Darmowa wysyłka <span style="color:#fd384f;cursor:pointer" data-truth="never">Usuń</span></p>',
    }),

  'a-tr-refused-default': (): string =>
    aria('tr', {
      title: 'Kayıtlı kartlar',
      css: '.uy{border:1px solid #d98a00;background:#fff7e3;border-radius:4px;padding:12px 16px;margin-bottom:16px}.kr{display:flex;gap:16px;align-items:center;padding:14px 0;border-top:1px solid #dde}.kr p{flex:1;margin:0}.kr button{font:inherit;font-size:14px;border:1px solid #99a;background:#fff;border-radius:4px;padding:6px 12px}.kr button[aria-disabled=true]{opacity:.45}',
      main: `<h1>Kayıtlı kartlar</h1><div class="uy" role="alert">Sonu 4096 olan kart varsayılan kartınız olduğu için silinemedi. Lütfen önce başka bir kartı varsayılan yapın.</div><div role="list"><div role="listitem" class="kr">${picture('Troy', '#2a3b8f')}<p>Troy •••• 4096<br><small>Varsayılan</small></p><button type="button" aria-disabled="true" data-truth="never">Sil</button></div><div role="listitem" class="kr">${picture('Visa', '#1a1f71')}<p>Visa •••• 1853</p><button type="button" data-truth="make-default">Varsayılan yap</button><button type="button" data-truth="never">Sil</button></div></div>`,
    }),

  'a-tr-empty': (): string =>
    comet('tr', {
      title: 'Kartlarım',
      css: '.bos{text-align:center;padding:46px;background:#fafafa;border-radius:16px}',
      main: '<h1>Kartlarım</h1><div class="bos"><p style="font-size:40px;margin:0">💳</p><p><b>Henüz kayıtlı kartınız yok</b></p><p>Bir sonraki alışverişinizde daha hızlı ödemek için kart ekleyebilirsiniz.</p><button type="button" class="comet-v2-btn comet-v2-btn-primary" data-truth="never">Kart ekle</button></div>',
    }),

  'a-tr-twin-identity': (): string =>
    soup('tr', {
      title: 'Cüzdan',
      bare: true,
      css: '.kk{display:flex;gap:16px;padding:14px;border:1px solid #ddd;width:520px}.kk .s{margin-inline-start:auto}.ort{position:fixed;inset:0;background:#0009}.pen{position:fixed;top:140px;left:calc(50% - 210px);width:420px;background:#fff;padding:28px;text-align:center}.kod{display:flex;gap:8px;justify-content:center;margin:18px 0}.kod input{width:42px;height:50px;font-size:22px;text-align:center}.pen .o{background:#e62e04;color:#fff;padding:10px;cursor:pointer}',
      main: `<div style="font-size:22px">Cüzdan</div><div class="kk">${picture('Visa', '#1a1f71')}<div>Visa **** 1853</div><div class="s" data-truth="never">Kartı kaldır</div></div>`,
      over: '<div class="ort"></div><div class="pen"><div style="font-size:19px;font-weight:700">Güvenlik doğrulaması</div><div>Devam etmek için +90 5** *** 41 numaralı telefonunuza gönderdiğimiz 6 haneli doğrulama kodunu girin.</div><div class="kod"><input maxlength="1" autocomplete="one-time-code" data-truth="never"><input maxlength="1" data-truth="never"><input maxlength="1" data-truth="never"><input maxlength="1" data-truth="never"><input maxlength="1" data-truth="never"><input maxlength="1" data-truth="never"></div><div class="o" data-truth="never">Doğrula</div><div style="margin-top:12px;color:#888">Kodu tekrar gönder (42)</div></div>',
    }),

  'a-tr-detail-confirm': (): string =>
    mat('tr', {
      title: 'Kart bilgileri',
      bare: true,
      css: '.sc{position:fixed;inset:0;background:#0007}.pp{position:fixed;top:230px;left:calc(50% - 200px);width:400px;background:#fff;border-radius:26px;padding:24px}.pp p{color:#555}.pp div{display:flex;justify-content:flex-end;gap:6px}',
      main: `<div class="paper"><div class="li">${picture('Mastercard', '#b5432a')}<span class="grow">Bonus Mastercard, son dört hane 7760</span><button class="mbtn" type="button" data-truth="never">Kartı sil</button></div><div class="li"><span class="grow sub">Son kullanma: 12/2027</span></div></div>`,
      over: '<div class="sc"></div><div class="pp" role="dialog" aria-modal="true" aria-labelledby="kt"><h2 id="kt" style="margin:0">Emin misiniz?</h2><p>Bu kart hesabınızdan kaldırılacak. Bu işlem geri alınamaz.</p><div><button class="mbtn" type="button" data-truth="never">Hayır</button><button class="mbtn" type="button" data-truth="confirm">Evet, kaldır</button></div></div>',
    }),

  'a-pl-late-one': (): string =>
    dark('pl', {
      title: 'Zapisana karta',
      css: '.rd{display:flex;gap:16px;align-items:center;background:#1c1e24;border-radius:14px;padding:20px}.rd span{flex:1}.rd a{color:#ff8a66;cursor:pointer}.ske{height:80px;border-radius:14px;background:#1c1e24}.of{display:flex;gap:10px;margin-top:26px}.of div{flex:1;height:110px;border-radius:12px;background:#1a1c21}',
      main: '<h1>Zapisana karta</h1><div id="miejsce"><div class="ske"></div></div><p style="color:#999">Polecane dla Ciebie</p><div class="of" aria-hidden="true"><div></div><div></div><div></div></div>',
      js: `setTimeout(() => { document.getElementById('miejsce').innerHTML = ${JSON.stringify(`<div class="rd">${picture('Mastercard', '#b5432a')}<span>Mastercard •••• 3127<br><small>ważna do 04/28</small></span><a href="#" data-truth="remove">Odłącz kartę</a></div>`)}; }, 300)`,
    }),

  'a-uk-late-three': (): string =>
    sem('uk', {
      title: 'Мої картки',
      css: '#sp{display:grid;gap:12px;padding:0;list-style:none}#sp li{display:flex;gap:14px;align-items:center;background:#fff;border:1px solid #e4ddd0;padding:14px}#sp li span{flex:1}#sp button{border:0;background:#f3efe6;border-radius:4px;padding:6px 12px}',
      main: '<h1>Мої картки</h1><ul id="sp"><li>Завантаження…</li></ul><p><a href="/p/add" data-truth="never">Додати картку</a></p>',
      js: `const rows=${JSON.stringify(
        ['Visa ПриватБанк *5501', 'Mastercard monobank *9084', 'Visa Ощадбанк *2277']
          .map(
            (t, i) =>
              `<li data-truth="row-${String(i + 1)}">${picture(t.split(' ')[0] ?? '', i === 1 ? '#b5432a' : '#1a1f71')}<span>${t}</span><button type="button">Видалити картку</button></li>`,
          )
          .join(''),
      )};setTimeout(()=>{document.getElementById('sp').innerHTML=rows},350)`,
    }),

  'a-uk-manage-before': (): string =>
    mob('uk', {
      title: 'Платіжні картки',
      css: '.vr{display:flex;justify-content:space-between;align-items:center;padding:16px}.vr button{border:1px solid #bbb;border-radius:16px;background:#fff;font:inherit;padding:5px 16px}.pk{margin:0 14px;border-radius:18px;padding:20px;color:#fff;background:linear-gradient(135deg,#0b57a4,#3aa0dd);min-height:120px}.nv{margin:14px;border:1px dashed #aaa;border-radius:18px;padding:18px;text-align:center}',
      main: '<div class="vr"><b>Збережено: 1</b><button type="button" data-truth="manage">Керувати</button></div><div class="pk">Visa · ПриватБанк<br><br><b>4149 •••• •••• 5501</b></div><div class="nv" role="button" data-truth="never">+ Нова картка</div>',
    }),

  'a-uk-twin-deletion': (): string =>
    hash('uk', {
      title: 'Видалення облікового запису',
      bare: true,
      css: '.del--box--1{background:#fff;border-radius:12px;padding:30px;max-width:640px;margin:auto}.del--btn--2{display:inline-block;background:#d32f2f;color:#fff;border-radius:22px;padding:11px 28px;cursor:pointer;font-weight:700;margin-inline-end:12px}.del--in--3{border:1px solid #ccc;border-radius:8px;padding:10px;width:260px;font:inherit}',
      main: '<div class="del--box--1"><h1>Видалити обліковий запис AliExpress</h1><p>Разом з обліковим записом буде назавжди видалено історію замовлень, купони, адреси та збережені картки (зокрема Visa •••• 5501).</p><p>Щоб продовжити, введіть слово «погоджуюсь».</p><p><input class="del--in--3" data-truth="never"></p><span class="del--btn--2" tabindex="0" data-truth="never">Видалити обліковий запис</span><span style="cursor:pointer" data-truth="never">Скасувати</span></div>',
    }),

  'a-uk-wallet-shadow': (): string =>
    comp('uk', {
      title: 'Гаманець',
      main: '<style>.w{max-width:820px;margin:26px auto;display:grid;grid-template-columns:1fr 1fr;gap:16px}.t{background:#fff;border:1px solid #ddd;border-radius:12px;padding:18px}a{color:#0b57a4}</style><div class="w"><h1 style="grid-column:span 2;margin:0">Гаманець</h1><div class="t"><b>Монети</b><p>128 монет</p><a href="/coins" data-truth="never">Отримати ще</a></div><div class="t"><b>Бонуси</b><p>40 ₴ до 1 січня</p><a href="/bonus" data-truth="never">Умови</a></div><div class="t"><b>Збережені картки</b><p>Картки для швидкої оплати</p><a href="/p/wallet-ui/cards" data-truth="cards">Переглянути картки</a></div><div class="t"><b>Подарункові сертифікати</b><p>Немає активних</p><a href="/gift" data-truth="never">Придбати</a></div></div>',
    }),
} as const;
