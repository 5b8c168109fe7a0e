/** Turns what was seen and where the journey stands into what the panel shows. Pure. */

import type { CardRow } from '../engine/sighting.ts';
import { type LinkId, links } from '../guide/links.ts';
import type { PageId } from '../guide/pages.ts';
import { type StepId, steps } from '../guide/steps.ts';
import { placesLeft } from '../journey/card-map.ts';
import { routeOf } from '../journey/choice.ts';
import { isOpen } from '../journey/next-route.ts';
import { isAdding } from '../journey/replacing.ts';
import type { Words } from '../languages/schema.ts';
import { fillWords } from './fill-words.ts';
import type { PanelInput } from './panel-input.ts';
import type { ActionView, ChoiceView, LinkView, PanelView } from './panel-view.ts';
import { isWithheld, presentDetails, presentLead } from './present-guidance.ts';
import { presentApp, presentAppRoutes, presentVerdict, presentWebsite } from './present-halves.ts';

export function presentLinks(words: Words): readonly LinkView[] {
  return (Object.keys(links) as LinkId[]).map((id) => ({ label: words.links[id], url: links[id].url }));
}

function cautionFor({ choice, finding, words }: PanelInput): string | null {
  if (choice.request.kind === 'nothing' || steps[choice.step].rings === 'nothing') return null;
  const { panel } = words;
  switch (finding.rung) {
    case 'exact':
      return null;
    case 'probable': {
      const [first] = finding.words;
      return first === undefined || finding.nodes.length > 1 ? panel.probablyUnnamed : fillWords(panel.probably, { words: first });
    }
    case 'region':
      return panel.region;
    case 'words':
      return panel.words;
    case 'route':
      return panel.route;
    default:
      return finding.rung satisfies never;
  }
}

function cardName(row: CardRow, words: Words): string {
  const name =
    row.digits === null
      ? fillWords(words.panel.unknownCard, { index: String(row.index) })
      : fillWords(words.panel.card, { brand: row.brand ?? '', digits: row.digits }).trim();
  return row.isDefault ? `${name} (${words.panel.defaultCard})` : name;
}

function choicesFor({ choice, words }: PanelInput): readonly ChoiceView[] {
  return choice.request.kind === 'rows' ? choice.request.rows.map((row) => ({ index: row.index, label: cardName(row, words) })) : [];
}

/** Support is the last way there is; and a list that can be opened right here leads somewhere. */
function canBeClosed({ choice, finding, journey }: PanelInput): boolean {
  const route = routeOf(choice);
  if (route === null || route === 'support') return false;
  return choice.step !== 'open-cards' || (finding.nodes.length === 0 && !isOpen(journey, 'alipay'));
}

/** Something is in the way, or what helps is to be pasted: the companion page has room for it. */
const troubledSteps: ReadonlySet<StepId> = new Set<StepId>(['change-default', 'settle-order', 'ask-support', 'request-removal']);

function needsMoreThanThePage(input: PanelInput): boolean {
  const { step, request } = input.choice;
  if (step === 'all-done') return placesLeft(input.journey).length > 0;
  return appSteps.has(step) || isWithheld(input) || troubledSteps.has(step) || (request.kind === 'route' && request.route !== 'wallet');
}

/** The app half stands open at these. */
const appSteps: ReadonlySet<StepId> = new Set<StepId>(['repeat-in-app', 'nothing-here', 'check-gone']);

function actionsFor(input: PanelInput): readonly ActionView[] {
  const { choice, finding, journey, sighting, words } = input;
  const { actions } = words;
  const found: ActionView[] = [];
  if (choice.step === 'check-gone') found.push({ action: 'check', label: actions.check, emphasis: 'main' });
  if (choice.step === 'wait') found.push({ action: 'check', label: actions.check, emphasis: 'plain' });
  // Outlined: it is no answer to what stood there before, and the steps come first.
  if (appSteps.has(choice.step) && !journey.appDone) found.push({ action: 'app-done', label: actions.appDone, emphasis: 'plain' });
  if (choice.step === 'all-done') found.push({ action: 'stop', label: actions.finish, emphasis: 'main' });
  const cardsLeft = (sighting.cards?.rows.length ?? 0) > 0;
  if ((choice.step === 'repeat-in-app' || choice.step === 'all-done') && cardsLeft)
    found.push({ action: 'remove-another', label: actions.removeAnother, emphasis: 'plain' });
  // Looks that contradict each other would go on for ever.
  if (choice.step === 'check-gone' && journey.attempt?.phase === 'settled')
    found.push({ action: 'remove-another', label: actions.startOver, emphasis: 'quiet' });
  if (choice.step === 'change-default' && isAdding(journey))
    found.push({ action: 'only-remove', label: actions.onlyRemove, emphasis: 'quiet' });
  if (canBeClosed(input)) found.push({ action: 'dead-end', label: actions.deadEnd, emphasis: 'quiet' });
  if (finding.nodes.length > 0 && choice.request.kind !== 'rows')
    found.push({ action: 'not-that', label: actions.notThat, emphasis: 'quiet' });
  if (needsMoreThanThePage(input)) found.push({ action: 'open-companion', label: actions.openCompanion, emphasis: 'quiet' });
  return found;
}

