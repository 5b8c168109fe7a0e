/**
 * The whole chain over made-up visits to a made-up account: what is seen and pressed is told as the content script tells
 * it, kept as the background keeps it, and whenever the verdict is `gone`, the card really is gone from that account.
 */
import { beforeEach, expect, it, vi } from 'vitest';
import { createJourneyKeeper, type JourneyKeeper } from '../../src/background/journey-keeper.ts';
import { notePress } from '../../src/content/note-press.ts';
import { reportSighting } from '../../src/content/report-sighting.ts';
import { beginVisit, toVisit, type VisitMemory } from '../../src/content/visit-memory.ts';
import type { Sighting } from '../../src/engine/sighting.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import { parseJourney } from '../../src/journey/parse-journey.ts';
import { type JourneyState, newJourney } from '../../src/journey/state.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';
import { resetBrowser, storedLocal } from '../fakes/fake-browser.ts';
import { noon } from '../fakes/fake-journey.ts';
import { readyKeys } from '../fakes/fake-row-keys.ts';
import { cardList, cardRows, removalDialog, sighting, walletCards } from '../fakes/fake-sighting.ts';
import { type Chance, seededChance } from '../fakes/seeded-random.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fakes/fake-browser.ts')).browser }));

beforeEach(() => resetBrowser());

/** The person's own account, and somebody else's that the same browser may be signed in to. */
class World {
  readonly chance: Chance;
  readonly own: string[];
  readonly others: readonly string[];
  signedInTo: 'own' | 'other' = 'own';
  page: VisitMemory = beginVisit('aliexpress');
  /** Rows that this load has dropped although the account still holds them. */
  dropped: string[] = [];
  part: Partial<Sighting> = {};

  constructor(chance: Chance) {
    this.chance = chance;
    this.own = ['1111', '2222', '3333'].slice(0, 1 + chance.below(3));
    this.others = chance.pick([[], ['7777'], ['7777', '8888']]);
  }

  load(): void {
    this.page = beginVisit('aliexpress');
    this.dropped = [];
    this.part = this.chance.pick<Partial<Sighting>>([{}, {}, {}, { filtered: true }, { loadFailed: true }]);
  }

  see(): Sighting {
    if (this.chance.happens(0.05)) return sighting('not-ready');
    const held = (this.signedInTo === 'own' ? this.own : this.others).filter((digits) => !this.dropped.includes(digits));
    // A filter hides what it likes; a broken part of the page may too.
    const shown = this.part.filtered || this.part.loadFailed ? held.slice(1) : held;
    const list: Sighting = { ...walletCards(...shown), ...this.part };
    if (shown.length > 1 && this.chance.happens(0.1)) return { ...list, cards: cardList(cardRows(shown[0] as string), { view: 'single' }) };
    return list;
  }
}

async function storedJourney(): Promise<JourneyState> {
  const parsed = parseJourney(await storedLocal('journey'));
  return parsed.kind === 'read' ? parsed.state : newJourney;
}

async function tell(keeper: JourneyKeeper, events: readonly ReportedEvent[]): Promise<void> {
  for (const event of events) await keeper.take(event);
}

async function look(keeper: JourneyKeeper, page: VisitMemory, seen: Sighting, dialogLeft = false): Promise<void> {
  const journey = await storedJourney();
  const choice = chooseStep(seen, journey, toVisit(page));
  await tell(keeper, reportSighting({ sighting: seen, choice, journey, dialogLeft }, page, readyKeys));
}

/** Presses Remove, answers the site's question one way or the other, and the site does what it pleases. */
async function remove(keeper: JourneyKeeper, world: World): Promise<string | null> {
  const { page, chance } = world;
  const seen = world.see();
  const row = seen.page === 'wallet-cards' && world.signedInTo === 'own' ? seen.cards?.rows[0] : undefined;
  if (row === undefined || row.digits === null) return null;
  const { digits } = row;
  await tell(keeper, notePress({ kind: 'remove', row }, seen, await storedJourney(), page, readyKeys));
  const asking: Sighting = { ...seen, dialog: removalDialog };
  await look(keeper, page, asking);
  if (chance.happens(0.4)) {
    await look(keeper, page, seen);
    return digits;
  }
  if (chance.happens(0.8)) await tell(keeper, notePress({ kind: 'confirm' }, asking, await storedJourney(), page, readyKeys));
  const removed = chance.happens(0.7);
  if (removed) world.own.splice(world.own.indexOf(digits), 1);
  else if (chance.happens(0.5)) world.dropped = [digits];
  await look(keeper, page, { ...world.see(), removedNotice: chance.happens(0.5) }, true);
  return digits;
}

async function visitOnce(keeper: JourneyKeeper, world: World): Promise<void> {
  const { chance } = world;
  if (chance.happens(0.2)) {
    await look(keeper, beginVisit('aliexpress'), sighting('sign-in'));
    world.signedInTo = chance.pick(['own', 'other']);
  }
  world.load();
  await look(keeper, world.page, world.see());
  if (world.part.filtered && chance.happens(0.5)) {
    world.part = {};
    await look(keeper, world.page, world.see());
  }
}

async function live(seed: number): Promise<{ readonly gone: boolean; readonly lie: string | null }> {
  resetBrowser();
  const keeper = createJourneyKeeper({ now: () => noon, remind: () => Promise.resolve() });
  const world = new World(seededChance(seed));
  await keeper.take({ type: 'guide-started' });
  await look(keeper, world.page, world.see());
  let card: string | null = null;
  let gone = false;
  for (let turn = 0; turn < 8; turn += 1) {
    const verdictBefore = (await storedJourney()).attempt?.verdict;
    if (world.signedInTo === 'own' && world.chance.happens(0.4) && verdictBefore !== 'gone') card = (await remove(keeper, world)) ?? card;
    else await visitOnce(keeper, world);
    if ((await storedJourney()).attempt?.verdict !== 'gone') continue;
    gone = true;
    if (card === null || world.own.includes(card)) return { gone, lie: `seed ${seed}, turn ${turn}: ${card} of ${world.own.join(' ')}` };
  }
  return { gone, lie: null };
}

it('never says that a card is gone which the account still holds', async () => {
  const lives: Awaited<ReturnType<typeof live>>[] = [];
  for (let seed = 1; seed <= 400; seed += 1) lives.push(await live(seed));
  expect(lives.flatMap(({ lie }) => (lie === null ? [] : [lie]))).toEqual([]);
  expect(lives.filter(({ gone }) => gone).length).toBeGreaterThan(60);
});
