/** A14, replacing a card: the new one first, then the old one; and out of it again. */
import { describe, expect, it } from 'vitest';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { JourneyEvent } from '../../src/journey/events.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { freshVisit, listRead, play, reading, removePressed, stayed } from '../fakes/fake-journey.ts';
import { cardList, cardRows, sighting } from '../fakes/fake-sighting.ts';

const begin: JourneyEvent = { type: 'goal-chosen', goal: 'replace' };
const unknown = { removed: 'unknown', others: 'unknown' } as const;

function stepOn(state: JourneyState, ...digits: readonly string[]) {
  const { step, request } = chooseStep(sighting('wallet-cards', { cards: cardList(cardRows(...digits)) }), state, freshVisit);
  return [step, request.kind];
}

describe('A14: replacing a card', () => {
  const begun = play([begin]);

  it('starts the guide', () => {
    expect(begun).toMatchObject({ running: true, replacing: { phase: 'adding' } });
  });

  it('points at the entry that adds a card, before anything is removed', () => {
    expect(stepOn(begun, '4242')).toEqual(['change-default', 'add-card']);
    expect(stepOn(begun, '4242', '1881')).toEqual(['change-default', 'add-card']);
  });

  it('leaves the form of the new card alone, and does not call it needless', () => {
    const onForm = (state: JourneyState) => chooseStep(sighting('add-card'), state, freshVisit);
    expect(onForm(begun)).toMatchObject({ step: 'change-default', request: { kind: 'nothing' } });
    expect(onForm(play([{ type: 'guide-started' }])).step).toBe('leave');
  });

  it('goes on to the removal once the list is longer', () => {
    const added = play([listRead('first', 1, unknown), listRead('second', 2, unknown)], begun);
    expect(added.replacing?.phase).toBe('added');
    expect(stepOn(added, '4242', '1881')).toEqual(['choose-card', 'rows']);
  });

  it('does not take the first list, a part of a list or another place for a longer one', () => {
    const first = play([listRead('first', 1, unknown)], begun);
    expect(first.replacing).toMatchObject({ phase: 'adding', before: { 'aliexpress-web': 1 } });
    const partly: JourneyEvent = { type: 'list-read', reading: reading('second', 3, { doubt: 'filtered' }), comparison: unknown };
    const other: JourneyEvent = { type: 'list-read', reading: reading('third', 3, { place: 'alipay-web' }), comparison: unknown };
    expect(play([partly, other, listRead('fourth', null, unknown)], first).replacing?.phase).toBe('adding');
  });

  it("keeps its count while one card's own page is open", () => {
    const first = play([listRead('first', 2, unknown), listRead('second', null, unknown)], begun);
    expect(first.replacing?.before['aliexpress-web']).toBe(2);
    expect(play([listRead('third', 3, unknown)], first).replacing?.phase).toBe('added');
  });

  it('counts anew from a list that became shorter', () => {
    const shorter = play([listRead('first', 3, unknown), listRead('second', 1, unknown)], begun);
    expect(shorter.replacing).toMatchObject({ phase: 'adding', before: { 'aliexpress-web': 1 } });
    expect(play([listRead('third', 2, unknown)], shorter).replacing?.phase).toBe('added');
  });

  it('lets somebody remove at once: a press on Remove is their word', () => {
    const pressed = play([listRead('first', 2, stayed), removePressed('first', 2)], begun);
    expect(stepOn(pressed, '4242', '1881')[1]).not.toBe('add-card');
  });

  it('is left by choosing the plain removal', () => {
    const left = play([{ type: 'goal-chosen', goal: 'remove' }], begun);
    expect(left.replacing).toBeNull();
    expect(stepOn(left, '4242')[0]).toBe('press-remove');
  });
});
