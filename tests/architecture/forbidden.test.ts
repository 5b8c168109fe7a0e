/** What no code that ships may do: act on the page, write markup, read what is typed, or speak to the network. */
import { describe, expect, it } from 'vitest';
import { isTreeNode, nameOf, nodesOf, readFiles, type TreeNode } from './read-source.ts';

/** Members that act on a page or hold what is typed into it, whatever they are called on. */
const members = new Set([
  'click',
  'dispatchEvent',
  'submit',
  'requestSubmit',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'execCommand',
  'write',
  'writeln',
  'sendBeacon',
  'valueAsNumber',
  'valueAsDate',
  'defaultValue',
  'selectedOptions',
  'setRangeText',
  'cookie',
  'clipboard',
]);
const globals = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'eval',
  'Function',
  'FormData',
  'importScripts',
  'localStorage',
  'sessionStorage',
  'indexedDB',
]);
/** Writing to the clipboard at a press in a page of ours, which nobody may read; and our own picker of our own language. */
const allowed = new Map([
  ['src/pages/report/copy-text.ts', '.clipboard'],
  ['src/pages/popup/render-popup.ts', '.selectedOptions'],
]);
/** An outcome has a value too; a field has none that we may read. */
const withValue = new Set(['outcome', 'reply']);

/** Patterns in `for (const { name, value } of element.attributes)`: an attribute is what the page wrote, not what was typed. */
function attributePatterns(nodes: readonly TreeNode[]): ReadonlySet<number> {
  const loops = nodes.filter(
    ({ type, right }) => type === 'ForOfStatement' && isTreeNode(right) && nameOf(right['property']) === 'attributes',
  );
  return new Set(
    loops.flatMap(({ left, right }) =>
      isTreeNode(left) && isTreeNode(right)
        ? nodes.filter(({ start, end }) => start > left.start && end <= right.start).map(({ start }) => start)
        : [],
    ),
  );
}

function offencesIn(text: string): readonly string[] {
  const nodes = nodesOf(text);
  const ofAttributes = attributePatterns(nodes);
  return nodes.flatMap((node) => {
    if (node.type === 'MemberExpression') {
      const name = nameOf(node['property']) ?? '';
      const held = name === 'value' && !withValue.has(nameOf(node['object']) ?? '');
      return members.has(name) || held ? [`.${name}`] : [];
    }
    if (node.type === 'ObjectPattern' && !ofAttributes.has(node.start))
      return (node['properties'] as readonly { key?: unknown }[]).filter(({ key }) => nameOf(key) === 'value').map(() => '{ value }');
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const name = nameOf(node['callee']) ?? '';
      return globals.has(name) ? [name] : [];
    }
    return [];
  });
}

const sources = readFiles('src', '.ts').filter(({ path }) => !path.endsWith('.d.ts'));

describe('what ships', () => {
  it('does none of what is forbidden', () => {
    expect(sources.length).toBeGreaterThan(80);
    const offences = sources.flatMap(({ path, text }) => offencesIn(text).map((offence) => ({ path, offence })));
    expect(offences.filter(({ path, offence }) => allowed.get(path) !== offence)).toEqual([]);
    expect(offences.filter(({ path }) => allowed.has(path))).toHaveLength(allowed.size);
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
  ])('lets %s pass', (text) => {
    expect(offencesIn(text)).toEqual([]);
  });
});
