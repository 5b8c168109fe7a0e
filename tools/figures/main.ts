/** `npm run figures`: counts what detection knows, by page, by target and by language. */
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { grammar } from '../../src/guide/compositions.ts';
import { featureIds } from '../../src/guide/features.ts';
import { labelIds } from '../../src/guide/label-ids.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';

const signals = Object.values(pages).reduce((sum, page) => sum + page.signals.length, 0);
console.log(
  `${Object.keys(pages).length} pages with ${signals} signals, ${featureIds.length} features, ${Object.keys(targets).length} targets`,
);
console.log(
  `${labelIds.length} meanings, ${grammar.compositions.length} compositions, ${Object.keys(grammar.companions).length} with companions`,
);

let all = 0;
for (const [code, set] of Object.entries(signalRegistry)) {
  const byGrade = new Map<string, number>();
  for (const phrases of Object.values(set)) {
    for (const [grade, written] of Object.entries(phrases)) {
      byGrade.set(grade, (byGrade.get(grade) ?? 0) + phrasesOf({ [grade]: written }).length);
    }
  }
  const total = [...byGrade.values()].reduce((sum, count) => sum + count, 0);
  all += total;
  console.log(`${code}: ${total} phrases (${[...byGrade].map(([grade, count]) => `${count} ${grade}`).join(', ')})`);
}
console.log(`${all} phrases in ${Object.keys(signalRegistry).length} languages`);
