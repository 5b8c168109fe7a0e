/**
 * Speaks Marionette, Firefox's own remote protocol, over TCP: frames are `length:json`, a request is
 * `[0, id, command, parameters]`, its answer `[1, id, error, result]`. geckodriver is a translator to this and is
 * neither in Debian nor in npm, so we speak it ourselves. Commands: remote/marionette/driver.sys.mjs in Firefox.
 */
import { connect, type Socket } from 'node:net';
import { stepLimit, withinLimit } from './within-limit.ts';

/** An error Firefox answered; `code` is WebDriver's, such as `no such window` or `javascript error`. */
class MarionetteError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'MarionetteError';
    this.code = code;
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class MarionetteClient {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #closed: Error | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (data: Buffer) => this.#take(data));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('Firefox has closed the Marionette connection')));
  }

  /** Connects; rejects at once while nobody listens on the port. */
  static connect(port: number): Promise<MarionetteClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('connect', () => resolve(new MarionetteClient(socket)));
      socket.once('error', reject);
    });
  }

  /** Sends a command and gives its result; throws a MarionetteError, or after `limit` milliseconds. */
  send<Result>(command: string, parameters: object = {}, limit: number = stepLimit): Promise<Result> {
    if (this.#closed !== null) return Promise.reject(this.#closed);
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    const frame = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return withinLimit(answer as Promise<Result>, `${command} in Firefox`, limit);
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const frame = this.#received.subarray(colon + 1, end).toString();
      this.#received = this.#received.subarray(end);
      this.#answer(JSON.parse(frame));
    }
  }

  #answer(frame: unknown): void {
    // The greeting is an object, not an array, and is of no interest.
    if (!Array.isArray(frame)) return;
    const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, unknown];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error !== null) waiting?.reject(new MarionetteError(error.error, error.message));
    else waiting?.resolve(unwrap(result));
  }

  #fail(error: Error): void {
    this.#closed ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }
}

/** Single results come as `{value}`, lists and records plain. */
function unwrap(result: unknown): unknown {
  const isWrapped = typeof result === 'object' && result !== null && 'value' in result && Object.keys(result).length === 1;
  return isWrapped ? result.value : result;
}
