/**
 * The style of the host element, held against whatever the page's own rules say: inline and important wins over every
 * rule of the page. Must not know what the overlay shows.
 */

const lockedStyle = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['display', 'block'],
  ['box-sizing', 'border-box'],
  ['width', '100%'],
  ['height', '100%'],
  ['max-width', 'none'],
  ['max-height', 'none'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['background', 'transparent'],
  ['overflow', 'visible'],
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['pointer-events', 'none'],
  // Only of use where the top layer refuses us.
  ['z-index', '2147483647'],
] as const;

/** What people may want to space out for reading; the host has no text, and what is inside sets its own. */
const textSpacing = ['letter-spacing', 'word-spacing', 'line-height'] as const;

/** Brings the host's attributes to what they should be: the popover, the locked style, nothing else. */
export function lockHost(host: HTMLElement): void {
  for (const name of host.getAttributeNames()) {
    if (name !== 'popover' && name !== 'style') host.removeAttribute(name);
  }
  if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual');
  host.removeAttribute('style');
  for (const [property, value] of lockedStyle) host.style.setProperty(property, value, 'important');
  // Firefox writes `all` out as every property there is.
  const written = host.getAttribute('style') ?? '';
  for (const property of textSpacing) if (written.includes(`${property}:`)) host.style.removeProperty(property);
}
