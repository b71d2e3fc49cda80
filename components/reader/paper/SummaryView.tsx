import type { Names } from '../../../core/cards/look';
import type { Place } from '../../../core/paper';
import { EntryText } from '../../EntryText';
import { JoinedText } from '../../joined/JoinedText';
import { KeepDots } from '../../joined/KeepDots';
import { Outward } from '../../Outward';
import { GoneLine } from '../../standing/GoneLine';
import { KeptLine } from '../../standing/KeptLine';
import { languageOf } from '../../words/language';
import { nameDay, namePlace } from '../../words/nameDay';
import { toTold } from '../../words/nameSource';
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
  beside,
  all,
  names,
  kept,
  isAlone,
  isSearched = false,
}: Props) {
  const { digest, entry } = summary;
  // The way to its neighbours says where it stands.
  const where = beside && nameDay(digest.date);
  const title = <JoinedText text={digest.title} />;
  return (
    <article class="summary">
      <h2 class={isAlone ? 'apart' : 'unseen'}>
        <KeepDots text={nameApart(summary, all, names, where)} />
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

/** `9월 8일 · 12편 중 1번째`, or `where` in its stead, with its subscription where others of that day have another. */
function nameApart(
  place: Place,
  all: readonly Place[],
  names: Names,
  where = namePlace(place),
): string {
  const { day, from } = toTold(place, names);
  const among = all.map((each) => toTold(each, names));
  const isAmong = among.some((each) => each.day === day && each.from !== from);
  return [where, ...(isAmong && from ? [from] : [])].join(' · ');
}
