import { useEffect, useRef } from 'preact/hooks';
import { language } from '../words/language';
import { say } from '../words/say';
import { openSample } from './openSample';
import type { SampleSlice } from './state';

/** What stands under an abstract on arXiv, with a hint of the page around it. Its buttons do what they do there. */
export function Sample({ card, ...presses }: SampleSlice) {
  const host = useRef<HTMLDivElement>(null);
  const newest = useRef(presses);
  newest.current = presses;
  useEffect(() => {
    if (!card || !host.current) return;
    return openSample(host.current, card, {
      onCopy: () => newest.current.onCopy(),
      onRead: () => newest.current.onRead(),
      onBookmark: (on) => newest.current.onBookmark(on),
    });
    // It has words of ours, too.
  }, [card, language()]);
  if (!card) return <div class="sample" aria-busy="true" />;
  const { paper, title } = card.summary.entry;
  return (
    <section class="sample" aria-label={say('welcome.sample')}>
      <div class="arxiv">
        <p class="bar" aria-hidden="true">
          <span>arXiv</span>
          <span>{paper}</span>
        </p>
        <p class="paper" lang="en">
          {title}
        </p>
        <div class="abstract" aria-hidden="true" />
        <div class="place">
          <div ref={host} />
        </div>
      </div>
      <p class="note">{say('welcome.try')}</p>
    </section>
  );
}
