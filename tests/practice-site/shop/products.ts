/**
 * What the practice shop sells. Wallets, card holders and memory cards are there to be mistaken for something else.
 */
import type { PageRequest } from '../page-request.ts';
import type { Wordings } from '../wordings.ts';
import type { ProductPicture } from './product-picture.ts';

export interface Product {
  readonly id: string;
  readonly name: keyof Wordings['products'];
  readonly price: number;
  readonly sold: number;
  readonly picture: ProductPicture;
}

export const products: readonly Product[] = [
  { id: '1005001', name: 'memory', price: 8.99, sold: 2000, picture: 'chip' },
  { id: '1005002', name: 'wallet', price: 15.38, sold: 900, picture: 'wallet' },
  { id: '1005003', name: 'lamp', price: 12.75, sold: 500, picture: 'lamp' },
  { id: '1005004', name: 'holder', price: 6.2, sold: 5000, picture: 'holder' },
  { id: '1005005', name: 'headphones', price: 23.1, sold: 3000, picture: 'headphones' },
  { id: '1005006', name: 'walletLong', price: 18.49, sold: 700, picture: 'wallet' },
  { id: '1005008', name: 'memoryBig', price: 14.05, sold: 1000, picture: 'chip' },
  { id: '1005009', name: 'mug', price: 7.35, sold: 250, picture: 'mug' },
  { id: '1005010', name: 'purse', price: 5.6, sold: 800, picture: 'wallet' },
  { id: '1005013', name: 'phone', price: 4.4, sold: 2000, picture: 'phone' },
];

export const walletProducts = products.filter((product) => ['wallet', 'walletLong', 'holder', 'purse'].includes(product.name));

export function formatPrice({ words }: PageRequest, price: number): string {
  return new Intl.NumberFormat(words.tag, { style: 'currency', currency: words.currency }).format(price);
}
