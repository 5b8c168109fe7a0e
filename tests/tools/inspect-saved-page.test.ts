/** What counts as a saved page, and what is served beside it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../tools/inspect/bad-input.ts';
import { readSavedPage } from '../../tools/inspect/read-saved-page.ts';
import { findFileBeside } from '../../tools/inspect/serve-saved-page.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uncard-inspect-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function save(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'page.html');
  await writeFile(path, content);
  return path;
}

async function complaint(path: string): Promise<string> {
  return readSavedPage(path).then(
    () => '',
    (error: unknown) => (error instanceof BadInput ? error.message : `no bad input: ${String(error)}`),
  );
}

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('a saved page', () => {
  it.each([
    ['a whole page', '<!DOCTYPE html><html lang="en"><body>Cards</body></html>'],
    ['a page behind a comment', '\n<!-- saved from url=(0027)https://www.aliexpress.com/ -->\n<HTML><body></body></HTML>'],
    ['a page that is XML too', '<?xml version="1.0"?>\n<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ['a part of a page', '<main><h1>Cards</h1></main>'],
  ])('is read as it stands: %s', async (_name, html) => {
    expect(await readSavedPage(await save(html))).toBe(html);
  });

  it('is read in the encoding that it declares, and in UTF-8 whatever it declares when it is that', async () => {
    const french = '<html><meta charset="windows-1252"><title>Cartes enregistrées</title></html>';
    expect(await readSavedPage(await save(Buffer.from(french, 'latin1')))).toBe(french);
    expect(await readSavedPage(await save(Buffer.from(french, 'utf8')))).toBe(french);
    expect(await readSavedPage(await save(utf16('<html>Карты</html>')))).toBe('<html>Карты</html>');
  });

  it.each([
    ['nothing', '', 'is empty.'],
    ['space alone', ' \n\t', 'is empty.'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is binary, not HTML.'],
    ['bytes of no known encoding', Buffer.from([0x3c, 0xe9, 0xff, 0x80]), 'is binary, not HTML.'],
    ['data with a tag in it', '{"a": "<div>"}', 'is not HTML'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'is not HTML'],
    ['a web archive', 'From: <Saved by Blink>\nMIME-Version: 1.0', 'is a web archive'],
    ['an invented encoding', Buffer.from('<html><meta charset=klingon>\xe9', 'latin1'), 'the encoding “klingon”, which is not known'],
  ])('is not %s', async (_name, content, part) => {
    const sentence = await complaint(await save(content));
    expect(sentence).toContain(part);
    expect(sentence).toMatch(/^“[^\n]+\.$/u);
  });

  it('is neither missing nor a folder', async () => {
    expect(await complaint(join(folder, 'none.html'))).toBe(`There is no file “${join(folder, 'none.html')}”.`);
    await mkdir(join(folder, 'inside'), { recursive: true });
    expect(await complaint(join(folder, 'inside'))).toBe(`“${join(folder, 'inside')}” is a folder: give the HTML file itself.`);
  });
});

describe('the files beside a saved page', () => {
  const page = { file: '/home/somebody/cards.html', url: new URL('https://www.aliexpress.com/p/wallet/index.html') };

  it.each([
    ['/p/wallet/cards_files/look.css', '/home/somebody/cards_files/look.css'],
    ['/p/wallet/cards_fichiers/a/b.PNG'.toLowerCase(), '/home/somebody/cards_fichiers/a/b.png'],
  ])('are styles and pictures in the folder that the browser saved: %s', (path, file) => {
    expect(findFileBeside(page, path)).toBe(file);
  });

  it.each([
    '/p/wallet/cards_files/site.js',
    '/p/wallet/cards_files/frame.html',
    '/p/wallet/cards_files',
    '/p/wallet/other_files/look.css',
    '/p/wallet/cards_files/../../secret.css',
    '/cards_files/look.css',
    '/p/wallet/look.css',
  ])('are nothing else: %s', (path) => {
    expect(findFileBeside(page, path)).toBeNull();
  });
});
