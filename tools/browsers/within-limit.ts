/** Waiting that always ends: nothing in the drivers may hang a test run. Knows nothing of browsers. */

/** The longest wait of one step of a driver, in milliseconds. */
export const stepLimit = 30_000;

/** The promise's own result, or an error saying that `what` took longer than `limit` milliseconds. */
export async function withinLimit<Result>(work: Promise<Result>, what: string, limit: number = stepLimit): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${limit / 1000} seconds`)), limit);
  });
  try {
    return await Promise.race([work, alarm]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks again every 50 ms until the answer is neither null nor false; throws when `limit` milliseconds have passed. */
export async function waitUntil<Result>(
  ask: () => Result | Promise<Result>,
  what: string,
  limit: number = stepLimit,
): Promise<Exclude<Result, null | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await withinLimit(Promise.resolve(ask()), what, Math.max(1000, end - Date.now()));
    if (answer !== null && answer !== false) return answer as Exclude<Result, null | false>;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} seconds in vain until ${what}`);
    await pause(50);
  }
}

/** Does it again, after a short rest, when it throws: for readings that a navigation may cut short. */
export async function withRetries<Result>(work: () => Promise<Result>, what: string, attempts = 8): Promise<Result> {
  let last: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      last = error;
      if (attempt < attempts) await pause(25 * attempt);
    }
  }
  throw new Error(`${what} failed ${attempts} times: ${messageOf(last)}`, { cause: last });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
