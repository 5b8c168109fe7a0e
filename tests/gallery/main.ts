/** `npm run gallery`: pictures of every state of overlay, popup and report page, and a page that shows them. */
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildExtension, projectRoot } from '../../tools/build/build-extension.ts';
import { beginVisits } from '../browser/guided-visit.ts';
import { makeStage } from './make-stage.ts';
import { type Picture, type PicturePlan, takePictures } from './take-pictures.ts';
import { writeGallery } from './write-gallery.ts';

const folder = join(projectRoot, 'out', 'gallery');
/** Short words, long words, right to left. */
const languages = ['en', 'de', 'ar'];
const plans: Readonly<Record<'chromium' | 'firefox', PicturePlan>> = {
  chromium: { languages, widths: { overlay: [1280, 320], popup: [380, 320], report: [900, 320] } },
  firefox: { languages: ['en', 'ar'], widths: { overlay: [1280], popup: [380] } },
};

await rm(folder, { recursive: true, force: true });
await buildExtension();
const addresses = await makeStage(join(folder, 'stage'));
const pictures: Picture[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  const visit = await beginVisits(name);
  try {
    pictures.push(...(await takePictures(visit.browser, addresses, plans[name], folder)));
  } finally {
    await visit.end();
  }
  console.log(`${name}: ${pictures.filter(({ browser }) => browser === name).length} pictures`);
}
console.log(`Wrote ${relative(projectRoot, await writeGallery(folder, pictures))}.`);
