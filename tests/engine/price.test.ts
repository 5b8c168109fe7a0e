/** Amounts of money, as the sites print them in their currencies. */
import { describe, expect, it } from 'vitest';
import { price } from '../../src/engine/price.ts';

describe('an amount', () => {
  it.each([
    'US $3.99',
    '$ 3',
    '€ 12,50',
    '12,50 €',
    '1 299 ₽',
    '¥1,280',
    '₩12,000',
    '₺249,90',
    '249,90 TL',
    '₪45',
    '฿120',
    'R$ 12,90',
    'Rp 45.000',
    '19,99 zł',
    '45.000 ₫',
    '250 ₴',
    'PLN 20',
    '99 kr',
    '300 руб.',
  ])('is %j', (text) => {
    expect(price.test(text)).toBe(true);
  });

  it.each(['Visa •••• 1234', '12/27', 'Card 2', '2 items', 'Expires 08/2028', '**** 4242', 'Order 8123456789', '100 %', 'Rapid 3'])(
    'is not %j',
    (text) => {
      expect(price.test(text)).toBe(false);
    },
  );
});
