/** One removal from the first press to the verdict: the stories that a person lives through. */
import { describe, expect, it } from 'vitest';
import { confirmed, isBack, listRead, noon, play, playToConfirmed, removePressed, stayed, withoutKey } from '../fakes/fake-journey.ts';

describe('a removal that worked', () => {
  it('has no verdict before the confirming press', () => {
    const { attempt, places } = play([{ type: 'guide-started' }, removePressed('first-load', 2)]);
    expect(attempt).toMatchObject({ phase: 'pressed', verdict: null, rowsBefore: 2, load: 'first-load', at: noon + 1000 });
    expect(places['aliexpress-web']).toBe('here');
  });

  it('cannot tell after the confirming press and waits for a second look', () => {
    const { attempt } = playToConfirmed(2);
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell', signs: ['confirm-pressed', 'second-look-due'] });
  });

  it('is not taken for gone when the row leaves the list in the same load', () => {
    const { attempt } = play([{ type: 'row-left', load: 'first-load', count: 1 }, listRead('first-load', 1, stayed)], playToConfirmed(2));
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell', rowsAfter: 1 });
    expect(attempt?.signs).toContain('row-left-the-list');
  });

  it('is gone at a second look in another load, with the signs it rests on', () => {
    const { attempt, places } = play([listRead('second-load', 1, stayed)], playToConfirmed(2));
    expect(attempt).toMatchObject({ phase: 'settled', verdict: 'gone', rowsAfter: 1 });
    expect(attempt?.signs).toEqual(['confirm-pressed', 'second-look-without-card', 'count-went-down', 'other-cards-stayed']);
    expect(places['aliexpress-web']).toBe('gone');
  });

  it('is gone when the only card has left, and says that the list is empty', () => {
    const { attempt } = play([listRead('second-load', 0, stayed)], playToConfirmed(1));
    expect(attempt?.verdict).toBe('gone');
    expect(attempt?.signs).toContain('list-says-empty');
    expect(attempt?.signs).not.toContain('other-cards-stayed');
  });

  it('stays gone when the list is read again without the card', () => {
    const gone = play([listRead('second-load', 1, stayed)], playToConfirmed(2));
    expect(play([listRead('third-load', 1, stayed)], gone).attempt).toEqual(gone.attempt);
  });
});

describe('a removal that did not work', () => {
  it('is still there when the card comes back at the second look', () => {
    const { attempt, places } = play(
      [{ type: 'row-left', load: 'first-load', count: 1 }, listRead('second-load', 2, isBack)],
      playToConfirmed(2),
    );
    expect(attempt).toMatchObject({ phase: 'settled', verdict: 'still-there', rowsAfter: 2 });
    expect(attempt?.signs).toContain('second-look-with-card');
    expect(places['aliexpress-web']).toBe('here');
  });

  it('is still there when the card comes back after it was gone', () => {
    const { attempt, places } = play([listRead('second-load', 1, stayed), listRead('third-load', 2, isBack)], playToConfirmed(2));
    expect(attempt).toMatchObject({ verdict: 'still-there', signs: ['second-look-with-card'], rowsAfter: 2 });
    expect(places['aliexpress-web']).toBe('here');
  });

  it('is gone after all when a later load shows the list without the card', () => {
    const late = play([listRead('second-load', 2, isBack), listRead('third-load', 1, stayed)], playToConfirmed(2));
    expect(late.attempt).toMatchObject({ phase: 'settled', verdict: 'gone', rowsAfter: 1 });
    expect(late.places['aliexpress-web']).toBe('gone');
  });

  it('is not gone in the very load in which it was pressed, nor from a list that only lacks its key', () => {
    const refused = play([{ type: 'removal-refused', load: 'first-load', reason: 'unknown' }], playToConfirmed(2));
    expect(play([listRead('first-load', 1, stayed)], refused).attempt?.verdict).toBe('still-there');
    expect(play([listRead('second-load', 1, withoutKey)], refused).attempt?.verdict).toBe('still-there');
    expect(play([listRead('second-load', 1, stayed)], refused).attempt?.verdict).toBe('gone');
  });

  it.each(['default-card', 'unpaid-order', 'unknown'] as const)('is still there at once when the site refuses (%s)', (reason) => {
    const { attempt } = play([{ type: 'removal-refused', load: 'first-load', reason }], playToConfirmed(2));
    expect(attempt).toMatchObject({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: reason });
  });

  it('keeps what the site said when the list is read again with the card in it', () => {
    const refused = play([{ type: 'removal-refused', load: 'first-load', reason: 'unpaid-order' }], playToConfirmed(2));
    for (const load of ['first-load', 'second-load']) expect(play([listRead(load, 2, isBack)], refused).attempt).toEqual(refused.attempt);
  });

  it('is still there when the site refuses before any dialog', () => {
    const pressed = play([{ type: 'guide-started' }, removePressed('first-load', 2)]);
    expect(play([{ type: 'removal-refused', load: 'first-load', reason: 'unknown' }], pressed).attempt?.verdict).toBe('still-there');
  });

  it('does not take a refusal seen in another load for an answer to this removal', () => {
    const before = playToConfirmed(2);
    expect(play([{ type: 'removal-refused', load: 'other-load', reason: 'unknown' }], before)).toBe(before);
  });
});

