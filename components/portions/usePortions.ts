import { useState } from 'preact/hooks';
import { matches } from './matches';

/** As many rows as one looks over before asking for more. */
const PORTION = 30;
/** A list that is longer than this has a filter. */
const LONG = 30;

export type Portions<T> = {
  readonly shown: readonly T[];
  /** How many the filter lets through, and how many of those are yet to be shown. */
  readonly found: number;
  readonly left: number;
  readonly isLong: boolean;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
};

/** A long list in portions, which a filter searches as a whole; `textOf` is what it looks into. */
export function usePortions<T>(all: readonly T[], textOf: (each: T) => string): Portions<T> {
  const [query, setQuery] = useState('');
  const [size, setSize] = useState(PORTION);
  const found = query.trim() === '' ? all : all.filter((each) => matches(textOf(each), query));
  return {
    shown: found.slice(0, size),
    found: found.length,
    left: Math.max(0, found.length - size),
    isLong: all.length > LONG,
    query,
    onQuery: (next) => {
      setQuery(next);
      setSize(PORTION);
    },
    onMore: () => setSize(size + PORTION),
  };
}
