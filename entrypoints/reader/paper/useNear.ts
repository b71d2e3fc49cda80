import { useEffect, useState } from 'preact/hooks';
import type { NearPaper } from '../../../components/reader/state';
import { readNear } from '../../../core/library/readNear';
import type { DigestHead, PaperId } from '../../../core/paper';

const PAPERS_SHOWN = 4;
/** The texts of all digests are read only once the reader stays with a paper, in milliseconds. */
const PAUSE_MS = 400;

/** The papers nearest to one, once they are found. */
export function useNear(
  paper: PaperId | undefined,
  heads: readonly DigestHead[],
): readonly NearPaper[] {
  const [found, setFound] = useState<{ paper: PaperId; near: readonly NearPaper[] }>();
  useEffect(() => {
    if (paper === undefined) return;
    let current = true;
    const timer = setTimeout(() => {
      // Without them the page lacks nothing that was asked for.
      readNear(heads, paper, PAPERS_SHOWN).then(
        (near) => current && setFound({ paper, near }),
        (error: unknown) => console.warn('[Yoyak]', error),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [paper, heads]);
  return found?.paper === paper && found !== undefined ? found.near : [];
}
