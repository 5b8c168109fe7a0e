/** What the popup shows, with a page that answers and without one. */
import { describe, expect, it } from 'vitest';
import { links } from '../../src/guide/links.ts';
import type { GuideReport, Saying } from '../../src/journey/guide-report.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { words } from '../../src/languages/en/words.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { type PopupInput, presentPopup } from '../../src/present/present-popup.ts';
import { goneJourney, journeyWith, noon, runningJourney } from '../fakes/fake-journey.ts';
import { popupInput } from './popup-input.ts';

function popup(journey: JourneyState, report: GuideReport | null = null, changes: Partial<PopupInput> = {}) {
  return presentPopup(popupInput(journey, report, changes));
}

function actions(journey: JourneyState, report: GuideReport | null = null) {
  return popup(journey, report).actions.map(({ action }) => action);
}

const unheard = { stoodDown: false, switchedOff: false, pointing: true, saying: null } as const;
const onAccount: GuideReport = { page: 'account', step: 'open-wallet', rung: 'exact', mode: 'card', ...unheard };
const onList: GuideReport = { page: 'wallet-cards', step: 'check-gone', rung: 'exact', mode: 'card', ...unheard };
const onCheck: GuideReport = { page: 'bot-check', step: 'finish-check', rung: 'exact', mode: null, ...unheard };
const secondLookDue = journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' });

describe('before the start', () => {
  it('offers to start, and names no page and no step', () => {
    expect(popup(newJourney, onAccount)).toMatchObject({
      running: false,
      page: null,
      step: null,
      web: 'to-do',
      app: 'to-do',
      title: words.popup.welcomeTitle,
    });
    expect(actions(newJourney, onAccount)).toEqual(['start']);
  });

  it('prints the genuine addresses and offers to reload when no page answers', () => {
    const view = popup(newJourney);
    expect(view.lead).toBe(words.popup.noPageTitle);
    expect(view.addresses?.lines).toEqual(Object.values(links).map(({ url }) => url));
    expect(view.reload).toEqual({ label: words.actions.reload });
    expect(actions(newJourney)).toEqual(['start']);
  });

  it('offers a report while a page answers, whether the guide runs or not', () => {
    expect(popup(newJourney, onAccount).reportDrift).toBe(words.actions.reportDrift);
    expect(popup(runningJourney, onAccount).reportDrift).toBe(words.actions.reportDrift);
    expect(popup(newJourney).reportDrift).toBeNull();
    expect(popup(runningJourney).reportDrift).toBeNull();
  });

  it('does not print addresses while a page answers', () => {
    expect(popup(newJourney, onAccount)).toMatchObject({ addresses: null, reload: null });
  });

  it('does not print them either where what comes next needs no page', () => {
    expect(popup(goneJourney)).toMatchObject({ addresses: null, reload: null });
    expect(popup({ ...goneJourney, appDone: true })).toMatchObject({ addresses: null, reload: null });
    expect(popup(runningJourney).reload).not.toBeNull();
  });

  it('says when an earlier record could not be read', () => {
    expect(popup({ ...newJourney, earlierRecordUnreadable: true }).notice).toBe(words.popup.unreadable);
    expect(popup(newJourney).notice).toBeNull();
  });
});

describe('while the guide runs', () => {
  it('says what the page says', () => {
    expect(popup(runningJourney, onAccount)).toMatchObject({
      running: true,
      page: 'account',
      step: 'open-wallet',
      web: 'in-progress',
      title: words.places.account,
      lead: words.steps['open-wallet'].lead,
    });
    expect(actions(runningJourney, onAccount)).toEqual(['stop']);
  });

  it("leads through the site's own check, where the overlay has left", () => {
    expect(popup(runningJourney, onCheck)).toMatchObject({
      page: 'bot-check',
      step: 'finish-check',
      title: words.popup.checkTitle,
      lead: words.steps['finish-check'].lead,
    });
  });

  it('names no step when no page answers, and can still be stopped', () => {
    expect(popup(runningJourney)).toMatchObject({ running: true, page: null, step: null, lead: words.popup.noPageTitle });
    expect(actions(runningJourney)).toEqual(['stop']);
  });

  it('offers to look again where a second look is due, and the app beside it', () => {
    expect(actions(secondLookDue, onList)).toEqual(['check', 'app-done', 'stop']);
    expect(popup(secondLookDue, onList).web).toBe('cannot-tell');
    expect(actions(secondLookDue, onAccount)).not.toContain('check');
  });

  it('shows the ways through the app as soon as the removal was confirmed', () => {
    expect(popup(secondLookDue, onList).appRoutes).not.toBeNull();
    expect(popup(runningJourney, onAccount).appRoutes).toBeNull();
  });
});

