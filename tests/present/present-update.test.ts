/** What is left to say when a newer version has taken over: to reload, and nothing that the old one knew. */
import { expect, it } from 'vitest';
import { words } from '../../src/languages/en/words.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { presentUpdate } from '../../src/present/present-update.ts';
import { journeyWith } from '../fakes/fake-journey.ts';
import { walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from './panel-input.ts';

it('asks to reload, can be put away, and gives no verdict any more', () => {
  const last = presentPanel(panelInput(walletCards('4242'), journeyWith({ phase: 'confirmed', verdict: 'cannot-tell' })));
  expect(last.verdict).toBe('cannot-tell');
  const view = presentUpdate(last, words);
  expect(view).toMatchObject({ mode: 'pill', name: words.panel.updated, verdict: null });
  expect(view.actions).toEqual([{ action: 'check', label: words.actions.reload, emphasis: 'main' }]);
  expect(view.frame).toEqual({ minimise: null, stop: null, expand: null, dismiss: words.actions.dismiss });
});
