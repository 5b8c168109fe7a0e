/** The two halves of the job, and the verdict with its signs, in words. Pure. */
import { type UsualAppRouteId, usualAppRoutes } from '../guide/app-routes.ts';
import { signIds } from '../guide/verdicts.ts';
import { placesLeft } from '../journey/card-map.ts';
import { isWebsiteClosed } from '../journey/next-route.ts';
import type { JourneyState } from '../journey/state.ts';
import { type WebStatus, webStatus } from '../journey/web-status.ts';
import type { Words } from '../languages/schema.ts';
import type { AppHalfView, HalfView } from './panel-view.ts';

const webStates: Readonly<Record<WebStatus, { state: HalfView['state']; word: keyof Words['halves'] }>> = {
  'to-do': { state: 'to-do', word: 'toDo' },
  'in-progress': { state: 'in-progress', word: 'inProgress' },
  gone: { state: 'done', word: 'gone' },
  'still-there': { state: 'problem', word: 'stillThere' },
  'cannot-tell': { state: 'in-progress', word: 'cannotTell' },
  'not-here': { state: 'done', word: 'notHere' },
};

export function presentWebsite(journey: JourneyState, words: Words): HalfView {
  const { state, word } = webStates[webStatus(journey)];
  return { label: words.halves.website, state, status: words.halves[word] };
}

/** The app can be looked at as soon as the removal was confirmed on the website or failed there, or nothing can be found. */
export function isAppNext(journey: JourneyState): boolean {
  const web = webStatus(journey);
  return (
    web === 'gone' || web === 'not-here' || journey.attempt?.phase === 'confirmed' || web === 'still-there' || isWebsiteClosed(journey)
  );
}

export function presentApp(journey: JourneyState, words: Words): HalfView {
  if (journey.appDone) return { label: words.halves.app, state: 'done', status: words.halves.appDone };
  const next = isAppNext(journey);
  return { label: words.halves.app, state: next ? 'in-progress' : 'to-do', status: next ? words.halves.appNext : words.halves.appToDo };
}

export function presentVerdict(journey: JourneyState, words: Words): { title: string; signs: readonly string[] } | null {
  const { attempt } = journey;
  if (attempt === null || attempt.verdict === null) return null;
  // What the site wanted first has been done since: the refusal is no news any more.
  if (attempt.verdict === 'still-there' && attempt.signs.includes('site-refused') && attempt.refusal === null) return null;
  const reason = attempt.refusal === null ? [] : [words.refusals[attempt.refusal]];
  // What is still to be done stands last, whatever was seen before or after it.
  const signs = signIds.filter((sign) => attempt.signs.includes(sign) && sign !== 'second-look-due');
  const due = attempt.signs.includes('second-look-due') ? [words.signs['second-look-due']] : [];
  return { title: words.verdicts[attempt.verdict], signs: [...signs.map((sign) => words.signs[sign]), ...reason, ...due] };
}

/** Website and app are not every place a card can be; nothing is said of those that are settled too. */
export function presentMorePlaces(journey: JourneyState, { panel }: Words): readonly string[] {
  const left = placesLeft(journey);
  const beyond = left.includes('checkout') || left.includes('browser-autofill');
  return [...(left.includes('alipay-web') ? [panel.otherPlace] : []), ...(beyond ? [panel.morePlaces] : [])];
}

export function presentAppRoutes(journey: JourneyState, words: Words): AppHalfView {
  const routes = (Object.keys(usualAppRoutes) as UsualAppRouteId[]).map((route) => ({
    route,
    title: words.app.routes[route],
    steps: usualAppRoutes[route].steps.map((step) => ({
      step,
      text: words.app.steps[step],
      done: journey.appSteps.some((mark) => mark.route === route && mark.step === step),
    })),
  }));
  return { title: words.app.title, note: words.app.note, routes };
}
