/** `npm run gallery -- [--keep]`: pictures of every state of overlay, popup and pages, and a page that shows them. */
import { cp, rm } from 'node:fs/promises';
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
  chromium: {
    languages,
    widths: {
      overlay: [1280, 320],
      popup: [380, 320],
      report: [900, 320],
      companion: [900, 320],
      options: [900, 320],
      welcome: [900, 320],
    },
  },
  firefox: { languages: ['en', 'ar'], widths: { overlay: [1280], popup: [380], companion: [900], options: [900], welcome: [900] } },
};

/** The few that docs, README and the stores show, by the names they have there. */
const chosen: Readonly<Record<string, string>> = {
  'choose-card-ar.png': 'chromium/overlay-a-choice-of-cards-ar-light-1280.png',
  'one-more-look-dark.png': 'chromium/overlay-one-more-look-en-dark-1280.png',
  'popup-app-half.png': 'chromium/popup-the-app-half-en-light-380.png',
  'narrow-de.png': 'chromium/overlay-press-remove-probably-de-light-320.png',
  '../store/1-which-card.png': 'chromium/overlay-a-choice-of-cards-en-light-1280.png',
  '../store/2-press-remove.png': 'chromium/overlay-press-remove-en-light-1280.png',
  '../store/3-one-more-look.png': 'chromium/overlay-one-more-look-en-light-1280.png',
  '../store/4-now-the-app.png': 'chromium/overlay-the-app-half-en-light-1280.png',
  '../store/5-at-night.png': 'chromium/overlay-press-remove-en-dark-1280.png',
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
if (process.argv.includes('--keep')) {
  for (const [name, file] of Object.entries(chosen)) await cp(join(folder, file), join(projectRoot, 'docs', 'pictures', name));
  console.log(`Renewed ${Object.keys(chosen).length} pictures in docs.`);
}
