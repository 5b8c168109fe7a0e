/** The attacks that `npm test` plays: those that are quick, many of them on one page. */
import { type AttackFamily, attackFamilies } from './all-attacks.ts';
import type { HostileAttack, Remains } from './hostile-attack.ts';
import { mixAttacks } from './mix-attacks.ts';

const quick = (family: AttackFamily): readonly HostileAttack[] =>
  attackFamilies[family].filter(({ isSlow }: HostileAttack) => isSlow !== true);

/** @throws When there is none of that name. */
function named(...names: readonly string[]): readonly HostileAttack[] {
  const all: readonly HostileAttack[] = Object.values(attackFamilies).flat();
  return names.map((name) => {
    const found = all.find((attack) => attack.name === name);
    if (found === undefined) throw new Error(`No attack is named “${name}”.`);
    return found;
  });
}

const leaving = (family: AttackFamily, remains: Remains) => quick(family).filter((attack) => attack.remains === remains);

/** Each page is one visit. An attack that changes what others need has a page of its own. */
export const quickAttacks: readonly HostileAttack[] = [
  mixAttacks(
    'forged overlays, our markers, and our host filled with strange elements',
    named('an overlay of its own before ours', 'our markers and our words on everything', 'our host filled with elements of the page'),
  ),
  ...named(
    'our element defined with a root of its own',
    'our element defined with a way into its closed root',
    'our host moved into a shadow root, a template, a frame and back',
  ),
  ...named('made-up presses on Remove and on its confirmation'),
  mixAttacks(
    'every other made-up event',
    quick('makes up what a person does').filter(
      ({ remains, page, before }) => remains === 'ring' && page === undefined && before === undefined,
    ),
  ),
  ...named(
    'a popover over the panel that lets presses through',
    'a filter over everything',
    'Pay laid invisibly over the ringed Remove',
    'Remove that becomes Pay when a pointer comes near',
  ),
  mixAttacks(
    "every replacement of the browser's functions",
    leaving("replaces the browser's functions", 'ring').filter(({ page }) => page === undefined),
  ),
  mixAttacks(
    'every name of a document and of a window',
    leaving("names elements like the browser's properties", 'ring').filter(({ page }) => page?.main === undefined),
  ),
  ...named('a form round the whole page whose fields are named like its properties'),
  mixAttacks(
    'much of everything',
    named(
      'a megabyte of text in one node',
      'shadow roots three hundred deep',
      'two thousand shadow roots',
      'attributes of a hundred kilobytes',
      'ten thousand attributes on an element',
      'labels that point at each other in circles',
      'a drawing of two thousand texts',
    ),
  ),
  mixAttacks(
    'a page that never rests',
    named(
      'attributes change in every frame',
      'texts change in every frame',
      'a hundred nodes come and go in every frame',
      'slots are assigned anew in every frame',
      'styles are added and taken away in every frame',
      'the focus jumps in every frame',
      'made-up presses on Pay in every frame',
    ),
  ),
  ...named('the words of Remove change in every frame, and stay Pay'),
  mixAttacks(
    'every control that only seems to be Remove',
    quick('writes what it does not mean').filter(({ mayRing, page }) => mayRing?.includes('row') === true && page?.head === undefined),
  ),
  ...named('Remove with zero-width characters', 'Remove beside a Remove that pays', 'a language of ten kilobytes'),
  ...named(
    'a toast, and the row gone with it',
    'the page written over itself',
    'its root element replaced by a copy',
    'everything in a closed shadow root',
    'a body that is inert',
  ),
];
