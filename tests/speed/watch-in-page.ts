/**
 * Runs in the wallet page: brings the target, and reads after each frame where ring and target stand in it. Sent as source,
 * so it uses nothing but its arguments and the page's globals.
 *
 * A message that is posted while a frame is made arrives after that frame was laid out and painted: what is read then is
 * what that frame shows.
 */
import type { Box } from '../../tools/browsers/test-browser.ts';

/** Where ring and target stood in one frame: their upper edges in the window; null without a ring around anything. */
export interface SeenFrame {
  readonly ring: number | null;
  readonly target: number;
}

export interface BenchInPage {
  /** The overlay's closed root, which the bench hands over through the DevTools protocol. */
  root: ShadowRoot | null;
  addTarget(): void;
  removeTarget(): void;
  /** Whether a ring stands around the target now. */
  isRinged(): boolean;
  /** @returns How long it took until a frame showed the target in its ring, in milliseconds; null when none did within the limit. */
  appear(limit: number): Promise<number | null>;
  /** Scrolls to and fro by script in each of so many frames. */
  scroll(frames: number): Promise<readonly SeenFrame[]>;
  /** Watches so many milliseconds without scrolling itself. */
  watch(milliseconds: number): Promise<readonly SeenFrame[]>;
}

declare global {
  var bench: BenchInPage;
}

export function installBench(): void {
  /** Air between ring and target that still counts as around it, in CSS pixels. */
  const mostAir = 17;
  /** How far the page is scrolled to and fro by script, and in how many frames, in CSS pixels. */
  const [swing, period] = [260, 60];
  let target: HTMLElement | null = null;

  /** driver.js darkens the window and leaves a hole, which it writes as the second part of a path. */
  const holeOf = (path: Element | null): Box[] => {
    const hole = /Z\s*M([\d.-]+),([\d.-]+) h([\d.-]+) a([\d.]+).*? v([\d.-]+) a/u.exec(path?.getAttribute('d') ?? '');
    if (hole === null) return [];
    const [left = 0, top = 0, across = 0, radius = 0, down = 0] = hole.slice(1).map(Number);
    return [{ x: left - radius, y: top, width: across + 2 * radius, height: down + 2 * radius }];
  };
  const rings = (): Box[] => {
    const ours = [...(bench.root?.querySelectorAll('[data-part="ring"]') ?? [])].map((ring) => ring.getBoundingClientRect());
    return [...ours, ...holeOf(document.querySelector('.driver-overlay path'))];
  };
  const isAround = (ring: Box, box: Box) => {
    const air = [box.x - ring.x, box.y - ring.y, ring.x + ring.width - box.x - box.width, ring.y + ring.height - box.y - box.height];
    return air.every((side) => side >= -0.5 && side <= mostAir);
  };
  const afterFrame = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const seen = (): SeenFrame => ({ ring: rings()[0]?.y ?? null, target: target?.getBoundingClientRect().y ?? 0 });

  globalThis.bench = {
    root: null,
    addTarget() {
      target = document.createElement('button');
      target.dataset['bench'] = 'target';
      target.textContent = 'Remove';
      document.querySelector('#card')?.append(target);
    },
    removeTarget() {
      target?.remove();
      target = null;
    },
    isRinged: () => target !== null && rings().some((ring) => isAround(ring, target?.getBoundingClientRect() ?? ring)),
    async appear(limit) {
      const began = performance.now();
      bench.addTarget();
      while (performance.now() - began < limit) {
        await afterFrame();
        if (bench.isRinged()) return performance.now() - began;
      }
      return null;
    },
    async scroll(frames) {
      const all: SeenFrame[] = [];
      for (let frame = 0; frame < frames; frame += 1) {
        requestAnimationFrame(() => window.scrollTo(0, (swing / 2) * (1 - Math.cos((2 * Math.PI * frame) / period))));
        await afterFrame();
        all.push(seen());
      }
      return all;
    },
    async watch(milliseconds) {
      const all: SeenFrame[] = [];
      for (const end = performance.now() + milliseconds; performance.now() < end; ) {
        await afterFrame();
        all.push(seen());
      }
      return all;
    },
  };
}
