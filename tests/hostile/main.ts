/**
 * `npm run hostile -- [--browser chromium|firefox] [--only PART OF A NAME] [--write]`: plays every attack in both browsers and
 * prints what came of it. Exits with 1 when the guide did not hold somewhere.
 */
import { buildExtension } from '../../tools/build/build-extension.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import type { BrowserName } from '../browser/guided-visit.ts';
import { type AttackFamily, attackFamilies } from './all-attacks.ts';
import { describeOutcomes, type Outcome } from './describe-outcomes.ts';
import type { HostileAttack } from './hostile-attack.ts';
import { type HostileOptions, parseHostileOptions } from './hostile-options.ts';
import { openHostileStage } from './hostile-stage.ts';
import { writeHostile } from './write-hostile.ts';

const say = (line: string) => console.log(line);

type Planned = Pick<Outcome, 'family' | 'attack'>;

function planAttacks(only: string): readonly Planned[] {
  const families = Object.entries(attackFamilies) as readonly (readonly [AttackFamily, readonly HostileAttack[]])[];
  const all = families.flatMap(([family, attacks]) => attacks.map((attack) => ({ family, attack })));
  const planned = all.filter(({ family, attack }) => `${family}: ${attack.name}`.includes(only));
  if (planned.length === 0) throw new BadInput(`No attack is named like “${only}”.`);
  return planned;
}

async function playIn(browser: BrowserName, planned: readonly Planned[]): Promise<readonly Outcome[]> {
  const stage = await openHostileStage(browser);
  const outcomes: Outcome[] = [];
  try {
    for (const { family, attack } of planned) {
      const complaints = await stage.play(attack);
      outcomes.push({ family, attack, browser, complaints });
      say(`${complaints.length === 0 ? 'held  ' : 'FAILED'} ${browser}, ${family}: ${attack.name}`);
      for (const complaint of complaints) say(`       ${complaint}`);
    }
  } finally {
    await stage.close();
  }
  return outcomes;
}

async function playAll({ browsers, only, write }: HostileOptions): Promise<void> {
  const planned = planAttacks(only);
  await buildExtension();
  const outcomes: Outcome[] = [];
  for (const browser of browsers) outcomes.push(...(await playIn(browser, planned)));
  const lines = describeOutcomes(outcomes);
  for (const line of lines) say(line);
  if (write) await writeHostile(lines);
  if (outcomes.some(({ complaints }) => complaints.length > 0)) process.exitCode = 1;
}

try {
  await playAll(parseHostileOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
