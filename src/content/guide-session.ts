/** One life of the guide in one page: looks, decides, draws, and tells the background what happened. */
import { drawUpReport } from '../drift/draw-up-report.ts';
import { type Finding, findTarget } from '../engine/find-target.ts';
import type { NodeId } from '../engine/page-view.ts';
import { siteOf } from '../engine/score-pages.ts';
import { type Choice, routeOf } from '../journey/choice.ts';
import { chooseStep } from '../journey/choose-step.ts';
import type { GuideReport } from '../journey/guide-report.ts';
import { isAsleep, type JourneyState } from '../journey/state.ts';
import type { OpenablePage, ReportedEvent } from '../messages/protocol.ts';
import type { Overlay, Pointing } from '../overlay/overlay.ts';
import { chooseMode } from '../present/choose-mode.ts';
import type { ActionId, PanelView } from '../present/panel-view.ts';
import { presentUpdate } from '../present/present-update.ts';
import { hasDialogLeft, isAfterPress } from './after-press.ts';
import { composePanel, toSaying } from './compose-panel.ts';
import { handleAction } from './handle-action.ts';
import { notePress } from './note-press.ts';
import type { Press, Scene } from './presses.ts';
import { reportSighting } from './report-sighting.ts';
import type { RowKeys } from './row-keys.ts';
import { type Seen, seePage } from './see-page.ts';
import type { Snapshot } from './snapshot.ts';
import { beginStay, beginVisit, toVisit, type VisitMemory } from './visit-memory.ts';

/** What the session needs from around it. */
export interface SessionPorts {
  readonly overlay: Pick<Overlay, 'show' | 'hide' | 'isSilent' | 'isPointing'>;
  readonly tell: (event: ReportedEvent) => void;
  readonly keys: RowKeys;
  /** Roots met on the way, so that their changes count too. */
  readonly onRoots: (roots: readonly Node[]) => void;
  readonly reload: () => void;
  readonly scrollTo: (element: Element) => void;
  readonly enlarge: (largerText: boolean) => void;
  /** Opens a report for the person. */
  readonly openReport: (text: string) => void;
  readonly openPage: (page: OpenablePage) => void;
  /** False once a newer version has taken over; says so to whom it concerns. */
  readonly isAlive: () => boolean;
  /** Of Uncard. */
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Decision {
  readonly choice: Choice;
  readonly finding: Finding;
  readonly mode: 'card' | 'pill' | null;
}

export class GuideSession {
  readonly #page: Document;
  readonly #ports: SessionPorts;
  readonly #memory: VisitMemory;
  #snapshot: Snapshot | null = null;
  #seen: Seen | null = null;
  /** Looks begun so far. */
  #looks = 0;
  #decision: Decision | null = null;

  constructor(page: Document, ports: SessionPorts) {
    this.#page = page;
    this.#ports = ports;
    this.#memory = beginVisit(siteOf(page.location.hostname));
  }

