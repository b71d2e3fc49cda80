import { useContext, useMemo } from 'preact/hooks';
import { gistNodes, withoutRepeats } from '../../core/gist';
import type { Entry } from '../../core/paper';
import { markTerms, type ToldSummary } from '../../core/terms/markTerms';
import { GlossaryContext } from './glossary';

/** What is shown of a summary: its gist, and the sections that say more; with its terms marked, unless it is to stand `plain`. */
export function useTold(entry: Entry, plain = false): ToldSummary {
  const glossary = useContext(GlossaryContext);
  const find = plain ? undefined : glossary?.find;
  return useMemo(() => {
    const told = gistNodes(entry);
    const sections = withoutRepeats(entry.sections, told);
    return find ? markTerms({ told, sections }, find) : { told, sections };
  }, [entry, find]);
}
