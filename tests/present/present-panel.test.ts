/** What the panel says of a step: its lead, its caution, the choices and the words of the site. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/find-target.ts';
import type { RemovalReach } from '../../src/engine/sighting.ts';
import type { SignId } from '../../src/guide/verdicts.ts';
import { words } from '../../src/languages/en/words.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { goneJourney, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, cardRows, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';

const { steps, variants, panel } = words;

function withRemoval(removal: RemovalReach) {
  return presentPanel(panelInput(sighting('wallet-cards', { cards: cardList([cardRow('4242', { removal })]) })));
}

function found(changes: Partial<Finding>): Finding {
  return { nodes: [{ node: 5, index: null }], region: null, rung: 'exact', words: ['Remove'], votes: [], ...changes };
}

describe('the lead', () => {
  it('is that of the step', () => {
    expect(presentPanel(panelInput(walletCards('4242')))).toMatchObject({
      step: 'press-remove',
      page: 'wallet-cards',
      lead: steps['press-remove'].lead,
      place: words.places['wallet-cards'],
    });
  });

  it.each([
    [{ kind: 'opener', control: candidate(5), of: 'menu' }, variants.openMenu],
    [{ kind: 'opener', control: candidate(5), of: 'manage' }, variants.openManage],
    [{ kind: 'opener', control: candidate(5), of: 'card' }, variants.openCard],
    [{ kind: 'hover', over: 1 }, variants.hoverRow],
    [{ kind: 'unknown' }, steps['show-remove'].lead],
  ] as const)('says how the remove control is made to appear: %j', (removal, lead) => {
    expect(withRemoval(removal).lead).toBe(lead);
  });

  it('says to sign in here on the form itself, and to sign in first elsewhere', () => {
    expect(presentPanel(panelInput(sighting('sign-in'))).lead).toBe(variants.signInForm);
    expect(presentPanel(panelInput(sighting('elsewhere', { signedOut: true }))).lead).toBe(steps['sign-in'].lead);
  });

  it('says to add a card first when the default is the only one', () => {
    const grey = cardRow('4242', { removal: { kind: 'disabled', control: candidate(5) } });
    expect(presentPanel(panelInput(sighting('wallet-cards', { cards: cardList([grey]) }))).lead).toBe(variants.addFirst);
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', refusal: 'default-card' });
    expect(presentPanel(panelInput(sighting('add-card'), refused)).lead).toBe(steps['change-default'].lead);
  });

  it('grants the site a moment while the list is as long as before, and not longer', () => {
    const waiting = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', rowsBefore: 2 });
    expect(presentPanel(panelInput(walletCards('4242', '1881'), waiting)).lead).toBe(variants.stillWorking);
    expect(presentPanel(panelInput(walletCards('1881'), waiting)).lead).toBe(steps['check-gone'].lead);
    // The row had left before and another card came in: nothing is still working.
    const left = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', rowsBefore: 2, rowsAfter: 1 });
    expect(presentPanel(panelInput(walletCards('4242', '1881'), left)).lead).toBe(steps['check-gone'].lead);
  });
});

describe('the caution', () => {
  it('is absent when the guide is sure', () => {
    expect(presentPanel(panelInput(walletCards('4242'), runningJourney, { finding: found({}) })).caution).toBeNull();
  });

  it('names the words on a control that is only probable', () => {
    const { caution } = presentPanel(panelInput(walletCards('4242'), runningJourney, { finding: found({ rung: 'probable' }) }));
    expect(caution).toBe(panel.probably.replace('{words}', 'Remove'));
  });

  it('names no words when there are none or two are meant', () => {
    const none = panelInput(walletCards('4242'), runningJourney, { finding: found({ rung: 'probable', words: [] }) });
    const two = panelInput(walletCards('4242'), runningJourney, {
      finding: found({
        rung: 'probable',
        nodes: [
          { node: 5, index: 1 },
          { node: 6, index: 2 },
        ],
      }),
    });
    expect([presentPanel(none).caution, presentPanel(two).caution]).toEqual([panel.probablyUnnamed, panel.probablyUnnamed]);
  });

  it.each(['region', 'words', 'route'] as const)('says what is left to stand on at the rung %s', (rung) => {
    expect(presentPanel(panelInput(walletCards('4242'), runningJourney, { finding: found({ rung, nodes: [] }) })).caution).toBe(
      panel[rung],
    );
  });

  it('is absent for steps that point at nothing', () => {
    expect(presentPanel(panelInput(sighting('not-ready', { sure: false }))).caution).toBeNull();
    expect(presentPanel(panelInput(walletCards('4242'), goneJourney)).caution).toBeNull();
  });
});

describe('help when nothing is found', () => {
  it('shows the ladder at once where nothing is ringed, and folded where something is', () => {
    const lost = presentPanel(panelInput(sighting('account')));
    expect(lost.details).toEqual([...steps['open-wallet'].details, ...steps['open-wallet'].ladder]);
    expect(lost.ladder).toBeNull();
    const seen = presentPanel(panelInput(sighting('account', { entries: entriesFor('wallet-entry') })));
    expect(seen.details).toEqual(steps['open-wallet'].details);
    expect(seen.ladder).toEqual({ label: panel.missing, lines: [...steps['open-wallet'].ladder, panel.keyHint] });
  });
});

describe('a step without a ladder', () => {
  it('has nothing to fold open, whatever is ringed', () => {
    const box = presentPanel(panelInput(sighting('checkout', { saveCardBox: candidate(5) })));
    expect([box.step, box.ladder]).toEqual(['save-card-off', null]);
  });
});

describe('the choices', () => {
  it('names each card as the page shows it, numbered like its ring', () => {
    const rows = [
      cardRow('4242', { isDefault: true }),
      cardRow('1881', { index: 2, brand: 'Mastercard' }),
      cardRow(null, { index: 3, brand: null }),
    ];
    const { choices } = presentPanel(panelInput(sighting('wallet-cards', { cards: cardList(rows) })));
    expect(choices).toEqual([
      { index: 1, label: 'Visa ending in 4242 (default)' },
      { index: 2, label: 'Mastercard ending in 1881' },
      { index: 3, label: 'Card 3' },
    ]);
  });

  it('are not there when only one card is', () => {
    expect(presentPanel(panelInput(walletCards('4242'))).choices).toEqual([]);
    expect(presentPanel(panelInput(sighting('wallet-cards', { cards: cardList(cardRows('4242')) }), goneJourney)).choices).toEqual([]);
  });
});

describe("the site's own words", () => {
  it('stand beside ours in their own language and direction', () => {
    const input = panelInput(walletCards('4242'), runningJourney, {
      finding: found({ words: ['إزالة'] }),
      site: { language: 'ar', direction: 'rtl' },
    });
    expect(presentPanel(input).siteWords).toEqual({
      caption: panel.siteSays,
      words: [{ text: 'إزالة', language: 'ar', direction: 'rtl' }],
    });
  });

  it('are cut at eighty characters, and absent where nothing is ringed', () => {
    const long = presentPanel(panelInput(walletCards('4242'), runningJourney, { finding: found({ words: ['x'.repeat(200)] }) }));
    expect(long.siteWords?.words[0]?.text).toHaveLength(80);
    expect(presentPanel(panelInput(sighting('not-ready'))).siteWords).toBeNull();
  });
});

describe('the verdict', () => {
  it('tells what happened in its order, and what is still to be done last', () => {
    const seen: readonly SignId[] = ['confirm-pressed', 'second-look-due', 'dialog-closed', 'site-said-removed'];
    const confirmed = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell', signs: seen });
    expect(presentPanel(panelInput(walletCards(), confirmed)).verdictText?.signs).toEqual(
      (['confirm-pressed', 'dialog-closed', 'site-said-removed', 'second-look-due'] as const).map((sign) => words.signs[sign]),
    );
  });

  it('is told with the signs it rests on and the reason of the site', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: 'unpaid-order' });
    const view = presentPanel(panelInput(walletCards('4242'), refused));
    expect(view.verdict).toBe('still-there');
    expect(view.verdictText).toEqual({
      title: words.verdicts['still-there'],
      signs: [words.signs['site-refused'], words.refusals['unpaid-order']],
    });
  });

  it('is absent before the confirming press', () => {
    const view = presentPanel(panelInput(walletCards('4242'), journeyWith({ phase: 'pressed' })));
    expect([view.verdict, view.verdictText]).toEqual([null, null]);
  });
});

describe('the other place', () => {
  it('is named once after gone, while it is unchecked', () => {
    expect(presentPanel(panelInput(walletCards('4242'), goneJourney)).details).toContain(panel.otherPlace);
    const checked = { ...goneJourney, places: { ...goneJourney.places, 'alipay-web': 'not-here' } } as const;
    expect(presentPanel(panelInput(walletCards('4242'), checked)).details).not.toContain(panel.otherPlace);
  });
});
