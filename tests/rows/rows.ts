/**
 * The rows of the mission: what has to work, and the data each of them rests on. `npm run coverage -- --break` takes the data
 * of one row away at a time; the tests that carry its name must then fail.
 */
import { otherAppRoutes, usualAppRoutes } from '../../src/guide/app-routes.ts';
import { chatWords } from '../../src/guide/chat-words.ts';
import { topics } from '../../src/guide/knowledge.ts';
import { links } from '../../src/guide/links.ts';
import { pages } from '../../src/guide/pages.ts';
import { placeIds } from '../../src/guide/places.ts';
import { troubles } from '../../src/guide/troubles.ts';
import { delays } from '../../src/journey/reminders.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';

export interface Row {
  /** What must work, in a few words. */
  readonly says: string;
  /** What is taken away to break it. */
  readonly without: string;
  readonly take: () => void;
}

/** Data that is fixed for everybody else. */
type Loose = Record<string, unknown>;

/** The site's words for these meanings, in every language. */
function words(...labels: readonly string[]): Pick<Row, 'without' | 'take'> {
  const take = () => {
    for (const signals of Object.values(signalRegistry)) for (const label of labels) (signals as Loose)[label] = {};
  };
  return { without: `the site’s words for ${labels.join(', ')}`, take };
}

function entry(of: object, name: string, key: string): Pick<Row, 'without' | 'take'> {
  return { without: `${name} “${key}”`, take: () => Reflect.deleteProperty(of, key) };
}

function signalsOf(page: keyof typeof pages): Pick<Row, 'without' | 'take'> {
  const take = () => {
    (pages[page] as Loose)['signals'] = [];
  };
  return { without: `what speaks for the page “${page}”`, take };
}

/** Our own texts at a path, in every language. */
function texts(registry: object, ...path: readonly string[]): Pick<Row, 'without' | 'take'> {
  const take = () => {
    for (const language of Object.values(registry)) {
      const parent = path.slice(0, -1).reduce<Loose>((at, key) => at[key] as Loose, language as Loose);
      const key = path.at(-1) ?? '';
      parent[key] = Array.isArray(parent[key]) ? [] : '';
    }
  };
  return { without: `our text ${path.join('.')}`, take };
}

const companion = (...path: readonly string[]) => texts(companionRegistry, ...path);
const ours = (...path: readonly string[]) => texts(wordRegistry, ...path);
const trouble = (id: string) => entry(troubles, 'the trouble', id);
const topic = (id: string) => entry(topics, 'the answer', id);

export const rows = {
  A1: { says: 'Sign in first; the sign-in form itself is left alone', ...words('sign-in') },
  A2: { says: 'The account entry, top right', ...words('account') },
  A3: { says: 'The direct address first, then the wallet route', ...entry(links, 'the address', 'saved-cards') },
  A4: { says: 'The Alipay route, from the menu to the removal by hover and its window', ...words('alipay') },
  A5: { says: 'Older Alipay: Edit Cards, then Delete card', ...words('manage-cards', 'manage') },
  A6: { says: 'Alipay: Settings, then Manage Your Cards', ...words('settings') },
  A7: { says: 'The gate: Manage your cards, Go to my Alipay', ...signalsOf('alipay-gate') },
  A8: { says: 'Alipay’s promotional page instead of the account', ...words('alipay', 'alipay-neighbour') },
  A9: { says: 'Opening Alipay for the first time, with what it means', ...ours('steps', 'activate-alipay', 'details') },
  A10: { says: 'A form that requests the removal: recognised, with its caution', ...signalsOf('removal-request') },
  A11: { says: 'The chat: what to write and choose', ...entry(chatWords, 'the phrase', 'card-management') },
  A12: { says: 'A ready message to support, without personal data', ...companion('support', 'messageText') },
  A13: { says: 'Checking that it is gone, with signs', ...words('no-cards', 'none-word') },
  A14: { says: 'Replacing: the new card first', ...words('add-card', 'add-word') },
  B1: { says: 'The app may still hold the card, and the reverse', ...companion('app', 'websiteOpen') },
  B2: { says: 'The app through Wallet', ...entry(usualAppRoutes, 'the way', 'wallet') },
  B3: { says: 'The app through Alipay', ...entry(usualAppRoutes, 'the way', 'alipay') },
  B4: { says: 'The chat in the app', ...entry(otherAppRoutes, 'the way', 'chat') },
  B5: { says: 'Other ways for an app that looks different', ...entry(otherAppRoutes, 'the way', 'icon') },
  B6: { says: 'The option is missing in the app', ...companion('app', 'missing', 'lines') },
  B7: { says: 'The steps taken to the phone without a server', ...companion('carry', 'ways') },
  B8: {
    says: 'A reminder until the app is done',
    without: 'the delays of a reminder',
    take: () => (delays as unknown as string[]).splice(0),
  },
  C1: { says: 'The default card, read from the page', ...words('default-mark') },
  C2: { says: 'Unpaid orders first', ...ours('panel', 'unpaidOrders') },
  C3: { says: 'Paid orders are not affected', ...topic('existing-orders') },
  C4: { says: 'The ticked box that saves the card', ...words('save-card', 'save-word') },
  C5: { says: 'Another card at the checkout without saving it', ...companion('replace', 'without', 'lines') },
  C6: { says: 'PayPal, virtual and single-use cards', ...topic('paypal') },
  C7: { says: 'Whether it is safe to keep it, and why people remove it', ...topic('safe-to-keep') },
  C8: { says: 'A failed charge is no reason to add the card again', ...topic('charge-failed') },
  C9: { says: 'Where a refund goes', ...topic('refunds') },
  C10: {
    says: 'The map of places a card can be',
    without: 'the place “browser-autofill”',
    take: () => (placeIds as unknown as string[]).splice(placeIds.indexOf('browser-autofill'), 1),
  },
  C11: { says: 'Lost or stolen: the bank first', ...topic('lost-card') },
  C12: { says: 'What else the account keeps', ...topic('other-data') },
  D1: { says: 'Remove is grey or missing', ...trouble('greyed-out') },
  D2: { says: 'Still there on the other side', ...trouble('other-side') },
  D3: { says: 'An identity check that cannot be completed', ...trouble('identity') },
  D4: { says: 'The card is in no list', ...trouble('not-listed') },
  D5: { says: 'Names have changed, or My Alipay is missing', ...trouble('renamed') },
  D6: { says: 'The option is not found', ...trouble('option-missing') },
  D7: { says: 'Five cards are the limit', ...trouble('five-cards') },
  D8: { says: 'Signed out, error, check or blank page, told apart', ...trouble('interrupted') },
  D9: { says: 'Support answers with a bare link to Alipay', ...trouble('bare-link') },
  D10: { says: 'My Alipay leads to something else', ...trouble('alipay-closed') },
} as const satisfies Record<string, Row>;

export type RowId = keyof typeof rows;

/** Title of a row's tests. */
export function row(id: RowId): string {
  return `${id}: ${rows[id].says}`;
}
