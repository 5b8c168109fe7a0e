/** Reminders through restarts of background and browser, lost alarms, failing storage; the record that erases itself; files. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createJourneyKeeper } from '../../src/background/journey-keeper.ts';
import { writeProgress } from '../../src/journey/progress-file.ts';
import type { Half } from '../../src/journey/reminders.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { browser, forgetSession, recordWrites, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { goneJourney } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const start = new Date(2026, 6, 15, 15).getTime();
const day = 24 * 60 * 60 * 1000;
const tomorrow = { type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } } as const;

/** A background that has just come to life, at this time; it remembers nothing itself. */
function wokenAt(time: number) {
  const reminded: Half[] = [];
  const remind = (half: Half) => {
    reminded.push(half);
    return Promise.resolve();
  };
  return { keeper: createJourneyKeeper({ now: () => time, remind }), reminded };
}

async function storedJourney(): Promise<JourneyState> {
  return (await storedLocal('journey')) as JourneyState;
}

const alarmAt = async () => (await browser.alarms.get('wake'))?.scheduledTime;
const badge = () => browser.action.getBadgeText({});

beforeEach(async () => {
  resetBrowser();
  await browser.storage.local.set({ journey: goneJourney });
});

describe('a reminder', () => {
  it('has an alarm while it is ahead, and none once it has ended', async () => {
    const { keeper } = wokenAt(start);
    await keeper.take(tomorrow);
    expect(await alarmAt()).toBe((await storedJourney()).reminder?.dueAt);
    await keeper.take({ type: 'reminder-ended' });
    expect(await alarmAt()).toBeUndefined();
  });

  it('is still due after the browser was closed and the alarm with it, is shown once, and stays ended', async () => {
    await wokenAt(start).keeper.take(tomorrow);
    await browser.alarms.clearAll();
    await forgetSession();
    const next = wokenAt(start + 2 * day);
    await next.keeper.restore();
    expect(next.reminded).toEqual(['app']);
    expect(await badge()).toBe('1');
    const later = wokenAt(start + 3 * day);
    await later.keeper.restore();
    expect(later.reminded).toEqual([]);
    await later.keeper.take({ type: 'reminder-ended' });
    const last = wokenAt(start + 4 * day);
    await last.keeper.restore();
    expect(last.reminded).toEqual([]);
    expect((await storedJourney()).reminder).toBeNull();
  });

  it('[alarm-lost] has its alarm again after a restart that comes before it is due', async () => {
    await wokenAt(start).keeper.take(tomorrow);
    await browser.alarms.clearAll();
    await wokenAt(start + 1000).keeper.restore();
    expect(await alarmAt()).toBe((await storedJourney()).reminder?.dueAt);
  });

  it('[storage-fails] is shown at the next look where it could not be noted, and not twice then', async () => {
    await wokenAt(start).keeper.take(tomorrow);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    const failing = wokenAt(start + 2 * day);
    await expect(failing.keeper.restore()).rejects.toThrow('disk full');
    expect(failing.reminded).toEqual([]);
    const next = wokenAt(start + 2 * day);
    await next.keeper.restore();
    await next.keeper.restore();
    expect(next.reminded).toEqual(['app']);
  });

  it('[storage-fails] is not half there where it could not be written', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    const { keeper } = wokenAt(start);
    await expect(keeper.take(tomorrow)).rejects.toThrow('disk full');
    expect((await storedJourney()).reminder).toBeNull();
    expect(await alarmAt()).toBeUndefined();
    await keeper.take(tomorrow);
    expect((await storedJourney()).reminder).not.toBeNull();
  });

  it('[clock-jumps] is counted anew once the clock is right, where it was set by one that ran a year ahead', async () => {
    await wokenAt(start + 365 * day).keeper.take(tomorrow);
    await wokenAt(start).keeper.restore();
    const { reminder } = await storedJourney();
    expect(reminder?.dueAt).toBeLessThan(start + 2 * day);
    expect(reminder?.dueAt).toBeGreaterThan(start);
  });
});

