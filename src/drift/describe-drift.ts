/** Makes the report of a page from what the guide has seen there. No text, digits or address of the page goes in. Pure. */
import type { Finding } from '../engine/find-target.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { createPageIndex, type PageIndex } from '../engine/page-index.ts';
import { findRegions } from '../engine/page-regions.ts';
import type { NodeId, PageView } from '../engine/page-view.ts';
import { siteOf } from '../engine/score-pages.ts';
import type { Candidate, Sighting } from '../engine/sighting.ts';
import { labelIds } from '../guide/label-ids.ts';
import { pages } from '../guide/pages.ts';
import type { PageRule, Signal } from '../guide/schema.ts';
import type { StepId } from '../guide/steps.ts';
import type { TargetId } from '../guide/targets.ts';
import { findLanguage } from '../languages/language-codes.ts';
import { describeNode, small } from './describe-node.ts';
import { createCardCounter, describeText } from './describe-text.ts';
import type { DriftReport, HeardName, HeardSignal, Job, ReportNode, ReportVote } from './drift-report.ts';
import { findRuns } from './find-runs.ts';
import { chosenNodes, pickNodes } from './pick-nodes.ts';
import { toReasonId } from './reason-ids.ts';
import { type Flag, mostNodes, type Part, pixelStep } from './report-vocabulary.ts';
import { weighAddress } from './weigh-address.ts';

export interface DriftInput {
  readonly view: PageView;
  readonly lexicon: Lexicon;
  readonly sighting: Sighting;
  readonly finding: Finding;
  readonly step: StepId;
  /** The page's language by its own words. */
  readonly language: string;
  /** Version of Uncard. */
  readonly version: string;
}

/** Between what a title says of the page and the name of the site. */
const titleSign = /\s[-|·–—:•‹›«»/]\s/u;

/** In the words of the guide's data. */
function nameOfSignal(signal: Signal): HeardName {
  if (signal.kind === 'address') return 'address';
  return signal.kind === 'feature' ? signal.feature : `${signal.label}:${signal.in}`;
}

/** The engine tells its reasons in words; which of the page's own signals they are is found by their beginnings. */
function heardSignals({ page, reasons }: Sighting): readonly HeardSignal[] {
  const rule: PageRule = pages[page];
  return rule.signals
    .filter((signal) => {
      const said = signal.kind === 'address' ? `address ${signal.pattern} ` : `${nameOfSignal(signal).replace(':', ' in ')} `;
      return reasons.some((reason) => reason.startsWith(said));
    })
    .map((signal) => ({ what: nameOfSignal(signal), weight: small(signal.weight) }));
}

function flagsOf(sighting: Sighting): readonly Flag[] {
  const { refusal, cards } = sighting;
  const told: Readonly<Partial<Record<Flag, boolean>>> = {
    'refused-default-card': refusal === 'default-card',
    'refused-unpaid-order': refusal === 'unpaid-order',
    'refused-unknown': refusal === 'unknown',
    'refusal-on-top': refusal !== null && sighting.refusalOnTop,
    'removed-notice': sighting.removedNotice,
    filtered: sighting.filtered,
    'load-failed': sighting.loadFailed,
    'signed-out': sighting.signedOut,
    'says-empty': cards?.saysEmpty === true,
    'single-card': cards?.view === 'single',
    'rows-differ': cards !== null && !cards.uniform,
    'chat-open': sighting.chatOpen,
    'wallet-set-up': sighting.walletSetUp,
  };
  return (Object.keys(told) as Flag[]).filter((flag) => told[flag] === true);
}

/** Every candidate with what it is a candidate for. */
function jobsOf(sighting: Sighting): readonly (readonly [Job, Candidate])[] {
  const { entries, cards, dialog, addCard, saveCardBox, unpaidOrders, cardSupport } = sighting;
  const jobs: (readonly [Job, Candidate])[] = [];
  const note = (job: Job, ...found: readonly (Candidate | null | undefined)[]) => {
    for (const candidate of found) if (candidate) jobs.push([job, candidate]);
  };
  for (const target of Object.keys(entries) as TargetId[]) note(target, ...entries[target]);
  for (const { removal, setDefault } of cards?.rows ?? []) {
    if ('control' in removal) note(removal.kind === 'opener' ? 'open-remove' : 'remove', removal.control);
    note('set-default', setDefault);
  }
  note('confirm', dialog?.confirm);
  note('add-card', ...addCard);
  note('save-box', saveCardBox);
  note('unpaid-orders', unpaidOrders);
  note('card-support', ...cardSupport);
  return jobs;
}

