// What disturbs a page without changing what a person sees: translated text in nested <font> elements, and hidden twins.
const ways = [
  ['display', (twin) => twin.style.setProperty('display', 'none', 'important')],
  ['visibility', (twin) => Object.assign(twin.style, { position: 'absolute', visibility: 'hidden' })],
  ['opacity', (twin) => Object.assign(twin.style, { position: 'absolute', opacity: '0', pointerEvents: 'none' })],
  ['off-screen', (twin) => Object.assign(twin.style, { position: 'absolute', left: '-9999px', top: '0' })],
  [
    'zero-size',
    (twin) => Object.assign(twin.style, { position: 'absolute', width: '0', height: '0', overflow: 'hidden', padding: '0', border: '0' }),
  ],
  ['clipped', (twin) => Object.assign(twin.style, { position: 'absolute', clipPath: 'inset(50%)' })],
  ['hidden', (twin) => Object.assign(twin, { hidden: true })],
  ['inert', (twin) => Object.assign(twin, { inert: true, ariaHidden: 'true', style: 'position:absolute;transform:scale(0)' })],
];
let twinCount = 0;

function addTwin(control) {
  if (control.dataset.practice.startsWith('row:') || 'twinned' in control.dataset) return;
  control.dataset.twinned = '';
  const twin = control.cloneNode(true);
  for (const part of [twin, ...twin.querySelectorAll('*')]) {
    for (const name of ['data-practice', 'data-twinned', 'data-goto', 'data-toggle', 'data-flyout', 'data-asks', 'id'])
      part.removeAttribute(name);
  }
  const [name, hide] = ways[twinCount % ways.length];
  twinCount += 1;
  twin.dataset.twin = name;
  twin.tabIndex = -1;
  hide(twin);
  control.before(twin);
}

// As a browser's translator does it: each text becomes a <font> that holds one <font> for each piece.
function splitText(text) {
  const skipped = 'font, script, style, template, textarea, title, option';
  if (text.data.trim() === '' || !text.parentElement || text.parentElement.closest(skipped)) return;
  const outer = document.createElement('font');
  outer.style.verticalAlign = 'inherit';
  const words = text.data.split(/(?<=\s)/);
  const half = Math.ceil(words.length / 2);
  for (const piece of [words.slice(0, half).join(''), words.slice(half).join('')].filter((part) => part !== '')) {
    const inner = document.createElement('font');
    inner.style.verticalAlign = 'inherit';
    inner.textContent = piece;
    outer.append(inner);
  }
  text.replaceWith(outer);
}

function disturbWithin(root) {
  if (disturbances.twins) for (const control of root.querySelectorAll('[data-practice]')) addTwin(control);
  if (disturbances.translated !== 'font') return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) splitText(text);
}

if (disturbances.translated === 'font') document.documentElement.classList.add('translated-ltr');
for (const root of new Set([document.body, practice.content === document ? document.body : practice.content])) {
  disturbWithin(root);
  new MutationObserver(() => disturbWithin(root)).observe(root, { childList: true, subtree: true, characterData: true });
}
