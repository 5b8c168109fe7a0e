/** Host names that want to pass for the genuine ones: never one of them, and never below one. From a seed, so that a failure can be made again. */
import { genuineDomains } from '../../src/guide/hosts.ts';
import { seededChance } from './seeded-random.ts';

const strangers = ['evil.example', 'pay-help.com', 'cards.shop', 'support.app'];
const endings = ['co', 'org', 'net', 'cn', 'shop', 'info', 'com.cn', 'us.com'];
const words = ['login', 'wallet', 'cards', 'my', 'secure', 'help', 'www', 'm'];
const twins: Readonly<Record<string, readonly string[]>> = {
  a: ['4', 'à'],
  e: ['3', 'é'],
  i: ['1', 'l', 'ı'],
  l: ['1', 'i', 'ł'],
  s: ['5', 'ß', 'ś'],
  p: ['q', 'р'],
};

/** In the form in which a browser hands a name to an extension. */
function toAscii(host: string): string {
  return new URL(`https://${host}/`).hostname;
}

/** @returns So many different names, in the browser's own spelling. */
export function lookAlikeHosts(count: number, seed: number): readonly string[] {
  const { pick, below } = seededChance(seed);
  const makers: readonly ((domain: string, name: string, ending: string) => string)[] = [
    (domain) => `${domain}.${pick(strangers)}`,
    (domain) => `${pick(words)}.${domain}.${pick(strangers)}`,
    (domain) => `${pick(words)}-${domain}`,
    (domain) => `${pick(words)}${domain}`,
    (_domain, name) => `${name}.${pick(endings)}`,
    (_domain, name, ending) => `${name}-${pick(words)}.${ending}`,
    (_domain, name, ending) => `${name}${pick(words)}.${ending}`,
    (_domain, name, ending) => `${name.slice(0, -1)}.${ending}`,
    (_domain, name, ending) => `${name}${name.at(-1)}.${ending}`,
    (domain) => `${domain.replaceAll('.', '-')}.${pick(strangers)}`,
    (_domain, name, ending) => {
      const places = [...name].flatMap((sign, at) => (Object.hasOwn(twins, sign) ? [at] : []));
      const at = pick(places);
      return `${name.slice(0, at)}${pick(twins[name[at] ?? ''] ?? [])}${name.slice(at + 1)}.${ending}`;
    },
  ];
  const found = new Set<string>();
  while (found.size < count) {
    const domain = pick(genuineDomains);
    const [name = '', ending = ''] = domain.split('.');
    const make = makers[below(makers.length)] ?? makers[0];
    const host = toAscii(make?.(domain, name, ending) ?? '');
    if (!genuineDomains.some((real) => host === real || host.endsWith(`.${real}`))) found.add(host);
  }
  return [...found];
}
