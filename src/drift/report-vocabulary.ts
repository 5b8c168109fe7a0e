/**
 * Everything a drift report can be made of. What is not in these lists cannot be said in a report, so that no name, number
 * or address of a page can get into one. Data only; words are added here and never renamed, for old reports stay readable.
 */

/** Grows when a report of before can no longer be read. */
const reportVersion = 1;
export const firstLine = `Uncard report ${reportVersion}`;
export const lastLine = `End of Uncard report ${reportVersion}`;

/** Nodes and characters of a report at most. */
export const mostNodes = 400;
export const mostCharacters = 40_000;
/** Sizes and places are told in steps of this many CSS pixels, so that no number has more than three digits. */
export const pixelStep = 4;
export const largestNumber = 999;

/** The single words of lines of words. */
type Words<Line extends string, Found extends string = never> = Line extends `${infer First} ${infer Rest}`
  ? Words<Rest, Found | First>
  : Found | Line;

function wordsOf<Line extends string>(lines: readonly Line[]): readonly Words<Line>[] {
  return lines.flatMap((line) => line.split(' ')) as Words<Line>[];
}

/** A run of text is `text`, an element of no known name `custom-element`. */
const tagNames = [
  'text custom-element html body main header footer nav aside section article div span p a button input select textarea label form',
  'fieldset legend h1 h2 h3 h4 h5 h6 hgroup ul ol li menu dl dt dd table caption thead tbody tfoot tr th td colgroup col img svg picture',
  'figure figcaption iframe dialog details summary output progress meter b i u s em strong small mark sub sup abbr cite code pre q',
  'blockquote time address hr br wbr bdi bdo font center slot search data del ins kbd samp var ruby rt rp area map source track',
] as const;
export type Tag = Words<(typeof tagNames)[number]>;
export const tags: readonly Tag[] = wordsOf(tagNames);

const roleNames = [
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog',
  'document feed figure form generic grid gridcell group heading img link list listbox listitem log main marquee menu menubar menuitem',
  'menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio radiogroup region row rowgroup',
  'rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar',
  'tooltip tree treegrid treeitem',
] as const;
export type Role = Words<(typeof roleNames)[number]>;
export const roles: readonly Role[] = wordsOf(roleNames);

const fieldNames = [
  'text password email tel number search url checkbox radio submit button reset image file hidden date select textarea',
] as const;
export type Field = Words<(typeof fieldNames)[number]>;
export const fields: readonly Field[] = wordsOf(fieldNames);

/**
 * Readable parts of class names and ids that the engine listens to; whole words of them, and nothing else of a class name. The
 * first three stand where such a part of the page begins by its class name, however that is spelt.
 */
const traitNames = [
  'header footer flyout modal dialog drawer popup lightbox bottomsheet actionsheet disabled',
  'skeleton shimmer loading spinner loader captcha baxia nocaptcha geetest punish current active selected on tab tabs delete remove trash',
  'unbind unlink dustbin bin more dots ellipsis kebab menu edit manage pencil account avatar profile',
  'garbage overflow cur alert error err warning toast chat im messenger conversation bubble xiaomi',
] as const;
export type Trait = Words<(typeof traitNames)[number]>;
export const traits: readonly Trait[] = wordsOf(traitNames);

/** How long a text is, in characters. */
export const lengths = ['0', '1-3', '4-20', '21-60', '61-200', 'long'] as const;
export type TextLength = (typeof lengths)[number];

/** What else a text shows; never the thing itself. `signs`: neither letters nor digits. `count`: digits that are none of the others. */
export const textMarks = ['brand', 'mask', 'expiry', 'price', 'count', 'signs'] as const;
export type TextMark = (typeof textMarks)[number];

/** Digits of a card: masked, behind a brand alone, or in a piece of their own. Cards are told apart by numbers from 1, never by digits. */
export const numberMarks = ['masked', 'bare', 'digits'] as const;
export type NumberMark = (typeof numberMarks)[number];

/** `goods`: to a product, a category, a search or a store. */
export const links = ['same-page', 'same-site', 'goods', 'other-site'] as const;
export type LinkKind = (typeof links)[number];

/** States of an element, in the order in which they are written. */
export const states = [
  'hidden',
  'unreachable',
  'disabled',
  'ticked',
  'unticked',
  'expanded',
  'collapsed',
  'busy',
  'opens-something',
  'pressable',
  'open-dialog',
  'current',
  'pointer',
  'bold',
  'fixed',
  'floating',
] as const;
export type NodeState = (typeof states)[number];

/** What the guide took a node for. */
export const parts = ['card-row', 'default-card', 'removal-dialog', 'list', 'main-part'] as const;
export type Part = (typeof parts)[number];

/** What a candidate was a candidate for, besides the guide's own targets. */
export const ownJobs = [
  'remove',
  'open-remove',
  'set-default',
  'confirm',
  'cancel',
  'add-card',
  'save-box',
  'unpaid-orders',
  'card-support',
] as const;

/** Why a candidate got its votes. */
export const reasonIds = [
  'words-1',
  'words-2',
  'words-3',
  'address',
  'class-name',
  'person',
  'beside-words',
  'pressable',
  'plain-text',
  'header',
  'navigation',
  'main',
  'dialog',
  'flyout',
  'footer',
  'only-control',
  'only-control-unknown-words',
  'card-itself',
  'only-beside-cancel',
  'confirms',
  'ticked',
  'greyed',
  'unpaid',
  'other',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** What the whole sighting says, where it says yes. */
export const flags = [
  'refused-default-card',
  'refused-unpaid-order',
  'refused-unknown',
  'refusal-on-top',
  'removed-notice',
  'filtered',
  'load-failed',
  'signed-out',
  'says-empty',
  'single-card',
  'rows-differ',
  'chat-open',
  'wallet-set-up',
  'cut',
] as const;
export type Flag = (typeof flags)[number];
