/** Runs in a page: fills it with as many nodes as are asked for. The same number and seed give the same page. */
import { type Chance, seededChance } from '../fakes/seeded-random.ts';
import { add, addFrame, countNodes } from './fill-page.ts';

/** Adds one item to a page's main part. */
type AddItem = (parent: Element, chance: Chance, at: number) => Element;

const english =
  'Wireless leather wallet card holder USB memory case for men new Payment remove free ship deal Sale order pay of and with slim phone lamp Account delivery in days';
const plain =
  'Wireless bluetooth headphones stainless steel bottle summer dress women cotton shirt kitchen knife garden light LED strip warm white wall clock desk mat cable holder with magnet for car blue large set of two cat toy bath towel';
const russian =
  'Беспроводные наушники кожаный кошелёк карта чехол для телефона новый заказ оплата удалить доставка бесплатно скидка лампа кабель набор из двух и с на чёрный большой мужской женский куртка';
const japanese =
  'ワイヤレス イヤホン 本革 財布 カード ケース 新品 注文 支払い 削除 送料 無料 割引 ランプ ケーブル 二個 セット 黒 大きい 時計 女性用 男性用';

function phrases(written: string): (chance: Chance, length: number) => string {
  const words = written.split(' ');
  return (chance, length) => Array.from({ length }, () => chance.pick(words)).join(' ');
}

/** A tile of goods, with labels. */
function tile(written: string): AddItem {
  const phrase = phrases(written);
  return (parent, chance, at) => {
    const box = add(parent, 'div', '', { class: 'search-item-card-wrapper', title: phrase(chance, 3) });
    const link = add(box, 'a', '', { href: `/item/${at}.html`, 'aria-label': phrase(chance, 5) });
    add(link, 'img', '', { alt: phrase(chance, 4) });
    add(link, 'h3', `${phrase(chance, 8)} ${at}`);
    add(box, 'span', `$${chance.below(90)}.${10 + chance.below(89)}`);
    add(box, 'span', `${chance.below(5000)} sold`);
    add(box, 'button', 'Add to cart', { 'aria-label': phrase(chance, 2) });
    return box;
  };
}

/** An order of the list of orders, with what was paid and how. */
function order(): AddItem {
  const phrase = phrases(plain);
  return (parent, chance, at) => {
    const box = add(parent, 'li', '', { class: 'order-item' });
    const head = add(box, 'div', '', { class: 'order-item-header' });
    add(head, 'span', chance.pick(['Completed', 'Awaiting delivery', 'To pay', 'Canceled']));
    add(head, 'span', `Order date: ${chance.below(28) + 1} May 2026`);
    add(head, 'span', `Order ID: 8${100_000_000 + at}`);
    const body = add(box, 'div', '', { class: 'order-item-content' });
    add(body, 'a', phrase(chance, 9), { href: `/item/${at}.html` });
    add(body, 'span', `US $${chance.below(90)}.99 x1`);
    if (at % 20 === 0) add(body, 'span', `Paid with Visa •••• ${1000 + chance.below(9000)}`);
    for (const text of ['Track order', 'Remove', 'Add to cart']) add(body, 'button', text);
    return box;
  };
}

/** Cells in one row, nothing inside them but a word or two. */
function cell(): AddItem {
  const phrase = phrases(plain);
  return (parent, chance) => add(parent, 'span', phrase(chance, 2));
}

function shortText(written: string): AddItem {
  const phrase = phrases(written);
  return (parent, chance, at) => {
    const row = add(parent, 'li', '', { class: 'row' });
    add(row, 'a', phrase(chance, 2), { href: `/c/${at}` });
    add(row, 'em', phrase(chance, 1));
    return row;
  };
}

function fill(nodes: number, seed: number, addItem: AddItem): void {
  const chance = seededChance(seed);
  const feed = add(addFrame(), 'section', '');
  for (let made = countNodes(document.body), at = 0; made < nodes; at += 1) {
    const item = addItem(feed, chance, at);
    made += countNodes(item) + 1;
  }
}

/** Boxes inside boxes, forty deep and more, a line of text on each floor. */
function fillDeep(nodes: number, seed: number): void {
  const chance = seededChance(seed);
  const phrase = phrases(plain);
  const main = addFrame();
  let made = countNodes(document.body);
  while (made < nodes) {
    let box: Element = add(main, 'section', '');
    for (let depth = 0; depth < 400 && made < nodes; depth += 1) {
      box = add(box, 'div', '', { class: `level-${depth % 7}` });
      add(box, 'span', phrase(chance, 4));
      made += 3;
    }
  }
}

const makers = {
  'shop feed': (nodes, seed) => fill(nodes, seed, tile(plain)),
  'feed of our own words': (nodes, seed) => fill(nodes, seed, tile(english)),
  'list of orders': (nodes, seed) => fill(nodes, seed, order()),
  'wide and shallow': (nodes, seed) => fill(nodes, seed, cell()),
  deep: fillDeep,
  'Russian, short texts': (nodes, seed) => fill(nodes, seed, shortText(russian)),
  'Japanese, short texts': (nodes, seed) => fill(nodes, seed, shortText(japanese)),
} as const satisfies Readonly<Record<string, (nodes: number, seed: number) => void>>;

export type BenchPage = keyof typeof makers;

/** @returns How many nodes the page has then. */
export function makePage(kind: BenchPage, nodes: number, seed: number): number {
  makers[kind](nodes, seed);
  // What a browser does anyway before anybody sees the page is nobody's cost.
  document.body.getBoundingClientRect();
  return countNodes(document.body);
}

/** What a page does while somebody is on it: a price changes, an item comes and another goes. */
export function changeALittle(seed: number): void {
  const chance = seededChance(seed);
  const texts = [...document.querySelectorAll('main span, main em')];
  for (let change = 0; change < 5; change += 1) texts[chance.below(texts.length)]?.replaceChildren(`Now ${chance.below(10_000)} left`);
  const feed = document.querySelector('main section');
  feed?.lastElementChild?.remove();
  feed?.prepend(feed.lastElementChild?.cloneNode(true) ?? '');
  document.body.getBoundingClientRect();
}
