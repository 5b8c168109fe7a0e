/** What the panel says of the next step: one sentence, and what goes with it. Pure. */
import type { Sighting } from '../engine/sighting.ts';
import type { RouteId } from '../guide/routes.ts';
import { placeOf } from '../journey/choose-on-list.ts';
import { isSignUpDue } from '../journey/next-route.ts';
import { isAdding } from '../journey/replacing.ts';
import type { JourneyState } from '../journey/state.ts';
import type { Words } from '../languages/schema.ts';
import { countWords } from './count-words.ts';
import type { PanelInput } from './panel-input.ts';
import { presentMorePlaces } from './present-halves.ts';

/** The list still holds as many cards as before the confirming press. */
function isStillShown(sighting: Sighting, { attempt }: JourneyState): boolean {
  const before = attempt?.rowsBefore ?? null;
  return before !== null && sighting.cards !== null && sighting.cards.rows.length >= before && attempt?.rowsAfter === null;
}

/** The card that was removed here was in this list again at the second look. */
function hasComeBack({ choice, sighting, journey: { attempt } }: PanelInput): boolean {
  const isHere = choice.step === 'press-remove' && attempt?.place === placeOf(sighting.page);
  return isHere && attempt.verdict === 'still-there' && attempt.signs.includes('second-look-with-card');
}

/** The list can be read, and shows only a part of what there is. */
function isNarrowed({ sighting }: PanelInput): boolean {
  return sighting.cards !== null && sighting.filtered;
}

/** Alipay is done with, and nobody has looked into the wallet of AliExpress. */
function isWalletLeft({ choice, journey }: PanelInput): boolean {
  if (choice.step === 'nothing-here') return journey.routes.wallet === 'untried';
  return choice.step === 'repeat-in-app' && journey.places['aliexpress-web'] === 'unchecked';
}

/** Remove was pressed, and the site's question about it was kept from coming up. */
export function isWithheld({ choice, journey: { attempt } }: PanelInput): boolean {
  return choice.step === 'press-remove' && attempt?.phase === 'pressed' && attempt.confirm === 'withheld';
}

/** How many cards the list holds, where that helps and can be told. */
function countsOf({ choice, sighting: { cards, filtered }, words, language }: PanelInput): readonly string[] {
  if (cards === null || cards.view !== 'list' || cards.rowsUnread || filtered || cards.rows.length === 0) return [];
  if (choice.step === 'choose-card') return [countWords(words.panel.cardsListed, cards.rows.length, language)];
  const isAfter = choice.step === 'repeat-in-app' || choice.step === 'all-done';
  return isAfter ? [countWords(words.panel.cardsLeft, cards.rows.length, language)] : [];
}

/** The step's words, or those of the way in which this card's removal is reached. */
export function presentLead(input: PanelInput): string {
  const { choice, sighting, journey, words } = input;
  const { variants } = words;
  if (choice.request.kind === 'route') return words.routes[choice.request.route].lead;
  if (choice.step === 'sign-in' && sighting.page === 'sign-in') return variants.signInForm;
  if (choice.step === 'change-default' && isAdding(journey)) return variants.replaceAdd;
  if (choice.step === 'change-default' && (sighting.cards?.rows.length ?? 0) === 1) return variants.addFirst;
  if (choice.step === 'check-gone' && isStillShown(sighting, journey)) return variants.stillWorking;
  if (choice.step === 'activate-alipay' && isSignUpDue(journey)) return variants.lastResort;
  if (choice.step === 'wait' && isNarrowed(input)) return variants.clearFilter;
  // Nobody has looked for a card on AliExpress yet: "no card here" would not be true.
  if (choice.step === 'open-alipay' && journey.places['aliexpress-web'] !== 'not-here') return variants.toAlipay;
  // Of several cards nobody here knows which one it was.
  if (hasComeBack(input) && sighting.cards?.rows.length === 1) return variants.cameBack;
  if (isWithheld(input)) return variants.withheld;
  if (choice.step !== 'show-remove' || choice.row === null) return words.steps[choice.step].lead;
  const { removal } = choice.row;
  if (removal.kind === 'hover') return variants.hoverRow;
  if (removal.kind !== 'opener') return words.steps[choice.step].lead;
  return { menu: variants.openMenu, manage: variants.openManage, card: variants.openCard }[removal.of];
}

/** Why the website's own ways are not offered; one reason is enough. */
function causesOf({ deadEnds }: JourneyState, words: Words): readonly string[] {
  const known = (['alipay', 'wallet'] as const).flatMap((route) => {
    const cause = deadEnds[route];
    return cause === null ? [] : [words.deadEnds[route][cause]];
  });
  return known.slice(0, 1);
}

function routeDetails(route: RouteId, { sighting, journey, words }: PanelInput): readonly string[] {
  const notNeeded = sighting.page === 'alipay-sign-up' ? words.steps['activate-alipay'].details : [];
  return [...causesOf(journey, words), ...notNeeded, ...words.routes[route].lines];
}

export function presentDetails(input: PanelInput): readonly string[] {
  const { choice, finding, words, journey, sighting } = input;
  if (choice.request.kind === 'route') return routeDetails(choice.request.route, input);
  const step = words.steps[choice.step];
  const details = choice.step === 'wait' && isNarrowed(input) ? [words.panel.filtered] : [...step.details];
  if (choice.step === 'show-remove' && choice.row?.removal.kind === 'hover')
    details.push(words.panel.hoverByTouch, words.panel.hoverByKeyboard);
  if (choice.step === 'confirm-remove') details.push(words.panel.cancelHint);
  if (choice.step === 'repeat-in-app' && journey.places['alipay-web'] === 'unchecked') details.push(words.panel.otherPlace);
  if (isWalletLeft(input)) details.push(words.panel.walletUnchecked);
  if (hasComeBack(input)) details.push(words.panel.cameBackHint);
  if (isWithheld(input)) details.push(words.panel.withheldHint);
  if ((choice.step === 'choose-card' || choice.step === 'check-gone') && isNarrowed(input)) details.push(words.panel.filtered);
  if (choice.step === 'choose-card' || (choice.step === 'press-remove' && journey.attempt === null)) details.push(words.panel.unpaidOrders);
  if (choice.step === 'choose-card' && journey.replacing?.phase === 'added') details.push(words.variants.replaceDefault);
  if (choice.step === 'settle-order' && sighting.page === 'orders') details.push(words.panel.stillToPay);
  details.push(...countsOf(input));
  if (choice.step === 'all-done') details.push(...presentMorePlaces(journey, words));
  const nothingFound = finding.nodes.length === 0 && choice.request.kind !== 'nothing';
  return nothingFound ? [...details, ...step.ladder] : details;
}
