/** Every event of the journey, one by one: what it changes and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import {
  attempt,
  goneJourney,
  journeyWith,
  listRead,
  noon,
  play,
  reading,
  removePressed,
  runningJourney,
  stayed,
} from '../fakes/fake-journey.ts';

const later = noon + 60_000;

describe('starting and stopping', () => {
  it('starts the guide awake and opened, and clears the notice of an unreadable record', () => {
    const before = { ...newJourney, minimised: true, earlierRecordUnreadable: true };
    expect(transition(before, { type: 'guide-started' }, later)).toMatchObject({
      running: true,
      minimised: false,
      lastStepAt: later,
      earlierRecordUnreadable: false,
    });
  });

  it('starts anew after everything was done', () => {
    const started = transition({ ...goneJourney, running: false, appDone: true, dismissed: ['wallet'] }, { type: 'guide-started' }, later);
    expect(started).toMatchObject({ attempt: null, appDone: false, dismissed: ['wallet'] });
    expect(started.places['aliexpress-web']).toBe('unchecked');
  });

  it('goes on with an unfinished removal when it is started again', () => {
    const before = { ...journeyWith({ phase: 'confirmed' }), running: false };
    expect(transition(before, { type: 'guide-started' }, later).attempt).toEqual(before.attempt);
  });

  it('stops with the whole job forgotten, and keeps closed pills', () => {
    const before = {
      ...goneJourney,
      dismissed: ['wallet'] as const,
      appDone: true,
      appSteps: [{ route: 'wallet', step: 'open-app' }] as const,
    };
    const stopped = transition(before, { type: 'guide-stopped' }, later);
    expect(stopped).toMatchObject({
      running: false,
      attempt: null,
      dismissed: ['wallet'],
      appDone: false,
      appSteps: [],
    });
    expect(stopped.places['aliexpress-web']).toBe('unchecked');
  });

  it('minimises and opens again, which counts as a sign of life', () => {
    const small = transition(runningJourney, { type: 'guide-minimised' }, later);
    expect(small).toMatchObject({ minimised: true, lastStepAt: noon });
    expect(transition(small, { type: 'guide-expanded' }, later)).toMatchObject({ minimised: false, lastStepAt: later });
  });

  it('remembers a closed pill once for each kind of page', () => {
    const closed = play([
      { type: 'pill-dismissed', page: 'wallet' },
      { type: 'pill-dismissed', page: 'checkout' },
      { type: 'pill-dismissed', page: 'wallet' },
    ]);
    expect(closed.dismissed).toEqual(['wallet', 'checkout']);
  });
});

describe('reaching a step', () => {
  it('notes the step and the time while the guide runs', () => {
    expect(transition(runningJourney, { type: 'step-reached', step: 'open-wallet', page: 'account' }, later)).toMatchObject({
      lastStep: 'open-wallet',
      lastStepAt: later,
    });
  });

  it('does not wake a guide that is off', () => {
    expect(transition(newJourney, { type: 'step-reached', step: 'open-wallet', page: 'account' }, later)).toBe(newJourney);
  });

  it('takes a visit of the orders page for an unpaid order dealt with', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'unpaid-order' });
    expect(transition(refused, { type: 'step-reached', step: 'open-account', page: 'orders' }, later).attempt?.refusal).toBeNull();
    expect(transition(refused, { type: 'step-reached', step: 'open-account', page: 'account' }, later).attempt?.refusal).toBe(
      'unpaid-order',
    );
  });

  it('does not take a visit of the orders page for a changed default', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'default-card' });
    expect(transition(refused, { type: 'step-reached', step: 'open-account', page: 'orders' }, later).attempt?.refusal).toBe(
      'default-card',
    );
  });
});

describe('reading a list', () => {
  it('finds cards here, or none from the start', () => {
    expect(transition(runningJourney, listRead('first-load', 2, stayed), later).places['aliexpress-web']).toBe('here');
    expect(transition(runningJourney, listRead('first-load', 0, stayed), later).places['aliexpress-web']).toBe('not-here');
  });

  it('marks the route of its place as tried, and leaves a dead end dead', () => {
    const held = { type: 'list-read', reading: reading('first-load', 1, { place: 'alipay-web' }), comparison: stayed } as const;
    expect(transition(runningJourney, held, later).routes).toMatchObject({ alipay: 'tried', wallet: 'untried' });
    const alipay = { type: 'list-read', reading: reading('first-load', 0, { place: 'alipay-web' }), comparison: stayed } as const;
    expect(transition(runningJourney, listRead('first-load', 1, stayed), later).routes).toMatchObject({
      alipay: 'untried',
      wallet: 'tried',
    });
    const closed = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'dead-end' } } as const;
    expect(transition(closed, alipay, later).routes.alipay).toBe('dead-end');
  });

  it('says nothing while the guide is off', () => {
    expect(transition(newJourney, listRead('first-load', 2, stayed), later)).toBe(newJourney);
  });

  it('does not judge a removal on AliExpress by the list on Alipay', () => {
    const alipay = { type: 'list-read', reading: reading('second-load', 0, { place: 'alipay-web' }), comparison: stayed } as const;
    const after = transition(journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' }), alipay, later);
    expect(after.attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell' });
    expect(after.places).toMatchObject({ 'alipay-web': 'not-here' });
  });
});

describe('pressing on the site', () => {
  it('does not begin a removal while the guide is off', () => {
    expect(transition(newJourney, removePressed('first-load', 2), later)).toBe(newJourney);
  });

  it('does not confirm a removal that was never begun, is elsewhere, or is settled', () => {
    const event = { type: 'removal-confirmed', place: 'aliexpress-web', load: 'first-load' } as const;
    const states = [runningJourney, journeyWith({ place: 'alipay-web' }), journeyWith({ phase: 'settled', verdict: 'gone' })];
    for (const state of states) expect(transition(state, event, later)).toBe(state);
  });

  it('does not count a row that left before the confirming press, or in another load', () => {
    const event = { type: 'row-left', load: 'first-load', count: 1 } as const;
    const states = [journeyWith({ phase: 'pressed' }), journeyWith({ phase: 'confirmed', load: 'other-load' }), runningJourney];
    for (const state of states) expect(transition(state, event, later)).toBe(state);
  });

  it('does not let a refusal overturn a settled removal', () => {
    const settled = journeyWith({ phase: 'settled', verdict: 'gone' });
    expect(transition(settled, { type: 'removal-refused', load: 'first-load', reason: 'unknown' }, later)).toBe(settled);
  });

  it('drops the default-card reason, and no other, when another card becomes the default', () => {
    const changed = transition(journeyWith({ refusal: 'default-card' }), { type: 'default-changed' }, later);
    expect(changed.attempt).toEqual(attempt());
    const unpaid = journeyWith({ refusal: 'unpaid-order' });
    expect(transition(unpaid, { type: 'default-changed' }, later)).toBe(unpaid);
  });
});

describe('the other halves', () => {
  it('begins with another card: no verdict, the app half open again', () => {
    const before = { ...goneJourney, appDone: true, appSteps: [{ route: 'wallet', step: 'open-app' }] as const };
    expect(transition(before, { type: 'another-started' }, later)).toMatchObject({
      running: true,
      attempt: null,
      appDone: false,
      appSteps: [],
    });
  });

  it('closes one route and leaves the others', () => {
    expect(transition(runningJourney, { type: 'route-closed', route: 'alipay' }, later).routes).toEqual({
      ...runningJourney.routes,
      alipay: 'dead-end',
    });
  });

  it('notes that the app is finished', () => {
    const after = transition(goneJourney, { type: 'app-finished' }, later);
    expect(after.appDone).toBe(true);
    expect(after.places.app).toBe('gone');
  });

  it('ticks a step of one way through the app once, and unticks it again', () => {
    const tick = { type: 'app-step-marked', route: 'alipay', step: 'delete', done: true } as const;
    const ticked = play([tick, tick, { type: 'app-step-marked', route: 'wallet', step: 'delete', done: true }]);
    expect(ticked.appSteps).toEqual([
      { route: 'alipay', step: 'delete' },
      { route: 'wallet', step: 'delete' },
    ]);
    expect(transition(ticked, { ...tick, done: false }, later).appSteps).toEqual([{ route: 'wallet', step: 'delete' }]);
  });

  it('ticks several steps of the same way, and unticks one alone', () => {
    const tick = (step: 'open-app' | 'delete', done: boolean) => ({ type: 'app-step-marked', route: 'wallet', step, done }) as const;
    const ticked = play([tick('open-app', true), tick('delete', true)]);
    expect(ticked.appSteps.map(({ step }) => step)).toEqual(['open-app', 'delete']);
    expect(play([tick('delete', false)], ticked).appSteps.map(({ step }) => step)).toEqual(['open-app']);
  });
});
