/** What a press on the site's own controls means, and which press is which. */
import { describe, expect, it } from 'vitest';
import { notePress } from '../../src/content/note-press.ts';
import { type Press, readPress } from '../../src/content/presses.ts';
import { beginVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import type { CardRow, Sighting } from '../../src/engine/sighting.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { keyFor, noKeys, readyKeys } from '../fakes/fake-row-keys.ts';
import { candidate, cardList, cardRow, cardRows, entriesFor, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';

function visit(): VisitMemory {
  return { ...beginVisit('aliexpress'), load: 'first-load' };
}

function rowAt(seen: Sighting, at: number): CardRow {
  const row = seen.cards?.rows[at];
  if (row === undefined) throw new Error(`The list has no row ${at}.`);
  return row;
}

function note(press: Press, seen: Sighting, memory = visit(), journey: JourneyState = runningJourney) {
  return notePress(press, seen, journey, memory, readyKeys);
}

const two = walletCards('4242', '1881');

describe('a press on the remove control', () => {
  it('begins a removal with the list as it stands and the key of its row', () => {
    expect(note({ kind: 'remove', row: rowAt(two, 1) }, two)).toEqual([
      {
        type: 'remove-pressed',
        reading: { place: 'aliexpress-web', load: 'first-load', count: 2, rowKeys: [keyFor('4242'), keyFor('1881')], doubt: null },
        rowKey: keyFor('1881'),
      },
    ]);
  });

  it('chooses that row and remembers what the page said before', () => {
    const memory = visit();
    note({ kind: 'remove', row: rowAt(two, 1) }, { ...two, refusal: 'unknown' }, memory);
    expect(memory.chosen).toEqual({ digits: '1881', index: 2 });
    expect(memory.pressed).toEqual({
      card: { digits: '1881', index: 2 },
      count: 2,
      refusalBefore: 'unknown',
      noticeBefore: false,
      hiddenBefore: 0,
    });
  });

  it('begins it without a key when there is none to be had', () => {
    expect(notePress({ kind: 'remove', row: rowAt(two, 0) }, two, runningJourney, visit(), noKeys)).toMatchObject([
      { type: 'remove-pressed', rowKey: null, reading: { count: 2, rowKeys: [] } },
    ]);
  });

  it('tells nothing on a page that is no card list', () => {
    const checkout = sighting('checkout', { cards: cardList(cardRows('4242')) });
    expect(note({ kind: 'remove', row: rowAt(checkout, 0) }, checkout)).toEqual([]);
  });
});

describe('other presses', () => {
  it('chooses the row that was pressed, and tells nothing', () => {
    const memory = visit();
    expect(note({ kind: 'row', row: rowAt(two, 1) }, two, memory)).toEqual([]);
    expect(memory.chosen).toEqual({ digits: '1881', index: 2 });
  });

  it('tells that the default was changed', () => {
    expect(note({ kind: 'set-default', row: rowAt(two, 1) }, two)).toEqual([{ type: 'default-changed' }]);
  });
});

describe('a press on the way to Alipay', () => {
  it('tells from where the person left, and chooses no card', () => {
    const memory = visit();
    expect(note({ kind: 'alipay-entry' }, sighting('account'), memory)).toEqual([
      { type: 'alipay-entry-pressed', page: 'account', site: 'aliexpress', stay: memory.stay },
    ]);
    expect([memory.chosen, memory.pressed]).toEqual([null, null]);
  });
});

describe('a second removal in the same load', () => {
  it('may be asked about, refused and seen to leave like the first one', () => {
    const memory = visit();
    const outcomes = ['dialog-opened', 'removal-refused', 'row-left', 'sign-seen', 'removal-confirmed'];
    for (const type of outcomes) memory.told.add(JSON.stringify({ type, load: 'first-load' }));
    memory.told.add(JSON.stringify({ type: 'list-read' }));
    note({ kind: 'remove', row: rowAt(two, 1) }, two, memory);
    expect([...memory.told]).toEqual([JSON.stringify({ type: 'list-read' })]);
  });

  it('remembers what the site said of the first one', () => {
    const memory = visit();
    note({ kind: 'remove', row: rowAt(two, 1) }, { ...two, removedNotice: true }, memory);
    expect(memory.pressed?.noticeBefore).toBe(true);
  });
});

describe('a press on the confirming control', () => {
  const asking: Sighting = { ...two, dialog: removalDialog };

  it('confirms the removal that was begun in this load', () => {
    const memory = visit();
    note({ kind: 'remove', row: rowAt(two, 0) }, two, memory);
    expect(note({ kind: 'confirm' }, asking, memory, journeyWith({}))).toEqual([
      { type: 'removal-confirmed', place: 'aliexpress-web', load: 'first-load' },
    ]);
  });

  it('begins the removal first when the press that opened the dialog was not seen', () => {
    const memory = { ...visit(), chosen: { digits: '1881', index: 2 } };
    const told = note({ kind: 'confirm' }, asking, memory);
    expect(told.map(({ type }) => type)).toEqual(['remove-pressed', 'removal-confirmed']);
    expect(told[0]).toMatchObject({ rowKey: keyFor('1881') });
  });

  it('does not guess which of two cards is meant', () => {
    const memory = visit();
    expect(note({ kind: 'confirm' }, asking, memory)[0]).toMatchObject({ type: 'remove-pressed', rowKey: null });
    expect(memory.pressed?.card).toEqual({ digits: null, index: 0 });
  });

  it('takes the only card for the one that is meant', () => {
    const one: Sighting = { ...walletCards('4242'), dialog: removalDialog };
    expect(note({ kind: 'confirm' }, one)[0]).toMatchObject({ rowKey: keyFor('4242') });
  });

  it('begins anew after a removal that was settled', () => {
    const memory = visit();
    note({ kind: 'remove', row: rowAt(two, 0) }, two, memory);
    const told = note({ kind: 'confirm' }, asking, memory, journeyWith({ phase: 'settled', verdict: 'still-there' }));
    expect(told.map(({ type }) => type)).toEqual(['remove-pressed', 'removal-confirmed']);
  });
});

describe('which press it is', () => {
  const elements = new Map<number, EventTarget>();
  const elementOf = (node: number) => {
    const known = elements.get(node) ?? new EventTarget();
    elements.set(node, known);
    return known as Element;
  };
  const read = (seen: Sighting, ...nodes: readonly number[]) => readPress({ sighting: seen, elementOf }, nodes.map(elementOf));
  const rows = [
    cardRow('4242', { setDefault: candidate(15) }),
    cardRow('1881', { index: 2, removal: { kind: 'opener', control: candidate(99), of: 'menu' } }),
  ];
  const list = sighting('wallet-cards', { cards: cardList(rows) });

  it('is the control under the press before the row around it', () => {
    expect(read(list, 11, 10)).toMatchObject({ kind: 'remove', row: { index: 1 } });
    expect(read(list, 15, 10)).toMatchObject({ kind: 'set-default', row: { index: 1 } });
    expect(read(list, 10)).toMatchObject({ kind: 'row', row: { index: 1 } });
  });

  it('is a press on the row when it opens its menu, even outside of it', () => {
    expect(read(list, 99)).toMatchObject({ kind: 'row', row: { index: 2 } });
  });

  it('chooses no row when it is on a control that all rows share', () => {
    const removal = { kind: 'opener', control: candidate(99), of: 'manage' } as const;
    const shared = [cardRow('4242', { removal }), cardRow('1881', { index: 2, removal })];
    expect(read(sighting('wallet-cards', { cards: cardList(shared) }), 99)).toBeNull();
  });

  it('is not a removal while the control is greyed out', () => {
    const grey = cardRow('4242', { removal: { kind: 'disabled', control: candidate(11) } });
    expect(read(sighting('wallet-cards', { cards: cardList([grey]) }), 11, 10)).toMatchObject({ kind: 'row' });
  });

  it('is the confirming control alone while a dialog asks', () => {
    const asking: Sighting = { ...list, dialog: removalDialog };
    expect(read(asking, 91, 90)).toEqual({ kind: 'confirm' });
    expect(read(asking, 92, 90)).toBeNull();
    expect(read(asking, 11, 10)).toBeNull();
  });

  it('is the way to Alipay on either of its entries, and nothing while a dialog asks', () => {
    for (const target of ['alipay-entry', 'my-alipay-entry'] as const) {
      const account = sighting('account', { entries: entriesFor(target) });
      expect(read(account, 70, 3)).toEqual({ kind: 'alipay-entry' });
      expect(read({ ...account, dialog: removalDialog }, 70)).toBeNull();
    }
    expect(read(sighting('account', { entries: entriesFor('wallet-entry') }), 70)).toBeNull();
  });

  it('is nothing anywhere else on the page', () => {
    expect(read(list, 500)).toBeNull();
    expect(read(sighting('elsewhere'), 10)).toBeNull();
  });
});
