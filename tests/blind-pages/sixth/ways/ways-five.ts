import { page } from './ways-shell.ts';

export const successEn = (): string =>
  page(
    {
      lang: 'en',
      title: 'Alipay - Account set up',
      css: `body{margin:0;background:#f7f8fa;font:14px Arial;color:#333}.hd12{height:60px;background:#fff;border-bottom:1px solid #dcdfe5}.hd12 .w,.cn{width:990px;margin:0 auto}.hd12 .w{line-height:60px;font-size:20px;color:#0b7bd0}.cn{background:#fff;border:1px solid #dcdfe5;margin-top:24px;padding:50px 60px}.ok{float:left;width:64px;height:64px;border-radius:50%;background:#4caf50;color:#fff;font-size:40px;text-align:center;line-height:64px;margin-right:24px}.ui-btn{background:#0b7bd0;color:#fff;padding:0 24px;height:38px;border:0;border-radius:3px;font-size:14px}ol.st{list-style:none;padding:0;margin:20px auto 0;width:990px;overflow:hidden}ol.st li{float:left;width:33%;border-top:4px solid #4caf50;padding-top:8px;text-align:center}`,
    },
    `<body><div class="hd12"><div class="w">Alipay <small style="color:#999">for AliExpress buyers</small></div></div><ol class="st"><li>Verify e-mail</li><li>Set password</li><li>Done</li></ol><div class="cn"><div class="ok">✓</div><h1 style="margin:0 0 10px">Your Alipay Account has been set up successfully!</h1><p>Account: d***a@example.com. Cards that you use on AliExpress will be kept here, up to five.</p><div style="clear:both;padding:20px 0 0 88px"><input type="button" class="ui-btn" value="Go to My Alipay" data-truth="alipay"> &nbsp; <a href="#" data-truth="never">Continue shopping</a> &nbsp; <a href="#" data-truth="never">Add a card now</a></div></div></body>`,
  );

export const walletFr = (): string =>
  page(
    {
      lang: 'fr',
      title: 'Mes moyens de paiement',
      css: `body{margin:0;font:15px/1.5 "Avenir Next",Arial;background:#fff}.ant-layout-header{background:#001529;color:#fff;padding:0 50px;height:60px;display:flex;align-items:center;justify-content:space-between}.ant-row{display:flex;gap:20px;padding:24px 50px}.ant-card{border:1px solid #f0f0f0;border-radius:8px;flex:1}.ant-card-head{padding:14px 20px;border-bottom:1px solid #f0f0f0;font-weight:600}.ant-card-body{padding:20px}.ant-btn{border:1px solid #d9d9d9;border-radius:6px;padding:7px 16px;background:#fff;font:inherit}.ant-btn-primary{background:#1677ff;border-color:#1677ff;color:#fff}.ant-alert{margin:20px 50px 0;background:#e6f4ff;border:1px solid #91caff;border-radius:8px;padding:12px 18px}`,
    },
    `<body><div class="ant-layout-header"><b>AliExpress</b><span>Camille L. ▾</span></div><div class="ant-alert" role="status">Vos cartes bancaires sont conservées par notre partenaire de paiement.</div><div class="ant-row"><div class="ant-card"><div class="ant-card-head">Solde AliExpress</div><div class="ant-card-body">0,00 € <p><button class="ant-btn" data-truth="never">Recharger</button></p></div></div><div class="ant-card"><div class="ant-card-head">Alipay</div><div class="ant-card-body">Paiements et remboursements.<p><button class="ant-btn ant-btn-primary" data-truth="alipay"><span>Accéder à mon Alipay</span></button></p></div></div><div class="ant-card"><div class="ant-card-head">Cartes cadeaux</div><div class="ant-card-body">1 carte, 10,00 €<p><button class="ant-btn" data-truth="never">Retirer</button></p></div></div></div><div class="ant-row"><div class="ant-card"><div class="ant-card-head">PayPal</div><div class="ant-card-body">Lié : cam***@mail.fr <button class="ant-btn" data-truth="never">Dissocier</button></div></div></div></body>`,
  );

