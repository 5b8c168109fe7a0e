/** Lets the contenders take turns, round by round, so that whatever slows the machine down hits all of them alike. */
import { findBrowser } from '../../tools/browsers/find-browser.ts';
import { type BlindServer, serveBlindPages } from '../blind-pages/serve-blind-pages.ts';
import { type Contender, type ContenderName, prepareContenders } from './contenders.ts';
import { installPeers } from './install-peers.ts';
import { measureGuided, startGuide } from './measure-guided.ts';
import { measurePointing, type Pointing } from './measure-pointing.ts';
import { measureShopping } from './measure-shopping.ts';
import { type AddressKind, addresses, type GuidedVisit, type ShoppingVisit, type SpeedFigures } from './speed-figures.ts';
import type { Section, SpeedOptions } from './speed-options.ts';
import { openSpeedStage, type SpeedStage } from './speed-stage.ts';

const addressKinds = Object.keys(addresses) as AddressKind[];
/** In milliseconds. */
const settlesAfterInstall = 1000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

interface Ground {
  readonly executable: string;
  readonly server: BlindServer;
  readonly contenders: Readonly<Record<ContenderName, Contender>>;
  readonly rounds: number;
  readonly say: (line: string) => void;
}

interface Contest<Result> {
  readonly names: readonly ContenderName[];
  /** What a contender needs before the first round. */
  readonly prepare: (stage: SpeedStage) => Promise<void>;
  readonly takeTurn: (stage: SpeedStage) => Promise<Result>;
}

interface Held<Result> {
  readonly results: readonly Result[];
  /** Name and version of the browser. */
  readonly browser: string;
}

async function hold<Result>({ executable, server, contenders, rounds, say }: Ground, contest: Contest<Result>): Promise<Held<Result>> {
  const { names, prepare, takeTurn } = contest;
  const stages: SpeedStage[] = [];
  const results: Result[] = [];
  try {
    for (const name of names) stages.push(await openSpeedStage(executable, contenders[name], server.port));
    for (const stage of stages) await prepare(stage);
    for (let round = 1; round <= rounds; round += 1) {
      // Whoever comes first in one round comes last in the next: the place in a round favours nobody.
      for (const stage of round % 2 === 1 ? stages : [...stages].reverse()) results.push(await takeTurn(stage));
      say(`${names.join(', ')}: round ${round} of ${rounds}.`);
    }
    return { results, browser: stages[0]?.version ?? '' };
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}

function unguided(server: BlindServer, only: ReadonlySet<Section>): Contest<readonly ShoppingVisit[]> {
  return {
    names: ['no extension', 'empty extension', 'Uncard', 'autoconsent'],
    // An extension that has just been installed has work of its own to do first.
    prepare: () => pause(settlesAfterInstall),
    async takeTurn(stage) {
      const visits: ShoppingVisit[] = [];
      // Nobody is there to tell the addresses apart in a browser without an extension.
      const kinds = stage.extensionId === null ? addressKinds.slice(0, 1) : addressKinds;
      for (const address of kinds) visits.push(await measureShopping(stage, server, address, only.has('b')));
      return visits;
    },
  };
}

interface GuidedTurn extends Pointing {
  readonly guided: readonly GuidedVisit[];
}

function guided(server: BlindServer, only: ReadonlySet<Section>): Contest<GuidedTurn> {
  return {
    names: ['Uncard', 'driver.js'],
    prepare: startGuide,
    async takeTurn(stage) {
      const visits = only.has('c') ? [await measureGuided(stage, server)] : [];
      const isPointing = only.has('d') || only.has('e');
      const pointing = isPointing ? await measurePointing(stage, server, only) : { appearances: [], scrolls: [] };
      return { guided: visits, ...pointing };
    },
  };
}

/** Uncard has to be built. @returns The figures, and name and version of the browser that they are from; it is empty when none was needed. */
export async function runRounds(
  { rounds, only }: SpeedOptions,
  say: (line: string) => void,
): Promise<{ readonly figures: SpeedFigures; readonly browser: string }> {
  const has = (...sections: readonly Section[]) => sections.some((section) => only.has(section));
  if (!has('a', 'b', 'c', 'd', 'e')) return { figures: { shopping: [], guided: [], appearances: [], scrolls: [] }, browser: '' };
  const executable = await findBrowser('chromium', { announce: say });
  const contenders = await prepareContenders(await installPeers(say));
  const server = await serveBlindPages();
  const ground = { executable, server, contenders, rounds, say };
  try {
    const first = has('a', 'b') ? await hold(ground, unguided(server, only)) : null;
    const second = has('c', 'd', 'e') ? await hold(ground, guided(server, only)) : null;
    const turns = second?.results ?? [];
    const figures = {
      shopping: first?.results.flat() ?? [],
      guided: turns.flatMap((turn) => turn.guided),
      appearances: turns.flatMap((turn) => turn.appearances),
      scrolls: turns.flatMap((turn) => turn.scrolls),
    };
    return { figures, browser: first?.browser ?? second?.browser ?? '' };
  } finally {
    await server.close();
  }
}
