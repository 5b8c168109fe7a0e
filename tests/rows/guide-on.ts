/** A page in, and what the guide makes of it: the real engine, journey and words. */
import { findTarget } from '../../src/engine/find-target.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { JourneyState } from '../../src/journey/state.ts';
import { presentPanel } from '../../src/present/present-panel.ts';
import { freshVisit, runningJourney } from '../fakes/fake-journey.ts';
import { lookAt, type PageOptions } from '../fakes/html-page.ts';
import { panelInput } from '../present/panel-input.ts';

export interface Guided {
  readonly page: string;
  readonly step: string;
  /** Texts of what is ringed. */
  readonly rings: readonly string[];
  readonly lead: string;
  readonly details: readonly string[];
  readonly links: readonly string[];
}

export function guideOn(html: string, options: PageOptions = {}, journey: JourneyState = runningJourney): Guided {
  const { sighting, gathered } = lookAt(html, options);
  const choice = chooseStep(sighting, journey, freshVisit);
  const finding = findTarget(sighting, choice.request, new Set());
  const { lead, details, links } = presentPanel(panelInput(sighting, journey, { choice, finding }));
  const rings = finding.nodes.map(({ node }) => (gathered.elements[node]?.textContent ?? '').replace(/\s+/gu, ' ').trim());
  return { page: sighting.page, step: choice.step, rings, lead, details, links: links.map(({ url }) => url) };
}
