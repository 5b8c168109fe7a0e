/** The parts of the report page, from top to bottom. Builds elements from words and text; must add neither. */
import type { Complaint } from '../../guide/complaints.ts';
import { complaints } from '../../guide/complaints.ts';
import type { Words } from '../../languages/schema.ts';
import { createActionButton } from '../../ui/action-button.ts';
import { createElement } from '../../ui/create-element.ts';
import { createIcon } from '../../ui/create-icon.ts';
import { createPageHead } from '../../ui/page-head.ts';

export interface ReportPageView {
  readonly words: Words['report'];
  /** The report with what was ticked; null when there is none. */
  readonly text: string | null;
  readonly ticked: readonly Complaint[];
  /** What came of copying; null before. */
  readonly copied: 'yes' | 'no' | null;
  /** Address of the text as a file; null when there is none. */
  readonly file: string | null;
}

const fileName = 'uncard-report.txt';

export function createReportContent({ words, text, ticked, copied, file }: ReportPageView): readonly HTMLElement[] {
  if (text === null)
    return [createPageHead(words.noneTitle), createElement('main', { class: 'page-body' }, createDetails(words.noneDetails))];
  return [
    createPageHead(words.title),
    createElement(
      'main',
      { class: 'page-body', 'data-key': 'body' },
      createElement('h2', { class: 'lead' }, words.lead),
      createDetails(words.details),
      createQuestion(words, ticked),
      createActions(words, file),
      createElement('p', { class: 'note', role: 'status', 'data-key': 'copied' }, sayCopied(words, copied)),
      createText(words.text, text),
      createLines('in-it', words.inIt, words.inItLines),
      createLines('not-in-it', words.notInIt, words.notInItLines),
      createLines('hand-on', words.handOn, words.handOnLines),
    ),
  ];
}

function sayCopied(words: Words['report'], copied: ReportPageView['copied']): string {
  if (copied === null) return '';
  return copied === 'yes' ? words.copied : words.copyFailed;
}

function createDetails(details: readonly string[]): HTMLElement {
  return createElement(
    'div',
    { class: 'details' },
    details.map((line) => createElement('p', {}, line)),
  );
}

/** A tick is a button, as in the popup. */
function createQuestion(words: Words['report'], ticked: readonly Complaint[]): HTMLElement {
  return createElement(
    'section',
    { class: 'route', role: 'group', 'aria-labelledby': 'report-question', 'data-key': 'question' },
    createElement('h2', { class: 'route-title', id: 'report-question' }, words.question),
    createElement(
      'ul',
      { class: 'ticks', role: 'list' },
      complaints.map((complaint) =>
        createElement('li', {}, createTick(complaint, words.complaints[complaint], ticked.includes(complaint))),
      ),
    ),
  );
}

function createTick(complaint: Complaint, text: string, isTicked: boolean): HTMLElement {
  return createElement(
    'button',
    { type: 'button', class: 'tick', role: 'checkbox', 'aria-checked': String(isTicked), 'data-complaint': complaint },
    createElement('span', { class: 'tick-box' }, createIcon('check')),
    createElement('span', { class: 'tick-text' }, text),
  );
}

function createActions(words: Words['report'], file: string | null): HTMLElement {
  return createElement(
    'div',
    { class: 'actions', 'data-key': 'actions' },
    createActionButton({ action: 'copy', label: words.copy, emphasis: 'main' }),
    createElement('a', { class: 'button button-plain', href: file, download: fileName, 'data-action': 'save' }, words.save),
  );
}

/** Reads from left to right in every language, and can be reached by keyboard, for it scrolls. */
function createText(caption: string, text: string): HTMLElement {
  return createElement(
    'section',
    { class: 'report-whole', 'data-key': 'whole' },
    createElement('h2', { class: 'section-title', id: 'report-caption' }, caption),
    createElement(
      'pre',
      { dir: 'ltr', lang: 'en', tabindex: 0, role: 'region', 'aria-labelledby': 'report-caption', 'data-part': 'report-text' },
      text,
    ),
  );
}

function createLines(key: string, title: string, lines: readonly string[]): HTMLElement {
  return createElement(
    'section',
    { class: 'report-lines', 'data-key': key },
    createElement('h2', { class: 'section-title' }, title),
    createElement(
      'ul',
      {},
      lines.map((line) => createElement('li', {}, line)),
    ),
  );
}
