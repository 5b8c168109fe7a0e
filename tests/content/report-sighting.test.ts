/** What a sighting says that the journey does not know yet. */
import { describe, expect, it } from 'vitest';
import { reportSighting, toReading } from '../../src/content/report-sighting.ts';
import type { RowKeys } from '../../src/content/row-keys.ts';
import { beginVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { freshVisit, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { keyFor, lateKeys, noKeys, readyKeys } from '../fakes/fake-row-keys.ts';
import { cardList, cardRow, cardRows, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';

function visit(changes: Partial<VisitMemory> = {}): VisitMemory {
  return { ...beginVisit(), load: 'first-load', ...changes };
}

function report(seen: Sighting, journey: JourneyState = runningJourney, memory = visit(), keys: RowKeys = readyKeys) {
  return reportSighting({ sighting: seen, choice: chooseStep(seen, journey, freshVisit), journey }, memory, keys);
}

function types(...given: Parameters<typeof report>) {
  return report(...given).map(({ type }) => type);
}

const pressedVisit = () => visit({ pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null } });
const waiting = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', signs: ['confirm-pressed'] }, { lastStep: 'check-gone' });

describe('a reading of a list', () => {
  it('counts the rows and names them by their keys', () => {
    expect(toReading(walletCards('4242', '1881'), 'load', readyKeys)).toEqual({
      place: 'aliexpress-web',
      load: 'load',
      count: 2,
      rowKeys: [keyFor('4242'), keyFor('1881')],
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
      reading: { place: 'aliexpress-web', load: 'first-load', count: 1, rowKeys: [] },
    });
  });

  it('tells a list in which one row shows no digits', () => {
    const mixed = sighting('wallet-cards', { cards: cardList([cardRow('4242'), cardRow(null, { index: 2 })]) });
    expect(report(mixed)).toContainEqual({
      type: 'list-read',
      reading: { place: 'aliexpress-web', load: 'first-load', count: 2, rowKeys: [] },
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

  it('tells a refusal of the site, and not one that stood there before the press', () => {
    const refusing = { ...walletCards('4242', '1881'), refusal: 'default-card' } as const;
    expect(report(refusing, waiting, pressedVisit())).toContainEqual({
      type: 'removal-refused',
      load: 'first-load',
      reason: 'default-card',
    });
    const before = visit({ pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: 'default-card' } });
    expect(types(refusing, waiting, before)).not.toContain('removal-refused');
  });

  it('does not tell a refusal of a removal that is settled', () => {
    const refusing = { ...walletCards('4242', '1881'), refusal: 'default-card' } as const;
    expect(types(refusing, journeyWith({ phase: 'settled', verdict: 'still-there' }), pressedVisit())).not.toContain('removal-refused');
  });
});
