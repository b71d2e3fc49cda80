import type { PaperId } from '../../core/paper';
import { BookmarkButton } from '../BookmarkButton';
import { Outward } from '../Outward';
import { languageOf } from '../words/language';
import { say } from '../words/say';
import { DigestSummary } from './DigestSummary';
import { Message } from './Message';
import type { ReaderEvents, ReaderState } from './state';

type Props = Omit<Extract<ReaderState, { kind: 'paper' }>, 'kind'> &
  Pick<ReaderEvents, 'onBookmark'>;

/** All that is stored of one paper: its summary in every digest, newest first. */
export function PaperPage({ paper, bookmarked, summaries, names, onBookmark }: Props) {
  const all = summaries.flatMap(({ summary, also }) => [summary, ...also]);
  const title = summaries[0]?.summary.entry.title;
  return (
    <>
      <nav>
        <a href="?">{say('reader.all')}</a>
      </nav>
      {title === undefined ? (
        <Message title={say('reader.unknown.title')} body={say('reader.unknown.body')} />
      ) : (
        <h1 lang={languageOf(title)}>{title}</h1>
      )}
      <p class="bar">
        <span class="id">arXiv:{paper}</span>
        <PaperLinks paper={paper} />
        {(title !== undefined || bookmarked) && (
          <BookmarkButton on={bookmarked} onPress={() => onBookmark(paper, !bookmarked)} />
        )}
      </p>
      {summaries.map((each) => (
        <DigestSummary
          key={`${each.summary.digest.source}/${each.summary.digest.id}`}
          {...each}
          all={all}
          names={names}
          bookmarked={bookmarked}
        />
      ))}
    </>
  );
}

function PaperLinks({ paper }: { readonly paper: PaperId }) {
  return (
    <>
      <Outward url={`https://arxiv.org/abs/${paper}`}>{say('reader.abs')}</Outward>
      <Outward url={`https://arxiv.org/pdf/${paper}`}>{say('reader.pdf')}</Outward>
    </>
  );
}
