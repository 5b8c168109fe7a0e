/**
 * `npm run blind -- [SET] [part of a file's name]`: shows the pages of a set, or of all, to the built extension in a real
 * browser and prints how it did, page by page, per language and per page id.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import type { Box, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { buildExtension, projectRoot } from '../../tools/build/build-extension.ts';
import { settle, toMoment } from '../../tools/tour/follow-guide.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import type { BlindPage } from './blind-page.ts';
import { findBlindPages } from './blind-sets.ts';
import { createTally } from './blind-tally.ts';
import { type BlindVerdict, judgeBlindPage, type Shown } from './judge-blind-page.ts';
import { serveBlindPages } from './serve-blind-pages.ts';

/** Marks inside open shadow roots count too. */
function truthExpression(box: Box): string {
  return `(() => {
    const ring = ${JSON.stringify(box)};
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])]);
    return all(document).filter((element) => element.dataset?.truth).filter((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const gaps = [x - ring.x, y - ring.y, ring.x + ring.width - x - width, ring.y + ring.height - y - height];
      return width > 0 && gaps.every((gap) => gap >= -1 && gap <= 16);
    }).map((element) => element.dataset.truth);
  })()`;
}

async function look(browser: TestBrowser, page: BlindPage): Promise<Shown> {
  const { width, height } = page.viewport ?? { width: 1280, height: 800 };
  await browser.setViewport(width, height);
  await browser.open(page.url);
  // Late parts of a page come within 600 ms.
  await new Promise((resolve) => setTimeout(resolve, 800));
  const isQuiet = page.page === 'not-ready' || page.page === 'bot-check' || page.page === 'identity-check';
  const reading = isQuiet ? await browser.overlay() : await settle(browser);
  const { page: id, step, rung } = toMoment(reading);
  const inOrder = [...(reading?.rings ?? [])].sort(
    (a, b) => Number(a.attributes['data-index'] ?? 0) - Number(b.attributes['data-index'] ?? 0),
  );
  const rings = await Promise.all(inOrder.map(({ box }) => browser.evaluate<string[]>(truthExpression(box))));
  return { page: id, step, rung, rings };
}

function describe(page: BlindPage, verdict: BlindVerdict, shown: Shown): string {
  const wanted = `${page.page} ${page.step} [${page.targets.join(', ')}]`;
  const got = `${shown.page} ${shown.step} ${shown.rung} [${shown.rings.map((marks) => marks.join('+') || 'unmarked').join(', ')}]`;
  return `${verdict.padEnd(8)} ${page.file}: wanted ${wanted}, got ${got}`;
}

async function main(): Promise<void> {
  const pages = findBlindPages(process.argv.slice(2));
  await buildExtension();
  const server = await serveBlindPages();
  const executable = await findBrowser('chromium', { announce: (line) => console.log(line) });
  const browser = await launchChromium({
    extension: join(projectRoot, 'dist', 'chromium'),
    port: server.port,
    headless: true,
    language: 'en',
    executable,
  });
  const pictures = join(projectRoot, 'out', 'blind');
  await mkdir(pictures, { recursive: true });
  const tally = createTally();
  try {
    await startGuide(browser);
    const fresh = await browser.evaluateInExtension<object>(`chrome.storage.local.get('journey').then(({ journey }) => journey)`);
    for (const page of pages) {
      server.show(page.url, page.html());
      await browser.evaluateInExtension(`chrome.storage.local.set({ journey: ${JSON.stringify(fresh)} }).then(() => true)`);
      const shown = await look(browser, page);
      const verdict = judgeBlindPage(page, shown);
      tally.add(page, verdict);
      if (verdict === 'right') continue;
      console.log(describe(page, verdict, shown));
      await browser.screenshot(join(pictures, `${page.file}.png`));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const line of tally.lines()) console.log(line);
}

await main();
