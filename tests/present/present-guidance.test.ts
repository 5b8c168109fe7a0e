/** What the panel adds to a step's own words, and where it does not. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { words } from '../../src/languages/en/words.ts';
import { countWords } from '../../src/present/count-words.ts';
import { presentDetails, presentLead } from '../../src/present/present-guidance.ts';
import { goneJourney, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, cardRows, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';

const { panel, steps, variants } = words;

function details(seen: Sighting, journey: JourneyState = runningJourney): readonly string[] {
  return presentDetails(panelInput(seen, journey));
}

function lead(seen: Sighting, journey: JourneyState = runningJourney): string {
  return presentLead(panelInput(seen, journey));
}

const secondLookDue = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' });
const bothCards = cardList(cardRows('4242', '1881'));

describe('unpaid orders', () => {
  it('are named before a removal is begun, with one card and with several', () => {
    expect(details(walletCards('4242'))).toContain(panel.unpaidOrders);
    expect(details(walletCards('4242', '1881'))).toContain(panel.unpaidOrders);
  });

  it('are not named again once Remove was pressed, nor where nothing is removed', () => {
    expect(details(walletCards('4242'), journeyWith({ phase: 'settled', verdict: 'still-there' }))).not.toContain(panel.unpaidOrders);
    for (const seen of [sighting('account'), sighting('orders'), walletCards()]) expect(details(seen)).not.toContain(panel.unpaidOrders);
  });
});

describe('how many cards there are', () => {
  const listed = (count: number) => countWords(panel.cardsListed, count, 'en');
  const left = (count: number) => countWords(panel.cardsLeft, count, 'en');

  it('is said where one of several is to be chosen', () => {
    expect(details(walletCards('4242', '1881'))).toContain(listed(2));
    expect(details(walletCards('4242'))).not.toContain(listed(1));
  });

  it('is said of those that are left after gone', () => {
    expect(details(walletCards('1881'), goneJourney)).toContain(left(1));
    expect(details(walletCards('1881'), { ...goneJourney, appDone: true })).toContain(left(1));
    expect(details(walletCards(), goneJourney)).not.toContain(left(0));
  });

  it.each([
    ['a part of the list', sighting('wallet-cards', { cards: bothCards, filtered: true })],
    ['a list with a row that cannot be read', sighting('wallet-cards', { cards: { ...bothCards, rowsUnread: true } })],
    ["one card's own page", sighting('wallet-cards', { cards: { ...bothCards, view: 'single' } })],
  ])('is not said of %s', (_what, seen) => {
    for (const journey of [runningJourney, goneJourney]) {
      expect(details(seen, journey)).not.toContain(listed(2));
      expect(details(seen, journey)).not.toContain(left(2));
    }
  });
});

describe('a list that is narrowed', () => {
  const filtered = (...digits: readonly string[]) => sighting('wallet-cards', { cards: cardList(cardRows(...digits)), filtered: true });

  it('says so where a card is chosen and where one is looked for again', () => {
    expect(details(filtered('4242', '1881'))).toContain(panel.filtered);
    expect(details(filtered('1881'), secondLookDue)).toContain(panel.filtered);
    expect(details(walletCards('4242', '1881'))).not.toContain(panel.filtered);
    expect(details(walletCards('1881'), secondLookDue)).not.toContain(panel.filtered);
  });

  it('is to be shown whole before an empty one says anything', () => {
    expect(lead(filtered())).toBe(variants.clearFilter);
    expect(details(filtered())).toEqual([panel.filtered]);
    expect(lead(sighting('not-ready', { filtered: true }))).toBe(steps.wait.lead);
  });
});

describe('the ladder of a step', () => {
  it('is shown where something was looked for in vain, and not where nothing is pointed at', () => {
    expect(details(sighting('account'))).toEqual([...steps['open-wallet'].details, ...steps['open-wallet'].ladder]);
    expect(steps['finish-check'].ladder.length + steps['sign-in'].ladder.length).toBeGreaterThan(0);
    expect(details(sighting('sign-in'))).toEqual(steps['sign-in'].details);
  });
});

describe('what goes with one step alone', () => {
  it('is how to hover by touch and by keyboard', () => {
    const hover = cardList([cardRow('4242', { removal: { kind: 'hover', over: 5 } })]);
    const menu = cardList([cardRow('4242', { removal: { kind: 'opener', control: candidate(5), of: 'menu' } })]);
    const hints = [panel.hoverByTouch, panel.hoverByKeyboard];
    expect(details(sighting('wallet-cards', { cards: hover }))).toEqual(expect.arrayContaining(hints));
    expect(details(sighting('wallet-cards', { cards: menu }))).not.toEqual(expect.arrayContaining(hints));
  });

  it("is the way out of the site's question", () => {
    const open = sighting('wallet-cards', { cards: bothCards, dialog: removalDialog });
    expect(details(open, journeyWith({}))).toContain(panel.cancelHint);
    expect(details(walletCards('4242'))).not.toContain(panel.cancelHint);
  });

  it('is that orders are still to be paid, on the list of orders alone', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'unpaid-order' });
    expect(details(sighting('orders', { unpaidOrders: candidate(5) }), refused)).toContain(panel.stillToPay);
    expect(details(walletCards('4242'), refused)).not.toContain(panel.stillToPay);
  });

  it('is to choose another default first, once the new card is there', () => {
    const before = { 'aliexpress-web': 1, 'alipay-web': null } as const;
    const added: JourneyState = { ...runningJourney, replacing: { phase: 'added', before } };
    expect(details(walletCards('4242', '1881'), added)).toContain(variants.replaceDefault);
    expect(details(walletCards('4242', '1881'))).not.toContain(variants.replaceDefault);
  });
});

describe('a card that came back', () => {
  const back = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['second-look-with-card'] });

  it('is told in the lead where it is the only one, and hinted at in any list', () => {
    expect(lead(walletCards('4242'), back)).toBe(variants.cameBack);
    expect(details(walletCards('4242'), back)).toContain(panel.cameBackHint);
  });

  it('is not told of another place, of a card that was refused, or of one that never left', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'] });
    const elsewhere = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['second-look-with-card'], place: 'alipay-web' });
    for (const journey of [refused, elsewhere, runningJourney])
      expect(details(walletCards('4242'), journey)).not.toContain(panel.cameBackHint);
  });
});

describe('the wallet that nobody looked into', () => {
  it('is named when Alipay is done with, and not once it was seen', () => {
    const onAlipay = journeyWith(
      { phase: 'settled', verdict: 'gone', place: 'alipay-web' },
      { places: { ...runningJourney.places, 'alipay-web': 'gone' } },
    );
    const seen = { ...onAlipay, places: { ...onAlipay.places, 'aliexpress-web': 'not-here' } } as const;
    const list = sighting('alipay-cards', { cards: cardList([]) });
    expect(details(list, onAlipay)).toContain(panel.walletUnchecked);
    expect(details(list, seen)).not.toContain(panel.walletUnchecked);
  });
});
