import type { DigestHead, PaperId, Summary } from '../../paper';
import { readRepository } from '../../source/repository';
import type { StoredDigest } from '../../store/digests';
import { compareLanguages } from '../order';
import { sources } from '../sources';
import { digest, summaries } from './digest';
import { findBeside } from './findBeside';
import { rankSources } from './rankSources';

/**
 * What digests, newest first, say of some papers: for each what is in Korean first, in the order of the sources, newest first
 * in each.
 */
export async function collectSummaries(
  all: readonly DigestHead[],
  papers: ReadonlySet<PaperId>,
): Promise<ReadonlyMap<PaperId, readonly Summary[]>> {
  const found = new Map<PaperId, Summary[]>();
  const known = await sources();
  const repositories = new Map(known.map((source) => [source.id, readRepository(source)]));
  const wanted = all.filter((each) => each.papers.some((paper) => papers.has(paper)));
  for await (const [head, stored] of readAhead(wanted)) {
    const repository = repositories.get(head.source);
    const isGone = head.goneAt !== undefined && ({ isGone: true } as const);
    const told = { ...(repository && { repository }), ...isGone };
    const said = stored ? summaries(stored) : [];
    for (const [at, each] of said.entries()) {
      const { paper } = each.entry;
      if (!papers.has(paper)) continue;
      const summary = { ...each, beside: findBeside(said, at), ...told };
      const others = found.get(paper);
      if (others) others.push(summary);
      else found.set(paper, [summary]);
    }
  }
  const rank = rankSources(known);
  const compare = (a: Summary, b: Summary) =>
    compareLanguages(a.digest, b.digest) || rank(a.digest) - rank(b.digest);
  for (const each of found.values()) each.sort(compare);
  return found;
}

/** How many digests are asked for before they are wanted: so many are in memory at once, and the browser is never idle meanwhile. */
const AHEAD = 8;

/** Digests with their heads, in the order of these; undefined for one that has gone meanwhile. */
async function* readAhead(
  all: readonly DigestHead[],
): AsyncGenerator<readonly [DigestHead, StoredDigest | undefined]> {
  const ask = (head: DigestHead) => {
    const asked = digest([head.source, head.id]);
    // Whoever comes to it hears of it, and nobody does once another one has failed.
    asked.catch(() => undefined);
    return asked;
  };
  const asked = all.slice(0, AHEAD).map(ask);
  for (const [at, head] of all.entries()) {
    const stored = await asked.shift();
    const next = all[at + AHEAD];
    if (next) asked.push(ask(next));
    yield [head, stored];
  }
}
