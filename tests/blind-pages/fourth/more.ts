/** Some more twins, and an empty list. */
import { aria, component, components, library, mobile, page, phone, tables } from './shells.ts';

const heEmpty = (): string =>
  aria({
    l: 'he',
    title: 'הכרטיסים שלי',
    user: 'דנה',
    side: '<a href="#1">הזמנות</a><a href="#2" aria-current="page">כרטיסים</a><a href="#3">המרת מטבע</a><a href="#4" data-truth="alipay">ה-Alipay שלי</a>',
    body: '<h1>כרטיסים שמורים</h1><div role="status"><p>אין לך כרטיסים שמורים.</p></div><button type="button" class="q">הוספת כרטיס ראשון</button>',
  });

const heReviews = (): string =>
  tables({
    l: 'he',
    title: 'כרטיסי ברכה',
    user: 'החשבון של רון',
    mark: 'account',
    body: '<h3>הביקורות שכתבת</h3><table class="list"><tr><td>סט כרטיסי ברכה, 24 יח׳</td><td>★★★★★</td><td><a href="#1">עריכה</a> | <a href="#2" data-truth="never">הסרה</a></td></tr><tr><td>ארנק לכרטיסי אשראי</td><td>★★★☆☆</td><td><a href="#3">עריכה</a> | <a href="#4" data-truth="never">הסרה</a></td></tr></table>',
  });

const itBlocked = (): string =>
  mobile({
    l: 'it',
    title: 'Visti di recente',
    user: 'Account',
    mark: 'account',
    body: '<div class="cell"><span class="x">Porta carte di credito in pelle<br><b>6,10 €</b></span><button type="button" data-truth="never">Rimuovi</button></div><div class="cell"><span class="x">Adesivo per carta bancomat<br><b>1,49 €</b></span><button type="button" data-truth="never">Rimuovi</button></div><button type="button" class="big ghost" data-truth="never">Elimina tutta la cronologia</button>',
  });

const viReturn = (): string =>
  components({
    l: 'vi',
    title: 'Hộp thư',
    user: 'Chào Tuấn',
    mark: 'account',
    body: component(
      'ae-inbox',
      '<h2>Tin nhắn</h2><div class="r"><span>Cửa hàng Thẻ Nhớ Việt: Thẻ nhớ ****64GB của bạn đã được gửi đi</span><button data-truth="never">Xóa</button></div><div class="r"><span>Khuyến mãi: giảm 5% khi trả bằng thẻ Visa</span><button data-truth="never">Xóa</button></div>',
      '.r{background:#fff;padding:18px;margin:8px 0;display:flex;justify-content:space-between}',
    ),
  });

const uaDevices = (): string =>
  library({
    l: 'uk',
    title: 'Історія пошуку',
    mark: 'signin',
    body: '<h2>Історія пошуку</h2><div class="ant-list-item"><span class="grow">картка пам’яті 256</span><button type="button" class="ant-btn" data-truth="never">Видалити</button></div><div class="ant-list-item"><span class="grow">візитниця для карток</span><button type="button" class="ant-btn" data-truth="never">Видалити</button></div><button type="button" class="ant-btn ant-btn-dangerous" data-truth="never">Очистити все</button>',
  });

export const morePages = [
  page(
    'he-empty',
    'https://he.aliexpress.com/p/wallet-ui/index.html',
    'he',
    'wallet-cards',
    'open-alipay',
    ['alipay'],
    'empty from the start, My Alipay in the side menu',
    heEmpty,
  ),
  page(
    'he-reviews',
    'https://feedback.aliexpress.com/management/myReviews.htm',
    'he',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of he-table: reviews with remove',
    heReviews,
  ),
  page(
    'it-recent',
    'https://m.it.aliexpress.com/p/history/recent.html',
    'it',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of it-card-own-page: things seen lately',
    itBlocked,
    phone,
  ),
  page(
    'vi-inbox',
    'https://vi.aliexpress.com/p/message/index.html',
    'vi',
    'elsewhere',
    'open-account',
    ['account'],
    'twin of nl-alipay-confirm: messages in shadow roots',
    viReturn,
  ),
  page(
    'uk-search-history',
    'https://www.aliexpress.com/p/search/history.html',
    'uk',
    'elsewhere',
    'sign-in',
    ['signin'],
    'twin of pl-kebab: search history, signed out',
    uaDevices,
  ),
];
