/**
 * Keeps knowing where the site's elements are: through scrolling, inner scrolling, new rendering, resizing and transforms.
 * Must not know what is drawn around them.
 *
 * Events tell of most movements. While something moves it is measured in every frame; once it rests, four times a second.
 */
import { autoUpdate } from '@floating-ui/dom';
import { measureBoxes } from './measure-boxes.ts';
import type { Box } from './place-panel.ts';

export type Boxes = ReadonlyMap<Element, Box | null>;

const restingCheckMilliseconds = 250;
/** Frames without movement before measuring in every frame ends. */
const framesToRest = 12;

function isSame(one: ReadonlySet<Element>, other: ReadonlySet<Element>): boolean {
  return one.size === other.size && [...one].every((element) => other.has(element));
}

export class TargetFollower {
  readonly #host: HTMLElement;
  readonly #onMeasured: (boxes: Boxes) => void;
  readonly #signal: AbortSignal;
  readonly #followed = new Map<Element, () => void>();
  #others: ReadonlySet<Element> = new Set();
  #watching: AbortController | null = null;
  #last = '';
  #stillFrames = 0;
  #frame: number | null = null;
  #turn = 0;
  #asked = false;

  /** Boxes come in px of `host`, once after every `follow` and `refresh` and whenever there may be news. */
  constructor(host: HTMLElement, onMeasured: (boxes: Boxes) => void, signal: AbortSignal) {
    this.#host = host;
    this.#onMeasured = onMeasured;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** `targets` are followed closely; `others` are only measured along with them. */
  follow(targets: ReadonlySet<Element>, others: ReadonlySet<Element>): void {
    const isNews = !isSame(others, this.#others) || !isSame(targets, new Set(this.#followed.keys()));
    this.#others = others;
    if (this.#watching === null) this.#watch();
    for (const [element, unfollow] of this.#followed) {
      if (targets.has(element)) continue;
      unfollow();
      this.#followed.delete(element);
    }
    for (const element of targets) {
      if (!this.#followed.has(element))
        this.#followed.set(
          element,
          autoUpdate(element, null, () => this.refresh()),
        );
    }
    // A page that changes without end is looked at again and again: what is followed already needs no close watch for that.
    if (isNews) this.refresh();
    else this.#ask();
  }

  /** Measures and reports within this frame, and closely for a few frames more. */
  refresh(): void {
    this.#stillFrames = 0;
    this.#ask();
  }

  stop(): void {
    this.#watching?.abort();
    this.#watching = null;
    for (const unfollow of this.#followed.values()) unfollow();
    this.#followed.clear();
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
    this.#last = '';
  }

  #watch(): void {
    this.#watching = new AbortController();
    const signal = AbortSignal.any([this.#watching.signal, this.#signal]);
    const options = { capture: true, passive: true, signal };
    for (const type of ['scroll', 'transitionrun', 'animationstart']) {
      document.addEventListener(type, () => this.refresh(), options);
    }
    window.addEventListener('resize', () => this.refresh(), options);
    const timer = setInterval(() => document.hidden || this.#ask(), restingCheckMilliseconds);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      // Nothing in it waits for more than microtasks, so what it draws belongs to this very frame.
      void this.#measure();
    });
  }

  async #measure(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const boxes = await measureBoxes(new Set([...this.#followed.keys(), ...this.#others]), this.#host);
    if (turn !== this.#turn || this.#watching === null) return;
    const now = JSON.stringify([...boxes.values()]);
    this.#stillFrames = now === this.#last ? this.#stillFrames + 1 : 0;
    this.#last = now;
    this.#onMeasured(boxes);
    if (this.#stillFrames >= framesToRest) return;
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#ask();
    });
  }
}
