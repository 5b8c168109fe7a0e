/**
 * What was met on the way to Alipay, so that nobody is sent there in circles. Visits are told apart by their stay: one
 * address of one page load. What a page turns into while it renders belongs to the same stay. Pure.
 */
import type { PageId } from '../guide/pages.ts';
import type { SiteId } from '../guide/places.ts';
import type { DeadEndCause, GateId } from '../guide/routes.ts';

export interface Whereabouts {
  readonly page: PageId;
  readonly site: SiteId;
  /** Opaque id of the stay. */
  readonly stay: string;
}

export interface Arrival extends Whereabouts {
  /** The page says that it could not be loaded. */
  readonly loadFailed: boolean;
}

export interface GateVisits {
  readonly visits: number;
  /** The stay of the last visit. */
  readonly stay: string | null;
  /** Some other page was visited since. */
  readonly left: boolean;
}

/** The person pressed an entry to Alipay and has not been seen to arrive. */
export interface Departure {
  readonly stay: string;
  /** The gate it was pressed on; null for any other page. */
  readonly gate: GateId | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Alipay asked to sign in or for a check: whoever comes back from that was not lost. */
  readonly checked: boolean;
}

export interface Trail {
  /** Where the person was last, in whichever tab. */
  readonly here: Whereabouts | null;
  readonly gates: Readonly<Record<GateId, GateVisits>>;
  readonly leaving: Departure | null;
  /** Stays in which a departure ended without Alipay, and the gate it ended on. */
  readonly losses: readonly { readonly stay: string; readonly gate: GateId | null }[];
  /** Stays in which a page of Alipay failed to load. */
  readonly failures: readonly string[];
}

const noVisits: GateVisits = { visits: 0, stay: null, left: false };

export const newTrail: Trail = {
  here: null,
  gates: { 'gate-on-aliexpress': noVisits, 'gate-on-alipay': noVisits, 'sign-up': noVisits },
  leaving: null,
  losses: [],
  failures: [],
};

/** From this many on a way counts as a dead end. */
const tooOften = 2;
/** A second press that soon, in milliseconds, is impatience and no second departure. */
const impatience = 5000;

const checks: ReadonlySet<PageId> = new Set(['sign-in', 'bot-check', 'identity-check']);
const interruptions: ReadonlySet<PageId> = new Set([...checks, 'not-ready']);

function gateOf({ page, site }: Pick<Whereabouts, 'page' | 'site'>): GateId | null {
  if (page === 'alipay-sign-up') return 'sign-up';
  if (page !== 'alipay-gate') return null;
  return site === 'alipay' ? 'gate-on-alipay' : 'gate-on-aliexpress';
}

/** The account itself: whatever stood in between has led on. */
export function isThrough({ page, site }: Pick<Whereabouts, 'page' | 'site'>): boolean {
  return site === 'alipay' && (page === 'alipay-home' || page === 'alipay-cards');
}

/** Signing in, a check or a page still loading is no leaving: the person comes back from it by themselves. */
function leaveGates(trail: Trail, stay: string): Trail {
  const { here } = trail;
  if (here === null || here.stay === stay || interruptions.has(here.page)) return trail;
  const from = gateOf(here);
  const left = (gate: GateId): GateVisits => (gate === from ? trail.gates[gate] : { ...trail.gates[gate], left: true });
  return {
    ...trail,
    gates: { 'gate-on-aliexpress': left('gate-on-aliexpress'), 'gate-on-alipay': left('gate-on-alipay'), 'sign-up': left('sign-up') },
  };
}

function meetGate(trail: Trail, arrival: Arrival): Trail {
  const gate = gateOf(arrival);
  if (gate === null || trail.gates[gate].stay === arrival.stay) return trail;
  const { visits, left } = trail.gates[gate];
  const again: GateVisits = { visits: visits === 0 || left ? visits + 1 : visits, stay: arrival.stay, left: false };
  return { ...trail, gates: { ...trail.gates, [gate]: again } };
}

/** Where a departure has ended: at Alipay, back on AliExpress, or at the very gate it began at. */
function arriveFromDeparture(trail: Trail, arrival: Arrival): Trail {
  const { leaving } = trail;
  if (leaving === null || leaving.stay === arrival.stay) return trail;
  const { site, stay, page, loadFailed } = arrival;
  const gate = gateOf(arrival);
  const lost: Trail = { ...trail, leaving: null, losses: [...trail.losses, { stay, gate }] };
  if (interruptions.has(page) && !loadFailed) return site === 'alipay' ? { ...trail, leaving: { ...leaving, checked: true } } : trail;
  if (gate !== null && gate === leaving.gate) return lost;
  if (gate !== null || isThrough(arrival) || (site === 'alipay' && loadFailed)) return { ...trail, leaving: null };
  // An advertisement or a help page of Alipay is not yet somewhere; only coming back from it tells.
  if (site === 'alipay') return trail;
  return leaving.checked ? { ...trail, leaving: null } : lost;
}

/** A page may be known only once it has rendered: what was counted too early in the same stay is taken back. */
function takeBack(trail: Trail, arrival: Arrival): Trail {
  const gate = gateOf(arrival);
  const isWay = gate !== null || isThrough(arrival) || checks.has(arrival.page);
  return {
    ...trail,
    losses: trail.losses.filter((loss) => loss.stay !== arrival.stay || !isWay || loss.gate === gate),
    failures: trail.failures.filter((stay) => stay !== arrival.stay || arrival.page === 'not-ready'),
  };
}

function countFailure(trail: Trail, { page, site, stay, loadFailed }: Arrival): Trail {
  const failed = site === 'alipay' && page === 'not-ready' && loadFailed && !trail.failures.includes(stay);
  return failed ? { ...trail, failures: [...trail.failures, stay] } : trail;
}

/** The trail after a page was entered. */
export function followTrail(trail: Trail, arrival: Arrival): Trail {
  const { page, site, stay } = arrival;
  const here = { page, site, stay };
  const known = takeBack(trail, arrival);
  // An account that opens while its list never loads is still in trouble.
  if (isThrough(arrival)) return { ...newTrail, here, failures: page === 'alipay-cards' ? [] : known.failures };
  const left = leaveGates(known, stay);
  return { ...countFailure(meetGate(arriveFromDeparture(left, arrival), arrival), arrival), here };
}

/** The trail after a press on an entry to Alipay. A new tab may have opened: then only the next press tells that it led nowhere. */
export function leaveForAlipay(trail: Trail, from: Whereabouts, now: number): Trail {
  const { leaving } = trail;
  const gate = gateOf(from);
  const departure: Departure = { stay: from.stay, gate, at: now, checked: false };
  if (leaving === null || leaving.stay !== from.stay) return { ...trail, leaving: departure };
  if (now - leaving.at < impatience) return trail;
  return { ...trail, leaving: departure, losses: leaving.checked ? trail.losses : [...trail.losses, { stay: from.stay, gate }] };
}

/** Null while the way to Alipay is worth another try. */
export function findDeadEnd({ gates, losses, failures }: Trail): DeadEndCause | null {
  if (Object.values(gates).some(({ visits }) => visits >= tooOften)) return 'same-gate';
  if (losses.length >= tooOften) return 'lost-on-the-way';
  return failures.length >= tooOften ? 'load-failure' : null;
}
