/** Writes the pictures of a tour and a page that shows them in order. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deed } from './follow-guide.ts';

interface Leaf {
  readonly picture: string;
  readonly title: string;
  readonly text: string;
}

export interface TourAlbum {
  readonly folder: string;
  /** Where the next picture goes. */
  nextPicture(): string;
  add(deed: Deed): void;
  write(title: string): Promise<string>;
}

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color-scheme:light dark}
figure{margin:0 0 3rem}img{inline-size:100%;border:1px solid #8886;border-radius:8px}figcaption{margin-block:.5rem}`;

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export async function createTourAlbum(folder: string): Promise<TourAlbum> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const leaves: Leaf[] = [];
  const nameOf = (number: number) => `${String(number).padStart(2, '0')}.png`;
  return {
    folder,
    nextPicture: () => join(folder, nameOf(leaves.length + 1)),
    add({ moment, did }) {
      leaves.push({ picture: nameOf(leaves.length + 1), title: `${moment.page ?? 'no page'} → ${moment.step ?? 'nothing'}`, text: did });
    },
    async write(title) {
      const figures = leaves.map(
        ({ picture, title: caption, text }, at) =>
          `<figure><figcaption><b>${at + 1}. ${escapeText(caption)}</b>: ${escapeText(text)}</figcaption><img src="${picture}" alt=""></figure>`,
      );
      const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeText(title)}</title><style>${style}</style><h1>${escapeText(title)}</h1><p>The site in these pictures is invented for practice. It is not AliExpress.</p>${figures.join('\n')}</html>\n`;
      const path = join(folder, 'index.html');
      await writeFile(path, page);
      return path;
    },
  };
}
