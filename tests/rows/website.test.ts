/** Rows A1 to A14: the way on the website, one page of each, in words that no practice page has. */
import { describe, expect, it } from 'vitest';
import { chatWords } from '../../src/guide/chat-words.ts';
import { links } from '../../src/guide/links.ts';
import { transition } from '../../src/journey/transition.ts';
import { companionRegistry } from '../../src/languages/companion-registry.ts';
import { languageCodes } from '../../src/languages/language-codes.ts';
import { wordRegistry } from '../../src/languages/word-registry.ts';
import { listRead, noon, playToConfirmed, runningJourney, stayed } from '../fakes/fake-journey.ts';
import { lookAt } from '../fakes/html-page.ts';
import { guideOn } from './guide-on.ts';
import { row } from './rows.ts';

const shop = 'https://www.aliexpress.com/p/spring/index.html';
const wallet = 'https://www.aliexpress.com/p/wallet-ui/index.html';
const alipay = 'https://intl.alipay.com/ihome/user/account.htm';
const alipayCards = 'https://intl.alipay.com/ihome/user/queryUserBindCard.htm';
const goods = '<main><h1>Garden chairs</h1><p>Free delivery</p><a href="/item/1.html">Chair, folding</a></main>';
const card = (digits: string, more = '') => `<li><span>Visa</span> <span>**** **** **** ${digits}</span> ${more}</li>`;

describe(row('A1'), () => {
  it('rings the entry for somebody who is signed out', () => {
    const guided = guideOn(`<header><a href="/deals">Deals</a> <a href="/login.htm">Sign in</a></header>${goods}`, { url: shop });
    expect(guided).toMatchObject({ step: 'sign-in', rings: ['Sign in'] });
  });

  it('leaves the form alone', () => {
    const form =
      '<main><h1>Sign in</h1><form><label>E-mail<input></label><label>Password<input type="password"></label><button>Sign in</button></form></main>';
    expect(guideOn(form, { url: 'https://login.aliexpress.com/' })).toMatchObject({ page: 'sign-in', step: 'sign-in', rings: [] });
  });
});

describe(row('A2'), () => {
  it('rings the entry in the header', () => {
    const header = '<header><a href="/deals">Deals</a><button data-box="1100 10 120 30">My Account</button></header>';
    expect(guideOn(header + goods, { url: shop })).toMatchObject({ page: 'elsewhere', step: 'open-account', rings: ['My Account'] });
  });
});

describe(row('A3'), () => {
  const hub = '<main><h1>My wallet</h1><p>Balance: US $0.00</p><a href="#cards">Manage my cards</a></main>';

  it('goes from the wallet to the list of cards', () => {
    expect(guideOn(hub, { url: wallet })).toMatchObject({ page: 'wallet', step: 'open-cards', rings: ['Manage my cards'] });
  });

  it('offers the direct address everywhere before that', () => {
    const guided = guideOn(`<header><button>My Account</button></header>${goods}`, { url: shop });
    expect(guided.links).toContain('https://www.aliexpress.com/p/wallet-ui/index.html');
    expect(Object.keys(links)[0]).toBe('saved-cards');
  });
});

describe(row('A4'), () => {
  it('goes to Alipay where the account offers nothing else', () => {
    const account =
      '<nav><a href="/o">My orders</a><a href="/a">Shipping address</a><a href="/x">My Alipay</a></nav><main><h1>My Account</h1></main>';
    const guided = guideOn(account, { url: 'https://www.aliexpress.com/account/index.html' });
    expect(guided).toMatchObject({ step: 'open-alipay', rings: ['My Alipay'] });
  });

  it('has the card hovered where its control only shows so, and confirms in the window', () => {
    const list = `<main><h1>Manage your cards</h1><ul>${card('4321')}</ul></main>`;
    expect(guideOn(list, { url: alipayCards })).toMatchObject({ page: 'alipay-cards', step: 'show-remove' });
    const dialog =
      '<div role="dialog" aria-modal="true" data-layout="fixed"><p>Remove this card?</p><button>Cancel</button><button>Remove</button></div>';
    expect(guideOn(list + dialog, { url: alipayCards })).toMatchObject({ step: 'confirm-remove', rings: ['Remove'] });
  });
});

describe(row('A5'), () => {
  it('rings Edit Cards in the older account', () => {
    const home =
      '<nav><a role="tab" href="#h">History</a><a role="tab" href="#a">My Account</a></nav><main><h1>My Account</h1><p>Balance: US $0.00</p><p>Your payments of the last month stand here.</p><a href="#e">Edit Cards</a><a href="#p">Change password</a></main>';
    expect(guideOn(home, { url: alipay })).toMatchObject({ page: 'alipay-home', step: 'open-alipay-cards', rings: ['Edit Cards'] });
  });

  it('rings Delete card beside the number', () => {
    const list = `<main><h1>Your cards</h1><ul>${card('4321', '<span>M Example</span> <button>Delete card</button>')}</ul></main>`;
    expect(guideOn(list, { url: alipayCards })).toMatchObject({ step: 'press-remove', rings: ['Delete card'] });
  });
});

