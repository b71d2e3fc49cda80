import { useEffect, useState } from 'preact/hooks';
import type { MakingProgress } from '../../../core/making';
import type { DigestHead, PaperId } from '../../../core/paper';
import { collectSummaries, keptOf } from '../../../core/query';
import { keepFirst } from '../../../core/query/keepFirst';
import { readingsOf } from '../../../core/query/readings';

type Titles = ReadonlyMap<PaperId, string>;

/** What the store calls papers of the queue whose text is yet to be read, and which would be numbers until then. */
export function useTitles(queue: readonly MakingProgress[], heads: readonly DigestHead[]): Titles {
  const [titles, setTitles] = useState<Titles>(new Map());
  const nameless = queue.flatMap(({ paper, text }) => (text?.title ? [] : [paper])).join(' ');
  useEffect(() => {
    if (nameless === '') return undefined;
    let isOver = false;
    readTitles(nameless.split(' '), heads).then(
      (found) => isOver || setTitles(found),
      // A number names a paper too.
      console.warn,
    );
    return () => {
      isOver = true;
    };
  }, [nameless, heads]);
  return titles;
}

async function readTitles(
  papers: readonly PaperId[],
  heads: readonly DigestHead[],
): Promise<Titles> {
  const [found, read] = await Promise.all([
    collectSummaries(heads, new Set(papers)),
    readingsOf(papers),
  ]);
  const named = papers.flatMap((paper): (readonly [PaperId, string])[] => {
    const reading = read.get(paper);
    const [first] = keepFirst(found.get(paper) ?? [], reading && keptOf(reading), reading?.chosen);
    return first ? [[paper, first.entry.title]] : [];
  });
  return new Map(named);
}
