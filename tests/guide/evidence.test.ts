/** Every fact and every phrase names where it comes from, the register holds nothing else, and docs/evidence.md says what they say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { type EvidenceSource, evidence, grades } from '../../src/guide/evidence.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import type { Phrases, SignalSet } from '../../src/languages/schema.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { collectFacts, factKinds } from '../../tools/evidence/collect-facts.ts';
import { findUnused, writeEvidence } from '../../tools/evidence/write-evidence.ts';
import { projectRoot } from '../architecture/read-source.ts';
import { optionalLabels } from '../languages/optional-labels.ts';

type Register = Readonly<Record<string, EvidenceSource>>;

/** @param today As `2026-11`. */
function findBadEntries(register: Register, today: string): readonly string[] {
  return Object.entries(register).flatMap(([id, { grade, source, date }]) => {
    const form = /^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/u;
    // A year alone counts from its beginning.
    const isDate = date === 'undated' || (form.test(date) && date <= today.slice(0, date.length));
    return [
      ...(/^[a-z]+(-[a-z0-9]+)*$/u.test(id) ? [] : [`${id}: not in kebab-case`]),
      ...(grades.includes(grade) ? [] : [`${id}: no such grade`]),
      ...(source.trim().length >= 5 ? [] : [`${id}: no source`]),
      ...(/(?<!\w)\/(work|tmp|home|root)\//u.test(source) ? [`${id}: a path of this machine`] : []),
      ...(isDate ? [] : [`${id}: no date`]),
    ];
  });
}

function findBadPhrases(label: LabelId, phrases: Phrases, register: Register): readonly string[] {
  const ids = Object.keys(phrases);
  const ranks = ids.map((id) => grades.indexOf(register[id]?.grade ?? 'guess'));
  const all = phrasesOf(phrases).map((phrase) => phrase.toLowerCase());
  const byId = Object.entries(phrases).map(([id, written]) => ({ id, written: phrasesOf({ ours: written }) }));
  const said = new Set(byId.filter(({ id }) => id !== 'ours').flatMap(({ written }) => written.map((phrase) => phrase.toLowerCase())));
  const again = byId.filter(({ id }) => id === 'ours').flatMap(({ written }) => written.filter((phrase) => said.has(phrase.toLowerCase())));
  return [
    ...ids.filter((id) => !Object.hasOwn(register, id)).map((id) => `${label}: ${id} is not in the register`),
    ...(ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0)) ? [`${label}: the best is not first`] : []),
    ...(all.length > 0 || optionalLabels.has(label) ? [] : [`${label}: no phrase`]),
    ...again.map((phrase) => `${label}: ${phrase} has a source and is ours too`),
  ];
}

const facts = collectFacts();
const today = new Date().toISOString().slice(0, 7);

describe('the register of sources', () => {
  it('has a grade, a source and a date that is over for each', () => {
    expect(findBadEntries(evidence, today)).toEqual([]);
  });

  it('holds no source on which nothing rests', () => {
    expect(findUnused(facts)).toEqual([]);
    expect(findUnused(facts.filter((fact) => fact.evidence !== 'guide-000'))).toEqual(['guide-000']);
  });

  it.each([
    ['a path of this machine', { x: { grade: 'code', source: '/work/shared/labels.json', date: '2020' } }],
    ['no source', { x: { grade: 'code', source: ' ', date: '2020' } }],
    ['no date', { x: { grade: 'code', source: 'somebody', date: '' } }],
    ['a date of another form', { x: { grade: 'code', source: 'somebody', date: '2015-16' } }],
    ['a year to come', { x: { grade: 'code', source: 'somebody', date: '2027' } }],
    ['a month to come', { x: { grade: 'code', source: 'somebody', date: '2026-12' } }],
    ['an id in another style', { myGuide: { grade: 'code', source: 'somebody', date: '2020' } }],
    ['a grade of its own', { x: { grade: 'sure' as 'code', source: 'somebody', date: '2020' } }],
  ] as const satisfies readonly (readonly [string, Register])[])('would not pass with %s', (_offence, register) => {
    expect(findBadEntries(register, '2026-11')).toHaveLength(1);
  });

  it.each(['2026', '2026-11', '2015', 'undated'])('passes with %s', (date) => {
    expect(findBadEntries({ x: { grade: 'code', source: 'somebody', date } }, '2026-11')).toEqual([]);
  });
});

describe('the facts', () => {
  it('name a source that is in the register, each of them', () => {
    expect(facts.filter((fact) => !Object.hasOwn(evidence, fact.evidence))).toEqual([]);
  });

  it.each([...factKinds, ...languageCodes])('are there of every kind: %s', (kind) => {
    expect(facts.some((fact) => fact.kind === kind)).toBe(true);
  });

  it('are widened only where there is a source to widen', () => {
    expect(facts.filter((fact) => fact.widened && fact.evidence === 'ours')).toEqual([]);
  });
});

describe('the words of the sites', () => {
  it.each(languageCodes)('are grouped by known sources, the best first, in %s', (code) => {
    const set: SignalSet = signalRegistry[code];
    expect((Object.keys(set) as LabelId[]).flatMap((label) => findBadPhrases(label, set[label], evidence))).toEqual([]);
  });

  it.each([
    ['a grade for a source', { captured: 'Remove' } as Phrases],
    ['a guess before what was seen', { ours: 'Erase', 'page-model-2026': 'Remove' }],
    ['a label without a phrase', {} as Phrases],
    ['a guess that has a source', { 'page-model-2026': 'Remove', ours: 'remove | Erase' }],
  ])('would not pass with %s', (_offence, phrases) => {
    expect(findBadPhrases('remove', phrases, evidence)).toHaveLength(1);
  });
});

describe('docs/evidence.md', () => {
  it('says what the guide and the languages say: `npm run evidence` writes it anew', () => {
    const written = readFileSync(join(projectRoot, 'docs', 'evidence.md'), 'utf8');
    expect(written.replaceAll('\r\n', '\n'), 'docs/evidence.md is stale: run `npm run evidence`').toBe(writeEvidence(facts));
  });
});
