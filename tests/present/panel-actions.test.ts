/** Controls of the panel are there exactly when they can be used. */
import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/engine/sighting.ts';
import { links } from '../../src/guide/links.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { words } from '../../src/languages/en/words.ts';
import type { ActionId } from '../../src/present/panel-view.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, entriesFor, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';

function actions(seen: Sighting, journey: JourneyState = runningJourney): readonly ActionId[] {
  return presentPanel(panelInput(seen, journey)).actions.map(({ action }) => action);
}

const secondLookDue = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' });
const alipayTried = { ...runningJourney, routes: { ...runningJourney.routes, alipay: 'tried' } } as const;

describe('actions of the card', () => {
  it('leads to the help where something is in the way, and not where all goes well', () => {
    const refused = cardList([cardRow('4242', { removal: { kind: 'disabled', control: candidate(70) } }), cardRow('1881')]);
    expect(actions(sighting('wallet-cards', { cards: refused, refusal: 'default-card', refusalOnTop: true }))).toContain('open-companion');
    expect(actions(walletCards('4242'))).not.toContain('open-companion');
    expect(actions(sighting('elsewhere'))).not.toContain('open-companion');
  });

  it('offers to look again when a second look is due, and the app beside it', () => {
    expect(actions(walletCards('4242'), secondLookDue)).toEqual(['check', 'app-done', 'open-companion']);
  });

  it('offers a report of the page in every card and in no pill', () => {
    for (const seen of [walletCards('4242'), sighting('not-ready'), sighting('elsewhere')])
      expect(presentPanel(panelInput(seen, runningJourney)).reportDrift).toBe(words.actions.reportDrift);
    expect(presentPanel({ ...panelInput(walletCards('4242'), runningJourney), mode: 'pill' }).reportDrift).toBeNull();
  });

  it('offers to look again while the page does not come', () => {
    expect(actions(sighting('not-ready'))).toEqual(['check']);
  });

  it('does not offer to look again anywhere else', () => {
    for (const seen of [walletCards('4242'), walletCards('4242', '1881'), sighting('account'), sighting('sign-in'), sighting('checkout')])
      expect(actions(seen)).not.toContain('check');
  });

  it('offers to tick off the app after gone and where nothing was found, until it is done', () => {
    expect(actions(walletCards(), goneJourney)).toEqual(['app-done', 'open-companion']);
    expect(actions(walletCards(), alipayTried)).toEqual(['app-done', 'dead-end', 'open-companion']);
    expect(actions(walletCards(), { ...goneJourney, appDone: true })).toEqual(['stop', 'open-companion']);
    expect(actions(walletCards(), { ...alipayTried, appDone: true })).toEqual(['stop', 'open-companion']);
    expect(actions(walletCards('4242'))).not.toContain('app-done');
  });

  it('offers another card after gone, when one is left in the list', () => {
    expect(actions(walletCards('1881'), goneJourney)).toContain('remove-another');
    expect(actions(walletCards('1881'), { ...goneJourney, appDone: true })).toEqual(['stop', 'remove-another', 'open-companion']);
    expect(actions(walletCards(), goneJourney)).not.toContain('remove-another');
    expect(actions(walletCards('1881', '4242'))).not.toContain('remove-another');
  });

  it('offers to start over when looks contradict each other, in words of its own', () => {
    const unclear = journeyWith({ phase: 'settled', verdict: 'cannot-tell', signs: ['counts-contradict'] });
    const again = presentPanel(panelInput(walletCards('1881'), unclear)).actions.find(({ action }) => action === 'remove-another');
    expect(again).toEqual({ action: 'remove-another', label: words.actions.startOver, emphasis: 'quiet' });
    expect(actions(walletCards(), unclear)).toEqual(['check', 'app-done', 'remove-another', 'open-companion']);
  });

  it('does not offer to start over while a second look is due', () => {
    expect(actions(walletCards('1881'), secondLookDue)).not.toContain('remove-another');
  });

  it('calls removing another card by its own words after gone', () => {
    const again = presentPanel(panelInput(walletCards('1881'), goneJourney)).actions.find(({ action }) => action === 'remove-another');
    expect(again?.label).toBe(words.actions.removeAnother);
  });

  it('offers to close the way to Alipay on that way alone', () => {
    expect(actions(walletCards())).toContain('dead-end');
    expect(actions(sighting('alipay-gate'))).toContain('dead-end');
    expect(actions(sighting('account', { entries: entriesFor('wallet-entry') }))).not.toContain('dead-end');
  });

  it('takes a no for a ringed control, and not where nothing or every row is ringed', () => {
    expect(actions(walletCards('4242'))).toEqual(['not-that']);
    expect(actions(sighting('account', { entries: entriesFor('wallet-entry') }))).toEqual(['not-that']);
    expect(actions(sighting('account'))).toEqual([]);
    expect(actions(walletCards('4242', '1881'))).toEqual([]);
  });

  it('has at most one filled button', () => {
    for (const journey of [runningJourney, secondLookDue, goneJourney, alipayTried]) {
      for (const seen of [walletCards(), walletCards('4242'), sighting('alipay-gate'), sighting('not-ready')]) {
        const filled = presentPanel(panelInput(seen, journey)).actions.filter(({ emphasis }) => emphasis === 'main');
        expect(filled.length).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the frame', () => {
  function frame(mode: 'card' | 'pill', journey: JourneyState) {
    const view = presentPanel(panelInput(walletCards('4242'), journey, { mode }));
    return Object.entries(view.frame).flatMap(([name, label]) => (label === null ? [] : [name]));
  }

  it('can be made small or stopped as a card', () => {
    expect(frame('card', runningJourney)).toEqual(['minimise', 'stop']);
  });

  it('can only be opened as a pill of a running guide', () => {
    expect(frame('pill', runningJourney)).toEqual(['expand']);
    expect(presentPanel(panelInput(walletCards('4242'), runningJourney, { mode: 'pill' })).actions).toEqual([]);
  });

  it('can only be started or dismissed as an offered pill', () => {
    expect(frame('pill', newJourney)).toEqual(['dismiss']);
    const offer = presentPanel(panelInput(walletCards('4242'), newJourney, { mode: 'pill' }));
    expect(offer.actions.map(({ action }) => action)).toEqual(['start']);
    expect(offer.step).toBe('press-remove');
  });
});

describe('the card that a step is about', () => {
  const subject = (seen: Sighting, journey: JourneyState = runningJourney) => presentPanel(panelInput(seen, journey)).subject;
  const dialog = { ...walletCards('4242'), dialog: removalDialog };

  it("is named where it is to be removed, and in the site's own question", () => {
    expect(subject(walletCards('4242'))).toBe('Visa ending in 4242');
    expect(subject(dialog)).toBe('Visa ending in 4242');
  });

  it('is not named where any card may be meant, or none', () => {
    expect(subject(walletCards('4242', '1881'))).toBeNull();
    expect(subject({ ...walletCards('4242', '1881'), dialog: removalDialog })).toBeNull();
    expect(subject(sighting('account'))).toBeNull();
    expect(subject(walletCards('1881'), goneJourney)).toBeNull();
  });
});

describe('the links', () => {
  const urls = (seen: Sighting) => presentPanel(panelInput(seen, runningJourney)).links.map(({ url }) => url);

  it('are the direct way beside what is ringed, both where nothing is, and none on a list that shows the way', () => {
    expect(urls(sighting('account', { entries: entriesFor('wallet-entry') }))).toEqual([links['saved-cards'].url]);
    expect(urls(sighting('account'))).toHaveLength(2);
    expect(urls(walletCards('4242'))).toEqual([]);
    expect(urls(sighting('elsewhere', { signedOut: true, entries: entriesFor('sign-in-entry') }))).toHaveLength(2);
  });
});

describe('a card that is back', () => {
  const back = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['confirm-pressed', 'second-look-with-card'] });

  it('is said first, with what else there is than to press again', () => {
    const view = presentPanel(panelInput(walletCards('4242'), back));
    expect(view).toMatchObject({ step: 'press-remove', lead: words.variants.cameBack, app: { state: 'in-progress' } });
    expect(view.details).toContain(words.panel.cameBackHint);
    expect(presentPanel(panelInput(walletCards('4242'))).lead).toBe(words.steps['press-remove'].lead);
  });

  it('is not said of another card, nor on the list of the other site', () => {
    const chosen = { load: 'first-load', chosen: { digits: '1881', index: 2 } };
    const list = walletCards('4242', '1881');
    const other = presentPanel(panelInput(list, back, { choice: chooseStep(list, back, chosen) }));
    expect(other).toMatchObject({ step: 'press-remove', lead: words.steps['press-remove'].lead });
    const onAlipay = presentPanel(panelInput({ ...walletCards('4242'), page: 'alipay-cards' }, back));
    expect(onAlipay.lead).toBe(words.steps['press-remove'].lead);
    expect(onAlipay.details).not.toContain(words.panel.cameBackHint);
  });

  it('is no news once the default was changed as the site wanted', () => {
    const refused = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: 'default-card' });
    const changed = { ...refused, attempt: refused.attempt && { ...refused.attempt, refusal: null } };
    expect(presentPanel(panelInput(walletCards('4242'), refused)).verdictText).not.toBeNull();
    expect(presentPanel(panelInput(walletCards('4242'), changed))).toMatchObject({ verdictText: null, verdict: 'still-there' });
  });
});

