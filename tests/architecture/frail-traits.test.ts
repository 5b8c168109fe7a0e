/** What reads pages stands on nothing that the next build of a site changes: no hashed class name, no position by itself. */
import { describe, expect, it } from 'vitest';
import { findEntries } from '../../src/engine/find-entries.ts';
import { targets } from '../../src/guide/targets.ts';
import { indexFrom } from '../fakes/html-page.ts';
import { isTreeNode, nameOf, nodesOf, readFiles, type TreeNode } from './read-source.ts';

/** `anchorId`, `AccountMenu`: words one after another, each long enough to be one. */
const camelCase = /^([a-z]+|[A-Z][a-z]{2,})([A-Z][a-z]{2,})*$/u;

/** Letters thrown with digits or with capitals, as a build makes them. */
function looksRandom(text: string): boolean {
  if (/[a-z]/iu.test(text) && /\d/u.test(text)) return !/^[a-z]+\d{1,2}$/u.test(text);
  return /[a-z]/u.test(text) && /[A-Z]/u.test(text) && !camelCase.test(text);
}

/** Class names and ids in a text that end in a hash. */
function findHashes(text: string): readonly string[] {
  const plain = text.replaceAll(/\\u(\{[\da-f]+\}|[\da-f]{4})|\\.|\[[^\]]*\]/giu, ' ');
  return (plain.match(/[\w-]+/gu) ?? []).filter((token) => {
    const parts = token.split(/--|__/u);
    const ending = parts.length > 1 && (parts.at(-1) ?? '').split(/[-_]/u).some((part) => part.length >= 3 && looksRandom(part));
    const tail = token.split(/[-_]/u).at(-1) ?? '';
    const tailed = tail !== token && tail.length >= 5 && looksRandom(tail);
    const whole = token.length >= 7 && looksRandom(token) && /\d[a-z]+\d|[a-z]\d+[a-z]/iu.test(token);
    return ending || tailed || whole;
  });
}

const position =
  /:(nth|first|last|only)-(child|of-type|last-child|last-of-type)|\b(div|span|ul|ol|li|tr|td|section|button|a|p|\*)\[\d+\]|\[(position\(\)|last\(\))|>\s*\*\s*>/iu;
const lists = new Set(['children', 'childNodes', 'rows', 'cells', 'options', 'elements', 'nodes', 'siblings']);

function isNumber(value: unknown): boolean {
  return isTreeNode(value) && value.type === 'Literal' && typeof value['value'] === 'number';
}

/** `children[3]`, `children.item(3)`, `cells.at(2)`: somewhere in the page by its number. */
function countsPlaces(node: TreeNode): boolean {
  const listOf = (object: unknown) => isTreeNode(object) && lists.has(nameOf(object['property']) ?? nameOf(object) ?? '');
  if (node.type === 'MemberExpression') return node['computed'] === true && isNumber(node['property']) && listOf(node['object']);
  const { callee } = node;
  if (node.type !== 'CallExpression' || !isTreeNode(callee)) return false;
  const [first] = node['arguments'] as readonly unknown[];
  return ['item', 'at'].includes(nameOf(callee['property']) ?? '') && isNumber(first) && listOf(callee['object']);
}

/** Text of a string, of a piece of a template, of a regular expression; null for any other node. */
function textOf(node: TreeNode): string | null {
  if (node.type === 'TemplateElement') return (node['value'] as { readonly raw: string }).raw;
  if (node.type !== 'Literal') return null;
  const { regex, value } = node;
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex) return String(regex.pattern);
  return typeof value === 'string' ? value : null;
}

function findFrail(source: string): readonly string[] {
  const nodes = nodesOf(source);
  const imported = new Set(nodes.flatMap(({ source: from }) => (isTreeNode(from) ? [from.start] : [])));
  return nodes.flatMap((node) => {
    if (countsPlaces(node)) return [source.slice(node.start, node.end)];
    const text = imported.has(node.start) ? null : textOf(node);
    if (text === null) return [];
    // An example of a whole address is matched by the guide, not the other way round.
    if (text.startsWith('https://')) return [];
    return [...findHashes(text), ...(position.test(text) ? [text] : [])];
  });
}

const watched = ['src/guide', 'src/engine', 'src/platform/page']
  .flatMap((folder) => readFiles(folder, '.ts'))
  // The register names sources by their numbers; nothing there is matched against a page.
  .filter(({ path }) => path !== 'src/guide/evidence.ts');

describe('what reads pages', () => {
  it('names no hashed class and counts no places', () => {
    expect(watched.length).toBeGreaterThan(30);
    expect(watched.flatMap(({ path, text }) => findFrail(text).map((found) => `${path}: ${found}`))).toEqual([]);
  });

  it('takes nothing for an entry that only stands where one would', () => {
    const box = 'data-box="1100 20 120 40"';
    const html = `<header><a href="/a" ${box}>Lorem</a><button ${box}></button></header><main><ul><li><a href="/b">Ipsum</a></li></ul></main>`;
    for (const url of ['https://www.aliexpress.com/account/index.html', 'https://intl.alipay.com/ihome/index.htm'])
      expect(Object.values(findEntries(indexFrom(html, { url }).index, targets)).flat()).toEqual([]);
  });
});

describe('the guard itself', () => {
  it.each([
    "const prefix = { text: 'my-account--menuItem--1GDZChA' };",
    "const prefix = 'my-account--signin--RiPQVPB';",
    "const prefix = 'my-account--menuText--1km-qni';",
    "const prefix = 'RedHeaderProfileItem__link__1ruq2';",
    "const prefix = 'card_3fR2x';",
    "const prefix = 'sc-bdVaJa';",
    "const prefix = 'css-1x2y3z4';",
    "const prefix = 'a1b2c3d4e5';",
    'const traits = /(^|[^a-z])menu--bSu9Hkj([^a-z]|$)/;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a template in the source that is looked at.
    'const selector = `.${name}__row--9xK2b`;',
    "page.querySelector('li:nth-child(3) > button');",
    "page.querySelector('div:nth-of-type(2)');",
    "page.querySelector('tr:last-child');",
    "const path = '/html/body/div[8]/div[2]';",
    'const row = list.children[3];',
    'const row = list.childNodes.item(3);',
    'const last = table.rows.at(-1 + 2), cell = row.cells.at(2);',
    'const node = index.view.nodes[17];',
  ])('sees %s', (source) => {
    expect(findFrail(source)).not.toEqual([]);
  });

  it.each([
    "const prefix = 'my-account';",
    'const traits = /(^|[\\s_-])(nc_1_|nc-container|baxia|comet-v2-modal)([\\s_-]|$)/;',
    "const field = 'expiryMonth | cardNo | cvv2 | cc-csc';",
    "const pattern = '/p/wallet|/queryuserbindcard|^[a-z0-9-]+\\\\.aliexpress\\\\.';",
    'const expiry = /(0[1-9]|1[0-2])\\s?\\/\\s?(20)?[2-4]\\d/u;',
    "import { a } from './x1y2z3--1GDZChA.ts';",
    "const examples = ['https://www.aliexpress.com/punish?x5secdata=practice'];",
    'const [first] = list.children;',
    'const node = nodes[id];',
    'const heading = /^(h[1-3]|legend)$/;',
  ])('lets %s pass', (source) => {
    expect(findFrail(source)).toEqual([]);
  });
});
