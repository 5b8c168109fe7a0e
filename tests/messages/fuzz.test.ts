/** Messages of every shape, from everybody: nothing throws, nothing is half taken, and nobody changes anything without the right to. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { parseBareMessage } from '../../src/messages/parse-bare-message.ts';
import { parseMessage } from '../../src/messages/parse-message.ts';
import { allowedTiers, type ReportedEvent } from '../../src/messages/protocol.ts';
import { browser, deliver, resetBrowser } from '../fakes/fake-browser.ts';
import { goneJourney, noon, reading } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const id = 'test-extension-id';
const names = Object.keys(allowedTiers);
const someText = fc.oneof(
  fc.string(),
  fc.constantFrom('wallet', 'app', 'checkout', 'here', 'gone', 'alipay', 'constructor', '__proto__', ''),
);
const anything = fc.oneof(fc.jsonValue(), someText, fc.constant(undefined), fc.integer(), fc.double());

const goodEvents: readonly ReportedEvent[] = [
  { type: 'guide-started' },
  { type: 'step-reached', step: 'press-remove', page: 'wallet-cards' },
  { type: 'page-entered', page: 'account', site: 'aliexpress', stay: 'stay', loadFailed: false, signedOut: false },
  { type: 'list-read', reading: reading('load', 2, { rowKeys: ['a', 'b'] }) },
  { type: 'remove-pressed', reading: reading('load', 2, { rowKeys: ['a', 'b'] }), rowKey: 'a' },
  { type: 'removal-confirmed', place: 'aliexpress-web', load: 'load' },
  { type: 'place-marked', place: 'checkout', status: 'here' },
  { type: 'place-set-aside', place: 'app', aside: true },
  { type: 'app-step-marked', route: 'wallet', step: 'delete', done: true },
  { type: 'reminder-set', half: 'app', time: { date: '2026-12-01' } },
  { type: 'goal-chosen', goal: 'replace' },
];

/** A good event with one field, at any depth, replaced by anything. */
const spoiltEvent = fc.tuple(fc.constantFrom(...goodEvents), fc.nat(), anything).map(([event, at, value]) => {
  const copy = structuredClone(event) as unknown as Record<string, unknown>;
  const paths = Object.entries(copy).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? [[key], ...Object.keys(inner).map((deep) => [key, deep])] : [[key]],
  );
  const [key = '', deep] = paths[at % paths.length] ?? [];
  if (deep === undefined) copy[key] = value;
  else (copy[key] as Record<string, unknown>)[deep] = value;
  return copy;
});

const anyMessage = fc.oneof(
  anything,
  fc.record({ name: fc.oneof(fc.constantFrom(...names), someText), argument: anything }),
  fc.record({ name: fc.constant('journey:report'), argument: fc.oneof(spoiltEvent, fc.constantFrom(...goodEvents)) }),
);

const anySender = fc.record({
  id: fc.constantFrom(id, 'another', undefined),
  url: fc.oneof(
    fc.constantFrom(
      'https://www.aliexpress.com/',
      'https://aliexpress.com.evil.example/',
      'http://www.aliexpress.com/',
      'about:blank',
      undefined,
    ),
    fc.webUrl(),
  ),
  frameId: fc.constantFrom(0, 3, undefined),
  tab: fc.constantFrom({ id: 1 }, undefined),
});

beforeEach(async () => {
  resetBrowser();
  vi.resetModules();
  await import('../../src/background/main.ts');
});

describe('anything at all', () => {
  it('is either a whole message, word for word, or none; and nothing throws', () => {
    fc.assert(
      fc.property(anyMessage, (value) => {
        for (const parse of [parseMessage, parseBareMessage]) {
          const message = parse(value);
          if (message !== null)
            expect(message).toEqual({ name: (value as { name: unknown }).name, argument: (value as { argument: unknown }).argument });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('that passes for an event leaves a journey that can be read', () => {
    fc.assert(
      fc.property(fc.array(spoiltEvent, { maxLength: 8 }), (events) => {
        const parsed = events.map((argument) => parseMessage({ name: 'journey:report', argument }));
        const taken = parsed.flatMap((message) =>
          message?.name === 'journey:report' && message.argument.type !== 'list-read' ? [message.argument] : [],
        );
        const state = taken.reduce((before, event) => transition(before, event, noon), newJourney);
        expect(parseJourney(JSON.parse(JSON.stringify(state)))).toEqual({ kind: 'read', state });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the background', () => {
  it('answers every message with an outcome, and changes nothing for whom it does not trust', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
        await browser.storage.local.set({ journey: goneJourney });
        const isTrusted =
          sender.id === id &&
          sender.url?.startsWith('https://www.aliexpress.com/') === true &&
          sender.frameId === 0 &&
          sender.tab !== undefined;
        const reply = await deliver(message, sender);
        if (reply !== undefined) expect(reply).toMatchObject({ ok: expect.any(Boolean) as boolean });
        if (!isTrusted) expect((await browser.storage.local.get('journey'))['journey']).toEqual(goneJourney);
      }),
      { numRuns: 400 },
    );
  });

  it('lets a page of the site do nothing that is for our own pages alone', async () => {
    const ownContent = { id, url: 'https://www.aliexpress.com/', frameId: 0, tab: { id: 1 } };
    const reserved = Object.entries(allowedTiers).flatMap(([name, tiers]) => (tiers.includes('own-content') ? [] : [name]));
    expect(reserved.length).toBeGreaterThan(5);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...reserved), anything, async (name, argument) => {
        await browser.storage.local.set({ journey: goneJourney });
        const reply = await deliver({ name, argument }, ownContent);
        if (reply !== undefined) expect(reply).toMatchObject({ ok: false });
        expect((await browser.storage.local.get('journey'))['journey']).toEqual(goneJourney);
      }),
      { numRuns: 300 },
    );
  });
});