export const landingDe = (): string =>
  page(
    {
      lang: 'de',
      title: 'Alipay – einfach sicher bezahlen',
      css: `body{margin:0;font:17px/1.5 Arial;color:#12304d}.lp-nav{display:flex;gap:30px;padding:20px 80px;align-items:center}.lp-nav .r{margin-left:auto}.lp-hero{display:grid;grid-template-columns:1.1fr 1fr;background:linear-gradient(135deg,#dff0ff,#fff);padding:60px 80px;gap:40px}.lp-hero h1{font-size:44px;line-height:1.1;margin:0}.lp-b{display:inline-block;border-radius:30px;padding:14px 30px;text-decoration:none}.lp-b.f{background:#1677ff;color:#fff}.lp-b.o{border:2px solid #1677ff;color:#1677ff}.ph{border-radius:30px;background:#1677ff;height:300px;width:180px;margin:auto}.lp-3{display:grid;grid-template-columns:repeat(3,1fr);gap:30px;padding:30px 80px}`,
    },
    `<body><div class="lp-nav"><b style="color:#1677ff;font-size:24px">Alipay</b><a href="#">Für Käufer</a><a href="#">Für Händler</a><a href="#">Sicherheit</a><span class="r">Deutsch ▾</span></div><div class="lp-hero"><div><h1>Sicher zahlen bei AliExpress.</h1><p>Karte einmal hinterlegen, weltweit einkaufen – mit Käuferschutz.</p><a class="lp-b f" href="https://intl.alipay.com/index.htm" data-truth="alipay">Zu meinem Alipay</a> &nbsp; <a class="lp-b o" href="#" data-truth="never">App herunterladen</a></div><div><div class="ph"></div></div></div><div class="lp-3"><div><b>Karten verwalten</b><br>Bis zu fünf Karten in einem Konto.</div><div><b>Schnelle Erstattung</b><br>Geld zurück auf die Karte.</div><div><b>Händler werden</b><br><a href="#" data-truth="never">Kontakt aufnehmen</a></div></div></body>`,
  );

export const accountEs = (): string =>
  page(
    {
      lang: 'en',
      title: 'Account',
      css: `body{margin:0;font:14px Arial;background:#f5f5f5}.h9{background:#fff;display:flex;gap:22px;padding:14px 36px}.rail{position:fixed;left:0;top:58px;bottom:0;width:70px;background:#222;display:flex;flex-direction:column;align-items:center;gap:10px;padding-top:16px}.rail a{width:46px;height:46px;border-radius:10px;display:grid;place-items:center;background:#333}.rail a:hover{background:#e62e04}.rail svg{width:24px;height:24px;fill:none;stroke:#fff;stroke-width:1.6}.ct9{margin:18px 36px 0 100px;display:grid;grid-template-columns:1fr 1fr;gap:16px}.ct9>div{background:#fff;border-radius:10px;padding:18px}`,
    },
    `<body><div class="h9"><b style="color:#e62e04">AliExpress</b><span style="flex:1">Search</span><span>Cart</span><span>Hi, Lucía</span><span>Help</span></div><div class="rail"><a href="#" title="Pedidos" aria-label="Pedidos"><svg viewBox="0 0 24 24"><path d="M4 8h16v12H4zM8 8c0-6 8-6 8 0"/></svg></a><a href="#" title="Cupones" aria-label="Cupones"><svg viewBox="0 0 24 24"><path d="M3 7h18v4a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4z"/></svg></a><a href="#" title="Billetera" aria-label="Billetera" data-truth="wallet"><svg viewBox="0 0 24 24"><rect x="3" y="6" width="18" height="13" rx="2"/><path d="M15 11h6v4h-6zM3 6l12-3v3"/></svg></a><a href="#" title="Direcciones" aria-label="Direcciones"><svg viewBox="0 0 24 24"><path d="M12 21c-9-9-6-17 0-17s9 8 0 17z"/></svg></a><a href="#" title="Favoritos" aria-label="Favoritos"><svg viewBox="0 0 24 24"><path d="M12 20 4 12a5 5 0 0 1 8-6 5 5 0 0 1 8 6z"/></svg></a><a href="#" title="Cerrar sesión" aria-label="Cerrar sesión" data-truth="never"><svg viewBox="0 0 24 24"><path d="M10 4H4v16h6M9 12h11m-4-4 4 4-4 4"/></svg></a></div>
<div class="ct9"><div><h2>Mi cuenta</h2><p>Lucía Fernández<br>Cliente desde 2017 · 3 cupones · 480 monedas</p></div><div><h2>Mis pedidos</h2><p>Sin pagar: 0 · Por enviar: 1 · Enviados: 2</p></div><div><h2>Vistos hace poco</h2><p>Cartera de piel para hombre — 11,20 €<br>Tarjetero metálico — 4,99 €</p><button data-truth="never">Comprar ya</button></div><div><h2>Tarjeta regalo</h2><p>Regala saldo de 10 € a 100 €</p><button data-truth="never">Ver tarjetas regalo</button></div></div></body>`,
  );

