import { BookmarkButton } from '../BookmarkButton';
import { languageOf } from '../language';
import { nameDay } from '../nameDay';
import { say } from '../say';
import { Message } from './Message';
import type { BookmarkedPaper, ReaderEvents } from './state';

type Props = { readonly papers: readonly BookmarkedPaper[] } & Pick<ReaderEvents, 'onBookmark'>;

export function BookmarkList({ papers, onBookmark }: Props) {
  if (papers.length === 0) {
    return <Message title={say('reader.empty.title')} body={say('reader.empty.body')} />;
  }
  return (
    <>
      <h1>{say('reader.bookmarks')}</h1>
      <ul class="bookmarks">
        {papers.map((each) => (
          <Row key={each.paper} {...each} onBookmark={onBookmark} />
        ))}
      </ul>
    </>
  );
}

/** It stays where it is when its bookmark goes, so that a slip can be undone. */
function Row({
  paper,
  bookmarked,
  newest,
  onBookmark,
}: BookmarkedPaper & Pick<ReaderEvents, 'onBookmark'>) {
  const title = newest?.summary.entry.title ?? `arXiv:${paper}`;
  return (
    <li>
      <a href={`?paper=${encodeURIComponent(paper)}`} lang={languageOf(title)}>
        {title}
      </a>
      <p lang={newest && (newest.summary.digest.language ?? 'ko')}>
        {newest ? newest.gist : say('reader.gone')}
      </p>
      <p class="bar">
        {newest && <span>{nameDay(newest.summary.digest.date)}</span>}
        <BookmarkButton on={bookmarked} onPress={() => onBookmark(paper, !bookmarked)} />
      </p>
    </li>
  );
}
