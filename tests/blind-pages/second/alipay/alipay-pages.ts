import type { BlindPage } from '../../blind-page.ts';
import { cardsNewPages } from './cards-new-pages.ts';
import { cardsOldPages } from './cards-old-pages.ts';
import { checkPages } from './check-pages.ts';
import { gatePages } from './gate-pages.ts';
import { homePages } from './home-pages.ts';
import { signUpPages } from './sign-up-pages.ts';
import { twinPages } from './twin-pages.ts';

export const alipayPages: readonly BlindPage[] = [
  ...gatePages,
  ...signUpPages,
  ...homePages,
  ...cardsOldPages,
  ...cardsNewPages,
  ...checkPages,
  ...twinPages,
];
