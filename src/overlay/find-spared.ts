/**
 * What the panel should not cover besides the ringed controls: the row they stand in, and the buttons of the site's
 * dialog. Must not measure anything, nor judge what the elements mean.
 */

export interface Spared {
  /** Never covered. */
  readonly obstacles: readonly Element[];
  /** Not covered where it can be helped. */
  readonly avoid: readonly Element[];
}

const dialogSelector = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const controlSelector = 'button, [role="button"], a[href], input:not([type="hidden"])';
const rowSelector = 'li, tr, label, [role="row"], [role="listitem"]';
/** A dialog with more controls than this is a page of its own, and sparing them all would leave no room. */
const mostDialogControls = 12;

export function findSpared(targets: readonly Element[], region: Element | null): Spared {
  const dialogs = new Set(targets.map((target) => target.closest(dialogSelector)).filter((dialog) => dialog !== null));
  const rows = targets.map((target) => target.closest(rowSelector)).filter((row) => row !== null);
  const controls = [...dialogs].flatMap((dialog) => [...dialog.querySelectorAll(controlSelector)].slice(0, mostDialogControls));
  const avoid = new Set([...rows, ...dialogs, ...(region === null ? [] : [region])]);
  return { obstacles: [...new Set([...targets, ...controls])], avoid: [...avoid] };
}
