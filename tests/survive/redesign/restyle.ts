/**
 * Another look: fonts, sizes, colours, spaces, corners, big pictures. Nothing moves out of its place or hides.
 */

import type { Random } from './seeded-random.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { turnColour } from './turn-colour.ts';
import { findAll, rootsOf } from './walk.ts';

const fonts = [
  'Georgia, serif',
  'Verdana, sans-serif',
  '"Courier New", monospace',
  '"Trebuchet MS", sans-serif',
  'Tahoma, sans-serif',
  'system-ui',
];

export const restyle: Transformation = {
  name: 'restyle',
  apply(page) {
    const { document, random, truth } = page;
    const elements = [...rootsOf(document).flatMap((root) => ('body' in root ? [root.body] : [])), ...findAll(document, '*')];
    const theme = {
      font: random.pick(fonts),
      scale: random.pick([0.85, 0.95, 1.1, 1.25]),
      turn: random.between(0, 11) * 30,
      isDark: random.happens(0.25),
    };
    const spaces = random.pick([0.6, 1, 1.4, 1.8]);
    const corner = random.pick([null, '0px', '4px', '20px']);
    const styled = elements.filter((element) => element.closest('svg') === null);
    const changes = styled.map((element) => ({
      element,
      change: { ...changeText(element, theme), ...changeBox(element, { ...theme, spaces, corner }) },
    }));
    for (const { element, change } of changes) Object.assign(element.style, change);
    if (random.happens(0.4)) showPictures(page, random);
    return truth;
  },
};

interface Theme {
  readonly font: string;
  readonly scale: number;
  readonly turn: number;
  readonly isDark: boolean;
}

function changeText(element: HTMLElement, { font, scale, turn, isDark }: Theme): Partial<CSSStyleDeclaration> {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return {};
  const size = Math.max(11, Math.min(34, Number.parseFloat(style.fontSize) * scale));
  const isPainted = paintedAround(element);
  return { fontFamily: font, fontSize: `${size.toFixed(1)}px`, ...(isPainted ? {} : { color: turnColour(style.color, turn, isDark) }) };
}

interface BoxTheme extends Theme {
  readonly spaces: number;
  readonly corner: string | null;
}

function changeBox(element: HTMLElement, { turn, isDark, spaces, corner }: BoxTheme): Partial<CSSStyleDeclaration> {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || paintedAround(element)) return {};
  // A drawing made of borders alone, as a small arrow is, keeps them.
  const isBox =
    (element.clientWidth > 0 || element.childNodes.length > 0) &&
    (style.backgroundColor !== 'rgba(0, 0, 0, 0)' || style.borderTopWidth !== '0px');
  const isRound = Number.parseFloat(style.borderTopLeftRadius) > 0 && style.borderTopLeftRadius !== '50%';
  const room = Number.parseFloat(style.paddingTop);
  return {
    ...(isBox
      ? { backgroundColor: turnColour(style.backgroundColor, turn, isDark), borderColor: turnColour(style.borderTopColor, turn, isDark) }
      : {}),
    ...(corner !== null && isRound ? { borderRadius: corner } : {}),
    ...(spaces !== 1 && room > 3 && room < 30 && style.position !== 'fixed'
      ? {
          paddingTop: `${(room * spaces).toFixed(0)}px`,
          paddingBottom: `${(Number.parseFloat(style.paddingBottom) * spaces).toFixed(0)}px`,
        }
      : {}),
  };
}

/** On a picture or a gradient, text keeps its colour. */
function paintedAround(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at !== null && at.localName !== 'body'; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style?.backgroundImage !== 'none' || style.position === 'fixed') return true;
  }
  return false;
}

/** Each card as a big picture of a card. */
function showPictures({ parts }: PageToRedesign, random: Random): void {
  const turn = random.below(360);
  for (const row of parts.rows().filter((one) => !one.matches('tr') && one.querySelector('dl') === null)) {
    const picture = row.ownerDocument.createElement('div');
    const look = {
      width: '150px',
      height: '94px',
      borderRadius: '12px',
      flex: 'none',
      background: `linear-gradient(130deg, hsl(${String(turn)} 50% 35%), hsl(${String(turn + 60)} 60% 55%))`,
    };
    Object.assign(picture.style, look);
    row.prepend(picture);
  }
}
