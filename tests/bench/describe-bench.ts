/** The figures of a run as lines of Markdown. Pure. */
import { type BenchFigures, costOfNode, findBroken, growthOf, kindsOf } from './bounds.ts';
import type { ColdFigures, PassFigures } from './measure-passes.ts';

const inTenths = (value: number) => value.toFixed(1);

function passLine(pass: PassFigures): string {
  const { kind, nodes, reference, first, later, firstRatio, laterRatio, stretch } = pass;
  const cells = [
    kind,
    nodes,
    ...[reference, first, firstRatio, later, laterRatio].map(inTenths),
    costOfNode(pass).toFixed(2),
    inTenths(stretch),
  ];
  return `| ${cells.join(' | ')} |`;
}

function coldLine({ nodes, reference, look, stretch }: ColdFigures): string {
  return `| ${[nodes, ...[reference, look, stretch].map(inTenths)].join(' | ')} |`;
}

export function describeBench(figures: BenchFigures): readonly string[] {
  const { passes, cold, idle, changing } = figures;
  const broken = findBroken(figures);
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return [
    '| page | nodes | reference, ms | first pass, ms | times | later pass, ms | times | µs a node | longest stretch, ms |',
    '|---|---|---|---|---|---|---|---|---|',
    ...passes.map(passLine),
    '',
    'The very first look of a document, nothing warm, languages unread:',
    '',
    '| nodes | reference, ms | look, ms | longest stretch, ms |',
    '|---|---|---|---|',
    ...cold.map(coldLine),
    '',
    ...kindsOf(passes).map(
      (kind) => `- ${kind}: a node of the largest page costs ${growthOf(passes, kind).toFixed(2)} times one of the smallest.`,
    ),
    '',
    `- Idle page, guide running, five seconds: ${idle.looks} looks, ${percent(idle.share)} of the main thread.`,
    `- Page that changes sixty times a second, five seconds: ${changing.looks} looks, ${percent(changing.share)} of the main thread.`,
    '',
    ...(broken.length === 0 ? ['Every bound is kept.'] : ['Broken bounds:', '', ...broken.map((sentence) => `- ${sentence}`)]),
  ];
}
