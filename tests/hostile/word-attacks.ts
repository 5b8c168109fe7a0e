/** Pages whose words are not what they look like, or look like what they are not. */
import type { HostileAttack } from './hostile-attack.ts';

const button = (truth: string, label: string, attributes = '') => `<button data-truth="${truth}" ${attributes}>${label}</button>`;

/** The only control in the card's row is none that removes; the row itself may be ringed, as what might show one. */
const decoy = (name: string, remove: string, more: Partial<HostileAttack> = {}): HostileAttack => ({
  name,
  mustNot: 'ring a control that does something else',
  page: { remove },
  mayRing: ['row'],
  remains: 'panel',
  ...more,
});
/** The control removes the card, in letters of a strange kind: a ring on it is right, and none is honest. */
const strange = (name: string, label: string, remains: 'ring' | 'panel'): HostileAttack => ({
  name,
  mustNot: 'ring anything else',
  page: { remove: button('remove', label) },
  remains,
});
const number = (name: string, digits: string, remains: 'ring' | 'panel' = 'panel'): HostileAttack => ({
  name,
  mustNot: 'break, or ring anything else',
  page: { digits },
  remains,
});
const rooted = (name: string, root: string): HostileAttack => ({ name, mustNot: 'break on it', page: { root }, remains: 'ring' });

const unseen = {
  'a font size of nothing': 'font-size:0',
  'a clip to nothing': 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)',
  'no opacity': 'opacity:0;position:absolute',
  'no colour': 'color:transparent;position:absolute',
  'a place far off': 'position:absolute;left:-9999px',
};

export const wordAttacks: readonly HostileAttack[] = [
  strange('Remove with zero-width characters', 'Re\u200bm\u2060o\ufeffve', 'ring'),
  strange('Remove in wide letters', 'Ｒｅｍｏｖｅ', 'ring'),
  strange('Remove struck through with combining marks', [...'Remove'].map((letter) => `${letter}\u0336`).join(''), 'panel'),
  strange('Remove with soft hyphens and a direction mark', '\u200eRe\u00admo\u00adve\u200f', 'ring'),
  strange('Remove written backwards under an override', '\u202eevomeR\u202c', 'panel'),
  strange('Remove with a hundred marks on each letter', [...'Remove'].map((letter) => letter + '\u0301'.repeat(100)).join(''), 'panel'),
  decoy('Pay that reads Remove by an override', button('decoy', '\u202eevomeR\u202c', 'aria-label="Pay now" title="Pay now"')),
  decoy(
    'Pay that reads Remove by an element that turns letters round',
    button('decoy', '<bdo dir="rtl">evomeR</bdo>', 'aria-label="Pay now"'),
  ),
  decoy('Pay that only looks like Remove, in Cyrillic letters', button('decoy', 'Rеmоvе', 'aria-label="Pay now"')),
  decoy('Pay to the eye and Remove to a reader', button('decoy', 'Pay now', 'aria-label="Remove"')),
  decoy('Pay to a reader and Remove to the eye', button('decoy', 'Remove', 'aria-label="Pay now"')),
  decoy('Pay written by a style sheet over Remove', button('decoy', '<span style="font-size:0">Remove</span>', 'class="pay"'), {
    page: {
      head: '<style>.pay::before { content: "Pay now"; }</style>',
      remove: button('decoy', '<span style="font-size:0">Remove</span>', 'class="pay"'),
    },
  }),
  decoy(
    'Pay written by a picture over Remove',
    button(
      'decoy',
      '<svg width="70" height="20" role="img"><title>Pay now</title><text y="15">Pay now</text></svg><span style="font-size:0">Remove</span>',
    ),
  ),
  ...Object.entries(unseen).map(([how, style]) =>
    decoy(`Pay with a Remove hidden by ${how}`, button('decoy', `Pay now<span style="${style}">Remove</span>`)),
  ),
  decoy('Pay named by Remove elsewhere', `${button('decoy', 'Pay now', 'aria-labelledby="other"')}<span id="other" hidden>Remove</span>`),
  decoy('Remove that closes the account', button('decoy', 'Remove account')),
  decoy('Remove that pays', button('decoy', 'Remove protection and pay')),
  decoy('Remove all but this card', button('decoy', 'Remove all other cards and pay with this one')),
  decoy('Remove a voucher', button('decoy', 'Remove voucher')),
  {
    name: 'Remove beside a Remove that pays',
    mustNot: 'ring the one that pays',
    page: { remove: `${button('decoy', 'Remove', 'aria-label="Pay now"')}${button('remove', 'Remove')}` },
    remains: 'ring',
  },
  number('wide digits', '•••• ４２４２'),
  number('Arabic digits', '•••• ٤٢٤٢'),
  number('digits under an override', '\u202e2424 ••••\u202c'),
  number('digits with zero-width characters and marks', '•\u200b••• 4\u200b2\u20604\ufeff2\u0301'),
  number('a hundred numbers in one row', Array.from({ length: 100 }, (_, at) => `•••• ${1000 + at}`).join(' ')),
  number('dots without an end', `${'•'.repeat(50_000)} 4242`),
  number('a number that is too long', '4242'.repeat(5000)),
  rooted('a language that is a script', 'lang="&lt;script&gt;alert(1)&lt;/script&gt;" dir="&lt;b&gt;"'),
  rooted('a language of ten kilobytes', `lang="${'en-'.repeat(3400)}x" dir="${'rtl '.repeat(2500)}"`),
  rooted('a language that is a property of every object', 'lang="__proto__" dir="constructor"'),
  rooted('a language that no locale has', 'lang="en-u-nu-\u202e-xx"'),
];
