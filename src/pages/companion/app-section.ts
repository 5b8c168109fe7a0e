/** The steps in the app, in large type, to be ticked off; and what to do where the app looks different (rows B2 to B6). */
import { type AppRouteId, type AppStepId, type OtherAppRouteId, otherAppRoutes } from '../../guide/app-routes.ts';
import type { JourneyState } from '../../journey/state.ts';
import { webStatus } from '../../journey/web-status.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import type { Words } from '../../languages/schema.ts';
import { presentAppRoutes } from '../../present/present-halves.ts';
import { createActionButton } from '../../ui/action-button.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createFold } from '../../ui/fold.ts';
import { createListedLines } from '../../ui/listed-lines.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import { createTickList, type TickListContent } from '../../ui/tick-lists.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

function isTicked({ appSteps }: JourneyState, route: AppRouteId, step: AppStepId): boolean {
  return appSteps.some((mark) => mark.route === route && mark.step === step);
}

function stepText(step: AppStepId, words: Words, { app }: CompanionWords): string {
  return step in app.otherSteps
    ? app.otherSteps[step as keyof typeof app.otherSteps]
    : words.app.steps[step as keyof Words['app']['steps']];
}

function otherLists({ journey, words, companion }: CompanionView): readonly TickListContent[] {
  return (Object.keys(otherAppRoutes) as OtherAppRouteId[]).map((route) => ({
    route,
    title: companion.app.otherRoutes[route],
    steps: otherAppRoutes[route].steps.map((step) => ({
      step,
      text: stepText(step, words, companion),
      done: isTicked(journey, route, step),
    })),
  }));
}

/** Whoever has used such a way before finds it open. */
function isOtherInUse({ journey }: CompanionView): boolean {
  return journey.appSteps.some(({ route }) => route in otherAppRoutes);
}

function createEnd({ journey, words, companion }: CompanionView): HTMLElement {
  if (!journey.appDone)
    return createElement(
      'div',
      { class: 'actions', 'data-key': 'end' },
      createActionButton({ action: 'app-done', label: words.actions.appDone, emphasis: 'main' }),
    );
  return createElement(
    'div',
    { class: 'part-end', 'data-key': 'end' },
    createMessageBox('app-done-note', 'done', companion.app.done),
    webStatus(journey) === 'gone' ? null : createMessageBox('website-open', 'globe', companion.app.websiteOpen),
    createElement('div', { class: 'actions' }, createControl({ control: 'app-reopen', label: companion.app.undo, emphasis: 'quiet' })),
  );
}

export function createAppSection(view: CompanionView): HTMLElement {
  const { journey, words, companion } = view;
  const { app } = companion;
  return createSection(
    'app',
    companion,
    createLead(app.lead),
    createElement(
      'div',
      { class: 'large-steps', 'data-key': 'usual' },
      presentAppRoutes(journey, words).routes.map((list) => createTickList(list)),
    ),
    createFold(
      'other',
      app.otherTitle,
      isOtherInUse(view),
      createElement('p', { class: 'note' }, app.otherNote),
      createElement('div', { class: 'large-steps' }, otherLists(view).map(createTickList)),
      createListedLines('missing', app.missing),
    ),
    createEnd(view),
  );
}
