/** From a report file to a page of the practice site, or to one sentence that says why not. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawUpReport } from '../../src/drift/draw-up-report.ts';
import { parseAdoptOptions } from '../../tools/adopt-report/adopt-options.ts';
import { adoptReport } from '../../tools/adopt-report/adopt-report.ts';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { driftOf } from '../fakes/drift-of.ts';

const text = drawUpReport(
  driftOf('<main><h1>Saved cards</h1><ul><li>Visa •••• 4242 <button>Remove</button></li></ul><p data-layout="hidden">Hi</p></main>', {
    url: 'https://www.aliexpress.com/p/wallet-ui/card-list.html',
  }),
);
const numberOf = (pattern: RegExp) =>
  Number(
    text
      .split('\n')
      .find((line) => pattern.test(line))
      ?.match(/\d+/u)?.[0],
  );
const button = numberOf(/ button /u);

let folder = '';
let adopted = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncard-adopt-'));
  adopted = await mkdtemp(join(tmpdir(), 'uncard-adopted-'));
});
afterAll(async () => {
  for (const path of [folder, adopted]) await rm(path, { recursive: true });
});

async function adopt(content: string | Buffer, ...more: readonly string[]): Promise<string> {
  await writeFile(join(folder, 'report.txt'), content);
  const line = ['report.txt', '--page', 'wallet-cards', '--step', 'press-remove', ...more];
  return adoptReport(parseAdoptOptions(line, folder), adopted);
}

describe('a report that is adopted', () => {
  it('becomes one file with page, step, targets and the report, and nothing else', async () => {
    const path = await adopt(text, '--target', String(button));
    expect(path).toBe(join(adopted, 'wallet-cards-press-remove.json'));
    const file = JSON.parse(await readFile(path, 'utf8')) as { report: readonly string[] };
    expect(file).toMatchObject({ page: 'wallet-cards', step: 'press-remove', targets: [button] });
    expect(`${file.report.join('\n')}\n`).toBe(text);
    expect(await readdir(adopted)).toEqual(['wallet-cards-press-remove.json']);
  });

  it('gets a number when there is one of that page and step already', async () => {
    expect(await adopt(text, '--target', String(button))).toBe(join(adopted, 'wallet-cards-press-remove-2.json'));
  });

  it('never takes the place of another', async () => {
    await adopt(text, '--target', String(button), '--name', 'new-list');
    await expect(adopt(text, '--target', String(button), '--name', 'new-list')).rejects.toThrow(
      /^There is an adopted page “new-list” already/u,
    );
  });
});

describe('what cannot be adopted', () => {
  it.each<readonly [string, string | Buffer, RegExp]>([
    ['nothing', '', /is empty\.$/u],
    ['a page', '<!doctype html><p>Hi</p>', /is no report: it does not begin with “Uncard report”\.$/u],
    ['bytes', Buffer.from([0xff, 0xfe, 0, 1, 2]), /is no report/u],
    ['too much', 'Uncard report 1\n'.repeat(9000), /is larger than any report can be\.$/u],
    ['a report of later', text.replace('report 1', 'report 2'), /is a report of another version of Uncard/u],
    ['half a report', text.slice(0, text.length / 2), /is cut: lines are missing at its end\.$/u],
    ['markup in it', text.replace(' button ', ' <script>alert(1)</script> '), /was changed: Uncard never writes a line like line \d+\.$/u],
    ['a way out of the folder', text.replace('site aliexpress', 'site ../../../etc'), /was changed/u],
    ['a name of the prototype', text.replace('page wallet-cards', 'page __proto__'), /was changed/u],
  ])('is told in one sentence: %s', async (_what, content, sentence) => {
    const before = await readdir(adopted);
    const failure = await adopt(content, '--target', String(button)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BadInput);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).not.toMatch(/\n/u);
    expect(await readdir(adopted)).toEqual(before);
  });

  it.each([
    ['999', /^The report has no node 999/u],
    [String(button + 1), /is a text: give the element/u],
    [String(numberOf(/ p .*hidden/u)), /cannot be seen on the page/u],
  ])('is a target that nothing can point at: %s', async (target, sentence) => {
    await expect(adopt(text, '--target', target)).rejects.toThrow(sentence);
  });

  it.each([
    [[], /^Give one report file/u],
    [['a', 'b'], /^Give one report file/u],
    [['a'], /^Give --page/u],
    [['a', '--page', 'purse'], /^There is no page “purse”/u],
    [['a', '--page', 'wallet-cards', '--step', 'toString'], /^There is no step “toString”/u],
    [['a', '--page', 'wallet-cards', '--step', 'check-gone'], /needs a removal before it/u],
    [['a', '--page', 'wallet-cards', '--step', 'press-remove'], /give its number in the report with --target/u],
    [['a', '--page', 'wallet-cards', '--step', 'press-remove', '--target', '1;2'], /is no list of node numbers/u],
    [['a', '--page', 'wallet-cards', '--step', 'leave', '--name', '../x'], /is no name/u],
    [['a', '--anna'], /npm run adopt-report/u],
  ])('is a command line that cannot be meant: %j', (line, sentence) => {
    expect(() => parseAdoptOptions(line, folder)).toThrow(sentence);
    expect(() => parseAdoptOptions(line, folder)).toThrow(BadInput);
  });

  it('is a file that is not there, or a folder', async () => {
    const line = (file: string) => parseAdoptOptions([file, '--page', 'wallet-cards', '--step', 'leave'], folder);
    await expect(adoptReport(line('none.txt'), adopted)).rejects.toThrow(/^There is no file/u);
    await expect(adoptReport(line('.'), adopted)).rejects.toThrow(/is a folder/u);
  });
});
