import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Query } from '../../../core/search/query';
import { markHits } from './markHits';

type Props = {
  readonly query: Query | undefined;
  /** Which of several texts stands in it. */
  readonly shown: string;
  readonly children: ComponentChildren;
};

/** What stands in it has the words that were searched for marked, and the first of them in view. */
export function Hits({ query, shown, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!query || !box.current) return;
    const { hits, clear } = markHits(box.current, query);
    hits[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return clear;
  }, [query, shown]);
  return <div ref={box}>{children}</div>;
}
