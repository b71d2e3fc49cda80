import { median } from '../median';
import type { Row } from '../row';
import { compareMedians } from '../visits/interval';
import type { Visit } from '../visits/probe';

type Visits = ReadonlyMap<string, readonly Visit[]>;
type Time = 'painted' | 'panel' | 'load';

const TIMES: readonly (readonly [Time, string])[] = [
  ['painted', 'first paint'],
  ['load', 'load'],
];

/** Visits by the ways `awake`, `asleep`, `without` and, where a page has a bar, `static` → rows; `when` tells them apart. */
export function* compare(visits: Visits, when: string): Generator<Row> {
  const of = (name: string) => visits.get(name) ?? [];
  const largest = (name: string) => Math.max(...of(name).map(({ shift }) => shift));
  const hasTwin = visits.has('static');
  // What has a bar beside a twin that does the same is told alone beside a browser that has no extension to pay for.
  const alone = when.startsWith('abstract') || hasTwin ? '' : '≤ 1.05';
  for (const worker of ['awake', 'asleep']) {
    const tell = (time: Time, what: string, other: 'without' | 'static', bar: string): Row => {
      const [ours, others] = [worker, other].map((name) =>
        of(name).map((visit) => visit[time] ?? Number.POSITIVE_INFINITY),
      ) as [number[], number[]];
      const { ratio, low, high } = compareMedians(ours, others);
      const beside = other === 'static' ? 'with a static bar' : 'without Yoyak';
      const detail = `${median(ours).toFixed(0)} ms / ${median(others).toFixed(0)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
      return { name: `${what} / ${beside}; ${when}, ${worker}`, ratio, bar, detail };
    };
    for (const [time, what] of TIMES) {
      yield tell(time, what, 'without', alone);
      if (hasTwin) yield tell(time, what, 'static', '≤ 1.05');
    }
    // Its place is kept by nothing: no paint waits for it.
    if (hasTwin) yield tell('panel', 'bar painted', 'static', '');
    const stood = of(worker).map(({ panel }) => panel ?? Number.POSITIVE_INFINITY);
    yield {
      name: `layout shift / 0.001; ${when}, ${worker}`,
      ratio: largest(worker) / 0.001,
      bar: '≤ 1',
      detail: `largest ${largest(worker).toFixed(4)}, without Yoyak ${largest('without').toFixed(4)}${Number.isFinite(median(stood)) ? `; ours stands after ${median(stood).toFixed(0)} ms` : ''}`,
    };
  }
}
