/** Pieces shared by the blind pages: words of the site chrome, small pictures, product tiles. */

export type Lang = 'en' | 'fr';

export interface Chrome {
  readonly lang: Lang;
  readonly title: string;
  readonly signedIn?: boolean;
  readonly name?: string;
  readonly flyout?: 'open' | 'closed';
  /** What the flyout calls the wallet entry. */
  readonly wallet?: string;
  readonly css?: string;
  /** Layers that stand at the end of the body. */
  readonly end?: string;
  readonly js?: string;
}

export interface Words {
  readonly search: string;
  readonly go: string;
  readonly cart: string;
  readonly signIn: string;
  readonly register: string;
  readonly hi: string;
  readonly account: string;
  readonly orders: string;
  readonly wish: string;
  readonly coins: string;
  readonly messages: string;
  readonly coupons: string;
  readonly settings: string;
  readonly signOut: string;
  readonly home: string;
  readonly categories: readonly string[];
  readonly foot: readonly (readonly [string, readonly string[]])[];
  readonly legal: string;
  readonly ship: string;
}

const english: Words = {
  search: 'wireless earbuds',
  go: 'Search',
  cart: 'Cart',
  signIn: 'Sign in',
  register: 'Register',
  hi: 'Hi',
  account: 'Account',
  orders: 'My Orders',
  wish: 'Wish List',
  coins: 'My coins',
  messages: 'Message Center',
  coupons: 'My Coupons',
  settings: 'Settings',
  signOut: 'Sign Out',
  home: 'Home',
  categories: [
    'All Categories',
    'SuperDeals',
    'Choice',
    'Home & Garden',
    'Consumer Electronics',
    'Hair Extensions',
    'Men’s Clothing',
    'Tools',
  ],
  foot: [
    ['Help', ['Disputes & Reports', 'Buyer Protection', 'Report IPR infringement', 'Regulated Information']],
    ['Browse by Category', ['All Popular', 'Product', 'Promotion', 'Low Price', 'Great Value', 'Reviews', 'Blog']],
    ['Alibaba Group', ['Alibaba.com', 'Fliggy', 'Taobao Global', 'Tmall', 'Alibaba Cloud', 'DingTalk']],
  ],
  legal: 'Intellectual Property Protection · Privacy Policy · Sitemap · Terms of Use · © 2010-2026 AliExpress.com. All rights reserved.',
  ship: 'Ship to United Kingdom / English / GBP',
};

const french: Words = {
  search: 'casque bluetooth',
  go: 'Rechercher',
  cart: 'Panier',
  signIn: 'Se connecter',
  register: 'S’inscrire',
  hi: 'Bonjour',
  account: 'Compte',
  orders: 'Mes commandes',
  wish: 'Favoris',
  coins: 'Mes pièces',
  messages: 'Centre de messages',
  coupons: 'Mes coupons',
  settings: 'Paramètres',
  signOut: 'Se déconnecter',
  home: 'Accueil',
  categories: [
    'Toutes les catégories',
    'SuperDeals',
    'Choice',
    'Maison et jardin',
    'Électronique',
    'Bijoux et montres',
    'Mode homme',
    'Outillage',
  ],
  foot: [
    ['Aide', ['Litiges et signalements', 'Protection de l’acheteur', 'Signaler une contrefaçon', 'Informations réglementées']],
    ['Parcourir par catégorie', ['Les plus populaires', 'Produits', 'Promotions', 'Petits prix', 'Bonnes affaires', 'Avis', 'Blog']],
    ['Groupe Alibaba', ['Alibaba.com', 'Fliggy', 'Taobao Global', 'Tmall', 'Alibaba Cloud', 'DingTalk']],
  ],
  legal:
    'Protection de la propriété intellectuelle · Politique de confidentialité · Plan du site · © 2010-2026 AliExpress.com. Tous droits réservés.',
  ship: 'Livraison en France / Français / EUR',
};

export function words(lang: Lang): Words {
  return lang === 'en' ? english : french;
}

export function picture(colour: string, label = '', w = 200, h = 200): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(w)}" height="${String(h)}" viewBox="0 0 ${String(w)} ${String(h)}">` +
    `<rect width="100%" height="100%" fill="${colour}"/><circle cx="${String(w * 0.62)}" cy="${String(h * 0.4)}" r="${String(h * 0.22)}" fill="rgba(255,255,255,.45)"/>` +
    `<rect x="${String(w * 0.14)}" y="${String(h * 0.52)}" width="${String(w * 0.46)}" height="${String(h * 0.3)}" rx="8" fill="rgba(0,0,0,.14)"/>` +
    `<text x="50%" y="56%" font-family="sans-serif" font-size="${String(Math.round(h / 4.2))}" font-weight="700" fill="#fff" text-anchor="middle">${label}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

const brandColours: Readonly<Record<string, string>> = {
  Visa: '#1a1f71',
  Mastercard: '#cf4500',
  Maestro: '#0a8fdb',
  Amex: '#2e77bc',
  CB: '#0b5345',
  Discover: '#e58a1f',
  PayPal: '#003087',
};

export function brand(name: string, alt = name, attrs = ''): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="28" viewBox="0 0 44 28"><rect width="44" height="28" rx="4" fill="${brandColours[name] ?? '#555'}"/>` +
    `<text x="22" y="18" font-family="sans-serif" font-size="9" font-weight="700" fill="#fff" text-anchor="middle">${name.slice(0, 6).toUpperCase()}</text></svg>`;
  return `<img src="data:image/svg+xml,${encodeURIComponent(svg)}" alt="${alt}" width="44" height="28" ${attrs}>`;
}

