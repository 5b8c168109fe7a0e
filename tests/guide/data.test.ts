/** The guide is plain data, and every id in it exists. */
import { describe, expect, it } from 'vitest';
import * as appRoutes from '../../src/guide/app-routes.ts';
import * as autofillBrowsers from '../../src/guide/autofill-browsers.ts';
import * as chatWords from '../../src/guide/chat-words.ts';
import * as compositions from '../../src/guide/compositions.ts';
import * as evidence from '../../src/guide/evidence.ts';
import * as features from '../../src/guide/features.ts';
import * as hosts from '../../src/guide/hosts.ts';
import * as knowledge from '../../src/guide/knowledge.ts';
import * as labelIds from '../../src/guide/label-ids.ts';
import * as links from '../../src/guide/links.ts';
import * as pageIds from '../../src/guide/page-ids.ts';
import * as pages from '../../src/guide/pages.ts';
import * as places from '../../src/guide/places.ts';
import * as quietAddresses from '../../src/guide/quiet-addresses.ts';
import * as routes from '../../src/guide/routes.ts';
import * as rungs from '../../src/guide/rungs.ts';
import type { PageRule, TargetRule } from '../../src/guide/schema.ts';
import * as steps from '../../src/guide/steps.ts';
import * as targets from '../../src/guide/targets.ts';
import * as troubles from '../../src/guide/troubles.ts';
import * as verdicts from '../../src/guide/verdicts.ts';
import { isGenuineHost } from '../../src/messages/trust.ts';

const modules = {
  appRoutes,
  autofillBrowsers,
  chatWords,
  compositions,
  evidence,
  features,
  hosts,
  knowledge,
  labelIds,
  pageIds,
  links,
  pages,
  places,
  quietAddresses,
  routes,
  rungs,
  steps,
  targets,
  troubles,
  verdicts,
};
const pageRules = Object.entries<PageRule>(pages.pages);
const targetRules = Object.entries<TargetRule>(targets.targets);
const knownLabels: ReadonlySet<string> = new Set(labelIds.labelIds);

