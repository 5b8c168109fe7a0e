/** Entry of the welcome page: what Uncard does and never does, and the way to begin. */
import { directionOf } from '../../languages/language-codes.ts';
import { ask } from '../../platform/browser/ask-messages.ts';
import { askForSiteAccess, hasSiteAccess } from '../../platform/browser/site-access.ts';
import { createElement } from '../../ui/create-element.ts';
import { patchChildren } from '../../ui/patch-element.ts';
import { markPage } from '../shared/mark-page.ts';
import { readCompanionWords } from '../shared/read-companion-words.ts';
import { readSpokenWords } from '../shared/read-spoken-words.ts';
import { createWelcomeContent } from './welcome-content.ts';

async function draw(root: HTMLElement): Promise<void> {
  await ask('words:ensure', null);
  const [{ words, language }, companion, hasAccess] = await Promise.all([readSpokenWords(), readCompanionWords(null), hasSiteAccess()]);
  const { title } = companion.welcome;
  markPage(root, { language, direction: directionOf(language), title: `${title} · Uncard`, largerText: false });
  patchChildren(root, createElement('div', {}, createWelcomeContent({ words, companion, hasAccess })));
}

function onClick(root: HTMLElement, event: MouseEvent): void {
  const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action], [data-control]') : null;
  if (control === null || !event.isTrusted) return;
  // The link itself opens the site; the guide is started beside it.
  if (control.dataset['action'] === 'start') void ask('journey:report', { type: 'guide-started' });
  if (control.dataset['control'] === 'allow-access') void askForSiteAccess().then(() => draw(root));
}

const root = document.getElementById('welcome');
if (root !== null) {
  root.addEventListener('click', (event) => onClick(root, event));
  void draw(root);
}
