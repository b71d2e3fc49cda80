import type { Notice } from '../../../components/reader/notice';
import { toNames } from '../../../components/words/nameSource';
import { writeCopy } from '../../../components/writeCopy';
import type { Library } from '../../../core/library';
import type { PaperId, Summary } from '../../../core/paper';
import { collectSummaries, keptOf } from '../../../core/query';
import { keepFirst } from '../../../core/query/keepFirst';

/** Puts summaries into the clipboard as Markdown: the one that is shown, or the first of each paper. */
export async function copyPapers(
  papers: readonly PaperId[],
  library: Library,
  shown?: Summary,
): Promise<Notice> {
  try {
    const texts = shown ? [shown] : await findFirst(papers, library);
    const names = toNames(library.sources);
    const copies = texts.map((summary) => writeCopy(summary, names));
    await navigator.clipboard.writeText(copies.join('\n---\n\n'));
    return { kind: 'copied', count: texts.length };
  } catch {
    return { kind: 'copyFailed' };
  }
}

async function findFirst(
  papers: readonly PaperId[],
  { heads, readings }: Library,
): Promise<readonly Summary[]> {
  const found = await collectSummaries(heads, new Set(papers));
  return papers.flatMap((paper) => {
    const reading = readings.get(paper);
    return keepFirst(found.get(paper) ?? [], reading && keptOf(reading), reading?.chosen).slice(
      0,
      1,
    );
  });
}
