/**
 * The ways through the mobile app (rows B2 and B3). Nobody here has seen the app; each route is told by the named
 * guides only, so the words say "may". Data only.
 */
import type { AppRoute } from './schema.ts';

export const appRoutes = {
  wallet: {
    steps: ['open-app', 'open-account', 'open-wallet', 'open-bank-cards', 'open-card', 'delete'],
    source: 'guides 000 and 002',
    grade: 'prose',
  },
  alipay: {
    steps: ['open-app', 'open-account', 'open-alipay', 'open-card', 'open-manage', 'delete', 'confirm'],
    source: 'guide 003',
    grade: 'prose',
  },
} as const satisfies Record<string, AppRoute>;

export type AppRouteId = keyof typeof appRoutes;
export type AppStepId = (typeof appRoutes)[AppRouteId]['steps'][number];
