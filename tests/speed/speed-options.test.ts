/** The options of the bench, and one clear sentence for those that are none. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { parseSpeedOptions } from './speed-options.ts';

function complaint(...args: readonly string[]): string {
  try {
    parseSpeedOptions(args);
  } catch (error) {
    return error instanceof BadInput ? error.message : String(error);
  }
  return '';
}

describe('the options of the bench', () => {
  it('have defaults', () => {
    expect(parseSpeedOptions([])).toEqual({ rounds: 9, only: new Set(['a', 'b', 'c', 'd', 'e', 'f']), write: false, engine: false });
  });

  it('are read', () => {
    expect(parseSpeedOptions(['--rounds', '15', '--only', 'b, a', '--engine'])).toEqual({
      rounds: 15,
      only: new Set(['a', 'b']),
      write: false,
      engine: true,
    });
    expect(parseSpeedOptions(['--write']).write).toBe(true);
  });

  it('allow fewer rounds only for a quick look', () => {
    expect(parseSpeedOptions(['--quick']).rounds).toBe(2);
    expect(parseSpeedOptions(['--quick', '--rounds=1']).rounds).toBe(1);
    expect(complaint('--rounds=8')).toBe('--rounds takes a whole number from 9 (fewer with --quick) to 99, not “8”.');
  });

  it.each([
    [['--speed'], '“--speed” is not known: there are --rounds, --only, --write, --quick, --engine.'],
    [['9'], '“9” is not known: there are --rounds, --only, --write, --quick, --engine.'],
    [['--rounds'], '--rounds needs a value.'],
    [['--write=yes'], '--write takes no value.'],
    [['--rounds=9.5'], '--rounds takes a whole number from 9 (fewer with --quick) to 99, not “9.5”.'],
    [['--quick', '--rounds=0'], '--rounds takes a whole number from 1 to 99, not “0”.'],
    [['--rounds=100'], '--rounds takes a whole number from 9 (fewer with --quick) to 99, not “100”.'],
    [['--only=a,g'], '--only takes letters from a to f with commas between them, not “g”.'],
    [['--only='], '--only takes letters from a to f with commas between them, not “”.'],
    [['--write', '--quick'], '--write needs the whole run: leave out --quick and --only.'],
    [['--write', '--only=a'], '--write needs the whole run: leave out --quick and --only.'],
  ])('are refused in one sentence: %j', (args, sentence) => {
    expect(complaint(...args)).toBe(sentence);
  });
});
