/**
 * The decoys themselves, with their looks written into them.
 */
import type { Wordings } from '../../practice-site/wordings.ts';

export interface Decoy {
  readonly kind: 'other' | 'add-card' | 'account' | 'default';
  readonly place: 'beside' | 'top' | 'end';
  readonly element: HTMLElement;
}

export function makeDecoys(document: Document, words: Wordings): Decoy[] {
  const { common, giftCards, shop, site, products, deletion, settings, menu, wallet, cards, person } = words;
  const make = makerOf(document);
  const row = (texts: readonly string[], controls: readonly string[]): HTMLElement =>
    make.box([make.texts(texts), make.line(controls.map(make.control))]);
  const coupon = make.box([
    make.texts([menu.coupons, wallet.couponCount]),
    make.line([make.control(common.remove), make.control(common.more)]),
  ]);
  const review = row([settings.reviewText, `★★★★☆ · ${menu.feedback}`], [common.edit, common.delete]);
  const address = row([person.name, person.address], [common.edit, common.delete]);
  const defaulted = row([person.name, person.address], [common.setDefault, common.delete]);
  const chips = make.line([
    make.chip(site.giftCards),
    make.chip(site.cardHolders),
    make.chip(site.memoryCards),
    make.control(shop.removeFilters),
  ]);
  return [
    { kind: 'other', place: 'beside', element: row([`${giftCards.one} •••• 9911`, `${common.balance}: 25.00`], [common.remove]) },
    { kind: 'account', place: 'beside', element: row(['PayPal', 'a•••@example.com'], [settings.unlink]) },
    { kind: 'account', place: 'beside', element: row(['SEPA · IBAN', 'DE89 •••• •••• 3000'], [settings.unlink]) },
    { kind: 'other', place: 'beside', element: address },
    { kind: 'default', place: 'beside', element: defaulted },
    { kind: 'other', place: 'end', element: review },
    { kind: 'other', place: 'beside', element: coupon },
    { kind: 'other', place: 'top', element: make.banner(site.wallets, '-70%', shop.walletsText) },
    { kind: 'other', place: 'end', element: make.product(products.wallet, '$15.38', shop.addToCart) },
    { kind: 'other', place: 'end', element: make.product(products.memory, '$8.43', shop.buyNow) },
    { kind: 'other', place: 'end', element: make.line([make.control(deletion.title)]) },
    { kind: 'other', place: 'top', element: chips },
    { kind: 'add-card', place: 'beside', element: make.line([make.control(cards.add)]) },
    { kind: 'other', place: 'end', element: row([words.help.articleTitle, words.help.step4], [common.more]) },
  ];
}

interface Maker {
  control(this: void, text: string): HTMLElement;
  chip(this: void, text: string): HTMLElement;
  texts(this: void, texts: readonly string[]): HTMLElement;
  line(this: void, parts: readonly HTMLElement[]): HTMLElement;
  box(this: void, parts: readonly HTMLElement[]): HTMLElement;
  banner(this: void, title: string, cut: string, text: string): HTMLElement;
  product(this: void, title: string, price: string, control: string): HTMLElement;
}

function makerOf(document: Document): Maker {
  const make = (tag: string, style: Partial<CSSStyleDeclaration>, ...parts: readonly (string | Node)[]): HTMLElement => {
    const element = document.createElement(tag);
    Object.assign(element.style, style);
    element.append(...parts);
    return element;
  };
  const press = (element: HTMLElement, name: string): HTMLElement => {
    element.dataset['practice'] = 'never';
    element.dataset['track'] = `decoy-${name}`;
    return element;
  };
  const flex = { display: 'flex', gap: '14px', alignItems: 'center', flexWrap: 'wrap' };
  const control = (text: string): HTMLElement =>
    press(make('button', { border: '0', background: 'none', color: '#c4302b', cursor: 'pointer' }, text), 'control');
  const texts = (lines: readonly string[]): HTMLElement =>
    make('div', { flex: '1 1 220px', display: 'grid', gap: '2px' }, ...lines.map((line, at) => make(at === 0 ? 'b' : 'span', {}, line)));
  const line = (parts: readonly HTMLElement[]): HTMLElement => make('div', { ...flex, margin: '8px 0' }, ...parts);
  const box = (parts: readonly HTMLElement[]): HTMLElement =>
    make(
      'div',
      { ...flex, background: '#fff', borderRadius: '10px', padding: '12px 18px', marginBottom: '12px', gridColumn: '1 / -1' },
      ...parts,
    );
  const picture = (): HTMLElement =>
    make('div', { width: '64px', height: '64px', borderRadius: '8px', background: 'linear-gradient(135deg, #8a5a2b, #c9a46b)' });
  return {
    ...{ control, texts, line, box },
    chip: (text) =>
      press(make('span', { background: '#eee', borderRadius: '14px', padding: '4px 12px', cursor: 'pointer' }, text, ' ×'), 'chip'),
    banner: (title, cut, text) =>
      press(
        make(
          'div',
          {
            background: 'linear-gradient(100deg, #ff7a3d, #d6204e)',
            color: '#fff',
            borderRadius: '12px',
            padding: '18px 24px',
            marginBottom: '12px',
            cursor: 'pointer',
            gridColumn: '1 / -1',
          },
          make('b', { fontSize: '22px' }, `${title} ${cut}`),
          make('div', {}, text),
        ),
        'banner',
      ),
    product: (title, price, text) => box([picture(), texts([title, price]), control(text)]),
  };
}
