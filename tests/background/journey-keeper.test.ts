/** The only writer of the journey: one write an event, in order, through failures and restarts. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createJourneyKeeper } from '../../src/background/journey-keeper.ts';
import { newJourney } from '../../src/journey/state.ts';
import { browser, forgetSession, recordWrites, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { goneJourney, noon, reading } from '../fakes/fake-journey.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const keeper = () => createJourneyKeeper({ now: () => noon, remind: () => Promise.resolve() });
const badge = () => browser.action.getBadgeText({});
const twoRows = reading('first-load', 2, { rowKeys: ['key-a', 'key-b'] });
const pressed = { type: 'remove-pressed', reading: twoRows, rowKey: 'key-a' } as const;
const confirmed = { type: 'removal-confirmed', place: 'aliexpress-web', load: 'first-load' } as const;

function listed(load: string, ...rowKeys: readonly string[]) {
  return { type: 'list-read', reading: reading(load, rowKeys.length, { rowKeys }) } as const;
}

beforeEach(() => resetBrowser());

describe('writing', () => {
  it('writes once for each event that changes something', async () => {
    const writes = recordWrites();
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(listed('first-load', 'key-a', 'key-b'));
    await one.take(pressed);
    expect(writes.map(({ key }) => key)).toEqual(['journey', 'journey', 'journey']);
  });

  it('does not write for an event that changes nothing', async () => {
    const writes = recordWrites();
    await keeper().take(listed('first-load', 'key-a'));
    await keeper().take(confirmed);
    expect(writes).toEqual([]);
  });

  it('takes events that arrive at once one by one, in their order', async () => {
    const writes = recordWrites();
    const one = keeper();
    await Promise.all([
      one.take({ type: 'guide-started' }),
      one.take(pressed),
      one.take(confirmed),
      one.take({ type: 'row-left', load: 'first-load', count: 1 }),
      one.take({ type: 'guide-minimised' }),
    ]);
    expect(writes).toHaveLength(5);
    expect(await storedLocal('journey')).toMatchObject({ running: true, minimised: true, attempt: { phase: 'confirmed', rowsAfter: 1 } });
  });

  it('[storage-fails] goes on after a write that failed, from what is really stored', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    const failing = one.take({ type: 'guide-minimised' });
    const next = one.take({ type: 'pill-dismissed', page: 'wallet' });
    await expect(failing).rejects.toThrow('disk full');
    await next;
    expect(await storedLocal('journey')).toMatchObject({ running: true, minimised: false, dismissed: ['wallet'] });
  });
});

describe('storage that takes its time', () => {
  it('[storage-slow] takes what piles up meanwhile one by one, and ends as with a quick one', async () => {
    const removal = [
      { type: 'guide-started' },
      { type: 'remove-pressed', reading: reading('first-load', 2, { rowKeys: ['old', 'other'] }), rowKey: 'old' },
      { type: 'removal-confirmed', place: 'aliexpress-web', load: 'first-load' },
      { type: 'row-left', load: 'first-load', count: 1 },
      { type: 'list-read', reading: reading('second-load', 1, { rowKeys: ['other'] }) },
    ] as const;
    const areas = [browser.storage.local, browser.storage.session];
    for (const area of areas) {
      const [get, set] = [area.get.bind(area), area.set.bind(area)];
      const late = () => new Promise((resolve) => setTimeout(resolve, 3));
      Object.assign(area, {
        get: (keys: string[]) => late().then(() => get(keys)),
        set: (items: Record<string, unknown>) => late().then(() => set(items)),
      });
      onTestFinished(() => void Object.assign(area, { get, set }));
    }
    const slow = keeper();
    await Promise.all(removal.map((event) => slow.take(event)));
    expect(await storedLocal('journey')).toMatchObject({ attempt: { verdict: 'gone' } });
  });
});

describe('a record that cannot be read', () => {
  it.each([
    ['broken', { ...newJourney, places: 'everywhere' }],
    ['from a newer version', { ...goneJourney, version: 2, moods: ['new'] }],
  ])('[record-broken] is set aside whole when it is %s, and a fresh one says so', async (_what, record) => {
    await browser.storage.local.set({ journey: record });
    await keeper().restore();
    expect(await storedLocal('journey-set-aside')).toEqual(record);
    expect(await storedLocal('journey')).toEqual({ ...newJourney, earlierRecordUnreadable: true });
  });

  it('is set aside before the first event is taken, not lost under it', async () => {
    await browser.storage.local.set({ journey: 'not a journey' });
    await keeper().take({ type: 'guide-started' });
    expect(await storedLocal('journey-set-aside')).toBe('not a journey');
    expect(await storedLocal('journey')).toMatchObject({ running: true });
  });

  it('does not set aside a record that can be read, nor none at all', async () => {
    const writes = recordWrites();
    await keeper().restore();
    await browser.storage.local.set({ journey: goneJourney });
    await keeper().restore();
    expect(writes).toEqual([{ key: 'journey', value: goneJourney }]);
  });
});

describe('a restart in the middle of a removal', () => {
  it('[worker-stopped] goes on with the same storage to the verdict', async () => {
    await keeper().take({ type: 'guide-started' });
    await keeper().take(pressed);
    await keeper().take(confirmed);
    await keeper().take(listed('second-load', 'key-b'));
    expect(await storedLocal('journey')).toMatchObject({
      attempt: { verdict: 'gone', signs: ['confirm-pressed', 'second-look-without-card', 'count-went-down', 'other-cards-stayed'] },
    });
  });

  it('tells a card that came back from another one by its key, not by the counts', async () => {
    await keeper().take({ type: 'guide-started' });
    await keeper().take(pressed);
    await keeper().take(confirmed);
    await keeper().take(listed('second-load', 'key-a'));
    expect(await storedLocal('journey')).toMatchObject({ attempt: { verdict: 'still-there' } });
  });

  it('[session-restored] lets only the counts speak after the browser session was lost', async () => {
    await keeper().take({ type: 'guide-started' });
    await keeper().take(pressed);
    await keeper().take(confirmed);
    await forgetSession();
    await keeper().take(listed('second-load', 'new-key'));
    expect(await storedLocal('journey')).toMatchObject({
      attempt: { verdict: 'gone', signs: ['confirm-pressed', 'second-look-without-card', 'count-went-down'] },
    });
  });
});

describe("a removal on a card's own page", () => {
  const ownPage = { type: 'remove-pressed', reading: reading('third-load', null, { rowKeys: ['key-b'] }), rowKey: 'key-b' } as const;
  const confirmedThere = { type: 'removal-confirmed', place: 'aliexpress-web', load: 'third-load' } as const;

  it('counts the list that the card was opened from', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(listed('first-load', 'key-a', 'key-b'));
    await one.take(ownPage);
    expect(await storedLocal('journey')).toMatchObject({ attempt: { rowsBefore: 2 } });
  });

  it.each([
    ['still there when the list still holds it', ['key-b'], 'still-there'],
    ['gone when the list is empty', [], 'gone'],
  ] as const)('is %s after another card was removed first', async (_what, left, verdict) => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(listed('first-load', 'key-a', 'key-b'));
    await one.take(pressed);
    await one.take(confirmed);
    await one.take(listed('second-load', 'key-b'));
    await one.take({ type: 'another-started' });
    await one.take(ownPage);
    await one.take(confirmedThere);
    await one.take(listed('fourth-load', ...left));
    expect(await storedLocal('journey')).toMatchObject({ attempt: { verdict } });
  });
});

describe('a guide that was stopped', () => {
  const ownPage = { type: 'remove-pressed', reading: reading('third-load', null, { rowKeys: ['key-b'] }), rowKey: 'key-b' } as const;

  it('forgets the lists, so that what was seen before completes nothing after', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(listed('first-load', 'key-a', 'key-b'));
    await one.take({ type: 'guide-stopped' });
    await one.take({ type: 'guide-started' });
    await one.take(ownPage);
    expect(await storedLocal('journey')).toMatchObject({ attempt: { rowsBefore: null } });
  });

  it('forgets the row of the removal, and keeps the key of the session', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(pressed);
    const before = await one.sessionKey();
    await one.take({ type: 'guide-stopped' });
    expect(await one.sessionKey()).toBe(before);
    const { rows } = await browser.storage.session.get('rows');
    expect(rows).toEqual({ key: before, removed: null, others: [], lists: { 'aliexpress-web': [], 'alipay-web': [] } });
  });
});

describe('what stays out of the record', () => {
  it('writes no key of a row to the disk', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(pressed);
    await one.take(confirmed);
    await one.take(listed('second-load', 'key-b'));
    const disk = JSON.stringify(await browser.storage.local.get(null));
    expect(disk).toContain('second-look-without-card');
    expect(disk).not.toMatch(/key-[ab]/u);
    expect(disk).not.toContain(await one.sessionKey());
  });

  it('gives the same key for the whole session, and another for the next', async () => {
    const first = await keeper().sessionKey();
    expect(first).toMatch(/^[0-9a-f]{64}$/u);
    const [second, third] = await Promise.all([keeper().sessionKey(), keeper().sessionKey()]);
    expect([second, third]).toEqual([first, first]);
    await forgetSession();
    expect(await keeper().sessionKey()).not.toBe(first);
  });
});

describe('the badge', () => {
  it('comes with the verdict and goes with the app', async () => {
    const one = keeper();
    await one.take({ type: 'guide-started' });
    await one.take(pressed);
    await one.take(confirmed);
    expect(await badge()).toBe('');
    await one.take(listed('second-load', 'key-b'));
    expect(await badge()).toBe('1');
    await one.take({ type: 'app-finished' });
    expect(await badge()).toBe('');
  });

  it('comes back after a restart of the browser', async () => {
    await browser.storage.local.set({ journey: goneJourney });
    await keeper().restore();
    expect(await badge()).toBe('1');
  });
});
