/**
 * Puts the report on the clipboard, at the person's press. The one place of Uncard that writes to it; nothing ever reads
 * from it.
 */

/** @returns False where the browser does not let us; the text is then marked, so that a key copies it. */
export async function copyText(shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
