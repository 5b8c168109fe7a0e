import type { BlindPage } from '../../blind-page.ts';
import { doc } from './s8w-shell.ts';

const storeKo = (): string =>
  doc(
    'ko',
    'WALLET STORY 공식 스토어',
    `body{margin:0;font:14px "Apple SD Gothic Neo","Noto Sans CJK KR",sans-serif}.gnb{display:flex;justify-content:flex-end;gap:18px;background:#f7f7f7;padding:8px 30px;font-size:12px}.gnb a{color:#444;text-decoration:none}.st{padding:26px 30px;background:#2d2a32;color:#fff;display:flex;justify-content:space-between}
.st button{background:#fff;border:0;padding:10px 20px}.tab{display:flex;gap:30px;padding:14px 30px;border-bottom:1px solid #ddd}.pr{display:flex;gap:16px;padding:24px 30px}.pr section{width:200px}.pr figure{margin:0 0 8px;height:170px;background:#efe7dc}
.nl{position:fixed;right:30px;bottom:30px;width:320px;background:#fff;border-radius:16px;box-shadow:0 12px 50px #0006;padding:22px}.nl input{width:100%;padding:10px;margin:10px 0}.nl button{width:100%;padding:10px;background:#2d2a32;color:#fff;border:0}`,
    `<div class="gnb"><a href="/app">앱 다운로드</a><a href="//customerservice.aliexpress.com">고객센터</a><a href="//login.aliexpress.com/" data-truth="login">로그인</a><a href="/p/shoppingcart/index.html">장바구니 0</a></div><div class="st"><div><h1 style="margin:0">WALLET STORY 공식 스토어</h1>긍정 피드백 97.8% · 팔로워 1.2만</div><div><button>팔로우</button></div></div><div class="tab"><b>스토어 홈</b><span>내 지갑 만들기 (각인)</span><span>카드지갑</span><span>반지갑</span><span>후기</span></div>
<div class="pr"><section><figure></figure>슬림 카드지갑 6칸<br><b>₩8,900</b></section><section><figure></figure>교통카드 목걸이 홀더<br><b>₩3,200</b></section><section><figure></figure>여권 지갑<br><b>₩11,500</b></section><section><figure></figure>동전 지갑<br><b>₩4,700</b></section></div>
<div class="nl" role="dialog" aria-label="소식 받기"><b>첫 구매 15% 할인 쿠폰</b><br>이메일을 등록하고 신상품 소식을 받아보세요<input type="email" placeholder="이메일 주소"><button>쿠폰 받기</button><p style="margin:8px 0 0;text-align:center;color:#888">다음에 할게요</p></div>`,
  );

const blogTr = (): string =>
  doc(
    'tr',
    'Cüzdan mı kartlık mı? | AliExpress Blog',
    `body{margin:0;font:17px/1.6 Georgia,serif;color:#2b2b2b}.b1{display:flex;justify-content:space-between;align-items:center;max-width:960px;margin:auto;padding:22px 16px;font-family:Arial}.b1 a{color:#2b2b2b;margin-left:20px;text-decoration:none}.b1 .gir{border:1px solid #e8452c;color:#e8452c;padding:8px 18px;border-radius:4px}article{max-width:700px;margin:0 auto;padding:10px 16px}.kap{height:180px;background:linear-gradient(90deg,#8d6e63,#d7ccc8)}footer{background:#222;color:#ccc;font:13px Arial;padding:26px;text-align:center}`,
    `<div class="b1"><b>AliExpress <i>Blog</i></b><div><a href="/blog/moda">Moda</a><a href="/blog/ev">Ev</a><a href="/blog/cuzdan">Cüzdan &amp; çanta</a><a class="gir" href="//login.aliexpress.com/?return_url=%2Fblog" data-truth="giris">Oturum aç</a></div></div><article><div class="kap"></div><h1>Cüzdan mı, kartlık mı? Beş soruda karar verin</h1><p>12 Mart · 4 dakikalık okuma · Deniz A.</p><p>Kredi kartınızı, kimliğinizi ve biraz nakdi nerede taşıyorsunuz? İnce bir kartlık cebinizi rahatlatır; klasik cüzdan ise fişlere de yer bırakır.</p><h2>1. Kaç kartınız var?</h2><p>Kullanmadığınız kartları çıkarın. Dörtten fazlaysa mekanizmalı modeller iyi bir seçimdir.</p><h2>2. RFID koruması gerekli mi?</h2><p>Temassız kartlar için hazırlanan kılıflar kartlarınızı yönetmenizi de kolaylaştırır.</p><p><a href="/item/1005004.html">Öne çıkan kartlık: 89,90 TL</a></p></article><footer>Instagram · X · YouTube · <input placeholder="E-posta adresiniz"> <button>Abone ol</button><br>© AliExpress Türkiye</footer>`,
  );

