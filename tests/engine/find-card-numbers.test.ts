/** Which numbers of a page are bank cards, and which part of the page is the row of each. */
import { describe, expect, it } from 'vitest';
import { findCardNumbers } from '../../src/engine/find-card-numbers.ts';
import { runToEnd } from '../../src/engine/run-to-end.ts';
import { indexFrom, type PageOptions } from '../fakes/html-page.ts';
import { cardsUrl, listOf, visa } from './card-pages.ts';

function read(html: string, options: PageOptions = { url: cardsUrl }) {
  const page = indexFrom(html, options);
  return { ...page, numbers: runToEnd(findCardNumbers(page.index)) };
}

function digitsOn(html: string, options?: PageOptions): readonly string[] {
  return read(html, options).numbers.map(({ digits }) => digits);
}

describe('card numbers', () => {
  it.each([
    ['one', ['1234']],
    ['two', ['1234', '5678']],
    ['five', ['1001', '1002', '1003', '1004', '1005']],
  ])('are found in order on a list of %s', (_many, digits) => {
    expect(digitsOn(listOf(...digits.map((last) => visa(last))))).toEqual(digits);
  });

  it('are found where the digits are split over elements, and where a translation has split them', () => {
    expect(digitsOn(listOf('<b>Visa</b><p><i>••••</i><i> </i><i>••••</i><i>1234</i></p>'))).toEqual(['1234']);
    expect(digitsOn(listOf('<b>Visa</b><p><font>•••• <font>1234</font></font></p>'))).toEqual(['1234']);
  });

  it('are found in the text of a picture', () => {
    expect(digitsOn(listOf('<img alt="Visa ending in 1234" src="v.png">'))).toEqual(['1234']);
  });

  it('are found once where a wrapper and a label repeat them', () => {
    expect(digitsOn(listOf('<div aria-label="Visa •••• 1234"><span>Visa</span> <span>•••• 1234</span></div>'))).toEqual(['1234']);
  });

  it('are one where a year follows them, and none of this page where the digits of another card do', () => {
    const said = (words: string) => digitsOn(listOf(`<p>${words}</p>`));
    expect(said('Visa ending in 4242, valid until 2028')).toEqual(['4242']);
    expect(said('Visa •••• 4242, 2028')).toEqual(['4242']);
    expect(said('Visa •••• 4242, Mastercard 5100')).toEqual([]);
    expect(said('Visa •••• 4242 & 2128')).toEqual([]);
  });

  it('are not named in a question, in whatever words it asks', () => {
    const box = (words: string) =>
      digitsOn(`<main><h1>Saved cards</h1><div role="dialog"><p>${words}</p><button>Zyx</button></div></main>`);
    expect(box('Zyx wvu Visa •••• 4242 tsr qpo. Nml kji?')).toEqual([]);
    expect(box('Visa •••• 4242')).toEqual(['4242']);
  });

  it('are not named in what the site says of them, where a translation has set the number apart', () => {
    const said = (words: string) => digitsOn(`<main><h1>Saved cards</h1><div><p>${words}</p></div></main>`);
    expect(said('The card <font>Visa •••• 4242</font> could not be removed')).toEqual([]);
    expect(said('The card <font>Visa •••• 4242</font> is here')).toEqual(['4242']);
  });

  it('stand in the smallest element that shows them, however short the mask', () => {
    for (const written of ['**1234', '*1234', '**١٢٣٤']) {
      const { numbers, at } = read(listOf(`<b>Visa</b><span id="number">${written}</span><button>Remove</button>`));
      expect(numbers.map(({ node }) => node)).toEqual([at('#number')]);
    }
  });

  it('are two where two cards end in the same digits', () => {
    expect(digitsOn(listOf(visa('1234'), visa('1234')))).toEqual(['1234', '1234']);
  });

  it('need no brand where cards are kept, and a brand anywhere else', () => {
    const bare = listOf('<span>Bank card</span><span>•••• 1234</span>');
    expect(digitsOn(bare)).toEqual(['1234']);
    expect(digitsOn('<main><div><span>Card</span> <span>•••• 1234</span></div></main>', { url: cardsUrl })).toEqual(['1234']);
    expect(
      digitsOn('<main><div><span>Card</span> <span>•••• 1234</span></div></main>', { url: 'https://www.aliexpress.com/club' }),
    ).toEqual([]);
  });
});

