import { describeFailure } from '../words/failure';
import { say } from '../words/say';
import { BookmarkList } from './BookmarkList';
import { Message } from './Message';
import { PaperPage } from './PaperPage';
import type { ReaderEvents, ReaderState } from './state';

export function Reader({ state, ...events }: { readonly state: ReaderState } & ReaderEvents) {
  return <main class="yoyak reader">{content(state, events)}</main>;
}

function content(state: ReaderState, events: ReaderEvents) {
  switch (state.kind) {
    case 'loading':
      return <p role="status">{say('reader.loading')}</p>;
    case 'failed':
      return (
        <Message title={say('reader.failed')} body={describeFailure(state.code)}>
          <button type="button" onClick={events.onRetry}>
            {say('reader.retry')}
          </button>
        </Message>
      );
    case 'bookmarks':
      return <BookmarkList papers={state.papers} onBookmark={events.onBookmark} />;
    case 'paper':
      return <PaperPage {...state} onBookmark={events.onBookmark} />;
  }
}
