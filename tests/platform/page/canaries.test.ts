/** What somebody typed, chose or filled in never reaches the engine, by no way there is. */
import { describe, expect, it } from 'vitest';
import { createDomPageView } from '../../../src/platform/page/dom-page-view.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

const canary = 'canary4242';

/** Fills every field as a person or a browser would: by property, not by attribute. */
function fill(document: Document): void {
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (!/^(checkbox|radio|submit|button|reset|image|file)$/u.test(field.type)) field.value = canary;
  }
  for (const editable of document.querySelectorAll('[contenteditable], [role="textbox"]')) editable.innerHTML = `<p>${canary}</p>`;
}

/** Everything the engine can get to know, as one text. */
function knownOf(document: Document): string {
  const gathered = gather(document);
  const view = createDomPageView(document, gathered);
  const names = view.nodes.map((_, node) => view.name(node));
  return JSON.stringify([view.nodes, names, view.host, view.path, view.title]);
}

const fields = [
  '<input>',
  ...['text', 'tel', 'password', 'email', 'number', 'search', 'url', 'hidden', 'TEXT', 'unheard-of'].map(
    (type) => `<input type="${type}">`,
  ),
  `<input value="${canary}">`,
  `<input type="password" value="${canary}">`,
  `<input type="hidden" value="${canary}">`,
  `<input type="checkbox" value="${canary}" checked>`,
  `<input type="radio" value="${canary}" checked>`,
  `<textarea>${canary}</textarea>`,
  `<select><option selected>${canary}</option></select>`,
  `<select><optgroup label="${canary}"><option>${canary}</option></optgroup></select>`,
  `<input list="l"><datalist id="l"><option value="${canary}">${canary}</option></datalist>`,
  '<div contenteditable></div>',
  '<div contenteditable="true"></div>',
  '<div contenteditable="plaintext-only"></div>',
];
const surroundings = [
  (field: string) => field,
  (field: string) => `<label>Card number ${field}</label>`,
  (field: string) => `<button>${field}</button>`,
  (field: string) => `<div role="button" tabindex="0">${field}</div>`,
  (field: string) => `<a href="#">${field}</a>`,
  (field: string) => `<fieldset><legend>Card</legend>${field}</fieldset>`,
  (field: string) => `<div role="dialog" aria-label="Pay">${field}</div>`,
];

describe.each(fields)('what is filled into %s', (field) => {
  it('is in no node and in no name, whatever stands around it', () => {
    for (const around of surroundings) {
      const document = openDocument(around(field));
      fill(document);
      const known = knownOf(document);
      expect(known).not.toContain(canary);
      expect(known).toContain('"tag":"body"');
    }
  });
});

describe('the canary', () => {
  it('would be found if it stood in the page itself', () => {
    expect(knownOf(openDocument(`<p>${canary}</p>`))).toContain(canary);
    expect(knownOf(openDocument(`<button aria-label="${canary}"></button>`))).toContain(canary);
    expect(knownOf(openDocument(`<button><img alt="${canary}"></button>`))).toContain(canary);
  });

  it('is filled in where the tests believe it is', () => {
    const document = openDocument('<input id="i"><div id="e" contenteditable></div>');
    fill(document);
    expect(document.querySelector<HTMLInputElement>('#i')?.value).toBe(canary);
    expect(document.querySelector('#e')?.textContent).toBe(canary);
  });
});

describe('what is filled into a part that only its role makes a field', () => {
  it('is in no node', () => {
    const document = openDocument('<p>Card number</p><div role="textbox"></div>');
    fill(document);
    expect(knownOf(document)).not.toContain(canary);
  });
});

describe('what a page itself wrote on a button field', () => {
  it('is read, for it is a caption', () => {
    expect(knownOf(openDocument('<input type="submit" value="Remove">'))).toContain('Remove');
  });
});

describe('the query of the address', () => {
  it('is not told, for it may hold anything', () => {
    const document = openDocument('<p>Hi</p>', { url: `https://www.aliexpress.com/p/x.html?name=${canary}#/cards` });
    expect(knownOf(document)).not.toContain(canary);
    expect(knownOf(document)).toContain('/p/x.html#/cards');
  });
});
