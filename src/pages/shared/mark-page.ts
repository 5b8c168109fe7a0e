/** What the document of a page of ours says of itself: language, direction, title, size of its text. */

export interface PageMarks {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly largerText: boolean;
}

/** @param root Holds the page's content; sizes are set on it too, since it has the tokens of its own. */
export function markPage(root: HTMLElement, { language, direction, title, largerText }: PageMarks): void {
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  document.title = title;
  for (const element of [document.documentElement, root]) element.dataset['text'] = largerText ? 'larger' : 'plain';
}
