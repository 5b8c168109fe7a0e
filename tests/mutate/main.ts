/**
 * `npm run mutate -- [--mutants N | --whole] [--seed N] [--room NAME] [--workers N] [--write]`: plants changes in the rooms
 * that decide, one at a time, and counts how many the unit tests catch.
 */
import { projectRoot } from '../../tools/build/build-extension.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { describeEscaped, describeRooms, describeTotal, findShortfall } from './describe-mutation.ts';
import { drawMutants } from './draw-mutants.ts';
import { listMutants } from './list-mutants.ts';
import { type MutateOptions, parseMutateOptions } from './mutate-options.ts';
import { plantMutants } from './plant-mutants.ts';
import { tallyRooms } from './tally-mutants.ts';
import { writeMutation } from './write-mutation.ts';

const say = (line: string) => console.log(line);

async function mutate({ seed, count, rooms, workers, write }: MutateOptions): Promise<void> {
  // Stryker takes the folder that it is started in for the project.
  process.chdir(projectRoot);
  const listed = new Map(await Promise.all(rooms.map(async (room) => [room, await listMutants(room)] as const)));
  const drawn = drawMutants(listed, count, seed);
  const sizes = new Map([...listed].map(([room, mutants]) => [room, mutants.length]));
  say(`${drawn.length} of ${[...sizes.values()].reduce((sum, size) => sum + size, 0)} mutants, seed ${seed}.`);
  const judged = await plantMutants(drawn, workers);
  const tally = tallyRooms(sizes, judged);
  const shortfall = findShortfall(tally);
  const lines = [...describeRooms(tally), '', describeTotal(seed, tally), '', ...describeEscaped(judged)];
  for (const line of lines) say(line);
  if (write) await writeMutation(lines);
  if (shortfall === null) return;
  console.error(shortfall);
  process.exitCode = 1;
}

try {
  await mutate(parseMutateOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof BadInput)) throw failure;
  console.error(failure.message);
  process.exitCode = 2;
}
