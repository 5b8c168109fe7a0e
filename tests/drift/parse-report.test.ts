/** Reading a report: what Uncard wrote and nothing else, whoever the file is from. */
import { describe, expect, it } from 'vitest';
import { describeDrift } from '../../src/drift/describe-drift.ts';
import { parseReport } from '../../src/drift/parse-report.ts';
import { toReasonId } from '../../src/drift/reason-ids.ts';
import { mostNodes } from '../../src/drift/report-vocabulary.ts';
import { writeReport } from '../../src/drift/write-report.ts';
import { driftOf } from '../fakes/drift-of.ts';

const html =
  '<header><a href="/account/index.html" class="account">Account</a></header><main><h1>Saved cards</h1><ul><li>Visa •••• 4242 <button aria-label="Remove">x</button></li></ul><label><input type="checkbox" checked> Save</label></main>';
const report = describeDrift(driftOf(html, { url: 'https://www.aliexpress.com/p/wallet-ui/card-list.html' }));
const text = writeReport(report);
const lines = text.trimEnd().split('\n');

const firstNode = lines.findIndex((line) => line.startsWith('nodes ')) + 1;
const change = (at: number, to: (line: string) => string) => lines.map((line, number) => (number === at ? to(line) : line)).join('\n');

describe('a report that Uncard wrote', () => {
  it('is read as what it was written from', () => {
    expect(parseReport(text)).toEqual({ kind: 'report', report });
  });

  it('may come with other line ends, a mark of its encoding, and spaces that editors leave', () => {
    expect(parseReport(`\ufeff${lines.join('\r\n')}\r\n\r\n`)).toEqual({ kind: 'report', report });
    expect(parseReport(lines.join('  \n'))).toEqual({ kind: 'report', report });
  });

  it('holds what the person ticked', () => {
    const ticked = { ...report, complaints: ['wrong-thing', 'other'] as const };
    expect(parseReport(writeReport(ticked))).toEqual({ kind: 'report', report: ticked });
  });
});

describe('a file that is none', () => {
  it.each([
    ['', 'empty'],
    ['  \n \n', 'empty'],
    ['<!doctype html><title>Uncard report 1</title>', 'foreign'],
    ['Uncard report one', 'foreign'],
    [`A word before it\n${text}`, 'foreign'],
    [text.replace('Uncard report 1', 'Uncard report 2'), 'other-version'],
    ['x'.repeat(100_000), 'too-large'],
    [lines.slice(0, -1).join('\n'), 'cut'],
    [lines.slice(0, 9).join('\n'), 'cut'],
    [lines[0] ?? '', 'cut'],
    [[...lines.slice(0, -3), ...lines.slice(-1)].join('\n'), 'cut'],
  ] as const)('is told apart: %#', (written, kind) => {
    expect(parseReport(written).kind).toBe(kind);
  });

  it('is too large with more nodes than a report may have', () => {
    const many = Array.from({ length: mostNodes + 1 }, (_, at) => `${at === 0 ? '' : '.'}${at + 1} div`);
    const head = lines.slice(0, firstNode - 1);
    expect(parseReport([...head, `nodes ${many.length}`, ...many, lines.at(-1)].join('\n')).kind).toBe('too-large');
  });

  it.each([
    (line: string) => `${line} anna`,
    (line: string) => `${line} onclick:alert(1)`,
    (line: string) => `${line} class:zquella`,
    (line: string) => `${line} says:4-20,zquella=3`,
    (line: string) => `${line} label:4-20 label:<script>`,
    (line: string) => `${line} ring:4242`,
    (line: string) => `${line} ring:-1`,
    (line: string) => `${line} font:1e2`,
    (line: string) => `${line} vote:remove=8,because`,
    (line: string) => `${line} role:zquella`,
    (line: string) => `${line} hidden hidden`,
    (line: string) => `${line} link:https://zq.example`,
    (line: string) => line.replace('body', 'body class:zquella'),
    (line: string) => line.replace('body', 'body role:zquella'),
    (line: string) => line.replace('body', 'body field:zquella'),
    (line: string) => line.replace('body', 'body link:zquella'),
    (line: string) => line.replace('body', 'body leads:zquella'),
    (line: string) => line.replace('body', 'body zquella'),
    (line: string) => `${line} part:zquella`,
    (line: string) => `${line} vote:zquella=8,words-3`,
    (line: string) => line.replace('body', 'script'),
    (line: string) => line.replace('1 ', '01 '),
    (line: string) => line.replace('1 ', '.1 '),
    (line: string) => line.replace('1 ', '7 '),
    (line: string) => line.replace(' ', '  '),
    () => '',
  ])('has a line that no report has: %#', (to) => {
    expect(parseReport(change(firstNode, to))).toEqual({ kind: 'strange-line', line: firstNode + 1 });
  });

  it.each(lines.slice(1, firstNode).map((line) => [line.split(' ')[0] ?? '', line] as const))(
    'has a head that no report has: %s',
    (_key, line) => {
      const at = lines.indexOf(line);
      for (const strange of [`${line} zquella`, `${line} 4242`, line.split(' ')[0] ?? '', `x${line}`, '']) {
        expect(parseReport(change(at, () => strange)).kind, strange).not.toBe('report');
      }
    },
  );

  it('puts something into a text or a field', () => {
    const inText = lines.findIndex((line) => / text /u.test(line));
    const depth = lines[inText]?.match(/^\.*/u)?.[0] ?? '';
    expect(parseReport(change(inText + 1, (line) => line.replace(/^\.*/u, `${depth}.`))).kind).toBe('strange-line');
  });

  it('is never read as a report when any one of its lines is gone or told twice', () => {
    for (const at of lines.keys()) {
      expect(parseReport(lines.filter((_, number) => number !== at).join('\n')).kind, lines[at]).not.toBe('report');
      expect(parseReport(lines.flatMap((line, number) => (number === at ? [line, line] : [line])).join('\n')).kind, lines[at]).not.toBe(
        'report',
      );
    }
  });
});

describe('the reasons of the engine', () => {
  it.each([
    ['words 3', 'words-3'],
    ['remove: words 2', 'words-2'],
    ['class prefix', 'class-name'],
    ['a class name hints at removing', 'class-name'],
    ['manage beside its words', 'beside-words'],
    ['can be pressed', 'pressable'],
    ['main', 'main'],
    ['the only control of the row, in unknown words', 'only-control-unknown-words'],
    ['confirms, by its words', 'confirms'],
    ['words on a page: Zquella', 'other'],
  ])('%s is told as %s', (reason, id) => {
    expect(toReasonId(reason)).toBe(id);
  });
});
