/** `npm run figures`: counts what detection knows, by page, by target and by language. */
import { grammar } from '../../src/guide/compositions.ts';
import { grades } from '../../src/guide/evidence.ts';
import { featureIds } from '../../src/guide/features.ts';
import { labelIds } from '../../src/guide/label-ids.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { collectFacts } from '../evidence/collect-facts.ts';
import { gradeOf } from '../evidence/write-evidence.ts';

const facts = collectFacts();
const signals = facts.filter(({ kind }) => kind === 'signals of pages').length;
console.log(
  `${Object.keys(pages).length} pages with ${signals} signals, ${featureIds.length} features, ${Object.keys(targets).length} targets`,
);
console.log(
  `${labelIds.length} meanings, ${grammar.compositions.length} compositions, ${Object.keys(grammar.companions).length} with companions`,
);

let all = 0;
for (const code of languageCodes) {
  const phrases = facts.filter(({ kind }) => kind === code);
  const byGrade = grades.map((grade) => ({ grade, count: phrases.filter((fact) => gradeOf(fact) === grade).length }));
  const shown = byGrade.filter(({ count }) => count > 0).map(({ grade, count }) => `${count} ${grade}`);
  all += phrases.length;
  console.log(`${code}: ${phrases.length} phrases (${shown.join(', ')})`);
}
console.log(`${all} phrases in ${languageCodes.length} languages`);
