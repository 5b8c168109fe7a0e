/** Entry of the options page: reads everything that is kept and draws it anew whenever it changes. */
import { canNotify } from '../../platform/browser/notifications.ts';
import { readEverything, watchLocal } from '../../platform/browser/storage.ts';
import { readCompanionWords } from '../shared/read-companion-words.ts';
import { readSpokenWords } from '../shared/read-spoken-words.ts';
import { OptionsPage, type OptionsRecords } from './options-page.ts';

async function readRecords(): Promise<OptionsRecords> {
  const [everything, { words, language }, companion, notifies] = await Promise.all([
    readEverything(),
    readSpokenWords(),
    readCompanionWords(null),
    canNotify(),
  ]);
  return { everything, words, language, companion, notifies };
}

async function run(root: HTMLElement): Promise<void> {
  const page = new OptionsPage(root, await readRecords());
  watchLocal(() => void readRecords().then((records) => page.update(records)));
}

const root = document.getElementById('options');
if (root !== null) void run(root);
