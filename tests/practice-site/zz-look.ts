import { chromium } from 'playwright-core';
import { disturbedPages, practicePages } from './page-list.ts';
import type { PracticeOptions } from './practice-options.ts';
import { startPracticeSite } from './start-practice-site.ts';

const [what = 'plain', design = 'hub', language = 'en', shots = 'no', only = ''] = process.argv.slice(2);
const site = await startPracticeSite({ partDelay: 60 });
const map = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alipay.com'].flatMap((d) => [`MAP ${d} 127.0.0.1:${site.port}`, `MAP *.${d} 127.0.0.1:${site.port}`]);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=${map.join(',')}`] });
const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1180, height: 760 } });
const list = what === 'plain' ? practicePages : disturbedPages;
let number = 0;
for (const listed of list) {
  number += 1;
  if (only !== '' && !new RegExp(only).test(`${listed.note} ${listed.url}`)) continue;
  const options = { design, language, ...listed.options } as Partial<PracticeOptions>;
  site.reset(options);
  const page = await context.newPage();
  if (listed.url.includes('//m.')) await page.setViewportSize({ width: 390, height: 760 });
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
  page.on('response', (r) => r.status() >= 500 && errors.push(`${r.status()} ${r.url()}`));
  await page.goto(listed.url);
  await page.waitForTimeout(options.late ? 1100 : 420);
  const marks = (await page.evaluate('practice.marks().filter(m => m.width > 0 && m.height > 0).map(m => m.mark)').catch((e) => [String(e)])) as string[];
  const wanted = listed.marks.filter((m) => !marks.includes(m));
  const missing = listed.step === 'choose-card' ? wanted.length > 0 : listed.marks.length > 0 && wanted.length === listed.marks.length;
  if (missing || errors.length > 0) console.log(number, design, listed.note, listed.url, missing ? `MISSING ${wanted} HAS ${[...new Set(marks)].join(' ')}` : '', errors.join(' | '));
  if (shots === 'yes') await page.screenshot({ path: `/tmp/shots/${what}-${design}-${String(number).padStart(3, '0')}.png` });
  await page.close();
}
console.log('done', number);
await browser.close();
await site.close();
