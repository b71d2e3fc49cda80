import type { CopyNames } from './copy';
import type { Origin } from './copy/origin';
import type { Day } from './day';
import type { Summary } from './paper';

/** A summary on its way out of Yoyak, with what the reader made of it; `from` is the name of its subscription, `title` its title as it is looked at. */
export type Outgoing = {
  readonly summary: Summary;
  readonly from: string;
  readonly title: string;
  readonly gist: string;
  readonly note?: string;
  readonly tags?: readonly string[];
  /** The days on which it was bookmarked and read. */
  readonly bookmarkedOn?: Day;
  readonly readOn?: Day;
};

/** How the parts of what goes out are called; `note` is the heading of the reader's own. */
export type OutWords = CopyNames & {
  readonly note: string;
  readonly origin: (paper: Outgoing) => Origin;
};
