/** What stands in one menu with an entry: entries of an account, or goods and other things. */
import { describe, expect, it } from 'vitest';
import { entriesBeside, standsAmongGoods, standsAmongOtherThings } from '../../src/engine/menu-around.ts';
import { hasUnreadBeside, hasWalletBeside, holdsNamelessEntries } from '../../src/engine/unread-entry.ts';
import { indexFrom } from '../fakes/html-page.ts';

const url = 'https://es.aliexpress.com/account/index.html';

function on(html: string) {
  const { index, at } = indexFrom(`<main><p>Blorf</p>${html}</main>`, { url, language: 'es' });
  return { index, entry: at('#x') };
}

/** Entries in a line, the one that is asked about as `x` among them. */
function menu(...names: readonly string[]): string {
  return `<ul>${names.map((name) => `<li><a ${name.startsWith('!') ? 'id="x"' : ''} href="/p/${name.length}">${name.replace('!', '')}</a></li>`).join('')}</ul>`;
}

describe('the other entries of a menu', () => {
  it('are those of the smallest part that holds at least two', () => {
    const { index, entry } = on(`${menu('!Cartera', 'Pedidos', 'Cupones')}${menu('Ayuda', 'Privacidad')}`);
    expect(entriesBeside(index, entry).map((other) => index.textOf(other))).toEqual(['Pedidos', 'Cupones']);
  });

  it('are what the hand of the pointer covers too', () => {
    const tile = (id: string, name: string) => `<div id="${id}" data-layout="pointer"><span data-layout="pointer">${name}</span></div>`;
    const { index, entry } = on(`<div>${tile('x', 'Cartera')}${tile('a', 'Pedidos')}${tile('b', 'Cupones')}</div>`);
    expect(entriesBeside(index, entry)).toHaveLength(2);
  });

  it('are none that nobody can press: what is out of reach, hidden, or filled in', () => {
    const others = (more: string) => {
      const { index, entry } = on(`<div><a id="x" href="/1">Cartera</a><a href="/2">Pedidos</a><a href="/3">Cupones</a>${more}</div>`);
      return entriesBeside(index, entry).map((other) => index.textOf(other));
    };
    expect(others('<a href="/4">Ayuda</a>')).toEqual(['Pedidos', 'Cupones', 'Ayuda']);
    for (const dead of [
      '<a inert href="/4">Ayuda</a>',
      '<a data-layout="hidden" href="/4">Ayuda</a>',
      '<input type="button" value="Ayuda">',
    ])
      expect(others(dead)).toEqual(['Pedidos', 'Cupones']);
  });

  it('are none where it stands alone, and none that stand all over the page', () => {
    expect(entriesBeside(on(menu('!Cartera')).index, on(menu('!Cartera')).entry)).toEqual([]);
    const { index, entry } = on('<a id="x" href="/1">Cartera</a><a href="/2">Pedidos</a><a href="/3">Cupones</a>');
    expect(entriesBeside(index, entry)).toEqual([]);
  });
});

describe('a department', () => {
  const isGoods = (html: string) => {
    const { index, entry } = on(html);
    return standsAmongGoods(index, entry);
  };

  it('stands among goods', () => {
    expect(isGoods(menu('!Carteras', 'Tarjeteros', 'Teléfonos', 'Tarjetas de memoria'))).toBe(true);
  });

  it.each([
    ['entries of an account', menu('!Cartera', 'Pedidos', 'Cupones', 'Direcciones')],
    ['one thing that is sold', menu('!Cartera', 'Pedidos', 'Cupones', 'Tarjeteros')],
    ['other ways to pay', menu('!Tarjetas', 'Tarjetas regalo', 'PayPal', 'Saldo')],
  ])('is no entry beside %s', (_what, html) => {
    expect(isGoods(html)).toBe(false);
  });
});

