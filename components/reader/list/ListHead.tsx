import { type Day, isDay, noDay } from '../../../core/day';
import { filters } from '../../../core/library/listDays';
import { KeepDots } from '../../joined/KeepDots';
import { formatDayLine } from '../../words/day';
import { formatCount, language, languageOf } from '../../words/language';
import { say } from '../../words/say';
import { type Address, formatAddress, withPaper } from '../address';
import type { ReaderEvents } from '../events';
import { Icon } from '../Icon';
import type { ListSlice } from '../state';

type Props = Pick<ReaderEvents, 'onGo' | 'onRead'> & {
  readonly address: Address;
  readonly list: ListSlice;
  readonly now: Day;
  readonly selecting: boolean;
  readonly onSelecting: (on: boolean) => void;
};

/** What the list shows, and what of it. */
export function ListHead({ address, list, now, selecting, onSelecting, onGo, onRead }: Props) {
  const { only: current = 'all', oldestFirst, view } = address;
  const { only: _only, ...rest } = withPaper(address);
  const { oldestFirst: _order, ...inOrder } = address;
  const { title, about } = nameList(address, list, now);
  const isOwn = view === 'bookmarks';
  // What the reader wrote to is theirs, bookmarked or not.
  const isFiltered =
    !list.search &&
    (isOwn
      ? list.counts.noted > 0 || current === 'noted'
      : view === undefined && list.counts.all > 0);
  const offered = isOwn ? (['all', 'noted'] as const) : filters;
  return (
    <header class={`head${isFiltered || (view === undefined && !list.search) ? ' filtered' : ''}`}>
      <div class="title">
        <h1 lang={languageOf(title)}>{title}</h1>
        <small>
          <KeepDots text={about} />
        </small>
        {/* What is found stands the best first. */}
        {!list.search && (
          <button
            type="button"
            class="square"
            aria-pressed={oldestFirst === true}
            aria-label={say('reader.list.oldestFirst')}
            title={say('reader.list.oldestFirst')}
            onClick={() => onGo({ ...inOrder, ...(!oldestFirst && { oldestFirst: true }) }, true)}
          >
            <Icon name="sort" />
          </button>
        )}
        <button
          type="button"
          class="square"
          aria-pressed={selecting}
          aria-label={say('reader.list.select')}
          title={say('reader.list.select')}
          onClick={() => onSelecting(!selecting)}
        >
          <Icon name="select" />
        </button>
        <button
          type="button"
          class="square"
          aria-disabled={list.open === 0}
          aria-label={say('reader.list.readAll')}
          title={say('reader.list.readAll')}
          onClick={() => {
            if (list.open > 0) onRead(list.papers, true);
          }}
        >
          <Icon name="checks" />
        </button>
      </div>
      {isFiltered && (
        <ul class="filters" aria-label={say('reader.list.filters')}>
          {offered
            .filter((only) => only === 'all' || only === current || list.counts[only] > 0)
            .map((only) => (
              <li>
                <a
                  href={formatAddress({ ...rest, ...(only !== 'all' && { only }) })}
                  aria-current={only === current ? 'true' : undefined}
                >
                  {say(isOwn && only === 'all' ? 'reader.bookmarks' : `reader.only.${only}`)}{' '}
                  <b>{formatCount(list.counts[only])}</b>
                </a>
              </li>
            ))}
        </ul>
      )}
      {isFiltered && list.notNews && (
        <p class="aside">{say(`reader.list.notNews.${list.notNews}`)}</p>
      )}
    </header>
  );
}

function nameList(address: Address, list: ListSlice, now: Day) {
  const { view, day, from } = address;
  const [first] = list.groups;
  if (list.search) return nameSearch(address, list.search);
  const papers = say('popup.papers', list.counts.all, [formatCount(list.counts.all)]);
  if (view === 'bookmarks' && address.only === 'noted') {
    const noted = list.counts.noted;
    return {
      title: say('reader.only.noted'),
      about: say('popup.papers', noted, [formatCount(noted)]),
    };
  }
  if (view === 'unread') return { title: say('reader.rail.unread'), about: papers };
  if (view === 'bookmarks') return { title: say('reader.bookmarks'), about: papers };
  if (from !== undefined) {
    const about = day === undefined ? papers : `${nameDay(day, now)} · ${papers}`;
    return { title: first?.from || say('reader.rail.sources'), about };
  }
  const shown = day ?? first?.day;
  if (shown === undefined) return { title: say('reader.rail.today'), about: '' };
  if (shown === now) {
    return { title: say('reader.rail.today'), about: `${nameDay(shown, now)} · ${papers}` };
  }
  return { title: nameDay(shown, now), about: papers };
}

function nameDay(day: Day, now: Day): string {
  if (!isDay(day)) return say('reader.noDay.name');
  return day === noDay ? say('noDate') : formatDayLine(day, now, language());
}

function nameSearch({ query = '' }: Address, found: NonNullable<ListSlice['search']>) {
  const { count, isDone, meant } = found;
  const told = isDone
    ? say('reader.search.count', count, [formatCount(count)])
    : say('reader.search.searching');
  const about = meant === undefined ? told : `${told} · ${say('reader.search.meant', [meant])}`;
  return { title: query.trim(), about };
}
