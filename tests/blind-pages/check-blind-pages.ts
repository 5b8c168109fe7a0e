/**
 * Self-check of written pages in Chromium, which knows nothing of the engine:
 * npx tsx tests/blind-pages/check-blind-pages.ts SET [screenshot folder] [part of the file's name]
 * SET is a module whose exports are lists of pages, for instance first/first-pages.ts.
 */
import { resolve } from 'node:path';

import { chromium } from 'playwright-core';
import type { BlindPage } from './blind-page.ts';

const [, , set = '', shots, part = ''] = process.argv;
const exported = (await import(resolve(import.meta.dirname, set))) as Readonly<Record<string, readonly BlindPage[]>>;
const blindPages = Object.values(exported).flat();
const problems: string[] = [];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

interface Mark {
  readonly name: string;
  readonly seen: boolean;
  readonly why: string;
}

const files = new Set<string>();
for (const page of blindPages.filter((p) => p.file.includes(part))) {
  if (files.has(page.file)) problems.push(`${page.file}: listed twice`);
  files.add(page.file);
  const context = await browser.newContext({ viewport: page.viewport ?? { width: 1280, height: 800 } });
  const tab = await context.newPage();
  tab.on('pageerror', (e) => problems.push(`${page.file}: ${e.message}`));
  await context.route('**/*', async (route) => {
    const asked = route.request();
    if (asked.isNavigationRequest() && asked.frame() === tab.mainFrame()) {
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html() });
    } else {
      if (!asked.url().endsWith('/favicon.ico')) problems.push(`${page.file}: asks for ${asked.url()}`);
      await route.abort();
    }
  });
  await tab.goto(page.url);
  await tab.waitForTimeout(600);
  const marks = await tab.evaluate<Mark[]>(`(() => {
    const out = [];
    const walk = (root) => {
      for (const el of root.querySelectorAll('*')) {
        if (el.shadowRoot) walk(el.shadowRoot);
        const name = el.getAttribute('data-truth');
        if (name === null) continue;
        const b = el.getBoundingClientRect();
        const x = b.left + b.width / 2, y = b.top + b.height / 2;
        let hit = document.elementFromPoint(x, y);
        while (hit && hit.shadowRoot && hit.shadowRoot.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
        const inside = hit !== null && (el.contains(hit) || hit.contains(el) && getComputedStyle(el).opacity !== '0' || el.shadowRoot !== null && el === hit.getRootNode().host);
        const styled = el.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        out.push({ name, seen: styled && b.width > 0 && inside, why: [Math.round(b.left), Math.round(b.top), Math.round(b.width), Math.round(b.height), styled, hit && hit.tagName].join(' ') });
      }
    };
    walk(document);
    return out;
  })()`);
  const wide = await tab.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
  if (wide > 0) problems.push(`${page.file}: ${String(wide)} px too wide`);
  for (const name of page.targets) {
    const all = marks.filter((m) => m.name === name);
    if (all.length !== 1) problems.push(`${page.file}: ${String(all.length)} elements are ${name}`);
    const hiddenBox = page.targets.includes('save-label') && name === 'save-box';
    for (const m of all) if (!m.seen && !hiddenBox) problems.push(`${page.file}: ${name} is not to be seen (${m.why})`);
  }
  if (shots !== undefined && shots !== '') await tab.screenshot({ path: `${shots}/${page.file.replace('.html', '.png')}` });
  await context.close();
}
await browser.close();

const tally: Record<string, number> = {};
for (const p of blindPages) tally[p.page] = (tally[p.page] ?? 0) + 1;
console.log(JSON.stringify(tally), blindPages.length, 'pages', [...new Set(blindPages.map((p) => p.language))].join(' '));
console.log(problems.length === 0 ? 'no problems' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
