/** Everything that detection knows, one entry a fact, with the source it names. Pure. */
import { phrasesOf } from '../../src/engine/phrase-index.ts';
import { appRoutes } from '../../src/guide/app-routes.ts';
import { grammar } from '../../src/guide/compositions.ts';
import type { EvidenceId } from '../../src/guide/evidence.ts';
import { links } from '../../src/guide/links.ts';
import { pages } from '../../src/guide/pages.ts';
import { quietAddresses } from '../../src/guide/quiet-addresses.ts';
import type { PageRule, TargetRule } from '../../src/guide/schema.ts';
import { targets } from '../../src/guide/targets.ts';
import { signalRegistry } from '../../src/languages/signal-registry.ts';

/** What a fact is, in the words of `docs/evidence.md`. */
export const factKinds = [
  'signals of pages',
  'targets',
  'addresses of targets',
  'class names of targets',
  'compositions',
  'quiet addresses',
  'links',
  'ways through the app',
] as const;
export type FactKind = (typeof factKinds)[number];

export interface Fact {
  /** A language's code for the words of the sites. */
  readonly kind: FactKind | keyof typeof signalRegistry;
  /** Where it stands: page, target or meaning. */
  readonly of: string;
  readonly evidence: EvidenceId;
  /** An address whose pattern lets in more than its source says. */
  readonly widened: boolean;
}

/** What every fact of the guide says of itself. */
interface Certificate {
  readonly evidence: EvidenceId;
  readonly widened?: true;
}

function toFact(kind: Fact['kind'], of: string, { evidence, widened }: Certificate): Fact {
  return { kind, of, evidence, widened: widened === true };
}

function factsOfTarget([id, target]: readonly [string, TargetRule]): readonly Fact[] {
  const { address, neverTo, prefixes } = target;
  return [
    toFact('targets', id, target),
    ...[address, neverTo].flatMap((pattern) => (pattern === null ? [] : [toFact('addresses of targets', id, pattern)])),
    ...prefixes.map((prefix) => toFact('class names of targets', id, prefix)),
  ];
}

function factsOfGuide(): readonly Fact[] {
  return [
    ...Object.entries<PageRule>(pages).flatMap(([page, { signals }]) => signals.map((signal) => toFact('signals of pages', page, signal))),
    ...Object.entries<TargetRule>(targets).flatMap(factsOfTarget),
    ...grammar.compositions.map((composition) => toFact('compositions', composition.label, composition)),
    ...quietAddresses.map((quiet) => toFact('quiet addresses', quiet.pattern, quiet)),
    ...Object.entries(links).map(([id, link]) => toFact('links', id, link)),
    ...Object.entries(appRoutes).map(([id, route]) => toFact('ways through the app', id, route)),
  ];
}

/** One fact a phrase. */
function factsOfLanguages(): readonly Fact[] {
  return Object.entries(signalRegistry).flatMap(([code, signals]) =>
    Object.entries(signals).flatMap(([label, phrases]) =>
      (Object.keys(phrases) as EvidenceId[]).flatMap((evidence) =>
        phrasesOf({ [evidence]: phrases[evidence] ?? '' }).map(() => toFact(code as Fact['kind'], label, { evidence })),
      ),
    ),
  );
}

export function collectFacts(): readonly Fact[] {
  return [...factsOfGuide(), ...factsOfLanguages()];
}
