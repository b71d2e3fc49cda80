import { type Day, noDay } from '../../../core/day';
import type { PaperId } from '../../../core/paper';
import { KeepDots } from '../../joined/KeepDots';
import { formatDayLine } from '../../words/day';
import { formatCount, language, languageOf } from '../../words/language';
import { say } from '../../words/say';
import type { Address } from '../address';
import type { ReaderEvents } from '../events';
import type { Group } from '../state';
import { PaperRow } from './PaperRow';

type Props = Pick<ReaderEvents, 'onBookmark'> & {
  readonly group: Group;
  readonly address: Address;
  readonly now: Day;
  /** The row where the Tab key stops. */
  readonly stop: PaperId | undefined;
  readonly isMany: boolean;
  readonly chosen?: ReadonlySet<PaperId>;
  readonly onChoose?: (paper: PaperId, shift: boolean) => void;
};

/** A day's papers under a line that stays in sight while they do. */
export function GroupView({
  group,
  address,
  now,
  stop,
  isMany,
  chosen,
  onChoose,
  onBookmark,
}: Props) {
  const { day, from, read, total, rows, unreadable } = group;
  return (
    <section class={`group${isMany ? ' many' : ''}`}>
      {day !== undefined && (
        <h2 class="day">
          <b>{day === noDay ? say('noDate') : formatDayLine(day, now, language())}</b>
          <span class="from" lang={languageOf(from)}>
            <KeepDots text={from} />
          </span>
          <span class="share">
            {say('reader.list.share', [formatCount(read), formatCount(total)])}
          </span>
        </h2>
      )}
      {rows === undefined && <p class="none">{say('reader.loading')}</p>}
      <ul>
        {rows?.map((row) => (
          <PaperRow
            key={row.paper}
            row={row}
            address={address}
            now={now}
            open={address.paper === row.paper}
            stop={stop === row.paper}
            {...(chosen && { chosen: chosen.has(row.paper) })}
            {...(onChoose && { onChoose })}
            onBookmark={onBookmark}
          />
        ))}
      </ul>
      {unreadable > 0 && (
        <p class="none warn">
          {say('reader.list.unreadable', unreadable, [formatCount(unreadable)])}
        </p>
      )}
    </section>
  );
}
