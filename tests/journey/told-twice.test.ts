/** A stopped background may have heard an event whose answer never came: told again, it changes nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JourneyEvent } from '../../src/journey/events.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { noon } from '../fakes/fake-journey.ts';

const load = fc.constantFrom('first', 'second', 'third');
const place = fc.constantFrom('aliexpress-web' as const, 'alipay-web' as const);
const page = fc.constantFrom('wallet-cards' as const, 'account' as const, 'alipay-gate' as const, 'not-ready' as const, 'sign-in' as const);
const site = fc.constantFrom('aliexpress' as const, 'alipay' as const);
const doubt = fc.constantFrom(null, null, 'filtered' as const, 'signed-out' as const);
const reading = fc.record({ place, load, count: fc.option(fc.nat(3)), rowKeys: fc.constant([]), doubt });
const comparison = fc.record({
  removed: fc.constantFrom('present' as const, 'missing' as const, 'unknown' as const),
  others: fc.constantFrom('stayed' as const, 'changed' as const, 'none' as const, 'unknown' as const),
});

const event: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc.constantFrom<JourneyEvent>(
    { type: 'guide-started' },
    { type: 'guide-minimised' },
    { type: 'guide-expanded' },
    { type: 'default-changed' },
    { type: 'another-started' },
    { type: 'app-finished' },
    { type: 'app-reopened' },
    { type: 'goal-chosen', goal: 'replace' },
    { type: 'goal-chosen', goal: 'remove' },
    { type: 'route-closed', route: 'wallet' },
    { type: 'app-step-marked', route: 'wallet', step: 'open-app', done: true },
    { type: 'place-set-aside', place: 'checkout', aside: true },
    { type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } },
    { type: 'reminder-ended' },
  ),
  fc.record({ type: fc.constant('pill-dismissed' as const), page }),
  fc.record({ type: fc.constant('step-reached' as const), step: fc.constantFrom('press-remove' as const, 'settle-order' as const), page }),
  fc.record({ type: fc.constant('page-entered' as const), page, site, stay: load, loadFailed: fc.boolean(), signedOut: fc.boolean() }),
  fc.record({ type: fc.constant('alipay-entry-pressed' as const), page, site, stay: load }),
  // An empty list lacks the card.
  fc
    .record({ type: fc.constant('list-read' as const), reading, comparison })
    .filter((read) => read.reading.count !== 0 || read.comparison.removed === 'missing'),
  fc.record({ type: fc.constant('remove-pressed' as const), reading, rowKey: fc.constant('key') }),
  fc.record({ type: fc.constantFrom('dialog-opened' as const, 'dialog-withheld' as const), load }),
  fc.record({ type: fc.constant('removal-confirmed' as const), place, load }),
  fc.record({ type: fc.constant('row-left' as const), load, count: fc.nat(2) }),
  fc.record({
    type: fc.constant('sign-seen' as const),
    place,
    sign: fc.constantFrom('dialog-closed' as const, 'site-said-removed' as const),
  }),
  fc.record({ type: fc.constant('removal-refused' as const), load, reason: fc.constantFrom('default-card' as const, 'unknown' as const) }),
);

/** The order in which signs came in says nothing. */
function sorted(state: JourneyState): JourneyState {
  const { attempt } = state;
  return attempt === null ? state : { ...state, attempt: { ...attempt, signs: [...attempt.signs].sort() } };
}

it('is the same journey whether an event is told once or twice', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      let state = transition(newJourney, { type: 'guide-started' }, noon);
      for (const one of events) {
        state = transition(state, one, noon);
        expect(sorted(transition(state, one, noon)), one.type).toEqual(sorted(state));
      }
    }),
    { numRuns: 1500 },
  );
});
