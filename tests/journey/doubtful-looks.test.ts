/** Looks at a list that cannot prove that a card is gone, and the signs that pass by while it is removed. */
import { describe, expect, it } from 'vitest';
import type { PageId } from '../../src/guide/pages.ts';
import type { ReadingDoubt } from '../../src/guide/verdicts.ts';
import type { Comparison, JourneyEvent } from '../../src/journey/events.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { confirmed, isBack, listRead, play, playToConfirmed, reading, removePressed, stayed, withoutKey } from '../fakes/fake-journey.ts';

const onlyCard: Comparison = { removed: 'missing', others: 'none' };

function doubtful(load: string, count: number, doubt: ReadingDoubt, comparison: Comparison = stayed): JourneyEvent {
  return { type: 'list-read', reading: reading(load, count, { doubt }), comparison };
}

function enter(page: PageId, signedOut = false): JourneyEvent {
  return { type: 'page-entered', page, site: 'aliexpress', stay: `stay-${page}`, loadFailed: false, signedOut };
}

function judged({ attempt }: JourneyState) {
  return [attempt?.verdict, attempt?.signs];
}

describe('a list that shows only a part', () => {
  it.each([
    ['filtered', 'list-filtered'],
    ['load-failed', 'load-failed'],
    ['signed-out', 'signed-out-between'],
  ] as const)('cannot tell, and says why: %s', (doubt, sign) => {
    const state = play([doubtful('second-load', 1, doubt)], playToConfirmed(2));
    expect(judged(state)).toEqual(['cannot-tell', ['confirm-pressed', sign]]);
    expect(state.places['aliexpress-web']).toBe('cannot-tell');
  });

  it('is settled in the same load once the filter is off', () => {
    const unclear = play([doubtful('second-load', 1, 'filtered')], playToConfirmed(2));
    expect(play([listRead('second-load', 1, stayed)], unclear).attempt?.verdict).toBe('gone');
    expect(play([listRead('second-load', 2, isBack)], unclear).attempt?.verdict).toBe('still-there');
  });

  it('still shows a card that is there', () => {
    expect(play([doubtful('second-load', 1, 'filtered', isBack)], playToConfirmed(2)).attempt?.verdict).toBe('still-there');
  });

  it('does not take back a removal that was settled on the whole list', () => {
    const gone = play([listRead('second-load', 1, stayed)], playToConfirmed(2));
    expect(play([doubtful('third-load', 0, 'filtered')], gone).attempt).toEqual(gone.attempt);
  });

  it('was not counted when the card was removed from it', () => {
    const pressed: JourneyEvent = {
      ...removePressed('first-load', 1),
      reading: reading('first-load', 1, { doubt: 'filtered' }),
    } as JourneyEvent;
    const before = play([{ type: 'guide-started' }, pressed, confirmed('first-load')]);
    expect(before.attempt?.rowsBefore).toBeNull();
    expect(play([listRead('second-load', 4, stayed)], before).attempt?.verdict).toBe('gone');
    expect(play([listRead('second-load', 0, withoutKey)], before).attempt?.verdict).toBe('cannot-tell');
  });

  it('neither forgets nor advances a removal whose confirming press was not seen', () => {
    const pressed = play([{ type: 'guide-started' }, removePressed('first-load', 2)]);
    expect(play([doubtful('second-load', 1, 'filtered')], pressed).attempt).toEqual(pressed.attempt);
    expect(play([doubtful('second-load', 1, 'load-failed', isBack)], pressed).attempt).toBeNull();
  });
});

describe('a sign-in in between', () => {
  it.each([enter('sign-in', true), enter('elsewhere', true)])('needs a card of before that stayed: $page', (event) => {
    const twoBefore = play([event], playToConfirmed(2));
    expect(play([listRead('second-load', 1, stayed)], twoBefore).attempt?.verdict).toBe('gone');
    const oneBefore = play([event], playToConfirmed(1));
    expect(judged(play([listRead('second-load', 0, onlyCard)], oneBefore))).toEqual([
      'cannot-tell',
      ['confirm-pressed', 'signed-out-between'],
    ]);
    expect(play([listRead('second-load', 1, withoutKey)], twoBefore).attempt?.verdict).toBe('cannot-tell');
  });

  it('does not count before the press, nor for the next card', () => {
    const before = play([{ type: 'guide-started' }, enter('sign-in', true), removePressed('first-load', 1), confirmed('first-load')]);
    expect(play([listRead('second-load', 0, onlyCard)], before).attempt?.verdict).toBe('gone');
    const next = play([enter('sign-in', true), removePressed('second-load', 1), confirmed('second-load')], playToConfirmed(2));
    expect(play([listRead('third-load', 0, onlyCard)], next).attempt?.verdict).toBe('gone');
  });

  it('is not any other page', () => {
    const moved = play([enter('account'), enter('orders')], playToConfirmed(1));
    expect(play([listRead('second-load', 0, onlyCard)], moved).attempt?.verdict).toBe('gone');
  });
});

