/**
 * Controls without words: an icon in their place, the name in a label, a title, the drawing's title or a hidden text. In a
 * menu, all entries lose theirs, as in a bar of icons.
 */
import { type IconName, makeIcon } from './icons.ts';
import { retag } from './retag.ts';
import type { PageToRedesign, Transformation } from './transformation.ts';
import { findAll, isShown, markOf, targetsOf } from './walk.ts';

/** What a person would expect as an icon. The save box, rows and big buttons of gates keep their words. */
const icons: Readonly<Record<string, readonly IconName[]>> = {
  remove: ['bin', 'cross'],
  confirm: ['tick', 'bin'],
  cancel: ['cross'],
  'wallet-entry': ['wallet'],
  'cards-entry': ['card'],
  'alipay-cards-entry': ['card'],
  'account-entry': ['person'],
  manage: ['pencil', 'gear'],
  'add-card': ['plus'],
  'set-default': ['star'],
};
const others: readonly IconName[] = ['box', 'pin', 'house', 'bell', 'gift', 'gear', 'flag', 'pencil'];
const ways = ['label', 'title', 'drawing', 'hidden'] as const;

export const iconOnly: Transformation = {
  name: 'icon-only',
  apply(page) {
    const { random, truth } = page;
    const controls = findControls(page).filter((control) => hasWords(control) && verbOf(control) in icons);
    if (controls.length === 0) return null;
    const way = random.pick(ways);
    const chosen = new Map<string, IconName>();
    for (const control of new Set(controls)) {
      const verb = verbOf(control);
      if (!chosen.has(verb)) chosen.set(verb, random.pick(icons[verb] ?? others));
      for (const [at, entry] of entriesBeside(control).entries()) {
        const name = entry === control ? (chosen.get(verb) ?? 'flag') : (icons[verbOf(entry)]?.[0] ?? others[at % others.length] ?? 'flag');
        takeWords(entry, name, way);
      }
    }
    return truth;
  },
};

/** The targets, or the controls in the rows that are to choose from. */
function findControls(page: PageToRedesign): HTMLElement[] {
  const targets = targetsOf(page);
  if (page.truth.step === 'confirm-remove') return [...targets, ...findAll(page.document, '[data-practice="cancel"]').filter(isShown)];
  if (!targets.some((target) => verbOf(target) === 'row')) return targets;
  return findAll(page.document, '[data-practice^="remove:"], [data-practice^="set-default:"]').filter(isShown);
}

function verbOf(control: Element): string {
  return markOf(control)?.split(':')[0] ?? '';
}

function wordsOf(control: HTMLElement): string {
  const value = control.localName === 'input' ? control.getAttribute('value') : null;
  return (value ?? control.innerText ?? '').trim().replaceAll(/\s+/g, ' ');
}

function hasWords(control: HTMLElement): boolean {
  return /\p{L}/u.test(wordsOf(control)) && control.closest('label') === null;
}

/** The entries of the menu it is in: siblings of the same kind, three or more. Else the control alone. */
function entriesBeside(control: HTMLElement): HTMLElement[] {
  if (!/entry$/.test(verbOf(control)) || verbOf(control) === 'account-entry') return [control];
  const item = control.parentElement?.matches('li') ? control.parentElement : control;
  const items = [...(item.parentElement?.children ?? [])] as HTMLElement[];
  const entries = items.map((one) => (item === control ? one : (one.querySelector<HTMLElement>('a, [data-goto], [data-practice]') ?? one)));
  const same = entries.filter((entry) => entry.localName === control.localName && isShown(entry));
  return same.length >= 3 && same.includes(control) ? same : [control];
}

function takeWords(control: HTMLElement, icon: IconName, way: (typeof ways)[number]): void {
  const words = wordsOf(control);
  const made = control.localName === 'input' ? retag(control, 'button') : control;
  const document = made.ownerDocument;
  if (words === '') return;
  // Its own drawing stays, if it has one: it is what people know it by.
  const own = [...made.querySelectorAll('svg')].find((drawing) => drawing.closest('[hidden]') === null);
  made.removeAttribute('aria-label');
  const drawn = own && way !== 'drawing' ? own : makeIcon(document, icon, way === 'drawing' ? words : undefined);
  made.replaceChildren(drawn);
  if (way === 'label') made.setAttribute('aria-label', words);
  if (way === 'title') made.title = words;
  if (way === 'hidden') {
    const text = Object.assign(document.createElement('span'), { textContent: words });
    const hiding = {
      position: 'absolute',
      width: '1px',
      height: '1px',
      margin: '-1px',
      padding: '0',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    };
    Object.assign(text.style, hiding, { whiteSpace: 'nowrap' });
    made.append(text);
  }
  if (document.defaultView?.getComputedStyle(made).display === 'inline') made.style.display = 'inline-block';
}
