import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findPlaceElement } from '../findPlaceElement';
import { findPlaces } from './findPlaces';
import type { PagePlace } from './pagePlace';

export type FinderSlice = {
  readonly query: string;
  /** What was found, the likeliest first, where something is looked for. */
  readonly places: readonly PagePlace[] | undefined;
  readonly onQuery: (query: string) => void;
};

/** Where the way to the chapters stands above them it would leave the window with what is scrolled to. */
const BESIDE = '(min-width: 801px)';

/** Finds places by their words; the first of them is marked and in view as long as it is looked for, and then all is as it was. */
export function useFinder(): FinderSlice {
  const [query, onQuery] = useState('');
  const isAsked = query.trim() !== '';
  const places = isAsked ? findPlaces(query).filter(isThere) : undefined;
  const first = places?.[0];
  const before = useRef(0);
  // Before the chapter of what is found takes the place of this one.
  const find = (next: string) => {
    if (!isAsked) before.current = scrollY;
    onQuery(next);
  };

  useLayoutEffect(() => {
    if (!isAsked || !matchMedia(BESIDE).matches) return;
    return () => scrollTo(0, before.current);
  }, [isAsked]);

  useLayoutEffect(() => {
    const found = first && (findPlaceElement(first.hash) ?? findHeading(first));
    if (!found) return;
    const whole = found.matches('h2') ? (found.closest('section') ?? found) : found;
    whole.toggleAttribute('data-found', true);
    if (matchMedia(BESIDE).matches) whole.scrollIntoView();
    return () => whole.removeAttribute('data-found');
  }, [first]);
  return { query, places, onQuery: find };
}

/** What this reader has nothing of is not found. */
function isThere({ hash, chapter }: PagePlace): boolean {
  return hash === `#${chapter}` || findPlaceElement(hash) !== null;
}

function findHeading({ chapter }: PagePlace): HTMLElement | null {
  return document.querySelector(`[data-chapter=${chapter}] h1`);
}
