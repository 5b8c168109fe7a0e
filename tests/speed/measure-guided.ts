/** (c): what a running guide takes of a shopping page while goods come without end. */
import type { BlindServer } from '../blind-pages/serve-blind-pages.ts';
import { blow, loadOf, marks, spanOf, visitShop } from './measure-shopping.ts';
import { belongsTo, findMarked, longestInTask, scriptTime } from './read-trace.ts';
import { recordTrace } from './record-trace.ts';
import type { GuidedVisit } from './speed-figures.ts';
import type { SpeedStage } from './speed-stage.ts';

const perMillisecond = 1000;

/** Starts Uncard's guide as a person does, in a popup; the other contenders need no starting. */
export async function startGuide(stage: SpeedStage): Promise<void> {
  if (stage.contender.name !== 'Uncard') return;
  const popup = await stage.context.newPage();
  await popup.goto(`chrome-extension://${stage.extensionId}/popup.html`);
  await popup.click('[data-action="start"]');
  await popup.waitForSelector('[data-running="yes"]', { state: 'attached' });
  await popup.close();
}

/** The guide has to be started. */
export async function measureGuided(stage: SpeedStage, server: BlindServer): Promise<GuidedVisit> {
  const tab = await stage.openTab();
  try {
    const endTrace = await recordTrace(stage.browser);
    await visitShop(tab, server, 'shopping address');
    if (!(await tab.evaluate<boolean>(`document.querySelector('uncard-overlay, .driver-overlay') !== null`)))
      throw new Error(`“${stage.contender.name}” shows nothing on the shopping page; does its guide run?`);
    await blow(tab);
    const marked = findMarked(await endTrace(), marks);
    const isOwn = belongsTo(marked.thread, stage.extensionId);
    const storm = spanOf(marked, 'storm-begin', 'storm-end');
    return {
      contender: stage.contender.name,
      own: scriptTime(marked.thread, storm, isOwn).all,
      lasted: (storm.to - storm.from) / perMillisecond,
      longestAtLoad: longestInTask(marked.thread, loadOf(marked), isOwn),
      longestInStorm: longestInTask(marked.thread, storm, isOwn),
    };
  } finally {
    await tab.close();
  }
}
