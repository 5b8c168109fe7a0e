/** Pages whose elements bear the names of the properties that a reader of the page uses. */
import type { HostileAttack } from './hostile-attack.ts';

/** Properties of a document. `img[name]`, `form[name]`, `embed[name]` and `object[id]` take their place. */
const ofDocument =
  'documentElement body head title location URL cookie domain referrer lang dir children childNodes firstChild lastChild firstElementChild parentNode parentElement nextSibling attributes nodeName nodeType nodeValue textContent ownerDocument isConnected getRootNode contains compareDocumentPosition addEventListener removeEventListener dispatchEvent querySelector querySelectorAll getElementById getElementsByTagName createElement createElementNS createTextNode createTreeWalker createRange elementFromPoint elementsFromPoint activeElement hasFocus defaultView adoptedStyleSheets styleSheets fonts visibilityState hidden readyState scrollingElement fullscreenElement pictureInPictureElement getAnimations getSelection append prepend appendChild insertBefore adoptNode importNode contentType characterSet compatMode designMode forms links images doctype implementation timeline prerendering wasDiscarded'.split(
    ' ',
  );

/** Properties of an element. An `input[name]` takes their place on its form. */
const ofForm =
  'localName tagName namespaceURI id className classList attributes getAttribute hasAttribute setAttribute removeAttribute getAttributeNames children childNodes firstChild firstElementChild lastChild nextSibling previousSibling nextElementSibling parentNode parentElement nodeName nodeType nodeValue textContent innerText innerHTML outerHTML ownerDocument isConnected getRootNode contains compareDocumentPosition shadowRoot assignedSlot slot part closest matches querySelector querySelectorAll getBoundingClientRect getClientRects checkVisibility clientWidth clientHeight offsetWidth offsetHeight offsetParent scrollWidth scrollHeight scrollTop style dataset hidden inert title lang dir tabIndex role ariaLabel ariaHidden ariaLabelledByElements popover disabled checked value type name labels form action method elements length addEventListener removeEventListener dispatchEvent append before after remove replaceWith cloneNode focus blur click constructor toString'.split(
    ' ',
  );

/** Names that scripts look for on the window, where an element's id answers when nothing else does. */
const ofWindow =
  'browser chrome runtime uncard Uncard __uncard guide overlay panel ring journey words process global module exports require define process scheduler navigation trustedTypes IntersectionObserver requestIdleCallback cloneInto exportFunction'.split(
    ' ',
  );

const hidden = 'style="position:absolute;width:1px;height:1px;left:0;top:0"';
const all = (names: readonly string[], write: (name: string) => string) => `<div>${names.map(write).join('')}</div>`;
const mustNot = 'take an element of the page for a property';
/** What such a form holds is not read: the guide says so in words, and the page goes on. */
const unread = { mustNot: 'climb for ever, or ring anything else', remains: 'panel' } as const;
const fields = ofForm.map((name) => `<input name="${name}" ${hidden} tabindex="-1" aria-hidden="true">`).join('');

export const clobberingAttacks: readonly HostileAttack[] = [
  {
    name: 'pictures named like properties of the document',
    mustNot,
    page: { above: all(ofDocument, (name) => `<img name="${name}" alt="" ${hidden}>`) },
    remains: 'ring',
  },
  {
    name: 'forms named like properties of the document',
    mustNot,
    page: { below: all(ofDocument, (name) => `<form name="${name}" id="${name}"></form><form name="${name}"></form>`) },
    remains: 'ring',
  },
  {
    name: 'objects and embeds named like properties of the document',
    mustNot,
    page: { below: all(ofDocument, (name) => `<object id="${name}" ${hidden}></object><embed name="${name}" ${hidden}>`) },
    remains: 'ring',
  },
  {
    name: 'frames named like properties of the document',
    mustNot,
    page: {
      below: all(
        [
          'documentElement',
          'body',
          'location',
          'querySelectorAll',
          'createElement',
          'top',
          'parent',
          'self',
          'browser',
          'chrome',
          'document',
        ],
        (name) => `<iframe name="${name}" ${hidden}></iframe>`,
      ),
    },
    remains: 'ring',
  },
  {
    name: 'elements with ids of globals',
    mustNot,
    page: {
      above: all(
        ofWindow,
        (name) =>
          `<a id="${name}"></a><form id="${name}"><input name="runtime" id="id" type="hidden"><input name="storage" type="hidden"></form>`,
      ),
    },
    remains: 'ring',
  },
  {
    name: 'a form round the card whose fields are named like its properties',
    ...unread,
    page: { remove: `<form onsubmit="return false">${fields}<button type="button" data-truth="remove">Remove</button></form>` },
    mayRing: ['remove', 'row'],
  },
  {
    name: 'a form round the whole page whose fields are named like its properties',
    ...unread,
    page: { below: fields },
    during: `const form = make('form', {}); Element.prototype.append.call(form, ...[...document.body.childNodes].filter((node) => node.localName !== 'uncard-overlay')); document.body.append(form);`,
    lasts: 500,
  },
  {
    name: 'a form round the card whose fields have honest names that a form knows, too',
    mustNot,
    page: {
      remove: `<form onsubmit="return false">${['name', 'id', 'title', 'lang', 'dir', 'action', 'method', 'type', 'value', 'style', 'role', 'target', 'hidden', 'className', 'length', 'elements', 'submit', 'reset'].map((name) => `<input type="hidden" name="${name}" value="x">`).join('')}<button type="button" data-truth="remove">Remove</button></form>`,
    },
    remains: 'ring',
  },
  {
    name: 'a form as the card, as the list, as a dialog and as a menu at once',
    mustNot,
    page: {
      main: `<form role="main">${fields}<h1>Saved cards</h1><form></form><div role="list"><div role="listitem" class="card-item" data-truth="row"><b>Visa</b><span class="number">•••• 4242</span><span>Expires 08/29</span><button data-truth="remove" type="button">Remove</button></div></div></form>`,
      below: `<form role="dialog" aria-label="Notice" hidden>${fields}</form><form role="menu" style="display:none">${fields}</form>`,
    },
    remains: 'ring',
  },
];
