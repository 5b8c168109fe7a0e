/** Chromium with one page that can be filled and measured. */
import { build } from 'esbuild';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { bundleOptions } from '../../tools/build/build-extension.ts';
import type { BenchPage } from './bench-pages.ts';

const address = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
const empty = '<!doctype html><html lang="en"><head><title>Saved cards</title></head><body></body></html>';

export interface BenchStage {
  /** A fresh document with nothing remembered and no code warm. */
  reload(): Promise<void>;
  /** @returns How many nodes the page has. */
  fill(kind: BenchPage, nodes: number, seed: number): Promise<number>;
  /** Runs a call of the bench's script. @returns What the main thread worked for it, in milliseconds of its own time. */
  work(call: string): Promise<number>;
  run<Result>(call: string): Promise<Result>;
  close(): Promise<void>;
}

async function bundle(): Promise<string> {
  const entryPoints = [`${import.meta.dirname}/bench-in-page.ts`];
  const { outputFiles } = await build({ ...bundleOptions, entryPoints, write: false });
  return outputFiles?.[0]?.text ?? '';
}

/** Time of the thread itself, in milliseconds: what other programs do on the same machine does not count. */
async function readThreadTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'ThreadTime');
  if (found === undefined) throw new Error('This Chromium does not tell the time of its main thread.');
  return found.value * 1000;
}

async function reload(page: Page, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.evaluate(script);
}

export async function openBenchStage(executablePath: string): Promise<BenchStage> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: empty }));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    reload: () => reload(page, script),
    fill: (kind, nodes, seed) => page.evaluate<number>(`bench.makePage(${JSON.stringify(kind)}, ${nodes}, ${seed})`),
    async work(call) {
      const before = await readThreadTime(devtools);
      await devtools.send('Runtime.evaluate', { expression: `void bench.${call}` });
      return (await readThreadTime(devtools)) - before;
    },
    run: (call) => page.evaluate(`bench.${call}`),
    close: () => browser.close(),
  };
}
