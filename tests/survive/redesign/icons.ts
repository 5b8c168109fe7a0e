/**
 * Line icons for controls that lose their words. Drawn for the tests.
 */
const drawings = {
  bin: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  cross: 'M6 6l12 12M18 6L6 18',
  tick: 'M5 13l5 5 9-11',
  card: 'M3 6h18v12H3zM3 10h18M6 15h4',
  wallet: 'M4 7h14v13H4zM4 7l10-3v3M14 13h6v3h-6z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 8c0-4 4-6 8-6s8 2 8 6',
  plus: 'M12 5v14M5 12h14',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  star: 'M12 4l2.5 5 5.5.8-4 4 1 5.7-5-2.7-5 2.7 1-5.7-4-4 5.5-.8z',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
  pin: 'M12 21s-7-7-7-12a7 7 0 0 1 14 0c0 5-7 12-7 12z',
  house: 'M4 11l8-7 8 7v9H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 1H4z',
  gift: 'M4 9h16v4H4zM6 13v7h12v-7M12 9v11',
  gear: 'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3',
  flag: 'M6 21V4h12l-3 4 3 4H6',
} as const;

export type IconName = keyof typeof drawings;

/** With a title, the drawing carries its own name. */
export function makeIcon(document: Document, name: IconName, title?: string): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('width', '20');
  icon.setAttribute('height', '20');
  Object.assign(icon.style, { fill: 'none', stroke: 'currentColor', strokeWidth: '1.8', verticalAlign: 'middle', flex: 'none' });
  if (title === undefined) icon.setAttribute('aria-hidden', 'true');
  else {
    icon.setAttribute('role', 'img');
    icon.append(Object.assign(document.createElementNS(space, 'title'), { textContent: title }));
  }
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawings[name]);
  icon.append(path);
  return icon;
}
