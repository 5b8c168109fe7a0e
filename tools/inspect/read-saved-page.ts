/** Reads a saved page from a file as text, in whatever encoding it was saved, and refuses what is no page. */
import { readFile, stat } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';

/** Bytes in which a page has to name its encoding; browsers look no further. */
const declaredWithin = 1024;
/** Declarations, comments and space may come first, then a tag of a page or of a part of one. */
const beginsAsHtml =
  /^(?:\s|<!--[\s\S]*?-->|<\?xml[\s\S]*?\?>)*<(?:!doctype\s+html|html|head|body|title|meta|main|div|section|article|header|nav|form|table|ul|ol|dialog|p|h\d)\b/iu;
const beginsAsArchive = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/iu;

function explainFailure(path: string, error: unknown): BadInput {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
  if (code === 'ENOENT' || code === 'ENOTDIR') return new BadInput(`There is no file “${path}”.`);
  return new BadInput(`“${path}” cannot be read (${code}).`);
}

async function readBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch((error: unknown) => {
    throw explainFailure(path, error);
  });
  if (found.isDirectory()) throw new BadInput(`“${path}” is a folder: give the HTML file itself.`);
  if (!found.isFile()) throw new BadInput(`“${path}” is not a plain file.`);
  return readFile(path).catch((error: unknown) => {
    throw explainFailure(path, error);
  });
}

/** The encoding by the first bytes, else UTF-8 where the bytes are that, else what the page says. Null for none. */
function encodingOf(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.includes(0)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const start = bytes.subarray(0, declaredWithin).toString('latin1');
    return /charset\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ?? null;
  }
}

function decode(bytes: Buffer, path: string): string {
  const encoding = encodingOf(bytes);
  if (encoding === null) throw new BadInput(`“${path}” is binary, not HTML.`);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch (cause) {
    throw new BadInput(`“${path}” says that it is in the encoding “${encoding}”, which is not known.`, { cause });
  }
}

/** @throws BadInput with one clear sentence. */
export async function readSavedPage(path: string): Promise<string> {
  const html = decode(await readBytes(path), path);
  if (html.trim() === '') throw new BadInput(`“${path}” is empty.`);
  if (beginsAsArchive.test(html)) throw new BadInput(`“${path}” is a web archive: save the page as HTML instead.`);
  if (!beginsAsHtml.test(html)) throw new BadInput(`“${path}” is not HTML: it does not begin as a page does.`);
  return html;
}
