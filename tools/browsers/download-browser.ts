/** Gets Chrome for Testing or Firefox from their makers, when no package manager can. Kept for the next time. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { withinLimit } from './within-limit.ts';

const cacheDir = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'uncard-browsers');

const products = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** How long the first byte may take, and then the whole download, in milliseconds. */
const beginLimit = 10_000;
const downloadLimit = 10 * 60_000;

/** The executable of an earlier download, or null. */
export async function findDownloaded(name: keyof typeof products): Promise<string | null> {
  const all = await getInstalledBrowsers({ cacheDir }).catch(() => []);
  return all.find((one) => one.browser === products[name])?.executablePath ?? null;
}

/** The executable of a fresh download. Throws when it has not begun after ten seconds. */
export async function downloadBrowser(name: keyof typeof products, announce: (line: string) => void): Promise<string> {
  const browser = products[name];
  const product = name === 'chromium' ? 'Chrome for Testing' : 'Firefox';
  announce(`Downloading ${product} (about 150 MB) into ${cacheDir}`);
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no ${product} for this system`);
  const begun = createSignal();
  const work = async () => {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const report = reportProgress(product, announce, begun.raise);
    return install({ browser, buildId, cacheDir, downloadProgressCallback: report });
  };
  const installing = work();
  // A failure before the first byte ends the wait, too.
  await withinLimit(Promise.race([begun.raised, installing]), `beginning the download of ${product}`, beginLimit);
  const { executablePath } = await withinLimit(installing, `downloading ${product}`, downloadLimit);
  announce(`${product} is in ${executablePath}`);
  return executablePath;
}

function createSignal(): { raised: Promise<void>; raise: () => void } {
  let raise = (): void => undefined;
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}

/** Says every tenth that has arrived. */
function reportProgress(product: string, announce: (line: string) => void, begin: () => void) {
  let lastTenth = 0;
  return (received: number, total: number): void => {
    begin();
    const tenth = Math.floor((received / total) * 10);
    if (tenth <= lastTenth) return;
    lastTenth = tenth;
    announce(`  ${product}: ${tenth * 10} % of ${Math.round(total / 1_000_000)} MB`);
  };
}
