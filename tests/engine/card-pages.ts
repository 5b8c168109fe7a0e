/** Small pages with saved cards, for the tests of what reads them. */

export const cardsUrl = 'https://www.aliexpress.com/p/wallet-ui/cards/index.html';

/** A list under its heading, with the entry for a new card. */
export function listOf(...rows: readonly string[]): string {
  return `<main><h1>Saved cards</h1><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul><a href="/add" id="add">Add a new card</a></main>`;
}

export const remove = '<button class="del">Remove</button>';

export function visa(digits: string, inside = remove): string {
  return `<span>Visa</span><span>•••• ${digits}</span>${inside}`;
}
