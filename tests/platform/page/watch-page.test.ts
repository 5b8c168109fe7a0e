/** When a page is looked at again: after changes, once for many, and after a look that broke off. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../src/platform/page/watch-page.ts';

let life: AbortController;
let window: JSDOM['window'];

beforeEach(() => {
  ({ window } = new JSDOM('<main><p>Hi</p></main>', { pretendToBeVisual: true }));
  life = new window.AbortController();
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('Element', window.Element);
});

afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
});

function watch(look: () => void) {
  const seen = { looks: 0, failures: 0 };
  const watching = watchPage(
    window.document,
    {
      host: 'uncard-overlay',
      *look() {
        yield;
        seen.looks += 1;
        look();
      },
      onFailure: () => {
        seen.failures += 1;
      },
      settle: 1,
    },
    life.signal,
  );
  return { seen, watching };
}

const change = () => window.document.querySelector('main')?.append(window.document.createElement('i'));

describe('watching a page', () => {
  it('takes one look for many requests', async () => {
    const { seen, watching } = watch(() => undefined);
    for (let at = 0; at < 5; at += 1) watching.request();
    expect(watching.isDue()).toBe(true);
    await vi.waitFor(() => expect(seen.looks).toBe(1));
    await vi.waitFor(() => expect(watching.isDue()).toBe(false));
    expect(seen.looks).toBe(1);
  });

  it('looks again when the page changes, and not for what happens to our own host', async () => {
    const { seen, watching } = watch(() => undefined);
    window.document.documentElement.append(window.document.createElement('uncard-overlay'));
    await Promise.resolve();
    expect(watching.isDue()).toBe(false);
    change();
    await vi.waitFor(() => expect(seen.looks).toBe(1));
  });

  it('says that a look broke off, and tries again at the next change', async () => {
    const { seen, watching } = watch(() => {
      if (seen.looks === 1) throw new Error('the page has no such thing');
    });
    watching.request();
    await vi.waitFor(() => expect(seen.failures).toBe(1));
    change();
    await vi.waitFor(() => expect(seen.looks).toBe(2), { timeout: 4000 });
    expect(seen.failures).toBe(1);
  });

  it('leaves nothing with its signal when that has ended: it may be composed of one that lives on', () => {
    const listen = vi.spyOn(life.signal, 'addEventListener');
    watch(() => undefined);
    const forTheEnd = listen.mock.calls.filter(([type]) => type === 'abort');
    expect(forTheEnd.length).toBeGreaterThan(0);
    for (const [, , options] of forTheEnd) expect(options).toMatchObject({ once: true });
  });

  it('looks no more after its end', async () => {
    const { seen, watching } = watch(() => undefined);
    life.abort();
    watching.request();
    change();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen.looks).toBe(0);
  });
});
