/**
 * The port: every question the engine may ask about a page. It has no way to ask for what is typed into a field, only
 * for labels and for ticked, disabled and expanded. Answered by platform/page, and by plain objects in tests.
 */

/** Index into `PageView.nodes`. */
export type NodeId = number;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An element, or a run of text between elements. Document order, open shadow roots and same-origin frames flattened in. */
export interface ViewNode {
  readonly parent: NodeId;
  /** First index after everything inside this node. */
  readonly end: NodeId;
  /** Lower case; empty for a run of text. */
  readonly tag: string;
  /** The text itself, for a run of text; else empty. */
  readonly text: string;
  /** The role attribute, first word, lower case; else empty. */
  readonly role: string;
  /** What an element is called by its attributes: aria-label, title, alt, the caption of a button field. */
  readonly labels: readonly string[];
  /** Class names and id, lower case, for readable prefixes only; `aria-current` for the entry of the open page. */
  readonly traits: string;
  /** Absolute address of a link, or of a frame's content; else null. */
  readonly link: string | null;
  /** Type of a form field (`text`, `password`, `checkbox` …, `select`, `textarea`); else null. */
  readonly field: string | null;
  /** What a field says it is for: name, placeholder, autocomplete. Never its content. */
  readonly fieldPurpose: string;
  readonly disabled: boolean;
  /** Null where ticking makes no sense. */
  readonly ticked: boolean | null;
  readonly expanded: boolean | null;
  readonly busy: boolean;
  /** It, or something around it, is taken out of reach: aria-hidden or inert. */
  readonly unreachable: boolean;
  /** It says it opens something (aria-haspopup). */
  readonly opensSomething: boolean;
  /** A tab stop or a listener in an attribute makes it a control although its tag and role do not. */
  readonly pressable: boolean;
  /** An open native dialog. */
  readonly openDialog: boolean;
}

/** What only layout can tell; asked for the few nodes that already matched. */
export interface Look {
  /** It has a box in the page and can be seen, wherever the page is scrolled to. */
  readonly showing: boolean;
  /** In CSS pixels of the viewport; null without a box. */
  readonly box: Box | null;
  /** The pointer turns into a hand over it. */
  readonly pointer: boolean;
  /** The pointer says that nothing can be pressed here, or a press goes through. */
  readonly barred: boolean;
  /** Something else lies over its middle. */
  readonly covered: boolean;
  /** Font size in CSS pixels, and whether the weight is 600 or more. */
  readonly fontSize: number;
  readonly bold: boolean;
  /** The outermost node around it (or itself) that lies over the page: fixed or top layer, else absolute with a z-index. */
  readonly layer: { readonly node: NodeId; readonly fixed: boolean } | null;
}

export interface PageView {
  /** ASCII host name, lower case. */
  readonly host: string;
  /** Path and hash, lower case; the query is left out, it may name anything. */
  readonly path: string;
  /** Whether the address goes on with a query: the page may then be one of several at this path. */
  readonly hasQuery: boolean;
  readonly title: string;
  /** As the document says, for instance `fr-FR`; may be empty or wrong. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** In CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number; readonly scrollY: number };
  readonly nodes: readonly ViewNode[];
  look(node: NodeId): Look;
  /** Accessible name, for the few nodes that have no words of their own. */
  name(node: NodeId): string;
}
