/** Writes the pages of the stage into a folder: the overlay over a sample page, the popup, the full pages. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { build } from 'esbuild';
import { bundleOptions, projectRoot, styleSheets } from '../../tools/build/build-extension.ts';
import { samplePage } from './sample-page.ts';

const ownSurfaces = ['popup', 'report', 'companion', 'options', 'welcome'] as const;
export const surfaces = ['overlay', ...ownSurfaces] as const;
export type Surface = (typeof surfaces)[number];
type OwnSurface = (typeof ownSurfaces)[number];

const scripts = '<script src="stage.js"></script><script src="axe.js"></script>';

function ownPage(surface: OwnSurface): string {
  const classes = surface === 'popup' ? '' : ` class="uncard page ${surface}" data-part="${surface}"`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Stage</title><link rel="stylesheet" href="${surface}.css"></head>
<body><div id="${surface}"${classes}></div>${scripts}</body></html>`;
}

async function readStyles(surface: OwnSurface): Promise<string> {
  const texts = await Promise.all(styleSheets(surface).map((sheet) => readFile(join(projectRoot, sheet), 'utf8')));
  return texts.join('\n');
}

/** @returns The address of each page. */
export async function makeStage(folder: string): Promise<Readonly<Record<Surface, string>>> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await build({ ...bundleOptions, entryPoints: { stage: 'tests/gallery/stage.ts' }, outdir: folder });
  await write('axe.js', axe.source);
  await write('overlay.html', samplePage(scripts));
  for (const surface of ownSurfaces) {
    await write(`${surface}.html`, ownPage(surface));
    await write(`${surface}.css`, await readStyles(surface));
  }
  const address = (name: string) => pathToFileURL(join(folder, `${name}.html`)).href;
  return Object.fromEntries(surfaces.map((surface) => [surface, address(surface)])) as Record<Surface, string>;
}
