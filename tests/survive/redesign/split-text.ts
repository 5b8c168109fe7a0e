/**
 * Texts in pieces: as the translators of browsers leave them, in nested `<font>` elements, or each word in a `span`.
 */
import type { Random } from './seeded-random.ts';
import type { Transformation } from './transformation.ts';
import { bodyOf, rootsOf, textsIn } from './walk.ts';

export const splitText: Transformation = {
  name: 'split-text',
  apply({ document, random, truth }) {
    const texts = rootsOf(document)
      .flatMap((root) => [...bodyOf(root).children].flatMap(textsIn))
      .filter((text) => text.parentElement?.closest('font') === null);
    if (texts.length === 0) return null;
    const isTranslated = random.happens(0.6);
    if (isTranslated) document.documentElement.classList.add('translated-ltr');
    const depth = random.between(1, 3);
    for (const text of texts) {
      if (isTranslated) splitAsTranslators(text, depth, random);
      else splitWords(text, random);
    }
    return truth;
  },
};

function splitAsTranslators(text: Text, depth: number, random: Random): void {
  const outer = makeFont(text.ownerDocument);
  const words = text.data.split(/(?<=\s)/);
  const half = random.happens(0.5) ? words.length : Math.ceil(words.length / 2);
  for (const piece of [words.slice(0, half).join(''), words.slice(half).join('')].filter((part) => part !== '')) {
    let inner = makeFont(text.ownerDocument);
    outer.append(inner);
    for (let level = 1; level < depth; level += 1) {
      const deeper = makeFont(text.ownerDocument);
      inner.append(deeper);
      inner = deeper;
    }
    inner.textContent = piece;
  }
  text.replaceWith(outer);
}

function makeFont(document: Document): HTMLElement {
  const font = document.createElement('font');
  font.style.verticalAlign = 'inherit';
  return font;
}

/** One element around all, so that a flex parent still sees one item. Scripts without spaces are cut after some signs. */
function splitWords(text: Text, random: Random): void {
  const outer = text.ownerDocument.createElement('span');
  const hasSpaces = /\s/.test(text.data.trim());
  const cut = random.between(2, 4);
  const isLong = !hasSpaces && /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(text.data);
  const pieces = isLong ? (text.data.match(new RegExp(`[^]{1,${String(cut)}}`, 'gu')) ?? [text.data]) : text.data.split(/(\s+)/);
  for (const piece of pieces.filter((part) => part !== '')) {
    if (piece.trim() === '') {
      outer.append(piece);
      continue;
    }
    const word = text.ownerDocument.createElement('span');
    word.textContent = piece;
    outer.append(word);
  }
  text.replaceWith(outer);
}
