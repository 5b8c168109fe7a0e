/** Over thousands of made-up journeys: `gone` is never said without everything that it takes. */
import { expect, it } from 'vitest';
import { pages } from '../../src/guide/pages.ts';
import { readingDoubts } from '../../src/guide/verdicts.ts';
import type { JourneyEvent } from '../../src/journey/events.ts';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { noon, reading } from '../fakes/fake-journey.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';

const loads = ['first', 'second', 'third', 'fourth'] as const;
const places = ['aliexpress-web', 'alipay-web'] as const;

function makeReading(chance: Chance) {
  const count = chance.happens(0.1) ? null : chance.below(4);
  const doubt = chance.happens(0.3) ? chance.pick(readingDoubts) : null;
  return reading(chance.pick(loads), count, { doubt, place: chance.happens(0.8) ? 'aliexpress-web' : 'alipay-web' });
}

const makers: readonly ((chance: Chance) => JourneyEvent)[] = [
  (chance) => ({ type: 'remove-pressed', reading: makeReading(chance), rowKey: 'key' }),
  (chance) => ({ type: 'dialog-opened', load: chance.pick(loads) }),
  (chance) => ({ type: 'removal-confirmed', place: chance.pick(places), load: chance.pick(loads) }),
  (chance) => ({ type: 'row-left', load: chance.pick(loads), count: chance.below(3) }),
  (chance) => ({ type: 'sign-seen', place: chance.pick(places), sign: chance.pick(['dialog-closed', 'site-said-removed']) }),
  (chance) => ({ type: 'removal-refused', load: chance.pick(loads), reason: chance.pick(['default-card', 'unpaid-order', 'unknown']) }),
  (chance) => ({
    type: 'page-entered',
    page: chance.pick(Object.keys(pages) as (keyof typeof pages)[]),
    site: chance.pick(['aliexpress', 'alipay']),
    stay: chance.pick(loads),
    loadFailed: chance.happens(0.2),
    signedOut: chance.happens(0.2),
  }),
  () => ({ type: 'another-started' }),
];

function makeListRead(chance: Chance): JourneyEvent {
  const comparison = {
    removed: chance.pick(['present', 'missing', 'missing', 'unknown'] as const),
    others: chance.pick(['stayed', 'stayed', 'changed', 'none', 'unknown'] as const),
  };
  return { type: 'list-read', reading: makeReading(chance), comparison };
}

/** What the test itself remembers of the removal that is under way; it knows nothing of the machine's own record. */
interface Proof {
  place: string;
  rowsBefore: number | null;
  /** Loads in which pressing and confirming happened. */
  acted: Set<string>;
  asked: boolean;
  confirmed: boolean;
  signedOut: boolean;
  /** Loads whose whole list lacked the row although nobody was seen to confirm. */
  lackedBefore: Set<string>;
}

function lacks(event: Extract<JourneyEvent, { type: 'list-read' }>, { rowsBefore }: Proof): boolean {
  const { count, doubt } = event.reading;
  if (count === null || doubt !== null || event.comparison.removed === 'present') return false;
  return event.comparison.removed === 'missing' || (rowsBefore !== null && count < rowsBefore);
}

function follow(proof: Proof | null, event: JourneyEvent): Proof | null {
  if (event.type === 'another-started') return null;
  if (event.type === 'remove-pressed') {
    const { place, load, count, doubt } = event.reading;
    const rowsBefore = doubt === null ? count : null;
    return { place, rowsBefore, acted: new Set([load]), asked: false, confirmed: false, signedOut: false, lackedBefore: new Set() };
  }
  if (proof === null) return null;
  if (event.type === 'dialog-opened' && proof.acted.has(event.load)) proof.asked = true;
  if (event.type === 'removal-confirmed' && event.place === proof.place) {
    proof.confirmed = true;
    proof.acted.add(event.load);
  }
  if (event.type === 'page-entered' && event.signedOut) proof.signedOut = true;
  return proof;
}

function whyNotProven(proof: Proof | null, event: JourneyEvent): string | null {
  if (proof === null) return 'no removal was begun';
  if (event.type !== 'list-read') return `it was said at ${event.type}`;
  if (event.reading.place !== proof.place) return 'it was another place';
  if (event.reading.count === null) return "it was one card's own page";
  if (event.reading.doubt !== null) return `the list was ${event.reading.doubt}`;
  if (!lacks(event, proof)) return 'the row was in the list';
  if (proof.signedOut && event.comparison.others !== 'stayed') return 'another account may have looked';
  const isSecondLook = proof.confirmed && [...proof.acted].some((load) => load !== event.reading.load);
  const wasNeverAsked = [...proof.lackedBefore].some((load) => load !== event.reading.load);
  return isSecondLook || wasNeverAsked ? null : 'nothing was confirmed, or it was the same load';
}

function wander(seed: number): { readonly gone: number; readonly unproven: string | null } {
  const chance = seededChance(seed);
  let state = transition(newJourney, { type: 'guide-started' }, noon);
  let proof: Proof | null = null;
  let gone = 0;
  for (let step = 0; step < 40; step += 1) {
    const event = chance.happens(0.35) ? makeListRead(chance) : chance.pick(makers)(chance);
    const before = state.attempt?.verdict === 'gone';
    proof = follow(proof, event);
    state = transition(state, event, noon + step * 1000);
    if (state.attempt?.verdict === 'gone' && !before) {
      gone += 1;
      const unproven = whyNotProven(proof, event);
      if (unproven !== null) return { gone, unproven: `seed ${seed}, step ${step}: ${unproven}` };
    }
    if (event.type === 'list-read' && proof !== null && event.reading.place === proof.place && !proof.asked && lacks(event, proof))
      proof.lackedBefore.add(event.reading.load);
  }
  return { gone, unproven: null };
}

it('says gone only after a press, and at a look in another load at a whole list without the row', () => {
  const journeys = Array.from({ length: 6000 }, (_, seed) => wander(seed + 1));
  expect(journeys.flatMap(({ unproven }) => (unproven === null ? [] : [unproven])).slice(0, 5)).toEqual([]);
  // Enough of them reach it for the rest to mean something.
  expect(journeys.filter(({ gone }) => gone > 0).length).toBeGreaterThan(300);
});
