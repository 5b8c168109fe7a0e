/** When the way to Alipay, or a list, is closed: what counts as the same gate, as lost, as failed, and what does not. */
import { describe, expect, it } from 'vitest';
import type { PageId } from '../../src/guide/pages.ts';
import type { SiteId } from '../../src/guide/places.ts';
import type { JourneyEvent } from '../../src/journey/events.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { newJourney } from '../../src/journey/state.ts';
import { newTrail } from '../../src/journey/trail.ts';
import { transition } from '../../src/journey/transition.ts';
import { confirmed, goneJourney, listRead, noon, play, reading, removePressed, runningJourney, stayed } from '../fakes/fake-journey.ts';

type Entered = Extract<JourneyEvent, { type: 'page-entered' }>;

function enter(site: SiteId, page: PageId, stay: string, changes: Partial<Entered> = {}): JourneyEvent {
  return { type: 'page-entered', page, site, stay, loadFailed: false, signedOut: false, ...changes };
}

const shop = (page: PageId, stay: string) => enter('aliexpress', page, stay);
const alipay = (page: PageId, stay: string, changes: Partial<Entered> = {}) => enter('alipay', page, stay, changes);

function leave(stay: string, page: PageId = 'account', site: SiteId = 'aliexpress'): JourneyEvent {
  return { type: 'alipay-entry-pressed', page, site, stay };
}

function readAlipay(load: string, count: number | null, doubt: 'filtered' | null = null): JourneyEvent {
  return { type: 'list-read', reading: reading(load, count, { place: 'alipay-web', doubt }), comparison: stayed };
}

function after(...events: readonly JourneyEvent[]): JourneyState {
  return play(events, runningJourney);
}

function fateOfAlipay(...events: readonly JourneyEvent[]) {
  const { routes, deadEnds } = after(...events);
  return [routes.alipay, deadEnds.alipay];
}

const open = ['untried', null];
const sameGate = ['dead-end', 'same-gate'];
const lost = ['dead-end', 'lost-on-the-way'];
const failed = ['dead-end', 'load-failure'];

describe('the same gate twice', () => {
  it.each([
    ['the gate on AliExpress', 'aliexpress', 'alipay-gate'],
    ['the gate on Alipay', 'alipay', 'alipay-gate'],
    ['the sign-up', 'alipay', 'alipay-sign-up'],
  ] as const)('closes the way: %s', (_what, site, page) => {
    expect(fateOfAlipay(enter(site, page, 'a'), shop('account', 'b'))).toEqual(open);
    expect(fateOfAlipay(enter(site, page, 'a'), shop('account', 'b'), enter(site, page, 'c'))).toEqual(sameGate);
  });

  it.each([
    ['renders anew', [shop('alipay-gate', 'a'), shop('elsewhere', 'a'), shop('alipay-gate', 'a')]],
    ['is reloaded', [shop('alipay-gate', 'a'), shop('alipay-gate', 'b'), shop('alipay-gate', 'c')]],
    ['is known only late after a reload', [shop('alipay-gate', 'a'), shop('elsewhere', 'b'), shop('alipay-gate', 'b')]],
    ['comes back after signing in', [shop('alipay-gate', 'a'), shop('sign-in', 'b'), shop('alipay-gate', 'c')]],
    ['comes back after a check', [shop('alipay-gate', 'a'), shop('bot-check', 'b'), shop('alipay-gate', 'c')]],
    ['stands before another one', [shop('alipay-gate', 'a'), alipay('alipay-gate', 'b')]],
    ['renders anew while another tab is open', [shop('alipay-gate', 'a'), shop('elsewhere', 'other-tab'), shop('alipay-gate', 'a')]],
    ['has several stages', ['a', 'b', 'c', 'd'].map((stay) => alipay('alipay-sign-up', stay))],
  ] as const)('is no second visit where it %s', (_what, events) => {
    expect(fateOfAlipay(...events)).toEqual(open);
  });

  it('is forgotten once the account was reached', () => {
    const through = [shop('alipay-gate', 'a'), alipay('alipay-home', 'b'), shop('account', 'c'), shop('alipay-gate', 'd')] as const;
    expect(fateOfAlipay(...through)).toEqual(open);
    expect(fateOfAlipay(...through, shop('account', 'e'), shop('alipay-gate', 'f'))).toEqual(sameGate);
  });

  it('opens the way again when the account is reached after all', () => {
    const closed = [shop('alipay-gate', 'a'), shop('account', 'b'), shop('alipay-gate', 'c')] as const;
    expect(fateOfAlipay(...closed, alipay('alipay-home', 'd'))).toEqual(['tried', null]);
  });

  it('says nothing while the guide is off', () => {
    const events = [shop('alipay-gate', 'a'), shop('account', 'b'), shop('alipay-gate', 'c'), leave('c')];
    expect(play(events, newJourney)).toEqual(newJourney);
  });
});

