/** What a sighting says that the journey does not know yet. */
import { describe, expect, it } from 'vitest';
import { reportSighting, toReading } from '../../src/content/report-sighting.ts';
import type { RowKeys } from '../../src/content/row-keys.ts';
import { beginStay, beginVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { freshVisit, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { keyFor, lateKeys, noKeys, readyKeys } from '../fakes/fake-row-keys.ts';
import { cardList, cardRow, cardRows, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';

function visit(changes: Partial<VisitMemory> = {}): VisitMemory {
  return { ...beginVisit('aliexpress'), load: 'first-load', ...changes };
}

function reportAll(
  seen: Sighting,
  journey: JourneyState = runningJourney,
  memory = visit(),
  keys: RowKeys = readyKeys,
  dialogLeft = false,
) {
  return reportSighting({ sighting: seen, choice: chooseStep(seen, journey, freshVisit), journey, dialogLeft }, memory, keys);
}

/** All but the page itself, which has tests of its own. */
function report(...given: Parameters<typeof reportAll>) {
  return reportAll(...given).filter(({ type }) => type !== 'page-entered');
}

function types(...given: Parameters<typeof reportAll>) {
  return report(...given).map(({ type }) => type);
}

const pressedVisit = () =>
  visit({ pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null, noticeBefore: false, hiddenBefore: 0 } });
const waiting = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', signs: ['confirm-pressed'] }, { lastStep: 'check-gone' });

describe('a reading of a list', () => {
  it('counts the rows and names them by their keys', () => {
    expect(toReading(walletCards('4242', '1881'), 'load', readyKeys)).toEqual({
      place: 'aliexpress-web',
      load: 'load',
      count: 2,
      rowKeys: [keyFor('4242'), keyFor('1881')],
      doubt: null,
    });
  });

  it("has no count on one card's own page", () => {
    expect(toReading(sighting('alipay-cards', { cards: cardList(cardRows('4242'), { view: 'single' }) }), 'load', readyKeys)).toMatchObject(
      { place: 'alipay-web', count: null },
    );
  });

  it('is an empty list only when the page itself says so', () => {
    expect(toReading(walletCards(), 'load', readyKeys)).toMatchObject({ count: 0 });
    expect(toReading(sighting('wallet-cards', { cards: cardList([], { saysEmpty: false }) }), 'load', readyKeys)).toBeNull();
  });

  it('is not made on other pages, such as a checkout that shows cards', () => {
    expect(toReading(sighting('checkout', { cards: cardList(cardRows('4242')) }), 'load', readyKeys)).toBeNull();
    expect(toReading(sighting('wallet-cards'), 'load', readyKeys)).toBeNull();
  });
});

describe('a doubtful reading', () => {
  const doubt = (changes: Partial<Sighting>) => toReading({ ...walletCards('4242'), ...changes }, 'load', readyKeys)?.doubt;

  it('says that the list is narrowed, or that a part of the page did not load', () => {
    expect([doubt({}), doubt({ filtered: true }), doubt({ loadFailed: true })]).toEqual([null, 'filtered', 'load-failed']);
  });

  it('says of an empty list, and of no other, that nobody is signed in', () => {
    expect(toReading({ ...walletCards(), signedOut: true }, 'load', readyKeys)?.doubt).toBe('signed-out');
    expect(doubt({ signedOut: true })).toBeNull();
  });

  it('is none at all where an empty list failed to load', () => {
    expect(toReading({ ...walletCards(), loadFailed: true }, 'load', readyKeys)).toBeNull();
  });
});

describe('the page itself', () => {
  const entered = (seen: Sighting, memory = visit(), journey = runningJourney) =>
    reportAll(seen, journey, memory).filter(({ type }) => type === 'page-entered');

  it('is told with its site and its stay, before everything else', () => {
    const memory = visit({ site: 'alipay', stay: 'this-stay' });
    expect(reportAll(sighting('alipay-gate'), runningJourney, memory)[0]).toEqual({
      type: 'page-entered',
      page: 'alipay-gate',
      site: 'alipay',
      stay: 'this-stay',
      loadFailed: false,
      signedOut: false,
    });
    expect(entered(sighting('alipay-gate'), visit(), newJourney)).toEqual([]);
  });

  it('is told once while it only renders anew, and again in a new stay or after another page', () => {
    const memory = visit();
    const count = (seen: Sighting) => entered(seen, memory).length;
    expect([count(sighting('account')), count(sighting('account'))]).toEqual([1, 0]);
    beginStay(memory);
    expect([count(sighting('account')), count(sighting('wallet')), count(sighting('account'))]).toEqual([1, 1, 1]);
  });

  it('says that it failed to load only where nothing else is there', () => {
    expect(entered(sighting('not-ready', { loadFailed: true }))).toMatchObject([{ loadFailed: true }]);
    expect(entered(sighting('account', { loadFailed: true }))).toMatchObject([{ loadFailed: false }]);
  });

  it('says that the person is signed out, but not where a header may only be late', () => {
    const signedOut = (seen: Sighting) => entered(seen).map((event) => event.type === 'page-entered' && event.signedOut);
    expect(signedOut(sighting('sign-in'))).toEqual([true]);
    expect(signedOut(sighting('elsewhere', { signedOut: true }))).toEqual([true]);
    expect(signedOut({ ...walletCards('4242'), signedOut: true })).toEqual([false]);
    expect(signedOut(sighting('not-ready', { signedOut: true }))).toEqual([false]);
  });
});

describe('steps and lists', () => {
  it('tells nothing while the guide is off', () => {
    expect(report(walletCards('4242'), newJourney)).toEqual([]);
  });

  it('tells a step that the journey does not hold yet, and not one that it does', () => {
    expect(report(sighting('account'))).toEqual([{ type: 'step-reached', step: 'open-wallet', page: 'account' }]);
    expect(report(sighting('account'), { ...runningJourney, lastStep: 'open-wallet' })).toEqual([]);
  });

  it('tells a visit of the orders page although the step is not new', () => {
    expect(types(sighting('orders'), { ...runningJourney, lastStep: 'open-account' })).toEqual(['step-reached']);
  });

  it('tells everything once, and a list again when it changes', () => {
    const memory = visit();
    expect(types(walletCards('4242', '1881'), runningJourney, memory)).toEqual(['step-reached', 'list-read']);
    expect(types(walletCards('4242', '1881'), runningJourney, memory)).toEqual([]);
    expect(types(walletCards('4242', '1882'), runningJourney, memory)).toEqual(['list-read']);
  });

  it('tells a step again when the person comes back to it', () => {
    const memory = visit();
    expect(types(sighting('account'), runningJourney, memory)).toEqual(['step-reached']);
    expect(types(sighting('wallet'), { ...runningJourney, lastStep: 'open-wallet' }, memory)).toEqual(['step-reached']);
    expect(types(sighting('account'), { ...runningJourney, lastStep: 'open-cards' }, memory)).toEqual(['step-reached']);
  });

  it('does not tell a list with a dialog open over it', () => {
    expect(types(sighting('wallet-cards', { cards: cardList(cardRows('4242')), dialog: removalDialog }))).not.toContain('list-read');
  });

  it('waits with a list until the session has answered, and tells it without a key then', () => {
    expect(types(walletCards('4242'), runningJourney, visit(), lateKeys)).not.toContain('list-read');
    expect(report(walletCards('4242'), runningJourney, visit(), noKeys)).toContainEqual({
      type: 'list-read',
      reading: { place: 'aliexpress-web', load: 'first-load', count: 1, rowKeys: [], doubt: null },
    });
  });

  it('tells a list in which one row shows no digits', () => {
    const mixed = sighting('wallet-cards', { cards: cardList([cardRow('4242'), cardRow(null, { index: 2 })]) });
    expect(report(mixed)).toContainEqual({
      type: 'list-read',
      reading: { place: 'aliexpress-web', load: 'first-load', count: 2, rowKeys: [], doubt: null },
    });
  });
});

describe('what became of a press', () => {
  it('tells that the row has left the list', () => {
    expect(report(walletCards('1881'), waiting, pressedVisit())).toContainEqual({ type: 'row-left', load: 'first-load', count: 1 });
  });

  it('takes a row that left without any dialog for confirmed', () => {
    const pressed = journeyWith({ phase: 'pressed' }, { lastStep: 'press-remove' });
    const told = types(walletCards('1881'), pressed, pressedVisit()).filter((type) => type !== 'list-read' && type !== 'step-reached');
    expect(told).toEqual(['removal-confirmed', 'row-left']);
  });

  it.each([
    ['the list is as long as before', walletCards('4242', '1881')],
    ["one card's own page is showing", sighting('wallet-cards', { cards: cardList(cardRows('1881'), { view: 'single' }) })],
    ['the list is empty without saying so', sighting('wallet-cards', { cards: cardList([], { saysEmpty: false }) })],
    ['a dialog still asks', sighting('wallet-cards', { cards: cardList(cardRows('1881')), dialog: removalDialog })],
  ])('does not tell that the row has left while %s', (_why, seen) => {
    expect(types(seen, waiting, pressedVisit())).not.toContain('row-left');
  });

  it('does not tell that a row has left before any press of this load', () => {
    expect(types(walletCards('1881'), waiting, visit())).not.toContain('row-left');
    expect(types(walletCards('1881'), journeyWith({ phase: 'confirmed', load: 'other-load' }), pressedVisit())).not.toContain('row-left');
  });

  it.each([{ filtered: true }, { loadFailed: true }])('does not tell that the row has left a list that shows only a part: %j', (part) => {
    const pressed = journeyWith({ phase: 'pressed' });
    for (const journey of [pressed, waiting]) {
      const told = types({ ...walletCards('1881'), ...part }, journey, pressedVisit());
      expect(told.filter((type) => type === 'row-left' || type === 'removal-confirmed')).toEqual([]);
    }
  });

  it('tells that the site asks, until the person has answered', () => {
    const asking = { ...walletCards('4242', '1881'), dialog: removalDialog };
    expect(report(asking, journeyWith({ phase: 'pressed' }), pressedVisit())).toContainEqual({ type: 'dialog-opened', load: 'first-load' });
    expect(types(asking, waiting, pressedVisit())).not.toContain('dialog-opened');
    expect(types(asking, journeyWith({ phase: 'pressed', load: 'other-load' }), pressedVisit())).not.toContain('dialog-opened');
  });

  it('tells that the dialog has left after the confirming press, and not after a cancel or in another load', () => {
    const closed = { type: 'sign-seen', place: 'aliexpress-web', sign: 'dialog-closed' };
    expect(report(walletCards('4242'), waiting, pressedVisit(), readyKeys, true)).toContainEqual(closed);
    expect(report(walletCards('4242'), waiting, pressedVisit(), readyKeys, false)).not.toContainEqual(closed);
    for (const journey of [journeyWith({ phase: 'pressed' }), journeyWith({ phase: 'confirmed', load: 'other-load' })])
      expect(report(walletCards('4242'), journey, pressedVisit(), readyKeys, true)).not.toContainEqual(closed);
  });

  it("tells the site's own notice once it was confirmed, also in the next load, and not one that stood there before", () => {
    const notice = { type: 'sign-seen', place: 'aliexpress-web', sign: 'site-said-removed' };
    const saying = { ...walletCards('1881'), removedNotice: true };
    expect(report(saying, waiting, pressedVisit())).toContainEqual(notice);
    expect(report(saying, waiting, visit({ load: 'second-load' }))).toContainEqual(notice);
    const before = visit({
      pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null, noticeBefore: true, hiddenBefore: 0 },
    });
    expect(report(saying, waiting, before)).not.toContainEqual(notice);
    expect(report(saying, journeyWith({ phase: 'pressed' }), pressedVisit())).not.toContainEqual(notice);
    expect(report(saying, journeyWith({ place: 'alipay-web', phase: 'confirmed' }), pressedVisit())).not.toContainEqual(notice);
  });

  it('tells the notice before the list, which may settle the removal', () => {
    const told = types({ ...walletCards('1881'), removedNotice: true }, waiting, visit({ load: 'second-load' }));
    expect(told.indexOf('sign-seen')).toBeLessThan(told.indexOf('list-read'));
  });

  it('tells a refusal of the site, and not one that stood there before the press', () => {
    const refusing = { ...walletCards('4242', '1881'), refusal: 'default-card' } as const;
    expect(report(refusing, waiting, pressedVisit())).toContainEqual({
      type: 'removal-refused',
      load: 'first-load',
      reason: 'default-card',
    });
    const before = visit({
      pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: 'default-card', noticeBefore: false, hiddenBefore: 0 },
    });
    expect(types(refusing, waiting, before)).not.toContain('removal-refused');
  });

  it('does not tell a refusal once the row has left: it is the answer to a second press', () => {
    const refusing = { ...walletCards('1881'), refusal: 'unknown' } as const;
    expect(types(refusing, waiting, pressedVisit())).not.toContain('removal-refused');
    expect(types(refusing, waiting, pressedVisit())).toContain('row-left');
    // The row is back: the site had only let it go too early.
    const back = { ...walletCards('4242', '1881'), refusal: 'unknown' } as const;
    expect(types(back, waiting, pressedVisit())).toContain('removal-refused');
  });

  it('tells a question of the site that is in the page and does not show, but not one that was prepared before the press', () => {
    const withheld = { type: 'dialog-withheld', load: 'first-load' };
    const pressed = journeyWith({ phase: 'pressed' });
    const hiding = (count: number): Sighting => ({ ...walletCards('4242', '1881'), hiddenDialogs: count });
    expect(report(hiding(1), pressed, pressedVisit())).toContainEqual(withheld);
    expect(report(hiding(0), pressed, pressedVisit())).not.toContainEqual(withheld);
    const prepared = visit({
      pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null, noticeBefore: false, hiddenBefore: 1 },
    });
    expect(report(hiding(1), pressed, prepared)).not.toContainEqual(withheld);
    expect(report(hiding(1), waiting, pressedVisit())).not.toContainEqual(withheld);
    expect(report(hiding(1), journeyWith({ phase: 'pressed', confirm: 'withheld' }), pressedVisit())).not.toContainEqual(withheld);
    expect(report({ ...hiding(1), dialog: removalDialog }, pressed, pressedVisit())).not.toContainEqual(withheld);
  });

  it('does not tell a refusal of a removal that is settled', () => {
    const refusing = { ...walletCards('4242', '1881'), refusal: 'default-card' } as const;
    expect(types(refusing, journeyWith({ phase: 'settled', verdict: 'still-there' }), pressedVisit())).not.toContain('removal-refused');
  });
});
