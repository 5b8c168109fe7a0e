/** The figures of a run as lines of Markdown. Pure. */
import { type ContenderName, contenderNames } from './contenders.ts';
import { addedBy, type Bound, ringPercent, roundsOf } from './speed-bounds.ts';
import { type AddressKind, addresses, type ShoppingVisit, type SpeedFigures, scrollWays } from './speed-figures.ts';
import { median, percentile } from './statistics.ts';

const tenths = (value: number) => value.toFixed(1);
const addressKinds = Object.keys(addresses) as AddressKind[];

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return rows.length === 0 ? [] : [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line), ''];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, '', ...lines];
}

function present(all: readonly { readonly contender: ContenderName }[]): readonly ContenderName[] {
  return contenderNames.filter((name) => all.some(({ contender }) => contender === name));
}

function at(visits: readonly ShoppingVisit[], address: AddressKind): readonly ShoppingVisit[] {
  return visits.filter((visit) => visit.address === address);
}

function shoppingRow(visits: readonly ShoppingVisit[], contender: ContenderName, address: AddressKind): readonly string[] {
  const of = (pick: (visit: ShoppingVisit) => number) => median(roundsOf(visits, contender, address, pick));
  const added = (pick: (visit: ShoppingVisit) => number) => addedBy(visits, contender, address, pick);
  const parts = [of(({ script }) => script.handing), of(({ script }) => script.compiling), of(({ script }) => script.running)];
  const heap = added((visit) => visit.heap);
  return [
    address,
    contender,
    ...parts.map(tenths),
    tenths(of(({ script }) => script.all)),
    tenths(added(({ script }) => script.all)),
    of((visit) => visit.heap).toFixed(2),
    heap.toFixed(2),
    tenths(added((visit) => visit.mainThread)),
  ];
}

function shoppingLines({ shopping }: SpeedFigures): readonly string[] {
  const heads = [
    'page',
    'contender',
    'hand over',
    'compile',
    'run',
    'script, ms',
    'added, ms',
    'heap, MB',
    'added, MB',
    'main thread added, ms',
  ];
  const rows = addressKinds.flatMap((address) => present(at(shopping, address)).map((name) => shoppingRow(shopping, name, address)));
  return titled('(a) A shopping page of 6,000 nodes, guide off; “added” is over the empty extension:', table(heads, rows));
}

function stormLines({ shopping }: SpeedFigures): readonly string[] {
  const stormy = shopping.filter(({ storm }) => storm !== null);
  const rows = addressKinds.flatMap((address) =>
    present(at(stormy, address)).map((name) => {
      const of = (pick: (visit: ShoppingVisit) => number | null) => roundsOf(stormy, name, address, pick);
      const all = of(({ storm }) => storm?.all ?? null);
      return [address, name, tenths(median(all)), tenths(median(of(({ storm }) => storm?.own ?? null)))];
    }),
  );
  return titled(
    '(b) The same page under 20 insertions in each of 120 animation frames, guide off:',
    table(['page', 'contender', 'all scripts of the page, ms', "of them the contender's, ms"], rows),
  );
}

function guidedLines({ guided }: SpeedFigures): readonly string[] {
  const rows = present(guided).map((name) => {
    const own = guided.filter(({ contender }) => contender === name);
    const of = (pick: (visit: (typeof own)[number]) => number) => median(own.map(pick));
    const share = `${tenths(of((visit) => visit.own / visit.lasted) * 100)} %`;
    const times = [
      of((visit) => visit.own),
      of((visit) => visit.lasted),
      of((visit) => visit.longestAtLoad),
      of((visit) => visit.longestInStorm),
    ];
    return [name, share, ...times.map(tenths)];
  });
  const heads = [
    'contender',
    'part of the main thread',
    'script, ms',
    'storm, ms by the clock',
    'longest in one task at load, ms',
    'in the storm, ms',
  ];
  return titled('(c) The same page and storm, guide on:', table(heads, rows));
}

function appearanceLines({ appearances }: SpeedFigures): readonly string[] {
  const rows = present(appearances).map((name) => {
    const own = appearances.filter(({ contender }) => contender === name);
    const times = own.map(({ took }) => took).filter((took) => took !== null);
    const figures = times.length === 0 ? ['–', '–', '–'] : [median(times), percentile(times, ringPercent), Math.max(...times)].map(tenths);
    return [name, String(own.length), String(own.length - times.length), ...figures];
  });
  const heads = ['contender', 'appearances', 'without a ring', 'median, ms', `${ringPercent}th percentile, ms`, 'slowest, ms'];
  return titled("(d) From the target's appearance on a quiet page to the end of the first frame that shows its ring:", table(heads, rows));
}

function scrollLines({ scrolls }: SpeedFigures): readonly string[] {
  const rows = scrollWays.flatMap((way) =>
    present(scrolls).map((name) => {
      const own = scrolls.filter((stretch) => stretch.way === way && stretch.contender === name);
      const of = (pick: (stretch: (typeof own)[number]) => number) => median(own.map(pick));
      const frames = [of((one) => one.moved), of((one) => one.late), of((one) => one.missing), of((one) => one.longest)];
      return [way, name, ...frames.map(String), tenths(of((one) => one.furthest))];
    }),
  );
  const heads = [
    'scrolled by',
    'contender',
    'frames that moved',
    'ring over 1 px off',
    'no ring',
    'longest lag, frames',
    'furthest off, px',
  ];
  return titled('(e) Ring and target while the page is scrolled:', table(heads, rows));
}

export interface SpeedRun {
  readonly figures: SpeedFigures;
  readonly bounds: readonly Bound[];
  readonly rounds: number;
  /** Name and version of the browser. */
  readonly browser: string;
  /** The peers with their versions. */
  readonly peers: readonly string[];
}

export function describeSpeed({ figures, bounds, rounds, browser, peers }: SpeedRun): readonly string[] {
  const verdicts = bounds.map(({ section, what, bound, measured, holds }) => [section, what, bound, measured, holds ? 'yes' : '**no**']);
  return [
    `${browser}, ${rounds} rounds, ${peers.join(', ')}.`,
    '',
    ...table(['', 'what', 'bound', 'measured', 'holds'], verdicts),
    ...shoppingLines(figures),
    ...stormLines(figures),
    ...guidedLines(figures),
    ...appearanceLines(figures),
    ...scrollLines(figures),
    bounds.every(({ holds }) => holds)
      ? 'Every bound is kept.'
      : `${bounds.filter(({ holds }) => !holds).length} of ${bounds.length} bounds are broken.`,
  ];
}
