/** Reads a report from a file that anybody may have made, and says in one sentence what is wrong with it. */
import { readFile, stat } from 'node:fs/promises';
import type { DriftReport } from '../../src/drift/drift-report.ts';
import { parseReport, type ReportProblem } from '../../src/drift/parse-report.ts';
import { BadInput } from '../inspect/bad-input.ts';

/** Bytes; no report is as long. */
const largestFile = 60_000;

function explain(path: string, problem: ReportProblem): string {
  switch (problem.kind) {
    case 'empty':
      return `“${path}” is empty.`;
    case 'too-large':
      return `“${path}” is larger than any report can be.`;
    case 'foreign':
      return `“${path}” is no report: it does not begin with “Uncard report”.`;
    case 'other-version':
      return `“${path}” is a report of another version of Uncard: adopt it with that version.`;
    case 'cut':
      return `“${path}” is cut: lines are missing at its end.`;
    case 'strange-line':
      return `“${path}” was changed: Uncard never writes a line like line ${problem.line}.`;
    default:
      return problem satisfies never;
  }
}

async function requirePlainFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new BadInput(`There is no file “${path}”.`);
  if (found.isDirectory()) throw new BadInput(`“${path}” is a folder: give the report file itself.`);
  if (!found.isFile()) throw new BadInput(`“${path}” is not a plain file.`);
  if (found.size > largestFile) throw new BadInput(explain(path, { kind: 'too-large' }));
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadInput(explain(path, { kind: 'foreign' }), { cause });
  }
}

/** @throws BadInput with one clear sentence. */
export async function readReportFile(path: string): Promise<DriftReport> {
  await requirePlainFile(path);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new BadInput(`“${path}” cannot be read.`, { cause });
  });
  const parsed = parseReport(decode(bytes, path));
  if (parsed.kind !== 'report') throw new BadInput(explain(path, parsed));
  return parsed.report;
}
