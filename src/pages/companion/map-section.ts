/** Every place a card can be: status, how to look, how to clear it, and leaving it out (rows C10 and D4). */
import { autofillBrowsers } from '../../guide/autofill-browsers.ts';
import { type PlaceView, presentMap } from '../../present/present-map.ts';
import { presentLinks } from '../../present/present-panel.ts';
import { createControl } from '../../ui/control-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
import { createFold } from '../../ui/fold.ts';
import { createLinkList } from '../../ui/link-list.ts';
import { createLines } from '../../ui/listed-lines.ts';
import type { CompanionView } from './companion-view.ts';
import { createLead, createSection } from './page-section.ts';

const stateIcons = { 'to-do': 'circle', done: 'done', problem: 'warning' } as const;

function createBrowserSteps({ companion: { map }, choices }: CompanionView): HTMLElement {
  return createElement(
    'div',
    { class: 'browsers' },
    createElement(
      'label',
      { class: 'field' },
      createElement('span', {}, map.whichBrowser),
      createElement(
        'select',
        { 'data-control': 'browser' },
        autofillBrowsers.map((browser) =>
          createElement('option', { 'data-choice': browser, selected: browser === choices.browser }, map.browsers[browser].title),
        ),
      ),
    ),
    createLines(map.browsers[choices.browser].lines, 'ol'),
    createElement('p', { class: 'note' }, map.browsersNote),
  );
}

function createHelp(view: CompanionView, { place, words }: PlaceView): HTMLElement {
  const { map } = view.companion;
  return createElement(
    'div',
    { class: 'place-help' },
    createElement('h4', {}, map.look),
    createLines(words.look),
    place === 'aliexpress-web' ? createLinkList(presentLinks(view.words), 'new-tab') : null,
    createElement('h4', {}, map.clear),
    createLines(words.clear),
    place === 'browser-autofill' ? createBrowserSteps(view) : null,
  );
}

function createPlace(view: CompanionView, place: PlaceView): HTMLElement {
  const { companion } = view;
  return createElement(
    'li',
    { class: 'place', 'data-key': place.place, 'data-place': place.place, 'data-state': place.state },
    createElement(
      'div',
      { class: 'place-head' },
      createIcon(stateIcons[place.state]),
      createElement('h3', {}, place.words.name),
      createElement('p', { class: 'place-status', 'data-part': 'place-status' }, place.status),
    ),
    createFold(`help-${place.place}`, `${companion.map.look} · ${companion.map.clear}`, false, createHelp(view, place)),
    createElement(
      'div',
      { class: 'actions' },
      place.marks.map(({ status, label }) =>
        createControl({ control: 'mark-place', label, emphasis: 'plain', about: { place: place.place, status } }),
      ),
      createControl({
        control: place.aside.isAside ? 'take-back' : 'put-aside',
        label: place.aside.label,
        emphasis: 'quiet',
        about: { place: place.place },
      }),
    ),
  );
}

export function createMapSection(view: CompanionView): HTMLElement {
  const { companion, journey, language } = view;
  const { summary, places } = presentMap(journey, companion, language);
  return createSection(
    'map',
    companion,
    createLead(companion.map.lead),
    createElement('p', { class: 'map-summary', role: 'status', 'data-key': 'summary' }, summary),
    createElement(
      'ul',
      { class: 'places', role: 'list', 'data-key': 'places' },
      places.map((place) => createPlace(view, place)),
    ),
    createElement('p', { class: 'note', 'data-key': 'separate' }, companion.map.separate),
  );
}
