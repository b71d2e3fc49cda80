import type { PanelPaper, PanelSummary } from '../../components/sidepanel/state';
import { toNames } from '../../components/words/nameSource';
import { findHolders } from '../../core/covered/holders';
import { writeTitleFormulas } from '../../core/math/title';
import type { Neighbour, PaperId, Summary } from '../../core/paper';
import { byPaper, digest } from '../../core/query';
import { foldSame } from '../../core/query/foldSame';
import { compareDigests } from '../../core/query/order';
import { readingsOf } from '../../core/query/readings';
import { sources } from '../../core/query/sources';
import { tagsOf } from '../../core/store/notes';

/** All that the panel shows of a paper; the summary that is shown first elsewhere is the shown one. */
export async function readPanelPaper(
  paper: PaperId,
): Promise<Omit<PanelPaper, 'isTabs' | 'version' | 'inPrivate'>> {
  const [found, all, known] = await Promise.all([
    findHolders(paper).then((holders) => byPaper(paper, holders)),
    sources(),
    readingsOf([paper]),
  ]);
  const [first, ...rest] = foldSame(found);
  const folded = (first ? [first, ...rest] : []).sort((a, b) =>
    compareDigests(a.summary.digest, b.summary.digest),
  );
  const reading = known.get(paper) ?? { paper };
  return {
    paper,
    summaries: await Promise.all(folded.map(({ summary, also }) => toPanelSummary(summary, also))),
    shown: first ? folded.indexOf(first) : 0,
    names: toNames(all),
    bookmarked: reading.bookmarkedAt !== undefined,
    note: reading.note ?? '',
    tags: tagsOf(reading),
    read: reading.readAt !== undefined,
  };
}

async function toPanelSummary(summary: Summary, also: PanelSummary['also']): Promise<PanelSummary> {
  const { entry, digest: place } = summary;
  const stored = await digest([place.source, place.id]);
  const at = stored?.entries.findIndex(({ paper }) => paper === entry.paper) ?? -1;
  const beside = async (step: number): Promise<Neighbour | undefined> => {
    const other = at < 0 ? undefined : stored?.entries[at + step];
    return other && { paper: other.paper, title: await writeTitleFormulas(other.title) };
  };
  const [title, previous, next] = await Promise.all([
    writeTitleFormulas(entry.title),
    beside(-1),
    beside(1),
  ]);
  return {
    summary: { ...summary, entry: { ...entry, title } },
    also,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
