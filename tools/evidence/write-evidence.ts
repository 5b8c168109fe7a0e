/** Writes `docs/evidence.md`: how good the sources are on which detection rests. Pure. */
import { type EvidenceId, type EvidenceSource, evidence, type Grade, grades } from '../../src/guide/evidence.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { type Fact, factKinds } from './collect-facts.ts';

export function gradeOf({ evidence: id }: Fact): Grade {
  return evidence[id].grade;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function counts(facts: readonly Fact[]): readonly number[] {
  return [...grades.map((grade) => facts.filter((fact) => gradeOf(fact) === grade).length), facts.length];
}

function gradeTable(first: string, facts: readonly Fact[], kinds: readonly Fact['kind'][]): string {
  const shown = kinds.map((kind) => [kind, ...counts(facts.filter((fact) => fact.kind === kind))] as const);
  const all = counts(facts.filter(({ kind }) => kinds.includes(kind)));
  return table([first, ...grades, 'all'], [...shown, ['**all**', ...all]]);
}

function sourceTable(facts: readonly Fact[]): string {
  const sources = Object.entries<EvidenceSource>(evidence).map(([id, source]) => ({
    id,
    ...source,
    facts: facts.filter((fact) => fact.evidence === id).length,
  }));
  const sorted = sources.sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade) || b.facts - a.facts);
  return table(
    ['source', 'grade', 'date', 'facts', 'id'],
    sorted.map(({ id, grade, source, date, facts: count }) => [source, grade, date, count, `\`${id}\``]),
  );
}

const lists: readonly string[] = ['wallet-cards', 'alipay-cards'];

/** What the tables mean; every number is counted. */
function verdictOn(facts: readonly Fact[]): string {
  const phrases = facts.filter(({ kind }) => languageCodes.some((code) => code === kind));
  const guesses = phrases.filter((fact) => gradeOf(fact) === 'guess');
  const isGuessed = (code: string) =>
    guesses.filter(({ kind }) => kind === code).length / phrases.filter(({ kind }) => kind === code).length;
  const nearly = languageCodes.filter((code) => isGuessed(code) >= 0.98);
  const onLists = facts.filter(({ kind, of }) => kind === 'signals of pages' && lists.includes(of));
  const [captured = 0, notes = 0, code = 0, prose = 0, guess = 0] = counts(onLists);
  const widened = facts.filter((fact) => fact.widened);
  const saved = facts.filter((fact) => gradeOf(fact) === 'captured');
  const old = saved.filter(({ evidence: id }) => /^201[0-6]/u.test(evidence[id].date));
  return [
    `${guesses.length} of ${phrases.length} phrases (${((guesses.length / phrases.length) * 100).toFixed(1)} %) are guesses: our own translations and synonyms, which nobody has seen`,
    `on the sites. In ${nearly.length} of the ${languageCodes.length} languages at least 98 phrases in 100 are. Nothing of a list of cards was ever captured: no row, no`,
    `control that removes one, no dialog that asks. Of the ${onLists.length} signals by which the two lists are known ${captured} are captured, ${notes} measured,`,
    `${code} in code, ${prose} told and ${guess} ours. Of the ${saved.length} captured facts ${old.length} are of 2016 or before. ${widened.length} addresses rest on their source for some of`,
    'their alternatives only; they count under that source and are marked `widened` in the guide. How well it does all the same:',
    '`docs/detection.md`.',
  ].join('\n');
}

export function writeEvidence(facts: readonly Fact[]): string {
  return [
    '# What detection rests on',
    'Written by `npm run evidence` from the guide and the languages; do not edit by hand. What the grades mean stands in\n`src/guide/evidence.ts`, why it is done so in `docs/decisions/0017-evidence-on-every-fact.md`.',
    verdictOn(facts),
    '## Facts of the guide',
    gradeTable('fact', facts, factKinds),
    '## Words of the sites',
    'One phrase is one fact. The evidence is of the wording, wherever the site prints it.',
    gradeTable('language', facts, languageCodes),
    '## Sources',
    `${sourceTable(facts)}\n`,
  ].join('\n\n');
}

/** Entries of the register on which nothing rests. */
export function findUnused(facts: readonly Fact[]): readonly EvidenceId[] {
  const used = new Set(facts.map((fact) => fact.evidence));
  return (Object.keys(evidence) as EvidenceId[]).filter((id) => !used.has(id));
}