const couponPt = (): string =>
  doc(
    'pt',
    'Central de cupons',
    `:root{--c:#e1251b}body{margin:0;font:15px Roboto,Arial;background:#fff3f0}.mui-AppBar{background:var(--c);color:#fff;height:60px;display:flex;align-items:center;padding:0 32px;gap:20px}.mui-AppBar .sp{flex:1}.mui-Chip{background:#fff2;border:1px solid #fff8;border-radius:16px;padding:6px 14px;color:#fff;font:inherit}
.gr{display:grid;grid-template-columns:1fr 1fr;gap:16px;padding:28px 32px}.cu{background:#fff;border-radius:14px;display:flex;overflow:hidden}.cu b{background:#ffe0db;color:var(--c);padding:28px 20px;font-size:22px}.cu div{padding:18px;flex:1}.cu button{border:0;background:var(--c);color:#fff;padding:8px 16px;border-radius:18px}
.mui-Menu{position:absolute;top:66px;left:380px;width:310px;background:#fff;border-radius:8px;box-shadow:0 8px 30px #0005;padding:18px}.mui-Menu select{width:100%;padding:9px;margin:4px 0 12px}
.flut{position:fixed;left:26px;bottom:26px;background:#222;color:#fff;border-radius:14px;padding:16px;width:300px}`,
    `<div class="mui-AppBar"><strong>AliExpress</strong><span>Cupons</span><span>Ofertas do dia</span><button class="mui-Chip" aria-expanded="true">🇧🇷 PT | BRL ▾</button><span class="sp"></span><button class="mui-Chip" aria-haspopup="menu" data-truth="conta">Minha conta · Thiago</button><button class="mui-Chip">Carrinho</button></div>
<div class="mui-Menu" role="dialog" aria-label="País e idioma">Enviar para<select><option>Brasil</option><option>Portugal</option></select>Idioma<select><option>Português</option><option>English</option></select>Moeda<select><option>BRL (Real)</option></select><button>Salvar</button></div>
<div class="gr"><div class="cu"><b>R$ 10</b><div>Para novos pedidos<br><button>Resgatar</button></div></div><div class="cu"><b>R$ 25</b><div>Em compras acima de R$ 199<br><button>Resgatar</button></div></div><div class="cu"><b>5%</b><div>Eletrônicos selecionados<br><button>Resgatar</button></div></div><div class="cu"><b>R$ 40</b><div>Só para quem paga com cartão cadastrado<br><button data-truth="never">Cadastrar cartão</button></div></div><div class="cu"><b>R$ 3</b><div>Carteiras e porta-cartões<br><button>Resgatar</button></div></div><div class="cu"><b>Frete</b><div>Grátis em itens Choice<br><button>Resgatar</button></div></div></div>
<div class="flut">Você tem 2 cupons que vencem hoje! <u>Ver</u> <span style="float:right">✕</span></div>`,
  );

