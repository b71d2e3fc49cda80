import type { DigestHead } from '../paper';
import { writeDigestKey } from '../paper/digestName';
import { isOutdated, PARSER } from '../paper/parser';
import { isRemote } from '../schedule';
import type { Source } from '../source';

/**
 * Why a digest still is as an older parser read it. `files`: only the reader has its file; `bundled`: a backup brought
 * an old one of what ships; `source`: its source has not been received since, or will not be by itself; `gone`: it can
 * be had nowhere any more.
 */
export type OldReading = 'files' | 'bundled' | 'source' | 'gone';

/**
 * Which stored digests are as an older parser read them, and will not be read anew by themselves: by source and id,
 * as `writeDigestKey` writes them.
 */
export function findOldReadings(
  heads: readonly DigestHead[],
  sources: readonly Source[],
): ReadonlyMap<string, OldReading> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const found = new Map<string, OldReading>();
  for (const head of heads.filter(isOutdated)) {
    const why = explain(byId.get(head.source));
    if (why) found.set(writeDigestKey(head), why);
  }
  return found;
}

function explain(source: Source | undefined): OldReading | undefined {
  if (!source) return 'gone';
  const { kind, enabled, every, validators, lastResult } = source;
  if (!isRemote(kind)) return kind === 'files' ? 'files' : 'bundled';
  // What came compiled was never read here.
  if (kind === 'feed') return undefined;
  // All of the listing was read anew, and this was not in it.
  if (validators?.parser === PARSER) return 'gone';
  const comes = enabled && every.kind !== 'off' && lastResult?.kind !== 'failed';
  return comes ? undefined : 'source';
}
