/** Forms whose fields bear the names of what every element is asked for. jsdom has them answer as Chromium does. */
import { describe, expect, it } from 'vitest';
import { isMisleadingForm } from '../../../src/platform/page/is-misleading-form.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

const form = (field: string) => `<form><input name="${field}"><b>inside</b></form>`;
const isMisleading = (html: string) => isMisleadingForm(openDocument(html).body.firstElementChild as Element);
const textsIn = (html: string) => gather(openDocument(html)).nodes.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('a form', () => {
  it.each(['parentElement', 'assignedSlot', 'nextSibling', 'localName', 'getAttribute'])('misleads with a field named %s', (field) => {
    expect(isMisleading(form(field))).toBe(true);
    expect(isMisleading(`<form><img id="${field}" name="${field}"></form>`)).toBe(true);
  });

  it.each(['name', 'id', 'title', 'lang', 'action', 'type', 'style', 'email', ''])('does not with a field named “%s”', (field) => {
    expect(isMisleading(form(field))).toBe(false);
  });

  it('is the only element that can', () => {
    expect(isMisleading('<fieldset><input name="parentElement"></fieldset>')).toBe(false);
  });

  it('that misleads is left out, and what comes after it is read', () => {
    for (const field of ['nextSibling', 'localName', 'firstChild', 'shadowRoot']) {
      expect(textsIn(`<p>one</p>${form(field)}<p>two</p>`)).toEqual(['one', 'two']);
    }
    expect(textsIn(`<p>one</p>${form('email')}<p>two</p>`)).toEqual(['one', 'inside', 'two']);
  });
});
