/**
 * Reads a trace of Chromium: what the main thread of a page worked for scripts, and for whose. Pure.
 *
 * An event says how long it lasted by the clock and how long the thread itself worked (`tdur`), which other programs on the
 * machine do not touch. Events lie inside one another; what is asked for counts once, at the outermost event that fits.
 */

/** As `Tracing.dataCollected` sends them; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: { readonly url?: string };
    readonly fileName?: string;
    readonly worldId?: number;
    readonly chrome_extension_id?: { readonly extension_id?: string };
  };
}

/** Of the clock of the trace, in microseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The main thread of the page that set the marks, and when it set them. */
export interface Marked {
  readonly thread: readonly TraceEvent[];
  readonly at: ReadonlyMap<string, number>;
}

/** Milliseconds of the thread's own time. */
export interface ScriptTime {
  /** The browser hands the source to the page: reading it from the extension's file, and making the world that it runs in. */
  readonly handing: number;
  /** Parsing and compiling the script as a whole. */
  readonly compiling: number;
  /** Running it: the script itself, its timers, messages and promises, and functions that are compiled when first called. */
  readonly running: number;
  readonly all: number;
}

const scriptNames: ReadonlySet<string> = new Set([
  'ScriptInjection::InjectJs',
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
  'FunctionCall',
  'RunMicrotasks',
]);
const task = 'ThreadControllerImpl::RunTask';
const perMillisecond = 1000;

type Chosen = (event: TraceEvent) => boolean;

const isWhole = ({ ph, dur }: TraceEvent) => ph === 'X' && dur !== undefined;
const workOf = ({ tdur }: TraceEvent) => (tdur ?? 0) / perMillisecond;
const endOf = ({ ts, dur }: TraceEvent) => ts + (dur ?? 0);

/**
 * @param prefix What the names of the page's `performance.mark`s begin with.
 * @throws When the trace holds no such mark: then nobody knows which of its threads is the page's.
 */
export function findMarked(events: readonly TraceEvent[], prefix: string): Marked {
  const marks = events.filter(({ name, ph }) => name.startsWith(prefix) && ph !== 'X');
  const [first] = marks;
  if (first === undefined) throw new Error(`The trace holds no mark “${prefix}…”; did the page load?`);
  const isSame = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const thread = events.filter((event) => isSame(event) && isWhole(event));
  // Of two events that begin together the longer one holds the other.
  thread.sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  return { thread, at: new Map(marks.filter(isSame).map(({ name, ts }) => [name, ts])) };
}

/** The chosen events that do not lie inside another chosen one; `thread` in the order of `findMarked`. */
function outermost(thread: readonly TraceEvent[], isChosen: Chosen): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return thread.filter((event) => {
    if (event.ts < end || !isChosen(event)) return false;
    end = endOf(event);
    return true;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function within(thread: readonly TraceEvent[], { from, to }: Span): readonly TraceEvent[] {
  return thread.filter(({ ts }) => ts >= from && ts < to);
}

/** Whether an event belongs to an extension: its injection, its files, or a call into the world that its files run in. */
export function belongsTo(thread: readonly TraceEvent[], extensionId: string | null): Chosen {
  const origin = `chrome-extension://${extensionId}/`;
  const isOurFile = (address: string | undefined) => address?.startsWith(origin) === true;
  const worlds = new Set(thread.filter(({ args }) => isOurFile(args?.fileName)).map(({ args }) => args?.worldId));
  worlds.delete(undefined);
  // The page's own world: an extension may run a file there too, but not everything there is the extension's.
  worlds.delete(0);
  return ({ name, args }) =>
    extensionId !== null &&
    scriptNames.has(name) &&
    (args?.chrome_extension_id?.extension_id === extensionId ||
      isOurFile(args?.data?.url) ||
      isOurFile(args?.fileName) ||
      worlds.has(args?.worldId));
}

/** What the chosen events of a span cost. */
export function scriptTime(thread: readonly TraceEvent[], span: Span, isChosen: Chosen): ScriptTime {
  const inSpan = within(thread, span);
  const roots = outermost(inSpan, isChosen);
  const all = sum(roots.map(workOf));
  const handing = sum(roots.filter(({ name }) => name === 'ScriptInjection::InjectJs').map(workOf));
  const compiling = sum(outermost(inSpan, (event) => event.name === 'v8.compile' && isChosen(event)).map(workOf));
  return { handing, compiling, running: all - handing - compiling, all };
}

/** Every script of the page, whoever it belongs to, in milliseconds of the thread's own time. */
export function allScriptTime(thread: readonly TraceEvent[], span: Span): number {
  return sum(outermost(within(thread, span), ({ name }) => scriptNames.has(name)).map(workOf));
}

/** The most that the chosen events take of one task, in milliseconds of the thread's own time. */
export function longestInTask(thread: readonly TraceEvent[], span: Span, isChosen: Chosen): number {
  const inSpan = within(thread, span);
  const roots = outermost(inSpan, isChosen);
  const tasks = outermost(inSpan, ({ name }) => name === task);
  let next = 0;
  let longest = 0;
  for (const one of tasks) {
    let work = 0;
    for (; next < roots.length; next += 1) {
      const root = roots[next];
      if (root === undefined || root.ts >= endOf(one)) break;
      if (root.ts >= one.ts) work += workOf(root);
    }
    longest = Math.max(longest, work);
  }
  return longest;
}
