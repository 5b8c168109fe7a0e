/**
 * Finds the site's modal dialog that is on top. Everything outside it takes no clicks, so the overlay must stand inside.
 * Must not know why the dialog is open; reads only that it is.
 */

export interface ModalDialogs {
  /** The modal dialog on top, or null. A dialog around one of `elements` counts even inside a shadow tree. */
  findTop(elements: Iterable<Element>): HTMLDialogElement | null;
}

/** Remembers the order in which dialogs opened, since the document does not tell which one is on top. */
export function createModalDialogs(): ModalDialogs {
  let opened: ReadonlySet<HTMLDialogElement> = new Set();
  return {
    findTop(elements) {
      const open = new Set(document.querySelectorAll<HTMLDialogElement>('dialog:modal'));
      for (const element of elements) {
        const around = findDialogAround(element);
        if (around !== null) open.add(around);
      }
      // A set keeps the order in which its members came.
      opened = new Set([...[...opened].filter((dialog) => open.has(dialog)), ...open]);
      return [...opened].at(-1) ?? null;
    },
  };
}

function findDialogAround(element: Element): HTMLDialogElement | null {
  if (!element.isConnected) return null;
  const around = element.closest<HTMLDialogElement>('dialog:modal');
  if (around !== null) return around;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? findDialogAround(root.host) : null;
}
