/** What a run came to, as lines for the terminal and for docs/mutation.md. Pure. */
import { type JudgedMutant, type Mutant, mutantKey } from './mutant.ts';
import { addRooms, type RoomTally, scoreOf, weightedScore } from './tally-mutants.ts';

/** Percent of the mutants that have to be caught. */
const leastScore = 85;
const longestCode = 110;

function percent(score: number | null): string {
  return score === null ? '–' : `${score.toFixed(1)} %`;
}

function row({ name, size, counts }: RoomTally): string {
  const drawn = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const cells = [name, size, drawn, counts.caught, counts['timed out'], counts.survived, counts.unreached, counts['not run']];
  return `| ${cells.join(' | ')} | ${percent(scoreOf(counts))} |`;
}

/** In one line, cut where it grows long, and harmless in a table. */
function asCode(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const shown = line.length > longestCode ? `${line.slice(0, longestCode)} …` : line;
  return shown === '' ? 'nothing' : `\`\` ${shown.replaceAll('|', '\\|')} \`\``;
}

function describePlace({ file, from }: Mutant): string {
  return `${file}:${from.line}:${from.column}`;
}

function mutantRow({ mutant, fate }: JudgedMutant): string {
  return `| ${describePlace(mutant)} | ${fate} | ${asCode(mutant.original)} | ${asCode(mutant.mutated)} |`;
}

/** Whatever was not caught by a failing test, so that a person can look at it. */
export function describeEscaped(judged: readonly JudgedMutant[]): readonly string[] {
  const escaped = judged.filter(({ fate }) => fate !== 'caught');
  if (escaped.length === 0) return ['Nothing survived.'];
  const sorted = [...escaped].sort((a, b) => (mutantKey(a.mutant) < mutantKey(b.mutant) ? -1 : 1));
  return ['| where | what became of it | as it is | as it was planted |', '|---|---|---|---|', ...sorted.map(mutantRow)];
}

export function describeRooms(rooms: readonly RoomTally[]): readonly string[] {
  return [
    '| room | mutants | drawn | caught | timed out | survived | unreached | not run | score |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rooms.map(row),
    ...(rooms.length > 1 ? [row(addRooms(rooms))] : []),
  ];
}

export function describeTotal(seed: number, rooms: readonly RoomTally[]): string {
  const all = addRooms(rooms);
  const caught = all.counts.caught + all.counts['timed out'];
  const drawn = Object.values(all.counts).reduce((sum, count) => sum + count, 0);
  return `seed ${seed}: ${caught} of ${drawn} mutants caught (${percent(scoreOf(all.counts))}); each room by its size ${percent(weightedScore(rooms))}`;
}

/** @returns The one sentence that says that too few were caught, or null. */
export function findShortfall(rooms: readonly RoomTally[]): string | null {
  const scores = [scoreOf(addRooms(rooms).counts), weightedScore(rooms)];
  const known = scores.filter((score) => score !== null);
  if (known.length < scores.length) return 'No mutant was judged, so nothing is known about the tests.';
  const least = Math.min(...known);
  return least < leastScore ? `The tests caught ${least.toFixed(1)} % of the mutants; the bound is ${leastScore} %.` : null;
}
