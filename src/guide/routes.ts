/** The written ways to a card list, and what became of each. Data only. */

export const routeIds = ['wallet', 'alipay', 'app', 'chat', 'support'] as const;
export type RouteId = (typeof routeIds)[number];

export const routeStates = ['untried', 'tried', 'dead-end'] as const;
export type RouteState = (typeof routeStates)[number];
