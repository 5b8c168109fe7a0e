/** What an element says of itself: what it is called, what it is for, the state it is in. */
import { describe, expect, it } from 'vitest';
import type { ViewNode } from '../../../src/engine/page-view.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

/** The facts of the first element in the body. */
function factsOf(html: string): ViewNode {
  const node = gather(openDocument(html, { url: 'https://www.aliexpress.com/p/home.html' })).nodes[1];
  if (node === undefined) throw new Error('Nothing was gathered.');
  return node;
}

describe('labels', () => {
  it.each([
    ['<button aria-label="Remove card"></button>', ['Remove card']],
    ['<i title="  Delete \n this "></i>', ['Delete this']],
    ['<img alt="Visa">', ['Visa']],
    ['<input type="button" value="Remove">', ['Remove']],
    ['<input type="SUBMIT" value="Confirm">', ['Confirm']],
    ['<svg><title>Bin</title></svg>', ['Bin']],
    ['<button aria-label="A" title="B"></button>', ['A', 'B']],
    ['<button aria-label=""></button>', []],
    ['<svg><g><title>Deep</title></g></svg>', []],
    ['<input type="text" value="typed">', []],
    ['<input type="image" value="typed" alt="Go">', ['Go']],
    [`<i title="${'x'.repeat(161)}"></i>`, []],
  ])('of %s are %j', (html, labels) => {
    expect(factsOf(html).labels).toEqual(labels);
  });
});

describe('fields', () => {
  it.each([
    ['<input>', 'text'],
    ['<input type="PassWord">', 'password'],
    ['<textarea></textarea>', 'textarea'],
    ['<select></select>', 'select'],
    ['<div contenteditable></div>', 'textarea'],
    ['<div role="textbox"></div>', 'textarea'],
    ['<div contenteditable="false"></div>', null],
    ['<div></div>', null],
    ['<button></button>', null],
  ])('of %s are %j', (html, field) => {
    expect(factsOf(html).field).toBe(field);
  });

  it('say what they are for, in their own attributes alone', () => {
    expect(factsOf('<input name="cardNo" placeholder="Card number" autocomplete="cc-number" id="n" value="4242">').fieldPurpose).toBe(
      'Card number cc-number cardNo n',
    );
    expect(factsOf('<div name="cardNo" id="n"></div>').fieldPurpose).toBe('');
  });
});

describe('state', () => {
  it.each([
    ['<input type="checkbox" checked>', true],
    ['<input type="checkbox">', false],
    ['<input type="radio" checked>', null],
    ['<div role="checkbox" aria-checked="true"></div>', true],
    ['<div role="switch" aria-checked="mixed"></div>', false],
    ['<div aria-checked="true"></div>', null],
  ])('of %s is ticked %j', (html, ticked) => {
    expect(factsOf(html).ticked).toBe(ticked);
  });

  it('is that of the property, not of the attribute, for a box', () => {
    const document = openDocument('<input type="checkbox" checked>');
    const box = document.querySelector('input');
    if (box !== null) box.checked = false;
    expect(gather(document).nodes[1]?.ticked).toBe(false);
  });

  it.each([
    ['disabled', '<button disabled></button>', '<button></button>'],
    ['disabled', '<a aria-disabled="true"></a>', '<a aria-disabled="false"></a>'],
    ['busy', '<div aria-busy="true"></div>', '<div aria-busy="false"></div>'],
    ['opensSomething', '<a aria-haspopup="menu"></a>', '<a aria-expanded="true"></a>'],
    ['pressable', '<div tabindex="0"></div>', '<div tabindex="-1"></div>'],
    ['pressable', '<div onclick="a()"></div>', '<div></div>'],
    ['openDialog', '<dialog open></dialog>', '<dialog></dialog>'],
    ['openDialog', '<dialog open></dialog>', '<div open></div>'],
  ] as const)('is %s for %s and not for %s', (fact, html, twin) => {
    expect([factsOf(html)[fact], factsOf(twin)[fact]]).toEqual([true, false]);
  });

  it.each([
    ['<button aria-expanded="true"></button>', true],
    ['<button aria-expanded="false"></button>', false],
    ['<button></button>', null],
  ])('of %s is expanded %j', (html, expanded) => {
    expect(factsOf(html).expanded).toBe(expanded);
  });

  it('has the first word of the role, and class and id in lower case', () => {
    expect(factsOf('<div role=" Button link " class="My-Card" id="Row1"></div>')).toMatchObject({ role: 'button', traits: 'my-card row1' });
  });
});

describe('links', () => {
  it.each([
    ['<a href="/p/wallet-ui/"></a>', 'https://www.aliexpress.com/p/wallet-ui/'],
    ['<a href="cards.html"></a>', 'https://www.aliexpress.com/p/cards.html'],
    ['<a href="//intl.alipay.com/home"></a>', 'https://intl.alipay.com/home'],
    ['<a href="javascript:void(0)"></a>', null],
    ['<a href="http://["></a>', null],
    ['<a></a>', null],
    ['<div href="/p/"></div>', null],
  ])('of %s lead to %j', (html, link) => {
    expect(factsOf(html).link).toBe(link);
  });
});
