import { writeCopy } from '../../components/writeCopy';
import type { Library } from '../../core/library';
import type { PaperId, Summary } from '../../core/paper';
import { collectSummaries, keptOf } from '../../core/query';
import { keepFirst } from '../../core/query/keepFirst';

/** Puts summaries into the clipboard as Markdown: the one that is shown, or the first of each paper. Gives how many. */
export async function copyPapers(
  papers: readonly PaperId[],
  { heads, readings }: Library,
  shown?: Summary,
): Promise<number> {
  const texts = shown ? [shown] : await findFirst();
  await navigator.clipboard.writeText(texts.map(writeCopy).join('\n---\n\n'));
  return texts.length;

  async function findFirst(): Promise<readonly Summary[]> {
    const found = await collectSummaries(heads, new Set(papers));
    return papers.flatMap((paper) => {
      const reading = readings.get(paper);
      return keepFirst(found.get(paper) ?? [], reading && keptOf(reading)).slice(0, 1);
    });
  }
}
