/**
 * `npm run hostile -- [--browser chromium|firefox] [--only PART OF A NAME] [--write]`: plays every attack in both browsers and
 * prints what came of it. Exits with 1 when the guide did not hold somewhere.
 */
import { parseArgs } from 'node:util';
import { attackFamilies } from './all-attacks.ts';
import { openHostileStage } from './hostile-stage.ts';
import { buildExtension } from '../../tools/build/build-extension.ts';

const { values } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' }, write: { type: 'boolean' } } });
await buildExtension();
const name = values.browser as 'chromium' | 'firefox';
const stage = await openHostileStage(name);
let bad = 0;
for (const [family, attacks] of Object.entries(attackFamilies)) {
  for (const attack of attacks) {
    if (values.only !== undefined && !`${family}: ${attack.name}`.includes(values.only)) continue;
    const start = Date.now();
    const complaints = await stage.play(attack);
    console.log(`${complaints.length === 0 ? 'held ' : 'FAILED'} ${family}: ${attack.name} (${Date.now() - start})`);
    for (const one of complaints) console.log(`       ${one}`);
    if (complaints.length > 0) bad += 1;
  }
}
console.log(bad, 'bad');
await stage.close();
