/** Everything the panel depends on. Types only. */
import type { Finding } from '../engine/find-target.ts';
import type { Sighting } from '../engine/sighting.ts';
import type { Choice } from '../journey/choice.ts';
import type { JourneyState } from '../journey/state.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import type { Words } from '../languages/schema.ts';
import type { Direction } from './panel-view.ts';

export interface PanelInput {
  readonly mode: 'card' | 'pill';
  readonly sighting: Sighting;
  readonly choice: Choice;
  readonly finding: Finding;
  readonly journey: JourneyState;
  readonly words: Words;
  readonly language: LanguageCode;
  readonly direction: Direction;
  readonly largerText: boolean;
  /** Language and direction of the page, for the site's own words. */
  readonly site: { readonly language: string; readonly direction: Direction };
}
