import type { Draft } from '../../../components/reader/making/acts';
import type { PaperId } from '../../../core/paper';
import { openDrafts } from './drafts';

/**
 * Keeps what is being typed with what it began from, so that nothing that came in its place meanwhile is lost; what an earlier
 * version kept has none.
 */
export function openBased(prefix: string, ofPrefix: string) {
  const texts = openDrafts(prefix);
  const bases = openDrafts(ofPrefix);
  const read = (paper: PaperId): Draft | undefined => {
    const [text, of] = [texts.read(paper), bases.read(paper)];
    return text === undefined ? undefined : { text, ...(of !== undefined && { of }) };
  };
  return {
    keep(paper: PaperId, text: string, of: string): void {
      if (bases.read(paper) !== of) bases.keep(paper, of);
      texts.keep(paper, text);
    },
    /** Drops a draft that is stored, but not what was typed since; without `stored` whatever there is. */
    drop(paper: PaperId, stored?: string): void {
      texts.drop(paper, stored);
      if (texts.read(paper) === undefined) bases.drop(paper);
    },
    read,
    /** What was typed and never stored. */
    readAll(): readonly (readonly [paper: PaperId, draft: Draft])[] {
      return texts.readAll().flatMap((paper) => {
        const draft = read(paper);
        return draft ? [[paper, draft] as const] : [];
      });
    },
  };
}
