/**
 * The fields of our own pages: a list to choose from, a search, a day, a file. The one place of Uncard that reads what is in a
 * field; nothing of the sites ever comes here.
 */

/** The option that is chosen; null for a list without any. */
export function chosenOption(list: HTMLSelectElement): HTMLOptionElement | null {
  return list.options[list.selectedIndex] ?? null;
}

export function textIn(field: HTMLInputElement): string {
  return field.value;
}

/** Makes the field ready for the same file once more. */
export function clearField(field: HTMLInputElement): void {
  field.value = '';
}
