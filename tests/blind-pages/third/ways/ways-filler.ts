import type { Filler } from './ways-kit.ts';

const euro = (amount: string): string => `${amount.replace('.', ',')} €`;

export const de: Filler = {
  find: 'Ich suche nach …',
  cart: 'Warenkorb',
  ends: ['Impressum', 'Datenschutzrichtlinie', 'Kaufen nach Kategorie', 'Hilfe-Center'],
  goods: ['LED-Lichterkette 10 m', 'Kabelbox aus Bambus', 'Mini-Nähmaschine'],
  price: euro,
  cookie: 'Wir verwenden Cookies, um dein Einkaufserlebnis zu verbessern.',
  accept: 'Alle akzeptieren',
};
export const fr: Filler = {
  find: 'Rechercher sur AliExpress',
  cart: 'Panier',
  ends: ['Mentions légales', 'Politique de confidentialité', 'Plan du site', 'Centre d’aide'],
  goods: ['Guirlande solaire', 'Porte-cartes en liège', 'Lampe de chevet'],
  price: euro,
  cookie: 'Ce site utilise des cookies pour mesurer son audience.',
  accept: 'Tout accepter',
};
export const es: Filler = {
  find: 'Estoy buscando…',
  cart: 'Cesta',
  ends: ['Aviso legal', 'Política de privacidad', 'Mapa del sitio', 'Centro de ayuda'],
  goods: ['Funda para portátil', 'Tira de luces RGB', 'Molinillo de café'],
  price: euro,
  cookie: 'Usamos cookies propias y de terceros.',
  accept: 'Aceptar todas',
};
export const it: Filler = {
  find: 'Cerca un prodotto',
  cart: 'Carrello',
  ends: ['Note legali', 'Informativa sulla privacy', 'Mappa del sito', 'Centro assistenza'],
  goods: ['Supporto per telefono', 'Set di pennelli', 'Orologio da parete'],
  price: euro,
  cookie: 'Utilizziamo i cookie per personalizzare i contenuti.',
  accept: 'Accetta tutti',
};
export const pt: Filler = {
  find: 'Estou procurando por…',
  cart: 'Carrinho',
  ends: ['Aviso legal', 'Política de privacidade', 'Mapa do site', 'Central de ajuda'],
  goods: ['Carteira masculina de couro', 'Fone sem fio', 'Kit de ferramentas'],
  price: (a) => `R$ ${a.replace('.', ',')}`,
  cookie: 'Usamos cookies para melhorar a sua experiência.',
  accept: 'Aceitar',
};
export const nl: Filler = {
  find: 'Waar ben je naar op zoek?',
  cart: 'Winkelwagen',
  ends: ['Juridische info', 'Privacybeleid', 'Sitemap', 'Helpcentrum'],
  goods: ['Fietstas waterdicht', 'Kaarthouder aluminium', 'Stekkerdoos met USB'],
  price: (a) => `€ ${a.replace('.', ',')}`,
  cookie: 'Wij gebruiken cookies voor een betere ervaring.',
  accept: 'Alles accepteren',
};
export const ru: Filler = {
  find: 'Искать на AliExpress',
  cart: 'Корзина',
  ends: ['Правовая информация', 'Политика конфиденциальности', 'Карта сайта', 'Помощь'],
  goods: ['Фонарь налобный', 'Чехол для карт', 'Набор отвёрток'],
  price: (a) => `${a.replace('.', '')} ₽`,
  cookie: 'Мы используем файлы cookie.',
  accept: 'Хорошо',
};
export const uk: Filler = {
  find: 'Я шукаю…',
  cart: 'Кошик',
  ends: ['Правова інформація', 'Політика конфіденційності', 'Мапа сайту', 'Довідковий центр'],
  goods: ['Термокухоль 500 мл', 'Гаманець шкіряний', 'Ліхтарик кемпінговий'],
  price: (a) => `${a.replace('.', ',')} ₴`,
  cookie: 'Ми використовуємо файли cookie.',
  accept: 'Прийняти все',
};
export const pl: Filler = {
  find: 'Czego szukasz?',
  cart: 'Koszyk',
  ends: ['Informacje prawne', 'Polityka prywatności', 'Mapa strony', 'Centrum pomocy'],
  goods: ['Portfel męski RFID', 'Etui na karty', 'Lampka rowerowa'],
  price: (a) => `${a.replace('.', ',')} zł`,
  cookie: 'Używamy plików cookie, aby ulepszać stronę.',
  accept: 'Akceptuję',
};
export const tr: Filler = {
  find: 'Ürün ara',
  cart: 'Sepet',
  ends: ['Yasal bilgiler', 'Gizlilik politikası', 'Site haritası', 'Yardım merkezi'],
  goods: ['Bluetooth kulaklık', 'Kartlık cüzdan', 'Araç içi tutucu'],
  price: (a) => `${a.replace('.', ',')} TL`,
  cookie: 'Deneyiminizi iyileştirmek için çerez kullanıyoruz.',
  accept: 'Tümünü kabul et',
};
export const ar: Filler = {
  dir: 'rtl',
  find: 'أبحث عن…',
  cart: 'عربة التسوق',
  ends: ['معلومات قانونية', 'سياسة الخصوصية', 'خريطة الموقع', 'مركز المساعدة'],
  goods: ['سماعات لاسلكية', 'حامل هاتف للسيارة', 'مصباح مكتب'],
  price: (a) => `${a} ر.س.‏`,
  cookie: 'نستخدم ملفات تعريف الارتباط لتحسين تجربتك.',
  accept: 'قبول الكل',
};
export const he: Filler = {
  dir: 'rtl',
  find: 'מה לחפש?',
  cart: 'עגלת קניות',
  ends: ['מידע משפטי', 'מדיניות פרטיות', 'מפת האתר', 'מרכז העזרה'],
  goods: ['אוזניות אלחוטיות', 'ארנק עור דק', 'מנורת לילה'],
  price: (a) => `₪${a}`,
  cookie: 'אנו משתמשים בעוגיות כדי לשפר את החוויה שלך.',
  accept: 'אישור הכול',
};
export const ja: Filler = {
  find: '商品を検索',
  cart: 'カート',
  ends: ['法的情報', 'プライバシーポリシー', 'サイトマップ', 'ヘルプセンター'],
  goods: ['ソーラーライト', 'カードケース 薄型', '折りたたみ傘'],
  price: (a) => `¥${a.replace('.', '')}`,
  cookie: '当サイトでは Cookie を使用しています。',
  accept: 'すべて許可',
};
export const ko: Filler = {
  find: '찾고 싶은 상품',
  cart: '장바구니',
  ends: ['법적 고지', '개인정보 처리방침', '사이트맵', '고객센터'],
  goods: ['무선 이어폰', '카드 지갑', '캠핑 랜턴'],
  price: (a) => `₩${a.replace('.', '')}0`,
  cookie: '더 나은 경험을 위해 쿠키를 사용합니다.',
  accept: '모두 허용',
};
export const th: Filler = {
  find: 'ค้นหาสินค้า',
  cart: 'รถเข็น',
  ends: ['ข้อมูลทางกฎหมาย', 'นโยบายความเป็นส่วนตัว', 'แผนผังเว็บไซต์', 'ศูนย์ช่วยเหลือ'],
  goods: ['หูฟังไร้สาย', 'กระเป๋าใส่บัตร', 'โคมไฟตั้งโต๊ะ'],
  price: (a) => `฿${a}`,
  cookie: 'เราใช้คุกกี้เพื่อปรับปรุงประสบการณ์ของคุณ',
  accept: 'ยอมรับทั้งหมด',
};
export const vi: Filler = {
  find: 'Bạn muốn tìm gì?',
  cart: 'Giỏ hàng',
  ends: ['Thông tin pháp lý', 'Chính sách quyền riêng tư', 'Sơ đồ trang', 'Trung tâm trợ giúp'],
  goods: ['Tai nghe không dây', 'Ví đựng thẻ', 'Đèn ngủ cảm ứng'],
  price: (a) => `${a.replace('.', '')}00 ₫`,
  cookie: 'Chúng tôi dùng cookie để cải thiện trải nghiệm của bạn.',
  accept: 'Đồng ý',
};
export const id: Filler = {
  find: 'Saya mencari…',
  cart: 'Keranjang',
  ends: ['Informasi hukum', 'Kebijakan privasi', 'Peta situs', 'Pusat Bantuan'],
  goods: ['Dompet kulit pria', 'Lampu tidur LED', 'Rak dinding kayu'],
  price: (a) => `Rp${a.replace('.', '')}00`,
  cookie: 'Kami memakai cookie untuk meningkatkan layanan.',
  accept: 'Terima semua',
};
export const en: Filler = {
  find: 'I’m shopping for…',
  cart: 'Cart',
  ends: ['Legal information', 'Privacy policy', 'Sitemap', 'Help Center'],
  goods: ['Slim RFID wallet', 'USB desk fan', 'Card sleeve set'],
  price: (a) => `US $${a}`,
  cookie: 'We use cookies to make our site work better for you.',
  accept: 'Accept all',
};
