/** Reading messages from unknown: each as it should be, and wrong in every field. */

import { describe, expect, it } from 'vitest';
import { drawUpReport } from '../../src/drift/draw-up-report.ts';
import { parseMessage } from '../../src/messages/parse-message.ts';
import { allowedTiers, type ReportedEvent } from '../../src/messages/protocol.ts';
import { driftOf } from '../fakes/drift-of.ts';
import { reading } from '../fakes/fake-journey.ts';

const goodEvents: { readonly [Type in ReportedEvent['type']]: Extract<ReportedEvent, { type: Type }> } = {
  'guide-started': { type: 'guide-started' },
  'guide-stopped': { type: 'guide-stopped' },
  'guide-minimised': { type: 'guide-minimised' },
  'guide-expanded': { type: 'guide-expanded' },
  'pill-dismissed': { type: 'pill-dismissed', page: 'wallet' },
  'step-reached': { type: 'step-reached', step: 'wait', page: 'not-ready' },
  'page-entered': { type: 'page-entered', page: 'sign-in', site: 'alipay', stay: 'stay', loadFailed: false, signedOut: true },
  'alipay-entry-pressed': { type: 'alipay-entry-pressed', page: 'account', site: 'aliexpress', stay: 'stay' },
  'list-read': { type: 'list-read', reading: reading('load', 2, { rowKeys: ['a', 'b'] }) },
  'remove-pressed': { type: 'remove-pressed', reading: reading('load', null), rowKey: null },
  'dialog-opened': { type: 'dialog-opened', load: 'load' },
  'dialog-withheld': { type: 'dialog-withheld', load: 'load' },
  'removal-confirmed': { type: 'removal-confirmed', place: 'alipay-web', load: 'load' },
  'row-left': { type: 'row-left', load: 'load', count: 0 },
  'sign-seen': { type: 'sign-seen', place: 'aliexpress-web', sign: 'site-said-removed' },
  'removal-refused': { type: 'removal-refused', load: 'load', reason: 'unknown' },
  'default-changed': { type: 'default-changed' },
  'another-started': { type: 'another-started' },
  'route-closed': { type: 'route-closed', route: 'alipay' },
  'app-finished': { type: 'app-finished' },
  'app-step-marked': { type: 'app-step-marked', route: 'wallet', step: 'delete', done: true },
  'app-reopened': { type: 'app-reopened' },
  'place-marked': { type: 'place-marked', place: 'checkout', status: 'not-here' },
  'place-set-aside': { type: 'place-set-aside', place: 'checkout', aside: true },
  'trouble-waved-off': { type: 'trouble-waved-off', trouble: 'renamed', waved: true },
  'goal-chosen': { type: 'goal-chosen', goal: 'replace' },
  'reminder-set': { type: 'reminder-set', half: 'app', time: { delay: 'tonight' } },
  'reminder-ended': { type: 'reminder-ended' },
};

const tooLong = 'x'.repeat(81);
const wrongFields: Readonly<Record<string, readonly unknown[]>> = {
  page: ['nowhere', '', null, 1, 'constructor', '__proto__'],
  step: ['dance', null, 'toString'],
  route: ['sea', null, 'constructor', '__proto__'],
  reason: ['mood', null],
  place: ['app', 'moon', null],
  load: ['', tooLong, null, 7],
  count: [-1, 1.5, 1001, '2', null],
  rowKey: ['', tooLong, 5, undefined],
  done: ['yes', null, 1],
  site: ['amazon', null, 'constructor'],
  stay: ['', tooLong, null, 7],
  loadFailed: ['yes', null, 0],
  status: ['cannot-tell', 'lost', null],
  aside: ['yes', null, 1],
  trouble: ['boredom', null, 'constructor', '__proto__'],
  waved: ['yes', null, 1],
  goal: ['fun', null, 'constructor'],
  half: ['moon', null],
  time: [
    null,
    {},
    'tonight',
    { delay: 'never' },
    { date: '' },
    { date: 'x'.repeat(81) },
    { delay: 'tonight', date: '2026-12-01' },
    { at: 5 },
  ],
  signedOut: ['no', undefined, 1],
  sign: ['confirm-pressed', 'mood', null],
  reading: [
    null,
    [],
    reading('', 2),
    reading('load', -1),
    reading('load', 0.5),
    { ...reading('load', 1), place: 'app' },
    { ...reading('load', 1), rowKeys: 'a' },
    { ...reading('load', 1), rowKeys: [1] },
    { ...reading('load', 1), rowKeys: [tooLong] },
    { ...reading('load', 1), rowKeys: Array.from({ length: 51 }, () => 'a') },
    { ...reading('load', 1), count: undefined },
    { ...reading('load', 1), doubt: 'some' },
    { ...reading('load', 1), doubt: undefined },
    { ...reading('load', 1), digits: '4242' },
  ],
};

function report(argument: unknown) {
  return parseMessage({ name: 'journey:report', argument });
}

