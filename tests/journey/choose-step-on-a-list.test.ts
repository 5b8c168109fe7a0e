/** What to do on a list of cards, in every state it can be in. */
import { describe, expect, it } from 'vitest';
import type { CardRow, RemovalReach, Sighting } from '../../src/engine/sighting.ts';
import type { ChosenCard } from '../../src/journey/choice.ts';
import { findRow } from '../../src/journey/choose-on-list.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { freshVisit, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, cardRows, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';

function choose(rows: readonly CardRow[], journey = runningJourney, chosen: ChosenCard | null = null) {
  return chooseStep(sighting('wallet-cards', { cards: cardList(rows) }), journey, { ...freshVisit, chosen });
}

describe('one card', () => {
  it('presses its remove control when that is showing', () => {
    const row = cardRow('4242');
    expect(choose([row])).toEqual({ step: 'press-remove', request: { kind: 'removal', row }, row });
  });

  it.each<RemovalReach>([
    { kind: 'opener', control: candidate(5), of: 'menu' },
    { kind: 'opener', control: candidate(5), of: 'card' },
    { kind: 'hover', over: 1 },
    { kind: 'unknown' },
  ])('makes the control appear first when it is hidden ($kind)', (removal) => {
    const row = cardRow('4242', { removal });
    expect(choose([row])).toEqual({ step: 'show-remove', request: { kind: 'removal', row }, row });
  });

  it('changes the default when the control is greyed out', () => {
    const row = cardRow('4242', { removal: { kind: 'disabled', control: candidate(5) } });
    expect(choose([row])).toEqual({ step: 'change-default', request: { kind: 'other-default', row }, row });
  });
});

describe('two or more cards', () => {
  it('asks which one and numbers every row', () => {
    const rows = cardRows('4242', '1881', '0005');
    expect(choose(rows)).toEqual({ step: 'choose-card', request: { kind: 'rows', rows }, row: null });
  });

  const grey = { kind: 'disabled', control: candidate(5) } as const;

  it('numbers a greyed-out card too when one other is left: it may be the one that is meant', () => {
    const rows = [cardRow('4242'), cardRow('1881', { index: 2, removal: grey })];
    expect(choose(rows).request).toEqual({ kind: 'rows', rows });
  });

  it('numbers every card when all are greyed out', () => {
    const rows = [cardRow('4242', { removal: grey }), cardRow('1881', { index: 2, removal: grey })];
    expect(choose(rows).request).toEqual({ kind: 'rows', rows });
  });

  it('numbers only the cards that can be removed when two or more can, and each keeps its number', () => {
    const [first, , third] = cardRows('4242', '1881', '0005') as readonly [CardRow, CardRow, CardRow];
    const middle = cardRow('1881', { index: 2, removal: grey });
    expect(choose([first, middle, third]).request).toEqual({ kind: 'rows', rows: [first, third] });
  });

  it('goes on with the chosen card', () => {
    const rows = cardRows('4242', '1881');
    expect(choose(rows, runningJourney, { digits: '1881', index: 2 })).toMatchObject({ step: 'press-remove', row: { index: 2 } });
  });

  it('follows the chosen card when it moves to another place in the list', () => {
    expect(findRow(cardList(cardRows('0005', '1881', '4242')), { digits: '4242', index: 1 })?.index).toBe(3);
  });

  it('tells two cards with the same digits apart by their place', () => {
    const alike = cardList(cardRows('4242', '4242', '0005'));
    expect(findRow(alike, { digits: '4242', index: 2 })?.index).toBe(2);
    expect(findRow(alike, { digits: '4242', index: 7 })).toBeNull();
  });

  it('asks again when the chosen card has left the list, and never goes over to another', () => {
    expect(choose(cardRows('0005', '1881'), runningJourney, { digits: '4242', index: 1 }).step).toBe('choose-card');
    expect(findRow(cardList(cardRows('1881')), { digits: '4242', index: 1 })).toBeNull();
  });
});

