/**
 * The "save this card" box of the checkout in the four ways such boxes are built, and the other boxes beside it.
 */
import { html, type Markup } from '../markup/html.ts';
import type { PageRequest } from '../page-request.ts';
import type { SaveBoxWay } from '../practice-options.ts';

interface BoxView {
  readonly text: string;
  readonly ticked: boolean;
  readonly mark?: string;
}

/** The others are ticked as well, or not: being ticked tells nothing. */
export function renderBoxes(request: PageRequest): Markup {
  const { words, state } = request;
  const { checkoutBox, saveBox } = state.options;
  const render = boxes[saveBox];
  const save =
    checkoutBox === 'none'
      ? null
      : html`<div class="save-card-line">${render({ text: words.checkout.saveCard, ticked: checkoutBox === 'ticked', mark: 'save-card-box' })}<small>${words.checkout.saveHint}</small></div>`;
  return html`<div class="save-card-line">${render({ text: words.checkout.sameAddress, ticked: true })}</div>${save}
    <div class="save-card-line">${render({ text: words.checkout.useCoins, ticked: false })}</div><div class="save-card-line">${render({ text: words.checkout.newsletter, ticked: true })}</div>`;
}

const boxes: Readonly<Record<SaveBoxWay, (view: BoxView) => Markup>> = {
  native: ({ text, ticked, mark }) =>
    html`<label class="plain-box"${truth(mark)}><input type="checkbox"${ticked ? html` checked` : null}${truth(mark)}> ${text}</label>`,
  label: ({ text, ticked, mark }) => html`<label class="comet-v2-checkbox${ticked ? ' comet-v2-checkbox-checked' : ''}"${truth(mark)}>
    <input class="comet-v2-checkbox-input" type="checkbox"${ticked ? html` checked` : null}><span class="comet-v2-checkbox-icon"></span>
    <span class="comet-v2-checkbox-label">${text}</span></label>`,
  switch: ({ text, ticked, mark }) => html`<div class="switch-line"><span>${text}</span>
    <button type="button" class="switch" role="switch" aria-checked="${String(ticked)}" aria-label="${text}" data-box${truth(mark)}><i></i></button></div>`,
  role: ({ text, ticked, mark }) =>
    html`<div class="role-box" role="checkbox" tabindex="0" aria-checked="${String(ticked)}" data-box${truth(mark)}><i></i><span>${text}</span></div>`,
};

function truth(mark: string | undefined): Markup | null {
  return mark === undefined ? null : html` data-practice="${mark}"`;
}
