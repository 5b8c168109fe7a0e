/** Writes the page that shows all pictures, a heading for each state. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from './take-pictures.ts';

const style = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #ececf1; color: #1e1a2b }
  section { margin-block: 32px } h2 { font-size: 18px }
  .pictures { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start }
  figure { margin: 0; max-width: 480px } img { max-width: 100%; border: 1px solid #ccc } figcaption { font-size: 12px }`;

function figure({ browser, language, dark, width, file }: Picture): string {
  const caption = `${browser}, ${language}, ${dark ? 'dark' : 'light'}, ${width} px`;
  return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;
}

export async function writeGallery(folder: string, pictures: readonly Picture[]): Promise<string> {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const name = `${picture.surface}: ${picture.state}`;
    groups.set(name, [...(groups.get(name) ?? []), picture]);
  }
  const sections = [...groups].map(
    ([name, group]) => `<section><h2>${name}</h2><div class="pictures">${group.map(figure).join('')}</div></section>`,
  );
  const page = join(folder, 'index.html');
  await writeFile(
    page,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Uncard: every state</title><style>${style}</style></head><body><h1>Every state (${pictures.length} pictures)</h1>${sections.join('\n')}</body></html>\n`,
  );
  return page;
}
