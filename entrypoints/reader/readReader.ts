import type { BookmarkedPaper, ReaderState, ReaderSummary } from '../../components/reader/state';
import { toNames } from '../../components/words/nameSource';
import { storageFailure } from '../../core/failure';
import { gist } from '../../core/gist';
import { writeTitle } from '../../core/math/title';
import { type PaperId, parseId } from '../../core/paper';
import { bookmarks, byPaper } from '../../core/query';
import { foldSame } from '../../core/query/foldSame';
import { sources } from '../../core/query/sources';

/** What the reader shows: one paper's page, or the list of bookmarks when none is asked for. */
export async function readReader(asked: string | null): Promise<ReaderState> {
  try {
    if (asked === null) return { kind: 'bookmarks', papers: await readBookmarks() };
    const paper = parseId(asked)?.paper;
    if (!paper) {
      return { kind: 'paper', paper: asked, bookmarked: false, summaries: [], names: {} };
    }
    const [summaries, marked, all] = await Promise.all([
      readSummaries(paper),
      bookmarks(),
      sources(),
    ]);
    const bookmarked = marked.some((reading) => reading.paper === paper);
    return { kind: 'paper', paper, bookmarked, summaries, names: toNames(all) };
  } catch (error) {
    return { kind: 'failed', code: storageFailure(error).code };
  }
}

async function readBookmarks(): Promise<BookmarkedPaper[]> {
  const marked = await bookmarks();
  return Promise.all(
    marked.map(async ({ paper, kept }) => {
      const newest = kept
        ? { summary: kept, gist: gist(kept.entry), also: [] }
        : (await readSummaries(paper))[0];
      return { paper, bookmarked: true, ...(newest && { newest }) };
    }),
  );
}

async function readSummaries(paper: PaperId): Promise<ReaderSummary[]> {
  const found = await byPaper(paper);
  return Promise.all(
    foldSame(found).map(async ({ summary: { entry, ...place }, also }) => {
      const title = await writeTitle(entry.title);
      return { summary: { ...place, entry: { ...entry, title } }, gist: gist(entry), also };
    }),
  );
}
