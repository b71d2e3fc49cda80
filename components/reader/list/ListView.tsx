import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Day, noDay } from '../../../core/day';
import type { PaperId } from '../../../core/paper';
import { More } from '../../portions/More';
import { useLatest } from '../../portions/useLatest';
import { CONTENT } from '../../skip/SkipLink';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { tellLack } from '../../words/tellLack';
import { type Address, listOf, withPaper, withQuery } from '../address';
import type { ReaderEvents } from '../events';
import { MessageView } from '../MessageView';
import { Chips } from '../search/Chips';
import { SearchField } from '../search/SearchField';
import type { ListSlice, RailSlice } from '../state';
import { BookmarkPills } from './BookmarkPills';
import { Empty } from './Empty';
import { GroupView } from './group/GroupView';
import { Hints } from './Hints';
import { ListHead } from './ListHead';
import { Selection } from './selection/Selection';
import { useSelection } from './selection/useSelection';
import { useHeldPlace } from './useHeldPlace';
import { focusRow, useRowKeys } from './useRowKeys';

export type ListEvents = Pick<
  ReaderEvents,
  'onGo' | 'onBookmark' | 'onRead' | 'onCopy' | 'onOut' | 'onUndo' | 'onMore'
>;
type Props = ListEvents & {
  readonly address: Address;
  readonly list: ListSlice;
  readonly sources: RailSlice['sources'];
  readonly now: Day;
  /** The paper of which a summary is before the reader. */
  readonly shown: PaperId | undefined;
  /** No paper is open beside it: it is what the page is for. */
  readonly isContent: boolean;
  /** The reader asked what the keys are. */
  readonly onKeys: () => void;
};

/** The papers of a day, a subscription or a view. */
export function ListView({
  address,
  list,
  sources,
  now,
  shown,
  isContent,
  onKeys,
  ...events
}: Props) {
  const box = useRef<HTMLElement>(null);
  const rows = list.groups.flatMap((group) => group.rows ?? []);
  const papers = [...new Set(rows.map(({ paper }) => paper))];
  const selection = useSelection({ shown: papers, all: list.papers }, listOf(address));
  const stop = useRowKeys(box, { address, rows, selection, shown, ...events });
  useHeldPlace(box);
  const [said, setSaid] = useState('');
  const spoken = tellShown(list);
  useEffect(() => setSaid(spoken), [spoken]);
  const choose = useLatest((paper: PaperId, shift: boolean) => selection.toggle(paper, shift));
  const bookmark = useLatest(events.onBookmark);
  const own = useMemo(() => withPaper(address), [listOf(address)]);

  return (
    <section
      class="list"
      ref={box}
      aria-label={say('reader.list.name')}
      {...(isContent && CONTENT)}
    >
      <SearchField
        address={address}
        onGo={events.onGo}
        onDown={() => papers[0] !== undefined && focusRow(box.current, papers[0])}
      />
      <ListHead
        address={address}
        list={list}
        now={now}
        selecting={selection.on}
        onSelecting={selection.setOn}
        onGo={events.onGo}
        onRead={events.onRead}
      />
      {selection.on && (
        <Selection
          selection={selection}
          rows={rows}
          all={list.papers}
          {...events}
          // Last: of the reader's page events of that name may come along, too.
          own={address.from === 'made'}
        />
      )}
      {address.view === 'bookmarks' && (
        <BookmarkPills
          query={list.find}
          rows={rows}
          onFind={(query) => events.onGo(withQuery(address, query), list.find !== '')}
        />
      )}
      {list.search && (
        <Chips address={address} sources={sources} from={list.search.from} onGo={events.onGo} />
      )}
      <p class="unseen" role="status">
        {said}
      </p>
      <div class="rows">
        {list.kind === 'missing' && (
          <MessageView title={say('reader.missing.title')} body={say('reader.missing.body')}>
            <a href="?">{say('reader.missing.newest')}</a>
          </MessageView>
        )}
        {list.kind === 'empty' && (
          <MessageView title={say('reader.nothing.title')} body={say('reader.nothing.body')}>
            <a href="options.html#subscriptions">{say('popup.empty.action')}</a>
          </MessageView>
        )}
        {list.kind === 'shown' && list.groups.length === 0 && (
          <Empty address={address} list={list} />
        )}
        {list.groups.map((group) => (
          <GroupView
            key={group.key}
            group={group}
            address={own}
            now={now}
            open={address.paper}
            stop={stop}
            isMany={list.groups.length > 1 || group.day === noDay}
            {...(selection.on && { chosen: selection.chosen, onChoose: choose })}
            onBookmark={bookmark}
          />
        ))}
        <More left={list.left} isComing={list.isComing === true} onMore={events.onMore} />
      </div>
      <Hints isEmpty={list.kind === 'empty'} onKeys={onKeys} />
    </section>
  );
}

/** What is said when the list is another: how many papers it has, shown or not yet, or how many a search found once that is sure. */
function tellShown({ kind, search, papers }: ListSlice): string {
  if (kind !== 'shown' || search?.isDone === false) return '';
  if (search?.count === 0) return tellLack(search.lack);
  return search
    ? say('reader.search.count', search.count, [formatCount(search.count)])
    : say('reader.list.shown', papers.length, [formatCount(papers.length)]);
}
