/** Writes down what an element says of itself. Asks only for the attributes that it has: most elements have one or two. */
import type { ViewNode } from '../../engine/page-view.ts';
import {
  expandedOf,
  fieldOf,
  fieldPurposeOf,
  isDisabled,
  isPressable,
  labelsOf,
  linkOf,
  roleOf,
  tickedOf,
  traitsOf,
} from './element-facts.ts';
import type { ToAddress } from './link-addresses.ts';

export type Draft = { -readonly [Key in keyof ViewNode]: ViewNode[Key] };

/** What an attribute has to do with, one bit each. */
const sign = {
  role: 1,
  label: 2,
  traits: 4,
  current: 8,
  link: 16,
  editable: 32,
  disabled: 64,
  ticked: 128,
  expanded: 256,
  busy: 512,
  hidden: 1024,
  opens: 2048,
  pressed: 4096,
  open: 8192,
} as const;

const signs: ReadonlyMap<string, number> = new Map([
  ['role', sign.role],
  ['aria-label', sign.label],
  ['title', sign.label],
  ['alt', sign.label],
  ['class', sign.traits],
  ['id', sign.traits],
  ['aria-current', sign.traits | sign.current],
  ['aria-selected', sign.traits | sign.current],
  ['href', sign.link],
  ['src', sign.link],
  ['contenteditable', sign.editable],
  ['disabled', sign.disabled],
  ['aria-disabled', sign.disabled],
  ['aria-checked', sign.ticked],
  ['aria-expanded', sign.expanded],
  ['aria-busy', sign.busy],
  ['aria-hidden', sign.hidden],
  ['inert', sign.hidden],
  ['aria-haspopup', sign.opens],
  ['onclick', sign.pressed],
  ['tabindex', sign.pressed],
  ['open', sign.open],
]);
const fieldTags = new Set(['input', 'select', 'textarea']);
const noLabels: readonly string[] = [];

/** One shape for elements and runs of text alike: an engine reads objects of one shape faster. */
export function draftNode(parent: number, tag: string, text: string, unreachable: boolean): Draft {
  return {
    parent,
    end: 0,
    tag,
    text,
    role: '',
    labels: noLabels,
    traits: '',
    link: null,
    field: null,
    fieldPurpose: '',
    disabled: false,
    ticked: null,
    expanded: null,
    busy: false,
    unreachable,
    opensSomething: false,
    pressable: false,
    openDialog: false,
  };
}

function signsOf(element: Element): number {
  let found = 0;
  if (!element.hasAttributes()) return found;
  for (const name of element.getAttributeNames()) found |= signs.get(name) ?? 0;
  return found;
}

function addField(draft: Draft, element: Element): void {
  draft.field = fieldOf(element);
  if (draft.field !== null) draft.fieldPurpose = fieldPurposeOf(element);
}

function addState(draft: Draft, element: Element, found: number): void {
  if ((found & sign.disabled) !== 0) draft.disabled = isDisabled(element);
  if ((found & sign.expanded) !== 0) draft.expanded = expandedOf(element);
  if ((found & sign.busy) !== 0) draft.busy = element.getAttribute('aria-busy') === 'true';
  if ((found & sign.hidden) !== 0 && (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('inert')))
    draft.unreachable = true;
  if ((found & sign.opens) !== 0) draft.opensSomething = true;
  if ((found & sign.pressed) !== 0) draft.pressable = isPressable(element);
  if ((found & sign.open) !== 0) draft.openDialog = draft.tag === 'dialog';
}

const stateSigns = sign.disabled | sign.expanded | sign.busy | sign.hidden | sign.opens | sign.pressed | sign.open;

/** @param unreachable What is around it is out of reach. */
export function describeElement(element: Element, parent: number, unreachable: boolean, toAddress: ToAddress): Draft {
  const draft = draftNode(parent, element.localName, '', unreachable);
  const { tag } = draft;
  const isField = fieldTags.has(tag);
  const found = signsOf(element);
  if (found === 0 && !isField && tag !== 'svg') return draft;
  if ((found & sign.role) !== 0) draft.role = roleOf(element);
  // A button field carries its caption in an attribute, a drawing its title in an element.
  if ((found & sign.label) !== 0 || isField || tag === 'svg') draft.labels = labelsOf(element, tag);
  if ((found & sign.traits) !== 0) draft.traits = traitsOf(element, (found & sign.current) !== 0);
  if ((found & sign.link) !== 0) draft.link = linkOf(element, tag, toAddress);
  if (isField || (found & (sign.editable | sign.role)) !== 0) addField(draft, element);
  if (isField || (found & (sign.ticked | sign.role)) !== 0) draft.ticked = tickedOf(element, draft.role);
  if ((found & stateSigns) !== 0) addState(draft, element, found);
  return draft;
}