describe('other numbers', () => {
  it.each([
    ['a gift card', '<span>Gift card</span><span>•••• 1234</span>'],
    ['a loyalty card', '<span>Loyalty card</span><span>•••• 1234</span>'],
    ['a member', '<span>Member No</span><span>•••• 1234</span>'],
    ['a telephone', '<span>Phone</span><span>138****1234</span>'],
    ['a telephone with its country', '<span>Visa</span><span>+33 •••• 1234</span>'],
    ['an address of mail', '<span>Email</span><span>j••••1234@mail.example</span>'],
    ['a bank account without the word card', '<span>Bank account</span><span>•••• 1234</span>'],
    ['a year beside a brand', '<span>Visa since 12/2027</span>'],
  ])('are no cards: %s', (_what, row) => {
    expect(digitsOn(listOf(row))).toEqual([]);
  });

  it.each(['header', 'footer'])('are no cards in the %s of the page', (part) => {
    expect(digitsOn(`<${part}><p>Visa •••• 1234</p></${part}><main><p>Welcome</p></main>`)).toEqual([]);
  });

  it('are no cards while nobody can see them', () => {
    expect(digitsOn(listOf(`<div data-layout="hidden">${visa('1234')}</div>`, visa('5678')))).toEqual(['5678']);
  });
});

describe('a title with a number', () => {
  const sameDigits = (head: string) => digitsOn(listOf(head, '<span>JCB</span><span>•••• 1234</span><button>Remove</button>'));

  it('is no card beside the card that it names', () => {
    expect(sameDigits('<h3>Visa •••• 1234</h3>')).toEqual(['1234']);
  });

  it('is a card where its row has a control of its own', () => {
    expect(sameDigits('<h3>Visa •••• 1234</h3><button>Remove</button>')).toEqual(['1234', '1234']);
  });
});

describe('the row of a number', () => {
  it('is the item of the list, the line of the table, the article', () => {
    const items = read(listOf(visa('1234'), `<div id="inner">${visa('5678')}</div>`));
    expect(items.numbers.map(({ row }) => items.index.node(row).tag)).toEqual(['li', 'li']);
    const table = read(
      '<main><table><tr id="one"><td>Visa</td><td>**** 1234</td><td><a href="#">Remove</a></td></tr><tr><td>JCB</td><td>**** 5678</td></tr></table></main>',
    );
    expect(table.numbers[0]?.row).toBe(table.at('#one'));
    const article = read('<main><section><article id="one"><p>Visa •••• 1234</p><button>Remove</button></article></section></main>');
    expect(article.numbers[0]?.row).toBe(article.at('#one'));
  });

  it('is the link or the button around it', () => {
    const links = read(
      '<main><div><a id="one" href="/1"><span>Visa</span> <span>•••• 1234</span></a></div><div><button id="two"><span>Visa</span> <span>•••• 5678</span></button></div></main>',
    );
    expect(links.numbers.map(({ row }) => row)).toEqual([links.at('#one'), links.at('#two')]);
  });

  it('holds the control beside the number and not that of the next card', () => {
    const { numbers, index, at } = read(
      `<main><div id="a">${visa('1234', '<a id="ra" href="#">Remove</a>')}</div><div id="b">${visa('5678', '<a id="rb" href="#">Remove</a>')}</div></main>`,
    );
    expect(numbers.map(({ row }) => row)).toEqual([at('#a'), at('#b')]);
    expect(index.contains(numbers[0]?.row ?? -1, at('#rb'))).toBe(false);
  });

  it('ends before the heading of the list and the entry for a new card, with one card alone', () => {
    const { numbers, index, at } = read(
      `<main><div><h2 id="heading">Saved cards</h2><div id="row">${visa('1234')}</div><a id="add" href="/add">Add a new card</a></div></main>`,
    );
    const row = numbers[0]?.row ?? -1;
    expect(row).toBe(at('#row'));
    expect(index.contains(row, at('#heading'))).toBe(false);
    expect(index.contains(row, at('#add'))).toBe(false);
  });
});

describe('payments that name a card', () => {
  it.each([
    ['a line of a list', '<main><ul><li><span>Visa •••• 1234</span> <span>US $12.99</span> <span>Paid</span></li></ul></main>'],
    ['a line of a table', '<main><table><tr><td>Mastercard •••• 1234</td><td>May 3</td><td>−12,99 €</td></tr></table></main>'],
    ['a row by its role', '<main><div role="listitem"><b>Visa •••• 1234</b> <i>1 299 ₽</i></div></main>'],
  ])('are no cards: %s', (_what, html) => {
    expect(digitsOn(html)).toEqual([]);
  });

  it('are told by the amount: the same line without one is a card', () => {
    expect(digitsOn('<main><ul><li><span>Visa •••• 1234</span> <span>Expires 12/27</span></li></ul></main>')).toEqual(['1234']);
  });

  it('leave a card to be one that tells of its last payment among much else', () => {
    const much = 'The bank that issued this card can be reached day and night by everybody who has one. Last payment US $12.99';
    expect(digitsOn(`<main><ul><li><span>Visa •••• 1234</span> <p>${much}</p></li></ul></main>`)).toEqual(['1234']);
  });

  it('leave the cards beside them', () => {
    const payments = '<h2>Payments</h2><ul><li>Visa •••• 9012 <b>US $3.50</b></li></ul>';
    expect(digitsOn(`${listOf(visa('1234'), visa('5678'))}<section>${payments}</section>`)).toEqual(['1234', '5678']);
  });
});

