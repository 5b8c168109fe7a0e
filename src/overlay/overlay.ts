/**
 * The overlay in the page: rings around the site's controls and the panel that says what to do. It points and waits; it
 * must not press, type, scroll, or move the focus on the site, and must not know why a step was chosen.
 */
import type { AppRouteId, AppStepId } from '../guide/app-routes.ts';
import type { ActionId, PanelView } from '../present/panel-view.ts';
import components from '../ui/components.css';
import { createElement } from '../ui/create-element.ts';
import tokens from '../ui/tokens.css';
import { createAnnouncer } from './announcer.ts';
import { chooseRings } from './choose-rings.ts';
import { createFightBudget } from './fight-budget.ts';
import { findSpared, type Spared } from './find-spared.ts';
import { isPanelHidden } from './is-panel-hidden.ts';
import { listenForPresses } from './listen-for-presses.ts';
import own from './overlay.css';
import { OverlayHost, removeLeftBehind } from './overlay-host.ts';
import { createPanel } from './panel.ts';
import type { Box } from './place-panel.ts';
import { listTargets, type Pointing, type Seeing } from './pointing.ts';
import { createRings } from './rings.ts';
import { createSeating } from './seat-panel.ts';
import { type Boxes, TargetFollower } from './target-follower.ts';

export type { Pointing, Seeing } from './pointing.ts';

export interface OverlayPorts {
  /** How much of an element can be seen; answered by the platform/page room (our own host is ignored by it). */
  readonly look: (element: Element) => Seeing;
  readonly onAction: (action: ActionId, index: number | null) => void;
  readonly onAppStep: (route: AppRouteId, step: AppStepId, done: boolean) => void;
  /** Called whenever `isSilent` has changed: while it is true the popup leads. */
  readonly onSilence: (silent: boolean) => void;
  /** Everything dies with it. */
  readonly signal: AbortSignal;
}

export interface Overlay {
  /** Draws within the current frame, all at once. After a stand-down it does nothing. */
  show(view: PanelView, pointing: Pointing): void;
  /** True while it cannot show what it was told to: the page fought it off, or leaves no room. */
  isSilent(): boolean;
  /** True while a ring, or a frame around a part of the page, is drawn. */
  isPointing(): boolean;
  /** Takes the host out of the document. */
  hide(): void;
  /** Moves the focus into the panel, to what is to be pressed there, because the person asked by key. */
  focusPanel(): void;
}

/** One overlay for the life of the script. Nothing of it is made until the first `show`: most pages never see it. */
export function createOverlay(ports: OverlayPorts): Overlay {
  let made: PageOverlay | null = null;
  removeLeftBehind(document.documentElement.children);
  return {
    show(view, pointing) {
      made ??= new PageOverlay(ports);
      made.show(view, pointing);
    },
    isSilent: () => made?.isSilent() === true,
    isPointing: () => made?.isPointing() === true,
    hide: () => made?.hide(),
    focusPanel: () => made?.focusPanel(),
  };
}

interface Shown {
  readonly view: PanelView;
  readonly pointing: Pointing;
  readonly spared: Spared;
}

class PageOverlay implements Overlay {
  readonly #ports: OverlayPorts;
  readonly #host: OverlayHost;
  readonly #follower: TargetFollower;
  readonly #announcer;
  readonly #panel = createPanel();
  readonly #seat = createSeating(this.#panel);
  readonly #spendFight = createFightBudget();
  readonly #layer: HTMLElement;
  readonly #rings;
  #shown: Shown | null = null;
  #shownAt = 0;
  #ladderOpen = false;
  #stoodDown = false;
  #hasRoom = true;
  #saidSilent = false;
  #isPointing = false;

