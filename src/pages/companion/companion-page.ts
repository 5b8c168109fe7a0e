/** Draws the companion page and reads presses by the markers on its controls. What is to be kept goes to the background. */
import type { AutofillBrowser } from '../../guide/autofill-browsers.ts';
import type { HandPlaceId, HandStatus, PlaceId } from '../../guide/places.ts';
import type { TroubleId } from '../../guide/troubles.ts';
import { type Delay, dueTime } from '../../journey/reminders.ts';
import type { Goal } from '../../journey/replacing.ts';
import type { JourneyState } from '../../journey/state.ts';
import type { CompanionWords } from '../../languages/companion-schema.ts';
import { directionOf, type LanguageCode, languageCodes } from '../../languages/language-codes.ts';
import type { Words } from '../../languages/schema.ts';
import type { ReportedEvent } from '../../messages/protocol.ts';
import { ask } from '../../platform/browser/ask-messages.ts';
import { askToNotify } from '../../platform/browser/notifications.ts';
import { type CarryKind, carryLines } from '../../present/carry-text.ts';
import { halfLeft } from '../../present/present-reminder.ts';
import { createElement } from '../../ui/create-element.ts';
import { patchChildren } from '../../ui/patch-element.ts';
import { copyText } from '../shared/copy-text.ts';
import { markPage } from '../shared/mark-page.ts';
import { chosenOption, textIn } from '../shared/own-fields.ts';
import { readCompanionWords } from '../shared/read-companion-words.ts';
import { readTick } from '../shared/read-tick.ts';
import { writeCalendarFile } from './calendar-entry.ts';
import { entryTime } from './carry-section.ts';
import { createCompanionContent } from './companion-content.ts';
import type { CompanionChoices, CompanionView, CopyId } from './companion-view.ts';
import { firstChoices } from './first-choices.ts';

export interface CompanionRecords {
  readonly journey: JourneyState;
  readonly words: Words;
  readonly companion: CompanionWords;
  readonly language: LanguageCode;
  readonly largerText: boolean;
  readonly notifies: boolean;
  readonly onPhone: boolean;
}

export class CompanionPage {
  readonly #root: HTMLElement;
  #records: CompanionRecords;
  #choices: CompanionChoices;
  #refused = false;
  #file = '';

