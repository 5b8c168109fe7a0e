/** What each control of the panel does: one event, or something of this visit alone. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type ActionScene, handleAction } from '../../src/content/handle-action.ts';
import { beginVisit } from '../../src/content/visit-memory.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';
import type { ActionId } from '../../src/present/panel-view.ts';
import { cardList, cardRows } from '../fakes/fake-sighting.ts';

const { document } = new JSDOM('<button>Remove</button><button>Remove too</button>').window;
const buttons = [...document.querySelectorAll('button')];

function press(action: ActionId, index: number | null = null, changes: Partial<ActionScene> = {}) {
  const told: ReportedEvent[] = [];
  const did: string[] = [];
  const memory = beginVisit('aliexpress');
  const scene: ActionScene = {
    page: 'wallet-cards',
    cards: cardList(cardRows('4242', '1881')),
    route: 'alipay',
    ringed: buttons,
    memory,
    tell: (event) => told.push(event),
    redraw: () => did.push('redraw'),
    reload: () => did.push('reload'),
    scrollTo: (element) => did.push(`scroll to ${element.textContent}`),
    enlarge: () => did.push('enlarge'),
    reportDrift: () => did.push('report'),
    openPage: (page) => did.push(`open ${page}`),
    ...changes,
  };
  handleAction(action, index, scene);
  return { told, did, memory: scene.memory };
}

describe('actions that are events', () => {
  it.each<[ActionId, ReportedEvent]>([
    ['start', { type: 'guide-started' }],
    ['stop', { type: 'guide-stopped' }],
    ['app-done', { type: 'app-finished' }],
    ['dismiss', { type: 'pill-dismissed', page: 'wallet-cards' }],
    ['minimise', { type: 'guide-minimised' }],
    ['expand', { type: 'guide-expanded' }],
    ['dead-end', { type: 'route-closed', route: 'alipay' }],
    ['remove-another', { type: 'another-started' }],
  ])('tells for %s what happened, and touches nothing on the page', (action, event) => {
    expect(press(action)).toMatchObject({ told: [event], did: [] });
  });

  it('closes the route that the step is about, and none where it is about none', () => {
    expect(press('dead-end', null, { route: 'wallet' }).told).toEqual([{ type: 'route-closed', route: 'wallet' }]);
    expect(press('dead-end', null, { route: null }).told).toEqual([]);
  });

  it('leaves the goal of replacing the card', () => {
    expect(press('only-remove').told).toEqual([{ type: 'goal-chosen', goal: 'remove' }]);
  });

  it('tells page and list anew when the person starts over', () => {
    const memory = beginVisit('aliexpress');
    for (const type of ['page-entered', 'list-read', 'row-left']) memory.told.add(JSON.stringify({ type }));
    press('remove-another', null, { memory });
    expect([...memory.told]).toEqual([JSON.stringify({ type: 'row-left' })]);
  });

  it('forgets the card and the press of this visit when another card is next', () => {
    const memory = {
      ...beginVisit('aliexpress'),
      chosen: { digits: '4242', index: 1 },
      pressed: { card: { digits: '4242', index: 1 }, count: 2, refusalBefore: null, noticeBefore: false, hiddenBefore: 0 },
    };
    press('remove-another', null, { memory });
    expect([memory.chosen, memory.pressed]).toEqual([null, null]);
  });
});

describe('actions of this visit alone', () => {
  it('chooses a card by its number, without telling anybody', () => {
    const { told, did, memory } = press('choose', 2);
    expect(memory.chosen).toEqual({ digits: '1881', index: 2 });
    expect([told, did]).toEqual([[], ['redraw']]);
  });

  it.each([0, 3, null])('does not choose a card by the number %j, which is not in the list', (index) => {
    expect(press('choose', index)).toMatchObject({ memory: { chosen: null }, did: [] });
  });

  it('does not point again at what the person said is not it', () => {
    const { memory, did } = press('not-that');
    expect(buttons.map((button) => memory.rejected.has(button))).toEqual([true, true]);
    expect(did).toEqual(['redraw']);
  });

  it('scrolls to the first ringed control, and nowhere without one', () => {
    expect(press('show-me').did).toEqual(['scroll to Remove']);
    expect(press('show-me', null, { ringed: [] }).did).toEqual([]);
  });

  it('shows a report of the page, and tells nobody', () => {
    expect(press('report-drift')).toMatchObject({ told: [], did: ['report'] });
  });

  it('reloads the page for a second look, and for nothing else', () => {
    expect(press('check')).toMatchObject({ told: [], did: ['reload'] });
    const others: readonly ActionId[] = [
      'start',
      'stop',
      'app-done',
      'choose',
      'dismiss',
      'minimise',
      'expand',
      'not-that',
      'show-me',
      'dead-end',
      'remove-another',
    ];
    for (const action of others) expect(press(action, 1).did).not.toContain('reload');
  });
});
