/** What each control of the panel does: an event for the background, or something of this visit alone. */

import type { CardList } from '../engine/sighting.ts';
import type { PageId } from '../guide/pages.ts';
import type { RouteId } from '../guide/routes.ts';
import type { OpenablePage, ReportedEvent } from '../messages/protocol.ts';
import type { ActionId } from '../present/panel-view.ts';
import { forgetTold, type VisitMemory } from './visit-memory.ts';

/** The little that an action may touch. */
export interface ActionScene {
  readonly page: PageId;
  readonly cards: CardList | null;
  /** The route that the step is about; null for none. */
  readonly route: RouteId | null;
  readonly ringed: readonly Element[];
  readonly memory: VisitMemory;
  readonly tell: (event: ReportedEvent) => void;
  readonly redraw: () => void;
  /** The one page action that Uncard takes, and only at a press on our own control. */
  readonly reload: () => void;
  readonly scrollTo: (element: Element) => void;
  /** Switches larger text on or off. */
  readonly enlarge: () => void;
  /** Shows the person a report of this page, in a page of ours. */
  readonly reportDrift: () => void;
  /** Opens a page of ours in a tab of its own. */
  readonly openPage: (page: OpenablePage) => void;
}

function choose(scene: ActionScene, index: number | null): void {
  const row = scene.cards?.rows.find((candidate) => candidate.index === index);
  if (row === undefined) return;
  scene.memory.chosen = { digits: row.digits, index: row.index };
  scene.redraw();
}

function reject(scene: ActionScene): void {
  for (const element of scene.ringed) scene.memory.rejected.add(element);
  scene.redraw();
}

function startOver(scene: ActionScene): void {
  scene.memory.chosen = null;
  scene.memory.pressed = null;
  scene.memory.dialog = null;
  // The ways are open again: where the person is now counts anew.
  forgetTold(scene.memory, ['page-entered', 'list-read']);
  scene.tell({ type: 'another-started' });
}

const handlers: Readonly<Record<ActionId, (scene: ActionScene, index: number | null) => void>> = {
  start: ({ tell }) => tell({ type: 'guide-started' }),
  stop: ({ tell }) => tell({ type: 'guide-stopped' }),
  check: ({ reload }) => reload(),
  'app-done': ({ tell }) => tell({ type: 'app-finished' }),
  choose,
  dismiss: ({ tell, page }) => tell({ type: 'pill-dismissed', page }),
  minimise: ({ tell }) => tell({ type: 'guide-minimised' }),
  expand: ({ tell }) => tell({ type: 'guide-expanded' }),
  'not-that': reject,
  'show-me': ({ ringed, scrollTo }) => {
    if (ringed[0] !== undefined) scrollTo(ringed[0]);
  },
  'dead-end': ({ route, tell }) => {
    if (route !== null) tell({ type: 'route-closed', route });
  },
  'remove-another': startOver,
  'larger-text': ({ enlarge }) => enlarge(),
  'report-drift': ({ reportDrift }) => reportDrift(),
  'open-companion': ({ openPage }) => openPage('companion'),
  'open-options': ({ openPage }) => openPage('options'),
  'end-reminder': ({ tell }) => tell({ type: 'reminder-ended' }),
  'only-remove': ({ tell }) => tell({ type: 'goal-chosen', goal: 'remove' }),
};

export function handleAction(action: ActionId, index: number | null, scene: ActionScene): void {
  handlers[action](scene, index);
}
