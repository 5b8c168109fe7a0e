/** Holds the built Firefox package against the linter of Mozilla's store. Passes only without a single remark. */
import { readScript } from './run-script.ts';
import { type Outcome, oneTest } from './suite.ts';

interface Remark {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const kinds = ['errors', 'warnings', 'notices'] as const;

type Remarks = Readonly<Record<(typeof kinds)[number], readonly Remark[]>>;

export async function lintPackage(): Promise<Outcome> {
  const { code, output } = await readScript('lint:package', { parameters: ['--output', 'json'] });
  const remarks = parseRemarks(output);
  for (const remark of kinds.flatMap((kind) => remarks[kind])) {
    console.log(`${remark._type} ${remark.code}, ${remark.file ?? 'package'}:${remark.line ?? ''} ${remark.message}`);
  }
  console.log(kinds.map((kind) => `${remarks[kind].length} ${kind}`).join(', '));
  return oneTest(code === 0 && kinds.every((kind) => remarks[kind].length === 0));
}

/** Whatever else it wrote, the report is the line that is an object. */
function parseRemarks(output: string): Remarks {
  const line = output.split('\n').find((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`web-ext wrote no report: ${output}`);
  const report = JSON.parse(line) as Partial<Remarks>;
  if (!kinds.every((kind) => Array.isArray(report[kind]))) throw new Error(`web-ext wrote another kind of report: ${line}`);
  return report as Remarks;
}
