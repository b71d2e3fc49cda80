import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Chapter, chapterOf, findChapter } from './chapters';
import { findPlaceElement } from './findPlaceElement';

export type ChapterSlice = {
  readonly shown: Chapter;
  readonly onGo: (chapter: Chapter) => void;
  /** To what an address names, also where that is the address already. */
  readonly onReach: (hash: string) => void;
};

/**
 * Which chapter is shown: the one that the address names, or in which stands what it names. `ready` changes when what the
 * address names may have come onto the page meanwhile.
 */
export function useChapter(ready: unknown): ChapterSlice {
  const [asked, setAsked] = useState({ hash: location.hash });
  const { hash } = asked;
  const [shown, setShown] = useState<Chapter>(findChapter(hash) ?? 'subscriptions');
  const reached = useRef(hash === '' || findChapter(hash) ? hash : undefined);

  const hear = () => {
    reached.current = undefined;
    setAsked({ hash: location.hash });
  };
  useEffect(() => {
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);

  useLayoutEffect(() => {
    const next = toChapter(hash);
    if (next) setShown(next);
  }, [asked, ready]);

  // Once it is shown: what is hidden takes no focus.
  useLayoutEffect(() => {
    if (reached.current === hash || toChapter(hash) !== shown) return;
    const target = findChapter(hash) || hash === '' ? findHeading(shown) : findPlaceElement(hash);
    if (!target) return;
    reached.current = hash;
    reach(target);
  }, [asked, shown, ready]);

  const onGo = (chapter: Chapter) => {
    location.hash = chapter;
  };
  const onReach = (next: string) => {
    if (location.hash === next) hear();
    else location.hash = next;
  };
  return { shown, onGo, onReach };
}

/** Undefined where an address names nothing that is there. */
function toChapter(hash: string): Chapter | undefined {
  return hash === '' ? 'subscriptions' : (findChapter(hash) ?? chapterOf(findPlaceElement(hash)));
}

function findHeading(chapter: Chapter): HTMLElement | null {
  return document.querySelector(`[data-chapter=${chapter}] h1`);
}

/** A heading, from the top of the page; of a setting what is chosen, of anything else what can be pressed first. */
function reach(target: HTMLElement): void {
  if (target.localName === 'h1') {
    scrollTo(0, 0);
    target.focus({ preventScroll: true });
    return;
  }
  const inside = target.querySelector<HTMLElement>(
    'input:checked, input:not([type=radio]), select, button',
  );
  target.scrollIntoView();
  // A heading takes no focus by itself.
  if (!inside && target.tabIndex < 0) target.tabIndex = -1;
  (inside ?? target).focus({ preventScroll: true });
}
