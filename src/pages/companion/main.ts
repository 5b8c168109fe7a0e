/** Entry of the companion page: reads what is kept, draws it, and sends what was pressed. Works alone and offline. */
import { languageCodes } from '../../languages/language-codes.ts';
import { ask } from '../../platform/browser/ask-messages.ts';
import { canNotify } from '../../platform/browser/notifications.ts';
import { readLocal, watchLocal } from '../../platform/browser/storage.ts';
import { parsePreferences } from '../../preferences/preferences.ts';
import { readCompanionWords } from '../shared/read-companion-words.ts';
import { toJourney } from '../shared/read-journey.ts';
import { readSpokenWords } from '../shared/read-spoken-words.ts';
import { CompanionPage, type CompanionRecords } from './companion-page.ts';

/** A finger instead of a pointer, and a narrow screen: most likely the phone itself. */
const phone = '(pointer: coarse) and (max-width: 700px)';

async function readRecords(): Promise<CompanionRecords> {
  await ask('words:ensure', null);
  const [{ journey, preferences }, spoken, companion, notifies] = await Promise.all([
    readLocal('journey', 'preferences'),
    readSpokenWords(),
    readCompanionWords(null),
    canNotify(),
  ]);
  return {
    journey: toJourney(journey),
    largerText: parsePreferences(preferences).largerText,
    words: spoken.words,
    language: languageCodes.find((code) => code === spoken.language) ?? 'en',
    companion,
    notifies,
    onPhone: matchMedia(phone).matches,
  };
}

/** A link from elsewhere names a section; the browser has looked for it before it was drawn. */
function showNamedSection(): void {
  const named = document.getElementById(location.hash.slice(1));
  named?.scrollIntoView();
}

async function run(root: HTMLElement): Promise<void> {
  const page = new CompanionPage(root, await readRecords());
  showNamedSection();
  watchLocal(() => void readRecords().then((records) => page.update(records)));
}

const root = document.getElementById('companion');
if (root !== null) void run(root);