describe('after gone', () => {
  it('carries the app half with no page at all', () => {
    const view = popup(goneJourney);
    expect(view).toMatchObject({ web: 'gone', app: 'to-do', page: null, step: null, lead: words.steps['repeat-in-app'].lead });
    expect(view.appRoutes).not.toBeNull();
    expect(actions(goneJourney)).toEqual(['app-done', 'stop']);
  });

  it('is done when the app is', () => {
    const done = { ...goneJourney, appDone: true };
    expect(popup(done)).toMatchObject({ web: 'gone', app: 'done', appRoutes: null, lead: words.steps['all-done'].lead });
    expect(popup(done).details).toContain(words.panel.morePlaces);
    expect(popup(goneJourney).details).not.toContain(words.panel.morePlaces);
    expect(actions(done)).toEqual(['stop']);
    expect(actions(done, onAccount)).toEqual(['stop']);
  });

  it('names no step of a page when none answers', () => {
    expect(popup({ ...goneJourney, appDone: true })).toMatchObject({ page: null, step: null });
  });

  it("says the answering page's own step, whatever the journey alone would say", () => {
    const signIn: GuideReport = { page: 'sign-in', step: 'sign-in', rung: 'exact', mode: null, ...unheard };
    for (const journey of [goneJourney, { ...goneJourney, appDone: true }]) {
      expect(popup(journey, signIn)).toMatchObject({ page: 'sign-in', step: 'sign-in', lead: words.steps['sign-in'].lead });
      expect(popup(journey, onCheck)).toMatchObject({ step: 'finish-check', title: words.popup.checkTitle });
    }
  });
});

it('has at most one filled button', () => {
  for (const journey of [newJourney, runningJourney, secondLookDue, goneJourney]) {
    for (const report of [null, onAccount, onList, onCheck]) {
      expect(popup(journey, report).actions.filter(({ emphasis }) => emphasis === 'main').length).toBeLessThanOrEqual(1);
    }
  }
});

describe('the picker of our own language', () => {
  const choices = (chosenLanguage: 'th' | null) => popup(newJourney, null, { chosenLanguage }).languages.choices;

  it('offers the browser first, and then every language by its own name, once', () => {
    const [first, ...others] = choices(null);
    expect(first).toEqual({ code: null, name: words.popup.browserLanguage, chosen: true });
    expect(others.map(({ code }) => code).sort()).toEqual([...languageCodes].sort());
    expect(new Set(others.map(({ name }) => name)).size).toBe(languageCodes.length);
    expect(others.some(({ chosen }) => chosen)).toBe(false);
  });

  it('shows what was chosen', () => {
    expect(choices('th').filter(({ chosen }) => chosen)).toEqual([{ code: 'th', name: 'ไทย', chosen: true }]);
  });
});

