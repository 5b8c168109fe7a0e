/** A browser with the built extension and a running guide, in which attacks are played one after the other. */
import type { PopupPage, TestBrowser } from '../../tools/browsers/test-browser.ts';
import { messageOf, waitUntil } from '../../tools/browsers/within-limit.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import { type BlindServer, serveBlindPages } from '../blind-pages/serve-blind-pages.ts';
import { type BrowserName, cardList, launch } from '../browser/guided-visit.ts';
import type { HostileAttack, Lure } from './hostile-attack.ts';
import { attackEvent, writeHostilePage } from './hostile-page.ts';
import { judgeAttack, type PopupSeen, type Seen, type Shown, type StoredJourney } from './judge-attack.ts';
import { type RingTruth, ringTruthsExpression } from './look-at-rings.ts';

export interface HostileStage {
  /** @returns What is wrong, a sentence each. When the page no longer answers, that is one, and the next attack has a fresh browser. */
  play(attack: HostileAttack): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Guide {
  readonly browser: TestBrowser;
  readonly popup: PopupPage;
  /** The record that Start wrote. */
  readonly started: object;
}

/** What is shown counts once it has been the same for so long, in milliseconds. */
const stays = 700;
/** How long it may take until the guide shows what it should, and until it is clear that it shows nothing. */
const patience = 12_000;
const comes = 3000;
const lookEvery = 100;

const api = '(globalThis.browser ?? chrome)';
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const readRecord = `${api}.storage.local.get('journey').then(({ journey }) => journey)`;

async function look(browser: TestBrowser): Promise<Shown> {
  const reading = await browser.overlay();
  const marks = reading?.panel?.attributes ?? null;
  const panel = marks && { page: marks['data-page'] ?? null, step: marks['data-step'] ?? null, verdict: marks['data-verdict'] ?? null };
  const boxes = reading?.rings.map(({ box }) => box) ?? [];
  const rings = boxes.length === 0 ? [] : await browser.evaluateAside<RingTruth[]>(ringTruthsExpression(boxes));
  return { panel, rings, hosts: reading?.hosts ?? 0 };
}

/** What is shown once it rests and is accepted, or when patience is at its end. */
async function lookAtRest(browser: TestBrowser, accept: (shown: Shown) => boolean): Promise<Shown> {
  const start = Date.now();
  let before = '';
  let since = start;
  for (;;) {
    const shown = await look(browser);
    const written = JSON.stringify(shown);
    if (written !== before) since = Date.now();
    before = written;
    const isAtRest = Date.now() - since >= stays && accept(shown) && (shown.panel !== null || Date.now() - start >= comes);
    if (isAtRest || Date.now() - start > patience) return shown;
    await pause(lookEvery);
  }
}

async function readPopup({ popup }: Guide, knowsPage: boolean): Promise<PopupSeen> {
  await popup.evaluate(`(document.documentElement.dataset.old = 'yes', setTimeout(() => location.reload(), 0), true)`);
  await waitUntil(
    () => popup.evaluate<boolean>('document.documentElement.dataset.old === undefined').catch(() => false),
    'the popup to be made anew',
  );
  const read = async () => ({ marks: await popup.attributes(), text: await popup.text() });
  const hasPage = async () => ((await popup.attributes())['data-page'] === undefined ? null : true);
  await waitUntil(hasPage, 'the popup to know the page', knowsPage ? 4000 : 800).catch(() => null);
  const { marks, text } = await read();
  return { running: marks['data-running'] ?? null, page: marks['data-page'] ?? null, text };
}

async function press(browser: TestBrowser, lure: Lure): Promise<void> {
  const box =
    'action' in lure
      ? (await browser.overlay())?.actions.find(({ action }) => action === lure.action)?.box
      : await browser.evaluateAside<DOMRect | null>(
          `Document.prototype.querySelector.call(document, '[data-truth="${lure.mark}"]')?.getBoundingClientRect().toJSON() ?? null`,
        );
  // Where the guide has left there is nothing to be lured to.
  if (box) await browser.pressAt(box.x + Math.min(12, box.width / 2), box.y + Math.min(12, box.height / 2));
  await pause(stays);
}

async function playOn(guide: Guide, server: BlindServer, attack: HostileAttack): Promise<Seen> {
  const { browser } = guide;
  const errorsBefore = (await browser.extensionErrors()).length;
  // What the page before has to say when it is left must not come into the new record.
  await browser.open('about:blank');
  const record = JSON.stringify(guide.started);
  await browser.evaluateInExtension(`Promise.all([${api}.storage.local.set(${record}), ${api}.storage.session.clear()]).then(() => true)`);
  server.show(cardList, writeHostilePage(attack.page ?? {}, attack.before ?? '', attack.during ?? ''));
  await browser.open(cardList);
  const first = await lookAtRest(browser, ({ rings }) => attack.before !== undefined || attack.page !== undefined || rings.length > 0);
  const before = await browser.evaluateInExtension<StoredJourney>(readRecord);
  await browser.evaluateAside(`(document.dispatchEvent(new Event('${attackEvent}')), true)`);
  await pause(attack.lasts ?? 0);
  if (attack.lure !== undefined) await press(browser, attack.lure);
  // Told by the driver's own limit: a page that gives no frame in that time is taken for frozen.
  await browser.evaluateAside('new Promise((resolve) => requestAnimationFrame(() => resolve(true)))');
  const isThere = ({ panel, rings }: Shown) =>
    attack.remains === 'popup' || (panel !== null && (attack.remains === 'panel' || rings.length > 0));
  const last = await lookAtRest(browser, isThere);
  const popup = await readPopup(guide, last.panel !== null);
  const after = await browser.evaluateInExtension<StoredJourney>(readRecord);
  const errors = (await browser.extensionErrors()).slice(errorsBefore);
  return {
    first,
    last,
    popup,
    before,
    after,
    errors,
    holds: attack.holds === undefined || (await browser.evaluateAside<boolean>(attack.holds)),
  };
}

async function openGuide(name: BrowserName, server: BlindServer): Promise<Guide> {
  const browser = await launch(name, server.port, 'en');
  server.show(cardList, writeHostilePage({}, '', ''));
  await browser.open(cardList);
  await startGuide(browser);
  const started = await browser.evaluateInExtension<object>(`${api}.storage.local.get('journey')`);
  return { browser, popup: await browser.openPopupTab(), started };
}

export async function openHostileStage(name: BrowserName): Promise<HostileStage> {
  const server = await serveBlindPages();
  let guide: Guide | null = await openGuide(name, server);
  return {
    async play(attack) {
      guide ??= await openGuide(name, server);
      try {
        return judgeAttack(attack, await playOn(guide, server, attack));
      } catch (error) {
        await guide.browser.close();
        guide = null;
        return [`it could not be played to its end: ${messageOf(error)}`];
      }
    },
    async close() {
      await guide?.browser.close();
      await server.close();
    },
  };
}
