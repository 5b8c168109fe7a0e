/** Measures a built bundle: what it weighs on its way to a person, and which parts of the source that comes from. Pure. */
import { gzipSync } from 'node:zlib';

export interface BundleSize {
  /** Bytes after gzip. */
  readonly gzip: number;
  /** The same without the words of the sites. */
  readonly gzipWithoutSignals: number;
  /** Bytes before gzip, by room of `src` or by package. */
  readonly parts: Readonly<Record<string, number>>;
}

const signals = /^src\/(?:languages\/\w+\/signals|content\/site-words)\.ts$/u;
/** esbuild writes the name of each file over what it took from it. */
const fileHead = /^ {2}\/\/ ((?:src|node_modules)\/\S+)$/u;

function partOf(file: string): string {
  const names = file.split('/');
  if (names[0] === 'node_modules') return names.slice(1, names[1]?.startsWith('@') === true ? 3 : 2).join('/');
  return signals.test(file) ? 'signals' : names.slice(0, 2).join('/');
}

/** @param text A bundle that was not minified. */
export function measureBundle(text: string): BundleSize {
  const parts: Record<string, number> = {};
  const kept: string[] = [];
  let file = 'esbuild';
  for (const line of text.split('\n')) {
    file = fileHead.exec(line)?.[1] ?? file;
    const part = partOf(file);
    parts[part] = (parts[part] ?? 0) + Buffer.byteLength(line) + 1;
    if (!signals.test(file)) kept.push(line);
  }
  const weigh = (whole: string) => gzipSync(whole, { level: 9 }).length;
  return { gzip: weigh(text), gzipWithoutSignals: weigh(kept.join('\n')), parts };
}
