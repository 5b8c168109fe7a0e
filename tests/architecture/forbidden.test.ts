/** What no code that ships may do: act on the page, write markup, read what is typed, or speak to the network. */
import { describe, expect, it } from 'vitest';
import { isGenuineHost } from '../../src/messages/trust.ts';
import { findActs, findHosts, findOffences } from './find-offences.ts';
import { nameOf, nodesOf, readFiles } from './read-source.ts';

/** Writing to the clipboard at a press in a page of ours, which nobody may read; and our own picker of our own language. */
const allowed = new Map([
  ['src/pages/shared/copy-text.ts', '.clipboard'],
  ['src/pages/shared/own-fields.ts', '.value'],
]);
/** A page feels these; each stands where a person has asked for it. */
const asked = new Map([
  ['src/content/focus-key.ts', ['.focus()']],
  ['src/content/begin-guide.ts', ['.reload()']],
  // Of the announcer, not of a form.
  ['src/overlay/overlay.ts', ['.reset()', '.focus()']],
  // The overlay moves into a dialog and takes the focus along that it had.
  ['src/overlay/overlay-host.ts', ['.focus()']],
  ['src/overlay/panel.ts', ['.scrollTo()']],
  ['src/platform/browser/tabs.ts', ['.reload()']],
  ['src/platform/page/see-target.ts', ['.scrollIntoView()']],
  ['src/pages/companion/main.ts', ['.scrollIntoView()']],
  ['src/pages/popup/render-popup.ts', ['.reload()']],
  // The plural forms of a language.
  ['src/present/count-words.ts', ['.select()']],
]);
/** Names that stand for something and are never asked for: the namespace of drawings. */
const namesAlone = new Set(['www.w3.org']);
const offencesIn = (text: string) => findOffences(text).map(({ what }) => what);

const sources = readFiles('src', '.ts').filter(({ path }) => !path.endsWith('.d.ts'));

describe('what ships', () => {
  it('does none of what is forbidden', () => {
    expect(sources.length).toBeGreaterThan(80);
    const offences = sources.flatMap(({ path, text }) => offencesIn(text).map((offence) => ({ path, offence })));
    expect(offences.filter(({ path, offence }) => allowed.get(path) !== offence)).toEqual([]);
    expect(new Set(offences.map(({ path }) => path)).size).toBe(allowed.size);
  });

  it('moves the focus, scrolls and loads anew only where a person asked for it', () => {
    const found = sources.map(({ path, text }) => [path, findActs(text).map(({ what }) => what)] as const);
    expect(new Map(found.filter(([, whats]) => whats.length > 0))).toEqual(asked);
  });

  it('names no address but those of the sites themselves', () => {
    const hosts = sources.filter(({ path }) => path !== 'src/guide/evidence.ts').flatMap(({ text }) => findHosts(text));
    expect(hosts.length).toBeGreaterThan(1);
    expect(hosts.filter(({ what }) => !isGenuineHost(what) && !namesAlone.has(what))).toEqual([]);
  });

  it('writes to the clipboard and never reads from it', () => {
    const reading = /clipboard\s*\.\s*read|clipboard-read|readText|'paste'/u;
    expect(sources.filter(({ text }) => reading.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('names nothing of the network and no markup even in a string', () => {
    const words =
      /sendBeacon|XMLHttpRequest|WebSocket|EventSource|innerHTML|insertAdjacentHTML|\bfetch\(|\beval\(|new Function|\.click\(\)|dispatchEvent\(/u;
    expect(sources.filter(({ text }) => words.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('does not know the practice site', () => {
    const all = readFiles('src', '.ts', '.css', '.html', '.md');
    expect(all.filter(({ text }) => /data-practice/u.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('calls the browser by its polyfill and never by a global', () => {
    const byGlobal = sources.filter(({ text }) =>
      nodesOf(text).some((node) => node.type === 'MemberExpression' && nameOf(node['object']) === 'chrome'),
    );
    expect(byGlobal.map(({ path }) => path)).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    'button.click();',
    "button['click']();",
    'button?.click();',
    'element.dispatchEvent(event);',
    'form.requestSubmit();',
    'element.innerHTML = text;',
    'const typed = input.value;',
    'const { value } = input;',
    'function read({ value: typed }: HTMLInputElement) { return typed; }',
    "void fetch('/');",
    'new XMLHttpRequest();',
    "new WebSocket('wss://x');",
    "navigator.sendBeacon('/x');",
    "eval('1');",
    "new Function('return 1');",
    'const data = new FormData(form);',
    "location.href = 'https://x';",
    'window.location.assign(address);',
    'location = address;',
    "document.location.hash = '#x';",
    "history.pushState(null, '', '/x');",
    "open('https://x');",
  ])('sees %s', (text) => {
    expect(offencesIn(text)).not.toEqual([]);
  });

  it.each([
    'const got = outcome.value;',
    "element.addEventListener('click', press);",
    'const clicked = true;',
    "const kind = 'fetch';",
    'const { newValue } = change;',
    'for (const { name, value } of element.attributes) copy(name, value);',
    'const host = window.location.hostname;',
    "const there = text.replace('a', 'b');",
  ])('lets %s pass', (text) => {
    expect(offencesIn(text)).toEqual([]);
  });
});

describe('the guard of acts and addresses', () => {
  it.each([
    'field.focus();',
    'element?.scrollIntoView({ block: "center" });',
    'window.scrollTo(0, 0);',
    'form.reset();',
    'field.select();',
  ])('sees %s', (text) => {
    expect(findActs(text)).toHaveLength(1);
  });

  it.each([
    "const site = 'https://evil.example/x';",
    `const site = \`wss://evil.example/$\{path}\`;`,
    "const text = 'see http://evil.example';",
  ])('sees %s', (text) => {
    expect(findHosts(text).map(({ what }) => what)).toEqual(['evil.example']);
  });
});
