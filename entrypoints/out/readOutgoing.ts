import { type Names, nameSource, toNames } from '../../components/words/nameSource';
import { today } from '../../core/day';
import type { Outgoing } from '../../core/export';
import { gist } from '../../core/gist';
import type { PaperId } from '../../core/paper';
import { byPaper } from '../../core/query';
import { readings } from '../../core/query/readings';
import { sources } from '../../core/query/sources';
import type { Reading } from '../../core/store';

/** What goes out of these papers: the summary that is shown first, and what the reader made of each; none for a paper without. */
export async function readOutgoing(papers: readonly PaperId[]): Promise<readonly Outgoing[]> {
  const [read, all] = await Promise.all([readings(), sources()]);
  const names = toNames(all);
  const found: Outgoing[] = [];
  for (const paper of papers) {
    const [summary] = await byPaper(paper);
    if (summary) found.push(toOutgoing(summary, read.get(paper), names));
  }
  return found;
}

function toOutgoing(
  summary: Outgoing['summary'],
  reading: Reading | undefined,
  names: Names,
): Outgoing {
  const { note, tags, bookmarkedAt, readAt } = reading ?? {};
  return {
    summary,
    from: nameSource(summary.digest.source, names) || (summary.from ?? ''),
    gist: gist(summary.entry),
    ...(note !== undefined && { note }),
    ...(tags && { tags }),
    ...(bookmarkedAt !== undefined && { bookmarkedOn: today(new Date(bookmarkedAt)) }),
    ...(readAt !== undefined && { readOn: today(new Date(readAt)) }),
  };
}
