/** What the popup is told of the panel: its words, and of the site's words none that holds a number. */
import { describe, expect, it } from 'vitest';
import { toSaying } from '../../src/content/compose-panel.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { runningJourney } from '../fakes/fake-journey.ts';
import { walletCards } from '../fakes/fake-sighting.ts';
import { panelInput } from '../present/panel-input.ts';

const view = presentPanel(panelInput(walletCards('4242'), runningJourney));
const siteWord = (text: string) => ({ text, language: 'fr', direction: 'ltr' }) as const;
const saying = (...texts: readonly string[]) => toSaying({ ...view, siteWords: { caption: 'It says:', words: texts.map(siteWord) } });

describe('what the popup is told', () => {
  it('is the step as the panel says it', () => {
    expect(toSaying(view)).toMatchObject({ lead: view.lead, details: view.details, ladder: view.ladder });
  });

  it('holds the words of the site that hold no number', () => {
    expect(saying('Retirer', 'Retirer Visa •••• 4242').siteWords?.words).toEqual([siteWord('Retirer')]);
    expect(saying('Supprimer ٤٢٤٢').siteWords).toBeNull();
  });

  it('holds no words of the site where there are none', () => {
    expect(toSaying({ ...view, siteWords: null }).siteWords).toBeNull();
  });
});
