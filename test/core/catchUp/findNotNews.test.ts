import { expect, it } from 'vitest';
import { findNews } from '../../../core/catchUp/findNews';
import { findNotNews } from '../../../core/catchUp/findNotNews';
import { toDays } from '../../../core/query/days';

const head = (source: string, date: string, ...papers: string[]) => ({
  ...{ source, id: `${source}${date}`, date, title: '', revision: '', papers },
});
const shipped = head('bundled', '2025-09-08', 'b', 'c');
const made = head('made', '2026-01-05', 'm');
const own = head('x', '2026-01-05', 'a');
const find = (heads: readonly ReturnType<typeof head>[], read: readonly string[] = []) =>
  findNotNews(
    toDays(heads),
    findNews(toDays(heads), '2026-01-01'),
    new Map(read.map((paper) => [paper, { paper, readAt: 1 }])),
  );

it.each([
  ['what shipped', [shipped, own], [], 'bundled'],
  ['what the reader had made', [made, own], [], 'made'],
  ['what shipped first, of both', [made, shipped], [], 'bundled'],
  ['the other, once one is read', [made, shipped], ['b', 'c'], 'made'],
  ['what is partly read', [shipped], ['b'], 'bundled'],
  ['nothing of a subscription', [own], [], undefined],
  ['nothing that is read', [shipped], ['b', 'c'], undefined],
  [
    'nothing that came from elsewhere too',
    [shipped, head('x', '2026-01-05', 'b', 'c')],
    [],
    undefined,
  ],
  ['nothing of an update', [head('bundled', '2026-01-05', 'b')], [], undefined],
  ['nothing of nothing', [], [], undefined],
] as const)('is of a list %s', (_what, heads, read, kind) => {
  expect(find(heads, read)).toBe(kind);
});
