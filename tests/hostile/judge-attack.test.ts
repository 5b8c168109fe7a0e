/** The judge of hostile pages: what it holds against the guide, each alone. */
import { describe, expect, it } from 'vitest';
import { attackFamilies } from './all-attacks.ts';
import type { HostileAttack } from './hostile-attack.ts';
import { judgeAttack, type Seen } from './judge-attack.ts';
import { mixAttacks } from './mix-attacks.ts';

const attack: HostileAttack = { name: 'any', mustNot: 'be read', remains: 'ring' };
const shown: Seen['last'] = {
  panel: { page: 'wallet-cards', step: 'press-remove', verdict: null },
  rings: [{ marks: ['remove'], hit: 'remove' }],
  hosts: 1,
};
const record = { running: true, attempt: null, places: { 'aliexpress-web': 'here' } };
const held: Seen = {
  first: shown,
  last: shown,
  popup: { running: 'yes', page: 'wallet-cards', text: 'Your saved cards. Press the marked remove button.' },
  before: record,
  after: record,
  errors: [],
  holds: true,
};
const judge = (change: Partial<Seen>, more: Partial<HostileAttack> = {}) => judgeAttack({ ...attack, ...more }, { ...held, ...change });

describe('a hostile page', () => {
  it('has got nothing where all is as it was', () => {
    expect(judge({})).toEqual([]);
  });

  it.each<[string, Partial<Seen>, Partial<HostileAttack>, string]>([
    ['a ring on what may not be ringed', {}, { mayRing: [] }, 'a ring stands on [remove]'],
    ['a ring where a press meets something else', { last: { ...shown, rings: [{ marks: ['remove'], hit: 'decoy' }] } }, {}, 'meets decoy'],
    ['a ring around nothing known', { last: { ...shown, rings: [{ marks: [], hit: null }] } }, {}, '[unmarked]'],
    ['no ring before it began', { first: { ...shown, rings: [] } }, {}, 'no ring before'],
    ['no ring in the end', { last: { ...shown, rings: [] } }, {}, 'nothing is ringed'],
    ['no panel in the end', { last: { ...shown, panel: null } }, { remains: 'panel' }, 'the panel is not there'],
    ['a second overlay', { last: { ...shown, hosts: 2 } }, {}, '2 overlays'],
    [
      'a panel that says gone',
      { last: { ...shown, panel: { page: null, step: null, verdict: 'gone' } } },
      {},
      'says that the card is gone',
    ],
    ['a record of a removal', { after: { ...record, attempt: { phase: 'pressed' } } }, {}, 'attempt'],
    [
      'a record of a place that is gone',
      { after: { ...record, places: { 'aliexpress-web': 'gone' } } },
      {},
      'record says that the card is gone',
    ],
    ['a guide that was stopped', { popup: { ...held.popup, running: 'no' } }, {}, 'the guide is no'],
    ['a popup without words', { popup: { ...held.popup, text: '' } }, {}, 'says nothing'],
    ['a popup that does not know of the panel', { popup: { ...held.popup, page: null } }, {}, 'does not know'],
    ['an error of ours', { errors: ['TypeError: no'] }, {}, 'TypeError: no'],
    ['what the attack wanted', { holds: false }, {}, 'it did: be read'],
  ])('is told of by %s', (_what, change, more, said) => {
    expect(judge(change, more).join()).toContain(said);
  });

  it('may leave nothing but the popup where it is said so', () => {
    expect(judge({ last: { panel: null, rings: [], hosts: 0 } }, { remains: 'popup' })).toEqual([]);
  });
});

describe('the attacks', () => {
  const all = Object.values(attackFamilies).flat();

  it('each have a name of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it('are as strict together as each alone', () => {
    const mixed = mixAttacks('both', [
      { ...attack, mayRing: ['remove', 'row'], lasts: 5, before: 'one()' },
      { ...attack, mayRing: ['row'], remains: 'panel', lasts: 3, page: { below: '<p>' } },
    ]);
    expect(mixed).toMatchObject({ mayRing: ['row'], remains: 'panel', lasts: 5, page: { below: '<p>' } });
    expect(mixed.before).toContain('one()');
  });
});
