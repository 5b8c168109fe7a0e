/** What the panel shows besides its view: how it fits, and what the person opened. Types only. */
import type { PanelView } from '../present/panel-view.ts';

export interface PanelState {
  /** A card becomes a pill where there is no room for it. */
  readonly form: 'card' | 'pill';
  /** Why the ringed control cannot be seen; null when it can, or when nothing is ringed. */
  readonly target: Exclude<keyof PanelView['targetNotes'], 'showMe'> | null;
  /** Whether "I don't see this" is open. */
  readonly ladderOpen: boolean;
}
