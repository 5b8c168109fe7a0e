/** From what was seen and decided to what the panel shows, and to what the popup is told of it. */
import type { Finding } from '../engine/find-target.ts';
import type { Sighting } from '../engine/sighting.ts';
import type { Choice } from '../journey/choice.ts';
import type { Saying } from '../journey/guide-report.ts';
import { directionOf } from '../languages/language-codes.ts';
import type { PanelView } from '../present/panel-view.ts';
import { presentPanel } from '../present/present-panel.ts';
import type { Snapshot } from './snapshot.ts';

export interface Composed {
  readonly choice: Choice;
  readonly finding: Finding;
  readonly mode: 'card' | 'pill';
  readonly sighting: Sighting;
  /** The page's own language, as far as its words tell. */
  readonly siteLanguage: string;
}

const digits = /\p{N}{3}/u;

/** Null until our words are there. */
export function composePanel({ siteLanguage, ...seen }: Composed, { journey, spoken, largerText }: Snapshot): PanelView | null {
  if (spoken === null) return null;
  const site = { language: siteLanguage, direction: directionOf(siteLanguage) };
  return presentPanel({ ...seen, journey, ...spoken, direction: directionOf(spoken.language), largerText, site });
}

/** Digits of a card never leave the page's script, so words of the site that hold a number stay here. */
export function toSaying({ lead, details, siteWords, ladder }: PanelView): Saying {
  const telling = siteWords?.words.filter(({ text }) => !digits.test(text)) ?? [];
  const said = siteWords === null || telling.length === 0 ? null : { caption: siteWords.caption, words: telling };
  return { lead, details, siteWords: said, ladder };
}
