/**
 * The names of all redesigns of a page. Without any DOM, so that the runner in node can read them too.
 */
export const transformationNames = [
  'hash-classes',
  'drop-classes',
  'swap-tags',
  'drop-roles',
  'nest',
  'reorder',
  'shadow-root',
  'menu-to-dialog',
  'split-text',
  'hover-only',
  'icon-only',
  'right-to-left',
  'late-content',
  're-render-storm',
  'decoys',
  'hidden-twins',
  'move-regions',
  'restyle',
  'rename-attributes',
  'table-layout',
  'mask-style',
] as const;

export type TransformationName = (typeof transformationNames)[number];
