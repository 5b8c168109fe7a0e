/** Reading the stored journey: none, good, broken in each field, newer. */
import { describe, expect, it } from 'vitest';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { type Attempt, newJourney } from '../../src/journey/state.ts';
import { newTrail } from '../../src/journey/trail.ts';
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
  deadEnds: [null, {}, { ...newJourney.deadEnds, alipay: 'bored' }],
  trail: [
    null,
    {},
    { ...newTrail, here: { page: 'nowhere', site: 'alipay', stay: 'a' } },
    { ...newTrail, here: { page: 'account', site: 'amazon', stay: 'a' } },
    { ...newTrail, gates: { ...newTrail.gates, 'sign-up': { visits: -1, stay: null, left: false } } },
    { ...newTrail, leaving: { stay: 'a', gate: 'garden', at: 1, checked: false } },
    { ...newTrail, losses: ['a'] },
    { ...newTrail, failures: [null] },
  ],
  attempt: [undefined, {}, 'none'],
  appDone: [null, 'yes'],
  appSteps: [
    null,
    [{ route: 'wallet', step: 'fly' }],
    [{ route: 'constructor', step: 'delete' }],
    [null],
    [{ route: 'wallet', step: 'open-alipay' }],
  ],
  placesAt: [null, {}, { ...newJourney.placesAt, app: 'today' }, { ...newJourney.placesAt, app: -1 }],
  setAside: [null, ['moon'], [1]],
  notMine: [null, ['boredom'], ['constructor']],
  replacing: [undefined, {}, { phase: 'thinking', before: { 'aliexpress-web': 1, 'alipay-web': null } }, { phase: 'adding', before: {} }],
  reminder: [
    undefined,
    {},
    { half: 'moon', time: { delay: 'tonight' }, setAt: 1, dueAt: 2, shown: false },
    { half: 'app', time: { delay: 'never' }, setAt: 1, dueAt: 2, shown: false },
    { half: 'app', time: { date: 'x'.repeat(101) }, setAt: 1, dueAt: 2, shown: false },
    { half: 'app', time: { delay: 'tonight' }, setAt: 'now', dueAt: 2, shown: false },
    { half: 'app', time: { delay: 'tonight' }, setAt: 1, dueAt: Number.NaN, shown: false },
    { half: 'app', time: { delay: 'tonight' }, setAt: 1, dueAt: 2 },
  ],
  finishedAt: [undefined, 'yesterday', -5],
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
  confirm: ['perhaps', null],
  signedOut: [1, null],
};

describe('a record that can be read', () => {
  it('is none when nothing was stored', () => {
    expect(parseJourney(undefined)).toEqual({ kind: 'none' });
    expect(parseJourney(null)).toEqual({ kind: 'none' });
  });

  it.each([
    ['a new journey', newJourney],
    ['a journey after gone', goneJourney],
    [
      'a trail of gates and losses',
      play([
        { type: 'guide-started' },
        { type: 'page-entered', page: 'alipay-gate', site: 'alipay', stay: 'a', loadFailed: false, signedOut: false },
        { type: 'alipay-entry-pressed', page: 'alipay-gate', site: 'alipay', stay: 'a' },
        { type: 'page-entered', page: 'alipay-gate', site: 'alipay', stay: 'b', loadFailed: false, signedOut: false },
        { type: 'alipay-entry-pressed', page: 'alipay-gate', site: 'alipay', stay: 'b' },
        { type: 'route-closed', route: 'wallet' },
      ]),
    ],
    ['a removal under way', play([{ type: 'guide-started' }, removePressed('first-load', null)])],
    ['ticked steps of the app', { ...newJourney, appSteps: [{ route: 'alipay', step: 'confirm' }] }],
    ['a refused removal', journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'unknown', signs: ['site-refused'] })],
  ])('comes back from storage as it went in: %s', (_what, state) => {
    expect(parseJourney(stored(state))).toEqual({ kind: 'read', state });
  });
});

describe('a record at its limits', () => {
  const long = 'x'.repeat(100);

  it('is read with texts and lists as long as they may be', () => {
    const dismissed = Array.from({ length: 100 }, () => 'wallet' as const);
    const state = journeyWith({ load: long }, { dismissed });
    expect(parseJourney(stored(state))).toEqual({ kind: 'read', state });
  });
});

describe('a record of an earlier build', () => {
  function earlier(state: object): unknown {
    const { deadEnds: _deadEnds, trail: _trail, attempt, ...rest } = state as typeof newJourney;
    const { confirm: _confirm, signedOut: _signedOut, ...older } = attempt ?? {};
    return stored({ ...rest, attempt: attempt === null ? null : older });
  }

  it('is read with nothing lost, and what it could not know filled in', () => {
    const before = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', signs: ['confirm-pressed'] }, { dismissed: ['wallet'] });
    expect(parseJourney(earlier(before))).toEqual({
      kind: 'read',
      state: { ...before, attempt: { ...before.attempt, confirm: 'seen', signedOut: false } },
    });
    expect(parseJourney(earlier(newJourney))).toEqual({ kind: 'read', state: newJourney });
    expect(parseJourney(earlier(journeyWith({})))).toMatchObject({ state: { attempt: { confirm: 'asked' } } });
  });

  it('had routes closed by the person alone', () => {
    const parsed = parseJourney(earlier({ ...newJourney, routes: { ...newJourney.routes, alipay: 'dead-end' } }));
    expect(parsed).toMatchObject({ kind: 'read', state: { deadEnds: { alipay: 'person-said-so', wallet: null } } });
  });

  it('[record-newer] is still told apart from a broken one', () => {
    expect(parseJourney(earlier({ ...newJourney, running: 'yes' }))).toEqual({ kind: 'unreadable' });
    expect(parseJourney(earlier({ ...newJourney, routes: null }))).toEqual({ kind: 'unreadable' });
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

  const later = ['deadEnds', 'trail', 'placesAt', 'setAside', 'notMine', 'replacing', 'reminder', 'finishedAt'];
  const sinceTheFirst = Object.keys(newJourney).filter((field) => !later.includes(field));

  it.each(later)('is completed when %s is missing: it came later', (field) => {
    const rest = Object.fromEntries(Object.entries(journeyWith({})).filter(([name]) => name !== field));
    expect(parseJourney(rest)).toEqual({ kind: 'read', state: journeyWith({}) });
  });

  it('loses what it does not know, also inside', () => {
    const more = { ...journeyWith({}), owner: 'Annabel', attempt: { ...journeyWith({}).attempt, number: '4929' } };
    expect(parseJourney(more)).toEqual({ kind: 'read', state: journeyWith({}) });
  });

  it.each(sinceTheFirst)('is told apart from none when %s is missing', (field) => {
    const rest = Object.fromEntries(Object.entries(journeyWith({})).filter(([name]) => name !== field));
    expect(parseJourney(rest)).toEqual({ kind: 'unreadable' });
  });

  it('is not taken for a journey when it is of another kind', () => {
    for (const other of ['journey', 1, true, [], [newJourney]]) expect(parseJourney(other)).toEqual({ kind: 'unreadable' });
  });
});
