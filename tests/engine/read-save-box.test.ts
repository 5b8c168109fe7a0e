/** The ticked box at checkout that saves the card, among other boxes. */
import { describe, expect, it } from 'vitest';
import { lookAt } from '../fakes/html-page.ts';

const url = 'https://www.aliexpress.com/p/trade/confirm.html';

function boxOn(form: string) {
  const page = lookAt(`<main><h1>Payment</h1>${form}<button>Place order</button></main>`, { url });
  const found = page.sighting.saveCardBox;
  return { page, found };
}

function ringed(form: string): boolean {
  const { page, found } = boxOn(form);
  return found !== null && found.node === page.at('#x');
}

describe('a ticked box that saves the card', () => {
  it.each([
    ['inside its label', '<label><input id="x" type="checkbox" checked> Save this card</label>'],
    ['beside its label', '<div><input id="x" type="checkbox" checked><label>Save card details for next time</label></div>'],
    ['drawn as a switch', '<div><span>Save card</span><div id="x" role="switch" aria-checked="true"></div></div>'],
    ['drawn as a box', '<div><div id="x" role="checkbox" aria-checked="true"></div><span>Remember this card</span></div>'],
    [
      'with a label that stands for a box nobody sees',
      '<label id="x"><input type="checkbox" checked data-layout="hidden"> Save this card</label>',
    ],
    ['for Alipay', '<label><input id="x" type="checkbox" checked> Save card to Alipay</label>'],
    ['named by its own label', '<input id="x" type="checkbox" checked aria-label="Save this card">'],
  ])('is found %s', (_how, form) => {
    expect(ringed(form)).toBe(true);
  });

  it('is found among other ticked boxes', () => {
    const others = '<label><input type="checkbox" checked> Send me offers</label><label><input type="checkbox" checked> Gift wrap</label>';
    expect(ringed(`${others}<label><input id="x" type="checkbox" checked> Save this card</label>`)).toBe(true);
    expect(boxOn(others).found).toBeNull();
  });
});

describe('the words of the box', () => {
  const box = (words: string) => boxOn(`<label><input id="x" type="checkbox" checked> ${words}</label>`).found;

  it('are a sentence or two, and no terms of use', () => {
    const long = (length: number) => `Save this card ${'for later '.repeat(20)}`.slice(0, length - 1);
    expect(box(`${long(160)}.`)).not.toBeNull();
    expect(box(`${long(161)}.`)).toBeNull();
  });

  it('are of the card and of no other thing', () => {
    expect(box('Save this card for future payments')).toMatchObject({ votes: 8, reasons: ['ticked', 'words 3'] });
    expect(box('Save this address')).toBeNull();
  });
});

describe('what a press ticks', () => {
  const drawn = (size: string) => `<label><input id="x" type="checkbox" checked data-box="${size}"> Save this card</label>`;

  it('is the box where it is as large as something to press, else its label', () => {
    expect(ringed(drawn('100 300 8 8'))).toBe(true);
    for (const size of ['100 300 7 8', '100 300 8 7']) {
      expect(ringed(drawn(size))).toBe(false);
      expect(boxOn(drawn(size)).found?.node).toBe(boxOn(drawn(size)).page.at('label'));
    }
  });

  it('is the part around box and words where nothing is a label', () => {
    expect(ringed('<div id="x"><input type="checkbox" checked data-layout="hidden"><span>Save this card</span></div>')).toBe(true);
  });

  it('is the one copy of the box that lies open', () => {
    const copies = (more: string) =>
      `<div><span>Save this card</span><input id="x" type="checkbox" checked><input type="checkbox" checked ${more}></div>`;
    for (const more of ['data-layout="hidden"', 'data-layout="covered"', 'data-layout="barred"', 'inert'])
      expect(ringed(copies(more))).toBe(true);
    expect(boxOn(copies('')).found).toBeNull();
  });
});

describe('every other box', () => {
  it.each([
    ['is cleared already', '<label><input type="checkbox"> Save this card</label>'],
    ['is a cleared switch', '<div><span>Save card</span><div role="switch" aria-checked="false"></div></div>'],
    ['says the opposite', '<label><input type="checkbox" checked> Do not save this card</label>'],
    ['never does so', '<label><input type="checkbox" checked> Never save this card</label>'],
    ['saves an address', '<label><input type="checkbox" checked> Save this address</label>'],
    ['cannot be changed', '<label><input type="checkbox" checked disabled> Save this card</label>'],
    ['nobody sees, label and all', '<label data-layout="hidden"><input type="checkbox" checked> Save this card</label>'],
    ['is one of several for the same words', '<div>Save this card<input type="checkbox" checked><input type="checkbox" checked></div>'],
    ['is a choice between cards', '<label><input type="radio" checked> Save this card</label>'],
  ])('is left alone when it %s', (_how, form) => {
    expect(boxOn(form).found).toBeNull();
  });

  it('is left alone on any page but the checkout', () => {
    const form = '<main><h1>Profile</h1><p>Here is what we keep</p><label><input type="checkbox" checked> Save this card</label></main>';
    expect(lookAt(form, { url: 'https://www.aliexpress.com/item/1.html' }).sighting.saveCardBox).toBeNull();
  });
});
