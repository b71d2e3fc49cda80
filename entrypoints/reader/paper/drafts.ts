import type { PaperId } from '../../../core/paper';

/**
 * Keeps what is being typed of papers where it is safe at once, also when the page is closed the next moment: under their ids,
 * with `prefix` before each. All windows have the same, or each its own in `sessionStorage`.
 */
export function openDrafts(
  prefix: string,
  where: 'localStorage' | 'sessionStorage' = 'localStorage',
) {
  return {
    keep(paper: PaperId, text: string): void {
      try {
        globalThis[where].setItem(prefix + paper, text);
      } catch {
        // A browser without it, or a full one: what is stored otherwise has to do.
      }
    },
    /** Drops a draft that is stored, but not what was typed since; without `stored` whatever there is. */
    drop(paper: PaperId, stored?: string): void {
      try {
        const now = globalThis[where].getItem(prefix + paper);
        if (stored === undefined || now === stored) globalThis[where].removeItem(prefix + paper);
      } catch {
        // There was none, then.
      }
    },
    read(paper: PaperId): string | undefined {
      try {
        return globalThis[where].getItem(prefix + paper) ?? undefined;
      } catch {
        return undefined;
      }
    },
    readAll(): readonly PaperId[] {
      try {
        return Object.keys({ ...globalThis[where] }).flatMap((key) =>
          key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
        );
      } catch {
        return [];
      }
    },
  };
}
