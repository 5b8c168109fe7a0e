/** Serves one blind page at a time under its own address, over TLS, for the genuine host names. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../practice-site/make-certificate.ts';

export interface BlindServer {
  readonly port: number;
  /** From now on, the page of its address; everything else is a 404. */
  show(url: string, html: string): void;
  close(): Promise<void>;
}

export async function serveBlindPages(): Promise<BlindServer> {
  let shown = { host: '', path: '', html: '' };
  const server = createServer(await makeCertificate(), (request, response) => {
    const isPage = request.headers.host === shown.host && request.url === shown.path;
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(isPage ? shown.html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    show(url, html) {
      const { host, pathname, search } = new URL(url);
      shown = { host, path: `${pathname}${search}`, html };
    },
    close: () => new Promise((resolve) => void server.close(() => resolve()).closeAllConnections()),
  };
}
