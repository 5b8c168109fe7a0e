/**
 * `npm run bench -- [--rounds N] [--quick] [--only a,b] [--engine] [--write]`: what Uncard costs a shopping page, beside a
 * browser without an extension, an empty extension, and its peers. Exits with 1 when a bound is broken.
 */
import { buildExtension } from '../../tools/build/build-extension.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { writeBench } from '../bench/write-bench.ts';
import { describeSpeed } from './describe-speed.ts';
import { judgeEngine } from './engine-record.ts';
import { peerVersions } from './install-peers.ts';
import { runRounds } from './run-rounds.ts';
import { describeBroken, judgeSpeed } from './speed-bounds.ts';
import { parseSpeedOptions, type SpeedOptions } from './speed-options.ts';

const say = (line: string) => console.log(line);

async function bench(options: SpeedOptions): Promise<void> {
  await buildExtension();
  const { figures, browser } = await runRounds(options, say);
  const engine = options.only.has('f') ? [await judgeEngine(options.engine)] : [];
  const bounds = [...judgeSpeed(figures, options.only), ...engine];
  const peers = Object.entries(peerVersions).map(([name, version]) => `${name} ${version}`);
  const lines = describeSpeed({ figures, bounds, rounds: options.rounds, browser, peers });
  for (const line of lines) say(line);
  if (options.write) await writeBench('docs/speed.md', 'npm run bench', lines);
  const broken = bounds.filter(({ holds }) => !holds);
  for (const bound of broken) console.error(describeBroken(bound));
  if (broken.length > 0) process.exitCode = 1;
}

try {
  await bench(parseSpeedOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
