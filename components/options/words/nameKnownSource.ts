import { isBuiltIn } from '../../../core/builtIn';
import { isRemote } from '../../../core/schedule';
import type { Source, SourceKind } from '../../../core/source';
import { say } from '../../words/say';
import type { SourcesState } from '../subscriptions/state';

/** What kind of place it is, in words: `GitHub 폴더`. */
export function nameSourceKind(kind: SourceKind): string {
  return say(`options.kind.${kind}`);
}

/** The reader's name for a source; what is always there is called by its kind. */
export function nameKnownSource({ kind, title }: Pick<Source, 'kind' | 'title'>): string {
  return isRemote(kind) ? title : nameSourceKind(kind);
}

/** The name of a source by its id, which stands in when nothing is known of it. */
export function nameById(id: string, sources: SourcesState): string {
  const items = sources.kind === 'read' ? sources.items : [];
  const found = items.find(({ source }) => source.id === id)?.source;
  if (found) return nameKnownSource(found);
  return isBuiltIn(id) ? nameSourceKind(id) : id;
}

/** `https://example.org/feed/` → `example.org/feed` */
export function showAddress(url: string): string {
  return url.replace(/^https?:\/\//i, '').replace(/\/$/, '');
}

/** Where the row of a source stands on the page, for links to it. */
export function rowId(source: string): string {
  return `source-${source}`;
}
