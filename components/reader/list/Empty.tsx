import { isDay } from '../../../core/day';
import { say } from '../../words/say';
import { tellLack } from '../../words/tellLack';
import { type Address, formatAddress } from '../address';
import { MessageView } from '../MessageView';
import type { ListSlice } from '../state';

type Props = {
  readonly address: Address;
  readonly list: Pick<ListSlice, 'find' | 'search'>;
};

/** A list without rows: why it is so, and what to do next. */
export function Empty({ address, list: { find, search } }: Props) {
  // While it goes on nothing is missing yet.
  if (search) return search.isDone ? <p class="none">{tellLack(search.lack)}</p> : null;
  if (find.trim() !== '') return <p class="none">{say('portions.none')}</p>;
  if (address.view === 'bookmarks') {
    const of = address.only === 'noted' ? 'noNotes' : 'empty';
    return <MessageView title={say(`reader.${of}.title`)} body={say(`reader.${of}.body`)} />;
  }
  if (address.day !== undefined && !isDay(address.day))
    return (
      <MessageView title={say('reader.noDay.title')} body={say('reader.noDay.body')}>
        <a href="?">{say('reader.missing.newest')}</a>
      </MessageView>
    );
  if (address.view === 'unread' && !address.only) {
    return (
      <MessageView title={say('reader.allRead.title')} body={say('reader.allRead.body')}>
        <a href="?">{say('reader.missing.newest')}</a>
      </MessageView>
    );
  }
  const { only, ...all } = address;
  if (!only) return <p class="none">{say('reader.list.none')}</p>;
  return (
    <MessageView title={say('reader.list.none')} body={say('reader.list.filtered')}>
      <a href={formatAddress(all)}>{say('reader.list.all')}</a>
    </MessageView>
  );
}
