/** The parts of the welcome page, from top to bottom. Builds elements from words; must not add any. */
import { links } from '../../guide/links.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import type { Words } from '../../languages/schema.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createListedLines } from '../../ui/listed-lines.ts';
import { createPageHead } from '../../ui/page-head.ts';

export interface WelcomeView {
  readonly words: Words;
  readonly companion: CompanionWords;
  /** Whether the browser lets the extension onto the sites. */
  readonly hasAccess: boolean;
}

/** To begin is a link of ours: the guide starts, and the site opens at this one press. */
function createStart({ companion: { welcome }, hasAccess }: WelcomeView): HTMLElement {
  return createElement(
    'div',
    { class: 'welcome-start', 'data-key': 'start' },
    hasAccess
      ? null
      : createElement(
          'div',
          { class: 'part-end', 'data-key': 'access' },
          createElement('p', {}, welcome.allowNote),
          createControl({ control: 'allow-access', label: welcome.allow, emphasis: 'main' }),
        ),
    createElement(
      'a',
      { class: `button ${hasAccess ? 'button-main' : 'button-plain'}`, href: links['saved-cards'].url, 'data-action': 'start' },
      welcome.open,
    ),
    createElement('p', { class: 'note' }, welcome.openNote),
  );
}

export function createWelcomeContent(view: WelcomeView): readonly HTMLElement[] {
  const { words, companion } = view;
  const { welcome } = companion;
  return [
    createPageHead(welcome.title, false),
    createElement(
      'main',
      { class: 'page-body', 'data-key': 'body' },
      createElement('h2', { class: 'lead' }, welcome.lead),
      createStart(view),
      createElement(
        'div',
        { class: 'pair', 'data-key': 'pair' },
        createListedLines('does', welcome.does),
        createListedLines('never', welcome.never),
      ),
      createListedLines('good', welcome.good),
      createElement('p', { class: 'part-note', 'data-key': 'pin' }, welcome.pin),
    ),
    createElement('footer', { class: 'page-foot', 'data-key': 'foot' }, createElement('p', {}, words.popup.footer)),
  ];
}
