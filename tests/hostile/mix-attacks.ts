/** Puts several attacks on one page, so that a test may meet many in a short time. */
import type { HostileAttack, Remains } from './hostile-attack.ts';
import type { HostilePage } from './hostile-page.ts';

const weakestFirst: readonly Remains[] = ['popup', 'panel', 'ring'];

/** One that fails on its own page does not keep the others from theirs. */
const each = (statements: readonly (string | undefined)[]) =>
  statements.map((code) => (code === undefined ? '' : `try { ${code} } catch {}`)).join('\n');

function mixPages(pages: readonly Partial<HostilePage>[]): Partial<HostilePage> {
  const join = (name: 'head' | 'above' | 'below' | 'remove') => pages.map((page) => page[name] ?? '').join('');
  const remove = join('remove');
  return {
    ...Object.assign({}, ...pages),
    head: join('head'),
    above: join('above'),
    below: join('below'),
    ...(remove === '' ? {} : { remove }),
  };
}

/** @returns An attack that may ring what each of them may, and of which as much remains as of the one that leaves least. */
export function mixAttacks(name: string, attacks: readonly HostileAttack[]): HostileAttack {
  const allowed = attacks.map(({ mayRing }) => mayRing ?? ['remove']);
  const before = attacks.some((attack) => attack.before !== undefined) ? { before: each(attacks.map((attack) => attack.before)) } : {};
  const page = attacks.some((attack) => attack.page !== undefined) ? { page: mixPages(attacks.map((attack) => attack.page ?? {})) } : {};
  const lure = attacks.find((attack) => attack.lure !== undefined)?.lure;
  return {
    name,
    mustNot: attacks.map(({ mustNot }) => mustNot).join('; '),
    during: each(attacks.map((attack) => attack.during)),
    ...before,
    ...page,
    lasts: Math.max(...attacks.map(({ lasts }) => lasts ?? 0)),
    mayRing: (allowed[0] ?? []).filter((mark) => allowed.every((marks) => marks.includes(mark))),
    remains: weakestFirst.find((remains) => attacks.some((attack) => attack.remains === remains)) ?? 'popup',
    holds: attacks.map(({ holds }) => `(${holds ?? 'true'})`).join(' && '),
    ...(lure === undefined ? {} : { lure }),
  };
}