describe('the record of a finished job', () => {
  it('erases itself after thirty days, also when nobody was there on that day', async () => {
    await wokenAt(start).keeper.take({ type: 'app-finished' });
    expect(await alarmAt()).toBe(start + 30 * day);
    await wokenAt(start + 29 * day).keeper.restore();
    expect(await storedJourney()).toBeDefined();
    await wokenAt(start + 90 * day).keeper.restore();
    expect(await storedJourney()).toBeUndefined();
    expect(await alarmAt()).toBeUndefined();
    expect(await badge()).toBe('');
  });
});

describe('erasing everything', () => {
  it('leaves no record, no sign and no alarm', async () => {
    const { keeper } = wokenAt(start);
    await keeper.take(tomorrow);
    await browser.storage.local.set({ preferences: { version: 1, language: 'de', largerText: true } });
    await keeper.erase();
    expect(await browser.storage.local.get(null)).toEqual({});
    expect(await browser.storage.session.get(null)).toEqual({});
    expect(await alarmAt()).toBeUndefined();
    expect(await badge()).toBe('');
  });
});

describe('progress from a file', () => {
  it('takes the place of what was there, with its alarm', async () => {
    const { keeper } = wokenAt(start);
    await keeper.take(tomorrow);
    const file = writeProgress(await storedJourney());
    await keeper.erase();
    expect(await keeper.importProgress(file)).toBeNull();
    expect(await storedJourney()).toMatchObject({ reminder: { half: 'app' }, attempt: { verdict: 'gone' } });
    expect(await alarmAt()).toBe((await storedJourney()).reminder?.dueAt);
  });

  it.each(['', '{}', '{"file":"uncard-progress","journey":{"version":9}}', 'x'.repeat(150_000)])(
    'that cannot be read changes nothing: %#',
    async (file) => {
      const writes = recordWrites();
      expect(await wokenAt(start).keeper.importProgress(file)).not.toBeNull();
      expect(writes).toEqual([]);
      expect(await storedJourney()).toEqual(goneJourney);
    },
  );
});

describe('storage that fails', () => {
  const events = [
    { type: 'guide-started' },
    { type: 'app-step-marked', route: 'wallet', step: 'open-app', done: true },
    { type: 'place-marked', place: 'checkout', status: 'here' },
    { type: 'place-set-aside', place: 'browser-autofill', aside: true },
    { type: 'trouble-waved-off', trouble: 'renamed', waved: true },
    { type: 'goal-chosen', goal: 'replace' },
    tomorrow,
    { type: 'reminder-ended' },
    { type: 'app-finished' },
    { type: 'app-reopened' },
  ] as const;

  it.each(events.map((event, at) => [at + 1, event.type] as const))(
    '[storage-fails] at write %i (%s) loses nothing: the press can be made again',
    async (failing) => {
      const { keeper } = wokenAt(start);
      const write = browser.storage.local.set.bind(browser.storage.local);
      let writes = 0;
      const failOnce = (items: Record<string, unknown>) => {
        writes += 1;
        return writes === failing ? Promise.reject(new Error('disk full')) : write(items);
      };
      Object.assign(browser.storage.local, { set: failOnce });
      onTestFinished(() => void Object.assign(browser.storage.local, { set: write }));
      const refused: string[] = [];
      for (const event of events) {
        const before = await storedJourney();
        await keeper.take(event).catch(async () => {
          refused.push(event.type);
          expect(await storedJourney()).toEqual(before);
          await keeper.take(event);
        });
      }
      expect(refused).toHaveLength(1);
      expect(await storedJourney()).toMatchObject({
        running: true,
        appDone: false,
        reminder: null,
        replacing: { phase: 'adding' },
        places: { checkout: 'here' },
        setAside: ['browser-autofill'],
        notMine: ['renamed'],
        appSteps: [{ route: 'wallet', step: 'open-app' }],
      });
    },
  );
});
