/** The page that all attacks start from: a list with one saved card, invented, with its truth marked as on blind pages. */

/** What an attack may change of the page. Every text is HTML. */
export interface HostilePage {
  /** Attributes of the root element. */
  readonly root: string;
  /** What stands in the head, after the scripts. */
  readonly head: string;
  /** What stands in the body before and after everything else. */
  readonly above: string;
  readonly below: string;
  /** The control that removes the card. */
  readonly remove: string;
  /** The card's number as the page shows it. */
  readonly digits: string;
  /** In place of everything in the main part. */
  readonly main: string | null;
}

const ordinary: HostilePage = {
  root: 'lang="en"',
  head: '',
  above: '',
  below: '',
  remove: '<button data-truth="remove">Remove</button>',
  digits: '•••• 4242',
  main: null,
};

/** The event at which a page begins its attack. */
export const attackEvent = 'attack-begins';

/**
 * The page plays a removal like a site: Remove opens a dialog, and confirming takes the row away and says so.
 * `natives` keeps what an attack may replace and its own script still needs.
 */
const siteScript = `
  const natives = { requestFrame: requestAnimationFrame.bind(window), later: setTimeout.bind(window), now: performance.now.bind(performance) };
  /** Does a thing in every frame for so many milliseconds. */
  function inEveryFrame(milliseconds, act) {
    const end = natives.now() + milliseconds;
    let turn = 0;
    const step = () => { if (natives.now() > end) return; natives.requestFrame(step); act(turn); turn += 1; };
    step();
  }
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...children);
    return element;
  }
  function marked(name) { return document.querySelector('[data-truth="' + name + '"]'); }
  function playRemoval() {
    const dialog = make('dialog', { 'aria-label': 'Remove this card?' }, make('p', {}, 'Remove this card?'), make('button', { 'data-truth': 'cancel' }, 'Cancel'), make('button', { 'data-truth': 'confirm' }, 'Remove'));
    document.body.append(dialog);
    marked('cancel').onclick = () => dialog.remove();
    marked('confirm').onclick = () => { dialog.remove(); marked('row').remove(); document.body.append(make('div', { role: 'status' }, 'Card removed successfully')); };
    dialog.showModal();
  }
  document.addEventListener('click', (event) => { if (event.target.closest?.('[data-truth="remove"]')) playRemoval(); });`;

const style = `
  body { margin: 0; font: 16px sans-serif; }
  header, nav, footer { display: flex; gap: 24px; padding: 12px 40px; border-bottom: 1px solid #ddd; }
  main { padding: 24px 40px; max-width: 760px; }
  .card-item { display: flex; gap: 20px; align-items: center; border: 1px solid #ddd; border-radius: 12px; padding: 18px; margin: 12px 0; }
  .card-item .number { flex: 1; }
  button { font: inherit; padding: 6px 18px; }`;

function mainPart({ digits, remove }: HostilePage): string {
  return `<h1>Saved cards</h1><p>Cards you save are used for faster checkout.</p>
    <div class="card-item" data-truth="row"><b>Visa</b><span class="number">${digits}<br><small>Expires 08/29</small></span>
      <button data-truth="default">Set as default</button>${remove}</div>
    <p><a href="#add" data-truth="add">Add a new card</a></p>`;
}

/** A script's text must not end the script. */
const inScript = (code: string) => code.replaceAll('</', '<\\/');

/**
 * @param before Statements of the page that run before anything else of it.
 * @param during Statements that run at `attackEvent`.
 */
export function writeHostilePage(change: Partial<HostilePage>, before: string, during: string): string {
  const page = { ...ordinary, ...change };
  return `<!doctype html><html ${page.root}><head><meta charset="utf-8"><title>Saved cards - AliExpress</title>
    <script>${inScript(siteScript)}</script>
    <script>document.addEventListener('${attackEvent}', () => { ${inScript(during)} }, { once: true });</script>
    <script>{ ${inScript(before)} }</script><style>${style}</style>${page.head}</head>
    <body>${page.above}<header><a href="/">AliExpress</a><a href="/p/order/index.html">Orders</a><a href="/p/shoppingcart/index.html">Cart</a></header>
    <nav><a href="/p/order/index.html">My Orders</a><a href="/p/wallet-ui/index.html">Wallet</a><a href="/p/coupon/index.html">My Coupons</a></nav>
    <main>${page.main ?? mainPart(page)}</main>
    <footer><button data-truth="never">Pay now</button><a href="#leave" data-truth="never">Delete account</a></footer>${page.below}</body></html>`;
}
