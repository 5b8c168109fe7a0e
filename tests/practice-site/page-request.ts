/**
 * What a page is told when it is asked for, and what it may answer.
 */
import { type ClassNamer, hashedClass } from './markup/hashed-class.ts';
import type { Markup } from './markup/html.ts';
import type { PracticeOptions } from './practice-options.ts';
import type { PracticeState } from './practice-state.ts';
import { mixWithEnglish, type Wordings, withSynonyms, wordingsOf } from './wordings.ts';

export interface PageRequest {
  readonly state: PracticeState;
  readonly url: URL;
  readonly words: Wordings;
  readonly css: ClassNamer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function createPageRequest(state: PracticeState, url: URL): PageRequest {
  return { state, url, words: wordsFor(state.options), css: hashedClass(state.options.build) };
}

function wordsFor({ language, mixed, synonyms }: PracticeOptions): Wordings {
  const words = withSynonyms(wordingsOf(language), synonyms);
  return mixed ? mixWithEnglish(words) : words;
}

/** Whether only the content is asked for, by the frame that shows it. */
export function isFramed({ url }: PageRequest): boolean {
  return url.searchParams.get('framed') === 'yes';
}

/** An address on another host of the site; keeps the port, which is there only when the site is used by hand. */
export function addressOn(request: PageRequest, host: string, path: string): string {
  const port = request.url.port === '' ? '' : `:${request.url.port}`;
  return `https://${host}${port}${path}`;
}

/** An address of the shop: on the same host while that is one of the shop's, else on the global one. */
export function shopAddress(request: PageRequest, path: string): string {
  return isShopHost(request.url.hostname) ? path : addressOn(request, 'www.aliexpress.com', path);
}

function isShopHost(host: string): boolean {
  return !/^(login|privacy|customerservice|thirdparty)\.|alipay\.com$/.test(host);
}

export function signInAddress(request: PageRequest, back: string): string {
  const path = `/buyer.htm?return=${encodeURIComponent(new URL(back, request.url).href)}`;
  return addressOn(request, 'login.aliexpress.com', path);
}

export function pageAnswer(markup: Markup, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: markup.text };
}

export function redirectAnswer(location: string): Answer {
  return { status: 302, headers: { location }, body: '' };
}

export function dataAnswer(data: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) };
}

export function emptyAnswer(status: number): Answer {
  return { status, headers: {}, body: '' };
}
