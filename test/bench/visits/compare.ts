import { median } from '../median';
import type { Row } from '../row';
import type { Visit } from './probe';

/** Visits by the ways `awake`, `asleep`, `static` and `without` → rows; `when` tells them apart. */
export function compare(visits: ReadonlyMap<string, readonly Visit[]>, when: string): Row[] {
  const of = (name: string) => visits.get(name) ?? [];
  const inFirst = (list: readonly Visit[]) =>
    list.filter(({ painted, panel }) => panel !== null && panel <= painted).length;
  const middle = (list: readonly Visit[], key: 'load' | 'panel') =>
    median(list.map((visit) => visit[key] ?? Number.POSITIVE_INFINITY));
  const against = (name: string, key: 'load' | 'panel', other: string) =>
    `${middle(of(name), key).toFixed(0)} ms / ${middle(of(other), key).toFixed(0)} ms`;
  const shift = (name: string) => Math.max(...of(name).map((visit) => visit.shift));

  return ['awake', 'asleep'].flatMap((worker) => {
    const label = `${when}, worker ${worker}`;
    const own = of(worker);
    const reference = inFirst(of('static'));
    return [
      {
        name: `panel in the first paint / static panel; ${label}`,
        ratio: inFirst(own) / reference,
        bar: '≥ 0.95',
        detail: `${inFirst(own)} of ${own.length} / ${reference} of ${of('static').length}`,
      },
      {
        name: `panel painted / static panel; ${label}`,
        ratio: middle(own, 'panel') / middle(of('static'), 'panel'),
        bar: '≤ 1.15',
        detail: against(worker, 'panel', 'static'),
      },
      {
        name: `layout shift / 0.001; ${label}`,
        ratio: (shift(worker) - shift('without')) / 0.001,
        bar: '≤ 1',
        detail: `largest ${shift(worker).toFixed(4)}, without Yoyak ${shift('without').toFixed(4)}`,
      },
      {
        name: `page load with / without; ${label}`,
        ratio: middle(own, 'load') / middle(of('without'), 'load'),
        bar: '≈ 1',
        detail: against(worker, 'load', 'without'),
      },
    ];
  });
}
