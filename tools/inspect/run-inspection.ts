/** Shows a saved page to the built extension and to the inspector's own pass, and takes the picture. */
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { callOf } from '../browsers/page-functions.ts';
import type { Box, OverlayReading, TestBrowser } from '../browsers/test-browser.ts';
import { withRetries } from '../browsers/within-limit.ts';
import { bundleOptions } from '../build/build-extension.ts';
import { settle, toMoment } from '../tour/follow-guide.ts';
import { startGuide } from '../tour/start-guide.ts';
import { compareOverlay, findUndrawn } from './compare-overlay.ts';
import { drawDotted } from './draw-dotted.ts';
import type { Inspection, PageReading } from './inspection.ts';
import type { SavedPage } from './serve-saved-page.ts';

/** Late parts of a page, in milliseconds. */
const late = 800;
const globalName = 'uncardInspection';

/** The inspector's pass as one classic script, from the same sources and settings as the extension. */
export async function bundleInspection(): Promise<string> {
  const entry = 'tools/inspect/inspect-in-page.ts';
  const { outputFiles } = await build({ ...bundleOptions, entryPoints: [entry], write: false, globalName });
  return outputFiles?.[0]?.text ?? '';
}

type ReadNow = () => Promise<PageReading>;

/** Reads the page with the journey as it is stored by then. A navigation in the middle cuts a reading short. */
function createReader(browser: TestBrowser, script: string): ReadNow {
  const readOnce = async () => {
    const stored = await browser.evaluateInExtension<unknown>(`chrome.storage.local.get('journey').then(({ journey }) => journey ?? null)`);
    return browser.evaluate<PageReading>(`(() => { ${script}\nreturn ${globalName}.inspectPage(${JSON.stringify(stored)}); })()`);
  };
  return () => withRetries(readOnce, 'Reading the page');
}

/** The panel's own "show me" brings a control into view, as it does for a person. */
async function bringIntoView(browser: TestBrowser, overlay: OverlayReading | null): Promise<OverlayReading | null> {
  const showMe = overlay?.actions.find(({ action }) => action === 'show-me');
  if (showMe === undefined || (overlay?.rings.length ?? 0) > 0) return overlay;
  const { x, y, width, height } = showMe.box;
  await browser.pressAt(x + width / 2, y + height / 2);
  return settle(browser, ({ rings }) => rings > 0);
}

/** @returns The overlay as it is in the picture, and how many chosen controls are dotted in it. */
async function takePicture(
  browser: TestBrowser,
  before: OverlayReading | null,
  read: ReadNow,
  path: string,
): Promise<{ readonly overlay: OverlayReading | null; readonly dotted: number }> {
  const overlay = await bringIntoView(browser, before);
  const undrawn = findUndrawn(await read(), overlay).map(({ box }): Box => box);
  if (undrawn.length > 0) await browser.evaluate(callOf(drawDotted, undrawn));
  await browser.screenshot(path);
  return { overlay, dotted: undrawn.length };
}

function toPlace(address: string): string {
  const { host, pathname, hash } = new URL(address);
  return `${host}${pathname}${hash}`;
}

function toShown(overlay: OverlayReading | null): Inspection['overlay'] {
  const { page, step, rung, says, rings } = toMoment(overlay);
  if (page === null || step === null || rung === null) return null;
  const line = says
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { page, step, rung, says: line.slice(0, 2).join(': '), rings, regions: overlay?.regions.length ?? 0 };
}

/** @param folder Where the picture goes; it exists. */
export async function runInspection(browser: TestBrowser, script: string, page: SavedPage, folder: string): Promise<Inspection> {
  const read = createReader(browser, script);
  await startGuide(browser);
  await browser.open(page.url.href);
  await new Promise((resolve) => setTimeout(resolve, late));
  // Where the guide keeps away nothing will ever settle.
  const isLeftAlone = (await read()).mode === null;
  const shown = isLeftAlone ? await browser.overlay() : await settle(browser);
  const reading = await read();
  const address = toPlace(page.url.href);
  const now = toPlace(await browser.address());
  const picture = join(folder, `${basename(page.file, extname(page.file))}.png`);
  const { overlay, dotted } = await takePicture(browser, shown, read, picture);
  return {
    file: page.file,
    address,
    browser: browser.name,
    reading,
    overlay: toShown(overlay),
    differences: compareOverlay(reading, shown),
    wentTo: now === address ? null : now,
    picture,
    dotted,
  };
}
