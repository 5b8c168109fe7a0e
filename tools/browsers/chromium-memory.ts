/** Memory in use in Chromium, over the DevTools protocol. A tab has a renderer of its own unless the browser runs out of processes. */
import type { CDPSession } from 'playwright-core';
import { heldObjects } from './chromium-own-world.ts';
import { attachToTarget } from './chromium-target.ts';
import type { MemoryReading } from './test-browser.ts';
import { withinLimit } from './within-limit.ts';

/** What one round lets go of, such as wrappers of nodes, only the next one collects. */
const rounds = 3;

export async function readPageMemory(session: CDPSession): Promise<MemoryReading> {
  await session.send('Runtime.releaseObjectGroup', { objectGroup: heldObjects });
  for (let round = 0; round < rounds; round += 1) await withinLimit(session.send('HeapProfiler.collectGarbage'), 'Collecting the garbage');
  const [{ usedSize }, { nodes, jsEventListeners }] = await Promise.all([
    session.send('Runtime.getHeapUsage'),
    session.send('Memory.getDOMCounters'),
  ]);
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** @param targetId Of the service worker. */
export async function readBackgroundHeap(browser: CDPSession, targetId: string): Promise<number> {
  const { send, detach } = await attachToTarget(browser, targetId, 'the background');
  try {
    for (let round = 0; round < rounds; round += 1) await send('HeapProfiler.collectGarbage');
    const { usedSize } = await send<{ readonly usedSize: number }>('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await detach();
  }
}