const homeRu = (): string =>
  doc(
    'ru',
    'АлиЭкспресс — интернет-магазин',
    `body{margin:0;font:14px Inter,Arial,sans-serif}.RedHeader_x1{background:#ff1f44;color:#fff;padding:14px 40px;display:flex;gap:20px;align-items:center}.RedHeader_x1 a{color:#fff;text-decoration:none;text-align:center;font-size:12px}.RedHeader_x1 a span{display:block;font-size:20px}.RedSearch_q{flex:1;background:#fff;border-radius:12px;padding:12px 16px;color:#888}
.Snow_row{display:flex;gap:10px;padding:16px 40px;overflow:hidden}.Snow_pill{background:#f2f3f5;border-radius:14px;padding:10px 16px;white-space:nowrap}.SnowGrid{display:grid;grid-template-columns:repeat(6,1fr);gap:12px;padding:0 40px}.SnowCard{border-radius:16px;background:#f7f7f9;height:210px;padding:130px 12px 0}`,
    `<div id="__aer_root__"><header class="RedHeader_x1"><b style="font-size:24px">AliExpress</b><div class="RedSearch_q">Искать на АлиЭкспресс</div><a href="/orders"><span>▢</span>Заказы</a><a href="/wishlist"><span>♡</span>Избранное</a><a href="/cart"><span>⊔</span>Корзина</a><a class="RedHeaderProfileItem__link__1ruq2" href="https://aliexpress.ru/account" data-truth="profil"><span>☻</span>Профиль</a></header>
<div class="Snow_row"><div class="Snow_pill">Кошельки и картхолдеры</div><div class="Snow_pill">Электроника</div><div class="Snow_pill">Карты памяти</div><div class="Snow_pill">Оплата частями</div><div class="Snow_pill">Подарочные карты</div></div>
<div style="margin:0 40px 16px;padding:18px;border-radius:18px;background:#fff0d9">Анна, оплачивайте картой «Мир» — баллы вернутся на счёт <button data-truth="never">Привязать карту</button></div><div class="SnowGrid"><div class="SnowCard">Кошелёк мужской<br><b>612 ₽</b></div><div class="SnowCard">Чехол для карт<br><b>149 ₽</b></div><div class="SnowCard">Наушники<br><b>1 990 ₽</b></div><div class="SnowCard">Лампа<br><b>840 ₽</b></div><div class="SnowCard">Карта-отвёртка<br><b>99 ₽</b></div><div class="SnowCard">Термос<br><b>735 ₽</b></div></div></div>`,
  );

const halfTh = (): string =>
  doc(
    'th',
    'กระเป๋าใส่บัตร | AliExpress',
    `body{margin:0;font:15px "Noto Sans Thai",Tahoma,sans-serif}.h{display:flex;align-items:center;justify-content:space-between;padding:10px 12px;position:sticky;top:0;background:#fff;border-bottom:1px solid #eee}.h .r{display:flex;gap:14px;align-items:center;font-size:13px}.sl{height:300px;background:linear-gradient(160deg,#3c3c3c,#a1887f)}.c{padding:14px}.two{position:fixed;bottom:0;left:0;right:0;display:flex}.two button{flex:1;border:0;padding:16px;background:#ff7a00;color:#fff;font-size:15px}.two button+button{background:#e6002d}`,
    `<div class="h"><span>‹</span><b>AliExpress</b><div class="r"><span>🔍</span><span class="my-account--text--9b" onclick="void 0" style="cursor:pointer" data-truth="signin">เข้าสู่ระบบ</span><span>🛒</span></div></div><div class="sl"></div><div class="c"><b style="font-size:22px;color:#e6002d">฿129.00</b> <s>฿310</s><p>กระเป๋าใส่บัตรแบบ Pop-up กันสแกน RFID Aluminum Card Wallet for Men</p><p>ขายแล้ว 3,000+ ชิ้น · ★ 4.8</p><p>Choice · Free shipping over ฿350 · Arrives in 7 days</p><h3>วิธีชำระเงิน</h3><p>บัตรเครดิต/เดบิต, พร้อมเพย์, TrueMoney Wallet</p><h3>Specifications</h3><p>Card slots: 12 · Material: aluminium · สี: ดำ เงิน แดง</p><h3>รีวิวจากผู้ซื้อ</h3><p>“ดึงบัตรออกง่ายมาก” — s***n</p></div><div style="height:60px"></div><div class="two"><button>เพิ่มลงตะกร้า</button><button data-truth="never">ซื้อเลย</button></div>`,
  );

