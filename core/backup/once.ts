import type { Everything } from '../backup';
import { Failure } from '../failure';

/** Throws `Failure` `backup-damaged` when a digest, a source or a paper's reading stands twice in a backup. */
export function checkOnce({ digests, declined, sources, reading }: Everything): void {
  const place = ({ source, id }: { readonly source: string; readonly id: string }) =>
    JSON.stringify([source, id]);
  refuseTwice('digest', digests.map(place));
  refuseTwice('declined', declined.map(place));
  refuseTwice(
    'source',
    sources.map(({ id }) => id),
  );
  refuseTwice(
    'reading',
    reading.map(({ paper }) => paper),
  );
}

function refuseTwice(what: string, keys: readonly string[]): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw new Failure('backup-damaged', `${what} ${key} stands twice`);
    seen.add(key);
  }
}
