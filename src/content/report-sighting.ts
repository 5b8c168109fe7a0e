/** What a sighting says that the journey does not know yet, as events. Pure but for the memory of what was told. */
import type { CardList, CardRow, Sighting } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import type { PassingSign, ReadingDoubt } from '../guide/verdicts.ts';
import type { Choice } from '../journey/choice.ts';
import { placeOf } from '../journey/choose-on-list.ts';
import type { ListReading } from '../journey/events.ts';
import type { Attempt, JourneyState } from '../journey/state.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import type { RowKeys } from './row-keys.ts';
import { forgetTold, type PressedRemoval, type VisitMemory } from './visit-memory.ts';

export interface Report {
  readonly sighting: Sighting;
  readonly choice: Choice;
  readonly journey: JourneyState;
  /** The site's dialog about the removal was there and is not to be seen any more. */
  readonly dialogLeft: boolean;
}

/** Where the header's "Sign in" may only not have been replaced yet. */
const showsItself: ReadonlySet<PageId> = new Set(['wallet-cards', 'alipay-cards', 'not-ready']);

function doubtIn({ cards, filtered, loadFailed, signedOut }: Sighting): ReadingDoubt | null {
  if (filtered) return 'filtered';
  if (loadFailed) return 'load-failed';
  if (cards?.rowsUnread === true) return 'rows-unread';
  return signedOut && cards?.rows.length === 0 ? 'signed-out' : null;
}

/** @returns Null on a page without a list, or where none could be loaded. Without keys only the counts will speak. */
export function toReading(sighting: Sighting, load: string, keys: RowKeys): ListReading | null {
  const { page, cards, loadFailed } = sighting;
  const place = placeOf(page);
  if (place === null || cards === null) return null;
  const { rows, saysEmpty, view } = cards;
  if (rows.length === 0 && (!saysEmpty || loadFailed)) return null;
  return { place, load, count: view === 'single' ? null : rows.length, rowKeys: keys.keysOf(rows) ?? [], doubt: doubtIn(sighting) };
}

function hasLeft({ filtered, loadFailed }: Sighting, cards: CardList, pressed: PressedRemoval): boolean {
  if (cards.view === 'single' || filtered || loadFailed) return false;
  if (cards.rows.length === 0) return cards.saysEmpty;
  const alike = (row: CardRow) => row.digits === pressed.card.digits;
  const fewer = pressed.count === null || cards.rows.length < pressed.count;
  return fewer && (!cards.rows.some(alike) || pressed.count !== null);
}

/** What passes by while the site removes the card. A notice may come with the next load; a dialog belongs to its own. */
function passingSigns({ sighting, dialogLeft }: Report, attempt: Attempt, { pressed, load }: VisitMemory): readonly PassingSign[] {
  if (attempt.phase !== 'confirmed') return [];
  const signs: PassingSign[] = [];
  if (dialogLeft && attempt.load === load) signs.push('dialog-closed');
  if (sighting.removedNotice && pressed?.noticeBefore !== true) signs.push('site-said-removed');
  return signs;
}

/** One dialog more than before the press is in the page and does not show. */
function isWithheld({ hiddenDialogs }: Sighting, { phase, confirm }: Attempt, { hiddenBefore }: PressedRemoval): boolean {
  return phase === 'pressed' && confirm === 'not-asked' && hiddenDialogs > hiddenBefore;
}

function onList(report: Report, cards: CardList, memory: VisitMemory): readonly ReportedEvent[] {
  const { sighting, journey } = report;
  const { attempt } = journey;
  const place = placeOf(sighting.page);
  const { pressed, load } = memory;
  if (place === null || pressed === null || attempt === null || attempt.load !== load || attempt.phase === 'settled') return [];
  const left = hasLeft(sighting, cards, pressed);
  // Once the row has left, what the site refuses is a second press: whether the card is gone, the second look will tell.
  if (!left && sighting.refusal !== null && sighting.refusal !== pressed.refusalBefore)
    return [{ type: 'removal-refused', load, reason: sighting.refusal }];
  if (sighting.dialog !== null) return attempt.phase === 'pressed' ? [{ type: 'dialog-opened', load }] : [];
  if (!left) return isWithheld(sighting, attempt, pressed) ? [{ type: 'dialog-withheld', load }] : [];
  const rowLeft: ReportedEvent = { type: 'row-left', load, count: cards.rows.length };
  // No dialog ever asked: the row left at the press itself.
  return attempt.phase === 'pressed' ? [{ type: 'removal-confirmed', place, load }, rowLeft] : [rowLeft];
}

function onCards(report: Report, cards: CardList, memory: VisitMemory, keys: RowKeys): readonly ReportedEvent[] {
  const { sighting, journey } = report;
  const { attempt } = journey;
  const place = placeOf(sighting.page);
  const isJudged = place !== null && attempt !== null && attempt.place === place;
  const signs: readonly ReportedEvent[] = isJudged
    ? passingSigns(report, attempt, memory).map((sign) => ({ type: 'sign-seen', place, sign }))
    : [];
  const reading = toReading(sighting, memory.load, keys);
  const isRead = reading !== null && sighting.dialog === null && keys.isAnswered();
  return [...signs, ...(isRead ? [{ type: 'list-read', reading } as const] : []), ...onList(report, cards, memory)];
}

function enterPage({ page, loadFailed, signedOut }: Sighting, { site, stay }: VisitMemory): ReportedEvent {
  return {
    type: 'page-entered',
    page,
    site,
    stay,
    loadFailed: loadFailed && page === 'not-ready',
    signedOut: page === 'sign-in' || (signedOut && !showsItself.has(page)),
  };
}

/** Every event once; a list again when it changes, a step or a page again when the person comes back to it. */
export function reportSighting(report: Report, memory: VisitMemory, keys: RowKeys): readonly ReportedEvent[] {
  const { sighting, choice, journey } = report;
  if (!journey.running) return [];
  const events: ReportedEvent[] = [enterPage(sighting, memory)];
  if (journey.lastStep !== choice.step || sighting.page === 'orders')
    events.push({ type: 'step-reached', step: choice.step, page: sighting.page });
  if (sighting.cards !== null) events.push(...onCards(report, sighting.cards, memory, keys));
  return events.filter((event) => {
    const mark = JSON.stringify(event);
    if (event.type === 'step-reached' || event.type === 'page-entered') forgetTold(memory, [event.type], mark);
    if (memory.told.has(mark)) return false;
    memory.told.add(mark);
    return true;
  });
}
