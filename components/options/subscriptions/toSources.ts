import { isBuiltIn } from '../../../core/builtIn';
import type { FailureCode } from '../../../core/failure';
import type { Stored } from '../stored/state';
import type { SourceItem, SourcesState } from './state';

/** A source that was removed here, as it was, the rows that stood above it then, from the top, and how far that is. */
export type Gone = {
  readonly item: SourceItem;
  readonly above: readonly string[];
  readonly gone: NonNullable<SourceItem['gone']>;
};

type Beside = {
  readonly gone: ReadonlyMap<string, Gone>;
  readonly refused: ReadonlySet<string>;
  readonly failure: FailureCode | undefined;
};

/** The sources as rows in the reader's order, those among them that were removed while the page is open. */
export function toSources(stored: Stored, { gone, refused, failure }: Beside): SourcesState {
  if (stored.kind !== 'read') return stored;
  const counts = new Map<string, number>();
  for (const { source } of stored.inventory.heads)
    counts.set(source, (counts.get(source) ?? 0) + 1);
  // A backup may have brought back what was removed here.
  const back = findThere(stored);
  const isGone = (id: string) =>
    gone.has(id) && !(gone.get(id)?.gone === 'removed' && back.has(id));
  const items = stored.sources
    .filter(({ id }) => !isGone(id) && (!isMadeHere(id) || counts.has(id)))
    .map((source): SourceItem => {
      const { origin, at } = source.lastResult ?? {};
      const undone = stored.runs.some(
        (run) =>
          run.undone &&
          run.parts.some((part) => part.source === source.id && part.result?.at === at),
      );
      return {
        source,
        digests: counts.get(source.id) ?? 0,
        ...(origin && { origin }),
        ...(refused.has(source.id) && { refused: true }),
        ...(undone && { undone: true }),
      };
    });
  items.sort((a, b) => a.source.order - b.source.order);
  // Not by its number: those of the others are given anew whenever one comes or moves.
  for (const [id, { item, above, gone: how }] of gone) {
    if (!isGone(id)) continue;
    const last = items.findLastIndex(({ source }) => above.includes(source.id));
    items.splice(last + 1, 0, { ...item, gone: how });
  }
  return { kind: 'read', items, ...(failure && { failure }) };
}

/** The sources that are there; one that always is, where it has digests. */
export function findThere({
  sources,
  inventory,
}: Extract<Stored, { kind: 'read' }>): ReadonlySet<string> {
  const held = new Set(inventory.heads.map(({ source }) => source));
  return new Set(sources.map(({ id }) => id).filter((id) => !isBuiltIn(id) || held.has(id)));
}

/** Is it the reader who puts something there? Until they do there is nothing to order or to see. */
function isMadeHere(id: string): boolean {
  return id === 'made' || id === 'files';
}
