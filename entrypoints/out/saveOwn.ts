import { packZip } from '../../core/backup/packZip';
import { writeDigest } from '../../core/export/post';
import type { PaperId, Summary } from '../../core/paper';
import { collectSummaries, heads } from '../../core/query';
import { saveFile } from '../files/saveFile';

/**
 * Saves the summaries of papers that the reader had made as posts that can be published, one a day, several in a zip; gives
 * how many papers they hold.
 */
export async function saveOwn(papers: readonly PaperId[]): Promise<number> {
  const own = (await heads()).filter(({ source }) => source === 'made');
  const found = await collectSummaries(own, new Set(papers));
  const all = papers.flatMap((paper) => found.get(paper)?.slice(0, 1) ?? []);
  const days = [...new Set(all.map(({ digest }) => digest.date))];
  const posts = days.map((day) => ({
    path: `${day}-my-summaries.md`,
    day,
    text: () => writeDay(all.filter(({ digest }) => digest.date === day)),
  }));
  const [first] = posts;
  if (first && posts.length === 1)
    saveFile(new TextEncoder().encode(first.text()), first.path, 'text/markdown');
  else if (first) saveFile(await packZip(posts), 'my-summaries.zip');
  return all.length;
}

function writeDay(summaries: readonly Summary[]): string {
  const sorted = summaries.toSorted((one, other) => one.rank - other.rank);
  const { date = '', title = '', tags = ['papers'] } = sorted[0]?.digest ?? {};
  const entries = sorted.map(({ entry }) => entry);
  return writeDigest({ date, title, ai: true, tags, entries }, 'post');
}
