/** Rows C1 and C4: what is read from the page itself. */
import { describe, expect, it } from 'vitest';
import { lookAt } from '../fakes/html-page.ts';
import { guideOn } from './guide-on.ts';
import { row } from './rows.ts';

describe(row('C1'), () => {
  const other = '<li><span>Visa</span> <span>**** 1881</span> <button>Set as default</button> <button>Remove</button></li>';
  const list = (mark: string) =>
    `<main><h1>My cards</h1><ul><li><span>Visa</span> <span>**** 4321</span> ${mark} <button disabled>Remove</button></li>${other}</ul></main>`;

  it('is read from the mark in its row, and not from a control that would make another the default', () => {
    const url = 'https://www.aliexpress.com/p/wallet-ui/card-list.html';
    const marked = (mark: string) => lookAt(list(mark), { url }).sighting.cards?.rows.map(({ isDefault }) => isDefault);
    expect(marked('<em>Default</em>')).toEqual([true, false]);
    expect(marked('')).toEqual([false, false]);
  });
});

describe(row('C4'), () => {
  it('rings the ticked box at the checkout, and nothing where it is clear', () => {
    const checkout = (checked: string) =>
      `<main><h1>Confirm and pay</h1><p>Order total: US $12.00</p><label id="l"><input type="checkbox" ${checked}> Save card details for your next payment</label><button>Place order</button></main>`;
    const url = 'https://www.aliexpress.com/p/trade/confirm.html';
    const ticked = guideOn(checkout('checked'), { url });
    expect(ticked).toMatchObject({ page: 'checkout', step: 'save-card-off' });
    expect(ticked.rings).toHaveLength(1);
    expect(guideOn(checkout(''), { url })).toMatchObject({ step: 'leave', rings: [] });
  });
});
