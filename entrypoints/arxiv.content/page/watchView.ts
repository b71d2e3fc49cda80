import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';

/** How long a panel stands in view until its paper counts as seen, in milliseconds. */
const SEEN_MS = 5000;

/**
 * Tells the background that a paper's panel is there, once the page has been painted, and that it was seen, once it stood for
 * long enough where one reads, neither at the edge nor in a tab that is hidden. What cannot be told is missed.
 */
export function watchView(host: Element, paper: PaperId): void {
  let isInView: boolean | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const tell = (name: 'shown' | 'seen') => void ask(name, { paper }).catch(() => {});
  const end = () => {
    observer.disconnect();
    isInView = false;
    tell('seen');
  };
  const watch = () => {
    clearTimeout(timer);
    if (isInView && !document.hidden) timer = setTimeout(end, SEEN_MS);
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (isInView === undefined) tell('shown');
      isInView = entry?.isIntersecting ?? false;
      watch();
    },
    { rootMargin: '-20% 0px' },
  );
  observer.observe(host);
  document.addEventListener('visibilitychange', watch);
}
