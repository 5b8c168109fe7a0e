/** What the inspector says of a page: why something is ringed, whether the extension agrees, and the lines of the report. */
import { describe, expect, it } from 'vitest';
import type { OverlayReading } from '../../tools/browsers/test-browser.ts';
import { compareOverlay, findUndrawn } from '../../tools/inspect/compare-overlay.ts';
import { explainChoice } from '../../tools/inspect/explain-choice.ts';
import { formatInspection } from '../../tools/inspect/format-inspection.ts';
import type { Inspection, PageReading, SeenCandidate, SeenRing } from '../../tools/inspect/inspection.ts';

function candidate(votes: number, y = 100): SeenCandidate {
  const box = { x: 20, y, width: 80, height: 30 };
  return { element: 'button.manage', words: 'Manage cards', box, seeing: 'shown', votes, reasons: ['words 3', 'main'] };
}

const ring = (seen: SeenCandidate, index: number | null = null): SeenRing => ({ ...seen, index });

const oneEntry: PageReading = {
  language: 'en',
  nodes: 120,
  viewport: { width: 1280, height: 800 },
  page: { page: 'wallet', weight: 12, reasons: ['address /wallet +14', 'loading -2'], sure: true },
  runnersUp: [{ page: 'not-ready', weight: 15, reasons: ['loading +10', 'address /wallet +5'] }],
  step: 'open-cards',
  rung: 'exact',
  mode: 'card',
  request: 'entry cards-entry',
  rings: [ring(candidate(9))],
  region: null,
  candidates: [candidate(9), candidate(5, 200)],
  entries: { 'wallet-entry': [candidate(1, 300)] },
  cards: null,
  dialog: null,
  refusal: null,
  refusalOnTop: false,
  flags: ['sure'],
  saveCardBox: null,
  unpaidOrders: null,
  afterwards: null,
};

function overlayOf(marks: { page: string; step: string; rung: string }, ...tops: readonly number[]): OverlayReading {
  const box = { x: 0, y: 0, width: 300, height: 300 };
  const attributes = { 'data-page': marks.page, 'data-step': marks.step, 'data-rung': marks.rung };
  const rings = tops.map((y) => ({ attributes: {}, box: { x: 14, y: y - 6, width: 92, height: 42 } }));
  return { panel: { attributes, box, text: 'Your wallet' }, rings, regions: [], actions: [], hosts: 1 };
}

const agreeing = { page: 'wallet', step: 'open-cards', rung: 'exact' };

describe('the reason for a ring', () => {
  it('is the lead over the next candidate', () => {
    expect(explainChoice(oneEntry)).toBe('It leads by 4 votes.');
  });

  it('is that there is only one', () => {
    expect(explainChoice({ ...oneEntry, candidates: [candidate(9)] })).toBe('It is the only candidate, with 9 votes.');
  });

  it('says how close two numbered ones are', () => {
    const two = { ...oneEntry, rings: [ring(candidate(9), 1), ring(candidate(8), 2)] };
    expect(explainChoice({ ...two, candidates: [candidate(9), candidate(8)] })).toBe(
      'Two are only 1 vote apart: both are ringed and numbered.',
    );
    expect(explainChoice({ ...two, candidates: [candidate(9), candidate(9)] })).toBe(
      'Two are as good as each other: both are ringed and numbered.',
    );
  });

  it('says that three close ones are none, and what is framed instead', () => {
    const three = { ...oneEntry, rings: [], candidates: [candidate(9), candidate(9), candidate(8)] };
    expect(explainChoice(three)).toBe('Three are only 1 vote apart, so none of them is known: nothing is ringed.');
    expect(explainChoice({ ...three, region: candidate(0) })).toContain('the part of the page that holds it is framed');
  });

  it('says that there is no candidate, that none is wanted, or that rows are meant', () => {
    expect(explainChoice({ ...oneEntry, rings: [], candidates: [] })).toBe('There is no candidate: nothing is ringed.');
    expect(explainChoice({ ...oneEntry, rings: [], candidates: [], request: 'nothing' })).toBe('The step points at nothing.');
    expect(explainChoice({ ...oneEntry, candidates: [], request: 'rows 1, 2' })).toContain('The person has to say which card is meant');
    expect(explainChoice({ ...oneEntry, candidates: [], request: 'removal of card 1' })).toContain('The row itself is ringed');
  });
});

