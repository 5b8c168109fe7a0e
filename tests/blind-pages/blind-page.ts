/**
 * Blind test pages: invented pages by people who have not read the engine, with the truth marked in the HTML.
 *
 * - `data-truth="NAME"` stands on the element that a press activates, or on the row where the row is ringed.
 * - `data-truth="never"` stands on what no ring may ever touch.
 * - `targets` names what may be ringed. For `choose-card` it is every row, in document order. For all other steps several
 *   names are alternatives: one ring on any one of them is right. A note that begins with "ring optional" means that the
 *   vocabulary allows no ring too. Controls may stand in an open shadow root.
 * - Unless a page says otherwise, it is meant for a window of 1280 x 800.
 */
export interface BlindPage {
  /** Ends in `.html`; no two pages share a name. */
  readonly file: string;
  readonly url: string;
  /** Code of the language that most of the page is in. */
  readonly language: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly page: string;
  readonly step: string;
  readonly targets: readonly string[];
  readonly note: string;
  readonly html: () => string;
}
