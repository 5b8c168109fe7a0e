/** Progress as a file: there and back, and from files that are broken, foreign, newer or huge. */
import { describe, expect, it } from 'vitest';
import { largestFile, readProgress, writeProgress } from '../../src/journey/progress-file.ts';
import { newJourney } from '../../src/journey/state.ts';
import { goneJourney } from '../fakes/fake-journey.ts';

const good = writeProgress(goneJourney);

function changed(change: (held: Record<string, unknown>) => void): string {
  const held = JSON.parse(good) as Record<string, unknown>;
  change(held);
  return JSON.stringify(held);
}

describe('a progress file', () => {
  it('comes back as it was', () => {
    for (const state of [newJourney, goneJourney]) expect(readProgress(writeProgress(state))).toEqual({ kind: 'read', state });
  });

  it.each<[string, string, string]>([
    ['an empty file', '', 'not-a-file-of-ours'],
    ['a picture', '\u0089PNG\r\n', 'not-a-file-of-ours'],
    ['another JSON file', '{"version":1,"running":true}', 'not-a-file-of-ours'],
    ['a list', '[1,2,3]', 'not-a-file-of-ours'],
    ['a number', '7', 'not-a-file-of-ours'],
    ['a cut file', good.slice(0, good.length / 2), 'not-a-file-of-ours'],
    ['no journey in it', '{"file":"uncard-progress"}', 'broken'],
    ['an empty journey', '{"file":"uncard-progress","journey":{}}', 'broken'],
    ['a huge file', `${good}${' '.repeat(largestFile)}`, 'too-large'],
  ])('is told what it is: %s', (_what, text, kind) => {
    expect(readProgress(text)).toEqual({ kind });
  });

  it('of a newer version is told so, and not called broken', () => {
    const newer = changed((held) => {
      held['journey'] = { ...(held['journey'] as object), version: 2, fields: 'of the future' };
    });
    expect(readProgress(newer)).toEqual({ kind: 'newer' });
  });

  it('with a single changed field is taken not at all', () => {
    for (const [field, value] of [
      ['running', 'yes'],
      ['places', { app: 'moon' }],
      ['reminder', { half: 'app' }],
      ['attempt', { place: 'moon' }],
    ] as const) {
      const broken = changed((held) => {
        held['journey'] = { ...(held['journey'] as object), [field]: value };
      });
      expect(readProgress(broken), field).toEqual({ kind: 'broken' });
    }
  });

  it('brings nothing along that is not in the record', () => {
    const smuggled = readProgress(
      changed((held) => {
        held['journey'] = { ...(held['journey'] as object), cardNumber: '4929111122223337' };
      }),
    );
    expect(JSON.stringify(smuggled)).not.toContain('4929');
  });
});
