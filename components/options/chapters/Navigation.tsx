import { useState } from 'preact/hooks';
import { say } from '../../words/say';
import { ChapterIcon } from './ChapterIcon';
import { CHAPTERS, type Chapter } from './chapters';
import { FoundPlaces } from './FoundPlaces';
import { findPlaces } from './findPlaces';
import { PlaceFinder } from './PlaceFinder';
import type { PagePlace } from './pagePlace';

type Props = {
  readonly shown: Chapter;
  /** The chapters in which something waits for the reader's word. */
  readonly waiting: ReadonlySet<Chapter>;
};

/** The way to each chapter, and to what is found in them by its words. */
export function Navigation({ shown, waiting }: Props) {
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  const found = isAsked ? findPlaces(query).filter(isThere) : [];
  const clear = () => setQuery('');
  return (
    <header class="side">
      <p class="brand">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <b>{say('options.settings')}</b> <span>{say('extension.name')}</span>
      </p>
      <PlaceFinder
        query={query}
        found={isAsked ? found.length : undefined}
        first={found[0]?.hash}
        onQuery={setQuery}
      />
      <nav aria-label={say('options.settings')}>
        {isAsked ? (
          <FoundPlaces places={found} onGo={clear} />
        ) : (
          <ul>
            {CHAPTERS.map((chapter) => (
              <li key={chapter}>
                <a href={`#${chapter}`} {...(chapter === shown && { 'aria-current': 'page' })}>
                  <ChapterIcon chapter={chapter} />
                  {say(`options.chapter.${chapter}`)}
                  {waiting.has(chapter) && (
                    <span class="waits">
                      <span class="unseen">{say('options.waits')}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
    </header>
  );
}

/** What this reader has nothing of is not found. */
function isThere({ hash, chapter }: PagePlace): boolean {
  return hash === `#${chapter}` || document.getElementById(hash.slice(1)) !== null;
}
