/** The only writer of the journey: takes one event at a time, in the order they arrive, and writes once for each. */

import { effectsOf } from '../journey/effects.ts';
import type { JourneyEvent } from '../journey/events.ts';
import { parseJourney } from '../journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../journey/state.ts';
import { transition } from '../journey/transition.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import { showBadge } from '../platform/browser/badge.ts';
import { readLocal, readSession, writeLocal, writeSession } from '../platform/browser/storage.ts';
import {
  beginRowMemory,
  compareRows,
  completeReading,
  parseRowMemory,
  type RowMemory,
  rememberList,
  rememberRemoval,
} from './row-memory.ts';
import { takeTurns } from './take-turns.ts';

function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readMemory(): Promise<RowMemory> {
  const known = parseRowMemory(await readSession('rows'));
  if (known !== null) return known;
  const begun = beginRowMemory(newKey());
  await writeSession('rows', begun);
  return begun;
}

/** A record that cannot be read is kept under another name, so that nothing is lost, and the person is told. */
async function readState(): Promise<JourneyState> {
  const { journey } = await readLocal('journey');
  const parsed = parseJourney(journey);
  if (parsed.kind === 'read') return parsed.state;
  if (parsed.kind === 'none') return newJourney;
  await writeLocal('journey-set-aside', journey);
  const fresh: JourneyState = { ...newJourney, earlierRecordUnreadable: true };
  await writeLocal('journey', fresh);
  return fresh;
}

/** Adds to an event what only the memory of this browser session knows. */
async function complete(event: ReportedEvent, { attempt }: JourneyState): Promise<JourneyEvent> {
  if (event.type === 'remove-pressed') {
    const memory = await readMemory();
    const reading = completeReading(memory, event.reading);
    await writeSession('rows', rememberRemoval(memory, reading, event.rowKey));
    return { ...event, reading };
  }
  if (event.type === 'guide-stopped') await writeSession('rows', beginRowMemory((await readMemory()).key));
  if (event.type !== 'list-read') return event;
  const memory = await readMemory();
  await writeSession('rows', rememberList(memory, event.reading, attempt !== null));
  return { ...event, comparison: compareRows(memory, event.reading) };
}

async function carryOut(state: JourneyState): Promise<void> {
  await showBadge(effectsOf(state).badge);
}

export interface JourneyKeeper {
  take(event: ReportedEvent): Promise<void>;
  /** Brings badge and record in line after a start; badges do not outlive the browser. */
  restore(): Promise<void>;
  sessionKey(): Promise<string>;
}

/** @param now Milliseconds since 1970. */
export function createJourneyKeeper(now: () => number): JourneyKeeper {
  const inTurn = takeTurns();
  return {
    take: (event) =>
      inTurn(async () => {
        const before = await readState();
        const after = transition(before, await complete(event, before), now());
        if (after !== before) await writeLocal('journey', after);
        await carryOut(after);
      }),
    restore: () => inTurn(async () => carryOut(await readState())),
    sessionKey: () => inTurn(async () => (await readMemory()).key),
  };
}
