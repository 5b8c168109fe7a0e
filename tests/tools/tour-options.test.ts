/** The options of the tour, and one clear sentence for those that are none. */
import { describe, expect, it } from 'vitest';
import { parseTourOptions } from '../../tools/tour/tour-options.ts';

function complaint(...args: readonly string[]): string {
  try {
    parseTourOptions(args, true);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('the options of the tour', () => {
  it('have defaults', () => {
    expect(parseTourOptions([], true)).toEqual({ browser: 'chromium', lang: 'en', design: 'hub', headless: false });
  });

  it('are read in either spelling', () => {
    const wanted = { browser: 'firefox', lang: 'fr', design: 'drawer', headless: true };
    expect(parseTourOptions(['--browser=firefox', '--lang=fr', '--design=drawer', '--headless'], true)).toEqual(wanted);
    expect(parseTourOptions(['--browser', 'firefox', '--lang', 'fr', '--design', 'drawer', '--headless'], true)).toEqual(wanted);
  });

  it('are headless without a display, asked for or not', () => {
    expect(parseTourOptions([], false).headless).toBe(true);
    expect(parseTourOptions(['--headless'], false).headless).toBe(true);
  });

  it.each([
    [['--speed=2'], '--speed=2'],
    [['--lang=fr', '--colour'], '--colour'],
    [['-x'], '-x'],
  ])('are refused when they are not known: %j', (args, named) => {
    expect(complaint(...args)).toBe(`The option “${named}” is not known. There are --browser, --lang, --design and --headless.`);
  });

  it.each([
    ['--browser=safari', '--browser takes chromium or firefox, not “safari”.'],
    ['--lang=tlh', '--lang takes en or fr, not “tlh”.'],
    ['--design=', '--design takes hub or drawer, not “”.'],
    ['--lang=EN', '--lang takes en or fr, not “EN”.'],
  ])('are refused with a value that is not known: %s', (argument, sentence) => {
    expect(complaint(argument)).toBe(sentence);
  });

  it.each([['firefox'], ['--headless=yes'], ['--lang']])('are refused in one sentence or two, never as a trace: %s', (argument) => {
    expect(complaint(argument)).toMatch(/^[^\n]{10,160}$/u);
  });
});
