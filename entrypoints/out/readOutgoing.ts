import { nameSource, toNames } from '../../components/words/nameSource';
import type { Names } from '../../core/cards/look';
import { today } from '../../core/day';
import type { Outgoing } from '../../core/export';
import { gist } from '../../core/gist';
import { writeTitleFormulas } from '../../core/math/title';
import type { PaperId } from '../../core/paper';
import { collectSummaries, heads, keptOf } from '../../core/query';
import { keepFirst } from '../../core/query/keepFirst';
import { readingsOf } from '../../core/query/readings';
import { sources } from '../../core/query/sources';
import { summaryOf } from '../../core/reading';
import type { DigestName, Reading } from '../../core/store';
import { tagsOf } from '../../core/store/notes';

/** What goes out of these papers: the summary that is shown first, or of a single paper that `of` a digest, and what the reader made of each; none for a paper without. */
export async function readOutgoing(
  papers: readonly PaperId[],
  of?: DigestName,
): Promise<readonly Outgoing[]> {
  const [stored, read, subscriptions] = await Promise.all([heads(), readingsOf(papers), sources()]);
  const [only] = papers.length === 1 ? papers : [];
  const own = of && only !== undefined && (await summaryOf(only, [of.source, of.id]));
  const found = await collectSummaries(stored, new Set(papers));
  const names = toNames(subscriptions);
  const all = papers.map(async (paper) => {
    const reading = read.get(paper);
    const kept = reading && keptOf(reading);
    const [first] = keepFirst(found.get(paper) ?? [], kept, reading?.chosen);
    const summary = own || first;
    try {
      return summary ? [await toOutgoing(summary, reading, names)] : [];
    } catch {
      // What something damaged takes no other with it.
      return [];
    }
  });
  return (await Promise.all(all)).flat();
}

async function toOutgoing(
  summary: Outgoing['summary'],
  reading: Reading | undefined,
  names: Names,
): Promise<Outgoing> {
  const { note, bookmarkedAt, readAt } = reading ?? {};
  const tags = reading ? tagsOf(reading) : [];
  return {
    summary,
    from: nameSource(summary.digest.source, names) || (summary.from ?? ''),
    title: await writeTitleFormulas(summary.entry.title),
    gist: gist(summary.entry),
    ...(note !== undefined && { note }),
    ...(tags.length > 0 && { tags }),
    ...(bookmarkedAt !== undefined && { bookmarkedOn: today(new Date(bookmarkedAt)) }),
    ...(readAt !== undefined && { readOn: today(new Date(readAt)) }),
  };
}
