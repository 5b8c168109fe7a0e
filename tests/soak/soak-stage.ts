/** What a journey is played on: a browser with the extension, the practice site, and two tabs, one of which stays open all the time. */
import { withRetries } from '../../tools/browsers/within-limit.ts';
import { settle } from '../../tools/tour/follow-guide.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import { type BrowserName, beginVisits, type GuidedVisit } from '../browser/guided-visit.ts';
import { api } from '../browser/own-pages.ts';
import { account } from './plan-journey.ts';

/** Tabs by their numbers. */
export const longTab = 0;
export const journeyTab = 1;

const usualSize = { width: 1280, height: 800 };

/** Parts of the long-lived tab come and go as on a live page: a counter ticks, a notice comes and leaves, the entry is drawn anew. */
const restlessness = `(() => {
  clearInterval(window.soakTimer);
  let round = 0;
  window.soakTimer = setInterval(() => {
    round += 1;
    let notice = document.getElementById('soak-notice');
    if (round % 4 === 0) notice?.remove();
    else {
      notice ??= document.body.appendChild(Object.assign(document.createElement('p'), { id: 'soak-notice' }));
      notice.textContent = 'Offers end soon '.repeat(1 + round % 3);
    }
    const entry = document.querySelector('[data-practice="wallet-entry"]');
    if (round % 5 === 0) entry?.replaceWith(entry.cloneNode(true));
  }, 600);
  return true;
})()`;
const rest = `(() => { clearInterval(window.soakTimer); document.getElementById('soak-notice')?.remove(); return true; })()`;

export interface SoakStage {
  readonly name: BrowserName;
  readonly visit: GuidedVisit;
  /** Forgets the last journey and its traces, and leaves the journey's tab in front and empty. */
  clear(): Promise<void>;
  /** Lets the long-lived tab change by itself, or holds it still. */
  stir(restless: boolean): Promise<void>;
  /** Starts the guide and waits until the tab in front shows a step. */
  startOnAccount(): Promise<void>;
  /** What stands under a key of the local records. */
  readRecord(key: string): Promise<unknown>;
  end(): Promise<void>;
}

export async function openSoakStage(name: BrowserName): Promise<SoakStage> {
  const visit = await beginVisits(name);
  const { browser, site } = visit;
  const inPage = (code: string) =>
    withRetries(() => browser.evaluate<boolean>(`window.eval(${JSON.stringify(code)})`), 'Evaluating in the tab');

  const stage: SoakStage = {
    name,
    visit,
    async clear() {
      while ((await browser.tabs()).length > journeyTab + 1) await browser.closeTab(journeyTab + 1);
      await browser.switchTab(journeyTab);
      // What the page before has to say when it is left must not come into the new journey.
      await browser.open('about:blank');
      await browser.setViewport(usualSize.width, usualSize.height);
      site.reset();
      await browser.evaluateInExtension(
        `Promise.all([${api}.storage.local.remove(['journey', 'journey-set-aside', 'preferences', 'words']), ${api}.storage.session.clear()])
          .then(() => ${api}.runtime.sendMessage({ name: 'words:ensure', argument: null })).then(() => true)`,
      );
    },
    async stir(restless) {
      await browser.switchTab(longTab);
      await inPage(restless ? restlessness : rest);
      await browser.switchTab(journeyTab);
    },
    async startOnAccount() {
      await browser.open(account);
      await startGuide(browser);
      await settle(browser);
    },
    readRecord: (key) => browser.evaluateInExtension(`${api}.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`),
    end: () => visit.end(),
  };
  try {
    await browser.open(account);
    await browser.newTab('about:blank');
    await stage.stir(true);
    return stage;
  } catch (failure) {
    await visit.end();
    throw failure;
  }
}