describe('a control among other things', () => {
  const isOthers = (html: string) => {
    const { index, at } = indexFrom(`<main>${html}<div id="row">Visa •••• 1234</div></main>`, { url, language: 'es' });
    return standsAmongOtherThings(index, at('#x'), at('#row'));
  };

  it('manages no card', () => {
    expect(isOthers(menu('!Gestionar métodos de pago', 'Tarjetas regalo', 'Tarjeteros'))).toBe(true);
    expect(isOthers(menu('!Gestionar métodos de pago', 'Tarjetas regalo', 'Añadir tarjeta'))).toBe(false);
  });

  it('may manage the cards where the row stands in the same part', () => {
    const { index, at } = indexFrom(
      `<section><a id="x" href="/1">Gestionar</a><a href="/2">Tarjetas regalo</a><a href="/3">Tarjeteros</a><div id="row">Visa •••• 1234</div></section>`,
      { url, language: 'es' },
    );
    expect(standsAmongOtherThings(index, at('#x'), at('#row'))).toBe(false);
  });
});

describe('an entry that cannot be read', () => {
  const isUnread = (html: string) => {
    const { index, entry } = on(html);
    return hasUnreadBeside(index, entry);
  };

  it.each([
    ['words for cards and others', menu('!Mi Alipay', 'Pedidos', 'Snarg y tarjetas')],
    ['no words', '<ul><li><a id="x" href="/1">Mi Alipay</a></li><li><a href="/2">Pedidos</a></li><li><a href="/3"></a></li></ul>'],
    ['words for paying', menu('!Mi Alipay', 'Pedidos', 'Pagar')],
  ])('has %s', (_what, html) => {
    expect(isUnread(html)).toBe(true);
  });

  it('is none with other words, known or not', () => {
    expect(isUnread(menu('!Mi Alipay', 'Pedidos', 'Cupones'))).toBe(false);
    expect(isUnread(menu('!Mi Alipay', 'Pedidos', 'Snarg'))).toBe(false);
  });

  it('is none that leads to the page that is open', () => {
    expect(
      isUnread(`<ul><li><a id="x" href="/1">Mi Alipay</a></li><li><a href="/2">Pedidos</a></li><li><a href="${url}"></a></li></ul>`),
    ).toBe(false);
  });
});

describe('the open menu of the account', () => {
  const holdsWallet = (...names: readonly string[]) => {
    const { index, entry } = on(menu('!Mi cuenta', ...names));
    return hasWalletBeside(index, entry);
  };

  it('may hold the wallet by a word for paying', () => {
    expect(holdsWallet('Pedidos', 'Cupones', 'Mensajes', 'Pagar')).toBe(true);
    expect(holdsWallet('Pedidos', 'Cupones', 'Mensajes', 'Snarg y tarjetas')).toBe(true);
    expect(holdsWallet('Pedidos', 'Cupones', 'Mensajes', 'Snarg')).toBe(false);
    expect(holdsWallet('Pedidos', 'Cupones', 'Mensajes', 'Tarjetas regalo')).toBe(false);
  });

  it('is no line of a header with a few entries', () => {
    expect(holdsWallet('Pedidos', 'Pagar', 'Snarg')).toBe(false);
  });
});

describe('things to press without a name', () => {
  const tile = (inside: string, box = '40 300 80 80') => `<div data-layout="pointer" data-box="${box}">${inside}</div>`;
  const holds = (...tiles: readonly string[]) => holdsNamelessEntries(on(`<a id="x" href="/1">Blorf</a>${tiles.join('')}`).index);
  const picture = '<svg data-layout="pointer"></svg>';

  it('are several tiles with a picture alone', () => {
    expect(holds(tile(picture), tile(picture), tile(picture))).toBe(true);
  });

  it.each([
    ['one alone', [tile(picture)]],
    ['tiles with words', [tile('<span data-layout="pointer">Snarg</span>'), tile('<span data-layout="pointer">Blorf</span>')]],
    [
      'tiles with a title',
      [tile('<svg data-layout="pointer"><title>Snarg</title></svg>'), tile('<svg data-layout="pointer"><title>Blorf</title></svg>')],
    ],
    ['banners', [tile(picture, '40 300 900 200'), tile(picture, '40 500 900 200')]],
  ])('are not %s', (_what, tiles) => {
    expect(holds(...tiles)).toBe(false);
  });
});
