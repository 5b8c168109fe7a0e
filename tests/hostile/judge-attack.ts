/** Judges what was seen after an attack. Pure. */
import type { HostileAttack } from './hostile-attack.ts';
import type { RingTruth } from './look-at-rings.ts';

/** What the guide shows in the page; the panel is null while there is none. */
export interface Shown {
  readonly panel: { readonly page: string | null; readonly step: string | null; readonly verdict: string | null } | null;
  readonly rings: readonly RingTruth[];
  readonly hosts: number;
}

export interface PopupSeen {
  readonly running: string | null;
  readonly page: string | null;
  readonly text: string;
}

/** A record as it is stored, by the names of its parts. */
export type StoredJourney = Readonly<Record<string, unknown>>;

/** All that was seen of one attack. */
export interface Seen {
  /** Before the attack began. */
  readonly first: Shown;
  readonly last: Shown;
  readonly popup: PopupSeen;
  readonly before: StoredJourney;
  readonly after: StoredJourney;
  /** Errors of ours that nothing caught. */
  readonly errors: readonly string[];
  readonly holds: boolean;
}

/** What only a person can have said, by a press of their own. */
const saidByPeople = [
  'running',
  'attempt',
  'minimised',
  'dismissed',
  'notMine',
  'setAside',
  'appDone',
  'appSteps',
  'replacing',
  'reminder',
  'finishedAt',
];

/** Fewest letters of a popup that says something. */
const fewestLetters = 40;

const isRight = ({ marks, hit }: RingTruth, allowed: readonly string[]) =>
  marks.some((mark) => allowed.includes(mark)) && hit !== null && allowed.includes(hit);

function judgeRecord({ before, after }: Seen): readonly string[] {
  const changed = saidByPeople.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const complaints = changed.map((name) => `the record says “${name}” ${JSON.stringify(after[name])}, which nobody said`);
  const places = Object.values((after['places'] ?? {}) as Readonly<Record<string, unknown>>);
  return places.includes('gone') ? [...complaints, 'the record says that the card is gone'] : complaints;
}

function judgePage(attack: HostileAttack, { first, last }: Seen): readonly string[] {
  const allowed = attack.mayRing ?? ['remove'];
  const describe = ({ marks, hit }: RingTruth) => `[${marks.join(', ') || 'unmarked'}], where a press meets ${hit ?? 'something unmarked'}`;
  const complaints = last.rings.filter((ring) => !isRight(ring, allowed)).map((ring) => `a ring stands on ${describe(ring)}`);
  // What the page says before its attack is the ordinary page; how it looks to the guide then says that the guide works at all.
  const isOrdinary = attack.before === undefined && attack.page === undefined;
  if (isOrdinary && !first.rings.some((ring) => isRight(ring, ['remove']))) complaints.push('there was no ring before it began');
  if (last.hosts > 1) complaints.push(`there are ${last.hosts} overlays`);
  if (attack.remains !== 'popup' && last.panel === null) complaints.push('the panel is not there');
  if (attack.remains === 'ring' && last.rings.length === 0) complaints.push(`nothing is ringed at ${last.panel?.page} ${last.panel?.step}`);
  if (last.panel?.verdict === 'gone') complaints.push('the panel says that the card is gone');
  return complaints;
}

/** @returns What is wrong, a sentence each; nothing when the guide held. */
export function judgeAttack(attack: HostileAttack, seen: Seen): readonly string[] {
  const { popup, errors, holds } = seen;
  const complaints = [...judgePage(attack, seen), ...judgeRecord(seen)];
  if (popup.running !== 'yes') complaints.push(`the popup says that the guide is ${popup.running ?? 'nothing it knows of'}`);
  if (popup.text.length < fewestLetters) complaints.push('the popup says nothing');
  if (seen.last.panel !== null && popup.page === null) complaints.push('the popup does not know of the panel in the page');
  if (!holds) complaints.push(`it did: ${attack.mustNot}`);
  return [...complaints, ...errors.map((error) => `an error was not caught: ${error.split('\n').slice(0, 3).join(' ')}`)];
}
