/** What to do next, and what kind of place each step is about. Data only. */
import type { StepRule } from './schema.ts';

export const steps = {
  wait: { rings: 'nothing' },
  'sign-in': { rings: 'control' },
  'finish-check': { rings: 'nothing' },
  'open-account': { rings: 'control' },
  'open-wallet': { rings: 'control' },
  'open-cards': { rings: 'control' },
  'open-alipay': { rings: 'control' },
  'activate-alipay': { rings: 'control' },
  'open-alipay-cards': { rings: 'control' },
  'choose-card': { rings: 'rows' },
  'show-remove': { rings: 'control' },
  'press-remove': { rings: 'control' },
  'confirm-remove': { rings: 'control' },
  'change-default': { rings: 'control' },
  'check-gone': { rings: 'nothing' },
  'repeat-in-app': { rings: 'nothing' },
  'all-done': { rings: 'nothing' },
  'nothing-here': { rings: 'nothing' },
  'save-card-off': { rings: 'control' },
  'settle-order': { rings: 'control' },
  'ask-support': { rings: 'control' },
  'request-removal': { rings: 'nothing' },
  leave: { rings: 'nothing' },
} as const satisfies Record<string, StepRule>;

export type StepId = keyof typeof steps;
