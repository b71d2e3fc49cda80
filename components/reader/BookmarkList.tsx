import { BookmarkButton } from '../BookmarkButton';
import { KeepDots } from '../KeepDots';
import { Filter } from '../portions/Filter';
import { More } from '../portions/More';
import { usePortions } from '../portions/usePortions';
import { languageOf } from '../words/language';
import { nameDay } from '../words/nameDay';
import { say } from '../words/say';
import { Message } from './Message';
import type { BookmarkedPaper, ReaderEvents } from './state';

type Props = { readonly papers: readonly BookmarkedPaper[] } & Pick<ReaderEvents, 'onBookmark'>;

export function BookmarkList({ papers, onBookmark }: Props) {
  const { shown, ...portions } = usePortions(papers, toText);
  if (papers.length === 0) {
    return <Message title={say('reader.empty.title')} body={say('reader.empty.body')} />;
  }
  return (
    <>
      <h1>{say('reader.bookmarks')}</h1>
      <Filter {...portions} label={say('reader.find')} />
      <ul class="bookmarks">
        {shown.map((each) => (
          <Row key={each.paper} {...each} onBookmark={onBookmark} />
        ))}
      </ul>
      <More {...portions} />
    </>
  );
}

/** What the filter looks into. */
function toText({ paper, newest }: BookmarkedPaper): string {
  return [paper, newest?.summary.entry.title ?? '', newest?.gist ?? ''].join(' ');
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
        <KeepDots text={newest ? newest.gist : say('reader.gone')} />
      </p>
      <p class="bar">
        {newest && <span>{nameDay(newest.summary.digest.date)}</span>}
        <BookmarkButton on={bookmarked} onPress={() => onBookmark(paper, !bookmarked)} />
      </p>
    </li>
  );
}
