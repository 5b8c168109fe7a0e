/**
 * The page that a report tells of, built again: the same elements in the same order, places and states, with invented words
 * of the same meanings. Elements are made by a script, since a page may hold what no markup can say.
 */
import type { DriftReport, ReportNode, Said } from '../../../src/drift/drift-report.ts';
import { targets } from '../../../src/guide/targets.ts';
import { html, Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import { renderScripts } from '../shell/render-scripts.ts';
import { type AdoptedPage, knownAddresses, markOf } from './adopted-pages.ts';
import { placeOf, styleOf } from './adopted-style.ts';
import { type TreeNode, toTree } from './adopted-tree.ts';
import { wordsFor } from './words-for.ts';

/** What the script makes; `tag` is empty for text. */
export interface BuiltNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly BuiltNode[];
}

type Attributes = Record<string, string>;

function stateAttributes({ states, field, tag }: ReportNode): Attributes {
  const has = (state: ReportNode['states'][number]) => states.includes(state);
  const found: Attributes = {};
  if (has('unreachable')) found['aria-hidden'] = 'true';
  if (has('disabled')) found[field !== null || tag === 'button' ? 'disabled' : 'aria-disabled'] = 'true';
  if (has('ticked')) found[field === 'checkbox' ? 'checked' : 'aria-checked'] = 'true';
  if (has('unticked') && field !== 'checkbox') found['aria-checked'] = 'false';
  if (has('expanded')) found['aria-expanded'] = 'true';
  if (has('collapsed')) found['aria-expanded'] = 'false';
  if (has('busy')) found['aria-busy'] = 'true';
  if (has('opens-something')) found['aria-haspopup'] = 'true';
  if (has('pressable')) found['tabindex'] = '0';
  if (has('open-dialog') || tag === 'details') found['open'] = '';
  if (has('current')) found['aria-current'] = 'page';
  return found;
}

/** Names of a drawing or a button field stand elsewhere than those of other elements. */
function labelAttributes({ tag, field, labels }: ReportNode, language: DriftReport['language']): Attributes {
  const isCaption = field === 'submit' || field === 'button' || field === 'reset';
  const names = tag === 'img' ? ['alt', 'title'] : isCaption && tag === 'input' ? ['value', 'title'] : ['aria-label', 'title'];
  const found: Attributes = {};
  for (const [at, name] of names.entries()) {
    const label = labels[at];
    if (label !== undefined) found[name] = wordsFor(label, language);
  }
  return found;
}

/** An address that speaks for the same targets, where one is known. */
function linkAttributes({ tag, link, leads }: ReportNode): Attributes {
  if (tag !== 'a' || link === null) return {};
  if (link === 'same-page') return { href: '#' };
  if (link === 'goods') return { href: '/item/1005001.html' };
  if (link === 'other-site') return { href: 'https://elsewhere.example/' };
  const patterns = leads.flatMap((id) => targets[id].address?.pattern ?? []);
  const speaking = knownAddresses.find((address) => patterns.every((pattern) => new RegExp(pattern, 'u').test(address.toLowerCase())));
  return { href: patterns.length > 0 && speaking !== undefined ? speaking : '/p/unknown/index.html' };
}

function fieldAttributes({ tag, field, role, purpose }: ReportNode, language: DriftReport['language']): Attributes {
  const found: Attributes = {};
  if (tag === 'input' && field !== null) found['type'] = field;
  if (tag !== 'input' && tag !== 'select' && tag !== 'textarea' && field === 'textarea' && role === null) found['role'] = 'textbox';
  if (purpose !== null) found['placeholder'] = wordsFor(purpose, language);
  return found;
}

