/** The chance behind a redesign: the same seed gives the same page again. */
import { type Chance, seededChance } from '../../fakes/seeded-random.ts';

export interface Random extends Chance {
  /** Both ends are possible. */
  between(least: number, most: number): number;
  /** A word without meaning, that begins with a letter: for names of classes and ids. */
  name(length?: number): string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const signs = `${letters}0123456789`;

export function seededRandom(seed: number): Random {
  const chance = seededChance(seed);
  return {
    ...chance,
    between: (least, most) => least + chance.below(most - least + 1),
    name: (length = 6) => chance.pick([...letters]) + Array.from({ length: length - 1 }, () => chance.pick([...signs])).join(''),
  };
}
