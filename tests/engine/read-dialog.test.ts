/** The site's dialog that asks whether a card is to be removed, however it is built, and dialogs that ask something else. */
import { describe, expect, it } from 'vitest';
import { lookAt, type SeenPage } from '../fakes/html-page.ts';
import { cardsUrl, listOf, visa } from './card-pages.ts';

const list = listOf(visa('1234'), visa('5678'));
const buttons = '<button id="no">Cancel</button><button id="yes">Remove</button>';

function look(dialog: string, behind = list): SeenPage {
  return lookAt(behind + dialog, { url: cardsUrl });
}

function layer(inside: string): string {
  return `<div id="layer" data-layout="fixed">${inside}</div>`;
}

function expectAnswers(page: SeenPage): void {
  const { dialog } = page.sighting;
  expect(dialog?.confirm?.node).toBe(page.at('#yes'));
  expect(dialog?.cancel).toBe(page.at('#no'));
}

describe('a dialog that asks for the removal', () => {
  it.each([
    ['a native dialog', `<dialog open data-layout="fixed"><p>Remove this card?</p>${buttons}</dialog>`],
    ['a dialog by its role', `<div role="dialog" data-layout="fixed"><h2>Remove card</h2><p>Visa •••• 1234</p>${buttons}</div>`],
    ['an alert by its role', `<div role="alertdialog"><p>Are you sure you want to remove this card?</p>${buttons}</div>`],
    ['a fixed layer that says nothing of itself', layer(`<p>Delete this card?</p>${buttons}`)],
    ['a layer over a layer', layer(`<div role="dialog"><p>Remove this card?</p>${buttons}</div>`)],
    ['words in the page', `<div><p>Remove Visa •••• 1234?</p>${buttons}</div>`],
    [
      'a layer without real buttons',
      layer('<p>Remove this card?</p><span id="no" data-layout="pointer">Cancel</span><span id="yes" data-layout="pointer">Remove</span>'),
    ],
  ])('is read as %s', (_what, dialog) => {
    expectAnswers(look(dialog));
  });

  it.each([
    ['th', 'ต้องการลบบัตรนี้หรือไม่', 'ไม่', 'ใช่ ลบเลย'],
    ['ja', 'このカードを削除しますか', 'キャンセル', '削除する'],
    ['ko', '이 카드를 삭제하시겠습니까', '취소', '삭제'],
  ] as const)('is read in the page where the language writes no sign for it (%s)', (language, question, no, yes) => {
    const box = `<div><p>${question}</p><span id="no">${no}</span><span id="yes">${yes}</span></div>`;
    const page = lookAt(`<main><ul><li>${visa('1234', '')}${box}</li></ul></main>`, { url: cardsUrl, language });
    expectAnswers(page);
    const told = box.replace(question, yes);
    expect(lookAt(`<main><ul><li>${visa('1234', '')}${told}</li></ul></main>`, { url: cardsUrl, language }).sighting.dialog).toBeNull();
  });

  it('keeps what is behind it from being pressed where its answers are pictures that hardly have a name', () => {
    const picture = (id: string, name: string) => `<span id="${id}"><svg></svg><i data-layout="hidden">${name}</i></span>`;
    const question = (no: string) => `<div><p>Remove Visa •••• 1234?</p>${picture('yes', 'Yes, remove it')}${picture('no', no)}</div>`;
    expect(look(question('Cancel')).sighting.dialog?.cancel).toBe(look(question('Cancel')).at('#no'));
    expect(look(question('Blorf')).sighting.dialog).toBeNull();
  });

  it.each([
    ['OK', 'Not now'],
    ['Yes, delete', 'Keep card'],
    ['Confirm', 'Cancel'],
    ['Unlink', 'No'],
  ])('is answered by %j beside %j', (yes, no) => {
    expectAnswers(look(layer(`<p>Remove this card?</p><button id="no">${no}</button><button id="yes">${yes}</button>`)));
    expectAnswers(look(layer(`<p>Remove this card?</p><button id="yes">${yes}</button><button id="no">${no}</button>`)));
  });

  it('is about a card without naming one, when rows of cards stand behind it', () => {
    const bare = layer(`<p>Are you sure you want to remove it?</p>${buttons}`);
    expect(look(bare).sighting.dialog).not.toBeNull();
    expect(look(bare, '<main><h1>Saved cards</h1><p>Nothing to see here today, come back later</p></main>').sighting.dialog).toBeNull();
  });

  it('is answered by the one button beside a known Cancel, where its words are unknown', () => {
    const page = look(layer('<p>Remove this card?</p><button id="no">Cancel</button><button id="yes">Tschüss</button>'));
    expectAnswers(page);
    expect(page.sighting.dialog?.confirm?.votes).toBe(3);
  });

  it('stands in the row, in mere spans and a script without spaces', () => {
    const list = (question: string) =>
      `<main><h1>お支払い用カード</h1><ul><li>Visa •••• 1234 08/29 <button>登録解除</button><div>${question}</div></li></ul></main>`;
    const answers = '<span data-layout="pointer" id="yes">はい、削除します</span><span data-layout="pointer" id="no">いいえ</span>';
    const ask = (question: string) =>
      lookAt(list(question), { url: 'https://www.aliexpress.com/p/wallet-ui/card-list.html', language: 'ja' }).sighting.dialog;
    expect(ask(`<span>このカードを削除しますか？</span>${answers}`)?.confirm?.words).toBe('はい、削除します');
    expect(ask(`<span>このカードは安全に保管されています。</span>${answers}`)).toBeNull();
  });

  it('is not guessed among several unknown buttons', () => {
    const page = look(layer('<p>Remove this card?</p><button>Cancel</button><button>Tschüss</button><button>Servus</button>'));
    expect(page.sighting.dialog).toMatchObject({ confirm: null });
  });

  it('decides over the page: the controls of the rows behind it are not its answers', () => {
    const page = look(layer(`<p>Remove this card?</p>${buttons}`));
    expect(page.sighting.page).toBe('wallet-cards');
    expect(page.sighting.dialog?.node).toBe(page.at('#layer'));
  });
});

