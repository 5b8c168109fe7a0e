/** Reading the stored journey: none, good, broken in each field, newer. */
import { describe, expect, it } from 'vitest';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { type Attempt, newJourney } from '../../src/journey/state.ts';
import { goneJourney, journeyWith, play, removePressed } from '../fakes/fake-journey.ts';

/** As it comes back from storage. */
function stored(state: unknown): unknown {
  return JSON.parse(JSON.stringify(state));
}

const brokenFields: Readonly<Record<keyof typeof newJourney, readonly unknown[]>> = {
  version: [0, 2, '1', null],
  running: ['yes', 1, null],
  minimised: [null, 'no'],
  lastStepAt: ['now', -1, Number.POSITIVE_INFINITY],
  lastStep: ['buy-something', 'constructor', 3],
  dismissed: [null, ['nowhere'], Array.from({ length: 101 }, () => 'wallet')],
  places: [null, {}, { ...newJourney.places, app: 'lost' }, []],
  routes: [null, {}, { ...newJourney.routes, chat: 'closed' }],
  attempt: [undefined, {}, 'none'],
  appDone: [null, 'yes'],
  appSteps: [
    null,
    [{ route: 'wallet', step: 'fly' }],
    [{ route: 'constructor', step: 'delete' }],
    [null],
    [{ route: 'wallet', step: 'open-alipay' }],
  ],
  earlierRecordUnreadable: [null, 0],
};

const brokenAttempts: Readonly<Record<keyof Attempt, readonly unknown[]>> = {
  place: ['app', null],
  phase: ['begun', null],
  load: [1, 'x'.repeat(101)],
  at: [null, Number.NaN, -1],
  rowsBefore: ['2', 1.5, -1],
  rowsAfter: ['2', 1.5, undefined],
  verdict: ['perhaps', undefined],
  signs: [null, ['felt-like-it']],
  refusal: ['mood', undefined],
};

describe('a record that can be read', () => {
  it('is none when nothing was stored', () => {
    expect(parseJourney(undefined)).toEqual({ kind: 'none' });
    expect(parseJourney(null)).toEqual({ kind: 'none' });
  });

  it.each([
    ['a new journey', newJourney],
    ['a journey after gone', goneJourney],
    ['a removal under way', play([{ type: 'guide-started' }, removePressed('first-load', null)])],
    ['ticked steps of the app', { ...newJourney, appSteps: [{ route: 'alipay', step: 'confirm' }] }],
    ['a refused removal', journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'unknown', signs: ['site-refused'] })],
  ])('comes back from storage as it went in: %s', (_what, state) => {
    expect(parseJourney(stored(state))).toEqual({ kind: 'read', state });
  });
});

describe('a record that cannot be read', () => {
  const fields = Object.entries(brokenFields).flatMap(([field, values]) => values.map((value) => [field, value] as const));
  it.each(fields)('is told apart from none when %s is %j', (field, value) => {
    expect(parseJourney({ ...newJourney, [field]: value })).toEqual({ kind: 'unreadable' });
  });

  const attempts = Object.entries(brokenAttempts).flatMap(([field, values]) => values.map((value) => [field, value] as const));
  it.each(attempts)('is told apart from none when %s of the attempt is %j', (field, value) => {
    expect(parseJourney(journeyWith({ [field]: value }))).toEqual({ kind: 'unreadable' });
  });

  it.each(Object.keys(newJourney))('is told apart from none when %s is missing', (field) => {
    const rest = Object.fromEntries(Object.entries(journeyWith({})).filter(([name]) => name !== field));
    expect(parseJourney(rest)).toEqual({ kind: 'unreadable' });
  });

  it('is not taken for a journey when it is of another kind', () => {
    for (const other of ['journey', 1, true, [], [newJourney]]) expect(parseJourney(other)).toEqual({ kind: 'unreadable' });
  });
});
