/** What is done to a single page of Chromium: where it goes, and how it is shown. */
import type { Page } from 'playwright-core';
import type { EmulatedMedia } from './test-browser.ts';
import { stepLimit } from './within-limit.ts';

/** Navigates. After a refusal the browser's error page is let in first, or it would cut the next navigation short. */
export async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { timeout: stepLimit });
  } catch (error) {
    await page.waitForURL('chrome-error://**', { timeout: 1000 }).catch(() => undefined);
    throw error;
  }
}

/** What is not wished for is switched off. */
export async function showAs(page: Page, { print, dark, reducedMotion, forcedColours }: EmulatedMedia): Promise<void> {
  await page.emulateMedia({
    media: print === true ? 'print' : 'screen',
    colorScheme: dark === true ? 'dark' : 'light',
    reducedMotion: reducedMotion === true ? 'reduce' : 'no-preference',
    forcedColors: forcedColours === true ? 'active' : 'none',
  });
}
