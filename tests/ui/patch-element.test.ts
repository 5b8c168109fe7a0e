/** A living element made equal to a fresh one, keeping every node that can stay. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { patchElement } from '../../src/ui/patch-element.ts';

const { window } = new JSDOM('<body></body>');
const { document } = window;
Object.assign(globalThis, { Node: window.Node, Element: window.Element, HTMLElement: window.HTMLElement, Text: window.Text });

function build(html: string): Element {
  const frame = document.createElement('div');
  frame.innerHTML = html;
  const element = frame.firstElementChild;
  if (element === null) throw new Error('There is no element in it.');
  return element;
}

let living: Element;

function show(html: string): void {
  living = build(html);
  document.body.replaceChildren(living);
}

beforeEach(() => document.body.replaceChildren());

describe('patching', () => {
  it.each([
    ['<p>one</p>', '<p>two</p>'],
    ['<p class="a" data-x="1">one</p>', '<p class="b" id="c">one</p>'],
    ['<div><p>a</p><p>b</p></div>', '<div><p>b</p></div>'],
    ['<div><p>a</p></div>', '<div><p>a</p><b>b</b>c</div>'],
    ['<div>a<b>b</b></div>', '<div><b>b</b>a</div>'],
    ['<div><i data-key="1">1</i><i data-key="2">2</i></div>', '<div><i data-key="2">2</i><i data-key="1">1</i></div>'],
    ['<div><i data-key="1">1</i></div>', '<div><i data-key="0">0</i><i data-key="1">1!</i></div>'],
    ['<div><button disabled>a</button></div>', '<div><button>a</button></div>'],
    ['<div><svg viewBox="0 0 1 1"><path d="M0"></path></svg></div>', '<div><svg viewBox="0 0 2 2"><path d="M1"></path></svg></div>'],
    ['<div><p>a</p></div>', '<div></div>'],
  ])('turns %s into %s', (before, after) => {
    show(before);
    patchElement(living, build(after));
    expect(living.outerHTML).toBe(after);
  });

  it('keeps the nodes that stay, and the focus with them', () => {
    show('<div><p>old</p><button>Look again</button></div>');
    const button = living.querySelector('button');
    button?.focus();
    patchElement(living, build('<div><p>new</p><button class="main">Look again</button></div>'));
    expect(living.querySelector('button')).toBe(button);
    expect(document.activeElement).toBe(button);
  });

  it('follows a key to another place', () => {
    show('<div><button data-key="a">A</button><button data-key="b">B</button></div>');
    const second = living.querySelector('[data-key="b"]');
    patchElement(living, build('<div><button data-key="b">B</button></div>'));
    expect(living.children).toHaveLength(1);
    expect(living.firstElementChild).toBe(second);
  });

  it('does not give the place of one key to another', () => {
    show('<div><button data-key="a">A</button></div>');
    const first = living.firstElementChild;
    patchElement(living, build('<div><button data-key="b">B</button></div>'));
    expect(living.firstElementChild).not.toBe(first);
  });

  it('changes nothing where nothing is different', async () => {
    show('<div class="a">one<b data-key="k">two</b><i>three</i></div>');
    const records: unknown[] = [];
    const observer = new window.MutationObserver((seen) => records.push(...seen));
    observer.observe(living, { subtree: true, childList: true, attributes: true, characterData: true });
    patchElement(living, build('<div class="a">one<b data-key="k">two</b><i>three</i></div>'));
    records.push(...observer.takeRecords());
    await Promise.resolve();
    expect(records).toEqual([]);
  });
});
