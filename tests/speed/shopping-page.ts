/**
 * A page of a shop with as many nodes as are asked for: what somebody buys, and a feed of other goods. It can start a
 * storm: goods that come without end. The same number gives the same page.
 */
import { type Chance, seededChance } from '../fakes/seeded-random.ts';

const words =
  'Wireless bluetooth headphones stainless steel bottle summer dress women cotton shirt kitchen knife garden light LED strip warm white wall clock desk mat cable holder with magnet for car blue large set of two cat toy bath towel'.split(
    ' ',
  );

const phrase = (chance: Chance, length: number) => Array.from({ length }, () => chance.pick(words)).join(' ');

const head = `<header><a href="/">AliExpress</a><a href="/s">Search</a><a href="/cart">Cart</a><a href="/account" data-bench="target">Account</a></header>
<nav><a href="/c/1">Home &amp; Garden</a><a href="/c/2">Phones</a><a href="/c/3">Toys</a><a href="/c/4">Sport</a></nav>`;

/** The nodes of `head` and of what stands around a feed, roughly: the feed makes up the rest. */
const nodesAround = 40;
const nodesOfTile = 13;

function tile(chance: Chance, at: number): string {
  return `<div class="search-item-card-wrapper" title="${phrase(chance, 3)}"><a href="/item/${at}.html" aria-label="${phrase(chance, 5)}"><img alt="${phrase(chance, 4)}"><h3>${phrase(chance, 8)} ${at}</h3></a><span>$${chance.below(90)}.${10 + chance.below(89)}</span><span>${chance.below(5000)} sold</span><button>Add to cart</button><i></i><i></i></div>`;
}

/** Runs in the page: so many insertions in each animation frame. Says by marks when it began and ended. */
const storm = `
globalThis.benchStorm = (frames, each, marks) => new Promise((resolve) => {
  const feed = document.querySelector('main section');
  let turn = 0;
  const step = () => {
    if (turn === frames) { performance.mark(marks + 'storm-end'); resolve(turn); return; }
    turn += 1;
    for (let at = 0; at < each; at += 1) {
      const item = document.createElement('div');
      item.textContent = 'Warm white lamp ' + turn + ' ' + at;
      feed.append(item);
    }
    requestAnimationFrame(step);
  };
  requestAnimationFrame(() => { performance.mark(marks + 'storm-begin'); step(); });
});`;

/** @param marks What the names of the page's marks begin with. */
export function shoppingPage(nodes: number, marks: string): string {
  const chance = seededChance(1);
  const tiles = Array.from({ length: Math.round((nodes - nodesAround) / nodesOfTile) }, (_, at) => tile(chance, at));
  const title = phrase(chance, 6);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - AliExpress</title>
<script>performance.mark('${marks}load');${storm}</script></head><body>${head}<main><h1>${title}</h1><p>US $12.99</p>
<button>Buy now</button><button>Add to cart</button><h2>You may also like</h2><section>${tiles.join('')}</section></main></body></html>`;
}