export const dotsSvg =
  '<svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor"><circle cx="4" cy="10" r="1.8"/><circle cx="10" cy="10" r="1.8"/><circle cx="16" cy="10" r="1.8"/></svg>';
export const kebabSvg =
  '<svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true"><circle cx="10" cy="4" r="1.8"/><circle cx="10" cy="10" r="1.8"/><circle cx="10" cy="16" r="1.8"/></svg>';
export const userSvg =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/></svg>';
export const cartSvg =
  '<svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="M3 4h3l2 11h10l2-8H7"/><circle cx="9" cy="19" r="1.5"/><circle cx="17" cy="19" r="1.5"/></svg>';
export function binSvg(title = ''): string {
  return `<svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.5">${title === '' ? '' : `<title>${title}</title>`}<path d="M4 6h12M8 6V4h4v2M6 6l1 11h6l1-11"/></svg>`;
}

const goodsEn = [
  'Lenovo LP40 Pro TWS Earphones Bluetooth 5.3',
  'USB C 100W Fast Charging Cable 2 m',
  'Stainless Steel Garlic Press',
  'LED Strip Lights RGB 10 m',
  'Men’s Casual Running Sneakers',
  '12-in-1 Vegetable Chopper',
  'Magnetic Phone Holder for Car',
  'Mini Portable Air Pump 150 PSI',
  'Silicone Baking Mat Set',
  'Smart Watch 1.85" Bluetooth Call',
  'Cordless Screwdriver Kit 3.6 V',
  'Blackout Curtains 2 pcs',
];
const goodsFr = [
  'Écouteurs sans fil Lenovo LP40 Pro',
  'Câble USB C 100 W charge rapide 2 m',
  'Presse-ail en acier inoxydable',
  'Ruban LED RVB 10 m',
  'Baskets de course homme',
  'Coupe-légumes 12 en 1',
  'Support magnétique téléphone voiture',
  'Mini compresseur portable 150 PSI',
  'Tapis de cuisson silicone',
  'Montre connectée 1,85 pouce',
  'Visseuse sans fil 3,6 V',
  'Rideaux occultants 2 pièces',
];
const colours = [
  '#e07a5f',
  '#3d5a80',
  '#81b29a',
  '#f2cc8f',
  '#6d597a',
  '#b56576',
  '#457b9d',
  '#2a9d8f',
  '#e9c46a',
  '#8d99ae',
  '#bc6c25',
  '#606c38',
];

export function price(lang: Lang, value: number): string {
  return lang === 'en' ? `£${value.toFixed(2)}` : `${value.toFixed(2).replace('.', ',')} €`;
}

export function good(lang: Lang, i: number): string {
  const list = lang === 'en' ? goodsEn : goodsFr;
  return list[i % list.length] ?? '';
}

export function shot(i: number, size = 160): string {
  return `<img src="${picture(colours[i % colours.length] ?? '#999', '', size, size)}" width="${String(size)}" height="${String(size)}" alt="">`;
}

/** Product tiles in one of three markups. */
export function tiles(lang: Lang, n: number, form: 'cards' | 'list' | 'plain', from = 0): string {
  let out = '';
  for (let k = 0; k < n; k += 1) {
    const i = from + k;
    const cost = price(lang, 2.19 + ((i * 37) % 41) + 0.3);
    const sold = lang === 'en' ? `${String((i * 613) % 9000)}+ sold` : `${String((i * 613) % 9000)}+ vendus`;
    if (form === 'cards') {
      out += `<a class="search-card--item--x${String(i)}kQz" href="#item${String(i)}" style="display:block;width:172px;color:#191919;text-decoration:none;font-size:13px">${shot(i, 172)}<h3 style="font-size:13px;font-weight:400;margin:6px 0 2px">${good(lang, i)}</h3><div style="color:#999">${sold} · ★ 4.${String(i % 9)}</div><b style="font-size:18px">${cost}</b></a>`;
    } else if (form === 'list') {
      out += `<li style="display:flex;gap:12px;padding:8px 0;border-bottom:1px solid #eee">${shot(i, 64)}<div><a href="#p${String(i)}" style="color:#222">${good(lang, i)}</a><p style="margin:4px 0;color:#c00">${cost} <small style="color:#999">${sold}</small></p></div></li>`;
    } else {
      out += `<div class="gl-unit"><div class="gl-img">${shot(i, 120)}</div><div class="gl-t" style="max-width:120px;font-size:12px">${good(lang, i)}</div><div class="gl-p">${cost}</div></div>`;
    }
  }
  if (form === 'list') return `<ul style="list-style:none;padding:0;margin:0">${out}</ul>`;
  return `<div style="display:flex;flex-wrap:wrap;gap:16px">${out}</div>`;
}

export function more(lang: Lang, n = 6, form: 'cards' | 'list' | 'plain' = 'cards', from = 3): string {
  return `<section style="margin-top:40px"><h2 style="font-size:20px">${lang === 'en' ? 'More to love' : 'Vous aimerez aussi'}</h2>${tiles(lang, n, form, from)}</section>`;
}

export function footColumns(lang: Lang): string {
  return words(lang)
    .foot.map(([head, links]) => `<div><h4>${head}</h4>${links.map((l) => `<a href="#">${l}</a>`).join(' ')}</div>`)
    .join('');
}

export function html(o: Chrome, head: string, body: string): string {
  return (
    `<!doctype html><html lang="${o.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${o.title}</title>` +
    `<style>*{box-sizing:border-box}body{margin:0}${head}${o.css ?? ''}</style></head><body>${body}${o.end ?? ''}` +
    (o.js === undefined ? '' : `<script>${o.js}</script>`) +
    '</body></html>'
  );
}
