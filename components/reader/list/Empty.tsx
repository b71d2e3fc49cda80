import { say } from '../../words/say';
import { type Address, formatAddress, searchOf } from '../address';
import { Message } from '../Message';

/** A list without rows: why it is so, and what to do next. */
export function Empty({ address, find }: { readonly address: Address; readonly find: string }) {
  if (searchOf(address)) return <p class="none">{say('reader.search.none')}</p>;
  if (find.trim() !== '') return <p class="none">{say('portions.none')}</p>;
  if (address.view === 'bookmarks') {
    const of = address.only === 'noted' ? 'noNotes' : 'empty';
    return <Message title={say(`reader.${of}.title`)} body={say(`reader.${of}.body`)} />;
  }
  if (address.view === 'unread' && !address.only) {
    return (
      <Message title={say('reader.allRead.title')} body={say('reader.allRead.body')}>
        <a href="?">{say('reader.missing.newest')}</a>
      </Message>
    );
  }
  const { only, ...all } = address;
  if (!only) return <p class="none">{say('reader.list.none')}</p>;
  return (
    <Message title={say('reader.list.none')} body={say('reader.list.filtered')}>
      <a href={formatAddress(all)}>{say('reader.list.all')}</a>
    </Message>
  );
}
