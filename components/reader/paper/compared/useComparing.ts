import { useState } from 'preact/hooks';
import type { ReaderSummary } from '../../state';

type Comparing = {
  /** Two summaries stand beside each other. */
  readonly comparing: boolean;
  /** What differs was asked for, and nothing does. */
  readonly isAlike: boolean;
  /** Gives false where there is nothing to compare. */
  readonly compare: () => boolean;
};

/** A paper's summary beside one of so many `others`, or the word that all its digests carry the same. */
export function useComparing(current: ReaderSummary | undefined, others: number): Comparing {
  const [comparing, setComparing] = useState(false);
  const [asked, setAsked] = useState(false);
  const isAlone = others === 0 && (current?.also.length ?? 0) > 0;
  const compare = () => {
    if (others > 0) setComparing(!comparing);
    else setAsked(isAlone);
    return others > 0 || isAlone;
  };
  return { comparing, isAlike: asked && isAlone, compare };
}
