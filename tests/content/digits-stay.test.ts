/** A whole removal, from what the page shows to what is stored: no digit of a card leaves the content script. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createJourneyKeeper } from '../../src/background/journey-keeper.ts';
import { notePress } from '../../src/content/note-press.ts';
import { reportSighting } from '../../src/content/report-sighting.ts';
import { createRowKeys } from '../../src/content/row-keys.ts';
import { beginVisit, toVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { parseMessage } from '../../src/messages/parse-message.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';
import { browser, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { noon } from '../fakes/fake-journey.ts';
import { cardRow, removalDialog, walletCards } from '../fakes/fake-sighting.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser());

const digits = /(?<![\da-f])(?:7391|6408)(?![\da-f])/u;

async function storedJourney(): Promise<JourneyState> {
  const parsed = parseJourney(await storedLocal('journey'));
  return parsed.kind === 'read' ? parsed.state : newJourney;
}

it('sends and stores no digits, and still knows that the card is gone', async () => {
  const keeper = createJourneyKeeper({ now: () => noon, remind: () => Promise.resolve() });
  const keys = createRowKeys(
    () => keeper.sessionKey(),
    () => undefined,
  );
  await vi.waitFor(() => expect(keys.isAnswered()).toBe(true));
  const sent: string[] = [];

  async function send(events: readonly ReportedEvent[]): Promise<void> {
    for (const event of events) {
      const message = parseMessage(JSON.parse(JSON.stringify({ name: 'journey:report', argument: event })));
      sent.push(JSON.stringify(message));
      if (message?.name === 'journey:report') await keeper.take(message.argument);
    }
  }

  async function look(seen: Sighting, memory: VisitMemory): Promise<void> {
    const journey = await storedJourney();
    await send(
      reportSighting({ sighting: seen, choice: chooseStep(seen, journey, toVisit(memory)), journey, dialogLeft: false }, memory, keys),
    );
  }

  const first = beginVisit('aliexpress');
  const both = walletCards('7391', '6408');
  await send([{ type: 'guide-started' }]);
  await look(both, first);
  await send(notePress({ kind: 'remove', row: cardRow('7391') }, both, await storedJourney(), first, keys));
  await send(notePress({ kind: 'confirm' }, { ...both, dialog: removalDialog }, await storedJourney(), first, keys));
  await look(walletCards('6408'), first);
  await look(walletCards('6408'), beginVisit('aliexpress'));

  expect((await storedJourney()).attempt).toMatchObject({ verdict: 'gone', rowsBefore: 2, rowsAfter: 1 });
  expect(sent.length).toBeGreaterThan(5);
  expect(sent.join('\n')).not.toMatch(digits);
  const everything = JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);
  expect(everything).toContain('second-look-without-card');
  expect(everything).not.toMatch(digits);
});
