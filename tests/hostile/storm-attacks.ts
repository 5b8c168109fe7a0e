/** Pages that never rest. */
import type { HostileAttack } from './hostile-attack.ts';

/**
 * @param act Statements for every frame of three seconds; `turn` counts the frames.
 * @param calm Statements after the last frame.
 */
function storm(name: string, act: string, calm = '', more: Partial<HostileAttack> = {}): HostileAttack {
  return {
    name,
    mustNot: 'freeze the page, or be shown anything but the page as it is in the end',
    during: `inEveryFrame(3000, (turn) => { ${act} }); natives.later(() => { ${calm} }, 3100);`,
    lasts: 3200,
    remains: 'ring',
    ...more,
  };
}

const flicker = `const one = document.querySelector('#flicker') ?? document.body.appendChild(make('dialog', { id: 'flicker' }, 'Win', make('button', {}, 'Yes')));`;
const swap = `const remove = marked('remove'); const pay = document.querySelector('#swapped') ?? document.querySelector('footer [data-truth="never"]'); pay.id = 'swapped'; const between = make('i', {}); remove.replaceWith(between); pay.replaceWith(remove); between.replaceWith(pay);`;

export const stormAttacks: readonly HostileAttack[] = [
  storm(
    'attributes change in every frame',
    `for (const one of document.querySelectorAll('main *, nav *, footer *')) { one.className = one.className.replace(/ x\\d*/, '') + ' x' + turn; one.setAttribute('aria-x', turn); }`,
  ),
  storm(
    'texts change in every frame',
    `for (let at = 0; at < 50; at += 1) { const one = document.querySelectorAll('i.storm')[at] ?? document.body.appendChild(make('i', { class: 'storm' })); one.textContent = 'Remove card ' + turn; }`,
  ),
  storm(
    'a hundred nodes come and go in every frame',
    `document.querySelector('#storm')?.remove(); document.body.append(make('div', { id: 'storm', style: 'height:40px;overflow:hidden' }, ...Array.from({ length: 100 }, (_, at) => make('b', {}, 'Remove ' + at))));`,
    `document.querySelector('#storm').remove();`,
  ),
  storm('the list is made anew in every frame', `const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true));`),
  storm(
    'slots are assigned anew in every frame',
    `let outer = document.querySelector('#slots'); if (!outer) { outer = make('div', { id: 'slots' }, ...Array.from({ length: 40 }, () => make('span', {}, 'card'))); outer.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot><slot name="b"></slot>'; document.body.append(outer); } for (const one of outer.children) one.slot = turn % 2 ? 'a' : 'b';`,
  ),
  storm(
    'a modal dialog opens and closes in every frame',
    `${flicker} if (one.open) one.close(); else one.showModal();`,
    `document.querySelector('#flicker').remove();`,
    {
      remains: 'popup',
    },
  ),
  storm(
    'the language changes in every frame',
    `document.documentElement.lang = ['en', 'fr', 'ar', 'ja', 'ru', '', 'xx-YY', 'th'][turn % 8];`,
    `document.documentElement.lang = 'en';`,
  ),
  storm('the direction flips in every frame', `document.documentElement.dir = ['ltr', 'rtl', 'auto'][turn % 3];`),
  storm(
    'everything moves in every frame',
    `document.querySelector('main').style.transform = 'translateX(' + (turn % 2) * 90 + 'px)'; scrollTo(0, turn % 50);`,
  ),
  storm(
    'Remove and another control change places in every frame',
    `${swap} document.documentElement.dataset.turns = turn;`,
    `if (Number(document.documentElement.dataset.turns) % 2 === 0) { ${swap} }`,
  ),
  storm(
    'the words of Remove change in every frame, and stay Pay',
    `marked('remove').textContent = turn % 2 ? 'Remove' : 'Pay now';`,
    `marked('remove').textContent = 'Pay now';`,
    {
      mayRing: [],
      remains: 'panel',
    },
  ),
  storm(
    'the address changes many times in every frame',
    `for (let at = 0; at < 9; at += 1) history.replaceState({}, '', '?turn=' + turn + '.' + at); if (turn < 100) history.pushState({}, '', '?page=' + turn);`,
    `history.replaceState({}, '', '/p/wallet-ui/card-list.html');`,
  ),
  storm('the fragment changes in every frame', `location.replace('#' + (turn % 9));`),
  storm(
    'styles are added and taken away in every frame',
    `document.querySelector('#look')?.remove(); document.head.append(make('style', { id: 'look' }, '* { letter-spacing: ' + (turn % 2) + 'px }'));`,
  ),
  storm(
    'the focus jumps in every frame',
    `const all = document.querySelectorAll('button, a'); all[turn % all.length].focus({ preventScroll: true });`,
  ),
  storm(
    'the title and the links of the head change in every frame',
    `document.title = 'Saved cards ' + turn; document.querySelector('link')?.remove(); document.head.append(make('link', { rel: 'x' }));`,
  ),
  storm(
    'made-up presses on Pay in every frame',
    `const pay = document.querySelector('footer [data-truth="never"]'); pay.click(); pay.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));`,
  ),
];
