/** Mouse and keys as WebDriver actions, which Firefox turns into trusted events. */

const namedKeys: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  F6: '\uE036',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** Moves the mouse to a point of the viewport, in whole CSS pixels, and presses there when asked. */
export function mouseActions(x: number, y: number, press: boolean): object {
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const pointer = {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: press ? [move, ...click] : [move],
  };
  return { actions: [pointer] };
}

/** Turns the wheel over a point of the viewport, down by so many CSS pixels. */
export function wheelActions(x: number, y: number, pixels: number): object {
  const at = { x: Math.round(x), y: Math.round(y), origin: 'viewport' };
  return { actions: [{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...at, deltaX: 0, deltaY: pixels, duration: 0 }] }] };
}

/** `Escape`, `a`, or `Alt+Shift+U`: all keys go down in order and up in reverse. Throws for a name it does not know. */
export function keyActions(combination: string): object {
  const values = combination.split('+').map(keyValue);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = [...values].reverse().map((value) => ({ type: 'keyUp', value }));
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] };
}

function keyValue(name: string): string {
  const value = namedKeys[name] ?? (name.length === 1 ? name : undefined);
  if (value === undefined) throw new Error(`The Firefox driver has no key "${name}"; add it to firefox-input.ts`);
  return value;
}
