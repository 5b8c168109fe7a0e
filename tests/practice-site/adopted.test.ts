/** Reports that were adopted, built again: words of the same meanings, whole runs, and an address that speaks alike. */
import { describe, expect, it } from 'vitest';
import { describeDrift } from '../../src/drift/describe-drift.ts';
import type { DriftReport, ReportNode, Said } from '../../src/drift/drift-report.ts';
import { createLexicon } from '../../src/engine/lexicon.ts';
import { grammar } from '../../src/guide/compositions.ts';
import { pages } from '../../src/guide/pages.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { driftOf } from '../fakes/drift-of.ts';
import { type AdoptedPage, addressOfAdopted, adoptedPages, markOf } from './adopted/adopted-pages.ts';
import { toTree } from './adopted/adopted-tree.ts';
import { isNeutral, wordsFor } from './adopted/words-for.ts';
import { practicePages } from './page-list.ts';

const plain: Said = { length: '4-20', labels: [], marks: [], number: null };
const carrying = (label: Said['labels'][number]['label'], strength: 1 | 2 | 3): Said => ({
  ...plain,
  labels: [{ label, strength, long: false }],
});

describe.each(languageCodes)('words in %s', (language) => {
  const lexicon = createLexicon([signalRegistry[language], signalRegistry.en], grammar);

  it('carry the meaning that is asked for, as firmly', () => {
    for (const label of ['remove', 'cards', 'account', 'wallet', 'cancel', 'add-card', 'set-default'] as const)
      expect(lexicon.meaningsOf(wordsFor(carrying(label, 3), language)).get(label)?.strength, label).toBe(3);
    expect(lexicon.meaningsOf(wordsFor(carrying('remove', 1), language)).get('remove')?.strength).toBe(1);
  });

  it('mean nothing where nothing was heard', () => {
    for (const length of ['1-3', '4-20', '21-60', '61-200'] as const) {
      const text = wordsFor({ ...plain, length }, language);
      expect(isNeutral(text, language), text).toBe(true);
      expect(text).not.toBe('');
    }
  });
});

describe('words of signs and numbers', () => {
  it('show what was seen and nothing beside it', () => {
    const of = (marks: Said['marks'], number: Said['number'] = null) => wordsFor({ ...plain, marks, number }, 'en');
    expect(of(['brand'])).toBe('Visa');
    expect(of(['expiry'])).toBe('08/29');
    expect(of(['mask'])).toBe('••••');
    expect(of([], { mark: 'masked', card: 1 })).toBe('•••• 4242');
    expect(of([], { mark: 'digits', card: 2 })).toBe('5100');
    expect(of(['brand'], { mark: 'bare', card: 3 })).toBe('Visa 1881');
  });
});

describe('the tree of a report', () => {
  const tags = (html: string): unknown => {
    const simple = (tree: ReturnType<typeof toTree>): unknown => tree.map(({ node, children }) => [node.tag, simple(children)]);
    return simple(toTree(describeDrift(driftOf(html))));
  };

  it('is nested as the page was', () => {
    expect(tags('<main><ul><li><b>x</b></li></ul><p>y</p></main>')).toEqual([
      [
        'body',
        [
          [
            'main',
            [
              ['ul', [['li', [['b', [['text', []]]]]]]],
              ['p', [['text', []]]],
            ],
          ],
        ],
      ],
    ]);
  });

  it('has as many of a long run as the page had', () => {
    const found = JSON.stringify(tags(`<main><ul>${'<li><b>x</b></li>'.repeat(11)}</ul></main>`));
    expect(found.match(/"li"/gu)).toHaveLength(11);
  });
});

describe('adopted pages', () => {
  const found = practicePages.filter(({ options }) => options?.adopted !== undefined);

  it('are all listed, each with a mark on every node that is to be ringed', () => {
    expect(found.map(({ options }) => options?.adopted)).toEqual(adoptedPages.map(({ name }) => name));
    for (const [at, { targets, page, step }] of adoptedPages.entries())
      expect(found[at]).toMatchObject({ marks: targets.map(markOf), page, step });
  });

  it('are there at all', () => {
    expect(adoptedPages.length).toBeGreaterThan(0);
  });

  it.each(adoptedPages.map((adopted) => [adopted.name, adopted] as const))(
    'hold nodes for their targets: %s',
    (_name, { report, targets }) => {
      for (const number of targets) expect((report.nodes[number - 1] as ReportNode).box).not.toBeNull();
    },
  );

  it.each(Object.entries(pages).flatMap(([page, { examples }]) => examples.map((address) => [page, address] as const)))(
    'stand at an address that speaks for the same pages: %s at %s',
    (_page, address) => {
      const { hostname } = new URL(address);
      const report: DriftReport = describeDrift(driftOf('<main><p>Hi</p></main>', { url: address }));
      const chosen = addressOfAdopted({ name: 'x', page: 'elsewhere', step: 'wait', targets: [], report } as AdoptedPage);
      const again = describeDrift(driftOf('<main><p>Hi</p></main>', { url: chosen.href }));
      expect(again.address).toEqual(report.address);
      expect(chosen.hostname.endsWith('alipay.com')).toBe(hostname.endsWith('alipay.com'));
    },
  );
});