describe('a dialog and a second look', () => {
  it('confirms in an open dialog, whatever else is due', () => {
    const seen = sighting('wallet-cards', { cards: cardList(cardRows('4242')), dialog: removalDialog });
    for (const journey of [runningJourney, journeyWith({}), journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' })]) {
      expect(chooseStep(seen, journey, freshVisit)).toMatchObject({ step: 'confirm-remove', request: { kind: 'confirm' } });
    }
  });

  it('looks again after the confirming press, with the card still in the list or not', () => {
    const journey = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' });
    for (const rows of [[], cardRows('4242'), cardRows('4242', '1881')]) {
      expect(choose(rows, journey)).toMatchObject({ step: 'check-gone', request: { kind: 'nothing' } });
    }
  });

  it('looks again when the last look could not tell', () => {
    expect(choose(cardRows('4242'), journeyWith({ phase: 'settled', verdict: 'cannot-tell' })).step).toBe('check-gone');
  });

  it('does not look again on AliExpress for a removal on Alipay', () => {
    expect(choose(cardRows('4242'), journeyWith({ place: 'alipay-web', phase: 'confirmed', verdict: 'cannot-tell' })).step).toBe(
      'press-remove',
    );
  });

  it('goes back to the remove control after a cancelled dialog', () => {
    expect(choose(cardRows('4242'), journeyWith({ phase: 'pressed' })).step).toBe('press-remove');
  });
});

describe('a refusal of the site', () => {
  function refusedFor(refusal: 'default-card' | 'unpaid-order' | 'unknown') {
    return journeyWith({ phase: 'settled', verdict: 'still-there', refusal });
  }

  it('changes the default, and points at the others', () => {
    const [row, other] = cardRows('4242', '1881');
    expect(choose([row, other] as readonly CardRow[], refusedFor('default-card'), { digits: '4242', index: 1 })).toEqual({
      step: 'change-default',
      request: { kind: 'other-default', row },
      row,
    });
  });

  it('settles unpaid orders, and points at nothing on the list', () => {
    expect(choose(cardRows('4242'), refusedFor('unpaid-order'))).toMatchObject({ step: 'settle-order', request: { kind: 'nothing' } });
  });

  it('says nothing of the other place: its list goes on as if nothing was refused', () => {
    for (const refusal of ['default-card', 'unpaid-order'] as const) {
      const elsewhere = journeyWith({ place: 'alipay-web', phase: 'settled', verdict: 'still-there', refusal });
      expect(choose(cardRows('4242'), elsewhere).step).toBe('press-remove');
    }
  });

  it.each([
    ['default-card', 'change-default'],
    ['unpaid-order', 'settle-order'],
    ['unknown', 'press-remove'],
  ] as const)('lies over the page without any attempt: %s leads to %s', (refusal, step) => {
    const list = sighting('wallet-cards', { cards: cardList(cardRows('4242')), refusal });
    expect(chooseStep({ ...list, refusalOnTop: true }, runningJourney, freshVisit).step).toBe(step);
    expect(chooseStep(list, runningJourney, freshVisit).step).toBe('press-remove');
  });

  it('lies over the page and decides over an older one', () => {
    const list = sighting('wallet-cards', { cards: cardList(cardRows('4242')), refusal: 'unpaid-order', refusalOnTop: true });
    expect(chooseStep(list, refusedFor('default-card'), freshVisit).step).toBe('settle-order');
  });

  it('tells why a control is greyed out, where the page says it', () => {
    const grey = cardRow('4242', { removal: { kind: 'disabled', control: candidate(5) } });
    const list = sighting('wallet-cards', { cards: cardList([grey]), refusal: 'unpaid-order' });
    expect(chooseStep(list, runningJourney, freshVisit)).toMatchObject({ step: 'settle-order', request: { kind: 'nothing' } });
    expect(chooseStep({ ...list, refusal: 'default-card' }, runningJourney, freshVisit).step).toBe('change-default');
  });

  it('is told by the page where every control is greyed out and no card was chosen', () => {
    const grey = { kind: 'disabled', control: candidate(5) } as const;
    const rows = [cardRow('4242', { removal: grey }), cardRow('1881', { index: 2, removal: grey })];
    const list = sighting('wallet-cards', { cards: cardList(rows) });
    const stepFor = (refusal: Sighting['refusal'], among = list) => chooseStep({ ...among, refusal }, runningJourney, freshVisit);
    expect(stepFor('unpaid-order')).toMatchObject({ step: 'settle-order', request: { kind: 'nothing' } });
    expect(stepFor('default-card')).toMatchObject({ step: 'change-default', request: { kind: 'other-default', row: rows[0] } });
    expect(stepFor('unknown').step).toBe('choose-card');
    const oneLeft = sighting('wallet-cards', { cards: cardList([...rows, cardRow('0005', { index: 3 })]) });
    for (const refusal of ['unpaid-order', 'default-card'] as const) expect(stepFor(refusal, oneLeft).step, refusal).toBe('choose-card');
  });

  it('is about the card with the mark of the default, where the site has just said so and no card was chosen', () => {
    const rows = [cardRow('4242'), cardRow('1881', { index: 2, isDefault: true })];
    const list = sighting('wallet-cards', { cards: cardList(rows), refusal: 'default-card', refusalOnTop: true });
    expect(chooseStep(list, runningJourney, freshVisit)).toMatchObject({ step: 'change-default', row: { index: 2 } });
    expect(chooseStep({ ...list, refusalOnTop: false }, runningJourney, freshVisit).step).toBe('choose-card');
  });

  it('is about the card whose digits it names, and says nothing of another', () => {
    const rows = [cardRow('4242', { isDefault: true }), cardRow('1881', { index: 2 })];
    const list = sighting('wallet-cards', { cards: cardList(rows), refusal: 'default-card', refusalOnTop: true, refusedDigits: '1881' });
    expect(chooseStep(list, runningJourney, freshVisit)).toMatchObject({ step: 'change-default', row: { index: 2 } });
    const stepFor = (digits: string, index: number) => chooseStep(list, runningJourney, { ...freshVisit, chosen: { digits, index } }).step;
    expect(stepFor('1881', 2)).toBe('change-default');
    expect(stepFor('4242', 1)).toBe('press-remove');
  });

  it('is about the card with the mark of the default before any other that is greyed out', () => {
    const grey = { kind: 'disabled', control: candidate(5) } as const;
    const rowsWith = (isDefault: boolean) =>
      [cardRow('4242'), cardRow('1881', { index: 2, isDefault })].map((row) => ({ ...row, removal: grey }));
    const rowFor = (isDefault: boolean) => {
      const list = sighting('wallet-cards', { cards: cardList(rowsWith(isDefault)), refusal: 'default-card' });
      return chooseStep(list, runningJourney, freshVisit).row?.index;
    };
    expect([rowFor(true), rowFor(false)]).toEqual([2, 1]);
  });

  it('tries again when the site gave no reason', () => {
    expect(choose(cardRows('4242'), refusedFor('unknown')).step).toBe('press-remove');
  });
});

describe('an empty list', () => {
  it('tries Alipay while that route is untried', () => {
    expect(chooseStep(walletCards(), runningJourney, freshVisit)).toMatchObject({
      step: 'open-alipay',
      request: { kind: 'entry', target: 'alipay-entry' },
    });
  });

  it.each(['tried', 'dead-end'] as const)('says that nothing is here once the Alipay route is %s', (alipay) => {
    const journey = { ...runningJourney, routes: { ...runningJourney.routes, alipay } };
    expect(chooseStep(walletCards(), journey, freshVisit)).toMatchObject({ step: 'nothing-here', request: { kind: 'nothing' } });
  });

  it('is all done once the app is, with nothing found and no way left', () => {
    const journey = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'tried' }, appDone: true } as const;
    expect(chooseStep(walletCards(), journey, freshVisit)).toMatchObject({ step: 'all-done', request: { kind: 'nothing' } });
    expect(chooseStep(walletCards(), { ...runningJourney, appDone: true }, freshVisit).step).toBe('open-alipay');
  });

  it('waits, and says nothing of it, while the page does not itself say that it is empty', () => {
    const journey = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'tried' } } as const;
    expect(chooseStep(sighting('wallet-cards', { cards: cardList([], { saysEmpty: false }) }), journey, freshVisit).step).toBe('wait');
    expect(chooseStep(sighting('wallet-cards'), journey, freshVisit).step).toBe('wait');
  });
});

it('reads the list on Alipay in the same way', () => {
  const alipay = (rows: readonly CardRow[]) =>
    chooseStep(sighting('alipay-cards', { cards: cardList(rows) }), runningJourney, freshVisit).step;
  expect(alipay(cardRows('4242'))).toBe('press-remove');
  expect(alipay(cardRows('4242', '1881'))).toBe('choose-card');
});