describe("a card's own page", () => {
  it('names the card in its heading and shows it below, once', () => {
    expect(digitsOn(`<main><h1>Visa •••• 1234</h1><div>${visa('1234')}</div></main>`)).toEqual(['1234']);
    expect(digitsOn('<main><h1>Visa •••• 1234</h1><button>Remove</button></main>')).toEqual(['1234']);
  });
});

describe('a line of the same list that is built like a known card', () => {
  const list = (other: string, known = '<li class="line">Visa •••• 1234</li>') =>
    `<main><h1>Mis tarjetas</h1><ul>${known}${other}</ul></main>`;
  const spanish = { url: cardsUrl, language: 'es' };

  it('is a card of a brand or bank that nobody here knows', () => {
    expect(digitsOn(list('<li class="line">Banco Blorf •••• 4471</li>'), spanish)).toEqual(['1234', '4471']);
  });

  it.each([
    ['is built of another tag', '<div class="line">Banco Blorf •••• 4471</div>'],
    ['has another class', '<li class="other">Banco Blorf •••• 4471</li>'],
    ['stands in another list', '<li><ul><li class="line">Banco Blorf •••• 4471</li></ul></li>'],
    ['has other mask signs', '<li class="line">Banco Blorf ···· 4471</li>'],
    ['is named as another thing', '<li class="line">Tarjeta regalo •••• 4471</li>'],
    ['is an account number', '<li class="line">Banco Blorf CTA•••• 4471</li>'],
  ])('is none where it %s', (_why, other) => {
    expect(digitsOn(list(other), spanish)).toEqual(['1234']);
  });

  it('is none where neither line has a sign that masks', () => {
    const ending = (name: string, digits: string) => `<li class="line">${name} terminada en ${digits}</li>`;
    expect(digitsOn(list(ending('Blorf', '4471'), ending('Visa', '1234')), spanish)).toEqual(['1234']);
    expect(digitsOn(list(ending('Maestro', '4471'), ending('Visa', '1234')), spanish)).toEqual(['1234', '4471']);
  });

  it('is none where no card is known to be like', () => {
    expect(digitsOn(list('<li class="line">Banco Blorf •••• 4471</li>', ''), spanish)).toEqual([]);
  });
});

describe('what shows digits and is no row', () => {
  it('is the drawing of a card with noughts, and not a card that is known by its expiry date', () => {
    expect(digitsOn(listOf('<span>Mastercard</span><span>•••• 0000</span>'))).toEqual([]);
    expect(digitsOn(listOf('<span>Mastercard</span><span>•••• 0000</span><span>08/29</span>'))).toEqual(['0000']);
  });

  it.each(['2 carte: Visa 1234, 5678', 'Visa 1234 & 5678', 'Visa 1234; JCB 5678'])('is a summary of several cards: %j', (summary) => {
    expect(digitsOn(`<main><h1>Le mie carte</h1><div><p>${summary}</p></div></main>`, { url: cardsUrl, language: 'it' })).toEqual([]);
  });

  it('is not the same words about one card', () => {
    expect(digitsOn('<main><h1>Le mie carte</h1><div><p>1 carta: Visa 1234</p></div></main>', { url: cardsUrl, language: 'it' })).toEqual([
      '1234',
    ]);
  });

  it('is a row with two different numbers, and not one that repeats its own', () => {
    const two = (first: string, second: string) => listOf(`Visa •••• ${first}<br>Mastercard •••• ${second}`, visa('9012'));
    expect(digitsOn(two('1234', '5678'))).toEqual(['9012']);
    expect(digitsOn(two('1234', '1234'))).toEqual(['1234', '9012']);
  });

  it('is one run of text that speaks of removing, where it is as long as a sentence', () => {
    const line = (words: string) =>
      digitsOn(`<main><h1>Mes cartes</h1><ul><li>${words}</li></ul></main>`, { url: cardsUrl, language: 'fr' });
    expect(line('Vous allez retirer votre carte Visa •••• 1234')).toEqual([]);
    expect(line('Votre carte bien gardée Visa •••• 1234')).toEqual(['1234']);
    expect(line('Retirer Visa •••• 1234')).toEqual(['1234']);
    expect(line('<p>Votre carte bien gardée Visa •••• 1234</p><button>Retirer</button>')).toEqual(['1234']);
  });
});

