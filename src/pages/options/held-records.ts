/** Every stored record in words, and as it is stored. */

import type { CompanionWords } from '../../languages/companion-schema.ts';
import { type LanguageCode, languageNames } from '../../languages/language-codes.ts';
import type { Words } from '../../languages/schema.ts';
import { parsePreferences } from '../../preferences/preferences.ts';
import { presentApp, presentWebsite } from '../../present/present-halves.ts';
import { presentMap } from '../../present/present-map.ts';
import { presentReminder } from '../../present/present-reminder.ts';
import { toJourney } from '../shared/read-journey.ts';
import type { HeldRecord } from './options-view.ts';

interface Speech {
  readonly words: Words;
  readonly companion: CompanionWords;
  readonly language: LanguageCode;
  readonly now: number;
}

function sayJourney(stored: unknown, speech: Speech): readonly string[] {
  const { words, companion, language, now } = speech;
  const journey = toJourney(stored);
  if (journey.earlierRecordUnreadable) return [words.popup.unreadable];
  const halves = [presentWebsite(journey, words), presentApp(journey, words)].map(({ label, status }) => `${label}: ${status}`);
  const places = presentMap(journey, companion, language).places.map(({ words: { name }, status }) => `${name}: ${status}`);
  const reminder = presentReminder(journey, companion, language, now)?.set?.text;
  return [...halves, ...places, ...(reminder === undefined ? [] : [reminder])];
}

function sayPreferences(stored: unknown, { words, companion: { options } }: Speech): readonly string[] {
  const { language, largerText, overlayOff } = parsePreferences(stored);
  const sites = overlayOff.map((site) => `${options.sites}, ${options[site]}: –`);
  return [
    `${words.popup.language}: ${language === null ? words.popup.browserLanguage : languageNames[language]}`,
    ...(largerText ? [words.actions.largerText] : []),
    ...sites,
  ];
}

function say(key: string, stored: unknown, speech: Speech): Pick<HeldRecord, 'about' | 'says'> {
  const { holds } = speech.companion.options;
  if (key === 'journey') return { about: holds.journey, says: sayJourney(stored, speech) };
  if (key === 'preferences') return { about: holds.preferences, says: sayPreferences(stored, speech) };
  if (key === 'words') return { about: holds.words, says: [languageNames[speech.language]] };
  return { about: holds.setAside, says: [] };
}

/** The record of words is our own text over and over; a beginning of it shows what it is. */
const shownAtMost = 4000;

export function describeHeld(everything: Readonly<Record<string, unknown>>, speech: Speech): readonly HeldRecord[] {
  return Object.entries(everything)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([key, stored]) => {
      const text = JSON.stringify(stored, null, 2);
      const shown = text.length > shownAtMost ? `${text.slice(0, shownAtMost)} …` : text;
      return { key, ...say(key, stored, speech), stored: shown };
    });
}