const consentIt = (): string =>
  doc(
    'it',
    'Scegli come usiamo i tuoi dati',
    `body{margin:0;font:15px/1.5 "Segoe UI",sans-serif;background:#eef1f4}.riga{background:#fff;display:flex;justify-content:space-between;padding:14px 32px}.riga a{color:#c9281c;font-weight:600;text-decoration:none}.foglio{background:#fff;max-width:720px;margin:30px auto;border-radius:10px;padding:28px}.voce{display:flex;justify-content:space-between;border-top:1px solid #e3e3e3;padding:12px 0}.btn{padding:11px 20px;border-radius:6px;border:1px solid #c9281c;background:#fff;color:#c9281c;margin-right:8px}`,
    `<header class="riga"><b>AliExpress</b><a href="//login.aliexpress.com/buyer.htm" data-truth="accedi">Accedi o registrati</a></header><main class="foglio"><h1>Scegli come usiamo i tuoi dati</h1><p>Noi e 84 partner conserviamo informazioni sul tuo dispositivo. Puoi accettare, rifiutare o decidere voce per voce; potrai cambiare idea quando vuoi.</p><div class="voce"><span><b>Strettamente necessari</b><br>carrello, sicurezza, metodi di pagamento</span><span>Sempre attivi</span></div><div class="voce"><span><b>Statistiche</b><br>quali pagine visiti</span><label><input type="checkbox"> Consenti</label></div><div class="voce"><span><b>Pubblicità personalizzata</b><br>annunci su altri siti</span><label><input type="checkbox"> Consenti</label></div><p><button class="btn">Rifiuta tutto</button><button class="btn">Salva le scelte</button><button class="btn" style="background:#c9281c;color:#fff">Accetta e continua</button></p></main><p style="text-align:center">Privacy · Condizioni · Seguici su Facebook e Instagram</p>`,
  );

const skeletonKo = (): string =>
  doc(
    'ko',
    '내 지갑',
    `body{margin:0;background:#fff;font:14px sans-serif}.sk{background:linear-gradient(90deg,#eee 25%,#f8f8f8 37%,#eee 63%);background-size:400% 100%;animation:m 1.4s infinite;border-radius:8px}@keyframes m{from{background-position:100% 0}to{background-position:0 0}}.w{max-width:900px;margin:30px auto;display:grid;gap:16px}`,
    `<div id="root" aria-busy="true"><div class="sk" style="height:60px;border-radius:0"></div><div class="w"><div class="sk" style="height:34px;width:220px"></div><div class="sk" style="height:120px"></div><div class="sk" style="height:74px"></div><div class="sk" style="height:74px"></div><div class="sk" style="height:74px"></div></div><span style="position:absolute;left:-9999px" role="status">불러오는 중…</span></div>`,
  );

export const browseMore: readonly BlindPage[] = [
  {
    file: 's8w-store-ko.html',
    url: 'https://ko.aliexpress.com/store/1102839471',
    language: 'ko',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['login'],
    note: 'store named after wallets, signed out, newsletter pop-up',
    html: storeKo,
  },
  {
    file: 's8w-blog-tr.html',
    url: 'https://best.aliexpress.com/blog/tr/cuzdan-kartlik.html',
    language: 'tr',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['giris'],
    note: 'blog article on wallets and taking cards out, signed out',
    html: blogTr,
  },
  {
    file: 's8w-coupon-pt.html',
    url: 'https://coupon.aliexpress.com/p/coupon-center/index.html',
    language: 'pt',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['conta'],
    note: 'language picker open, floating coupon, coupon that asks to register a card',
    html: couponPt,
  },
  {
    file: 's8w-home-ru.html',
    url: 'https://aliexpress.ru/',
    language: 'ru',
    page: 'elsewhere',
    step: 'open-account',
    targets: ['profil'],
    note: 'Russian site, banner that offers to tie a card',
    html: homeRu,
  },
  {
    file: 's8w-half-th.html',
    url: 'https://m.th.aliexpress.com/item/1005007718822019.html',
    language: 'th',
    viewport: { width: 400, height: 800 },
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['signin'],
    note: 'half translated, mobile, sign-in without address',
    html: halfTh,
  },
  {
    file: 's8w-consent-it.html',
    url: 'https://it.aliexpress.com/p/consent/index.html',
    language: 'it',
    page: 'elsewhere',
    step: 'sign-in',
    targets: ['accedi'],
    note: 'consent page, signed out',
    html: consentIt,
  },
  {
    file: 's8w-skeleton-ko.html',
    url: 'https://ko.aliexpress.com/p/wallet-ui/index.html?from=menu',
    language: 'ko',
    page: 'not-ready',
    step: 'wait',
    targets: [],
    note: 'skeleton at the wallet address',
    html: skeletonKo,
  },
];
