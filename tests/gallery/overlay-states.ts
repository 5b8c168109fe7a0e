/** Every state of the panel worth a picture, as the real way of deciding makes it from what was seen and done. */
import type { Sighting } from '../../src/engine/sighting.ts';
import { type StepId, steps } from '../../src/guide/steps.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import { directionOf, type LanguageCode } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import type { PanelView } from '../../src/present/panel-view.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { presentUpdate } from '../../src/present/present-update.ts';
import { goneJourney, journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { candidate, cardList, cardRow, cardRows, entriesFor, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from '../present/panel-input.ts';

/** What of the sample page is pointed at. */
export type Pointed = 'account' | 'remove' | 'rows' | 'row' | 'region' | 'far' | 'covered' | 'nothing';

export interface OverlayState {
  readonly pointed: Pointed;
  readonly sure: boolean;
  /** The first card of the sample page is no longer in the list. */
  readonly cardGone: boolean;
  view(language: LanguageCode): PanelView;
}

interface Scene {
  readonly seen: Sighting;
  readonly journey?: JourneyState;
  readonly pointed?: Pointed;
  readonly sure?: boolean;
  readonly mode?: 'card' | 'pill';
}

/** The sample page is French; the fakes speak English. */
function inFrench({ seen, pointed }: Scene): Sighting {
  const words = pointed === 'account' ? 'Compte' : 'Retirer';
  return JSON.parse(JSON.stringify(seen, (key, value: unknown) => (key === 'words' && value === 'Remove' ? words : value))) as Sighting;
}

/** The list was read, and the first card of the sample page is not in it. */
function hasLostCard({ seen: { cards } }: Scene): boolean {
  return cards !== null && !cards.rows.some(({ digits }) => digits === '4242');
}

function present(scene: Scene, language: LanguageCode): PanelView {
  const direction = directionOf(language);
  const site = { language: 'fr', direction: 'ltr' } as const;
  return presentPanel(
    panelInput(inFrench(scene), scene.journey ?? runningJourney, { language, direction, site, mode: scene.mode ?? 'card' }),
  );
}

const unsure: Sighting = sighting('wallet-cards', {
  cards: cardList([cardRow('4242', { removal: { kind: 'showing', control: { ...candidate(11, 'Retirer'), votes: 3 } } })]),
});
const hidden = (removal: 'hover' | 'menu' | 'manage') =>
  sighting('wallet-cards', {
    cards: cardList([
      cardRow('4242', {
        removal:
          removal === 'hover'
            ? { kind: 'hover', over: cardRow('4242').node }
            : { kind: 'opener', of: removal, control: candidate(11, 'Gérer') },
      }),
    ]),
  });
const dialog = sighting('wallet-cards', {
  cards: cardList(cardRows('4242')),
  dialog: { node: 90, confirm: candidate(91, 'Retirer'), cancel: 92 },
});
const lookDue = journeyWith({
  phase: 'confirmed',
  verdict: 'cannot-tell',
  signs: ['confirm-pressed', 'row-left-the-list', 'second-look-due'],
});
const refused = journeyWith({ phase: 'settled', verdict: 'still-there', signs: ['site-refused'], refusal: 'default-card' });

const scenes: Readonly<Record<string, Scene>> = {
  'an offer': { seen: walletCards('4242'), journey: newJourney, mode: 'pill' },
  'made small': { seen: walletCards('4242'), mode: 'pill', pointed: 'remove' },
  'the way to the account': { seen: sighting('elsewhere', { entries: entriesFor('account-entry') }), pointed: 'account' },
  'the way to the account, not seen': { seen: sighting('elsewhere') },
  'a part of the page': { seen: sighting('wallet'), pointed: 'region' },
  'a choice of cards': { seen: walletCards('4242', '1881'), pointed: 'rows' },
  'press remove': { seen: walletCards('4242'), pointed: 'remove' },
  'press remove, probably': { seen: unsure, pointed: 'remove', sure: false },
  'press remove, elsewhere on the page': { seen: walletCards('4242'), pointed: 'far' },
  'press remove, covered': { seen: walletCards('4242'), pointed: 'covered' },
  'hover the card': { seen: hidden('hover'), pointed: 'row' },
  'open the menu': { seen: hidden('menu'), pointed: 'remove' },
  confirm: { seen: dialog, pointed: 'remove' },
  'one more look': { seen: walletCards('1881'), journey: lookDue },
  refused: { seen: walletCards('4242', '1881'), journey: refused, pointed: 'row' },
  'the app half': { seen: walletCards('1881'), journey: goneJourney },
  'all done': { seen: walletCards(), journey: { ...goneJourney, appDone: true } },
};

/** Steps whose state none of the scenes shows. */
function stepAlone(step: StepId): OverlayState {
  return {
    pointed: 'nothing',
    sure: true,
    cardGone: false,
    view: (language) => {
      const direction = directionOf(language);
      const choice = { step, request: { kind: 'nothing' }, row: null } as const;
      return presentPanel(panelInput(sighting('elsewhere'), runningJourney, { language, direction, choice }));
    },
  };
}

function toState(scene: Scene): OverlayState {
  return {
    pointed: scene.pointed ?? 'nothing',
    sure: scene.sure ?? true,
    cardGone: hasLostCard(scene),
    view: (language) => present(scene, language),
  };
}

const updated: OverlayState = {
  pointed: 'nothing',
  sure: true,
  cardGone: false,
  view: (language) => presentUpdate(present({ seen: walletCards('4242') }, language), wordRegistry[language]),
};

export const overlayStates: Readonly<Record<string, OverlayState>> = {
  ...Object.fromEntries(Object.entries(scenes).map(([name, scene]) => [name, toState(scene)])),
  'a newer version': updated,
  ...Object.fromEntries((Object.keys(steps) as StepId[]).map((step) => [`step ${step}`, stepAlone(step)])),
};
