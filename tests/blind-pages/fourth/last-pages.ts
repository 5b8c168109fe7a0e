import type { BlindPage } from '../blind-page.ts';
import { alipayPages } from './alipay.ts';
import { aroundPages } from './around.ts';
import { morePages } from './more.ts';
import { stopPages } from './stops.ts';
import { walletCards } from './wallet-cards.ts';

export const lastPages: readonly BlindPage[] = [...walletCards, ...alipayPages, ...aroundPages, ...stopPages, ...morePages];
