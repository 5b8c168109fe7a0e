/**
 * Reads the closed root in Chromium through the DevTools protocol, which sees through closed roots: the extension
 * neither helps nor notices, and the page cannot deceive. One message while the same overlay stands, some more when
 * there is a new one.
 */
import type { CDPSession } from 'playwright-core';
import type { OwnWorld } from './chromium-own-world.ts';
import { describeOverlay, hostsOf, sourceOf } from './page-functions.ts';
import type { OverlayReading } from './test-browser.ts';

/** Reads once. Null when the document holds no host; throws when the page navigates in the middle: ask again. */
export type ReadOverlay = () => Promise<OverlayReading | null>;

/** A reader for one tab, which remembers the root it found. */
export function chromiumOverlayReader(session: CDPSession, world: OwnWorld): ReadOverlay {
  let knownRoot: string | null = null;
  return async () => {
    if (knownRoot !== null) {
      // Fails after a navigation, and is null when the host was removed or has company: then it is looked for again.
      const reading = await describe(session, knownRoot, describeKnownRoot).catch(() => null);
      if (reading !== null) return reading;
    }
    const found = await findOverlay(session, world);
    knownRoot = found.root;
    if (found.root !== null) return describe(session, found.root, describeRoot);
    return found.host === null ? null : describe(session, found.host, describeBareHost);
  };
}

const describeRoot = `function () { return ${sourceOf(describeOverlay)}(this); }`;
const describeBareHost = `function () { return ${sourceOf(describeOverlay)}(null); }`;
const describeKnownRoot = `function () {
  const hosts = ${hostsOf};
  return hosts.length === 1 && hosts[0] === this.host ? ${sourceOf(describeOverlay)}(this) : null;
}`;

/** A page may hold hosts without a root (another's, or one left behind): the first with a root is read. */
async function findOverlay(session: CDPSession, world: OwnWorld): Promise<{ host: string | null; root: string | null }> {
  for (let index = 0, first: string | null = null; ; index += 1) {
    const host = await world.evaluateHandle(`${hostsOf}[${index}] ?? null`);
    if (host === null) return { host: first, root: null };
    first ??= host;
    const root = await findClosedRoot(session, world, host);
    if (root !== null) return { host, root };
  }
}

async function findClosedRoot(session: CDPSession, world: OwnWorld, host: string): Promise<string | null> {
  const { node } = await session.send('DOM.describeNode', { objectId: host, pierce: true });
  const root = node.shadowRoots?.[0];
  return root === undefined ? null : world.resolve(root.backendNodeId);
}

async function describe(session: CDPSession, objectId: string, functionDeclaration: string): Promise<OverlayReading | null> {
  const answer = await session.send('Runtime.callFunctionOn', { functionDeclaration, objectId, returnByValue: true });
  if (answer.exceptionDetails !== undefined) {
    throw new Error(`The overlay could not be read: ${answer.exceptionDetails.exception?.description ?? ''}`);
  }
  return answer.result.value as OverlayReading | null;
}
