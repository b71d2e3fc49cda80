import { say } from '../../words/say';
import { ChapterIcon } from './ChapterIcon';
import { CHAPTERS, type Chapter } from './chapters';
import { FoundPlaces } from './find/FoundPlaces';
import { PlaceFinder } from './find/PlaceFinder';
import type { FinderSlice } from './find/useFinder';
import type { ChapterSlice } from './useChapter';

type Props = Pick<ChapterSlice, 'onReach'> & {
  readonly shown: Chapter;
  /** The chapters in which something waits for the reader's word. */
  readonly waiting: ReadonlySet<Chapter>;
  readonly finder: FinderSlice;
};

/** The way to each chapter, and to what is found in them by its words. */
export function Navigation({ shown, waiting, finder, onReach }: Props) {
  const { query, places, onQuery } = finder;
  const go = (hash: string) => {
    onQuery('');
    onReach(hash);
  };
  return (
    <header class="side">
      <p class="brand">
        <img src="/icon/48.png" width="24" height="24" alt="" />
        <b>{say('options.settings')}</b> <span>{say('extension.name')}</span>
      </p>
      <PlaceFinder
        query={query}
        found={places?.length}
        first={places?.[0]?.hash}
        onQuery={onQuery}
        onGo={go}
      />
      <nav aria-label={say('options.settings')}>
        {places ? (
          <FoundPlaces places={places} onGo={go} />
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