function partsOf(id: NodeId, { cards, dialog, mainRegion }: Sighting): readonly Part[] {
  const row = cards?.rows.find(({ node }) => node === id);
  const told: Readonly<Record<Part, boolean>> = {
    'card-row': row !== undefined,
    'default-card': row?.isDefault === true,
    'removal-dialog': dialog?.node === id,
    list: cards?.region === id,
    'main-part': mainRegion === id,
  };
  return (Object.keys(told) as Part[]).filter((part) => told[part]);
}

function toVote(job: Job, { votes, reasons }: Candidate): ReportVote {
  return { job, votes: Math.max(0, small(votes)), reasons: [...new Set(reasons.map(toReasonId))] };
}

function depthsOf(view: PageView, picked: readonly NodeId[]): ReadonlyMap<NodeId, number> {
  const depths = new Map<NodeId, number>();
  for (const id of picked) depths.set(id, (depths.get(view.nodes[id]?.parent ?? -1) ?? -1) + 1);
  return depths;
}

function describeNodes(index: PageIndex, { sighting, finding }: DriftInput, most: number): readonly ReportNode[] {
  const { nodes } = index.view;
  const chosen = chosenNodes(sighting, finding);
  const runs = findRuns(nodes, new Set(chosen));
  const heard = new Set(labelIds.flatMap((label) => index.hits(label).map(({ node }) => node)));
  const picked = pickNodes(index, chosen, heard, runs, most);
  const depths = depthsOf(index.view, picked);
  const jobs = jobsOf(sighting);
  const telling = { index, regions: findRegions(index.view), count: createCardCounter() };
  return picked.map((id) => {
    const ring = finding.nodes.find(({ node }) => node === id);
    const votes = jobs.filter(([, { node }]) => node === id).map(([job, candidate]) => toVote(job, candidate));
    return {
      ...describeNode(telling, id, depths.get(id) ?? 0),
      parts: partsOf(id, sighting),
      votes: sighting.dialog?.cancel === id ? [...votes, { job: 'cancel' as const, votes: 0, reasons: [] }] : votes,
      ring: ring === undefined ? null : (ring.index ?? 0),
      more: Math.min(runs.more.get(id) ?? 0, 99),
    };
  });
}

/** @param most Nodes at most; fewer for a page whose report would be too long. */
export function describeDrift(input: DriftInput, most: number = mostNodes): DriftReport {
  const { view, lexicon, sighting, finding, step, language, version } = input;
  const index = createPageIndex(view, lexicon);
  const nodes = describeNodes(index, input, most);
  const { width, height, scrollY } = view.viewport;
  const isCut = view.nodes.length > nodes.length;
  return {
    uncard: version,
    complaints: [],
    site: siteOf(view.host),
    address: weighAddress(view.host, view.path).map(({ page, weight }) => ({ page, weight: small(weight) })),
    title: describeText(view.title.split(titleSign)[0] ?? '', lexicon, createCardCounter()),
    page: sighting.page,
    sure: sighting.sure,
    heard: heardSignals(sighting),
    runnersUp: sighting.runnersUp.map(({ page, weight }) => ({ page, weight: small(weight) })),
    step,
    rung: finding.rung,
    flags: isCut ? [...flagsOf(sighting), 'cut'] : flagsOf(sighting),
    language: findLanguage(language) ?? 'en',
    declared: view.language === '' ? 'none' : (findLanguage(view.language) ?? 'other'),
    direction: view.direction,
    window: { width: small(width / pixelStep), height: small(height / pixelStep), scroll: Math.max(0, small(scrollY / pixelStep)) },
    nodes,
  };
}
