/** Installs one Debian package, telling what it does while it does it. Knows nothing of browsers. */
import { spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';

const aptGet = '/usr/bin/apt-get';

/** How long one command may take, in milliseconds: a browser is a hundred megabytes. */
const commandLimit = 10 * 60_000;

/** Whether this is Debian and we are its superuser. Ubuntu is left out: its browser packages are only snaps. */
export async function canUseApt(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const isThere = await access(aptGet).then(
    () => true,
    () => false,
  );
  return isThere && /^ID="?debian"?$/m.test(release);
}

/** Throws when a command fails. */
export async function installWithApt(packageName: string, announce: (line: string) => void): Promise<void> {
  announce(`Installing the Debian package ${packageName}: apt-get update && apt-get install -y ${packageName}`);
  await run(['update'], announce);
  await run(['install', '-y', packageName], announce);
  announce(`${packageName} is installed`);
}

function run(parameters: readonly string[], announce: (line: string) => void): Promise<void> {
  const waitForOthers = ['-o', 'DPkg::Lock::Timeout=120'];
  return new Promise((resolve, reject) => {
    const child = spawn(aptGet, [...waitForOthers, ...parameters], {
      env: { ...process.env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin', DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: commandLimit,
    });
    const { follow, last } = followLines(announce);
    child.stdout.on('data', follow);
    child.stderr.on('data', follow);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`apt-get ${parameters.join(' ')} ended with ${code ?? 'a signal'}: ${last()}`));
    });
  });
}

/** Hands on the newest line at most every two seconds: apt writes hundreds. */
function followLines(announce: (line: string) => void): { follow: (data: Buffer) => void; last: () => string } {
  let newest = '';
  let announced = 0;
  const follow = (data: Buffer) => {
    newest = data.toString().trim().split('\n').at(-1)?.trim() || newest;
    if (Date.now() - announced < 2000) return;
    announced = Date.now();
    announce(`  apt-get: ${newest}`);
  };
  return { follow, last: () => newest };
}
