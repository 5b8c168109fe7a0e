/** Forms whose fields bear the names of what every element is asked for, as Chromium has them answer; jsdom does not by itself. */
import { describe, expect, it } from 'vitest';
import { isMisleadingForm } from '../../../src/platform/page/is-misleading-form.ts';
import { gather, openDocument } from '../../fakes/html-page.ts';

/** A document whose first form, where there is one, answers to the name of its field. */
function openForm(html: string, field: string): Document {
  const document = openDocument(html);
  const form = document.querySelector('form');
  const value = form?.querySelector('input, img');
  if (form !== null && value !== null && field !== '') Object.defineProperty(form, field, { value, configurable: true });
  return document;
}

const form = '<form><input><b>inside</b></form>';
const isMisleading = (html: string, field: string) => isMisleadingForm(openForm(html, field).body.firstElementChild as Element);
const textsIn = (html: string, field: string) => gather(openForm(html, field)).nodes.flatMap(({ text }) => (text === '' ? [] : [text]));

describe('a form', () => {
  it.each(['parentElement', 'assignedSlot', 'nextSibling', 'localName', 'getAttribute'])('misleads with a field named %s', (field) => {
    expect(isMisleading(form, field)).toBe(true);
    expect(isMisleading('<form><img></form>', field)).toBe(true);
  });

  it.each(['name', 'id', 'title', 'lang', 'action', 'type', 'style', 'email', ''])('does not with a field named “%s”', (field) => {
    expect(isMisleading(form, field)).toBe(false);
  });

  it('is the only element that can', () => {
    expect(isMisleading('<fieldset><input name="parentElement"></fieldset>', '')).toBe(false);
  });

  it('that misleads is left out, and what comes after it is read', () => {
    const page = `<p>one</p>${form}<p>two</p>`;
    for (const field of ['nextSibling', 'firstChild', 'shadowRoot']) expect(textsIn(page, field), field).toEqual(['one', 'two']);
    expect(textsIn(page, 'email')).toEqual(['one', 'inside', 'two']);
  });
});