describe('two that show the same card', () => {
  it.each(['covered', 'barred'])('are the open one alone where the other is %s', (layout) => {
    const behind = `<div data-layout="${layout}"><p>Visa •••• 1234</p></div>`;
    const { numbers, index, at } = read(`<main><h1>Saved cards</h1>${behind}<div id="x"><p>Visa •••• 1234</p></div></main>`);
    expect(numbers.map(({ row }) => index.contains(at('#x'), row))).toEqual([true]);
    expect(digitsOn(`<main><h1>Saved cards</h1>${behind}</main>`)).toEqual(['1234']);
  });

  it('are two cards where both lie open, or where the one behind shows others', () => {
    const pair = (layout: string, digits: string) =>
      digitsOn(`<main><h1>Saved cards</h1><div ${layout}><p>Visa •••• 1234</p></div><div><p>Visa •••• ${digits}</p></div></main>`);
    expect(pair('', '1234')).toEqual(['1234', '1234']);
    expect(pair('data-layout="covered"', '5678')).toEqual(['1234', '5678']);
    const dated = (row: string, other: string) =>
      digitsOn(`<main><h1>Saved cards</h1><div data-layout="covered"><p>${row}</p></div><div><p>${other}</p></div></main>`);
    expect(dated('Visa •••• 1234 Expires 08/29', 'Visa •••• 1234 Expires 11/30')).toEqual(['1234', '1234']);
    expect(dated('Visa •••• 1234', 'Visa •••• 1234 Expires 11/30')).toEqual(['1234']);
    const drawn = (brand: string, words = '•••• 1234 Expires 08/29') => `<img alt="${brand}" src="b.png"> ${words}`;
    expect(dated(drawn('Visa'), drawn('Mastercard'))).toEqual(['1234', '1234']);
    expect(dated(drawn('Visa'), drawn('Visa'))).toEqual(['1234']);
    const removable = (control: string) => `Visa •••• 1234 <button>${control}</button>`;
    expect(dated(removable('Remove'), removable('<img alt="Remove" src="x.png">'))).toEqual(['1234']);
    expect(dated(removable('Unlink'), removable('<img alt="Remove" src="x.png">'))).toEqual(['1234', '1234']);
    expect(dated(drawn('Visa ending in 1234', ''), drawn('Mastercard ending in 1234', ''))).toEqual(['1234', '1234']);
  });
});

describe('a masked number without brand and expiry', () => {
  const line = (mark: string, url: string) =>
    digitsOn(`<main><p>Willkommen</p><ul><li><span>•••• 1234</span> ${mark}</li></ul></main>`, { url, language: 'de' });

  it('is a card with the mark of the default, on an address of cards alone', () => {
    expect(line('<em>Standard</em>', cardsUrl)).toEqual(['1234']);
    expect(line('', cardsUrl)).toEqual([]);
    expect(line('<em>Neu</em>', cardsUrl)).toEqual([]);
    expect(line('<em>Standard</em>', 'https://www.aliexpress.com/p/wallet-ui/index.html')).toEqual([]);
  });
});

describe('digits in an element each', () => {
  const row = (digits: string) => listOf(`<b>Visa</b><p>•••• ${[...digits].map((digit) => `<span>${digit}</span>`).join('')}</p>`);

  it('are read together where they are four', () => {
    expect(digitsOn(row('4471'))).toEqual(['4471']);
    expect(digitsOn(row('447'))).toEqual([]);
    expect(digitsOn(row('44719'))).toEqual([]);
  });
});

describe('four bare digits', () => {
  const row = (inside: string) => digitsOn(`<main><h1>Saved cards</h1><ul><li>${inside}</li></ul></main>`);
  const digits = '<div><i class="blorf"></i><span>4471</span></div>';

  it('are a card beside its brand and its expiry date: the dots are drawn', () => {
    expect(row(`<img alt="Visa" src="v.png">${digits}<span>08/29</span>`)).toEqual(['4471']);
  });

  it.each([
    ['the expiry date', `<img alt="Visa" src="v.png">${digits}`],
    ['the brand', `<img alt="Blorf" src="v.png">${digits}<span>08/29</span>`],
  ])('are none without %s', (_what, inside) => {
    expect(row(inside)).toEqual([]);
  });
});
