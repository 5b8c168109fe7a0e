/**
 * Runs in the saved page: one pass as the content script makes it, from the nodes to the rings, and all that it rests on.
 * Entry of a bundle of its own; must change nothing in the page.
 */
import { lexiconFor } from '../../src/content/site-languages.ts';
import { type Finding, findTarget } from '../../src/engine/find-target.ts';
import { readPage } from '../../src/engine/read-page.ts';
import type { CardRow, Sighting } from '../../src/engine/sighting.ts';
import { pages } from '../../src/guide/pages.ts';
import { targets } from '../../src/guide/targets.ts';
import { type Choice, chooseStep } from '../../src/journey/choose-step.ts';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { transition } from '../../src/journey/transition.ts';
import { hostTag } from '../../src/overlay/overlay-host.ts';
import { createDomPageView } from '../../src/platform/page/dom-page-view.ts';
import { type Gathered, gatherPage } from '../../src/platform/page/gather-page.ts';
import { chooseMode } from '../../src/present/choose-mode.ts';
import { describeCandidate, describeElement } from './describe-element.ts';
import type { Decision, PageReading, SeenRow } from './inspection.ts';
import { describeRequest, listCandidates } from './list-candidates.ts';
import { weighPages } from './weigh-pages.ts';

interface Outcome {
  readonly choice: Choice;
  readonly finding: Finding;
}

type Elements = readonly Element[];

function gatherAtOnce(): Gathered {
  const pass = gatherPage(document, hostTag);
  for (;;) {
    const { done, value } = pass.next();
    if (done === true) return value;
  }
}

/** Nothing is chosen and nothing was rejected: what somebody meets who comes to this page first. */
function decide(sighting: Sighting, journey: JourneyState): Outcome {
  const choice = chooseStep(sighting, journey, { load: 'inspection', chosen: null });
  return { choice, finding: findTarget(sighting, choice.request, new Set()) };
}

function decideAfterwards(sighting: Sighting, stored: unknown): Decision | null {
  const parsed = parseJourney(stored);
  if (parsed.kind !== 'read') return null;
  const { choice, finding } = decide(sighting, parsed.state);
  return { step: choice.step, rung: finding.rung };
}

function describeRow(row: CardRow, elements: Elements): SeenRow {
  const { removal } = row;
  return {
    ...describeElement(elements[row.node] as Element),
    index: row.index,
    brand: row.brand,
    hasDigits: row.digits !== null,
    isDefault: row.isDefault,
    removal: removal.kind === 'opener' ? `opener (${removal.of})` : removal.kind,
    control: 'control' in removal ? describeCandidate(removal.control, elements) : null,
    setDefault: row.setDefault === null ? null : describeCandidate(row.setDefault, elements),
  };
}

function describeOthers(sighting: Sighting, { request }: Choice, elements: Elements): PageReading['entries'] {
  const wanted = request.kind === 'entry' ? request.target : null;
  const others = Object.entries(sighting.entries).filter(([target, found]) => found.length > 0 && target !== wanted);
  const described = others.map(([target, found]) => [target, found.map((candidate) => describeCandidate(candidate, elements))]);
  return Object.fromEntries(described) as PageReading['entries'];
}

function describeSeen(
  sighting: Sighting,
  elements: Elements,
): Pick<PageReading, 'cards' | 'dialog' | 'refusal' | 'refusalOnTop' | 'flags' | 'saveCardBox' | 'unpaidOrders'> {
  const { cards, dialog, refusal, refusalOnTop, saveCardBox, unpaidOrders } = sighting;
  return {
    cards: cards === null ? null : { ...pickCards(cards), rows: cards.rows.map((row) => describeRow(row, elements)) },
    dialog:
      dialog === null
        ? null
        : {
            ...describeElement(elements[dialog.node] as Element),
            confirm: dialog.confirm === null ? null : describeCandidate(dialog.confirm, elements),
            cancel: dialog.cancel === null ? null : describeElement(elements[dialog.cancel] as Element),
          },
    refusal,
    refusalOnTop,
    flags: Object.entries(sighting).flatMap(([name, value]) => (value === true ? [name] : [])),
    saveCardBox: saveCardBox === null ? null : describeCandidate(saveCardBox, elements),
    unpaidOrders: unpaidOrders === null ? null : describeCandidate(unpaidOrders, elements),
  };
}

/** The rows themselves hold digits and stay here. */
function pickCards({ view, uniform, saysEmpty }: NonNullable<Sighting['cards']>) {
  return { view, uniform, saysEmpty };
}

function describePointing({ finding }: Outcome, elements: Elements): Pick<PageReading, 'rings' | 'region'> {
  return {
    rings: finding.nodes.map(({ node, index }) => {
      const words = finding.votes.find((candidate) => candidate.node === node)?.words;
      return { ...describeElement(elements[node] as Element, words), index };
    }),
    region: finding.region === null ? null : describeElement(elements[finding.region] as Element),
  };
}

/** @param stored The journey as the extension holds it, as JSON; anything else counts as none. */
export function inspectPage(stored: unknown): PageReading {
  const gathered = gatherAtOnce();
  const { elements } = gathered;
  const view = createDomPageView(document, gathered);
  const { lexicon, language } = lexiconFor(view);
  const sighting = readPage(view, lexicon, { pages, targets });
  const journey = transition(newJourney, { type: 'guide-started' }, Date.now());
  const outcome = decide(sighting, journey);
  const { choice, finding } = outcome;
  const weighed = weighPages(view, lexicon);
  const weight = weighed.find(({ page }) => page === sighting.page)?.weight ?? null;
  return {
    language,
    nodes: gathered.nodes.length,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    page: { page: sighting.page, weight, reasons: sighting.reasons, sure: sighting.sure },
    runnersUp: weighed.filter(({ page }) => page !== sighting.page),
    step: choice.step,
    rung: finding.rung,
    mode: chooseMode(sighting, journey, Date.now()),
    request: describeRequest(choice.request),
    ...describePointing(outcome, elements),
    candidates: listCandidates(sighting, choice.request, finding).map((candidate) => describeCandidate(candidate, elements)),
    entries: describeOthers(sighting, choice, elements),
    ...describeSeen(sighting, elements),
    afterwards: decideAfterwards(sighting, stored),
  };
}
