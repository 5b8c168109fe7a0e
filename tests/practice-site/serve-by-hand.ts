/**
 * Starts the practice site for looking at it: `npx tsx tests/practice-site/serve-by-hand.ts removal=menu language=fr`.
 * Every option whose value is a word, a number or yes/no can be given as `name=value`; `port=8443` chooses the port.
 * `list=yes` prints every listed page with its ground truth instead, `list=disturbed` those under each disturbance.
 */
import { disturbedPages, practicePages } from './page-list.ts';
import { defaultPracticeOptions, type PracticeOptions } from './practice-options.ts';
import { startPracticeSite } from './start-practice-site.ts';

const {
  port = '8443',
  list,
  ...named
} = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=', 2))) as Readonly<Record<string, string>>;
if (list !== undefined) {
  for (const { url, page, step, marks, note } of list === 'disturbed' ? disturbedPages : practicePages) {
    console.log(`${page}, ${step}, ${marks.join(' ') || 'no ring'}: ${note}\n  ${url}`);
  }
  process.exit(0);
}
const site = await startPracticeSite(parseOptions(named), Number(port));
const hosts = ['aliexpress.com', 'aliexpress.us', 'aliexpress.ru', 'alipay.com'].flatMap((host) => [host, `*.${host}`]);
const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${site.port}`).join(',');
console.log(`The practice site answers on port ${site.port}. Look at it with a browser that maps its hosts here:`);
console.log(
  `chromium --user-data-dir=/tmp/practice --ignore-certificate-errors --host-resolver-rules="${rules}" https://www.aliexpress.com/`,
);

/** Unknown names are refused, so that a slip of the hand does not pass for a default. */
function parseOptions(values: Readonly<Record<string, string>>): Partial<PracticeOptions> {
  const names = Object.keys(values);
  const unknown = names.find((name) => !Object.hasOwn(defaultPracticeOptions, name));
  if (unknown !== undefined) throw new Error(`No such option: ${unknown}`);
  return Object.fromEntries(names.map((name) => [name, parseValue(name, values[name] ?? '')]));
}

function parseValue(name: string, value: string): string | number | boolean | readonly never[] {
  const usual: unknown = Reflect.get(defaultPracticeOptions, name);
  if (typeof usual === 'boolean') return value === 'yes' || value === 'true';
  if (typeof usual === 'number') return Number(value);
  if (Array.isArray(usual)) return [];
  return value;
}
