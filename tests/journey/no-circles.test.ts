/** A person who does all that the guide says, on a site where Alipay leads nowhere: they get through it, and not in circles. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import type { PageId } from '../../src/guide/pages.ts';
import type { SiteId } from '../../src/guide/places.ts';
import { routeOf } from '../../src/journey/choice.ts';
import { placeOf } from '../../src/journey/choose-on-list.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { JourneyEvent } from '../../src/journey/events.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { freshVisit, noon, reading, stayed } from '../fakes/fake-journey.ts';
import { entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';

interface Spot {
  readonly site: SiteId;
  readonly seen: Sighting;
}

const account: Spot = { site: 'aliexpress', seen: sighting('account', { entries: entriesFor('alipay-entry') }) };
const gate: Spot = { site: 'alipay', seen: sighting('alipay-gate', { entries: entriesFor('my-alipay-entry') }) };
const signUp: Spot = { site: 'alipay', seen: sighting('alipay-sign-up', { entries: entriesFor('sign-up-next') }) };
const broken: Spot = { site: 'alipay', seen: sighting('not-ready', { loadFailed: true }) };
const advertisement: Spot = { site: 'alipay', seen: sighting('elsewhere') };
const noCards: Spot = { site: 'alipay', seen: { ...walletCards(), page: 'alipay-cards' } };
const emptyWallet: Spot = { site: 'aliexpress', seen: walletCards() };

/** Where the entry to Alipay leads: a page, or nothing that we could see, from which the person goes back. */
type Alipay = Spot | 'unseen';

interface Walk {
  readonly steps: readonly string[];
  readonly alipayPresses: number;
  readonly journey: JourneyState;
}

/** Somewhere that leads no further sends people back to where they were before. */
function nextSpot(step: string, alipay: Alipay): Spot {
  if (step === 'open-alipay') return alipay === 'unseen' ? account : alipay;
  return step === 'open-wallet' ? emptyWallet : account;
}

function walk(alipay: Alipay, most: number): Walk {
  let journey = transition(newJourney, { type: 'guide-started' }, noon);
  const steps: string[] = [];
  let alipayPresses = 0;
  let spot = account;
  const tell = (event: JourneyEvent, at: number) => {
    journey = transition(journey, event, noon + at * 60_000);
  };
  for (let at = 0; at < most && journey.routes.chat !== 'dead-end'; at += 1) {
    const { seen, site } = spot;
    const page: PageId = seen.page;
    const stay = `stay-${at}`;
    tell({ type: 'page-entered', page, site, stay, loadFailed: page === 'not-ready', signedOut: false }, at);
    const place = placeOf(page);
    if (place !== null) tell({ type: 'list-read', reading: reading(stay, 0, { place }), comparison: stayed }, at);
    const choice = chooseStep(seen, journey, freshVisit);
    steps.push(choice.step);
    if (choice.step === 'open-alipay') {
      alipayPresses += 1;
      tell({ type: 'alipay-entry-pressed', page, site, stay }, at);
    }
    const route = routeOf(choice);
    const isWordsOnly = choice.request.kind === 'route' || choice.step === 'nothing-here';
    // The app and the chat are asked in words alone; here they do not help either.
    if (isWordsOnly && route !== null && route !== 'wallet') tell({ type: 'route-closed', route }, at);
    else spot = nextSpot(choice.step, alipay);
  }
  return { steps, alipayPresses, journey };
}

describe.each<readonly [string, Alipay]>([
  ['a gate that leads to itself', gate],
  ['a sign-up that nobody finishes', signUp],
  ['an error', broken],
  ['an advertisement', advertisement],
  ['an account without cards', noCards],
  ['another site', 'unseen'],
])('where the way to Alipay ends at %s', (_what, alipay) => {
  const { steps, alipayPresses, journey } = walk(alipay, 25);

  it('goes there three times at most, and closes the way', () => {
    expect(alipayPresses).toBeGreaterThan(0);
    expect(alipayPresses).toBeLessThanOrEqual(3);
    expect(journey.routes.alipay).toBe('dead-end');
  });

  it('goes through wallet, app and chat, each once, and never back', () => {
    const rest = steps.slice(steps.lastIndexOf('open-alipay') + 1);
    expect(rest.filter((step) => step === 'open-wallet').length).toBeLessThanOrEqual(1);
    expect(journey.routes).toMatchObject({ wallet: 'dead-end', app: 'dead-end', chat: 'dead-end', support: 'untried' });
    expect(steps.length).toBeLessThan(15);
  });
});
