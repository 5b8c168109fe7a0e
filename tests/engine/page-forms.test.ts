/** What a page asks somebody to fill in, and what only looks as if it did. */
import { describe, expect, it } from 'vitest';
import {
  hasCardForm,
  hasCodeBoxesOnTop,
  hasCodeFields,
  hasKeypad,
  hasRemovalForm,
  hasSignInForm,
  offersOtherAccounts,
} from '../../src/engine/page-forms.ts';
import type { PageIndex } from '../../src/engine/page-index.ts';
import { indexFrom } from '../fakes/html-page.ts';

function on(html: string, language = 'en'): PageIndex {
  return indexFrom(html, { language }).index;
}

describe('a keypad', () => {
  const keys = (digits: string, tag = 'button') =>
    `<main><p>密码</p>${[...digits].map((digit) => `<${tag}>${digit}</${tag}>`).join('')}</main>`;

  it('has ten keys for ten digits, in any order', () => {
    expect(hasKeypad(on(keys('1234567890')))).toBe(true);
    expect(hasKeypad(on(keys('7031958264')))).toBe(true);
    expect(hasCodeFields(on(keys('1234567890')))).toBe(true);
  });

  it.each([
    ['one digit is missing', keys('123456789')],
    ['one digit is there twice instead of another', keys('1234567899')],
    ['they are no controls', keys('1234567890', 'span')],
    ['nobody sees them', `<div data-layout="hidden">${keys('1234567890')}</div>`],
    ['they are pages of a list', keys('123456789').replace('</main>', '<button>10</button></main>')],
  ])('is none where %s', (_why, html) => {
    expect(hasKeypad(on(html))).toBe(false);
  });
});

describe('other ways to sign in', () => {
  const field = '<input type="text" aria-label="Adresse e-mail">';
  const page = (inside: string) => offersOtherAccounts(on(`<main><p>Blorf</p></main><div role="dialog">${inside}</div>`, 'fr'));

  it('are two companies and more beside a field in a dialog', () => {
    expect(page(`${field}<button>Google</button><button>Facebook</button>`)).toBe(true);
    expect(page(`<a href="#">Continuer avec Google</a><a href="#" aria-label="Apple"></a>${field}`)).toBe(true);
    expect(page(`${field}<img alt="VK" src="v.png"><img alt="Yandex" src="y.png">`)).toBe(true);
  });

  it.each([
    ['a field alone', field],
    ['one company alone beside a field', `${field}<button>Google</button>`],
    ['one company named twice', `${field}<button>Google</button><a href="#">Google</a>`],
    ['companies without a field', '<button>Google</button><button>Facebook</button>'],
    ['a box to tick beside them', '<input type="checkbox"><button>Google</button><button>Facebook</button>'],
    ['text about them', `${field}<p>Nous ne partageons rien avec Google ni avec Facebook, jamais</p>`],
    ['companies that nobody sees', `${field}<div data-layout="hidden"><button>Google</button><button>Facebook</button></div>`],
    ['companies far from the field', `${field}${'<p>Blorf</p>'.repeat(60)}<button>Google</button><button>Facebook</button>`],
  ])('are not offered by %s', (_what, inside) => {
    expect(page(inside)).toBe(false);
  });

  it('are not told by the names of companies in the page itself, where the field may be that of a newsletter', () => {
    const names = '<a href="#">Google</a><a href="#">Facebook</a>';
    for (const tag of ['header', 'main', 'div', 'footer'])
      expect(offersOtherAccounts(on(`<${tag}>${field}${names}</${tag}>`)), tag).toBe(false);
    expect(offersOtherAccounts(on(`<div role="dialog">${field}</div><div>${names}</div>`))).toBe(false);
  });
});

describe('a form', () => {
  it('is one to sign in with a field right before the password', () => {
    const password = '<input type="password">';
    expect(hasSignInForm(on(`<main><input type="email">${password}</main>`))).toBe(true);
    expect(hasSignInForm(on(`<main>${password}</main>`))).toBe(false);
    expect(hasSignInForm(on(`<main><input type="email">${'<p>Blorf</p>'.repeat(30)}${password}</main>`))).toBe(false);
    expect(hasSignInForm(on(`<main><input type="search">${password}</main>`))).toBe(false);
  });

  it('is one for a new card with both the number and the code', () => {
    const number = '<div><p><label>Kartennummer <input></label></p></div>';
    const code = '<div><p><label>Prüfziffer <input></label></p></div>';
    expect(hasCardForm(on(`<main>${number}${code}</main>`, 'de'))).toBe(true);
    expect(hasCardForm(on(`<main>${number}</main>`, 'de'))).toBe(false);
    expect(hasCardForm(on(`<main>${number}<div data-layout="hidden">${code}</div></main>`, 'de'))).toBe(false);
  });

  it('is one for a code with a box for each of its signs', () => {
    const box = '<input type="tel" data-box="40 300 44 44">';
    expect(hasCodeFields(on(`<main>${box.repeat(6)}</main>`))).toBe(true);
    expect(hasCodeFields(on(`<main>${box.repeat(3)}</main>`))).toBe(false);
    expect(hasCodeFields(on(`<main>${'<input type="tel">'.repeat(6)}</main>`))).toBe(false);
  });
});

describe('boxes for a code over the page', () => {
  const boxes = '<input type="tel" data-box="40 300 44 44">'.repeat(6);

  it('stand in a dialog', () => {
    expect(hasCodeBoxesOnTop(on(`<main><p>Blorf</p></main><div role="dialog">${boxes}</div>`))).toBe(true);
    expect(hasCodeBoxesOnTop(on(`<main>${boxes}</main>`))).toBe(false);
    expect(hasCodeBoxesOnTop(on('<main><p>Blorf</p></main><div role="dialog"><input type="tel"></div>'))).toBe(false);
  });
});

describe('a form that asks for a removal', () => {
  const email = '<input type="email">';
  const form = (words: string, fields = email) => hasRemovalForm(on(`<main>${words}${fields}</main>`, 'fr'));
  const title = '<h1>Faire supprimer une carte bancaire</h1>';

  it('asks who somebody is, with words about removing a card', () => {
    expect(form(title)).toBe(true);
    expect(form(title, '<input type="password">')).toBe(true);
    expect(form('<p>Pour supprimer votre carte, écrivez-nous</p>')).toBe(true);
  });

  it.each([
    ['other words', '<h1>Vos cartes</h1>', email],
    ['words about a gift card', '<h1>Supprimer une carte cadeau</h1>', email],
    ['no field', title, '<p>Blorf</p>'],
    ['a search', title, '<input type="search">'],
    ['the fields of a new card', title, `${email}<label>Numéro de carte <input></label><label>Cryptogramme <input></label>`],
  ])('is none with %s', (_what, words, fields) => {
    expect(form(words, fields)).toBe(false);
  });
});
