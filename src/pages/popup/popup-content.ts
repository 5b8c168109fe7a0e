/** The parts of the popup, from top to bottom. Builds elements from the view; must not add words of its own. */
import type { PopupView } from '../../present/popup-view.ts';
import { createActionButton, createQuietLink } from '../../ui/action-button.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
import { createLanguagePicker } from '../../ui/language-picker.ts';
import { createLinkList } from '../../ui/link-list.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import { createProgressHalves } from '../../ui/progress-halves.ts';
import { createSiteWords } from '../../ui/site-words.ts';
import { createTextSwitch } from '../../ui/text-switch.ts';
import { createTickLists } from '../../ui/tick-lists.ts';
import { createVerdictBox, toVerdictTone } from '../../ui/verdict-box.ts';

export function createPopupContent(view: PopupView): readonly HTMLElement[] {
  return [
    createElement('header', { class: 'popup-head', 'data-key': 'head' }, createMark(), createElement('h1', {}, view.title)),
    createElement('main', { class: 'popup-body', 'data-key': 'body' }, createBody(view)),
    createElement(
      'footer',
      { class: 'popup-foot', 'data-key': 'foot' },
      createElement('div', { class: 'popup-pages', 'data-key': 'pages' }, view.pages.map(createActionButton)),
      createLanguagePicker(view.languages),
      createTextSwitch(view.textSize, 'words'),
      createElement('p', {}, view.footer),
    ),
  ];
}

function createMark(): HTMLElement {
  return createElement('span', { class: 'mark' }, createIcon('mark'));
}

function createBody(view: PopupView): readonly (HTMLElement | null)[] {
  return [
    view.notice === null ? null : createMessageBox('notice', 'warning', view.notice),
    createElement('h2', { class: 'lead', 'data-key': 'lead' }, view.lead),
    view.details.length === 0
      ? null
      : createElement(
          'div',
          { class: 'details', 'data-key': 'details' },
          view.details.map((text) => createElement('p', {}, text)),
        ),
    view.hint === null
      ? null
      : createElement('p', { class: 'hint', 'data-key': 'hint' }, createIcon('eye'), createElement('span', {}, view.hint)),
    view.siteWords === null ? null : createSiteWords(view.siteWords),
    createActions(view),
    createLadder(view),
    view.verdictText === null ? null : createVerdictBox(view.verdictText, toVerdictTone(view.web)),
    createProgressHalves(view.websiteHalf, view.appHalf),
    view.appRoutes === null ? null : createTickLists(view.appRoutes),
    createLinkList(view.links, 'new-tab'),
    createAddresses(view),
    view.reportDrift === null ? null : createQuietLink('report-drift', view.reportDrift),
  ];
}

/** What the browser is asked for comes first; the guide's own controls follow, and then the tab. */
function createActions({ access, actions, reload }: PopupView): HTMLElement {
  return createElement(
    'div',
    { class: 'actions', 'data-key': 'actions' },
    access === null ? null : createControl({ control: 'allow-access', label: access.label, emphasis: 'main' }),
    actions.map(createActionButton),
    reload === null ? null : createControl({ control: 'reload', label: reload.label, emphasis: 'plain' }),
  );
}

/** In the popup there is room for it. */
function createLadder({ ladder }: PopupView): HTMLElement | null {
  if (ladder === null) return null;
  return createElement(
    'div',
    { class: 'details', 'data-key': 'ladder' },
    createElement('p', { class: 'section-title' }, ladder.label),
    ladder.lines.map((line) => createElement('p', {}, line)),
  );
}

/** Plain text to be read and typed: an address nobody has to trust a link for. */
function createAddresses({ addresses }: PopupView): HTMLElement | null {
  if (addresses === null) return null;
  return createElement(
    'div',
    { class: 'addresses', 'data-key': 'addresses' },
    createElement('p', { class: 'note' }, addresses.caption),
    createElement(
      'ul',
      { role: 'list' },
      addresses.lines.map((line) => createElement('li', {}, createElement('bdi', { dir: 'ltr' }, line))),
    ),
  );
}
