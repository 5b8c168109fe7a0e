/** The moment after a press on the removal control: when a dialog is about it, and when that dialog has left. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { hasDialogLeft, isAfterPress } from '../../src/content/after-press.ts';
import { attempt } from '../fakes/fake-journey.ts';
import { removalDialog } from '../fakes/fake-sighting.ts';

const pressed = { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null, noticeBefore: false, hiddenBefore: 0 };

describe('after the press', () => {
  it('begins with the press itself, before it is stored, and lasts while nothing has come of it', () => {
    const memory = { load: 'first-load', pressed };
    expect(isAfterPress(memory, null)).toBe(true);
    expect(isAfterPress(memory, attempt({ load: 'earlier-load', phase: 'settled' }))).toBe(true);
    expect(isAfterPress(memory, attempt({ load: 'first-load', phase: 'pressed' }))).toBe(true);
  });

  it.each(['confirmed', 'settled'] as const)('is over once the removal is %s', (phase) => {
    expect(isAfterPress({ load: 'first-load', pressed }, attempt({ load: 'first-load', phase }))).toBe(false);
  });

  it('is never in a load without a press, whatever is stored of another one', () => {
    expect(isAfterPress({ load: 'second-load', pressed: null }, attempt({ load: 'first-load' }))).toBe(false);
    expect(isAfterPress({ load: 'first-load', pressed: null }, attempt({ load: 'first-load' }))).toBe(false);
  });
});

describe('the dialog', () => {
  /** The tests' own document lays nothing out, so it is told what can be seen. */
  function dialogThat(shows: boolean): Element {
    const { document } = new JSDOM('<div role="dialog"></div>').window;
    return Object.assign(document.querySelector('div') as Element, { checkVisibility: () => shows });
  }

  it('has left when it was taken out of the page or hidden', () => {
    const removed = dialogThat(true);
    removed.remove();
    expect(hasDialogLeft(removed, { dialog: null })).toBe(true);
    expect(hasDialogLeft(dialogThat(false), { dialog: null })).toBe(true);
  });

  it('has not left while it shows, even when its words are not known any more', () => {
    expect(hasDialogLeft(dialogThat(true), { dialog: null })).toBe(false);
    expect(hasDialogLeft(dialogThat(false), { dialog: removalDialog })).toBe(false);
    expect(hasDialogLeft(null, { dialog: null })).toBe(false);
  });
});
