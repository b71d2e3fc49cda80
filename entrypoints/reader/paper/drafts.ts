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
    /** What was typed and never stored. */
    readAll(): readonly (readonly [paper: PaperId, text: string])[] {
      try {
        return Object.entries({ ...localStorage }).flatMap(([key, text]) =>
          key.startsWith(prefix) ? [[key.slice(prefix.length), String(text)] as const] : [],
        );
      } catch {
        return [];
      }
    },
  };
}
