/** The options of the inspector, and one clear sentence for those that are none. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { parseInspectOptions } from '../../tools/inspect/inspect-options.ts';

const surroundings = { from: '/home/somebody', out: '/project/out/inspect' };
const address = 'https://www.aliexpress.com/p/wallet/index.html?trace=1#cards';

function complaint(...args: readonly string[]): string {
  try {
    parseInspectOptions(args, surroundings);
  } catch (error) {
    return error instanceof BadInput ? error.message : `no bad input: ${String(error)}`;
  }
  return '';
}

describe('the options of the inspector', () => {
  it('have defaults for all but file and address', () => {
    const options = parseInspectOptions(['cards.html', '--url', address], surroundings);
    expect({ ...options, url: options.url.href }).toEqual({
      file: '/home/somebody/cards.html',
      url: address,
      browser: 'chromium',
      language: 'en',
      out: '/project/out/inspect',
      json: false,
    });
  });

  it('are read in either spelling and in any order', () => {
    const args = [
      '--json',
      '--url=https://alipay.com/',
      '--browser',
      'firefox',
      '--language=pt-BR',
      '--out',
      'pictures',
      '/tmp/cards.html',
    ];
    const options = parseInspectOptions(args, surroundings);
    expect({ ...options, url: options.url.href }).toEqual({
      file: '/tmp/cards.html',
      url: 'https://alipay.com/',
      browser: 'firefox',
      language: 'pt-BR',
      out: '/home/somebody/pictures',
      json: true,
    });
  });

  it.each([
    [[], 'No file is given'],
    [['--url', address], 'No file is given'],
    [['', '--url', address], 'No file is given'],
    [['a.html', 'b.html', '--url', address], 'One page at a time: “a.html” and “b.html”'],
    [['a.html'], 'No --url is given'],
    [['a.html', '--url'], '--url needs a value.'],
    [['a.html', '--url='], '--url needs a value.'],
    [['a.html', '--url', '--json'], '--url needs a value.'],
    [['a.html', '--json=yes', '--url', address], '--json takes no value, not even “yes”.'],
    [['a.html', '--url', address, '--speed', '3'], 'The option “--speed” is not known'],
    [['a.html', '--url', address, '-x'], 'The option “-x” is not known'],
    [['a.html', '--url', address, '--constructor'], 'The option “--constructor” is not known'],
    [['a.html', '--url', address, '--browser=safari'], '--browser takes chromium or firefox, not “safari”.'],
    [['a.html', '--url', address, '--language', 'e n'], '--language takes a tag such as en or pt-BR, not “e n”.'],
  ])('are refused in one sentence: %j', (args, beginning) => {
    const sentence = complaint(...args);
    expect(sentence.startsWith(beginning), sentence).toBe(true);
    expect(sentence).toMatch(/^[^\n]{10,160}$/u);
  });

  it.each([
    ['cards', 'is not an address'],
    ['www.aliexpress.com', 'is not an address'],
    ['http://www.aliexpress.com/', 'does not begin with https://'],
    ['file:///tmp/cards.html', 'does not begin with https://'],
    ['https://www.example.com/', 'is not a host that Uncard works on'],
    ['https://notaliexpress.com/', 'is not a host that Uncard works on'],
    ['https://aliexpress.com.example.org/', 'is not a host that Uncard works on'],
  ])('take no address that the extension does not work on: %s', (given, part) => {
    expect(complaint('a.html', '--url', given)).toContain(part);
  });
});
