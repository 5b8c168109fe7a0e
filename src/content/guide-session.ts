/** One life of the guide in one page: looks, decides, draws, and tells the background what happened. */
import { type Finding, findTarget } from '../engine/find-target.ts';
import type { NodeId } from '../engine/page-view.ts';
import { readPage } from '../engine/read-page.ts';
import type { Sighting } from '../engine/sighting.ts';
import { type Choice, chooseStep } from '../journey/choose-step.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import { isAsleep } from '../journey/state.ts';
import { rightToLeft } from '../languages/language-codes.ts';
import type { ReportedEvent } from '../messages/protocol.ts';
import type { Overlay, Pointing } from '../overlay/overlay.ts';
import { createDomPageView } from '../platform/page/dom-page-view.ts';
import { type Gathered, gatherPage } from '../platform/page/gather-page.ts';
import { chooseMode } from '../present/choose-mode.ts';
import type { ActionId, Direction, PanelView } from '../present/panel-view.ts';
import { presentPanel } from '../present/present-panel.ts';
import { type ActionScene, handleAction } from './handle-action.ts';
import { hostTag } from './host-tag.ts';
import { notePress } from './note-press.ts';
import type { Press, Scene } from './presses.ts';
import { reportSighting } from './report-sighting.ts';
import type { RowKeys } from './row-keys.ts';
import { lexiconFor } from './site-languages.ts';
import type { Snapshot } from './snapshot.ts';
import { beginVisit, toVisit } from './visit-memory.ts';

/** What the session needs from around it. */
export interface SessionPorts {
  readonly overlay: Pick<Overlay, 'show' | 'hide'>;
  readonly tell: (event: ReportedEvent) => void;
  readonly keys: RowKeys;
  /** Roots met on the way, so that their changes count too. */
  readonly onRoots: (roots: readonly Node[]) => void;
  readonly reload: () => void;
  readonly scrollTo: (element: Element) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Seen {
  readonly sighting: Sighting;
  readonly elements: readonly Element[];
  readonly language: string;
}

interface Decision {
  readonly choice: Choice;
  readonly finding: Finding;
  readonly mode: 'card' | 'pill' | null;
}

export interface GuideSession {
  /** One look at the page, in pieces, and what follows from it. */
  look(): Generator<void, void, void>;
  follow(snapshot: Snapshot): void;
  act(action: ActionId, index: number | null): void;
  press(press: Press): void;
  readScene(): Scene | null;
  report(): GuideReport | null;
}

export function createGuideSession(page: Document, ports: SessionPorts): GuideSession {
  const memory = beginVisit();
  let snapshot: Snapshot | null = null;
  let seen: Seen | null = null;
  let decision: Decision | null = null;

  const elementOf = (node: NodeId) => seen?.elements[node] as Element;

  function rejectedNodes(elements: readonly Element[]): ReadonlySet<NodeId> {
    return new Set(elements.flatMap((element, node) => (memory.rejected.has(element) ? [node] : [])));
  }

  function decide({ sighting, elements }: Seen, { journey }: Snapshot): Decision {
    const choice = chooseStep(sighting, journey, toVisit(memory));
    return { choice, finding: findTarget(sighting, choice.request, rejectedNodes(elements)), mode: chooseMode(sighting, journey, ports.now()) };
  }

  function toPointing({ choice, finding, mode }: Decision, running: boolean): Pointing {
    if (mode === null || !running) return { step: choice.step, rings: [], region: null };
    const rings = finding.nodes.map(({ node, index }) => ({ element: elementOf(node), index, sure: finding.rung === 'exact' }));
    return { step: choice.step, rings, region: finding.region === null ? null : elementOf(finding.region) };
  }

  function toView(made: Decision, mode: 'card' | 'pill', { sighting, language }: Seen, { journey, spoken }: Snapshot): PanelView | null {
    if (spoken === null) return null;
    const direction = (code: string): Direction => (rightToLeft.includes(code) ? 'rtl' : 'ltr');
    const site = { language, direction: direction(language) };
    return presentPanel({ ...made, mode, sighting, journey, ...spoken, direction: direction(spoken.language), site });
  }

  function draw(): void {
    if (snapshot === null || seen === null) return;
    decision = decide(seen, snapshot);
    const view = decision.mode === null ? null : toView(decision, decision.mode, seen, snapshot);
    if (view === null) ports.overlay.hide();
    else ports.overlay.show(view, toPointing(decision, snapshot.journey.running));
  }

  function tellWhatIsNew(): void {
    if (snapshot === null || seen === null || decision === null || isAsleep(snapshot.journey, ports.now())) return;
    const report = { sighting: seen.sighting, choice: decision.choice, journey: snapshot.journey };
    for (const event of reportSighting(report, memory, ports.keys)) ports.tell(event);
  }

  function update(): void {
    draw();
    tellWhatIsNew();
  }

  function take(gathered: Gathered): void {
    ports.onRoots(gathered.roots);
    const view = createDomPageView(page, gathered);
    const { lexicon, language } = lexiconFor(view);
    seen = { sighting: readPage(view, lexicon), elements: gathered.elements, language };
    update();
  }

  function actionScene({ sighting }: Seen): ActionScene {
    const { tell, reload, scrollTo } = ports;
    const ringed = decision?.finding.nodes.map(({ node }) => elementOf(node)) ?? [];
    return { page: sighting.page, cards: sighting.cards, ringed, memory, tell, redraw: update, reload, scrollTo };
  }

  return {
    *look() {
      take(yield* gatherPage(page, hostTag));
    },
    follow(next) {
      const wasRunning = snapshot?.journey.running ?? false;
      snapshot = next;
      if (next.journey.running !== wasRunning) {
        memory.told.clear();
        memory.chosen = null;
        memory.pressed = null;
      }
      update();
    },
    act(action, index) {
      if (seen !== null) handleAction(action, index, actionScene(seen));
    },
    press(press) {
      if (seen === null || snapshot === null || !snapshot.journey.running) return;
      for (const event of notePress(press, seen.sighting, snapshot.journey, memory, ports.keys)) ports.tell(event);
      draw();
    },
    readScene: () => (seen === null ? null : { sighting: seen.sighting, elementOf }),
    report: () => (seen === null || decision === null ? null : { page: seen.sighting.page, step: decision.choice.step, rung: decision.finding.rung, mode: decision.mode }),
  };
}
