/** Says in one sentence why these controls are ringed and no others. Pure. */
import type { PageReading } from './inspection.ts';

const votes = (count: number) => (count === 1 ? '1 vote' : `${count} votes`);
const apart = (lead: number) => (lead === 0 ? 'as good as each other' : `only ${votes(lead)} apart`);

function explainNone({ candidates, region }: PageReading): string {
  const instead = region === null ? 'nothing is ringed' : 'the part of the page that holds it is framed';
  const [first, , third] = candidates;
  if (first === undefined) return `There is no candidate: ${instead}.`;
  if (third === undefined) return `No candidate may be ringed: ${instead}.`;
  return `Three are ${apart(first.votes - third.votes)}, so none of them is known: ${instead}.`;
}

function explainRows({ rings }: PageReading): string {
  return rings.length > 0
    ? 'The person has to say which card is meant: every row that can be is ringed and numbered.'
    : 'The rows are not built alike and none shows a way to its removal: they may be no list of cards.';
}

export function explainChoice(reading: PageReading): string {
  const { request, rings, candidates } = reading;
  if (request === 'nothing') return 'The step points at nothing.';
  if (request.startsWith('rows')) return explainRows(reading);
  if (rings.length === 0) return explainNone(reading);
  const [first, second] = candidates;
  if (first === undefined) return 'The row itself is ringed: its control appears when the pointer is over it.';
  if (second === undefined) return `It is the only candidate, with ${votes(first.votes)}.`;
  const lead = first.votes - second.votes;
  return rings.length > 1 ? `Two are ${apart(lead)}: both are ringed and numbered.` : `It leads by ${votes(lead)}.`;
}