describe('leaving for Alipay and coming back', () => {
  const once = [shop('account', 'a'), leave('a'), shop('account', 'b')] as const;

  it('closes the way the second time', () => {
    expect(fateOfAlipay(...once)).toEqual(open);
    expect(fateOfAlipay(...once, leave('b'), shop('elsewhere', 'c'))).toEqual(lost);
  });

  it('counts coming back from an advertisement of Alipay, which leads nowhere', () => {
    const there = (stay: string) => alipay('elsewhere', stay);
    expect(fateOfAlipay(shop('account', 'a'), leave('a'), there('b'), shop('account', 'c'))).toEqual(open);
    expect(
      fateOfAlipay(shop('account', 'a'), leave('a'), there('b'), shop('account', 'c'), leave('c'), there('d'), shop('account', 'e')),
    ).toEqual(lost);
  });

  it.each([
    ['the account', [alipay('alipay-home', 'x')]],
    ['its gate', [alipay('alipay-gate', 'x')]],
    ['its sign-up', [alipay('alipay-sign-up', 'x')]],
    ['its sign-in, which was left again', [alipay('sign-in', 'x')]],
  ] as const)('counts nothing when Alipay was reached: %s', (_what, there) => {
    expect(after(...once, leave('b'), ...there, shop('elsewhere', 'c')).deadEnds.alipay).toBeNull();
  });

  it('counts a gate that leads to itself, and takes a gate on the way for progress', () => {
    const looping = [alipay('alipay-gate', 'a'), leave('a', 'alipay-gate', 'alipay'), alipay('alipay-gate', 'b')] as const;
    expect(fateOfAlipay(...looping)).toEqual(open);
    expect(fateOfAlipay(...looping, leave('b', 'alipay-gate', 'alipay'), alipay('alipay-gate', 'c'))).toEqual(lost);
    expect(after(...once, leave('b'), shop('alipay-gate', 'c')).trail.losses).toHaveLength(1);
  });

  it('counts going round between a gate and its sign-in', () => {
    const round = (stay: string) => [
      leave(stay, 'alipay-gate', 'alipay'),
      alipay('sign-in', `${stay}-in`),
      alipay('alipay-gate', `${stay}+`),
    ];
    expect(fateOfAlipay(alipay('alipay-gate', 'a'), ...round('a'))).toEqual(open);
    expect(fateOfAlipay(alipay('alipay-gate', 'a'), ...round('a'), ...round('a+'))).toEqual(lost);
  });

  it('takes back what was counted before the page was known', () => {
    const late = after(...once, leave('b'), shop('elsewhere', 'c'), shop('alipay-gate', 'c'));
    expect(late.trail.losses).toHaveLength(1);
  });

  it('is not the page that renders anew under the press', () => {
    const events = [shop('account', 'a'), leave('a'), shop('not-ready', 'a'), shop('account', 'a'), leave('a'), shop('account', 'a')];
    expect(fateOfAlipay(...events)).toEqual(open);
  });

  it('is seen by another press in the same place, as when a new tab led nowhere, but not by an impatient one', () => {
    const press = leave('a');
    const at = (state: JourneyState, seconds: number) => transition(state, press, noon + seconds * 1000);
    const twice = at(at(runningJourney, 0), 60);
    expect(twice.trail.losses).toHaveLength(1);
    expect(at(twice, 120).deadEnds.alipay).toBe('lost-on-the-way');
    expect(at(at(at(runningJourney, 0), 1), 2).trail.losses).toEqual([]);
  });
});