export const paymentPasswordRu = (): string =>
  page(
    {
      lang: 'ru',
      title: 'Проверка личности',
      css: `body{margin:0;background:#fff;font:15px Arial;color:#1d2b3a}.lh{border-bottom:1px solid #d6e4f0;padding:16px 12%}.lh b{color:#1677ff;font-size:20px}.vf{padding:40px 12%;display:grid;grid-template-columns:60px 1fr;gap:20px}.six{display:inline-grid;grid-template-columns:repeat(6,40px);border:1px solid #9ab}.six i{height:42px;border-right:1px solid #cde}.btn7{margin-top:20px;background:#1677ff;border:0;color:#fff;padding:11px 34px}`,
    },
    `<body><div class="lh"><b>Alipay</b> &nbsp; Здравствуйте, ол***@mail.ru</div><div class="vf"><div style="font-size:40px">🔐</div><div><h2 style="margin-top:0">Подтвердите действие</h2><p>Вы меняете способы оплаты. Введите платёжный пароль Alipay (это не пароль от AliExpress).</p><div class="six" role="group" aria-label="Платёжный пароль, 6 цифр"><i></i><i></i><i></i><i></i><i></i><i></i></div><input type="password" maxlength="6" aria-label="Платёжный пароль" style="position:absolute;opacity:0;width:10px"><br><button class="btn7" data-truth="never">Подтвердить</button> &nbsp; <a href="#" data-truth="never">Отмена</a><p><a href="#">Забыли платёжный пароль?</a></p></div></div></body>`,
  );

export const addCardJa = (): string =>
  page(
    {
      lang: 'ja',
      title: 'カードの追加 - Alipay',
      css: `body{margin:0;font:14px Meiryo,"Noto Sans CJK JP",sans-serif;background:#f2f6fb}.ttl{background:#fff;padding:14px 60px;border-bottom:2px solid #108ee9}form{width:640px;background:#fff;margin:26px auto;padding:26px 40px;border:1px solid #d7e3ee}form table{width:100%}form td{padding:8px 4px}form input[type=text]{padding:8px;width:100%;border:1px solid #abc}.sm{color:#789;font-size:12px}.sb{background:#108ee9;color:#fff;border:0;padding:11px 44px}`,
    },
    `<body><div class="ttl"><b style="color:#108ee9">Alipay</b>　クレジット／デビットカードの登録</div><form onsubmit="return false"><h2>新しいカードを登録する</h2><table><tr><td width="170">カード番号</td><td><input type="text" autocomplete="cc-number"></td></tr><tr><td>有効期限</td><td><select><option>月</option></select> / <select><option>年</option></select></td></tr><tr><td>セキュリティコード</td><td><input type="text" style="width:90px" autocomplete="cc-csc"> <span class="sm">裏面の3桁</span></td></tr><tr><td>名義人（ローマ字）</td><td><input type="text" autocomplete="cc-name"></td></tr><tr><td>請求先郵便番号</td><td><input type="text" style="width:140px"></td></tr></table><p class="sm">確認のため1米ドル相当を一時的に請求し、のちほど返金します。登録できるのは5枚までです。</p><button class="sb" data-truth="never">登録する</button> <button type="button" data-truth="never">キャンセル</button></form></body>`,
  );

