/** Takes the pictures of one browser: every state of each surface, in each light, language and width that is asked for. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from '../../tools/browsers/test-browser.ts';
import type { Surface } from './make-stage.ts';

export interface Picture {
  readonly browser: TestBrowser['name'];
  readonly surface: Surface;
  readonly state: string;
  readonly language: string;
  readonly dark: boolean;
  readonly width: number;
  /** In the folder of the gallery. */
  readonly file: string;
}

export interface PicturePlan {
  readonly languages: readonly string[];
  readonly widths: Readonly<Partial<Record<Surface, readonly number[]>>>;
}

/** What one screen holds; popup and report page are as long as what they say. */
const windowHeight = 800;
const longest = 9000;

const toFileName = (text: string) => text.replace(/[^a-z0-9]+/giu, '-');

export async function takePictures(
  browser: TestBrowser,
  addresses: Readonly<Record<Surface, string>>,
  plan: PicturePlan,
  folder: string,
): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  await mkdir(join(folder, browser.name), { recursive: true });
  for (const [surface, widths] of Object.entries(plan.widths) as [Surface, readonly number[]][]) {
    for (const width of widths) {
      await browser.setViewport(width, windowHeight);
      await browser.open(addresses[surface]);
      const states = await browser.evaluate<readonly string[]>(`stage.names.${surface}`);
      for (const dark of [false, true]) {
        await browser.emulate({ dark, reducedMotion: true });
        for (const language of plan.languages) {
          for (const state of states) {
            await browser.evaluate(`stage.show('${surface}', ${JSON.stringify(state)}, '${language}')`);
            if (surface !== 'overlay') {
              await browser.setViewport(width, Math.min(longest, await browser.evaluate<number>('document.body.scrollHeight')));
            }
            const light = dark ? 'dark' : 'light';
            const file = join(browser.name, `${toFileName(`${surface} ${state} ${language} ${light} ${width}`)}.png`);
            await browser.screenshot(join(folder, file));
            pictures.push({ browser: browser.name, surface, state, language, dark, width, file });
          }
        }
      }
    }
  }
  return pictures;
}
