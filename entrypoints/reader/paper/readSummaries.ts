import type { ReaderSummary } from '../../../components/reader/state';
import { writeTitleFormulas } from '../../../core/math/title';
import type { DigestHead, PaperId, Summary } from '../../../core/paper';
import { collectSummaries, keptOf } from '../../../core/query';
import { findLeft } from '../../../core/query/findLeft';
import { foldSame } from '../../../core/query/foldSame';
import { keepFirst } from '../../../core/query/keepFirst';
import type { Reading } from '../../../core/store';

/** What is stored of a paper: the summary that was chosen first, then the bookmarked one, then every other text, each once. */
export async function readSummaries(
  paper: PaperId,
  heads: readonly DigestHead[],
  reading: Reading | undefined,
): Promise<readonly ReaderSummary[]> {
  const living = (await collectSummaries(heads, new Set([paper]))).get(paper) ?? [];
  const found = keepFirst(living, reading && keptOf(reading), reading?.chosen);
  const leftOf = findLeft(heads);
  return Promise.all(
    foldSame(found).map(async ({ summary, also }) => {
      const { entry } = summary;
      const beside = findBeside(summary, heads);
      const title = await writeTitleFormulas(entry.title);
      return {
        summary: { ...summary, entry: { ...entry, title } },
        also,
        ...(beside && { beside }),
        ...(leftOf(summary.digest) === 'source' && { vanished: true }),
      };
    }),
  );
}

/** Its neighbours in its own digest; undefined where that has gone. */
function findBeside(
  { digest, entry }: Summary,
  heads: readonly DigestHead[],
): ReaderSummary['beside'] {
  const papers = heads.find(
    ({ source, id }) => source === digest.source && id === digest.id,
  )?.papers;
  const at = papers?.indexOf(entry.paper) ?? -1;
  if (!papers || at < 0) return undefined;
  const [previous, next] = [papers[at - 1], papers[at + 1]];
  return { total: papers.length, ...(previous && { previous }), ...(next && { next }) };
}
