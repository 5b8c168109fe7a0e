/** The bounds of the engine, and what is said when one of them is broken. Pure. */
import type { RestFigures } from './measure-at-rest.ts';
import type { ColdFigures, PassFigures } from './measure-passes.ts';

export interface BenchFigures {
  readonly passes: readonly PassFigures[];
  readonly cold: readonly ColdFigures[];
  readonly idle: RestFigures;
  readonly changing: RestFigures;
}

/** Times the reference pass, from so many nodes on: below that a pass is over before it can be measured. */
const mostTimes = 3;
const measuredFrom = 4000;
/** In milliseconds. */
const longestStretch = 30;
/** Of the main thread, on a page that changes without end. */
const largestShare = 0.2;
/** Growth of the cost of one node that is still called none: a larger page has larger tables. */
const leastGrowth = 1.5;

/** Microseconds a node. */
export function costOfNode({ later, nodes }: PassFigures): number {
  return (later * 1000) / nodes;
}

export function kindsOf(passes: readonly PassFigures[]): readonly PassFigures['kind'][] {
  return [...new Set(passes.map(({ kind }) => kind))];
}

function ofKind(passes: readonly PassFigures[], kind: PassFigures['kind']): readonly PassFigures[] {
  return passes.filter((pass) => pass.kind === kind).sort((a, b) => a.nodes - b.nodes);
}

/** How much more a node of the largest page costs than one of the smallest. */
export function growthOf(passes: readonly PassFigures[], kind: PassFigures['kind']): number {
  const [smallest, ...larger] = ofKind(passes, kind);
  const largest = larger.at(-1);
  return smallest === undefined || largest === undefined ? 1 : costOfNode(largest) / costOfNode(smallest);
}

function brokenByPass({ kind, nodes, laterRatio, firstRatio, stretch }: PassFigures): readonly string[] {
  const broken: string[] = [];
  const page = `“${kind}” with ${nodes} nodes`;
  if (nodes >= measuredFrom && laterRatio > mostTimes)
    broken.push(`A pass over ${page} costs ${laterRatio.toFixed(1)} times the reference pass; the bound is ${mostTimes}.`);
  if (nodes >= measuredFrom && firstRatio > mostTimes)
    broken.push(`The first pass over ${page} costs ${firstRatio.toFixed(1)} times the reference pass; the bound is ${mostTimes}.`);
  if (stretch > longestStretch)
    broken.push(`A look at ${page} keeps the page waiting for ${stretch.toFixed(0)} ms; the bound is ${longestStretch} ms.`);
  return broken;
}

/** One plain sentence for each bound that is broken. */
export function findBroken({ passes, cold, idle, changing }: BenchFigures): readonly string[] {
  const grown = kindsOf(passes).filter((kind) => growthOf(passes, kind) > leastGrowth);
  return [
    ...passes.flatMap(brokenByPass),
    ...cold
      .filter(({ stretch }) => stretch > longestStretch)
      .map(
        ({ nodes, stretch }) =>
          `The very first look at ${nodes} nodes keeps the page waiting for ${stretch.toFixed(0)} ms; the bound is ${longestStretch} ms.`,
      ),
    ...grown.map(
      (kind) =>
        `A node of the largest page “${kind}” costs ${growthOf(passes, kind).toFixed(1)} times one of the smallest: that is worse than linear.`,
    ),
    ...(idle.looks > 0 ? [`An idle page was looked at ${idle.looks} times; it should not be looked at.`] : []),
    ...(changing.share > largestShare
      ? [
          `A page that changes without end gives ${(changing.share * 100).toFixed(0)} % of its time to the guide; the bound is ${largestShare * 100} %.`,
        ]
      : []),
  ];
}
