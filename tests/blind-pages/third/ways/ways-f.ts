import type { BlindPage } from '../../blind-page.ts';
import { ar, en, es, fr, ja, nl, pl, th, tr, uk } from './ways-filler.ts';
import { cookies, ends, goods, inAttribute, page, phone, sheet } from './ways-kit.ts';

const articleFr = (): string =>
  sheet({
    lang: 'fr',
    title: 'Centre d’aide',
    css: 'body{margin:0;font:16px/1.5 Arial}.top{display:flex;gap:20px;padding:14px 40px;background:#fff4f4}.g{display:grid;grid-template-columns:240px 1fr;gap:30px;padding:24px 40px}figure{border:1px solid #ccc;padding:14px;width:420px;margin:0}.k{display:flex;justify-content:space-between;padding:8px;border-bottom:1px solid #eee}',
    body: `
<div class="top"><b>AliExpress</b> Centre d’aide<span style="flex:1"></span><a href="https://fr.aliexpress.com/p/account/index.html" data-truth="account">Compte de Hugo</a></div><div class="g"><nav><b>Rubriques</b><p><a href="#">Livraison</a></p><p><a href="#">Paiement</a></p><p><a href="#">Retours</a></p><p><a href="#">Sécurité</a></p></nav><article><p>Paiement › Cartes</p><h1>Comment supprimer une carte enregistrée ?</h1><ol><li>Ouvrez votre compte puis « Portefeuille ».</li><li>Choisissez la carte à retirer.</li><li>Appuyez sur « Supprimer », puis confirmez.</li></ol>
<figure aria-label="Exemple d’écran"><div class="k"><span>Visa •••• 1234</span><span data-truth="never">Supprimer</span></div><div class="k"><span>Mastercard •••• 5678</span><span data-truth="never">Supprimer</span></div><figcaption>Exemple de liste de cartes</figcaption></figure><p>Cet article vous a-t-il aidé ? <button>Oui</button> <button>Non</button></p><h3>Articles liés</h3><p><a href="#">Ma carte a été refusée</a> · <a href="#">Supprimer une adresse</a></p></article></div>${ends(fr)}${cookies(fr)}`,
  });

const chatFrameUk = (): string => {
  const inner = `<!doctype html><html lang="uk"><body style="margin:0;font:14px Arial"><div style="background:#f60;color:#fff;padding:10px">Чат підтримки · Eva</div><p style="padding:0 12px">Вітаю, Тарасе! Чим я можу допомогти?</p><p style="padding:0 12px">Популярні теми: <button>Де моє замовлення</button> <button>Повернення коштів</button> <button>Керування картками</button></p><p style="padding:0 12px"><textarea placeholder="Напишіть повідомлення…" style="width:90%"></textarea><button>Надіслати</button></p></body></html>`;
  return sheet({
    lang: 'uk',
    title: 'Довідковий центр',
    css: 'body{margin:0;font:15px Arial}.hd{padding:14px 40px;border-bottom:1px solid #ddd}iframe{position:fixed;right:24px;bottom:24px;width:380px;height:480px;border:1px solid #aaa;background:#fff}',
    body: `
<div class="hd"><b>AliExpress</b> · Довідковий центр <span style="float:right">Тарас · Мій профіль</span></div><div style="padding:24px 40px;width:760px"><h1>Вітаємо у службі підтримки</h1><p>Часті запитання</p><ul><li>Як відстежити посилку?</li><li>Як скасувати замовлення?</li><li>Як змінити адресу?</li></ul></div><iframe title="Чат підтримки" srcdoc="${inAttribute(inner)}"></iframe>${ends(uk)}`,
  });
};

const chatId = (): string =>
  sheet({
    lang: 'id',
    title: 'Layanan Pelanggan',
    css: 'body{margin:0;font:15px sans-serif;background:#ececec}.c{max-width:620px;margin:0 auto;background:#fff;min-height:760px;display:flex;flex-direction:column}.m{background:#f4f4f4;border-radius:12px;padding:12px;margin:10px 16px;max-width:440px}.me{background:#ffe1d6;align-self:flex-end}.o{display:block;border:1px solid #f60;color:#f60;border-radius:16px;padding:8px 14px;margin:8px 0;background:#fff;cursor:pointer}',
    body: `
<div class="c" id="J_xiaomi_dialog"><div style="padding:14px;border-bottom:1px solid #eee"><b>Eva</b> · asisten AliExpress <small>online</small></div><div class="m">Halo Sari, ada yang bisa kami bantu?</div><div class="m me">Pengelolaan kartu</div><div class="m">Silakan pilih topik tentang kartu Anda:<div class="o" data-truth="card-topic">Menambah/Menghapus Kartu</div><div class="o" data-truth="never">Pembayaran gagal</div><div class="o" data-truth="never">Menutup akun saya</div></div><div style="margin-top:auto;padding:14px;border-top:1px solid #eee"><input placeholder="Ketik pesan" style="width:80%;padding:10px"> <button>Kirim</button></div></div>`,
  });

