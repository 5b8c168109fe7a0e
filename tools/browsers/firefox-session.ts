/**
 * Marionette acts on one tab and one context at a time; this makes "do it there" safe when calls overlap, and knows how
 * to evaluate in a page, in the browser itself, and with a view through closed roots.
 */
import type { MarionetteClient } from './marionette-client.ts';

type Settled = { readonly value: unknown } | { readonly error: string };
type Context = 'content' | 'chrome';

export class FirefoxSession {
  readonly #client: MarionetteClient;
  #context: Context = 'content';
  #tab = '';
  #queue: Promise<unknown> = Promise.resolve();

  constructor(client: MarionetteClient) {
    this.#client = client;
  }

  /** Does the work with that tab as Marionette's window. Only `focus` selects the tab for the person, too. */
  inTab<Result>(tab: string, work: (client: MarionetteClient) => Promise<Result>, focus = false): Promise<Result> {
    return this.#exclusive(async () => {
      await this.#enter('content');
      if (focus || this.#tab !== tab) await this.#client.send('WebDriver:SwitchToWindow', { handle: tab, focus });
      this.#tab = tab;
      return work(this.#client);
    });
  }

  /** The handles of all tabs. The command means windows, not tabs, while the context is the browser's. */
  tabs(): Promise<string[]> {
    return this.#exclusive(async () => {
      await this.#enter('content');
      return this.#client.send<string[]>('WebDriver:GetWindowHandles');
    });
  }

  /** Evaluates an expression in the tab's own world; its CSP does not apply. Throws with the error's text. */
  evaluate<Result>(tab: string, expression: string): Promise<Result> {
    return this.inTab(tab, () => this.#settle<Result>(expression));
  }

  /** Evaluates with the rights of the browser in the tab: closed roots are open, and the page does not notice. */
  evaluatePrivileged<Result>(tab: string, expression: string): Promise<Result> {
    return this.inTab(tab, () => this.#settle<Result>(expression, { sandbox: 'system' }));
  }

  /** Evaluates in the browser's own window, where `Services` and `gBrowser` are. */
  evaluateInBrowser<Result>(expression: string): Promise<Result> {
    return this.#exclusive(async () => {
      await this.#enter('chrome');
      return this.#settle<Result>(expression);
    });
  }

  async #enter(context: Context): Promise<void> {
    if (this.#context === context) return;
    await this.#client.send('Marionette:SetContext', { value: context });
    this.#context = context;
  }

  async #settle<Result>(expression: string, sandbox: object = {}): Promise<Result> {
    const script = `const done = arguments[arguments.length - 1];
      (async () => (\n${expression}\n))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const parameters = { script, args: [], ...sandbox };
    const settled = await this.#client.send<Settled | null>('WebDriver:ExecuteAsyncScript', parameters);
    // Marionette's answer when the document went away under the script.
    if (settled === null) throw new Error('The page was left before the evaluation ended');
    if ('error' in settled) throw new Error(settled.error);
    return settled.value as Result;
  }

  #exclusive<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
