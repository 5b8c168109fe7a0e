import type { BlindPage } from '../blind-page.ts';
import { alipayCards, shopCards } from './fifth-cards-shop.ts';
import { elsewherePages } from './fifth-elsewhere.ts';
import { otherPages } from './fifth-others.ts';

export const fifthPages: readonly BlindPage[] = [...shopCards, ...alipayCards, ...elsewherePages, ...otherPages];
