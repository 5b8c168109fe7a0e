/** (a) and (b): what a contender costs a shopping page while it loads, and while goods come without end; guide off. */
import type { CDPSession } from 'playwright-core';
import type { BlindServer } from '../blind-pages/serve-blind-pages.ts';
import { allScriptTime, belongsTo, findMarked, type Marked, type Span, scriptTime } from './read-trace.ts';
import { recordTrace } from './record-trace.ts';
import { shoppingPage } from './shopping-page.ts';
import { type AddressKind, addresses, type ShoppingVisit } from './speed-figures.ts';
import type { OpenedPage, SpeedStage } from './speed-stage.ts';

/** What the names of the page's marks begin with. */
export const marks = 'bench:';
/** Of the page. */
const nodes = 6000;
/** A content script may wait half a second and then look at the page once; in milliseconds. */
const settles = 2000;
/** Two seconds of a screen with sixty frames a second. */
const stormFrames = 120;
const insertionsEach = 20;
const bytesPerMegabyte = 1_000_000;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const page = shoppingPage(nodes, marks);

/** Loads the page and waits until it has settled. */
export async function visitShop(tab: OpenedPage, server: BlindServer, address: AddressKind): Promise<void> {
  server.show(addresses[address], page);
  await tab.page.goto(addresses[address]);
  await pause(settles);
  await tab.evaluate(`void performance.mark('${marks}settled')`);
}

export async function blow(tab: OpenedPage): Promise<void> {
  await tab.evaluate(`benchStorm(${stormFrames}, ${insertionsEach}, '${marks}')`);
}

/** @throws When one of the marks is not in the trace. */
export function spanOf({ at }: Marked, from: string, to: string): Span {
  const [begin, end] = [at.get(`${marks}${from}`), at.get(`${marks}${to}`)];
  if (begin === undefined || end === undefined) throw new Error(`The trace lacks “${from}” or “${to}” of the page.`);
  return { from: begin, to: end };
}

/** The load with what came before the page's first script: content scripts may run earlier. */
export function loadOf(marked: Marked): Span {
  return { from: Number.NEGATIVE_INFINITY, to: spanOf(marked, 'load', 'settled').to };
}

async function readMainThread(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  if (found === undefined) throw new Error('This Chromium does not tell what its main thread works.');
  return found.value * 1000;
}

async function readHeap(devtools: CDPSession): Promise<number> {
  // What is only held by something that the first turn frees goes with the second.
  for (let turn = 0; turn < 2; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize / bytesPerMegabyte;
}

/** @throws When the contender's extension did not run on the page: then there would be nothing to measure. */
export async function measureShopping(
  stage: SpeedStage,
  server: BlindServer,
  address: AddressKind,
  stormy: boolean,
): Promise<ShoppingVisit> {
  const tab = await stage.openTab();
  try {
    await tab.devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const endTrace = await recordTrace(stage.browser);
    await visitShop(tab, server, address);
    const mainThread = await readMainThread(tab.devtools);
    const heap = await readHeap(tab.devtools);
    if (stormy) await blow(tab);
    const marked = findMarked(await endTrace(), marks);
    const isOwn = belongsTo(marked.thread, stage.extensionId);
    const { name: contender } = stage.contender;
    const script = scriptTime(marked.thread, loadOf(marked), isOwn);
    if (stage.extensionId !== null && script.compiling + script.running === 0)
      throw new Error(`The extension of “${contender}” did not run on ${addresses[address]}.`);
    return { contender, address, script, mainThread, heap, storm: stormy ? stormOf(marked, isOwn) : null };
  } finally {
    await tab.close();
  }
}

function stormOf(marked: Marked, isOwn: ReturnType<typeof belongsTo>): NonNullable<ShoppingVisit['storm']> {
  const span = spanOf(marked, 'storm-begin', 'storm-end');
  return { all: allScriptTime(marked.thread, span), own: scriptTime(marked.thread, span, isOwn).all };
}
