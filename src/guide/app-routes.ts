/**
 * The ways through the mobile app (rows B2 to B5). Nobody here has seen the app; each way is told by guides only, so the
 * words say "may". Data only.
 */
import type { AppRoute } from './schema.ts';

/** What most guides tell, the best supported first. */
export const usualAppRoutes = {
  wallet: {
    steps: ['open-app', 'open-account', 'open-wallet', 'open-bank-cards', 'open-card', 'delete'],
    evidence: 'guide-000',
  },
  alipay: {
    steps: ['open-app', 'open-account', 'open-alipay', 'open-card', 'open-manage', 'delete', 'confirm'],
    evidence: 'guide-003',
  },
} as const satisfies Record<string, AppRoute>;

/** For an app that looks different: each of these is told by one guide alone. */
export const otherAppRoutes = {
  menu: { steps: ['open-app', 'open-menu', 'open-my-cards', 'delete'], evidence: 'geekpasion' },
  payments: { steps: ['open-app', 'open-account', 'open-payments', 'open-card', 'delete'], evidence: 'myteles' },
  icon: { steps: ['open-app', 'open-icon', 'open-card', 'delete'], evidence: 'guide-002' },
  chat: { steps: ['open-app', 'open-help', 'write-card-management', 'choose-card-management', 'follow-link'], evidence: 'guide-003' },
} as const satisfies Record<string, AppRoute>;

export const appRoutes = { ...usualAppRoutes, ...otherAppRoutes };

export type UsualAppRouteId = keyof typeof usualAppRoutes;
export type OtherAppRouteId = keyof typeof otherAppRoutes;
export type AppRouteId = keyof typeof appRoutes;

export type UsualAppStepId = (typeof usualAppRoutes)[UsualAppRouteId]['steps'][number];
export type AppStepId = (typeof appRoutes)[AppRouteId]['steps'][number];
/** Steps that the usual ways do not have. */
export type OtherAppStepId = Exclude<AppStepId, UsualAppStepId>;