describe('dialogs that do not come up', () => {
  const hidden = (inside: string) => `<div role="dialog" data-layout="hidden">${inside}</div>`;
  const count = (dialogs: string) => look(dialogs).sighting.hiddenDialogs;

  it('are counted, native ones and home-made ones', () => {
    expect(count(`<dialog open data-layout="hidden"><p>Abc</p>${buttons}</dialog>${hidden(buttons)}`)).toBe(2);
  });

  it('are none where they show, are closed, or hold nothing to press', () => {
    expect(count(layer(`<p>Remove this card?</p>${buttons}`))).toBe(0);
    expect(count(`<dialog><p>Remove this card?</p>${buttons}</dialog>`)).toBe(0);
    expect(count(hidden('<p>Abc</p>'))).toBe(0);
  });
});

describe('the answers of a dialog', () => {
  const question = '<p>Remove this card?</p>';
  const confirmOf = (answers: string) => {
    const page = look(layer(question + answers));
    return page.sighting.dialog?.confirm === null ? null : page.gathered.elements[page.sighting.dialog?.confirm?.node ?? -1]?.id;
  };

  it.each(['data-layout="hidden"', 'inert', 'aria-hidden="true"'])('are those that can be pressed, and none that is %s', (attribute) => {
    expect(confirmOf(`${buttons}<button ${attribute}>Delete</button>`)).toBe('yes');
    expect(confirmOf(`<button id="no" ${attribute}>Cancel</button><button>Blorf</button>`)).toBeUndefined();
  });

  it.each([
    ['greyed out', '<button disabled>Remove</button>'],
    ['a box to tick', '<input type="checkbox" aria-label="Remove">'],
    ['one that closes it', '<button aria-label="Close">×</button>'],
    ['one that sets the default', '<button>Set as default</button>'],
    ['one that deletes more than the card', '<button>Delete account</button>'],
  ])('do not confirm by %s', (_what, other) => {
    const { dialog } = look(layer(`${question}<button id="no">Cancel</button>${other}`)).sighting;
    expect(dialog?.confirm ?? null).toBeNull();
  });

  it('are surer the more their words say, and where they can be pressed', () => {
    const votesOf = (answers: string) => look(layer(question + answers)).sighting.dialog?.confirm?.votes;
    expect(votesOf(buttons)).toBe(9);
    expect(votesOf('<button>Cancel</button><button>OK</button>')).toBe(7);
  });

  it('are plain text only where nothing is a button', () => {
    expect(confirmOf('<span>Delete</span><button id="no">Cancel</button><button id="yes">Blorf</button>')).toBe('yes');
  });
});

