/** What the panel says where a way was closed, and how each of the next ways is told. */
import { describe, expect, it } from 'vitest';
import { deadEndCauses, routeIds } from '../../src/guide/routes.ts';
import { signIds } from '../../src/guide/verdicts.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { presentPopup } from '../../src/present/present-popup.ts';
import { journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { cardList, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';
import { popupInput } from './popup-input.ts';

const words = wordRegistry.en;
const gate = sighting('alipay-gate', { entries: entriesFor('my-alipay-entry') });
const signUp = sighting('alipay-sign-up', { entries: entriesFor('sign-up-next') });
const alipayDead: JourneyState = {
  ...runningJourney,
  routes: { ...runningJourney.routes, alipay: 'dead-end' },
  deadEnds: { ...runningJourney.deadEnds, alipay: 'same-gate' },
};

function withClosed(...closed: readonly ('wallet' | 'app' | 'chat')[]): JourneyState {
  const routes = Object.fromEntries(closed.map((route) => [route, 'dead-end']));
  const causes = Object.fromEntries(closed.map((route) => [route, 'person-said-so']));
  return { ...alipayDead, routes: { ...alipayDead.routes, ...routes }, deadEnds: { ...alipayDead.deadEnds, ...causes } };
}

const actions = (view: { readonly actions: readonly { readonly action: string }[] }) => view.actions.map(({ action }) => action);

describe('the written way', () => {
  it('takes the place of the step, says first why Alipay is not shown, and points at nothing', () => {
    const view = presentPanel(panelInput(gate, alipayDead));
    expect(view).toMatchObject({ step: 'open-wallet', rung: 'route', lead: words.routes.wallet.lead, caution: words.panel.route });
    expect(view.details).toEqual([words.deadEnds.alipay['same-gate'], ...words.routes.wallet.lines]);
    expect([view.siteWords, view.ladder]).toEqual([null, null]);
    expect(view.links.map(({ label }) => label)).toContain(words.links['saved-cards']);
    expect(actions(view)).not.toContain('open-companion');
  });

  it('goes on to the app with its own ways, and can be closed there too', () => {
    const view = presentPanel(panelInput(gate, withClosed('wallet')));
    expect(view).toMatchObject({ step: 'repeat-in-app', rung: 'route', lead: words.routes.app.lead, caution: null });
    expect(view.appRoutes?.routes.length).toBeGreaterThan(0);
    expect(actions(view)).toEqual(['app-done', 'dead-end', 'open-companion']);
    expect(view.details).not.toContain(words.panel.otherPlace);
  });

  it('goes on to the chat, and to support as the last of all, which cannot be closed', () => {
    const chat = presentPanel(panelInput(gate, withClosed('wallet', 'app')));
    expect(chat).toMatchObject({ step: 'ask-support', rung: 'route', lead: words.routes.chat.lead });
    expect(actions(chat)).toEqual(['dead-end', 'open-companion']);
    const support = presentPanel(panelInput(gate, withClosed('wallet', 'app', 'chat')));
    expect(support).toMatchObject({ step: 'ask-support', rung: 'route', lead: words.routes.support.lead });
    expect(actions(support)).toEqual(['open-companion']);
  });

  it('gives the reason of the wallet where Alipay is open', () => {
    const journey = { ...runningJourney, deadEnds: { ...runningJourney.deadEnds, wallet: 'no-card' } } as const;
    const choice = { step: 'repeat-in-app', request: { kind: 'route', route: 'app' }, row: null } as const;
    expect(presentPanel(panelInput(gate, journey, { choice })).details[0]).toBe(words.deadEnds.wallet['no-card']);
  });
});

describe('the sign-up of Alipay', () => {
  it('says that it need not be done, and can be closed, before anything else was tried', () => {
    const view = presentPanel(panelInput(signUp));
    expect(view).toMatchObject({ step: 'activate-alipay', lead: words.steps['activate-alipay'].lead });
    expect(view.details).toEqual(words.steps['activate-alipay'].details);
    expect(actions(view)).toContain('dead-end');
  });

  it('still says so when the next way is offered instead', () => {
    const { details, step } = presentPanel(panelInput(signUp, alipayDead));
    expect(step).toBe('open-wallet');
    expect(details).toEqual(expect.arrayContaining([...words.steps['activate-alipay'].details]));
  });

  it('is offered, in words of its own, once nothing else has helped', () => {
    expect(presentPanel(panelInput(signUp, withClosed('wallet', 'app', 'chat'))).lead).toBe(words.variants.lastResort);
  });
});

describe('closing a way', () => {
  it('is possible in a wallet without cards once Alipay is closed, and not while a list can be opened', () => {
    const bare = sighting('wallet');
    expect(actions(presentPanel(panelInput(bare, alipayDead)))).toContain('dead-end');
    expect(actions(presentPanel(panelInput(bare)))).not.toContain('dead-end');
    const full = sighting('wallet', { entries: entriesFor('cards-entry') });
    expect(actions(presentPanel(panelInput(full, alipayDead)))).not.toContain('dead-end');
  });

  it('opens the half of the app in the popup when nothing is left of the website', () => {
    const popup = (journey: JourneyState) => actions(presentPopup(popupInput(journey)));
    expect(popup(withClosed('wallet'))).toContain('app-done');
    expect(popup(alipayDead)).not.toContain('app-done');
  });
});

describe('the popup', () => {
  const lead = (rung: 'route' | 'exact') => {
    const report = {
      page: 'alipay-gate',
      step: 'repeat-in-app',
      rung,
      mode: 'card',
      stoodDown: false,
      switchedOff: false,
      pointing: false,
      saying: null,
    } as const;
    return presentPopup(popupInput(withClosed('wallet'), report));
  };

  it('tells the same written way as the panel, and not that the website is done', () => {
    expect(lead('route')).toMatchObject({ lead: words.routes.app.lead, details: words.routes.app.lines });
    expect(lead('exact').lead).toBe(words.steps['repeat-in-app'].lead);
  });
});

describe('lists that say less than they seem to', () => {
  it('names the wallet that nobody looked at, beside an empty list on Alipay', () => {
    const empty = sighting('alipay-cards', { cards: cardList([]) });
    expect(presentPanel(panelInput(empty, alipayDead)).details).toContain(words.panel.walletUnchecked);
    const read = { ...alipayDead, routes: { ...alipayDead.routes, wallet: 'tried' } } as const;
    expect(presentPanel(panelInput(empty, read)).details).not.toContain(words.panel.walletUnchecked);
  });

  it('asks to clear a filter where it hides cards', () => {
    const filtered = presentPanel(panelInput({ ...walletCards(), filtered: true }));
    expect(filtered).toMatchObject({ step: 'wait', lead: words.variants.clearFilter, details: [words.panel.filtered] });
    const look = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' });
    for (const journey of [look, runningJourney]) {
      const list = walletCards('4242', '1881');
      expect(presentPanel(panelInput({ ...list, filtered: true }, journey)).details).toContain(words.panel.filtered);
      expect(presentPanel(panelInput(list, journey)).details).not.toContain(words.panel.filtered);
    }
  });
});

describe.each(languageCodes)('in %s', (language) => {
  const said = wordRegistry[language];

  it('has a lead of twelve words at most and a way for every route', () => {
    for (const route of routeIds) {
      const { lead, lines } = said.routes[route];
      expect(lead.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(12);
      expect(lines.length).toBeGreaterThan(0);
    }
  });

  it('has a reason for every dead end and words for every sign', () => {
    for (const route of ['wallet', 'alipay'] as const) expect(Object.keys(said.deadEnds[route])).toEqual([...deadEndCauses]);
    expect(Object.keys(said.signs).sort()).toEqual([...signIds].sort());
  });

  it('names the very labels of its own controls and links', () => {
    const lines = (route: 'wallet' | 'app') => said.routes[route].lines.join(' ');
    expect(lines('wallet')).toContain(said.links['saved-cards']);
    expect(said.panel.walletUnchecked).toContain(said.links['saved-cards']);
    expect(lines('app')).toContain(said.actions.deadEnd);
  });
});
