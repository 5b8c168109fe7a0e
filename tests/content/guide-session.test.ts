/** A look that is still under way when a later one begins comes to nothing. */
import { beforeAll, describe, expect, it } from 'vitest';
import { GuideSession } from '../../src/content/guide-session.ts';
import { openDocument } from '../fakes/html-page.ts';

const url = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
const goods = Array.from({ length: 600 }, (_, at) => `<div><a href="/item/${at}.html">Lamp ${at}</a></div>`).join('');
const lookAlike = `<main><h1>Lamps</h1>${goods}</main>`;
const later = `<main><h1>Sign in</h1><form><input type="email" aria-label="Email"><input type="password"><button>Sign in</button></form>${goods}</main>`;

interface Seen {
  readonly session: GuideSession;
  readonly roots: { met: number };
}

function sessionOn(document: Document): Seen {
  const roots = { met: 0 };
  const session = new GuideSession(document, {
    overlay: { show: () => undefined, hide: () => undefined, isSilent: () => false, isPointing: () => false },
    tell: () => undefined,
    keys: { isAnswered: () => true, keysOf: () => null, keyOf: () => null },
    onRoots: () => {
      roots.met += 1;
    },
    reload: () => undefined,
    scrollTo: () => undefined,
    enlarge: () => undefined,
    isAlive: () => true,
    openReport: () => undefined,
    openPage: () => undefined,
    version: '0',
    now: () => 0,
  });
  return { session, roots };
}

function finish(look: Generator<void, void, void>): void {
  while (look.next().done !== true);
}

function elementsSeen({ session }: Seen): readonly (string | undefined)[] {
  const scene = session.readScene();
  const main = scene?.sighting.mainRegion ?? null;
  return main === null ? [] : [scene?.elementOf(main).querySelector('h1')?.textContent ?? undefined];
}

beforeAll(() => {
  const { Element } = openDocument('').defaultView as unknown as { readonly Element: { readonly prototype: Element } };
  Object.assign(Element.prototype, {
    checkVisibility: () => true,
    getBoundingClientRect: () => ({ x: 0, y: 200, width: 600, height: 40 }),
  });
});

describe('two looks at one page', () => {
  it('leave what the later one saw, also when the earlier one goes on after it', () => {
    const document = openDocument(lookAlike, { url });
    const seen = sessionOn(document);
    const earlier = seen.session.look();
    for (let piece = 0; piece < 4; piece += 1) earlier.next();
    document.body.innerHTML = later;
    finish(seen.session.look());
    const after = seen.session.readScene();
    finish(earlier);
    expect(seen.session.readScene()?.sighting).toBe(after?.sighting);
    expect(elementsSeen(seen)).toEqual(['Sign in']);
  });

  it('leave what was seen before when one is dropped half way', () => {
    const document = openDocument(lookAlike, { url });
    const seen = sessionOn(document);
    finish(seen.session.look());
    const before = seen.session.readScene()?.sighting;
    document.body.innerHTML = later;
    const dropped = seen.session.look();
    for (let piece = 0; piece < 4; piece += 1) dropped.next();
    dropped.return();
    expect(seen.session.readScene()?.sighting).toBe(before);
  });

  it('are each a whole one when they come one after the other', () => {
    const seen = sessionOn(openDocument(lookAlike, { url }));
    finish(seen.session.look());
    finish(seen.session.look());
    expect(seen.roots.met).toBe(2);
    expect(elementsSeen(seen)).toEqual(['Lamps']);
  });
});
