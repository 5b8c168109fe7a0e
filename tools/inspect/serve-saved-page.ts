/**
 * Serves one saved page under its own address, over TLS on loopback, with the styles and pictures that the browser saved
 * beside it. Everything else is a 404. Must not know what is on the page.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, posix, sep } from 'node:path';
import { makeCertificate } from '../../tests/practice-site/make-certificate.ts';

/**
 * Looks only. Scripts of the site would find no server to talk to and take the page apart, and a saved frame would turn
 * from another origin's into the page's own, which the extension may look into.
 */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface SavedPage {
  readonly file: string;
  readonly html: string;
  readonly url: URL;
}

export interface SavedPageServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * The file that a path of the site stands for: one in the folder that browsers put beside `page.html` as `page_files`, in
 * their own language. Null for every other path.
 */
export function findFileBeside({ file, url }: Pick<SavedPage, 'file' | 'url'>, path: string): string | null {
  const folder = posix.dirname(url.pathname);
  const wanted = posix.relative(folder, posix.normalize(path));
  const [first = '', ...rest] = wanted.split('/');
  const stem = basename(file, extname(file));
  const isBeside = first.startsWith(`${stem}_`) && rest.length > 0 && rest.every((part) => part !== '..' && !part.includes(sep));
  return isBeside && extname(wanted) in types ? join(dirname(file), first, ...rest) : null;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** Not empty, or Chromium would put an error page of its own in its place and lose the address. */
const nothing: Answer = { status: 404, type: 'text/plain', body: 'Not saved' };

async function answer(page: SavedPage, host: string, address: string): Promise<Answer> {
  const { url, html } = page;
  if (host !== url.host) return nothing;
  if (address === `${url.pathname}${url.search}`) return { status: 200, type: 'text/html; charset=utf-8', body: html };
  try {
    const beside = findFileBeside(page, decodeURIComponent(new URL(address, url).pathname));
    if (beside === null) return nothing;
    return { status: 200, type: types[extname(beside)] ?? nothing.type, body: await readFile(beside) };
  } catch {
    // Not there, or an address that cannot be decoded.
    return nothing;
  }
}

export async function serveSavedPage(page: SavedPage): Promise<SavedPageServer> {
  const server = createServer(await makeCertificate(), (request, response) => {
    void answer(page, request.headers.host ?? '', request.url ?? '').then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
