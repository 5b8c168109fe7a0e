/**
 * The background is stopped before and after each of its writes, and before and after each message, all through a removal:
 * what happened is told again, and the journey ends as it does without.
 */
import { beforeEach, expect, it, vi } from 'vitest';
import { createTeller } from '../../src/content/tell-in-order.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { failed, type Outcome, parseOutcome } from '../../src/messages/outcome.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';
import { browser, deliver, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { noon, reading } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const page = { id: 'test-extension-id', url: 'https://www.aliexpress.com/', frameId: 0, tab: { id: 1 } };
const seenBy = (load: string, ...rowKeys: readonly string[]) => reading(load, rowKeys.length, { rowKeys });

/** A removal of one of two cards, as a page tells it. */
const removal: readonly ReportedEvent[] = [
  { type: 'guide-started' },
  { type: 'page-entered', page: 'wallet-cards', site: 'aliexpress', stay: 'first-stay', loadFailed: false, signedOut: false },
  { type: 'step-reached', step: 'choose-card', page: 'wallet-cards' },
  { type: 'list-read', reading: seenBy('first-load', 'old', 'other') },
  { type: 'remove-pressed', reading: seenBy('first-load', 'old', 'other'), rowKey: 'old' },
  { type: 'dialog-opened', load: 'first-load' },
  { type: 'removal-confirmed', place: 'aliexpress-web', load: 'first-load' },
  { type: 'row-left', load: 'first-load', count: 1 },
  { type: 'page-entered', page: 'wallet-cards', site: 'aliexpress', stay: 'second-stay', loadFailed: false, signedOut: false },
  { type: 'list-read', reading: seenBy('second-load', 'other') },
  { type: 'step-reached', step: 'repeat-in-app', page: 'wallet-cards' },
  { type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } },
  { type: 'app-step-marked', route: 'wallet', step: 'open-app', done: true },
];

/** Where the background is stopped: at which of its writes or messages, counted from one, and on which side of it. */
interface Stop {
  readonly what: 'write' | 'message';
  readonly at: number;
  readonly side: 'before' | 'after';
}

type Area = typeof browser.storage.local;
const areas = () => [browser.storage.local, browser.storage.session] as readonly Area[];

/** A background that lives, and what is counted of it. */
interface Life {
  readonly counts: Record<Stop['what'], number>;
  /** Ends every message that was not answered yet. */
  readonly end: () => void;
  readonly ended: Promise<void>;
}

function beginLife(): Life {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { counts: { write: 0, message: 0 }, end, ended };
}

/** A new background finds the disk and the session, and nothing of what the old one had in its hands. */
async function wake(): Promise<void> {
  const kept = await Promise.all(areas().map((area) => area.get(null)));
  resetBrowser();
  await Promise.all(areas().map((area, at) => area.set(kept[at] ?? {})));
  vi.resetModules();
  await import('../../src/background/main.ts');
}

const never = new Promise<never>(() => undefined);

/** From here on, each write is counted; the one that is meant is the last thing this background does. */
function watchWrites(life: Life, stop: Stop | null): void {
  for (const area of areas()) {
    const write = area.set.bind(area);
    area.set = async (items) => {
      life.counts.write += 1;
      const isMeant = stop?.what === 'write' && stop.at === life.counts.write;
      if (isMeant && stop.side === 'before') return stopNow(life);
      await write(items);
      if (isMeant) return stopNow(life);
    };
  }
}

function stopNow(life: Life): Promise<never> {
  life.end();
  return never;
}

/** @returns The journey at the end, and how often the background could have been stopped. */
async function playRemoval(stop: Stop | null) {
  await wake();
  const originals = areas().map((area) => area.set);
  const first = beginLife();
  let life = first;
  let left = stop;
  watchWrites(first, stop);
  const revive = async () => {
    for (const [at, area] of areas().entries()) area.set = originals[at] as Area['set'];
    left = null;
    life = beginLife();
    await wake();
  };
  const report = async (event: ReportedEvent): Promise<Outcome<null>> => {
    life.counts.message += 1;
    const isMeant = left?.what === 'message' && left.at === life.counts.message;
    if (isMeant && left?.side === 'before') {
      await revive();
      return failed('nobody-there');
    }
    const answer = deliver({ name: 'journey:report', argument: event }, page).then(parseOutcome);
    const outcome = await Promise.race([answer, life.ended.then(() => failed('nobody-there'))]);
    if (isMeant || !outcome.ok) {
      await revive();
      return failed('nobody-there');
    }
    return outcome as Outcome<null>;
  };
  let told = 0;
  for (const event of removal) {
    const tell = createTeller({
      report: async (one) => {
        const outcome = await report(one);
        if (outcome.ok) told += 1;
        return outcome;
      },
      pause: () => Promise.resolve(),
      onUpdated: () => undefined,
    });
    const before = told;
    tell(event);
    // The clock of the test stands still.
    for (let turn = 0; turn < 2000 && told === before; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told, event.type).toBe(before + 1);
  }
  for (const [at, area] of areas().entries()) area.set = originals[at] as Area['set'];
  const journey = (await storedLocal('journey')) as JourneyState;
  return { journey, alarms: (await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime), counts: first.counts };
}

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
  resetBrowser();
  return () => vi.useRealTimers();
});

it('[worker-stopped] ends as it does without, wherever the background is stopped', async () => {
  const { counts, ...undisturbed } = await playRemoval(null);
  expect(undisturbed.journey.attempt).toMatchObject({ verdict: 'gone' });
  expect(undisturbed.alarms).toHaveLength(1);
  expect(counts.write).toBeGreaterThan(15);
  expect(counts.message).toBe(removal.length);
  const stops = (['write', 'message'] as const).flatMap((what) =>
    Array.from({ length: counts[what] }, (_, at) => at + 1).flatMap((at) => [
      { what, at, side: 'before' as const },
      { what, at, side: 'after' as const },
    ]),
  );
  for (const stop of stops) {
    resetBrowser();
    const { journey, alarms } = await playRemoval(stop);
    expect({ stop, journey, alarms }).toEqual({ stop, ...undisturbed });
  }
});
