import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../../core/paper/addressOf';
import { FoundList } from '../search/FoundList';
import { SearchHeader } from '../search/SearchHeader';
import type { PopupSearch } from '../search/state';
import type { PopupEvents, PopupPaper, PopupState } from '../state';
import { AwaySlip } from './AwaySlip';
import { DayHeader } from './DayHeader';
import { DayList } from './DayList';
import { PopupRow } from './row/PopupRow';
import { useDayKeys } from './useDayKeys';

type Props = PopupEvents &
  Omit<Extract<PopupState, { kind: 'shown' }>, 'kind'> & {
    readonly today: string;
    readonly search?: PopupSearch | undefined;
  };

/** The papers of a day that are unfolded: on another day none is. */
type Unfolded = { readonly day: string; readonly papers: ReadonlySet<string> };

/** Rows from so many on are laid out only where they are seen. */
const LONG = 200;

export function DayPage({ day, tab, away, today, search, ...events }: Props) {
  const list = useRef<HTMLElement>(null);
  const [calendar, setCalendar] = useState(false);
  const [stop, setStop] = useState<string>();
  // What was found is a page of its own, beside the days.
  const isSearched = search !== undefined && search.query.trim() !== '';
  const page = isSearched ? 'search' : day.key;
  const [unfolded, setUnfolded] = useState<Unfolded>({ day: page, papers: new Set() });
  const open = unfolded.day === page ? unfolded.papers : new Set<string>();
  const found = isSearched ? (search.found?.papers ?? []) : undefined;
  const papers = found ?? [...(tab ? [tab] : []), ...day.groups.flatMap((group) => group.papers)];
  const stopsAt = papers.some(({ paper }) => paper === stop) ? stop : papers[0]?.paper;
  // Another day is read from its first paper on.
  useLayoutEffect(() => scrollTo(0, 0), [page]);
  const wasOpen = useRef(false);
  // The focus goes back to where the search was opened.
  useLayoutEffect(() => {
    if (!search && wasOpen.current) focusOn('.step.search');
    wasOpen.current = search !== undefined;
  }, [!search]);

  const unfold = ({ paper, read }: PopupPaper, on: boolean) => {
    const others = [...open].filter((each) => each !== paper);
    setUnfolded({ day: page, papers: new Set(on ? [...others, paper] : others) });
    if (on && read === 'unread') events.onSeen(paper);
  };
  const { earlier: _earlier, later: _later, newest: _newest, ...alone } = day;
  useDayKeys(list, search ? alone : day, {
    onSearch: () => (search ? focusOn('.search input') : events.onSearch('')),
    ...(search && { onBack: () => events.onSearch(undefined) }),
    onGo: events.onGo,
    onCalendar: () => setCalendar(true),
    onLetter: (letter, id) => {
      const paper = papers.find((each) => each.paper === id);
      if (!paper) return;
      if (letter === 'e') events.onRead([paper.paper], paper.read !== 'read');
      if (letter === 'b') events.onBookmark(paper, !paper.bookmarked);
      if (letter === 'o') events.onVisit({ href: addressOf(paper.paper), background: false });
    },
  });
  const row = (paper: PopupPaper) => ({
    paper,
    open: open.has(paper.paper),
    stop: paper.paper === stopsAt,
    onFocus: () => setStop(paper.paper),
    onUnfold: unfold,
    onVisit: events.onVisit,
    onRead: events.onRead,
    onBookmark: events.onBookmark,
  });
  return (
    <>
      {search ? (
        <SearchHeader
          query={search.query}
          onSearch={events.onSearch}
          onDown={() => focusOn('main .title')}
        />
      ) : (
        <DayHeader
          day={day}
          today={today}
          calendar={calendar}
          onCalendar={setCalendar}
          {...events}
        />
      )}
      <main ref={list} class={papers.length > LONG ? 'long' : ''}>
        {search && found ? (
          <FoundList search={search} onSearchAll={events.onSearchAll}>
            {found.map((paper) => (
              <li key={paper.paper}>
                <PopupRow {...row(paper)} />
              </li>
            ))}
          </FoundList>
        ) : (
          <DayList day={day} tab={tab} row={row}>
            {away && <AwaySlip away={away} shown={day.date} today={today} {...events} />}
          </DayList>
        )}
      </main>
    </>
  );
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
