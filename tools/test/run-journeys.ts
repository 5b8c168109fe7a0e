/** Brings both browsers, installing them where none is, and runs the journeys in them. */
import { findBrowser } from '../browsers/find-browser.ts';
import { runVitest } from './run-vitest.ts';
import type { Outcome } from './suite.ts';

/** @throws When a browser is neither there nor to be had; the message says what to do. */
export async function runJourneys(): Promise<Outcome> {
  const announce = (line: string): void => console.log(line);
  // One after the other: two installations at once would wait for the same lock.
  const chromium = await findBrowser('chromium', { announce });
  const firefox = await findBrowser('firefox', { announce });
  console.log(`Chromium: ${chromium}\nFirefox:  ${firefox}`);
  return runVitest('test:browser', { UNCARD_CHROMIUM: chromium, UNCARD_FIREFOX: firefox });
}
