/** Writes a report as lines that a person can read and `parseReport` reads again. Pure. */
import type { DriftReport, ReportNode, ReportVote, Said } from './drift-report.ts';
import { firstLine, lastLine } from './report-vocabulary.ts';
import type { WeighedPage } from './weigh-address.ts';

const orNone = (words: readonly string[]): string => (words.length === 0 ? 'none' : words.join(' '));

function writeSaid({ length, labels, marks, number }: Said): string {
  const meanings = labels.map(({ label, strength, long }) => `${label}=${strength}${long ? '+' : ''}`);
  const digits = number === null ? [] : [`${number.mark}=${number.card}`];
  return [length, ...meanings, ...marks, ...digits].join(',');
}

function writeVote({ job, votes, reasons }: ReportVote): string {
  return [`${job}=${votes}`, ...reasons].join(',');
}

/** Key and value, where there is a value. */
const named = (key: string, value: string | number | null): readonly string[] => (value === null ? [] : [`${key}:${value}`]);

function writeNode(node: ReportNode, number: number): string {
  const { depth, tag, box, leads, states, traits, says, labels, purpose, parts, votes } = node;
  const tokens = [
    `${'.'.repeat(depth)}${number}`,
    tag,
    ...named('role', node.role),
    ...named('field', node.field),
    ...named('link', node.link),
    ...named('leads', leads.length === 0 ? null : leads.join('+')),
    ...states,
    ...traits.map((trait) => `class:${trait}`),
    ...named('font', node.font),
    ...(box === null ? [] : [`at:${box.x},${box.y}`, `size:${box.width}x${box.height}`]),
    ...named('says', says === null ? null : writeSaid(says)),
    ...labels.map((label) => `label:${writeSaid(label)}`),
    ...named('purpose', purpose === null ? null : writeSaid(purpose)),
    ...parts.map((part) => `part:${part}`),
    ...votes.map((vote) => `vote:${writeVote(vote)}`),
    ...named('ring', node.ring),
    ...named('more', node.more === 0 ? null : node.more),
  ];
  return tokens.join(' ');
}

const writeWeighed = ({ page, weight }: WeighedPage): string => `${page}=${weight}`;

/** The lines before the nodes. */
function writeHead(report: DriftReport): readonly string[] {
  const { window, heard, runnersUp } = report;
  return [
    firstLine,
    `uncard ${report.uncard}`,
    `wrong ${orNone(report.complaints)}`,
    `site ${report.site}`,
    `address ${orNone(report.address.map(writeWeighed))}`,
    `title ${writeSaid(report.title)}`,
    `page ${report.page} ${report.sure ? 'sure' : 'unsure'}`,
    `heard ${orNone(heard.map(({ what, weight }) => `${what}=${weight}`))}`,
    `next ${orNone(runnersUp.map(writeWeighed))}`,
    `step ${report.step} ${report.rung}`,
    `flags ${orNone(report.flags)}`,
    `language ${report.language} ${report.declared} ${report.direction}`,
    `window ${window.width}x${window.height} ${window.scroll}`,
    `nodes ${report.nodes.length}`,
  ];
}

export function writeReport(report: DriftReport): string {
  return [...writeHead(report), ...report.nodes.map((node, at) => writeNode(node, at + 1)), lastLine, ''].join('\n');
}