describe('a question', () => {
  const long = (length: number) => `Remove this card${' and more'.repeat(30)}`.slice(0, length - 1);

  it('is a sentence or two', () => {
    const asked = (length: number) => look(layer(`<p>${long(length)}?</p><button>Remove</button>`)).sighting.dialog;
    expect(asked(160)).not.toBeNull();
    expect(asked(161)).toBeNull();
  });

  it('may stand over one button that removes, where it only says that it is about to', () => {
    const told = (answers: string) => look(layer(`<p>You are about to remove this card</p>${answers}`)).sighting.dialog;
    expect(told('<button>Remove</button><button>Blorf</button>')).not.toBeNull();
    expect(told('<button>Remove</button>')).toBeNull();
    expect(told('<button>Remove</button><button>Delete</button>')).toBeNull();
    expect(told('<button>Blorf</button><button>Snarg</button>')).toBeNull();
  });

  it('may be as short as "Are you sure?" beside a Cancel and a Remove', () => {
    const sure = (words: string) => look(layer(`<p>${words}</p><p>Visa •••• 1234</p>${buttons}`)).sighting.dialog;
    expect(sure('Are you sure?')).not.toBeNull();
    expect(sure('All of it')).toBeNull();
  });

  it('is one beside the reason for a refusal too, and none where that alone is told', () => {
    const told = (words: string) => look(layer(`<p>This is your default card.</p><p>${words}</p>${buttons}`)).sighting.dialog;
    expect(told('Remove this card?')).not.toBeNull();
    expect(told('Remove another card first')).toBeNull();
  });

  it('in the page is none in its header or footer, nor where its Cancel is hidden', () => {
    const box = `<div><p>Remove Visa •••• 1234?</p>${buttons}</div>`;
    expect(look(box).sighting.dialog).not.toBeNull();
    for (const edge of ['header', 'footer']) expect(look(`<${edge}>${box}</${edge}>`).sighting.dialog).toBeNull();
    expect(look(box.replace('id="no"', 'id="no" data-layout="hidden"')).sighting.dialog).toBeNull();
  });
});

describe('a dialog that does not ask for it', () => {
  it.each([
    ['asks about the cart', layer(`<p>Remove this item from cart?</p>${buttons}`)],
    ['asks about an address', layer(`<p>Delete this address?</p>${buttons}`)],
    ['asks about the account', layer('<p>Delete my account and every card?</p><button>Cancel</button><button>Delete account</button>')],
    ['offers something', layer('<p>Save with our card of the month!</p><button>Close</button><button>OK</button>')],
    ['is closed', `<dialog><p>Remove this card?</p>${buttons}</dialog>`],
    ['is hidden', `<div role="dialog" data-layout="hidden"><p>Remove this card?</p>${buttons}</div>`],
    ['tells that it cannot be', layer('<p>This card cannot be removed because it is your default card.</p><button>OK</button>')],
    [
      'shows the details of a card with a Remove of its own',
      layer('<h2>Card details</h2><p>Visa •••• 1234</p><p>Expires 12/27</p><button>Remove card</button><button>Close</button>'),
    ],
  ])('is none when it %s', (_what, dialog) => {
    expect(look(dialog).sighting.dialog).toBeNull();
  });

  it('is none when it tells that it cannot be, even beside a Cancel and a question', () => {
    const told = '<p>This card cannot be removed.</p><p>Remove another card?</p>';
    expect(look(layer(`${told}${buttons}`)).sighting.dialog).toBeNull();
    expect(look(layer(`<p>Remove another card?</p>${buttons}`)).sighting.dialog).not.toBeNull();
  });

  it('is not answered where two buttons would remove just as much', () => {
    const twice = '<p>Remove this card?</p><button>Cancel</button><button>Remove</button><button>Delete</button>';
    expect(look(layer(twice)).sighting.dialog).toMatchObject({ confirm: null });
  });

  it.each([
    ['a default card', 'Default card cannot be removed. Set another card as default first.', 'default-card'],
    ['an unpaid order', 'This card cannot be removed while you have unpaid orders.', 'unpaid-order'],
    ['no reason', 'Sorry, the card could not be removed.', 'unknown'],
  ] as const)('is read as a refusal with its reason: %s', (_what, sentence, reason) => {
    expect(look(layer(`<p>${sentence}</p><button>OK</button>`)).sighting).toMatchObject({
      dialog: null,
      refusal: reason,
      refusalOnTop: true,
    });
  });

  it('is a standing remark when the sentence stands in the page', () => {
    expect(look('<p>Default card cannot be removed. Set another card as default first.</p>').sighting).toMatchObject({
      refusal: 'default-card',
      refusalOnTop: false,
    });
    expect(look('').sighting).toMatchObject({ refusal: null, refusalOnTop: false });
  });
});

