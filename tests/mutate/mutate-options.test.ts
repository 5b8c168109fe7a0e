/** The command line of a run: what is known is read, what is not is said in one sentence. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { mutatedRooms } from './mutant.ts';
import { parseMutateOptions } from './mutate-options.ts';

describe('good options', () => {
  it('are read', () => {
    const args = ['--seed', '41', '--mutants=90', '--room', 'journey', '--workers', '2', '--write'];
    expect(parseMutateOptions(args)).toEqual({ seed: 41, count: 90, rooms: ['journey'], workers: 2, write: true });
  });

  it('are none: then some are drawn in every room, from a seed of its own', () => {
    const { seed, ...rest } = parseMutateOptions([]);
    expect(rest).toEqual({ count: 400, rooms: mutatedRooms, workers: 1, write: false });
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
  });

  it('take all there are', () => {
    expect(parseMutateOptions(['--whole']).count).toBeNull();
  });
});

describe('bad options', () => {
  it.each([
    ['an unknown option', ['--speed', '3'], '--speed'],
    ['a word without an option', ['engine'], 'engine'],
    ['an option without its value', ['--seed'], '--seed'],
    ['a switch with a value', ['--write=no'], '--write'],
    ['a seed that is no number', ['--seed', 'abc'], 'abc'],
    ['a seed that is empty', ['--seed='], '--seed'],
    ['no mutants at all', ['--mutants', '0'], '--mutants'],
    ['a part of a mutant', ['--mutants', '1.5'], '1.5'],
    ['no worker', ['--workers', '0'], '--workers'],
    ['a room that is none', ['--room', 'overlay'], 'overlay'],
    ['some of all', ['--whole', '--mutants', '5'], '--whole'],
  ])('are refused in one sentence that names them: %s', (_what, args, named) => {
    const refused = () => parseMutateOptions(args);
    expect(refused).toThrow(BadInput);
    expect(refused).toThrow(named);
    expect(refused).toThrow(/^[^\n]+\.$/u);
  });
});
