/** Reads one line of a report about one node. Whatever is not of the closed lists makes it no line of a report. Pure. */
import { labelIds } from '../guide/label-ids.ts';
import { type TargetId, targets } from '../guide/targets.ts';
import type { Job, ReportBox, ReportNode, ReportVote, Said, SaidLabel } from './drift-report.ts';
import {
  fields,
  largestNumber,
  lengths,
  links,
  numberMarks,
  ownJobs,
  parts,
  reasonIds,
  roles,
  states,
  tags,
  textMarks,
  traits,
} from './report-vocabulary.ts';

/** Thrown inside a line and caught where lines are read. */
export class NotOfReport extends Error {
  override readonly name = 'NotOfReport';
}

const targetIds = Object.keys(targets) as readonly TargetId[];
const jobs: readonly Job[] = [...targetIds, ...ownJobs];

/** @throws NotOfReport */
export function requireOneOf<Word extends string>(words: readonly Word[], text: string | undefined): Word {
  const found = words.find((word) => word === text);
  if (found === undefined) throw new NotOfReport();
  return found;
}

/** @throws NotOfReport */
export function requireNumber(text: string | undefined, least = 0, most: number = largestNumber): number {
  const number = /^(0|-?[1-9]\d{0,2})$/u.test(text ?? '') ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new NotOfReport();
  return number;
}

/** `remove=3+` and its like. */
function parseSaidLabel(piece: string): SaidLabel {
  const [label, strength = ''] = piece.split('=');
  const firm = requireNumber(strength.replace('+', ''), 1, 3) as 1 | 2 | 3;
  return { label: requireOneOf(labelIds, label), strength: firm, long: strength.endsWith('+') };
}

/** @throws NotOfReport */
export function parseSaid(text: string): Said {
  const [length, ...pieces] = text.split(',');
  const isNumber = (piece: string) => numberMarks.some((mark) => piece.startsWith(`${mark}=`));
  const [written] = pieces.filter(isNumber);
  const [mark, card] = written?.split('=') ?? [];
  return {
    length: requireOneOf(lengths, length),
    labels: pieces.filter((piece) => piece.includes('=') && !isNumber(piece)).map(parseSaidLabel),
    marks: pieces.filter((piece) => !piece.includes('=')).map((piece) => requireOneOf(textMarks, piece)),
    number: written === undefined ? null : { mark: requireOneOf(numberMarks, mark), card: requireNumber(card, 1, 99) },
  };
}

function parseVote(text: string): ReportVote {
  const [first = '', ...reasons] = text.split(',');
  const [job, votes] = first.split('=');
  return { job: requireOneOf(jobs, job), votes: requireNumber(votes), reasons: reasons.map((id) => requireOneOf(reasonIds, id)) };
}

function parseBox(at: string | undefined, size: string | undefined): ReportBox | null {
  if (at === undefined && size === undefined) return null;
  const [x, y] = at?.split(',') ?? [];
  const [width, height] = size?.split('x') ?? [];
  const place = (text: string | undefined) => requireNumber(text, -largestNumber);
  return { x: place(x), y: place(y), width: requireNumber(width), height: requireNumber(height) };
}

/** @throws NotOfReport; also for what would be written otherwise, which the caller finds out by writing it again. */
export function parseNode(line: string): ReportNode {
  const [first = '', tag, ...tokens] = line.split(' ');
  const all = (key: string) => tokens.filter((token) => token.startsWith(`${key}:`)).map((token) => token.slice(key.length + 1));
  const one = <Value>(key: string, parse: (text: string) => Value): Value | null => {
    const [text] = all(key);
    return text === undefined ? null : parse(text);
  };
  return {
    depth: /^\.*/u.exec(first)?.[0].length ?? 0,
    tag: requireOneOf(tags, tag),
    role: one('role', (text) => requireOneOf(roles, text)),
    field: one('field', (text) => requireOneOf(fields, text)),
    link: one('link', (text) => requireOneOf(links, text)),
    leads: one('leads', (text) => text.split('+').map((id) => requireOneOf(targetIds, id))) ?? [],
    states: tokens.filter((token) => !token.includes(':')).map((token) => requireOneOf(states, token)),
    traits: all('class').map((trait) => requireOneOf(traits, trait)),
    font: one('font', (text) => requireNumber(text)),
    box: parseBox(all('at')[0], all('size')[0]),
    says: one('says', parseSaid),
    labels: all('label').map(parseSaid),
    purpose: one('purpose', parseSaid),
    parts: all('part').map((part) => requireOneOf(parts, part)),
    votes: all('vote').map(parseVote),
    ring: one('ring', (text) => requireNumber(text, 0, 99)),
    more: one('more', (text) => requireNumber(text, 1, 99)) ?? 0,
  };
}
