import type { Frame } from '../frame';
import type { Card, Summary } from '../paper';

/** What the reader calls each subscription, by its id. */
export type Names = Readonly<Record<string, string>>;

/**
 * How cards look: core knows no view, so whoever opens a page or worker that writes digests hands it in. `language`
 * is the one that it speaks now, `ko` or `en`; `draw` makes a panel's frame of a card, with another of its summaries
 * `shown` where the reader chose it; `shared` are the frames that stand in all of them.
 */
export type Look = {
  readonly language: () => string;
  readonly draw: (card: Card, names: Names, shown?: Summary) => Frame;
  readonly shared: () => readonly Frame[];
};

let look: Look | undefined;

/** From now on cards look like this; with nothing they are left as they are. */
export function setLook(given: Look | undefined): void {
  look = given;
}

/** How cards look; undefined where nobody said so, and then none is made. */
export function findLook(): Look | undefined {
  return look;
}
