/** Meanings that arise from words standing together: how close, in what company, and what spoils them. */
import { describe, expect, it } from 'vitest';
import { createLexicon, strengthOf } from '../../src/engine/lexicon.ts';
import type { Composition } from '../../src/guide/compositions.ts';
import type { LabelId } from '../../src/guide/label-ids.ts';
import { signalsOf } from '../fakes/fake-signals.ts';

const words = signalsOf({
  'add-word': ['add', 'link', 'both', '追加'],
  card: ['plate', 'both', 'bank plate', 'カード'],
  remove: ['drop', 'link'],
  orders: ['plate no'],
  'add-card': ['new plate'],
  filler: ['now', 'please', 'gold'],
});
const plain: Composition = {
  label: 'add-card',
  parts: ['add-word', 'card'],
  within: 2,
  contained: false,
  slack: 0,
  unless: [],
  never: [],
  evidence: 'ours',
};

function strength(text: string, changes: Partial<Composition> = {}, label: LabelId = 'add-card'): number {
  const lexicon = createLexicon([words], { compositions: [{ ...plain, ...changes }], companions: {} });
  return strengthOf(lexicon.meaningsOf(text), label);
}

describe('words of a composition', () => {
  it('stand in any order, and each has to be there', () => {
    expect(strength('Add plate')).toBe(3);
    expect(strength('Plate add')).toBe(3);
    expect(strength('Add')).toBe(0);
    expect(strength('Plate')).toBe(0);
  });

  it('may have between them what changes nothing, and then say it less firmly', () => {
    expect(strength('Add gold plate')).toBe(2);
    expect(strength('Please add plate now')).toBe(2);
    expect(strength('Add 2 plate')).toBe(2);
  });

  it('have to stand close together', () => {
    expect(strength('Add gold gold plate')).toBe(2);
    expect(strength('Add gold gold gold plate')).toBe(0);
    expect(strength('Add gold gold gold plate', { within: 3 })).toBe(2);
  });

  it('count a character of a script without spaces as a third of a word', () => {
    const close = { within: 1, contained: true };
    expect(strength('カードをから追加', close)).toBe(1);
    expect(strength('カードをここから追加', close)).toBe(0);
    expect(strength('カードをここから追加', { ...close, within: 2 })).toBe(1);
  });

  it('are two words: one that means both says nothing by itself', () => {
    expect(strength('Both')).toBe(0);
    expect(strength('Both plate')).toBe(3);
  });

  it('may be three, each near one of the others', () => {
    const three = { parts: ['add-word', 'remove', 'card'], within: 1 } as const;
    expect(strength('Add drop plate', three)).toBe(3);
    expect(strength('Plate add gold drop', three)).toBe(2);
    expect(strength('Add drop', three)).toBe(0);
    expect(strength('Add drop gold gold plate', three)).toBe(0);
  });
});

describe('a longer sentence', () => {
  const sentence = 'If you wish you can add plate here';

  it('says it only where that is allowed, and never more than contained', () => {
    expect(strength(sentence)).toBe(0);
    expect(strength(sentence, { contained: true })).toBe(1);
  });

  it('may hold as many unknown words as it is granted, and then reads as if it said only that', () => {
    const granted = (slack: number) => strength('Add plate somewhere quickly', { slack });
    expect([granted(0), granted(1), granted(2)]).toEqual([0, 0, 2]);
    expect(strength('Somewhere', { slack: 2 })).toBe(0);
  });
});

describe('what spoils a composition', () => {
  it('is another word of a certain meaning', () => {
    expect(strength('Add plate drop', { contained: true })).toBe(1);
    expect(strength('Add plate drop', { contained: true, unless: ['remove'] })).toBe(0);
  });

  it('is not a word of the composition that means that too', () => {
    expect(strength('Link plate', { unless: ['remove'] })).toBe(3);
    expect(strength('Link plate drop', { contained: true, unless: ['remove'] })).toBe(0);
  });

  it('is a certain meaning of whatever words, those of the composition among them', () => {
    expect(strength('Add plate no', { contained: true, unless: ['orders'] })).toBe(0);
    expect(strength('Link plate', { never: ['remove'] })).toBe(0);
    expect(strength('Add plate', { never: ['remove'] })).toBe(3);
  });
});

describe('a phrase that says it by itself', () => {
  it('is not weakened by a composition, and needs none', () => {
    expect(strength('New plate')).toBe(3);
    expect(strength('New plate, add it to some other plate')).toBe(1);
    expect(
      createLexicon([words], { compositions: [plain], companions: {} })
        .meaningsOf('New plate')
        .get('add-card')?.composed,
    ).toBe(false);
    expect(
      createLexicon([words], { compositions: [plain], companions: {} })
        .meaningsOf('Add plate')
        .get('add-card')?.composed,
    ).toBe(true);
  });
});
