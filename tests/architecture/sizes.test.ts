/** Files of 250 lines and functions of 60 at most, in src and tools; data, languages and style sheets aside. */
import { describe, expect, it } from 'vitest';
import { functionLengths, readFiles } from './read-source.ts';

const mostLines = 250;
const mostFunctionLines = 60;
const code = [...readFiles('src', '.ts'), ...readFiles('tools', '.ts')];
const limited = code.filter(({ path }) => !/^src\/(guide|languages)\//u.test(path));

describe('sizes', () => {
  it('keeps files short', () => {
    expect(limited.length).toBeGreaterThan(50);
    const long = limited
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLines);
    expect(long).toEqual([]);
  });

  it('keeps functions short', () => {
    const long = code.filter(({ text }) => functionLengths(text).some(({ lines }) => lines > mostFunctionLines));
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('measures a function from its first line to its last', () => {
    expect(
      functionLengths(
        'const a = 1;\nfunction f(b: string) {\n  return b;\n}\nconst g = (): void => {};\nclass H {\n  i() {\n    return 1;\n  }\n}\n',
      ),
    ).toEqual([
      { line: 2, lines: 3 },
      { line: 5, lines: 1 },
      { line: 7, lines: 3 },
    ]);
  });
});
