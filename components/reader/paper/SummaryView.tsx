import type { Place } from '../../../core/paper';
import { EntryText } from '../../EntryText';
import { JoinedText } from '../../joined/JoinedText';
import { KeepDots } from '../../joined/KeepDots';
import { Outward } from '../../Outward';
import { GoneLine } from '../../standing/GoneLine';
import { KeptLine } from '../../standing/KeptLine';
import { languageOf } from '../../words/language';
import { namePlace } from '../../words/nameDay';
import { type Names, toTold } from '../../words/nameSource';
import { say } from '../../words/say';
import type { ReaderSummary } from '../state';

type Props = ReaderSummary & {
  /** Every place of the paper. */
  readonly all: readonly Place[];
  readonly names: Names;
  /** The reader's bookmark, note or tags keep it. */
  readonly kept: boolean;
  /** No tab says where it stands. */
  readonly isAlone: boolean;
  /** What was searched for is marked in it, and no term. */
  readonly isSearched?: boolean;
};

/** One digest's summary, with where it comes from. */
export function SummaryView({
  summary,
  also,
  vanished,
  all,
  names,
  kept,
  isAlone,
  isSearched = false,
}: Props) {
  const { digest, entry } = summary;
  const title = <JoinedText text={digest.title} />;
  return (
    <article class="summary">
      <h2 class={isAlone ? 'apart' : 'unseen'}>
        <KeepDots text={nameApart(summary, all, names)} />
      </h2>
      <p class="origin">
        <span lang={languageOf(digest.title)}>
          {digest.homepage ? <Outward url={digest.homepage}>{title}</Outward> : title}
        </span>
      </p>
      {also.length > 0 && (
        <p class="kept">
          <span>
            <KeepDots
              text={say('reader.also', [
                also.map((place) => nameApart(place, all, names)).join(', '),
              ])}
            />
          </span>
        </p>
      )}
      <KeptLine summary={summary} kept={kept} />
      <GoneLine {...(vanished && { isGone: true })} />
      <div lang={digest.language ?? 'ko'}>
        <EntryText entry={entry} plain={isSearched} />
      </div>
    </article>
  );
}

/** `2025. 9. 8. 다이제스트 · 1번째`, with its subscription where others of that day have another. */
function nameApart(place: Place, all: readonly Place[], names: Names): string {
  const { day, from } = toTold(place, names);
  const among = all.map((each) => toTold(each, names));
  const isAmong = among.some((each) => each.day === day && each.from !== from);
  return [namePlace(place), ...(isAmong && from ? [from] : [])].join(' · ');
}
