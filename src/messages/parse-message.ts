/** Reads a message from unknown, field by field; null for anything that is not one. Pure. */
import { parseReport } from '../drift/parse-report.ts';
import { appRoutes } from '../guide/app-routes.ts';
import { pages } from '../guide/pages.ts';
import { siteIds, webPlaceIds } from '../guide/places.ts';
import { routeIds } from '../guide/routes.ts';
import { steps } from '../guide/steps.ts';
import { passingSigns, readingDoubts, refusals } from '../guide/verdicts.ts';
import type { JourneyEventType } from '../journey/events.ts';
import { isLanguageChoice } from '../preferences/preferences.ts';
import { allowedTiers, type Message, type MessageName, type ReportedEvent } from './protocol.ts';

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
const page = oneOf(Object.keys(pages));

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

/** The fields of each event, and nothing but them. */
const eventFields: { readonly [Type in JourneyEventType]: Readonly<Record<string, Check>> } = {
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
};

function isEvent(value: unknown): value is ReportedEvent {
  if (!isFields(value) || typeof value['type'] !== 'string' || !Object.hasOwn(eventFields, value['type'])) return false;
  const fields = eventFields[value['type'] as JourneyEventType];
  const names = Object.keys(value).filter((name) => name !== 'type');
  if (value['type'] === 'app-step-marked' && !isAppStep(value)) return false;
  return names.length === Object.keys(fields).length && Object.entries(fields).every(([name, check]) => check(value[name]));
}

export function parseMessage(value: unknown): Message | null {
  if (!isFields(value) || typeof value['name'] !== 'string' || !Object.hasOwn(allowedTiers, value['name'])) return null;
  const name = value['name'] as MessageName;
  const argument = value['argument'];
  if (name === 'journey:report') return isEvent(argument) ? { name, argument } : null;
  // Nothing but a report is ever shown as one.
  if (name === 'report:open') return typeof argument === 'string' && parseReport(argument).kind === 'report' ? { name, argument } : null;
  if (name === 'language:choose') return isLanguageChoice(argument) ? { name, argument } : null;
  if (name === 'text:enlarge' || name === 'overlay:silent') return typeof argument === 'boolean' ? { name, argument } : null;
  return argument === null ? { name, argument } : null;
}
