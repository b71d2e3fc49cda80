import type { Row } from '../../../../components/reader/state';
import { gist } from '../../../../core/gist';
import { writeTitleFormulas } from '../../../../core/math/title';
import type { DigestHead, Summary } from '../../../../core/paper';
import { collectSummaries, keptOf } from '../../../../core/query';
import { findLeft } from '../../../../core/query/findLeft';
import type { Reading } from '../../../../core/store';

export type BookmarkLine = Pick<
  Row,
  'paper' | 'title' | 'gist' | 'language' | 'day' | 'gone' | 'left'
>;

/**
 * Bookmarks → their lines: what each keeps, or else what a digest says; one that no digest covers is `gone`, and of a
 * digest that its source has no more it tells what is `left`.
 */
export async function readBookmarks(
  marked: readonly Reading[],
  heads: readonly DigestHead[],
): Promise<readonly BookmarkLine[]> {
  const bare = marked.filter((reading) => !keptOf(reading)).map(({ paper }) => paper);
  const found = bare.length > 0 ? await collectSummaries(heads, new Set(bare)) : new Map();
  const leftOf = findLeft(heads);
  return Promise.all(
    marked.map(async (reading) => {
      const shown = keptOf(reading) ?? found.get(reading.paper)?.[0];
      const left = shown && leftOf(shown.digest);
      return { ...(await toLine(reading, shown)), ...(left && { left }) };
    }),
  );
}

async function toLine({ paper }: Reading, shown: Summary | undefined): Promise<BookmarkLine> {
  try {
    if (!shown) return { paper, title: '', gist: '', gone: true };
    const { entry, digest } = shown;
    const { language, date } = digest;
    const title = await writeTitleFormulas(entry.title);
    return { paper, title, gist: gist(entry), day: date, ...(language && { language }) };
  } catch {
    return { paper, title: '', gist: '', gone: true };
  }
}
