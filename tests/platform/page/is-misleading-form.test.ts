/** Forms whose fields bear the names of what every element is asked for. */
import { describe, expect, it } from 'vitest';
import { isMisleadingForm } from '../../../src/platform/page/is-misleading-form.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

/** A page whose forms answer to the names of their fields as in Chromium, which jsdom's do not. */
function openPage(html: string): Document {
  const document = openDocument(html);
  for (const form of document.querySelectorAll('form')) {
    for (const field of form.querySelectorAll('[name]')) {
      Object.defineProperty(form, field.getAttribute('name') ?? '', { value: field, configurable: true });
    }
  }
  return document;
}

const form = (field: string) => `<form><input name="${field}"><b>inside</b></form>`;
const textsIn = (html: string) => gather(openPage(html)).nodes.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('a form', () => {
  it.each(['parentElement', 'assignedSlot', 'nextSibling', 'localName', 'getAttribute'])('misleads with a field named %s', (field) => {
    expect(isMisleadingForm(openPage(form(field)).forms[0] as Element)).toBe(true);
  });

  it.each(['name', 'id', 'title', 'lang', 'action', 'type', 'style', 'email'])('does not with a field named %s', (field) => {
    expect(isMisleadingForm(openPage(form(field)).forms[0] as Element)).toBe(false);
  });

  it('that misleads is left out, and what comes after it is read', () => {
    for (const field of ['nextSibling', 'firstChild', 'shadowRoot']) {
      expect(textsIn(`<p>one</p>${form(field)}<p>two</p>`)).toEqual(['one', 'two']);
    }
    expect(textsIn(`<p>one</p>${form('email')}<p>two</p>`)).toEqual(['one', 'inside', 'two']);
  });
});
