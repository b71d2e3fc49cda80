import { ask } from '../../../core/messages';
import type { PaperId } from '../../../core/paper';
import type { Showing } from '../../../core/showings';
import { findNeighbours } from './findNeighbours';

/** How long a panel stands in view until its paper counts as seen, in milliseconds. */
const SEEN_MS = 5000;

/**
 * Tells the background that a paper's panel is there, once the page has been painted, and that it was seen, once it stood for
 * long enough where one reads, neither at the edge nor in a tab that is hidden. What cannot be told is missed.
 */
export function watchView(host: HTMLElement, paper: PaperId, countReturns: () => number): void {
  let isInView: boolean | undefined;
  let timer: ReturnType<typeof setTimeout>;
  let ms = 0;
  const tell = (name: 'shown' | 'seen', more?: object) =>
    void ask(name, { paper, ...more }).catch(() => {});
  const end = () => {
    observer.disconnect();
    isInView = false;
    const showing = {
      place: host.dataset.place,
      returned: countReturns(),
      ms,
      near: findNeighbours(),
    };
    tell('seen', { showing: showing as Showing });
  };
  const watch = () => {
    clearTimeout(timer);
    if (isInView && !document.hidden) timer = setTimeout(end, SEEN_MS);
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (isInView === undefined) {
        ms = sinceFirstByte();
        tell('shown');
      }
      isInView = entry?.isIntersecting ?? false;
      watch();
    },
    // In the corner of the window it always stands at the edge, and its host in the page is empty.
    { rootMargin: host.dataset.place === 'float' ? '0px' : '-20% 0px' },
  );
  observer.observe(host.shadowRoot?.querySelector('.frame') ?? host);
  document.addEventListener('visibilitychange', watch);
}

/** Milliseconds since the page began to arrive: what came before is the network's. */
function sinceFirstByte(): number {
  const [page] = performance.getEntriesByType('navigation');
  return Math.round(
    performance.now() - ((page as PerformanceNavigationTiming)?.responseStart ?? 0),
  );
}
