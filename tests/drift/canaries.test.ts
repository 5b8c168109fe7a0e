/** Whatever a page holds, its report holds none of it: every word of a report is one of ours, every number a small one. */
import { describe, expect, it } from 'vitest';
import { describeDrift } from '../../src/drift/describe-drift.ts';
import { drawUpReport } from '../../src/drift/draw-up-report.ts';
import { parseReport } from '../../src/drift/parse-report.ts';
import * as vocabulary from '../../src/drift/report-vocabulary.ts';
import { complaints } from '../../src/guide/complaints.ts';
import { featureIds } from '../../src/guide/features.ts';
import { labelIds } from '../../src/guide/label-ids.ts';
import { pages } from '../../src/guide/pages.ts';
import { siteIds } from '../../src/guide/places.ts';
import { rungs } from '../../src/guide/rungs.ts';
import { steps } from '../../src/guide/steps.ts';
import { targets } from '../../src/guide/targets.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { driftOf } from '../fakes/drift-of.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';

const canaries = [
  'Zquella Vandermeer',
  '4929 1111 2222 3337',
  '•••• 7741',
  '17 Zquince Lane, 90210 Qville',
  'zquella@vandermeer.example',
  '+33 6 98 76 54 32',
  'https://zq.example/order/8812345?name=zquella',
  '12/31',
  'US $8,812.34',
  'Remove zquella',
  'zq-remove-card-4929',
];
const attributes = [
  'id',
  'class',
  'title',
  'alt',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'role',
  'href',
  'src',
  'name',
  'placeholder',
  'autocomplete',
  'type',
  'value',
  'lang',
  'dir',
  'data-owner',
  'style',
  'for',
  'tabindex',
  'aria-expanded',
  'aria-checked',
  'aria-current',
];
const tagNames = [
  'div',
  'a',
  'button',
  'input',
  'span',
  'li',
  'img',
  'h1',
  'zquella-card',
  'iframe',
  'svg',
  'p',
  'label',
  'select',
  'textarea',
];

/** Every word that our own lists can bring into a report. */
function ownWords(): ReadonlySet<string> {
  const { tags, roles, fields, traits, lengths, textMarks, numberMarks, links, states, parts, ownJobs, reasonIds, flags } = vocabulary;
  const lists: readonly (readonly string[])[] = [
    tags,
    roles,
    fields,
    traits,
    lengths,
    textMarks,
    numberMarks,
    links,
    states,
    parts,
    ownJobs,
    reasonIds,
  ];
  const guide = [
    Object.keys(pages),
    Object.keys(steps),
    Object.keys(targets),
    labelIds,
    featureIds,
    siteIds,
    rungs,
    complaints,
    languageCodes,
    flags,
  ];
  const written =
    'Uncard report End of uncard wrong site address title page heard next step flags language window nodes none other sure unsure ltr rtl ' +
    'heading control main line dialog class role field link leads font at size says label purpose part vote ring more x';
  return new Set([...lists, ...guide, written.split(' ')].flat());
}

function pageOf(chance: Chance, depth = 0): string {
  const written = attributes.filter(() => chance.happens(0.3)).map((name) => `${name}="${chance.pick(canaries)}"`);
  const inside = Array.from({ length: depth > 4 ? 0 : 1 + chance.below(4) }, () =>
    chance.happens(0.4) ? ` ${chance.pick(canaries)} ` : pageOf(chance, depth + 1),
  );
  const tag = chance.pick(tagNames);
  return `<${tag} ${written.join(' ')}>${inside.join('')}</${tag}>`;
}

const pagesOfCanaries = Array.from({ length: 40 }, (_, seed) => {
  const chance = seededChance(seed + 1);
  return `<main><ul><li>Visa •••• 7741 <button aria-label="Remove zquella">${canaries[0]}</button></li></ul>${pageOf(chance)}${pageOf(chance)}</main>`;
});
const options = { url: 'https://www.aliexpress.com/p/zquella-4929.html#zquella', title: canaries.join(' '), language: 'zquella' };

describe('a report of a page full of names, digits and addresses', () => {
  const texts = pagesOfCanaries.map((html) => drawUpReport(driftOf(html, options)));

  it('is made of our own words and of numbers with three digits at most', () => {
    const own = ownWords();
    for (const text of texts) {
      const words = new Set(text.match(/[A-Za-z][A-Za-z0-9-]*/gu)?.map((word) => word.replace(/^x(?=\d)/u, 'x')));
      const strange = [...words].filter((word) => !own.has(word) && !/^x\d{1,3}$/u.test(word));
      expect(strange).toEqual([]);
      expect(text.replace('uncard 0.1.0', '')).not.toMatch(/\d{4}|\d[ -]\d{3}[ -]\d|[^\x20-\x7e\n]/u);
    }
  });

  it('holds no piece of a canary', () => {
    for (const text of texts) expect(text).not.toMatch(/zq|vandermeer|7741|4929|3337|90210|8812|\/order|https?:|@/iu);
  });

  it('can be read again, and is then the same', () => {
    for (const html of pagesOfCanaries.slice(0, 10)) {
      const input = driftOf(html, options);
      expect(parseReport(drawUpReport(input))).toEqual({ kind: 'report', report: describeDrift(input) });
    }
  });

  it('really saw a page with canaries', () => {
    expect(texts.every((text) => text.includes('custom-element') || text.split('\n').length > 25)).toBe(true);
    expect(texts.filter((text) => text.includes('custom-element')).length).toBeGreaterThan(10);
    expect(texts.filter((text) => text.includes('masked=')).length).toBeGreaterThan(30);
  });
});