const helpPl = (): string =>
  sheet({
    lang: 'pl',
    title: 'Pomoc',
    css: 'body{margin:0;font:15px Arial;background:#fff}.h{display:flex;gap:26px;padding:16px 40px;align-items:center;border-bottom:1px solid #ddd}.tl{display:grid;grid-template-columns:repeat(3,1fr);gap:14px;padding:24px 40px}.tl div{border:1px solid #ddd;border-radius:10px;padding:20px}.fab{position:fixed;right:20px;bottom:20px;border-radius:30px;background:#e4002b;color:#fff;border:0;padding:16px 24px}',
    body: `
<div class="h"><b>AliExpress</b><span>Centrum pomocy</span><span style="flex:1"></span><a href="/account/index.html" data-truth="account">Cześć, Piotr! Moje konto</a></div><div style="padding:20px 40px 0"><h1>W czym możemy pomóc?</h1><input placeholder="np. jak usunąć kartę" size="50" style="padding:12px"></div><div class="tl"><div><b>Zamówienia</b><p>Śledzenie, anulowanie</p></div><div><b>Płatności</b><p>Karty, BLIK, zwroty</p></div><div><b>Konto</b><p>Hasło, usunięcie konta</p></div></div><button class="fab">Rozpocznij czat</button>${ends(pl)}`,
  });

const removalAr = (): string =>
  sheet({
    lang: 'ar',
    rtl: true,
    title: 'طلب إزالة بطاقة',
    css: 'body{margin:0;font:15px Tahoma;background:#fff}form{max-width:520px;margin:30px auto;border:1px solid #ddd;padding:24px;border-radius:6px}label{display:block;margin:12px 0}input{width:100%;padding:10px}',
    body: `
<div style="padding:14px 40px;background:#ffefe5"><b>AliExpress</b> · أهلًا، سارة</div><form onsubmit="return false"><h1>طلب إزالة بطاقة ائتمان</h1><p>املأ البيانات التالية لنتمكن من إزالة بطاقتك المحفوظة.</p><label>البريد الإلكتروني<input type="email"></label><label>كلمة المرور<input type="password"></label><label>تاريخ الميلاد<input type="date"></label><button data-truth="never">إرسال طلب الإزالة</button> <a href="#">رجوع</a></form>${ends(ar)}`,
  });

const deleteEs = (): string =>
  sheet({
    lang: 'es',
    title: 'Centro de privacidad',
    css: 'body{margin:0;font:16px Arial;background:#f8f8fb}.x{display:flex}.n{width:250px;background:#1c1c3a;color:#fff;min-height:800px;padding:24px}.n p{padding:6px 0}.m{padding:40px;max-width:720px}.del{background:#d00;color:#fff;border:0;padding:14px 30px;border-radius:6px;font-size:16px}',
    body: `
<div class="x"><div class="n"><b>AliExpress Privacidad</b><p>Mis datos</p><p>Descargar mis datos</p><p><b>Eliminar mi cuenta</b></p><p>Cookies</p></div><div class="m"><h1>Eliminar mi cuenta</h1><p>Si eliminas tu cuenta perderás tus pedidos, cupones, monedas y las tarjetas guardadas. Esta acción no se puede deshacer.</p><label>Escribe «acepto» para continuar <input></label><p><button class="del" data-truth="never">Eliminar mi cuenta</button> <button>Volver</button></p>${ends(es, 'div')}</div></div>`,
  });

