/** Reading a reply from unknown: a value, a named failure, and never an exception. */
import { describe, expect, it } from 'vitest';
import { failed, parseOutcome, succeeded } from '../../src/messages/outcome.ts';

describe('parse outcome', () => {
  it('reads a value as it was sent', () => {
    expect(parseOutcome(JSON.parse(JSON.stringify(succeeded({ page: 'wallet' }))))).toEqual({ ok: true, value: { page: 'wallet' } });
  });

  it('reads a success without a value as null', () => {
    expect(parseOutcome({ ok: true })).toEqual({ ok: true, value: null });
  });

  it.each(['unknown-message', 'not-allowed', 'failed'] as const)('reads the failure %s by its name', (code) => {
    expect(parseOutcome(failed(code))).toEqual({ ok: false, code });
  });

  it.each(['made-up', 5, undefined])('reads a failure with the code %j as one of no known name', (code) => {
    expect(parseOutcome({ ok: false, code })).toEqual({ ok: false, code: 'failed' });
  });

  it.each([undefined, null, 'ok', 1, [], {}])('takes %j for nobody there', (reply) => {
    expect(parseOutcome(reply)).toEqual({ ok: false, code: 'nobody-there' });
  });

  it('does not take a truthy sign for a success', () => {
    expect(parseOutcome({ ok: 'yes', value: 1 })).toEqual({ ok: false, code: 'failed' });
  });
});
