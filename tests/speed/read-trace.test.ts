/** Whose script the main thread worked for, and how long. */
import { describe, expect, it } from 'vitest';
import { allScriptTime, belongsTo, findMarked, longestInTask, scriptTime, type TraceEvent } from './read-trace.ts';

const id = 'abcdefghijklmnop';
const file = `chrome-extension://${id}/content.js`;
const everything = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Times in milliseconds; the thread works half of what passes by the clock. */
function event(name: string, at: number, lasts: number, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 2, ts: at * 1000, dur: lasts * 1000, tdur: lasts * 500, args };
}

function mark(name: string, at: number): TraceEvent {
  return { name: `bench:${name}`, ph: 'R', pid: 1, tid: 2, ts: at * 1000 };
}

const task = (at: number, lasts: number) => event('ThreadControllerImpl::RunTask', at, lasts);
const inWorld = (worldId: number, at: number, lasts: number) => event('v8.callFunction', at, lasts, { worldId });

/** One injection and evaluation, then a timer of ours, one of the page's, and ours called inside another of the page's. */
const visit: readonly TraceEvent[] = [
  mark('load', 0),
  task(10, 10),
  event('ScriptInjection::InjectJs', 11, 4, { chrome_extension_id: { extension_id: id } }),
  task(20, 40),
  event('EvaluateScript', 21, 30, { data: { url: file } }),
  event('v8.compile', 22, 8, { data: { url: file }, fileName: file }),
  event('v8.run', 31, 16, { fileName: file, worldId: 5 }),
  task(100, 20),
  inWorld(5, 101, 10),
  task(200, 20),
  inWorld(0, 201, 6),
  task(300, 60),
  inWorld(0, 301, 50),
  event('RunMicrotasks', 302, 40),
  inWorld(5, 304, 20),
  inWorld(5, 330, 4),
  mark('end', 400),
];

const marked = findMarked(visit, 'bench:');
const isOwn = belongsTo(marked.thread, id);

describe('the thread of the page', () => {
  it('is the one that set the marks', () => {
    const elsewhere = { ...task(10, 500), tid: 9 };
    const { thread, at } = findMarked([elsewhere, ...visit], 'bench:');
    expect(thread).not.toContain(elsewhere);
    expect([...at]).toEqual([
      ['bench:load', 0],
      ['bench:end', 400_000],
    ]);
  });

  it('is not guessed', () => {
    expect(() => findMarked([task(10, 10)], 'bench:')).toThrow('The trace holds no mark “bench:…”; did the page load?');
  });

  it('is read in its order, whatever the order of the events', () => {
    const turned = findMarked([...visit].reverse(), 'bench:');
    expect(scriptTime(turned.thread, everything, belongsTo(turned.thread, id))).toEqual(scriptTime(marked.thread, everything, isOwn));
  });
});

describe('the script time of an extension', () => {
  it('is handing over, compiling and running, in time of the thread, each counted once', () => {
    // Injection 4; evaluation 30, of which 8 compile; timer 10; twice inside the page's own call, 20 and 4.
    expect(scriptTime(marked.thread, everything, isOwn)).toEqual({ handing: 2, compiling: 4, running: 28, all: 34 });
  });

  it('is that of a span alone', () => {
    expect(scriptTime(marked.thread, { from: 90_000, to: 290_000 }, isOwn).all).toBe(5);
  });

  it('holds nothing of another extension, nor of the page', () => {
    expect(scriptTime(marked.thread, everything, belongsTo(marked.thread, 'ponmlkjihgfedcba')).all).toBe(0);
    expect(scriptTime(marked.thread, everything, belongsTo(marked.thread, null)).all).toBe(0);
  });

  it("does not take the page's world for its own where it ran a file there", () => {
    const thread = findMarked([...visit, event('v8.run', 390, 2, { fileName: file, worldId: 0 })], 'bench:').thread;
    expect(scriptTime(thread, everything, belongsTo(thread, id)).all).toBe(35);
  });
});

describe('the script time of a page', () => {
  it('is that of everybody, once', () => {
    expect(allScriptTime(marked.thread, everything)).toBe((4 + 30 + 10 + 6 + 50) / 2);
  });
});

describe('the longest task of an extension', () => {
  it('counts only what is its own in the task', () => {
    expect(longestInTask(marked.thread, everything, isOwn)).toBe(15);
    expect(longestInTask(marked.thread, { from: 90_000, to: 400_000 }, isOwn)).toBe(12);
  });

  it('is nothing where the extension did nothing', () => {
    expect(longestInTask(marked.thread, { from: 190_000, to: 290_000 }, isOwn)).toBe(0);
  });
});
