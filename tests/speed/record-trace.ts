/** Records a trace of the whole browser through the DevTools protocol. */
import type { CDPSession } from 'playwright-core';
import { withinLimit } from '../../tools/browsers/within-limit.ts';
import type { TraceEvent } from './read-trace.ts';

/** Scripts, tasks, injections and marks, and nothing finer: what is recorded costs time itself. */
const includedCategories = ['devtools.timeline', 'v8', 'v8.execute', 'toplevel', 'extensions', 'blink.user_timing'];

/** Starts recording. @returns What ends it and gives the events. */
export async function recordTrace(browser: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  const traceConfig = { recordMode: 'recordAsMuchAsPossible' as const, includedCategories, excludedCategories: ['*'] };
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()));
    await browser.send('Tracing.end');
    await withinLimit(complete, 'Collecting the trace');
    browser.off('Tracing.dataCollected', collect);
    return events;
  };
}
