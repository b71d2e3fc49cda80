import type { Row } from '../../../components/reader/state';
import { gist } from '../../../core/gist';
import { writeTitle } from '../../../core/math/title';
import type { DigestHead, Summary } from '../../../core/paper';
import { collectSummaries, keptOf } from '../../../core/query';
import type { Reading } from '../../../core/store';

export type BookmarkLine = Pick<Row, 'paper' | 'title' | 'gist' | 'language' | 'day' | 'gone'>;

/** Bookmarks → their lines: what each keeps, or else what a digest says; one that no digest covers is `gone`. */
export async function readBookmarks(
  marked: readonly Reading[],
  heads: readonly DigestHead[],
): Promise<readonly BookmarkLine[]> {
  const bare = marked.filter((reading) => !keptOf(reading)).map(({ paper }) => paper);
  const found = bare.length > 0 ? await collectSummaries(heads, new Set(bare)) : new Map();
  return Promise.all(
    marked.map((reading) => toLine(reading, keptOf(reading) ?? found.get(reading.paper)?.[0])),
  );
}

async function toLine({ paper }: Reading, shown: Summary | undefined): Promise<BookmarkLine> {
  try {
    if (!shown) return { paper, title: '', gist: '', gone: true };
    const { entry, digest } = shown;
    const { language, date } = digest;
    const title = await writeTitle(entry.title);
    return { paper, title, gist: gist(entry), day: date, ...(language && { language }) };
  } catch {
    return { paper, title: '', gist: '', gone: true };
  }
}
