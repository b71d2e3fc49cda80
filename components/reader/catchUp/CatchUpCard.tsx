import { JoinedText } from '../../joined/JoinedText';
import { KeepDots } from '../../joined/KeepDots';
import { languageOf } from '../../words/language';
import { nameDay } from '../../words/nameDay';
import { nameRank } from '../../words/nameRank';
import { toTold } from '../../words/nameSource';
import { say } from '../../words/say';
import { Guarded } from '../Guarded';
import { hasMarks } from '../hasMarks';
import { SummaryView } from '../paper/SummaryView';
import type { PaperSlice } from '../state';

type Props = {
  readonly paper: Extract<PaperSlice, { kind: 'shown' }>;
  readonly heading: { current: HTMLHeadingElement | null };
};

/** One paper of the queue, whole. */
export function CatchUpCard({ paper: { paper, summaries, first, names, marks }, heading }: Props) {
  const current = summaries[first] ?? summaries[0];
  const title = current?.summary.entry.title ?? `arXiv:${paper}`;
  const from = current && toTold(current.summary, names).from;
  const place =
    current &&
    [
      nameDay(current.summary.digest.date),
      from,
      nameRank(current.summary.rank, current.beside?.total),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <Guarded key={paper}>
      <p class="where">
        {place && (
          <span>
            <KeepDots text={place} />
          </span>
        )}
        <span>arXiv:{paper}</span>
        {current?.summary.digest.ai && <span class="chip">{say('panel.ai')}</span>}
      </p>
      <h1 ref={heading} tabIndex={-1} lang={languageOf(title)}>
        <JoinedText text={title} />
      </h1>
      {current ? (
        <SummaryView
          {...current}
          all={[current.summary]}
          names={names}
          kept={hasMarks(marks)}
          isAlone={false}
        />
      ) : (
        <p class="none">{say('reader.unknown.title')}</p>
      )}
    </Guarded>
  );
}
