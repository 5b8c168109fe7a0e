/** Reads a report from any text. What is written otherwise than `writeReport` would is refused. Pure. */
import { complaints } from '../guide/complaints.ts';
import { featureIds } from '../guide/features.ts';
import { labelIds } from '../guide/label-ids.ts';
import { pageIds } from '../guide/page-ids.ts';
import { siteIds } from '../guide/places.ts';
import { rungs } from '../guide/rungs.ts';
import type { WordsPlace } from '../guide/schema.ts';
import { type StepId, steps } from '../guide/steps.ts';
import { languageCodes } from '../languages/language-codes.ts';
import type { DriftReport, HeardName, HeardSignal, ReportNode } from './drift-report.ts';
import { NotOfReport, parseNode, parseSaid, requireNumber, requireOneOf } from './parse-node.ts';
import { firstLine, flags, largestNumber, lastLine, mostCharacters, mostNodes } from './report-vocabulary.ts';
import type { WeighedPage } from './weigh-address.ts';
import { writeReport } from './write-report.ts';

export type ReportProblem =
  | { readonly kind: 'empty' | 'too-large' | 'foreign' | 'other-version' | 'cut' }
  /** `line` counts from 1. */
  | { readonly kind: 'strange-line'; readonly line: number };

export type ParsedReport = { readonly kind: 'report'; readonly report: DriftReport } | ReportProblem;

/** Lines of the head before the nodes, the first one included. */
const headLines = 14;
const stepIds = Object.keys(steps) as readonly StepId[];
const places = ['heading', 'control', 'main', 'line', 'dialog', 'title'] as const satisfies readonly WordsPlace[];
const heardNames: readonly HeardName[] = [
  'address',
  ...featureIds,
  ...labelIds.flatMap((label) => places.map((place) => `${label}:${place}` as const)),
];

function parseHeard(text: string): HeardSignal {
  const [what, weight] = text.split('=');
  return { what: requireOneOf(heardNames, what), weight: requireNumber(weight, -largestNumber) };
}

function parseWeighed(text: string): WeighedPage {
  const [page, weight] = text.split('=');
  return { page: requireOneOf(pageIds, page), weight: requireNumber(weight, -largestNumber) };
}

function parseHead(words: (key: string) => readonly string[], nodes: readonly ReportNode[]): DriftReport {
  const list = (key: string) => (words(key).join(' ') === 'none' ? [] : words(key));
  const [uncard = ''] = words('uncard');
  if (!/^\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(uncard)) throw new NotOfReport();
  const [language, declared, direction] = words('language');
  const [size = '', scroll] = words('window');
  const [width, height] = size.split('x');
  return {
    uncard,
    complaints: list('wrong').map((word) => requireOneOf(complaints, word)),
    site: requireOneOf(siteIds, words('site')[0]),
    address: list('address').map(parseWeighed),
    title: parseSaid(words('title')[0] ?? ''),
    page: requireOneOf(pageIds, words('page')[0]),
    sure: requireOneOf(['sure', 'unsure'], words('page')[1]) === 'sure',
    heard: list('heard').map(parseHeard),
    runnersUp: list('next').map(parseWeighed),
    step: requireOneOf(stepIds, words('step')[0]),
    rung: requireOneOf(rungs, words('step')[1]),
    flags: list('flags').map((flag) => requireOneOf(flags, flag)),
    language: requireOneOf(languageCodes, language),
    declared: requireOneOf([...languageCodes, 'none', 'other'], declared),
    direction: requireOneOf(['ltr', 'rtl'], direction),
    window: { width: requireNumber(width, 1), height: requireNumber(height, 1), scroll: requireNumber(scroll) },
    nodes,
  };
}

/** Each node stands in one before it, and the first in none. */
function checkDepths(nodes: readonly ReportNode[]): number | null {
  const wrong = nodes.findIndex(({ depth }, at) => depth > (nodes[at - 1]?.depth ?? -1) + 1 || (depth > 0 && isText(nodes, at - 1, depth)));
  return wrong < 0 ? null : wrong;
}

/** Text holds nothing. */
function isText(nodes: readonly ReportNode[], at: number, depth: number): boolean {
  return nodes[at]?.tag === 'text' && nodes[at].depth < depth;
}

function strangeLine(line: number): ReportProblem {
  return { kind: 'strange-line', line };
}

/** Everything but the shape of the whole has been seen to. */
function parseLines(lines: readonly string[]): ParsedReport {
  const nodes: ReportNode[] = [];
  for (const [at, line] of lines.slice(headLines, -1).entries()) {
    try {
      nodes.push(parseNode(line));
    } catch {
      return strangeLine(headLines + at + 1);
    }
  }
  const misplaced = checkDepths(nodes);
  if (misplaced !== null) return strangeLine(headLines + misplaced + 1);
  return {
    kind: 'report',
    report: parseHead(
      (key) =>
        lines
          .find((line) => line.startsWith(`${key} `))
          ?.split(' ')
          .slice(1) ?? [],
      nodes,
    ),
  };
}

export function parseReport(written: string): ParsedReport {
  if (written.length > mostCharacters + 1000) return { kind: 'too-large' };
  const text = written
    .replace(/^\ufeff/u, '')
    .replaceAll('\r\n', '\n')
    .trim();
  if (text === '') return { kind: 'empty' };
  const lines = text.split('\n').map((line) => line.trimEnd());
  if (!/^Uncard report \d{1,3}$/u.test(lines[0] ?? '')) return { kind: 'foreign' };
  if (lines[0] !== firstLine) return { kind: 'other-version' };
  const count = /^nodes (\d{1,3})$/u.exec(lines[headLines - 1] ?? '')?.[1];
  if (lines.at(-1) !== lastLine || Number(count ?? -1) > lines.length - headLines - 1) return { kind: 'cut' };
  if (lines.length - headLines - 1 > mostNodes) return { kind: 'too-large' };
  try {
    const parsed = parseLines(lines);
    if (parsed.kind !== 'report') return parsed;
    // Told twice, out of order, or with something beside it: no report was ever written so.
    const again = writeReport(parsed.report).trim().split('\n');
    const strange = lines.findIndex((line, at) => line !== again[at]);
    return strange < 0 && again.length === lines.length ? parsed : strangeLine(strange < 0 ? lines.length : strange + 1);
  } catch {
    return strangeLine(2);
  }
}
