/** The parts of a page around a node: how many levels of words, however many wrappers. */
import { describe, expect, it } from 'vitest';
import { levelsAround } from '../../src/engine/levels-around.ts';
import { indexFrom } from '../fakes/html-page.ts';

/** Ids of the levels around the element `t`. */
function idsAround(html: string, most: number): readonly string[] {
  const { index, document, at } = indexFrom(html);
  const named = new Map([...document.querySelectorAll('[id]')].map((element) => [at(`#${element.id}`), element.id]));
  return levelsAround(index, at('#t'), most).flatMap((level) => named.get(level) ?? []);
}

describe('levels around a node', () => {
  const words = '<div id="c">drei<div id="b">zwei<div id="a">eins<b id="t">null</b></div></div></div>';

  it('are counted from the inside out', () => {
    expect(idsAround(words, 2)).toEqual(['a', 'b']);
    expect(idsAround(words, 3)).toEqual(['a', 'b', 'c']);
  });

  it('do not count a wrapper that adds no words', () => {
    const wrapped = `<div id="c">drei<div id="b">zwei${'<div>'.repeat(10)}<div id="a">eins<b id="t">null</b></div>${'</div>'.repeat(10)}</div></div>`;
    expect(idsAround(wrapped, 2)).toEqual(['a', 'b']);
  });

  it('count the parent, whatever it says', () => {
    expect(idsAround('<div id="b">zwei<div id="a"><b id="t">null</b></div></div>', 1)).toEqual(['a']);
    expect(idsAround('<div id="b">zwei<div id="a"><b id="t">null</b></div></div>', 2)).toEqual(['a', 'b']);
  });

  it('count each part of a text too long to be compared', () => {
    const long = `<p>${'Wörter ohne Ende. '.repeat(30)}</p>`;
    expect(idsAround(`<div id="c"><div id="b"><div id="a">${long}<b id="t">null</b></div></div></div>`, 2)).toEqual(['a', 'b']);
  });

  it('end after so many wrappers that something is wrong', () => {
    const endless = `<div id="a">eins${'<div>'.repeat(60)}<b id="t">null</b>${'</div>'.repeat(60)}</div>`;
    expect(idsAround(endless, 6)).toEqual([]);
  });
});
