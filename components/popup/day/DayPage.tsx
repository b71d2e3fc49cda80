import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KeysDialog } from '../../keys/KeysDialog';
import { formatCount } from '../../words/language';
import { say } from '../../words/say';
import { keyRows } from '../keyRows';
import type { PopupEvents, PopupPaper, PopupState } from '../state';
import { AwaySlip } from './AwaySlip';
import { addressOf } from './addressOf';
import { DayHeader } from './DayHeader';
import { GroupLine } from './GroupLine';
import { PaperRow } from './PaperRow';
import { TabPaper } from './TabPaper';
import { useKeys } from './useKeys';

type Props = PopupEvents &
  Omit<Extract<PopupState, { kind: 'shown' }>, 'kind'> & {
    readonly today: string;
    readonly keys: boolean;
    readonly onKeys: (shown: boolean) => void;
  };

/** The papers of a day that are unfolded: on another day none is. */
type Unfolded = { readonly day: string; readonly papers: ReadonlySet<string> };

/** Rows from so many on are laid out only where they are seen. */
const LONG = 200;

export function DayPage({ day, tab, away, today, keys, onKeys, ...events }: Props) {
  const list = useRef<HTMLElement>(null);
  const [calendar, setCalendar] = useState(false);
  const [stop, setStop] = useState<string>();
  const [unfolded, setUnfolded] = useState<Unfolded>({ day: day.key, papers: new Set() });
  const open = unfolded.day === day.key ? unfolded.papers : new Set<string>();
  const papers = [...(tab ? [tab] : []), ...day.groups.flatMap((group) => group.papers)];
  const stopsAt = papers.some(({ paper }) => paper === stop) ? stop : papers[0]?.paper;
  // Another day is read from its first paper on.
  useLayoutEffect(() => scrollTo(0, 0), [day.key]);

  const unfold = ({ paper, read }: PopupPaper, on: boolean) => {
    const others = [...open].filter((each) => each !== paper);
    setUnfolded({ day: day.key, papers: new Set(on ? [...others, paper] : others) });
    if (on && read === 'unread') events.onSeen(paper);
  };
  useKeys(list, day, {
    onGo: events.onGo,
    onKeys: () => onKeys(true),
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
      <DayHeader
        day={day}
        today={today}
        calendar={calendar}
        onCalendar={setCalendar}
        onGo={events.onGo}
        listDays={events.listDays}
      />
      <main ref={list} class={papers.length > LONG ? 'long' : ''}>
        {away && <AwaySlip away={away} shown={day.date} {...events} />}
        {tab && <TabPaper {...row(tab)} />}
        {day.groups.map((group) => (
          <section class="group" key={group.key} aria-label={group.title}>
            <GroupLine group={group} />
            <ol class="papers">
              {group.papers.map((paper) => (
                <li key={paper.paper}>
                  <PaperRow {...row(paper)} />
                </li>
              ))}
            </ol>
          </section>
        ))}
        {day.skipped > 0 && (
          <p class="skipped">{say('popup.skipped', day.skipped, [formatCount(day.skipped)])}</p>
        )}
      </main>
      {keys && <KeysDialog rows={keyRows()} onClose={() => onKeys(false)} />}
    </>
  );
}