const closeJa = (): string =>
  sheet({
    lang: 'ja',
    title: 'アカウントの解約',
    css: 'body{margin:0;font:15px sans-serif}.t{border-top:4px solid #1677ff;padding:16px 60px;display:flex;justify-content:space-between}.w{width:700px;margin:20px auto;border:1px solid #dde;padding:26px}ol li{margin:8px 0}',
    body: `
<div class="t"><b>Alipay</b><span>佐藤 様</span></div><div class="w"><h1>Alipay アカウントの解約申請</h1><p>解約の前に次の点をご確認ください。</p><ol><li>残高が 0 であること</li><li>登録済みのカード（2 枚）はすべて削除されます</li><li>取引履歴は閲覧できなくなります</li></ol><label><input type="checkbox"> 上記に同意します</label><p><button data-truth="never">解約を申請する</button> <a href="#">戻る</a></p></div><p style="text-align:center;color:#999">${ja.ends[1]}</p>`,
  });

const skeletonVi = (): string =>
  sheet({
    lang: 'vi',
    title: 'Thẻ của tôi',
    css: 'body{margin:0;background:#f5f5f5}.s{background:linear-gradient(90deg,#e6e6e6,#f2f2f2,#e6e6e6);border-radius:8px}.c{background:#fff;margin:14px 60px;padding:20px;border-radius:12px;display:flex;gap:16px}',
    body: `
<div style="background:#fff;padding:16px 60px"><div class="s" style="width:140px;height:24px"></div></div>${'<div class="c" aria-hidden="true"><div class="s" style="width:60px;height:40px"></div><div style="flex:1"><div class="s" style="width:50%;height:14px;margin-bottom:10px"></div><div class="s" style="width:30%;height:14px"></div></div></div>'.repeat(3)}<div role="progressbar" aria-busy="true" style="text-align:center;font:14px Arial;color:#888">Đang tải…</div>`,
  });

const closedDe = (): string =>
  sheet({
    lang: 'de',
    title: 'Wartungsarbeiten',
    css: 'body{margin:0;font:17px/1.6 Arial;text-align:center;padding:90px 20px;color:#333}',
    body: `
<p style="font-size:26px;color:#e33">AliExpress</p><h1>Gleich geht es weiter</h1><p>Wegen Wartungsarbeiten ist dieser Bereich vorübergehend nicht erreichbar.<br>Bitte versuche es in einigen Minuten noch einmal.</p><button onclick="void 0">Erneut laden</button><p><small>Fehlercode 503-7741</small></p>`,
  });

const gateTh = (): string =>
  sheet({
    lang: 'th',
    title: 'จัดการบัตรของคุณ',
    css: 'body{margin:0;font:16px sans-serif;background:#eef6ff}.h{background:#fff;padding:14px 40px}.k{width:560px;margin:50px auto;background:#fff;border-radius:16px;padding:36px;text-align:center}.go{display:inline-block;background:#1677ff;color:#fff;padding:14px 36px;border-radius:8px;text-decoration:none}',
    body: `
<div class="h"><b>AliExpress</b> · คุณสมชาย</div><div class="k"><h1>จัดการบัตรของคุณ</h1><p>บัตรของคุณเก็บรักษาไว้อย่างปลอดภัยที่ Alipay คุณจะถูกนำไปยังเว็บไซต์ของ Alipay</p><a class="go" href="https://intl.alipay.com/index.htm" data-truth="alipay">ไปที่ Alipay ของฉัน</a><p><a href="#" data-truth="never">กลับไปช้อปปิ้ง</a></p></div>${ends(th)}`,
  });

const promoEn = (): string =>
  sheet({
    lang: 'en',
    title: 'Alipay: pay with confidence',
    css: 'body{margin:0;font:17px Arial}.hero{background:linear-gradient(120deg,#0a6cff,#00c2ff);color:#fff;padding:70px 80px}.hero a{background:#fff;color:#0a6cff;padding:14px 30px;border-radius:30px;text-decoration:none;font-weight:700}.t{display:grid;grid-template-columns:1fr 1fr 1fr;gap:20px;padding:40px 80px}',
    body: `
<div style="padding:16px 80px;display:flex;justify-content:space-between"><b>Alipay</b><span>Signed in through AliExpress: m***a</span></div><div class="hero"><h1>One wallet. Millions of shops.</h1><p>Safe, fast and free for buyers.</p><a href="https://intl.alipay.com/ihome/index.htm" data-truth="alipay">Go to My Alipay</a></div><div class="t"><div><h3>Protected</h3><p>Encryption for every payment.</p></div><div><h3>All major cards</h3><p>Visa, Mastercard, JCB and more.</p></div><div><h3>For business</h3><p>Accept Alipay in your store.</p><button data-truth="never">Become a merchant</button></div></div>${ends(en)}`,
  });