describe.each(Object.entries(modules))('%s', (_name, module) => {
  it('survives a JSON round trip', () => {
    const data: Readonly<Record<string, unknown>> = { ...module };
    expect(Object.keys(data).length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('lists of ids', () => {
  const lists = {
    labels: labelIds.labelIds,
    features: features.featureIds,
    places: places.placeIds,
    routes: routes.routeIds,
    rungs: rungs.rungs,
    signs: verdicts.signIds,
    verdicts: verdicts.verdicts,
    hosts: hosts.genuineDomains,
  };

  it.each(Object.entries(lists))('names nothing twice among the %s', (_name, ids) => {
    expect(new Set<string>(ids).size).toBe(ids.length);
  });

  it('keeps the order of precedence of the pages, with the one that fits everything last', () => {
    expect(Object.keys(pages.pages)).toEqual([
      'bot-check',
      'identity-check',
      'sign-in',
      'account-deletion',
      'removal-request',
      'checkout',
      'add-card',
      'wallet-cards',
      'alipay-cards',
      'alipay-sign-up',
      'alipay-gate',
      'wallet',
      'alipay-home',
      'orders',
      'account',
      'help',
      'not-ready',
      'elsewhere',
    ]);
  });

  it('keeps every step of the vocabulary', () => {
    expect(Object.keys(steps.steps)).toEqual([
      'wait',
      'sign-in',
      'finish-check',
      'open-account',
      'open-wallet',
      'open-cards',
      'open-alipay',
      'activate-alipay',
      'open-alipay-cards',
      'choose-card',
      'show-remove',
      'press-remove',
      'confirm-remove',
      'change-default',
      'check-gone',
      'repeat-in-app',
      'all-done',
      'nothing-here',
      'save-card-off',
      'settle-order',
      'ask-support',
      'request-removal',
      'leave',
    ]);
  });
});

describe('rules', () => {
  it.each(pageRules)('names only labels and features that exist, with a weight that counts: %s', (_page, { signals }) => {
    const knownFeatures: ReadonlySet<string> = new Set(features.featureIds);
    for (const signal of signals) {
      if (signal.kind === 'words') expect(knownLabels).toContain(signal.label);
      if (signal.kind === 'feature') expect(knownFeatures).toContain(signal.feature);
      expect(signal.weight).not.toBe(0);
    }
  });

  it('has every pattern compile, and none that was written in capitals: addresses come in lower case', () => {
    const patterns = pageRules.flatMap(([, { signals }]) =>
      signals.flatMap((signal) => (signal.kind === 'address' ? [signal.pattern] : [])),
    );
    expect(patterns.length).toBeGreaterThan(10);
    for (const pattern of [...patterns, ...quietAddresses.quietAddresses.map((address) => address.pattern)]) {
      expect(() => new RegExp(pattern, 'u')).not.toThrow();
      expect(pattern.replaceAll(/\\[A-Z]/gu, '')).toBe(pattern.replaceAll(/\\[A-Z]/gu, '').toLowerCase());
    }
  });

  it.each(targetRules)('names only labels that exist, each once, and none on both sides: %s', (_target, rule) => {
    for (const label of [...rule.labels, ...rule.not]) expect(knownLabels).toContain(label);
    expect(new Set([...rule.labels, ...rule.not]).size).toBe(rule.labels.length + rule.not.length);
    for (const address of [rule.address, rule.neverTo]) expect(() => new RegExp(address?.pattern ?? '', 'iu')).not.toThrow();
    expect(rule.regions.length).toBeGreaterThan(0);
  });

  it('never points at what only hashes could name', () => {
    for (const [, { prefixes }] of targetRules) for (const { text } of prefixes) expect(text).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });
});

describe('compositions', () => {
  const { grammar } = compositions;

  it.each(grammar.compositions.map((rule) => [rule.label, rule.parts.join(' and '), rule] as const))(
    'makes %s of %s, all of which exist',
    (label, _parts, { parts, unless, never, within, slack }) => {
      for (const id of [label, ...parts, ...unless, ...never]) expect(knownLabels).toContain(id);
      expect(new Set(parts).size).toBe(parts.length);
      expect(parts.length).toBeGreaterThanOrEqual(2);
      expect([...unless, ...never].filter((id) => parts.includes(id))).toEqual([]);
      expect(within).toBeGreaterThan(0);
      expect(slack).toBeGreaterThanOrEqual(0);
    },
  );

  it('names the same parts for the same meaning only once', () => {
    const made = grammar.compositions.map(({ label, parts }) => `${label}: ${[...parts].sort().join(' ')}`);
    expect(new Set(made).size).toBe(made.length);
  });

  it('has companions that exist, each once, and none that is its own', () => {
    for (const [label, beside] of Object.entries(grammar.companions)) {
      expect(knownLabels).toContain(label);
      for (const id of beside) expect(knownLabels).toContain(id);
      expect(new Set(beside).size, label).toBe(beside.length);
      expect(beside, label).not.toContain(label);
    }
  });
});

describe('links', () => {
  it.each(Object.entries(links.links))('leads %s to a genuine host over https, and to nobody else', (_id, { url }) => {
    const { protocol, hostname, username, port, search } = new URL(url);
    expect([protocol, username, port, search]).toEqual(['https:', '', '', '']);
    expect(isGenuineHost(hostname)).toBe(true);
  });
});

describe('ways through the app', () => {
  it.each(Object.entries(appRoutes.appRoutes))(
    'begins %s at the app, and ends with deleting or with the link of the chat',
    (id, { steps: way }) => {
      expect(way[0]).toBe('open-app');
      expect(new Set<string>(way).size).toBe(way.length);
      expect(way).toContain(id === 'chat' ? 'follow-link' : 'delete');
    },
  );
});

it('has a rule for every page, in the order of precedence', () => {
  expect(Object.keys(pages.pages)).toEqual([...pageIds.pageIds]);
});

describe('what is told beside the pages', () => {
  it('names a source of every answer, and sources that contradict or agree are several or one that says so', () => {
    for (const [topic, { sources }] of Object.entries(knowledge.topics)) {
      expect(sources.length, topic).toBeGreaterThan(0);
      for (const source of sources) expect(Object.keys(evidence.evidence), topic).toContain(source);
    }
  });

  it('calls agreed only what several guides say', () => {
    const alone = Object.entries(knowledge.topics).filter(([, { sureness, sources }]) => sureness === 'agreed' && sources.length < 2);
    expect(alone).toEqual([]);
  });
});
