/** The options of the soak, and one clear sentence for those that are none. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { parseSoakOptions } from './soak-options.ts';

describe('the options of the soak', () => {
  it('are an hour in both browsers without any, and a fresh seed each time', () => {
    const { seed, ...rest } = parseSoakOptions([]);
    expect(rest).toEqual({ minutes: 60, browsers: ['chromium', 'firefox'], replay: null, write: false });
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
  });

  it('are taken as given', () => {
    const given = ['--minutes', '2.5', '--seed=7', '--browser', 'firefox', '--replay', '0', '--write'];
    expect(parseSoakOptions(given)).toEqual({ minutes: 2.5, seed: 7, browsers: ['firefox'], replay: 0, write: true });
  });

  it.each([
    ['an unknown option', ['--hours', '3'], '--hours'],
    ['a word without an option', ['firefox'], 'firefox'],
    ['a word that is called as an option is', ['seed'], 'seed'],
    ['an option without its value', ['--minutes'], '--minutes'],
    ['no time at all', ['--minutes', '0'], '--minutes'],
    ['more than a day', ['--minutes', '1441'], '1441'],
    ['a time that is no number', ['--minutes', 'long'], 'long'],
    ['a seed that is no whole number', ['--seed', '1.5'], '1.5'],
    ['an empty seed', ['--seed='], '--seed'],
    ['a seed below nought', ['--replay=-1'], '-1'],
    ['another browser', ['--browser', 'safari'], 'safari'],
    ['a value for a switch', ['--write=yes'], '--write'],
  ])('are refused in one sentence that names them: %s', (_what, args, named) => {
    const refused = () => parseSoakOptions(args);
    expect(refused).toThrow(BadInput);
    expect(refused).toThrow(named);
    expect(refused).toThrow(/^[^\n]+\.$/u);
  });
});
