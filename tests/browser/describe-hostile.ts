/** Pages that mean ill: the guide holds, or leaves and says so; it never points wrong and never takes a press that nobody made. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HostileStage, openHostileStage } from '../hostile/hostile-stage.ts';
import { quickAttacks } from '../hostile/quick-attacks.ts';
import type { BrowserName } from './guided-visit.ts';

export function describeHostile(name: BrowserName): void {
  let stage: HostileStage;
  beforeAll(async () => {
    stage = await openHostileStage(name);
  });
  afterAll(() => stage?.close());

  it('tells when a page got what it wanted', async () => {
    const ringed = await stage.play({ name: 'no ring allowed', mustNot: 'ring', remains: 'ring', mayRing: [] });
    expect(ringed).toEqual(['a ring stands on [remove], where a press meets remove']);
    const pressed = await stage.play({
      name: 'a press in the open',
      mustNot: 'hold',
      remains: 'popup',
      lure: { action: 'stop' },
      holds: 'false',
    });
    expect(pressed).toEqual(expect.arrayContaining(['the record says “running” false, which nobody said', 'it did: hold']));
  });

  it.each(quickAttacks)('hold against $name', async (attack) => {
    expect(await stage.play(attack)).toEqual([]);
  });
}
