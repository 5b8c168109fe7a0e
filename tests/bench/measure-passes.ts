/** Measures passes of the engine against the reference pass, in turn, on ever new pages. */
import type { BenchPage } from './bench-pages.ts';
import type { BenchStage } from './bench-stage.ts';

export interface PassFigures {
  readonly kind: BenchPage;
  readonly nodes: number;
  /** In milliseconds of the main thread's own time. */
  readonly reference: number;
  /** A page whose texts were never met before. */
  readonly first: number;
  /** The same page after a few small changes. */
  readonly later: number;
  readonly firstRatio: number;
  readonly laterRatio: number;
  /** Longest stretch between two breaths, in milliseconds: the least of several looks, other programs only add to it. */
  readonly stretch: number;
}

/** Turns that only warm the code, and turns that count. */
const warmUps = 3;
const turns = 9;

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

interface Turn {
  readonly nodes: number;
  readonly reference: number;
  readonly first: number;
  readonly later: number;
  readonly firstRatio: number;
  readonly laterRatio: number;
  readonly stretch: number;
}

async function takeTurn(stage: BenchStage, kind: BenchPage, wanted: number, seed: number): Promise<Turn> {
  const nodes = await stage.fill(kind, wanted, seed);
  const referenceBefore = await stage.work('runReference()');
  const first = await stage.work('runEngine()');
  await stage.run(`changeALittle(${seed})`);
  const reference = await stage.work('runReference()');
  const later = await stage.work('runEngine()');
  await stage.run(`changeALittle(${seed + 1})`);
  const stretch = await stage.run<number>('runBreathing()');
  return { nodes, reference, first, later, firstRatio: first / referenceBefore, laterRatio: later / reference, stretch };
}

export async function measurePasses(stage: BenchStage, kind: BenchPage, wanted: number): Promise<PassFigures> {
  await stage.reload();
  const taken: Turn[] = [];
  for (let turn = 0; turn < warmUps + turns; turn += 1) {
    const measured = await takeTurn(stage, kind, wanted, turn * 10 + 1);
    if (turn >= warmUps) taken.push(measured);
  }
  const median = (figure: keyof Turn) => medianOf(taken.map((turn) => turn[figure]));
  return {
    kind,
    nodes: median('nodes'),
    reference: median('reference'),
    first: median('first'),
    later: median('later'),
    firstRatio: median('firstRatio'),
    laterRatio: median('laterRatio'),
    stretch: Math.min(...taken.map(({ stretch }) => stretch)),
  };
}

export interface ColdFigures {
  readonly nodes: number;
  readonly reference: number;
  readonly look: number;
  readonly stretch: number;
}

/** The very first look of a fresh document: no code is warm, no language read. */
export async function measureCold(stage: BenchStage, kind: BenchPage, wanted: number): Promise<ColdFigures> {
  const taken: ColdFigures[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await stage.reload();
    const nodes = await stage.fill(kind, wanted, turn + 1);
    const stretch = await stage.run<number>('runBreathing()');
    await stage.reload();
    await stage.fill(kind, wanted, turn + 1);
    const look = await stage.work('runEngine()');
    taken.push({ nodes, reference: await stage.work('runReference()'), look, stretch });
  }
  return {
    nodes: medianOf(taken.map(({ nodes }) => nodes)),
    reference: medianOf(taken.map(({ reference }) => reference)),
    look: medianOf(taken.map(({ look }) => look)),
    stretch: Math.min(...taken.map(({ stretch }) => stretch)),
  };
}
