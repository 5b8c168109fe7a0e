/** Entry of the report page: shows the report that was made last, and takes what the person ticks. Sends nothing. */
import type { DriftReport } from '../../drift/drift-report.ts';
import { parseReport } from '../../drift/parse-report.ts';
import { writeReport } from '../../drift/write-report.ts';
import { type Complaint, complaints } from '../../guide/complaints.ts';
import { directionOf } from '../../languages/language-codes.ts';
import { readLocal, readSession } from '../../platform/browser/storage.ts';
import { parsePreferences } from '../../preferences/preferences.ts';
import { createElement } from '../../ui/create-element.ts';
import { patchChildren } from '../../ui/patch-element.ts';
import { copyText } from '../shared/copy-text.ts';
import { markPage } from '../shared/mark-page.ts';
import { readSpokenWords } from '../shared/read-spoken-words.ts';
import { createReportContent, type ReportPageView } from './report-content.ts';

/** What is read again is what is shown: no other text can come onto this page. */
function toReport(stored: unknown): DriftReport | null {
  const parsed = typeof stored === 'string' ? parseReport(stored) : null;
  return parsed?.kind === 'report' ? parsed.report : null;
}

class ReportPage {
  readonly #root: HTMLElement;
  readonly #words: ReportPageView['words'];
  readonly #report: DriftReport | null;
  #ticked: readonly Complaint[] = [];
  #copied: ReportPageView['copied'] = null;
  #file: string | null = null;

  constructor(root: HTMLElement, words: ReportPageView['words'], report: DriftReport | null) {
    this.#root = root;
    this.#words = words;
    this.#report = report;
    this.#ticked = report?.complaints ?? [];
    root.addEventListener('click', (event) => this.#onClick(event));
    this.#draw();
  }

  #draw(): void {
    const text = this.#report === null ? null : writeReport({ ...this.#report, complaints: this.#ticked });
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
    this.#file = text === null ? null : URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const view = { words: this.#words, text, ticked: this.#ticked, copied: this.#copied, file: this.#file };
    patchChildren(this.#root, createElement('div', {}, createReportContent(view)));
  }

  #onClick(event: MouseEvent): void {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    if (control === null || !event.isTrusted) return;
    const ticked = complaints.find((complaint) => complaint === control.dataset['complaint']);
    if (ticked !== undefined) this.#tick(ticked);
    else if (control.dataset['action'] === 'copy') void this.#copy();
  }

  #tick(complaint: Complaint): void {
    this.#ticked = complaints.filter((known) => this.#ticked.includes(known) !== (known === complaint));
    this.#copied = null;
    this.#draw();
  }

  async #copy(): Promise<void> {
    const shown = this.#root.querySelector('[data-part="report-text"]');
    if (shown === null) return;
    this.#copied = (await copyText(shown)) ? 'yes' : 'no';
    this.#draw();
  }
}

async function run(root: HTMLElement): Promise<void> {
  const [spoken, stored, { preferences }] = await Promise.all([readSpokenWords(), readSession('report'), readLocal('preferences')]);
  const { language } = spoken;
  const { report: words } = spoken.words;
  markPage(root, { language, direction: directionOf(language), title: words.title, largerText: parsePreferences(preferences).largerText });
  new ReportPage(root, words, toReport(stored));
}

const root = document.getElementById('report');
if (root !== null) void run(root);
