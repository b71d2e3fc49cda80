import { median } from '../median';
import type { Row } from '../row';
import { compareMedians } from './interval';
import type { Visit } from './probe';

type Time = 'painted' | 'panel' | 'load';

const TIMES: readonly (readonly [Time, string, string])[] = [
  ['panel', 'panel painted', '≤ 1.06'],
  ['painted', 'first paint', '≤ 1.05'],
  ['load', 'page load', '≤ 1.05'],
];

/**
 * Visits by the ways `awake`, `asleep`, `static` and `stored` → rows; `when` tells them apart. What is `stored` has no bar: it
 * is the least that a panel can take that has to be read.
 */
export function compare(visits: ReadonlyMap<string, readonly Visit[]>, when: string): Row[] {
  const of = (name: string) => visits.get(name) ?? [];
  const still = of('static');
  const shift = (list: readonly Visit[]) => Math.max(...list.map((visit) => visit.shift));
  return ['awake', 'asleep', 'stored'].flatMap((worker) => {
    const own = of(worker);
    const isLeast = worker === 'stored';
    const label = isLeast ? `${when}, only read from storage` : `${when}, ${worker}`;
    const held = (bar: string) => (isLeast ? '' : bar);
    return [
      {
        name: `panel in the first paint / static panel; ${label}`,
        ratio: shareInFirst(own) / shareInFirst(still),
        bar: held('≥ 0.95'),
        detail: `${percent(shareInFirst(own))} / ${percent(shareInFirst(still))} of ${own.length} visits`,
      },
      ...TIMES.map(([time, what, bar]) => {
        const [ours, others] = [own, still].map((list) =>
          list.map((visit) => visit[time] ?? Number.POSITIVE_INFINITY),
        ) as [number[], number[]];
        const { ratio, low, high } = compareMedians(ours, others);
        const detail = `${median(ours).toFixed(0)} ms / ${median(others).toFixed(0)} ms, 95 % ${low.toFixed(2)}–${high.toFixed(2)}`;
        return { name: `${what} / static panel; ${label}`, ratio, bar: held(bar), detail };
      }),
      {
        name: `layout shift / 0.001; ${label}`,
        ratio: shift(own) / 0.001,
        bar: held('≤ 1'),
        detail: `largest ${shift(own).toFixed(4)}, with the static panel ${shift(still).toFixed(4)}`,
      },
    ];
  });
}

function shareInFirst(list: readonly Visit[]): number {
  const first = list.filter(({ painted, panel }) => panel !== null && panel <= painted);
  return first.length / list.length;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