describe('where the overlay had to leave the page', () => {
  const saying: Saying = {
    lead: 'Press the marked remove button.',
    details: ['The site may ask once more.'],
    siteWords: { caption: 'On this page it says:', words: [{ text: 'Retirer', language: 'fr', direction: 'ltr' }] },
    ladder: { label: 'I do not see this', lines: ['Look for a bin.'] },
  };
  const onRemove: GuideReport = {
    page: 'wallet-cards',
    step: 'press-remove',
    rung: 'exact',
    mode: null,
    stoodDown: true,
    switchedOff: false,
    pointing: false,
    saying,
  };

  it('says so, and leads with the words of the site and with what to do when it is not there', () => {
    const view = popup(runningJourney, onRemove);
    expect(view.notice).toBe(words.popup.instead);
    expect(view).toMatchObject({ siteWords: saying.siteWords, ladder: saying.ladder });
  });

  it.each(['press-remove', 'choose-card'] as const)('speaks of no mark on the page at %s', (step) => {
    const view = popup(runningJourney, { ...onRemove, step });
    expect(view.lead).toBe(words.popup.chooseLead);
    expect([view.lead, ...view.details].join(' ')).not.toMatch(/marked|number/iu);
  });

  it('mirrors the panel in other steps', () => {
    const view = popup(runningJourney, { ...onRemove, step: 'open-wallet' });
    expect(view).toMatchObject({ lead: saying.lead, details: saying.details });
  });

  it('leaves to the overlay what the overlay says', () => {
    const view = popup(runningJourney, { ...onRemove, stoodDown: false });
    expect(view).toMatchObject({ notice: null, siteWords: null, ladder: null, lead: saying.lead });
  });

  it('sends the person to the page only where something is marked there', () => {
    const here: GuideReport = { ...onRemove, mode: 'card', stoodDown: false, pointing: true };
    expect(popup(runningJourney, here).hint).toBe(words.popup.onPage);
    expect(popup(runningJourney, { ...here, mode: 'pill' }).hint).toBe(words.popup.onPage);
    expect(popup(runningJourney, { ...here, pointing: false }).hint).toBeNull();
    expect(popup(runningJourney, onRemove).hint).toBeNull();
    expect(popup(newJourney, here).hint).toBeNull();
  });

  it('says nothing of it before the start', () => {
    expect(popup(newJourney, onRemove).notice).toBeNull();
  });
});

describe('without access to the sites', () => {
  it('asks for it, and puts it before the start', () => {
    const view = popup(newJourney, null, { access: 'withheld' });
    expect(view).toMatchObject({ title: words.popup.accessTitle, lead: words.popup.accessLead, notice: null });
    expect(view.access).toEqual({ label: words.actions.allowAccess });
    expect(view.actions).toEqual([{ action: 'start', label: words.actions.start, emphasis: 'plain' }]);
  });

  it('says that nothing has changed when it is refused', () => {
    expect(popup(newJourney, null, { access: 'refused' }).notice).toBe(words.popup.accessRefused);
  });

  it('asks for nothing when a page answers all the same, or when access is there', () => {
    expect(popup(newJourney, onAccount, { access: 'withheld' })).toMatchObject({ access: null, title: words.popup.welcomeTitle });
    expect(popup(newJourney).access).toBeNull();
  });

  it('asks while the guide runs, and still speaks of the app once the website is done', () => {
    expect(popup(runningJourney, null, { access: 'withheld' }).title).toBe(words.popup.accessTitle);
    expect(popup(goneJourney, null, { access: 'withheld' }).lead).toBe(words.steps['repeat-in-app'].lead);
  });
});

describe('with a reminder', () => {
  const reminder = { half: 'app', time: { delay: 'tonight' }, setAt: noon - 5000, dueAt: noon, shown: false } as const;

  it('that is due says so, and offers to end it, last and quietly', () => {
    const view = popup({ ...newJourney, reminder });
    expect(view.notice).toBe(words.popup.reminderApp);
    expect(view.actions.at(-1)).toEqual({ action: 'end-reminder', label: words.actions.endReminder, emphasis: 'quiet' });
    expect(popup({ ...newJourney, reminder: { ...reminder, half: 'website' } }).notice).toBe(words.popup.reminderWebsite);
  });

  it('that is not due yet keeps quiet', () => {
    const early = popup({ ...newJourney, reminder: { ...reminder, dueAt: noon + 1 } });
    expect(early.notice).toBeNull();
    expect(early.actions.map(({ action }) => action)).toEqual(['start']);
  });
});

it('shows whether larger text is on', () => {
  for (const largerText of [true, false])
    expect(popup(newJourney, null, { largerText }).textSize).toEqual({ label: words.actions.largerText, larger: largerText });
});
