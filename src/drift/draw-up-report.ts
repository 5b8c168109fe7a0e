/** A report as text, short enough to be sent and read: a page with much to say is told with fewer nodes. Pure. */
import { type DriftInput, describeDrift } from './describe-drift.ts';
import { mostCharacters, mostNodes } from './report-vocabulary.ts';
import { writeReport } from './write-report.ts';

const budgets: readonly number[] = [mostNodes, 320, 240, 160, 80];

/** The most of the page that fits. */
export function drawUpReport(input: DriftInput): string {
  let text = '';
  for (const most of budgets) {
    text = writeReport(describeDrift(input, most));
    if (text.length <= mostCharacters) break;
  }
  return text;
}