describe(row('A6'), () => {
  it('rings Settings where the list hides behind it', () => {
    const home =
      '<nav><a role="tab" href="#h">History</a><a role="tab" href="#s">Settings</a></nav><main><h1>My Account</h1><p>Balance: US $0.00</p><p>Your payments of the last month stand here.</p></main>';
    expect(guideOn(home, { url: alipay })).toMatchObject({ page: 'alipay-home', step: 'open-alipay-cards', rings: ['Settings'] });
  });
});

describe(row('A7'), () => {
  it('goes on to Alipay from the page between', () => {
    const gate = '<main><h1>Manage your cards</h1><p>Your cards are kept at Alipay.</p><button>Go to my Alipay</button></main>';
    const guided = guideOn(gate, { url: 'https://www.aliexpress.com/p/cards-gate/index.html' });
    expect(guided).toMatchObject({ page: 'alipay-gate', step: 'open-alipay', rings: ['Go to my Alipay'] });
  });
});

describe(row('A8'), () => {
  it('finds the way on in the advertisement', () => {
    const landing =
      '<header><a href="/biz">For business</a></header><main><h1>Pay anywhere</h1><p>A trusted wallet</p><a href="/my">Go to My Alipay</a></main>';
    expect(guideOn(landing, { url: 'https://intl.alipay.com/' })).toMatchObject({ step: 'open-alipay', rings: ['Go to My Alipay'] });
  });
});

describe(row('A9'), () => {
  const form =
    '<main><h1>Set up your Alipay account</h1><form><label>E-mail<input type="email"></label><label>Code<input></label><button>Next</button></form></main>';

  it('says before all that it need not be done, and gives Alipay more data', () => {
    const guided = guideOn(form, { url: 'https://intl.alipay.com/register/index.htm' });
    expect(guided).toMatchObject({ page: 'alipay-sign-up', step: 'activate-alipay' });
    expect(guided.details.join(' ')).toContain('gives it more of your data');
  });

  it('has that caution in every language', () => {
    for (const code of languageCodes) expect(wordRegistry[code].steps['activate-alipay'].details.join('').length, code).toBeGreaterThan(20);
  });
});

describe(row('A10'), () => {
  const form =
    '<main><h1>Remove Card</h1><form><label>E-mail address<input type="email"></label><label>Birthdate<input></label><button>Submit Removal Request</button></form></main>';

  it('knows the form, points at nothing in it, and says what it is', () => {
    const guided = guideOn(form, { url: 'https://www.aliexpress.com/card/request.html' });
    expect(guided).toMatchObject({ page: 'removal-request', step: 'request-removal', rings: [] });
    expect(guided.links.length).toBeGreaterThan(0);
  });
});

describe(row('A11'), () => {
  it('rings the option in an open chat', () => {
    const chat =
      '<main><h1>Help Center</h1><section class="chat"><p>Hello, how can I help?</p><button>Card Management</button><button>Track my order</button><textarea placeholder="Type a message"></textarea><button>Send</button></section></main>';
    const guided = guideOn(chat, { url: 'https://customerservice.aliexpress.com/chat' });
    expect(guided).toMatchObject({ page: 'help', step: 'ask-support', rings: ['Card Management'] });
  });

  it('has the phrases to write and to choose', () => {
    expect(Object.values(chatWords).map(({ text }) => text)).toEqual(['Card Management', 'Adding/Removing Card']);
  });
});

describe(row('A12'), () => {
  it.each(languageCodes)('has a message in %s that asks for the removal and holds nothing personal', (code) => {
    const message = companionRegistry[code].support.messageText.join(' ');
    expect(message.length).toBeGreaterThan(60);
    expect(message).not.toMatch(/\d|@/u);
  });
});

describe(row('A13'), () => {
  it('takes the words of an empty list for one, and a second look at it for the proof', () => {
    const { sighting } = lookAt('<main><h1>Manage your cards</h1><p>Oops, you have no card in Alipay</p></main>', { url: alipayCards });
    expect(sighting.cards).toMatchObject({ saysEmpty: true, rows: [] });
    const gone = transition(playToConfirmed(1), listRead('second-load', 0, { removed: 'missing', others: 'none' }), noon);
    expect(gone.attempt).toMatchObject({
      verdict: 'gone',
      signs: expect.arrayContaining(['second-look-without-card', 'list-says-empty']) as unknown,
    });
  });

  it('does not call it gone at the first look', () => {
    expect(transition(playToConfirmed(2), listRead('first-load', 1, stayed), noon).attempt?.verdict).toBe('cannot-tell');
  });
});

describe(row('A14'), () => {
  it('rings the entry that adds a card, before the old one is removed', () => {
    const replacing = transition(runningJourney, { type: 'goal-chosen', goal: 'replace' }, noon);
    const list = `<main><h1>My cards</h1><ul>${card('4321', '<button>Remove</button>')}</ul><button>Add a card</button></main>`;
    const guided = guideOn(list, { url: 'https://www.aliexpress.com/p/wallet-ui/card-list.html' }, replacing);
    expect(guided).toMatchObject({ step: 'change-default', rings: ['Add a card'], lead: wordRegistry.en.variants.replaceAdd });
  });
});
