/** Computes what the structure of a page tells, one small function a feature. Pure. */
import type { FeatureId } from '../guide/features.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { TargetId } from '../guide/targets.ts';
import { activationOf } from './activation.ts';
import { isControlNode } from './is-control-node.ts';
import { strengthOf } from './lexicon.ts';
import {
  countFields,
  fieldMeans,
  hasCardForm,
  hasCodeBoxesOnTop,
  hasCodeFields,
  hasKeypad,
  hasRemovalForm,
  hasSignInForm,
  offersOtherAccounts,
  someNode,
} from './page-forms.ts';
import type { PageIndex } from './page-index.ts';
import type { Region } from './page-regions.ts';
import type { NodeId, ViewNode } from './page-view.ts';
import { price } from './price.ts';
import type { Candidate, CardList, RemovalDialog, Sighting } from './sighting.ts';

export interface Read {
  readonly cards: CardList | null;
  readonly dialog: RemovalDialog | null;
  readonly entries: Sighting['entries'];
}

const captchaTraits = /(^|[\s_-])(nc_1_|nc-container|baxia|nocaptcha|geetest|punish)/;
/** Also the name of a picture with letters to copy, which a form may hold among its fields. */
const pictureTraits = /(^|[\s_-])captcha/;
const captchaFrame = /captcha|punish|nocaptcha|awsc|baxia/;
/** Frames of the two sites and of the group they belong to; a frame of anybody else tells nothing. */
const groupHost = /^https:\/\/([a-z0-9-]+\.)*(aliexpress\.(com|us|ru)|alipay\.com|alibaba\.com)\//;
const anyAddress = /^/;
const signInFrame = /mini_?login|\/login|passport|sign-?in/;
const identityFrame = /identity|\/iv\/|verif|otp|challenge/;
/** "Loading the list of your cards", in signs. */
const longestLoading = 40;
/** Smaller frames are trackers and buttons, in CSS pixels. */
const smallestFrame = { width: 240, height: 150 } as const;
const skeletonTraits = /(^|[\s_-])(skeleton|shimmer|placeholder-glow|loading|spinner|loader|icon-loading)([\s_-]|$)/;

function isCaptchaFrame(index: PageIndex, { link, labels }: ViewNode): boolean {
  if (link !== null && captchaFrame.test(link)) return true;
  return labels.some((label) => strengthOf(index.lexicon.meaningsOf(label), 'bot-check') > 0);
}

function hasCaptcha(index: PageIndex): boolean {
  return someNode(index, (node, id) => {
    const told =
      captchaTraits.test(node.traits) ||
      (pictureTraits.test(node.traits) && countFields(index) <= 1) ||
      (node.tag === 'iframe' && isCaptchaFrame(index, node));
    if (!told) return false;
    const { showing, box } = index.look(id);
    return showing && box !== null && box.width >= 60 && box.height >= 20;
  });
}

function hasFrame(index: PageIndex, address: RegExp): boolean {
  return someNode(index, (node, id) => {
    if (node.tag !== 'iframe' || node.link === null || !groupHost.test(node.link) || !address.test(node.link.toLowerCase())) return false;
    const { showing, box } = index.look(id);
    return showing && box !== null && box.width >= smallestFrame.width && box.height >= smallestFrame.height;
  });
}

/** Pay or place an order, on a control of its own and not on a product tile. */
function hasPayControl(index: PageIndex): boolean {
  return index.hits('pay').some((hit) => {
    if (hit.strength < 2 || strengthOf(hit.meanings, 'payments') > 1 || strengthOf(hit.meanings, 'to-pay') > 1) return false;
    // "Order a card" sells one.
    if (hit.strength < 3 && hit.meanings.has('card')) return false;
    const { node, pressable } = activationOf(index, hit.node);
    const { tag, role, field } = index.node(node);
    const isButton = tag === 'button' || role === 'button' || field === 'submit' || (pressable && tag !== 'a');
    return isButton && index.look(node).showing;
  });
}

function asksHowToPay(index: PageIndex, read: Read): boolean {
  if (read.cards !== null || index.showingHits('save-card', 'main', 1).length > 0) return true;
  return index.showingHits('payments', 'main', 1).length > 0 || hasCardForm(index);
}

/** Text in the main part of the page, up to a few hundred characters: enough to tell a page from a blank. */
function mainTextLength(index: PageIndex): number {
  let length = 0;
  for (const [id, node] of index.view.nodes.entries()) {
    if (node.tag !== '' || node.text.trim() === '') continue;
    const region = index.regionOf(id);
    if (region !== 'main' && region !== 'dialog') continue;
    if (!index.look(node.parent).showing) continue;
    length += node.text.trim().length;
    if (length > 400) break;
  }
  return length;
}

/** A part that says it is busy, or looks like a placeholder, and shows no words worth reading. */
function isPlaceholder(index: PageIndex, node: ViewNode, id: NodeId): boolean {
  const told = node.busy || node.role === 'progressbar' || skeletonTraits.test(node.traits);
  const text = index.textOf(id);
  return told && text !== null && text.length <= 80 && index.look(id).showing && index.regionOf(id) === 'main';
}

