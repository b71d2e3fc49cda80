/** What the scripts of an extension did in one visit, in milliseconds of the processor's time: in all, and in one go. */
export interface Work {
  readonly total: number;
  readonly longest: number;
}

/** An event of a trace; times in microseconds, `tdur` of the processor alone. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
/** What a browser says when it runs a script; what begins with an answer of its own to one, it does not name. */
const RUNS = [
  'EvaluateScript',
  'FunctionCall',
  'v8.callFunction',
  'TimerFire',
  'FireAnimationFrame',
];
const MAKES = ['v8.newInstance', 'V8.ParseFunction'];

/** A trace of a page without scripts of its own → what those of the one extension did in it, from the first on. */
export function readWork(trace: string): Work {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const first = traceEvents.find(
    ({ name, args }) =>
      name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension://'),
  );
  if (!first) throw new Error('no script of an extension in the trace');
  const events = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = events.filter((each) => each.name === 'RunTask' && endOf(each) > first.ts);
  const pieces = tasks.flatMap((task) => {
    const within = events.filter((each) => each !== task && isIn(each, task));
    const runs = within.filter(({ name, ts }) => RUNS.includes(name) && ts >= first.ts);
    const outer = runs.filter((each) => !runs.some((other) => other !== each && isIn(each, other)));
    if (outer.length > 0) return outer;
    return within.some(({ name }) => MAKES.includes(name)) ? [task] : [];
  });
  const times = pieces.map(({ tdur = 0 }) => tdur / 1000);
  return { total: times.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...times) };
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function isIn(event: TraceEvent, other: TraceEvent): boolean {
  return event.ts >= other.ts && endOf(event) <= endOf(other);
}
