import type { PaperId } from '../../../core/paper';

/**
 * Keeps what is being typed of papers where it is safe at once, also when the page is closed the next moment: under their ids,
 * with `prefix` before each.
 */
export function openDrafts(prefix: string) {
  return {
    keep(paper: PaperId, text: string): void {
      try {
        localStorage.setItem(prefix + paper, text);
      } catch {
        // A browser without it, or a full one: what is stored otherwise has to do.
      }
    },
    /** Drops a draft that is stored, but not what was typed since; without `stored` whatever there is. */
    drop(paper: PaperId, stored?: string): void {
      try {
        const now = localStorage.getItem(prefix + paper);
        if (stored === undefined || now === stored) localStorage.removeItem(prefix + paper);
      } catch {
        // There was none, then.
      }
    },
    read(paper: PaperId): string | undefined {
      try {
        return localStorage.getItem(prefix + paper) ?? undefined;
      } catch {
        return undefined;
      }
    },
    readAll(): readonly PaperId[] {
      try {
        return Object.keys({ ...localStorage }).flatMap((key) =>
          key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
        );
      } catch {
        return [];
      }
    },
  };
}