const questionsTr = (): string =>
  sheet({
    lang: 'tr',
    title: 'Alipay cüzdanını etkinleştir',
    css: 'body{margin:0;font:13px Arial}ol.st{display:flex;list-style:none;gap:30px;padding:16px 40px;background:#eef5ff;margin:0}ol.st .on{font-weight:700;color:#06c}td{padding:8px}input,select{padding:6px;width:240px}',
    body: `
<div style="padding:14px 40px"><b style="color:#06c">Alipay</b> Cüzdanınızı açın</div><ol class="st"><li>1. E-posta doğrulama</li><li class="on">2. Hesap bilgileri</li><li>3. Tamamlandı</li></ol><form onsubmit="return false" style="padding:20px 40px"><p>Alipay cüzdanınızı ilk kez kullanıyorsunuz. Bir parola ve üç güvenlik sorusu belirleyin.</p><table><tr><td>Yeni Alipay parolası</td><td><input type="password"></td></tr><tr><td>Parola (tekrar)</td><td><input type="password"></td></tr>${[1, 2, 3].map((n) => `<tr><td>Güvenlik sorusu ${String(n)}</td><td><select><option>İlk okulunuzun adı?</option></select> <input></td></tr>`).join('')}</table><button data-truth="next">Kaydet ve devam et</button> <a href="#" data-truth="never">Vazgeç</a></form>${ends(tr, 'center')}`,
  });

const successUk = (): string =>
  sheet({
    lang: 'uk',
    title: 'Alipay',
    css: 'body{margin:0;font:16px Arial;text-align:center}.ok{width:80px;height:80px;border-radius:50%;background:#2a2;color:#fff;font-size:44px;line-height:80px;margin:60px auto 20px}button{background:#1677ff;color:#fff;border:0;padding:14px 30px;border-radius:6px;font-size:16px}',
    body: `
<div style="text-align:left;padding:14px 40px;border-bottom:1px solid #ddd"><b>Alipay</b></div><div class="ok">✓</div><h1>Ваш обліковий запис Alipay успішно створено!</h1><p>Тепер ви можете керувати картками та платежами в гаманці.</p><button data-truth="alipay">Перейти до Мого Alipay</button><p><a href="#" data-truth="never">Повернутися до покупок</a></p>`,
  });

const linkPt = (): string =>
  sheet({
    lang: 'pt-PT',
    title: 'Verifique o seu e-mail',
    css: 'body{margin:0;font:15px Arial;background:#f3f7fc}.b{width:600px;margin:60px auto;background:#fff;padding:30px;border:1px solid #cfe0f5}',
    body: `
<div style="background:#fff;padding:14px 40px"><b style="color:#07c">Alipay</b></div><div class="b"><h2>Ativar a sua carteira Alipay</h2><p>Enviámos uma ligação de ativação para <b>ra•••@correio.pt</b>. Abra a mensagem e clique na ligação nas próximas 24 horas para continuar a abrir a conta Alipay.</p><p>Não recebeu? <a href="#">Enviar de novo</a> · <a href="#">Usar outro e-mail</a></p></div>`,
  });

const mailPl = (): string =>
  sheet({
    lang: 'pl',
    title: 'Aktywacja portfela',
    css: 'body{margin:0;font:15px system-ui;background:#f7f9fc;padding:20px}section{background:#fff;border-radius:16px;padding:20px;margin-top:16px}input{width:100%;padding:12px;border:1px solid #bcd;border-radius:8px;margin:6px 0 12px}.n{background:#1677ff;color:#fff;border-radius:24px;padding:14px;text-align:center}',
    body: `
<div><b style="color:#1677ff">Alipay</b> · otwierasz portfel po raz pierwszy</div><section><small>Krok 1 z 3</small><h1 style="font-size:20px">Aktywuj portfel Alipay</h1><p>Podaj adres e-mail i przepisz znaki z obrazka. Wyślemy link potwierdzający.</p><label>Adres e-mail<input type="email"></label><label>Znaki z obrazka<input></label><svg width="120" height="36" role="img" aria-label="Obrazek ze znakami"><rect width="120" height="36" fill="#e6eefb"/><text x="20" y="25" font-size="20" fill="#357">k7Rw</text></svg><p><input type="checkbox" style="width:auto"> Akceptuję umowę o świadczenie usług Alipay</p><div class="n" role="button" tabindex="0" data-truth="next">Dalej</div><p style="text-align:center"><a href="#" data-truth="never">Nie teraz</a></p></section>`,
  });

