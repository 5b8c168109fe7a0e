/** What a sighting says that the journey does not know yet, as events. Pure but for the memory of what was told. */
import type { CardList, CardRow, Sighting } from '../engine/sighting.ts';
import { type Choice, placeOf } from '../journey/choose-step.ts';
import type { ListReading } from '../journey/events.ts';
import type { JourneyState } from '../journey/state.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import type { RowKeys } from './row-keys.ts';
import type { PressedRemoval, VisitMemory } from './visit-memory.ts';

export interface Report {
  readonly sighting: Sighting;
  readonly choice: Choice;
  readonly journey: JourneyState;
}

/** @returns Null on a page without a list. Without keys only the counts will speak. */
export function toReading({ page, cards }: Sighting, load: string, keys: RowKeys): ListReading | null {
  const place = placeOf(page);
  if (place === null || cards === null) return null;
  if (cards.rows.length === 0 && !cards.saysEmpty) return null;
  return { place, load, count: cards.view === 'single' ? null : cards.rows.length, rowKeys: keys.keysOf(cards.rows) ?? [] };
}

function hasLeft(cards: CardList, pressed: PressedRemoval): boolean {
  if (cards.view === 'single') return false;
  if (cards.rows.length === 0) return cards.saysEmpty;
  const alike = (row: CardRow) => row.digits === pressed.card.digits;
  const fewer = pressed.count === null || cards.rows.length < pressed.count;
  return fewer && (!cards.rows.some(alike) || pressed.count !== null);
}

function onList({ sighting, journey }: Report, cards: CardList, memory: VisitMemory): readonly ReportedEvent[] {
  const { attempt } = journey;
  const place = placeOf(sighting.page);
  const { pressed, load } = memory;
  if (place === null || pressed === null || attempt === null || attempt.load !== load || attempt.phase === 'settled') return [];
  if (sighting.refusal !== null && sighting.refusal !== pressed.refusalBefore)
    return [{ type: 'removal-refused', load, reason: sighting.refusal }];
  if (sighting.dialog !== null || !hasLeft(cards, pressed)) return [];
  const left: ReportedEvent = { type: 'row-left', load, count: cards.rows.length };
  // No dialog ever asked: the row left at the press itself.
  return attempt.phase === 'pressed' ? [{ type: 'removal-confirmed', place, load }, left] : [left];
}

/** Every event once; a list again when it changes. */
export function reportSighting(report: Report, memory: VisitMemory, keys: RowKeys): readonly ReportedEvent[] {
  const { sighting, choice, journey } = report;
  if (!journey.running) return [];
  const events: ReportedEvent[] = [];
  if (journey.lastStep !== choice.step || sighting.page === 'orders')
    events.push({ type: 'step-reached', step: choice.step, page: sighting.page });
  const { cards } = sighting;
  if (cards !== null) {
    const reading = toReading(sighting, memory.load, keys);
    if (reading !== null && sighting.dialog === null && keys.isAnswered()) events.push({ type: 'list-read', reading });
    events.push(...onList(report, cards, memory));
  }
  return events.filter((event) => {
    const mark = JSON.stringify(event);
    if (event.type === 'step-reached')
      for (const told of memory.told) if (told.includes('"step-reached"') && told !== mark) memory.told.delete(told);
    if (memory.told.has(mark)) return false;
    memory.told.add(mark);
    return true;
  });
}
