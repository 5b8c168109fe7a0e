/** The journeys in real Chromium. */
import { afterAll, beforeAll, describe } from 'vitest';
import { describeChanges } from './describe-changes.ts';
import { describeCompanion, describeOptions, describeWelcome } from './describe-companion.ts';
import { describeDeadEnds } from './describe-dead-ends.ts';
import { describeFaults } from './describe-faults.ts';
import { describeInterruptions } from './describe-interruptions.ts';
import { describeKeyboard } from './describe-keyboard.ts';
import { describeLooks } from './describe-looks.ts';
import { describeNeighbour } from './describe-neighbour.ts';
import { describePages } from './describe-pages.ts';
import { describePopup } from './describe-popup.ts';
import { describeReach } from './describe-reach.ts';
import { describeRemovals } from './describe-removals.ts';
import { describeReport } from './describe-report.ts';
import { describeRing } from './describe-ring.ts';
import { beginVisits, type GuidedVisit } from './guided-visit.ts';

describe('in Chromium', () => {
  let visit: GuidedVisit | null = null;
  const current = () => visit as GuidedVisit;
  beforeAll(async () => {
    visit = await beginVisits('chromium');
  });
  afterAll(() => visit?.end());

  describe('the whole removal', () => describeRemovals(current, 'chromium'));
  describe('the ring', () => describeRing(current));
  describe('a good neighbour', () => describeNeighbour(current));
  describe('faults of the site', () => describeFaults(current));
  describe('interruptions', () => describeInterruptions(current));
  describe('dead ends', () => describeDeadEnds(current));
  describe('the popup', () => describePopup(current));
  describe('the companion', () => describeCompanion(current));
  describe('the settings', () => describeOptions(current, 'chromium'));
  describe('the welcome', () => describeWelcome(current));
  describe('the report of a page', () => describeReport(current));
  describe('changes around the guide', () => describeChanges(current, 'chromium'));
  describe('by keyboard alone', () => describeKeyboard(current));
  describe('the looks', () => describeLooks(current));
  describe('pages and their twins', () => describePages(current, 'chromium'));
  describe('the table of pages and steps', () => describeReach(current));
});
