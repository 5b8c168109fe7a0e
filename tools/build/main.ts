/** `npm run build` and `npm run dev`: builds once, or again at every change with `--watch`. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, projectRoot } from './build-extension.ts';

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