describe('a confirming press that was not seen', () => {
  const asked = play([{ type: 'guide-started' }, removePressed('first-load', 2), { type: 'dialog-opened', load: 'first-load' }]);
  const twoLooks = [listRead('second-load', 1, stayed), listRead('third-load', 1, stayed)];

  it('leaves it open where the site asked, however often the card is not there', () => {
    expect(judged(play(twoLooks, asked))).toEqual(['cannot-tell', ['row-left-the-list', 'confirm-not-seen']]);
    expect(play([...twoLooks, listRead('fourth-load', 1, stayed)], asked).attempt?.verdict).toBe('cannot-tell');
  });

  it('is the press itself where the site asked nothing, and needs two loads of its own', () => {
    const silent = play([{ type: 'guide-started' }, removePressed('first-load', 2)]);
    expect(play(twoLooks.slice(0, 1), silent).attempt?.verdict).toBe('cannot-tell');
    expect(play(twoLooks, silent).attempt?.verdict).toBe('gone');
  });

  it('is remembered over a look at a part of the list', () => {
    const silent = play([{ type: 'guide-started' }, removePressed('first-load', 2), ...twoLooks.slice(0, 1)]);
    const unclear = play([doubtful('third-load', 1, 'filtered')], silent);
    expect(judged(unclear)).toEqual(['cannot-tell', ['row-left-the-list', 'list-filtered']]);
    expect(play([listRead('third-load', 1, stayed)], unclear).attempt?.verdict).toBe('gone');
  });

  it('is not made up for by a site that refused before it asked', () => {
    const refusal = { type: 'removal-refused', load: 'first-load', reason: 'unknown' } as const;
    const refused = play([{ type: 'guide-started' }, removePressed('first-load', 2), refusal]);
    expect(judged(play(twoLooks, refused))).toEqual(['cannot-tell', ['confirm-not-seen']]);
    expect(play([refusal, ...twoLooks], playToConfirmed(2)).attempt?.verdict).toBe('gone');
  });

  it('is asked for by a dialog of this load, and after the press alone', () => {
    const other = play([{ type: 'guide-started' }, removePressed('first-load', 2), { type: 'dialog-opened', load: 'other-load' }]);
    expect(other.attempt?.confirm).toBe('not-asked');
    const late = playToConfirmed(2);
    expect(play([{ type: 'dialog-opened', load: 'first-load' }], late)).toBe(late);
    expect(play([removePressed('first-load', 2)], asked).attempt?.confirm).toBe('not-asked');
  });

  it('is known to be withheld until it shows, and a list without the card is then no proof', () => {
    const withheld = { type: 'dialog-withheld', load: 'first-load' } as const;
    const hidden = play([{ type: 'guide-started' }, removePressed('first-load', 2), withheld]);
    expect(hidden.attempt?.confirm).toBe('withheld');
    expect(judged(play(twoLooks.slice(-1), hidden))[0]).not.toBe('gone');
    expect(play([{ type: 'dialog-opened', load: 'first-load' }], hidden).attempt?.confirm).toBe('asked');
    expect(play([withheld], asked)).toBe(asked);
    expect(play([{ ...withheld, load: 'other-load' }], play([removePressed('first-load', 2)], asked)).attempt?.confirm).toBe('not-asked');
  });
});

describe('signs that pass by', () => {
  const closed = { type: 'sign-seen', place: 'aliexpress-web', sign: 'dialog-closed' } as const;
  const said = { ...closed, sign: 'site-said-removed' } as const;

  it('stand beside the second look when the card is gone', () => {
    const gone = play([closed, said, listRead('second-load', 0, onlyCard)], playToConfirmed(1));
    expect(judged(gone)).toEqual([
      'gone',
      ['confirm-pressed', 'dialog-closed', 'site-said-removed', 'second-look-without-card', 'count-went-down', 'list-says-empty'],
    ]);
  });

  it('prove nothing by themselves', () => {
    const { attempt } = play([closed, said, listRead('first-load', 0, onlyCard)], playToConfirmed(1));
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell' });
  });

  it('are not named beside a card that is back', () => {
    expect(judged(play([closed, said, listRead('second-load', 1, isBack)], playToConfirmed(1)))).toEqual([
      'still-there',
      ['confirm-pressed', 'second-look-with-card'],
    ]);
  });

  it('are taken once, and only of a confirmed removal of this place', () => {
    const once = play([said], playToConfirmed(1));
    expect(play([said], once)).toBe(once);
    const pressed = play([{ type: 'guide-started' }, removePressed('first-load', 1)]);
    expect(play([said], pressed)).toBe(pressed);
    const before = playToConfirmed(1);
    expect(play([{ ...said, place: 'alipay-web' }], before)).toBe(before);
  });
});
