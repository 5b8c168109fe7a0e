/** Writes an inspection as lines for the terminal. Pure. */
import type { Box } from '../browsers/test-browser.ts';
import { explainChoice } from './explain-choice.ts';
import type { Inspection, PageReading, SeenCandidate, SeenElement, SeenRow, WeighedPage } from './inspection.ts';

const labelWidth = 12;

/** A label in front of the first line, and the others under it. */
function block(label: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `${(at === 0 ? label : '').padEnd(labelWidth)}${line}`);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function formatBox({ x, y, width, height }: Box): string {
  return `${width} × ${height} at ${x}, ${y}`;
}

function formatElement({ element, words, box, seeing }: SeenElement): string {
  const said = words === '' ? '' : ` “${words}”`;
  return `${element}${said}, ${formatBox(box)}, ${seeing}`;
}

function formatCandidate(candidate: SeenCandidate): string {
  return `${count(candidate.votes, 'vote')}: ${formatElement(candidate)} (${candidate.reasons.join(', ')})`;
}

function formatPage({ page }: PageReading): readonly string[] {
  const weight = page.weight === null ? 'fits everything' : `weight ${page.weight}`;
  const lines = page.weight === null ? [] : indent(page.reasons);
  return [`${page.page}, ${weight}, ${page.sure ? 'sure' : 'not sure'}`, ...lines];
}

/** One that weighs more has lost by the order of precedence, which is worth saying. */
function formatRunnerUp({ page, weight, reasons }: WeighedPage, winner: WeighedPage): readonly string[] {
  const outweighs = winner.weight !== null && (weight ?? 0) >= winner.weight;
  return [`${page}, weight ${weight}${outweighs ? ', stands after the winner in the order of precedence' : ''}`, ...indent(reasons)];
}

function formatCandidates({ candidates, request }: PageReading): readonly string[] {
  if (candidates.length > 0) return candidates.map(formatCandidate);
  return [request.startsWith('rows') ? 'the cards seen below' : 'none'];
}

function formatRings({ rings, region }: PageReading): readonly string[] {
  const lines = rings.map((ring) => `${ring.index === null ? '' : `${ring.index}. `}${formatElement(ring)}`);
  return region === null ? lines : [...lines, `frame: ${formatElement(region)}`];
}

function formatRow(row: SeenRow): readonly string[] {
  const facts = [row.brand ?? 'no brand', row.hasDigits ? 'with digits' : 'no digits', ...(row.isDefault ? ['default'] : [])];
  return [
    `${row.index}. ${facts.join(', ')}; removal: ${row.removal}; ${row.element}, ${formatBox(row.box)}`,
    ...(row.control === null ? [] : indent([formatCandidate(row.control)])),
    ...(row.setDefault === null ? [] : indent([`to make it the default: ${formatCandidate(row.setDefault)}`])),
  ];
}

function formatCards({ cards }: PageReading): readonly string[] {
  if (cards === null) return ['cards: this is no list of cards'];
  const { view, uniform, saysEmpty, rows } = cards;
  const remarks = [view === 'single' ? "one card's own page" : 'a list', uniform ? 'built alike' : 'not built alike'];
  if (rows.length === 0) return [`cards: none${saysEmpty ? ', and the page says so' : ', and the page does not say so'}`];
  return [`${count(rows.length, 'card')}: ${remarks.join(', ')}`, ...indent(rows.flatMap(formatRow))];
}

function formatDialog({ dialog }: PageReading): readonly string[] {
  if (dialog === null) return ['dialog: none that asks for a removal'];
  return [
    `dialog: ${formatElement(dialog)}`,
    ...indent([
      dialog.confirm === null ? 'nothing confirms' : `confirms: ${formatCandidate(dialog.confirm)}`,
      dialog.cancel === null ? 'nothing cancels' : `cancels: ${formatElement(dialog.cancel)}`,
    ]),
  ];
}

function formatSeen(reading: PageReading): readonly string[] {
  const { refusal, refusalOnTop, flags, saveCardBox, unpaidOrders } = reading;
  return [
    ...formatCards(reading),
    ...formatDialog(reading),
    `refusal: ${refusal === null ? 'none' : `${refusal}, ${refusalOnTop ? 'over the page' : 'as a remark in the page'}`}`,
    `signed out: ${flags.includes('signedOut') ? 'yes' : 'no'}`,
    `flags: ${flags.length === 0 ? 'none' : flags.join(', ')}`,
    ...(saveCardBox === null ? [] : [`save-card box: ${formatCandidate(saveCardBox)}`]),
    ...(unpaidOrders === null ? [] : [`unpaid orders: ${formatCandidate(unpaidOrders)}`]),
  ];
}

function formatEntries({ entries }: PageReading): readonly string[] {
  return Object.entries(entries).flatMap(([target, found]) => [target, ...indent(found.map(formatCandidate))]);
}

function formatOverlay({ overlay, differences }: Inspection): readonly string[] {
  if (differences.length > 0) return differences;
  if (overlay === null) return ['shows nothing, as this reading says'];
  const drawn = `${count(overlay.rings, 'ring')}, ${count(overlay.regions, 'frame')}`;
  return [`shows the same: ${overlay.page}, ${overlay.step}, ${overlay.rung}; drawn now: ${drawn}`, `says: ${overlay.says}`];
}

function formatPicture({ picture, dotted }: Inspection): readonly string[] {
  return dotted === 0 ? [picture] : [picture, `dotted in it, because the extension could not ring it there: ${dotted}`];
}

export function formatInspection(inspection: Inspection): string {
  const { reading, wentTo } = inspection;
  const rings = formatRings(reading);
  return [
    ...block('Saved page', [inspection.file, `as https://${inspection.address} in ${inspection.browser}`]),
    ...block('', wentTo === null ? [] : [`its scripts went to ${wentTo}, which is what was read`]),
    ...block('Read', [`${reading.nodes} nodes, language ${reading.language}`]),
    ...block('Page', formatPage(reading)),
    ...block(
      'Runners-up',
      reading.runnersUp.length === 0 ? ['none'] : reading.runnersUp.flatMap((page) => formatRunnerUp(page, reading.page)),
    ),
    ...block('Step', [`${reading.step}, rung ${reading.rung}, shown as ${reading.mode ?? 'nothing'}`]),
    ...block('Points at', [reading.request]),
    ...block('Candidates', formatCandidates(reading)),
    ...block('Why', [explainChoice(reading)]),
    ...block('Rings', rings.length === 0 ? ['none'] : rings),
    ...block('Seen', formatSeen(reading)),
    ...block('Leads on', formatEntries(reading)),
    ...block('Extension', formatOverlay(inspection)),
    ...block('Picture', formatPicture(inspection)),
  ].join('\n');
}
