/** What a press on the site's own controls means for this visit and for the journey. */
import type { Sighting } from '../engine/sighting.ts';
import { findRow } from '../journey/choose-on-list.ts';
import type { JourneyState } from '../journey/state.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import type { Press } from './presses.ts';
import { toReading } from './report-sighting.ts';
import type { RowKeys } from './row-keys.ts';
import { forgetTold, type VisitMemory } from './visit-memory.ts';

function beginRemoval(
  sighting: Sighting,
  row: { digits: string | null; index: number } | null,
  memory: VisitMemory,
  keys: RowKeys,
): readonly ReportedEvent[] {
  const reading = toReading(sighting, memory.load, keys);
  if (reading === null) return [];
  const card = row === null ? { digits: null, index: 0 } : { digits: row.digits, index: row.index };
  const { refusal: refusalBefore, removedNotice: noticeBefore, hiddenDialogs: hiddenBefore } = sighting;
  memory.pressed = { card, count: reading.count, refusalBefore, noticeBefore, hiddenBefore };
  memory.dialog = null;
  // What came of an earlier press in this load may come of this one too.
  forgetTold(memory, ['dialog-opened', 'dialog-withheld', 'removal-confirmed', 'row-left', 'sign-seen', 'removal-refused']);
  const known = sighting.cards?.rows.find(({ index }) => index === card.index);
  return [{ type: 'remove-pressed', reading, rowKey: known === undefined ? null : keys.keyOf(known) }];
}

/** The dialog stands before us although the press that opened it was not seen, as after a late start. */
function confirm(sighting: Sighting, journey: JourneyState, memory: VisitMemory, keys: RowKeys): readonly ReportedEvent[] {
  const reading = toReading(sighting, memory.load, keys);
  const { attempt } = journey;
  const unseen = memory.pressed === null || attempt?.phase === 'settled';
  const row = sighting.cards === null ? null : findRow(sighting.cards, memory.chosen);
  const begun = unseen ? beginRemoval(sighting, row, memory, keys) : [];
  const place = reading?.place ?? attempt?.place;
  return place === undefined ? begun : [...begun, { type: 'removal-confirmed', place, load: memory.load }];
}

/** @returns The events to tell; the memory of the visit is brought up to date. */
export function notePress(
  press: Press,
  sighting: Sighting,
  journey: JourneyState,
  memory: VisitMemory,
  keys: RowKeys,
): readonly ReportedEvent[] {
  switch (press.kind) {
    case 'row':
      memory.chosen = { digits: press.row.digits, index: press.row.index };
      return [];
    case 'remove':
      memory.chosen = { digits: press.row.digits, index: press.row.index };
      return beginRemoval(sighting, press.row, memory, keys);
    case 'set-default':
      return [{ type: 'default-changed' }];
    case 'alipay-entry':
      return [{ type: 'alipay-entry-pressed', page: sighting.page, site: memory.site, stay: memory.stay }];
    case 'confirm':
      return confirm(sighting, journey, memory, keys);
    default:
      return press satisfies never;
  }
}
