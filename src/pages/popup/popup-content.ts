/** The parts of the popup, from top to bottom. Builds elements from the view; must not add words of its own. */
import type { PopupView } from '../../present/popup-view.ts';
import { createActionRow, createQuietLink } from '../../ui/action-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
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
      createLanguagePicker(view),
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
    view.lead === '' ? null : createElement('h2', { class: 'lead', 'data-key': 'lead' }, view.lead),
    view.details.length === 0
      ? null
      : createElement(
          'div',
          { class: 'details', 'data-key': 'details' },
          view.details.map((text) => createElement('p', {}, text)),
        ),
    view.siteWords === null ? null : createSiteWords(view.siteWords),
    createAccess(view),
    createActionRow(view.actions),
    createReload(view),
    createLadder(view),
    view.verdictText === null ? null : createVerdictBox(view.verdictText, toVerdictTone(view.web)),
    createProgressHalves(view.websiteHalf, view.appHalf),
    view.appRoutes === null ? null : createTickLists(view.appRoutes.title, view.appRoutes.note, view.appRoutes.routes),
    createLinkList(view.links, 'new-tab'),
    createAddresses(view),
    view.reportDrift === null ? null : createQuietLink('report-drift', view.reportDrift),
  ];
}

/** The browser asks for itself; this only lets it. */
function createAccess({ access }: PopupView): HTMLElement | null {
  if (access === null) return null;
  const marks = { type: 'button', class: 'button button-main', 'data-control': 'allow-access', 'data-key': 'allow-access' };
  return createElement('button', marks, access.label);
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

function createReload({ reload }: PopupView): HTMLElement | null {
  if (reload === null) return null;
  return createElement(
    'button',
    { type: 'button', class: 'button button-plain', 'data-control': 'reload', 'data-key': 'reload' },
    reload.label,
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

/** The browser's own list: every keyboard, screen reader and telephone knows it. */
function createLanguagePicker({ languages }: PopupView): HTMLElement {
  const options = languages.choices.map(({ code, name, chosen }) => createElement('option', { lang: code, selected: chosen }, name));
  return createElement(
    'label',
    { class: 'language' },
    createIcon('globe'),
    createElement('span', {}, languages.label),
    createElement('select', { 'data-control': 'language' }, options),
  );
}
