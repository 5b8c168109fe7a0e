/** What a bundle may weigh: one that is over its budget stops the build, and what grew is named. */
import { describe, expect, it } from 'vitest';
import { budgets, checkBudgets } from '../../tools/build/check-budgets.ts';
import { type BundleSize, measureBundle } from '../../tools/build/measure-bundle.ts';

const small: BundleSize = { gzip: 10, gzipWithoutSignals: 10, parts: { 'src/ui': 100, 'src/present': 50 } };
const allSmall = {
  background: small,
  content: small,
  popup: small,
  report: small,
  companion: small,
  options: small,
  welcome: small,
};

describe('a budget', () => {
  it('lets a build pass that keeps to it', () => {
    expect(() => checkBudgets(allSmall, {})).not.toThrow();
  });

  it('stops one that does not, and names what grew, the most first, and nothing that did not', () => {
    const fat = { gzip: budgets.popup.gzip + 1, gzipWithoutSignals: 1, parts: { 'src/ui': 130, 'src/present': 50, blorf: 900 } };
    const build = () => checkBudgets({ ...allSmall, popup: fat }, { popup: small });
    expect(build).toThrow(`popup.js weighs ${fat.gzip} bytes after gzip; ${budgets.popup.gzip} are allowed.`);
    expect(build).toThrow(/blorf: 900 bytes more, now 900[\s\S]*src\/ui: 30 bytes more, now 130/u);
    expect(build).not.toThrow(/src\/present/u);
  });

  it('counts the content script without the words of the sites too', () => {
    const heavy = { ...small, gzipWithoutSignals: (budgets.content.gzipWithoutSignals ?? 0) + 1 };
    expect(() => checkBudgets({ ...allSmall, content: heavy }, {})).toThrow('content.js without the words of the sites');
  });

  it('says so where nothing grew and the budget was lowered', () => {
    const fat = { ...small, gzip: budgets.report.gzip + 1 };
    expect(() => checkBudgets({ ...allSmall, report: fat }, { report: fat })).toThrow('nothing grew');
  });
});

describe('the measure of a bundle', () => {
  const words = Array.from({ length: 400 }, (_, at) => `word${(at * 7919) % 1009}`).join(' ');
  const bundle = [
    '"use strict";',
    '  // src/languages/de/signals.ts',
    `  var signals = "${words}";`,
    '  // src/ui/theme.ts',
    '  var theme = 1;',
    '  // node_modules/@noble/hashes/sha2.js',
    '  var sha = 2;',
  ].join('\n');

  it('tells rooms, packages and the words of the sites apart', () => {
    const { parts } = measureBundle(bundle);
    expect(Object.keys(parts).sort()).toEqual(['@noble/hashes', 'esbuild', 'signals', 'src/ui']);
    expect(Object.values(parts).reduce((sum, bytes) => sum + bytes, 0)).toBe(Buffer.byteLength(bundle) + 1);
  });

  it('leaves the words of the sites out of the second weight', () => {
    const { gzip, gzipWithoutSignals } = measureBundle(bundle);
    expect(gzipWithoutSignals).toBeLessThan(gzip - 500);
    const without = measureBundle(bundle.replace('de/signals.ts', 'de/words.ts'));
    expect(without.gzipWithoutSignals).toBe(without.gzip);
  });
});
