/** How every message ends: with a value or with a named failure, never with a rejection. */

export type FailureCode = 'unknown-message' | 'not-allowed' | 'failed' | 'nobody-there' | 'extension-updated';

export type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: FailureCode };

export function succeeded<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function failed(code: FailureCode): Outcome<never> {
  return { ok: false, code };
}

/** Reads a reply from unknown: anything else than an outcome is a failure. */
export function parseOutcome(reply: unknown): Outcome<unknown> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return failed('nobody-there');
  if (reply.ok === true) return succeeded('value' in reply ? reply.value : null);
  const code = 'code' in reply && (reply.code === 'unknown-message' || reply.code === 'not-allowed') ? reply.code : 'failed';
  return failed(code);
}
