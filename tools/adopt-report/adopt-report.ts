/** Turns a report into a page of the practice site: one JSON file, and nothing else. */
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DriftReport } from '../../src/drift/drift-report.ts';
import { writeReport } from '../../src/drift/write-report.ts';
import { BadInput } from '../inspect/bad-input.ts';
import type { AdoptOptions } from './adopt-options.ts';
import { readReportFile } from './read-report-file.ts';

/** Pages of one name at most. */
const mostAlike = 99;

function checkTargets({ nodes }: DriftReport, targets: readonly number[]): void {
  for (const number of targets) {
    const node = nodes[number - 1];
    if (node === undefined) throw new BadInput(`The report has no node ${number}: it has ${nodes.length}.`);
    if (node.tag === 'text') throw new BadInput(`Node ${number} is a text: give the element that a press on it activates.`);
    if (node.box === null || node.states.includes('hidden'))
      throw new BadInput(`Node ${number} cannot be seen on the page, so nothing can point at it.`);
  }
}

async function isTaken(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A name made of page and step gets a number when it is taken; a given one is refused. */
async function findFreePath(folder: string, { name, page, step }: AdoptOptions): Promise<string> {
  const wanted = join(folder, `${name ?? `${page}-${step}`}.json`);
  if (!(await isTaken(wanted))) return wanted;
  if (name !== null) throw new BadInput(`There is an adopted page “${name}” already: give another --name.`);
  for (let count = 2; count <= mostAlike; count += 1) {
    const path = join(folder, `${page}-${step}-${count}.json`);
    if (!(await isTaken(path))) return path;
  }
  throw new BadInput(`There are too many pages “${page}-${step}”: give a --name.`);
}

/**
 * @param folder Where adopted pages are kept.
 * @returns Path of the file that was written.
 * @throws BadInput with one clear sentence; nothing is written then.
 */
export async function adoptReport(options: AdoptOptions, folder: string): Promise<string> {
  const { file, page, step, targets } = options;
  const report = await readReportFile(file);
  checkTargets(report, targets);
  const path = await findFreePath(folder, options);
  const lines = writeReport(report).trimEnd().split('\n');
  await writeFile(path, `${JSON.stringify({ page, step, targets, report: lines }, null, 2)}\n`, { flag: 'wx' });
  return path;
}
