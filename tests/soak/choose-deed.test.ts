/** The person of the soak: follows the guide, answers the site, and knows their card. */
import { describe, expect, it } from 'vitest';
import { type Aim, chooseDeed, type Sight } from './choose-deed.ts';
import { noProgress } from './progress.ts';

const list = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
const running = { ...noProgress, running: true };
const nothing: Sight = {
  address: 'https://www.aliexpress.com/',
  page: null,
  step: null,
  rung: null,
  verdict: null,
  actions: [],
  truths: [],
  isRowRinged: false,
  asks: null,
  hosts: 0,
  progress: running,
  cardIsThere: true,
};
const onList: Sight = { ...nothing, address: list, page: 'wallet-cards', rung: 'exact', hosts: 1 };
const aim: Aim = { goal: '5100', list, from: 'https://www.aliexpress.com/', siteFault: 'none', wasErased: false, times: 0 };
const offer = (action: string) => ({ action, index: null, label: '' });
const choices = ['4242', '5100'].map((digits, at) => ({ action: 'choose', index: String(at + 1), label: `Card ending in ${digits}` }));
const act = (action: string, index: string | null = null) => ({ do: 'press-action', action, index });

describe('the person', () => {
  it('answers the site before anything else', () => {
    const sight = { ...onList, step: 'press-remove', truths: ['remove:5100'], asks: 'identity-continue' };
    expect(chooseDeed(sight, aim)).toEqual({ do: 'press-mark', mark: 'identity-continue' });
  });

  it('chooses their own card by its digits', () => {
    const sight = { ...onList, step: 'choose-card', truths: ['row:4242', 'row:5100'], actions: choices };
    expect(chooseDeed(sight, aim)).toEqual(act('choose', '2'));
    expect(chooseDeed({ ...sight, actions: [offer('expand')] }, aim)).toEqual(act('expand'));
  });

  it('presses what is ringed, hovers a whole row first, and waits where there is nothing to press', () => {
    expect(chooseDeed({ ...onList, step: 'press-remove', truths: ['remove:5100'] }, aim)).toEqual({ do: 'press-ring' });
    const row = { ...onList, step: 'show-remove', rung: 'probable', truths: ['row:5100'], isRowRinged: true };
    expect(chooseDeed(row, aim)).toEqual({ do: 'hover-ring' });
    expect(chooseDeed(row, { ...aim, times: 1 })).toEqual({ do: 'press-ring' });
    expect(chooseDeed({ ...onList, step: 'press-remove' }, aim)).toEqual({ do: 'wait' });
  });

  it('looks again, marks the app as done, and ends there', () => {
    expect(chooseDeed({ ...onList, step: 'check-gone', actions: [offer('check')] }, aim)).toEqual(act('check'));
    const app = { ...onList, step: 'repeat-in-app', cardIsThere: false, actions: [offer('app-done')] };
    expect(chooseDeed(app, aim)).toEqual(act('app-done'));
    expect(chooseDeed({ ...onList, step: 'all-done', cardIsThere: false }, aim)).toEqual({ do: 'end', as: 'done' });
  });

  it('believes that nothing more can be told after some looks, and not while the second look is due', () => {
    const sight = {
      ...onList,
      step: 'check-gone',
      actions: [offer('check')],
      progress: { ...running, web: 'cannot-tell' as const },
    };
    expect(chooseDeed(sight, { ...aim, times: 2 })).toEqual(act('check'));
    expect(chooseDeed(sight, { ...aim, times: 3 })).toEqual({ do: 'end', as: 'cannot-tell' });
    expect(chooseDeed({ ...sight, progress: { ...running, web: 'due' } }, { ...aim, times: 3 })).toEqual(act('check'));
  });

  it('starts again when the guide does not run, and ends when the card is gone and nobody knows', () => {
    const stopped = { ...nothing, progress: noProgress };
    expect(chooseDeed(stopped, aim)).toEqual({ do: 'start' });
    expect(chooseDeed({ ...stopped, cardIsThere: false }, aim)).toEqual({ do: 'end', as: 'erased' });
    const other = { ...onList, step: 'press-remove', truths: ['remove:4242'], cardIsThere: false };
    expect(chooseDeed(other, { ...aim, wasErased: true })).toEqual({ do: 'end', as: 'erased' });
    // A record that was not erased has no business forgetting: the person goes on and the judge speaks.
    expect(chooseDeed(other, aim)).toEqual({ do: 'press-ring' });
  });

  it('gives the site time to mend itself where it refuses, brings the card back or never loads', () => {
    const refused = { ...onList, step: 'press-remove', verdict: 'still-there', truths: ['remove:5100'] };
    expect(chooseDeed(refused, { ...aim, siteFault: 'comes-back' })).toEqual({ do: 'mend-site', url: null });
    expect(chooseDeed(refused, aim)).toEqual({ do: 'press-ring' });
    const loading = { ...onList, page: 'not-ready', step: 'wait' };
    expect(chooseDeed(loading, { ...aim, siteFault: 'list-error' })).toEqual({ do: 'mend-site', url: list });
    expect(chooseDeed(loading, aim)).toEqual({ do: 'wait' });
    expect(chooseDeed({ ...onList, step: 'settle-order' }, aim).do).toBe('mend-site');
  });

  it('goes by what they know of the site where the guide only tells a way or marks a part of the page', () => {
    const told = { ...onList, page: 'alipay-gate', step: 'open-wallet', rung: 'route' };
    expect(chooseDeed(told, aim)).toEqual({ do: 'go-alone', url: list });
    expect(chooseDeed({ ...told, step: 'ask-support', rung: 'exact' }, aim)).toEqual({ do: 'go-alone', url: list });
    expect(chooseDeed({ ...told, rung: 'exact' }, aim)).toEqual({ do: 'wait' });
    const region = { ...onList, rung: 'region' };
    expect(chooseDeed({ ...region, step: 'show-remove' }, aim)).toEqual({ do: 'hover-alone', mark: 'row:5100' });
    expect(chooseDeed({ ...region, step: 'press-remove' }, aim)).toEqual({ do: 'press-alone', mark: 'remove:5100' });
    expect(chooseDeed({ ...region, step: 'confirm-remove' }, aim)).toEqual({ do: 'press-alone', mark: 'confirm' });
  });

  it('comes back from where it does not belong', () => {
    expect(chooseDeed({ ...nothing, address: 'about:blank' }, aim)).toEqual({ do: 'open', url: aim.from });
    expect(chooseDeed({ ...nothing, page: 'checkout', step: 'leave' }, aim)).toEqual({ do: 'open', url: list });
    const gone = { ...nothing, cardIsThere: false, progress: { ...running, web: 'gone' as const } };
    expect(chooseDeed(gone, aim)).toEqual({ do: 'open', url: list });
    expect(chooseDeed({ ...onList, page: 'add-card', step: 'change-default' }, aim)).toEqual({ do: 'press-mark', mark: 'close-add-card' });
  });
});
