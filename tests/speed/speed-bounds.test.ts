/** Every bound can be broken, and says so in one sentence. */
import { describe, expect, it } from 'vitest';
import { describeSpeed } from './describe-speed.ts';
import { judgeEngineRecord } from './engine-record.ts';
import { describeBroken, judgeSpeed } from './speed-bounds.ts';
import {
  type AddressKind,
  addresses,
  type GuidedVisit,
  type ScrollStretch,
  type ShoppingVisit,
  type SpeedFigures,
} from './speed-figures.ts';
import type { Section } from './speed-options.ts';

const all: ReadonlySet<Section> = new Set(['a', 'b', 'c', 'd', 'e']);

function visit(contender: ShoppingVisit['contender'], address: AddressKind, script: number, heap: number, storm: number): ShoppingVisit {
  const parts = { handing: 1, compiling: 1, running: script - 2, all: script };
  return { contender, address, script: parts, mainThread: 100 + script, heap, storm: { all: storm, own: 0 } };
}

const good: SpeedFigures = {
  shopping: (Object.keys(addresses) as AddressKind[]).flatMap((address) =>
    [0, 0.5, 1].flatMap((drift) => [
      visit('empty extension', address, 3 + drift, 0.9, 30 + drift),
      visit('Uncard', address, 5 + drift, 1.2, 31 + drift),
      visit('autoconsent', address, 103 + drift, 2.5, 250 + drift),
    ]),
  ),
  guided: [{ contender: 'Uncard', own: 60, lasted: 2000, longestAtLoad: 20, longestInStorm: 8 }],
  appearances: Array.from({ length: 40 }, (_, at) => ({ contender: 'Uncard' as const, took: 50 + at })),
  scrolls: (['script', 'wheel'] as const).map((way) => ({
    contender: 'Uncard',
    way,
    moved: 100,
    late: 90,
    missing: 0,
    longest: 1,
    furthest: 12,
  })),
};

function ofUncard(change: Partial<ShoppingVisit>): SpeedFigures {
  return { ...good, shopping: good.shopping.map((one) => (one.contender === 'Uncard' ? { ...one, ...change } : one)) };
}

const guided = (change: Partial<GuidedVisit>): SpeedFigures => ({ ...good, guided: good.guided.map((one) => ({ ...one, ...change })) });
const scrolled = (change: Partial<ScrollStretch>): SpeedFigures => ({
  ...good,
  scrolls: good.scrolls.map((one) => ({ ...one, ...change })),
});
const appeared = (count: number, took: number | null): SpeedFigures => ({
  ...good,
  appearances: good.appearances.map((one, at) => (at < count ? { ...one, took } : one)),
});
const script = (ms: number) => ({ script: { handing: 0, compiling: 0, running: ms, all: ms } });

function broken(figures: SpeedFigures): readonly string[] {
  return judgeSpeed(figures, all)
    .filter(({ holds }) => !holds)
    .map(describeBroken);
}

