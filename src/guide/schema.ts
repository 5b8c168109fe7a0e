/**
 * The shapes of the guide data. The guide survives a JSON round trip: patterns are strings, there are no functions.
 * This file is the manual for whoever adds a page, a target or a step.
 */
import type { EvidenceId } from './evidence.ts';
import type { FeatureId } from './features.ts';
import type { LabelId } from './label-ids.ts';

/**
 * Addresses of the sites. Part of a pattern's alternatives may have a source and the others not: then it names the source,
 * and is `widened` by us.
 */
export interface AddressFact {
  /** A regular expression; what it is matched against stands where it is used. */
  readonly pattern: string;
  readonly evidence: EvidenceId;
  readonly widened?: true;
}

/**
 * The part of the page in which words count: `main` leaves out header, footer and navigation; `line` is the same for words
 * that stand there by themselves and not inside a longer sentence.
 */
export type WordsPlace = 'heading' | 'control' | 'main' | 'line' | 'dialog' | 'title';

/**
 * One thing that speaks for a page, or against it when the weight is below zero. Exactly one kind each. Its evidence is who
 * says that the page has this, in this place: a word that somebody saw on a button is `ours` as a heading.
 */
export type Signal =
  /** The address: matched against host, path and hash, lower case; never the query. */
  | (AddressFact & { readonly kind: 'address'; readonly weight: number })
  /** Words of one meaning that are showing in a part of the page. */
  | {
      readonly kind: 'words';
      readonly label: LabelId;
      readonly in: WordsPlace;
      /** How firmly a text has to carry the meaning; 2 when left out, 1 in `main`. */
      readonly least?: 1 | 2;
      readonly weight: number;
      readonly evidence: EvidenceId;
    }
  /** Something the engine can tell from structure alone. */
  | { readonly kind: 'feature'; readonly feature: FeatureId; readonly weight: number; readonly evidence: EvidenceId };

/** One page. It fits when the weights of its signals add up to 10 or more. */
export interface PageRule {
  readonly site: 'aliexpress' | 'alipay' | 'any';
  readonly signals: readonly Signal[];
  /** Addresses of this page; every one is tried against every page rule. */
  readonly examples: readonly string[];
}

export interface StepRule {
  /** What a ring may ever be drawn on during this step. */
  readonly rings: 'nothing' | 'control' | 'rows';
}

/** One thing the guide may point at outside a card's row or a dialog. */
export interface TargetRule {
  /** Who says that there is such an entry, under such a name. */
  readonly evidence: EvidenceId;
  readonly site: 'aliexpress' | 'alipay' | 'any';
  /** Meanings that a name may carry, the firmest first. */
  readonly labels: readonly [LabelId, ...LabelId[]];
  /** How firmly its name has to carry one of them: 1 also inside a short longer name. */
  readonly least: 1 | 2 | 3;
  /** Whether a single word is enough: "Alipay" alone is the name of a site, in a header always. */
  readonly singleWord: 'counts' | 'not-in-header' | 'never';
  /** Meanings that rule a control out whatever else speaks for it, on top of the never-point list. */
  readonly not: readonly LabelId[];
  /** Readable parts of class names or ids, weak; a hash never stands here. */
  readonly prefixes: readonly { readonly text: string; readonly evidence: EvidenceId }[];
  /** Where its link leads: matched against the whole address without its query, lower case. */
  readonly address: AddressFact | null;
  /** Where its link never leads, matched in the same way. */
  readonly neverTo: AddressFact | null;
  /** Regions in which it may stand. */
  readonly regions: readonly ('header' | 'flyout' | 'navigation' | 'main' | 'dialog')[];
  /** Whether it stands where accounts stand: in the half of the line where reading ends. */
  readonly atLineEnd: boolean;
  /** Whether known neighbours (account entries, say) have to stand beside it unless its link's address speaks for it. */
  readonly needsNeighbours: boolean;
  /** Address of pages whose main part needs no neighbours to be known as an account's; null for none. */
  readonly neighboursUnlessAt: string | null;
  /** Whether it has to be a tab, by its role or a readable class name. */
  readonly onlyTabs: boolean;
  /** Whether a person's name with its initial, or a closed menu of account entries, tells it where words do not. */
  readonly showsPerson: boolean;
  /** A bare word ("Manage") that counts when the nearest words around it are those of the target; null for none. */
  readonly beside: LabelId | null;
}

export interface AppRoute {
  readonly steps: readonly string[];
  readonly evidence: EvidenceId;
}
