import type { ComponentChildren } from 'preact';
import { describeFailure } from '../../words/failure';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { tellLack } from '../../words/tellLack';
import type { PopupFound, PopupSearch, SearchEvents } from './state';

type Props = Pick<SearchEvents, 'onSearchAll'> & {
  readonly search: PopupSearch;
  /** A row for each that was found. */
  readonly children: ComponentChildren;
};

/** What was found in the place of the day's rows, and the way to all of it. */
export function FoundList({ search: { query, found }, onSearchAll, children }: Props) {
  if (found?.failure) {
    return (
      <p class="finding" role="alert">
        {describeFailure(found.failure)}
      </p>
    );
  }
  return (
    <section class="group" aria-label={say('popup.search.found')}>
      <p class="finding" role="status">
        {describeFound(found)}
      </p>
      <ol class="papers">{children}</ol>
      {found && found.count > 0 && (
        <p class="finding">
          <a
            href={`reader.html?${new URLSearchParams({ q: query })}`}
            onClick={(event) => {
              // A new window, a download: the browser knows these better.
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
              event.preventDefault();
              onSearchAll(query);
            }}
          >
            {say('popup.search.all')}
          </a>
        </p>
      )}
    </section>
  );
}

function describeFound(found: PopupFound | undefined): string {
  if (!found) return say('popup.search.searching');
  if (found.count > 0) {
    const told = say('popup.search.count', found.count, [formatCount(found.count)]);
    return found.meant === undefined
      ? told
      : `${told} · ${say('reader.search.meant', [found.meant])}`;
  }
  if (!found.isDone) return say('popup.search.searching');
  return tellLack(found.lack);
}
