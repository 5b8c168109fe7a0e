/** From what a step wants to what is ringed, and how sure that is. */
import { describe, expect, it } from 'vitest';
import { findTarget, type TargetRequest } from '../../src/engine/find-target.ts';
import type { Candidate, RemovalReach, Sighting } from '../../src/engine/sighting.ts';
import { candidate, cardList, cardRow, cardRows, removalDialog, sighting } from '../fakes/fake-sighting.ts';

function voted(node: number, votes: number, words = `control ${node}`): Candidate {
  return { ...candidate(node, words), votes };
}

const wanted: TargetRequest = { kind: 'entry', target: 'wallet-entry' };

function find(candidates: readonly Candidate[], rejected: readonly number[] = [], changes: Partial<Sighting> = {}) {
  const seen = sighting('account', changes);
  return findTarget({ ...seen, entries: { ...seen.entries, 'wallet-entry': candidates } }, wanted, new Set(rejected));
}

describe('one control', () => {
  it('is exact from seven votes on, probable below', () => {
    expect(find([voted(5, 7)])).toMatchObject({ nodes: [{ node: 5, index: null }], rung: 'exact', region: null, words: ['control 5'] });
    expect(find([voted(5, 6)])).toMatchObject({ nodes: [{ node: 5, index: null }], rung: 'probable' });
  });

  it('is ringed alone with a lead of two votes', () => {
    expect(find([voted(5, 9), voted(6, 7)]).nodes).toEqual([{ node: 5, index: null }]);
  });

  it('shows no words where it has none', () => {
    expect(find([voted(5, 9, '')]).words).toEqual([]);
  });
});

describe('two controls that are as good as each other', () => {
  it('are both numbered in document order and never exact', () => {
    expect(find([voted(9, 9), voted(5, 8)])).toMatchObject({
      nodes: [
        { node: 5, index: 1 },
        { node: 9, index: 2 },
      ],
      rung: 'probable',
      words: ['control 5', 'control 9'],
    });
  });

  it('are two also with a third that is far behind', () => {
    expect(find([voted(5, 9), voted(6, 9), voted(7, 7)]).nodes.map(({ node }) => node)).toEqual([5, 6]);
  });
});

describe('three controls that are as good as each other', () => {
  it('are not ringed at all: the part of the page is', () => {
    const three = [voted(5, 9), voted(6, 9), voted(7, 8)];
    expect(find(three, [], { mainRegion: 3 })).toMatchObject({ nodes: [], region: 3, rung: 'region' });
    expect(find(three, [], { mainRegion: null })).toMatchObject({ nodes: [], region: null, rung: 'words' });
  });
});

describe('a control that the person said is not it', () => {
  it('gives way to the next one', () => {
    expect(find([voted(5, 9), voted(6, 7)], [5]).nodes).toEqual([{ node: 6, index: null }]);
    expect(find([voted(5, 9), voted(6, 9)], [6])).toMatchObject({ nodes: [{ node: 5, index: null }], rung: 'exact' });
  });

  it('leaves the part of the page when there is no other', () => {
    expect(find([voted(5, 9)], [5])).toMatchObject({ nodes: [], region: 1, rung: 'region' });
  });
});

describe('nothing to point at', () => {
  it('says how sure the page is', () => {
    const nothing = { kind: 'nothing' } as const;
    expect(findTarget(sighting('sign-in'), nothing, new Set())).toMatchObject({ nodes: [], rung: 'exact' });
    expect(findTarget(sighting('sign-in', { sure: false }), nothing, new Set()).rung).toBe('probable');
  });

  it('frames no part of a page that has nothing to do with cards', () => {
    expect(findTarget(sighting('elsewhere'), { kind: 'entry', target: 'account-entry' }, new Set())).toMatchObject({
      nodes: [],
      region: null,
      rung: 'words',
    });
  });
});

describe('a part of the page', () => {
  it.each(['account', 'wallet', 'alipay-gate', 'alipay-home'] as const)('is framed on %s, where the way on is known to be', (page) => {
    expect(findTarget(sighting(page), { kind: 'entry', target: 'alipay-entry' }, new Set())).toMatchObject({ region: 1, rung: 'region' });
  });

  it.each(['orders', 'help', 'checkout'] as const)('is not framed on %s, where it is not', (page) => {
    expect(findTarget(sighting(page), { kind: 'entry', target: 'account-entry' }, new Set())).toMatchObject({
      region: null,
      rung: 'words',
    });
  });
});

