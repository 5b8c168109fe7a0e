/** Entry of the background: registers every listener in its first turn and keeps no state of its own. */

import { markTab } from '../platform/browser/badge.ts';
import { watchStart } from '../platform/browser/extension.ts';
import { answerMessages } from '../platform/browser/messaging.ts';
import { watchLocal, writeSession } from '../platform/browser/storage.ts';
import { openOwnPage } from '../platform/browser/tabs.ts';
import { createJourneyKeeper } from './journey-keeper.ts';
import { keepChoice } from './preferences-keeper.ts';
import { keepWords } from './words-keeper.ts';

const keeper = createJourneyKeeper(() => Date.now());

answerMessages({
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
  'language:choose': async (language) => {
    await keepChoice({ language });
    await keepWords();
    return null;
  },
  'text:enlarge': async (largerText) => {
    await keepChoice({ largerText });
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
});

/** A failure here has nobody to tell: the next message or start tries again. */
function bringInLine(): void {
  void Promise.allSettled([keeper.restore(), keepWords()]);
}

watchStart(bringInLine);
watchLocal((key) => {
  if (key === 'preferences') bringInLine();
});
