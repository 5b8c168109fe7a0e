/** Entry of the background: registers every listener in its first turn and keeps no state of its own. */

import type { Half } from '../journey/reminders.ts';
import { companionRegistry } from '../languages/companion-registry.ts';
import { wordRegistry } from '../languages/word-registry.ts';
import { parseMessage } from '../messages/parse-message.ts';
import { watchWake } from '../platform/browser/alarms.ts';
import { answerMessages } from '../platform/browser/answer-messages.ts';
import { markTab } from '../platform/browser/badge.ts';
import { watchFirstInstall, watchStart } from '../platform/browser/extension.ts';
import { notify, watchNotificationPress } from '../platform/browser/notifications.ts';
import { watchLocal, writeSession } from '../platform/browser/storage.ts';
import { openOwnPage } from '../platform/browser/tabs.ts';
import { createJourneyKeeper } from './journey-keeper.ts';
import { keepChoice, keepSite } from './preferences-keeper.ts';
import { spokenLanguage } from './spoken-language.ts';
import { keepWords } from './words-keeper.ts';

async function remind(half: Half): Promise<void> {
  const { panel, popup } = wordRegistry[await spokenLanguage()];
  await notify(panel.name, half === 'app' ? popup.reminderApp : popup.reminderWebsite);
}

const keeper = createJourneyKeeper({ now: () => Date.now(), remind });

answerMessages(parseMessage, {
  'journey:report': async (event) => {
    await keeper.take(event);
    return null;
  },
  'rows:key': () => keeper.sessionKey(),
  'report:open': async (text) => {
    await writeSession('report', text);
    await openOwnPage('report.html');
    return null;
  },
  'page:open': async (page) => {
    await openOwnPage(`${page}.html`);
    return null;
  },
  'language:choose': async (language) => {
    await keepChoice({ language });
    await keepWords();
    return null;
  },
  'text:enlarge': async (largerText) => {
    await keepChoice({ largerText });
    return null;
  },
  'overlay:allow': async (change) => {
    await keepSite(change);
    return null;
  },
  'overlay:silent': async (silent, tab) => {
    if (tab !== null) await markTab(tab, silent);
    return null;
  },
  'words:ensure': async () => {
    await keepWords();
    return null;
  },
  'companion:words': async (language) => JSON.stringify(companionRegistry[language ?? (await spokenLanguage())]),
  'progress:import': (text) => keeper.importProgress(text),
  'everything:erase': async () => {
    await keeper.erase();
    return null;
  },
});

/** A failure here has nobody to tell: the next message or start tries again. */
function bringInLine(): void {
  void Promise.allSettled([keeper.restore(), keepWords()]);
}

watchStart(bringInLine);
watchWake(bringInLine);
watchFirstInstall(() => void openOwnPage('welcome.html'));
watchNotificationPress(() => void openOwnPage('companion.html'));
watchLocal((key) => {
  if (key === 'preferences') bringInLine();
});
