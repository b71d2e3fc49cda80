import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { type Address, formatAddress } from '../address';
import { Icon, type IconName } from '../Icon';
import type { MakingSlice } from '../making/state';
import type { RailSlice } from '../state';
import { Fold } from './Fold';
import { RailCalendar } from './RailCalendar';

type Props = {
  readonly address: Address;
  readonly rail: RailSlice;
  readonly making: MakingSlice;
};

/** Where one can go: the views, the subscriptions and the days. */
export function Rail({ address, rail, making }: Props) {
  const { view, day, from, query } = address;
  return (
    <nav class="rail" aria-label={say('reader.rail.views')}>
      <p class="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="7" />
          <path d="M16 5a5 5 0 1 0 0 10 5 5 0 0 0 0-10M11 20v3M21 20v3M7 25h18" />
        </svg>
        <span>{say('reader.title')}</span>
      </p>
      <ul>
        <Entry
          to={{}}
          icon="today"
          name={say(rail.isToday ? 'reader.rail.today' : 'reader.rail.newest')}
          count={rail.newest}
          isNew
          on={!view && !day && !from && !query}
        />
        <Entry
          to={{ view: 'unread' }}
          icon="unread"
          name={say('reader.rail.unread')}
          count={rail.unread}
          isNew
          on={view === 'unread'}
        />
        <Entry
          to={{ view: 'bookmarks' }}
          icon="star"
          name={say('reader.bookmarks')}
          count={rail.bookmarks}
          on={view === 'bookmarks'}
        />
        {(making.model || making.queue.length > 0) && (
          <Entry
            to={{ view: 'making' }}
            icon="make"
            name={say('reader.rail.making')}
            count={making.queue.length}
            on={view === 'making'}
          />
        )}
        <Entry
          to={{ view: 'catchup' }}
          icon="catchup"
          name={say('reader.catchUp.name')}
          count={rail.catchUp}
          on={view === 'catchup'}
        />
        <Entry
          to={{ view: 'terms' }}
          icon="terms"
          name={say('terms.name')}
          count={0}
          on={view === 'terms'}
        />
      </ul>
      {rail.sources.length > 0 && (
        <Fold
          name="sources"
          label={say('reader.rail.sources')}
          short={say('reader.rail.sourcesShort')}
          icon="source"
        >
          <h2>{say('reader.rail.sources')}</h2>
          <ul>
            {rail.sources.map(({ id, name, unread }) => (
              <Entry
                key={id}
                to={{ from: id }}
                icon="source"
                name={name}
                count={unread}
                isNew
                on={from === id}
              />
            ))}
          </ul>
        </Fold>
      )}
      <RailCalendar rail={rail} />
      <ul class="settings">
        <li>
          <a href="options.html" title={say('popup.footer.options')}>
            <Icon name="gear" />
            <span class="name">{say('popup.footer.options')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

type EntryProps = {
  readonly to: Address;
  readonly icon: IconName;
  readonly name: string;
  readonly count: number;
  /** The count is of what is unread. */
  readonly isNew?: boolean;
  readonly on: boolean;
};

function Entry({ to, icon, name, count, isNew, on }: EntryProps) {
  return (
    <li>
      <a href={formatAddress(to)} aria-current={on ? 'page' : undefined} title={name}>
        <Icon name={icon} />
        <span class="name">{name}</span>
        {count > 0 && (
          <span class={`count${isNew ? ' new' : ''}`}>
            <span aria-hidden="true">{formatCount(count)}</span>
            <span class="unseen">
              {say(isNew ? 'reader.rail.newOf' : 'reader.rail.countOf', count, [
                formatCount(count),
              ])}
            </span>
          </span>
        )}
      </a>
    </li>
  );
}
