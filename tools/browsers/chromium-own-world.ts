/**
 * A world of the driver's own in a tab's page, as a content script has one: it sees the page's nodes, and none of what
 * the page's scripts have put in the place of the browser's functions.
 */
import type { CDPSession } from 'playwright-core';

/** What stands for the world in DevTools' messages. It ends with the document, and another takes its place. */
type ContextId = number;

/** What the driver holds of a page goes by this name; until it is released, overlays that have left stay in memory. */
export const heldObjects = 'driver';

export interface OwnWorld {
  /** @throws With the error's text, or when the document went away meanwhile. */
  evaluate<Result>(expression: string): Promise<Result>;
  /** Evaluates and keeps the result in the page. @returns Its handle; null when the result is no object. */
  evaluateHandle(expression: string): Promise<string | null>;
  /** A handle of a node, for functions that run in this world. */
  resolve(backendNodeId: number): Promise<string | null>;
}

export function ownWorldOf(session: CDPSession): OwnWorld {
  let known: ContextId | null = null;

  async function enter(): Promise<ContextId> {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'driver' };
    known = (await session.send('Page.createIsolatedWorld', world)).executionContextId;
    return known;
  }

  /** The second attempt is for a world whose document has gone. */
  async function inWorld<Result>(work: (world: ContextId) => Promise<Result>): Promise<Result> {
    if (known === null) return work(await enter());
    try {
      return await work(known);
    } catch (error) {
      if (!String(error).includes('context')) throw error;
      return work(await enter());
    }
  }

  const run = async (expression: string, returnByValue: boolean) => {
    const { result, exceptionDetails } = await inWorld((contextId) =>
      session.send('Runtime.evaluate', { expression, contextId, returnByValue, awaitPromise: true, objectGroup: heldObjects }),
    );
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result;
  };

  return {
    evaluate: async <Result>(expression: string) => (await run(expression, true)).value as Result,
    evaluateHandle: async (expression) => (await run(expression, false)).objectId ?? null,
    resolve: async (backendNodeId) =>
      (
        await inWorld((executionContextId) =>
          session.send('DOM.resolveNode', { backendNodeId, executionContextId, objectGroup: heldObjects }),
        )
      ).object.objectId ?? null,
  };
}
