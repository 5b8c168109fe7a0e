/**
 * Pages by people who never saw the engine, without a browser: what the guide shows is what their authors marked as right, and
 * everything that the engine makes of them is on record, so that no change of a rule passes unseen. After a change that is
 * meant, look at the difference, then renew the record with `npx vitest run --config tests/vitest.config.ts -u`.
 */
import { describe, expect, it } from 'vitest';
import { findTarget } from '../../src/engine/find-target.ts';
import { chooseStep } from '../../src/journey/choose-step.ts';
import type { BlindPage } from '../blind-pages/blind-page.ts';
import { findBlindPages } from '../blind-pages/blind-sets.ts';
import { judgeBlindPage, type Shown } from '../blind-pages/judge-blind-page.ts';
import { runningJourney } from '../fakes/fake-journey.ts';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
import { styledPage } from '../fakes/styled-page.ts';
import { describeReading } from './describe-reading.ts';
import { readablePages } from './readable-pages.ts';

const listed = new Set(readablePages.map((name) => `${name}.html`));
const pages = findBlindPages([]).filter(({ file }) => listed.has(file));

function look(page: BlindPage): SeenPage {
  const { html, options } = styledPage(page.html());
  return lookAt(html, { ...options, url: page.url });
}

/** The author's marks on a ringed element, in it and around it. */
function marksOf(element: Element): readonly string[] {
  const around = element.closest('[data-truth]');
  const marked = [...element.querySelectorAll('[data-truth]'), ...(around === null ? [] : [around])];
  return marked.map((one) => one.getAttribute('data-truth') ?? '');
}

/** On the site's own checks the overlay leaves the page. */
function shownOn({ sighting, gathered }: SeenPage): Shown {
  const { step, request } = chooseStep(sighting, runningJourney, { load: 'first', chosen: null });
  const { rung, nodes } = findTarget(sighting, request, new Set());
  if (sighting.page === 'bot-check' || sighting.page === 'identity-check') return { page: null, step: null, rung: null, rings: [] };
  return { page: sighting.page, step, rung, rings: nodes.map(({ node }) => marksOf(gathered.elements[node] as Element)) };
}

describe('the blind pages that are read here', () => {
  it('are all there, in every language', () => {
    expect(pages).toHaveLength(readablePages.length);
    expect(new Set(pages.map(({ language }) => language)).size).toBeGreaterThanOrEqual(18);
  });
});

describe.each(pages)('$file', (page) => {
  it('is read as its author marked it, and as it was read before', () => {
    const seen = look(page);
    expect(judgeBlindPage(page, shownOn(seen))).toBe('right');
    expect(describeReading(seen)).toMatchSnapshot();
  });
});
