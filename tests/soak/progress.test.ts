/** Progress read from a record, and what counts as losing it. */
import { describe, expect, it } from 'vitest';
import { findSetback, isFalselyGone, noProgress, type Progress, progressOf } from './progress.ts';

const running: Progress = { ...noProgress, running: true };
const cardGone = { cardIsThere: false, erased: false };
const cardThere = { cardIsThere: true, erased: false };

describe('progress', () => {
  it.each([
    [undefined, noProgress],
    ['rubbish', noProgress],
    [{ running: true, attempt: null, appDone: false }, running],
    [
      { running: true, attempt: { phase: 'pressed', verdict: null, place: 'aliexpress-web' } },
      { ...running, web: 'pressed', place: 'wallet' },
    ],
    [
      { running: true, attempt: { phase: 'confirmed', verdict: 'cannot-tell', place: 'alipay-web' } },
      { ...running, web: 'due', place: 'alipay' },
    ],
    [
      { running: true, appDone: true, attempt: { phase: 'settled', verdict: 'gone', place: 'alipay-web' } },
      { running: true, web: 'gone', place: 'alipay', appDone: true },
    ],
  ])('is read from %j', (record, expected) => {
    expect(progressOf(record)).toEqual(expected);
  });
});

describe('a step back', () => {
  it.each([
    ['the guide that stops by itself', running, noProgress, cardThere],
    ['“gone” taken back although the card is gone', { ...running, web: 'gone' }, { ...running, web: 'cannot-tell' }, cardGone],
    ['a confirmed removal forgotten', { ...running, web: 'due' }, { ...running, web: 'none' }, cardGone],
    ['a removal called failed that did not', { ...running, web: 'due' }, { ...running, web: 'still-there' }, cardGone],
    ['an app that is no longer done', { ...running, appDone: true }, running, cardThere],
  ] as const)('is noticed: %s', (_what, before, after, circumstances) => {
    expect(findSetback(before, after, circumstances)).not.toBeNull();
    // The person erased it: then nothing was lost.
    expect(findSetback(before, after, { ...circumstances, erased: true })).toBeNull();
  });

  it.each([
    ['the card came back', { ...running, web: 'gone' }, { ...running, web: 'still-there' }, cardThere],
    ['the dialog was cancelled', { ...running, web: 'pressed' }, running, cardThere],
    ['the second look says gone', { ...running, web: 'due' }, { ...running, web: 'gone' }, cardGone],
    ['the second look cannot tell', { ...running, web: 'due' }, { ...running, web: 'cannot-tell' }, cardGone],
    ['nothing happened', running, running, cardGone],
  ] as const)('is none where %s', (_what, before, after, circumstances) => {
    expect(findSetback(before, after, circumstances)).toBeNull();
  });
});

it('a false “gone” is one that is said of a card that is there', () => {
  expect(isFalselyGone({ ...running, web: 'gone' }, true)).toBe(true);
  expect(isFalselyGone({ ...running, web: 'gone' }, false)).toBe(false);
  expect(isFalselyGone({ ...running, web: 'due' }, true)).toBe(false);
});
