/** The words of the site beside ours, each in its own language and direction. Must not know what they mean. */
import { createElement } from './create-element.ts';

export interface SiteWordsContent {
  readonly caption: string;
  readonly words: readonly { readonly text: string; readonly language: string; readonly direction: 'ltr' | 'rtl' }[];
}

export function createSiteWords({ caption, words }: SiteWordsContent): HTMLElement {
  return createElement(
    'p',
    { class: 'site-words', 'data-key': 'site-words' },
    createElement('span', {}, caption),
    words.map(({ text, language, direction }) => createElement('q', { class: 'site-word', lang: language, dir: direction }, text)),
  );
}
