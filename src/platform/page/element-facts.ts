/** Reads what an element says of itself: labels, purpose, state. Never what is typed or filled into a field. */

const captionedFields = new Set(['submit', 'button', 'reset']);

/** The caption that the page itself wrote on a button field: an attribute, not something a person can type. */
function buttonCaption(element: Element): string | null {
  const isButton = element.localName === 'input' && captionedFields.has((element.getAttribute('type') ?? '').toLowerCase());
  return isButton ? element.getAttribute('value') : null;
}

function drawingTitle(element: Element): string | null {
  if (element.localName !== 'svg') return null;
  return element.querySelector(':scope > title')?.textContent ?? null;
}

export function labelsOf(element: Element): readonly string[] {
  const found = [
    element.getAttribute('aria-label'),
    element.getAttribute('title'),
    element.getAttribute('alt'),
    buttonCaption(element),
    drawingTitle(element),
  ];
  return found.flatMap((label) => {
    const text = label?.replace(/\s+/gu, ' ').trim() ?? '';
    return text === '' || text.length > 160 ? [] : [text];
  });
}

export function fieldOf(element: Element): string | null {
  if (element.localName === 'input') return (element.getAttribute('type') ?? 'text').toLowerCase();
  if (element.localName === 'select' || element.localName === 'textarea') return element.localName;
  const editable = element.getAttribute('contenteditable');
  return element.getAttribute('role') === 'textbox' || (editable !== null && editable !== 'false') ? 'textarea' : null;
}

export function fieldPurposeOf(element: Element): string {
  return ['placeholder', 'autocomplete', 'name', 'id']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')
    .trim()
    .slice(0, 120);
}

/** By name and not by class: elements of a frame belong to another realm. */
export function tickedOf(element: Element, role: string): boolean | null {
  if (element.localName === 'input') return fieldOf(element) === 'checkbox' ? (element as HTMLInputElement).checked : null;
  if (role !== 'checkbox' && role !== 'switch') return null;
  return element.getAttribute('aria-checked') === 'true';
}

export function isDisabled(element: Element): boolean {
  return element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true';
}

export function expandedOf(element: Element): boolean | null {
  const expanded = element.getAttribute('aria-expanded');
  return expanded === null ? null : expanded === 'true';
}

export function isPressable(element: Element): boolean {
  if (element.hasAttribute('onclick')) return true;
  const tabIndex = element.getAttribute('tabindex');
  return tabIndex !== null && Number(tabIndex) >= 0;
}

/** Absolute address of a link or a frame, without following it. */
export function linkOf(element: Element): string | null {
  const written =
    element.localName === 'a' ? element.getAttribute('href') : element.localName === 'iframe' ? element.getAttribute('src') : null;
  if (written === null || written.startsWith('javascript:')) return null;
  try {
    return new URL(written, element.baseURI).href.slice(0, 400);
  } catch {
    return null;
  }
}