describe('the bounds', () => {
  it('are kept by a run that keeps them', () => {
    expect(broken(good)).toEqual([]);
    expect(judgeSpeed(good, all)).toHaveLength(13);
  });

  it.each<readonly [string, SpeedFigures, number, string]>([
    [
      'script',
      ofUncard(script(9)),
      2,
      'Script time added on a page of 6,000 nodes at a shopping address: 5.5 ms; the bound is at most 5 ms',
    ],
    ['script of the peer', ofUncard(script(17)), 4, "against autoconsent's: 13.5 of 100.0 ms, 0.14 times; the bound is at most 1/8."],
    [
      'heap',
      ofUncard({ heap: 1.4 }),
      2,
      'Heap added on a page of 6,000 nodes at an unknown address: 0.50 MB; the bound is at most 0.4 MB.',
    ],
    [
      'storm, in part',
      ofUncard({ storm: { all: 34, own: 3 } }),
      2,
      '3.5 ms more than 30.5 ms, 11.5 %; the bound is at most 10.0 % and 5 ms more.',
    ],
    ['share', guided({ own: 104 }), 1, 'takes in a storm: 5.2 %; the bound is at most 5.0 %.'],
    ['task in the storm', guided({ longestInStorm: 51 }), 1, 'load and storm: 51.0 ms; the bound is at most 50 ms.'],
    ['task at the load', guided({ longestAtLoad: 50.5 }), 1, 'load and storm: 50.5 ms'],
    ['slow rings', appeared(3, 140), 1, '95th percentile of 40: 140.0 ms; the bound is at most 100 ms.'],
    ['rings that never come', appeared(3, null), 1, '95th percentile of 40: no ring came'],
    ['lag', scrolled({ longest: 2 }), 2, 'scrolled by wheel: 2 frames, 0 without a ring; the bound is at most 1 frame'],
    ['lost rings', scrolled({ missing: 1 }), 2, 'scrolled by script: 1 frames, 1 without a ring'],
  ])('are broken by too much: %s', (_, figures, count, sentence) => {
    const sentences = broken(figures);
    expect(sentences).toHaveLength(count);
    expect(sentences.join('\n')).toContain(sentence);
  });

  it('are broken in a storm by milliseconds, too, where the page itself works a lot', () => {
    const busy = {
      ...good,
      shopping: good.shopping.map((one) => ({ ...one, storm: { all: one.contender === 'Uncard' ? 206 : 200, own: 0 } })),
    };
    expect(broken(busy)).toHaveLength(2);
  });

  it('are judged for what was measured alone', () => {
    const nothing = { shopping: [], guided: [], appearances: [], scrolls: [] };
    expect(judgeSpeed({ ...nothing, appearances: good.appearances }, new Set(['d']))).toHaveLength(1);
    expect(judgeSpeed(nothing, new Set(['f']))).toEqual([]);
  });
});

describe('the record of the engine', () => {
  it('is kept, or counts what is broken', () => {
    expect(judgeEngineRecord('| a |\n\nEvery bound is kept.\n\n<!-- to here -->').holds).toBe(true);
    const two = judgeEngineRecord('- shop feed: one\n\nBroken bounds:\n\n- A pass.\n- Another.\n\n<!-- to here -->');
    expect(two).toMatchObject({ holds: false, measured: '2 broken, as recorded in docs/engine-bench.md' });
  });

  it('is not taken for kept when it says neither', () => {
    expect(() => judgeEngineRecord('| a |')).toThrow('docs/engine-bench.md does not say whether the bounds of the engine are kept.');
  });
});

describe('the description', () => {
  const run = { rounds: 3, browser: 'Chromium 1', peers: ['autoconsent 2'] };

  it('has a table for each part that was measured, with as many cells in each row as in its head', () => {
    const lines = describeSpeed({ ...run, figures: good, bounds: judgeSpeed(good, all) });
    expect(lines.filter((line) => /^\([a-e]\)/u.test(line))).toHaveLength(5);
    let cells = 0;
    for (const line of lines) {
      if (!line.startsWith('|')) cells = 0;
      else if (cells === 0) cells = line.split(' | ').length;
      else if (!line.startsWith('|---')) expect(line.split(' | ')).toHaveLength(cells);
    }
    expect(lines).toContain('| shopping address | Uncard | 1.0 | 1.0 | 3.5 | 5.5 | 2.0 | 1.20 | 0.30 | 2.0 |');
    expect(lines.at(-1)).toBe('Every bound is kept.');
  });

  it('leaves out what was not, and says how much is broken', () => {
    const figures = { shopping: [], guided: [], scrolls: [], appearances: appeared(40, null).appearances };
    const lines = describeSpeed({ ...run, figures, bounds: judgeSpeed(figures, new Set(['d'])) });
    expect(lines.filter((line) => /^\([a-e]\)/u.test(line))).toHaveLength(1);
    expect(lines).toContain('| Uncard | 40 | 40 | – | – | – |');
    expect(lines.at(-1)).toBe('1 of 1 bounds are broken.');
  });
});
