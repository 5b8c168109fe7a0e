/**
 * What a press on the site does: the POSTs of the pages' own scripts. Faults of the removal are decided here.
 */

import { type Answer, dataAnswer, emptyAnswer, type PageRequest } from './page-request.ts';
import type { PracticeCard } from './practice-options.ts';
import { addCard, type CardPlace, findCard, isDefaultCard, removeCard, type StoredCard, setDefaultCard } from './practice-state.ts';
import { wait } from './wait.ts';
import type { Refusal } from './wallet/render-refusal.ts';

interface ActionData {
  readonly key: string;
  readonly place: CardPlace;
  /** Of a card that a person saves. */
  readonly digits: string;
  /** Whether the identity check was just passed. */
  readonly isProven: boolean;
}

export async function answerAction(request: PageRequest, body: string): Promise<Answer> {
  const { state, words } = request;
  const data = parseActionData(body);
  const action = request.url.pathname.replace(/^\/fn\//, '');
  if (action === 'never/save-card') addCard(state, data.place, newCard(data.digits));
  if (action.startsWith('never/')) return dataAnswer({});
  switch (action) {
    case 'remove':
      return answerRemoval(request, data);
    case 'set-default':
      setDefaultCard(state, data.place, data.key);
      return dataAnswer({ text: words.cards.defaultChanged });
    case 'sign-in':
      state.signedIn = true;
      return dataAnswer({});
    case 'sign-out':
      state.signedIn = false;
      return dataAnswer({});
    case 'pass-bot-check':
      state.botCheck = 'passed';
      return dataAnswer({});
    default:
      return emptyAnswer(404);
  }
}

async function answerRemoval(request: PageRequest, data: ActionData): Promise<Answer> {
  const { state, words } = request;
  const { fault, design } = state.options;
  await wait(fault === 'slow' ? 1500 : 60);
  const card = findCard(state, data.place, data.key);
  if (card === null) return dataAnswer({ refusal: 'refused', text: words.refusals.refused }, 404);
  const refusal = findRefusal(request, data.place, card);
  if (refusal !== null) return dataAnswer({ refusal, text: words.refusals[refusal] }, 409);
  const check = data.isProven ? null : findCheck(request, data);
  if (check !== null) return dataAnswer(check);
  removeCard(state, data.place, data.key);
  const text = design === 'hub' ? words.cards.removed : words.cards.deleted;
  return dataAnswer({ text, lingers: fault === 'lingers' });
}

/** What the site wants to know before it removes: a part that the page asks for, or an address it goes to. */
function findCheck({ state }: PageRequest, data: ActionData): { readonly part: string } | { readonly goTo: string } | null {
  const { fault, paymentPassword } = state.options;
  if (paymentPassword) return { part: 'payment-password' };
  if (fault === 'identity-dialog') return { part: 'identity' };
  if (fault === 'identity-frame' || fault === 'identity-cross-frame') return { part: 'identity-frame' };
  return fault === 'identity-check' ? { goTo: identityAddress(data) } : null;
}

/** `refused-default` holds only as long as the card is the default (or the only one). */
function findRefusal({ state }: PageRequest, place: CardPlace, card: StoredCard): Refusal | null {
  const { fault } = state.options;
  if (fault === 'refused' || fault === 'refused-order') return fault;
  if (fault === 'refused-default' && isDefaultCard(state, place, card)) return fault;
  return null;
}

function newCard(digits: string): PracticeCard {
  return {
    brand: 'visa',
    digits: digits === '' ? '1111' : digits,
    default: false,
    expiry: '12/30',
    holder: 'Anna Martin',
  };
}

function identityAddress({ key, place }: ActionData): string {
  const list = place === 'alipay' ? '/ihome/user/queryUserBindCard.htm' : '/p/wallet-ui/card-list.html';
  return `/p/identity-verify/index.html?${new URLSearchParams({ card: key, place, return: list })}`;
}

function parseActionData(body: string): ActionData {
  const data: unknown = body === '' ? {} : JSON.parse(body);
  const read = (name: string) => (typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined);
  const readText = (name: string) => {
    const value: unknown = read(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    key: readText('key'),
    digits: readText('digits'),
    place: read('place') === 'alipay' ? 'alipay' : 'wallet',
    isProven: read('proven') === true,
  };
}