export const signInEn = (): string =>
  page(
    {
      lang: 'en',
      title: 'Sign in or register | AliExpress',
      css: `body{margin:0;font:15px Arial;background:#fff}.lg{display:grid;grid-template-columns:1fr 420px;gap:40px;max-width:1080px;margin:60px auto}.pic{background:linear-gradient(160deg,#ff6a3d,#ffbd59);border-radius:24px;padding:40px;color:#fff;font-size:26px}.cosmos-input{width:100%;padding:14px;border:1px solid #ccc;border-radius:10px;margin-top:8px;font:inherit}.cosmos-btn-primary{width:100%;margin-top:16px;padding:14px;border:0;border-radius:26px;background:#191919;color:#fff;font:inherit}.or{text-align:center;color:#888;margin:18px 0}.so{display:flex;gap:12px;justify-content:center}.so button{width:52px;height:44px}`,
    },
    `<body><div class="lg"><div class="pic"><b>AliExpress</b><p>Your wallet, your cards and orders, all in one account.</p><small style="font-size:15px">New here? Get a $5 welcome card.</small></div><div><h1 style="font-size:22px">Register / Sign in</h1><p style="color:#1a7f37">🔒 Your information is protected</p><input class="cosmos-input" label="Email or phone number" placeholder="Email or phone number"><button class="cosmos-btn-primary cosmos-btn-large cosmos-btn-block" aria-label="Continue" data-truth="never">Continue</button><p><a href="#">Trouble signing in?</a></p><div class="or">or continue with</div><div class="so"><button aria-label="Google">G</button><button aria-label="Facebook">f</button><button aria-label="Apple">A</button></div><p style="color:#777;font-size:12px">By continuing you confirm that you are an adult and agree to the Membership Agreement and the Privacy Policy. Location: United States.</p></div></div></body>`,
  );

export const botPl = (): string =>
  page(
    {
      lang: 'pl',
      title: 'Moje konto',
      css: `body{margin:0;font:14px Arial;background:#fafafa}.k{padding:14px 40px;background:#fff;border-bottom:1px solid #ddd}.m{padding:24px 40px;display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px}.m div{background:#fff;border:1px solid #e2e2e2;padding:22px;border-radius:10px}.baxia-dialog{position:fixed;inset:0;background:#0007;z-index:99999}.baxia-dialog-content{width:420px;margin:200px auto 0;background:#fff;border-radius:10px;padding:24px;text-align:center}.sl{height:42px;background:#eee;border-radius:4px;line-height:42px;color:#888;position:relative}.sl b{position:absolute;left:0;width:44px;background:#fff;border:1px solid #ccc;height:42px}`,
    },
    `<body><div class="k"><b>AliExpress</b> · Witaj, Piotrze · Wyloguj</div><div class="m"><div>Zamówienia</div><div data-truth="never">Portfel</div><div>Kupony</div><div>Adresy</div><div>Wiadomości</div><div>Ustawienia</div></div><div class="baxia-dialog" id="baxia-dialog"><div class="baxia-dialog-content" id="baxia-dialog-content"><p style="font-size:17px">Wykryliśmy nietypowy ruch w Twojej sieci</p><p>Przesuń suwak w prawo, aby potwierdzić, że nie jesteś robotem.</p><div class="sl"><b data-truth="never">→</b>Przesuń, aby zweryfikować</div><p><small>Zgłoś problem</small></p></div></div></body>`,
  );

export const couponsTr = (): string =>
  page(
    {
      lang: 'tr',
      title: 'Kuponlarım',
      css: `body{margin:0;font:15px Arial;background:#fff8ee}nav{display:flex;gap:26px;background:#6d2e46;color:#fff;padding:14px 44px}nav a{color:#fff;text-decoration:none}.ks{columns:2;padding:20px 44px}.kp{break-inside:avoid;border:2px dashed #d5b9b2;border-radius:12px;padding:16px;margin-bottom:14px;background:#fff}dialog{position:fixed;margin:0;left:auto;right:24px;top:auto;bottom:24px;border:1px solid #6d2e46;border-radius:14px;width:300px}`,
    },
    `<body><nav><b>AliExpress</b><span style="flex:1"></span><a href="#">Siparişler</a><a href="#" data-truth="account">Hesap · Emre</a><a href="#">Sepet</a><a href="#" data-truth="never">Oturumu kapat</a></nav><h1 style="padding:14px 44px 0;margin:0">Kuponlarım</h1><div class="ks"><div class="kp"><b>50 TL</b> — cüzdan ve çantalarda<br><small>Son gün 30.06</small> <button data-truth="never">Sil</button></div><div class="kp"><b>%15</b> — hafıza kartları<br><small>Son gün 12.06</small> <button data-truth="never">Sil</button></div><div class="kp"><b>20 TL</b> — kartla ödemede, Troy kartlar<br><small>Son gün 01.07</small> <button data-truth="never">Sil</button></div><div class="kp"><b>10 TL</b> — yeni mağazalar<br><small>Kullanıldı</small> <button data-truth="never">Sil</button></div></div><dialog open><b>Kartını kaydet, 25 TL kazan</b><p>İlk alışverişinde banka kartını kaydedenlere özel.</p><button data-truth="never">Kart ekle</button> <button data-truth="never">Kapat</button></dialog></body>`,
  );
