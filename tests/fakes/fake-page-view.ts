/** A page of nothing but lines of text, for what reads the words of a page and not its structure. */
import type { Look, PageView, ViewNode } from '../../src/engine/page-view.ts';

const plainElement: Omit<ViewNode, 'parent' | 'end' | 'tag' | 'text'> = {
  role: '',
  labels: [],
  traits: '',
  link: null,
  field: null,
  fieldPurpose: '',
  disabled: false,
  ticked: null,
  expanded: null,
  busy: false,
  unreachable: false,
  opensSomething: false,
  pressable: false,
  openDialog: false,
};

const plainLook: Look = {
  showing: true,
  box: { x: 0, y: 200, width: 100, height: 20 },
  pointer: false,
  barred: false,
  covered: false,
  fontSize: 16,
  bold: false,
  layer: null,
};

/** @param language What the document says of itself. */
export function textPage(language: string, lines: readonly string[]): PageView {
  const body: ViewNode = { ...plainElement, parent: -1, end: lines.length + 1, tag: 'body', text: '' };
  const runs = lines.map((text, at): ViewNode => ({ ...plainElement, parent: 0, end: at + 2, tag: '', text }));
  return {
    host: 'www.aliexpress.com',
    path: '/',
    hasQuery: false,
    title: '',
    language,
    direction: 'ltr',
    viewport: { width: 1280, height: 720, scrollY: 0 },
    nodes: [body, ...runs],
    look: () => plainLook,
    name: () => '',
  };
}
