import type { Day } from '../../../../core/day';
import type { PaperId } from '../../../../core/paper';
import { Rows } from '../../../portions/Rows';
import { formatCount } from '../../../words/language';
import { say } from '../../../words/say';
import type { Address } from '../../address';
import type { ReaderEvents } from '../../events';
import type { Group } from '../../state';
import { DayLine } from './DayLine';
import { PaperRow } from './PaperRow';

type Props = Pick<ReaderEvents, 'onBookmark'> & {
  readonly group: Group;
  /** Of the list. */
  readonly address: Address;
  readonly now: Day;
  /** The paper that is open. */
  readonly open: PaperId | undefined;
  /** The row where the Tab key stops. */
  readonly stop: PaperId | undefined;
  readonly isMany: boolean;
  readonly chosen?: ReadonlySet<PaperId>;
  readonly onChoose?: (paper: PaperId, shift: boolean) => void;
};

/** A day's papers under a line that stays in sight while they do. */
export function GroupView({ group, open, stop, isMany, chosen, ...shared }: Props) {
  const { day, from, read, total, size, rows = [], unreadable } = group;
  return (
    <section class={`group${isMany ? ' many' : ''}`}>
      {day !== undefined && (
        <DayLine day={day} from={from} read={read} total={total} now={shared.now} />
      )}
      {group.rows === undefined && <p class="none">{say('reader.loading')}</p>}
      <Rows
        name="papers"
        of={PaperRow}
        rows={rows.map((row, at) => ({
          id: row.paper,
          row,
          place: at + 1,
          size,
          open: open === row.paper,
          stop: stop === row.paper,
          ...(chosen && { chosen: chosen.has(row.paper) }),
          ...shared,
        }))}
      />
      {unreadable > 0 && (
        <p class="none warn">
          {say('reader.list.unreadable', unreadable, [formatCount(unreadable)])}
        </p>
      )}
    </section>
  );
}
