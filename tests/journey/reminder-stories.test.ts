/** A reminder from being set to its end: by a press, by itself, over a stop, and shown once; and the record that erases itself. */
import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../src/journey/effects.ts';
import type { JourneyEvent } from '../../src/journey/events.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { goneJourney, runningJourney } from '../fakes/fake-journey.ts';

const now = new Date(2026, 6, 15, 15).getTime();
const day = 24 * 60 * 60 * 1000;
const tomorrow: JourneyEvent = { type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } };

function after(state: JourneyState, at: number, ...events: readonly JourneyEvent[]): JourneyState {
  return events.reduce((current, event) => transition(current, event, at), state);
}

describe('a reminder', () => {
  const set = after(goneJourney, now, tomorrow);
  const dueAt = set.reminder?.dueAt ?? 0;

  it('wakes the background when it is due, and not before', () => {
    expect(effectsOf(set, now)).toMatchObject({ wakeAt: dueAt, remind: null });
    expect(effectsOf(set, dueAt - 1).remind).toBeNull();
    expect(effectsOf(set, dueAt).remind).toBe('app');
  });

  it('is shown once, however often anybody looks, and stands on the icon until it ends', () => {
    const shown = after({ ...set, running: false }, dueAt, { type: 'reminder-shown' });
    expect(effectsOf(shown, dueAt)).toMatchObject({ remind: null, wakeAt: null, badge: '1' });
    expect(effectsOf(after(shown, dueAt + day, { type: 'clock-read' }), dueAt + day)).toMatchObject({ remind: null, badge: '1' });
    expect(effectsOf(after(shown, dueAt + day, { type: 'reminder-ended' }), dueAt + day).badge).toBe('');
  });

  it('is not taken for shown before it is due', () => {
    expect(after(set, now, { type: 'reminder-shown' })).toBe(set);
  });

  it('that is over but was not shown keeps its alarm, so that one that was lost comes again', () => {
    expect(effectsOf(set, dueAt + day).wakeAt).toBe(dueAt);
  });

  it('ends for good at one press', () => {
    const ended = after(set, now, { type: 'reminder-ended' });
    expect(ended.reminder).toBeNull();
    expect(effectsOf(ended, dueAt + day)).toMatchObject({ remind: null, wakeAt: null });
  });

  it('ends by itself when the app is done', () => {
    expect(after(set, now, { type: 'app-finished' }).reminder).toBeNull();
  });

  it('outlives a guide that was stopped', () => {
    expect(after(set, now, { type: 'guide-stopped' }).reminder).toEqual(set.reminder);
  });

  it('of the website ends by itself when the card is gone from there, and not when the app is done', () => {
    const website = after({ ...runningJourney, appDone: true }, now, {
      type: 'reminder-set',
      half: 'website',
      time: { delay: 'tomorrow' },
    });
    expect(after(website, now, { type: 'app-finished' }).reminder?.half).toBe('website');
    const gone = after({ ...goneJourney, appDone: true, reminder: website.reminder }, now, { type: 'guide-minimised' });
    expect(gone.reminder).toBeNull();
  });

  it('for a day that is over changes nothing, also not one that was set before', () => {
    const past: JourneyEvent = { type: 'reminder-set', half: 'app', time: { date: '2020-01-01' } };
    expect(after(newJourney, now, past)).toBe(newJourney);
    expect(after(set, now, past)).toBe(set);
  });

  it('set anew replaces the one before, and is shown again', () => {
    const again = after(after(set, dueAt, { type: 'reminder-shown' }), dueAt, tomorrow);
    expect(again.reminder).toMatchObject({ shown: false, setAt: dueAt });
  });
});

describe('the record of a finished job', () => {
  const finished = after(goneJourney, now, { type: 'app-finished' });

  it('erases itself after thirty days, and not a moment before', () => {
    expect(finished.finishedAt).toBe(now);
    expect(effectsOf(finished, now + 30 * day - 1)).toMatchObject({ erase: false, wakeAt: now + 30 * day });
    expect(effectsOf(finished, now + 30 * day).erase).toBe(true);
  });

  it('counts from when both halves were done, whatever is ticked later', () => {
    const later = after(finished, now + day, { type: 'app-step-marked', route: 'wallet', step: 'delete', done: true });
    expect(later.finishedAt).toBe(now);
  });

  it('does not while one half is open, or was opened again', () => {
    expect(effectsOf(goneJourney, now + 100 * day).erase).toBe(false);
    const reopened = after(finished, now, { type: 'app-reopened' });
    expect(reopened).toMatchObject({ appDone: false, finishedAt: null });
    expect(effectsOf(reopened, now + 100 * day).erase).toBe(false);
  });
});
