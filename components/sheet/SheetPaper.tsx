import type { Outgoing } from '../../core/export';
import { DayView } from '../DayView';
import { JoinedText } from '../joined/JoinedText';
import { SectionView } from '../SectionView';
import { languageOf } from '../words/language';
import { say } from '../words/say';

type Props = { readonly paper: Outgoing; readonly rank: number };

export function SheetPaper({ paper, rank }: Props) {
  const { summary, from, title, gist, note } = paper;
  const { entry, digest } = summary;
  return (
    <article>
      <h2 lang={languageOf(title)}>
        {rank}. <JoinedText text={title} />
      </h2>
      <p class="about">
        arXiv:{entry.paper} · {from} · <DayView day={digest.date} />
        {digest.ai && ` · ${say('panel.ai')}`}
      </p>
      <div lang={digest.language ?? 'ko'}>
        {gist && (
          <p class="gist">
            <JoinedText text={gist} />
          </p>
        )}
        {entry.sections.map((section, at) => (
          <SectionView key={at} section={section} />
        ))}
      </div>
      {note && (
        <section class="note">
          <h3>{say('sheet.notes')}</h3>
          <p>{note}</p>
        </section>
      )}
    </article>
  );
}