/** Above the fold only: shops load the lower half of a page whenever somebody scrolls there. */
function isAboveFold(index: PageIndex, id: NodeId): boolean {
  const { box } = index.look(id);
  return box !== null && box.y + index.view.viewport.scrollY < index.view.viewport.height;
}

function isLoading(index: PageIndex, read: Read): boolean {
  if (read.cards !== null) return false;
  const saysLoading = index
    .showingHits('loading', 'main', 1)
    .some((hit) => (hit.strength >= 2 || hit.text.length <= longestLoading) && isAboveFold(index, hit.node));
  if (saysLoading || someNode(index, (node, id) => isPlaceholder(index, node, id) && isAboveFold(index, id))) return true;
  return mainTextLength(index) < 30;
}

function hasControlInMain(index: PageIndex): boolean {
  return someNode(index, (node, id) => isControlNode(node) && index.regionOf(id) === 'main' && index.look(id).showing);
}

function hasPriceGrid(index: PageIndex): boolean {
  let prices = 0;
  for (const node of index.view.nodes) {
    if (node.tag !== '' || node.text.length > 40 || !price.test(node.text) || !index.look(node.parent).showing) continue;
    prices += 1;
    if (prices >= 6) return true;
  }
  return false;
}

/** Different entries of one kind that can be seen in some parts of the page. */
function countEntries(index: PageIndex, label: LabelId, regions: readonly Region[]): number {
  const entries = new Set<string>();
  for (const hit of index.hits(label)) {
    if (hit.strength < 3 || !index.look(hit.node).showing || !regions.includes(index.regionOf(hit.node))) continue;
    entries.add(hit.text.toLowerCase());
  }
  return entries.size;
}

/** An entry of an Alipay account that is not the tab itself. */
function hasOtherTab(index: PageIndex, tabs: readonly Candidate[]): boolean {
  return index
    .hits('alipay-neighbour')
    .some(
      (hit) =>
        hit.strength === 3 &&
        index.look(hit.node).showing &&
        alipayMenus.includes(index.regionOf(hit.node)) &&
        !tabs.some((tab) => index.contains(tab.node, hit.node)),
    );
}

const alipayMenus: readonly Region[] = ['main', 'navigation', 'header', 'flyout'];

/** Comes up for air after every feature. */
export function* readFeatures(index: PageIndex, read: Read): Generator<void, ReadonlySet<FeatureId>, void> {
  const has = (target: TargetId) => read.entries[target].length > 0;
  const tests: Readonly<Record<FeatureId, () => boolean>> = {
    'card-rows': () => (read.cards?.rows.length ?? 0) > 0,
    'card-rows-with-controls': () =>
      read.cards?.rows.some((row) => row.removal.kind !== 'unknown' && !(row.removal.kind === 'opener' && row.removal.of === 'card')) ??
      false,
    'load-failed': () => read.cards === null && index.showingHits('load-failed', 'main', 1).length > 0,
    'says-empty': () => read.cards?.saysEmpty ?? false,
    'card-form': () => hasCardForm(index),
    'password-field': () =>
      someNode(index, (node, id) => node.field === 'password' && index.look(id).showing && !fieldMeans(index, id, 'security-code-field')),
    'sign-in-form': () => hasSignInForm(index),
    'other-sign-ins': () => offersOtherAccounts(index),
    'code-fields': () => hasCodeFields(index),
    'code-boxes-on-top': () => hasCodeBoxesOnTop(index),
    'removal-form': () => read.cards === null && hasRemovalForm(index) && !hasPayControl(index),
    'only-leads-to-cards': () => has('cards-entry') && countFields(index) === 0 && !hasKeypad(index) && !hasFrame(index, anyAddress),
    'sign-in-frame': () => hasFrame(index, signInFrame),
    'identity-frame': () => hasFrame(index, identityFrame),
    'captcha-widget': () => hasCaptcha(index),
    'pay-control': () => hasPayControl(index),
    'asks-how-to-pay': () => hasPayControl(index) && asksHowToPay(index, read),
    loading: () => isLoading(index, read),
    'account-menu': () => countEntries(index, 'account-neighbour', ['main', 'navigation']) >= 3,
    'alipay-menu': () => countEntries(index, 'alipay-neighbour', alipayMenus) >= 3,
    'alipay-tabs': () => has('alipay-account-tab') && hasOtherTab(index, read.entries['alipay-account-tab']),
    'cards-entry': () => has('cards-entry') || has('alipay-cards-entry'),
    'alipay-entry': () => has('alipay-entry') || has('my-alipay-entry'),
    'removal-dialog': () => read.dialog !== null,
    'little-text': () => mainTextLength(index) <= 400,
    bare: () => mainTextLength(index) <= 100 && !hasControlInMain(index),
    'alipay-settings': () => has('alipay-settings'),
    'price-grid': () => hasPriceGrid(index),
  };
  const found = new Set<FeatureId>();
  for (const feature of Object.keys(tests) as FeatureId[]) {
    if (tests[feature]()) found.add(feature);
    yield;
  }
  return found;
}
