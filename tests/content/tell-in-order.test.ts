/** What happened reaches the background, in order, although that may be stopped at any moment. */
import { describe, expect, it, vi } from 'vitest';
import { createTeller } from '../../src/content/tell-in-order.ts';
import { type FailureCode, failed, type Outcome, succeeded } from '../../src/messages/outcome.ts';
import type { ReportedEvent } from '../../src/messages/protocol.ts';

const events: readonly ReportedEvent[] = [{ type: 'guide-started' }, { type: 'guide-minimised' }, { type: 'guide-expanded' }];

/** Tells all three to a background that answers so, one answer a try; then every try is well. */
async function tellAll(answers: readonly (FailureCode | 'well')[] = [], together = false) {
  const left = [...answers];
  const heard: string[] = [];
  const waits: number[] = [];
  let updated = 0;
  const report = (event: ReportedEvent): Promise<Outcome<null>> => {
    const answer = left.shift() ?? 'well';
    heard.push(answer === 'well' ? event.type : `${event.type} ${answer}`);
    return Promise.resolve(answer === 'well' ? succeeded(null) : failed(answer));
  };
  const pause = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const tell = createTeller({ report, pause, onUpdated: () => (updated += 1) });
  const settle = async () => {
    for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
  };
  for (const event of events) {
    tell(event);
    if (!together) await settle();
  }
  await settle();
  return { heard, waits, updated };
}

describe('telling', () => {
  it('is done once where the background answers, without waiting', async () => {
    expect(await tellAll()).toEqual({ heard: ['guide-started', 'guide-minimised', 'guide-expanded'], waits: [], updated: 0 });
  });

  it.each(['nobody-there', 'failed'] as const)(
    'is tried again where the answer is “%s”, and what came later waits for it',
    async (code) => {
      const { heard, waits } = await tellAll([code]);
      expect(heard).toEqual([`guide-started ${code}`, 'guide-started', 'guide-minimised', 'guide-expanded']);
      expect(waits).toHaveLength(1);
    },
  );

  it('is done at once for what happens together: the page may be gone a moment later', async () => {
    expect((await tellAll([], true)).heard).toEqual(['guide-started', 'guide-minimised', 'guide-expanded']);
  });

  it('keeps the order of what happened together and went unheard', async () => {
    const { heard } = await tellAll(['nobody-there', 'nobody-there', 'nobody-there'], true);
    expect(heard.slice(3)).toEqual(['guide-started', 'guide-minimised', 'guide-expanded']);
  });

  it('lets what happens meanwhile wait', async () => {
    const heard: string[] = [];
    let wake: (() => void) | null = null;
    const report = ({ type }: ReportedEvent) => {
      heard.push(type);
      return Promise.resolve(heard.length === 1 ? failed('nobody-there') : succeeded(null));
    };
    const pause = () =>
      new Promise<void>((resolve) => {
        wake = resolve;
      });
    const tell = createTeller({ report, pause, onUpdated: () => undefined });
    const [first, second] = events;
    if (first === undefined || second === undefined) throw new Error('Two events are needed.');
    tell(first);
    await vi.waitFor(() => expect(wake).not.toBeNull());
    tell(second);
    await Promise.resolve();
    expect(heard).toEqual(['guide-started']);
    (wake as (() => void) | null)?.();
    await vi.waitFor(() => expect(heard).toEqual(['guide-started', 'guide-started', 'guide-minimised']));
  });

  it('gives one event up after three tries, and goes on with the next', async () => {
    const { heard } = await tellAll(['nobody-there', 'nobody-there', 'failed']);
    expect(heard.filter((line) => line.startsWith('guide-started'))).toHaveLength(3);
    expect(heard.slice(3)).toEqual(['guide-minimised', 'guide-expanded']);
  });

  it.each(['not-allowed', 'unknown-message'] as const)('is not tried again where the answer is “%s”', async (code) => {
    expect((await tellAll([code])).heard).toEqual([`guide-started ${code}`, 'guide-minimised', 'guide-expanded']);
  });

  it('says that a newer version has taken over', async () => {
    expect((await tellAll(['extension-updated'])).updated).toBe(1);
  });
});
