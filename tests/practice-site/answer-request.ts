/**
 * From a request to an answer: actions, late parts, then pages; and what stands in the way of a page (a bot check that
 * is due, a session that ended).
 */
import { addressOfAdopted, findAdoptedPage } from './adopted/adopted-pages.ts';
import { renderAdopted } from './adopted/render-adopted.ts';
import { answerAction } from './answer-action.ts';
import { answerPart } from './answer-part.ts';
import { findPage } from './find-page.ts';
import {
  type Answer,
  createPageRequest,
  emptyAnswer,
  isFramed,
  type PageRequest,
  pageAnswer,
  redirectAnswer,
  signInAddress,
} from './page-request.ts';
import { notFoundPage } from './pages/not-found-page.ts';
import { findCard, type PracticeState, restoreReturningCards } from './practice-state.ts';

export interface IncomingRequest {
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

const knownHost = /(^|\.)(aliexpress\.(com|us|ru)|alipay\.com)$/;
const needsSignIn =
  /^\/(account|p\/(wallet-ui|order|wish-manage|address-manage|review|account-security|account|identity-verify|trade|gift-card)|ihome|user)\b/;

export async function answerRequest(state: PracticeState, incoming: IncomingRequest): Promise<Answer> {
  const { url, method } = incoming;
  if (!knownHost.test(url.hostname)) return emptyAnswer(404);
  const request = createPageRequest(state, url);
  if (method === 'POST') return answerAction(request, incoming.body);
  if (url.pathname.startsWith('/fn/part/')) return answerPart(request);
  return answerPage(request);
}

function answerPage(request: PageRequest): Answer {
  const { url, state } = request;
  const adopted = findAdoptedPage(state.options.adopted);
  if (adopted !== null && addressOfAdopted(adopted).pathname === url.pathname) return pageAnswer(renderAdopted(request, adopted));
  const path = url.pathname + url.search;
  if (/\.(ico|png|js|css|json|map)$/.test(url.pathname)) return emptyAnswer(404);
  if (state.botCheck === 'due' && !isFramed(request) && !url.pathname.startsWith('/_____tmd_____')) {
    const query = new URLSearchParams({ x5secdata: 'practice', x5step: '1', return: path });
    return redirectAnswer(`/_____tmd_____/punish?${query}`);
  }
  if (!state.signedIn && needsSignIn.test(url.pathname)) return redirectAnswer(signInAddress(request, path));
  if (/^\/p\/wallet-ui\/(index|card-list)/.test(url.pathname)) restoreReturningCards(state, 'wallet');
  if (url.pathname.endsWith('queryUserBindCard.htm')) restoreReturningCards(state, 'alipay');
  if (url.pathname.startsWith('/p/wallet-ui/')) expectBotCheck(state);
  const list = findListOfGoneCard(request);
  if (list !== null) return redirectAnswer(list);
  const page = findPage(request);
  return page === null ? pageAnswer(notFoundPage(request), 404) : pageAnswer(page);
}

function expectBotCheck(state: PracticeState): void {
  if (state.options.fault === 'bot-check' && state.botCheck === 'idle') state.botCheck = 'due';
}

const cardPages = {
  '/p/wallet-ui/card-detail.html': { place: 'wallet', list: '/p/wallet-ui/card-list.html' },
  '/ihome/user/bindCardDetail.htm': { place: 'alipay', list: '/ihome/user/queryUserBindCard.htm' },
} as const;

/** One's own page of a card that was removed leads back to the list; null for any other page. */
function findListOfGoneCard({ url, state }: PageRequest): string | null {
  const page = Object.entries(cardPages).find(([path]) => path === url.pathname)?.[1];
  const key = url.searchParams.get('card') ?? '';
  return page === undefined || findCard(state, page.place, key) !== null ? null : page.list;
}
