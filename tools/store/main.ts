/** `npm run listing`: writes docs/store/listing.md anew. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../build/build-extension.ts';
import { writeListing } from './write-listing.ts';

const path = join('docs', 'store', 'listing.md');
await writeFile(join(projectRoot, path), writeListing());
console.log(`Wrote ${path}.`);
