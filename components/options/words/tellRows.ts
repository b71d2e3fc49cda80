import type { Day } from '../../../core/day/calendar';
import type { SourcesState } from '../subscriptions/state';
import { nameById, showAddress } from './nameKnownSource';

/** A digest as a row of some list names it. */
type Named = {
  readonly source: string;
  readonly id: string;
  readonly title: string;
  readonly date?: Day;
};

/**
 * What a row says beside title and day: the subscription's name, and where another row would say the same, what tells them
 * apart. `label` names it in full where title and day are not enough.
 */
export type Telling = { readonly from: string; readonly apart?: string; readonly label: string };

/** How each digest of a list is told from the others of it: by its subscription, then its file, then the address. */
export function tellRows(rows: readonly Named[], sources: SourcesState): (row: Named) => Telling {
  const alike = new Map<string, Named[]>();
  for (const row of rows) {
    const known = alike.get(look(row));
    if (known) known.push(row);
    else alike.set(look(row), [row]);
  }
  return (row) => {
    const from = nameById(row.source, sources);
    const others = (alike.get(look(row)) ?? []).filter((each) => !isSame(each, row));
    if (others.length === 0) return { from, label: row.title };
    const near = others.filter(({ source }) => nameById(source, sources) === from);
    const apart = near.length === 0 ? undefined : findApart(row, near, sources);
    const label = [row.title, from, apart].filter(Boolean).join(', ');
    return { from, ...(apart && { apart }), label };
  };
}

function findApart(row: Named, near: readonly Named[], sources: SourcesState): string {
  // Two subscriptions of one name may list one post.
  if (near.every(({ id }) => id !== row.id)) return row.id;
  const items = sources.kind === 'read' ? sources.items : [];
  const url = items.find(({ source }) => source.id === row.source)?.source.url ?? '';
  return showAddress(url);
}

function look({ title, date }: Named): string {
  return JSON.stringify([title, date]);
}

function isSame(a: Named, b: Named): boolean {
  return a.source === b.source && a.id === b.id;
}
