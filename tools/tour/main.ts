/** `npm start`: the main job, shown in a real browser on the practice site, by hand or played by somebody who follows the guide. */
import { join } from 'node:path';
import { type PracticeSite, startPracticeSite } from '../../tests/practice-site/start-practice-site.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { launchChromium } from '../browsers/launch-chromium.ts';
import { launchFirefox } from '../browsers/launch-firefox.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { buildExtension, projectRoot } from '../build/build-extension.ts';
import { type Deed, followGuide } from './follow-guide.ts';
import { startGuide } from './start-guide.ts';
import { createTourAlbum, type TourAlbum } from './tour-album.ts';
import { parseTourOptions, type TourOptions } from './tour-options.ts';

const home = 'https://www.aliexpress.com/';

async function launch(options: TourOptions, port: number): Promise<TestBrowser> {
  const executable = await findBrowser(options.browser, { announce: (line) => console.log(line) });
  const extension = join(projectRoot, 'dist', options.browser);
  const shared = { extension, port, headless: options.headless, language: options.lang, executable };
  return options.browser === 'chromium'
    ? launchChromium({ ...shared, viewport: { width: 1280, height: 800 } })
    : launchFirefox({ ...shared, viewport: { width: 1280, height: 800 } });
}

function report(number: number, { moment, did }: Deed): void {
  // The panel begins with where the person is; then comes what to do.
  const [, says] = moment.says.split('\n').filter((line) => line.trim() !== '');
  console.log(`${String(number).padStart(2)}. ${moment.page}: ${moment.step} (${moment.rung}). ${says ?? ''}\n    ${did}`);
}

/** From the home page to "check the app too", then the app half in the popup. */
async function play(browser: TestBrowser, album: TourAlbum): Promise<void> {
  let number = 0;
  const onDeed = async (deed: Deed) => {
    await browser.screenshot(album.nextPicture());
    album.add(deed);
    number += 1;
    report(number, deed);
  };
  await browser.open(home);
  await startGuide(browser);
  console.log(' 0. The person opens the popup and presses Start.');
  await followGuide(browser, { choice: 1, until: ['repeat-in-app'], onDeed });
}

async function runTour(options: TourOptions, site: PracticeSite): Promise<void> {
  const browser = await launch(options, site.port);
  try {
    const album = await createTourAlbum(join(projectRoot, 'out', 'tour'));
    const played = await play(browser, album).then(
      () => null,
      (error: unknown) => error,
    );
    const index = await album.write(`Uncard, ${options.browser}, ${options.lang}, ${options.design}`);
    console.log(`Pictures of every step: ${index}`);
    if (played !== null) throw played;
    console.log('The guide reached the end: the card is gone from the website, the app comes next.');
  } finally {
    await browser.close();
  }
}

/** A window to play with: everything stays open until it is closed by hand. */
async function openWindow(options: TourOptions, site: PracticeSite): Promise<void> {
  const browser = await launch(options, site.port);
  await browser.open(home);
  console.log(
    'A browser window is open on the practice site. Press the Uncard icon, then Start. Close the window, or press Ctrl+C here, to end.',
  );
  // A browser that outlives the command would hold its profile and be found by nobody.
  let ended = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => (ended = true));
  while (!ended) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    ended ||= await browser.tabs().then(
      (tabs) => tabs.length === 0,
      () => true,
    );
  }
  await browser.close();
}

async function main(): Promise<void> {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const options = parseTourOptions(process.argv.slice(2), hasDisplay);
  await buildExtension();
  const site = await startPracticeSite({ language: options.lang, design: options.design });
  try {
    await (options.headless ? runTour(options, site) : openWindow(options, site));
  } finally {
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
