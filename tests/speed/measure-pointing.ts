/** (d) and (e): how soon a ring stands around a target that has just come, and how close it stays while the page scrolls. */
import type { CDPSession } from 'playwright-core';
import { sourceOf } from '../../tools/browsers/page-functions.ts';
import { waitUntil } from '../../tools/browsers/within-limit.ts';
import type { BlindServer } from '../blind-pages/serve-blind-pages.ts';
import { judgeLag, type Lag } from './judge-lag.ts';
import { type Appearance, type ScrollStretch, type ScrollWay, scrollWays, wallet } from './speed-figures.ts';
import type { Section } from './speed-options.ts';
import type { OpenedPage, SpeedStage } from './speed-stage.ts';
import { walletPage } from './wallet-page.ts';
import { installBench, type SeenFrame } from './watch-in-page.ts';

/** In milliseconds. */
const [settles, rests, appearanceLimit, wheelWatched] = [1500, 700, 3000, 1600];
const appearancesEach = 4;
const scrollFrames = 120;
/** With fewer, a stretch says nothing. */
const fewestMoved = 12;
const attempts = 4;
/** Turns of the wheel, in CSS pixels each, and the pause between two of them in milliseconds. */
const wheel = { turns: [...Array.from({ length: 12 }, () => 20), ...Array.from({ length: 12 }, () => -20)], pause: 40 };

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const page = walletPage(`${sourceOf(installBench)}()`);

async function findClosedRoot(devtools: CDPSession): Promise<string | null> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: `document.querySelector('uncard-overlay')` });
  if (result.objectId === undefined) return null;
  const { node } = await devtools.send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  return (await devtools.send('DOM.resolveNode', { backendNodeId: root.backendNodeId })).object.objectId ?? null;
}

/** Gives the page the overlay's closed root, so that it can read where the rings stand without a way through the driver. */
async function handOverRoot({ devtools }: OpenedPage): Promise<void> {
  const objectId = await waitUntil(() => findClosedRoot(devtools), 'the overlay is in the wallet page', 10_000);
  await devtools.send('Runtime.callFunctionOn', { objectId, functionDeclaration: 'function () { bench.root = this; }' });
}

async function openWallet(stage: SpeedStage, server: BlindServer): Promise<OpenedPage> {
  const tab = await stage.openTab();
  server.show(wallet, page);
  await tab.page.goto(wallet);
  await pause(settles);
  if (stage.contender.name === 'Uncard') await handOverRoot(tab);
  return tab;
}

async function measureAppearances(tab: OpenedPage): Promise<readonly (number | null)[]> {
  const all: (number | null)[] = [];
  for (let turn = 0; turn < appearancesEach; turn += 1) {
    all.push(await tab.evaluate<number | null>(`bench.appear(${appearanceLimit})`));
    await tab.evaluate('bench.removeTarget()');
    await pause(rests);
  }
  return all;
}

async function turnWheel({ devtools }: OpenedPage): Promise<void> {
  for (const deltaY of wheel.turns) {
    await devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: 900, y: 650, deltaX: 0, deltaY });
    await pause(wheel.pause);
  }
}

const ways: Readonly<Record<ScrollWay, (tab: OpenedPage) => Promise<readonly SeenFrame[]>>> = {
  script: (tab) => tab.evaluate(`bench.scroll(${scrollFrames})`),
  async wheel(tab) {
    const watched = tab.evaluate<readonly SeenFrame[]>(`bench.watch(${wheelWatched})`);
    await turnWheel(tab);
    return watched;
  },
};

async function scrollOnce(tab: OpenedPage, way: ScrollWay): Promise<Lag> {
  const resting = (await tab.evaluate<readonly SeenFrame[]>('bench.watch(100)')).at(-1);
  if (resting === undefined || resting.ring === null) throw new Error('No ring stands around the target before the scrolling.');
  const frames = await ways[way](tab);
  await pause(rests);
  return judgeLag(frames, resting.ring - resting.target);
}

/** A busy machine may draw too few frames to say anything: then it is done again. */
async function measureScroll(tab: OpenedPage, way: ScrollWay): Promise<Lag> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const lag = await scrollOnce(tab, way);
    if (lag.moved >= fewestMoved) return lag;
  }
  throw new Error(
    `Scrolled by ${way}, the page showed fewer than ${fewestMoved} frames with movement, ${attempts} times; is the machine too busy?`,
  );
}

export interface Pointing {
  readonly appearances: readonly Appearance[];
  readonly scrolls: readonly ScrollStretch[];
}

/** The guide has to be started. */
export async function measurePointing(stage: SpeedStage, server: BlindServer, wish: ReadonlySet<Section>): Promise<Pointing> {
  const { name: contender } = stage.contender;
  const tab = await openWallet(stage, server);
  try {
    const took = wish.has('d') ? await measureAppearances(tab) : [];
    const scrolls: ScrollStretch[] = [];
    if (wish.has('e')) {
      await tab.evaluate('bench.addTarget()');
      await waitUntil(() => tab.evaluate<boolean>('bench.isRinged()'), 'a ring around the target', 10_000);
      for (const way of scrollWays) scrolls.push({ contender, way, ...(await measureScroll(tab, way)) });
    }
    return { appearances: took.map((one) => ({ contender, took: one })), scrolls };
  } finally {
    await tab.close();
  }
}
