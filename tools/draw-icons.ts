/**
 * Draws the PNG icons from assets/icons/uncard.svg with a local Chromium: Chrome and Edge take no SVG. Run it by hand after
 * the drawing changed and commit what it wrote; the build only copies. It opens no address but the drawing itself.
 *
 *   npx tsx tools/draw-icons.ts        (CHROMIUM=/path/to/chromium to use another browser)
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const sizes = [16, 32, 48, 128] as const;
const folder = new URL('../assets/icons/', import.meta.url);
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const drawing = await readFile(new URL('uncard.svg', folder), 'utf8');
const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    await page.setContent(`<body style="margin:0"><img alt="" src="${source}" width="${size}" height="${size}" style="display:block">`);
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    const file = new URL(`uncard-${size}.png`, folder);
    await writeFile(file, await page.screenshot({ omitBackground: true }));
    console.log(fileURLToPath(file));
    await page.close();
  }
} finally {
  await browser.close();
}
