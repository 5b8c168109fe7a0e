/** The command line of a run: what is known is read, what is not is said in one sentence. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { parseSurviveOptions } from './survive-options.ts';

describe('good options', () => {
  it('are read', () => {
    const args = [
      '--seed',
      '41',
      '--pages=300',
      '--languages',
      'fr,ru',
      '--only',
      'nest,reorder',
      '--sample',
      '4',
      '--replay',
      'x.json',
      '--write',
    ];
    expect(parseSurviveOptions(args)).toEqual({
      seed: 41,
      count: 300,
      languages: ['fr', 'ru'],
      transformations: ['nest', 'reorder'],
      sample: 4,
      replay: 'x.json',
      write: true,
    });
  });

  it('are none: then everything is drawn, from a seed of its own', () => {
    const { seed, ...rest } = parseSurviveOptions([]);
    expect(rest).toEqual({ count: null, languages: null, transformations: null, sample: 0, replay: null, write: false });
    expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31).toBe(true);
  });

  it('include nought, and lists with a comma too many', () => {
    expect(parseSurviveOptions(['--seed', '0', '--languages', 'fr,']).seed).toBe(0);
    expect(parseSurviveOptions(['--languages', 'fr,']).languages).toEqual(['fr']);
  });
});

describe('bad options', () => {
  it.each([
    ['an unknown option', ['--speed', '3'], '--speed'],
    ['an unknown switch', ['--fast'], '--fast'],
    ['a word without an option', ['fr'], 'fr'],
    ['an option without its value', ['--seed'], '--seed'],
    ['a seed that is no number', ['--seed', 'abc'], 'abc'],
    ['a seed that is no whole number', ['--seed', '1.5'], '1.5'],
    ['a seed below nought', ['--seed=-1'], '-1'],
    ['a seed that is too large', ['--seed', '99999999999'], '99999999999'],
    ['pages that are no number', ['--pages', 'all'], '--pages'],
    ['a sample that is no number', ['--sample', 'x'], '--sample'],
  ])('are refused in one sentence that names them: %s', (_what, args, named) => {
    const refused = () => parseSurviveOptions(args);
    expect(refused).toThrow(BadInput);
    expect(refused).toThrow(named);
    expect(refused).toThrow(/^[^\n]+\.$/u);
  });
});