describe('a question of the site that does not show', () => {
  const withheld = journeyWith({ phase: 'pressed', confirm: 'withheld' });

  it('is said in place of the step, with what may hide it, while Remove stays pointed at', () => {
    const view = presentPanel(panelInput(walletCards('4242'), withheld));
    expect(view).toMatchObject({ step: 'press-remove', lead: words.variants.withheld });
    expect(view.details).toContain(words.panel.withheldHint);
    expect(actions(walletCards('4242'), withheld)).toContain('open-companion');
  });

  it('is not said once it was answered, nor while nothing tells of it', () => {
    for (const journey of [
      journeyWith({ phase: 'pressed' }),
      journeyWith({ phase: 'settled', verdict: 'still-there', confirm: 'withheld' }),
    ])
      expect(presentPanel(panelInput(walletCards('4242'), journey)).details).not.toContain(words.panel.withheldHint);
  });
});

describe('every other place a card can be', () => {
  const allDone = { ...goneJourney, appDone: true };
  const details = (journey: JourneyState) => presentPanel(panelInput(walletCards(), journey)).details;

  it('is brought to mind when website and app are done, as far as it is not settled', () => {
    const { otherPlace, morePlaces } = words.panel;
    expect(details(allDone)).toEqual(expect.arrayContaining([otherPlace, morePlaces]));
    expect(details({ ...allDone, setAside: ['alipay-web', 'checkout'] })).toContain(morePlaces);
    expect(details({ ...allDone, setAside: ['alipay-web', 'checkout'] })).not.toContain(otherPlace);
    expect(details({ ...allDone, setAside: ['checkout', 'browser-autofill'] })).not.toContain(morePlaces);
  });

  it('is not where all are settled, nor before', () => {
    const settled = { ...allDone, setAside: ['alipay-web', 'checkout', 'browser-autofill', 'app'] } as const;
    for (const journey of [settled, goneJourney]) expect(details(journey)).not.toContain(words.panel.morePlaces);
    expect(actions(walletCards(), settled)).toEqual(['stop']);
  });
});

