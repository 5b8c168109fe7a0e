/** What an attack is: a page that means ill, as data. Written by people who had not read the extension's code. */
import type { HostilePage } from './hostile-page.ts';

/** A real press by the driver, as of somebody who was lured: on a control of ours by its action, or on a marked control of the page. */
export type Lure = { readonly action: string } | { readonly mark: string };

/**
 * What is still to be seen of the guide in the end: its ring on the right control; its panel, with or without a ring;
 * or whatever it thinks right, as long as the popup answers.
 */
export type Remains = 'ring' | 'panel' | 'popup';

export interface HostileAttack {
  /** What the page does; no two share it. */
  readonly name: string;
  /** What must not come of it, beside what must never happen. */
  readonly mustNot: string;
  readonly page?: Partial<HostilePage>;
  /** Statements of the page that run before anything else of it, hence before the extension's. */
  readonly before?: string;
  /** Statements of the page that run once the guide is there, or once it is clear that it does not come. */
  readonly during?: string;
  /** How long what it began goes on, in milliseconds. */
  readonly lasts?: number;
  /** Marks that a ring may stand on in the end; only `remove` unless it says otherwise. */
  readonly mayRing?: readonly string[];
  readonly remains: Remains;
  /** Pressed after the attack. Nothing that only a person can say may come of it. */
  readonly lure?: Lure;
  /** An expression beside the page's scripts that must be true in the end. */
  readonly holds?: string;
  /** Too much for `npm test` on a slow machine: only `npm run hostile` plays it. */
  readonly isSlow?: boolean;
}