const settingsNl = (): string =>
  sheet({
    lang: 'nl',
    title: 'Alipay',
    css: 'body{margin:0;font:13px Arial}.tab{display:flex;background:#f0f6ff;padding:0 40px;border-bottom:2px solid #07c}.tab>div{padding:14px 22px;position:relative}.dd{position:absolute;left:0;top:46px;background:#fff;border:1px solid #bcd;width:210px;z-index:3}.dd a{display:block;padding:10px 14px;color:#036}',
    body: `
<div style="padding:12px 40px"><b style="font-size:20px;color:#07c">Alipay</b> <span style="float:right">Welkom, S. de Boer | <a href="#" data-truth="never">Afmelden</a></span></div><div class="tab"><div>Overzicht</div><div>Transacties</div><div><b>Instellingen ▾</b><div class="dd"><a href="#">Wachtwoord wijzigen</a><a href="#" data-truth="cards">Je kaarten beheren</a><a href="#">Beveiligingsvragen</a><a href="#" data-truth="never">Account sluiten</a></div></div><div>Hulp</div></div><div style="padding:200px 40px 20px"><h2>Recente transacties</h2><table border="1" cellpadding="8" cellspacing="0"><tr><td>12-03</td><td>AliExpress</td><td>Visa xxxx-7712</td><td>€ 12,40</td></tr><tr><td>02-02</td><td>AliExpress</td><td>Visa xxxx-7712</td><td>€ 3,10</td></tr></table></div>${ends(nl, 'center')}`,
  });

const tabsEn = (): string =>
  sheet({
    lang: 'en',
    title: 'My Account - Alipay',
    css: 'body{margin:0 auto;width:960px;font:12px Arial}td{font:12px Arial}.tb td{border:1px solid #9bd;padding:8px 24px;background:#eef8ff}',
    body: `
<table width="100%"><tr><td><font size="5" color="#0ae">Alipay</font></td><td align="right">Hello, anna***@mail.com <a href="#" data-truth="never">Sign Out</a> | <a href="#">AliExpress</a></td></tr></table><table class="tb"><tr><td>History</td><td><b>My Account</b></td></tr></table><table width="100%" cellpadding="10" border="1" bordercolor="#ddd" cellspacing="0"><tr><td width="200">Account name</td><td>Anna L. Verified</td><td><a href="#">View profile</a></td></tr><tr><td>Password</td><td>Set on 2014-02-11</td><td><a href="#">Change</a></td></tr><tr><td>Bank cards</td><td>Linked for quick payment on AliExpress</td><td><a href="#" data-truth="cards">Edit Cards</a></td></tr><tr><td>Address</td><td>Not set</td><td><a href="#">Edit</a></td></tr><tr><td>Account status</td><td>Active</td><td><a href="#" data-truth="never">Close account</a></td></tr></table>${goods(en, 'table', 140)}<center>© 2004-2014 Alipay.com</center>`,
  });

const iconsJa = (): string =>
  sheet({
    lang: 'ja',
    title: 'マイ Alipay',
    css: 'body{margin:0;font:15px sans-serif;background:#f2f6fc}.h{display:flex;gap:18px;align-items:center;background:#fff;padding:14px 50px}.i{width:40px;height:40px;border:1px solid #cde;border-radius:10px;background:#fff;display:grid;place-items:center}.p{background:#fff;margin:20px 50px;padding:24px;border-radius:14px}',
    body: `
<div class="h"><b style="color:#1677ff;font-size:20px">Alipay</b><span style="flex:1">こんにちは、伊藤 様</span><button class="i" title="カードを管理" aria-label="カードを管理" data-truth="cards"><svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true"><rect width="22" height="16" rx="2" fill="#1677ff"/><rect y="4" width="22" height="3" fill="#fff"/></svg></button><button class="i" title="セキュリティ" aria-label="セキュリティ">⚿</button><button class="i" title="ログアウト" aria-label="ログアウト" data-truth="never">⏻</button></div><div class="p"><small>アカウント残高</small><h1>¥0</h1><button data-truth="never">出金</button></div><div class="p"><h2>最近の取引</h2><p>3月12日 AliExpress ¥1,480 完了</p><p>2月28日 AliExpress ¥620 返金済み</p></div>`,
  });

