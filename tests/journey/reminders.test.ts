/** When a reminder is due, in the days and hours of wherever the person is, and what a clock that jumps does to it. */
import { describe, expect, it } from 'vitest';
import { atThisClock, delaysAhead, dueTime, isDue, type Reminder } from '../../src/journey/reminders.ts';

const hour = 60 * 60 * 1000;
/** Three in the afternoon of a Wednesday, local. */
const afternoon = new Date(2026, 6, 15, 15).getTime();
const evening = new Date(2026, 6, 15, 22).getTime();

function local(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${date.getMinutes()}`;
}

function due(time: Parameters<typeof dueTime>[0], now = afternoon): string {
  const found = dueTime(time, now);
  return found.kind === 'due' ? local(found.at) : found.kind;
}

describe('a delay', () => {
  it('falls on an evening', () => {
    expect(due({ delay: 'tonight' })).toBe('2026-7-15 20:0');
    expect(due({ delay: 'tomorrow' })).toBe('2026-7-16 18:0');
    expect(due({ delay: 'in-three-days' })).toBe('2026-7-18 18:0');
  });

  it('goes over the end of a month and of a year', () => {
    expect(due({ delay: 'in-three-days' }, new Date(2026, 11, 30, 9).getTime())).toBe('2027-1-2 18:0');
  });

  it('is not offered once its hour is over', () => {
    expect(delaysAhead(afternoon)).toEqual(['tonight', 'tomorrow', 'in-three-days']);
    expect(delaysAhead(evening)).toEqual(['tomorrow', 'in-three-days']);
    expect(due({ delay: 'tonight' }, evening)).toBe('past');
  });
});

describe('a day that was picked', () => {
  it('is due in the morning of that day', () => {
    expect(due({ date: '2026-08-01' })).toBe('2026-8-1 10:0');
  });

  it.each(['2026-07-14', '2020-01-01', '2026-07-15'])('is refused when it is over: %s', (date) => {
    expect(due({ date })).toBe('past');
  });

  it.each(['', '2026-02-30', '2026-13-01', '15.8.2026', 'tomorrow', '2026-8-1', '2026-08-01T10:00'])(
    'is refused when it is none: %j',
    (date) => {
      expect(due({ date })).toBe('past');
    },
  );

  it('is refused when it lies more than a year ahead', () => {
    expect(due({ date: '2027-07-10' })).toBe('2027-7-10 10:0');
    expect(due({ date: '2028-01-01' })).toBe('too-far');
    expect(due({ date: '9999-12-31' })).toBe('too-far');
  });
});

describe('a clock that jumps', () => {
  const set: Reminder = {
    half: 'app',
    time: { delay: 'tomorrow' },
    setAt: afternoon,
    dueAt: new Date(2026, 6, 16, 18).getTime(),
    shown: false,
  };

  it('[clock-jumps] makes a reminder due when it jumps ahead', () => {
    expect(isDue(set, set.dueAt - 1)).toBe(false);
    expect(isDue(set, set.dueAt)).toBe(true);
    expect(atThisClock(set, set.dueAt + 1000 * hour)).toBe(set);
  });

  it('counts a delay anew when it was set by a clock that ran ahead', () => {
    const ahead = { ...set, setAt: afternoon + 9000 * hour, dueAt: set.dueAt + 9000 * hour };
    expect(atThisClock(ahead, afternoon)).toEqual({ ...ahead, setAt: afternoon, dueAt: set.dueAt });
  });

  it('[clock-jumps] leaves a reminder alone when the clock is put back by an hour, as in autumn', () => {
    expect(atThisClock(set, afternoon - hour)).toBe(set);
  });

  it('leaves the day that somebody picked', () => {
    const picked: Reminder = {
      ...set,
      time: { date: '2026-08-01' },
      setAt: afternoon + 9000 * hour,
      dueAt: new Date(2026, 7, 1, 10).getTime(),
    };
    expect(atThisClock(picked, afternoon).dueAt).toBe(picked.dueAt);
  });
});
