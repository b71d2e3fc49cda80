import { DayView } from '../../DayView';
import { useOneByOne } from '../../useOneByOne';
import { formatCount, languageOf } from '../../words/language';
import { say } from '../../words/say';
import type { Telling } from '../words/tellRows';
import type { StoredRow } from './rows';
import type { RemovalEvents } from './state';

type Props = Omit<StoredRow, 'key'> &
  RemovalEvents & {
    /** Its place in the list, from 1, of so many. */
    readonly place: number;
    readonly size: number;
    readonly telling: Telling;
    readonly disabled: boolean;
  };

/** What to do about one that an older parser read. */
const advice = {
  files: 'options.list.oldFiles',
  bundled: 'options.list.oldBundled',
  source: 'options.list.oldSource',
  gone: 'options.list.oldGone',
} as const;

/** One button that removes and brings back: the focus stays where it is. */
export function DigestRow({ head, place, size, telling, removed, old, ...rest }: Props) {
  const { disabled, onRemove, onRestore } = rest;
  const { title, date, papers } = head;
  const isOwnPress = useOneByOne();
  return (
    <li class={removed ? 'removed' : ''} aria-posinset={place} aria-setsize={size}>
      <div class="what">
        <span class="title" lang={languageOf(title)}>
          {title}
        </span>
        {!removed && (
          <span class="about">
            <DayView day={date} />
            <span>{say('options.list.papers', papers.length, [formatCount(papers.length)])}</span>
            <span>{telling.from}</span>
            {telling.apart && <span>{telling.apart}</span>}
          </span>
        )}
        {head.goneAt !== undefined && !removed && (
          <span class="about">
            <b>{say('options.list.vanished')}</b>
          </span>
        )}
        {old && !removed && (
          <span class="about">
            <b>{say('options.list.old')}</b>
            <span>{say(advice[old])}</span>
          </span>
        )}
        <span class="about" role="status">
          {removed && say('options.list.removed')}
        </span>
      </div>
      <button
        type="button"
        disabled={disabled}
        aria-label={
          removed
            ? say('options.list.restoreThis', [telling.label])
            : say('options.list.removeThis', [telling.label])
        }
        onClick={(press) => {
          if (isOwnPress(press)) (removed ? onRestore : onRemove)(head);
        }}
      >
        {say(removed ? 'options.undo' : 'options.list.remove')}
      </button>
    </li>
  );
}
