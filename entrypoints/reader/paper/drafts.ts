import type { PaperId } from '../../../core/paper';

const PREFIX = 'note:';

/** Keeps what is being typed where it is safe at once, also when the page is closed the next moment. */
export function keepDraft(paper: PaperId, note: string): void {
  try {
    localStorage.setItem(PREFIX + paper, note);
  } catch {
    // A browser without it, or a full one: the store has it a moment later.
  }
}

/** Drops a draft that is stored, but not what was typed since. */
export function dropDraft(paper: PaperId, stored: string): void {
  try {
    if (localStorage.getItem(PREFIX + paper) === stored) localStorage.removeItem(PREFIX + paper);
  } catch {
    // There was none, then.
  }
}

/** What was typed and never stored. */
export function readDrafts(): readonly (readonly [paper: PaperId, note: string])[] {
  try {
    return Object.entries({ ...localStorage }).flatMap(([key, note]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), String(note)] as const] : [],
    );
  } catch {
    return [];
  }
}
