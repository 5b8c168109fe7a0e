/** `npm run evidence`: writes docs/evidence.md anew. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectFacts } from './collect-facts.ts';
import { writeEvidence } from './write-evidence.ts';

const path = join('docs', 'evidence.md');
await writeFile(join(import.meta.dirname, '..', '..', path), writeEvidence(collectFacts()));
console.log(`Wrote ${path}.`);
