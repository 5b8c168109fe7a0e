/** Draws a journey from its seed: the site, the card, and what befalls whom and when. Pure. */
import { practiceLanguages } from '../browser/page-looks.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';
import { annasVisa, type PracticeCard, type PracticeFault, type PracticeOptions } from '../practice-site/practice-options.ts';
import { type FaultKind, faultKinds, type JourneyPlan, type PlannedFault } from './soak-journey.ts';

const home = 'https://www.aliexpress.com/';
export const account = 'https://www.aliexpress.com/account/index.html';
const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
export const listOf = {
  wallet: 'https://www.aliexpress.com/p/wallet-ui/card-list.html',
  alipay: 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm',
} as const;

const cards: readonly PracticeCard[] = [
  annasVisa,
  { ...annasVisa, brand: 'mastercard', digits: '5100', default: false, expiry: '11/27' },
  { ...annasVisa, brand: 'jcb', digits: '9313', default: false, expiry: '02/30' },
];

/** Faults whose answer the soak's person does not know, such as a frame of another host, are left to the journeys of `npm test`. */
const siteFaults: readonly PracticeFault[] = [
  'refused',
  'refused-default',
  'refused-order',
  'comes-back',
  'slow',
  'skeleton-forever',
  'list-error',
  'session-ends',
  'bot-check',
  'identity-check',
  'identity-dialog',
  'no-dialog',
  'lingers',
];
/** The pill does not come where the list never does. */
const withoutList: ReadonlySet<PracticeFault> = new Set(['skeleton-forever', 'list-error']);

const siteFaultShare = 0.5;
const alipayShare = 0.25;
const disturbedShare = 0.08;
const duringShare = 0.4;
/** How many faults a journey gets, by how often; and at which deed the last may strike. */
const counts = [1, 2, 2, 3, 3, 4, 5] as const;
const lastDeed = 9;

const sizes = ['1280x800', '1024x640', '800x900', '480x800', '1600x900'] as const;
const records = ['journey', 'preferences', 'words', 'rows'] as const;
/** What somebody may leave in a record; by name, for `spoilings` of `storage-faults.ts`. */
export const spoilingNames = ['text', 'number', 'list', 'nothing', 'of-another-version', 'half-right'] as const;
const elsewheres = [
  home,
  account,
  'https://www.aliexpress.com/item/1005001.html',
  'https://www.aliexpress.com/p/shoppingcart/index.html',
  'https://www.aliexpress.com/p/order/index.html',
  listOf.wallet,
  'https://customerservice.aliexpress.com/home',
] as const;

function drawDetail(chance: Chance, kind: FaultKind): string {
  switch (kind) {
    case 'resize':
      return chance.pick(sizes);
    case 'record-erased':
      return chance.pick(records);
    case 'record-spoiled':
      return `${chance.pick(records)} ${chance.pick(spoilingNames)}`;
    case 'language':
    case 'site-language':
      return chance.pick(practiceLanguages);
    case 'second-tab':
      return `${chance.pick(['left', 'closed'] as const)} ${chance.pick(elsewheres)}`;
    case 'popup':
      return chance.pick(['tab', 'toolbar'] as const);
    case 'reload':
    case 'back':
    case 'back-and-forward':
    case 'background-stopped':
    case 'larger-text':
    case 'overlay-off-and-on':
    case 'sign-out':
    case 'bot-check':
    case 'stop-and-start':
      return '';
    default:
      return kind satisfies never;
  }
}

/** A round of all kinds before any comes again would not be chance; but none stands twice in one journey. */
function drawFaults(chance: Chance): readonly PlannedFault[] {
  return chance
    .shuffled(faultKinds)
    .slice(0, chance.pick(counts))
    .map(
      (kind): PlannedFault => ({
        kind,
        at: 1 + chance.below(lastDeed),
        moment: chance.happens(duringShare) ? 'after' : 'before',
        detail: drawDetail(chance, kind),
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** The account knows only My Alipay, and the cards are there. */
const atAlipay: Partial<PracticeOptions> = { walletEntry: false, walletInFlyout: false, alipayEntry: true, cards: [] };

function drawDisturbances(chance: Chance): Partial<PracticeOptions> {
  return {
    late: chance.happens(disturbedShare),
    twins: chance.happens(disturbedShare),
    translated: chance.happens(disturbedShare) ? 'font' : 'no',
    cookieBar: chance.happens(disturbedShare),
  };
}

/** Among three cards the guide offers only those whose control is not greyed: the default can then not be chosen. */
function drawGoal(chance: Chance, held: readonly PracticeCard[], removal: PracticeOptions['removal']): string {
  const offered = removal === 'greyed' && held.length > 2 ? held.filter((card) => !card.default) : held;
  return chance.pick(offered).digits;
}

export function planJourney(seed: number): JourneyPlan {
  const chance = seededChance(seed);
  const place = chance.happens(alipayShare) ? 'alipay' : 'wallet';
  const siteFault = chance.happens(siteFaultShare) ? chance.pick(siteFaults) : 'none';
  const removal = chance.pick(['visible', 'hover', 'menu', 'manage', 'greyed', 'open-card'] as const);
  // An only card is the default for ever: nobody can remove one where the default is refused.
  const needsOther = removal === 'greyed' || siteFault === 'refused-default';
  const held = cards.slice(0, chance.pick(needsOther ? [2, 3] : [1, 2, 2, 3]));
  const from = place === 'alipay' ? account : chance.pick([home, account, wallet, listOf.wallet]);
  const hasPill = !withoutList.has(siteFault) && (from === wallet || from === listOf.wallet);
  return {
    seed,
    place,
    siteFault,
    goal: drawGoal(chance, held, removal),
    from,
    start: hasPill && chance.happens(0.5) ? 'pill' : 'popup',
    site: {
      ...(place === 'alipay' ? { ...atAlipay, alipayCards: held } : { cards: held }),
      fault: siteFault,
      removal,
      dialog: chance.pick(['native', 'role', 'body-end', 'plain'] as const),
      design: chance.pick(['hub', 'drawer'] as const),
      language: chance.pick(practiceLanguages),
      alipay: chance.pick(['tiles', 'icons', 'tabs', 'table', 'settings'] as const),
      tooltip: chance.pick(['title', 'label'] as const),
      ...drawDisturbances(chance),
    },
    faults: drawFaults(chance),
  };
}

export function describeFault({ kind, at, moment, detail }: PlannedFault): string {
  return `${kind}${detail === '' ? '' : ` (${detail})`} ${moment === 'before' ? 'before' : 'right after'} deed ${at}`;
}

/** One line that says what will happen. */
export function describePlan({ seed, place, siteFault, goal, from, start, site, faults }: JourneyPlan): string {
  const { language, design, removal, dialog, alipay } = site;
  const look = `${language} ${design} ${removal} ${dialog}${place === 'alipay' ? ` ${alipay}` : ''}`;
  const count = (site.alipayCards ?? site.cards ?? []).length;
  return `seed ${seed}: ${goal} of ${count} in ${place} (${look}; site fault ${siteFault}), from ${from} by the ${start}; ${faults.map(describeFault).join('; ')}`;
}
