/** Joined texts are those that joining every piece again, in the plainest way, comes to. */
import { describe, expect, it } from 'vitest';
import { joinTexts, longestText } from '../../src/engine/join-texts.ts';
import type { NodeId, ViewNode } from '../../src/engine/page-view.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import { gather, openDocument } from '../fakes/html-page.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';

const fragments = ['font', 'wbr', 'bdi'];

function childrenOf(nodes: readonly ViewNode[], id: NodeId): readonly NodeId[] {
  return nodes.flatMap(({ parent }, child) => (parent === id ? [child] : []));
}

/** As it is written, a blank on either side of each element; null when it is too long. */
function writtenText(nodes: readonly ViewNode[], id: NodeId): string | null {
  const { tag, text } = nodes[id] as ViewNode;
  if (tag === '') return text.length > longestText ? null : text;
  const pieces = childrenOf(nodes, id).map((child) => {
    const piece = writtenText(nodes, child);
    const inner = nodes[child]?.tag ?? '';
    return piece === null || inner === '' || fragments.includes(inner) ? piece : ` ${piece} `;
  });
  const all = pieces.includes(null) ? null : pieces.join('');
  return all === null || all.length > longestText ? null : all;
}

function plainly(nodes: readonly ViewNode[]): readonly (string | null)[] {
  return nodes.map((_, id) => writtenText(nodes, id)?.replace(/\s+/gu, ' ').trim() ?? null);
}

const words = [
  'card',
  'a b',
  ' lead',
  'trail ',
  '\n',
  'no\u00a0break',
  '4',
  '24',
  'ｗｉｄｅ',
  'тест',
  'x'.repeat(90),
  '\u3000',
  '',
] as const;
const tags = ['p', 'div', 'span', 'font', 'bdi', 'wbr', 'b', 'a', 'button'] as const;

function addRandom(parent: Element, chance: Chance, depth: number): void {
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    if (depth > 4 || chance.happens(0.45)) parent.append(chance.pick(words));
    else {
      const element = parent.ownerDocument.createElement(chance.pick(tags));
      parent.append(element);
      addRandom(element, chance, depth + 1);
    }
  }
}

function randomPage(seed: number): readonly ViewNode[] {
  const document = openDocument('');
  addRandom(document.body, seededChance(seed), 0);
  return gather(document).nodes;
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('joined texts', () => {
  it.each(seeds)('are the plain ones, on page %i', (seed) => {
    const nodes = randomPage(seed);
    expect(runToEnd(joinTexts(nodes)).texts).toEqual(plainly(nodes));
  });

  it.each(seeds)('are told to repeat exactly what an element inside says, on page %i', (seed) => {
    const nodes = randomPage(seed);
    const { texts, repeats } = runToEnd(joinTexts(nodes));
    const isRepeat = (id: NodeId) =>
      Boolean(texts[id]) &&
      childrenOf(nodes, id).some((child) => {
        const tag = nodes[child]?.tag ?? '';
        return tag !== '' && !fragments.includes(tag) && texts[child] === texts[id];
      });
    expect([...repeats].map((flag) => flag === 1)).toEqual(nodes.map((_, id) => isRepeat(id)));
  });

  it.each(seeds)('never miss four digits in a row, on page %i', (seed) => {
    const nodes = randomPage(seed);
    const { texts, digits } = runToEnd(joinTexts(nodes));
    const missed = texts.filter((text, id) => text !== null && /\d{4}/u.test(text) && digits[id] !== 2);
    expect(missed).toEqual([]);
  });
});

describe('a text of one word in an element each', () => {
  const joinedIn = (html: string) => {
    const { nodes } = gather(openDocument(html));
    const { words, spread } = runToEnd(joinTexts(nodes));
    const outer = nodes.findIndex(({ tag }) => tag === 'section');
    return { spread: spread[outer], marked: nodes.filter(({ tag }, id) => tag === 'span' && words[id] === 1).length };
  };

  it('is told, with each of its words', () => {
    expect(joinedIn('<section><span>Beheer</span> <span>je</span> <span>kaarten</span></section>')).toEqual({ spread: 2, marked: 3 });
    expect(joinedIn('<section><span>カード</span><span>を</span><span>管理</span></section>')).toEqual({ spread: 2, marked: 3 });
  });

  it.each([
    ['an element says something of itself', '<section><span class="a">Beheer</span> <span class="b">kaarten</span></section>'],
    ['an element holds more than a word', '<section><span>Beheer je</span> <span>kaarten</span></section>'],
    ['words stand between the elements', '<section><span>Beheer</span> je <span>kaarten</span></section>'],
    [
      'an element holds a sentence, which some scripts write without spaces',
      '<section><span>このカードを今すぐ削除する</span><span>いいえ</span></section>',
    ],
    ['an element holds a short one that ends', '<section><span>削除しますか？</span><span>いいえ</span></section>'],
    ['an element is a link', '<section><a href="#">Beheer</a> <span>kaarten</span></section>'],
  ])('is only told to be in several parts where %s', (_why, html) => {
    expect(joinedIn(html)).toEqual({ spread: 1, marked: 0 });
  });

  it('is no text of several parts with one element alone', () => {
    expect(joinedIn('<section><span>kaarten</span></section>')).toEqual({ spread: 0, marked: 0 });
  });
});
