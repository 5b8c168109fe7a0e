/** Writes the pages of the stage into a folder: the overlay over a sample page, the popup, the report page. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import { bundleOptions, projectRoot } from '../../tools/build/build-extension.ts';
import { samplePage } from './sample-page.ts';

export type Surface = 'overlay' | 'popup' | 'report';

const scripts = '<script src="stage.js"></script><script src="axe.js"></script>';

function ownPage(surface: 'popup' | 'report'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Stage</title><link rel="stylesheet" href="${surface}.css"></head>
<body><div id="${surface}"${surface === 'report' ? ' class="uncard report" data-part="report"' : ''}></div>${scripts}</body></html>`;
}

async function readStyles(surface: 'popup' | 'report'): Promise<string> {
  const sheets = ['src/ui/tokens.css', 'src/ui/components.css', `assets/${surface}.css`];
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(projectRoot, sheet), 'utf8')));
  return texts.join('\n');
}

/** @returns The address of each page. */
export async function makeStage(folder: string): Promise<Readonly<Record<Surface, string>>> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await build({ ...bundleOptions, entryPoints: { stage: 'tests/gallery/stage.ts' }, outdir: folder });
  await write('axe.js', axe.source);
  await write('overlay.html', samplePage(scripts));
  for (const surface of ['popup', 'report'] as const) {
    await write(`${surface}.html`, ownPage(surface));
    await write(`${surface}.css`, await readStyles(surface));
  }
  const address = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
  return { overlay: address('overlay'), popup: address('popup'), report: address('report') };
}
