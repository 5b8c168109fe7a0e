/**
 * The line icons of the practice site, drawn for it.
 */
import { html, type Markup } from './html.ts';

const paths = {
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6',
  alipay: 'M4 5h16v14H4zM8 10h8M12 8v2c0 3-2 5-4 6M12 12l4 4',
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4zM10 20h4',
  card: 'M3 6h18v12H3zM3 10h18M6 15h4',
  cart: 'M3 4h3l2 11h10l2-8H7M9 20h.1M17 20h.1',
  chat: 'M4 5h16v11H9l-5 4z',
  close: 'M6 6l12 12M18 6L6 18',
  coin: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v8M10 10h4M10 14h4',
  coupon: 'M3 7h18v3a2 2 0 0 0 0 4v3H3v-3a2 2 0 0 0 0-4zM14 7v10',
  gift: 'M4 9h16v4H4zM6 13v7h12v-7M12 9v11M12 9c-4 0-4-5-1-5 1 0 1 3 1 5zm0 0c4 0 4-5 1-5-1 0-1 3-1 5z',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18',
  heart: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  home: 'M4 11l8-7 8 7v9H4z',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  next: 'M9 5l7 7-7 7',
  orders: 'M5 4h14v16H5zM8 9h8M8 13h8M8 17h5',
  pin: 'M12 21s-7-7-7-12a7 7 0 0 1 14 0c0 5-7 12-7 12zM12 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  plus: 'M12 5v14M5 12h14',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  settings: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M8 16l-2 2',
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  star: 'M12 4l2.5 5 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10 11v6M14 11v6',
  wallet: 'M4 7h14v13H4zM4 7l10-3v3M14 13h6v3h-6z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): Markup {
  return html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true"><path d="${paths[name]}"></path></svg>`;
}