function siteWordsFor({ finding, words, site }: PanelInput): PanelView['siteWords'] {
  if (finding.words.length === 0) return null;
  return {
    caption: words.panel.siteSays,
    words: finding.words.map((text) => ({ text: text.slice(0, 80), language: site.language, direction: site.direction })),
  };
}

function frameFor({ mode, journey, words }: PanelInput): PanelView['frame'] {
  const { actions } = words;
  const offered = !journey.running;
  return {
    minimise: mode === 'card' ? actions.minimise : null,
    stop: mode === 'card' ? actions.stop : null,
    expand: mode === 'pill' && !offered ? actions.expand : null,
    dismiss: mode === 'pill' && offered ? actions.dismiss : null,
  };
}

/** An offered pill has one thing to say and one control. */
function offer(input: PanelInput): Pick<PanelView, 'name' | 'actions'> {
  const { mode, journey, words } = input;
  if (mode === 'card') return { name: words.panel.name, actions: actionsFor(input) };
  if (journey.running) return { name: words.panel.name, actions: [] };
  return { name: words.panel.offer, actions: [{ action: 'start', label: words.actions.start, emphasis: 'main' }] };
}

/** These are about one card. */
const cardSteps: ReadonlySet<StepId> = new Set<StepId>(['show-remove', 'press-remove', 'confirm-remove']);
/** Their lists are reached. */
const listPages: ReadonlySet<PageId> = new Set<PageId>(['wallet-cards', 'alipay-cards']);

/** The direct way stands beside what is ringed; a second one only where nothing is, or where the first needs it. */
function linksFor({ choice, finding, sighting, words }: PanelInput): readonly LinkView[] {
  const all = presentLinks(words);
  if (finding.nodes.length === 0 || choice.step === 'sign-in') return all;
  return listPages.has(sighting.page) ? [] : all.filter(({ url }) => url === links['saved-cards'].url);
}

export function presentPanel(input: PanelInput): PanelView {
  const { mode, sighting, choice, finding, journey, words, language, direction } = input;
  const step = words.steps[choice.step];
  const showsApp = appSteps.has(choice.step);
  const ladder =
    finding.nodes.length > 0 && step.ladder.length > 0
      ? { label: words.panel.missing, lines: [...step.ladder, words.panel.keyHint] }
      : null;
  return {
    mode,
    page: sighting.page,
    step: choice.step,
    rung: finding.rung,
    verdict: journey.attempt?.verdict ?? null,
    language,
    direction,
    ...offer(input),
    // "Somewhere else" would tell nobody where they are.
    place: words.places[sighting.page],
    lead: presentLead(input),
    subject: choice.row !== null && cardSteps.has(choice.step) ? cardName(choice.row, words) : null,
    details: presentDetails(input),
    caution: cautionFor(input),
    siteWords: siteWordsFor(input),
    verdictText: presentVerdict(journey, words),
    choices: choicesFor(input),
    appRoutes: showsApp && !journey.appDone ? presentAppRoutes(journey, words) : null,
    ladder,
    links: linksFor(input),
    reportDrift: mode === 'card' ? words.actions.reportDrift : null,
    textSize: { label: words.actions.largerText, larger: input.largerText },
    website: presentWebsite(journey, words),
    app: presentApp(journey, words),
    frame: frameFor(input),
    targetNotes: {
      'off-screen': words.panel.offScreen,
      covered: words.panel.covered,
      clipped: words.panel.clipped,
      showMe: words.actions.showMe,
    },
  };
}