describe('Alipay failing to load', () => {
  const fails = (stay: string) => alipay('not-ready', stay, { loadFailed: true });

  it('closes the way the second time, and not while it is only slow', () => {
    expect(fateOfAlipay(fails('a'), fails('a'))).toEqual(open);
    expect(fateOfAlipay(fails('a'), fails('b'))).toEqual(failed);
    expect(fateOfAlipay(alipay('not-ready', 'a'), alipay('not-ready', 'b'), alipay('not-ready', 'c'))).toEqual(open);
  });

  it('does not count a page that came after all, nor one of AliExpress', () => {
    expect(fateOfAlipay(fails('a'), alipay('alipay-home', 'a'), fails('b'))).toEqual(open);
    expect(fateOfAlipay(...['a', 'b'].map((stay) => enter('aliexpress', 'not-ready', stay, { loadFailed: true })))).toEqual(open);
  });

  it('counts a list that fails behind an account that opens', () => {
    expect(fateOfAlipay(alipay('alipay-home', 'a'), fails('b'), alipay('alipay-home', 'c'), fails('d'))).toEqual(failed);
  });

  it('is forgiven by a list that is there', () => {
    expect(fateOfAlipay(fails('a'), alipay('alipay-cards', 'b'), fails('c'))).toEqual(open);
  });
});

describe('no card there', () => {
  it('closes the route of an empty list, of either place', () => {
    expect(fateOfAlipay(readAlipay('a', 0))).toEqual(['dead-end', 'no-card']);
    expect(after(listRead('a', 0, stayed))).toMatchObject({ routes: { wallet: 'dead-end' }, deadEnds: { wallet: 'no-card' } });
  });

  it('does not close it by a list that shows only a part', () => {
    const { routes, places } = after(readAlipay('a', 0, 'filtered'));
    expect([routes.alipay, places['alipay-web']]).toEqual(['tried', 'unchecked']);
  });

  it('does not close it by a list that a removal has just emptied', () => {
    const emptied = after(removePressed('a', 1), confirmed('a'), listRead('a', 0, stayed), listRead('b', 0, stayed));
    expect([emptied.routes.wallet, emptied.attempt?.verdict]).toEqual(['tried', 'gone']);
  });

  it('opens it again when a card is there', () => {
    expect(fateOfAlipay(readAlipay('a', 0), readAlipay('b', 1))).toEqual(['tried', null]);
    expect(fateOfAlipay(readAlipay('a', 0), readAlipay('b', null))).toEqual(['tried', null]);
  });

  it('stays closed when the account that holds no card is opened again', () => {
    expect(fateOfAlipay(readAlipay('a', 0), alipay('alipay-home', 'b'))).toEqual(['dead-end', 'no-card']);
  });
});

describe("the person's word", () => {
  const closed = { type: 'route-closed', route: 'alipay' } as const;

  it('closes a route at once and keeps it closed', () => {
    expect(fateOfAlipay(closed)).toEqual(['dead-end', 'person-said-so']);
    expect(fateOfAlipay(closed, alipay('alipay-home', 'a'))).toEqual(['dead-end', 'person-said-so']);
  });

  it('stands over a later reason', () => {
    expect(fateOfAlipay(closed, shop('alipay-gate', 'a'), shop('account', 'b'), shop('alipay-gate', 'c'))[1]).toBe('person-said-so');
  });
});

describe('tried ways', () => {
  it('counts the chat once its page offered something for cards, and the app once it is done', () => {
    const step = { type: 'step-reached', step: 'ask-support' } as const;
    expect(after({ ...step, page: 'help' }).routes.chat).toBe('tried');
    expect(after({ ...step, page: 'alipay-gate' }).routes.chat).toBe('untried');
    expect(after({ type: 'app-finished' }).routes.app).toBe('tried');
    expect(after({ type: 'app-step-marked', route: 'wallet', step: 'open-app', done: true }).routes.app).toBe('untried');
  });
});

describe('starting over', () => {
  const dead = after(shop('alipay-gate', 'a'), shop('account', 'b'), shop('alipay-gate', 'c'), leave('c'), listRead('d', 0, stayed));

  it.each(['another-started', 'guide-stopped'] as const)('gives every way another chance: %s', (type) => {
    expect(dead.routes).toMatchObject({ alipay: 'dead-end', wallet: 'dead-end' });
    const { routes, deadEnds, trail } = transition(dead, { type }, noon);
    expect([routes, deadEnds, trail]).toEqual([newJourney.routes, newJourney.deadEnds, newTrail]);
  });

  it('keeps what is known when the guide is only started again', () => {
    expect(transition({ ...dead, running: false }, { type: 'guide-started' }, noon).deadEnds).toEqual(dead.deadEnds);
    const done = { ...goneJourney, routes: dead.routes, deadEnds: dead.deadEnds, appDone: true };
    expect(transition(done, { type: 'guide-started' }, noon).routes).toEqual(newJourney.routes);
  });
});
