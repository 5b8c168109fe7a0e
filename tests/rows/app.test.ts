// @vitest-environment jsdom
/** Rows B1 to B8: the app's half, as the companion page tells it, in every language. */
import { describe, expect, it } from 'vitest';
import { appRoutes } from '../../src/guide/app-routes.ts';
import { delaysAhead } from '../../src/journey/reminders.ts';
import { newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { createAppSection } from '../../src/pages/companion/app-section.ts';
import { payloadsFor } from '../../src/pages/companion/carry-section.ts';
import { companionView } from '../fakes/companion-view.ts';
import { goneJourney, runningJourney } from '../fakes/fake-journey.ts';
import { row } from './rows.ts';

const afternoon = new Date(2026, 6, 15, 15).getTime();

/** The steps of a way as they stand on the page. */
function stepsOf(route: string, language: (typeof languageCodes)[number]): readonly string[] {
  const section = createAppSection(companionView(goneJourney, language));
  return [...section.querySelectorAll(`[data-app-route="${route}"] .tick-text`)].map(({ textContent }) => textContent ?? '');
}

function tells(route: keyof typeof appRoutes, first: string, last: string): void {
  it.each(languageCodes)(`tells it step by step in %s`, (code) => {
    const steps = stepsOf(route, code);
    expect(steps.length).toBe(appRoutes[route].steps.length);
    expect(steps.length).toBeGreaterThan(3);
    for (const step of steps) expect(step.length).toBeGreaterThan(1);
  });

  it('begins with the app and ends with the removal', () => {
    expect(appRoutes[route].steps[0]).toBe(first);
    expect(appRoutes[route].steps.at(-1)).toBe(last);
    expect(stepsOf(route, 'en').length).toBeGreaterThan(0);
  });
}

describe(row('B1'), () => {
  it('says after the website that the app may hold it too', () => {
    for (const code of languageCodes) expect(wordRegistry[code].steps['repeat-in-app'].lead.length, code).toBeGreaterThan(5);
  });

  it.each(languageCodes)('says in %s that the website is open, when the app was done first', (code) => {
    const text = createAppSection(companionView({ ...runningJourney, appDone: true }, code)).querySelector('[data-key="website-open"]');
    expect(text?.textContent?.length).toBeGreaterThan(10);
    expect(createAppSection(companionView({ ...goneJourney, appDone: true }, code)).querySelector('[data-key="website-open"]')).toBeNull();
  });
});

describe(row('B2'), () => tells('wallet', 'open-app', 'delete'));
describe(row('B3'), () => tells('alipay', 'open-app', 'confirm'));
describe(row('B4'), () => tells('chat', 'open-app', 'follow-link'));

describe(row('B5'), () => {
  it.each(['menu', 'payments', 'icon'])('has the way through the %s in every language', (route) => {
    for (const code of languageCodes) expect(stepsOf(route, code).length, code).toBeGreaterThan(3);
  });
});

describe(row('B6'), () => {
  it.each(languageCodes)('says in %s to update, to empty the cache, to try elsewhere, to ask', (code) => {
    const lines = createAppSection(companionView(goneJourney, code)).querySelectorAll('[data-key="missing"] li');
    expect(lines).toHaveLength(4);
  });
});

describe(row('B7'), () => {
  it.each(languageCodes)('carries both ways through the app in %s, in every kind of code', (code) => {
    const view = companionView(goneJourney, code);
    expect(view.companion.carry.ways).toHaveLength(2);
    for (const kind of ['calendar', 'mail', 'text'] as const) {
      const payloads = payloadsFor(kind, view);
      const carried = (kind === 'mail' ? payloads.map(decodeURIComponent) : payloads).join('').replace(/[\s\\]/gu, '');
      const letters = (text: string) => text.replace(/\s/gu, '');
      if (payloads.length === 1) for (const way of view.companion.carry.ways) expect(carried).toContain(letters(way));
      else expect(carried.length).toBeGreaterThan(letters(view.companion.carry.ways.join('')).length);
    }
  });
});

describe(row('B8'), () => {
  it('is set for later, and ends when the app is done', () => {
    expect(delaysAhead(afternoon)).toEqual(['tonight', 'tomorrow', 'in-three-days']);
    const set = transition(newJourney, { type: 'reminder-set', half: 'app', time: { delay: 'tomorrow' } }, afternoon);
    expect(set.reminder).not.toBeNull();
    expect(transition(set, { type: 'app-finished' }, afternoon).reminder).toBeNull();
  });
});
