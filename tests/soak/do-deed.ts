/** The person of the soak does what they have decided on, with real presses. A press that comes too late for a page is no press. */
import type { Box } from '../../tools/browsers/test-browser.ts';
import { startGuide } from '../../tools/tour/start-guide.ts';
import type { Deed } from './choose-deed.ts';
import type { SoakStage } from './soak-stage.ts';

const middle = ({ x, y, width, height }: Box): readonly [number, number] => [x + width / 2, y + height / 2];

/** The box of a control that shows, wherever it is built; null when it has gone. */
const markExpression = (mark: string) => `(() => {
  const found = window.eval('practice.marks()').find((one) => one.mark === ${JSON.stringify(mark)} && one.width > 0 && one.height > 0);
  return found === undefined ? null : { x: found.x, y: found.y, width: found.width, height: found.height };
})()`;

async function onMark({ visit: { browser } }: SoakStage, mark: string, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const box = await browser.evaluate<Box | null>(markExpression(mark)).catch(() => null);
  if (box !== null) await act(...middle(box));
}

/** Where it stands now: the page may have moved since it was seen. */
async function onFirstRing({ visit: { browser } }: SoakStage, act: (x: number, y: number) => Promise<void>): Promise<void> {
  const [ring] = (await browser.overlay())?.rings ?? [];
  if (ring !== undefined) await act(...middle(ring.box));
}

export async function doDeed(stage: SoakStage, deed: Deed): Promise<void> {
  const { visit } = stage;
  const { browser, site } = visit;
  switch (deed.do) {
    case 'press-ring':
      return onFirstRing(stage, (x, y) => browser.pressAt(x, y));
    case 'hover-ring':
      return onFirstRing(stage, (x, y) => browser.moveTo(x, y));
    case 'press-action':
      // The panel may have changed meanwhile: then the next look decides anew.
      return visit.pressAction(deed.action, deed.index ?? undefined).catch(() => undefined);
    case 'press-mark':
    case 'press-alone':
      return onMark(stage, deed.mark, (x, y) => browser.pressAt(x, y));
    case 'hover-alone':
      return onMark(stage, deed.mark, (x, y) => browser.moveTo(x, y));
    case 'open':
    case 'go-alone':
      return browser.open(deed.url);
    case 'start':
      return startGuide(browser);
    case 'mend-site':
      site.options({ fault: 'none' });
      return deed.url === null ? undefined : browser.open(deed.url);
    case 'wait':
    case 'end':
      return undefined;
    default:
      return deed satisfies never;
  }
}
