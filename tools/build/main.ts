/** `npm run build` and `npm run dev`: builds once, or again at every change with `--watch`; `--record` writes down what the bundles weigh. */
import { watch } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, measureBundles, projectRoot, sizesPath } from './build-extension.ts';

/** Wait after a change before building, in milliseconds: editors write in bursts. */
const burst = 150;

async function buildOnce(): Promise<boolean> {
  try {
    await buildExtension();
    console.log('Built dist/chromium and dist/firefox.');
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function buildAtChanges(): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ['src', 'assets']) {
    watch(join(projectRoot, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void buildOnce(), burst);
    });
  }
}

const built = await buildOnce();
if (process.argv.includes('--watch')) buildAtChanges();
else if (!built) process.exitCode = 1;
if (process.argv.includes('--record'))
  await writeFile(join(projectRoot, sizesPath), `${JSON.stringify(await measureBundles(), null, 2)}\n`);
