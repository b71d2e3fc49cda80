import type { Outgoing } from '../../core/export';
import { DayView } from '../DayView';
import { EntryText } from '../EntryText';
import { JoinedText } from '../joined/JoinedText';
import { languageOf } from '../words/language';
import { say } from '../words/say';

type Props = {
  readonly paper: Outgoing;
  readonly rank: number;
  /** A note is the reader's own: others see it where the reader says so. */
  readonly withNote: boolean;
};

export function SheetPaper({ paper, rank, withNote }: Props) {
  const { summary, from, title, note } = paper;
  const { entry, digest } = summary;
  return (
    <article>
      <h2 lang={languageOf(title)}>
        {rank}. <JoinedText text={title} />
      </h2>
      <p class="about">
        arXiv:{entry.paper} · {from} · <DayView day={digest.date} whole />
        {digest.ai && ` · ${say('panel.ai')}`}
      </p>
      <div lang={digest.language ?? 'ko'}>
        <EntryText entry={entry} plain />
      </div>
      {withNote && note && (
        <section class="note">
          <h3>{say('sheet.notes')}</h3>
          <p>{note}</p>
        </section>
      )}
    </article>
  );
}
