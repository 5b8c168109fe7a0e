/** The written ways to a card list, what became of each, and why one was closed. Data only. */

/** In the order in which they are offered. */
export const routeIds = ['wallet', 'alipay', 'app', 'chat', 'support'] as const;
export type RouteId = (typeof routeIds)[number];

export const routeStates = ['untried', 'tried', 'dead-end'] as const;
export type RouteState = (typeof routeStates)[number];

export const deadEndCauses = [
  /** The same gate, or the sign-up, was met again in a later visit. */
  'same-gate',
  /** Its pages failed to load twice. */
  'load-failure',
  /** The person left for Alipay twice and came back without having got anywhere: an advertisement, an unknown host. */
  'lost-on-the-way',
  /** Its list was read and held no card from the start. */
  'no-card',
  'person-said-so',
] as const;
export type DeadEndCause = (typeof deadEndCauses)[number];

/** Pages that stand between a person and their Alipay account; the two sites have a gate each, often one behind the other. */
export const gateIds = ['gate-on-aliexpress', 'gate-on-alipay', 'sign-up'] as const;
export type GateId = (typeof gateIds)[number];
