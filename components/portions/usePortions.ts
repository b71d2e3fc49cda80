import { useState } from 'preact/hooks';
import { matches } from './matches';
import { type Growth, useGrowth, useRest } from './useGrowth';

/** A list that is longer than this has a filter. */
const LONG = 30;

export type Portions<T> = Pick<Growth, 'isComing' | 'onMore'> & {
  readonly shown: readonly T[];
  /** How many the filter lets through, and how many of those are yet to be shown. */
  readonly found: number;
  readonly left: number;
  readonly isLong: boolean;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** What another holds of a list: what is looked for, a row that is shown with all before it, wherever it stands, and how `most` come by themselves. */
type Held<T> = Pick<Portions<T>, 'query' | 'onQuery'> & {
  readonly holds: (each: T) => boolean;
  readonly most?: number;
};

/** A long list in portions, which a filter searches as a whole; `textOf` is what it looks into. */
export function usePortions<T>(
  all: readonly T[],
  textOf: (each: T) => string,
  held?: Held<T>,
): Portions<T> {
  const own = useState('');
  const { query, onQuery } = held ?? { query: own[0], onQuery: own[1] };
  const growth = useGrowth(query, held?.most);
  const found = query.trim() === '' ? all : all.filter((each) => matches(textOf(each), query));
  const least = held ? found.findIndex(held.holds) + 1 : 0;
  const size = Math.max(growth.size, least);
  const left = Math.max(0, found.length - size);
  useRest(left > 0, growth);
  return {
    shown: found.slice(0, size),
    found: found.length,
    left,
    isComing: growth.isComing,
    onMore: growth.onMore,
    isLong: all.length > LONG,
    query,
    onQuery,
  };
}