describe('on a list', () => {
  function removal(reach: RemovalReach, rejected: readonly number[] = []) {
    const row = cardRow('1234', { removal: reach });
    return findTarget(sighting('wallet-cards', { cards: cardList([row]) }), { kind: 'removal', row }, new Set(rejected));
  }

  it('rings the control, or the one that makes it appear', () => {
    expect(removal({ kind: 'showing', control: voted(11, 8) })).toMatchObject({ nodes: [{ node: 11, index: null }], rung: 'exact' });
    expect(removal({ kind: 'opener', control: voted(12, 3), of: 'menu' })).toMatchObject({ nodes: [{ node: 12 }], rung: 'probable' });
  });

  it('rings the row where hovering it is the way, and the list once that was denied', () => {
    expect(removal({ kind: 'hover', over: 10 })).toMatchObject({ nodes: [{ node: 10, index: null }], rung: 'probable' });
    expect(removal({ kind: 'hover', over: 13 })).toMatchObject({ nodes: [{ node: 13, index: null }] });
    expect(removal({ kind: 'hover', over: 10 }, [10])).toMatchObject({ nodes: [], region: 1, rung: 'region' });
  });

  it('rings nothing that is greyed out or unknown', () => {
    expect(removal({ kind: 'disabled', control: voted(11, 8) })).toMatchObject({ nodes: [], region: 1 });
    expect(removal({ kind: 'unknown' })).toMatchObject({ nodes: [], region: 1 });
  });

  it('numbers rows by their own numbers', () => {
    const rows = cardRows('1234', '5678', '9012');
    const seen = sighting('wallet-cards', { cards: cardList(rows) });
    const some = rows.filter(({ index }) => index !== 2);
    expect(findTarget(seen, { kind: 'rows', rows: some }, new Set()).nodes).toEqual([
      { node: 10, index: 1 },
      { node: 30, index: 3 },
    ]);
  });

  it('numbers no rows that are neither alike nor show any way to a removal: they may be no list', () => {
    const ringed = (kind: 'unknown' | 'hover', uniform: boolean) => {
      const removal = kind === 'hover' ? { kind, over: 10 } : { kind };
      const rows = [cardRow('1234', { removal }), cardRow('5678', { index: 2, removal: { kind: 'unknown' } })];
      return findTarget(sighting('wallet-cards', { cards: cardList(rows, { uniform }) }), { kind: 'rows', rows }, new Set());
    };
    expect(ringed('unknown', false)).toMatchObject({ nodes: [], region: 1, rung: 'region' });
    expect(ringed('unknown', true).nodes).toHaveLength(2);
    expect(ringed('hover', false).nodes).toHaveLength(2);
  });

  it('rings "Set as default" of another card, else the entry for a new one, never that of the card itself', () => {
    const own = cardRow('1234', { setDefault: voted(15, 8) });
    const other = cardRow('5678', { index: 2, setDefault: voted(25, 8) });
    const request = { kind: 'other-default', row: own } as const;
    const addCard = [voted(60, 8, 'Add a card')];
    const nodes = (rows: readonly (typeof own)[]) =>
      findTarget(sighting('wallet-cards', { cards: cardList(rows), addCard }), request, new Set()).nodes.map(({ node }) => node);
    expect(nodes([own, other])).toEqual([25]);
    expect(nodes([own])).toEqual([60]);
  });

  it('rings the confirming control of the dialog, else frames the dialog', () => {
    const asking = (confirm: Candidate | null) =>
      findTarget(sighting('wallet-cards', { dialog: { ...removalDialog, confirm } }), { kind: 'confirm' }, new Set());
    expect(asking(voted(91, 7)).nodes).toEqual([{ node: 91, index: null }]);
    expect(asking(null)).toMatchObject({ nodes: [], region: 90, rung: 'region' });
  });
});

describe('at checkout, on orders and in the chat', () => {
  it('rings the one thing asked for and nothing without it', () => {
    const seen = sighting('checkout', { saveCardBox: voted(61, 8), unpaidOrders: voted(62, 8), cardSupport: [voted(63, 8)] });
    const node = (kind: 'save-box' | 'unpaid-orders' | 'card-support', from: Sighting) =>
      findTarget(from, { kind }, new Set()).nodes.map((ringed) => ringed.node);
    expect([node('save-box', seen), node('unpaid-orders', seen), node('card-support', seen)]).toEqual([[61], [62], [63]]);
    const bare = sighting('checkout');
    expect([node('save-box', bare), node('unpaid-orders', bare), node('card-support', bare)]).toEqual([[], [], []]);
  });
});

describe('a list that something keeps from being pressed', () => {
  const behind = (rows: Parameters<typeof cardList>[0], request: TargetRequest) =>
    findTarget(sighting('wallet-cards', { cards: cardList(rows, { barred: true, region: 3 }) }), request, new Set());

  it('has its region pointed at and no row', () => {
    const rows = cardRows('4242', '1881');
    expect(behind(rows, { kind: 'rows', rows })).toMatchObject({ nodes: [], rung: 'region', region: 3 });
    const row = cardRow('4242', { removal: { kind: 'hover', over: 10 } });
    expect(behind([row], { kind: 'removal', row })).toMatchObject({ nodes: [], rung: 'region' });
  });

  it('leaves the menu that bars it', () => {
    const row = cardRow('4242', { removal: { kind: 'showing', control: voted(9, 8) } });
    expect(behind([row], { kind: 'removal', row }).nodes).toEqual([{ node: 9, index: null }]);
  });
});
