// @vitest-environment jsdom
/** Rows D1 to D10: each trouble with its cause, its detour and the way back, in every language. */
import { describe, expect, it } from 'vitest';
import type { TroubleId } from '../../src/guide/troubles.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { createTroubleSection } from '../../src/pages/companion/trouble-section.ts';
import { companionView } from '../fakes/companion-view.ts';
import { journeyWith, runningJourney } from '../fakes/fake-journey.ts';
import { type RowId, row } from './rows.ts';

const troubleOf = {
  D1: 'greyed-out',
  D2: 'other-side',
  D3: 'identity',
  D4: 'not-listed',
  D5: 'renamed',
  D6: 'option-missing',
  D7: 'five-cards',
  D8: 'interrupted',
  D9: 'bare-link',
  D10: 'alipay-closed',
} as const satisfies Partial<Record<RowId, TroubleId>>;

describe.each(Object.entries(troubleOf) as [keyof typeof troubleOf, TroubleId][])('%s', (id, trouble) => {
  it.each(languageCodes)(`${row(id)}, told in %s with why, what to do, and then`, (code) => {
    const fold = createTroubleSection(companionView(runningJourney, code)).querySelector(`details[data-trouble="${trouble}"]`);
    expect(fold?.querySelector('summary')?.textContent?.length).toBeGreaterThan(4);
    expect(fold?.querySelectorAll('h4')).toHaveLength(3);
    const said = [...(fold?.querySelectorAll('p, li') ?? [])].map(({ textContent }) => textContent ?? '');
    expect(said.length).toBeGreaterThan(2);
    expect(said.every((line) => line.length > 4)).toBe(true);
  });
});

describe(row('D1'), () => {
  it('stands first, open, when the site has refused, and can be waved off', () => {
    const refused = journeyWith({ refusal: 'default-card' });
    const section = createTroubleSection(companionView(refused, 'en'));
    const [first] = section.querySelectorAll('details');
    expect(first?.getAttribute('data-trouble')).toBe('greyed-out');
    expect(first?.open).toBe(true);
    const waved = createTroubleSection(companionView({ ...refused, notMine: ['greyed-out'] }, 'en'));
    expect(waved.querySelector('[data-recognised="yes"]')).toBeNull();
    expect(waved.querySelector('[data-control="mine-again"]')).not.toBeNull();
  });
});
