/** What is shown where a way was closed: the next one in words, with nothing ringed, and nobody sent in circles. */
import { describe, expect, it } from 'vitest';
import { findTarget } from '../../src/engine/find-target.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { type RouteId, type RouteState, routeIds } from '../../src/guide/routes.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { isSignUpDue, nextRoute } from '../../src/journey/next-route.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { freshVisit, noon, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';

/** A running journey in which these routes stand like this; every dead end was closed by a gate. */
function withRoutes(routes: Partial<Record<RouteId, RouteState>>, more: Partial<JourneyState> = {}): JourneyState {
  const dead = Object.entries(routes).flatMap(([route, state]) => (state === 'dead-end' ? [[route, 'same-gate']] : []));
  return {
    ...runningJourney,
    routes: { ...runningJourney.routes, ...routes },
    deadEnds: { ...runningJourney.deadEnds, ...Object.fromEntries(dead) },
    ...more,
  };
}

function choose(seen: Sighting, journey: JourneyState) {
  const { step, request } = chooseStep(seen, journey, freshVisit);
  const { nodes, rung } = findTarget(seen, request, new Set());
  return { step, request, rings: nodes.length, rung };
}

const alipayDead = { alipay: 'dead-end' } as const;
const bothDead = { alipay: 'dead-end', wallet: 'dead-end' } as const;
const everything = entriesFor('alipay-entry', 'my-alipay-entry', 'sign-up-next', 'alipay-cards-entry', 'account-entry');
const emptyAlipay = sighting('alipay-cards', { cards: cardList([]), entries: everything });

describe('a page that only leads to Alipay, once that is a dead end', () => {
  const pages = [
    sighting('account', { entries: everything }),
    sighting('alipay-gate', { entries: everything }),
    sighting('alipay-sign-up', { entries: everything }),
    sighting('alipay-sign-up', { entries: everything, walletSetUp: true }),
  ];

  it.each([
    ['wallet', alipayDead, 'open-wallet'],
    ['app', bothDead, 'repeat-in-app'],
    ['chat', { ...bothDead, app: 'tried' }, 'ask-support'],
    ['support', { ...bothDead, app: 'dead-end', chat: 'tried' }, 'ask-support'],
  ] as const)('offers %s next, in words, and rings nothing', (route, routes, step) => {
    const journey = withRoutes(routes);
    // The sign-up becomes the last resort then: it has tests of its own.
    for (const seen of pages.filter(({ page }) => page !== 'alipay-sign-up' || !isSignUpDue(journey))) {
      expect(choose(seen, journey)).toEqual({ step, request: { kind: 'route', route }, rings: 0, rung: 'route' });
    }
  });

  it('never points at Alipay again, on any page and however the other ways stand', () => {
    const seen = [...pages, sighting('wallet', { entries: everything }), sighting('elsewhere', { entries: everything }), emptyAlipay];
    for (const state of ['untried', 'tried', 'dead-end'] as const) {
      for (const other of routeIds.filter((route) => route !== 'alipay')) {
        const journey = withRoutes({ ...alipayDead, [other]: state });
        for (const page of [...seen, walletCards()]) expect(choose(page, journey).step).not.toBe('open-alipay');
      }
    }
  });
});

describe('the account', () => {
  it('still rings the wallet beside a dead Alipay', () => {
    const seen = sighting('account', { entries: entriesFor('wallet-entry', 'alipay-entry') });
    expect(choose(seen, withRoutes(alipayDead))).toMatchObject({ step: 'open-wallet', rings: 1 });
  });

  it('leads to Alipay when the wallet was empty, whether its entry shows or not', () => {
    const journey = withRoutes({ wallet: 'dead-end' });
    for (const entries of [entriesFor('wallet-entry', 'alipay-entry'), entriesFor('wallet-entry')])
      expect(choose(sighting('account', { entries }), journey)).toMatchObject({
        step: 'open-alipay',
        request: { kind: 'entry', target: 'alipay-entry' },
      });
  });

  it('signs in first, whatever is closed', () => {
    expect(choose(sighting('account', { signedOut: true }), withRoutes(bothDead)).step).toBe('sign-in');
  });
});

describe('the wallet', () => {
  it('stays with its own words beside a dead Alipay, as the direct link leads to this very page', () => {
    expect(choose(sighting('wallet', { entries: entriesFor('alipay-entry') }), withRoutes(alipayDead))).toMatchObject({
      step: 'open-cards',
      request: { kind: 'entry', target: 'cards-entry' },
      rings: 0,
    });
  });

  it('does not send back to a list that was empty', () => {
    const seen = sighting('wallet', { entries: entriesFor('cards-entry', 'alipay-entry') });
    expect(choose(seen, withRoutes({ wallet: 'dead-end' })).step).toBe('open-alipay');
    expect(choose(seen, withRoutes(bothDead)).step).toBe('repeat-in-app');
  });
});

