/** Writes what came of the attacks as a table for people. Pure. */
import type { BrowserName } from '../browser/guided-visit.ts';
import { type AttackFamily, attackFamilies } from './all-attacks.ts';
import type { HostileAttack } from './hostile-attack.ts';

export interface Outcome {
  readonly family: AttackFamily;
  readonly attack: HostileAttack;
  readonly browser: BrowserName;
  /** What is wrong, a sentence each. */
  readonly complaints: readonly string[];
}

const shortened = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ').slice(0, 160);

function describeCell(outcome: Outcome | undefined): string {
  if (outcome === undefined) return 'not played';
  return outcome.complaints.length === 0 ? 'held' : `**${shortened(outcome.complaints.join('; '))}**`;
}

/** The outcome in each browser, an attack a line; then how many there were. */
export function describeOutcomes(outcomes: readonly Outcome[]): readonly string[] {
  const find = (attack: HostileAttack, browser: BrowserName) => outcomes.find((one) => one.attack === attack && one.browser === browser);
  const lines = Object.entries(attackFamilies).flatMap(([family, attacks]: [string, readonly HostileAttack[]]) => {
    const played = attacks.filter((attack) => outcomes.some((one) => one.attack === attack));
    if (played.length === 0) return [];
    const rows = played.map(
      (attack) => `| ${attack.name} | ${describeCell(find(attack, 'chromium'))} | ${describeCell(find(attack, 'firefox'))} |`,
    );
    return [`### A page that ${family}`, '', '| the page has | Chromium | Firefox |', '|---|---|---|', ...rows, ''];
  });
  const held = outcomes.filter(({ complaints }) => complaints.length === 0).length;
  return [...lines, `${outcomes.length} played, ${held} held.`];
}
