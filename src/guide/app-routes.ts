/**
 * The ways through the mobile app (rows B2 and B3). Nobody here has seen the app; each route is told by guides
 * only, the first by guide 002 too, so the words say "may". Data only.
 */
import type { AppRoute } from './schema.ts';

export const appRoutes = {
  wallet: {
    steps: ['open-app', 'open-account', 'open-wallet', 'open-bank-cards', 'open-card', 'delete'],
    evidence: 'guide-000',
  },
  alipay: {
    steps: ['open-app', 'open-account', 'open-alipay', 'open-card', 'open-manage', 'delete', 'confirm'],
    evidence: 'guide-003',
  },
} as const satisfies Record<string, AppRoute>;

export type AppRouteId = keyof typeof appRoutes;
export type AppStepId = (typeof appRoutes)[AppRouteId]['steps'][number];