describe('a removal that nobody can judge', () => {
  it('cannot tell when the other cards changed too', () => {
    const { attempt, places } = play([listRead('second-load', 1, { removed: 'missing', others: 'changed' })], playToConfirmed(2));
    expect(attempt).toMatchObject({ verdict: 'cannot-tell' });
    expect(attempt?.signs).toContain('counts-contradict');
    expect(places['aliexpress-web']).toBe('cannot-tell');
  });

  it('settles at a later look once the list makes sense again', () => {
    const unclear = play([listRead('second-load', 1, { removed: 'missing', others: 'changed' })], playToConfirmed(2));
    expect(play([listRead('third-load', 1, stayed)], unclear).attempt?.verdict).toBe('gone');
  });

  it('goes by the counts alone without a key', () => {
    expect(play([listRead('second-load', 1, withoutKey)], playToConfirmed(2)).attempt?.verdict).toBe('gone');
    expect(play([listRead('second-load', 2, withoutKey)], playToConfirmed(2)).attempt?.verdict).toBe('still-there');
    expect(play([listRead('second-load', 0, withoutKey)], playToConfirmed(2)).attempt?.verdict).toBe('cannot-tell');
    expect(play([listRead('second-load', 3, withoutKey)], playToConfirmed(2)).attempt?.verdict).toBe('cannot-tell');
  });

  it("keeps waiting when the second load shows one card's own page", () => {
    const { attempt } = play([listRead('second-load', null, stayed)], playToConfirmed(2));
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell' });
  });

  it("keeps waiting without a key while only one card's own page was seen", () => {
    const { attempt } = play([listRead('second-load', null, withoutKey)], playToConfirmed(null));
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell' });
    expect(attempt?.signs).toContain('second-look-due');
  });

  it.each([0, 2])('does not wait for ever without a key and without the rows before, at a whole list of %i', (count) => {
    const { attempt, places } = play([listRead('second-load', count, withoutKey)], playToConfirmed(null));
    expect(attempt).toMatchObject({ phase: 'settled', verdict: 'cannot-tell', signs: ['confirm-pressed', 'counts-contradict'] });
    expect(places['aliexpress-web']).toBe('cannot-tell');
  });
});

describe('a removal whose confirming press was not seen', () => {
  const pressed = play([{ type: 'guide-started' }, removePressed('first-load', 2)]);

  it('is forgotten when the card is there after a reload', () => {
    expect(play([listRead('second-load', 2, isBack)], pressed).attempt).toBeNull();
  });

  it('asks for one more look when the card is not there after a reload', () => {
    const { attempt } = play([listRead('second-load', 1, stayed)], pressed);
    expect(attempt).toMatchObject({ phase: 'confirmed', verdict: 'cannot-tell', load: 'second-load' });
    expect(attempt?.signs).toEqual(['row-left-the-list', 'second-look-due']);
  });

  it('is forgotten when the card itself is there, although the list is shorter', () => {
    expect(play([listRead('second-load', 1, isBack)], pressed).attempt).toBeNull();
  });

  it('is gone when a third load shows the list without it again', () => {
    expect(play([listRead('second-load', 1, stayed), listRead('third-load', 1, stayed)], pressed).attempt?.verdict).toBe('gone');
  });

  it("is neither forgotten nor gone from one card's own page", () => {
    for (const comparison of [stayed, isBack, withoutKey])
      expect(play([listRead('second-load', null, comparison)], pressed).attempt).toEqual(pressed.attempt);
  });

  it('has no verdict while the dialog was only cancelled in the same load', () => {
    expect(play([listRead('first-load', 2, isBack)], pressed).attempt).toMatchObject({ phase: 'pressed', verdict: null });
  });

  it('goes by fewer rows when there is no key', () => {
    expect(play([listRead('second-load', 1, withoutKey)], pressed).attempt?.phase).toBe('confirmed');
    expect(play([listRead('second-load', 2, withoutKey)], pressed).attempt).toBeNull();
  });

  it('takes a new press as a new attempt', () => {
    const again = play([removePressed('second-load', 2), confirmed('second-load')], pressed);
    expect(again.attempt).toMatchObject({ load: 'second-load', phase: 'confirmed' });
  });
});