  /** The address has changed without a load, or the page is back from the browser's page cache. */
  arrive(): void {
    beginStay(this.#memory);
  }

  /** What is left to say when a newer version has taken over; null where nothing was shown. */
  outlive(): PanelView | null {
    const spoken = this.#snapshot?.spoken ?? null;
    if (this.#seen === null || this.#decision?.mode !== 'card' || spoken === null) return null;
    const last = this.#compose(this.#decision, 'card', this.#seen);
    return last === null ? null : presentUpdate(last, spoken.words);
  }

  /** One look at the page, in pieces, and what follows from it: nothing once a later look has begun. */
  *look(): Generator<void, void, void> {
    if (!this.#ports.isAlive()) return;
    this.#looks += 1;
    const look = this.#looks;
    const isAfter = () => isAfterPress(this.#memory, this.#snapshot?.journey.attempt ?? null);
    const seen = yield* seePage(this.#page, this.#ports.onRoots, isAfter);
    if (look === this.#looks) this.#take(seen);
  }

  /** A look broke off: nothing is known of the page until the next one, so nothing is shown. */
  lose(): void {
    this.#seen = null;
    this.#decision = null;
    this.#ports.overlay.hide();
  }

  /** The stored journey or our words have changed. */
  follow(next: Snapshot): void {
    const wasRunning = this.#snapshot?.journey.running ?? false;
    this.#snapshot = next;
    if (next.journey.running !== wasRunning) {
      this.#memory.told.clear();
      this.#memory.chosen = null;
      this.#memory.pressed = null;
      this.#memory.dialog = null;
    }
    this.#update();
  }

  /** A control of the panel was pressed. */
  act(action: ActionId, index: number | null): void {
    if (this.#seen === null) return;
    const { sighting } = this.#seen;
    const { tell, reload, scrollTo } = this.#ports;
    const ringed = this.#decision?.finding.nodes.map(({ node }) => this.#elementOf(node)) ?? [];
    handleAction(action, index, {
      page: sighting.page,
      cards: sighting.cards,
      route: this.#decision === null ? null : routeOf(this.#decision.choice),
      ringed,
      memory: this.#memory,
      tell,
      redraw: () => this.#update(),
      reload,
      scrollTo,
      enlarge: () => this.#ports.enlarge(this.#snapshot?.largerText !== true),
      reportDrift: () => {
        const text = this.drawUpReport();
        if (text !== null) this.#ports.openReport(text);
      },
      openPage: this.#ports.openPage,
    });
  }

  /** A control of the site was pressed. */
  press(press: Press): void {
    if (this.#seen === null || this.#snapshot === null || !this.#snapshot.journey.running) return;
    for (const event of notePress(press, this.#seen.sighting, this.#snapshot.journey, this.#memory, this.#ports.keys))
      this.#ports.tell(event);
    this.#draw();
  }

  readScene(): Scene | null {
    return this.#seen === null ? null : { sighting: this.#seen.sighting, elementOf: (node) => this.#elementOf(node) };
  }

  /** The first ringed control; null when nothing is ringed. */
  readRinged(): Element | null {
    const [first] = this.#decision?.finding.nodes ?? [];
    return first === undefined ? null : this.#elementOf(first.node);
  }

  /** Null before the first look. */
  report(): GuideReport | null {
    if (this.#seen === null || this.#decision === null) return null;
    const { choice, finding, mode } = this.#decision;
    const { page } = this.#seen.sighting;
    const view = this.#compose(this.#decision, 'card', this.#seen);
    const saying = view === null ? null : toSaying(view);
    const { overlay } = this.#ports;
    const [silent, pointing] = [overlay.isSilent(), overlay.isPointing()];
    const switchedOff = this.#isSwitchedOff();
    const stoodDown = silent || switchedOff;
    return { page, step: choice.step, rung: finding.rung, mode: stoodDown ? null : mode, stoodDown, switchedOff, pointing, saying };
  }

  /** The page as it was last seen, told without its texts. Null before the first look. */
  drawUpReport(): string | null {
    if (this.#seen === null || this.#decision === null) return null;
    const { choice, finding } = this.#decision;
    return drawUpReport({ ...this.#seen, finding, step: choice.step, version: this.#ports.version });
  }

  /** The person wants no hints on this site. */
  #isSwitchedOff(): boolean {
    return this.#snapshot?.overlayOff.includes(siteOf(this.#page.location.hostname)) === true;
  }

  #elementOf(node: NodeId): Element {
    return this.#seen?.elements[node] as Element;
  }

  #take(seen: Seen): void {
    this.#seen = seen;
    const { sighting } = seen;
    if (sighting.dialog !== null) this.#memory.dialog = this.#elementOf(sighting.dialog.node);
    this.#update();
  }

  #update(): void {
    this.#draw();
    this.#tellWhatIsNew();
  }

  #draw(): void {
    if (this.#snapshot === null || this.#seen === null) return;
    const { journey } = this.#snapshot;
    const decision = this.#decide(this.#seen, journey);
    this.#decision = decision;
    const isLeft = decision.mode === null || this.#isSwitchedOff();
    const view = isLeft || decision.mode === null ? null : this.#compose(decision, decision.mode, this.#seen);
    if (view === null) this.#ports.overlay.hide();
    else this.#ports.overlay.show(view, this.#toPointing(decision, journey.running));
  }

  #decide({ sighting, elements }: Seen, journey: JourneyState): Decision {
    const choice = chooseStep(sighting, journey, toVisit(this.#memory));
    const rejected = new Set<NodeId>();
    for (const [node, element] of elements.entries()) if (this.#memory.rejected.has(element)) rejected.add(node);
    return { choice, finding: findTarget(sighting, choice.request, rejected), mode: chooseMode(sighting, journey, this.#ports.now()) };
  }

  /** A pill that only offers the guide points at nothing. */
  #toPointing({ choice, finding }: Decision, running: boolean): Pointing {
    if (!running) return { step: choice.step, rings: [], region: null };
    const rings = finding.nodes.map(({ node, index }) => ({ element: this.#elementOf(node), index, sure: finding.rung === 'exact' }));
    return { step: choice.step, rings, region: finding.region === null ? null : this.#elementOf(finding.region) };
  }

  #compose({ choice, finding }: Decision, mode: 'card' | 'pill', { sighting, language }: Seen): PanelView | null {
    if (this.#snapshot === null) return null;
    return composePanel({ choice, finding, mode, sighting, siteLanguage: language }, this.#snapshot);
  }

  #tellWhatIsNew(): void {
    if (this.#snapshot === null || this.#seen === null || this.#decision === null) return;
    const { journey } = this.#snapshot;
    if (isAsleep(journey, this.#ports.now())) return;
    const { sighting } = this.#seen;
    const report = { sighting, choice: this.#decision.choice, journey, dialogLeft: hasDialogLeft(this.#memory.dialog, sighting) };
    for (const event of reportSighting(report, this.#memory, this.#ports.keys)) this.#ports.tell(event);
  }
}
