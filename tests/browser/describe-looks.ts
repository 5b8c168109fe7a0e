/** How overlay, popup and our pages look in every state: readable for everybody, nothing cut off, nothing covered. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { projectRoot } from '../../tools/build/build-extension.ts';
import { seededChance } from '../fakes/seeded-random.ts';
import { makeStage, type Surface, surfaces } from '../gallery/make-stage.ts';
import type { Placed, StageBox } from '../gallery/stage.ts';
import type { GuidedVisit } from './guided-visit.ts';

const looks = [
  { name: 'light', language: 'en', dark: false },
  { name: 'dark', language: 'en', dark: true },
  { name: 'right-to-left', language: 'ar', dark: false },
  { name: 'right-to-left and dark', language: 'he', dark: true },
] as const;
const viewports = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 640 },
] as const;
/** Places that one window and direction are tried with. */
const places = 200;

/** A4 between margins, in CSS pixels. */
const sheet = { width: 794, height: 1123 };
const printedExpression = `(() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
  return { height: Math.ceil(document.querySelector('#companion').getBoundingClientRect().height), steps: seen('.tick-text'), buttons: seen('.button, a') };
})()`;

const overlaps = (a: StageBox, b: StageBox) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function describeLooks(visit: () => GuidedVisit): void {
  let addresses: Readonly<Record<Surface, string>>;

  beforeAll(async () => {
    addresses = await makeStage(join(projectRoot, 'out', 'stage'));
  });
  afterAll(async () => {
    await visit().browser.emulate({});
    await visit().browser.setViewport(1280, 800);
  });

  const namesOf = (surface: Surface) => visit().browser.evaluate<readonly string[]>(`stage.names.${surface}`);
  const show = (surface: Surface, name: string, language: string) =>
    visit().browser.evaluate<true>(`stage.show('${surface}', ${JSON.stringify(name)}, '${language}')`);

  describe.each(surfaces)('of the %s', (surface) => {
    it.each(looks)('break no rule of access: $name', async ({ language, dark }) => {
      const { browser } = visit();
      await browser.setViewport(1280, 800);
      await browser.open(addresses[surface]);
      // A colour that is still changing is no colour to judge.
      await browser.emulate({ dark, reducedMotion: true });
      const context = surface === 'overlay' ? `'uncard-overlay'` : 'document';
      const broken: string[] = [];
      for (const name of await namesOf(surface)) {
        await show(surface, name, language);
        const found = await browser.evaluate<readonly string[]>(
          `axe.run(${context}, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
        );
        broken.push(...found.map((rule) => `${name}: ${rule}`));
      }
      expect(broken).toEqual([]);
    });

    it.each([false, true])('fit a window of 320 px in every language, larger text %s', async (larger) => {
      const { browser } = visit();
      await browser.emulate({});
      await browser.setViewport(320, 640);
      await browser.open(addresses[surface]);
      const cut: string[] = [];
      for (const language of languageCodes)
        cut.push(...(await browser.evaluate<readonly string[]>(`stage.sweep('${surface}', '${language}', ${larger})`)));
      expect(cut).toEqual([]);
    });
  });

  it('put the steps in the app on one sheet of paper in every language, with every way and nothing to press', async () => {
    const { browser } = visit();
    await browser.setViewport(sheet.width, sheet.height);
    await browser.open(addresses.companion);
    await browser.emulate({ print: true });
    const wrong: string[] = [];
    for (const language of languageCodes) {
      await show('companion', 'the app half', language);
      const printed = await browser.evaluate<{ height: number; steps: number; buttons: number }>(printedExpression);
      if (printed.height > sheet.height || printed.steps < 30 || printed.buttons > 0) wrong.push(`${language}: ${JSON.stringify(printed)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('say each change once to who cannot see it, and nothing twice', async () => {
    const { browser } = visit();
    await browser.open(addresses.overlay);
    const said = await browser.evaluate<readonly string[]>(
      `stage.listen(['press remove', 'press remove', 'confirm', 'confirm', 'one more look'], 'en')`,
    );
    expect(said).toEqual([
      'Press the marked remove button.',
      'Confirm in the site’s own window.',
      'Check that it is gone: press “Look again”.',
    ]);
  });

  it('rest while nothing moves, however often the same thing is shown', async () => {
    const { browser } = visit();
    await browser.emulate({ reducedMotion: true });
    await browser.setViewport(1280, 800);
    await browser.open(addresses.overlay);
    expect(await browser.evaluate<number>('stage.showAgain(40)')).toBe(0);
  });

  it.each(['en', 'ar'])(`leave what is pointed at free, in ${places} places of three windows (%s)`, async (language) => {
    const { browser } = visit();
    await browser.emulate({});
    const random = seededChance(20_261_122);
    const forms = { card: 0, pill: 0, none: 0 };
    const covered: string[] = [];
    for (const { width, height } of viewports) {
      await browser.setViewport(width, height);
      await browser.open(addresses.overlay);
      for (let at = 0; at < places; at += 1) {
        const size = {
          width: 20 + random.below(at % 4 === 0 ? width - 20 : 160),
          height: 16 + random.below(at % 5 === 0 ? height - 16 : 60),
        };
        const box = { x: random.below(width - size.width + 1), y: random.below(height - size.height + 1), ...size };
        const placed = await browser.evaluate<Placed>(`stage.place(${JSON.stringify(box)}, '${language}')`);
        forms[placed.form] += 1;
        const target = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
        const { panel } = placed;
        // What has no word beside it is not ringed either.
        if (panel === null && placed.rings.length > 0) covered.push(JSON.stringify({ box, placed }));
        if (panel !== null && [target, ...placed.rings].some((other) => overlaps(panel, other)))
          covered.push(JSON.stringify({ box, placed }));
      }
    }
    console.log(`Places in ${browser.name}, ${language}: ${JSON.stringify(forms)}`);
    expect(covered).toEqual([]);
    expect(forms.card).toBeGreaterThan(0);
    expect(forms.pill).toBeGreaterThan(0);
  });
}
