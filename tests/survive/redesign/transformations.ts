/**
 * All transformations, in the order of their names' list.
 */
import { decoys } from './decoys.ts';
import { dropClasses } from './drop-classes.ts';
import { dropRoles } from './drop-roles.ts';
import { hashClasses } from './hash-classes.ts';
import { hiddenTwins } from './hidden-twins.ts';
import { hoverOnly } from './hover-only.ts';
import { iconOnly } from './icon-only.ts';
import { lateContent } from './late-content.ts';
import { maskStyle } from './mask-style.ts';
import { menuToDialog } from './menu-to-dialog.ts';
import { moveRegions } from './move-regions.ts';
import { nest } from './nest.ts';
import { reRenderStorm } from './re-render-storm.ts';
import { renameAttributes } from './rename-attributes.ts';
import { reorder } from './reorder.ts';
import { restyle } from './restyle.ts';
import { rightToLeft } from './right-to-left.ts';
import { shadowRoot } from './shadow-root.ts';
import { splitText } from './split-text.ts';
import { swapTags } from './swap-tags.ts';
import { tableLayout } from './table-layout.ts';
import type { Transformation } from './transformation.ts';

export const transformations: readonly Transformation[] = [
  hashClasses,
  dropClasses,
  swapTags,
  dropRoles,
  nest,
  reorder,
  shadowRoot,
  menuToDialog,
  splitText,
  hoverOnly,
  iconOnly,
  rightToLeft,
  lateContent,
  reRenderStorm,
  decoys,
  hiddenTwins,
  moveRegions,
  restyle,
  renameAttributes,
  tableLayout,
  maskStyle,
];
