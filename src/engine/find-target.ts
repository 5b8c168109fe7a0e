/** From what is wanted to what is ringed, and how sure that is. Pure. */

import type { PageId } from '../guide/pages.ts';
import type { RouteId } from '../guide/routes.ts';
import type { Rung } from '../guide/rungs.ts';
import type { TargetId } from '../guide/targets.ts';
import type { NodeId } from './page-view.ts';
import type { Candidate, CardRow, Sighting } from './sighting.ts';

/** What a step wants to point at. */
export type TargetRequest =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entry'; readonly target: TargetId }
  | { readonly kind: 'rows'; readonly rows: readonly CardRow[] }
  | { readonly kind: 'removal'; readonly row: CardRow }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'other-default'; readonly row: CardRow | null }
  | { readonly kind: 'add-card' }
  | { readonly kind: 'save-box' }
  | { readonly kind: 'unpaid-orders' }
  | { readonly kind: 'card-support' }
  /** Nothing on this page: a way that is told in words. */
  | { readonly kind: 'route'; readonly route: RouteId };

export interface RingedNode {
  readonly node: NodeId;
  /** From 1 when several are numbered; else null. */
  readonly index: number | null;
}

export interface Finding {
  readonly nodes: readonly RingedNode[];
  readonly region: NodeId | null;
  readonly rung: Rung;
  /** Words of the site on the ringed control, as shown. */
  readonly words: readonly string[];
  readonly votes: readonly Candidate[];
}

/** Votes from which one candidate is certain, and by how much it has to lead. */
const certain = 7;
const margin = 2;

function sureness(sighting: Sighting): Rung {
  return sighting.sure ? 'exact' : 'probable';
}

function nothing(rung: Rung, region: NodeId | null = null): Finding {
  return { nodes: [], region, rung, words: [], votes: [] };
}

/** One ring, or a numbered ring for each of two that are as good as each other. */
function ringBest(candidates: readonly Candidate[], rejected: ReadonlySet<NodeId>, region: NodeId | null): Finding {
  const left = candidates.filter(({ node }) => !rejected.has(node));
  const [first, second, third] = left;
  if (first === undefined) return nothing(region === null ? 'words' : 'region', region);
  const words = first.words === '' ? [] : [first.words];
  if (second === undefined || first.votes - second.votes >= margin) {
    return {
      nodes: [{ node: first.node, index: null }],
      region: null,
      rung: first.votes >= certain ? 'exact' : 'probable',
      words,
      votes: left,
    };
  }
  // Three that are as good as each other say that none of them is known.
  if (third !== undefined && first.votes - third.votes < margin) return nothing(region === null ? 'words' : 'region', region);
  const both = [first, second].sort((a, b) => a.node - b.node);
  return {
    nodes: both.map(({ node }, at) => ({ node, index: at + 1 })),
    region: null,
    rung: 'probable',
    words: both.map((found) => found.words),
    votes: left,
  };
}

function ringRemoval(row: CardRow, sighting: Sighting, rejected: ReadonlySet<NodeId>): Finding {
  const { removal } = row;
  // A menu may bar all that is behind it.
  if (sighting.cards?.barred === true && removal.kind !== 'showing') return nothing('region', sighting.cards.region);
  switch (removal.kind) {
    case 'showing':
    case 'opener':
      return ringBest([removal.control], rejected, row.node);
    case 'hover':
      if (rejected.has(removal.over)) return nothing('region', sighting.cards?.region ?? row.node);
      return { nodes: [{ node: removal.over, index: null }], region: null, rung: 'probable', words: [], votes: [] };
    case 'disabled':
    case 'unknown':
      return nothing('region', sighting.cards?.region ?? row.node);
    default:
      return removal satisfies never;
  }
}

function ringOtherDefault(row: CardRow | null, sighting: Sighting, rejected: ReadonlySet<NodeId>): Finding {
  if (sighting.defaultOffer !== null) return ringBest([sighting.defaultOffer], rejected, null);
  const others =
    sighting.cards?.rows.filter((other) => other !== row).flatMap((other) => (other.setDefault === null ? [] : [other.setDefault])) ?? [];
  return ringBest(others.length > 0 ? others : sighting.addCard.slice(0, 1), rejected, sighting.cards?.region ?? null);
}

/** Pages whose main part is known to hold the way on. */
const leadsOn: ReadonlySet<PageId> = new Set(['account', 'wallet', 'alipay-gate', 'alipay-home']);

/** Rows that differ and of which none shows any way to a removal may be something else than a list. */
function ringRows(rows: readonly CardRow[], sighting: Sighting): Finding {
  if (sighting.cards?.barred === true) return nothing('region', sighting.cards.region);
  if (sighting.cards?.uniform === false && rows.every(({ removal }) => removal.kind === 'unknown'))
    return nothing('region', sighting.cards?.region ?? null);
  // One row shows a way and the others none at all: they may not be removable, or not be cards. The person says which.
  const others = rows.filter(({ removal }) => removal.kind === 'unknown').length;
  if (others > 0 && others === rows.length - 1 && rows.some(({ removal }) => removal.kind === 'showing'))
    return nothing('region', sighting.cards?.region ?? null);
  return { nodes: rows.map((row) => ({ node: row.node, index: row.index })), region: null, rung: sureness(sighting), words: [], votes: [] };
}

/** @param rejected Nodes the person has said are not it, during this visit. */
export function findTarget(sighting: Sighting, request: TargetRequest, rejected: ReadonlySet<NodeId>): Finding {
  switch (request.kind) {
    case 'nothing':
      return nothing(sureness(sighting));
    case 'entry':
      return ringBest(sighting.entries[request.target], rejected, leadsOn.has(sighting.page) ? sighting.mainRegion : null);
    case 'rows':
      return ringRows(request.rows, sighting);
    case 'removal':
      return ringRemoval(request.row, sighting, rejected);
    case 'confirm':
      return ringBest(sighting.dialog?.confirm ? [sighting.dialog.confirm] : [], rejected, sighting.dialog?.node ?? null);
    case 'other-default':
      return ringOtherDefault(request.row, sighting, rejected);
    case 'add-card':
      return ringBest(sighting.addCard.slice(0, 1), rejected, sighting.cards?.region ?? null);
    case 'save-box':
      return ringBest(sighting.saveCardBox === null ? [] : [sighting.saveCardBox], rejected, null);
    case 'unpaid-orders':
      return ringBest(sighting.unpaidOrders === null ? [] : [sighting.unpaidOrders], rejected, null);
    case 'card-support':
      return ringBest(sighting.cardSupport, rejected, null);
    case 'route':
      return nothing('route');
    default:
      return request satisfies never;
  }
}
