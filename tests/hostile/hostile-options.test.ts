/** The options of `npm run hostile`. */
import { expect, it } from 'vitest';
import { parseHostileOptions } from './hostile-options.ts';

it('plays everything in both browsers unless told otherwise', () => {
  expect(parseHostileOptions([])).toEqual({ browsers: ['chromium', 'firefox'], only: '', write: false });
  expect(parseHostileOptions(['--browser', 'firefox', '--only', 'popover'])).toEqual({
    browsers: ['firefox'],
    only: 'popover',
    write: false,
  });
});

it.each([[['--brows']], [['storms']], [['--only']], [['--browser', 'lynx']], [['--write', '--only', 'a']]])(
  'refuses %j in one sentence',
  (args) => {
    expect(() => parseHostileOptions(args)).toThrow(/^[^.]+\.$/u);
  },
);
