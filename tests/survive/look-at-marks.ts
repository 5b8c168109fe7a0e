/**
 * Looks at a practice page from inside, for the self-check of the redesigns: which marks show, and what lies before them.
 */
export interface SeenMark {
  readonly mark: string;
  /** How many of its elements show. */
  readonly shown: number;
  /** How many of those have something else before their middle. */
  readonly covered: number;
  /** The middle of the first that shows and is not covered, where a press would go. */
  readonly at: readonly [number, number] | null;
}

const helpers = `
  const deepest = (doc, x, y) => {
    let hit = doc.elementFromPoint(x, y);
    for (;;) {
      const inner = hit && hit.shadowRoot && hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) return hit;
      hit = inner;
    }
  };
  const up = (el) => el.parentElement || (el.getRootNode().host ?? null);
  const holds = (outer, el) => { for (let at = el; at; at = up(at)) if (at === outer) return true; return false; };
  const isShown = (el) => { const b = el.getBoundingClientRect(); return b.width > 3 && b.height > 3 && el.checkVisibility({ opacityProperty: true, visibilityProperty: true }); };
  const found = [];
  const walk = (root) => { for (const el of root.querySelectorAll('*')) {
    if (el.shadowRoot) walk(el.shadowRoot);
    if (el.localName === 'iframe' && el.contentDocument) walk(el.contentDocument);
    const mark = el.getAttribute('data-practice');
    if (mark !== null) found.push({ el, mark });
  } };
  walk(document);`;

/** An expression that answers a `SeenMark` for each of these marks. */
export function lookAtMarks(marks: readonly string[]): string {
  return `(() => {${helpers}
  return ${JSON.stringify(marks)}.map((mark) => {
    const shown = found.filter((f) => f.mark === mark && isShown(f.el)).map((f) => f.el);
    let at = null;
    const covered = shown.filter((el) => {
      el.scrollIntoView({ block: 'center', inline: 'nearest' });
      const b = el.getBoundingClientRect();
      const points = mark.startsWith('row:') ? [[.5,.5],[.1,.5],[.9,.5],[.3,.3],[.7,.7]] : [[.5,.5]];
      const free = points.find(([px, py]) => {
        const hit = deepest(el.ownerDocument, b.left + b.width * px, b.top + b.height * py);
        return hit && (holds(el, hit) || holds(hit, el) && hit.localName !== 'body' && hit.localName !== 'html');
      });
      const frame = el.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
      if (free && !at) at = [frame.left + b.left + b.width * free[0], frame.top + b.top + b.height * free[1]];
      return !free;
    });
    return { mark, shown: shown.length, covered: covered.length, at };
  }); })()`;
}

/** An expression that answers how often each mark shows, as one text. */
export const countMarks = `(() => {${helpers}
  const counts = {};
  for (const { el, mark } of found) if (mark !== 'never' && isShown(el)) counts[mark] = (counts[mark] ?? 0) + 1;
  return JSON.stringify(Object.entries(counts).sort());
})()`;

/** An expression for everything that a press might change. */
export const signature = `(() => {${helpers}
  const boxes = found.flatMap(({ el }) => [el, ...el.querySelectorAll('input')]).map((el) => [el.checked, el.getAttribute('aria-checked')]);
  return JSON.stringify([location.href, found.filter((f) => isShown(f.el)).map((f) => f.mark), boxes, document.body.childElementCount]);
})()`;
