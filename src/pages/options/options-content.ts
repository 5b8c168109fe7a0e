/** The parts of the options page, from top to bottom. Builds elements from the view; must not add words of its own. */
import { siteIds } from '../../guide/places.ts';
import { languageNames } from '../../languages/language-codes.ts';
import { presentLanguages } from '../../present/present-languages.ts';
import { createControl } from '../../ui/control-button.ts';
import { type Child, createElement } from '../../ui/create-element.ts';
import { createFold } from '../../ui/fold.ts';
import { createLanguagePicker } from '../../ui/language-picker.ts';
import { createLines } from '../../ui/listed-lines.ts';
import { createMessageBox } from '../../ui/message-box.ts';
import { createPageHead } from '../../ui/page-head.ts';
import { createSwitch } from '../../ui/switch-button.ts';
import { createTextSwitch } from '../../ui/text-switch.ts';
import type { HeldRecord, OptionsView } from './options-view.ts';

function createPart(key: string, title: string, ...children: readonly Child[]): HTMLElement {
  return createElement(
    'section',
    { class: 'part', 'data-key': key, 'aria-labelledby': `${key}-title` },
    createElement('h2', { class: 'part-title', id: `${key}-title` }, title),
    ...children,
  );
}

function createNote(text: string): HTMLElement {
  return createElement('p', { class: 'note' }, text);
}

function createLook({ words, companion: { options }, preferences }: OptionsView): HTMLElement {
  return createPart(
    'look',
    options.language,
    createLanguagePicker(presentLanguages(preferences.language, languageNames, words)),
    createTextSwitch({ label: words.actions.largerText, larger: preferences.largerText }, 'words'),
  );
}

function createSites({ companion: { options }, preferences }: OptionsView): HTMLElement {
  return createPart(
    'sites',
    options.sites,
    siteIds.map((site) =>
      createSwitch({ control: 'site', label: options[site], on: !preferences.overlayOff.includes(site), about: { site } }),
    ),
    createNote(options.sitesNote),
  );
}

function createNotifications({ companion: { options, reminder }, notifies, outcome }: OptionsView): HTMLElement {
  return createPart(
    'notifications',
    options.notifications,
    createSwitch({ control: 'notifications', label: reminder.notify, on: notifies }),
    createNote(options.notificationsNote),
    outcome === 'notifications-refused' ? createMessageBox('refused', 'warning', reminder.notifyRefused) : null,
  );
}

function createRecord({ key, about, says, stored }: HeldRecord, showData: string): HTMLElement {
  return createElement(
    'li',
    { class: 'held', 'data-key': key, 'data-record': key },
    createElement('h3', {}, about),
    says.length === 0 ? null : createLines(says),
    createFold(`stored-${key}`, showData, false, createElement('pre', { dir: 'ltr', lang: 'en', tabindex: 0 }, stored)),
  );
}

function createErase({ companion: { options }, erasing }: OptionsView): HTMLElement {
  if (!erasing)
    return createElement(
      'div',
      { class: 'actions', 'data-key': 'erase' },
      createControl({ control: 'erase', label: options.erase, emphasis: 'plain' }),
    );
  return createElement(
    'div',
    { class: 'part-end', role: 'group', 'data-key': 'sure' },
    createMessageBox('erase-sure', 'warning', options.eraseSure),
    createElement(
      'div',
      { class: 'actions' },
      createControl({ control: 'erase-yes', label: options.eraseYes, emphasis: 'main' }),
      createControl({ control: 'erase-no', label: options.eraseNo, emphasis: 'plain' }),
    ),
  );
}

function createHeld(view: OptionsView): HTMLElement {
  const { companion, held, outcome } = view;
  const { options } = companion;
  return createPart(
    'held',
    options.held,
    createElement('p', { class: 'part-note' }, options.heldNote),
    outcome === 'erased' ? createMessageBox('erased', 'done', options.erased) : null,
    held.length === 0
      ? createElement('p', { 'data-key': 'nothing' }, options.heldNothing)
      : createElement(
          'ul',
          { class: 'folds', role: 'list', 'data-key': 'records' },
          held.map((record) => createRecord(record, options.showData)),
        ),
    createNote(options.notHeld),
    createErase(view),
    createNote(options.eraseNote),
  );
}

/** What came of reading a file, and that nothing was lost when it could not be read. */
function createImportOutcome({ companion: { options }, outcome }: OptionsView): HTMLElement | null {
  if (outcome === 'imported') return createMessageBox('imported', 'done', options.imported);
  if (outcome === null || !(outcome in options.importErrors)) return null;
  const error = options.importErrors[outcome as keyof typeof options.importErrors];
  return createMessageBox('import-error', 'warning', error, createElement('p', {}, options.importKept));
}

function createProgress(view: OptionsView): HTMLElement {
  const { companion, file } = view;
  const { options } = companion;
  return createPart(
    'progress',
    options.progress,
    createElement('p', { class: 'part-note' }, options.progressNote),
    createElement(
      'div',
      { class: 'actions' },
      file === null
        ? null
        : createElement(
            'a',
            { class: 'button button-plain', href: file, download: 'uncard-progress.json', 'data-action': 'save' },
            options.exportFile,
          ),
      createElement(
        'label',
        { class: 'button button-plain file-button', 'data-key': 'import' },
        createElement('span', {}, options.importFile),
        createElement('input', { type: 'file', accept: 'application/json,.json', 'data-control': 'import' }),
      ),
    ),
    createElement('div', { role: 'status', 'data-key': 'outcome', 'data-part': 'import-outcome' }, createImportOutcome(view)),
  );
}

export function createOptionsContent(view: OptionsView): readonly HTMLElement[] {
  const { companion, words, outcome } = view;
  return [
    createPageHead(companion.options.title),
    createElement(
      'main',
      { class: 'page-body', 'data-key': 'body' },
      outcome === 'not-kept' ? createMessageBox('not-kept', 'warning', companion.page.notKept) : null,
      createLook(view),
      createSites(view),
      createNotifications(view),
      createHeld(view),
      createProgress(view),
    ),
    createElement('footer', { class: 'page-foot', 'data-key': 'foot' }, createElement('p', {}, words.popup.footer)),
  ];
}