describe('a question with a remark about what happens then', () => {
  it('is still a question', () => {
    expectAnswers(look(layer(`<p>Remove this card?</p><p>You can add it again at any time.</p>${buttons}`)));
  });
});

describe('a dialog that follows the press on a removal control', () => {
  const strange = '<p>Blorf snarg?</p><button id="no">Nix</button><button id="yes">Blorf</button>';
  const told = (inside: string) => `<div id="box" role="dialog" data-layout="fixed">${inside}</div>`;
  const full = `${list}<section><p>${'Words of a page that has much to say about cards of all kinds. '.repeat(5)}</p></section>`;
  const after = (dialog: string, behind = full) => lookAt(behind + dialog, { url: cardsUrl, afterPress: true });

  it('is the question, in whatever words, and only then', () => {
    const page = after(told(strange));
    expect(page.sighting.dialog).toEqual({ node: page.at('#box'), confirm: null, cancel: null });
    expect(look(told(strange)).sighting.dialog).toBeNull();
  });

  it('is answered where the word of one button is known', () => {
    const kept = after(told(strange.replace('Nix', 'Cancel')));
    expect(kept.sighting.dialog?.cancel).toBe(kept.at('#no'));
    expect(kept.sighting.dialog?.confirm?.node).toBe(kept.at('#yes'));
    const named = after(told(strange.replace('>Blorf<', '>OK<')));
    expect(named.sighting.dialog?.confirm?.node).toBe(named.at('#yes'));
  });

  it('has two or three buttons, besides the one that closes it', () => {
    const close = '<button aria-label="Close">×</button>';
    expect(after(told(close + strange)).sighting.dialog).not.toBeNull();
    expect(after(told(`${strange}<button>Snarg</button>`)).sighting.dialog).not.toBeNull();
    expect(after(told(`${strange}<button>Snarg</button><button>Murk</button>`)).sighting.dialog).toBeNull();
    expect(after(told('<p>Blorf snarg?</p><button>Blorf</button>')).sighting.dialog).toBeNull();
  });

  it.each([
    ['does not say that it is a dialog', layer(strange)],
    ['has something to fill in, as a check of the site has', told(`<input type="tel">${strange}`)],
    ['is a refusal', told('<p>This card cannot be removed.</p><button>Nix</button><button>Blorf</button>')],
    ['is hidden', `<div role="dialog" data-layout="hidden">${strange}</div>`],
  ])('is none when it %s', (_what, dialog) => {
    expect(after(dialog).sighting.dialog).toBeNull();
  });

  it('may hold a box to tick', () => {
    expect(after(told(`<label><input type="checkbox"> Murk</label>${strange}`)).sighting.dialog).not.toBeNull();
  });

  it('is none where no card stands behind it', () => {
    const empty = '<main><h1>Saved cards</h1><p>You have no saved cards</p><a href="/add">Add a new card</a></main>';
    expect(after(told(strange), empty).sighting.dialog).toBeNull();
  });

  it('is still read by its words where it has some', () => {
    const page = after(layer(`<p>Remove this card?</p>${buttons}`));
    expectAnswers(page);
  });
});
