/** The table of docs/faults.md: what may go wrong, what comes of it, and the tests that show it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FaultId, faults } from '../../tests/faults/faults.ts';
import { projectRoot } from '../build/build-extension.ts';
import { listTestFiles } from './find-row-tests.ts';

const head = `# What goes wrong, and what comes of it

Written by \`npm run coverage\` from the titles of the tests; a test fails when it is stale or when a fault has no test. Files named
\`describe-…\` run in real Chromium and real Firefox.

| fault | outcome | shown by |
|---|---|---|`;

export interface FaultTest {
  readonly fault: FaultId;
  /** The title of the test, without the fault. */
  readonly outcome: string;
  readonly path: string;
}

/** The title of a test, or of one that is made for each of several. */
const titled = /(?:\bit|\))\(\s*(?:'\[([a-z-]+)\] ((?:[^'\\]|\\.)+)'|"\[([a-z-]+)\] ([^"]+)"|`\[([a-z-]+)\] ([^`]+)`)/gu;

function isFault(id: string): id is FaultId {
  return Object.hasOwn(faults, id);
}

/** What stands there in each of several tests is said in general. */
function withoutPlaces(title: string): string {
  return title
    .replace(/ \(%\w\)/gu, '')
    .replace('write %i', 'each write')
    .replace(/ when it is %s| %j/gu, '');
}

/** @throws When a title names a fault that is not in the list. */
export function faultsIn(text: string, path: string): readonly FaultTest[] {
  return [...text.matchAll(titled)].map(([, a, saysA, b, saysB, c, saysC]) => {
    const fault = a ?? b ?? c ?? '';
    if (!isFault(fault)) throw new Error(`${path} names the fault “${fault}”, which tests/faults/faults.ts does not have.`);
    return { fault, outcome: withoutPlaces(saysA ?? saysB ?? saysC ?? ''), path };
  });
}

export function findFaultTests(): readonly FaultTest[] {
  return listTestFiles().flatMap((path) => faultsIn(readFileSync(join(projectRoot, path), 'utf8'), path));
}

/** Faults that no test shows. */
export function unshown(tests: readonly FaultTest[]): readonly string[] {
  return Object.keys(faults).filter((id) => !tests.some(({ fault }) => fault === id));
}

export function writeFaults(): string {
  const tests = findFaultTests();
  const lines = Object.entries(faults).flatMap(([id, says]) => {
    const own = tests.filter(({ fault }) => fault === id);
    return own.map(({ outcome, path }, at) => `| ${at === 0 ? says : ''} | ${outcome} | \`${path}\` |`);
  });
  return `${head}\n${lines.join('\n')}\n`;
}
