/** The journeys in real Firefox. */
import { afterAll, beforeAll, describe } from 'vitest';
import { describeFaults } from './describe-faults.ts';
import { describePages } from './describe-pages.ts';
import { describePopup } from './describe-popup.ts';
import { describeRemovals } from './describe-removals.ts';
import { describeRing } from './describe-ring.ts';
import { beginVisits, type GuidedVisit } from './guided-visit.ts';

describe('in Firefox', () => {
  let visit: GuidedVisit | null = null;
  const current = () => visit as GuidedVisit;
  beforeAll(async () => {
    visit = await beginVisits('firefox');
  });
  afterAll(() => visit?.end());

  describe('the whole removal', () => describeRemovals(current));
  describe('the ring', () => describeRing(current));
  describe('faults of the site', () => describeFaults(current));
  describe('the popup', () => describePopup(current));
  describe('pages and their twins', () => describePages(current, 'firefox'));
});
