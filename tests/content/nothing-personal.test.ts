/** A whole removal on pages full of names, e-mails, digits and addresses: none of them in messages, storage, report, codes, calendar or export. */
import { beforeEach, expect, it, vi } from 'vitest';
import { createJourneyKeeper } from '../../src/background/journey-keeper.ts';
import { notePress } from '../../src/content/note-press.ts';
import { reportSighting } from '../../src/content/report-sighting.ts';
import { createRowKeys } from '../../src/content/row-keys.ts';
import { beginVisit, toVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import { drawUpReport } from '../../src/drift/draw-up-report.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { writeProgress } from '../../src/journey/progress-file.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { companion } from '../../src/languages/en/companion.ts';
import { parseMessage } from '../../src/messages/parse-message.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';
import { writeCalendarFile } from '../../src/pages/companion/calendar-entry.ts';
import { entryTime, payloadsFor } from '../../src/pages/companion/carry-section.ts';
import { carryKinds } from '../../src/present/carry-text.ts';
import { driftOf } from '../fakes/drift-of.ts';
import { browser, resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { noon } from '../fakes/fake-journey.ts';
import { lookAt } from '../fakes/html-page.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

const personal = ['Zquixote', 'zq@zquixote', '17 Zquince Lane', '8714 5520', '7391', '6408', '03/29', '+33 6 98'];
const url = 'https://www.aliexpress.com/p/wallet-ui/card-list.html?account=zquixote-8714#7391';

const row = (digits: string) =>
  `<li title="Annabel Zquixote ${digits}"><span>Visa</span> <span>**** **** **** ${digits}</span> <span>03/29</span> <span>ANNABEL ZQUIXOTE</span> <button>Remove</button></li>`;
const around =
  '<header><a href="/account/index.html">Hi, Annabel Zquixote</a></header><aside>17 Zquince Lane, zq@zquixote.example, +33 6 98 76 54 32, order 8714 5520</aside>';
const list = (...digits: readonly string[]) =>
  `${around}<main><h1>My cards</h1><ul>${digits.map(row).join('')}</ul><button>Add a card</button></main>`;
const asks =
  '<div role="dialog" aria-modal="true" data-layout="fixed"><p>Remove Visa **** 7391 of Annabel Zquixote?</p><button>Cancel</button><button>Remove</button></div>';

/** Keys are random and may hold any digits; what is looked for stands by itself or with letters of no key. */
function findPersonal(text: string): readonly string[] {
  const plain = text.replace(/[0-9a-f]{16,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu, '');
  return personal.filter((canary) => plain.toLowerCase().includes(canary.toLowerCase()));
}

async function storedJourney(): Promise<JourneyState> {
  const parsed = parseJourney(await storedLocal('journey'));
  return parsed.kind === 'read' ? parsed.state : newJourney;
}

beforeEach(() => resetBrowser());

it('takes nothing personal along, wherever the journey leaves a trace', async () => {
  const keeper = createJourneyKeeper({ now: () => noon, remind: () => Promise.resolve() });
  const keys = createRowKeys(
    () => keeper.sessionKey(),
    () => undefined,
  );
  await vi.waitFor(() => expect(keys.isAnswered()).toBe(true));
  const sent: string[] = [];
  const send = async (events: readonly ReportedEvent[]) => {
    for (const event of events) {
      const message = parseMessage(JSON.parse(JSON.stringify({ name: 'journey:report', argument: event })));
      sent.push(JSON.stringify(message));
      if (message?.name === 'journey:report') await keeper.take(message.argument);
    }
  };
  const look = async (html: string, memory: VisitMemory) => {
    const { sighting } = lookAt(html, { url });
    const journey = await storedJourney();
    await send(
      reportSighting({ sighting, choice: chooseStep(sighting, journey, toVisit(memory)), journey, dialogLeft: false }, memory, keys),
    );
    return sighting;
  };

  const first = beginVisit('aliexpress');
  await send([{ type: 'guide-started' }]);
  const both = await look(list('7391', '6408'), first);
  const [chosen] = both.cards?.rows ?? [];
  if (chosen === undefined) throw new Error('The list holds no row.');
  await send(notePress({ kind: 'remove', row: chosen }, both, await storedJourney(), first, keys));
  const asked = await look(list('7391', '6408') + asks, first);
  await send(notePress({ kind: 'confirm' }, asked, await storedJourney(), first, keys));
  await look(list('6408'), first);
  await look(list('6408'), beginVisit('aliexpress'));
  await send([{ type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } }]);

  const journey = await storedJourney();
  expect(journey.attempt?.verdict).toBe('gone');
  const view = { companion, language: 'en', journey, now: noon } as const;
  const traces = {
    messages: sent.join('\n'),
    disk: JSON.stringify(await browser.storage.local.get(null)),
    session: JSON.stringify(await browser.storage.session.get(null)),
    report: drawUpReport(driftOf(list('7391', '6408'), { url })),
    codes: carryKinds.flatMap((kind) => payloadsFor(kind, view)).join('\n'),
    calendar: writeCalendarFile({ at: entryTime(view), title: companion.carry.title, text: companion.carry.ways.join('\n') }),
    export: writeProgress(journey),
  };
  for (const [where, text] of Object.entries(traces)) {
    expect(text.length, where).toBeGreaterThan(20);
    expect(findPersonal(text), where).toEqual([]);
  }
  // The search itself finds what is there.
  expect(findPersonal(list('7391'))).toEqual(expect.arrayContaining(['Zquixote', '7391', '03/29']));
});
