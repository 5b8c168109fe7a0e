/** Notices which of the site's controls the person presses, by the last sighting. Only watches; prevents nothing. */
import type { NodeId } from '../engine/page-view.ts';
import type { CardRow, Sighting } from '../engine/sighting.ts';

export type Press =
  | { readonly kind: 'remove'; readonly row: CardRow }
  | { readonly kind: 'row'; readonly row: CardRow }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'set-default'; readonly row: CardRow }
  /** An entry that leads on to Alipay. */
  | { readonly kind: 'alipay-entry' };

/** What is known of the page at the moment of a press. */
export interface Scene {
  readonly sighting: Sighting;
  readonly elementOf: (node: NodeId) => Element;
}

/** What the elements under a press mean; null for anything the guide is not about. */
export function readPress({ sighting, elementOf }: Scene, path: readonly EventTarget[]): Press | null {
  const hit = (node: NodeId) => path.includes(elementOf(node));
  const { dialog, cards, entries } = sighting;
  if (dialog !== null) return dialog.confirm !== null && hit(dialog.confirm.node) ? { kind: 'confirm' } : null;
  for (const row of cards?.rows ?? []) {
    if (row.removal.kind === 'showing' && hit(row.removal.control.node)) return { kind: 'remove', row };
    if (row.setDefault !== null && hit(row.setDefault.node)) return { kind: 'set-default', row };
  }
  if ([...entries['alipay-entry'], ...entries['my-alipay-entry']].some(({ node }) => hit(node))) return { kind: 'alipay-entry' };
  // A control of the whole list, such as "Manage", chooses no row.
  const owners = cards?.rows.filter((row) => hit(row.node) || (row.removal.kind === 'opener' && hit(row.removal.control.node))) ?? [];
  const [row] = owners;
  return row === undefined || owners.length > 1 ? null : { kind: 'row', row };
}

/** What a key presses by itself: a click follows, and counts. */
const pressedByKey = 'button, a[href], area[href], input, select, textarea, summary';

/** A box that only plays a button reacts to the key itself, and the click it may then send is no person's. */
function isKeyPress(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isKey = (event.key === 'Enter' || event.key === ' ') && !event.repeat;
  return isKey && target instanceof Element && !target.matches(pressedByKey);
}

/**
 * @param readScene The scene right now; looks at the page again first if it has changed.
 * @param signal Ends the watching.
 */
export function watchPresses(page: Document, readScene: () => Scene | null, onPress: (press: Press) => void, signal: AbortSignal): void {
  let begun: { readonly press: Press; readonly element: Element } | null = null;
  const read = (event: Event): Press | null => {
    const scene = event.isTrusted ? readScene() : null;
    return scene === null ? null : readPress(scene, event.composedPath());
  };
  const options = { capture: true, passive: true, signal } as const;
  page.addEventListener(
    'pointerdown',
    (event) => {
      const press = read(event);
      const [element] = event.composedPath();
      begun = press !== null && element instanceof Element ? { press, element } : null;
    },
    options,
  );
  page.addEventListener(
    'pointerup',
    () => {
      // Some controls act on the way down and are gone before a click can come.
      if (begun !== null && !begun.element.isConnected) {
        onPress(begun.press);
        begun = null;
      }
    },
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      const press = isKeyPress(event) ? read(event) : null;
      if (press !== null) onPress(press);
    },
    options,
  );
  page.addEventListener(
    'click',
    (event) => {
      const press = read(event) ?? (begun !== null && event.composedPath().includes(begun.element) ? begun.press : null);
      begun = null;
      if (press !== null) onPress(press);
    },
    options,
  );
}