export const waysF: readonly BlindPage[] = [
  page(
    'article-fr',
    'https://customerservice.aliexpress.com/knowledgeDetail?knowledgeId=77',
    'fr',
    'help',
    'open-account',
    ['account'],
    'Twin: picture of a list',
    articleFr,
  ),
  page(
    'chat-frame-uk',
    'https://customerservice.aliexpress.com/home?lang=uk',
    'uk',
    'help',
    'ask-support',
    [],
    'Chat in a same-origin frame',
    chatFrameUk,
  ),
  page('chat-card-id', 'https://customerservice.aliexpress.com/chat', 'id', 'help', 'ask-support', ['card-topic'], 'ring optional', chatId),
  page('help-pl', 'https://customerservice.aliexpress.com/home', 'pl', 'help', 'open-account', ['account'], 'Twin: chat closed', helpPl),
  page(
    'removal-ar',
    'https://ar.aliexpress.com/p/card/removal.html',
    'ar',
    'removal-request',
    'request-removal',
    [],
    'Old removal form',
    removalAr,
  ),
  page(
    'delete-es',
    'https://privacy.aliexpress.com/home#/request/delete',
    'es',
    'account-deletion',
    'leave',
    [],
    'Names saved cards',
    deleteEs,
  ),
  page(
    'close-ja',
    'https://memberprod.alipay.com/account/close/apply.htm',
    'ja',
    'account-deletion',
    'leave',
    [],
    'Twin: Alipay, names cards',
    closeJa,
  ),
  page(
    'skeleton-vi',
    'https://vi.aliexpress.com/p/wallet-ui/index.html',
    'vi',
    'not-ready',
    'wait',
    [],
    'Twin: skeleton of a list',
    skeletonVi,
  ),
  page(
    'closed-de',
    'https://de.aliexpress.com/p/wallet-ui/index.html',
    'de',
    'not-ready',
    'wait',
    [],
    'Twin: maintenance at the wallet address',
    closedDe,
  ),
  page(
    'gate-th',
    'https://th.aliexpress.com/p/alipay/gate.html',
    'th',
    'alipay-gate',
    'open-alipay',
    ['alipay'],
    'Heading over the gate',
    gateTh,
  ),
  page('promo-en', 'https://intl.alipay.com/promo.htm', 'en', 'alipay-gate', 'open-alipay', ['alipay'], 'Advertisement', promoEn),
  phone(
    page(
      'mail-pl',
      'https://intl.alipay.com/register/index.htm',
      'pl',
      'alipay-sign-up',
      'activate-alipay',
      ['next'],
      'ring optional',
      mailPl,
    ),
  ),
  page(
    'questions-tr',
    'https://intl.alipay.com/register/info.htm',
    'tr',
    'alipay-sign-up',
    'activate-alipay',
    ['next'],
    'ring optional',
    questionsTr,
  ),
  page(
    'success-uk',
    'https://intl.alipay.com/register/success.htm',
    'uk',
    'alipay-sign-up',
    'open-alipay',
    ['alipay'],
    'Set up',
    successUk,
  ),
  page(
    'link-pt',
    'https://intl.alipay.com/register/sent.htm',
    'pt',
    'alipay-sign-up',
    'activate-alipay',
    [],
    'Link sent, nothing to press',
    linkPt,
  ),
  page(
    'settings-nl',
    'https://intl.alipay.com/ihome/home.htm',
    'nl',
    'alipay-home',
    'open-alipay-cards',
    ['cards'],
    'Drop-down open; cards in the history',
    settingsNl,
  ),
  page('tabs-en', 'https://intl.alipay.com/user/profile.htm', 'en', 'alipay-home', 'open-alipay-cards', ['cards'], '2014 tabs', tabsEn),
  page(
    'icons-ja',
    'https://intl.alipay.com/ihome/index.htm',
    'ja',
    'alipay-home',
    'open-alipay-cards',
    ['cards'],
    'Icon with a tooltip',
    iconsJa,
  ),
];
