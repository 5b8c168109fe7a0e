/** What a report says of a page: its structure, what was heard in its words, and what the guide took each thing for. */
import { describe, expect, it } from 'vitest';
import { describeDrift } from '../../src/drift/describe-drift.ts';
import type { ReportNode } from '../../src/drift/drift-report.ts';
import { mostNodes } from '../../src/drift/report-vocabulary.ts';
import { driftOf } from '../fakes/drift-of.ts';

const list = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
const row = (digits: string, control = '<button>Remove</button>') =>
  `<li><b>Visa</b> <span>•••• ${digits}</span> <i>08/29</i>${control}</li>`;

function reportOf(html: string, options = {}) {
  return describeDrift(driftOf(html, { url: list, ...options }));
}

function nodesWhere(html: string, test: (node: ReportNode) => boolean): readonly ReportNode[] {
  return reportOf(html).nodes.filter(test);
}

describe('the head of a report', () => {
  it('tells page, address weights, step, rung and language', () => {
    const report = reportOf(`<main><h1>Saved cards</h1><ul>${row('4242')}</ul></main>`, { title: 'Anna’s cards' });
    expect(report).toMatchObject({
      site: 'aliexpress',
      page: 'wallet-cards',
      sure: true,
      rung: 'exact',
      language: 'en',
      declared: 'en',
      direction: 'ltr',
    });
    expect(report.address.map(({ page }) => page)).toContain('wallet-cards');
    expect(report.heard.map(({ what }) => what)).toEqual(expect.arrayContaining(['address', 'card-rows', 'cards:heading']));
  });

  it('tells a language that is not known as another one, and none as none', () => {
    expect(reportOf('<p>Hi</p>', { language: 'zz-anna' }).declared).toBe('other');
    expect(reportOf('<p>Hi</p>', { language: '' }).declared).toBe('none');
  });
});

describe('a node of a report', () => {
  it('has its ring, its votes and what it was taken for', () => {
    const html = `<main><h1>Saved cards</h1><ul>${row('4242')}</ul></main>`;
    expect(nodesWhere(html, ({ tag }) => tag === 'button')).toMatchObject([
      { ring: 0, votes: [{ job: 'remove', votes: 8, reasons: ['words-3', 'pressable'] }] },
    ]);
    expect(nodesWhere(html, ({ tag }) => tag === 'li')).toMatchObject([{ parts: ['card-row'] }]);
  });

  it('tells cards apart by numbers and never by digits', () => {
    const said = nodesWhere(`<ul>${row('4242')}${row('5100')}${row('4242')}</ul>`, ({ says }) => says?.number?.mark === 'masked');
    expect(said.map(({ says }) => says?.number?.card)).toEqual([1, 2, 1]);
  });

  it('hears brand, expiry, price, mask and count without telling them', () => {
    const said = nodesWhere(
      '<main><p>Mastercard</p><b>08/29</b><p>US $12.50</p><b>••••</b><p>To pay (2)</p><b>⋮</b></main>',
      ({ tag }) => tag === 'text',
    );
    expect(said.map(({ says }) => says?.marks)).toEqual([['brand'], ['expiry'], ['price'], ['mask'], ['count'], ['signs']]);
  });

  it('tells states, known roles and readable class words', () => {
    const [button] = nodesWhere(
      '<main><div role="button" tabindex="0" aria-expanded="false" aria-disabled="true" class="x--delete--a8f trash-Zq">Go</div></main>',
      ({ role }) => role === 'button',
    );
    expect(button).toMatchObject({ states: ['disabled', 'collapsed', 'pressable'], traits: ['delete', 'trash'] });
  });

  it('tells where a link leads by kind alone', () => {
    const links = nodesWhere(
      '<main><a href="/account/index.html">A</a><a href="/item/1.html">B</a><a href="https://bank.example/anna">C</a><a href="#x">D</a><a>E</a></main>',
      ({ tag }) => tag === 'a',
    );
    expect(links.map(({ link }) => link)).toEqual(['same-site', 'goods', 'other-site', 'same-page', null]);
    expect(links[0]?.leads).toEqual(['account-entry']);
  });

  it('has the same looks when they are read only as they are asked', () => {
    const input = driftOf(`<main><ul>${row('4242')}</ul></main><div data-layout="fixed pointer bold"><p>Hi</p></div>`, { url: list });
    const asked = { ...input, view: { ...input.view, look: (node: number) => Object.create(input.view.look(node)) } };
    expect(describeDrift(asked)).toEqual(describeDrift(input));
    expect(describeDrift(input).nodes.some(({ states }) => states.join() === 'pointer,bold,fixed')).toBe(true);
  });

  it('says what pieces say only together', () => {
    const [joined] = nodesWhere('<main><h2><span>Saved</span> <span>cards</span></h2></main>', ({ tag }) => tag === 'h2');
    expect(joined?.says?.labels.map(({ label }) => label)).toContain('cards');
  });

  it('has sizes in steps of four pixels, and no number with more than three digits', () => {
    const [far] = nodesWhere('<main><p data-box="40 80 400 24" id="p">Hi</p></main>', ({ tag }) => tag === 'p');
    expect(far?.box).toEqual({ x: 10, y: 20, width: 100, height: 6 });
    const [farthest] = nodesWhere('<main><p data-box="0 98765 40 24">Hi</p></main>', ({ tag }) => tag === 'p');
    expect(farthest?.box?.y).toBe(999);
  });
});

describe('the size of a report', () => {
  it('cuts long runs of what is built alike and counts the rest', () => {
    const goods = '<a href="/item/1.html"><img alt="Phone"><b>US $3.20</b></a>'.repeat(12);
    const links = nodesWhere(`<main><div>${goods}</div></main>`, ({ tag }) => tag === 'a');
    expect(links.map(({ more }) => more)).toEqual([0, 0, 9]);
  });

  it('never cuts the rows of cards', () => {
    const rows = Array.from({ length: 9 }, (_, at) => row(String(4200 + at))).join('');
    expect(nodesWhere(`<ul>${rows}</ul>`, ({ parts }) => parts.includes('card-row'))).toHaveLength(9);
  });

  it('stays within its budget on a large page and keeps what was chosen', () => {
    const much =
      '<section><h3>Phones</h3><p>Words of a page</p><a href="/item/2.html">More to love</a><em>x</em></section><div><i>y</i></div>'.repeat(
        400,
      );
    const report = reportOf(`<main>${much}<h1>Saved cards</h1><ul>${row('4242')}</ul>${much}</main>`);
    expect(report.nodes.length).toBeLessThanOrEqual(mostNodes);
    expect(report.nodes.filter(({ ring }) => ring !== null)).toHaveLength(1);
    expect(report.flags).toContain('cut');
  });
});
