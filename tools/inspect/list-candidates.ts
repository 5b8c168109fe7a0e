/** What a step could point at. A finding keeps its candidates only where one of them is ringed. Pure. */
import type { Finding, TargetRequest } from '../../src/engine/find-target.ts';
import type { Candidate, Sighting } from '../../src/engine/sighting.ts';

export function listCandidates(sighting: Sighting, request: TargetRequest, finding: Finding): readonly Candidate[] {
  if (request.kind === 'entry') return sighting.entries[request.target];
  if (request.kind === 'card-support') return sighting.cardSupport;
  if (request.kind !== 'other-default' || finding.votes.length > 0) return finding.votes;
  const others = sighting.cards?.rows.filter((row) => row !== request.row) ?? [];
  return others.flatMap(({ setDefault }) => (setDefault === null ? [] : [setDefault]));
}

/** The request in words, such as `entry wallet-entry`. */
export function describeRequest(request: TargetRequest): string {
  if (request.kind === 'entry') return `entry ${request.target}`;
  if (request.kind === 'removal') return `removal of card ${request.row.index}`;
  if (request.kind === 'rows') return `rows ${request.rows.map(({ index }) => index).join(', ')}`;
  return request.kind;
}
