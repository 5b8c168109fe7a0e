/** The options of `npm run inspect`, read from the command line. Opens no file. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { genuineDomains } from '../../src/guide/hosts.ts';
import { isGenuineHost } from '../../src/messages/trust.ts';
import { BadInput } from './bad-input.ts';

const browsers = ['chromium', 'firefox'] as const;

const known = {
  url: { type: 'string' },
  browser: { type: 'string' },
  language: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export interface InspectOptions {
  /** Absolute path. */
  readonly file: string;
  /** The address that the page is shown under. */
  readonly url: URL;
  readonly browser: (typeof browsers)[number];
  /** The browser's language, as a tag; the page's own is read from the page. */
  readonly language: string;
  /** Absolute path of the folder for the picture. */
  readonly out: string;
  readonly json: boolean;
}

export interface Surroundings {
  /** The folder that relative paths start from. */
  readonly from: string;
  /** Where pictures go unless `--out` says otherwise. */
  readonly out: string;
}

interface Given {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
}

/** Node's own strictness would say the same things in words of its own, and not always in one sentence. */
function readArguments(args: readonly string[]): Given {
  const { tokens } = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true });
  const files: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(known, name)) {
      throw new BadInput(`The option “${rawName}” is not known: there are --url, --browser, --language, --out and --json.`);
    }
    if (name === 'json' && value !== undefined) throw new BadInput(`--json takes no value, not even “${value}”.`);
    if (name !== 'json' && (value === undefined || value === '' || value.startsWith('--'))) throw new BadInput(`${rawName} needs a value.`);
    values.set(name, value ?? '');
  }
  return { files, values };
}

function requireFile([file, second]: readonly string[]): string {
  if (file === undefined || file === '') {
    throw new BadInput('No file is given: write npm run inspect -- FILE.html --url https://…');
  }
  if (second !== undefined) throw new BadInput(`One page at a time: “${file}” and “${second}” are both given.`);
  return file;
}

function requireAddress(given: string | undefined): URL {
  if (given === undefined) throw new BadInput('No --url is given: the guide has to know the https address that the page was saved from.');
  if (!URL.canParse(given)) throw new BadInput(`“${given}” is not an address: give --url the whole of it, from https:// on.`);
  const url = new URL(given);
  if (url.protocol !== 'https:') throw new BadInput(`“${given}” does not begin with https://, and on other pages Uncard does not exist.`);
  if (!isGenuineHost(url.hostname)) {
    throw new BadInput(`“${url.hostname}” is not a host that Uncard works on: its domains are ${genuineDomains.join(', ')}.`);
  }
  return url;
}

function requireBrowser(given: string): InspectOptions['browser'] {
  const browser = browsers.find((name) => name === given);
  if (browser === undefined) throw new BadInput(`--browser takes ${browsers.join(' or ')}, not “${given}”.`);
  return browser;
}

function requireLanguage(given: string): string {
  if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iu.test(given)) return given;
  throw new BadInput(`--language takes a tag such as en or pt-BR, not “${given}”.`);
}

/** @throws BadInput with one clear sentence. */
export function parseInspectOptions(args: readonly string[], surroundings: Surroundings): InspectOptions {
  const { files, values } = readArguments(args);
  const file = requireFile(files);
  const out = values.get('out');
  return {
    file: resolve(surroundings.from, file),
    url: requireAddress(values.get('url')),
    browser: requireBrowser(values.get('browser') ?? 'chromium'),
    language: requireLanguage(values.get('language') ?? 'en'),
    out: out === undefined ? surroundings.out : resolve(surroundings.from, out),
    json: values.has('json'),
  };
}
