/** Everything that the engine made of a page, as lines that a person can compare. */
import type { NodeId } from '../../src/engine/page-view.ts';
import type { Candidate, CardRow, Sighting } from '../../src/engine/sighting.ts';
import type { SeenPage } from '../fakes/html-page.ts';

const longestText = 40;

/** Whole signs only: half of one cannot be written to a file. */
function cut(text: string): string {
  return [...text].slice(0, longestText).join('');
}

type Name = (node: NodeId) => string;

/** An element by its tag, its number among those of the same tag, and what it says. */
function namesIn({ gathered }: SeenPage): Name {
  const seen = new Map<string, number>();
  const names = gathered.elements.map((element) => {
    const count = (seen.get(element.localName) ?? 0) + 1;
    seen.set(element.localName, count);
    const text = (element.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
    return `${element.localName}#${count} “${cut(text)}”`;
  });
  return (node) => names[node] ?? 'nothing';
}

function candidate(name: Name, { node, votes, reasons, words }: Candidate): string {
  return `${votes} ${name(node)} as “${cut(words)}”: ${reasons.join(', ')}`;
}

function reach(name: Name, { removal }: CardRow): string {
  switch (removal.kind) {
    case 'showing':
    case 'disabled':
      return `${removal.kind} ${candidate(name, removal.control)}`;
    case 'opener':
      return `opener of the ${removal.of} ${candidate(name, removal.control)}`;
    case 'hover':
      return `hover over ${name(removal.over)}`;
    case 'unknown':
      return removal.kind;
    default:
      return removal satisfies never;
  }
}

function row(name: Name, one: CardRow): string {
  const facts = [one.digits, one.brand, one.isDefault ? 'default' : null].filter((fact) => fact !== null).join(' ');
  const offer = one.setDefault === null ? '' : `; default by ${candidate(name, one.setDefault)}`;
  return `row ${one.index} ${name(one.node)} ${facts}; ${reach(name, one)}${offer}`;
}

function truths(what: string, facts: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(facts).filter(([, value]) => value !== false && value !== null);
  return `${what}: ${told.map(([key, value]) => (value === true ? key : `${key} ${String(value)}`)).join(', ')}`;
}

function named(name: Name, what: string, found: readonly Candidate[]): readonly string[] {
  return found.map((one) => `${what} ${candidate(name, one)}`);
}

function cardLines(name: Name, { cards, dialog, defaultOffer }: Sighting): readonly string[] {
  const shown = cards === null ? [] : cards.rows.map((one) => row(name, one));
  const { rows: _, ...list } = cards ?? { rows: [], region: null };
  return [
    ...(cards === null ? [] : [truths('cards', { ...list, region: list.region === null ? null : name(list.region) })]),
    ...shown,
    ...(dialog === null ? [] : [`dialog ${name(dialog.node)}, cancel ${dialog.cancel === null ? 'nothing' : name(dialog.cancel)}`]),
    ...named(name, 'confirm', dialog?.confirm ? [dialog.confirm] : []),
    ...named(name, 'default offer', defaultOffer === null ? [] : [defaultOffer]),
  ];
}

export function describeReading(seen: SeenPage): string {
  const { sighting } = seen;
  const name = namesIn(seen);
  const { refusal, refusalOnTop, refusedDigits, removedNotice, filtered, loadFailed, entryUnread, signedOut, chatOpen, walletSetUp } =
    sighting;
  return [
    `${sighting.page}${sighting.sure ? '' : ', not sure'}: ${sighting.reasons.join(', ')}`,
    ...sighting.runnersUp.map(({ page, weight }) => `not ${page} ${weight}`),
    truths('says', {
      refusal,
      refusalOnTop,
      refusedDigits,
      removedNotice,
      filtered,
      loadFailed,
      entryUnread,
      signedOut,
      chatOpen,
      walletSetUp,
    }),
    ...cardLines(name, sighting),
    ...Object.entries(sighting.entries).flatMap(([target, found]) => named(name, target, found)),
    ...named(name, 'add-card', sighting.addCard),
    ...named(name, 'card-support', sighting.cardSupport),
    ...named(name, 'save box', sighting.saveCardBox === null ? [] : [sighting.saveCardBox]),
    ...named(name, 'unpaid', sighting.unpaidOrders === null ? [] : [sighting.unpaidOrders]),
    `main ${sighting.mainRegion === null ? 'nowhere' : name(sighting.mainRegion)}`,
  ].join('\n');
}
