/** Chromium's own opinion of the built manifest, which it keeps for itself unless error collection is on. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { launchChromium } from '../../tools/browsers/launch-chromium.ts';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { type PracticeSite, startPracticeSite } from '../practice-site/start-practice-site.ts';

/** Loads the extension anew with error collection on and answers what Chromium then holds against it. */
const collectErrors = `(async () => {
  const call = (name, ...args) => new Promise((resolve) => chrome.developerPrivate[name](...args, resolve));
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  const [{ id }] = (await call('getExtensionsInfo', {})).filter(({ name }) => name.startsWith('Uncard'));
  await call('updateExtensionConfiguration', { extensionId: id, errorCollection: true });
  await call('reload', id, { failQuietly: true });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const info = await call('getExtensionInfo', id);
  return { state: info.state, errors: [...info.manifestErrors, ...info.runtimeErrors].map(({ message }) => message) };
})()`;

describe('the manifest in Chromium', () => {
  let site: PracticeSite;
  let browser: TestBrowser;
  beforeAll(async () => {
    site = await startPracticeSite();
    const executable = await findBrowser('chromium', { announce: (line) => console.log(line) });
    browser = await launchChromium({ extension: join(projectRoot, 'dist', 'chromium'), port: site.port, headless: true, executable });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('loads without a single manifest or runtime error', async () => {
    await browser.open('chrome://extensions/');
    expect(await browser.evaluate(collectErrors)).toEqual({ state: 'ENABLED', errors: [] });
  });
});
