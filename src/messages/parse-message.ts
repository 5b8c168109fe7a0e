/** Reads a message from unknown, field by field; null for anything that is not one. Pure. */
import { parseReport } from '../drift/parse-report.ts';
import { appRoutes } from '../guide/app-routes.ts';
import { pageIds } from '../guide/page-ids.ts';
import { handPlaceIds, handStatuses, placeIds, siteIds, webPlaceIds } from '../guide/places.ts';
import { routeIds } from '../guide/routes.ts';
import { steps } from '../guide/steps.ts';
import { troubles } from '../guide/troubles.ts';
import { passingSigns, readingDoubts, refusals } from '../guide/verdicts.ts';
import { largestFile } from '../journey/progress-file.ts';
import { delays, halves } from '../journey/reminders.ts';
import { goals } from '../journey/replacing.ts';
import { isLanguageChoice } from '../preferences/preferences.ts';
import { allowedTiers, type Message, type MessageName, openablePages, type ReportedEvent, type ReportedEventType } from './protocol.ts';

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const opaque: Check = (value) => typeof value === 'string' && value.length > 0 && value.length <= 80;
const count: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1000;
const place = oneOf(webPlaceIds);
const site = oneOf(siteIds);
const yesOrNo: Check = (value) => typeof value === 'boolean';
const page = oneOf(pageIds);

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const reading: Check = (value) =>
  isFields(value) &&
  Object.keys(value).length === 5 &&
  place(value['place']) &&
  opaque(value['load']) &&
  (value['count'] === null || count(value['count'])) &&
  Array.isArray(value['rowKeys']) &&
  value['rowKeys'].length <= 50 &&
  value['rowKeys'].every(opaque) &&
  (value['doubt'] === null || oneOf(readingDoubts)(value['doubt']));

/** Each route through the app has steps of its own. */
function isAppStep({ route, step }: Fields): boolean {
  return Object.entries(appRoutes).some(([id, { steps: list }]) => id === route && list.some((known) => known === step));
}

/** A delay or a day, and nothing beside it. */
const reminderTime: Check = (value) =>
  isFields(value) && Object.keys(value).length === 1 && (oneOf(delays)(value['delay']) || opaque(value['date']));

/** The fields of each event, and nothing but them. */
const eventFields: { readonly [Type in ReportedEventType]: Readonly<Record<string, Check>> } = {
  'guide-started': {},
  'guide-stopped': {},
  'guide-minimised': {},
  'guide-expanded': {},
  'pill-dismissed': { page },
  'step-reached': { step: oneOf(Object.keys(steps)), page },
  'page-entered': { page, site, stay: opaque, loadFailed: yesOrNo, signedOut: yesOrNo },
  'alipay-entry-pressed': { page, site, stay: opaque },
  'list-read': { reading },
  'remove-pressed': { reading, rowKey: (value) => value === null || opaque(value) },
  'dialog-withheld': { load: opaque },
  'dialog-opened': { load: opaque },
  'removal-confirmed': { place, load: opaque },
  'row-left': { load: opaque, count },
  'sign-seen': { place, sign: oneOf(passingSigns) },
  'removal-refused': { load: opaque, reason: oneOf(refusals) },
  'default-changed': {},
  'another-started': {},
  'route-closed': { route: oneOf(routeIds) },
  'app-finished': {},
  'app-step-marked': { route: oneOf(Object.keys(appRoutes)), step: opaque, done: yesOrNo },
  'app-reopened': {},
  'place-marked': { place: oneOf(handPlaceIds), status: oneOf(handStatuses) },
  'place-set-aside': { place: oneOf(placeIds), aside: yesOrNo },
  'trouble-waved-off': { trouble: oneOf(Object.keys(troubles)), waved: yesOrNo },
  'goal-chosen': { goal: oneOf(goals) },
  'reminder-set': { half: oneOf(halves), time: reminderTime },
  'reminder-ended': {},
};

function isEvent(value: unknown): value is ReportedEvent {
  if (!isFields(value) || typeof value['type'] !== 'string' || !Object.hasOwn(eventFields, value['type'])) return false;
  const fields = eventFields[value['type'] as ReportedEventType];
  const names = Object.keys(value).filter((name) => name !== 'type');
  if (value['type'] === 'app-step-marked' && !isAppStep(value)) return false;
  return names.length === Object.keys(fields).length && Object.entries(fields).every(([name, check]) => check(value[name]));
}

const isSiteSwitch: Check = (value) => isFields(value) && Object.keys(value).length === 2 && site(value['site']) && yesOrNo(value['on']);

/** A little more than a file of ours can be, so that one which is too large is told so. */
const fileText: Check = (value) => typeof value === 'string' && value.length <= 2 * largestFile;

/** What goes with each message; nothing does with those that are not named. */
const argumentChecks: Readonly<Partial<Record<MessageName, Check>>> = {
  'journey:report': isEvent,
  // Nothing but a report is ever shown as one.
  'report:open': (value) => typeof value === 'string' && parseReport(value).kind === 'report',
  'language:choose': isLanguageChoice,
  'companion:words': isLanguageChoice,
  'text:enlarge': yesOrNo,
  'overlay:silent': yesOrNo,
  'overlay:allow': isSiteSwitch,
  'page:open': oneOf(openablePages),
  'progress:import': fileText,
};

const nothing: Check = (value) => value === null;

export function parseMessage(value: unknown): Message | null {
  if (!isFields(value) || typeof value['name'] !== 'string' || !Object.hasOwn(allowedTiers, value['name'])) return null;
  const name = value['name'] as MessageName;
  const { argument } = value;
  const fits = argumentChecks[name] ?? nothing;
  return fits(argument) ? ({ name, argument } as Message) : null;
}