describe('the comparison with the extension', () => {
  it('finds nothing where page, step, rung and rings are the same', () => {
    expect(compareOverlay(oneEntry, overlayOf(agreeing, 100))).toEqual([]);
    expect(compareOverlay({ ...oneEntry, mode: null }, null)).toEqual([]);
  });

  it('says in one line what the extension shows instead', () => {
    expect(compareOverlay(oneEntry, overlayOf({ ...agreeing, rung: 'probable' }, 100))).toEqual([
      'The extension shows wallet, open-cards, probable, where this reading says wallet, open-cards, exact.',
    ]);
    expect(compareOverlay(oneEntry, null)).toEqual(['The extension shows nothing, where this reading would show a card.']);
    expect(compareOverlay({ ...oneEntry, mode: null }, overlayOf(agreeing))).toEqual([
      'The extension shows wallet, open-cards, where this reading would show nothing.',
    ]);
  });

  it('knows that the journey went on in the meantime', () => {
    const moved = { ...oneEntry, afterwards: { step: 'nothing-here', rung: 'probable' } };
    const [line] = compareOverlay(moved, overlayOf({ page: 'wallet', step: 'nothing-here', rung: 'probable' }));
    expect(line).toContain('with that this reading says the same');
  });

  it('finds a ring that is missing and one that is strange', () => {
    expect(compareOverlay(oneEntry, overlayOf(agreeing, 400))).toEqual([
      'The extension draws no ring around button.manage, which this reading chose.',
      'The extension draws a ring at 14, 394 that this reading did not choose.',
    ]);
  });

  it('misses no ring around what is covered, and has it dotted', () => {
    const covered = { ...oneEntry, rings: [{ ...ring(candidate(9)), seeing: 'covered' as const }] };
    expect(compareOverlay(covered, overlayOf(agreeing))).toEqual([]);
    expect(findUndrawn(covered, overlayOf(agreeing))).toHaveLength(1);
    expect(findUndrawn(covered, overlayOf(agreeing, 100))).toEqual([]);
  });

  it('takes a ring that is cut off at the edge of the window for the whole', () => {
    const atEdge = { ...oneEntry, rings: [ring({ ...candidate(9), box: { x: 20, y: -20, width: 80, height: 60 } })] };
    const overlay = overlayOf(agreeing);
    const cut = { ...overlay, rings: [{ attributes: {}, box: { x: 14, y: 0, width: 92, height: 46 } }] };
    expect(compareOverlay(atEdge, cut)).toEqual([]);
  });
});

describe('the report', () => {
  const inspection: Inspection = {
    file: '/tmp/wallet.html',
    address: 'www.aliexpress.com/p/wallet/index.html',
    browser: 'chromium',
    reading: oneEntry,
    overlay: { ...agreeing, says: 'Your wallet: Open the list of your saved cards.', rings: 1, regions: 0 },
    differences: [],
    wentTo: null,
    picture: '/tmp/out/wallet.png',
    dotted: 0,
  };

  it('says everything in the order in which it was decided', () => {
    expect(formatInspection(inspection).split('\n')).toEqual([
      'Saved page  /tmp/wallet.html',
      '            as https://www.aliexpress.com/p/wallet/index.html in chromium',
      'Read        120 nodes, language en',
      'Page        wallet, weight 12, sure',
      '              address /wallet +14',
      '              loading -2',
      'Runners-up  not-ready, weight 15, stands after the winner in the order of precedence',
      '              loading +10',
      '              address /wallet +5',
      'Step        open-cards, rung exact, shown as card',
      'Points at   entry cards-entry',
      'Candidates  9 votes: button.manage “Manage cards”, 80 × 30 at 20, 100, shown (words 3, main)',
      '            5 votes: button.manage “Manage cards”, 80 × 30 at 20, 200, shown (words 3, main)',
      'Why         It leads by 4 votes.',
      'Rings       button.manage “Manage cards”, 80 × 30 at 20, 100, shown',
      'Seen        cards: this is no list of cards',
      '            dialog: none that asks for a removal',
      '            refusal: none',
      '            signed out: no',
      '            flags: sure',
      'Leads on    wallet-entry',
      '              1 vote: button.manage “Manage cards”, 80 × 30 at 20, 300, shown (words 3, main)',
      'Extension   shows the same: wallet, open-cards, exact; drawn now: 1 ring, 0 frames',
      '            says: Your wallet: Open the list of your saved cards.',
      'Picture     /tmp/out/wallet.png',
    ]);
  });

  it('describes each card, the dialog and the refusal', () => {
    const row = { ...candidate(0), element: 'li.card', index: 1, brand: 'Visa', hasDigits: true, isDefault: true };
    const rows = [{ ...row, removal: 'opener (menu)', control: candidate(6), setDefault: null }];
    const reading: PageReading = {
      ...oneEntry,
      cards: { view: 'list', uniform: true, saysEmpty: false, rows },
      dialog: { ...candidate(0), element: 'dialog', confirm: candidate(7), cancel: null },
      refusal: 'default-card',
      refusalOnTop: true,
      flags: ['signedOut', 'refusalOnTop'],
    };
    const report = formatInspection({ ...inspection, reading });
    expect(report).toContain('1 card: a list, built alike');
    expect(report).toContain('1. Visa, with digits, default; removal: opener (menu); li.card, 80 × 30 at 20, 100');
    expect(report).toContain('dialog: dialog “Manage cards”');
    expect(report).toContain('confirms: 7 votes: button.manage');
    expect(report).toContain('nothing cancels');
    expect(report).toContain('refusal: default-card, over the page');
    expect(report).toContain('signed out: yes');
  });

  it('says where the page went, what differs and what is dotted', () => {
    const report = formatInspection({ ...inspection, wentTo: 'www.aliexpress.com/login', differences: ['It differs.'], dotted: 2 });
    expect(report).toContain('its scripts went to www.aliexpress.com/login, which is what was read');
    expect(report).toContain('Extension   It differs.');
    expect(report).not.toContain('shows the same');
    expect(report).toContain('dotted in it, because the extension could not ring it there: 2');
  });
});