describe('replacing a card', () => {
  const replacing = transition(runningJourney, { type: 'goal-chosen', goal: 'replace' }, noon);

  it('can be left where the new card is to be added, and only there', () => {
    expect(actions(walletCards('4242'), replacing)).toContain('only-remove');
    expect(actions(walletCards('4242'))).not.toContain('only-remove');
    expect(actions(sighting('account'), replacing)).not.toContain('only-remove');
  });
});

describe('the half of the app', () => {
  it('shows the ways through the app after gone and where nothing was found, with what is ticked', () => {
    const ticked = { ...goneJourney, appSteps: [{ route: 'wallet', step: 'open-app' }] } as const;
    const { appRoutes, app, website } = presentPanel(panelInput(walletCards(), ticked));
    const done = appRoutes?.routes.flatMap(({ route, steps }) => steps.filter((step) => step.done).map(({ step }) => `${route} ${step}`));
    expect(done).toEqual(['wallet open-app']);
    expect([website.state, app.state]).toEqual(['done', 'in-progress']);
    expect(presentPanel(panelInput(walletCards(), alipayTried)).appRoutes).not.toBeNull();
  });

  it('hides them before that and when the app is done', () => {
    expect(presentPanel(panelInput(walletCards('4242'))).appRoutes).toBeNull();
    const done = presentPanel(panelInput(walletCards(), { ...goneJourney, appDone: true }));
    expect([done.appRoutes, done.app.state]).toEqual([null, 'done']);
    expect(presentPanel(panelInput(walletCards(), { ...alipayTried, appDone: true })).appRoutes).toBeNull();
  });
});