/** What an element says only as a whole is dealt out, word by word, to the pieces of text in it. */
function dealOut(tree: TreeNode, said: Said, language: DriftReport['language']): ReadonlyMap<TreeNode, string> {
  const runsIn = ({ node, children }: TreeNode): readonly TreeNode[] =>
    children.flatMap((child) => (child.node.tag === 'text' ? [child] : runsIn(child))).filter(() => node.tag !== 'text');
  const runs = runsIn(tree).filter(({ node }) => node.says !== null && node.says.number === null && node.says.marks.length === 0);
  const words = wordsFor({ ...said, marks: [], number: null }, language).split(' ');
  const share = Math.ceil(words.length / Math.max(1, runs.length));
  return new Map(runs.map((run, at) => [run, words.slice(at * share, (at + 1) * share).join(' ')]));
}

class Builder {
  readonly #adopted: AdoptedPage;
  readonly #dealt = new Map<TreeNode, string>();

  constructor(adopted: AdoptedPage) {
    this.#adopted = adopted;
  }

  build(tree: TreeNode, around: { readonly x: number; readonly y: number }): BuiltNode {
    const { report, targets: wanted } = this.#adopted;
    const { node, number, children, shift } = tree;
    if (node.tag === 'text') return { tag: '', attributes: {}, text: this.#textOf(tree), children: [] };
    if (node.says !== null) for (const [run, text] of dealOut(tree, node.says, report.language)) this.#dealt.set(run, text);
    const place = placeOf(tree, around);
    const isTarget = number !== null && wanted.includes(number);
    const attributes = {
      ...(node.role === null ? {} : { role: node.role }),
      ...(node.traits.length === 0 ? {} : { class: node.traits.join(' ') }),
      ...labelAttributes(node, report.language),
      ...stateAttributes(node),
      ...linkAttributes(node),
      ...fieldAttributes(node, report.language),
      ...(isTarget ? { 'data-practice': markOf(number) } : {}),
      style: styleOf(tree, isTarget, place, around, report.window),
    };
    const inner = { x: place.x - shift.x, y: place.y - shift.y };
    return { tag: node.tag, attributes, text: '', children: children.map((child) => this.build(child, inner)) };
  }

  #textOf(tree: TreeNode): string {
    const { says } = tree.node;
    // Spaces keep the words of neighbours apart, as they were on the page.
    return ` ${this.#dealt.get(tree) ?? (says === null ? '' : wordsFor(says, this.#adopted.report.language))} `;
  }
}

const languageOf = ({ language, declared }: DriftReport): string =>
  declared === 'none' ? '' : declared === 'other' ? 'zh' : (declared ?? language);

/** JSON that cannot end the script element it stands in. */
function inScript(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

/** `custom-element` is no name that a browser takes for one of its own. */
function nameOf({ tag }: { readonly tag: string }): string {
  return tag === 'custom-element' ? 'practice-part' : tag;
}

function renamed(built: BuiltNode): BuiltNode {
  return { ...built, tag: nameOf(built), children: built.children.map(renamed) };
}

export function renderAdopted(request: PageRequest, adopted: AdoptedPage): Markup {
  const { report } = adopted;
  const builder = new Builder(adopted);
  const content = toTree(report).map((tree) => renamed(builder.build(tree, { x: 0, y: -report.window.scroll })));
  const lang = languageOf(report);
  return html`<!doctype html>
<html${lang === '' ? null : html` lang="${lang}"`} dir="${report.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${wordsFor(report.title, report.language)}</title>
<link rel="icon" href="data:,">
<style>
* { all: revert; position: absolute; display: block; box-sizing: border-box; margin: 0; padding: 0; border: 0; min-width: 0;
  min-height: 0; max-width: none; max-height: none; overflow: visible; appearance: none; background: none; list-style: none;
  font: 400 11px/1.1 sans-serif; text-decoration: none; outline: 1px solid #8883; white-space: normal; inset: auto; color: inherit; }
html { position: static; outline: none; }
head, head *, script { display: none; }
body { position: relative; }
dialog::backdrop { display: none; }
</style>
</head>
<body>
<script id="adopted" type="application/json">${inScript({ content, scroll: report.window.scroll * 4 })}</script>
${renderScripts(request, { title: '', main: html``, scripts: ['adopted'] })}
</body>
</html>`;
}