  constructor(root: HTMLElement, records: CompanionRecords) {
    this.#root = root;
    this.#records = records;
    this.#choices = firstChoices(records.language, records.companion);
    root.classList.add('uncard', 'page', 'companion');
    root.addEventListener('click', (event) => this.#onClick(event));
    root.addEventListener('change', (event) => this.#onChange(event));
    root.addEventListener('input', (event) => this.#onInput(event));
    this.#draw();
  }

  update(records: CompanionRecords): void {
    const { language, companion } = records;
    if (language !== this.#records.language)
      this.#choices = { ...this.#choices, message: { language, lines: companion.support.messageText } };
    this.#records = records;
    this.#draw();
  }

  #draw(): void {
    const { language, companion, largerText, notifies } = this.#records;
    const { title } = companion.page;
    markPage(this.#root, { language, direction: directionOf(language), title: `${title} · Uncard`, largerText });
    const view: CompanionView = {
      ...this.#records,
      now: Date.now(),
      notifies: notifies ? 'yes' : this.#refused ? 'refused' : 'no',
      choices: this.#choices,
      calendarFile: this.#makeFile(),
    };
    patchChildren(this.#root, createElement('div', {}, createCompanionContent(view)));
  }

  /** The address of a file lives as long as the page shows it. */
  #makeFile(): string {
    const { journey, companion } = this.#records;
    const [title = '', ...lines] = carryLines(companion);
    const text = writeCalendarFile({ at: entryTime({ journey, now: Date.now() }), title, text: lines.join('\n') });
    if (this.#file !== '') URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    return this.#file;
  }

  #choose(choices: Partial<CompanionChoices>): void {
    this.#choices = { ...this.#choices, ...choices };
    this.#draw();
  }

  async #report(event: ReportedEvent): Promise<boolean> {
    const { ok } = await ask('journey:report', event);
    this.#choose({ notKept: !ok });
    return ok;
  }

  #onClick(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (control === null || !event.isTrusted) return;
    const tick = readTick(control);
    if (tick !== null) void this.#report({ type: 'app-step-marked', ...tick });
    else if (control.dataset['action'] === 'app-done') void this.#report({ type: 'app-finished' });
    else this.#presses[control.dataset['control'] ?? '']?.(control.dataset);
  }

  /** The markers were written by our own builders from typed views, so they hold what the types say. */
  readonly #presses: Readonly<Record<string, (about: DOMStringMap) => void>> = {
    'app-reopen': () => void this.#report({ type: 'app-reopened' }),
    carry: ({ kind }) => this.#choose({ carry: kind as CarryKind, part: 0 }),
    'next-code': () => this.#choose({ part: this.#choices.part + 1 }),
    'previous-code': () => this.#choose({ part: this.#choices.part - 1 }),
    copy: ({ copy }) => void this.#copy(copy as CopyId),
    print: () => window.print(),
    remind: ({ delay }) => void this.#remind({ delay: delay as Delay }),
    'pick-day': () => this.#choose({ dayPicked: !this.#choices.dayPicked }),
    'remind-on-day': () => this.#remindOnDay(),
    'end-reminder': () => void this.#endReminder(),
    notify: () => void this.#notify(),
    'mark-place': ({ place, status }) =>
      void this.#report({ type: 'place-marked', place: place as HandPlaceId, status: status as HandStatus }),
    'put-aside': ({ place }) => void this.#report({ type: 'place-set-aside', place: place as PlaceId, aside: true }),
    'take-back': ({ place }) => void this.#report({ type: 'place-set-aside', place: place as PlaceId, aside: false }),
    'not-mine': ({ trouble }) => void this.#report({ type: 'trouble-waved-off', trouble: trouble as TroubleId, waved: true }),
    goal: ({ goal }) => void this.#report({ type: 'goal-chosen', goal: goal as Goal }),
    'mine-again': () => void this.#bringBack(),
  };

  async #bringBack(): Promise<void> {
    for (const trouble of this.#records.journey.notMine) await this.#report({ type: 'trouble-waved-off', trouble, waved: false });
  }

  async #remind(time: { readonly delay: Delay } | { readonly date: string }): Promise<void> {
    const due = dueTime(time, Date.now());
    const half = this.#records.journey.reminder?.half ?? halfLeft(this.#records.journey);
    if (due.kind !== 'due' || half === null) return this.#choose({ reminderNotice: due.kind === 'too-far' ? 'tooFar' : 'past' });
    if (await this.#report({ type: 'reminder-set', half, time })) this.#choose({ reminderNotice: null, dayPicked: false });
  }

  #remindOnDay(): void {
    const field = this.#root.querySelector<HTMLInputElement>('[data-control="day"]');
    void this.#remind({ date: field === null ? '' : textIn(field) });
  }

  async #endReminder(): Promise<void> {
    if (await this.#report({ type: 'reminder-ended' })) this.#choose({ reminderNotice: 'ended' });
  }

  /** The browser asks only within the press itself. */
  async #notify(): Promise<void> {
    const given = await askToNotify();
    this.#refused = !given;
    this.#records = { ...this.#records, notifies: given };
    this.#draw();
  }

  async #copy(id: CopyId): Promise<void> {
    const shown = this.#root.querySelector(`[data-copied="${id}"]`);
    if (shown !== null) this.#choose({ copied: { id, worked: await copyText(shown) } });
  }

  #onChange(event: Event): void {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof HTMLSelectElement)) return;
    const chosen = chosenOption(target)?.dataset['choice'] ?? '';
    if (target.dataset['control'] === 'browser') this.#choose({ browser: chosen as AutofillBrowser });
    else if (target.dataset['control'] === 'message-language') void this.#translateMessage(chosen);
  }

  async #translateMessage(chosen: string): Promise<void> {
    const language = languageCodes.find((code) => code === chosen);
    if (language === undefined) return;
    const { support } = await readCompanionWords(language);
    this.#choose({ message: { language, lines: support.messageText }, copied: null });
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.dataset['control'] === 'search') this.#choose({ typed: textIn(target) });
  }
}
