import type { Day } from '../../../../core/day';
import { noDay } from '../../../../core/day';
import { KeepDots } from '../../../joined/KeepDots';
import { steady } from '../../../portions/steady';
import { formatDayLine } from '../../../words/day';
import { formatCount, language, languageOf } from '../../../words/language';
import { say } from '../../../words/say';
import type { Group } from '../../state';

type Props = Pick<Group, 'from' | 'read' | 'total'> & { readonly day: Day; readonly now: Day };

/** A day, whose papers it has, and how many of them are no longer unread. */
export const DayLine = steady(({ day, from, read, total, now }: Props) => (
  <h2 class="day">
    <b>{day === noDay ? say('noDate') : formatDayLine(day, now, language())}</b>
    <span class="from" lang={languageOf(from)}>
      <KeepDots text={from} />
    </span>
    <span class="share">{say('reader.list.share', [formatCount(read), formatCount(total)])}</span>
  </h2>
));
