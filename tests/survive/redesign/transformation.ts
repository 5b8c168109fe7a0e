/**
 * What a redesign of a practice page is given, and what it answers.
 */
import type { Wordings } from '../../practice-site/wordings.ts';
import type { PageParts } from './page-parts.ts';
import type { Random } from './seeded-random.ts';
import type { TransformationName } from './transformation-names.ts';

/** As in `ListedPage`: which page this is, the step that is due, and the marks a ring may stand on. */
export interface Truth {
  readonly page: string;
  readonly step: string;
  readonly orStep?: string;
  readonly marks: readonly string[];
  readonly ringMayMiss?: boolean;
}

export interface PageToRedesign {
  readonly document: Document;
  readonly random: Random;
  readonly truth: Truth;
  readonly parts: PageParts;
  /** The practice wordings in the page's language, for what has to be written anew. */
  readonly words: Wordings | null;
  /** Work for when all transformations have been applied: what takes things out must not hide them from the next one. */
  atEnd(work: () => void): void;
  /** The page changes by itself for so many milliseconds after the end. */
  keepsChanging(milliseconds: number): void;
}

/** null: there was nothing on this page to do it on. Otherwise the truth afterwards (often unchanged). */
export interface Transformation {
  readonly name: TransformationName;
  apply(page: PageToRedesign): Truth | null;
}
