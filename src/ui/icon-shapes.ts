/**
 * The line icons, one family: a 24 by 24 grid, round ends, no fill. Data only; must not know where an icon stands.
 * The picture of the toolbar button is drawn apart, in assets/icons/uncard.svg, and shows the same card.
 */

export const iconShapes = {
  /** The brand mark: a bank card cut through. */
  mark: [
    'M9.3 18.5H5A2.5 2.5 0 0 1 2.5 16V8A2.5 2.5 0 0 1 5 5.5h9.2',
    'M18.6 5.5H19A2.5 2.5 0 0 1 21.5 8v8a2.5 2.5 0 0 1-2.5 2.5h-5.4',
    'M2.5 10h8.6',
    'M16.1 10h5.4',
    'M18.6 2.5l-9.2 19',
  ],
  /** A large letter beside a small one. */
  'text-size': ['M2.5 19L8 5l5.5 14', 'M4.4 14.2h7.2', 'M15 19l3.2-8 3.3 8', 'M16.1 16.3h4.3'],
  minimise: ['M6 12h12'],
  expand: ['M7 14l5-5 5 5'],
  open: ['M7 10l5 5 5-5'],
  close: ['M6.5 6.5l11 11', 'M17.5 6.5l-11 11'],
  check: ['M5 12.5l4.7 4.7L19 7.5'],
  phone: [
    'M8.5 2.75h7A1.75 1.75 0 0 1 17.25 4.5v15a1.75 1.75 0 0 1-1.75 1.75h-7a1.75 1.75 0 0 1-1.75-1.75v-15A1.75 1.75 0 0 1 8.5 2.75z',
    'M11 18h2',
  ],
  globe: [
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
    'M3.2 12h17.6',
    'M12 3c2.4 2.5 3.6 5.5 3.6 9s-1.2 6.5-3.6 9c-2.4-2.5-3.6-5.5-3.6-9s1.2-6.5 3.6-9z',
  ],
  'arrow-out': ['M8 16L16.5 7.5', 'M9.5 7.5h7v7'],
  circle: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z'],
  half: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3 2'],
  done: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M8.2 12.3l2.6 2.6 5-5.4'],
  warning: ['M12 4.2l8.7 15.1H3.3z', 'M12 10v4.2', 'M12 16.8v.1'],
  question: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M9.7 9.6a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.2.9-1.2 1.8', 'M12 16.3v.1'],
  /** Three corners of a code for cameras. */
  code: ['M4 4h6v6H4z', 'M14 4h6v6h-6z', 'M4 14h6v6H4z', 'M14 14h2.5v2.5', 'M20 14v6h-6'],
  map: ['M9 4.5L3.5 7v12.5L9 17l6 2.5 5.5-2.5V4.5L15 7z', 'M9 4.5V17', 'M15 7v12.5'],
  swap: ['M4 8.5h15', 'M15.5 5L19 8.5 15.5 12', 'M20 15.5H5', 'M8.5 12L5 15.5 8.5 19'],
  chat: ['M4 5.5h16v10.5h-9L7 19.5V16H4z', 'M8 9.5h8', 'M8 12.5h5'],
  gear: [
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
    'M12 3.5v2.2M12 18.3v2.2M3.5 12h2.2M18.3 12h2.2M6 6l1.6 1.6M16.4 16.4L18 18M18 6l-1.6 1.6M7.6 16.4L6 18',
  ],
  eye: ['M2.8 12S6 6 12 6s9.2 6 9.2 6S18 18 12 18s-9.2-6-9.2-6z', 'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z'],
} as const satisfies Record<string, readonly string[]>;

export type IconId = keyof typeof iconShapes;
