/**
 * Starts the practice site: an https server on this machine that answers for every AliExpress and Alipay host name,
 * by the Host header. Test browsers are pointed at it; it never asks anything of the network.
 */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { answerRequest } from './answer-request.ts';
import { makeCertificate } from './make-certificate.ts';
import type { Answer } from './page-request.ts';
import { defaultPracticeOptions, type PracticeOptions } from './practice-options.ts';
import { changePracticeState, createPracticeState, type PracticeState } from './practice-state.ts';

export interface LoggedRequest {
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly method: string;
}

export interface PracticeSite {
  readonly port: number;
  /** Every request since the start or the last `reset`, unknown hosts included. */
  readonly requests: readonly LoggedRequest[];
  /** Changes some options and keeps everything that happened, for example which cards were removed. */
  options(change: Partial<PracticeOptions>): void;
  /** Begins anew with the options of the start, changed by these; empties `requests`. */
  reset(options?: Partial<PracticeOptions>): void;
  /** Which cards the site still holds, for judging what a removal did. */
  cardKeys(place: 'wallet' | 'alipay'): readonly string[];
  /** While it is not, every connection breaks off, as without a network. */
  setReachable(reachable: boolean): void;
  close(): Promise<void>;
}

/** `port` 0 lets the system choose. Rejects when the port is taken. */
export async function startPracticeSite(options: Partial<PracticeOptions> = {}, port = 0): Promise<PracticeSite> {
  const startOptions: PracticeOptions = { ...defaultPracticeOptions, ...options };
  let state = createPracticeState(startOptions);
  const requests: LoggedRequest[] = [];
  const server = createServer(await makeCertificate(), (message, response) => {
    void respond(state, requests, message, response);
  });
  // Nobody answers http here, and yet it is to be seen that somebody asked.
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_SSL_HTTP_REQUEST') requests.push({ host: 'plain-http.invalid', path: '/', method: 'GET' });
  });
  await listen(server, port);
  const { close, setReachable } = prepareClosing(server);
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    options: (change) => changePracticeState(state, change),
    reset(change = {}) {
      state = createPracticeState({ ...startOptions, ...change });
      requests.length = 0;
    },
    cardKeys: (place) => state.cards[place].map((card) => card.key),
    setReachable,
    close,
  };
}

async function respond(state: PracticeState, requests: LoggedRequest[], message: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = message.headers.host ?? 'unknown.invalid';
  const method = message.method ?? 'GET';
  const path = message.url ?? '/';
  requests.push({ host, path, method });
  const answer = await answerRequest(state, {
    url: new URL(path, `https://${host}`),
    method,
    body: await readBody(message),
  }).catch(describeFailure);
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
  response.end(answer.body);
}

/** A mistake in a page shows in the browser under test, instead of as a request that never ends. */
function describeFailure(failure: unknown): Answer {
  const body = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return { status: 500, headers: { 'content-type': 'text/plain' }, body };
}

async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Browsers keep connections open; without ending them the server would wait for the browsers. */
function prepareClosing(server: Server): Pick<PracticeSite, 'close' | 'setReachable'> {
  const sockets = new Set<Duplex>();
  let isReachable = true;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    if (!isReachable) socket.destroy();
  });
  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    setReachable(reachable) {
      isReachable = reachable;
      if (!reachable) endAll();
    },
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      endAll();
      await closed;
    },
  };
}
