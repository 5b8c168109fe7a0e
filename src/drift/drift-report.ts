/**
 * A page as a report tells it: structure and the guide's own words for it. Every text in it is one of a closed list and every
 * number is small; there is no place for a string of the page. Types only.
 */
import type { Complaint } from '../guide/complaints.ts';
import type { FeatureId } from '../guide/features.ts';
import type { LabelId } from '../guide/label-ids.ts';
import type { PageId } from '../guide/pages.ts';
import type { Rung } from '../guide/rungs.ts';
import type { WordsPlace } from '../guide/schema.ts';
import type { StepId } from '../guide/steps.ts';
import type { TargetId } from '../guide/targets.ts';
import type { LanguageCode } from '../languages/language-codes.ts';
import type {
  Field,
  Flag,
  LinkKind,
  NodeState,
  NumberMark,
  ownJobs,
  Part,
  ReasonId,
  Role,
  Tag,
  TextLength,
  TextMark,
  Trait,
} from './report-vocabulary.ts';

import type { WeighedPage } from './weigh-address.ts';

/** A meaning that a text carries; `long` when its phrase has two words or more. */
export interface SaidLabel {
  readonly label: LabelId;
  readonly strength: 1 | 2 | 3;
  readonly long: boolean;
}

/** What a text of the page says, without the text. */
export interface Said {
  readonly length: TextLength;
  readonly labels: readonly SaidLabel[];
  readonly marks: readonly TextMark[];
  /** `card` counts the different cards of the page from 1. */
  readonly number: { readonly mark: NumberMark; readonly card: number } | null;
}

export type Job = TargetId | (typeof ownJobs)[number];

export interface ReportVote {
  readonly job: Job;
  readonly votes: number;
  readonly reasons: readonly ReasonId[];
}

/** In steps of four CSS pixels of the window; below zero above or before it. */
export interface ReportBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ReportNode {
  /** 0 for the body; each node follows what it stands in. */
  readonly depth: number;
  readonly tag: Tag;
  /** Null for none, and for one that is no role. */
  readonly role: Role | null;
  readonly field: Field | null;
  readonly link: LinkKind | null;
  /** Which targets the address of the link speaks for. */
  readonly leads: readonly TargetId[];
  readonly states: readonly NodeState[];
  readonly traits: readonly Trait[];
  /** Letters this many CSS pixels tall, where they are as large as a title's; else null. */
  readonly font: number | null;
  readonly box: ReportBox | null;
  /** A run of text: what it says. An element: what its pieces say only together. */
  readonly says: Said | null;
  readonly labels: readonly Said[];
  /** What a field says it is for. */
  readonly purpose: Said | null;
  readonly parts: readonly Part[];
  readonly votes: readonly ReportVote[];
  /** Number of its ring, 0 for a ring without one; null for none. */
  readonly ring: number | null;
  /** So many more like it followed and were left out. */
  readonly more: number;
}

export type HeardName = 'address' | FeatureId | `${LabelId}:${WordsPlace}`;

/** One thing that spoke for the page, named as in the guide's data. */
export interface HeardSignal {
  readonly what: HeardName;
  readonly weight: number;
}

export interface DriftReport {
  /** Version of Uncard. */
  readonly uncard: string;
  readonly complaints: readonly Complaint[];
  readonly site: 'aliexpress' | 'alipay';
  /** For which pages the address speaks, or against which; the address itself is not told. */
  readonly address: readonly WeighedPage[];
  /** What the title says of the page, without the site's name behind it. */
  readonly title: Said;
  readonly page: PageId;
  readonly sure: boolean;
  readonly heard: readonly HeardSignal[];
  readonly runnersUp: readonly WeighedPage[];
  readonly step: StepId;
  readonly rung: Rung;
  readonly flags: readonly Flag[];
  /** By the page's own words. */
  readonly language: LanguageCode;
  /** By the document. */
  readonly declared: LanguageCode | 'none' | 'other';
  readonly direction: 'ltr' | 'rtl';
  /** In steps of four CSS pixels. */
  readonly window: { readonly width: number; readonly height: number; readonly scroll: number };
  readonly nodes: readonly ReportNode[];
}
