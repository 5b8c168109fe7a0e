/** Draws the options page, reads presses and files by the markers on its controls, and has the background keep what is to be kept. */
import type { SiteId } from '../../guide/places.ts';
import { largestFile, writeProgress } from '../../journey/progress-file.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import { directionOf, findLanguage, type LanguageCode } from '../../languages/language-codes.ts';
import type { Words } from '../../languages/schema.ts';
import type { Argument, MessageName } from '../../messages/protocol.ts';
import { ask } from '../../platform/browser/ask-messages.ts';
import { askToNotify, stopNotifying } from '../../platform/browser/notifications.ts';
import { parsePreferences } from '../../preferences/preferences.ts';
import { createElement } from '../../ui/create-element.ts';
import { patchChildren } from '../../ui/patch-element.ts';
import { markPage } from '../shared/mark-page.ts';
import { chosenOption, clearField } from '../shared/own-fields.ts';
import { toJourney } from '../shared/read-journey.ts';
import { describeHeld } from './held-records.ts';
import { createOptionsContent } from './options-content.ts';
import type { Outcome } from './options-view.ts';

export interface OptionsRecords {
  readonly words: Words;
  readonly companion: CompanionWords;
  readonly language: LanguageCode;
  readonly notifies: boolean;
  /** Every stored record, by key. */
  readonly everything: Readonly<Record<string, unknown>>;
}

export class OptionsPage {
  readonly #root: HTMLElement;
  #records: OptionsRecords;
  #erasing = false;
  #outcome: Outcome = null;
  #file: string | null = null;

  constructor(root: HTMLElement, records: OptionsRecords) {
    this.#root = root;
    this.#records = records;
    root.classList.add('uncard', 'page', 'options');
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('change', (event) => this.#onChange(event));
    this.#draw();
  }

  update(records: OptionsRecords): void {
    this.#records = records;
    this.#draw();
  }

  #draw(): void {
    const { words, companion, language, notifies, everything } = this.#records;
    const preferences = parsePreferences(everything['preferences']);
    const { title } = companion.options;
    markPage(this.#root, { language, direction: directionOf(language), title: `${title} · Uncard`, largerText: preferences.largerText });
    const held = describeHeld(everything, { words, companion, language, now: Date.now() });
    const file = this.#makeFile(everything['journey']);
    const view = { words, companion, language, preferences, notifies, held, erasing: this.#erasing, outcome: this.#outcome, file };
    patchChildren(this.#root, createElement('div', {}, createOptionsContent(view)));
  }

  #makeFile(stored: unknown): string | null {
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
    const journey = toJourney(stored);
    const hasProgress = stored !== undefined && !journey.earlierRecordUnreadable;
    this.#file = hasProgress ? URL.createObjectURL(new Blob([writeProgress(journey)], { type: 'application/json' })) : null;
    return this.#file;
  }

  #say(outcome: Outcome): void {
    this.#outcome = outcome;
    this.#draw();
  }

  async #tell<Name extends MessageName>(name: Name, argument: Argument<Name>): Promise<boolean> {
    const { ok } = await ask(name, argument);
    this.#say(ok ? null : 'not-kept');
    return ok;
  }

  #onClick(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (control === null || !event.isTrusted) return;
    const isOn = control.getAttribute('aria-checked') === 'true';
    if (control.dataset['action'] === 'larger-text') void this.#tell('text:enlarge', control.getAttribute('aria-pressed') !== 'true');
    else this.#presses[control.dataset['control'] ?? '']?.(control.dataset, isOn);
  }

  /** The markers were written by our own builders from typed views, so they hold what the types say. */
  readonly #presses: Readonly<Record<string, (about: DOMStringMap, isOn: boolean) => void>> = {
    site: ({ site }, isOn) => void this.#tell('overlay:allow', { site: site as SiteId, on: !isOn }),
    notifications: (_about, isOn) => void this.#switchNotifications(!isOn),
    erase: () => this.#ask(true),
    'erase-no': () => this.#ask(false),
    'erase-yes': () => void this.#erase(),
  };

  #ask(erasing: boolean): void {
    this.#erasing = erasing;
    this.#say(null);
  }

  async #erase(): Promise<void> {
    this.#erasing = false;
    if (await this.#tell('everything:erase', null)) this.#say('erased');
  }

  /** The browser asks only within the press itself. */
  async #switchNotifications(on: boolean): Promise<void> {
    const notifies = on ? await askToNotify() : await stopNotifying().then(() => false);
    this.#records = { ...this.#records, notifies };
    this.#say(on && !notifies ? 'notifications-refused' : null);
  }

  #onChange(event: Event): void {
    const { target } = event;
    // The choice to follow the browser is in no language of its own.
    if (target instanceof HTMLSelectElement) void this.#tell('language:choose', findLanguage(chosenOption(target)?.lang ?? ''));
    else if (target instanceof HTMLInputElement && target.dataset['control'] === 'import') void this.#import(target);
  }

  async #import(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    if (file === undefined) return;
    // A huge file is not even read.
    const outcome =
      file.size > largestFile * 2 ? ({ ok: true, value: 'too-large' } as const) : await ask('progress:import', await file.text());
    clearField(field);
    this.#say(outcome.ok ? (outcome.value ?? 'imported') : 'not-kept');
  }
}
