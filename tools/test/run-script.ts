/** Runs a script of package.json, so that each command is written down once. Knows nothing of tests. */
import { spawn } from 'node:child_process';
import { projectRoot } from '../build/build-extension.ts';

export interface ScriptOptions {
  readonly parameters?: readonly string[];
  /** Added to our own environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The exit code; 1 when a signal ended it. What it writes is seen at once. */
export async function runScript(name: string, options: ScriptOptions = {}): Promise<number> {
  return (await start(name, options, 'inherit')).code;
}

/** The same, but what it writes to its standard output is handed back instead of shown. */
export function readScript(name: string, options: ScriptOptions = {}): Promise<{ code: number; output: string }> {
  return start(name, options, 'pipe');
}

function start(name: string, options: ScriptOptions, output: 'inherit' | 'pipe'): Promise<{ code: number; output: string }> {
  // `npm run` names its own program here; without it (`npx tsx …`) the one on the PATH has to do.
  const npm = process.env['npm_execpath'];
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const parameters = [...first, 'run', '--silent', name, '--', ...(options.parameters ?? [])];
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: projectRoot,
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', output, 'inherit'],
      shell: npm === undefined && process.platform === 'win32',
    });
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: text }));
  });
}