  constructor(ports: OverlayPorts) {
    this.#ports = ports;
    this.#announcer = createAnnouncer(ports.signal);
    const attributes = { class: 'uncard layer', translate: 'no' };
    this.#layer = createElement('div', attributes, this.#panel.seat, this.#announcer.element);
    this.#rings = createRings(this.#layer);
    this.#host = new OverlayHost({
      findTargets: () => this.#listTargets(),
      isHidden: () => isPanelHidden(this.#host.element, this.#panel.seat, this.#listTargets(), this.#host.veils),
      onFight: () => this.#onFight(),
      css: tokens + components + own,
      signal: ports.signal,
    });
    this.#follower = new TargetFollower(this.#host.element, (boxes) => this.#draw(boxes), ports.signal);
    this.#host.root.append(this.#layer);
    this.#listen();
  }

  show(view: PanelView, pointing: Pointing): void {
    if (this.#stoodDown || this.#ports.signal.aborted) return;
    const before = this.#shown?.view;
    if (before?.mode !== view.mode || before.step !== view.step) this.#shownAt = performance.now();
    if (before?.step !== view.step) this.#ladderOpen = false;
    const spared = findSpared(
      pointing.rings.map(({ element }) => element),
      pointing.region,
    );
    this.#shown = { view, pointing, spared };
    this.#host.attach();
    this.#follower.follow(new Set(listTargets(pointing)), new Set([...spared.obstacles, ...spared.avoid]));
  }

  isSilent(): boolean {
    return this.#stoodDown || (this.#shown !== null && !this.#hasRoom);
  }

  isPointing(): boolean {
    return this.#isPointing;
  }

  hide(): void {
    this.#shown = null;
    this.#isPointing = false;
    this.#follower.stop();
    this.#announcer.reset();
    this.#host.detach();
    this.#tellSilence();
  }

  focusPanel(): void {
    // Where nothing is to be pressed the panel itself is read out, and the next Tab goes to its first control.
    const wanted = ['.panel-foot .button-main', '.panel .choice', '.panel-body', '.panel'];
    wanted
      .map((selector) => this.#layer.querySelector<HTMLElement>(selector))
      .find((control) => control !== null)
      ?.focus();
  }

  #draw(boxes: Boxes): void {
    if (this.#shown === null) return;
    const { view, pointing, spared } = this.#shown;
    const { clientWidth: width, clientHeight: height } = this.#host.element;
    const viewport = { width, height };
    const { rings, target } = chooseRings(pointing, boxes, this.#ports.look);
    this.#layer.lang = view.language;
    this.#layer.dir = view.direction;
    this.#layer.dataset['text'] = view.textSize.larger ? 'larger' : 'plain';
    const [obstacles, avoid] = [pickBoxes(spared.obstacles, boxes), pickBoxes(spared.avoid, boxes)];
    this.#hasRoom = this.#seat({ view, target, ladderOpen: this.#ladderOpen, viewport, obstacles, avoid });
    // A ring without a word beside it would ask for a press and not say what it does.
    const drawn = this.#hasRoom ? rings : [];
    this.#rings.draw(drawn, viewport);
    this.#isPointing = drawn.length > 0;
    this.#tellSilence();
    this.#announcer.announce(describeChange(view), view.mode === 'card' ? view.lead : view.name);
  }

  #tellSilence(): void {
    const silent = this.isSilent();
    if (silent === this.#saidSilent) return;
    this.#saidSilent = silent;
    this.#ports.onSilence(silent);
  }

  #listen(): void {
    listenForPresses(this.#layer, {
      host: this.#host.element,
      veils: this.#host.veils,
      readShownAt: () => this.#shownAt,
      onAction: this.#ports.onAction,
      onAppStep: this.#ports.onAppStep,
      onDisclose: () => {
        this.#ladderOpen = !this.#ladderOpen;
        this.#follower.refresh();
      },
      signal: this.#ports.signal,
    });
  }

  #onFight(): boolean {
    if (this.#spendFight(performance.now())) return true;
    this.#stoodDown = true;
    this.hide();
    return false;
  }

  #listTargets(): readonly Element[] {
    return this.#shown === null ? [] : listTargets(this.#shown.pointing);
  }
}

function describeChange({ mode, step, verdict }: PanelView): string {
  return `${mode} ${step} ${verdict ?? ''}`;
}

function pickBoxes(elements: readonly Element[], boxes: Boxes): readonly Box[] {
  return elements.map((element) => boxes.get(element) ?? null).filter((box) => box !== null);
}
