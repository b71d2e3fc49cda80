import { escaped, unlinked } from './escape';
import { writeAddress } from './link';

/** Where a summary is from, in the reader's words: its digest, with its address where it has one, and what else is known of it. */
export type Origin = {
  readonly label: string;
  readonly digest: string;
  readonly url?: string;
  readonly rest: readonly string[];
};

/** An origin as the line of Markdown that stands below a summary. */
export function writeOrigin({ label, digest, url, rest }: Origin): string {
  const name = url === undefined ? unlinked(digest) : `[${escaped(digest)}](${writeAddress(url)})`;
  return [`${unlinked(label)}: ${name}`, ...rest.map(unlinked)].join(' · ');
}
