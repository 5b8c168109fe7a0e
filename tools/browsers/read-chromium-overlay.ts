/**
 * Reads the closed root in Chromium through the DevTools protocol, which sees through closed roots: the extension
 * neither helps nor notices. One message while the same overlay stands, four when there is a new one.
 */
import type { CDPSession } from 'playwright-core';
import { describeOverlay, sourceOf } from './page-functions.ts';
import type { OverlayReading } from './test-browser.ts';

/** Reads once. Null when the document holds no host; throws when the page navigates in the middle: ask again. */
export type ReadOverlay = () => Promise<OverlayReading | null>;

/** What the reader holds of a page goes by this name; until it is released, overlays that have left stay in memory. */
export const overlayObjects = 'overlay';

/** A reader for one tab, which remembers the root it found. */
export function chromiumOverlayReader(session: CDPSession): ReadOverlay {
  let knownRoot: string | null = null;
  return async () => {
    if (knownRoot !== null) {
      // Fails after a navigation, and is null when the host was removed or has company: then it is looked for again.
      const reading = await describe(session, knownRoot, describeKnownRoot).catch(() => null);
      if (reading !== null) return reading;
    }
    const found = await findOverlay(session);
    knownRoot = found.root;
    if (found.root !== null) return describe(session, found.root, describeRoot);
    return found.host === null ? null : describe(session, found.host, describeBareHost);
  };
}

const describeRoot = `function () { return ${sourceOf(describeOverlay)}(this); }`;
const describeBareHost = `function () { return ${sourceOf(describeOverlay)}(null); }`;
const describeKnownRoot = `function () {
  const hosts = document.querySelectorAll('uncard-overlay');
  return hosts.length === 1 && hosts[0] === this.host ? ${sourceOf(describeOverlay)}(this) : null;
}`;

/** A page may hold hosts without a root (another's, or one left behind): the first with a root is read. */
async function findOverlay(session: CDPSession): Promise<{ host: string | null; root: string | null }> {
  for (let index = 0, first: string | null = null; ; index += 1) {
    const host = await findHost(session, index);
    if (host === null) return { host: first, root: null };
    first ??= host;
    const root = await findClosedRoot(session, host);
    if (root !== null) return { host, root };
  }
}

async function findHost(session: CDPSession, index: number): Promise<string | null> {
  const expression = `document.querySelectorAll('uncard-overlay')[${index}] ?? null`;
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: overlayObjects });
  return result.objectId ?? null;
}

async function findClosedRoot(session: CDPSession, host: string): Promise<string | null> {
  const { node } = await session.send('DOM.describeNode', { objectId: host, pierce: true });
  const root = node.shadowRoots?.[0];
  if (root === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId, objectGroup: overlayObjects });
  return object.objectId ?? null;
}

async function describe(session: CDPSession, objectId: string, functionDeclaration: string): Promise<OverlayReading | null> {
  const answer = await session.send('Runtime.callFunctionOn', { functionDeclaration, objectId, returnByValue: true });
  if (answer.exceptionDetails !== undefined) {
    throw new Error(`The overlay could not be read: ${answer.exceptionDetails.exception?.description ?? ''}`);
  }
  return answer.result.value as OverlayReading | null;
}
