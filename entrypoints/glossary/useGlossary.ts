import { useEffect, useState } from 'preact/hooks';
import type { Glossary } from '../../components/term/glossary';
import { makeTermFinder } from '../../core/terms/markTerms';
import { collectGlossary } from './collectGlossary';
import { readGlossary, type StoredGlossary } from './stored';

/** Terms are collected once the reader stays with a page, in milliseconds. */
const PAUSE_MS = 2000;

/**
 * The terms that a page's summaries have marked: at first as they were collected last, and, where the page is one that stays,
 * collected anew whenever what it shows is made of other digests. Without them the page lacks nothing that was asked for.
 */
export function useGlossary(isWanted: boolean, digests?: unknown): Glossary | undefined {
  const [glossary, setGlossary] = useState<Glossary>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const show = (stored: StoredGlossary | undefined) => {
      if (stored && !signal.aborted)
        setGlossary({ find: makeTermFinder(stored.terms), of: stored.of });
    };
    const fail = (error: unknown) => {
      if (!signal.aborted) console.warn('[Yoyak]', error);
    };
    readGlossary().then(show, fail);
    const collect = () => void collectGlossary(signal).then(show, fail);
    const timer = digests === undefined ? undefined : setTimeout(collect, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isWanted, digests]);
  return glossary;
}