describe('on the way', () => {
  it('goes on as ever while one list of the website is left', () => {
    expect(choose(sighting('elsewhere'), withRoutes(alipayDead)).step).toBe('open-account');
    const flyout = sighting('elsewhere', { entries: entriesFor('flyout-wallet-entry') });
    expect(choose(flyout, withRoutes(alipayDead)).step).toBe('open-wallet');
    expect(choose(flyout, withRoutes({ wallet: 'dead-end' })).step).toBe('open-account');
    expect(choose(sighting('elsewhere', { entries: entriesFor('alipay-entry') }), withRoutes({ wallet: 'dead-end' })).step).toBe(
      'open-alipay',
    );
  });

  it('goes on with the app once neither is', () => {
    for (const page of ['elsewhere', 'help'] as const) expect(choose(sighting(page), withRoutes(bothDead)).step).toBe('repeat-in-app');
    expect(choose(sighting('help', { cardSupport: [candidate(5)] }), withRoutes(bothDead))).toMatchObject({
      step: 'ask-support',
      rings: 1,
    });
  });

  it('is all done with the app when the lists were read and held nothing', () => {
    const places = { ...runningJourney.places, 'aliexpress-web': 'not-here' } as const;
    expect(choose(sighting('alipay-gate'), withRoutes(bothDead, { places, appDone: true })).step).toBe('all-done');
    expect(choose(sighting('alipay-gate'), withRoutes(bothDead, { appDone: true })).step).toBe('ask-support');
  });

  it('goes back to a list that is known to hold a card before it goes on to the app', () => {
    const places = { ...runningJourney.places, 'aliexpress-web': 'here' } as const;
    expect(nextRoute(withRoutes({ ...alipayDead, wallet: 'tried' }, { places }))).toBe('wallet');
    expect(nextRoute(withRoutes({ ...alipayDead, wallet: 'tried' }))).toBe('app');
  });

  it('always has a way left', () => {
    expect(nextRoute(withRoutes({ ...bothDead, app: 'dead-end', chat: 'dead-end', support: 'dead-end' }))).toBe('support');
  });
});

describe('an Alipay account that is closed', () => {
  const home = sighting('alipay-home', { entries: entriesFor('alipay-cards-entry') });

  it('is not searched again for a list that held no card', () => {
    const empty = { ...withRoutes(alipayDead), deadEnds: { ...runningJourney.deadEnds, alipay: 'no-card' } } as const;
    expect(choose(home, empty).step).toBe('open-wallet');
  });

  it('is searched when only its gate was in the way, and the person is inside after all', () => {
    expect(choose(home, withRoutes(alipayDead)).step).toBe('open-alipay-cards');
  });
});

describe('a page of Alipay that fails again', () => {
  const broken = sighting('not-ready', { loadFailed: true });
  const trail = { ...runningJourney.trail, here: { page: 'not-ready', site: 'alipay', stay: 'a' } } as const;

  it('is not waited for any longer', () => {
    expect(choose(broken, withRoutes(alipayDead, { trail })).step).toBe('open-wallet');
  });

  it('is waited for while the way is open, and wherever else a page is late', () => {
    expect(choose(broken, withRoutes({}, { trail })).step).toBe('wait');
    expect(choose(sighting('not-ready'), withRoutes(alipayDead, { trail })).step).toBe('wait');
    const shop = { ...trail, here: { ...trail.here, site: 'aliexpress' } } as const;
    expect(choose(broken, withRoutes(alipayDead, { trail: shop })).step).toBe('wait');
  });
});

describe('the sign-up', () => {
  const seen = sighting('alipay-sign-up', { entries: entriesFor('sign-up-next') });
  const othersTried = { wallet: 'dead-end', app: 'tried', chat: 'tried' } as const;

  it('is due only once wallet, app and chat have not helped', () => {
    for (const left of ['wallet', 'app', 'chat'] as const)
      expect(isSignUpDue(withRoutes({ ...othersTried, [left]: 'untried' }))).toBe(false);
    expect(isSignUpDue(withRoutes(othersTried))).toBe(true);
  });

  it('is the last resort where it alone has closed the way, and not against the word of the person', () => {
    expect(choose(seen, withRoutes({ ...alipayDead, ...othersTried }))).toMatchObject({ step: 'activate-alipay', rings: 1 });
    const refused = transition(withRoutes(othersTried), { type: 'route-closed', route: 'alipay' }, noon);
    expect(choose(seen, refused)).toMatchObject({ step: 'ask-support', rings: 0 });
  });
});

describe('an empty list', () => {
  it('goes on to the chat when the person says that the app leads nowhere', () => {
    const journey = withRoutes({ ...bothDead, app: 'dead-end' });
    for (const seen of [walletCards(), emptyAlipay])
      expect(choose(seen, journey)).toMatchObject({ step: 'ask-support', request: { kind: 'route', route: 'chat' }, rings: 0 });
  });

  it.each([{ filtered: true }, { loadFailed: true }])('is not called empty while it shows only a part: %j', (part) => {
    expect(choose({ ...walletCards(), ...part }, runningJourney).step).toBe('wait');
  });
});