describe('events', () => {
  const events = Object.values(goodEvents);

  it.each(events)('reads $type as it was sent', (event) => {
    expect(report(JSON.parse(JSON.stringify(event)))).toEqual({ name: 'journey:report', argument: event });
  });

  const broken = events.flatMap((event) =>
    Object.keys(event)
      .filter((field) => field !== 'type')
      .flatMap((field) => (wrongFields[field] ?? []).map((value) => [event.type, field, value] as const)),
  );

  it.each(broken)('does not take %s with %s %j', (type, field, value) => {
    // Any place can be set aside; only lists on the website are read.
    if (type === 'place-set-aside' && value === 'app') expect(report({ ...goodEvents[type], [field]: value })).not.toBeNull();
    else expect(report({ ...goodEvents[type], [field]: value })).toBeNull();
  });

  it('has a wrong value for every field of every event', () => {
    const fields = new Set(events.flatMap((event) => Object.keys(event)).filter((field) => field !== 'type'));
    expect(Object.keys(wrongFields).sort()).toEqual([...fields].sort());
  });

  it.each(events)('does not take $type with a field too many or too few', (event) => {
    expect(report({ ...event, digits: '4242' })).toBeNull();
    const [extra] = Object.keys(event).filter((field) => field !== 'type');
    if (extra !== undefined) expect(report(Object.fromEntries(Object.entries(event).filter(([field]) => field !== extra)))).toBeNull();
  });

  it('takes a step of the app only with its own route', () => {
    const mark = goodEvents['app-step-marked'];
    expect(report({ ...mark, route: 'alipay', step: 'open-manage' })).not.toBeNull();
    expect(report({ ...mark, route: 'wallet', step: 'open-manage' })).toBeNull();
    expect(report({ ...mark, route: 'wallet', step: 'open-wallet' })).not.toBeNull();
    expect(report({ ...mark, route: 'alipay', step: 'open-wallet' })).toBeNull();
  });

  it('does not take an event that only the background may complete', () => {
    expect(report({ ...goodEvents['list-read'], comparison: { removed: 'missing', others: 'stayed' } })).toBeNull();
  });

  it.each(['', 'guide-exploded', '__proto__', 'constructor', 'hasOwnProperty', 'toString', 5, null, undefined])(
    'does not take an event of type %j',
    (type) => {
      expect(report({ type })).toBeNull();
    },
  );

  it('does not take an event with a prototype of its own making', () => {
    expect(report(JSON.parse('{"type":"guide-started","__proto__":{"page":"wallet"}}'))).toBeNull();
  });

  it.each([null, undefined, 'guide-started', 7, [], ['guide-started']])('does not take %j for an event', (argument) => {
    expect(report(argument)).toBeNull();
  });
});

describe('names', () => {
  const plainNames = Object.keys(allowedTiers).filter(
    (name) =>
      ![
        'journey:report',
        'report:open',
        'language:choose',
        'companion:words',
        'text:enlarge',
        'overlay:silent',
        'overlay:allow',
        'page:open',
        'progress:import',
      ].includes(name),
  );

  it.each(plainNames)('reads %s without an argument', (name) => {
    expect(parseMessage({ name, argument: null })).toEqual({ name, argument: null });
  });

  it.each(plainNames)('does not take %s with an argument', (name) => {
    for (const argument of [undefined, {}, 'x', 0]) expect(parseMessage({ name, argument })).toBeNull();
  });

  it.each(['language:choose', 'companion:words'])('takes a language that is there for %s, and none for that of the browser', (name) => {
    for (const argument of ['th', 'en', null]) expect(parseMessage({ name, argument })).toEqual({ name, argument });
    for (const argument of [undefined, '', 'tlh', 'TH', 7, ['th']]) expect(parseMessage({ name, argument })).toBeNull();
  });

  it('switches the hints on a known site and on no other', () => {
    const argument = { site: 'alipay', on: false };
    expect(parseMessage({ name: 'overlay:allow', argument })).toEqual({ name: 'overlay:allow', argument });
    for (const wrong of [null, {}, { site: 'moon', on: true }, { site: 'alipay' }, { site: 'alipay', on: 1 }, { ...argument, more: 1 }])
      expect(parseMessage({ name: 'overlay:allow', argument: wrong })).toBeNull();
  });

  it('opens only pages that are there', () => {
    expect(parseMessage({ name: 'page:open', argument: 'companion' })).not.toBeNull();
    for (const argument of [null, 'report', 'https://evil.example', '../companion', 'constructor'])
      expect(parseMessage({ name: 'page:open', argument })).toBeNull();
  });

  it('takes the text of a file that is not far too large', () => {
    expect(parseMessage({ name: 'progress:import', argument: '{}' })).not.toBeNull();
    for (const argument of [null, {}, 7, 'x'.repeat(300_000)]) expect(parseMessage({ name: 'progress:import', argument })).toBeNull();
  });

  it('reads a switch of the text size with nothing but yes or no', () => {
    for (const argument of [true, false])
      expect(parseMessage({ name: 'text:enlarge', argument })).toEqual({ name: 'text:enlarge', argument });
    for (const argument of [undefined, null, 'true', 1, {}]) expect(parseMessage({ name: 'text:enlarge', argument })).toBeNull();
  });

  it('takes a report to show, and no other text', () => {
    const report = drawUpReport(driftOf('<main><p>Hi</p></main>'));
    expect(parseMessage({ name: 'report:open', argument: report })).toEqual({ name: 'report:open', argument: report });
    for (const argument of [
      null,
      undefined,
      '',
      'Uncard report 1',
      `${report}Anna`,
      report.replace('body', 'script'),
      [report],
      { report },
    ])
      expect(parseMessage({ name: 'report:open', argument })).toBeNull();
  });

  it.each(['journey:write', '', '__proto__', 'constructor', 'toString', 'valueOf', 3, null, undefined, ['rows:key']])(
    'does not know a message named %j',
    (name) => {
      expect(parseMessage({ name, argument: null })).toBeNull();
    },
  );

  it.each([null, undefined, 'rows:key', 1, [], [{ name: 'rows:key', argument: null }]])('does not take %j for a message', (value) => {
    expect(parseMessage(value)).toBeNull();
  });

  it('hands on nothing but name and argument', () => {
    expect(parseMessage({ name: 'rows:key', argument: null, tier: 'own-page' })).toEqual({ name: 'rows:key', argument: null });
  });
});
