/** Playing removals over what was read catches a card that is called gone and is not, and lets one pass that is. */
import { describe, expect, it } from 'vitest';
import type { ListReading } from '../../src/journey/events.ts';
import { judgeRemovals } from './judge-removals.ts';
import { judgedCase } from './judged-case.ts';
import type { Judged } from './survive-case.ts';

/** A list that was read to hold some cards, and really holds others. */
function list(note: string, read: readonly string[], there: readonly string[] | null, changes: Partial<ListReading> = {}): Judged {
  const reading: ListReading = { place: 'aliexpress-web', load: note, count: read.length, rowKeys: read, doubt: null, ...changes };
  return judgedCase({ note, reading, cardsThere: there });
}

const both = list('both', ['1234', '5678'], ['1234', '5678']);

describe('a removal that was played', () => {
  it('passes where the card is really gone', () => {
    const tally = judgeRemovals([both, list('one', ['5678'], ['5678'])], 1);
    expect(tally.falseGone).toEqual([]);
    expect(tally.gone).toBeGreaterThan(0);
  });

  it('is caught where the page still holds the card', () => {
    const { gone, falseGone } = judgeRemovals([both, list('planted', ['5678'], ['1234', '5678'])], 1);
    expect(gone).toBe(1);
    expect(falseGone).toHaveLength(1);
    expect(falseGone[0]).toContain('1234 of “both');
    expect(falseGone[0]).toContain('gone on “planted');
  });

  it('is caught where the page cannot show its cards at all', () => {
    expect(judgeRemovals([both, list('planted', ['5678'], null)], 1).falseGone).toHaveLength(1);
  });

  it('is called gone by nobody where the list is in doubt', () => {
    const { gone, played } = judgeRemovals([both, list('doubtful', ['5678'], ['1234', '5678'], { doubt: 'load-failed' })], 1);
    expect(played).toBe(4);
    expect(gone).toBe(0);
  });

  it('is not played on another site, nor on a page that reports no list', () => {
    const elsewhere = list('elsewhere', ['5678'], ['5678'], { place: 'alipay-web' });
    const nothing = judgedCase({ note: 'nothing', reading: null, cardsThere: null });
    expect(judgeRemovals([both, elsewhere, nothing], 1).played).toBe(2);
  });
});

describe('the lists to start from', () => {
  it('are those that were read right and hold a card, as many as are asked for', () => {
    const wrong: Judged = { ...both, outcome: 'misread' };
    const empty = list('empty', [], []);
    expect(judgeRemovals([wrong, empty], 9).played).toBe(0);
    expect(judgeRemovals([both, both], 1).played).toBe(4);
    expect(judgeRemovals([both, both], 2).played).toBe(8);
    expect(judgeRemovals([both], 0).played).toBe(0);
  });

  it('do not exclude a misread list after the removal: that is where a false one would come from', () => {
    const misread: Judged = { ...list('misread', ['5678'], ['1234', '5678']), outcome: 'misread' };
    expect(judgeRemovals([both, misread], 1).falseGone).toHaveLength(1);
  });
});
